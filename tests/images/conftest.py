"""Small pictures in every format, made on the spot."""

import io
from typing import Protocol

import numpy as np
import pytest
from PIL import Image

FORMATS = ("JPEG", "PNG", "GIF", "WEBP", "AVIF", "BMP", "TIFF")


class Encode(Protocol):
    def __call__(self, picture: Image.Image, format_name: str, **options: object) -> bytes: ...


@pytest.fixture
def encode() -> Encode:
    """Gives a picture's file as bytes: `encode(picture, "PNG")`."""

    def save(picture: Image.Image, format_name: str, **options: object) -> bytes:
        stream = io.BytesIO()
        picture.save(stream, format_name, **options)
        return stream.getvalue()

    return save


@pytest.fixture
def quarters() -> Image.Image:
    """64 x 48 pixels: red and green above, blue and white below."""
    pixels = np.empty((48, 64, 3), np.uint8)
    pixels[:24, :32], pixels[:24, 32:] = (220, 40, 40), (40, 200, 60)
    pixels[24:, :32], pixels[24:, 32:] = (50, 60, 210), (250, 250, 250)
    return Image.fromarray(pixels)


@pytest.fixture
def noise() -> Image.Image:
    """50 x 40 pixels of every colour, so that no codec gets away with little data."""
    return Image.fromarray(np.random.default_rng(7).integers(0, 256, (40, 50, 3), np.uint8))


@pytest.fixture(params=FORMATS)
def format_name(request: pytest.FixtureRequest) -> str:
    """Every format that is read, by the name that Pillow has for it."""
    return str(request.param)
