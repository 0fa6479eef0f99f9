"""One device that models may run on, as a chip that explains itself."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from furrytag_gui.ui.language import told, tr
from furrytag_gui.ui.modelcard import DeviceCard
from furrytag_gui.ui.style import theme_of

DOT_PX = 8
PAD_PX = 5


class DeviceChip(QAbstractButton):
    """A filled dot for a device that can be used, a ring for one that can't; checked while its explanation is shown."""

    def __init__(self, card: DeviceCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._card = card
        self.show_card(card)

    @property
    def card(self) -> DeviceCard:
        return self._card

    def show_card(self, card: DeviceCard) -> None:
        """Show what is known of a device now."""
        self._card = card
        self.setText(" · ".join(part for part in (card.title, card.pace) if part) + ("" if card.usable else f" — {told(card.reason)}"))
        self.setToolTip(f"{told(card.reason)} {told(card.hint)}".strip())
        self.setAccessibleName((tr("{device}: usable") if card.usable else tr("{device}: not usable")).format(device=card.title))
        self.setAccessibleDescription(f"{card.pace} {self.toolTip()}".strip())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + DOT_PX + PAD_PX * 3 + 2, metrics.height() + PAD_PX * 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect())
        if self.hasFocus() or self.isChecked() or self.underMouse():
            painter.setPen(QPen(QColor(theme.focus), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.button if self.isChecked() else theme.hover))
            painter.drawRoundedRect(room.adjusted(1, 1, -1, -1), theme.small_radius_px, theme.small_radius_px)
        ink = QColor(theme.text if self._card.usable else theme.muted)
        dot = QRectF(PAD_PX, (room.height() - DOT_PX) / 2, DOT_PX, DOT_PX)
        painter.setPen(QPen(ink, 1.3))
        painter.setBrush(ink if self._card.usable else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(dot)
        painter.setPen(ink)
        left_px = dot.right() + PAD_PX
        painter.drawText(
            room.adjusted(left_px, 0, -PAD_PX, 0),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            self.shorten(int(room.width() - left_px - PAD_PX)),
        )

    def shorten(self, room_px: int) -> str:
        """The text as it fits into this width; what was measured is kept before what the device is called."""
        metrics = self.fontMetrics()
        end = f" · {self._card.pace}" if self._card.pace and self._card.usable else ""
        return (
            metrics.elidedText(self.text().removesuffix(end), Qt.TextElideMode.ElideRight, room_px - metrics.horizontalAdvance(end)) + end
        )
