"""Decoding and resizing are bit for bit what TensorFlow does; importing it takes seconds, so all of that is in this file."""

import io
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from PIL import Image

from furrytag_gui.engine.preprocess import prepare
from furrytag_gui.images.decode import PixelArray, decode
from furrytag_gui.models.manifest import Fit, InputSpec, Resample

pytestmark = pytest.mark.tensorflow

NORMALIZED = InputSpec(mean=(0.5, 0.5, 0.5), std=(0.225, 0.225, 0.225), background=None)


@pytest.fixture(scope="module")
def tf() -> Any:
    return pytest.importorskip("tensorflow")


def draw_texture(rows: int, columns: int, seed: int = 0) -> PixelArray:
    """Waves in three colours with noise: every kind of edge that a codec or filter can get wrong."""
    y, x = np.mgrid[0:rows, 0:columns]
    waves = 127 + 90 * np.stack([np.sin(x / 3), np.sin(y / 5 + x / 9), np.cos(x * y / 200)], axis=-1)
    noise = np.random.default_rng(seed).integers(-30, 30, (rows, columns, 3))
    return np.clip(waves + noise, 0, 255).astype(np.uint8)


def encode(image: Image.Image, format_name: str, **options: Any) -> bytes:
    stream = io.BytesIO()
    image.save(stream, format_name, **options)
    return stream.getvalue()


JPEGS = [
    pytest.param({"subsampling": subsampling, "quality": quality, "progressive": progressive}, id=f"{subsampling}-q{quality}-{kind}")
    for subsampling in ("4:4:4", "4:2:2", "4:2:0", "4:1:1")
    for quality in (35, 95)
    for progressive, kind in ((False, "baseline"), (True, "progressive"))
]


@pytest.mark.parametrize("options", JPEGS)
def test_color_jpeg_is_decoded_as_by_tensorflow(tf: Any, options: dict[str, Any]) -> None:
    data = encode(Image.fromarray(draw_texture(61, 83)), "JPEG", **options)

    np.testing.assert_array_equal(decode(data).pixels, tf.image.decode_jpeg(data, channels=3).numpy())


@pytest.mark.parametrize("progressive", [False, True])
def test_gray_jpeg_is_decoded_as_by_tensorflow(tf: Any, progressive: bool) -> None:
    data = encode(Image.fromarray(draw_texture(61, 83)).convert("L"), "JPEG", progressive=progressive)

    np.testing.assert_array_equal(decode(data).pixels, tf.image.decode_jpeg(data, channels=3).numpy())


def turn_into_ycck(cmyk: bytes) -> bytes:
    """Say of a CMYK JPEG that its inks are stored as YCCK (transform 2 in the Adobe marker)."""
    at = cmyk.index(b"Adobe") + 11
    return cmyk[:at] + b"\x02" + cmyk[at + 1 :]


def drop_adobe_marker(cmyk: bytes) -> bytes:
    """Without that marker inks are not stored upside down."""
    at = cmyk.index(b"\xff\xee")
    return cmyk[:at] + cmyk[at + 2 + int.from_bytes(cmyk[at + 2 : at + 4], "big") :]


@pytest.mark.parametrize("change", [bytes, turn_into_ycck, drop_adobe_marker])
def test_jpeg_in_printing_inks_is_decoded_as_by_tensorflow(tf: Any, change: Callable[[bytes], bytes]) -> None:
    data = change(encode(Image.fromarray(draw_texture(61, 83)).convert("CMYK"), "JPEG", quality=90))

    np.testing.assert_array_equal(decode(data).pixels, tf.image.decode_jpeg(data, channels=3).numpy())


def test_jpeg_with_stray_bytes_is_decoded_as_by_tensorflow(tf: Any) -> None:
    whole = encode(Image.fromarray(draw_texture(61, 83)), "JPEG")
    data = whole[:-2] + b"stray" + whole[-2:]

    np.testing.assert_array_equal(decode(data).pixels, tf.image.decode_jpeg(data, channels=3).numpy())


def make_pngs() -> dict[str, bytes]:
    colors = draw_texture(61, 83)
    alpha = draw_texture(61, 83, seed=1)[..., :1]
    picture = Image.fromarray(colors)
    deep_gray = Image.fromarray(np.random.default_rng(2).integers(0, 65536, (61, 83)).astype(np.uint16))
    return {
        "rgb": encode(picture, "PNG"),
        "rgba": encode(Image.fromarray(np.concatenate([colors, alpha], axis=-1)), "PNG"),
        "rgb with a transparent color": encode(picture, "PNG", transparency=tuple(colors[0, 0].tolist())),
        "gray": encode(picture.convert("L"), "PNG"),
        "gray with alpha": encode(Image.fromarray(np.concatenate([alpha, colors[..., :1]], axis=-1)), "PNG"),
        "gray of 16 bits": encode(deep_gray, "PNG"),
        "black and white": encode(picture.convert("1"), "PNG"),
        "palette": encode(picture.quantize(200), "PNG"),
        "small palette": encode(picture.quantize(7), "PNG"),
        "palette with a transparent color": encode(picture.quantize(16), "PNG", transparency=3),
        "palette with alphas": encode(picture.quantize(16), "PNG", transparency=bytes(range(0, 256, 16))),
    }


@pytest.mark.parametrize("kind", make_pngs().keys())
def test_png_without_background_is_decoded_as_by_tensorflow(tf: Any, kind: str) -> None:
    data = make_pngs()[kind]

    np.testing.assert_array_equal(decode(data, background=None).pixels, tf.image.decode_jpeg(data, channels=3).numpy())


SHAPES = [(61, 83), (83, 61), (7, 5), (1, 1), (1, 40), (224, 224), (300, 449), (641, 517)]


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: f"{shape[0]}x{shape[1]}")
@pytest.mark.parametrize("size", [(224, 224), (97, 61), (1, 1)], ids=lambda size: f"to-{size[0]}x{size[1]}")
def test_stretched_picture_equals_tf_image_resize(tf: Any, shape: tuple[int, int], size: tuple[int, int]) -> None:
    pixels = draw_texture(*shape)

    expected = tf.image.resize(pixels, size).numpy() / np.float32(255)

    np.testing.assert_array_equal(prepare(pixels, InputSpec(), size), expected)


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: f"{shape[0]}x{shape[1]}")
@pytest.mark.parametrize("size", [(224, 224), (97, 61), (1, 1)], ids=lambda size: f"to-{size[0]}x{size[1]}")
def test_area_equals_tf_image_resize_by_area(tf: Any, shape: tuple[int, int], size: tuple[int, int]) -> None:
    pixels = draw_texture(*shape)

    expected = tf.image.resize(pixels, size, method=tf.image.ResizeMethod.AREA).numpy()

    actual = prepare(pixels, InputSpec(resample=Resample.AREA, scale_to=255), size)
    np.testing.assert_allclose(actual, expected, atol=0.02)


@pytest.mark.parametrize(
    "shape", [(61, 83), (83, 61), (300, 449), (7, 5), (1, 40), (1000, 333)], ids=lambda shape: f"{shape[0]}x{shape[1]}"
)
def test_kept_proportions_are_rounded_as_tf_image_resize_does(tf: Any, shape: tuple[int, int]) -> None:
    pixels = draw_texture(*shape)
    inner = tf.image.resize(pixels, (96, 96), method=tf.image.ResizeMethod.AREA, preserve_aspect_ratio=True).numpy()

    spec = InputSpec(fit=Fit.LETTERBOX, resample=Resample.AREA, scale_to=255, pad_color=(0, 0, 0))
    framed = prepare(pixels, spec, (96, 96))

    top, left = (96 - inner.shape[0]) // 2, (96 - inner.shape[1]) // 2
    np.testing.assert_allclose(framed[top : top + inner.shape[0], left : left + inner.shape[1]], inner, atol=2e-3, rtol=1e-5)
    assert framed.sum() == pytest.approx(inner.sum(dtype=np.float64), rel=1e-5)


def test_published_input_from_file_to_tensor_is_the_same(tf: Any) -> None:
    data = encode(Image.fromarray(draw_texture(480, 640)), "JPEG", quality=90)

    image = tf.image.resize(tf.image.decode_jpeg(data, channels=3), (384, 384)) / 255
    expected = (image - 0.5) / 0.225

    np.testing.assert_array_equal(prepare(decode(data, background=None).pixels, NORMALIZED, (384, 384)), expected.numpy())


@pytest.mark.parametrize("shape", [(40, 61), (61, 40), (2, 301)], ids=lambda shape: f"{shape[0]}x{shape[1]}")
def test_padded_picture_equals_tf_image_resize_of_the_padded_square(tf: Any, shape: tuple[int, int]) -> None:
    pixels = draw_texture(*shape)
    side = max(shape)
    square = tf.image.pad_to_bounding_box(pixels, (side - shape[0]) // 2, (side - shape[1]) // 2, side, side)

    actual = prepare(pixels, InputSpec(fit=Fit.PAD, pad_color=(0, 0, 0), scale_to=255), (96, 96))

    np.testing.assert_array_equal(actual, tf.image.resize(square, (96, 96)).numpy())


@pytest.mark.parametrize("shape", [(40, 61), (61, 40), (300, 90)], ids=lambda shape: f"{shape[0]}x{shape[1]}")
def test_cropped_picture_equals_tf_image_resize_of_the_middle_square(tf: Any, shape: tuple[int, int]) -> None:
    pixels = draw_texture(*shape)
    side = min(shape)
    square = tf.image.crop_to_bounding_box(pixels, (shape[0] - side) // 2, (shape[1] - side) // 2, side, side)

    actual = prepare(pixels, InputSpec(fit=Fit.CROP, scale_to=255), (64, 64))

    np.testing.assert_array_equal(actual, tf.image.resize(square, (64, 64)).numpy())
