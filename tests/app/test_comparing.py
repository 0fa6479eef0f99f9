"""Two models are compared on the open pictures."""

import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from furrytag_gui.models.manifest import MANIFEST_NAME, Activation, encode_manifest, read_manifest
from furrytag_gui.paths import Paths
from furrytag_gui.ui.dialogs.compare import NO_PAIR, CompareDialog
from furrytag_gui.ui.said import Mark
from furrytag_gui.ui.widgets.said_column import SaidColumn
from tests.app.conftest import Program
from tests.app.reachable import find_flaws

OpenProgram = Callable[..., Program]
Fill = Callable[[str, str], Path]


def test_two_models_are_run_and_shown_side_by_side(open_program: OpenProgram, fill: Fill) -> None:
    program = open_program(*[fill(f"{color}.png", color) for color in ("red", "green", "blue")], also=["e621"])
    program.wait_for_tags(3)
    dialog = compare(program, "six_head", "e621")
    program.wait(lambda: "3 pictures not tagged by e621 style yet" in dialog.summary.text())
    assert dialog.run.text() == "▶ Run on 3 missing pictures"
    # The columns are filled by another piece of background work than the summary.
    program.wait(lambda: "hasn't tagged" in dialog.columns[1].note)
    dialog.run.click()
    assert dialog.stop.isVisible()
    program.wait(lambda: dialog._sums is not None and dialog._sums.count == 3)
    go_to(program, dialog, "red.png")
    # The columns may still say what they said before the models were run.
    program.wait(lambda: marks(dialog.columns[0]) == {"fox": Mark.BOTH, "anthro": Mark.BOTH})
    assert marks(dialog.columns[1]) == {
        "fox": Mark.BOTH,
        "anthro": Mark.BOTH,
        "red_theme": Mark.ONLY,
        "example_fox": Mark.ONLY,
        "hi_res": Mark.ONLY,
    }
    assert dialog.columns[0].rating.startswith("Rating: safe")
    assert dialog.columns[1].rating == "No rating"
    said = dialog.summary.text()
    assert said.startswith("On 3 pictures: Six heads says 2.0 and e621 style says 3.7 tags a picture")
    assert " % of the tags are said by both" in said
    assert find_flaws(dialog) == []
    # The model in use has stayed, and nothing is left to run.
    assert program.window.context.status.model.manifest.id == "six_head"
    assert not dialog.run.isEnabled()


def test_withheld_and_blurred_pictures_stay_so(open_program: OpenProgram, fill: Fill) -> None:
    program = open_program(fill("violet.png", "blueviolet"), fill("blue.png", "blue"), also=["e621"])
    program.wait_for_tags(2)
    dialog = compare(program, "six_head", "e621")
    dialog_is_ready(program, dialog)
    dialog.run.click()
    program.wait(lambda: dialog._sums is not None and dialog._sums.missing == (0, 0))
    # The other model knows nothing to protect, and says nothing of it all the same.
    assert dialog._sums.count == 1
    go_to(program, dialog, "violet.png")
    for column in dialog.columns:
        program.wait(lambda column=column: "withheld" in column.note)
        assert not column.list.lines
    blue = next(row for row, entry in enumerate(dialog.model.entries()) if entry.path.name == "blue.png")
    program.wait(lambda: dialog.model.is_blurred(dialog.model.entry_at(blue)))


def test_cancel_keeps_what_was_tagged_and_the_rest_is_run_later(open_program: OpenProgram, draw: Callable[..., Path]) -> None:
    pictures = [draw(f"{number}.png", "red", size_px=32 + number) for number in range(60)]
    program = open_program(*pictures, also=["e621"])
    program.wait_for_tags(60)
    dialog = compare(program, "six_head", "e621")
    dialog_is_ready(program, dialog)
    dialog.run.click()
    dialog.stop.click()
    program.wait(lambda: not program.window.context.comparison.busy)
    dialog_is_ready(program, dialog)
    assert dialog.run.isVisible()
    dialog.run.click()
    program.wait(lambda: dialog._sums is not None and dialog._sums.missing == (0, 0))
    assert dialog._sums.count == 60


def test_it_is_opened_again_as_it_was(open_program: OpenProgram, fill: Fill) -> None:
    program = open_program(fill("blue.png", "blue"), fill("red.png", "red"), also=["e621"])
    program.wait_for_tags(2)
    dialog = compare(program, "e621", "starter")
    dialog_is_ready(program, dialog)
    dialog.close()
    assert dialog.model.rowCount() == 0
    program.window.commands.compare_models.trigger()
    assert [choice.currentData() for choice in dialog.choices] == ["e621", "starter"]
    program.wait(lambda: dialog.model.rowCount() == 2 and dialog.shown_file is not None)
    program.wait(lambda: dialog._sums is not None and dialog._counted is None)


def test_closing_the_program_in_the_middle(open_program: OpenProgram, fill: Fill) -> None:
    program = open_program(fill("red.png", "red"), also=["e621"])
    program.wait_for_tags(1)
    dialog = compare(program, "six_head", "e621")
    dialog_is_ready(program, dialog)
    dialog.run.click()
    program.wait(lambda: program.window.context.comparison._host._host is not None)
    assert program.window.close()


def test_with_one_model_it_says_what_is_missing(open_program: OpenProgram, fill: Fill) -> None:
    program = open_program(fill("red.png", "red"), model="starter")
    program.wait_for_tags(1)
    program.window.commands.compare_models.trigger()
    dialog = program.window.models.comparison
    assert dialog.summary.text() == NO_PAIR
    assert not dialog.run.isEnabled()


def test_keys_alone(open_program: OpenProgram, fill: Fill) -> None:
    program = open_program(fill("blue.png", "blue"), fill("red.png", "red"), also=["e621"])
    program.wait_for_tags(2)
    dialog = compare(program, "six_head", "e621")
    dialog_is_ready(program, dialog)
    assert QApplication.focusWidget() is dialog.view
    first = dialog.view.current_id()
    key = program.qtbot.keyClick
    key(dialog.view, Qt.Key.Key_Down)
    assert dialog.view.current_id() != first
    program.wait(lambda: marks(dialog.columns[0]))
    key(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is dialog.columns[0].list
    assert dialog.columns[0].list.currentIndex().isValid()
    key(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert dialog.columns[0].list.currentIndex().isValid()
    reached = set()
    for _ in range(12):
        key(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.add(QApplication.focusWidget())
    assert {*dialog.choices, dialog.run, dialog.view} <= reached
    key(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_doubtful_model_is_told_of_once(open_program: OpenProgram, standin: Callable[[str], Path], paths: Paths, fill: Fill) -> None:
    folder = paths.models / "wd"
    shutil.copytree(standin("wd"), folder)
    write(folder, activation=Activation.SIGMOID)
    program = open_program(fill("red.png", "red"), model="wd")
    program.wait_for_tags(1)
    assert [said for said in program.said if "Choose probabilities, not logits" in said] == program.said
    assert program.said[0].startswith("wd style: Every score")
    program.window.notices.dismiss()
    # It is loaded already, so choosing it again tells nothing new.
    program.window.context.choose_model("wd")
    program.wait_for_model()
    program.wait_for_tags(1)
    assert program.said == []


def write(folder: Path, *, activation: Activation) -> None:
    manifest = replace(read_manifest(folder), activation=activation)
    (folder / MANIFEST_NAME).write_text(json.dumps(encode_manifest(manifest)))


def compare(program: Program, one: str, other: str) -> CompareDialog:
    """Open the comparison of these two."""
    program.wait(lambda: {one, other} <= {model.manifest.id for model in program.window.context.models})
    program.window.commands.compare_models.trigger()
    dialog = program.window.models.comparison
    for choice, model_id in zip(dialog.choices, (one, other), strict=True):
        choice.setCurrentIndex(choice.findData(model_id))
        choice.activated.emit(choice.currentIndex())
    return dialog


def dialog_is_ready(program: Program, dialog: CompareDialog) -> None:
    program.wait(lambda: dialog._sums is not None)


def go_to(program: Program, dialog: CompareDialog, name: str) -> None:
    program.wait(lambda: name in [entry.path.name for entry in dialog.model.entries()])
    entry = next(entry for entry in dialog.model.entries() if entry.path.name == name)
    dialog.view.pick(entry.file_id)
    program.wait(lambda: dialog.shown_file == entry.file_id)


def marks(column: SaidColumn) -> dict[str, Mark]:
    return {line.text: line.mark for line in column.list.lines if not line.is_heading}
