"""The window goes on, or says why not, whatever goes wrong below it."""

import json
import os
import shutil
import signal
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from furrytag_gui.library.library import Library
from furrytag_gui.models.runs import Run, RunBook, Trial
from furrytag_gui.paths import Paths
from furrytag_gui.ui.services import Readiness
from tests.app.conftest import Program, children

Draw = Callable[..., Path]
OpenProgram = Callable[..., Program]
MANY = 120


@pytest.fixture
def many(draw: Draw) -> Path:
    """A folder of many pictures, each another one."""
    for number in range(MANY):
        path = draw(f"{number}.png", "red", size_px=32 + number)
    return path.parent


def test_a_model_that_can_not_run_where_it_should_says_so_and_tags(open_program: OpenProgram, paths: Paths, draw: Draw) -> None:
    RunBook(paths.runs).choose("six_head@stand-in", Run("onnx", "CUDA"))
    program = open_program(draw("fox.png", "red"))
    program.wait_for_tags(1)
    (said,) = program.said
    assert said.startswith("Six heads was to run with ONNX Runtime on CUDA, but ")
    assert program.window.context.status.place == "CPU · 1 thread, not CUDA"
    assert program.window.context.status.details == said


def test_a_model_runs_as_its_trial_says(open_program: OpenProgram, paths: Paths) -> None:
    RunBook(paths.runs).keep("six_head@stand-in", Trial((), Run("onnx"), "", ""))
    program = open_program()
    program.wait_for_model()
    info = program.window.context.status.info
    assert info is not None
    assert (info.backend, info.fallback) == ("onnx", "")
    assert program.window.context.status.place == "CPU · 1 thread"
    assert program.said == []


@pytest.mark.skipif(sys.platform != "linux", reason="finds the child process in /proc")
def test_a_killed_child_costs_nothing_that_can_be_seen(open_program: OpenProgram, many: Path) -> None:
    program = open_program(many)
    program.wait(lambda: any(entry.scored for entry in program.entries))
    (child,) = children()
    os.kill(child, signal.SIGKILL)
    program.wait_for_tags(MANY)
    assert program.said == []


def test_closing_in_the_middle_keeps_what_was_tagged_and_goes_on_at_the_next_start(
    open_program: OpenProgram, paths: Paths, many: Path
) -> None:
    program = open_program(many)
    program.wait(lambda: any(entry.scored for entry in program.entries) and len(program.entries) == MANY)
    assert program.window.close()
    with closing(Library.open(paths.library)) as library:
        assert any(entry.scored for entry in library.entries(range(1, MANY + 1), "six_head@stand-in"))
    again = open_program()
    again.wait_for_tags(MANY)


def test_a_file_that_changed_while_the_program_was_closed_is_tagged_anew(open_program: OpenProgram, draw: Draw) -> None:
    path = draw("fox.png", "red")
    program = open_program(path)
    program.wait_for_tags(1)
    before = program.entry.picture_id
    assert program.window.close()
    draw("fox.png", "blue", size_px=96)
    again = open_program()
    again.wait(lambda: [entry.picture_id not in (None, before) and entry.scored for entry in again.entries] == [True])


def test_cancel_leaves_the_rest_to_be_tagged_later(open_program: OpenProgram, many: Path) -> None:
    program = open_program(many)
    program.pause_at_once()
    program.wait(lambda: program.window.status.is_paused)
    program.window.commands.cancel.trigger()
    program.wait(lambda: not program.window.status.is_busy)
    program.wait(program.window.commands.tag.isEnabled)
    program.window.commands.tag.trigger()
    program.wait_for_tags(MANY)
    program.wait(lambda: not program.window.commands.tag.isEnabled())


def test_a_pause_holds_until_it_is_lifted(open_program: OpenProgram, many: Path) -> None:
    program = open_program(many)
    program.pause_at_once()
    program.wait(lambda: program.window.status.is_paused)
    program.window.commands.pause.trigger()
    program.wait_for_tags(MANY)


def test_a_model_that_cannot_be_used_is_said_and_replaced(open_program: OpenProgram, paths: Paths, draw: Draw) -> None:
    (paths.models / "broken").mkdir(parents=True)
    (paths.models / "broken" / "model.json").write_text("{")
    program = open_program(draw("fox.png", "red"))
    program.wait_for_tags(1)
    actions = {action.text(): action for action in program.window.commands.model_menu.actions()}
    assert not actions["broken (can't be used)"].isEnabled()
    assert actions["broken (can't be used)"].toolTip()
    program.window.context.choose_model("broken")
    program.wait(lambda: program.said)
    assert "broken" in program.said[0]
    program.wait(lambda: program.window.context.status.readiness is Readiness.READY)


def test_a_model_with_a_wrong_manifest_is_said_and_another_one_still_works(
    open_program: OpenProgram, paths: Paths, draw: Draw, standin: Callable[[str], Path]
) -> None:
    wrong = paths.models / "wrong"
    shutil.copytree(standin("six_head"), wrong)
    manifest = json.loads((wrong / "model.json").read_text())
    manifest["heads"] = manifest["heads"] | {"species": "body", "body": "species"}
    (wrong / "model.json").write_text(json.dumps(manifest | {"id": "wrong", "title": "Wrong heads"}))
    program = open_program(draw("fox.png", "red"), model="wrong", also=["six_head"])
    program.wait(lambda: program.window.context.status.readiness is Readiness.FAILED)
    assert "Wrong heads" in program.said[0]
    program.window.context.choose_model("six_head")
    program.wait_for_tags(1)


def test_scores_that_are_to_be_doubted_are_said(open_program: OpenProgram, paths: Paths, standin: Callable[[str], Path]) -> None:
    doubtful = paths.models / "wd"
    shutil.copytree(standin("wd"), doubtful)
    manifest = json.loads((doubtful / "model.json").read_text())
    (doubtful / "model.json").write_text(json.dumps(manifest | {"activation": "sigmoid"}))
    program = open_program(model="wd")
    program.wait(lambda: program.said)
    assert program.said[0].startswith("wd style: Every score is between 0.5 and 0.73")


def test_a_library_from_a_newer_version_is_left_alone_and_said(open_program: OpenProgram, paths: Paths) -> None:
    Library.open(paths.library).close()
    with sqlite3.connect(paths.library) as connection:
        connection.execute("PRAGMA user_version = 999")
    connection.close()
    program = open_program()
    program.wait(lambda: program.said)
    assert program.said == [f"The library {paths.library} is from a newer version of FurryTag."]


def test_damaged_settings_are_said_and_the_defaults_used(open_program: OpenProgram, paths: Paths) -> None:
    paths.settings.parent.mkdir(parents=True)
    paths.settings.write_text("{")
    program = open_program()
    program.wait(lambda: program.said)
    assert "damaged" in program.said[0]


def test_a_bug_in_a_job_is_told_and_logged(open_program: OpenProgram, caplog: pytest.LogCaptureFixture, draw: Draw) -> None:
    program = open_program(draw("fox.png", "red"))
    program.wait_for_tags(1)
    program.window.context.keep_session("current", {1, 2})  # type: ignore[arg-type]
    program.wait(lambda: program.said)
    assert program.said == ["Something went wrong inside FurryTag."]
    assert "TypeError" in caplog.text
