import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from furrytag_gui.images.decode import PixelArray, decode
from furrytag_gui.images.formats import PictureFormat

STORED_AS = {
    1: lambda upright: upright,
    2: np.fliplr,
    3: lambda upright: np.rot90(upright, 2),
    4: np.flipud,
    5: lambda upright: upright.transpose(1, 0, 2),
    6: lambda upright: np.rot90(upright, 1),
    7: lambda upright: np.rot90(upright, 2).transpose(1, 0, 2),
    8: lambda upright: np.rot90(upright, -1),
}
"""How a camera that was held in each of the eight EXIF orientations stores an upright scene."""

LOSSLESS = {"WEBP": {"lossless": True}, "AVIF": {"quality": 100, "subsampling": "4:4:4"}, "JPEG": {"quality": 98, "subsampling": "4:4:4"}}
WITH_EXIF = ("JPEG", "PNG", "WEBP", "AVIF", "TIFF")


def difference(one: PixelArray, other: PixelArray) -> int:
    assert one.shape == other.shape
    return int(np.abs(one.astype(int) - other.astype(int)).max())


def test_each_format_is_decoded(encode, quarters: Image.Image, format_name: str) -> None:
    decoded = decode(encode(quarters, format_name, **LOSSLESS.get(format_name, {})))

    assert difference(decoded.pixels, np.asarray(quarters)) <= 12
    assert decoded.pixels.dtype == np.uint8
    assert (decoded.width_px, decoded.height_px) == (64, 48)
    assert decoded.format is PictureFormat[format_name]


def test_path_and_bytes_give_the_same(encode, quarters: Image.Image, tmp_path: Path) -> None:
    path = tmp_path / "fox with a wrong suffix.txt"
    path.write_bytes(encode(quarters, "PNG"))

    np.testing.assert_array_equal(decode(path).pixels, decode(path.read_bytes()).pixels)


@pytest.mark.parametrize("orientation", STORED_AS)
@pytest.mark.parametrize("format_name", WITH_EXIF)
def test_picture_is_turned_upright_by_exif(encode, quarters: Image.Image, format_name: str, orientation: int) -> None:
    upright = np.asarray(quarters)
    stored = Image.fromarray(np.ascontiguousarray(STORED_AS[orientation](upright)))
    exif = Image.Exif()
    exif[0x0112] = orientation

    decoded = decode(encode(stored, format_name, exif=exif, **LOSSLESS.get(format_name, {})))

    assert difference(decoded.pixels, upright) <= 12
    assert decoded.pixels.flags.c_contiguous
    assert (decoded.width_px, decoded.height_px) == (64, 48)


@pytest.mark.parametrize("orientation", [0, 9, 99])
def test_unknown_orientation_leaves_the_picture_as_it_is(encode, quarters: Image.Image, orientation: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation

    np.testing.assert_array_equal(decode(encode(quarters, "PNG", exif=exif)).pixels, np.asarray(quarters))


@pytest.mark.filterwarnings("ignore:Corrupt EXIF data:UserWarning")
@pytest.mark.parametrize("exif", [b"Exif\0\0", b"Exif\0\0MM\0*\xff\xff\xff\xff", b"Exif\0\0II*\0\x08\0\0\0\xff\xff\x12\x01", b"nonsense"])
def test_damaged_exif_does_not_lose_the_picture(encode, quarters: Image.Image, exif: bytes) -> None:
    assert decode(encode(quarters, "JPEG", exif=exif)).width_px == 64


@pytest.mark.parametrize(("format_name", "options"), [("GIF", {}), ("PNG", {}), ("WEBP", {"lossless": True}), ("TIFF", {})])
def test_only_the_first_frame_is_taken(encode, quarters: Image.Image, format_name: str, options: dict[str, object]) -> None:
    others = [Image.new("RGB", quarters.size, color) for color in ("black", "tomato")]

    decoded = decode(encode(quarters, format_name, save_all=True, append_images=others, **options))

    assert difference(decoded.pixels, np.asarray(quarters)) <= 2


def test_first_picture_of_a_camera_pair_is_taken(encode, quarters: Image.Image) -> None:
    pair = encode(quarters, "MPO", save_all=True, append_images=[Image.new("RGB", quarters.size, "black")], **LOSSLESS["JPEG"])

    decoded = decode(pair)

    assert decoded.format is PictureFormat.JPEG
    assert difference(decoded.pixels, np.asarray(quarters)) <= 12


@pytest.fixture
def veil() -> Image.Image:
    """Orange that gets more transparent from left to right."""
    pixels = np.full((4, 256, 4), (250, 120, 10, 255), np.uint8)
    pixels[..., 3] = np.arange(255, -1, -1)
    return Image.fromarray(pixels)


@pytest.mark.parametrize("background", [(255, 255, 255), (10, 20, 30)])
@pytest.mark.parametrize(("format_name", "options"), [("PNG", {}), ("WEBP", {"lossless": True, "exact": True}), ("TIFF", {})])
def test_background_shows_through(
    encode, veil: Image.Image, format_name: str, options: dict[str, object], background: tuple[int, int, int]
) -> None:
    pixels = decode(encode(veil, format_name, **options), background=background).pixels

    layers = np.asarray(veil).astype(float)
    share = layers[..., 3:] / 255
    expected = layers[..., :3] * share + np.array(background) * (1 - share)
    assert np.abs(pixels - expected).max() <= 0.51


def test_without_background_alpha_is_dropped(encode, veil: Image.Image) -> None:
    np.testing.assert_array_equal(decode(encode(veil, "PNG"), background=None).pixels, np.asarray(veil)[..., :3])


def test_large_transparent_picture_is_the_same_in_every_strip(encode) -> None:
    veil = np.zeros((700, 800, 4), np.uint8)
    veil[..., 0], veil[..., 3] = np.arange(800) % 256, np.arange(700)[:, None] % 256
    picture = Image.fromarray(veil)

    expected = Image.alpha_composite(Image.new("RGBA", picture.size, "white"), picture).convert("RGB")

    np.testing.assert_array_equal(decode(encode(picture, "PNG", compress_level=1)).pixels, np.asarray(expected))


def test_transparent_palette_color_shows_the_background(encode) -> None:
    picture = Image.new("P", (2, 1))
    picture.putpalette([200, 10, 10, 10, 10, 200])
    picture.putpixel((1, 0), 1)
    for format_name in ("PNG", "GIF"):
        pixels = decode(encode(picture, format_name, transparency=0), background=(0, 255, 0)).pixels

        assert pixels.tolist() == [[[0, 255, 0], [10, 10, 200]]]


def test_transparent_color_of_a_picture_without_alpha_shows_the_background(encode) -> None:
    picture = Image.fromarray(np.array([[[1, 2, 3], [4, 5, 6]]], np.uint8))

    pixels = decode(encode(picture, "PNG", transparency=(1, 2, 3))).pixels

    assert pixels.tolist() == [[[255, 255, 255], [4, 5, 6]]]


def gray_of(values: list[float], dtype: type[np.generic]) -> bytes:
    stream = io.BytesIO()
    Image.fromarray(np.array([values], dtype)).save(stream, "TIFF")
    return stream.getvalue()


@pytest.mark.parametrize(
    ("values", "dtype", "grays"),
    [
        ([0, 255, 256, 65535], np.uint16, [0, 0, 1, 255]),
        ([0, 65535, 32768], np.int32, [0, 255, 128]),
        ([0, 7, 255], np.int32, [0, 7, 255]),
        ([-1000, 0, 1000], np.int32, [0, 128, 255]),
        ([-5, -5], np.int32, [0, 0]),
        ([0, 0.5, 1], np.float32, [0, 128, 255]),
        ([0, 12, 255], np.float32, [0, 12, 255]),
        ([0, np.nan, np.inf, 1], np.float32, [0, 0, 0, 255]),
        ([0, 1e6], np.float32, [0, 255]),
    ],
)
def test_gray_of_more_bits_is_brought_to_eight(values: list[float], dtype: type[np.generic], grays: list[int]) -> None:
    assert decode(gray_of(values, dtype)).pixels[0].tolist() == [[gray] * 3 for gray in grays]


@pytest.mark.parametrize(
    ("mode", "format_name"),
    [("1", "PNG"), ("L", "JPEG"), ("LA", "PNG"), ("P", "GIF"), ("CMYK", "JPEG"), ("CMYK", "TIFF"), ("YCbCr", "TIFF"), ("LAB", "TIFF")],
)
def test_each_color_mode_becomes_rgb(encode, mode: str, format_name: str) -> None:
    picture = Image.new("RGB", (16, 16), "white").convert("LAB" if mode == "LAB" else mode)

    pixels = decode(encode(picture, format_name)).pixels

    assert pixels.shape == (16, 16, 3)
    assert pixels.min() >= 250


def test_jpeg_may_come_back_smaller_but_not_below_what_is_asked_for(encode, quarters: Image.Image) -> None:
    data = encode(quarters.resize((512, 384)), "JPEG")

    decoded = decode(data, at_least_px=90)

    rows, columns, _ = decoded.pixels.shape
    assert 90 <= rows < 200
    assert columns / rows == pytest.approx(512 / 384, rel=0.02)
    assert (decoded.width_px, decoded.height_px) == (512, 384)
    assert decode(data, at_least_px=10_000).pixels.shape == (384, 512, 3)


@pytest.mark.parametrize("background", [None, (255, 255, 255), (10, 60, 120)])
@pytest.mark.parametrize(("mode", "least_alpha"), [("RGB", 0), ("RGBA", 0), ("RGBA", 255)])
def test_plain_png_is_decoded_as_pillow_does(encode, mode: str, least_alpha: int, background: tuple[int, int, int] | None) -> None:
    values = np.random.default_rng(5).integers(0, 256, (37, 53, len(mode)), np.uint8)
    values[..., 3:] = values[..., 3:].clip(least_alpha)
    drawn = Image.fromarray(values)
    under = Image.new("RGBA", drawn.size, (*(background or (0, 0, 0)), 255))
    expected = drawn if background is None or mode == "RGB" else Image.alpha_composite(under, drawn)

    np.testing.assert_array_equal(decode(encode(drawn, "PNG"), background=background).pixels, np.asarray(expected.convert("RGB")))


def test_png_is_turned_by_what_follows_its_pixels(encode, quarters: Image.Image) -> None:
    exif = Image.Exif()
    exif[0x0112] = 3
    data = encode(quarters, "PNG", exif=exif)
    start = data.index(b"eXIf") - 4
    stop = start + 12 + int.from_bytes(data[start : start + 4])
    end = data.index(b"IEND") - 4

    late = data[:start] + data[stop:end] + data[start:stop] + data[end:]

    np.testing.assert_array_equal(decode(late).pixels, np.rot90(np.asarray(quarters), 2))
