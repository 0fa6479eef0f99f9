"""The list of files as a grid of cards."""

import math
from collections.abc import Iterable

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QWidget

from furrytag_gui.ui.dragging import drag_out
from furrytag_gui.ui.gallery.band import Band
from furrytag_gui.ui.gallery.delegate import GAP_PX, GalleryDelegate
from furrytag_gui.ui.gallery.grid import Grid
from furrytag_gui.ui.gallery.model import AnyIndex, GalleryModel
from furrytag_gui.ui.gallery.thumbnails import Thumbnails
from furrytag_gui.ui.language import figure, tr

LOOK_AFTER_MS = 25
STEP_PX = 32
WHEEL_NOTCH = 120


class GalleryView(QAbstractItemView):
    """A grid whose columns fill the width, or a strip of one line that fills the height; see `Grid`.

    QListView would ask for every row again whenever one has changed, which stops a list of 10,000 for a tenth of a second.
    `picked(object)`: the id of the current file, or None. `accepted()`: Return was pressed on it. `zoomed(int)`: the wheel
    asks for larger cards (1) or smaller ones (-1). `menu_asked(QPoint)`: a menu is wanted at this place of the screen.
    """

    picked = Signal(object)
    accepted = Signal()
    zoomed = Signal(int)
    menu_asked = Signal(QPoint)

    def __init__(self, model: GalleryModel, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = tr("Pictures")
        self._gallery = model
        self._thumbnails = thumbnails
        self._delegate = GalleryDelegate(model, thumbnails)
        self._thumbnail_px = 128
        self._columns = 1
        self._strip = False
        self._turned = 0
        self._kept: int | None = None
        self._current_seen = False
        self._anchor = QPersistentModelIndex()
        self._band = Band(self.viewport())
        self._top_wanted = False
        self._looking = QTimer(self, singleShot=True, interval=LOOK_AFTER_MS)
        self._looking.timeout.connect(self._look)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setProperty("role", "grid")
        self._delegate.set_font(self.font())
        self._say_current()
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setMouseTracking(True)
        self.verticalScrollBar().valueChanged.connect(self._look_soon)
        self.horizontalScrollBar().valueChanged.connect(self._look_soon)
        model.dataChanged.connect(self._look_soon)
        model.rowsInserted.connect(self._on_model_rows_inserted)
        model.rowsAboutToBeRemoved.connect(self._on_model_rows_about_to_be_removed)
        model.rowsRemoved.connect(self._on_model_rows_removed)
        model.modelAboutToBeReset.connect(self._on_model_about_to_be_reset)
        model.modelReset.connect(self._on_model_reset)
        thumbnails.made.connect(self._on_thumbnails_made)

    # What others ask

    def set_thumbnail_px(self, size_px: int) -> None:
        """Show cards of about this width."""
        self._thumbnail_px = size_px
        self._arrange()

    @property
    def is_strip(self) -> bool:
        return self._strip

    def set_strip(self, strip: bool) -> None:
        """Show all cards in one line, or as a grid."""
        if strip != self._strip:
            self._strip = strip
            policy = Qt.ScrollBarPolicy
            self.setHorizontalScrollBarPolicy(policy.ScrollBarAlwaysOn if strip else policy.ScrollBarAlwaysOff)
            self.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOff if strip else policy.ScrollBarAsNeeded)
            self._arrange()

    def current_id(self) -> int | None:
        index = self.currentIndex()
        return self._gallery.ids[index.row()] if index.isValid() else None

    def selected_ids(self) -> list[int]:
        """Ids of the selected files, in the order of the list."""
        return [self._gallery.ids[row] for first, last in self._selected_runs() for row in range(first, last + 1)]

    @property
    def selected_count(self) -> int:
        return sum(last + 1 - first for first, last in self._selected_runs())

    def _selected_runs(self) -> list[tuple[int, int]]:
        # By ranges: an index of each would be slow where all of 100,000 are selected.
        selection = self.selectionModel().selection()
        return sorted({(part.top(), part.bottom()) for part in (selection.at(place) for place in range(selection.size()))})

    def pick(self, file_id: int) -> None:
        """Make a file the current one, and the only one that is selected."""
        row = self._gallery.row_of(file_id)
        if row is not None:
            self._go_to(row)

    def expect_order(self) -> None:
        """Show the first cards once they are in the order that was asked for."""
        self._top_wanted = True

    def step(self, count: int) -> bool:
        """Go on by so many files, or back; False at the end of the list."""
        row = self.currentIndex().row() + count
        if not 0 <= row < self._gallery.rowCount():
            return False
        self._go_to(row)
        return True

    def visible_rows(self) -> range:
        """The rows of which at least a part can be seen."""
        return self._rows_in(self.viewport().rect())

    # What an item view must know

    def visualRect(self, index: AnyIndex) -> QRect:
        if not index.isValid():
            return QRect()
        return self._grid.place(index.row()).translated(-self._offset)

    def indexAt(self, point: QPoint) -> QModelIndex:
        index = self._gallery.index(self._grid.row_at(point + self._offset))
        # Between the cards nothing is hit: from there a frame is drawn around several.
        return index if self._card(index).contains(point) else QModelIndex()

    def scrollTo(self, index: AnyIndex, _hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible) -> None:
        place, bar = self.visualRect(index), self.verticalScrollBar()
        if self._strip:
            # In the middle, so that what comes before and after can be seen.
            across = self.horizontalScrollBar()
            across.setValue(across.value() + place.center().x() - self.viewport().width() // 2)
        elif place.top() < 0:
            bar.setValue(bar.value() + place.top())
        elif place.bottom() >= self.viewport().height():
            bar.setValue(bar.value() + place.bottom() + 1 - self.viewport().height())

    def moveCursor(self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        row = self._grid.follow(action, self.currentIndex().row(), self.viewport().size())
        return self._gallery.index(row)

    def horizontalOffset(self) -> int:
        return self.horizontalScrollBar().value() if self._strip else 0

    def verticalOffset(self) -> int:
        return 0 if self._strip else self.verticalScrollBar().value()

    def isIndexHidden(self, _index: AnyIndex) -> bool:
        return False

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        if QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier and self._anchor.isValid():
            # All from one file to the other as they are read, where a rectangle would leave out the ends of lines.
            rows = sorted((self._anchor.row(), self.currentIndex().row()))
            self.selectionModel().select(QItemSelection(*map(self._gallery.index, rows)), command)
            return
        area = rect.normalized()
        if self.state() is QAbstractItemView.State.DragSelectingState:
            self._band.draw(area)
        selection = QItemSelection()
        for row in self._rows_in(area):
            index = self._gallery.index(row)
            if self._card(index).intersects(area):
                selection.append(QItemSelectionRange(index))
        self.selectionModel().select(selection, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        seen = self.visible_rows()
        region = QRegion()
        for row in seen:
            index = self._gallery.index(row)
            if selection.contains(index):
                region = region.united(self.visualRect(index))
        return region

    def updateGeometries(self) -> None:
        super().updateGeometries()
        cell, size, seen = self._delegate.cell, self._grid.size, self.viewport().size()
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        down.setSingleStep(cell.height() // 4)
        down.setPageStep(seen.height())
        down.setRange(0, 0 if self._strip else max(0, size.height() - seen.height()))
        across.setSingleStep(cell.width() // 4)
        across.setPageStep(seen.width())
        across.setRange(0, max(0, size.width() - seen.width()) if self._strip else 0)

    # Events

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        current, hovered = self.currentIndex().row(), self._hovered_row()
        plain = option.state & ~(QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected)
        for row in self._rows_in(event.rect()):
            index = self._gallery.index(row)
            option.rect = self.visualRect(index)
            if not event.region().intersects(option.rect):
                continue
            option.state = plain
            if self.selectionModel().isSelected(index):
                option.state |= QStyle.StateFlag.State_Selected
            if row == current and self.hasFocus():
                option.state |= QStyle.StateFlag.State_HasFocus
            if row == hovered:
                option.state |= QStyle.StateFlag.State_MouseOver
            self._delegate.paint(painter, option, index)
        self._band.paint(painter)
        painter.end()

    def dataChanged(self, first: AnyIndex, last: AnyIndex, _roles: Iterable[int] = ()) -> None:
        # Qt would draw all cards again; while a folder is listed most of what becomes known is out of sight.
        seen = self.visible_rows()
        if first.row() <= self.currentIndex().row() <= last.row():
            self._say_current()
        for row in range(max(first.row(), seen.start), min(last.row() + 1, seen.stop)):
            self.viewport().update(self.visualRect(self._gallery.index(row)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._delegate.set_font(self.font())
            self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look_soon()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()
        super().resizeEvent(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().scroll(dx, dy)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y() or event.angleDelta().x()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._turned += turned
            steps = int(self._turned / WHEEL_NOTCH)
            self._turned -= steps * WHEEL_NOTCH
            if steps:
                self.zoomed.emit(steps)
            event.accept()
        elif self._strip:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - round(turned / WHEEL_NOTCH * self._delegate.cell.width()))
            event.accept()
        else:
            super().wheelEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._band.draw(QRect())
        if self.currentIndex().isValid() and not self.selectionModel().hasSelection():
            # After a click between the cards: what is shown beside stays what commands are about.
            self._go_to(self.currentIndex().row())

    def startDrag(self, _actions: Qt.DropAction) -> None:
        entries = [self._gallery.entry_at(row) for first, last in self._selected_runs() for row in range(first, last + 1)]
        current = self._gallery.entry_at(self.currentIndex().row())
        picture = None if current is None else self._thumbnails.find(current.file_id, self._gallery.is_blurred(current))
        drag_out(self, [entry for entry in entries if entry is not None], picture)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            at = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        self.menu_asked.emit(at)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.accepted.emit()
            return
        super().keyPressEvent(event)

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        if not QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._anchor = QPersistentModelIndex(current)
        self._say_current()
        self.picked.emit(self._gallery.ids[current.row()] if current.isValid() else None)

    # Inside

    def _say_current(self) -> None:
        """Let a screen reader say the current file: Qt knows no children of a view that isn't one of its own."""
        index = self.currentIndex()
        picture = index.data(Qt.ItemDataRole.AccessibleTextRole) if index.isValid() else None
        words = tr("{list}: {picture}, {place} of {count}").format(
            list=self.title, picture=picture, place=figure(index.row() + 1, ","), count=figure(self._gallery.rowCount(), ",")
        )
        words = self.title if picture is None else words
        if words != self.accessibleName():
            self.setAccessibleName(words)

    def _go_to(self, row: int) -> None:
        # Not by setCurrentIndex, which adds to the selection while Ctrl is held, as it is for Ctrl+Right and Ctrl+V.
        self.selectionModel().setCurrentIndex(self._gallery.index(row), QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _card(self, index: AnyIndex) -> QRect:
        return self.visualRect(index).adjusted(GAP_PX, GAP_PX, -GAP_PX, -GAP_PX)

    @property
    def _grid(self) -> Grid:
        return Grid(self._delegate.cell, self._columns, self._gallery.rowCount(), self._strip)

    @property
    def _offset(self) -> QPoint:
        return QPoint(self.horizontalOffset(), self.verticalOffset())

    def _rows_in(self, area: QRect) -> range:
        """The rows that are drawn, wholly or in part, in an area of the viewport."""
        return self._grid.rows_in(area.translated(self._offset))

    def _hovered_row(self) -> int:
        if not self.viewport().underMouse():
            return -1
        return self.indexAt(self.viewport().mapFromGlobal(self.cursor().pos())).row()

    def _arrange(self) -> None:
        current = self.currentIndex()
        if self._strip:
            self._delegate.set_height(self.height() - self.horizontalScrollBar().sizeHint().height())
        else:
            # As if there were always a scroll bar, so that the cards don't jump when one comes.
            width_px = self.width() - self.verticalScrollBar().sizeHint().width()
            self._columns = max(1, round(width_px / (self._thumbnail_px + 2 * GAP_PX)))
            self._delegate.set_width(width_px // self._columns)
        card_px = (self._delegate.cell.width() - 2 * GAP_PX) * self.devicePixelRatioF()
        # In steps, so that dragging the splitter doesn't make all thumbnails again for every pixel.
        self._thumbnails.set_size(max(1, math.ceil(card_px / STEP_PX)) * STEP_PX)
        self.updateGeometries()
        if current.isValid():
            self.scrollTo(current)
        self.viewport().update()
        self._look_soon()

    def _on_model_rows_inserted(self, _parent: QModelIndex, first: int) -> None:
        self.updateGeometries()
        if first < self.visible_rows().stop:
            self.viewport().update()
            self._look_soon()

    def _on_model_rows_about_to_be_removed(self) -> None:
        self._current_seen = self.currentIndex().row() in self.visible_rows()

    def _on_model_rows_removed(self) -> None:
        self._on_model_length_changed()
        if self._current_seen and self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def _on_model_about_to_be_reset(self) -> None:
        self._kept = self.current_id()

    def _on_model_reset(self) -> None:
        row = None if self._kept is None else self._gallery.row_of(self._kept)
        if row is not None:
            self._go_to(row)
        self._on_model_length_changed()
        if self._top_wanted:
            self._top_wanted = False
            (self.horizontalScrollBar() if self._strip else self.verticalScrollBar()).setValue(0)

    def _on_model_length_changed(self) -> None:
        current = self.currentIndex()
        if current.isValid() and not self.selectionModel().hasSelection():
            # The neighbour of a removed file is current, and must be selected too, for the next command to be about it.
            self._go_to(current.row())
        self.updateGeometries()
        self.viewport().update()
        self._look_soon()

    def _look_soon(self) -> None:
        # Not started anew while it runs: during tagging something changes all the time.
        if self.isVisible() and not self._looking.isActive():
            self._looking.start()

    def _look(self) -> None:
        entries = (self._gallery.entry_at(row) for row in self.visible_rows())
        self._thumbnails.ask_for([entry for entry in entries if entry is not None and not entry.failure])

    def _on_thumbnails_made(self, file_id: int) -> None:
        row = self._gallery.row_of(file_id)
        if row is not None:
            self.viewport().update(self.visualRect(self._gallery.index(row)))
