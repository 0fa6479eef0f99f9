"""How one tag is drawn in the list, and which of its parts lies under the pointer."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from furrytag_gui.tags.review import Source, State, TagRow
from furrytag_gui.ui.style import bold_font, small_font, theme_of
from furrytag_gui.ui.theme import Theme
from furrytag_gui.ui.widgets.glyphs import cross, paint_glyph, star
from furrytag_gui.ui.widgets.score_bar import ADDED, BAR_GAP_PX, INSET_PX, NO_SCORE, bar_px, format_score, paint_score_bar, score_column_px
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


def parts_of(line: QRect, font: QFont) -> Parts:
    """Where the parts of a line are, for a list in this font."""
    number_px = score_column_px(font)
    number = QRect(line.right() + 1 - INSET_PX - number_px, line.top(), number_px, line.height())
    width = bar_px(line.width())
    bar = QRect(number.left() - BAR_GAP_PX - width, line.top(), width, line.height())
    glyph = QRect(line.left() + INSET_PX, line.top(), BOX_PX, line.height())
    name_left = glyph.right() + 1 + GAP_PX
    name = QRect(name_left, line.top(), bar.left() - GAP_PX - name_left, line.height())
    dismiss = QRect(name.right() + 1 - DISMISS_PX, line.top(), DISMISS_PX, line.height())
    return Parts(glyph, name, dismiss, bar, number)


class TagDelegate(QStyledItemDelegate):
    """Paints tags from the model's rows; headings are widgets and are not painted here.

    `pointer` is where the mouse is in the viewport, or None; `marked` are the tags with a threshold of their own.
    """

    def __init__(self, model: TagListModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self.pointer: QPoint | None = None
        self.marked: frozenset[str] = frozenset()

    def dismisses(self, row: TagRow, line: QRect, point: QPoint, font: QFont) -> bool:
        """True if a click at `point` on a tag's line is on the cross that rejects it."""
        return row.state is not State.REJECTED and parts_of(line, font).dismiss.contains(point)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        row = self._model.line(index.row())
        if not isinstance(row, TagRow):
            return
        view = option.widget
        theme = theme_of(view)
        parts = parts_of(option.rect, view.font())
        hovered = self.pointer is not None and option.rect.contains(self.pointer)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, theme, hovered)
        paint_state(painter, QRectF(parts.glyph), row.state, theme, hovered=hovered)
        self._paint_name(painter, view.font(), parts, row, theme, hovered=hovered)
        if hovered and row.state is not State.REJECTED:
            self._paint_dismiss(painter, parts.dismiss, theme)
        self._paint_score(painter, view.font(), parts, row, theme)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(240, line_px(option.font))

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, theme: Theme, hovered: bool) -> None:
        if hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.hover))
            painter.drawRoundedRect(QRectF(option.rect), theme.small_radius_px, theme.small_radius_px)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(theme.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), theme.small_radius_px, theme.small_radius_px)

    def _paint_name(self, painter: QPainter, font: QFont, parts: Parts, row: TagRow, theme: Theme, *, hovered: bool) -> None:
        learned = row.source is Source.LEARNED
        ink = {State.ACCEPTED: theme.strong, State.REJECTED: theme.muted}.get(row.state, theme.text)
        name_font = bold_font(font) if row.state is State.ACCEPTED else QFont(font)
        name_font.setStrikeOut(row.state is State.REJECTED)
        metrics = QFontMetrics(name_font)
        room = parts.name.width() - (LEARNED_PX + 6 if learned else 0) - (DISMISS_PX if hovered else 0)
        name = metrics.elidedText(row.name, Qt.TextElideMode.ElideRight, room)
        painter.setFont(name_font)
        painter.setPen(QColor(ink))
        painter.drawText(parts.name, Qt.AlignmentFlag.AlignVCenter, name)
        if learned:
            mark = QRectF(0, 0, LEARNED_PX, LEARNED_PX)
            mark.moveCenter(QRectF(parts.name).center())
            mark.moveLeft(parts.name.left() + metrics.horizontalAdvance(name) + 6)
            paint_glyph(painter, mark, star, theme.learned, 1, filled=True)

    def _paint_dismiss(self, painter: QPainter, rect: QRect, theme: Theme) -> None:
        aimed = self.pointer is not None and rect.contains(self.pointer)
        square = QRectF(0, 0, 16, 16)
        square.moveCenter(QRectF(rect).center())
        if aimed:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.button_pressed))
            painter.drawRoundedRect(square, theme.small_radius_px, theme.small_radius_px)
        paint_glyph(painter, square.adjusted(4, 4, -4, -4), cross, theme.strong if aimed else theme.muted)

    def _paint_score(self, painter: QPainter, font: QFont, parts: Parts, row: TagRow, theme: Theme) -> None:
        if row.score is None:
            text = ADDED if row.state is State.ADDED else NO_SCORE
        else:
            text = format_score(row.score)
            faint = row.state is State.REJECTED or row.score < row.threshold
            mark = row.threshold if row.name in self.marked else None
            paint_score_bar(painter, QRectF(parts.bar), row.score, theme, faint=faint, mark=mark)
        painter.setFont(small_font(font))
        painter.setPen(QColor(theme.muted))
        painter.drawText(parts.number, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)


def line_px(font: QFont) -> int:
    """The height of a tag's line in a list with this font."""
    return max(BOX_PX + 6, QFontMetrics(font).height() + 6)
