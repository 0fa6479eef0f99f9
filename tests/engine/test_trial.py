"""A model tried in every way that it can be run, in real child processes: agreement, speed, and whatever fails in between."""

import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from furrytag_gui.engine import trial
from furrytag_gui.engine.devices import Device, DeviceKind
from furrytag_gui.engine.host import Host, ModelInfo
from furrytag_gui.engine.samples import write_drawings, write_noise
from furrytag_gui.engine.trial import TOLERANCE, list_runs, try_model
from furrytag_gui.errors import ModelError
from furrytag_gui.models.manifest import Kind
from furrytag_gui.models.outcome import Outcome, Scored
from furrytag_gui.models.runs import Run, RunBook, RunResult, Trial
from furrytag_gui.work import CancelledError, Work
from tests.engine.conftest import Loadable

Draw = Callable[..., Path]
Provide = Callable[..., Loadable]
Try = Callable[..., Trial]

OPENVINO, ONNX, TENSORFLOW = Run("openvino"), Run("onnx"), Run("tensorflow")
PROCESSOR = Device("cpu", "A processor · 2 threads", DeviceKind.CPU, (OPENVINO, ONNX, TENSORFLOW), usable=True)


class Hosts:
    """Makes hosts with two threads, and knows afterwards whether a process is left of one."""

    def __init__(self, kind: type[Host] = Host) -> None:
        self._kind = kind
        self.made: list[Host] = []

    def __call__(self, **limits: float) -> Host:
        self.made.append(self._kind(2, **limits))
        return self.made[-1]


@pytest.fixture
def hosts() -> Iterator[Hosts]:
    made = Hosts()
    yield made
    assert [host.pid for host in made.made if host.pid is not None] == []


@pytest.fixture(autouse=True)
def short_rounds(monkeypatch: pytest.MonkeyPatch) -> None:
    """How fast anything is doesn't matter here."""
    monkeypatch.setattr(trial, "ROUND_S", 0.02)
    monkeypatch.setattr(trial, "ROUNDS", 1)


@pytest.fixture
def attempt(hosts: Hosts) -> Try:
    """`attempt(loadable, pictures)` tries a model on this machine's processor."""

    def run(loadable: Loadable, pictures: Sequence[Path] = (), work: Work | None = None, **options: object) -> Trial:
        options = {"make_host": hosts, "devices": [PROCESSOR], **options}
        return try_model(loadable.model, loadable.tags, pictures, work or Work(), **options)

    return run


@pytest.fixture
def shadow(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str], None]:
    """`shadow(runtime, program)` lets this program be what child processes import as the runtime."""

    def write(runtime: str, program: str) -> None:
        (tmp_path / f"{runtime}.py").write_text(program, encoding="utf-8")
        monkeypatch.syspath_prepend(tmp_path)

    return write


def by_run(found: Trial) -> dict[Run, RunResult]:
    return {result.run: result for result in found.results}


def test_runtimes_agree_and_the_choice_says_why(attempt: Try, loadable: Provide) -> None:
    found = attempt(loadable("six_head"))
    results = by_run(found)
    assert list(results) == [ONNX, OPENVINO]
    assert all((result.got_device, result.problem) == ("CPU", "") for result in found.results)
    assert all(result.pictures_per_s > 0 and result.load_s > 0 for result in found.results)
    assert results[ONNX].difference is None
    assert results[OPENVINO].difference is not None
    assert results[OPENVINO].difference <= TOLERANCE
    assert found.chosen in results
    assert found.why.startswith(f"{found.chosen.title}: {results[found.chosen].rate}")
    assert found.made_on == "A processor · 2 threads"


@pytest.mark.tensorflow
@pytest.mark.parametrize("name", ["convnext_tiny_224_5", "efficientnet_v2_b3_300_2c"])
def test_savedmodels_are_compared_with_tensorflow(name: str, attempt: Try, loadable: Provide) -> None:
    pytest.importorskip("tensorflow.version")
    results = by_run(attempt(loadable(name)))
    assert list(results) == [TENSORFLOW, OPENVINO]
    assert results[TENSORFLOW].difference is None
    assert results[OPENVINO].problem == ""
    assert results[OPENVINO].difference is not None
    assert 0 < results[OPENVINO].difference <= TOLERANCE


def test_trial_can_be_kept(attempt: Try, loadable: Provide, tmp_path: Path) -> None:
    found = attempt(loadable("wd"))
    RunBook(tmp_path / "runs.json").keep("wd@1", found)
    assert RunBook(tmp_path / "runs.json").trial("wd@1") == found


def test_devices_are_asked_for_where_none_are_given(attempt: Try, loadable: Provide, shadow: Callable[[str, str], None]) -> None:
    shadow("tensorflow", "raise ModuleNotFoundError")
    found = attempt(loadable("six_head"), devices=None)
    assert {OPENVINO, ONNX} <= by_run(found).keys()
    assert found.made_on


def test_progress_counts_the_ways(attempt: Try, loadable: Provide) -> None:
    work = Work()
    attempt(loadable("six_head"), work=work)
    assert (work.progress.text, work.progress.done, work.progress.total) == ("Trying", 2, 2)


@pytest.mark.parametrize(
    ("program", "told"),
    [
        ("import os; os.abort()", "the model's process was ended by SIGABRT"),
        ("import threading; threading.Event().wait()", "OpenVINO didn't have it ready in 4 seconds"),
        ("raise ModuleNotFoundError('gone')", "OpenVINO isn't installed"),
    ],
)
def test_runtime_that_fails_leaves_the_choice_to_the_next(
    program: str, told: str, attempt: Try, loadable: Provide, shadow: Callable[[str, str], None]
) -> None:
    shadow("openvino", program)
    found = attempt(loadable("six_head"), load_limit_s=4)
    assert found.chosen == ONNX
    assert told in by_run(found)[OPENVINO].problem
    assert found.why.endswith("nothing else here can run it.")


def test_graph_that_never_returns_is_refused_and_leaves_no_process(attempt: Try, endless: Callable[[float], Loadable]) -> None:
    with pytest.raises(ModelError, match=r"Nothing here can run Six heads\. .*ONNX Runtime didn't have it ready in 3 seconds"):
        attempt(endless(-1), load_limit_s=3)


def test_picture_that_a_graph_never_returns_from_is_left_out(attempt: Try, endless: Callable[[float], Loadable], draw: Draw) -> None:
    white = draw("white.png", "white")
    processor = replace(PROCESSOR, runs=(ONNX,))
    found = attempt(endless(0.95), [white, draw("red.png", "red")], devices=[processor], picture_limit_s=1)
    assert found.chosen == ONNX
    assert found.why.endswith("it is the only runtime here for such models.")


def test_nothing_to_run_it_with_is_told(attempt: Try, loadable: Provide) -> None:
    processor = replace(PROCESSOR, runs=(TENSORFLOW,))
    with pytest.raises(ModelError, match="Nothing here can run Six heads"):
        attempt(loadable("six_head"), devices=[processor])


def test_wrong_model_is_told_once_and_not_for_every_runtime(attempt: Try, loadable: Provide) -> None:
    with pytest.raises(ModelError) as caught:
        attempt(loadable("six_head", heads={"species": "body"}))
    assert caught.value.message == "The output species_output of Six heads has 50 values where its tag list has 66."


def test_device_that_is_not_to_be_had_is_a_problem_of_its_own(attempt: Try, loadable: Provide) -> None:
    cuda = Run("onnx", "CUDA")
    gpu = Device("gpu0", "A GPU", DeviceKind.GPU, (cuda, Run("openvino", "GPU")), usable=True)
    results = by_run(attempt(loadable("six_head"), devices=[PROCESSOR, gpu]))
    assert "this ONNX Runtime was built without CUDA" in results[cuda].problem
    assert "OpenVINO sees no GPU here, only CPU" in results[Run("openvino", "GPU")].problem
    assert results[cuda].pictures_per_s == 0


class SlantedHost(Host):
    """OpenVINO's scores are a little higher than they are; it says that it ran on an NPU."""

    backend = ""

    def load(self, *arguments: object, **options: object) -> ModelInfo:
        info = super().load(*arguments, **options)  # type: ignore[arg-type]
        self.backend = info.backend
        return replace(info, device="NPU") if info.backend == "openvino" else info

    def score(self, paths: Sequence[Path], work: Work) -> Iterator[Outcome]:
        for outcome in super().score(paths, work):
            slanted = isinstance(outcome, Scored) and self.backend == "openvino"
            yield replace(outcome, scores=outcome.scores + 1e-3) if slanted else outcome


def test_run_that_differs_is_shown_and_not_chosen(attempt: Try, loadable: Provide) -> None:
    found = attempt(loadable("six_head"), make_host=Hosts(SlantedHost))
    result = by_run(found)[OPENVINO]
    assert found.chosen == ONNX
    assert result.difference == pytest.approx(1e-3, rel=0.1)
    assert result.pictures_per_s > 0
    assert result.problem == (
        "Its scores differ from those of ONNX Runtime by up to 1.0e-03, where 5e-05 is allowed. An NPU computes in half precision only."
    )


@pytest.mark.parametrize(
    ("rates", "chosen", "why"),
    [
        ((7.1, 14.4), OPENVINO, "OpenVINO: 14.4 pictures/s, twice the 7.1 of ONNX Runtime."),
        ((20.0, 7.0), ONNX, "ONNX Runtime: 20.0 pictures/s, 2.9 times the 7.0 of OpenVINO."),
        ((10.5, 10.0), OPENVINO, "OpenVINO: 10.0 pictures/s, about as fast as ONNX Runtime with 10.5."),
        ((0.25, 0.5), OPENVINO, "OpenVINO: 0.50 pictures/s, twice the 0.25 of ONNX Runtime."),
    ],
)
def test_fastest_is_chosen_and_of_nearly_equal_ones_the_usual(rates: tuple[float, float], chosen: Run, why: str) -> None:
    results = [RunResult(run, "CPU", rate) for run, rate in zip((ONNX, OPENVINO), rates, strict=True)]
    result = trial._choose(Kind.ONNX, results)
    assert result.run == chosen
    assert trial._explain(results, result) == why


def test_unusable_devices_are_not_tried() -> None:
    gpu = Device("gpu0", "A GPU", DeviceKind.GPU, (Run("onnx", "CUDA"),), usable=False)
    assert list_runs(Kind.ONNX, [PROCESSOR, gpu]) == (ONNX, OPENVINO)
    assert list_runs(Kind.SAVEDMODEL, [PROCESSOR, gpu]) == (TENSORFLOW, OPENVINO)


def test_cancelling_ends_a_run_that_hangs(
    attempt: Try, loadable: Provide, hosts: Hosts, shadow: Callable[[str, str], None], tmp_path: Path
) -> None:
    asked = tmp_path / "asked"
    shadow("onnxruntime", f"import threading; open({str(asked)!r}, 'x'); threading.Event().wait()")
    work = Work()
    caught: list[BaseException] = []

    def run() -> None:
        try:
            attempt(loadable("six_head"), work=work)
        except CancelledError as error:
            caught.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    while not asked.exists() and thread.is_alive():
        thread.join(0.02)
    work.cancel()
    thread.join(30)
    assert len(caught) == 1
    assert [host.pid for host in hosts.made] == [None]


def test_devices_are_measured_on_the_user_s_own_pictures(hosts: Hosts, loadable: Provide, draw: Draw, tmp_path: Path) -> None:
    six = loadable("six_head")
    broken = tmp_path / "broken.png"
    broken.write_text("no picture", encoding="utf-8")
    pictures = [broken, *(draw(f"{number}.png", "red", size_px=50 + number) for number in range(9))]
    found = try_model(six.model, six.tags, pictures, Work(), make_host=hosts, devices=[PROCESSOR], with_noise=False)
    assert [result.problem for result in found.results] == ["", ""]
    assert all(result.pictures_per_s > 0 for result in found.results)


def test_pictures_that_nobody_can_read_are_told(hosts: Hosts, loadable: Provide, tmp_path: Path) -> None:
    six = loadable("six_head")
    broken = tmp_path / "broken.png"
    broken.write_text("no picture", encoding="utf-8")
    with pytest.raises(ModelError, match=r"Can't read broken\.png"):
        try_model(six.model, six.tags, [broken], Work(), make_host=hosts, devices=[PROCESSOR], with_noise=False)


def test_samples_are_the_same_at_every_call(tmp_path: Path) -> None:
    contents = []
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        paths = write_noise(tmp_path / name) + write_drawings(tmp_path / name)
        contents.append([path.read_bytes() for path in paths])
    assert contents[0] == contents[1]
    assert len(set(contents[0])) == len(contents[0])
