"""Drawings on white and on made-up backgrounds."""

import numpy as np
import pytest
from PIL import Image

from furrytag_gui.training.pictures import lay_on_background, lay_on_white


@pytest.fixture
def drawing() -> Image.Image:
    picture = Image.new("RGBA", (200, 100), (0, 0, 0, 0))
    picture.paste((200, 30, 30, 255), (20, 20, 180, 80))
    return picture


def test_drawing_lies_whole_in_the_middle_of_white(drawing: Image.Image) -> None:
    pixels = np.asarray(lay_on_white(drawing))
    assert pixels.shape == (224, 224, 3)
    red = np.argwhere(pixels[..., 1] < 100)
    assert np.abs(red.mean(0) - 111.5).max() < 1
    assert (pixels[:20] == 255).all()


def test_same_seed_gives_the_same_picture_and_another_another(drawing: Image.Image) -> None:
    first, again, other = (np.asarray(lay_on_background(drawing, seed)) for seed in ("a", "a", "b"))
    np.testing.assert_array_equal(first, again)
    assert (first != other).any()
