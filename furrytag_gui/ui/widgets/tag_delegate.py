"""How one tag is drawn in the list, and which of its parts lies under the pointer."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from furrytag_gui.tags.review import Source, State, TagRow
from furrytag_gui.ui.language import tr
from furrytag_gui.ui.style import bold_font, scaled_px, small_font, theme_of
from furrytag_gui.ui.widgets.glyphs import cross, paint_glyph, star
from furrytag_gui.ui.widgets.score_bar import (
    ADDED,
    BAR_GAP_PX,
    DASH,
    INSET_PX,
    NO_SCORE,
    bar_px,
    format_score,
    is_narrow,
    paint_score_bar,
    score_column_px,
)
from furrytag_gui.ui.widgets.state_glyph import BOX_PX, paint_state
from furrytag_gui.ui.widgets.tag_list_model import TagListModel

GAP_PX = 8
DISMISS_PX = 20
LEARNED_PX = 9


@dataclass(frozen=True, slots=True)
class Parts:
    """Where the parts of a line are; `dismiss` covers the end of `name` while the pointer is on the line."""

    glyph: QRect
    name: QRect
    dismiss: QRect
    bar: QRect
    number: QRect


class Typeface:
    """The fonts of a list and their measures, kept because each line needs them."""

    def __init__(self, font: QFont) -> None:
        self.plain = QFont(font)
        self.bold = bold_font(font)
        self.struck = QFont(font)
        self.struck.setStrikeOut(True)
        self.small = small_font(font)
        self.number_px = score_column_px(font)
        self.figure_px = score_column_px(font, narrow=True)
        self._font = QFont(font)
        self.box_px = scaled_px(font, BOX_PX)
        self.line_px = max(self.box_px + 6, QFontMetrics(font).height() + 6)

    def of(self, state: State) -> QFont:
        """The font of a tag's name."""
        return {State.ACCEPTED: self.bold, State.REJECTED: self.struck}.get(state, self.plain)

    def is_narrow(self, line: QRect) -> bool:
        """True if there is no room for bars and for words beside names."""
        return is_narrow(line.width(), self._font)

    def parts_of(self, line: QRect) -> Parts:
        """Where the parts of a line are."""
        narrow = self.is_narrow(line)
        number_px = self.figure_px if narrow else self.number_px
        number = QRect(line.right() + 1 - INSET_PX - number_px, line.top(), number_px, line.height())
        width = 0 if narrow else bar_px(line.width())
        bar = QRect(number.left() - (0 if narrow else BAR_GAP_PX) - width, line.top(), width, line.height())
        glyph = QRect(line.left() + INSET_PX, line.top(), self.box_px, line.height())
        name_left = glyph.right() + 1 + GAP_PX
        name = QRect(name_left, line.top(), bar.left() - GAP_PX - name_left, line.height())
        dismiss = QRect(name.right() + 1 - DISMISS_PX, line.top(), DISMISS_PX, line.height())
        return Parts(glyph, name, dismiss, bar, number)


class TagDelegate(QStyledItemDelegate):
    """Paints tags from the model's rows; headings are widgets and are not painted here.

    `theme` and `typeface` are the list's. `pointer` is where the mouse is in the viewport, or None;
    `marked` are the tags with a threshold of their own.
    """

    def __init__(self, model: TagListModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self.theme = theme_of(parent)
        self.typeface = Typeface(parent.font())
        self.pointer: QPoint | None = None
        self.marked: frozenset[str] = frozenset()

    def dismisses(self, row: TagRow, line: QRect, point: QPoint) -> bool:
        """True if a click at `point` on a tag's line is on the cross that rejects it."""
        return row.state is not State.REJECTED and self.typeface.parts_of(line).dismiss.contains(point)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        row = self._model.line(index.row())
        if not isinstance(row, TagRow):
            return
        line = option.rect
        parts = self.typeface.parts_of(line)
        hovered = self.pointer is not None and line.contains(self.pointer)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.hover))
            painter.drawRoundedRect(line, self.theme.small_radius_px, self.theme.small_radius_px)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(self.theme.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(line.adjusted(1, 1, -1, -1), self.theme.small_radius_px, self.theme.small_radius_px)
        paint_state(painter, QRectF(parts.glyph), row.state, self.theme, hovered=hovered)
        self._paint_name(painter, parts.name, row, hovered)
        if hovered and row.state is not State.REJECTED:
            self._paint_dismiss(painter, parts.dismiss)
        self._paint_score(painter, parts, row)
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(240, self.typeface.line_px)

    def _paint_name(self, painter: QPainter, rect: QRect, row: TagRow, hovered: bool) -> None:
        learned = row.source is Source.LEARNED
        ink = {State.ACCEPTED: self.theme.strong, State.REJECTED: self.theme.muted}.get(row.state, self.theme.text)
        font = self.typeface.of(row.state)
        metrics = QFontMetrics(font)
        room = rect.width() - (LEARNED_PX + 6 if learned else 0) - (DISMISS_PX if hovered else 0)
        name = metrics.elidedText(row.name, Qt.TextElideMode.ElideRight, room)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, name)
        if learned:
            mark = QRectF(0, 0, LEARNED_PX, LEARNED_PX)
            mark.moveCenter(QRectF(rect).center())
            mark.moveLeft(rect.left() + metrics.horizontalAdvance(name) + 6)
            paint_glyph(painter, mark, star, self.theme.learned, 1, filled=True)

    def _paint_dismiss(self, painter: QPainter, rect: QRect) -> None:
        aimed = self.pointer is not None and rect.contains(self.pointer)
        square = QRectF(0, 0, 16, 16)
        square.moveCenter(QRectF(rect).center())
        if aimed:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.button_pressed))
            painter.drawRoundedRect(square, self.theme.small_radius_px, self.theme.small_radius_px)
        paint_glyph(painter, square.adjusted(4, 4, -4, -4), cross, self.theme.strong if aimed else self.theme.muted)

    def _paint_score(self, painter: QPainter, parts: Parts, row: TagRow) -> None:
        narrow = parts.bar.isEmpty()
        if row.score is None:
            text = DASH if narrow else tr(ADDED if row.state is State.ADDED else NO_SCORE)
        else:
            text = format_score(row.score)
            faint = row.state is State.REJECTED or row.score < row.threshold
            mark = row.threshold if row.name in self.marked else None
            if not narrow:
                paint_score_bar(painter, QRectF(parts.bar), row.score, self.theme, faint=faint, mark=mark)
        # Without a bar there is no notch for a threshold of one's own.
        painter.setFont(bold_font(self.typeface.small) if narrow and row.name in self.marked else self.typeface.small)
        painter.setPen(QColor(self.theme.muted))
        painter.drawText(parts.number, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
