"""The frame that a person draws around several cards."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from furrytag_gui.ui.style import theme_of

ALPHA = 50


class Band:
    """Draws it over `surface` while it is there."""

    def __init__(self, surface: QWidget) -> None:
        self._surface = surface
        self._area = QRect()

    def draw(self, area: QRect) -> None:
        """Let it be around this area; around none it is gone."""
        if area != self._area:
            self._area = area
            self._surface.update()

    def paint(self, painter: QPainter) -> None:
        if not self._area.isNull():
            color = QColor(theme_of(self._surface).focus)
            painter.setPen(color)
            color.setAlpha(ALPHA)
            painter.fillRect(self._area, color)
            painter.drawRect(self._area)
