"""All models and devices: what the manager's window is made of."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QFontInfo, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from furrytag_gui.ui.language import told, tr
from furrytag_gui.ui.modelcard import ModelCard
from furrytag_gui.ui.placing import lead_tab
from furrytag_gui.ui.style import scaled_px, title_font
from furrytag_gui.ui.suggestions import Advice
from furrytag_gui.ui.widgets.device_row import DeviceRow
from furrytag_gui.ui.widgets.flow_layout import FlowLayout
from furrytag_gui.ui.widgets.model_table import ModelTable
from furrytag_gui.ui.widgets.pace_bar import PaceBar
from furrytag_gui.ui.widgets.sheet import Sheet
from furrytag_gui.ui.widgets.suggestion_strip import SuggestionStrip
from furrytag_gui.work import Progress

FILTER_PX = 180
FILTER_FROM = 16
"""A list of fewer models needs no filter."""
LOW_EM = 30
"""In a lower window the models themselves need the room, in heights of a letter, and devices scroll away with them."""


class ModelsPanel(QWidget):
    """The devices, the table of models, and the commands that are about no single one.

    `compare_asked()`, `add_asked()`, `folder_asked()`, `move_asked()`, `closed()`: the buttons around them.
    `move_stopped()`: the move is to end.
    """

    add_asked = Signal()
    compare_asked = Signal()
    folder_asked = Signal()
    move_asked = Signal()
    move_stopped = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heading = QLabel(tr("Models"))
        heading.setProperty("role", "title")
        heading.setFont(title_font(heading.font()))
        self._filter = QLineEdit(placeholderText=tr("Find a model"), clearButtonEnabled=True)
        self._filter.setAccessibleName(tr("Find a model"))
        self._filter.setObjectName("filter")
        self._filter.setMinimumWidth(scaled_px(self._filter.font(), FILTER_PX))
        self._filter.hide()
        self.devices = DeviceRow()
        self.suggested = SuggestionStrip()
        self.table = ModelTable()
        self._filter.textChanged.connect(self.table.set_filter)
        self.table.grew.connect(self._lead_tab)
        head = FlowLayout(gap_px=8)
        head.addWidget(heading)
        head.addGap()
        head.addWidget(self._filter)
        self._compare = _make_button(tr("Compare models…"), tr("See what two models say of the open pictures"), self.compare_asked)
        head.addWidget(self._compare)
        self._pace = PaceBar()
        self._pace.setAccessibleName(tr("Moving the models"))
        self._moving = QWidget()
        across = QHBoxLayout(self._moving)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(self._pace, 1)
        across.addWidget(_make_button(tr("Stop"), tr("Leave the models where they are"), self.move_stopped))
        self._moving.hide()
        foot = FlowLayout(gap_px=8)
        for words, tip, asked in (
            (tr("Add from a file…"), tr("Add a model from a .zip or .onnx file"), self.add_asked),
            (tr("Open models folder"), tr("The folder that models are kept in"), self.folder_asked),
            (tr("Move models folder…"), tr("Keep the models in another folder or on another disk"), self.move_asked),
        ):
            foot.addWidget(_make_button(words, tip, asked))
        foot.addGap()
        foot.addWidget(_make_button(tr("Close"), tr("Downloads go on"), self.closed))
        body = QWidget()
        lines = QVBoxLayout(body)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(10)
        lines.addWidget(self.devices)
        lines.addWidget(self.suggested)
        lines.addWidget(self.table, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 14)
        layout.setSpacing(10)
        layout.addLayout(head)
        layout.addWidget(Sheet(body), 1)
        layout.addWidget(self._moving)
        layout.addLayout(foot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        low = self.height() < LOW_EM * QFontInfo(self.font()).pixelSize()
        self.suggested.set_low(low=low)
        self.table.set_whole(low)

    def show_cards(self, cards: Sequence[ModelCard]) -> None:
        """List these models."""
        self._filter.setVisible(len(cards) >= FILTER_FROM or bool(self._filter.text()))
        self.table.show_cards(cards)

    def show_advice(self, advice: Advice) -> None:
        """Suggest these models."""
        self.suggested.show_advice(advice)
        self._lead_tab()

    def _lead_tab(self) -> None:
        lead_tab(self._compare, [*self.suggested.buttons.values(), *self.table.tab_stops])

    def show_moving(self, progress: Progress | None) -> None:
        """Show how far the models are moved, or that they aren't."""
        self._moving.setVisible(progress is not None)
        if progress is not None:
            share = progress.done / progress.total if progress.total else None
            self._pace.show_pace(share, told(progress.text) or tr("Waiting…"))


def _make_button(words: str, tip: str, asked: SignalInstance) -> QPushButton:
    button = QPushButton(words)
    button.setToolTip(tip)
    button.setAutoDefault(False)
    button.clicked.connect(asked)
    return button
