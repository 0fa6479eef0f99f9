"""The heading over tags."""

import pytest
from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from furrytag_gui.ui.style import bold_font
from furrytag_gui.ui.widgets.section_header import SectionHeader
from furrytag_gui.ui.widgets.threshold_slider import ThresholdSlider


@pytest.mark.parametrize("title", ["Tags", "Etiquetas", "タグ"])
def test_a_long_title_takes_its_room_from_the_slider(qtbot: QtBot, title: str) -> None:
    header = SectionHeader(title, ThresholdSlider("All", track_px=120), caption="todas")
    qtbot.addWidget(header)
    header.resize(285, header.sizeHint().height())
    header.show()
    qtbot.waitExposed(header)
    header.layout().activate()
    needed_px = QFontMetrics(bold_font(header.font())).horizontalAdvance(title) + 8 + header.fontMetrics().horizontalAdvance("12")
    assert header._text_room() >= needed_px
    assert header.slider.geometry().right() <= header.width()
