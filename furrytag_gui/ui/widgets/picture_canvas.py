"""One picture, fitted or zoomed."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from furrytag_gui.ui.language import tr
from furrytag_gui.ui.shown import Preview
from furrytag_gui.ui.style import theme_of

MARGIN_PX = 12
LARGEST_FIT = 4.0
SMALLEST, LARGEST = 0.02, 32.0
STEP = 1.25
PAN = 1 / 8
"""How much of what can be seen a key moves the picture."""
WAYS = {Qt.Key.Key_Left: (1, 0), Qt.Key.Key_Right: (-1, 0), Qt.Key.Key_Up: (0, 1), Qt.Key.Key_Down: (0, -1)}


class PictureCanvas(QWidget):
    """Draws a picture; the wheel zooms, the mouse or Shift with an arrow moves it, a double click changes between fitted and 100 %.

    A zoom of 1 is one pixel of the picture on one of the screen. `zoom_changed()`: it is another one, or fitted.
    `stepped(int)`: an arrow key asks for the next picture (1) or the one before (-1). `accepted()`: Return was pressed.
    `dragged(QPixmap)`: the whole picture, which looks like this, is dragged away.
    """

    zoom_changed = Signal()
    stepped = Signal(int)
    accepted = Signal()
    dragged = Signal(QPixmap)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preview: Preview | None = None
        self._stand_in: QPixmap | None = None
        self._heat: QImage | None = None
        self._blurred = False
        self._bare = False
        self._zoom: float | None = None
        self._middle = QPointF()
        self._grip: QPointF | None = None
        self._pressed_at: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Picture"))
        self.setMinimumSize(120, 120)

    @property
    def fitted(self) -> bool:
        return self._zoom is None

    @property
    def blurred(self) -> bool:
        return self._blurred

    @property
    def zoom(self) -> float:
        """Pixels of the screen for one of the picture."""
        if self._zoom is not None:
            return self._zoom
        if self._preview is None:
            return 1.0
        size, ratio = self._preview.size, self.devicePixelRatioF()
        room = self.size().shrunkBy(self.contentsMargins()) * ratio
        margin_px = 0 if self._bare else MARGIN_PX
        across = (room.width() - 2 * margin_px * ratio) / size.width()
        down = (room.height() - 2 * margin_px * ratio) / size.height()
        return max(SMALLEST, min(across, down, LARGEST_FIT))

    def show_bare(self, bare: bool) -> None:
        """Use all the room there is, on black and without a frame, or not."""
        self._bare = bare
        self.update()
        self.zoom_changed.emit()

    def show_preview(self, preview: Preview | None, *, blurred: bool) -> None:
        """Draw this picture, or nothing."""
        if preview is not self._preview:
            self._preview = preview
            self.fit()
        self._stand_in = None
        self._blurred = blurred
        self.update()

    def show_heat(self, heat: QImage | None) -> None:
        """Draw this over the picture, stretched to its size, while the picture is shown as it is."""
        self._heat = heat
        self.update()

    @property
    def heat(self) -> QImage | None:
        return self._heat

    def show_stand_in(self, thumbnail: QPixmap | None) -> None:
        """Draw a thumbnail until the picture is there."""
        self._preview = None
        self._stand_in = thumbnail
        self._blurred = False
        self.fit()

    def fit(self) -> None:
        """Show all of the picture."""
        self._zoom = None
        self._grip = None
        self.update()
        self.zoom_changed.emit()

    def zoom_to(self, zoom: float, at: QPointF | None = None) -> None:
        """Show the picture at this zoom; the point of it at the widget's point `at`, or in the middle, stays where it is."""
        if self._preview is None:
            return
        at = QRectF(self.rect()).center() if at is None else at
        place = self._place(QSizeF(self._preview.size))
        anchor = (at - place.topLeft()) / max(1e-6, place.width())
        self._zoom = min(LARGEST, max(SMALLEST, zoom))
        width = self._preview.size.width() * self._zoom / self.devicePixelRatioF()
        height = width * self._preview.size.height() / self._preview.size.width()
        corner = at - anchor * width
        self._middle = corner + QPointF(width, height) / 2 - QRectF(self.rect()).center()
        self._keep_in_sight(QSizeF(width, height))
        self.update()
        self.zoom_changed.emit()

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        self.zoom_to(self.zoom * factor, at)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        ground = QPainterPath()
        if self._bare:
            ground.addRect(QRectF(self.rect()))
        else:
            ground.addRoundedRect(QRectF(self.rect()), 8, 8)
        painter.fillPath(ground, QColor(theme.bare if self._bare else theme.canvas))
        if self.hasFocus() and not self._bare:
            painter.setPen(QPen(QColor(theme.focus), 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        if self._preview is not None:
            place = self._place(QSizeF(self._preview.size))
            image = self._preview.blurred if self._blurred else self._preview.level_for(self.zoom)
            self._paint_part(painter, place, image)
            if self._heat is not None and not self._blurred:
                self._paint_part(painter, place, self._heat)
        elif self._stand_in is not None:
            painter.drawPixmap(self._fit(QSizeF(self._stand_in.size())), self._stand_in, QRectF(self._stand_in.rect()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._zoom is not None and self._preview is not None:
            self._keep_in_sight(self._place(QSizeF(self._preview.size)).size())
        self.zoom_changed.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        turns = event.angleDelta().y() / 120
        if turns:
            self.zoom_by(STEP**turns, event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self._zoom is None:
            self._pressed_at = event.position()
        elif event.button() is Qt.MouseButton.LeftButton:
            self._grip = event.position() - self._middle
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None and self._preview is not None:
            self._move_to(event.position() - self._grip)

        elif self._pressed_at is not None and self._preview is not None:
            way = event.position() - self._pressed_at
            if way.manhattanLength() >= QGuiApplication.styleHints().startDragDistance():
                self._pressed_at = None
                image = self._preview.blurred if self._blurred else self._preview.level_for(self.zoom)
                self.dragged.emit(QPixmap.fromImage(image))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._grip = self._pressed_at = None
        self.unsetCursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.fitted:
            self.zoom_to(1.0, event.position())
        else:
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in WAYS and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            if self._zoom is not None and self._preview is not None:
                across, down = WAYS[key]
                self._move_to(self._middle + QPointF(across * self.width(), down * self.height()) * PAN)
            return
        match key:
            case Qt.Key.Key_Right | Qt.Key.Key_Down:
                self.stepped.emit(1)
            case Qt.Key.Key_Left | Qt.Key.Key_Up:
                self.stepped.emit(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.accepted.emit()
            case _:
                super().keyPressEvent(event)

    def _move_to(self, middle: QPointF) -> None:
        """Let the middle of the picture be so far from that of the widget, as far as the picture reaches."""
        self._middle = middle
        if self._preview is not None:
            self._keep_in_sight(self._place(QSizeF(self._preview.size)).size())
        self.update()

    def _place(self, size: QSizeF) -> QRectF:
        """Where the whole picture lies, in the widget's coordinates."""
        scaled = size * (self.zoom / self.devicePixelRatioF())
        place = QRectF(QPointF(), scaled)
        place.moveCenter(QRectF(self.rect()).center() + (QPointF() if self._zoom is None else self._middle))
        return place

    def _fit(self, size: QSizeF) -> QRectF:
        room = QRectF(self.rect()).adjusted(MARGIN_PX, MARGIN_PX, -MARGIN_PX, -MARGIN_PX)
        place = QRectF(QPointF(), size.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio))
        place.moveCenter(room.center())
        return place

    def _keep_in_sight(self, size: QSizeF) -> None:
        """Let no edge of the picture come further in than to the widget's, and keep a small picture in the middle."""
        across, down = max(0.0, (size.width() - self.width()) / 2), max(0.0, (size.height() - self.height()) / 2)
        self._middle = QPointF(min(across, max(-across, self._middle.x())), min(down, max(-down, self._middle.y())))

    def _paint_part(self, painter: QPainter, place: QRectF, image: QImage) -> None:
        """Draw what can be seen of an image that lies at `place`, and nothing else of it."""
        seen = place & QRectF(self.rect())
        if seen.isEmpty():
            return
        across, down = image.width() / place.width(), image.height() / place.height()
        part = QRectF((seen.left() - place.left()) * across, (seen.top() - place.top()) * down, seen.width() * across, seen.height() * down)
        painter.drawImage(seen, image, part)
