"""What is drawn over the window while something is dragged over it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from furrytag_gui.ui.style import theme_of, title_font

INSET_PX = 10
PADDING_PX = 24


class DropSign(QWidget):
    """A dashed frame with words that tell what dropping does; it covers its parent and takes no mouse."""

    def __init__(self, parent: QWidget, words: str) -> None:
        super().__init__(parent)
        self.words = words
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def cover(self) -> None:
        """Show it over all of the parent."""
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.raise_()
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shade = QColor(theme.window)
        shade.setAlpha(215)
        painter.fillRect(self.rect(), shade)
        painter.setPen(QPen(QColor(theme.focus), 3, Qt.PenStyle.DashLine))
        frame = QRectF(self.rect()).adjusted(INSET_PX, INSET_PX, -INSET_PX, -INSET_PX)
        painter.drawRoundedRect(frame, 12, 12)
        words, font = self.words, title_font(title_font(self.font()))
        ground = QRectF(QFontMetrics(font).boundingRect(words)).adjusted(-PADDING_PX, -PADDING_PX, PADDING_PX, PADDING_PX)
        ground.moveCenter(frame.center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.window))
        painter.drawRoundedRect(ground, 12, 12)
        painter.setPen(QColor(theme.strong))
        painter.setFont(font)
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, words)
