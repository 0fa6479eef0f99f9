"""What would become of each file, as a table."""

import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from furrytag_gui.images.content import display_name
from furrytag_gui.ui.widgets.column_room import share_room

T = TypeVar("T")
SMALLEST_PX = 24
AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Column(Generic[T]):
    """One column: its heading, and the text and tool tip of a row there."""

    title: str
    text: Callable[[T], str]
    tip: Callable[[T], str] = lambda _row: ""


class StepModel(QAbstractTableModel, Generic[T]):
    """Rows of records, each shown by the same columns."""

    def __init__(self, columns: Sequence[Column[T]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._rows: Sequence[T] = ()

    def show_rows(self, rows: Sequence[T]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    @property
    def rows(self) -> Sequence[T]:
        return self._rows

    def refresh(self) -> None:
        """Ask for all texts again."""
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(self._columns) - 1))

    def row(self, number: int) -> T | None:
        return self._rows[number] if 0 <= number < len(self._rows) else None

    # What an item model must know

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if not index.isValid():
            return None
        column, row = self._columns[index.column()], self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        # What has no more to say says in the tip all that the column may have no room for.
        return column.tip(row) or column.text(row) or None if role == Qt.ItemDataRole.ToolTipRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        is_title = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._columns[section].title if is_title else None


class Names:
    """File names as a table shows them: with the folders below the one that all of them lie in."""

    def __init__(self, paths: Iterable[Path] = ()) -> None:
        folders = {path.parent for path in paths}
        try:
            self._folder = Path(os.path.commonpath(folders)) if folders else None
        except ValueError:
            self._folder = None  # on two drives

    def show(self, path: Path) -> str:
        """The name of one of them."""
        if self._folder is None or not path.is_relative_to(self._folder):
            return display_name(path)
        return str(Path(*(display_name(Path(part)) for part in path.relative_to(self._folder).parts)))


class StepTable(QTreeView):
    """The table; one row is the current one. `picked()`: it is another one."""

    picked = Signal()

    def __init__(self, model: StepModel[T], stretched: int, name: str, parent: QWidget | None = None) -> None:
        """`stretched`: the column that takes the room that is left."""
        super().__init__(parent)
        self._stretched = stretched
        self._fitting = False
        self._by_hand = False
        self.setModel(model)
        self.setAccessibleName(name)
        self.setProperty("role", "steps")
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = self.header()
        header.setStretchLastSection(False)
        header.setResizeContentsPrecision(0)  # as wide as what can be seen: all rows would take too long
        header.setMinimumSectionSize(SMALLEST_PX)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        for column in range(model.columnCount()):
            mode = QHeaderView.ResizeMode.Stretch if column == stretched else QHeaderView.ResizeMode.Interactive
            header.setSectionResizeMode(column, mode)
        header.sectionResized.connect(self._on_header_section_resized)
        self.selectionModel().currentRowChanged.connect(self.picked)
        model.modelReset.connect(self._fit)

    @property
    def current_row(self) -> int:
        """The current row, -1 if there is none."""
        return self.currentIndex().row()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        """Give each column what its heading and its rows need; where that is too much, the widest ones share what is left."""
        if self._by_hand or self._fitting:
            return
        self._fitting = True
        header = self.header()
        wanted = {place: max(self.sizeHintForColumn(place), header.sectionSizeHint(place)) for place in range(header.count())}
        least = {place: header.sectionSizeHint(place) for place in wanted}
        for place, width_px in share_room(wanted, least, self.viewport().width()).items():
            if place != self._stretched:
                header.resizeSection(place, width_px)
        self._fitting = False

    def _on_header_section_resized(self, place: int) -> None:
        # Not the one that gives way by itself when the table is resized.
        self._by_hand = self._by_hand or (not self._fitting and place != self._stretched)

    def go_to_first(self) -> None:
        """Make the first row the current one."""
        self.setCurrentIndex(self.model().index(0, 0))
