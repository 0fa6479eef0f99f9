"""Tries a model in every way that it can be run here: do all agree, and which is the fastest?

Each way has a child process of its own, so that a crash or an endless graph costs one result and not the others.
"""

import itertools
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from furrytag_gui.edition import advise_part
from furrytag_gui.engine.devices import Device, DeviceKind
from furrytag_gui.engine.host import Host, ModelInfo
from furrytag_gui.engine.loading import BACKENDS, USUAL_RUNS, shorten
from furrytag_gui.engine.samples import write_drawings, write_noise
from furrytag_gui.errors import ModelError
from furrytag_gui.models.manifest import Kind
from furrytag_gui.models.outcome import Failure, Outcome, Scored
from furrytag_gui.models.runs import Run, RunResult, Trial
from furrytag_gui.models.store import InstalledModel
from furrytag_gui.models.tagset import LoadedTags
from furrytag_gui.scratch import open_scratch
from furrytag_gui.tags.tagset import FloatArray
from furrytag_gui.work import Unit, Work

TOLERANCE = 5e-5
"""How far the backends may differ; the bound that their tests hold them to."""

LOAD_LIMIT_S = 180.0
PICTURE_LIMIT_S = 60.0
MAX_PICTURES = 8
MIN_COMPARED = 2
COMPARING_S = 6.0
ROUND_S = 2.0
ROUNDS = 3
MEASURING_S = 15.0
MAX_ROUND_COUNT = 400
NEARLY = 1.1
POLL_S = 0.1

TRUSTED = (Run("tensorflow"), Run("onnx"), Run("openvino"))
"""Whose outputs the others are compared with: the first of these that gave any. A SavedModel is TensorFlow's own format."""

HALF_PRECISION = {"NPU": "An NPU computes in half precision only.", "CoreML": "CoreML may compute in half precision."}


def try_model(
    model: InstalledModel,
    tags: LoadedTags,
    pictures: Sequence[Path],
    work: Work,
    *,
    make_host: Callable[..., Host] = Host,
    devices: Sequence[Device] | None = None,
    load_limit_s: float = LOAD_LIMIT_S,
    picture_limit_s: float = PICTURE_LIMIT_S,
    with_noise: bool = True,
) -> Trial:
    """Run the model once in every way that can take it, on noise and on up to 8 of these pictures, or on drawings without any.

    `with_noise` off: on the pictures alone, whose rates are then what a person can expect. `make_host` is called with
    `load_limit_s` and `picture_limit_s`. `devices`: see `Host.devices`, which is asked for None.
    Raises ModelError if no way works, and CancelledError; each of both leaves no process behind.
    """
    with open_scratch() as folder:
        noise = write_noise(folder)
        real = list(pictures[:MAX_PICTURES]) or write_drawings(folder)
        # A slow model sees the first few only, so both kinds come first.
        mixed = [path for pair in itertools.zip_longest(noise, real) for path in pair if path is not None]
        return _Trying(model, tags, noise[0], mixed if with_noise else real, work, make_host, (load_limit_s, picture_limit_s)).run(devices)


def list_runs(kind: Kind, devices: Sequence[Device]) -> tuple[Run, ...]:
    """Every way to run models of this kind on these devices, the most trusted first."""
    runs = [run for device in devices if device.usable for run in device.runs if run.backend in BACKENDS[kind]]
    return tuple(dict.fromkeys([run for run in TRUSTED if run in runs] + runs))


@dataclass(frozen=True)
class _Seen:
    """What one run said of each picture, None where it failed on it and `failures` has the reason."""

    info: ModelInfo
    pictures_per_s: float
    answers: tuple[Scored | None, ...]
    failures: tuple[str, ...]


@dataclass(frozen=True)
class _Trying:
    """`first`: a picture that every run can read, to warm up with. `limits_s`: for loading and for a picture."""

    model: InstalledModel
    tags: LoadedTags
    first: Path
    pictures: Sequence[Path]
    work: Work
    make_host: Callable[..., Host]
    limits_s: tuple[float, float]

    def run(self, devices: Sequence[Device] | None) -> Trial:
        title, kind = self.model.manifest.title, self.model.manifest.kind
        self.work.start("Trying", unit=Unit.STEPS)
        if devices is None:
            with self._open_host() as host:
                devices = host.devices()
        runs = list_runs(kind, devices)
        if not runs:
            raise ModelError(f"Nothing here can run {title}.", advise_part("openvino", "onnxruntime"))
        self.work.start("Trying", len(runs), unit=Unit.STEPS)
        seen: dict[Run, _Seen] = {}
        problems: dict[Run, ModelError] = {}
        for run in runs:
            self.work.check()
            try:
                with self._open_host() as host:
                    seen[run] = self._see(host, run)
            except ModelError as error:
                problems[run] = error
            self.work.advance()
        if not seen:
            raise _summarize(title, problems)
        results = _compare(runs, seen, problems)
        chosen = _choose(kind, results)
        made_on = next((device.title for device in devices if device.kind is DeviceKind.CPU), "")
        return Trial(tuple(results), chosen.run, _explain(results, chosen), made_on)

    def _see(self, host: Host, run: Run) -> _Seen:
        """Load the model that way, ask it of every picture that there is time for, and measure. Raises ModelError."""
        info = host.load(self.model, self.tags, run=run, strict=True)
        began_s = time.monotonic()
        (warm_up,) = host.score([self.first], self.work)
        if isinstance(warm_up, Failure):
            raise ModelError(warm_up.reason)
        one_s = time.monotonic() - began_s
        count = min(len(self.pictures), max(MIN_COMPARED, int(COMPARING_S / one_s)))
        outcomes, best = self._time(host, self.pictures[:count])
        good = [outcome.path for outcome in outcomes if isinstance(outcome, Scored)]
        failures = tuple(outcome.reason for outcome in outcomes if isinstance(outcome, Failure))
        if not good:
            raise ModelError(failures[0])
        for _ in range(ROUNDS):
            # The best of several, since what else the machine does can only slow it; and the first pass compiles beside.
            number = min(MAX_ROUND_COUNT, max(count, int(best * ROUND_S)))
            if time.monotonic() - began_s + number / best > MEASURING_S:
                break
            _, rate = self._time(host, list(itertools.islice(itertools.cycle(good), number)))
            best = max(best, rate)
        return _Seen(info, best, tuple(outcome if isinstance(outcome, Scored) else None for outcome in outcomes), failures)

    def _time(self, host: Host, paths: Sequence[Path]) -> tuple[list[Outcome], float]:
        began_s = time.monotonic()
        outcomes = list(host.score(paths, self.work))
        return outcomes, len(paths) / (time.monotonic() - began_s)

    @contextmanager
    def _open_host(self) -> Iterator[Host]:
        """A host that is closed at the end, and at once when the work is cancelled, whatever it waits for."""
        load_limit_s, picture_limit_s = self.limits_s
        with closing(self.make_host(load_limit_s=load_limit_s, picture_limit_s=picture_limit_s)) as host:
            over = threading.Event()

            def watch() -> None:
                while not over.wait(POLL_S):
                    if self.work.cancelled:
                        host.close()
                        return

            watcher = threading.Thread(target=watch, name="furrytag-trial", daemon=True)
            watcher.start()
            try:
                yield host
            finally:
                over.set()
                watcher.join()


def _compare(runs: Sequence[Run], seen: dict[Run, _Seen], problems: dict[Run, ModelError]) -> list[RunResult]:
    reference = next(run for run in runs if run in seen)
    results = []
    for run in runs:
        if run not in seen:
            results.append(RunResult(run, problem=_clean(problems[run].message)))
            continue
        what = seen[run]
        result = RunResult(run, what.info.device, round(what.pictures_per_s, 3), round(what.info.load_s, 3))
        if run != reference:
            result = _judge(result, what, seen[reference], reference)
        results.append(result)
    return results


def _judge(result: RunResult, one: _Seen, other: _Seen, reference: Run) -> RunResult:
    """The result with its difference from the reference, and the problem if that is too large or there is no answer."""
    pairs = list(zip(one.answers, other.answers, strict=False))
    differences = [_differ(mine, theirs) for mine, theirs in pairs if mine is not None and theirs is not None]
    if any(mine is None and theirs is not None for mine, theirs in pairs) or not differences:
        return replace(result, problem=_clean(one.failures[0] if one.failures else "It gave no answer to compare."))
    difference = float(f"{max(differences):.3g}")
    if difference <= TOLERANCE:
        return replace(result, difference=difference)
    half = next((f" {text}" for device, text in HALF_PRECISION.items() if result.got_device.startswith(device)), "")
    problem = f"Its scores differ from those of {reference.title} by up to {difference:.1e}, where {TOLERANCE:.0e} is allowed.{half}"
    return replace(result, difference=difference, problem=problem)


def _differ(one: Scored, other: Scored) -> float:
    """The largest difference of scores, rating and embedding, which is measured by its largest number."""
    parts: list[tuple[FloatArray, FloatArray]] = [(one.scores, other.scores)]
    if one.rating is not None and other.rating is not None:
        parts.append((np.array([one.rating], np.float32), np.array([other.rating], np.float32)))
    if one.embedding is not None and other.embedding is not None and one.embedding.shape == other.embedding.shape:
        scale = float(np.abs(other.embedding).max()) or 1.0
        parts.append((one.embedding / scale, other.embedding / scale))
    return max(float(np.abs(mine - theirs).max(initial=0)) for mine, theirs in parts)


def _choose(kind: Kind, results: Sequence[RunResult]) -> RunResult:
    """The fastest of those that agree; of some that are nearly as fast the one that is usual, or noise would decide."""
    agreeing = [result for result in results if not result.problem]
    fastest = max(result.pictures_per_s for result in agreeing)
    near = [result for result in agreeing if result.pictures_per_s * NEARLY >= fastest]
    usual = [result for run in USUAL_RUNS[kind] for result in near if result.run == run]
    return (usual or near)[0]


def _explain(results: Sequence[RunResult], chosen: RunResult) -> str:
    """Why this one, in a sentence."""
    said = f"{chosen.run.title}: {chosen.rate}"
    others = [result for result in results if result != chosen and not result.problem]
    if not others:
        return f"{said}; nothing else here can run it." if len(results) > 1 else f"{said}; it is the only runtime here for such models."
    second = max(others, key=lambda result: result.pictures_per_s)
    ratio = chosen.pictures_per_s / second.pictures_per_s
    slower = f"the {second.rate.split()[0]} of {second.run.title}"
    if ratio < NEARLY:
        return f"{said}, about as fast as {second.run.title} with {second.rate.split()[0]}."
    return f"{said}, twice {slower}." if 1.9 <= ratio <= 2.1 else f"{said}, {ratio:.1f} times {slower}."


def _summarize(title: str, problems: dict[Run, ModelError]) -> ModelError:
    """The one error for a model that nothing could run."""
    errors = list(problems.values())
    if len({error.message for error in errors}) == 1:
        return errors[0]
    told = "; ".join(f"{run.title}: {_clean(error.message).rstrip('.')}" for run, error in problems.items())
    return ModelError(f"Nothing here can run {title}. {told}.", "Choose another model.")


def _clean(text: str) -> str:
    return f"{shorten(text)}."
