"""How long the library's window waits for counts, names and files: `python -m tests.benchmarks.bench_library`.

The library of 100,000 pictures is that of `bench_search`.
The table of tags is filled and sorted too, which the window's own thread does.
"""

import argparse
import os
import tempfile
import time
from contextlib import closing
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from furrytag_gui.library.backup import write_backup
from furrytag_gui.library.library import Library
from furrytag_gui.library.moving import move_library
from furrytag_gui.library.search import Viewpoint
from furrytag_gui.library.soundness import check
from furrytag_gui.library.whereabouts import look
from furrytag_gui.paths import categories
from furrytag_gui.tags.query import parse
from furrytag_gui.tags.review import Decision
from furrytag_gui.tags.tagset import make_tagset
from furrytag_gui.tags.vocabulary import Tag, load_vocabulary
from furrytag_gui.ui.widgets.figures_table import Column, FiguresTable
from furrytag_gui.work import Work
from tests.benchmarks.bench_search import GROUPS, MODEL, fill, measure


def main() -> None:
    parser = argparse.ArgumentParser(description="Times of the library's window in milliseconds.")
    parser.add_argument("-n", "--count", type=int, default=100_000)
    parser.add_argument("--tags", type=int, default=10_861)
    parser.add_argument("--peaks", type=int, default=80)
    arguments = parser.parse_args()
    tagset = make_tagset([Tag(f"tag_{slot:05}", GROUPS[slot % len(GROUPS)]) for slot in range(arguments.tags)], 0.35)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "library.sqlite"
        start_s = time.perf_counter()
        fill(path, tagset, arguments.count, arguments.peaks, whole=False)
        size_mb, taken_s = path.stat().st_size / 1e6, time.perf_counter() - start_s
        print(f"{arguments.count} pictures, {arguments.tags} tags, {size_mb:.0f} MB, made in {taken_s:.0f} s")
        print(f"load of the machine {os.getloadavg()[0]:.1f}")
        with closing(Library.open(path, load_vocabulary(categories()))) as library:
            every = range(1, arguments.count + 1)
            library.decide(every, {"tag_00000": Decision.ACCEPTED}, label="Accept")
            library.decide(every[: arguments.count // 2], {"mine": Decision.REJECTED}, label="Reject")
            measure_library(library, Viewpoint(MODEL, tagset, show_adult=True), Path(folder))


def measure_library(library: Library, view: Viewpoint, folder: Path) -> None:
    search, lexicon = library.search(load_vocabulary(categories())), library.lexicon
    measure("the first count of a session", lambda: search.tag_uses(view), 1)
    measure("count of all tags", lambda: search.tag_uses(view), 5)
    uses = search.tag_uses(view)
    app = QApplication.instance() or QApplication([])
    columns = [Column("Tag", wide=True), Column("Category", wide=True), *(Column(word, "{:,}") for word in "abcd")]
    table = FiguresTable("Tags", columns)
    rows = [(use.name, use.category, use.accepted, use.added, use.rejected, use.suggested) for use in uses]
    measure(f"table of {len(rows)} tags", lambda: table.show_rows(rows), 5)
    measure("the same sorted by name", lambda: table.sortByColumn(0, Qt.SortOrder.AscendingOrder), 5)
    assert app is not None
    measure("preview of a merge", lambda: lexicon.plan("mine", "tag_00000"), 5)
    measure("merge of 50,000 decisions, each a conflict", lambda: search.apply(lexicon.rename("mine", "tag_00000")), 1)
    measure("undo of it", lambda: search.apply(library.undo()), 1)
    measure("rename of a tag on all pictures", lambda: search.apply(lexicon.rename("tag_00000", "renamed")), 1)
    view = Viewpoint(MODEL, lexicon.read().apply(view.tagset), show_adult=True)
    measure("the first search after it", lambda: search.find(parse("renamed"), view), 1)
    search.apply(lexicon.rename("tag_00005", "tag_00007"))
    view = Viewpoint(MODEL, lexicon.read().apply(view.tagset), show_adult=True)
    measure("the first search after two slots were merged", lambda: search.find(parse("tag_00007"), view), 1)
    measure("a search after that", lambda: search.find(parse("tag_00007"), view), 5)
    measure("sizes by kind", lambda: look(library.database, folder / "none", Work()), 1)
    measure("backup with its check", lambda: write_backup(library.database, folder / "a.furrytag-backup", (), Work()), 1)
    measure("check of the library", lambda: check(library.database, Work()), 1)
    measure("move to another folder", lambda: move_library(library, folder / "new", list, Work()), 1)


if __name__ == "__main__":
    main()
