"""A list of what pictures have in common, each with a count; a click narrows the search."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from furrytag_gui.ui.facetgroups import Facet, Heading, Line, More
from furrytag_gui.ui.language import figure, tr
from furrytag_gui.ui.style import bold_font, small_font, theme_of
from furrytag_gui.ui.widgets.glyphs import chevron_down, chevron_right, cross, minus, paint_glyph

Index = QModelIndex | QPersistentModelIndex
INSET_PX = 8
SIGN_PX = 8
AIM_PX = 22
EXCLUDE_KEYS = (Qt.Key.Key_Minus, Qt.Key.Key_X, Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
ENTER_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
EXCLUDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class FacetModel(QAbstractListModel):
    """The lines, and how many files there are in all."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines: Sequence[Line] = ()
        self.total = 0

    def line(self, row: int) -> Line | None:
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def find(self, line: Line) -> int | None:
        """The row of the line that is about the same."""
        key = _identity(line)
        return next((row for row, other in enumerate(self._lines) if _identity(other) == key), None)

    def show(self, lines: Sequence[Line], total: int) -> None:
        before, self.total = [_identity(line) for line in self._lines], total
        if before == [_identity(line) for line in lines]:
            self._lines = lines
            if lines:
                self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
            return
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.line(index.row())
        if line is not None and role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _describe(line)
        if isinstance(line, Facet) and role == Qt.ItemDataRole.ToolTipRole:
            if line.count is None:
                return tr("{term}\nA click takes it out of the search").format(term=line.term)
            return tr("{term}\nA click adds it to the search, one with Ctrl or on the minus excludes it").format(term=line.term)
        return None


class FacetDelegate(QStyledItemDelegate):
    """Paints headings like those of tags, and each facet with its count and its share of all files."""

    def __init__(self, model: FacetModel) -> None:
        super().__init__(model)
        self._model = model
        self.pointer: QPoint | None = None

    def aim(self, line: QRect) -> QRect:
        """Where the sign at the end of a line is pressed."""
        return QRect(line.right() + 1 - AIM_PX, line.top(), AIM_PX, line.height())

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(120, QFontMetrics(option.font).height() + 8)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = self._model.line(index.row())
        theme = theme_of(option.widget)
        area = option.rect.adjusted(2, 1, -2, -1)
        hovered = self.pointer is not None and option.rect.contains(self.pointer)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if hovered:
            painter.setBrush(QColor(theme.hover))
            painter.drawRoundedRect(area, theme.small_radius_px, theme.small_radius_px)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(theme.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area, theme.small_radius_px, theme.small_radius_px)
        match line:
            case Heading():
                self._paint_heading(painter, option, line)
            case Facet():
                self._paint_facet(painter, option, line, hovered=hovered)
            case More():
                painter.setFont(small_font(option.font))
                painter.setPen(QColor(theme.link))
                painter.drawText(area.adjusted(INSET_PX + 10, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, index.data())
        painter.restore()

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, line: Heading) -> None:
        theme, font = theme_of(option.widget), bold_font(option.font)
        sign = QRectF(0, 0, SIGN_PX, SIGN_PX)
        sign.moveCenter(QRectF(option.rect).center())
        sign.moveLeft(option.rect.left() + INSET_PX - 2)
        paint_glyph(painter, sign, chevron_right if line.collapsed else chevron_down, theme.muted, 1, filled=True)
        text = option.rect.adjusted(INSET_PX + SIGN_PX + 4, 0, -AIM_PX, 0)
        small, number = small_font(option.font), figure(line.count, ",")
        room_px = text.width() - QFontMetrics(small).horizontalAdvance(number) - 8
        painter.setFont(font)
        painter.setPen(QColor(theme.muted if line.collapsed else theme.text))
        title = QFontMetrics(font).elidedText(line.title, Qt.TextElideMode.ElideRight, room_px)
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, title)
        painter.setFont(small)
        painter.setPen(QColor(theme.muted))
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, number)

    def _paint_facet(self, painter: QPainter, option: QStyleOptionViewItem, line: Facet, *, hovered: bool) -> None:
        theme, small = theme_of(option.widget), small_font(option.font)
        area = option.rect.adjusted(INSET_PX + SIGN_PX + 4, 0, -AIM_PX, 0)
        number = "" if line.count is None else figure(line.count, ",")
        number_px = QFontMetrics(small).horizontalAdvance(number)
        if line.count is not None and self._model.total:
            bar = QRectF(area).adjusted(-5, 2, 5, -2)
            bar.setWidth(max(2.0, bar.width() * min(1.0, line.count / self._model.total)))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.slot))
            painter.drawRoundedRect(bar, 3, 3)
        painter.setFont(option.font)
        painter.setPen(QColor(theme.link if line.count is None else theme.text))
        label = QFontMetrics(option.font).elidedText(line.label, Qt.TextElideMode.ElideRight, area.width() - number_px - 8)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, label)
        painter.setFont(small)
        painter.setPen(QColor(theme.muted))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, number)
        if hovered or line.count is None or option.state & QStyle.StateFlag.State_HasFocus:
            aim = self.aim(option.rect)
            sign = QRectF(0, 0, SIGN_PX, SIGN_PX)
            sign.moveCenter(QRectF(aim).center())
            aimed = self.pointer is not None and aim.contains(self.pointer)
            paint_glyph(painter, sign, cross if line.count is None else minus, theme.strong if aimed else theme.muted)


class FacetList(QListView):
    """Shows lines and says what the person wants of them; it changes nothing itself.

    `asked(str, bool)`: a term is to be added to the search, or to be excluded. `dropped(str)`: a term is to be taken out.
    `collapse_asked(str)`: a group is to be hidden, or shown again. `whole_asked(str)`: all of a group is to be listed.
    """

    asked = Signal(str, bool)
    dropped = Signal(str)
    collapse_asked = Signal(str)
    whole_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = FacetModel(self)
        self._delegate = FacetDelegate(self._model)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Counts"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def lines(self) -> list[Line]:
        """What is listed."""
        return [line for row in range(self._model.rowCount()) if (line := self._model.line(row)) is not None]

    def show_lines(self, lines: Sequence[Line], total: int) -> None:
        """Show these; the place in the list and the current line stay, as far as they are still there."""
        current, place = self._model.line(self.currentIndex().row()), self.verticalScrollBar().value()
        self._model.show(lines, total)
        row = None if current is None else self._model.find(current)
        if row is not None:
            self.setCurrentIndex(self._model.index(row))
        self.verticalScrollBar().setValue(place)

    def choose(self, line: Line | None, *, exclude: bool = False) -> None:
        """Do what a click on a line does."""
        match line:
            case Heading():
                self.collapse_asked.emit(line.key)
            case More():
                self.whole_asked.emit(line.key)
            case Facet(count=None):
                self.dropped.emit(line.term)
            case Facet():
                self.asked.emit(line.term, exclude)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        line, key = self._model.line(self.currentIndex().row()), event.key()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in ENTER_KEYS and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.choose(line, exclude=bool(event.modifiers() & EXCLUDING))
        elif key in EXCLUDE_KEYS and plain and isinstance(line, Facet):
            self.choose(line, exclude=True)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and isinstance(line, Heading) and line.collapsed == (key == Qt.Key.Key_Right):
            self.choose(line)
        elif event.text().isprintable() and event.text():
            event.ignore()  # letters are for shortcuts of the window
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index.isValid():
            aimed = self._delegate.aim(self.visualRect(index)).contains(event.position().toPoint())
            self.setCurrentIndex(index)
            self.choose(self._model.line(index.row()), exclude=aimed or bool(event.modifiers() & EXCLUDING))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(event.position().toPoint())

    def leaveEvent(self, event: QEvent) -> None:
        self._point_at(None)
        super().leaveEvent(event)

    def _point_at(self, point: QPoint | None) -> None:
        self._delegate.pointer = point
        self.viewport().update()


def _identity(line: Line) -> tuple[str, str]:
    match line:
        case Heading():
            return "heading", line.key
        case More():
            return "more", line.key
        case Facet():
            return "asked" if line.count is None else "facet", line.term


def _describe(line: Line) -> str:
    match line:
        case Heading():
            return f"{line.title}, {figure(line.count, ',')}"
        case More():
            return tr("{number} more").format(number=figure(line.count, ","))
        case Facet():
            return line.label if line.count is None else f"{line.label}, {figure(line.count, ',')}"
