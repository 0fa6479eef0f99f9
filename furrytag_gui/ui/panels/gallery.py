"""The pictures on the left of the window."""

from PySide6.QtCore import QRectF, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from furrytag_gui.library.records import Entry
from furrytag_gui.ui.gallery.model import GalleryModel
from furrytag_gui.ui.gallery.thumbnails import Thumbnails
from furrytag_gui.ui.gallery.view import GalleryView
from furrytag_gui.ui.language import figure, tr
from furrytag_gui.ui.style import theme_of
from furrytag_gui.ui.widgets.glyphs import paint_glyph, picture

TALLY_MS = 120
REFRESH_MS = 25
SETTLE_MS = 400
SIZES_PX = (64, 512)


class _Sign(QWidget):
    """A small picture, or a larger one: the ends of the slider."""

    def __init__(self, side_px: int) -> None:
        super().__init__()
        self.setFixedSize(side_px, side_px)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_glyph(painter, QRectF(self.rect()).adjusted(1, 1, -1, -1), picture, theme_of(self).muted, 1.2)


class GalleryPanel(QWidget):
    """The open files as thumbnails, one of which is the current one.

    `picked(object)`: the id of the current file, or None. `refreshed()`: what is known of files, or their order, has changed.
    `tallied(object)`: a Counter of Standing over all files. `accepted()`: Return was pressed on the current file.
    `resized(int)`: the person wants thumbnails of this size in pixels from now on.
    """

    picked = Signal(object)
    refreshed = Signal()
    tallied = Signal(object)
    accepted = Signal()
    resized = Signal(int)

    def __init__(self, model: GalleryModel, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._thumbnails = thumbnails
        self._sought: int | None = None
        self.view = GalleryView(model, thumbnails)
        self.view.picked.connect(self.picked)
        self.view.accepted.connect(self.accepted)
        self.view.zoomed.connect(self.enlarge)
        self._selected = QLabel()
        self._selected.setProperty("role", "caption")
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(*SIZES_PX)
        self.slider.setPageStep(64)
        self.slider.setSingleStep(16)
        self.slider.setMaximumWidth(130)
        self.slider.setMinimumWidth(60)
        self.slider.setAccessibleName(tr("Size of the thumbnails"))
        self.slider.setToolTip(tr("Size of the thumbnails (Ctrl and the wheel)"))
        self.slider.valueChanged.connect(self._on_size_changed)
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(5, 3, 8, 4)
        foot.setSpacing(6)
        foot.addWidget(self._selected, 1)
        foot.addWidget(_Sign(10))
        foot.addWidget(self.slider)
        foot.addWidget(_Sign(15))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(5, 5, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._foot)
        self._settling = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settling.timeout.connect(self._on_settling_timeout)
        self._counting = QTimer(self, singleShot=True, interval=0)
        self._counting.timeout.connect(self._show_selected)
        self.view.selectionModel().selectionChanged.connect(self._counting.start)
        self._tallying = QTimer(self, singleShot=True, interval=TALLY_MS)
        self._tallying.timeout.connect(self._tally)
        self._refreshing = QTimer(self, singleShot=True, interval=REFRESH_MS)
        self._refreshing.timeout.connect(self.refreshed)
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

    def set_thumbnail_px(self, size_px: int) -> None:
        """Show thumbnails of about this size."""
        if not self._settling.isActive():
            with QSignalBlocker(self.slider):
                self.slider.setValue(size_px)
            self.view.set_thumbnail_px(size_px)

    def settle(self) -> None:
        """End a gesture on the slider that waits for more steps."""
        if self._settling.isActive():
            self._settling.stop()
            self._on_settling_timeout()

    def set_strip(self, strip: bool) -> None:
        """Show the files in one line, whose height gives the size of the thumbnails, or as a grid."""
        self.view.set_strip(strip)
        self._foot.setVisible(not strip)

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
        # While a folder is listed this happens many times a second, and costs as much each time.
        if not self._refreshing.isActive():
            self._refreshing.start()

    def _go_to_sought(self) -> None:
        if self._sought is not None and self._model.row_of(self._sought) is not None:
            self.view.pick(self._sought)
            self._sought = None

    def _show_selected(self) -> None:
        number = self.view.selected_count
        self._selected.setText(tr("{number} selected").format(number=figure(number, ",")) if number > 1 else "")

    def enlarge(self, steps: int) -> None:
        """Show larger thumbnails by so many steps, or smaller ones."""
        self.slider.setValue(self.slider.value() + steps * self.slider.singleStep())

    def _on_size_changed(self, size_px: int) -> None:
        self.view.set_thumbnail_px(size_px)
        self._settling.start()

    def _on_settling_timeout(self) -> None:
        self.resized.emit(self.slider.value())

    def _tally(self) -> None:
        self.tallied.emit(self._model.tally)
