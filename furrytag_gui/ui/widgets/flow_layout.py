"""A layout whose widgets follow each other like words in a text."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QLayoutItem, QSizePolicy, QWidget, QWidgetItem


class FlowLayout(QLayout):
    """Puts widgets side by side, and goes on in the next line where the width ends.

    Widgets that want to expand need only their smallest width to stay in a line, and share what is left of it.
    """

    def __init__(self, parent: QWidget | None = None, gap_px: int = 6) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gaps: list[QWidget] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(gap_px)

    def addGap(self) -> None:
        """Push what follows to the end of its line."""
        gap = QWidget()
        gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._gaps.append(gap)
        self.addWidget(gap)

    def insertWidget(self, place: int, widget: QWidget) -> None:
        """Put a widget before the one that has this place now."""
        self.addChildWidget(widget)
        self._items.insert(place, QWidgetItem(widget))
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    # Qt asks beyond the end, and has to be given nothing there.
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width_px: int) -> int:
        return self._place(QRect(0, 0, width_px, 0), move=False)

    def sizeHint(self) -> QSize:
        shown = self._shown()
        width_px = sum(item.sizeHint().width() for item in shown) + self.spacing() * max(0, len(shown) - 1)
        return QSize(width_px, max((item.sizeHint().height() for item in shown), default=0))

    def minimumSize(self) -> QSize:
        smallest = QSize()
        for item in self._shown():
            smallest = smallest.expandedTo(item.minimumSize())
        return smallest

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        spare_px = max(0, rect.height() - self.heightForWidth(rect.width()))
        self._place(rect.adjusted(0, spare_px // 2, 0, 0), move=True)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, rect: QRect, *, move: bool) -> int:
        """Lay the items out in the width of `rect`; gives the height that they take."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        growing = Qt.Orientation.Horizontal
        left_px = 0
        for item in self._shown():
            hint = item.sizeHint()
            if item.expandingDirections() & growing:
                hint.setWidth(item.minimumSize().width())
            size = QSize(min(hint.width(), rect.width()), hint.height())
            if not lines or left_px + size.width() > rect.width():
                # A gap goes along with what it pushes to the end of the line.
                gaps = [lines[-1].pop()] if lines and len(lines[-1]) > 1 and lines[-1][-1][0].widget() in self._gaps else []
                lines.append(gaps)
                left_px = 0
            lines[-1].append((item, size))
            left_px += size.width() + self.spacing()
        top_px = rect.top()
        for line in lines:
            height_px, left_px = max(size.height() for _, size in line), rect.left()
            spare_px = rect.width() - sum(size.width() for _, size in line) - self.spacing() * (len(line) - 1)
            takers = [size for item, size in line if item.expandingDirections() & growing]
            for size in takers:
                size.setWidth(size.width() + max(0, spare_px) // len(takers))
            for item, size in line:
                if move:
                    item.setGeometry(QRect(QPoint(left_px, top_px + (height_px - size.height()) // 2), size))
                left_px += size.width() + self.spacing()
            top_px += height_px + self.spacing()
        return max(0, top_px - self.spacing() - rect.top())


def name_beside(words: str, field: QWidget) -> QWidget:
    """A field with its name before it, which stay together in a line."""
    pair = QWidget()
    label = QLabel(words)
    label.setBuddy(field)
    row = QHBoxLayout(pair)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(label)
    # A field with a stretch would make the pair expand, whatever it wants itself.
    row.addWidget(field, 1 if field.sizePolicy().expandingDirections() & Qt.Orientation.Horizontal else 0)
    pair.setSizePolicy(field.sizePolicy())
    return pair
