"""A second look at pictures that mean the same to a model."""

from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from furrytag_gui.insight.looks import Look, Looks

SIZE_PX = 240


def draw_sign(symbol: str) -> Image.Image:
    sign = Image.new("RGB", (SIZE_PX, SIZE_PX), "white")
    pen = ImageDraw.Draw(sign)
    pen.polygon([(120, 15), (230, 215), (10, 215)], fill="white", outline="red", width=14)
    if symbol == "bar":
        pen.rectangle((110, 90, 130, 180), fill="black")
    else:
        pen.ellipse((90, 130, 150, 190), fill="black")
    return sign


@pytest.fixture
def signs(tmp_path: Path) -> dict[int, Path]:
    """A sign, the same smaller, as a bad JPEG, and cut a little; another sign; one that is gone; one that is wider."""
    bar = draw_sign("bar")
    made = {
        1: bar,
        2: bar.resize((100, 100), Image.Resampling.LANCZOS),
        3: bar,
        4: bar.crop((4, 4, SIZE_PX - 4, SIZE_PX - 4)),
        5: draw_sign("dot"),
        7: bar.resize((300, SIZE_PX)),
    }
    paths = {number: tmp_path / f"{number}{'.jpg' if number == 3 else '.png'}" for number in range(1, 8)}
    for number, picture in made.items():
        picture.save(paths[number], **({"quality": 30} if number == 3 else {}))
    return paths


@pytest.mark.parametrize("other", [2, 3, 4])
def test_another_size_quality_or_cut_of_a_picture_is_like_it(signs, other):
    assert Look.at(signs[1]).is_like(Look.at(signs[other]))


@pytest.mark.parametrize("other", [5, 7])
def test_another_sign_of_the_same_kind_is_not_and_nor_is_a_wider_one(signs, other):
    assert not Look.at(signs[1]).is_like(Look.at(signs[other]))


def test_looks_are_read_once_and_a_file_that_is_gone_is_like_nothing(signs):
    asked = []

    def find(picture_id: int) -> Path:
        asked.append(picture_id)
        return signs[picture_id]

    looks = Looks(find)
    assert looks.are_like(1, 2)
    assert looks.are_like(2, 1)
    assert not looks.are_like(1, 6)
    assert asked == [1, 2, 6]
