"""A slim bar with the figures of some work behind it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from furrytag_gui.ui.style import small_font, theme_of

BAR_PX = 90
SHORTEST_BAR_PX = 36
BAR_HEIGHT_PX = 7
GAP_PX = 8
WIDEST = "100 % · 99.9 MB/s · 59 min"
STEPS = 1000


class PaceBar(QProgressBar):
    """Its size never depends on the figures, so nothing moves while they change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setRange(0, STEPS)

    def show_pace(self, share: float | None, text: str) -> None:
        """Show how much is done, or only the text while that isn't known."""
        if text != self._text:
            self._text = text
            self.setToolTip(text)
            self.setAccessibleDescription(text)
            self.update()
        self.setRange(0, 0 if share is None else STEPS)
        if share is not None:
            self.setValue(round(share * STEPS))

    def text(self) -> str:
        return self._text

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(BAR_PX + GAP_PX + metrics.horizontalAdvance(WIDEST), metrics.height() + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(BAR_PX, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect())
        roomy = self.width() >= self.sizeHint().width()
        painter.setFont(self.font() if roomy else small_font(self.font()))
        left_px = 0.0
        if self.maximum():
            spare_px = self.width() - GAP_PX - painter.fontMetrics().horizontalAdvance(WIDEST)
            bar_px = min(BAR_PX, max(SHORTEST_BAR_PX, spare_px))
            slot = QRectF(0, (room.height() - BAR_HEIGHT_PX) / 2, bar_px, BAR_HEIGHT_PX)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.slot))
            painter.drawRoundedRect(slot, BAR_HEIGHT_PX / 2, BAR_HEIGHT_PX / 2)
            if self.value():
                slot.setWidth(max(float(BAR_HEIGHT_PX), bar_px * self.value() / self.maximum()))
                painter.setBrush(QColor(theme.accent))
                painter.drawRoundedRect(slot, BAR_HEIGHT_PX / 2, BAR_HEIGHT_PX / 2)
            left_px = bar_px + GAP_PX
        painter.setPen(QColor(theme.text))
        room.setLeft(left_px)
        text = painter.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
