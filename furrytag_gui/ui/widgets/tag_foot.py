"""What stands below the list of tags: the field for another one, and the buttons that end the work on a picture."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from furrytag_gui.ui.language import tr
from furrytag_gui.ui.style import scaled_px, theme_of
from furrytag_gui.ui.theme import DARK
from furrytag_gui.ui.widgets.add_tag_field import AddTagField
from furrytag_gui.ui.widgets.flow_layout import FlowLayout
from furrytag_gui.ui.widgets.glyphs import make_icon, turn_back

EDGES_PX, ICON_PX, BUTTON_PX, SMALLEST_PX = 60, 16, 24, 110


class TagFoot(QWidget):
    """`accepted()` and `reset_asked()`: the buttons. In a narrow panel a sign says “Reset”, and the first button may end in dots."""

    accepted = Signal()
    reset_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = AddTagField()
        self.next = QPushButton(tr("Accept and next ⏎"))
        self.next.setAccessibleName(self.next.text())
        self.next.setMinimumWidth(SMALLEST_PX)
        self.next.setProperty("primary", True)
        self.next.setToolTip(tr("Accept all suggested tags and go to the next picture"))
        self.next.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.reset = QPushButton(tr("Reset"))
        self.reset.setAccessibleName(tr("Reset"))
        self.reset.setToolTip(tr("Clear what you decided on this picture"))
        self.next.clicked.connect(self.accepted)
        self.reset.clicked.connect(self.reset_asked)
        pad, gap = DARK.pad_px, DARK.gap_px
        # One below the other where large letters need the room.
        buttons = FlowLayout(gap_px=gap + 2)
        buttons.addWidget(self.next)
        buttons.addWidget(self.reset)
        layout = QVBoxLayout(self)
        layout.setSpacing(gap + 4)
        layout.setContentsMargins(pad, gap + 4, pad, pad)
        layout.addWidget(self.field)
        layout.addLayout(buttons)

    def set_usable(self, usable: bool) -> None:
        """Let it be used, or not."""
        for control in (self.field, self.next, self.reset):
            control.setEnabled(usable)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_reset()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange):
            self._fit_reset()

    def _fit_reset(self) -> None:
        words = self.reset.accessibleName()
        metrics, edges_px = self.fontMetrics(), scaled_px(self.font(), EDGES_PX)
        whole = self.next.accessibleName()
        needed_px = metrics.horizontalAdvance(whole) + BUTTON_PX + metrics.horizontalAdvance(words) + edges_px
        self.next.setText(metrics.elidedText(whole, Qt.TextElideMode.ElideRight, self.width() - 2 * DARK.pad_px - BUTTON_PX - edges_px))
        icon_px = scaled_px(self.font(), ICON_PX)
        self.reset.setIconSize(QSize(icon_px, icon_px))
        if needed_px > self.width():
            self.reset.setText("")
            self.reset.setIcon(make_icon(turn_back, theme_of(self).text, self.devicePixelRatioF(), icon_px))
        else:
            self.reset.setText(words)
            self.reset.setIcon(QIcon())
