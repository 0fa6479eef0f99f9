"""Small signs drawn as strokes, so that they are sharp at every scale and need no font."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

Glyph = Callable[[QRectF], QPainterPath]
"""Makes the strokes of a sign inside a square."""


def paint_glyph(painter: QPainter, rect: QRectF, glyph: Glyph, colour: str, width_px: float = 1.6, *, filled: bool = False) -> None:
    """Draw a sign inside `rect`."""
    painter.setPen(QPen(QColor(colour), width_px, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(QColor(colour) if filled else Qt.BrushStyle.NoBrush)
    painter.drawPath(glyph(rect))


def make_icon(glyph: Glyph, colour: str, ratio: float = 1.0, side_px: int = 16) -> QIcon:
    """A sign as an icon, sharp on a screen with so many pixels for one."""
    pixmap = QPixmap(round(side_px * ratio), round(side_px * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_glyph(painter, QRectF(0, 0, side_px, side_px).adjusted(2, 2, -2, -2), glyph, colour)
    painter.end()
    return QIcon(pixmap)


def check(rect: QRectF) -> QPainterPath:
    return _stroke(rect, (0.12, 0.55), (0.40, 0.82), (0.90, 0.20))


def cross(rect: QRectF) -> QPainterPath:
    path = _stroke(rect, (0.15, 0.15), (0.85, 0.85))
    path.addPath(_stroke(rect, (0.85, 0.15), (0.15, 0.85)))
    return path


def minus(rect: QRectF) -> QPainterPath:
    return _stroke(rect, (0.08, 0.5), (0.92, 0.5))


def funnel(rect: QRectF) -> QPainterPath:
    """The mark of what narrows a search."""
    return _stroke(rect, (0.0, 0.1), (1.0, 0.1), (0.6, 0.55), (0.6, 1.0), (0.4, 0.88), (0.4, 0.55), (0.0, 0.1))


def ribbon(rect: QRectF) -> QPainterPath:
    """The mark of what is kept."""
    return _stroke(rect, (0.2, 0.02), (0.8, 0.02), (0.8, 0.98), (0.5, 0.7), (0.2, 0.98), (0.2, 0.02))


def picture(rect: QRectF) -> QPainterPath:
    """A frame with a hill in it."""
    path = _stroke(rect, (0.0, 0.08), (1.0, 0.08), (1.0, 0.92), (0.0, 0.92), (0.0, 0.08))
    path.addPath(_stroke(rect, (0.08, 0.82), (0.36, 0.42), (0.58, 0.68), (0.72, 0.54), (0.92, 0.82)))
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
