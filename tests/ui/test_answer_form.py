"""The questions of a model's form."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from furrytag_gui.models.manifest import Color, InputSpec, Kind, Manifest, TagFile, TagFileFormat
from furrytag_gui.models.proposal import Proposal, Question
from furrytag_gui.ui.widgets.answer_form import AnswerForm, list_questions

TAGS = TagFile("tags.csv", TagFileFormat.WD_CSV)
MANIFEST = Manifest(
    "wolf", "Wolf", Kind.ONNX, graph="model.onnx", tag_file=TAGS, input=InputSpec(color=Color.BGR, scale_to=255.0, size_px=(448, 448))
)
PROPOSAL = Proposal(MANIFEST, Path(), ("model.onnx", "tags.csv"), (Question.SIZE, Question.COLOR), (TAGS,))


@pytest.fixture
def form(qtbot: QtBot) -> AnswerForm:
    form = AnswerForm(PROPOSAL)
    qtbot.addWidget(form)
    form.show()
    return form


def test_only_open_questions_are_asked_and_the_others_when_wanted(form: AnswerForm) -> None:
    assert form.shown == [Question.SIZE, Question.COLOR]
    assert form.has_others
    form.show_others(True)
    assert form.shown == [
        Question.SIZE,
        Question.COLOR,
        Question.CODES,
        Question.RANGE,
        Question.FIT,
        Question.RESAMPLE,
        Question.ACTIVATION,
    ]


def test_every_field_shows_what_is_proposed_and_has_a_name(form: AnswerForm) -> None:
    assert form.fields[Question.SIZE].text() == "448x448"
    assert form.fields[Question.COLOR].currentText() == "Blue first (BGR)"
    assert all(field.accessibleName() for field in form.fields.values())


def test_the_fields_begin_at_one_place_and_show_a_long_answer_with_dots(form: AnswerForm) -> None:
    form.show_others(True)
    form.resize(260, 400)
    form.choose(Question.RANGE, "0.225")
    QApplication.processEvents()
    assert len({field.mapTo(form, field.rect().topLeft()).x() for field in form.fields.values()}) == 1
    field = form.fields[Question.RANGE]
    assert field.shown_text.endswith("…")
    assert field.toolTip() == field.currentText() == "(x - 0.5) / 0.225, as the furry image model"
    form.resize(700, 400)
    QApplication.processEvents()
    assert field.shown_text == field.currentText()


def test_an_answer_is_taken_and_told(form: AnswerForm, qtbot: QtBot) -> None:
    with qtbot.waitSignal(form.changed) as told:
        form.fields[Question.COLOR].setFocus()
        qtbot.keyClick(form.fields[Question.COLOR], Qt.Key.Key_Up)
    assert told.args == [Question.COLOR]
    assert form.manifest == replace(MANIFEST, input=replace(MANIFEST.input, color=Color.RGB))


def test_what_is_no_size_is_said_and_changes_nothing(form: AnswerForm, qtbot: QtBot) -> None:
    field = form.fields[Question.SIZE]
    field.selectAll()
    qtbot.keyClicks(field, "wide")
    form.settle()
    assert "'wide' is no size" in form.problem
    assert form.manifest == MANIFEST
    field.selectAll()
    qtbot.keyClicks(field, "384x512")
    qtbot.waitUntil(lambda: form.manifest.input.size_px == (384, 512))
    assert form.problem == ""


def test_the_way_back_to_what_was_proposed_takes_the_complaint_away(form: AnswerForm, qtbot: QtBot) -> None:
    field = form.fields[Question.SIZE]
    field.setText("")
    field.textEdited.emit("")
    form.settle()
    assert form.problem
    field.setText("448")
    field.textEdited.emit("448")
    with qtbot.waitSignal(form.checked):
        form.settle()
    assert form.problem == ""


def test_codes_and_tag_files_are_asked_only_where_they_matter() -> None:
    lines = replace(PROPOSAL, manifest=replace(MANIFEST, tag_file=TagFile("tags.txt", TagFileFormat.LINES)))
    assert Question.CODES not in list_questions(lines)
    assert Question.TAG_FILE not in list_questions(PROPOSAL)
    two = replace(PROPOSAL, tag_files=(TAGS, TagFile("other.csv", TagFileFormat.WD_CSV)))
    assert list_questions(two)[0] is Question.TAG_FILE
