"""What would become of each file, as a table."""

import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from furrytag_gui.images.content import display_name

T = TypeVar("T")
MOST_FITTED = 0.45
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
        return column.tip(row) or None if role == Qt.ItemDataRole.ToolTipRole else None

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

    def __init__(
        self, model: StepModel[T], stretched: int, name: str, parent: QWidget | None = None, *, fitted: Sequence[int] = ()
    ) -> None:
        """`stretched`: the column that takes the room that is left. `fitted`: columns that are as wide as what stands in them."""
        super().__init__(parent)
        self._fitted = tuple(fitted)
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
        for column in range(model.columnCount()):
            mode = QHeaderView.ResizeMode.Stretch if column == stretched else QHeaderView.ResizeMode.Interactive
            header.setSectionResizeMode(column, mode)
        self.selectionModel().currentRowChanged.connect(self.picked)
        model.modelReset.connect(self._fit)

    @property
    def current_row(self) -> int:
        """The current row, -1 if there is none."""
        return self.currentIndex().row()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give sentences the room that they need, but the names of files as much as all of them."""
        most_px = MOST_FITTED * self.viewport().width() / max(1, len(self._fitted))
        for column in self._fitted:
            wanted_px = max(self.sizeHintForColumn(column), self.header().sectionSizeHint(column))
            self.header().resizeSection(column, round(min(wanted_px, most_px)))

    def go_to_first(self) -> None:
        """Make the first row the current one."""
        self.setCurrentIndex(self.model().index(0, 0))
