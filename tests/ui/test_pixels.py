"""Decoded pixels arrive on screen as they are, or unrecognisable."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
from PIL import Image
from PySide6.QtGui import QColor

from furrytag_gui.ui.pixels import BLUR_CELLS, blur, load_preview, load_thumbnail, to_image
from furrytag_gui.ui.shown import PAPER


def test_every_pixel_keeps_its_colour() -> None:
    pixels = np.random.default_rng(7).integers(0, 256, (5, 7, 3), np.uint8)
    image = to_image(pixels)
    assert (image.width(), image.height()) == (7, 5)
    for y in range(5):
        for x in range(7):
            assert QColor(image.pixel(x, y)).getRgb()[:3] == tuple(pixels[y, x].tolist())


def test_a_blurred_picture_keeps_nothing_fine() -> None:
    stripes = np.zeros((400, 400, 3), np.uint8)
    stripes[:, ::2] = 255
    assert np.ptp(blur(stripes)) <= 8
    assert max(blur(np.zeros((3000, 10, 3), np.uint8)).shape) <= 20 * BLUR_CELLS


def test_a_thumbnail_fits_and_transparency_shows_paper(tmp_path: Path) -> None:
    path = tmp_path / "clear.png"
    Image.new("RGBA", (300, 100)).save(path)
    thumbnail = load_thumbnail(path, 60)
    assert (thumbnail.plain.width(), thumbnail.plain.height()) == (60, 20)
    assert QColor(thumbnail.plain.pixel(5, 5)).getRgb()[:3] == PAPER


def test_a_preview_has_a_level_for_every_zoom(draw: Callable[..., Path]) -> None:
    preview = load_preview(draw("big.png", size_px=3000))
    assert [level.width() for level in preview.levels] == [3000, 1500, 750]
    assert preview.level_for(1.0).width() == 3000
    assert preview.level_for(8.0).width() == 3000
    assert preview.level_for(0.4).width() == 1500
    assert preview.level_for(0.01).width() == 750
