"""Tags that a model says, to be read and gone through by keys, not to be changed."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QSizePolicy, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from furrytag_gui.ui.language import tr
from furrytag_gui.ui.said import Line, Mark
from furrytag_gui.ui.style import bold_font, scaled_px, small_font, theme_of
from furrytag_gui.ui.widgets.glyphs import check, paint_glyph, star
from furrytag_gui.ui.widgets.score_bar import BAR_GAP_PX, INSET_PX, bar_px, format_score, paint_score_bar, score_column_px

AnyIndex = QModelIndex | QPersistentModelIndex

MARK_PX = 9
MARK_GAP_PX = 7
SPARE_PX = 6
ROOMY_PX = 210
"""In narrower lists the names need the place of the bars."""
LINE_ROLE = Qt.ItemDataRole.UserRole


class SaidModel(QAbstractListModel):
    """One row a line."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines: Sequence[Line] = ()

    @property
    def lines(self) -> Sequence[Line]:
        return self._lines

    def show_lines(self, lines: Sequence[Line]) -> None:
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self._lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line.text
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return describe_line(line)
        return line if role == LINE_ROLE else None


class SaidList(QListView):
    """Headings and tags with their scores. With `fitted` it is as high as its lines, and whatever it lies on scrolls."""

    def __init__(self, parent: QWidget | None = None, *, fitted: bool = False) -> None:
        super().__init__(parent)
        self._fitted = fitted
        self._lines = SaidModel(self)
        self.stale = False
        self.setModel(self._lines)
        self.setItemDelegate(SaidDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        if fitted:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def lines(self) -> Sequence[Line]:
        return self._lines.lines

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines; the place in the list is kept as far as there are as many."""
        row = self.currentIndex().row()
        self._lines.show_lines(lines)
        if row >= 0 and lines:
            self.setCurrentIndex(self._lines.index(min(row, len(lines) - 1)))
        if self._fitted:
            self.setFixedHeight(len(lines) * line_px(self.font()) + 2)
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if lines else Qt.FocusPolicy.NoFocus)

    def set_stale(self, stale: bool) -> None:
        """Show that the lines are those of before, until others come."""
        if stale != self.stale:
            self.stale = stale
            self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self._fitted:
            event.ignore()
        else:
            super().wheelEvent(event)


class SaidDelegate(QStyledItemDelegate):
    """Paints a mark, a name, a bar and a number. Agreement is told by a sign and the weight of the name, not by colour."""

    def __init__(self, view: SaidList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        return QSize(120, line_px(self._view.font()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        line: Line = index.data(LINE_ROLE)
        theme, font, place = theme_of(self._view), self._view.font(), QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(theme.focus), 2))
            painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), theme.small_radius_px, theme.small_radius_px)
        place.adjust(INSET_PX, 0, -INSET_PX, 0)
        muted = self._view.stale or line.faint
        if line.score is None:
            _write(painter, place, line.text, bold_font(font), theme.muted if self._view.stale else theme.strong)
            painter.restore()
            return
        number_px = score_column_px(font, narrow=True)
        number = QRect(place.right() + 1 - number_px, place.top(), number_px, place.height())
        bar = QRect(0, place.top(), bar_px(place.width()) if place.width() >= scaled_px(font, ROOMY_PX) else 0, place.height())
        bar.moveRight(number.left() - BAR_GAP_PX)
        sign = QRectF(0, 0, MARK_PX, MARK_PX)
        sign.moveCenter(QRectF(place).center())
        sign.moveLeft(place.left())
        if line.mark is Mark.BOTH:
            paint_glyph(painter, sign, check, theme.success)
        elif line.mark is Mark.ONLY:
            paint_glyph(painter, sign, star, theme.learned, 1, filled=True)
        name = QRect(place)
        name.setLeft(place.left() + MARK_PX + MARK_GAP_PX)
        name.setRight(bar.left() - BAR_GAP_PX)
        _write(painter, name, line.text, bold_font(font) if line.mark is Mark.ONLY else font, theme.muted if muted else theme.text)
        if bar.width():
            paint_score_bar(painter, QRectF(bar), line.score, theme, faint=muted)
        painter.setFont(small_font(font))
        painter.setPen(QColor(theme.muted))
        painter.drawText(number, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, format_score(line.score))
        painter.restore()


def line_px(font: QFont) -> int:
    """The height of a line in this font."""
    return QFontMetrics(font).height() + SPARE_PX


def describe_line(line: Line) -> str:
    """A line in words: "fox 0.94, both", "fox 0.20, under its threshold"."""
    if line.score is None:
        return line.text
    parts = [f"{line.text} {format_score(line.score)}", tr("under its threshold") if line.faint else "", tr(line.mark) if line.mark else ""]
    return ", ".join(part for part in parts if part)


def _write(painter: QPainter, place: QRect, text: str, font: QFont, ink: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(ink))
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width()))
