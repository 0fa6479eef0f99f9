"""Small pictures of pictures."""

from pathlib import Path

import numpy as np
from PIL import Image

from furrytag_gui.images.decode import WHITE, PixelArray, Rgb, decode


def make_thumbnail(path: Path, size_px: int, background: Rgb = WHITE) -> PixelArray:
    """A picture fitted inside a square of `size_px`: uint8 (height, width, 3) RGB, upright.

    Raises PictureError.
    """
    # Twice the size is left for the good filter, so that the decoder's coarse shrinking can't be seen.
    decoded = decode(path, background=background, at_least_px=2 * size_px)
    return fit_inside(decoded.pixels, size_px, size_px)


def fit_inside(pixels: PixelArray, width_px: int, height_px: int) -> PixelArray:
    """The picture shrunk to fit inside the given size in its own shape; one that fits already is given back as it is."""
    rows, columns, _ = pixels.shape
    scale = min(width_px / columns, height_px / rows)
    if scale >= 1:
        return pixels
    size_px = (max(1, round(columns * scale)), max(1, round(rows * scale)))
    return np.asarray(Image.fromarray(pixels).resize(size_px, Image.Resampling.LANCZOS, reducing_gap=3.0))
