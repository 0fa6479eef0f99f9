"""A model whose files don't say how it is fed is asked about, with a preview of what each answer comes to."""

import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from furrytag_gui.engine import trial
from furrytag_gui.engine.devices import Device, DeviceKind
from furrytag_gui.engine.host import Host
from furrytag_gui.models.manifest import MANIFEST_NAME, Activation, Color, read_manifest
from furrytag_gui.models.proposal import Question
from furrytag_gui.models.runs import Run
from furrytag_gui.paths import Paths
from furrytag_gui.tags.vocabulary import Flag, Vocabulary
from furrytag_gui.ui.dialogs.add_model import AddModelDialog
from furrytag_gui.ui.dialogs.consent import ConsentDialog
from furrytag_gui.ui.modelcard import Stage
from furrytag_gui.ui.widgets.said_column import ASKING, SaidColumn
from tests.app.conftest import Program, children
from tests.app.reachable import find_flaws

OpenProgram = Callable[..., Program]
Standin = Callable[[str], Path]
Fill = Callable[[str, str], Path]
RED, BLUE = {"red_theme", "bright_theme", "example_fox_(series)"}, {"blue_theme", "bright_theme"}
"""What the WD stand-in says of red and of blue on white, beside what it says of everything."""


@pytest.fixture(autouse=True)
def short_trials(monkeypatch: pytest.MonkeyPatch) -> None:
    """Measure for a moment only, on a plain CPU that nobody asks the runtimes for."""
    monkeypatch.setattr(trial, "ROUND_S", 0.02)
    monkeypatch.setattr(trial, "MEASURING_S", 0.5)
    cpu = Device("cpu", "A processor", DeviceKind.CPU, (Run("onnx"), Run("openvino")), usable=True)
    monkeypatch.setattr(Host, "devices", lambda _self: (cpu,))


@pytest.fixture
def bare(standin: Standin, tmp_path: Path) -> Callable[[str], Path]:
    """`bare("wd")` zips a stand-in as it is published: without our manifest."""

    def make(name: str) -> Path:
        folder = tmp_path / "from a friend" / name
        shutil.copytree(standin(name), folder, dirs_exist_ok=True, ignore=shutil.ignore_patterns(MANIFEST_NAME))
        return Path(shutil.make_archive(str(tmp_path / f"friendly {name}"), "zip", folder))

    return make


def test_feeding_wd_rgb_is_seen_to_be_wrong_and_bgr_is_added(
    open_program: OpenProgram, bare: Callable[[str], Path], fill: Fill, paths: Paths
) -> None:
    program = open_program(fill("red.png", "red"), model="starter")
    program.wait_for_tags(1)
    form = ask(program, bare("wd"))
    assert Question.COLOR in form.form.shown
    # The proposal is right, and the other order is beside it.
    wait_for_answers(program, form)
    assert best(form.preview.mine) == RED
    assert best(form.preview.theirs) == BLUE
    assert "safe" in form.preview.mine.rating
    assert "explicit" in form.preview.theirs.rating
    assert form.preview.picture.name == "red.png"
    assert find_flaws(form) == []

    # Another answer is seen at once, and the one of before stands beside it.
    form.form.choose(Question.COLOR, Color.RGB)
    assert form.preview.rivals.currentText() == "Colour order: Blue first (BGR)"
    wait_for_answers(program, form)
    assert best(form.preview.mine) == BLUE
    assert best(form.preview.theirs) == RED
    form.preview.use.click()
    wait_for_answers(program, form)
    assert best(form.preview.mine) == RED

    form.name.setText("My wolves")
    form.add.click()
    confirm(form)
    program.wait(lambda: any(card.title == "My wolves" for card in program.desk.cards))
    program.wait(lambda: not program.manager.findChildren(AddModelDialog))
    (folder,) = [path.parent for path in paths.models.glob(f"*/{MANIFEST_NAME}")]
    assert read_manifest(folder).input.color is Color.BGR
    assert read_manifest(folder).title == "My wolves"
    program.wait(lambda: not list((paths.models / ".incoming").glob("*/")))


def test_all_of_it_by_keys(open_program: OpenProgram, bare: Callable[[str], Path], fill: Fill) -> None:
    program = open_program(fill("red.png", "red"), model="starter")
    program.wait_for_tags(1)
    form = ask(program, bare("wd"))
    wait_for_answers(program, form)
    key = program.qtbot.keyClick
    assert QApplication.focusWidget() is form.form.fields[Question.COLOR]
    key(QApplication.focusWidget(), Qt.Key.Key_Up)
    wait_for_answers(program, form)
    assert form.manifest.input.color is Color.RGB
    stops = set()
    for _ in range(30):
        stops.add(QApplication.focusWidget())
        assert QApplication.focusWidget().accessibleName() or QApplication.focusWidget().text()
        key(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert {form.add, form.preview.mine.list, form.preview.theirs.list, form.preview.rivals, form.preview.pictures, form.others} <= stops
    key(form, Qt.Key.Key_Escape)
    program.wait(lambda: [card.title for card in program.desk.cards if not card.in_catalogue and not card.built_in] == [])


def test_cancel_ends_the_process_and_leaves_no_copy(open_program: OpenProgram, bare: Callable[[str], Path], paths: Paths) -> None:
    program = open_program(model="starter")
    program.wait_for_model()
    before = set(children())
    form = ask(program, bare("wd"))
    # Nothing is open, so drawings are asked about.
    wait_for_answers(program, form)
    assert form.preview.picture.name.startswith("drawing")
    form.reject()
    program.wait(lambda: not list((paths.models / ".incoming").glob("*/")))
    program.wait(lambda: set(children()) <= before)


def test_only_the_last_of_many_answers_is_asked(open_program: OpenProgram, bare: Callable[[str], Path], fill: Fill) -> None:
    program = open_program(fill("red.png", "red"), model="starter")
    program.wait_for_tags(1)
    before = len(children())
    form = ask(program, bare("wd"))
    for color in (Color.RGB, Color.BGR) * 4:
        form.form.choose(Question.COLOR, color)
    wait_for_answers(program, form)
    assert (best(form.preview.mine), best(form.preview.theirs)) == (RED, BLUE)
    program.wait(lambda: len(children()) <= before + 2)


def test_a_form_that_is_closed_at_once_is_gone(open_program: OpenProgram, bare: Callable[[str], Path], paths: Paths) -> None:
    program = open_program(model="starter")
    program.wait_for_model()
    for _ in range(3):
        ask(program, bare("wd")).reject()
        program.wait(lambda: not program.manager.findChildren(AddModelDialog) and not list((paths.models / ".incoming").glob("*/")))
    assert program.said == []


def test_closing_the_program_with_the_form_open_leaves_no_copy(
    open_program: OpenProgram, bare: Callable[[str], Path], paths: Paths
) -> None:
    program = open_program(model="starter")
    program.wait_for_model()
    form = ask(program, bare("wd"))
    assert form.isVisible()
    program.close()
    # The copy goes in a thread that may go on for a moment after the window on a busy machine.
    program.wait(lambda: not [name for _, _, names in os.walk(paths.models) for name in names if name.endswith(".onnx")])


def test_what_goes_wrong_keeps_the_form_open(
    open_program: OpenProgram, bare: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    program = open_program(model="starter")
    program.wait_for_model()
    # joytag gives logits: to call them probabilities is a mistake that the model's process finds.
    form = ask(program, bare("joytag"))
    assert Question.ACTIVATION in form.form.fields
    form.others.setChecked(True)
    form.form.choose(Question.ACTIVATION, Activation.NONE)
    program.wait(lambda: "no probabilities" in form.preview.mine.note)
    form.add.click()
    confirm(form)
    program.wait(lambda: "no probabilities" in form.problem.text())
    assert form.add.isEnabled()
    form.form.choose(Question.ACTIVATION, Activation.SIGMOID)
    wait_for_answers(program, form)
    form.add.click()
    confirm(form)
    program.wait(lambda: not program.manager.findChildren(AddModelDialog))
    program.wait(lambda: any(card.stage is Stage.INSTALLED and not card.built_in for card in program.desk.cards))


def test_a_doubt_is_told_in_the_preview(open_program: OpenProgram, bare: Callable[[str], Path]) -> None:
    program = open_program(model="starter")
    program.wait_for_model()
    form = ask(program, bare("wd"))
    form.others.setChecked(True)
    form.form.choose(Question.ACTIVATION, Activation.SIGMOID)
    program.wait(lambda: "Choose probabilities, not logits" in form.preview.mine.warning)
    assert form.preview.theirs.warning == ""


def test_a_withheld_picture_is_withheld_in_the_preview_too(open_program: OpenProgram, bare: Callable[[str], Path], fill: Fill) -> None:
    withheld = fill("violet.png", "blueviolet")
    program = open_program(withheld, fill("red.png", "red"), show_adult=True)
    program.wait_for_tags(2)
    form = ask(program, bare("wd"))
    wait_for_answers(program, form)
    assert "violet.png" not in [form.preview.pictures.itemText(row) for row in range(form.preview.pictures.count())]
    # Chosen as a file it is the same picture.
    form.ask_for_picture()
    (chooser,) = form.findChildren(QFileDialog)
    chooser.filesSelected.emit([str(withheld)])
    chooser.reject()
    wait_for_answers(program, form)
    for column in (form.preview.mine, form.preview.theirs):
        assert "withheld" in column.note
        assert not column.list.lines
        assert column.rating == ""
    assert form.preview.thumb.is_blurred


def test_adult_tags_are_listed_only_if_they_are_wanted(
    open_program: OpenProgram, bare: Callable[[str], Path], fill: Fill, vocabulary: Vocabulary
) -> None:
    program = open_program(fill("blue.png", "blue"), model="starter")
    program.wait_for_tags(1)
    form = ask(program, bare("six_head"))
    wait_for_answers(program, form)
    # As it is proposed to be fed, which is wrong, it sees what is withheld.
    assert "withheld" in form.preview.mine.note
    form.form.choose(Question.RANGE, "-1-1")
    wait_for_answers(program, form)
    # It rates blue explicit, so the picture is blurred, and its adult tag isn't listed.
    assert "explicit" in form.preview.mine.rating
    assert form.preview.thumb.is_blurred
    adult = next(tag.name for tag in vocabulary.tags if tag.flag is Flag.ADULT)
    assert "bird" in best(form.preview.mine)
    assert adult not in best(form.preview.mine)

    program.window.context.change_settings(replace(program.window.context.settings, show_adult=True))
    form.preview.pictures.activated.emit(0)
    wait_for_answers(program, form)
    assert adult in best(form.preview.mine)


def test_a_picture_that_cannot_be_read_is_said(open_program: OpenProgram, bare: Callable[[str], Path], tmp_path: Path) -> None:
    program = open_program(model="starter")
    program.wait_for_model()
    form = ask(program, bare("wd"))
    broken = tmp_path / "broken.png"
    Image.new("RGB", (300, 300), "red").save(broken)
    broken.write_bytes(broken.read_bytes()[:80])
    form.ask_for_picture()
    (chooser,) = form.findChildren(QFileDialog)
    chooser.filesSelected.emit([str(broken)])
    chooser.reject()
    program.wait(lambda: "broken.png" in form.preview.mine.note)


def ask(program: Program, archive: Path) -> AddModelDialog:
    """Drop a model, and wait for the form."""
    program.drop(archive)
    program.wait(lambda: program.window.models.manager is not None and program.manager.findChildren(AddModelDialog))
    (form,) = program.manager.findChildren(AddModelDialog)
    return form


def wait_for_answers(program: Program, form: AddModelDialog) -> None:
    columns = (form.preview.mine, form.preview.theirs)
    program.wait(lambda: form.preview.picture is not None and all(column.list.lines or column.note for column in columns))
    program.wait(lambda: not any(column.list.stale or column.rating == ASKING for column in columns))


def best(column: SaidColumn) -> set[str]:
    """Tags over their threshold, but those of every picture."""
    return {line.text for line in column.list.lines if line.score is not None and not line.faint} - {"furry", "anthro"}


def confirm(form: AddModelDialog) -> None:
    (question,) = [dialog for dialog in form.findChildren(ConsentDialog) if dialog.isVisible()]
    question.confirm.click()
