"""The signs under a thumbnail: each has a shape of its own, so that colour is not needed to tell them apart."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPolygonF

from furrytag_gui.tags.rating import RatingLabel
from furrytag_gui.ui.gallery.standing import Standing
from furrytag_gui.ui.theme import Theme
from furrytag_gui.ui.widgets.glyphs import check, paint_glyph


def paint_standing(painter: QPainter, rect: QRectF, standing: Standing, theme: Theme) -> None:
    """An empty ring, a dot, a check mark, an exclamation mark, or a barred ring."""
    match standing:
        case Standing.UNTAGGED:
            paint_glyph(painter, _middle(rect, 0.6), disc, theme.muted, 1.2)
        case Standing.SUGGESTED:
            paint_glyph(painter, _middle(rect, 0.35), disc, theme.success, 1, filled=True)
        case Standing.REVIEWED:
            paint_glyph(painter, _middle(rect, 0.85), check, theme.success)
        case Standing.FAILED:
            paint_glyph(painter, rect, exclamation, theme.warning, 1.8)
        case Standing.WITHHELD:
            paint_glyph(painter, _middle(rect, 0.9), barred_ring, theme.danger, 1.4)


def paint_rating(painter: QPainter, rect: QRectF, label: RatingLabel, theme: Theme) -> None:
    """A disc for safe, a diamond for questionable, a square for explicit."""
    glyph, colour = {
        RatingLabel.SAFE: (disc, theme.safe),
        RatingLabel.QUESTIONABLE: (diamond, theme.questionable),
        RatingLabel.EXPLICIT: (square, theme.explicit),
    }[label]
    paint_glyph(painter, _middle(rect, 0.7), glyph, colour, 1, filled=True)


def disc(rect: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(rect)
    return path


def diamond(rect: QRectF) -> QPainterPath:
    path, middle = QPainterPath(), rect.center()
    corners = ((middle.x(), rect.top()), (rect.right(), middle.y()), (middle.x(), rect.bottom()), (rect.left(), middle.y()))
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in (*corners, corners[0])]))
    return path


def square(rect: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.addRect(_middle(rect, 0.85))
    return path


def exclamation(rect: QRectF) -> QPainterPath:
    x = rect.center().x()
    path = QPainterPath(QPointF(x, rect.top() + 0.08 * rect.height()))
    path.lineTo(x, rect.top() + 0.6 * rect.height())
    # A stroke of next to no length, which its round ends make a dot.
    path.moveTo(x, rect.top() + 0.92 * rect.height())
    path.lineTo(x, rect.top() + 0.92 * rect.height() + 0.01)
    return path


def barred_ring(rect: QRectF) -> QPainterPath:
    path = disc(rect)
    inset = 0.147 * rect.width()
    path.moveTo(rect.left() + inset, rect.top() + inset)
    path.lineTo(rect.right() - inset, rect.bottom() - inset)
    return path


def _middle(rect: QRectF, ratio: float) -> QRectF:
    dx, dy = rect.width() * (1 - ratio) / 2, rect.height() * (1 - ratio) / 2
    return rect.adjusted(dx, dy, -dx, -dy)
