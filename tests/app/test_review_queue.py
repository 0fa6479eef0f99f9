"""A person goes through what is most doubtful, one key a picture."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.app.conftest import Program
from tests.app.reachable import find_flaws

Draw = Callable[..., Path]
Fill = Callable[[str, str], Path]
OpenProgram = Callable[..., Program]


@pytest.fixture
def program(open_program: OpenProgram, fill: Fill) -> Program:
    """A picture that is surely a fox, one between fox and lizard, and one that is surely a lizard."""
    program = open_program(fill("a.png", "red"), fill("b.png", "#808000"), fill("c.png", "lime"))
    program.wait_for_tags(3)
    return program


def begin(program: Program) -> None:
    program.press(Qt.Key.Key_F8)
    program.wait(lambda: program.window.reviewing.is_on)


def test_the_most_doubtful_comes_first_and_return_goes_on(program: Program) -> None:
    assert program.names == ["a.png", "b.png", "c.png"]
    begin(program)
    program.wait(lambda: program.current == "b.png")
    assert program.names[0] == "b.png"
    bar = program.window.reviewing.bar
    assert bar.said.startswith("3 pictures left, ")
    for left in ("2 pictures left", "1 picture left", "All in the list are reviewed"):
        current = program.entry
        program.wait(lambda current=current: program.bench.shown_picture == current.picture_id)
        program.press(Qt.Key.Key_Return)
        program.wait(lambda left=left: bar.said.startswith(left))
    program.window.commands.undo.trigger()
    program.wait(lambda: bar.said.startswith("1 picture left"))
    assert find_flaws(program.window) == []
    bar.end.click()
    assert not program.window.reviewing.is_on
    assert program.names == ["a.png", "b.png", "c.png"]


def test_the_minutes_are_told_once_the_pace_is_known(open_program: OpenProgram, draw: Draw) -> None:
    program = open_program(*(draw(f"{number}.png", "red", size_px=64 + number) for number in range(6)))
    program.wait_for_tags(6)
    begin(program)
    bar = program.window.reviewing.bar
    assert "minute" not in bar.said
    for done in range(1, 4):
        program.wait(lambda: program.bench.shown_picture == program.entry.picture_id)
        program.press(Qt.Key.Key_Return)
        program.wait(lambda done=done: bar.said.startswith(f"{6 - done} picture"))
    assert bar.said.endswith(", about 1 minute")
    program.close()
    again = open_program()
    again.wait_for_tags(6)
    begin(again)
    again.wait(lambda: again.window.reviewing.bar.said.endswith(", about 1 minute"))


def test_pictures_that_are_not_open_can_be_opened(program: Program) -> None:
    program.go_to("c.png")
    program.window.commands.close_selected.trigger()
    program.wait(lambda: program.names == ["a.png", "b.png"])
    begin(program)
    bar = program.window.reviewing.bar
    assert bar.others.text() == "Open 1 more"
    bar.others.click()
    program.wait(lambda: "c.png" in program.names and bar.others.isHidden())
    program.wait(lambda: bar.said.startswith("3 pictures left"))


def test_withheld_pictures_are_not_in_the_queue(open_program: OpenProgram, fill: Fill) -> None:
    program = open_program(fill("a.png", "red"), fill("violet.png", "blueviolet"))
    program.wait_for_tags(2)
    begin(program)
    assert program.window.reviewing.bar.said.startswith("1 picture left")


def test_nothing_to_review_says_so(open_program: OpenProgram) -> None:
    program = open_program()
    program.wait_for_model()
    program.press(Qt.Key.Key_F8)
    program.wait(lambda: program.said == ["Nothing is left to review."])
    assert not program.window.reviewing.is_on


def test_another_model_ends_it(program: Program) -> None:
    begin(program)
    program.window.context.choose_model("starter")
    program.wait(lambda: not program.window.reviewing.is_on)
