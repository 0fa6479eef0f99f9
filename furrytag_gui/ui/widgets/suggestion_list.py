"""The models that fit this machine, each with what it takes to have it."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from furrytag_gui.ui.language import tr
from furrytag_gui.ui.suggestions import Advice, Suggestion


class SuggestionList(QWidget):
    """A row for each suggested model, and below them where the times come from. `asked(str)`: the model of this id is wanted."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[str, QPushButton] = {}
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._basis = QLabel(wordWrap=True)
        self._basis.setProperty("role", "caption")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._rows)
        layout.addWidget(self._basis)

    def show_advice(self, advice: Advice) -> None:
        """Show exactly these."""
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.buttons = {}
        for suggestion in advice.suggestions:
            self._rows.addWidget(self._make_row(suggestion))
        self._basis.setText(advice.basis)
        self._basis.setVisible(bool(advice.suggestions))

    def _make_row(self, suggestion: Suggestion) -> QWidget:
        title = QLabel(suggestion.title, wordWrap=True)
        title.setProperty("role", "heading")
        about = QLabel(suggestion.about, wordWrap=True)
        about.setTextFormat(Qt.TextFormat.PlainText)
        cost = QLabel(suggestion.cost, wordWrap=True)
        cost.setProperty("role", "caption")
        button = QPushButton(tr("Download…"))
        button.setAccessibleName(tr("Download {model}").format(model=suggestion.title))
        button.setToolTip(tr("Download this model in the manager; what has to be agreed to is asked first"))
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        button.clicked.connect(partial(self.asked.emit, suggestion.model_id))
        self.buttons[suggestion.model_id] = button
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (title, about, cost):
            words.addWidget(label)
        across = QHBoxLayout()
        across.setContentsMargins(0, 8, 0, 8)
        across.setSpacing(12)
        across.addLayout(words, 1)
        across.addWidget(button)
        row = QWidget()
        down = QVBoxLayout(row)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addLayout(across)
        rule = QFrame()
        rule.setProperty("role", "rule")
        rule.setFixedHeight(1)
        down.addWidget(rule)
        return row
