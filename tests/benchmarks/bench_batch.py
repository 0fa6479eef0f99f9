"""What the window feels of a batch of 10,000 small pictures: its silences, the rate, the memory, and searches meanwhile.

`python -m tests.benchmarks.bench_batch [-n 10000] [--folders 10] [--stacks-ms 100]`. The window is the real one, without a screen,
with the starter in its child process. While the batch runs it is scrolled, another picture is looked at, counts are shown, and
something is searched for, as by a person who reviews what is done.
"""

import argparse
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from PIL import Image

from furrytag_gui.paths import Paths
from tests.benchmarks.bench_open import get_load, get_memory_mb

SIDE_PX = 160
ACT_S = 0.5
ASK_S = 3.0
LIMIT_S = 3000.0
QUERIES = ("rating:safe", "species:* OR fur", "name:1* -bird", "is:suggested")


def draw_pictures(folder: Path, count: int, folders: int) -> None:
    """JPEGs of coloured blocks, each another."""
    random = np.random.default_rng(1)
    for number in range(folders):
        (folder / f"set {number}").mkdir()
    for number in range(count):
        blocks = Image.fromarray(random.integers(0, 255, (5, 5, 3), np.uint8))
        blocks.resize((SIDE_PX, SIDE_PX), Image.Resampling.BICUBIC).save(folder / f"set {number % folders}" / f"picture {number}.jpg")


def measure(folder: Path, data: Path, count: int, stacks_ms: float) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - the platform is chosen first

    from furrytag_gui.ui.app import make_window  # noqa: PLC0415
    from furrytag_gui.ui.finder import Asked  # noqa: PLC0415
    from furrytag_gui.ui.gallery.standing import Standing  # noqa: PLC0415
    from furrytag_gui.ui.intake import Intake  # noqa: PLC0415
    from furrytag_gui.ui.quiet import keep_quiet  # noqa: PLC0415
    from furrytag_gui.ui.services import Readiness  # noqa: PLC0415
    from tests.benchmarks.beats import Beats  # noqa: PLC0415

    keep_quiet()
    app = QApplication.instance() or QApplication(["bench"])
    window = make_window(Paths.in_folder(data), [])
    window.show()
    context, finder, model, view = window.context, window.context.finder, window.workbench.model, window.workbench.gallery.view
    beats = Beats(stacks_ms)
    began = time.perf_counter()

    def rest(fits: object) -> None:
        while not fits():  # type: ignore[operator]
            app.processEvents()
            time.sleep(0.001)
            if time.perf_counter() - began > LIMIT_S:
                sys.exit("It takes too long.")

    rest(lambda: context.status.readiness is Readiness.READY)
    print(f"memory {get_memory_mb():.0f} MB before", flush=True)
    answered: list[object] = []
    finder.judged.connect(answered.append)
    asked_ms: list[float] = []
    beats.clear()
    began, began_cpu = time.perf_counter(), time.process_time()
    context.take(Intake(paths=(folder,)))
    rest(lambda: model.rowCount() == count)
    print(f"{time.perf_counter() - began:6.2f} s  all listed, longest gaps {beats.describe()}", flush=True)
    beats.clear()
    window.filtering.toggle_counts()
    acted = asked = told = time.perf_counter()
    most_mb, turn, all_gaps = 0.0, 0, []
    while context._queue.busy:
        now = time.perf_counter()
        if now - acted > ACT_S:
            acted, turn = now, turn + 1
            bar = view.verticalScrollBar()
            bar.setValue(bar.maximum() * (turn % 50) // 50)
            rows = view.visible_rows()
            if len(rows):
                view.pick(model.ids[rows.start])
            most_mb = max(most_mb, get_memory_mb())
        if now - asked > ASK_S:
            answered.clear()
            asked = time.perf_counter()
            finder.ask(Asked(QUERIES[len(asked_ms) % len(QUERIES)]))
            rest(lambda: answered)
            asked_ms.append((time.perf_counter() - asked) * 1000)
            asked = time.perf_counter()
        if now - told > 15:
            told = now
            print(f"  {get_memory_mb():.0f} MB, gaps {beats.describe()}, load {get_load():.1f}", flush=True)
            all_gaps += beats.gaps
            beats.clear()
        app.processEvents()
        time.sleep(0.001)
    beats.gaps[:0] = all_gaps
    taken = time.perf_counter() - began
    finder.ask(Asked(""))
    rest(lambda: model.rowCount() == count)
    rest(lambda: sum(model.tally.values()) == count and not context._gathering.is_active)
    computed = time.process_time() - began_cpu
    print(f"{taken:6.0f} s for {count} pictures, {count / taken:.0f} a second; processor time of the window {computed:.0f} s")
    print(
        f"longest gaps of the window's thread: {beats.describe()}; {sum(gap.length_ms > 100 for gap in beats.gaps)} over 100 ms, ", end=""
    )
    print(f"{sum(gap.ours_ms > 100 for gap in beats.gaps)} of them ours")
    print(f"searches meanwhile: median {statistics.median(asked_ms):.0f} ms, slowest {max(asked_ms):.0f} ms of {len(asked_ms)}")
    print(f"most memory of the window's process {most_mb:.0f} MB, {get_memory_mb():.0f} MB at the end")
    print(f"not tagged: {model.tally[Standing.UNTAGGED] + model.tally[Standing.FAILED]}")
    window.close()


def main() -> None:
    parser = argparse.ArgumentParser(description="What the window feels of a batch.")
    parser.add_argument("-n", "--count", type=int, default=10_000)
    parser.add_argument("--folders", type=int, default=10)
    parser.add_argument("--stacks-ms", type=float, default=0, help="of longer gaps print what the threads did")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        folder, data = Path(place) / "pictures", Path(place) / "data"
        folder.mkdir()
        data.mkdir()
        draw_pictures(folder, arguments.count, arguments.folders)
        print(f"{arguments.count} pictures, load of the machine {get_load():.1f}")
        measure(folder, data, arguments.count, arguments.stacks_ms)
        print(f"load of the machine {get_load():.1f}")


if __name__ == "__main__":
    main()
