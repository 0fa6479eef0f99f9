"""Searching among the open pictures."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from furrytag_gui.library.search import Search
from furrytag_gui.ui import finder
from tests.app.conftest import Program

Fill = Callable[[str, str], Path]
OpenProgram = Callable[..., Program]


def open_three(open_program: OpenProgram, fill: Fill) -> Program:
    program = open_program(fill("b red.png", "red"), fill("c navy.png", "navy"), fill("a lime.png", "lime"))
    program.wait_for_tags(3)
    return program


def search(program: Program, text: str) -> None:
    program.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    program.wait(program.window.toolbar.search.hasFocus)
    program.window.toolbar.search.clear()
    program.type(text)
    program.press(Qt.Key.Key_Return)


def test_what_fits_is_shown_while_typing_and_everything_again_after_clearing(
    open_program: OpenProgram, fill: Fill, monkeypatch: pytest.MonkeyPatch
) -> None:
    ahead: list[str] = []
    monkeypatch.setattr(finder, "REST_MS", 1)
    monkeypatch.setattr(Search, "prepare", lambda _self, view: ahead.append(view.model_key))
    program = open_three(open_program, fill)
    program.wait(lambda: ahead == [program.window.context.status.key])
    search(program, "name:navy")
    program.wait(lambda: program.names == ["c navy.png"])
    program.window.toolbar.search.clear()
    program.wait(lambda: len(program.names) == 3)


def test_where_nothing_fits_it_is_said_and_everything_is_a_click_away(open_program: OpenProgram, fill: Fill) -> None:
    program = open_three(open_program, fill)
    search(program, "name:nothing")
    viewer, panel = program.window.workbench.viewer, program.window.status
    program.wait(lambda: viewer.veil_text == "No open picture fits this search")
    program.wait(lambda: panel.text == "0 of 3 pictures")
    viewer.veil_button.click()
    program.wait(lambda: len(program.names) == 3 and viewer.veil_text == "")
    assert program.window.toolbar.search.text() == ""


def test_a_decision_changes_what_fits(open_program: OpenProgram, fill: Fill) -> None:
    program = open_three(open_program, fill)
    program.go_to("b red.png")
    search(program, "-is:reviewed")
    program.wait(lambda: program.window.context.finder.asked.text == "-is:reviewed")
    program.window.commands.accept.trigger()
    program.wait(lambda: program.names == ["a lime.png", "c navy.png"])


def test_what_cannot_be_read_is_underlined_and_the_list_stays(open_program: OpenProgram, fill: Fill) -> None:
    program = open_three(open_program, fill)
    search(program, "name:navy")
    program.wait(lambda: program.names == ["c navy.png"])
    search(program, "speceis:fox")
    field = program.window.toolbar.search
    program.wait(lambda: field.error is not None)
    assert field.error is not None
    assert field.text()[field.error.start : field.error.stop] == "speceis"
    assert program.names == ["c navy.png"]
    field.clear()
    program.wait(lambda: field.error is None and len(program.names) == 3)


def test_a_completion_is_put_in_by_keys(open_program: OpenProgram, fill: Fill) -> None:
    program = open_three(open_program, fill)
    field = program.window.toolbar.search
    program.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    program.wait(field.hasFocus)
    program.qtbot.keyClicks(field, "is:unr")
    program.wait(field.popup.isVisible)
    program.qtbot.keyClick(field.popup, Qt.Key.Key_Down)
    program.qtbot.keyClick(field.popup, Qt.Key.Key_Return)
    program.wait(lambda: field.text() == "is:unreviewed ")


def test_pictures_are_sorted_by_what_the_menu_says(open_program: OpenProgram, fill: Fill) -> None:
    program = open_three(open_program, fill)
    opened = program.names
    actions = {action.text(): action for action in program.window.toolbar.sort.menu().actions()}
    actions["Largest first"].trigger()
    sizes = {entry.path.name: entry.size_bytes for entry in program.entries}
    program.wait(lambda: [sizes[name] for name in program.names] == sorted(sizes.values(), reverse=True))
    actions["Name"].trigger()
    program.wait(lambda: program.names == ["a lime.png", "b red.png", "c navy.png"])
    actions["As opened"].trigger()
    program.wait(lambda: program.names == opened)
