"""How long a folder of 100,000 pictures takes to open, in the library alone and in the window, and what the window feels of it.

`python -m tests.benchmarks.bench_open [-n 100000] [--folders 100] [--tags 10861] [--rest-s 6] [--stacks-ms 60]`. The files are made
for the occasion and hold no picture, so that neither thumbnails nor tagging take part. The window is the real one, without a screen;
a timer beats in it every 5 ms. With `--tags` all files are known and were scored by a model with so many tags before, and the window
searches what it said; with `--rest-s` it has the time to read that before.
"""

import argparse
import multiprocessing
import os
import resource
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

from furrytag_gui.images.files import find_pictures
from furrytag_gui.library.library import Library
from furrytag_gui.library.search import Order, Sorting, Viewpoint
from furrytag_gui.paths import Paths
from tests.benchmarks import bench_search

LIMIT_S = 120.0
PEAKS = 80


def make_files(folder: Path, count: int, folders: int) -> None:
    for number in range(folders):
        inner = folder / f"set {number}"
        inner.mkdir()
        for place in range(count // folders):
            (inner / f"picture {place}.jpg").write_bytes(b"x" * (place + 1))


def get_memory_mb() -> float:
    """The memory of this process that is in RAM now."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize() / 1e6


def get_load() -> float:
    return os.getloadavg()[0] if hasattr(os, "getloadavg") else float("nan")


def measure_library(folder: Path, data: Path) -> None:
    """Times without a window."""
    start = time.perf_counter()
    found = list(find_pictures([folder]))
    print(f"{time.perf_counter() - start:6.2f} s  found {len(found)}")
    with closing(Library.open(data / "bench.sqlite")) as library:
        for name in ("added", "added again"):
            start = time.perf_counter()
            ids: list[int] = []
            for place in range(0, len(found), 4000):
                ids += library.add_files(found[place : place + 4000])
            print(f"{time.perf_counter() - start:6.2f} s  {name}")
        start = time.perf_counter()
        for place in range(0, len(ids), 1000):
            library.entries(ids[place : place + 1000], "none@1")
        print(f"{time.perf_counter() - start:6.2f} s  read as entries")
        start = time.perf_counter()
        library.look_again(ids)
        print(f"{time.perf_counter() - start:6.2f} s  looked at again")


def measure_window(folder: Path, data: Path, count: int, tags: int, *, rest_s: float, stacks_ms: float) -> None:
    """Times from a drop to the first and the last card, and the longest silence of the window's thread meanwhile."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - the platform is chosen first

    from furrytag_gui.ui.app import make_window  # noqa: PLC0415
    from furrytag_gui.ui.intake import Intake  # noqa: PLC0415
    from furrytag_gui.ui.quiet import keep_quiet  # noqa: PLC0415
    from tests.benchmarks.beats import Beats  # noqa: PLC0415

    keep_quiet()
    app = QApplication.instance() or QApplication(["bench"])
    window = make_window(Paths.in_folder(data), [])
    window.context.tag = lambda *_args, **_more: None  # type: ignore[method-assign] - there are no pictures in the files
    if tags:
        tagset = bench_search.make_large_tagset(tags)
        # In another process, for its memory is not the window's.
        filling = multiprocessing.get_context("spawn").Process(target=fill, args=(data / "library.sqlite", tags, count, folder))
        filling.start()
        filling.join()
        # The window has no such model, but what one said is all that a search needs.
        window.context.finder._view = lambda: Viewpoint(bench_search.MODEL, tagset, show_adult=True)
    window.show()
    beats = Beats(stacks_ms)

    def wait(fits: object) -> float:
        start = time.perf_counter()
        while not fits():  # type: ignore[operator]
            app.processEvents()
            time.sleep(0.001)
            if time.perf_counter() - start > LIMIT_S:
                sys.exit("It takes too long.")
        return time.perf_counter()

    wait(lambda: window.context.models)
    before_mb = get_memory_mb()
    beats.clear()
    began, began_cpu = time.perf_counter(), time.process_time()
    window.context.take(Intake(paths=(folder,)))
    model = window.workbench.model
    first = wait(lambda: any(True for _ in model.entries())) - began
    listed = wait(lambda: model.rowCount() == count) - began
    known = wait(lambda: model.entry_at(count - 1) is not None) - began
    print(f"{first:6.2f} s  first card in the window")
    print(f"{listed:6.2f} s  all listed in the window")
    print(f"{known:6.2f} s  all known in the window")
    print(f"longest gaps of the window's thread: {beats.describe()}; processor time {time.process_time() - began_cpu:.1f} s")
    bar = window.workbench.gallery.view.verticalScrollBar()
    taken_ms = []
    for step in range(200):
        start = time.perf_counter()
        bar.setValue(bar.maximum() * step // 200)
        window.workbench.gallery.view.viewport().repaint()
        taken_ms.append((time.perf_counter() - start) * 1000)
        app.processEvents()
    taken_ms.sort()
    print(f"one step of scrolling: median {taken_ms[100]:.1f} ms, slowest {taken_ms[-1]:.1f} ms")
    print(f"memory {before_mb:.0f} MB before, {get_memory_mb():.0f} MB after")
    if rest_s:
        rested = time.perf_counter() + rest_s
        beats.clear()
        wait(lambda: time.perf_counter() > rested)
        print(f"{rest_s:6.2f} s  rest, in which searches are prepared, longest gaps {beats.describe()}, {get_memory_mb():.0f} MB")
    counted: list[object] = []
    window.context.finder.counted.connect(counted.append)
    for name, act in (
        ("counts shown", window.filtering.toggle_counts),
        ("counts again", lambda: window.context.finder.want_counts(True)),
        ("a search", lambda: window.filtering.search_for("name:1*")),
        ("another search", lambda: window.filtering.search_for("tag_00003 OR name:2*")),
        ("sorted by name", lambda: window.toolbar.sorted.emit(Sorting(Order.NAME, descending=True))),
        ("everything again", lambda: (window.toolbar.sorted.emit(None), window.filtering.search_for(""))),
    ):
        counted.clear()
        beats.clear()
        start = time.perf_counter()
        act()
        taken = wait(lambda: counted) - start
        wait(lambda start=start, taken=taken: time.perf_counter() > start + taken + 0.3)
        shown, gaps, memory_mb = window.workbench.model.rowCount(), beats.describe(), get_memory_mb()
        print(f"{taken:6.2f} s  {name} ({shown} shown), longest gaps {gaps}, {memory_mb:.0f} MB", flush=True)
    window.close()


def fill(library: Path, tags: int, count: int, folder: Path) -> None:
    tagset = bench_search.make_large_tagset(tags)
    bench_search.fill(library, tagset, count, PEAKS, whole=False, files=list(find_pictures([folder])))


def main() -> None:
    parser = argparse.ArgumentParser(description="Times of opening a large folder.")
    parser.add_argument("-n", "--count", type=int, default=100_000)
    parser.add_argument("--folders", type=int, default=100)
    parser.add_argument("--tags", type=int, default=0)
    parser.add_argument("--stacks-ms", type=float, default=0, help="of longer gaps print what the threads did")
    parser.add_argument("--rest-s", type=float, default=0, help="how long nothing is done before the first search")
    parser.add_argument("--window-only", action="store_true")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        folder, data = Path(place) / "pictures", Path(place) / "data"
        folder.mkdir()
        data.mkdir()
        make_files(folder, arguments.count, arguments.folders)
        print(f"{arguments.count} files in {arguments.folders} folders, load of the machine {get_load():.1f}")
        if not arguments.window_only:
            measure_library(folder, data)
        measure_window(folder, data, arguments.count, arguments.tags, rest_s=arguments.rest_s, stacks_ms=arguments.stacks_ms)
        print(f"load of the machine {get_load():.1f}")


if __name__ == "__main__":
    main()
