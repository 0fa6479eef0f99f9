"""A person finds what is alike, and gives it the same tags."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from furrytag_gui.tags.review import Decision, State
from furrytag_gui.ui.panels.similar import SimilarPanel
from tests.app.conftest import Program
from tests.app.reachable import find_flaws

Draw = Callable[..., Path]
Fill = Callable[[str, str], Path]
OpenProgram = Callable[..., Program]


@pytest.fixture
def program(open_program: OpenProgram, draw: Draw) -> Program:
    """Four red discs of different sizes, three green ones, all tagged."""
    pictures = [draw(f"red {number}.png", "red", size_px=64 + 8 * number) for number in range(4)]
    pictures += [draw(f"lime {number}.png", "lime", size_px=64 + 8 * number) for number in range(3)]
    program = open_program(*pictures)
    program.wait_for_tags(7)
    program.go_to("red 0.png")
    return program


def find_like_current(program: Program) -> SimilarPanel:
    program.window.commands.insights[0].trigger()
    assert program.window.insights is not None
    panel = program.window.insights.similar
    program.wait(lambda: panel.matches.found and not panel.bar.is_busy)
    return panel


def drop(panel: SimilarPanel, path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, mime, buttons, keys)
    QApplication.sendEvent(panel, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(panel, QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, mime, buttons, keys))


def test_pictures_like_the_current_one_come_first(program: Program) -> None:
    panel = find_like_current(program)
    assert sorted(found.name for found in panel.subjects.found) == ["red 0.png"]
    names = [found.name for found in panel.matches.found]
    assert len(names) == 6
    assert all(name.startswith("red") for name in names[:3])
    assert panel.matches.found[0].caption.endswith(f"% {names[0]}")
    assert panel.bar.said.startswith("6 pictures like red 0.png")
    assert find_flaws(panel.window()) == []


def test_pictures_like_several_are_like_all_of_them(program: Program) -> None:
    view = program.bench.gallery.view
    program.qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert len(program.bench.chosen_pictures) == 2
    panel = find_like_current(program)
    assert [found.name for found in panel.subjects.found] == ["red 0.png", "red 1.png"]
    assert panel.bar.said.startswith("5 pictures like 2 pictures")


def test_the_current_picture_gets_the_same_tags_in_one_step(program: Program) -> None:
    other = next(entry for entry in program.entries if entry.path.name == "red 2.png")
    program.window.context.edits.decide([other.picture_id], {"ember": Decision.ADDED, "fox": Decision.REJECTED}, reviewed=True)
    panel = find_like_current(program)
    row = next(row for row, found in enumerate(panel.matches.found) if found.name == "red 2.png")
    panel.matches.setCurrentIndex(panel.matches.model().index(row, 0))
    assert panel.same.text() == "&Same tags as red 2.png"
    program.wait(lambda: panel.tags.text().startswith("red 2.png: tagged ember; suggested anthro"))
    panel.same.click()
    program.wait(lambda: program.tags.get("ember") is State.ADDED and program.tags.get("fox") is State.REJECTED)
    # The list is read after the panel, and the sentence comes with the step.
    program.wait(lambda: program.entry.reviewed)
    program.wait(lambda: "has the tags of red 2.png now" in panel.bar.said)
    assert program.window.context.edits.undo_label == "Same tags as red 2.png"
    program.window.commands.undo.trigger()
    program.wait(lambda: "ember" not in program.tags and program.tags["fox"] is State.SUGGESTED and not program.entry.reviewed)


def test_the_selected_ones_get_the_tags_of_the_current_picture(program: Program) -> None:
    program.window.context.edits.decide([program.entry.picture_id], {"ember": Decision.ADDED})
    panel = find_like_current(program)
    panel.matches.selectAll()
    panel.give.click()
    program.wait(lambda: program.window.context.edits.undo_label == "Same tags as red 0.png")
    program.go_to("lime 1.png")
    program.wait(lambda: program.tags.get("ember") is State.ADDED and program.tags.get("fox") is State.ACCEPTED)


def test_near_duplicates_stand_side_by_side(program: Program, tmp_path: Path) -> None:
    copy = tmp_path / "copy.png"
    Image.open(tmp_path / "pictures" / "lime 0.png").resize((128, 128)).save(copy)
    program.drop(copy)
    program.wait_for_tags(8)
    panel = find_like_current(program)
    panel.duplicates.click()
    program.wait(lambda: panel.is_about_duplicates and panel.groups.count() and panel.matches.found)
    group = next(row for row in range(panel.groups.count()) if "copy.png" in panel.groups.item(row).text())
    panel.groups.setCurrentRow(group)
    captions = {found.name: found.caption for found in panel.matches.found}
    assert captions["copy.png"].startswith("128×128 · ")  # noqa: RUF001 - the sign for it
    assert "lime 0.png" in captions
    assert panel.give.isHidden()
    assert panel.same.isEnabled()


def test_a_picture_from_outside_is_found_by_and_not_opened(program: Program, fill: Fill) -> None:
    panel = find_like_current(program)
    drop(panel, fill("outside.png", "lime"))
    program.wait(lambda: panel.bar.said.startswith("7 pictures like outside.png"))
    assert panel.matches.found[0].name.startswith("lime")
    # It is shown, and has no tags to be given.
    assert [found.name for found in panel.subjects.found] == ["outside.png"]
    panel.matches.selectAll()
    assert not panel.same.isEnabled()
    assert not panel.give.isEnabled()
    assert len(program.entries) == 7


def test_a_withheld_picture_finds_nothing_and_is_never_found(program: Program, fill: Fill) -> None:
    panel = find_like_current(program)
    violet = fill("violet.png", "blueviolet")
    drop(panel, violet)
    program.wait(lambda: "violet.png is withheld" in panel.bar.said)
    program.drop(violet)
    program.wait_for_tags(8)
    program.go_to("violet.png")
    panel.like.click()
    program.wait(lambda: panel.bar.said.startswith("What is chosen is withheld."))
    program.go_to("red 0.png")
    panel.like.click()
    program.wait(lambda: panel.bar.said.startswith("6 pictures like red 0.png"))
    assert "violet.png" not in {found.name for found in panel.matches.found}


def test_what_cannot_be_read_says_so(program: Program, tmp_path: Path) -> None:
    panel = find_like_current(program)
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"no picture")
    drop(panel, broken)
    program.wait(lambda: "broken.png" in panel.bar.said)


def test_it_goes_by_keyboard(program: Program) -> None:
    program.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    insights = program.window.insights
    assert insights is not None
    panel = insights.similar
    program.wait(lambda: panel.matches.found and QApplication.focusWidget() is panel.matches)
    target = panel.matches.found[1].name
    program.qtbot.keyClick(panel.matches, Qt.Key.Key_Right)
    assert panel.matches.current is not None
    assert panel.matches.current.name == target
    program.qtbot.keyClick(panel.matches, Qt.Key.Key_Return)
    program.wait(lambda: program.current == target)
    assert insights.isVisible()


def test_nothing_to_ask_says_what_to_do(open_program: OpenProgram) -> None:
    program = open_program()
    program.wait_for_model()
    program.window.commands.insights[0].trigger()
    assert program.window.insights is not None
    assert "Choose a picture" in program.window.insights.similar.bar.said
    program.window.insights.similar.duplicates.click()
    program.wait(lambda: "No two pictures are nearly the same." in program.window.insights.similar.bar.said)
