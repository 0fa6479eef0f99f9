"""A form shows every declared option and tells what a person changes."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QSpinBox
from pytestqt.qtbot import QtBot

from furrytag_gui.exchange.presets import BUILT_IN, Choice, Preset
from furrytag_gui.tags.rules import Rules
from furrytag_gui.ui.widgets.option_form import OptionForm


@pytest.fixture
def form(qtbot: QtBot) -> OptionForm:
    form = OptionForm()
    qtbot.addWidget(form)
    form.show()
    return form


def fill(form: OptionForm, preset: Preset) -> None:
    options = [option for part in preset.parts for option in part.options()]
    form.show_options(options, {option.name: getattr(part, option.name) for part in preset.parts for option in part.options()})


@pytest.mark.parametrize("preset", BUILT_IN, ids=lambda preset: preset.name)
def test_every_option_has_a_field_with_its_value_and_help(form: OptionForm, preset: Preset) -> None:
    fill(form, preset)
    for part in preset.parts:
        for option in part.options():
            field, value = form.field(option.name), getattr(part, option.name)
            shown = {
                QComboBox: lambda field=field: field.currentData(),
                QCheckBox: lambda field=field: field.isChecked(),
                QSpinBox: lambda field=field: field.value(),
                QLineEdit: lambda field=field: field.text(),
            }[type(field)]()
            assert shown == value
            # A list may have no room for what is chosen in it.
            chosen = field.currentText() if isinstance(field, QComboBox) else ""
            assert field.toolTip() in (option.help, f"{chosen}\n{option.help}")
            assert field.accessibleName() == option.label


def test_what_a_person_changes_is_told_with_its_value(form: OptionForm, qtbot: QtBot) -> None:
    told: list[tuple[str, object]] = []
    form.show_options(
        (*Choice.options(), *Rules.options()), {option.name: option.default for option in (*Choice.options(), *Rules.options())}
    )
    form.option_changed.connect(lambda name, value: told.append((name, value)))
    qtbot.keyClicks(form.field("exclude"), "so")
    qtbot.mouseClick(form.field("reviewed_only"), Qt.MouseButton.LeftButton, pos=form.field("reviewed_only").rect().center())
    form.field("reviewed_only").click()
    qtbot.keyClick(form.field("limit"), Qt.Key.Key_Up)
    qtbot.keyClick(form.field("tags"), Qt.Key.Key_Down)
    assert told[:2] == [("exclude", "s"), ("exclude", "so")]
    assert ("reviewed_only", True) in told
    assert told[-2:] == [("limit", 1), ("tags", "confirmed")]


def test_values_that_are_set_from_outside_tell_nothing(form: OptionForm) -> None:
    told: list[str] = []
    form.option_changed.connect(lambda name, _value: told.append(name))
    for preset in BUILT_IN:
        fill(form, preset)
    fill(form, Preset("Mine", BUILT_IN[0].format, Rules(limit=7, exclude="solo")))
    assert told == []


def test_a_field_keeps_the_focus_while_the_same_options_are_shown(form: OptionForm) -> None:
    fill(form, BUILT_IN[0])
    field = form.field("first")
    fill(form, Preset("Mine", BUILT_IN[0].format.with_values({"first": "a"})))
    assert form.field("first") is field
    assert field.text() == "a"


def test_a_wheel_over_the_form_changes_nothing(form: OptionForm) -> None:
    form.show_options(Rules.options(), {option.name: option.default for option in Rules.options()})
    for name in ("implications", "limit"):
        field = form.field(name)
        place = QPointF(field.rect().center())
        keys, button, phase = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
        wheel = QWheelEvent(place, place, QPoint(0, 0), QPoint(0, 120), button, keys, phase, False)
        QApplication.sendEvent(field, wheel)
        assert not wheel.isAccepted()
    assert form.field("implications").currentData() == "keep"
    assert form.field("limit").value() == 0
