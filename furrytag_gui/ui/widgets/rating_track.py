"""The coloured strip from safe to explicit with its marker, and the two handles on it."""

from PySide6.QtCore import QPointF, QRectF, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from furrytag_gui.tags.rating import PUBLISHED_BOUNDS, RatingBounds, RatingLabel
from furrytag_gui.ui.language import tr
from furrytag_gui.ui.style import small_font, theme_of
from furrytag_gui.ui.widgets.score_bar import format_score
from furrytag_gui.ui.widgets.settling_slider import SettlingSlider

STRIP_PX = 12
STRIP_ROW_PX = 24
HANDLE_PX = 8
CAPTION_GAP_PX = 8
ZONE_KEYS = {Qt.Key.Key_S: RatingLabel.SAFE, Qt.Key.Key_Q: RatingLabel.QUESTIONABLE, Qt.Key.Key_E: RatingLabel.EXPLICIT}


class RatingTrack(SettlingSlider):
    """The strip: its zones, the model's value as a line, the person's as a knob, captions below.

    A press sets the rating by hand; so do the arrow keys, S, Q and E (the middle of a zone) and Enter (the value that is shown).
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Rating"), parent, wheel_needs_focus=True)
        self._bounds = PUBLISHED_BOUNDS
        self._model_value: float | None = None
        self._by_hand = False
        self.setToolTip(
            tr(
                "Click or drag to rate by hand. "
                "Keys: S, Q, E for safe, questionable, explicit; arrows to move; Delete for the model's value."
            )
        )

    def show_value(self, value: float | None, model_value: float | None, by_hand: bool, bounds: RatingBounds) -> None:
        """Show a rating of 0..1, or none, between these bounds."""
        self._model_value = model_value
        self._by_hand = by_hand
        self._bounds = bounds
        self.place(0.0 if value is None else value)

    def x_of(self, value: float) -> float:
        """Where on this widget a value of 0..1 lies, in pixels."""
        margin = HANDLE_PX / 2
        return margin + value * (self.width() - 2 * margin)

    def value_at(self, x: float) -> float:
        """The value of 0..1 at a place on this widget, to the nearest step."""
        margin = HANDLE_PX / 2
        return min(100, max(0, round(100 * (x - margin) / (self.width() - 2 * margin)))) / 100

    def sizeHint(self) -> QSize:
        return QSize(240, STRIP_ROW_PX + QFontMetrics(small_font(self.font())).height() + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(180, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        label = ZONE_KEYS.get(Qt.Key(event.key()))
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        elif label is not None:
            self.choose(_middle_of(label, self._bounds))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.choose(self.position)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            if self._by_hand or self.is_unsettled:
                self.take_back()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or event.position().y() > STRIP_ROW_PX:
            event.ignore()
            return
        self.setSliderDown(True)
        self.setValue(round(self.value_at(event.position().x()) * 100))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self.setValue(round(self.value_at(event.position().x()) * 100))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown() and event.button() is Qt.MouseButton.LeftButton:
            self.setSliderDown(False)
            self.choose(self.position)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_strip(painter)
        self._paint_captions(painter)
        middle = STRIP_ROW_PX / 2
        ink, line = QColor(theme.marker), QPen(QColor(theme.window), 1)
        if self._model_value is not None:
            painter.setPen(line)
            painter.setBrush(ink)
            painter.drawRoundedRect(QRectF(self.x_of(self._model_value) - 2, middle - 10, 4, 20), 2, 2)
        if self._by_hand or self.is_unsettled:
            painter.setPen(QPen(QColor(theme.window), 2))
            painter.setBrush(ink)
            painter.drawEllipse(QPointF(self.x_of(self.position), middle), 8, 8)

    def _paint_strip(self, painter: QPainter) -> None:
        theme = theme_of(self)
        strip = QRectF(0, (STRIP_ROW_PX - STRIP_PX) / 2, self.width(), STRIP_PX)
        outline = QPainterPath()
        outline.addRoundedRect(strip, STRIP_PX / 2, STRIP_PX / 2)
        painter.save()
        painter.setClipPath(outline)
        first, second = self.x_of(self._bounds.questionable), self.x_of(self._bounds.explicit)
        painter.fillRect(QRectF(0, strip.top(), first, STRIP_PX), QColor(theme.safe))
        painter.fillRect(QRectF(first, strip.top(), second - first, STRIP_PX), QColor(theme.questionable))
        painter.fillRect(QRectF(second, strip.top(), self.width() - second, STRIP_PX), QColor(theme.explicit))
        painter.restore()
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(strip.adjusted(1, -3, -1, 3), STRIP_PX / 2 + 3, STRIP_PX / 2 + 3)

    def _paint_captions(self, painter: QPainter) -> None:
        font = small_font(self.font())
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(QColor(theme_of(self).muted))
        row = QRectF(0, STRIP_ROW_PX, self.width(), metrics.height())
        left, middle, right = (
            tr("safe < {score}").format(score=format_score(self._bounds.questionable)),
            tr("questionable"),
            tr("explicit ≥ {score}").format(score=format_score(self._bounds.explicit)),
        )
        if metrics.horizontalAdvance(left) + metrics.horizontalAdvance(right) + CAPTION_GAP_PX > self.width():
            # The handles and their tips say where the zones begin.
            left, middle, right = tr(RatingLabel.SAFE), "", tr(RatingLabel.EXPLICIT)
            half_px = (self.width() - CAPTION_GAP_PX) // 2
            left, right = (metrics.elidedText(words, Qt.TextElideMode.ElideRight, half_px) for words in (left, right))
        # By the line that the letters stand on: those of another font that is called in may be taller than the row.
        foot = row.top() + metrics.ascent()
        painter.drawText(QPointF(0, foot), left)
        painter.drawText(QPointF(self.width() - metrics.horizontalAdvance(right), foot), right)
        width = metrics.horizontalAdvance(middle)
        lowest = metrics.horizontalAdvance(left) + CAPTION_GAP_PX
        highest = self.width() - metrics.horizontalAdvance(right) - CAPTION_GAP_PX - width
        if lowest <= highest:
            wanted = (self.x_of(self._bounds.questionable) + self.x_of(self._bounds.explicit) - width) / 2
            painter.drawText(QPointF(min(max(wanted, lowest), highest), foot), middle)


class BoundHandle(SettlingSlider):
    """One handle on a rating track, at the place where questionable or explicit begins.

    Double click or Delete takes it back.
    """

    def __init__(self, name: str, track: RatingTrack) -> None:
        super().__init__(name, track, wheel_needs_focus=True)
        self._track = track
        self.resize(HANDLE_PX + 6, STRIP_ROW_PX)
        self.setCursor(Qt.CursorShape.SizeHorCursor)

    def show_bound(self, value: float, lowest: float, highest: float) -> None:
        """Put the handle at a value between two others."""
        with QSignalBlocker(self):
            self.setRange(round(lowest * 100), round(highest * 100))
        self.place(value)
        text = f"{self.accessibleName()} {format_score(self.position)}"
        self.setAccessibleDescription(tr("{score}. Delete resets both bounds.").format(score=format_score(self.position)))
        self.setToolTip(text + "\n" + tr("Double click: both bounds back to the model's."))
        self.follow()

    def follow(self) -> None:
        """Move to the place on the track that the value has now."""
        self.move(round(self._track.x_of(self.position) - self.width() / 2), 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.take_back()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.setSliderDown(True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self.setValue(round(self._track.value_at(self.mapTo(self._track, event.position()).x()) * 100))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown() and event.button() is Qt.MouseButton.LeftButton:
            self.setSliderDown(False)
            self.settle()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.take_back()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(0, 0, HANDLE_PX, 18)
        body.moveCenter(QRectF(self.rect()).center())
        painter.setPen(QPen(QColor(theme.focus if self.underMouse() else theme.handle_line), 1))
        painter.setBrush(QColor(theme.handle))
        painter.drawRoundedRect(body.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for ink, wider_px in ((theme.window, 1), (theme.strong, 2)):
                painter.setPen(QPen(QColor(ink), 4 - 1.5 * wider_px))
                painter.drawRoundedRect(body.adjusted(-wider_px, -wider_px, wider_px, wider_px), 4, 4)


def _middle_of(label: RatingLabel, bounds: RatingBounds) -> float:
    ends = {
        RatingLabel.SAFE: (0.0, bounds.questionable),
        RatingLabel.QUESTIONABLE: (bounds.questionable, bounds.explicit),
        RatingLabel.EXPLICIT: (bounds.explicit, 1.0),
    }[label]
    return sum(ends) / 2
