from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from furrytag_gui.errors import PictureError
from furrytag_gui.images.thumbs import fit_inside, make_thumbnail


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".webp"])
def test_thumbnail_is_the_picture_fitted_inside(quarters: Image.Image, tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"fox{suffix}"
    quarters.resize((640, 480), Image.Resampling.NEAREST).save(path)

    thumbnail = make_thumbnail(path, 128)

    assert thumbnail.shape == (96, 128, 3)
    for row, column in ((20, 20), (20, 100), (80, 20), (80, 100)):
        original = quarters.getpixel((column // 2, row // 2))
        assert np.abs(thumbnail[row, column].astype(int) - original).max() <= 12


def test_thumbnail_stands_upright(quarters: Image.Image, tmp_path: Path) -> None:
    path = tmp_path / "fox.jpg"
    exif = Image.Exif()
    exif[0x0112] = 6
    quarters.resize((640, 480)).save(path, exif=exif)

    assert make_thumbnail(path, 128).shape == (128, 96, 3)


def test_thumbnail_of_a_transparent_picture_shows_the_background(tmp_path: Path) -> None:
    path = tmp_path / "fox.png"
    Image.new("RGBA", (300, 300)).save(path)

    assert (make_thumbnail(path, 64, (1, 2, 3)) == (1, 2, 3)).all()


def test_thumbnail_of_a_fine_pattern_is_an_even_gray(tmp_path: Path) -> None:
    path = tmp_path / "checks.png"
    Image.fromarray((np.indices((400, 400)).sum(axis=0) % 2 * 255).astype(np.uint8)).save(path)

    assert np.ptp(make_thumbnail(path, 50)) <= 2


def test_thumbnail_of_a_text_file_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "notes.png"
    path.write_text("a fox")

    with pytest.raises(PictureError, match="it is a text file"):
        make_thumbnail(path, 128)


def test_small_picture_is_not_enlarged() -> None:
    pixels = np.zeros((20, 30, 3), np.uint8)

    assert fit_inside(pixels, 100, 100) is pixels


@given(rows=st.integers(1, 300), columns=st.integers(1, 300), width_px=st.integers(1, 150), height_px=st.integers(1, 150))
def test_fitted_picture_touches_the_box_and_keeps_its_shape(rows: int, columns: int, width_px: int, height_px: int) -> None:
    fitted_rows, fitted_columns, _ = fit_inside(np.zeros((rows, columns, 3), np.uint8), width_px, height_px).shape

    assert fitted_rows <= max(1, height_px)
    assert fitted_columns <= max(1, width_px)
    if rows > height_px or columns > width_px:
        assert fitted_rows == height_px or fitted_columns == width_px
        assert abs(fitted_rows - max(1, fitted_columns * rows / columns)) <= max(1, rows / columns)
