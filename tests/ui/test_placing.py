"""Where windows beside the main one are put."""

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from furrytag_gui.ui.placing import bring_up, find_place

ROOM = QRect(0, 30, 1440, 870)
BAR_PX = 20


@pytest.mark.parametrize(
    "over",
    [QRect(80, 40, 1280, 800), QRect(-300, -200, 600, 400), QRect(1200, 800, 600, 400), QRect(0, 0, 1440, 900)],
    ids=["in the middle", "over the upper edge", "over the lower edge", "all of the screen"],
)
def test_a_window_lies_on_the_screen_with_its_title(over: QRect) -> None:
    place = find_place(QSize(1120, 720), BAR_PX, over, ROOM)
    assert place.size() == QSize(1120, 720)
    assert ROOM.contains(QRect(place.topLeft(), place.size() + QSize(0, BAR_PX)))


def test_a_window_that_is_too_large_is_made_smaller() -> None:
    place = find_place(QSize(3000, 2000), BAR_PX, ROOM, ROOM)
    assert QRect(place.topLeft(), place.size() + QSize(0, BAR_PX)) == ROOM


def test_a_window_comes_back_where_it_was(qtbot: QtBot) -> None:
    over = QWidget()
    window = QDialog(over)
    for widget in (over, window):
        qtbot.addWidget(widget)
    over.setGeometry(100, 100, 400, 300)
    over.show()
    window.resize(200, 100)
    bring_up(window, over)
    assert over.screen().availableGeometry().contains(window.frameGeometry())
    where = window.pos()
    for _ in range(2):
        window.close()
        over.move(over.pos() + QPoint(50, 50))
        bring_up(window, over)
        assert window.pos() == where
