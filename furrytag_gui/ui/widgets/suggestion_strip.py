"""The models that fit this machine, in a line above all models."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from furrytag_gui.ui.language import tr
from furrytag_gui.ui.suggestions import Advice
from furrytag_gui.ui.widgets.flow_layout import FlowLayout

SHOWN = 2


class SuggestionStrip(QFrame):
    """A button for each of the best that are suggested; hidden while there is none. `asked(str)`: the model of this id is wanted."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        heading = QLabel(tr("Fits this machine"))
        heading.setProperty("role", "heading")
        self._flow = FlowLayout(gap_px=8)
        self.buttons: dict[str, QPushButton] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 8, 10, 8)
        layout.setSpacing(12)
        layout.addWidget(heading)
        layout.addLayout(self._flow, 1)
        self.hide()

    def show_advice(self, advice: Advice) -> None:
        """Show exactly these."""
        for button in self.buttons.values():
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = {}
        for suggestion in advice.suggestions[:SHOWN]:
            button = QPushButton(f"{suggestion.title} · {suggestion.cost}")
            button.setToolTip(f"{suggestion.about} {advice.basis}")
            button.setAutoDefault(False)
            button.clicked.connect(partial(self.asked.emit, suggestion.model_id))
            self._flow.addWidget(button)
            self.buttons[suggestion.model_id] = button
        self.setVisible(bool(advice.suggestions))
