"""From files to pictures that can be drawn; called in worker threads.

Imported there too: the decoders are not needed before the window is shown.
"""

from pathlib import Path

import numpy as np
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from furrytag_gui.images.decode import PixelArray, decode
from furrytag_gui.images.thumbcache import ThumbnailCache
from furrytag_gui.images.thumbs import fit_inside, make_thumbnail
from furrytag_gui.ui.shown import PAPER, Preview, Thumbnail

BLUR_CELLS = 10
THUMBNAIL_CELL_PX = 6
"""Blurred thumbnails are small, because few are ever drawn and each takes memory."""
PREVIEW_PX = 4096
SMALLEST_LEVEL_PX = 1024


def load_thumbnail(path: Path, size_px: int, cache: ThumbnailCache | None = None, *, keep: bool = True) -> Thumbnail:
    """The thumbnail of a file, fitted inside a square of `size_px`. Raises PictureError.

    `cache`: where it may be found, and is kept unless it shall not be.
    """
    if cache is not None and not keep:
        cache.forget(path, PAPER)
    pixels = cache.make(path, size_px, PAPER) if cache is not None and keep else make_thumbnail(path, size_px, PAPER)
    return Thumbnail(to_image(pixels), to_image(blur(pixels, THUMBNAIL_CELL_PX)))


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


def blur(pixels: PixelArray, cell_px: int = 20) -> PixelArray:
    """The picture with nothing left but patches of colour, at most BLUR_CELLS of `cell_px` pixels a side."""
    coarse = Image.fromarray(fit_inside(pixels, cell_px * BLUR_CELLS, cell_px * BLUR_CELLS))
    cells = (max(1, min(BLUR_CELLS, coarse.width)), max(1, min(BLUR_CELLS, coarse.height)))
    return np.asarray(coarse.resize(cells, Image.Resampling.BOX).resize(coarse.size, Image.Resampling.BICUBIC))
