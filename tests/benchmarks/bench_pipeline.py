"""Pictures a second from file to kept tags, beside the bare model on prepared inputs, the bare preparation, and the published way.

The bare model is asked in both ways: called for one picture after the other with all threads, and for as many pictures at once as
there are threads, which is the most that the machine gives.

`python -m tests.benchmarks.bench_pipeline [--model DIR ...] [--runtime NAME] [--published PYTHON] [--soak N]` prints a table of the
models. All run with the same threads. They take turns, so that other work on the machine slows all; trust the ratios more than
the speeds. `--published` is a Python with an old TensorFlow, see published_way.py; `--soak` tags that many pictures in one go and
prints the memory of both processes meanwhile.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

from furrytag_gui.engine.host import Host
from furrytag_gui.engine.machine import count_threads
from furrytag_gui.engine.picture import read_picture
from furrytag_gui.images.files import find_pictures
from furrytag_gui.library.change import Change
from furrytag_gui.library.library import Library
from furrytag_gui.models.manifest import Kind, read_manifest
from furrytag_gui.models.runs import Run
from furrytag_gui.models.store import InstalledModel
from furrytag_gui.models.tagset import LoadedTags, load_tagset
from furrytag_gui.paths import categories, resource
from furrytag_gui.tagging import Tagger
from furrytag_gui.tags.vocabulary import load_vocabulary
from furrytag_gui.work import Work
from tests.benchmarks.bare import open_bare
from tests.standins.drawings import make_drawings

SIDES_PX = (1000, 1400, 2000)
PNG_EVERY = 4
GRAIN = 0.02
SEED = 1
SOAK_SIDES_PX = (300, 500, 900)
SOAK_DRAWINGS = 48
SOAK_LINES = 10
PUBLISHED_WAY = Path(__file__).parent / "published_way.py"
HEAD = (
    "| model | input | runtime | bare calls | bare, side by side | pipeline | pipeline / calls | pipeline / side by side | cores busy "
    "| pipeline / both | published way | times that |\n"
    "|---|---|---|---|---|---|---|---|---|---|---|---|"
)


@dataclass(frozen=True)
class Subject:
    """A model as it is measured: everything in one runtime with the same threads."""

    model: InstalledModel
    tags: LoadedTags
    runtime: str
    threads: int


def run_pipeline(host: Host, subject: Subject, paths: Sequence[Path], on_change: Callable[[Change], None] = lambda _: None) -> float:
    """Seconds to tag the pictures into a new library, from finding them to keeping the last, with a model that is loaded already."""
    with tempfile.TemporaryDirectory() as folder, closing(Library.open(Path(folder) / "library.sqlite")) as library:
        tagger = Tagger(library, host)
        tagger.load(subject.model, subject.tags, run=Run(subject.runtime))
        start = time.perf_counter()
        summary = tagger.tag(paths, Work(), on_change)
        seconds = time.perf_counter() - start
    if summary.scored != len(paths):
        sys.exit(f"Only {summary.scored} of {len(paths)} pictures were scored: {[failure.reason for failure in summary.failures]}")
    return seconds


def draw_pictures(folder: Path, count: int, sides_px: Sequence[int] = SIDES_PX) -> list[Path]:
    """Drawings of several sizes in `folder`: flat ones as PNG, and most as JPEG, grainy enough to be as large as painted ones."""
    random = np.random.default_rng(SEED)
    paths = []
    for number in range(count):
        (pixels,) = make_drawings(1, sides_px[number % len(sides_px)], SEED + number)
        is_flat = number % PNG_EVERY == 0
        if not is_flat:
            pixels = (pixels + random.normal(0, GRAIN, pixels.shape)).clip(0, 1)
        path = folder / f"drawing{number}.{'png' if is_flat else 'jpg'}"
        Image.fromarray((pixels * 255).astype(np.uint8)).save(path, quality=90, compress_level=3)
        paths.append(path)
    return paths


def take_turns(runs: Mapping[str, Callable[[], float]], rounds: int) -> dict[str, np.ndarray]:
    """Seconds of each run in every round, after one that isn't counted; who begins changes from round to round."""
    taken: dict[str, list[float]] = {name: [] for name in runs}
    names = list(runs)
    for _ in range(rounds + 1):
        for name in names:
            taken[name].append(runs[name]())
        names.append(names.pop(0))
    return {name: np.array(seconds[1:]) for name, seconds in taken.items()}


def timed(run: Callable[[], object]) -> Callable[[], float]:
    """The same as a function that tells its seconds."""

    def tell() -> float:
        start = time.perf_counter()
        run()
        return time.perf_counter() - start

    return tell


def get_load() -> float:
    """How many processes want to compute, averaged over the last minute; not a number on Windows."""
    return os.getloadavg()[0] if hasattr(os, "getloadavg") else float("nan")


def read_status(pid: int | None) -> tuple[float, float]:
    """Seconds of computing and megabytes in memory of a process; not a number where the system doesn't tell in /proc."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK"), int(fields[21]) * os.sysconf("SC_PAGE_SIZE") / 1e6
    except OSError:
        return float("nan"), float("nan")


@contextmanager
def open_published(python: str, subject: Subject) -> Iterator[Callable[[Sequence[Path]], None]]:
    """The published way in a process of its own, as a function that takes as long as it does."""
    command = [python, str(PUBLISHED_WAY), str(subject.model.folder.absolute()), str(subject.threads)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        questions, answers = process.stdin, process.stdout

        def hear() -> None:
            if not answers.readline():
                sys.exit(f"{python} can't run the published way: try it by hand, {' '.join(command)}")

        def run(paths: Sequence[Path]) -> None:
            print(json.dumps([str(path) for path in paths]), file=questions, flush=True)
            hear()

        try:
            hear()
            yield run
        finally:
            questions.close()


def compare(subject: Subject, paths: Sequence[Path], rounds: int, published: str | None) -> None:
    """Run all and print a row of the table, then the spread of what is in it."""
    bare = open_bare(subject.model, subject.runtime, subject.threads)

    def prepare(path: Path) -> np.ndarray:
        return read_picture(path, subject.model.manifest.input, bare.size_px).pixels

    inputs = [prepare(path) for path in paths]
    busy: list[float] = []
    with closing(Host(subject.threads)) as host, ThreadPoolExecutor(subject.threads) as pool:

        def tag() -> float:
            pids = (host.pid, os.getpid())
            computed = sum(read_status(pid)[0] for pid in pids)
            seconds = run_pipeline(host, subject, paths)
            busy.append((sum(read_status(pid)[0] for pid in pids) - computed) / seconds)
            return seconds

        runs = {
            "pipeline": tag,
            "bare calls": timed(lambda: bare.call(inputs)),
            "bare model": timed(lambda: bare.run(inputs)),
            "preparation": timed(lambda: list(pool.map(prepare, paths))),
        }
        if published is not None and subject.model.manifest.kind is Kind.SAVEDMODEL:
            with open_published(published, subject) as run:
                taken = take_turns({**runs, "published way": timed(lambda: run(paths))}, rounds)
        else:
            taken = take_turns(runs, rounds)
    print_row(subject, bare.size_px, {name: len(paths) / seconds for name, seconds in taken.items()}, np.array(busy[1:]))


def print_row(subject: Subject, size_px: tuple[int, int], speeds: Mapping[str, np.ndarray], busy: np.ndarray) -> None:
    pipeline, bare, calls = speeds["pipeline"], speeds["bare model"], speeds["bare calls"]
    both = pipeline / bare + pipeline / speeds["preparation"]
    published = speeds.get("published way")
    cells = [
        subject.model.manifest.title,
        f"{size_px[0]} px",
        subject.runtime,
        f"{np.median(calls):.0f}/s",
        f"{np.median(bare):.0f}/s",
        f"{np.median(pipeline):.0f}/s",
        f"{np.median(pipeline / calls):.0%}",
        f"{np.median(pipeline / bare):.0%}",
        f"{np.median(busy):.2f}",
        f"{np.median(both):.0%}",
        "" if published is None else f"{np.median(published):.1f}/s",
        "" if published is None else f"{np.median(pipeline / published):.1f}",
    ]
    print(f"| {' | '.join(cells)} |", flush=True)
    ratios = {"pipeline / bare": pipeline / bare, **({} if published is None else {"times published": pipeline / published})}
    spread = [f"{name} {values.min():.2f} to {values.max():.2f}" for name, values in ratios.items()]
    spread += [f"{name} {values.min():.1f} to {values.max():.1f}/s" for name, values in speeds.items()]
    print(f"  {', '.join(spread)}", file=sys.stderr, flush=True)


def soak(subject: Subject, count: int) -> None:
    """Tag that many different pictures in one go, and print the memory of both processes meanwhile."""
    print("\n| tagged | seconds | window's process | model's process |\n|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder, closing(Host(subject.threads)) as host:
        drawings = [path.read_bytes() for path in draw_pictures(Path(folder), SOAK_DRAWINGS, SOAK_SIDES_PX)]
        paths = []
        for number in range(count):
            paths.append(Path(folder) / f"copy{number}")
            # Bytes after its end make it another picture to the library, and none to a decoder.
            paths[-1].write_bytes(drawings[number % len(drawings)] + str(number).encode())
        start, done, told = time.perf_counter(), 0, 0

        def on_change(change: Change) -> None:
            nonlocal done, told
            done += len(change.pictures)
            if done * SOAK_LINES >= told * count:
                told = done * SOAK_LINES // count + 1
                sizes = [f"{read_status(pid)[1]:.0f} MB" for pid in (os.getpid(), host.pid)]
                print(f"| {done} | {time.perf_counter() - start:.0f} | {' | '.join(sizes)} |", flush=True)

        run_pipeline(host, subject, paths, on_change)


def main() -> None:
    parser = argparse.ArgumentParser(description="Speed of the whole pipeline beside that of the bare model.")
    parser.add_argument("--model", type=Path, nargs="+", default=[resource("starter")], metavar="DIR", help="default: the starter")
    parser.add_argument("--runtime", choices=("openvino", "onnx"), default="openvino")
    parser.add_argument("--pictures", type=Path, metavar="DIR", help="default: drawings made for the occasion")
    parser.add_argument("-n", "--count", type=int, default=48, help="at most so many pictures")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--threads", type=int, default=0, help="default: all cores")
    parser.add_argument("--published", metavar="PYTHON", help="a Python with TensorFlow up to 2.15 and tensorflow-hub")
    parser.add_argument("--soak", type=int, default=0, metavar="N", help="tag so many pictures with the first model afterwards")
    arguments = parser.parse_args()
    vocabulary, threads = load_vocabulary(categories()), count_threads(arguments.threads)
    models = [InstalledModel(read_manifest(folder), folder) for folder in arguments.model]
    subjects = [Subject(model, load_tagset(model, vocabulary), arguments.runtime, threads) for model in models]
    with tempfile.TemporaryDirectory() as folder:
        if arguments.pictures is None:
            paths = draw_pictures(Path(folder), arguments.count)
        else:
            paths = list(find_pictures([arguments.pictures]))[: arguments.count]
        size_mb = sum(path.stat().st_size for path in paths) / 1e6
        load = get_load()
        print(f"{len(paths)} pictures, {size_mb:.1f} MB, {arguments.rounds} rounds, {threads} threads; medians\n\n{HEAD}", flush=True)
        for subject in subjects:
            compare(subject, paths, arguments.rounds, arguments.published)
        print(f"\nload of the machine {load:.1f} before, {get_load():.1f} after, {count_threads()} cores")
    if arguments.soak:
        soak(subjects[0], arguments.soak)


if __name__ == "__main__":
    main()
