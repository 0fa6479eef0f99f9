"""The window of the library: tags renamed everywhere, own categories, backups, and a move while pictures are open."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from furrytag_gui.library.backup import write_backup
from furrytag_gui.library.lexicon import Renaming
from furrytag_gui.library.library import Library
from furrytag_gui.paths import Paths
from furrytag_gui.settings import load_settings
from furrytag_gui.tags.review import Decision
from furrytag_gui.ui.dialogs.library import LibraryWindow
from furrytag_gui.ui.dialogs.name_category import CategoryNameDialog
from furrytag_gui.ui.dialogs.rename_tag import RenameDialog
from furrytag_gui.work import Work
from tests.app.conftest import Program
from tests.app.reachable import find_flaws

Open = Callable[..., Program]


@pytest.fixture
def program(open_program: Open, fill: Callable[[str, str], Path]) -> Program:
    """Two pictures that are tagged; on the first a person added two tags, and refused one of them on the second."""
    program = open_program(fill("a.png", "red"), fill("b.png", "blue"))
    program.wait_for_model()
    program.wait_for_tags(2)
    first, second = (entry.picture_id for entry in program.entries)
    program.window.context.edits.decide([first], dict.fromkeys(("nova", "star"), Decision.ADDED), categories={"nova": "own", "star": "own"})
    program.window.context.edits.decide([second], {"nova": Decision.ADDED, "star": Decision.REJECTED}, categories={})
    return program


def open_library(program: Program) -> LibraryWindow:
    program.window.commands.library.trigger()
    library = program.window.library.library
    assert library is not None
    program.wait(lambda: "nova" in library.tags.names)
    return library


def pick(library: LibraryWindow, name: str) -> None:
    """Click the row of a tag."""
    library.tags.table.pick(library.tags.names.index(name))


def row_of(library: LibraryWindow, name: str) -> list[str]:
    return next(row for row in library.tags.table.texts if row[0] == name)


def test_a_tag_is_merged_moved_found_and_all_of_it_taken_back(program: Program, paths: Paths) -> None:
    library = open_library(program)
    context = program.window.context
    # It may have been counted before all was said.
    program.wait(lambda: row_of(library, "nova") == ["nova", "Your own", "0", "2", "0", "0"])
    pick(library, "nova")
    library.tags.rename.click()
    (dialog,) = library.findChildren(RenameDialog)
    dialog.field.setText("a,b")
    program.wait(lambda: "Commas" in dialog.effect.text())
    assert not dialog.go.isEnabled()
    dialog.field.clear()
    program.qtbot.keyClicks(dialog.field, "star")
    assert dialog.field.completer().popup().isVisible()
    program.wait(dialog.go.isEnabled)
    # The one completion that stands there already doesn't cover what would happen.
    assert not dialog.field.completer().popup().isVisible()
    dialog.field.setText("Star")
    program.wait(dialog.go.isEnabled)
    assert "On 1 picture you said yes to one and no to the other: the yes stays." in dialog.effect.text()
    assert dialog.conflicts.isVisible()
    assert find_flaws(dialog) == []
    dialog.go.click()
    program.wait(lambda: "nova" not in library.tags.names and row_of(library, "star") == ["star", "Your own", "0", "2", "0", "0"])
    program.wait(lambda: context.edits.undo_label == "Merge nova into star")
    # A category of one's own shows in the tag panel, with its colour.
    library.tags.new_category.click()
    (naming,) = library.findChildren(CategoryNameDialog)
    naming.field.setText("rating")
    naming.go.click()
    program.wait(lambda: "that is a word of searches" in naming.said.text())
    assert find_flaws(naming) == []
    naming.field.setText("my cast")
    naming.go.click()
    program.wait(lambda: "my_cast" in library.tags._table.naming.colors)
    pick(library, "star")
    library.tags.moving.menu().aboutToShow.emit()
    next(action for action in library.tags.moving.menu().actions() if action.text() == "My cast").trigger()
    program.wait(lambda: row_of(library, "star")[1] == "My cast")
    program.bench.gallery.seek(program.entries[0].file_id)
    program.wait(lambda: program.bench.tags._list.header("my_cast") is not None)
    # A double click searches for it.
    library.tags.table.activated_row.emit(library.tags.table.current_place)
    program.wait(lambda: program.bench.gallery.count == 2 and context.finder.asked.text == "star")
    program.window.toolbar.search.setText("my_cast:nothing")
    program.wait(lambda: program.bench.gallery.count == 0)
    program.window.toolbar.search.setText("")
    program.wait(lambda: program.bench.gallery.count == 2)
    for label in ("Move star to my_cast", "Add category my_cast", "Merge nova into star"):
        program.wait(lambda label=label: context.edits.undo_label == label)
        program.window.commands.undo.trigger()
    assert program.window.commands.undo in library.actions()
    program.wait(lambda: "nova" in library.tags.names and row_of(library, "star") == ["star", "Your own", "0", "1", "1", "0"])


def test_a_models_tag_goes_by_the_persons_word_without_tagging_again(program: Program) -> None:
    library = open_library(program)
    suggested = [row[0] for row in library.tags.table.texts if row[5] != "0"]
    name = suggested[0]
    scored = program.window.context.status.tagset
    plan = Renaming(name, "my_word", merges=False, pictures=0, doubles=0, conflicts=0, models=1, thresholds=0, heads=0, searches=())
    program.window.context.librarian.rename(plan, lambda _: None, pytest.fail)
    program.wait(lambda: "my_word" in library.tags.names and name not in library.tags.names)
    program.wait(lambda: program.window.context.status.tagset is not scored)
    assert all(entry.scored for entry in program.entries)
    assert not program.window.status.is_busy
    library.tags.filter.setText("my w")
    assert [row[0] for row in library.tags.table.texts] == ["my_word"]


def test_the_library_is_backed_up_checked_moved_and_restored(program: Program, paths: Paths, tmp_path: Path, open_program: Open) -> None:
    library = open_library(program)
    keeping, context = library.keeping, program.window.context
    library.tabs.setCurrentWidget(keeping)
    program.wait(keeping.place.text)
    keeping.back_up_to(tmp_path / "mine")
    program.wait(lambda: "Backed up and checked" in keeping.bar.said)
    backup = tmp_path / "mine.furrytag-backup"
    keeping.check.click()
    program.wait(lambda: keeping.found.text() == "The library is sound.")
    assert not keeping.repair.isVisible()
    keeping.move_to(tmp_path / "new")
    program.wait(lambda: "lies in" in keeping.bar.said)
    program.wait(lambda: load_settings(paths.settings)[0].library_dir == str(tmp_path / "new"))
    program.wait(lambda: str(tmp_path / "new" / "library.sqlite") == keeping.place.text().replace("\u200b", ""))
    context.edits.decide([program.entries[0].picture_id], {"late": Decision.ADDED}, categories={"late": "own"})
    program.wait(lambda: context.edits.undo_label == "Add late")
    keeping.offer(tmp_path / "new" / "library.sqlite-shm")
    program.wait(lambda: "is no backup of FurryTag" in keeping.bar.said)
    keeping.offer(backup)
    program.wait(keeping.question.isVisible)
    assert "2 pictures, 4 decisions" in keeping.words.text()
    assert find_flaws(library) == []
    keeping.yes.click()
    program.wait(lambda: "lies ready" in keeping.words.text())
    assert library.tabs.currentWidget() is keeping
    keeping.yes.click()
    program.wait(lambda: not program.window.isVisible())
    again = open_program()
    again.wait(lambda: again.window.context.edits.undo_label)
    assert "late" not in again.window.context.edits.undo_label
    assert not paths.library.exists()
    (kept,) = (tmp_path / "new" / "backups").glob("before-restore-*.furrytag-backup")
    with closing(sqlite3.connect(kept)) as connection:
        assert connection.execute("SELECT count(*) FROM decisions WHERE name = 'late'").fetchone() == (1,)


def test_the_window_is_used_by_keys(program: Program) -> None:
    library = open_library(program)
    library.tags.table.setFocus()
    program.qtbot.keyClick(library.tags.table, Qt.Key.Key_F2)
    (dialog,) = library.findChildren(RenameDialog)
    program.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert library.isVisible()


def test_a_damaged_library_can_be_replaced_from_the_window(open_program: Open, paths: Paths, tmp_path: Path) -> None:
    backup = tmp_path / "good.furrytag-backup"
    with closing(Library.open(paths.library)) as library:
        library.session.set_value("mine", 7)
        write_backup(library.database, backup, (), Work())
    paths.library.write_bytes(b"no library any more " * 1000)
    program = open_program()
    program.window.commands.library.trigger()
    window = program.window.library.library
    assert window is not None
    window.tabs.setCurrentWidget(window.keeping)
    program.wait(lambda: "is damaged" in window.keeping.bar.said)
    window.keeping.offer(backup)
    program.wait(window.keeping.question.isVisible)
    window.keeping.yes.click()
    program.wait(lambda: "lies ready" in window.keeping.words.text())
    window.keeping.yes.click()
    program.wait(lambda: not program.window.isVisible())
    told: list[object] = []
    again = open_program()
    again.wait_for_model()
    again.window.context.load_session("mine", told.append)
    again.wait(lambda: told)
    assert told == [7]
