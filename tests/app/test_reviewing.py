"""A person says what is right, takes it back, and finds all of it again."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from furrytag_gui.errors import LibraryError
from furrytag_gui.library.change import Change
from furrytag_gui.library.library import Library
from furrytag_gui.tags.review import Decision, Scope, Source, State
from furrytag_gui.ui.services import Readiness
from furrytag_gui.ui.widgets.rating_track import RatingTrack
from tests.app.conftest import Program

Draw = Callable[..., Path]
OpenProgram = Callable[..., Program]

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_a_rejected_tag_comes_back_by_undo_and_goes_by_redo(open_program: OpenProgram, draw: Draw) -> None:
    program = open_program(draw("fox.png", "red"))
    program.wait_for_tags(1)
    program.wait(lambda: "fox" in program.tags)
    program.bench.tags.decided.emit({"fox": Decision.REJECTED})
    program.wait(lambda: program.tags.get("fox") is State.REJECTED)
    undo, redo = program.window.commands.undo, program.window.commands.redo
    assert undo.text() == "&Undo: Reject fox"
    assert not redo.isEnabled()
    undo.trigger()
    program.wait(lambda: program.tags.get("fox") is State.SUGGESTED)
    assert redo.text() == "&Redo: Reject fox"
    redo.trigger()
    program.wait(lambda: program.tags.get("fox") is State.REJECTED)


def test_undo_goes_to_the_picture_that_it_is_about(open_program: OpenProgram, draw: Draw) -> None:
    program = open_program(draw("a.png", "red"), draw("b.png", "lime"))
    program.wait_for_tags(2)
    program.go_to("a.png")
    program.bench.tags.accept_all()
    program.wait(lambda: program.current == "b.png" and program.entries[0].reviewed)
    program.window.commands.undo.trigger()
    program.wait(lambda: program.current == "a.png" and not program.entries[0].reviewed)


def test_undo_with_nothing_left_does_not_hold_back_the_next_step(open_program: OpenProgram, draw: Draw) -> None:
    program = open_program(draw("a.png", "red"), draw("b.png", "lime"))
    program.wait_for_tags(2)
    program.go_to("a.png")
    program.bench.undo()
    program.bench.tags.accept_all()
    program.wait(lambda: program.entries[0].reviewed)
    program.wait(lambda: program.bench.shown_picture == program.entries[1].picture_id)
    assert program.current == "b.png"


def test_accepting_twice_at_once_passes_no_picture_by(open_program: OpenProgram, draw: Draw) -> None:
    program = open_program(draw("a.png", "red"), draw("b.png", "lime"), draw("c.png", "blue"))
    program.wait_for_tags(3)
    program.go_to("a.png")
    program.bench.tags.accept_all()
    program.bench.tags.accept_all()
    program.wait(lambda: program.entries[0].reviewed)
    assert program.current == "b.png"


def test_everything_is_there_again_after_a_restart(open_program: OpenProgram, draw: Draw) -> None:
    first = open_program(draw("a.png", "red"), draw("b.png", "red"), draw("c.png", "red"))
    first.wait_for_tags(3)
    first.go_to("b.png")
    first.bench.tags.tag_added.emit("my_character", "")
    first.bench.tags.threshold_changed.emit(Scope.CATEGORY, "species", 0.9)
    first.bench.tags.rating_changed.emit(0.1)
    first.wait(lambda: first.review.rating is not None and first.review.rating.by_hand)
    first.close()
    second = open_program()
    second.wait(lambda: second.current == "b.png" and "my_character" in second.tags)
    assert second.names == ["a.png", "b.png", "c.png"]
    assert second.tags["my_character"] is State.ADDED
    assert second.review.rating is not None
    assert second.review.rating.value == 0.1
    # Under which model is known once that is loaded; nothing is tagged again.
    second.wait_for_tags(3)
    for _ in range(3):
        label = second.window.context.edits.undo_label
        second.window.commands.undo.trigger()
        second.wait(lambda label=label: second.window.context.edits.undo_label != label)
    second.wait(lambda: "my_character" not in second.tags and second.window.context.edits.undo_label == "")


def test_a_threshold_changes_the_tags_and_no_model_runs(open_program: OpenProgram, draw: Draw) -> None:
    program = open_program(draw("fox.png", "red"))
    program.wait_for_tags(1)
    program.wait(lambda: "fox" in program.tags)
    under_way: list[object] = []
    program.window.context.progressed.connect(under_way.append)
    program.bench.tags.threshold_changed.emit(Scope.ALL, "", 0.999)
    program.wait(lambda: not program.tags)
    program.bench.tags.threshold_changed.emit(Scope.ALL, "", None)
    program.wait(lambda: "fox" in program.tags)
    assert under_way == []


def test_all_of_it_goes_by_keyboard(open_program: OpenProgram, draw: Draw) -> None:
    program = open_program(draw("a.png", "red"), draw("b.png", "lime"))
    program.wait_for_tags(2)
    program.wait(lambda: QApplication.focusWidget() is program.bench.gallery.view)
    program.press(Qt.Key.Key_Right)
    program.wait(lambda: program.current == "b.png" and "lizard" in program.tags)
    program.press(Qt.Key.Key_T)
    program.type("sunny day")
    program.press(Qt.Key.Key_Return)
    program.wait(lambda: program.tags.get("sunny_day") is State.ADDED)
    program.press(Qt.Key.Key_Z, CONTROL)
    program.wait(lambda: "sunny_day" not in program.tags)
    program.press(Qt.Key.Key_F2)
    program.press(Qt.Key.Key_Left)
    program.wait(lambda: program.current == "a.png" and "fox" in program.tags)
    program.press(Qt.Key.Key_Return)
    program.wait(lambda: program.current == "b.png" and program.entries[0].reviewed)
    program.press(Qt.Key.Key_Return, CONTROL)
    program.wait(lambda: program.entries[1].reviewed)


def test_clearing_a_picture_takes_back_all_that_was_said_of_it(open_program: OpenProgram, draw: Draw) -> None:
    program = open_program(draw("fox.png", "red"))
    program.wait_for_tags(1)
    program.wait(lambda: "fox" in program.tags)
    program.bench.tags.accept_all()
    program.bench.tags.rating_changed.emit(0.2)
    program.wait(lambda: program.tags["fox"] is State.ACCEPTED and program.review.rating is not None and program.review.rating.by_hand)
    program.bench.tags.reset_requested.emit()
    program.wait(lambda: program.tags["fox"] is State.SUGGESTED and not program.entries[0].reviewed)
    program.wait(lambda: program.review.rating is not None and not program.review.rating.by_hand)
    program.window.commands.undo.trigger()
    program.wait(lambda: program.tags["fox"] is State.ACCEPTED and program.review.rating is not None and program.review.rating.by_hand)


def test_a_rating_that_could_not_be_kept_is_not_shown(open_program: OpenProgram, draw: Draw, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_args: object) -> Change:
        raise LibraryError("The disk is full.")

    program = open_program(draw("fox.png", "red"))
    program.wait_for_tags(1)
    program.wait(lambda: "fox" in program.tags)
    monkeypatch.setattr(Library, "rate", fail)
    track = program.bench.tags.findChild(RatingTrack)
    assert track is not None
    track.choose(0.9)
    assert program.review.rating is not None
    assert program.review.rating.by_hand
    program.wait(lambda: program.said == ["The disk is full."])
    program.wait(lambda: program.review.rating is not None and not program.review.rating.by_hand)


def test_a_tag_is_learned_from_eight_pictures_and_suggested_on_others(open_program: OpenProgram, draw: Draw) -> None:
    colours = ("red", "lime")
    pictures = [draw(f"{colour} {number}.png", colour, size_px=64 + number) for colour in colours for number in range(9)]
    program = open_program(*pictures)
    program.wait_for_tags(18)
    for entry in program.entries:
        if not entry.path.name.endswith(" 8.png"):
            decisions = {"ember": Decision.ADDED} if entry.path.name.startswith("red") else {}
            program.window.context.edits.decide(
                [entry.picture_id], decisions, categories=dict.fromkeys(decisions, "identity"), reviewed=True
            )
    program.go_to("red 8.png")
    program.wait(lambda: "ember" in program.tags)
    (row,) = [row for row in program.review.rows if row.name == "ember"]
    assert (row.state, row.source) == (State.SUGGESTED, Source.LEARNED)
    program.go_to("lime 8.png")
    assert "ember" not in program.tags


def test_another_model_tags_what_is_open_and_earlier_scores_stay(open_program: OpenProgram, draw: Draw) -> None:
    program = open_program(draw("fox.png", "red"), also=["wd"])
    program.wait_for_tags(1)
    program.window.context.choose_model("wd")
    program.wait(lambda: program.window.context.status.key.startswith("wd") and program.window.context.status.readiness is Readiness.READY)
    program.wait(lambda: "red_theme" in program.tags)
    under_way: list[object] = []
    program.window.context.choose_model("six_head")
    program.wait(lambda: program.window.context.status.key.startswith("six") and "fox" in program.tags)
    program.window.context.progressed.connect(under_way.append)
    program.wait_for_model()
    assert program.window.context.settings.model == "six_head"
    assert [progress for progress in under_way if progress is not None] == []
