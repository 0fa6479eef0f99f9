"""The models that fit this machine, in a line above all models."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from furrytag_gui.ui.language import tr
from furrytag_gui.ui.suggestions import Advice
from furrytag_gui.ui.widgets.flow_layout import FlowLayout

SHOWN = 2
FRAME_PX = 60
"""What the frames of strip and button take."""


class SuggestionStrip(QFrame):
    """A button for each of the best that are suggested; hidden while there is none. `asked(str)`: the model of this id is wanted."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._heading = heading = QLabel(tr("Fits this machine"))
        heading.setProperty("role", "heading")
        self._flow = FlowLayout(gap_px=8)
        self._low = False
        self.buttons: dict[str, QPushButton] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 8, 10, 8)
        layout.setSpacing(12)
        layout.addWidget(heading)
        layout.addLayout(self._flow, 1)
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def show_advice(self, advice: Advice) -> None:
        """Show exactly these."""
        for button in self.buttons.values():
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = {}
        for suggestion in advice.suggestions[:SHOWN]:
            words = f"{suggestion.title} · {suggestion.cost}"
            button = QPushButton(words)
            button.setAccessibleName(words)
            button.setToolTip(f"{words}\n{suggestion.about} {advice.basis}")
            button.setAutoDefault(False)
            button.clicked.connect(partial(self.asked.emit, suggestion.model_id))
            self._flow.addWidget(button)
            self.buttons[suggestion.model_id] = button
        self._show_if_room()
        self._fit()

    def set_low(self, *, low: bool) -> None:
        """Leave the room to the models below, which are the same and more, or take it."""
        self._low = low
        self._show_if_room()

    def _show_if_room(self) -> None:
        self.setVisible(bool(self.buttons) and not self._low)

    def _fit(self) -> None:
        """Let a button that is wider than the strip leave out the middle of its words."""
        room_px = self.contentsRect().width() - self._heading.sizeHint().width() - FRAME_PX
        for button in self.buttons.values():
            words = button.fontMetrics().elidedText(button.accessibleName(), Qt.TextElideMode.ElideMiddle, max(0, room_px))
            if words != button.text():
                button.setText(words)
