"""The list of files as a grid of cards."""

from PySide6.QtCore import QItemSelection, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from furrytag_gui.ui.gallery.delegate import GAP_PX, GalleryDelegate
from furrytag_gui.ui.gallery.model import AnyIndex, GalleryModel
from furrytag_gui.ui.gallery.thumbnails import Thumbnails

LOOK_AFTER_MS = 25


class GalleryView(QListView):
    """A grid whose columns fill the width.

    `picked(object)`: the id of the current file, or None. `accepted()`: Return was pressed on it.
    """

    picked = Signal(object)
    accepted = Signal()

    def __init__(self, model: GalleryModel, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gallery = model
        self._thumbnails = thumbnails
        self._delegate = GalleryDelegate(model, thumbnails)
        self._thumbnail_px = 128
        self._looking = QTimer(self, singleShot=True, interval=LOOK_AFTER_MS)
        self._looking.timeout.connect(self._look)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName("Pictures")
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setUniformItemSizes(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setMouseTracking(True)
        self.verticalScrollBar().valueChanged.connect(self._looking.start)
        model.dataChanged.connect(self._looking.start)
        model.rowsInserted.connect(self._looking.start)
        model.rowsRemoved.connect(self._looking.start)
        model.modelReset.connect(self._looking.start)
        thumbnails.made.connect(self._on_thumbnails_made)

    def set_thumbnail_px(self, size_px: int) -> None:
        """Show cards of about this width."""
        self._thumbnail_px = size_px
        self._arrange()

    def current_id(self) -> int | None:
        index = self.currentIndex()
        return self._gallery.ids[index.row()] if index.isValid() else None

    def selected_ids(self) -> list[int]:
        return [self._gallery.ids[row] for row in sorted(index.row() for index in self.selectedIndexes())]

    def pick(self, file_id: int) -> None:
        """Make a file the current one, and the only one that is selected."""
        row = self._gallery.row_of(file_id)
        if row is not None:
            self.setCurrentIndex(self._gallery.index(row))

    def step(self, count: int) -> bool:
        """Go on by so many files, or back; False at the end of the list."""
        row = self.currentIndex().row() + count
        if not 0 <= row < self._gallery.rowCount():
            return False
        self.setCurrentIndex(self._gallery.index(row))
        return True

    def visible_rows(self) -> range:
        """The rows of which at least a part can be seen."""
        cell = self._delegate.cell
        columns = max(1, self.viewport().width() // cell.width())
        top = self.verticalScrollBar().value()
        first, last = top // cell.height(), (top + self.viewport().height()) // cell.height()
        return range(min(first * columns, self._gallery.rowCount()), min((last + 1) * columns, self._gallery.rowCount()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.accepted.emit()
            return
        super().keyPressEvent(event)

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        self.picked.emit(self._gallery.ids[current.row()] if current.isValid() else None)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.viewport().update()

    def _arrange(self) -> None:
        # One pixel less, or the list breaks the row before the last column.
        width_px = self.viewport().width() - 1
        columns = max(1, round(width_px / (self._thumbnail_px + 2 * GAP_PX)))
        self._delegate.set_width(width_px // columns)
        self.setGridSize(self._delegate.cell)
        card_px = self._delegate.cell.width() - 2 * GAP_PX
        # In steps, so that dragging the splitter doesn't make all thumbnails again for every pixel.
        self._thumbnails.set_size(-(-card_px // 32) * 32 * max(1, round(self.devicePixelRatioF())))
        self._looking.start()

    def _look(self) -> None:
        entries = (self._gallery.entry_at(row) for row in self.visible_rows())
        self._thumbnails.ask_for([entry for entry in entries if entry is not None and not entry.failure])

    def _on_thumbnails_made(self, file_id: int) -> None:
        row = self._gallery.row_of(file_id)
        if row is not None:
            self.update(self._gallery.index(row))
