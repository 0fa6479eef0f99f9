"""The files that could not be tagged, with which model, and why."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from furrytag_gui.library.queue import Missed
from furrytag_gui.ui.language import figure, numbered, told, tr
from furrytag_gui.ui.style import scaled_px
from furrytag_gui.ui.widgets.flow_layout import FlowLayout
from furrytag_gui.ui.widgets.glyph_button import GlyphButton
from furrytag_gui.ui.widgets.glyphs import cross
from furrytag_gui.ui.widgets.step_table import Column, StepModel, StepTable

HEIGHT_PX = 180
SHARE_OF_WINDOW = 0.2
MOST_OF_WINDOW = 0.4
ROWS = 2
"""So many are seen in a low window too, if that takes no more of it than this."""
ROW_EDGE_PX = 12
EDGE_PX = 22
LOW_PX = 120
"""In a lower panel the rows need the room that the headings would take."""


class FailuresPanel(QFrame):
    """A list of files with reasons; its buttons are about the chosen ones, or all if none is chosen.

    `retried(object)`: try these Missed again. `forgotten(object)`: take these Missed off the list. `picked(int)`: show this file.
    `toggled()`: the list is to be seen, or no longer.
    """

    retried = Signal(object)
    forgotten = Signal(object)
    picked = Signal(int)
    toggled = Signal()

    def __init__(self, title_of: Callable[[str], str], parent: QWidget | None = None) -> None:
        """`title_of` says what the model with this key is called."""
        super().__init__(parent)
        self.setProperty("role", "bar")
        self._rows: tuple[Missed, ...] = ()
        self._title = QLabel()
        self._title.setProperty("role", "heading")
        self.copy = _make_button(tr("Copy the paths and reasons"), self._on_copy_clicked)
        self.retry = _make_button(tr("Try to tag these files again"), self._on_retry_clicked)
        self.forget = _make_button(tr("Take these files off this list"), self._on_forget_clicked)
        close = GlyphButton(cross, tr("Close this list"))
        close.clicked.connect(self.hide)
        # In a narrow window, or with large letters, the buttons go on below.
        self._title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._head = head = FlowLayout()
        head.addWidget(self._title)
        for button in (self.retry, self.copy, self.forget, close):
            head.addWidget(button)
        columns = (
            Column[Missed](
                tr("What went wrong"),
                lambda missed: told(missed.reason),
                lambda missed: f"{_printable(missed.path)}\n{told(missed.reason)}",
            ),
            Column[Missed](tr("Folder"), lambda missed: _printable(missed.path.parent), lambda missed: _printable(missed.path)),
            Column[Missed](tr("Model"), lambda missed: title_of(missed.model_key) if missed.model_key else ""),
        )
        self.model = StepModel(columns, self)
        self.table = StepTable(self.model, 0, tr("Files that could not be tagged"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setMinimumHeight(1)
        self.table.picked.connect(self._on_table_picked)
        self.table.selectionModel().selectionChanged.connect(self._show_buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 10, 8)
        layout.addLayout(head)
        layout.addWidget(self.table)
        self._show_buttons()
        self.hide()

    @property
    def chosen(self) -> tuple[Missed, ...]:
        """The chosen ones, or all if none is chosen."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return tuple(self._rows[row] for row in rows) or self._rows

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.toggled.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.toggled.emit()

    def fit_into(self, window_px: int) -> None:
        """Take no more height than a low window can spare."""
        row_px = self.fontMetrics().height() + scaled_px(self.font(), ROW_EDGE_PX)
        rows_px = self._head.heightForWidth(self.window().width() - EDGE_PX) + ROWS * row_px + EDGE_PX
        wanted_px = max(round(window_px * SHARE_OF_WINDOW), min(rows_px, round(window_px * MOST_OF_WINDOW)))
        height_px = min(scaled_px(self.font(), HEIGHT_PX), wanted_px)
        self.setFixedHeight(height_px)
        self.table.setHeaderHidden(height_px < scaled_px(self.font(), LOW_PX))

    def show_missed(self, missed: tuple[Missed, ...]) -> None:
        """List these; an empty list hides the panel. What is chosen stays so."""
        if missed == self._rows:
            return
        selection = self.table.selectionModel()
        chosen = {_key(self._rows[index.row()]) for index in selection.selectedRows()}
        self._rows = missed
        self._title.setText(numbered(len({one.file_id for one in missed}), "{n} file could not be tagged", "{n} files could not be tagged"))
        self.model.show_rows(missed)
        if chosen:
            again = QItemSelection()
            for row, one in enumerate(missed):
                if _key(one) in chosen:
                    again.select(self.model.index(row, 0), self.model.index(row, self.model.columnCount() - 1))
            selection.select(again, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._show_buttons()
        if not missed:
            self.hide()

    def _show_buttons(self) -> None:
        number = len(self.table.selectionModel().selectedRows())
        of = figure(number, ",") if number else ""
        self.retry.setText(tr("Try {number} again").format(number=of) if of else tr("Try all again"))
        self.copy.setText(tr("Copy {number}").format(number=of) if of else tr("Copy all"))
        self.forget.setText(tr("Remove {number}").format(number=of) if of else tr("Remove all"))

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(f"{_printable(missed.path)}\t{told(missed.reason)}" for missed in self.chosen))

    def _on_retry_clicked(self) -> None:
        self.retried.emit(self.chosen)

    def _on_forget_clicked(self) -> None:
        self.forgotten.emit(self.chosen)

    def _on_table_picked(self) -> None:
        missed = self.model.row(self.table.current_row)
        if missed is not None:
            self.picked.emit(missed.file_id)


def _key(missed: Missed) -> tuple[str, int]:
    return missed.model_key, missed.file_id


def _printable(path: Path) -> str:
    """A path as it can be shown and copied: a name need not be valid text."""
    return str(path).encode("utf-8", "replace").decode("utf-8")


def _make_button(tip: str, run: Callable[[], None]) -> QPushButton:
    button = QPushButton()
    button.setToolTip(tip)
    button.setAutoDefault(False)
    button.clicked.connect(run)
    return button
