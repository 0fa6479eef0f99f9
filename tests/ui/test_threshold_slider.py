"""The threshold slider: what a gesture does, and what it says when it has ended."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from furrytag_gui.ui.levels import Level
from furrytag_gui.ui.widgets.threshold_slider import ThresholdSlider

OWN = Level(0.5, 0.5)


class Heard:
    """The slider's signals, in order."""

    def __init__(self, slider: ThresholdSlider) -> None:
        self.moved: list[float] = []
        self.settled: list[float | None] = []
        slider.moved.connect(self.moved.append)
        slider.settled.connect(self.settled.append)


def make_slider(qtbot, level: Level = OWN, **options: bool) -> tuple[ThresholdSlider, Heard]:
    slider = ThresholdSlider("Threshold of Species", track_px=212, **options)
    qtbot.addWidget(slider)
    slider.show_level(level)
    slider.show()
    slider.activateWindow()
    slider.setFocus()
    qtbot.waitUntil(slider.hasFocus)
    return slider, Heard(slider)


def place(slider: ThresholdSlider, value: float) -> QPoint:
    """Where the knob is at a value."""
    return QPoint(round(slider.x_of(value)), slider.height() // 2)


def number(slider: ThresholdSlider) -> QPoint:
    return QPoint(slider.width() - 4, slider.height() // 2)


def turn_wheel(slider: ThresholdSlider, turn: int) -> QWheelEvent:
    where = QPointF(slider.rect().center())
    event = QWheelEvent(
        where,
        QPointF(slider.mapToGlobal(slider.rect().center())),
        QPoint(),
        QPoint(0, turn),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(slider, event)
    return event


def test_dragging_moves_in_hundredths_and_settles_once(qtbot) -> None:
    slider, heard = make_slider(qtbot)
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=place(slider, 0.5))
    for value in (0.47, 0.41, 0.35):
        QTest.mouseMove(slider, place(slider, value))
    assert heard.moved == [0.47, 0.41, 0.35]
    assert heard.settled == []
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=place(slider, 0.35))
    assert heard.settled == [0.35]


def test_grabbing_the_knob_off_its_middle_does_not_move_it(qtbot) -> None:
    slider, heard = make_slider(qtbot)
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=place(slider, 0.5) + QPoint(4, 0))
    assert heard.moved == []
    assert heard.settled == []


def test_a_click_on_the_track_settles_when_no_second_one_follows(qtbot) -> None:
    slider, heard = make_slider(qtbot)
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=place(slider, 0.2))
    assert heard.moved == [0.2]
    slider.settle()
    assert heard.settled == [0.2]


def test_a_double_click_resets_and_settles_nothing_else(qtbot) -> None:
    slider, heard = make_slider(qtbot, Level(0.4, 0.5, overridden=True))
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=place(slider, 0.8))
    QTest.mouseDClick(slider, Qt.MouseButton.LeftButton, pos=place(slider, 0.8))
    slider.settle()
    assert heard.settled == [None]


def test_a_double_click_on_the_models_own_value_says_nothing(qtbot) -> None:
    slider, heard = make_slider(qtbot)
    QTest.mouseDClick(slider, Qt.MouseButton.LeftButton, pos=place(slider, 0.5))
    assert heard.settled == []


@pytest.mark.parametrize(
    ("key", "value"),
    [
        (Qt.Key.Key_Right, 0.51),
        (Qt.Key.Key_Up, 0.51),
        (Qt.Key.Key_Left, 0.49),
        (Qt.Key.Key_Down, 0.49),
        (Qt.Key.Key_PageUp, 0.6),
        (Qt.Key.Key_PageDown, 0.4),
        (Qt.Key.Key_Home, 0.0),
        (Qt.Key.Key_End, 1.0),
    ],
)
def test_keys_move_the_knob(qtbot, key: Qt.Key, value: float) -> None:
    slider, heard = make_slider(qtbot)
    QTest.keyClick(slider, key)
    assert heard.moved == [value]


def test_a_held_key_is_one_change(qtbot) -> None:
    slider, heard = make_slider(qtbot)
    with qtbot.waitSignal(slider.settled):
        for _ in range(5):
            QTest.keyClick(slider, Qt.Key.Key_Right)
    assert heard.settled == [0.55]


def test_one_notch_of_the_wheel_is_one_step(qtbot) -> None:
    slider, heard = make_slider(qtbot)
    turn_wheel(slider, 120)
    turn_wheel(slider, -240)
    assert heard.moved == [0.51, 0.49]


def test_a_fine_wheel_adds_up_to_steps(qtbot) -> None:
    slider, heard = make_slider(qtbot)
    for _ in range(5):
        turn_wheel(slider, 30)
    assert heard.moved == [0.51]


def test_in_a_list_the_wheel_scrolls_unless_the_slider_has_focus(qtbot) -> None:
    slider, heard = make_slider(qtbot, wheel_needs_focus=True)
    slider.clearFocus()
    assert not turn_wheel(slider, 120).isAccepted()
    assert heard.moved == []
    slider.setFocus()
    turn_wheel(slider, 120)
    assert heard.moved == [0.51]


@pytest.mark.parametrize("text", ["0.37", ".37", "0,37", "37 %", "37%"])
def test_a_number_can_be_typed_over_a_click_on_it(qtbot, text: str) -> None:
    slider, heard = make_slider(qtbot)
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=number(slider))
    editor = slider.findChild(QLineEdit)
    assert editor.selectedText() == "0.50"
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert heard.settled == [0.37]
    assert editor.isHidden()
    assert slider.hasFocus()


def test_typing_a_digit_begins_a_number(qtbot) -> None:
    slider, heard = make_slider(qtbot)
    QTest.keyClick(slider, "0")
    editor = slider.findChild(QLineEdit)
    QTest.keyClicks(editor, ".8")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert heard.settled == [0.8]


@pytest.mark.parametrize("text", ["", "many", "7", "-0.1", "nan"])
def test_what_is_no_threshold_changes_nothing(qtbot, text: str) -> None:
    slider, heard = make_slider(qtbot)
    slider.edit()
    editor = slider.findChild(QLineEdit)
    editor.clear()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert heard.settled == []
    assert slider.caption == "0.50"


def test_escape_leaves_the_number_as_it_was(qtbot) -> None:
    slider, heard = make_slider(qtbot)
    slider.edit()
    editor = slider.findChild(QLineEdit)
    QTest.keyClicks(editor, "0.9")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert editor.isHidden()
    assert heard.settled == []


def test_delete_takes_the_persons_threshold_back(qtbot) -> None:
    slider, heard = make_slider(qtbot, Level(0.4, 0.5, overridden=True))
    QTest.keyClick(slider, Qt.Key.Key_Delete)
    assert heard.settled == [None]


def test_a_gesture_keeps_its_value_when_the_view_refreshes(qtbot) -> None:
    slider, heard = make_slider(qtbot)
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=place(slider, 0.5))
    QTest.mouseMove(slider, place(slider, 0.7))
    slider.show_level(OWN)
    assert slider.position == 0.7
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=place(slider, 0.7))
    assert heard.settled == [0.7]


def test_hiding_the_slider_keeps_what_was_turned(qtbot) -> None:
    slider, heard = make_slider(qtbot)
    turn_wheel(slider, 120)
    slider.hide()
    assert heard.settled == [0.51]


def test_a_threshold_set_by_the_person_is_told_apart(qtbot) -> None:
    slider, _ = make_slider(qtbot)
    before = slider.grab().toImage()
    slider.show_level(Level(0.5, 0.5, overridden=True))
    assert slider.grab().toImage() != before
    assert "set by you" in slider.accessibleDescription()


def test_thresholds_that_differ_from_tag_to_tag_are_called_mixed(qtbot) -> None:
    slider, heard = make_slider(qtbot, Level(0.45, None))
    assert slider.caption == "mixed"
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert slider.caption == "0.46"
    assert heard.moved == [0.46]


def test_opening_and_leaving_the_number_of_a_mixed_threshold_sets_nothing(qtbot) -> None:
    slider, heard = make_slider(qtbot, Level(0.45, None))
    slider.edit()
    QTest.keyClick(slider.findChild(QLineEdit), Qt.Key.Key_Return)
    assert heard.settled == []


def test_a_screen_reader_hears_name_and_value(qtbot) -> None:
    slider, _ = make_slider(qtbot)
    assert slider.accessibleName() == "Threshold of Species"
    assert slider.accessibleDescription().startswith("0.50")
