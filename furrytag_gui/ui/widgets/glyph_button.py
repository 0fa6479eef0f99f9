"""A small button that shows a sign instead of words."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from furrytag_gui.ui.style import scaled_px, theme_of
from furrytag_gui.ui.widgets.glyphs import Glyph, paint_glyph

SIDE_PX = 20


class GlyphButton(QAbstractButton):
    """A button with a sign; `name` is what it does, in the tool tip and for screen readers."""

    def __init__(self, glyph: Glyph, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._glyph = glyph
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.rename(name)

    def rename(self, name: str) -> None:
        self.setAccessibleName(name)
        self.setToolTip(name)

    def sizeHint(self) -> QSize:
        side_px = scaled_px(self.font(), SIDE_PX)
        return QSize(side_px, side_px)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side_px = scaled_px(self.font(), SIDE_PX)
        square, inset_px = QRectF(0, 0, side_px, side_px), side_px / 4
        square.moveCenter(QRectF(self.rect()).center())
        if self.underMouse() or self.isDown() or self.hasFocus():
            painter.setPen(QPen(QColor(theme.focus), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.button_pressed if self.isDown() else theme.button))
            painter.drawRoundedRect(square.adjusted(1, 1, -1, -1), theme.small_radius_px, theme.small_radius_px)
        paint_glyph(
            painter,
            square.adjusted(inset_px, inset_px, -inset_px, -inset_px),
            self._glyph,
            theme.text if self.isEnabled() else theme.disabled,
        )
