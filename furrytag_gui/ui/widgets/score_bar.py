"""How a score is drawn: as a bar, and as a number in a column of its own."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetrics, QPainter

from furrytag_gui.ui.language import figure, mark, tr
from furrytag_gui.ui.style import bold_font, small_font
from furrytag_gui.ui.theme import Theme

WIDEST_BAR_PX = 90
NARROWEST_BAR_PX = 56
BAR_GAP_PX = 8
INSET_PX = 4
BAR_HEIGHT_PX = 6
NARROW_EM = 17
DASH = "—"
"""What stands for a word in a narrow list; the sign before the name and the tip say what it means."""
ADDED = mark("added")
MIXED = mark("mixed")
NO_SCORE = mark("none")
"""Words that stand in the column of numbers."""


def format_score(value: float) -> str:
    """A score, threshold or rating as it is written everywhere: two digits."""
    return figure(value, ".2f")


def bar_px(line_px: int) -> int:
    """The width of bars and of category sliders in a list that is this wide."""
    return min(WIDEST_BAR_PX, max(NARROWEST_BAR_PX, line_px // 4))


def is_narrow(line_px: int, font: QFont) -> bool:
    """True if a list that is this wide has no room for bars and words beside the names; `font` is the list's."""
    return line_px < NARROW_EM * QFontInfo(font).pixelSize()


def score_column_px(font: QFont, *, narrow: bool = False) -> int:
    """The width of the column of numbers, which is as wide as the words that may stand there; in a narrow list only numbers do."""
    return _widest_px(font) if narrow else _widest_px(font, tr(ADDED), tr(MIXED))


def level_column_px(font: QFont) -> int:
    """The width of the number of a threshold that stands by itself."""
    return _widest_px(font, tr(MIXED))


def _widest_px(font: QFont, *words: str) -> int:
    """The width of a score, which may be bold, or of the longest of these words."""
    small = small_font(font)
    score_px = QFontMetrics(bold_font(small)).horizontalAdvance(format_score(0.0))
    return max(score_px, *map(QFontMetrics(small).horizontalAdvance, words)) if words else score_px


def paint_score_bar(painter: QPainter, rect: QRectF, score: float, theme: Theme, *, faint: bool = False, mark: float | None = None) -> None:
    """Draw a score of 0..1 as a bar in the middle of `rect`, with a notch at `mark` if there is one."""
    bar = QRectF(rect.left(), rect.center().y() - BAR_HEIGHT_PX / 2, rect.width(), BAR_HEIGHT_PX)
    radius = BAR_HEIGHT_PX / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.slot))
    painter.drawRoundedRect(bar, radius, radius)
    filled = QRectF(bar)
    filled.setWidth(max(BAR_HEIGHT_PX, bar.width() * min(1.0, max(0.0, score))))
    painter.setBrush(QColor(theme.faint_fill if faint else theme.fill))
    painter.drawRoundedRect(filled, radius, radius)
    if mark is not None:
        painter.setBrush(QColor(theme.strong))
        painter.drawRect(QRectF(bar.left() + mark * bar.width() - 1, bar.top() - 2, 2, bar.height() + 4))
