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


def test_a_deleted_picture_leaves_the_list_until_it_is_back_and_a_changed_one_is_tagged(open_program: OpenProgram, fill: Fill) -> None:
    path, other = fill("fox.png", "red"), fill("wolf.png", "navy")
    program = open_program(path.parent)
    program.wait_for_tags(2)
    kept = path.read_bytes()
    path.unlink()
    program.wait(lambda: program.names == ["wolf.png"])
    program.wait(lambda: program.window.batching.failed == 0)
    path.write_bytes(kept)
    program.wait(lambda: program.names == ["wolf.png", "fox.png"])
    shutil.copyfile(fill("elsewhere/bear.png", "lime"), other)
    program.wait(lambda: program.entries[0].size_bytes == other.stat().st_size)
    program.wait_for_tags(2)


def test_what_came_while_the_program_was_closed_is_found(open_program: OpenProgram, fill: Fill, draw: Draw) -> None:
    folder = fill("fox.png", "red").parent
    program = open_program(folder)
    program.wait_for_tags(1)
    program.close()
    shutil.copyfile(draw("later.png", "navy"), folder / "later.png")
    program = open_program()
    program.wait_for_tags(2)
    assert program.names == ["fox.png", "later.png"]


def test_a_folder_that_goes_and_comes_back_keeps_its_pictures(open_program: OpenProgram, draw: Draw) -> None:
    folder = draw("drive/fox.png", "red").parent
    program = open_program(folder)
    program.wait_for_tags(1)
    away = folder.rename(folder.with_name("elsewhere"))
    program.wait(lambda: "The folder drive has gone." in program.said)
    assert program.names == ["fox.png"]
    away.rename(folder)
    program.wait(lambda: not program.said)
    assert program.entry.failure == ""


def test_one_of_several_folders_is_closed_and_watched_no_more(open_program: OpenProgram, draw: Draw) -> None:
    first, second = draw("first/fox.png", "red").parent, draw("second/wolf.png", "navy").parent
    inner = draw("first/inner/bear.png", "lime").parent
    program = open_program(first, second, inner)
    program.wait(lambda: set(program.names) == {"fox.png", "bear.png", "wolf.png"})
    menu = program.window.commands.close_folder
    program.wait(lambda: len(program.window.context.folders.open) == 3)
    next(action for action in menu.actions() if action.toolTip() == str(first)).trigger()
    # What another open folder holds as well stays.
    program.wait(lambda: set(program.names) == {"bear.png", "wolf.png"})
    program.wait(lambda: len(program.window.context.folders.open) == 2)
    shutil.copyfile(draw("new.png"), first / "new.png")
    shutil.copyfile(draw("new.png"), second / "new.png")
    program.wait(lambda: set(program.names) == {"bear.png", "wolf.png", "new.png"})
    assert [entry.path.parent for entry in program.entries if entry.path.name == "new.png"] == [second]
