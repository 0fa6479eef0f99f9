"""What happens in an opened folder shows in the window."""

import shutil
from collections.abc import Callable
from pathlib import Path

from furrytag_gui.ui.gallery.standing import Standing, standing_of
from tests.app.conftest import Program

Draw = Callable[..., Path]
Fill = Callable[[str, str], Path]
OpenProgram = Callable[..., Program]


def test_a_new_picture_in_an_opened_folder_comes_into_the_list_and_is_tagged(open_program: OpenProgram, fill: Fill, draw: Draw) -> None:
    folder = fill("fox.png", "red").parent
    program = open_program(folder)
    program.wait_for_tags(1)
    shutil.copyfile(draw("new.png", "navy"), folder / "new.png")
    program.wait_for_tags(2)
    assert program.names == ["fox.png", "new.png"]


def test_a_renamed_picture_keeps_its_tags_and_its_place(open_program: OpenProgram, fill: Fill) -> None:
    first = fill("a.png", "red")
    fill("b.png", "navy")
    program = open_program(first.parent)
    program.wait_for_tags(2)
    program.go_to("a.png")
    picture_id = program.entry.picture_id
    first.rename(first.with_name("renamed.png"))
    program.wait(lambda: program.names == ["renamed.png", "b.png"])
    program.wait(lambda: standing_of(program.entries[0]) is Standing.SUGGESTED)
    assert program.entries[0].picture_id == picture_id


def test_a_deleted_picture_is_shown_as_such(open_program: OpenProgram, fill: Fill) -> None:
    path = fill("fox.png", "red")
    program = open_program(path.parent)
    program.wait_for_tags(1)
    path.unlink()
    program.wait(lambda: "doesn't exist" in program.entries[0].failure)


def test_what_came_while_the_program_was_closed_is_found(open_program: OpenProgram, fill: Fill, draw: Draw) -> None:
    folder = fill("fox.png", "red").parent
    program = open_program(folder)
    program.wait_for_tags(1)
    program.close()
    shutil.copyfile(draw("later.png", "navy"), folder / "later.png")
    program = open_program()
    program.wait_for_tags(2)
    assert program.names == ["fox.png", "later.png"]
