"""Curves of precision over recall."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from furrytag_gui.ui.language import figure, tr
from furrytag_gui.ui.style import scaled_px, small_font, theme_of

if TYPE_CHECKING:
    from furrytag_gui.insight.metrics import Curve

DOT_PX = 3
TICKS = (0.0, 0.25, 0.5, 0.75, 1.0)
LEFT_PX, RIGHT_PX, TOP_PX, BOTTOM_PX = 44, 12, 10, 34
STYLES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine)


@dataclass(frozen=True)
class NamedCurve:
    name: str
    curve: "Curve"
    average_precision: float


class CurveView(QWidget):
    """Draws up to two curves, the second one dashed, so that colour is not needed to tell them apart."""

    def __init__(self, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._curves: tuple[NamedCurve | None, ...] = ()
        self.setAccessibleName(tr("Precision over recall"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(150, 130)
        self.setToolTip(tip)

    def sizeHint(self) -> QSize:
        return QSize(320, 220)

    @property
    def words(self) -> list[str]:
        """What stands beside the curves."""
        return [_describe(one) for one in self._curves if one is not None]

    def show_curves(self, curves: Sequence[NamedCurve | None]) -> None:
        """Draw these; the place of a None keeps its colour and stroke free."""
        self._curves = tuple(curves)
        self.setAccessibleDescription("; ".join(self.words))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(small_font(self.font()))
        left_px, right_px, top_px, bottom_px = (scaled_px(self.font(), size) for size in (LEFT_PX, RIGHT_PX, TOP_PX, BOTTOM_PX))
        area = QRectF(self.rect()).adjusted(left_px, top_px, -right_px, -bottom_px)
        self._paint_axes(painter, area, theme.line, theme.muted)
        metrics = painter.fontMetrics()
        for number, one in enumerate(self._curves):
            if one is None:
                continue
            colour = QColor((theme.knob, theme.questionable)[number % 2])
            painter.setPen(QPen(colour, 2, STYLES[number % 2]))
            pairs = zip(one.curve.recalls.tolist(), one.curve.precisions.tolist(), strict=True)
            points = [_place(area, *pair) for pair in pairs]
            painter.drawPolyline(QPolygonF(points))
            if len(points) == 1:
                # Where all scores are the same there is one threshold, and a line of one point is none.
                painter.drawEllipse(points[0], DOT_PX, DOT_PX)
            y = area.bottom() - (len(self._curves) - number) * (metrics.height() + 2)
            painter.drawLine(QPointF(area.left() + 8, y + metrics.height() / 2), QPointF(area.left() + 30, y + metrics.height() / 2))
            painter.setPen(QColor(theme.text))
            room = QRectF(area.left() + 36, y, area.width() - 40, metrics.height())
            painter.drawText(
                room, Qt.AlignmentFlag.AlignVCenter, metrics.elidedText(_describe(one), Qt.TextElideMode.ElideMiddle, int(room.width()))
            )

    def _paint_axes(self, painter: QPainter, area: QRectF, line: str, text: str) -> None:
        high = painter.fontMetrics().height()
        wide = 2 * high
        for tick in TICKS:
            painter.setPen(QPen(QColor(line), 1))
            painter.drawLine(_place(area, tick, 0), _place(area, tick, 1))
            painter.drawLine(_place(area, 0, tick), _place(area, 1, tick))
            painter.setPen(QColor(text))
            across, down = _place(area, tick, 0), _place(area, 0, tick)
            painter.drawText(QRectF(across.x() - wide, across.y() + 2, 2 * wide, high), Qt.AlignmentFlag.AlignCenter, figure(tick, "g"))
            painter.drawText(
                QRectF(down.x() - 2 * wide - 4, down.y() - high / 2, 2 * wide, high), Qt.AlignmentFlag.AlignRight, figure(tick, "g")
            )
        painter.drawText(QRectF(area.left(), area.bottom() + high + 2, area.width(), high), Qt.AlignmentFlag.AlignCenter, tr("recall"))
        painter.save()
        painter.translate(high / 2 + 2, area.center().y())
        painter.rotate(-90)
        painter.drawText(QRectF(-4 * high, -high / 2, 8 * high, high), Qt.AlignmentFlag.AlignCenter, tr("precision"))
        painter.restore()


def _describe(one: NamedCurve) -> str:
    return tr("{name}: average precision {average_precision}").format(name=one.name, average_precision=figure(one.average_precision, ".3f"))


def _place(area: QRectF, recall: float, precision: float) -> QPointF:
    return QPointF(area.left() + area.width() * recall, area.bottom() - area.height() * precision)
