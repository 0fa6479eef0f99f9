"""Decoded pictures as Qt draws them; safe to call in any thread."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from furrytag_gui.images.decode import PixelArray, Rgb, decode
from furrytag_gui.images.thumbs import fit_inside, make_thumbnail

PAPER: Rgb = (242, 242, 240)
"""What is seen through transparent pixels, and around thumbnails."""

BLUR_CELLS = 10
PREVIEW_PX = 4096
SMALLEST_LEVEL_PX = 1024


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


def load_thumbnail(path: Path, size_px: int) -> Thumbnail:
    """The thumbnail of a file, fitted inside a square of `size_px`. Raises PictureError."""
    pixels = make_thumbnail(path, size_px, PAPER)
    return Thumbnail(to_image(pixels), to_image(blur(pixels)))


def load_preview(path: Path) -> Preview:
    """The preview of a file. Raises PictureError."""
    decoded = decode(path, background=PAPER, at_least_px=PREVIEW_PX)
    levels = [fit_inside(decoded.pixels, 2 * PREVIEW_PX, 2 * PREVIEW_PX)]
    while max(levels[-1].shape[:2]) > SMALLEST_LEVEL_PX:
        height_px, width_px = levels[-1].shape[:2]
        levels.append(fit_inside(levels[-1], -(-width_px // 2), -(-height_px // 2)))
    size = QSize(decoded.width_px, decoded.height_px)
    return Preview(size, tuple(map(to_image, levels)), to_image(blur(levels[-1])))


def to_image(pixels: PixelArray) -> QImage:
    """An image of its own memory from uint8 (height, width, 3) RGB."""
    height_px, width_px, _ = pixels.shape
    image = QImage(width_px, height_px, QImage.Format.Format_RGB32)
    # Written as arrays, which lets go of the interpreter's lock; Format_RGB32 is one 0xffRRGGBB word a pixel.
    words = np.frombuffer(image.bits(), np.uint32).reshape(height_px, width_px)
    words[:] = pixels[..., 0]
    for channel in (1, 2):
        words <<= 8
        words |= pixels[..., channel]
    words |= 0xFF000000
    return image


def blur(pixels: PixelArray) -> PixelArray:
    """The picture with nothing left but patches of colour, at most 20 * BLUR_CELLS pixels a side."""
    coarse = Image.fromarray(fit_inside(pixels, 20 * BLUR_CELLS, 20 * BLUR_CELLS))
    cells = (max(1, min(BLUR_CELLS, coarse.width)), max(1, min(BLUR_CELLS, coarse.height)))
    return np.asarray(coarse.resize(cells, Image.Resampling.BOX).resize(coarse.size, Image.Resampling.BICUBIC))
