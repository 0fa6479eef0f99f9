"""Pictures as points, which can be looped in."""

from collections.abc import Mapping

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from furrytag_gui.ui.language import tr
from furrytag_gui.ui.style import theme_of
from furrytag_gui.ui.widgets.point_cursor import PointCursor, Way, find_nearest
from furrytag_gui.ui.widgets.point_image import POINT_PX, Canvas, color_of, draw_chosen, draw_points

PICTURE_PX, MOST_PICTURES = 56, 40
FEW_PICTURES = 12
"""So few are drawn as pictures from the start, more when they are near."""

LOOK_AFTER_MS = 150
STEP = 1.25
MARGIN = 0.06
LARGEST_ZOOM = 60.0
WAYS = {Qt.Key.Key_Left: Way.LEFT, Qt.Key.Key_Right: Way.RIGHT, Qt.Key.Key_Up: Way.UP, Qt.Key.Key_Down: Way.DOWN}
PAN, STRETCH = 1 / 8, 1 / 24
"""How far a key moves the map, and the side of a frame, of what can be seen."""
FEW_MORE = 10
RING_PX, INSET_PX, ASIDE_PX = 18, 40, 14
"""The mark of the point that keys are about, how far it stays from the edge, and how far beside it its picture is drawn."""

Positions = npt.NDArray[np.float32]


class ScatterView(QWidget):
    """Points in -1..1; drag to loop some in, the wheel zooms, the right button moves the map.

    By keys: arrows go from point to point, Space chooses one or leaves it, Shift+arrows choose what lies in a frame around it
    (with Ctrl they make that smaller again), G chooses its group, N the nearest ones, Ctrl+A all, Esc none; plus and minus zoom,
    0 shows all, Ctrl+arrows move the map.

    `chosen_changed()`: other points are chosen. `near_changed()`: `near` is another list. `opened(int)`: Return on a point.
    """

    chosen_changed = Signal()
    near_changed = Signal()
    opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._positions: Positions = np.zeros((0, 2), np.float32)
        self._groups = np.zeros(0, np.int64)
        self._chosen = np.zeros(0, np.bool_)
        self._lasso: list[QPointF] = []
        self._zoom, self._middle = 1.0, QPointF()
        self._grip: QPointF | None = None
        self._ground: QImage | None = None
        self._marks: QImage | None = None
        self._pictures: dict[int, QPixmap] = {}
        self._near: list[int] = []
        self._cursor = PointCursor()
        self._kept = self._chosen
        self._name = ""
        self._looking = QTimer(self, singleShot=True, interval=LOOK_AFTER_MS)
        self._looking.timeout.connect(self._look)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Map of pictures"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(200, 160)

    def sizeHint(self) -> QSize:
        return QSize(480, 400)

    @property
    def chosen(self) -> npt.NDArray[np.intp]:
        """The points that are chosen, by number."""
        return np.flatnonzero(self._chosen)

    @property
    def near(self) -> list[int]:
        """The points that are looked at so closely that there is room for pictures; while many can be seen only that of the cursor."""
        return self._near

    @property
    def cursor_point(self) -> int:
        """The point that keys are about, -1 for none."""
        return self._cursor.point

    @property
    def pictures(self) -> Mapping[int, QPixmap]:
        """What is drawn in the place of points."""
        return self._pictures

    def show_pictures(self, pictures: Mapping[int, QPixmap]) -> None:
        """Draw these in the place of points."""
        self._pictures = dict(pictures)
        self.update()

    def show_points(self, positions: Positions, groups: npt.NDArray[np.int64]) -> None:
        """Draw these points, coloured by group; what was chosen stays chosen if there are as many as before."""
        if len(positions) != len(self._positions):
            self._chosen = np.zeros(len(positions), np.bool_)
            self._pictures, self._near = {}, []
            self._cursor.go_to(-1)
            self.show_name("")
        self._cursor.drop_frame()
        self._positions, self._groups = positions, groups
        self._renew()

    def choose(self, points: npt.NDArray[np.bool_], *, more: bool = False) -> None:
        """Choose these points (a mask), or these too."""
        self._chosen = self._chosen | points if more else points.copy()
        self._marks = None
        self.update()
        self.show_name(self._name)
        count = int(self._chosen.sum())
        self.setAccessibleDescription(tr("{chosen} of {all} pictures chosen").format(chosen=count, all=len(self._chosen)))
        self.chosen_changed.emit()

    def show_name(self, name: str) -> None:
        """Let a screen reader say what the point of the cursor is called."""
        self._name, point = name, self._cursor.point
        words = tr("Map of pictures")
        if name and point >= 0:
            words = tr("Map of pictures: {picture}, chosen") if self._chosen[point] else tr("Map of pictures: {picture}")
        self.setAccessibleName(words.format(picture=name))

    def place(self, point: int) -> QPointF:
        """Where a point lies in the widget."""
        x, y = self._places()[point]
        return QPointF(float(x), float(y))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.canvas))
        canvas = Canvas(self.size(), self.devicePixelRatioF())
        if self._ground is None:
            self._ground = draw_points(self._places(), self._groups, canvas)
        if self._marks is None:
            self._marks = draw_chosen(self._places()[self._chosen], canvas, theme)
        painter.drawImage(0, 0, self._ground)
        painter.drawImage(0, 0, self._marks)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        for point, pixmap in self._pictures.items():
            if point != self._cursor.point:
                self._paint_picture(painter, point, pixmap, self.place(point))
        if len(self._lasso) > 1:
            shade = QColor(theme.focus)
            shade.setAlpha(50)
            painter.setBrush(shade)
            painter.setPen(QPen(QColor(theme.focus), 1.5, Qt.PenStyle.DashLine))
            painter.drawPolygon(QPolygonF(self._lasso))
        if self._cursor.point >= 0 and self.hasFocus():
            self._paint_cursor(painter)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.focus), 2))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._renew()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason:
            self._find_cursor()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._zoom_by(STEP ** (event.angleDelta().y() / 120), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._lasso = [event.position()]
        elif event.button() is Qt.MouseButton.RightButton:
            self._grip = event.position() - self._middle

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._lasso:
            self._lasso.append(event.position())
            self.update()
        elif self._grip is not None:
            self._middle = event.position() - self._grip
            self._renew()
            self._looking.start()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        lasso, self._lasso, self._grip = self._lasso, [], None
        if not lasso:
            return
        more = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        points = find_inside(self._places(), lasso) if len(lasso) > 2 else self._nearest(event.position())
        if len(lasso) <= 2 and points.any():
            self._cursor.go_to(int(points.argmax()))
        self._cursor.drop_frame()
        self.choose(points, more=more)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        if key == Qt.Key.Key_A and modifiers & Qt.KeyboardModifier.ControlModifier:
            self._choose_afresh(np.ones(len(self._positions), np.bool_))
        elif key == Qt.Key.Key_Escape and self._chosen.any():
            self._choose_afresh(np.zeros(len(self._positions), np.bool_))
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            point = self._cursor.point
            self._zoom_by(1 / STEP if key == Qt.Key.Key_Minus else STEP, self._center if point < 0 else self.place(point))
        elif key == Qt.Key.Key_0:
            self._zoom_by(0, self._center)
        elif key in WAYS and len(self._positions):
            self._go(WAYS[key], modifiers)
        elif not self._choose_by_key(key):
            super().keyPressEvent(event)

    def _choose_by_key(self, key: Qt.Key) -> bool:
        """Do what a key means for the point of the cursor; False if it means nothing."""
        point = self._cursor.point
        if point < 0:
            return False
        match key:
            case Qt.Key.Key_Space:
                mask = self._chosen.copy()
                mask[point] = not mask[point]
                self._choose_afresh(mask)
            case Qt.Key.Key_G:
                self._choose_afresh(self._chosen | (self._groups == self._groups[point]))
            case Qt.Key.Key_N:
                mask = self._chosen.copy()
                mask[find_nearest(self._positions, self._positions[point], ~mask, FEW_MORE)] = True
                self._choose_afresh(mask)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.opened.emit(point)
            case _:
                return False
        return True

    def _choose_afresh(self, points: npt.NDArray[np.bool_]) -> None:
        self._cursor.drop_frame()
        self.choose(points)

    def _go(self, way: Way, modifiers: Qt.KeyboardModifier) -> None:
        """Do what an arrow means: go to a point, move the map, or make the frame larger or smaller."""
        shift, ctrl = (bool(modifiers & key) for key in (Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier))
        if ctrl and not shift:
            x, y = way.value
            self._middle -= QPointF(x * self.width(), -y * self.height()) * PAN
            self._keep_in_sight()
            self._renew()
            self._looking.start()
            return
        self._find_cursor()
        if shift:
            if self._cursor.frame is None:
                self._kept = self._chosen
            self._cursor.stretch(self._positions, way, (-STRETCH if ctrl else STRETCH) * min(self.width(), self.height()) / self._scale)
            self.choose(self._kept | self._cursor.find_framed(self._positions))
        elif self._cursor.step(self._positions, way):
            self._show_cursor()
        self.update()

    def _find_cursor(self) -> None:
        """Let keys be about a point: one that is chosen, or that in the middle."""
        if self._cursor.point >= 0 or not len(self._positions):
            return
        if self._chosen.any():
            self._cursor.go_to(int(self._chosen.argmax()))
        else:
            self._cursor.go_to(int(np.hypot(*(self._places() - (self._center.x(), self._center.y())).T).argmin()))
        self._show_cursor()

    def _show_cursor(self) -> None:
        """Bring the point of the cursor into sight, and have its picture looked for."""
        self.show_name("")
        place, room = self.place(self._cursor.point), QRectF(self.rect()).adjusted(INSET_PX, INSET_PX, -INSET_PX, -INSET_PX)
        if not room.contains(place):
            across = min(max(place.x(), room.left()), room.right()) - place.x()
            down = min(max(place.y(), room.top()), room.bottom()) - place.y()
            self._middle += QPointF(across, down)
            self._renew()
        self._looking.start()

    @property
    def _center(self) -> QPointF:
        return QRectF(self.rect()).center()

    @property
    def _scale(self) -> float:
        """Pixels for one unit of the positions."""
        return min(self.width(), self.height()) / 2 * (1 - MARGIN) * self._zoom

    def _zoom_by(self, factor: float, at: QPointF) -> None:
        """Show the points so many times as large; what lies at `at` stays there."""
        zoom = min(LARGEST_ZOOM, max(1.0, self._zoom * factor))
        self._middle -= (at - self._center - self._middle) * (zoom / self._zoom - 1)
        self._zoom = zoom
        if zoom == 1.0:
            self._middle = QPointF()
        self._renew()
        self._looking.start()

    def _keep_in_sight(self) -> None:
        """Let no key move all points out of sight."""
        most = self._scale
        self._middle = QPointF(min(most, max(-most, self._middle.x())), min(most, max(-most, self._middle.y())))

    def _places(self) -> npt.NDArray[np.float64]:
        scale, middle = self._scale, self._center + self._middle
        return np.asarray(self._positions * (scale, -scale) + (middle.x(), middle.y()), np.float64)

    def _nearest(self, at: QPointF) -> npt.NDArray[np.bool_]:
        """The point under the pointer, or none."""
        distances = np.hypot(*(self._places() - np.array([at.x(), at.y()])).T)
        return np.asarray((distances <= 2 * POINT_PX) & (distances == distances.min(initial=np.inf)))

    def _look(self) -> None:
        """Find out which points are near."""
        seen = np.flatnonzero(((self._places() >= 0) & (self._places() <= (self.width(), self.height()))).all(axis=1))
        near = seen.tolist() if len(seen) <= (MOST_PICTURES if self._zoom > 1 else FEW_PICTURES) else []
        if self._cursor.point >= 0 and self._cursor.point not in near:
            near.append(self._cursor.point)
        if near != self._near:
            self._near = near
            self._pictures = {point: self._pictures[point] for point in near if point in self._pictures}
            self.near_changed.emit()

    def _paint_picture(self, painter: QPainter, point: int, pixmap: QPixmap, middle: QPointF) -> None:
        """Draw a picture around a place."""
        size = pixmap.size().scaled(PICTURE_PX, PICTURE_PX, Qt.AspectRatioMode.KeepAspectRatio)
        area = QRectF(QPointF(), QSizeF(size))
        area.moveCenter(middle)
        painter.drawPixmap(area, pixmap, QRectF(pixmap.rect()))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme_of(self).accent) if self._chosen[point] else color_of(int(self._groups[point])), 2))
        painter.drawRect(area)

    def _paint_cursor(self, painter: QPainter) -> None:
        """Draw a ring around the point that keys are about, its picture beside it, and its frame."""
        theme, place = theme_of(self), self.place(self._cursor.point)
        ring = QRectF(0, 0, RING_PX, RING_PX)
        ring.moveCenter(place)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for ink, width in ((theme.canvas, 5), (theme.strong, 2.5)):
            painter.setPen(QPen(QColor(ink), width))
            painter.drawEllipse(ring)
        if self._cursor.frame is not None:
            left, bottom, right, top = self._cursor.frame
            origin, scale = self._center + self._middle, self._scale
            painter.setPen(QPen(QColor(theme.focus), 2, Qt.PenStyle.DashLine))
            painter.drawRect(QRectF(origin + QPointF(left, -top) * scale, origin + QPointF(right, -bottom) * scale))
        pixmap = self._pictures.get(self._cursor.point)
        if pixmap is not None:
            aside = ASIDE_PX + PICTURE_PX / 2
            middle = place + QPointF(aside if place.x() < self.width() / 2 else -aside, -aside if place.y() > self.height() / 2 else aside)
            self._paint_picture(painter, self._cursor.point, pixmap, middle)

    def _renew(self) -> None:
        self._ground = self._marks = None
        self.update()


def find_inside(places: npt.NDArray[np.float64], lasso: list[QPointF]) -> npt.NDArray[np.bool_]:
    """Which points (m, 2) lie in a loop, by the even-odd rule."""
    inside = np.zeros(len(places), np.bool_)
    corners = [(point.x(), point.y()) for point in lasso]
    x, y = places[:, 0], places[:, 1]
    for (x1, y1), (x2, y2) in zip(corners, [*corners[1:], *corners[:1]], strict=True):
        if y1 != y2:
            inside ^= ((y1 > y) != (y2 > y)) & (x < (x2 - x1) * (y - y1) / (y2 - y1) + x1)
    return inside
