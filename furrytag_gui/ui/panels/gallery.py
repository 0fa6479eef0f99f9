"""The pictures on the left of the window."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from furrytag_gui.library.records import Entry
from furrytag_gui.ui.gallery.model import GalleryModel
from furrytag_gui.ui.gallery.thumbnails import Thumbnails
from furrytag_gui.ui.gallery.view import GalleryView

TALLY_MS = 120


class GalleryPanel(QWidget):
    """The open files as thumbnails, one of which is the current one.

    `picked(object)`: the id of the current file, or None. `refreshed()`: what is known of files, or their order, has changed.
    `tallied(object)`: a Counter of Standing over all files. `accepted()`: Return was pressed on the current file.
    """

    picked = Signal(object)
    refreshed = Signal()
    tallied = Signal(object)
    accepted = Signal()

    def __init__(self, model: GalleryModel, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._thumbnails = thumbnails
        self._sought: int | None = None
        self.view = GalleryView(model, thumbnails)
        self.view.picked.connect(self.picked)
        self.view.accepted.connect(self.accepted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(5, 5, 0, 0)
        layout.addWidget(self.view)
        self._tallying = QTimer(self, singleShot=True, interval=TALLY_MS)
        self._tallying.timeout.connect(self._tally)
        for changed in (model.dataChanged, model.rowsInserted, model.rowsRemoved, model.modelReset):
            changed.connect(self._on_model_changed)

    @property
    def count(self) -> int:
        return self._model.rowCount()

    @property
    def current_row(self) -> int | None:
        index = self.view.currentIndex()
        return index.row() if index.isValid() else None

    @property
    def current(self) -> Entry | None:
        """What is known of the current file."""
        return None if self.current_row is None else self._model.entry_at(self.current_row)

    @property
    def following(self) -> Entry | None:
        """The file after the current one."""
        row = self.current_row
        return None if row is None or row + 1 >= self.count else self._model.entry_at(row + 1)

    def seek(self, file_id: int) -> None:
        """Make a file the current one, as soon as it is in the list."""
        self._sought = file_id
        self._go_to_sought()

    def find_thumbnail(self, entry: Entry) -> QPixmap | None:
        return self._thumbnails.find(entry.file_id, self._model.is_blurred(entry))

    def _on_model_changed(self) -> None:
        if not self._tallying.isActive():
            self._tallying.start()
        self._go_to_sought()
        if self.current_row is None and self.count:
            self.view.step(1)
        self.refreshed.emit()

    def _go_to_sought(self) -> None:
        if self._sought is not None and self._model.row_of(self._sought) is not None:
            self.view.pick(self._sought)
            self._sought = None

    def _tally(self) -> None:
        self.tallied.emit(self._model.tally)
