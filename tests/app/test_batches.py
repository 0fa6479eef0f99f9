"""Batches in the window: begun in the dialog, interrupted by what the person does, gone on with at the next start."""

import contextlib
import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from furrytag_gui.errors import LibraryError
from furrytag_gui.library.change import Change
from furrytag_gui.library.library import Library
from furrytag_gui.models.runs import Run, RunBook
from furrytag_gui.paths import Paths
from furrytag_gui.ui.dialogs.tag import TagDialog
from furrytag_gui.ui.failurelist import Wish
from tests.app.conftest import Program
from tests.app.reachable import find_flaws

Draw = Callable[..., Path]
OpenProgram = Callable[..., Program]
SIX_HEAD, WD = "six_head@stand-in", "wd@stand-in"


@pytest.fixture(autouse=True)
def quick(paths: Paths) -> None:
    """Run the models in the way that is loaded the fastest, since they take turns here."""
    for key in (SIX_HEAD, WD):
        RunBook(paths.runs).choose(key, Run("onnx"))


def make_folder(draw: Draw, count: int) -> Path:
    for number in range(count):
        path = draw(f"batch/{number}.png", size_px=32 + number)
    return path.parent


def begin(program: Program, folder: Path, *models: str) -> None:
    """Choose in the dialog as a person does."""
    dialog = program.window.batching.open_dialog()
    dialog.choose_folder(folder)
    check(dialog, *models)
    dialog.go.click()


def check(dialog: TagDialog, *titles: str) -> None:
    for box in dialog.models.values():
        box.setChecked(box.text() in titles)


def count_scored(paths: Paths, key: str) -> int:
    with contextlib.closing(Library.open(paths.library)) as library:
        return sum(entry.scored for entry in library.entries(range(1, 500), key))


def test_a_folder_is_tagged_with_two_models_without_being_opened(open_program: OpenProgram, paths: Paths, draw: Draw) -> None:
    program = open_program(draw("open.png", "red"), also=["wd"])
    program.wait_for_tags(1)
    folder = make_folder(draw, 12)
    (folder / "bad.png").write_text("no picture")
    os.mkfifo(folder / "pipe.png")
    begin(program, folder, "Six heads", "wd style")
    program.wait(lambda: "13" in "".join(program.said) or program.window.context.batches.busy)
    program.wait(lambda: not program.window.context.batches.busy and not program.window.status.is_busy)
    assert (count_scored(paths, SIX_HEAD), count_scored(paths, WD)) == (13, 12)
    assert program.names == ["open.png"]
    assert any("could not" in said or "pipe" in said for said in program.said)
    assert "The batch is done: 12 pictures tagged." in program.said
    # The failures, with each model that met them, and what could not even be looked into.
    program.wait(lambda: program.window.batching.failed == 2)
    program.window.commands.show_failures.trigger()
    missed = program.window.failures.chosen
    assert [(one.path.name, one.model_key) for one in missed] == [("bad.png", SIX_HEAD), ("bad.png", WD), ("pipe.png", SIX_HEAD)]
    assert find_flaws(program.window) == []
    (folder / "pipe.png").unlink()
    # What is right meanwhile is tagged when tried again, and leaves the list.
    draw("batch/bad.png", "navy")
    program.window.failures.retry.click()
    program.wait(lambda: [one.path.name for one in program.window.failures.chosen] == ["pipe.png"])
    program.window.failures.forget.click()
    program.wait(program.window.failures.isHidden)
    program.wait(lambda: not program.window.context.batches.busy)
    assert (count_scored(paths, SIX_HEAD), count_scored(paths, WD)) == (14, 13)
    # What was said of the batch before is no longer so.
    assert "The batch is done: 12 pictures tagged." not in program.said


def test_a_batch_goes_on_at_the_next_start_and_can_be_cancelled_and_put_back(open_program: OpenProgram, paths: Paths, draw: Draw) -> None:
    program = open_program(also=["wd"])
    program.wait_for_model()
    program.pause_at_once()
    begin(program, make_folder(draw, 40), "wd style")
    program.wait(lambda: program.window.status.is_paused)
    assert program.window.close()
    # It is held as it was.
    again = open_program()
    again.wait(lambda: again.window.status.is_paused)
    (waits,) = again.said
    assert waits.endswith("of a batch still wait; tagging is paused.")
    before = count_scored(paths, WD)
    again.window.commands.cancel.trigger()
    again.wait(lambda: not again.window.status.is_busy)
    assert waits not in again.said
    again.wait(lambda: again.said and again.said[-1] == f"{40 - before} pictures wait no longer to be tagged; what was tagged is kept.")
    again.window.notices.offer.click()
    again.wait(lambda: count_scored(paths, WD) == 40)
    assert count_scored(paths, SIX_HEAD) == 0


def test_what_is_opened_comes_before_the_batch_of_another_model(open_program: OpenProgram, paths: Paths, draw: Draw) -> None:
    program = open_program(also=["wd"])
    program.wait_for_model()
    program.pause_at_once()
    begin(program, make_folder(draw, 100), "wd style")
    program.wait(lambda: program.window.status.is_paused)
    program.drop(draw("fox.png", "red"))
    program.wait(lambda: program.entries)
    program.window.commands.pause.trigger()
    program.wait(lambda: [entry.scored for entry in program.entries] == [True])
    program.wait(lambda: count_scored(paths, WD) > 0)
    with contextlib.closing(sqlite3.connect(paths.library)) as connection:
        (last,) = connection.execute("SELECT key FROM scores JOIN models ON id = model_id ORDER BY scores.rowid DESC").fetchone()
    assert last == WD
    program.window.context.choose_model("wd")
    program.wait(lambda: program.window.context.status.key == WD)
    program.wait(lambda: count_scored(paths, WD) == 101)
    program.wait(lambda: not program.window.context.batches.busy)
    assert program.said == ["The batch is done: 100 pictures tagged."]


def test_a_model_that_is_gone_is_said_and_can_be_left_out(open_program: OpenProgram, paths: Paths, draw: Draw) -> None:
    program = open_program(draw("fox.png", "red"))
    program.wait_for_tags(1)
    context = program.window.context
    context.batches.tag(Wish(("gone@1", SIX_HEAD), tuple(context.opened)))
    program.wait(lambda: program.said)
    assert program.said == ["There is no model 'gone'."]
    program.window.notices.offer.click()
    program.wait(lambda: not program.window.context.batches.busy)
    with contextlib.closing(Library.open(paths.library)) as library:
        program.wait(lambda: library.backlog.read() == [])


def test_a_library_that_cannot_be_written_holds_the_batch_until_it_can(
    open_program: OpenProgram, paths: Paths, draw: Draw, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = open_program(also=["wd"])
    program.wait_for_model()
    folder = make_folder(draw, 20)
    save = Library.save_outcomes
    full = LibraryError("The library can't be written: the disk is full.", "Free some space.")

    def fail(*_: object) -> Change:
        raise full

    monkeypatch.setattr(Library, "save_outcomes", fail)
    begin(program, folder, "wd style")
    program.wait(lambda: program.window.status.is_paused)
    assert program.said == [full.message]
    monkeypatch.setattr(Library, "save_outcomes", save)
    assert program.window.notices.offer.text() == "Go on"
    program.window.notices.offer.click()
    program.wait(lambda: count_scored(paths, WD) == 20)


def test_while_another_program_works_the_queue_off_the_window_waits(open_program: OpenProgram, paths: Paths, draw: Draw) -> None:
    program = open_program()
    program.wait_for_model()
    with contextlib.closing(Library.open(paths.library)) as other, other.backlog.take_turn():
        begin(program, make_folder(draw, 3), "Six heads")
        program.wait(lambda: program.said == ["Another FurryTag is tagging what waits."])
    program.window.context.batches.refresh()
    program.wait(lambda: count_scored(paths, SIX_HEAD) == 3)
