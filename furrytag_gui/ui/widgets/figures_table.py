"""A table of names and figures that can be sorted by any column."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from furrytag_gui.ui.language import figure, tr
from furrytag_gui.ui.style import scaled_px
from furrytag_gui.ui.widgets.column_room import share_room
from furrytag_gui.ui.widgets.sort_menu import open_sort_menu

AnyIndex = QModelIndex | QPersistentModelIndex
Cell = str | int | float | bool | None

MARGIN_PX, WIDE_PX, SMALLEST_PX, ROW_PX = 18, 110, 64, 24
LONGEST_TITLE_PX = 130
ROWS_AT_ONCE = 500
"""How many rows the view gets to know before one scrolls down: it asks Python about each of them, and thousands would be felt."""
WIDEST = "0.000"
"""What stands in most columns."""


@dataclass(frozen=True, slots=True)
class Column:
    """A heading, and how numbers below it are written: "," is for counts.

    `wide`: takes what room there is; others get as much as `sample` needs, or the
    longest of several. `spare`: where there is no room for all, those with the
    highest number go first, and 0 never; the tip of a row's first cell then says what they hold.
    """

    title: str
    pattern: str = ".3f"
    wide: bool = False
    tip: str = ""
    checkable: bool = False
    sample: str | tuple[str, ...] = WIDEST
    spare: int = 0


class FiguresTable(QTreeView):
    """Rows of cells; text stands left, numbers right, and what can't be told is a dash.

    `picked(int)`: another row is the current one, by its place in what `show_rows` was given, or -1.
    `checked(int, bool)`: the box of that row was ticked or not. `activated_row(int)`: Return was pressed on it.
    """

    picked = Signal(int)
    checked = Signal(int, bool)
    activated_row = Signal(int)

    def __init__(self, name: str, columns: Sequence[Column], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = _RowModel(columns, self.checked.emit)
        self._rows.setParent(self)
        self.setModel(self._rows)
        self.setAccessibleName(name)
        self.setAccessibleDescription(tr("The menu key or Shift+F10 sorts it by another column."))
        self.setProperty("role", "figures")
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSortingEnabled(True)
        self.header().setSortIndicator(-1, Qt.SortOrder.DescendingOrder)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.header().setMinimumSectionSize(MARGIN_PX)
        self.header().setTextElideMode(Qt.TextElideMode.ElideRight)
        self._columns = tuple(columns)
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self.activated.connect(lambda index: self.activated_row.emit(self._rows.place_of(index.row())))

    @property
    def texts(self) -> list[list[str]]:
        """What can be read, row by row as they stand."""
        model = self._rows
        return [[model.text(row, column) for column in range(model.columnCount())] for row in range(model.rowCount())]

    @property
    def current_place(self) -> int:
        return self._rows.place_of(self.currentIndex().row())

    @property
    def selected_places(self) -> list[int]:
        """The rows that are selected, by their places in what was given."""
        return sorted(self._rows.place_of(index.row()) for index in self.selectionModel().selectedRows())

    def show_rows(self, rows: Sequence[Sequence[Cell]], *, keep_order: bool = False) -> None:
        """Show these rows, the first one being current: in their own order, or sorted as the rows before were."""
        if not keep_order:
            self.header().setSortIndicator(-1, Qt.SortOrder.DescendingOrder)
        self._rows.show_rows(rows)
        self._rows.sort(
            self.header().sortIndicatorSection() if self.header().sortIndicatorSection() < len(self._columns) else -1,
            self.header().sortIndicatorOrder(),
        )
        if rows:
            self.setCurrentIndex(self._rows.index(0, 0))
        else:
            self.picked.emit(-1)

    def name_column(self, place: int, title: str) -> None:
        """Give a column another heading, cut where it is long."""
        columns = list(self._columns)
        columns[place] = replace(columns[place], title=title)
        self._columns = tuple(columns)
        self._rows.show_columns(self._columns)
        self._set_columns()

    def pick(self, place: int) -> None:
        """Make the row current that stands at this place in what was given."""
        row = self._rows.row_of(place)
        self._rows.reach(row)
        self.setCurrentIndex(self._rows.index(row, 0))

    def check(self, place: int, ticked: bool) -> None:
        """Tick the box of a row, or not."""
        self._rows.check(place, ticked)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        open_sort_menu(self, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_columns()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._rows.row_px = max(ROW_PX, self.fontMetrics().height() + 8)
            self.scheduleDelayedItemsLayout()
            self._set_columns()

    def _set_columns(self) -> None:
        """Let figures have what they need, and texts share the rest."""
        metrics = self.fontMetrics()
        samples = [() if column.checkable else _list(column.sample) for column in self._columns]
        longest_px = scaled_px(self.font(), LONGEST_TITLE_PX)
        titles = [min(longest_px, metrics.horizontalAdvance(tr(column.title))) for column in self._columns]
        figures = [max((metrics.horizontalAdvance(tr(sample)) for sample in few), default=0) + MARGIN_PX for few in samples]
        needed = [max(title + MARGIN_PX, figure_px) for title, figure_px in zip(titles, figures, strict=True)]
        wide = [place for place, column in enumerate(self._columns) if column.wide]
        wide_px = {place: max(scaled_px(self.font(), WIDE_PX), titles[place] + MARGIN_PX) for place in wide}
        least = [wide_px.get(place, width) for place, width in enumerate(needed)]
        left = sorted(range(len(needed)), key=lambda place: (self._columns[place].spare, place))
        while sum(least[place] for place in left) > self.viewport().width() and self._columns[left[-1]].spare:
            left.pop()
        for place in range(len(needed)):
            self.setColumnHidden(place, place not in left)
        self._rows.hidden = tuple(place for place in range(len(needed)) if place not in left)
        wide = [place for place in wide if place in left]
        widths = dict(enumerate(needed))
        if sum(least[place] for place in left) > self.viewport().width():
            # Rather dots in a heading, whose tip has all of it, than a table that scrolls to the side.
            bare = {place: figures[place] for place in left} | dict.fromkeys(wide, scaled_px(self.font(), SMALLEST_PX))
            widths |= share_room({place: least[place] for place in left}, bare, self.viewport().width())
        else:
            rest = self.viewport().width() - sum(needed[place] for place in left if place not in wide)
            widths |= {place: max(least[place], rest // len(wide)) for place in wide}
        for place, width in widths.items():
            self.header().resizeSection(place, width)

    def _on_current_changed(self, current: QModelIndex) -> None:
        self.picked.emit(self._rows.place_of(current.row()))


class _RowModel(QAbstractTableModel):
    def __init__(self, columns: Sequence[Column], on_checked: Callable[[int, bool], object]) -> None:
        super().__init__()
        self._columns = tuple(columns)
        self._rows: list[list[Cell]] = []
        self._order: list[int] = []
        self.row_px = ROW_PX
        self._reached = 0
        self._on_checked = on_checked
        self.hidden: tuple[int, ...] = ()

    def show_columns(self, columns: Sequence[Column]) -> None:
        """Take other headings for the same columns."""
        self._columns = tuple(columns)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(columns) - 1)

    def place_of(self, row: int) -> int:
        return self._order[row] if 0 <= row < len(self._order) else -1

    def reach(self, row: int) -> None:
        """Have at least the rows up to this one."""
        while self._reached <= row and self.canFetchMore():
            self.fetchMore()

    def canFetchMore(self, parent: AnyIndex = QModelIndex()) -> bool:  # noqa: B008 - Qt's own default
        return not parent.isValid() and self._reached < len(self._order)

    def fetchMore(self, _parent: AnyIndex = QModelIndex()) -> None:  # noqa: B008 - as above
        more = min(ROWS_AT_ONCE, len(self._order) - self._reached)
        self.beginInsertRows(QModelIndex(), self._reached, self._reached + more - 1)
        self._reached += more
        self.endInsertRows()

    def row_of(self, place: int) -> int:
        return self._order.index(place) if place in self._order else -1

    def show_rows(self, rows: Sequence[Sequence[Cell]]) -> None:
        self.beginResetModel()
        self._rows = [list(row) for row in rows]
        self._order = list(range(len(rows)))
        self._reached = min(ROWS_AT_ONCE, len(rows))
        self.endResetModel()

    def check(self, place: int, ticked: bool) -> None:
        column = next(place for place, column in enumerate(self._columns) if column.checkable)
        self._rows[place][column] = ticked
        self.reach(self.row_of(place))
        index = self.index(self.row_of(place), column)
        self.dataChanged.emit(index, index)
        self._on_checked(place, ticked)

    def text(self, row: int, column: int) -> str:
        cell = self._rows[self._order[row]][column]
        if isinstance(cell, bool):
            return ""
        if cell is None or (isinstance(cell, float) and math.isnan(cell)):
            return "—"
        return cell if isinstance(cell, str) else figure(cell, self._columns[column].pattern)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else self._reached

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - as above
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if column.wide or column.checkable else Qt.AlignmentFlag.AlignRight
            return side | Qt.AlignmentFlag.AlignVCenter
        return {Qt.ItemDataRole.DisplayRole: tr(column.title), Qt.ItemDataRole.ToolTipRole: tr(column.tip) or tr(column.title)}.get(
            Qt.ItemDataRole(role)
        )

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        cell = self._rows[self._order[index.row()]][index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                others = self.hidden if role == Qt.ItemDataRole.ToolTipRole else ()
                lines = [f"{tr(self._columns[place].title)}: {self.text(index.row(), place)}" for place in others]
                return "\n".join([self.text(index.row(), index.column()), *lines])
            case Qt.ItemDataRole.TextAlignmentRole:
                column = self._columns[index.column()]
                side = Qt.AlignmentFlag.AlignLeft if column.wide or column.checkable else Qt.AlignmentFlag.AlignRight
                return side | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.CheckStateRole if isinstance(cell, bool):
                return Qt.CheckState.Checked if cell else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.SizeHintRole:
                return QSize(MARGIN_PX, self.row_px)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{tr(self._columns[index.column()].title)} {self.text(index.row(), index.column())}"
        return None

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.check(self._order[index.row()], Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return flags | Qt.ItemFlag.ItemIsUserCheckable if self._columns[index.column()].checkable else flags

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if column < 0:
            return
        self.layoutAboutToBeChanged.emit()
        places = [self.place_of(index.row()) for index in self.persistentIndexList()]
        self._order.sort(key=lambda place: _sort_key(self._rows[place][column]), reverse=order is Qt.SortOrder.DescendingOrder)
        moved = [self.index(self.row_of(place), index.column()) for place, index in zip(places, self.persistentIndexList(), strict=True)]
        self.changePersistentIndexList(self.persistentIndexList(), moved)
        self.layoutChanged.emit()


def _list(sample: str | tuple[str, ...]) -> tuple[str, ...]:
    return (sample,) if isinstance(sample, str) else sample


def _sort_key(cell: Cell) -> tuple[int, float, str]:
    """Numbers, then texts; what can't be told is the least."""
    if isinstance(cell, str):
        return 1, 0.0, cell
    return 0, -math.inf if cell is None or math.isnan(cell) else float(cell), ""
