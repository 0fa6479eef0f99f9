"""Pictures in the forms in which they are drawn."""

from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

PAPER = (242, 242, 240)
"""What is seen through transparent pixels, and around thumbnails: red, green and blue."""


@dataclass(frozen=True)
class Thumbnail:
    """A small picture, and what is shown of it while it is blurred."""

    plain: QImage
    blurred: QImage


@dataclass(frozen=True)
class Preview:
    """A picture to be shown at any zoom.

    `size`: of the picture itself, upright. `levels`: the same picture ever smaller by halves, the largest first; that one
    is smaller than the picture if the picture is huge. `blurred`: the whole picture, unrecognisable.
    """

    size: QSize
    levels: tuple[QImage, ...]
    blurred: QImage

    def level_for(self, scale: float) -> QImage:
        """The smallest level that has all the pixels which drawing the picture at `scale` needs."""
        needed_px = self.size.width() * scale
        return next((level for level in reversed(self.levels) if level.width() >= needed_px), self.levels[0])
