"""Points of several colours as one image, so that a lasso over many thousands of them moves smoothly."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

from furrytag_gui.ui.theme import Theme

POINT_PX, CHOSEN_PX = 5, 7
SMOOTH_POINTS = 5000
"""More points than this are drawn without smooth edges."""

PALETTE = ("#4e9bd6", "#e0803a", "#58b368", "#c45a9a", "#c9b23c", "#8a74d6", "#3fb5a8", "#d8615a", "#8f9aa6", "#a8743f")
UNKNOWN = "#8a8f98"

Places = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Canvas:
    """The size of a widget, and how many pixels of the screen one of its own has."""

    size: QSize
    ratio: float


@dataclass(frozen=True)
class Dots:
    """Places (m, 2) in pixels of the widget, a colour each (m,) as QRgb, and how wide all of them are."""

    places: Places
    inks: npt.NDArray[np.uint32]
    width_px: int


def color_of(group: int) -> QColor:
    """The colour of a group of points; grey for -1."""
    return QColor(UNKNOWN) if group < 0 else QColor(PALETTE[group % len(PALETTE)])


def draw_points(places: Places, groups: npt.NDArray[np.int64], canvas: Canvas) -> QImage:
    """All points in the colours of their groups, clear between them."""
    colors = np.array([color_of(group).rgba() for group in range(-1, len(PALETTE))], np.uint32)
    return _draw([Dots(places, colors[np.where(groups < 0, 0, groups % len(PALETTE) + 1)], POINT_PX)], canvas)


def draw_chosen(places: Places, canvas: Canvas, theme: Theme) -> QImage:
    """What is laid over the chosen points, so that the others need not be drawn again when it changes."""
    rims, fills = (np.full(len(places), QColor(color).rgba(), np.uint32) for color in (theme.strong, theme.accent))
    return _draw([Dots(places, rims, CHOSEN_PX + 3), Dots(places, fills, CHOSEN_PX)], canvas)


def _draw(layers: Sequence[Dots], canvas: Canvas) -> QImage:
    image = QImage(canvas.size * canvas.ratio, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    for dots in layers:
        if len(dots.places) > SMOOTH_POINTS:
            _stamp(dots, image, canvas.ratio)
        else:
            _paint(dots, image, canvas.ratio)
    image.setDevicePixelRatio(canvas.ratio)
    return image


def _paint(dots: Dots, image: QImage, ratio: float) -> None:
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(ratio, ratio)
    for ink in np.unique(dots.inks).tolist():
        painter.setPen(QPen(QColor.fromRgba(ink), dots.width_px, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPoints(QPolygonF([QPointF(x, y) for x, y in dots.places[dots.inks == ink].tolist()]))
    painter.end()


def _stamp(dots: Dots, image: QImage, ratio: float) -> None:
    """The same, pixel by pixel as arrays, which is ten times as fast and has no smooth edges."""
    pixels = np.frombuffer(image.bits(), np.uint32).reshape(image.height(), image.width())
    spots = np.rint(dots.places * ratio).astype(np.intp)
    for dy, dx in _disc(round(dots.width_px * ratio)):
        across, down = spots[:, 0] + dx, spots[:, 1] + dy
        seen = (across >= 0) & (down >= 0) & (across < image.width()) & (down < image.height())
        pixels[down[seen], across[seen]] = dots.inks[seen]


def _disc(width_px: int) -> list[tuple[int, int]]:
    """The pixels of a filled disc around its middle."""
    radius = width_px / 2
    reach = range(-int(radius), int(radius) + 1)
    return [(dy, dx) for dy in reach for dx in reach if dy * dy + dx * dx <= radius * radius]
