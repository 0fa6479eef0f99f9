"""What gives way where letters are large: columns, parts beside each other, lines of buttons, headings and labels."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from furrytag_gui.settings import Settings
from furrytag_gui.ui.style import apply_settings
from furrytag_gui.ui.widgets.column_room import share_room
from furrytag_gui.ui.widgets.elided_label import ElidedLabel
from furrytag_gui.ui.widgets.flow_layout import FlowLayout
from furrytag_gui.ui.widgets.halves import Halves
from furrytag_gui.ui.widgets.section_header import SectionHeader
from furrytag_gui.ui.widgets.threshold_slider import ThresholdSlider


@pytest.fixture
def letters(qapp: QApplication) -> Iterator[None]:
    yield
    apply_settings(qapp, Settings())


def test_columns_get_what_they_want_where_there_is_room() -> None:
    assert share_room({0: 100, 1: 50}, {0: 20, 1: 20}, 400) == {0: 100, 1: 50}


def test_the_widest_columns_share_what_the_modest_ones_leave() -> None:
    shared = share_room({0: 40, 1: 900, 2: 700}, {0: 20, 1: 60, 2: 60}, 400)
    assert shared[0] == 40
    assert sum(shared.values()) == 400
    assert min(shared[1], shared[2]) >= 140


def test_a_column_is_never_less_than_its_least() -> None:
    assert share_room({0: 300, 1: 300}, {0: 90, 1: 90}, 100) == {0: 90, 1: 90}


def make_halves(qtbot: QtBot) -> tuple[Halves, QWidget, QWidget]:
    first, second = QWidget(), QWidget()
    first.setMinimumSize(100, 300)
    halves = Halves(first, second, sizes=(200, 400), narrow_em=40, form=True)
    qtbot.addWidget(halves)
    halves.resize(700, 240)
    halves.show()
    return halves, first, second


def test_halves_turn_in_a_narrow_window_and_back(qtbot: QtBot) -> None:
    halves, first, second = make_halves(qtbot)
    assert first.mapTo(halves, first.rect().topLeft()).y() == second.mapTo(halves, second.rect().topLeft()).y()
    with qtbot.waitSignal(halves.turned):
        halves.resize(300, 240)
    qtbot.waitUntil(lambda: second.mapTo(halves, second.rect().topLeft()).y() >= first.mapTo(halves, first.rect().bottomLeft()).y())
    assert second.height() >= 12 * halves.fontInfo().pixelSize()
    halves.resize(700, 240)
    assert not halves.is_narrow
    qtbot.waitUntil(lambda: 2 * first.width() <= second.width() + 40)


@pytest.mark.usefixtures("letters")
def test_halves_turn_when_letters_become_large(qtbot: QtBot, qapp: QApplication) -> None:
    halves, _first, _second = make_halves(qtbot)
    assert not halves.is_narrow
    apply_settings(qapp, Settings(font_percent=200))
    qtbot.waitUntil(lambda: halves.is_narrow)


def test_a_gap_goes_into_the_next_line_with_what_it_pushes(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    row = FlowLayout(widget)
    one, close = QPushButton("Reset all of it"), QPushButton("Close")
    row.addWidget(one)
    row.addGap()
    row.addWidget(close)
    width_px = one.sizeHint().width() + 10
    widget.resize(width_px, 100)
    widget.show()
    assert close.geometry().top() > one.geometry().bottom()
    assert close.geometry().right() == width_px - 1


def test_a_heading_has_two_lines_where_its_title_has_no_room_beside_the_slider(qtbot: QtBot) -> None:
    slider = ThresholdSlider("Threshold of all tags", track_px=120)
    header = SectionHeader("A title of some length", slider, caption="all")
    qtbot.addWidget(header)
    one_px = header.heightForWidth(600)
    assert header.heightForWidth(220) == 2 * one_px
    header.resize(600, one_px)
    header.show()
    (caption,) = header.findChildren(QLabel)
    assert slider.width() == slider.sizeHint().width()
    assert slider.y() < one_px
    header.resize(220, 2 * one_px)
    assert slider.y() >= one_px
    assert caption.geometry().right() < slider.x()


def test_a_slider_gives_a_title_what_room_it_can(qtbot: QtBot) -> None:
    slider = ThresholdSlider("Threshold of all tags", track_px=120)
    header = SectionHeader("Etiquetas", slider)
    qtbot.addWidget(header)
    header.resize(230, header.heightForWidth(230))
    header.show()
    assert slider.minimumSizeHint().width() <= slider.width() < slider.sizeHint().width()


def test_a_label_knows_that_it_is_cut(qtbot: QtBot) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.setText("A sentence that needs room")
    label.resize(60, 20)
    assert label.is_cut
    label.resize(600, 20)
    assert not label.is_cut
