"""Every way of a picture into a model, against plain and slow references."""

import dataclasses

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from furrytag_gui.engine.preprocess import prepare
from furrytag_gui.images.decode import PixelArray
from furrytag_gui.models.manifest import Color, Fit, InputSpec, Layout, Padding, Resample
from tests.engine.published import average_axis

WD = InputSpec(fit=Fit.PAD, resample=Resample.BICUBIC, color=Color.BGR, scale_to=255)
RAW = InputSpec(scale_to=255)
PILLOW_FILTERS = {
    Resample.BILINEAR: Image.Resampling.BILINEAR,
    Resample.BICUBIC: Image.Resampling.BICUBIC,
    Resample.LANCZOS: Image.Resampling.LANCZOS,
    Resample.BOX: Image.Resampling.BOX,
}

sides = st.integers(1, 60)
shapes = st.tuples(sides, sides)


def draw_noise(rows: int, columns: int) -> PixelArray:
    return np.random.default_rng(rows * 1000 + columns).integers(0, 256, (rows, columns, 3), np.uint8)


def resize_bilinear(pixels: PixelArray, height: int, width: int) -> np.ndarray:
    """tf.image.resize as its documentation has it: the four neighbours of each centre, one output pixel after the other."""
    rows, columns, _ = pixels.shape
    result = np.empty((height, width, 3))
    for i in range(height):
        for j in range(width):
            y, x = (i + 0.5) * rows / height - 0.5, (j + 0.5) * columns / width - 0.5
            top, left = int(np.floor(y)), int(np.floor(x))
            down, across = y - top, x - left
            value = np.zeros(3)
            for line, weight_y in ((top, 1 - down), (top + 1, down)):
                for column, weight_x in ((left, 1 - across), (left + 1, across)):
                    value += weight_y * weight_x * pixels[min(max(line, 0), rows - 1), min(max(column, 0), columns - 1)]
            result[i, j] = value
    return result


def resize_across_then_down(pixels: PixelArray, size: tuple[int, int], how: Image.Resampling) -> np.ndarray:
    """Pillow's resize in the one order of passes that older ones always had."""
    picture = Image.fromarray(pixels)
    return np.asarray(picture.resize((size[1], picture.height), how).resize(size[::-1], how))


def pad_to_shape(pixels: PixelArray, height: int, width: int, color: tuple[int, int, int]) -> PixelArray:
    rows, columns, _ = pixels.shape
    canvas = np.full((height, width, 3), color, np.uint8)
    top, left = (height - rows) // 2, (width - columns) // 2
    canvas[top : top + rows, left : left + columns] = pixels
    return canvas


@given(shape=shapes, size=st.tuples(st.integers(1, 9), st.integers(1, 9)))
def test_published_models_get_a_stretched_picture(shape: tuple[int, int], size: tuple[int, int]) -> None:
    pixels = draw_noise(*shape)

    np.testing.assert_allclose(prepare(pixels, RAW, size), resize_bilinear(pixels, *size), atol=2e-3)


@given(shape=shapes, size=st.tuples(st.integers(1, 9), st.integers(1, 9)))
def test_area_is_the_mean_of_what_a_pixel_covers(shape: tuple[int, int], size: tuple[int, int]) -> None:
    pixels = draw_noise(*shape)
    expected = average_axis(average_axis(pixels.astype(np.float64), 1, size[1]), 0, size[0])

    np.testing.assert_allclose(prepare(pixels, dataclasses.replace(RAW, resample=Resample.AREA), size), expected, atol=1e-4)


@given(shape=shapes, side=st.integers(1, 9))
def test_area_of_a_padded_picture_is_that_of_the_whole_square(shape: tuple[int, int], side: int) -> None:
    pixels, color = draw_noise(*shape), (10, 200, 99)
    square = pad_to_shape(pixels, max(shape), max(shape), color).astype(np.float64)
    expected = average_axis(average_axis(square, 1, side), 0, side)

    actual = prepare(pixels, dataclasses.replace(RAW, fit=Fit.PAD, resample=Resample.AREA, pad_color=color), (side, side))

    np.testing.assert_allclose(actual, expected, atol=1e-4)


@given(shape=shapes, size=shapes, resample=st.sampled_from(sorted(PILLOW_FILTERS)))
def test_letterboxed_picture_is_resized_and_then_framed(shape: tuple[int, int], size: tuple[int, int], resample: Resample) -> None:
    pixels, color = draw_noise(*shape), (10, 200, 99)
    scale = min(size[0] / shape[0], size[1] / shape[1])
    inner = (min(size[0], max(1, round(shape[0] * scale))), min(size[1], max(1, round(shape[1] * scale))))

    actual = prepare(pixels, dataclasses.replace(RAW, fit=Fit.LETTERBOX, resample=resample, pad_color=color), size)

    small = resize_across_then_down(pixels, inner, PILLOW_FILTERS[resample])
    np.testing.assert_array_equal(actual, pad_to_shape(small, *size, color))


def test_canvas_comes_before_the_size_of_the_model() -> None:
    pixels = draw_noise(20, 40)
    spec = dataclasses.replace(RAW, fit=Fit.LETTERBOX, resample=Resample.BILINEAR, canvas_px=(64, 64))

    actual = prepare(pixels, dataclasses.replace(spec, canvas_resample=Resample.LANCZOS), (24, 24))

    canvas = pad_to_shape(resize_across_then_down(pixels, (32, 64), Image.Resampling.BILINEAR), 64, 64, (255, 255, 255))
    np.testing.assert_array_equal(actual, resize_across_then_down(canvas, (24, 24), Image.Resampling.LANCZOS))


@pytest.mark.parametrize("shape", [(10, 20), (20, 10), (70, 30), (90, 80)])
def test_extended_picture_has_a_canvas_of_at_least_that_size(shape: tuple[int, int]) -> None:
    pixels = draw_noise(*shape)

    actual = prepare(pixels, dataclasses.replace(RAW, fit=Fit.EXTEND, resample=Resample.BICUBIC, canvas_px=(64, 48)), (32, 32))

    canvas = pad_to_shape(pixels, max(shape[0], 64), max(shape[1], 48), (255, 255, 255))
    np.testing.assert_array_equal(actual, resize_across_then_down(canvas, (32, 32), Image.Resampling.BICUBIC))


def test_border_is_drawn_out_from_the_exact_middle() -> None:
    pixels = np.arange(0, 90, 10, np.uint8).repeat(3).reshape(3, 3, 3)
    spec = dataclasses.replace(RAW, fit=Fit.LETTERBOX, resample=Resample.BOX, padding=Padding.EDGE)

    # Four columns for three: half a pixel to each side, so that each one lies between two.
    values = prepare(pixels, spec, (3, 4))[:, :, 0]

    np.testing.assert_array_equal(values, [[0, 5, 15, 20], [30, 35, 45, 50], [60, 65, 75, 80]])
    np.testing.assert_array_equal(prepare(pixels, spec, (3, 5))[0, :, 0], [0, 0, 10, 20, 20])


@given(shape=shapes, side=st.integers(1, 40), resample=st.sampled_from(sorted(PILLOW_FILTERS)))
def test_padded_picture_is_what_pillow_makes_of_the_whole_square(shape: tuple[int, int], side: int, resample: Resample) -> None:
    pixels = draw_noise(*shape)
    color = (10, 200, 99)

    actual = prepare(pixels, dataclasses.replace(RAW, fit=Fit.PAD, resample=resample, pad_color=color), (side, side))

    square = Image.fromarray(pad_to_shape(pixels, max(shape), max(shape), color))
    np.testing.assert_array_equal(actual, np.asarray(square.resize((side, side), PILLOW_FILTERS[resample])))


@pytest.mark.parametrize("shape", [(700, 2400), (2400, 700)])
def test_padded_picture_of_several_strips_is_the_same(shape: tuple[int, int]) -> None:
    pixels = draw_noise(*shape)

    actual = prepare(pixels, dataclasses.replace(RAW, fit=Fit.PAD, resample=Resample.BICUBIC), (64, 64))

    square = Image.fromarray(pad_to_shape(pixels, 2400, 2400, (255, 255, 255)))
    np.testing.assert_array_equal(actual, np.asarray(square.resize((64, 64), Image.Resampling.BICUBIC)))


@given(shape=shapes, size=shapes, resample=st.sampled_from(sorted(PILLOW_FILTERS)))
def test_picture_is_stretched_by_each_filter_of_pillow(shape: tuple[int, int], size: tuple[int, int], resample: Resample) -> None:
    pixels = draw_noise(*shape)

    actual = prepare(pixels, dataclasses.replace(RAW, resample=resample), size)

    np.testing.assert_array_equal(actual, resize_across_then_down(pixels, size, PILLOW_FILTERS[resample]))


@given(shape=shapes, side=sides)
def test_cropped_picture_is_the_middle_square(shape: tuple[int, int], side: int) -> None:
    pixels = draw_noise(*shape)
    edge = min(shape)
    top, left = (shape[0] - edge) // 2, (shape[1] - edge) // 2

    actual = prepare(pixels, dataclasses.replace(RAW, fit=Fit.CROP, resample=Resample.BICUBIC), (side, side))

    square = Image.fromarray(pixels[top : top + edge, left : left + edge])
    np.testing.assert_array_equal(actual, np.asarray(square.resize((side, side), Image.Resampling.BICUBIC)))


def test_canvas_has_the_shape_of_the_model_where_that_is_not_square() -> None:
    pixels = draw_noise(30, 30)
    spec = dataclasses.replace(RAW, resample=Resample.BOX, pad_color=(0, 0, 0))

    padded = prepare(pixels, dataclasses.replace(spec, fit=Fit.PAD), (30, 60))
    cropped = prepare(pixels, dataclasses.replace(spec, fit=Fit.CROP), (15, 30))

    np.testing.assert_array_equal(padded, pad_to_shape(pixels, 30, 60, (0, 0, 0)))
    np.testing.assert_array_equal(cropped, pixels[7:22])


@given(shape=shapes, size=st.tuples(sides, sides), fit=st.sampled_from(Fit), resample=st.sampled_from(Resample))
def test_input_has_the_size_of_the_model_whatever_the_picture(
    shape: tuple[int, int], size: tuple[int, int], fit: Fit, resample: Resample
) -> None:
    values = prepare(draw_noise(*shape), InputSpec(fit=fit, resample=resample), size)

    assert values.shape == (*size, 3)
    assert values.dtype == np.float32
    assert values.flags.c_contiguous
    assert values.min() >= 0
    assert values.max() <= 1


@pytest.mark.parametrize("fit", Fit)
@pytest.mark.parametrize("resample", Resample)
@pytest.mark.parametrize("shape", [(1, 20_000), (20_000, 1)])
def test_line_of_a_picture_needs_no_square_of_its_length(shape: tuple[int, int], fit: Fit, resample: Resample) -> None:
    pixels = np.full((*shape, 3), 7, np.uint8)

    assert prepare(pixels, InputSpec(fit=fit, resample=resample), (224, 224)).shape == (224, 224, 3)


@pytest.mark.parametrize("resample", [Resample.BILINEAR, Resample.BICUBIC, Resample.LANCZOS])
@pytest.mark.parametrize("shape", [(6100, 200), (200, 6100)])
def test_long_comic_is_what_pillow_makes_of_the_whole_square_but_for_rounding(shape: tuple[int, int], resample: Resample) -> None:
    pixels = draw_noise(*shape)

    actual = prepare(pixels, dataclasses.replace(RAW, fit=Fit.PAD, resample=resample), (150, 150))

    # The other way round, which needs no square: first along the comic, then the white beside it. Rounding between the two differs.
    down = np.asarray(Image.fromarray(pixels).resize((200, 150) if shape[0] > shape[1] else (150, 200), PILLOW_FILTERS[resample]))
    padded = pad_to_shape(down, *((150, 6100) if shape[0] > shape[1] else (6100, 150)), (255, 255, 255))
    expected = np.asarray(Image.fromarray(padded).resize((150, 150), PILLOW_FILTERS[resample]))
    assert np.abs(actual - expected).max() <= 2
    assert np.abs(actual - expected).mean() < 0.02


@pytest.mark.parametrize("fit", Fit)
@pytest.mark.parametrize("resample", Resample)
def test_even_color_stays_even(fit: Fit, resample: Resample) -> None:
    pixels = np.full((37, 53, 3), (200, 100, 50), np.uint8)

    values = prepare(pixels, dataclasses.replace(RAW, fit=fit, resample=resample, pad_color=(200, 100, 50)), (29, 29))

    assert (values == (200, 100, 50)).all()


@pytest.mark.parametrize("resample", Resample)
def test_padding_has_its_color_and_the_picture_is_in_the_middle(resample: Resample) -> None:
    pixels = np.full((10, 30, 3), (200, 100, 50), np.uint8)

    values = prepare(pixels, dataclasses.replace(RAW, fit=Fit.PAD, resample=resample, pad_color=(1, 2, 3)), (30, 30))

    assert (values[:10] == (1, 2, 3)).all()
    assert (values[10:20] == (200, 100, 50)).all()
    assert (values[20:] == (1, 2, 3)).all()


def test_wd_models_get_blue_first_from_0_to_255_on_a_white_square() -> None:
    pixels = draw_noise(20, 33)

    values = prepare(pixels, WD, (48, 48))

    square = Image.fromarray(pad_to_shape(pixels, 33, 33, (255, 255, 255)))
    np.testing.assert_array_equal(values, np.asarray(square.resize((48, 48), Image.Resampling.BICUBIC))[..., ::-1])


def test_range_mean_and_deviation_are_applied_to_the_channels_of_the_model() -> None:
    pixels = np.array([[[255, 0, 51]]], np.uint8)
    spec = InputSpec(color=Color.BGR, mean=(0.2, 0.5, 0.5), std=(0.5, 0.25, 0.1))

    np.testing.assert_allclose(prepare(pixels, spec, (1, 1)), [[[0, -2, 5]]], atol=1e-6)


def test_mean_without_deviation_is_left_out() -> None:
    pixels = np.array([[[255, 0, 51]]], np.uint8)

    np.testing.assert_allclose(prepare(pixels, InputSpec(mean=(0.5, 0.5, 0.5)), (1, 1)), [[[1, 0, 0.2]]])


def test_channels_come_first_where_the_model_has_them_first() -> None:
    pixels = draw_noise(12, 12)

    first = prepare(pixels, InputSpec(layout=Layout.NCHW), (12, 12))

    assert first.flags.c_contiguous
    np.testing.assert_array_equal(first, prepare(pixels, InputSpec(), (12, 12)).transpose(2, 0, 1))


def test_picture_is_left_as_it_was() -> None:
    pixels = draw_noise(12, 12)
    before = pixels.copy()
    pixels.flags.writeable = False

    for fit in Fit:
        for resample in Resample:
            prepare(pixels, InputSpec(fit=fit, resample=resample), (5, 9))

    np.testing.assert_array_equal(pixels, before)
