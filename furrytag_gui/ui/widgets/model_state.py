"""The last cell of a model's row: how it stands here, and the buttons for what can be done."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from furrytag_gui.ui.language import mark, plain, told, tr
from furrytag_gui.ui.modelcard import PRIMARY, TIPS, Act, ModelCard, Stage
from furrytag_gui.ui.widgets.flow_layout import FlowLayout
from furrytag_gui.ui.widgets.pace_bar import PaceBar

GOOD = {Stage.IN_USE, Stage.INSTALLED}
WORKING = {Stage.FETCHING, Stage.PAUSED, Stage.CHECKING}
COUNTERPARTS = {Act.PAUSE: Act.RESUME, Act.RESUME: Act.PAUSE}
"""Which button takes the place of which, so that the focus can stay there."""
ORDER = list(Act)
WARNED = {Stage.FAILED: "⚠", Stage.DAMAGED: mark("⚠ Damaged:")}


class ModelState(QWidget):
    """Shows a card's stage; widgets come and go, and stay where nothing changes.

    `asked(object)`: an Act. `grew()`: there are more buttons than before.
    """

    asked = Signal(object)
    grew = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card: ModelCard | None = None
        self._buttons: dict[Act, QPushButton] = {}
        self._problem = QLabel(wordWrap=True)
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.setProperty("role", "warning")
        self._word = QLabel()
        self._pace = PaceBar()
        self._flow = FlowLayout()
        self._flow.addWidget(self._word)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        layout.addStretch(1)
        layout.addWidget(self._problem)
        layout.addWidget(self._pace)
        layout.addLayout(self._flow)
        layout.addStretch(1)

    @property
    def buttons(self) -> dict[Act, QPushButton]:
        """The buttons of what can be done now."""
        return {} if self._card is None else {act: self._buttons[act] for act in self._card.acts}

    @property
    def tab_stops(self) -> list[QPushButton]:
        """All buttons, shown or not, in their order."""
        return [self._buttons[act] for act in ORDER if act in self._buttons]

    def show_card(self, card: ModelCard) -> None:
        """Show this card; the focus goes on to what has taken the place of a button that had it."""
        before, self._card = self._card, card
        if before is None or before.stage is not card.stage or before.acts != card.acts or before.title != card.title:
            self._show_stage(card)
        sign = WARNED.get(card.stage)
        words = card.snag if sign is None else f"{tr(sign)} {told(card.problem)}"
        if before is None or words != self._problem.text():
            self._problem.setText(words)
            self._problem.setVisible(bool(words))
        if self._word.text() != card.word:
            self._word.setText(card.word)
        if card.stage in WORKING:
            self._pace.show_pace(card.share, card.pace)

    def _show_stage(self, card: ModelCard) -> None:
        focused = next((act for act, button in self._buttons.items() if button.hasFocus()), None)
        self._word.setVisible(bool(card.word))
        self._word.setProperty("role", "success" if card.stage in GOOD else "muted")
        self._word.style().polish(self._word)
        self._pace.setVisible(card.stage in WORKING)
        self._pace.setAccessibleName(tr("{model}: progress").format(model=card.title))
        count = len(self._buttons)
        shown = {act: self._buttons.get(act) or self._make_button(act) for act in card.acts}
        if len(self._buttons) > count:
            self.grew.emit()
        for act, button in shown.items():
            button.setAccessibleName(tr("{act} {model}").format(act=plain(tr(act)), model=card.title))
            button.show()
        if focused is not None and focused not in shown:
            # Whoever presses a button twice must not press another one, so only its counterpart gets the focus.
            heir = shown.get(COUNTERPARTS.get(focused, focused)) or self.parentWidget()
            if heir is not None:
                heir.setFocus()
        for act, button in self._buttons.items():
            button.setVisible(act in shown)

    def _make_button(self, act: Act) -> QPushButton:
        button = QPushButton(tr(act))
        button.setToolTip(tr(TIPS[act]))
        button.setProperty("primary", act in PRIMARY)
        button.setAutoDefault(False)
        button.clicked.connect(partial(self.asked.emit, act))
        self._buttons[act] = button
        # The word comes first, then the buttons in the order of their acts.
        self._flow.insertWidget(1 + self.tab_stops.index(button), button)
        return button
