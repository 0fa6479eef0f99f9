"""Pictures as points, which can be looped in."""

from collections.abc import Mapping

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QPolygonF, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from furrytag_gui.ui.language import tr
from furrytag_gui.ui.style import theme_of

POINT_PX, CHOSEN_PX = 5, 7
PICTURE_PX, MOST_PICTURES = 56, 40
FEW_PICTURES = 12
"""So few are drawn as pictures from the start, more when they are near."""

LOOK_AFTER_MS = 150
SMOOTH_POINTS = 5000
"""More points than this are drawn without smooth edges."""

STEP = 1.25
MARGIN = 0.06
PALETTE = ("#4e9bd6", "#e0803a", "#58b368", "#c45a9a", "#c9b23c", "#8a74d6", "#3fb5a8", "#d8615a", "#8f9aa6", "#a8743f")
UNKNOWN = "#8a8f98"

Positions = npt.NDArray[np.float32]


def color_of(group: int) -> QColor:
    """The colour of a group of points; grey for -1."""
    return QColor(UNKNOWN) if group < 0 else QColor(PALETTE[group % len(PALETTE)])


class ScatterView(QWidget):
    """Points in -1..1; drag to loop some in, the wheel zooms, the right button moves the map, Ctrl+A takes all, Esc none.

    `chosen_changed()`: other points are chosen. `near_changed()`: `near` is another list.
    """

    chosen_changed = Signal()
    near_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._positions: Positions = np.zeros((0, 2), np.float32)
        self._groups = np.zeros(0, np.int64)
        self._chosen = np.zeros(0, np.bool_)
        self._lasso: list[QPointF] = []
        self._zoom, self._middle = 1.0, QPointF()
        self._grip: QPointF | None = None
        self._ground: QImage | None = None
        self._pictures: dict[int, QPixmap] = {}
        self._near: list[int] = []
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
        """The points that are looked at so closely that there is room for pictures; none while many can be seen."""
        return self._near

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
        self._positions, self._groups = positions, groups
        self._renew()

    def choose(self, points: npt.NDArray[np.bool_], *, more: bool = False) -> None:
        """Choose these points (a mask), or these too."""
        self._chosen = self._chosen | points if more else points.copy()
        self._renew()
        count = int(self._chosen.sum())
        self.setAccessibleDescription(tr("{chosen} of {all} pictures chosen").format(chosen=count, all=len(self._chosen)))
        self.chosen_changed.emit()

    def place(self, point: int) -> QPointF:
        """Where a point lies in the widget."""
        x, y = self._places()[point]
        return QPointF(float(x), float(y))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.canvas))
        if self._ground is None:
            self._ground = self._draw()
        painter.drawImage(0, 0, self._ground)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        for point, pixmap in self._pictures.items():
            self._paint_picture(painter, point, pixmap)
        if len(self._lasso) > 1:
            shade = QColor(theme.focus)
            shade.setAlpha(50)
            painter.setBrush(shade)
            painter.setPen(QPen(QColor(theme.focus), 1.5, Qt.PenStyle.DashLine))
            painter.drawPolygon(QPolygonF(self._lasso))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.focus), 1))
            painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._renew()

    def wheelEvent(self, event: QWheelEvent) -> None:
        factor = STEP ** (event.angleDelta().y() / 120)
        zoom = min(60.0, max(1.0, self._zoom * factor))
        at = event.position() - QRectF(self.rect()).center() - self._middle
        self._middle -= at * (zoom / self._zoom - 1)
        self._zoom = zoom
        if zoom == 1.0:
            self._middle = QPointF()
        self._renew()
        self._looking.start()
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
        self.choose(find_inside(self._places(), lasso) if len(lasso) > 2 else self._nearest(event.position()), more=more)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_A and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.choose(np.ones(len(self._positions), np.bool_))
        elif event.key() == Qt.Key.Key_Escape and self._chosen.any():
            self.choose(np.zeros(len(self._positions), np.bool_))
        else:
            super().keyPressEvent(event)

    def _places(self) -> npt.NDArray[np.float64]:
        scale = min(self.width(), self.height()) / 2 * (1 - MARGIN) * self._zoom
        middle = QRectF(self.rect()).center() + self._middle
        return np.asarray(self._positions * (scale, -scale) + (middle.x(), middle.y()), np.float64)

    def _nearest(self, at: QPointF) -> npt.NDArray[np.bool_]:
        """The point under the pointer, or none."""
        distances = np.hypot(*(self._places() - np.array([at.x(), at.y()])).T)
        return np.asarray((distances <= 2 * POINT_PX) & (distances == distances.min(initial=np.inf)))

    def _stamp(self) -> QImage:
        """The same, pixel by pixel as arrays, which is ten times as fast and has no smooth edges."""
        ratio = self.devicePixelRatioF()
        image = QImage(self.size() * ratio, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)
        pixels = np.frombuffer(image.bits(), np.uint32).reshape(image.height(), image.width())
        spots = np.rint(self._places() * ratio).astype(np.intp)
        colors = np.array([color_of(group).rgba() for group in range(-1, len(PALETTE))], np.uint32)
        inks = colors[np.where(self._groups < 0, 0, self._groups % len(PALETTE) + 1)]
        theme, chosen = theme_of(self), self._chosen
        rims, fills = (np.full(len(spots), QColor(color).rgba(), np.uint32) for color in (theme.strong, theme.accent))
        for mask, layer, width_px in ((~chosen, inks, POINT_PX), (chosen, rims, CHOSEN_PX + 3), (chosen, fills, CHOSEN_PX)):
            for dy, dx in _disc(round(width_px * ratio)):
                across, down = spots[:, 0] + dx, spots[:, 1] + dy
                seen = mask & (across >= 0) & (down >= 0) & (across < image.width()) & (down < image.height())
                pixels[down[seen], across[seen]] = layer[seen]
        image.setDevicePixelRatio(ratio)
        return image

    def _look(self) -> None:
        """Find out which points are near."""
        seen = np.flatnonzero(((self._places() >= 0) & (self._places() <= (self.width(), self.height()))).all(axis=1))
        near = seen.tolist() if len(seen) <= (MOST_PICTURES if self._zoom > 1 else FEW_PICTURES) else []
        if near != self._near:
            self._near = near
            self._pictures = {point: self._pictures[point] for point in near if point in self._pictures}
            self.near_changed.emit()

    def _paint_picture(self, painter: QPainter, point: int, pixmap: QPixmap) -> None:
        room = QRectF(0, 0, PICTURE_PX, PICTURE_PX)
        room.moveCenter(self.place(point))
        size = pixmap.size().scaled(PICTURE_PX, PICTURE_PX, Qt.AspectRatioMode.KeepAspectRatio)
        area = QRectF(QPointF(), QSizeF(size))
        area.moveCenter(room.center())
        painter.drawPixmap(area, pixmap, QRectF(pixmap.rect()))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme_of(self).accent) if self._chosen[point] else color_of(int(self._groups[point])), 2))
        painter.drawRect(area)

    def _renew(self) -> None:
        self._ground = None
        self.update()

    def _draw(self) -> QImage:
        """All points as one image, so that a lasso over many thousands of them moves smoothly."""
        if len(self._positions) > SMOOTH_POINTS:
            return self._stamp()
        ratio = self.devicePixelRatioF()
        image = QImage(self.size() * ratio, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(ratio)
        image.fill(0)
        theme, places = theme_of(self), self._places()
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for group in np.unique(self._groups).tolist():
            members = (self._groups == group) & ~self._chosen
            painter.setPen(QPen(color_of(group), POINT_PX, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawPoints(QPolygonF([QPointF(x, y) for x, y in places[members].tolist()]))
        marked = QPolygonF([QPointF(x, y) for x, y in places[self._chosen].tolist()])
        for colour, width in ((theme.strong, CHOSEN_PX + 3), (theme.accent, CHOSEN_PX)):
            painter.setPen(QPen(QColor(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawPoints(marked)
        painter.end()
        return image


def _disc(width_px: int) -> list[tuple[int, int]]:
    """The pixels of a filled disc around its middle."""
    radius = width_px / 2
    reach = range(-int(radius), int(radius) + 1)
    return [(dy, dx) for dy in reach for dx in reach if dy * dy + dx * dx <= radius * radius]


def find_inside(places: npt.NDArray[np.float64], lasso: list[QPointF]) -> npt.NDArray[np.bool_]:
    """Which points (m, 2) lie in a loop, by the even-odd rule."""
    inside = np.zeros(len(places), np.bool_)
    corners = [(point.x(), point.y()) for point in lasso]
    x, y = places[:, 0], places[:, 1]
    for (x1, y1), (x2, y2) in zip(corners, [*corners[1:], *corners[:1]], strict=True):
        if y1 != y2:
            inside ^= ((y1 > y) != (y2 > y)) & (x < (x2 - x1) * (y - y1) / (y2 - y1) + x1)
    return inside
