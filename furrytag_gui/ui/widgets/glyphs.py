"""Small signs drawn as strokes, so that they are sharp at every scale and need no font."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

Glyph = Callable[[QRectF], QPainterPath]
"""Makes the strokes of a sign inside a square."""


def paint_glyph(painter: QPainter, rect: QRectF, glyph: Glyph, colour: str, width_px: float = 1.6, *, filled: bool = False) -> None:
    """Draw a sign inside `rect`."""
    painter.setPen(QPen(QColor(colour), width_px, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(QColor(colour) if filled else Qt.BrushStyle.NoBrush)
    painter.drawPath(glyph(rect))


def check(rect: QRectF) -> QPainterPath:
    return _stroke(rect, (0.12, 0.55), (0.40, 0.82), (0.90, 0.20))


def cross(rect: QRectF) -> QPainterPath:
    path = _stroke(rect, (0.15, 0.15), (0.85, 0.85))
    path.addPath(_stroke(rect, (0.85, 0.15), (0.15, 0.85)))
    return path


def pencil(rect: QRectF) -> QPainterPath:
    path = _stroke(rect, (0.05, 0.95), (0.12, 0.66), (0.70, 0.08), (0.92, 0.30), (0.34, 0.88), (0.05, 0.95))
    path.addPath(_stroke(rect, (0.55, 0.23), (0.77, 0.45)))
    return path


def star(rect: QRectF) -> QPainterPath:
    """Four rays: the mark of what was learned."""
    return _stroke(rect, (0.5, 0.0), (0.62, 0.38), (1.0, 0.5), (0.62, 0.62), (0.5, 1.0), (0.38, 0.62), (0.0, 0.5), (0.38, 0.38), (0.5, 0.0))


def chevron_down(rect: QRectF) -> QPainterPath:
    return _stroke(rect, (0.08, 0.25), (0.92, 0.25), (0.5, 0.80), (0.08, 0.25))


def chevron_left(rect: QRectF) -> QPainterPath:
    return _stroke(rect, (0.75, 0.08), (0.20, 0.5), (0.75, 0.92), (0.75, 0.08))


def chevron_right(rect: QRectF) -> QPainterPath:
    return _stroke(rect, (0.25, 0.08), (0.80, 0.5), (0.25, 0.92), (0.25, 0.08))


def turn_back(rect: QRectF) -> QPainterPath:
    """An arrow that goes round to where it came from."""
    path = QPainterPath()
    circle = rect.adjusted(rect.width() * 0.12, rect.height() * 0.12, -rect.width() * 0.12, -rect.height() * 0.12)
    path.arcMoveTo(circle, 150)
    path.arcTo(circle, 150, -300)
    path.addPath(_stroke(rect, (0.08, 0.06), (0.14, 0.36), (0.44, 0.30)))
    return path


def _stroke(rect: QRectF, *points: tuple[float, float]) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(rect.left() + x * rect.width(), rect.top() + y * rect.height()) for x, y in points]))
    return path
