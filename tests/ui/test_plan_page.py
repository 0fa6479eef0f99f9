"""The table of a plan, and what is decided in it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from furrytag_gui.exchange.plan import Action, Plan, Resolution, Step
from furrytag_gui.exchange.presets import BUILT_IN
from furrytag_gui.models.outcome import Failure
from furrytag_gui.ui.dialogs.export_plan import PlanPage


def make_step(name: str, action: Action, **more: object) -> Step:
    return Step((1,), (Path(f"{name}.png"),), Path(f"{name}.txt"), action, **more)  # type: ignore[arg-type]


PLAN = Plan(
    BUILT_IN[0],
    (
        make_step("new", Action.NEW, gained=("fox", "jacket")),
        make_step("same", Action.UNCHANGED),
        make_step("one", Action.CONFLICT, reason="It was changed."),
        make_step("two", Action.CONFLICT),
        make_step("held", Action.LEFT_OUT, reason="It is withheld."),
        make_step("link", Action.REFUSED, reason="It is a link.", notes=("And more.",)),
    ),
)


@pytest.fixture
def page(qtbot: QtBot) -> PlanPage:
    page = PlanPage()
    qtbot.addWidget(page)
    page.resize(760, 480)
    page.show()
    page.show_plan(PLAN)
    return page


def texts(page: PlanPage) -> list[list[str]]:
    model = page.model
    return [[model.index(row, column).data() for column in range(model.columnCount())] for row in range(model.rowCount())]


def show(page: PlanPage, words: str) -> None:
    row = next(row for row in range(page.shown.count()) if page.shown.itemText(row).startswith(words))
    page.shown.setCurrentIndex(row)
    page.shown.activated.emit(row)


def test_changes_and_refusals_are_listed_first(page: PlanPage) -> None:
    assert texts(page) == [
        ["new", "new.txt", "+2", ""],
        ["conflict: keep", "one.txt", "", "It was changed."],
        ["conflict: keep", "two.txt", "", ""],
        ["refused", "link.txt", "", "It is a link. And more."],
    ]
    assert page.shown.currentText() == "Changes and refusals (4)"
    assert page.write_count == 1


def test_every_action_can_be_listed_by_itself(page: PlanPage) -> None:
    show(page, "Left out (1)")
    assert texts(page) == [["left out", "held.txt", "", "It is withheld."]]
    show(page, "Unchanged (1)")
    assert [row[1] for row in texts(page)] == ["same.txt"]


def test_a_conflict_is_decided_by_itself_or_with_all(page: PlanPage) -> None:
    assert not page.resolution.isEnabled()
    page.table.setCurrentIndex(page.model.index(1, 0))
    assert page.resolution.isEnabled()
    row = page.resolution.findData(str(Resolution.REPLACE))
    page.resolution.setCurrentIndex(row)
    page.resolution.activated.emit(row)
    assert page.resolutions == {Path("one.txt"): Resolution.REPLACE}
    assert [row[0] for row in texts(page)][1:3] == ["conflict: replace", "conflict: keep"]
    page.resolve_all.click()
    assert page.write_count == 3
    assert [row[0] for row in texts(page)][1:3] == ["conflict: replace", "conflict: replace"]


def test_a_long_name_has_the_room_that_remarks_leave(page: PlanPage) -> None:
    header = page.table.header()
    page.show_plan(Plan(BUILT_IN[0], (make_step("dog_02_drawn_portrait_01", Action.NEW, gained=("dog",)),)))
    assert header.sectionSize(1) > page.table.sizeHintForColumn(1)
    assert header.sectionSize(1) > header.sectionSize(3)
    page.show_plan(Plan(BUILT_IN[0], (make_step("dog", Action.REFUSED, reason="It can't be written, for many reasons. " * 9),)))
    assert header.sectionSize(1) >= page.table.sizeHintForColumn(1)
    assert header.sectionSize(3) > page.table.viewport().width() * 0.4
    assert header.length() == page.table.viewport().width()


def test_files_of_several_folders_are_told_apart(page: PlanPage) -> None:
    page.show_plan(Plan(BUILT_IN[0], tuple(make_step(name, Action.NEW) for name in ("set/a/fox", "set/b/fox", "set/fox"))))
    assert [row[1] for row in texts(page)] == [str(Path("a/fox.txt")), str(Path("b/fox.txt")), "fox.txt"]


def test_the_table_goes_by_keys(page: PlanPage, qtbot: QtBot) -> None:
    page.focus()
    assert page.step is PLAN.steps[0]
    with qtbot.waitSignal(page.picked):
        qtbot.keyClick(page.table, Qt.Key.Key_Down)
    assert page.step is PLAN.steps[2]


def test_failures_are_listed_before_what_was_written(page: PlanPage) -> None:
    page.show_result([Failure(Path("one.txt"), "The disk is full.")])
    assert texts(page) == [["refused", "one.txt", "", "The disk is full."], ["new", "new.txt", "+2", ""]]
    assert not page.shown.isVisible()
    assert not page.preview.isVisible()
    page.show_plan(PLAN)
    assert page.shown.isVisible()
    assert page.preview.isVisible()
