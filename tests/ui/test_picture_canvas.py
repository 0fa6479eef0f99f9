"""A picture is fitted, zoomed at a point, and never lost from sight."""

import itertools
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPixmap, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from furrytag_gui.ui.pixels import load_preview
from furrytag_gui.ui.widgets.picture_canvas import LARGEST, SMALLEST, PictureCanvas


@pytest.fixture
def canvas(qtbot: QtBot, draw: Callable[..., Path]) -> PictureCanvas:
    """A red disc on white, 800 pixels wide, in a square of 424."""
    canvas = PictureCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(424, 424)
    canvas.show_preview(load_preview(draw("disc.png", "red", size_px=800)), blurred=False)
    return canvas


def color_at(canvas: PictureCanvas, x: int, y: int) -> QColor:
    return canvas.grab().toImage().pixelColor(x, y)


def test_it_is_fitted_first(canvas: PictureCanvas) -> None:
    assert canvas.fitted
    assert canvas.zoom == pytest.approx(0.5)
    assert color_at(canvas, 212, 212) == QColor("red")
    assert color_at(canvas, 20, 20) == QColor("white")


def test_a_double_click_shows_every_pixel_and_fits_again(qtbot: QtBot, canvas: PictureCanvas) -> None:
    qtbot.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    assert canvas.zoom == 1.0
    assert color_at(canvas, 20, 20) == QColor("white")
    qtbot.mouseDClick(canvas, Qt.MouseButton.LeftButton)
    assert canvas.fitted


def test_the_wheel_zooms_where_the_mouse_is(canvas: PictureCanvas) -> None:
    def turn(at: QPointF, delta: int) -> None:
        event = QWheelEvent(
            at, at, QPoint(), QPoint(0, delta), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False
        )
        QApplication.sendEvent(canvas, event)

    edge = QPointF(13, 13)
    for _ in range(40):
        turn(edge, 120)
    assert canvas.zoom == LARGEST
    assert color_at(canvas, 13, 13) == QColor("white")
    for _ in range(80):
        turn(edge, -120)
    assert canvas.zoom == SMALLEST
    assert color_at(canvas, 212, 212) == QColor("red")


def test_a_dragged_picture_stays_in_sight(qtbot: QtBot, canvas: PictureCanvas) -> None:
    canvas.zoom_to(1.0)
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(212, 212))
    qtbot.mouseMove(canvas, QPoint(4000, 4000))
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton)
    assert color_at(canvas, 8, 8) == QColor("white")


def test_shift_and_an_arrow_move_an_enlarged_picture_as_far_as_it_reaches(qtbot: QtBot, canvas: PictureCanvas) -> None:
    keys, shift = Qt.Key, Qt.KeyboardModifier.ShiftModifier
    fitted = canvas.grab().toImage()
    qtbot.keyClick(canvas, keys.Key_Right, shift)
    assert canvas.grab().toImage() == fitted
    canvas.zoom_to(1.0)
    looks = [canvas.grab().toImage()]
    for key in (keys.Key_Right, keys.Key_Down, keys.Key_Left, keys.Key_Up):
        qtbot.keyClick(canvas, key, shift)
        looks.append(canvas.grab().toImage())
    assert looks[0] == looks[-1]
    assert all(look != looks[0] for look in looks[1:-1])
    for _ in range(60):
        qtbot.keyClick(canvas, keys.Key_Right, shift)
    edge = canvas.grab().toImage()
    qtbot.keyClick(canvas, keys.Key_Right, shift)
    assert canvas.grab().toImage() == edge


def test_a_blurred_picture_shows_no_edge(canvas: PictureCanvas, draw: Callable[..., Path]) -> None:
    canvas.show_preview(load_preview(draw("disc.png", "red", size_px=800)), blurred=True)
    across = [color_at(canvas, x, 212).green() for x in range(20, 404, 4)]
    assert max(abs(one - other) for one, other in itertools.pairwise(across)) < 60


def test_keys_go_to_other_pictures(qtbot: QtBot, canvas: PictureCanvas) -> None:
    steps: list[int] = []
    canvas.stepped.connect(steps.append)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left):
        qtbot.keyClick(canvas, key)
    assert steps == [1, -1]
    with qtbot.waitSignal(canvas.accepted):
        qtbot.keyClick(canvas, Qt.Key.Key_Return)


def test_a_fitted_picture_is_dragged_away_and_an_enlarged_one_moved(qtbot: QtBot, canvas: PictureCanvas) -> None:
    dragged: list[QPixmap] = []
    canvas.dragged.connect(dragged.append)

    def drag() -> None:
        qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
        for step in (2, 60):
            move = QPointF(200 + step, 200)
            event = QMouseEvent(
                QEvent.Type.MouseMove, move, move, Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
            )
            QApplication.sendEvent(canvas, event)
        qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(260, 200))

    drag()
    assert len(dragged) == 1
    canvas.zoom_to(2.0)
    drag()
    assert len(dragged) == 1
