"""Where cards lie: computed, so that the length of a list costs nothing."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QAbstractItemView

Move = QAbstractItemView.CursorAction


@dataclass(frozen=True, slots=True)
class Grid:
    """Cards line by line in `columns`, or all of them in one line for a strip. Places are in pixels from the first card's corner."""

    cell: QSize
    columns: int = 1
    count: int = 0
    strip: bool = False

    @property
    def size(self) -> QSize:
        """The room that all cards take."""
        if self.strip:
            return QSize(self.count * self.cell.width(), self.cell.height())
        lines = -(-self.count // self.columns)
        return QSize(self.columns * self.cell.width(), lines * self.cell.height())

    def place(self, row: int) -> QRect:
        """Where the card of a row is."""
        line, column = (0, row) if self.strip else divmod(row, self.columns)
        return QRect(QPoint(column * self.cell.width(), line * self.cell.height()), self.cell)

    def row_at(self, point: QPoint) -> int:
        """The row whose card is at a point, or -1."""
        column, line = point.x() // self.cell.width(), point.y() // self.cell.height()
        if self.strip:
            return column if line == 0 and 0 <= column < self.count else -1
        row = line * self.columns + column
        return row if 0 <= column < self.columns and 0 <= row < self.count else -1

    def rows_in(self, area: QRect) -> range:
        """The rows whose cards are at least in part in an area; of a line all, as the area is taken to be as wide as the lines."""
        if self.strip:
            return self._range(area.left() // self.cell.width(), area.right() // self.cell.width() + 1)
        first, last = area.top() // self.cell.height(), area.bottom() // self.cell.height()
        return self._range(first * self.columns, (last + 1) * self.columns)

    def follow(self, move: Move, row: int, seen: QSize) -> int:
        """The row that a key leads to from this one, which is itself where there is none. `seen`: what can be seen at once, a page."""
        columns = 1 if self.strip else self.columns
        page = columns * max(1, seen.width() // self.cell.width() if self.strip else seen.height() // self.cell.height())
        steps = {
            Move.MoveLeft: -1,
            Move.MovePrevious: -1,
            Move.MoveRight: 1,
            Move.MoveNext: 1,
            Move.MoveUp: -columns,
            Move.MoveDown: columns,
            Move.MovePageUp: -page,
            Move.MovePageDown: page,
        }
        last = self.count - 1
        if move not in steps:
            return 0 if move is Move.MoveHome else last
        target = row + steps[move]
        # Up and down stay in their column where there is one; pages go as far as they can.
        if 0 <= target <= last or move in (Move.MovePageUp, Move.MovePageDown):
            return min(last, max(0, target))
        return row

    def _range(self, first: int, stop: int) -> range:
        return range(min(max(0, first), self.count), max(0, min(stop, self.count)))
