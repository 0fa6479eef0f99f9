"""Pictures a second from file to kept tags, beside the bare model on prepared inputs and the bare preparation.

`python -m tests.benchmarks.bench_pipeline [--model DIR] [--pictures DIR] [-n N]`. All run with the same threads, the model
under OpenVINO. They take turns, so that other work on the machine slows all; trust the ratios more than the speeds.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import numpy as np
from PIL import Image

from furrytag_gui.engine.host import Host
from furrytag_gui.engine.machine import count_threads
from furrytag_gui.engine.picture import read_picture
from furrytag_gui.images.files import find_pictures
from furrytag_gui.library.library import Library
from furrytag_gui.models.manifest import Layout, read_manifest
from furrytag_gui.models.runs import Run
from furrytag_gui.models.store import InstalledModel
from furrytag_gui.models.tagset import LoadedTags, load_tagset
from furrytag_gui.paths import categories, resource
from furrytag_gui.tagging import Tagger
from furrytag_gui.tags.vocabulary import load_vocabulary
from furrytag_gui.work import Work
from tests.standins.drawings import make_drawings

# OpenVINO tells its maker's servers of every import, unless its reporter can't be imported.
sys.modules["openvino_telemetry"] = None  # type: ignore[assignment]

import openvino  # noqa: E402

SIDES_PX = (1000, 1400, 2000)
PNG_EVERY = 4
GRAIN = 0.02
SEED = 1


class BareModel:
    """The model's graph with one asynchronous request a thread, and nothing of FurryTag around it."""

    def __init__(self, model: InstalledModel, threads: int) -> None:
        core = openvino.Core()
        graph = core.read_model(str(model.graph))
        shape = [1, *(side.get_length() for side in list(graph.inputs[0].get_partial_shape())[1:])]
        graph.reshape(shape)
        rows, columns = shape[1:3] if model.manifest.input.layout is Layout.NHWC else shape[2:4]
        self.size_px = (rows, columns)
        settings = {"INFERENCE_PRECISION_HINT": "f32", "INFERENCE_NUM_THREADS": threads, "NUM_STREAMS": threads}
        self._queue = openvino.AsyncInferQueue(core.compile_model(graph, "CPU", settings), threads)

    def run(self, inputs: Sequence[np.ndarray]) -> None:
        for values in inputs:
            self._queue.start_async({0: values[None]}, share_inputs=True)
        self._queue.wait_all()


def run_pipeline(host: Host, model: InstalledModel, tags: LoadedTags, paths: Sequence[Path]) -> None:
    """Tag the pictures into a new library, with a model that is loaded already."""
    with tempfile.TemporaryDirectory() as folder, closing(Library.open(Path(folder) / "library.sqlite")) as library:
        tagger = Tagger(library, host)
        tagger.load(model, tags, run=Run("openvino"))
        summary = tagger.tag(paths, Work(), lambda _: None)
    if summary.scored != len(paths):
        sys.exit(f"Only {summary.scored} of {len(paths)} pictures were scored: {[failure.reason for failure in summary.failures]}")


def draw_pictures(folder: Path, count: int) -> list[Path]:
    """Drawings of several sizes in `folder`: flat ones as PNG, and most as JPEG, grainy enough to be as large as painted ones."""
    random = np.random.default_rng(SEED)
    paths = []
    for number in range(count):
        (pixels,) = make_drawings(1, SIDES_PX[number % len(SIDES_PX)], SEED + number)
        is_flat = number % PNG_EVERY == 0
        if not is_flat:
            pixels = (pixels + random.normal(0, GRAIN, pixels.shape)).clip(0, 1)
        path = folder / f"drawing{number}.{'png' if is_flat else 'jpg'}"
        Image.fromarray((pixels * 255).astype(np.uint8)).save(path, quality=90, compress_level=3)
        paths.append(path)
    return paths


def take_turns(runs: Mapping[str, Callable[[], object]], rounds: int) -> dict[str, np.ndarray]:
    """Seconds of each run in every round, after one that isn't counted; who begins changes from round to round."""
    taken: dict[str, list[float]] = {name: [] for name in runs}
    names = list(runs)
    for _ in range(rounds + 1):
        for name in names:
            start = time.perf_counter()
            runs[name]()
            taken[name].append(time.perf_counter() - start)
        names.append(names.pop(0))
    return {name: np.array(seconds[1:]) for name, seconds in taken.items()}


def get_load() -> float:
    """How many processes want to compute, averaged over the last minute; not a number on Windows."""
    return os.getloadavg()[0] if hasattr(os, "getloadavg") else float("nan")


def describe(values: np.ndarray, form: str) -> str:
    return f"median {np.median(values):{form}}, from {values.min():{form}} to {values.max():{form}}"


def compare(model: InstalledModel, paths: Sequence[Path], threads: int, rounds: int) -> None:
    """Run all and print how fast they were."""
    tags = load_tagset(model, load_vocabulary(categories()))
    bare = BareModel(model, threads)

    def prepare(path: Path) -> np.ndarray:
        return read_picture(path, model.manifest.input, bare.size_px).pixels

    inputs = [prepare(path) for path in paths]
    with closing(Host(threads)) as host, ThreadPoolExecutor(threads) as pool:
        load_before = get_load()
        taken = take_turns(
            {
                "pipeline": lambda: run_pipeline(host, model, tags, paths),
                "bare model": lambda: bare.run(inputs),
                "preparation": lambda: list(pool.map(prepare, paths)),
            },
            rounds,
        )
    size_mb = sum(path.stat().st_size for path in paths) / 1e6
    print(f"{model.manifest.title} ({model.key}), {bare.size_px[1]} x {bare.size_px[0]} px, OpenVINO, {threads} threads")
    print(f"{len(paths)} pictures, {size_mb:.1f} MB, {rounds} rounds")
    print(f"load of the machine {load_before:.1f} before, {get_load():.1f} after, {count_threads()} cores")
    for name, seconds in taken.items():
        print(f"{name:12} {describe(len(paths) / seconds, '.1f')} pictures a second")
    print(f"pipeline / bare model: {describe(taken['bare model'] / taken['pipeline'], '.0%')}")
    both = taken["bare model"] + taken["preparation"]
    print(f"pipeline / model and preparation one after the other: {describe(both / taken['pipeline'], '.0%')}")


def main() -> None:
    parser = argparse.ArgumentParser(description="Speed of the whole pipeline beside that of the bare model.")
    parser.add_argument("--model", type=Path, default=resource("starter"), metavar="DIR", help="default: the starter")
    parser.add_argument("--pictures", type=Path, metavar="DIR", help="default: drawings made for the occasion")
    parser.add_argument("-n", "--count", type=int, default=48, help="at most so many pictures")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--threads", type=int, default=0, help="default: all cores")
    arguments = parser.parse_args()
    model = InstalledModel(read_manifest(arguments.model), arguments.model)
    with tempfile.TemporaryDirectory() as folder:
        if arguments.pictures is None:
            paths = draw_pictures(Path(folder), arguments.count)
        else:
            paths = list(find_pictures([arguments.pictures]))[: arguments.count]
        compare(model, paths, count_threads(arguments.threads), arguments.rounds)


if __name__ == "__main__":
    main()
