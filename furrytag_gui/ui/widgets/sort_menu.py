"""The context menu of a table that can be sorted, so that its headings need no mouse."""

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QActionGroup, QContextMenuEvent
from PySide6.QtWidgets import QMenu, QTreeView, QWidget

from furrytag_gui.ui.language import tr


class SortMenu(QMenu):
    """The columns of `table` with the one that it is sorted by, and the two directions; it deletes itself when it closes.

    A column that is chosen anew begins with the largest number, or with the first letter; chosen again it turns round.
    """

    def __init__(self, table: QTreeView, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(tr("Sort by"))
        self._table = table
        header, model = table.header(), table.model()
        self._sorted, self._order = header.sortIndicatorSection(), header.sortIndicatorOrder()
        self.addAction(tr("Sort by")).setEnabled(False)
        columns = QActionGroup(self)
        for column in range(model.columnCount()):
            title = str(model.headerData(column, Qt.Orientation.Horizontal) or "")
            if title:
                self._add(columns, title.replace("&", "&&"), column == self._sorted).triggered.connect(partial(self._choose, column))
        self.addSeparator()
        orders = QActionGroup(self)
        for title, order in ((tr("Ascending"), Qt.SortOrder.AscendingOrder), (tr("Descending"), Qt.SortOrder.DescendingOrder)):
            action = self._add(orders, title, self._is_sorted and order is self._order)
            action.setEnabled(self._is_sorted)
            action.triggered.connect(partial(self._sort, self._sorted, order))

    @property
    def _is_sorted(self) -> bool:
        return 0 <= self._sorted < self._table.model().columnCount()

    def _add(self, group: QActionGroup, title: str, checked: bool) -> QAction:
        action = self.addAction(title)
        action.setCheckable(True)
        action.setActionGroup(group)
        action.setChecked(checked)
        return action

    def _choose(self, column: int) -> None:
        if column == self._sorted:
            rising = self._order is Qt.SortOrder.DescendingOrder
        else:
            side = self._table.model().headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
            rising = bool(Qt.AlignmentFlag(side) & Qt.AlignmentFlag.AlignLeft)
        self._sort(column, Qt.SortOrder.AscendingOrder if rising else Qt.SortOrder.DescendingOrder)

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        self._table.sortByColumn(column, order)
        self._table.scrollTo(self._table.currentIndex())


def open_sort_menu(table: QTreeView, event: QContextMenuEvent) -> None:
    """Show the menu where the pointer is, or for a key at the current row."""
    at = event.globalPos()
    if event.reason() is QContextMenuEvent.Reason.Keyboard:
        row = table.visualRect(table.currentIndex())
        seen = row.isValid() and table.viewport().rect().contains(row.center())
        at = table.viewport().mapToGlobal(row.bottomLeft() + QPoint(24, 0) if seen else QPoint(24, 0))
    SortMenu(table, table).popup(at)
    event.accept()
