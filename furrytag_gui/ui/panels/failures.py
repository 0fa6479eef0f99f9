"""The files that could not be read, and why."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from furrytag_gui.library.records import Entry
from furrytag_gui.ui.language import numbered, told, tr
from furrytag_gui.ui.widgets.glyph_button import GlyphButton
from furrytag_gui.ui.widgets.glyphs import cross

HEIGHT_PX = 150
SHARE_OF_WINDOW = 0.2


class FailuresPanel(QFrame):
    """A list of files with reasons. `retried(object)`: read these ids again. `picked(int)`: show this file."""

    retried = Signal(object)
    picked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self._entries: tuple[Entry, ...] = ()
        self._title = QLabel()
        self._title.setProperty("role", "heading")
        copy = QPushButton(tr("Copy list"))
        copy.setToolTip(tr("Copy the paths and reasons"))
        copy.clicked.connect(self._on_copy_clicked)
        retry = QPushButton(tr("Try again"))
        retry.setToolTip(tr("Read these files again"))
        retry.clicked.connect(self.retry)
        close = GlyphButton(cross, tr("Close this list"))
        close.clicked.connect(self.hide)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        for button in (copy, retry, close):
            head.addWidget(button)
        self._list = QListWidget()
        self._list.setAccessibleName(tr("Files that could not be read"))
        self._list.setUniformItemSizes(True)
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._list.currentRowChanged.connect(self._on_list_current_row_changed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 10, 8)
        layout.addLayout(head)
        layout.addWidget(self._list)
        self.hide()

    def fit_into(self, window_px: int) -> None:
        """Take no more height than a low window can spare."""
        self.setFixedHeight(min(HEIGHT_PX, round(window_px * SHARE_OF_WINDOW)))

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """List these files; an empty list hides the panel."""
        if tuple(entries) == self._entries:
            return
        self._entries = tuple(entries)
        self._title.setText(numbered(len(entries), "{n} file could not be read", "{n} files could not be read"))
        self._list.blockSignals(True)
        self._list.clear()
        for entry in entries:
            item = QListWidgetItem(f"{told(entry.failure)}   {entry.path.parent}")
            item.setToolTip(str(entry.path))
            self._list.addItem(item)
        self._list.blockSignals(False)
        if not entries:
            self.hide()

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(f"{entry.path}\t{told(entry.failure)}" for entry in self._entries))

    def retry(self) -> None:
        """Ask for all of them to be read again."""
        self.retried.emit([entry.file_id for entry in self._entries])

    def _on_list_current_row_changed(self, row: int) -> None:
        if 0 <= row < len(self._entries):
            self.picked.emit(self._entries[row].file_id)
