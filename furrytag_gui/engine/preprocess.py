"""A decoded picture as the input that a model was trained on."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image

from furrytag_gui.images.decode import PixelArray, Rgb
from furrytag_gui.models.manifest import Color, Fit, InputSpec, Layout, Padding, Resample
from furrytag_gui.tags.tagset import FloatArray

Size = tuple[int, int]
"""Height and width in pixels."""
Values = npt.NDArray[Any]
"""A picture (h, w, 3) from 0 to 255: uint8 from a filter that rounds, float32 from one that doesn't."""

_FILTERS: Mapping[Resample, Image.Resampling] = MappingProxyType(
    {
        Resample.BILINEAR: Image.Resampling.BILINEAR,
        Resample.BICUBIC: Image.Resampling.BICUBIC,
        Resample.LANCZOS: Image.Resampling.LANCZOS,
        Resample.BOX: Image.Resampling.BOX,
    }
)
# Small enough to stay in a core's cache between its filling and its resizing.
_STRIP_BYTES = 512 * 1024
_STRIP_ROWS = 32
_WHOLE_SIDE_PX = 6000


def prepare(pixels: PixelArray, spec: InputSpec, size: Size) -> FloatArray:
    """One picture as a model takes it: float32 (height, width, 3), or (3, height, width) for `Layout.NCHW`.

    `pixels` is uint8 (h, w, 3) RGB, `size` the model's height and width. How it gets there is told at `Fit` and `InputSpec`.
    """
    if spec.canvas_px is None or spec.fit is Fit.EXTEND:
        return _encode(_fit(pixels, spec, size), spec)
    canvas = _to_pixels(_fit(pixels, spec, spec.canvas_px))
    return _encode(_resize(canvas, spec.canvas_px, size, spec, spec.canvas_resample), spec)


def find_scale(shape: Size, spec: InputSpec, size: Size) -> tuple[float, float]:
    """How much of the model's input a picture of this shape takes, by rows and columns.

    1 fills it; less leaves a border, with the picture in the middle, and of more only the middle is seen.
    """
    target = size if spec.canvas_px is None or spec.fit is Fit.EXTEND else spec.canvas_px
    canvas = shape
    match spec.fit:
        case Fit.LETTERBOX:
            inside = _inscribed(shape, target, spec.resample)
            return inside[0] / target[0], inside[1] / target[1]
        case Fit.PAD:
            canvas = _enclosing(shape, target)
        case Fit.EXTEND if spec.canvas_px is not None:
            canvas = max(shape[0], spec.canvas_px[0]), max(shape[1], spec.canvas_px[1])
        case Fit.CROP:
            canvas = _enclosed(shape, target)
    return shape[0] / canvas[0], shape[1] / canvas[1]


def _fit(pixels: PixelArray, spec: InputSpec, size: Size) -> Values:
    """The picture at that size in the way of the spec, 0..255."""
    rows, columns, _ = pixels.shape
    canvas = (rows, columns)
    match spec.fit:
        case Fit.LETTERBOX:
            return _frame(_resize(pixels, canvas, _inscribed(canvas, size, spec.resample), spec, spec.resample), size, spec)
        case Fit.PAD:
            canvas = _enclosing(canvas, size)
        case Fit.EXTEND if spec.canvas_px is not None:
            canvas = (max(rows, spec.canvas_px[0]), max(columns, spec.canvas_px[1]))
        case Fit.CROP:
            canvas = _enclosed(canvas, size)
            top, left = (rows - canvas[0]) // 2, (columns - canvas[1]) // 2
            pixels = pixels[top : top + canvas[0], left : left + canvas[1]]
    return _resize(pixels, canvas, size, spec, spec.resample)


def _resize(pixels: PixelArray, canvas: Size, size: Size, spec: InputSpec, how: Resample) -> Values:
    """What the filter makes of a canvas with the picture in its middle and the spec's colour around it."""
    if how is Resample.TF_BILINEAR:
        return _resize_as_tensorflow(pixels, canvas, size, spec.pad_color)
    if how is Resample.AREA:
        return _resize_by_area(pixels, canvas, size, spec.pad_color)
    return _resize_by_pillow(pixels, canvas, size, spec.pad_color, _FILTERS[how])


def _to_pixels(values: Values) -> PixelArray:
    return values if values.dtype == np.uint8 else np.rint(values).astype(np.uint8)


def _enclosing(shape: Size, target: Size) -> Size:
    """The smallest canvas in the target's proportions that holds the picture."""
    rows, columns = shape
    height, width = target
    return max(rows, round(columns * height / width)), max(columns, round(rows * width / height))


def _enclosed(shape: Size, target: Size) -> Size:
    """The largest part of the picture in the target's proportions."""
    rows, columns = shape
    height, width = target
    return max(1, min(rows, round(columns * height / width))), max(1, min(columns, round(rows * width / height)))


def _inscribed(shape: Size, target: Size, how: Resample) -> Size:
    """The largest size in the picture's proportions that the target holds, rounded as Pillow's users do or as TensorFlow does."""
    kind = np.float32 if how in (Resample.AREA, Resample.TF_BILINEAR) else np.float64
    scale = min(kind(full) / kind(side) for full, side in zip(target, shape, strict=True))
    height, width = (min(max(1, round(float(kind(side) * scale))), full) for side, full in zip(shape, target, strict=True))
    return height, width


def _frame(values: Values, size: Size, spec: InputSpec) -> Values:
    """The picture in the middle of its frame.

    On a colour an odd pixel goes to the right and to the bottom. A border that is drawn out has the picture exactly in the middle,
    half a pixel off the grid if need be, as skimage.transform.warp puts it for DeepDanbooru (deepdanbooru/image).
    """
    if spec.padding is Padding.COLOR:
        framed = _paint(*size, spec.pad_color).astype(values.dtype, copy=False)
        top, left = (size[0] - values.shape[0]) // 2, (size[1] - values.shape[1]) // 2
        framed[top : top + values.shape[0], left : left + values.shape[1]] = values
        return framed
    for axis in (0, 1):
        spare, last = size[axis] - values.shape[axis], values.shape[axis] - 1
        lines = np.arange(size[axis]) - spare // 2
        first = values.take(lines.clip(0, last), axis)
        values = first if spare % 2 == 0 else (first + values.take((lines - 1).clip(0, last), axis).astype(np.float32)) / 2
    return values


def _resize_by_area(pixels: PixelArray, canvas: Size, size: Size, pad_color: Rgb) -> FloatArray:
    """What tf.image.resize gives by the method AREA: the mean of what an output pixel covers, float32 0..255.

    Source: TensorFlow's resize_area_op.cc.
    """
    down = _average(pixels, canvas[0], size[0], pad_color)
    return _average(down.transpose(1, 0, 2), canvas[1], size[1], pad_color).transpose(1, 0, 2).astype(np.float32)


def _average(lines: npt.NDArray[Any], canvas: int, count: int, pad_color: Rgb) -> npt.NDArray[np.float64]:
    """The means of `count` equal parts of a canvas's first axis, with these lines in its middle and the colour around them."""
    length, inset = len(lines), (canvas - len(lines)) // 2
    means = np.empty((count, *lines.shape[1:]))
    for number in range(count):
        start, stop = canvas * number / count - inset, canvas * (number + 1) / count - inset
        begin, end = max(start, 0.0), min(stop, float(length))
        if begin >= end:
            means[number] = pad_color
            continue
        first, last = math.floor(begin), math.ceil(end)
        total = lines[first:last].sum(axis=0, dtype=np.float64)
        total -= (begin - first) * lines[first] + (last - end) * lines[last - 1]
        total += ((begin - start) + (stop - end)) * np.array(pad_color, np.float64)
        means[number] = total / (stop - start)
    return means


def _resize_as_tensorflow(pixels: PixelArray, canvas: Size, size: Size, pad_color: Rgb) -> FloatArray:
    """What tf.image.resize gives, bit for bit: bilinear with half-pixel centres and no antialiasing, float32 0..255.

    Source: ResizeBilinear in TensorFlow's resize_bilinear_op.cc.
    """
    top, bottom, down = _taps(canvas[0], size[0])
    left, right, across = _taps(canvas[1], size[1])
    across = np.repeat(across, 3).reshape(-1, 3)

    def blend_row(lines: npt.NDArray[np.intp]) -> FloatArray:
        taken = _take(pixels, lines, canvas[0], 0, pad_color)
        first = _take(taken, left, canvas[1], 1, pad_color).astype(np.float32)
        second = _take(taken, right, canvas[1], 1, pad_color).astype(np.float32)
        return _blend(first, second, across)

    resized = np.empty((*size, 3), np.float32)
    for start in range(0, size[0], _STRIP_ROWS):
        strip = slice(start, start + _STRIP_ROWS)
        resized[strip] = _blend(blend_row(top[strip]), blend_row(bottom[strip]), down[strip, None, None])
    return resized


def _blend(first: FloatArray, second: FloatArray, weights: FloatArray) -> FloatArray:
    """`first + (second - first) * weights`, in the memory of the two."""
    second -= first
    second *= weights
    first += second
    return first


def _taps(length: int, count: int) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.intp], FloatArray]:
    """For each of `count` output pixels on an axis of `length`: both input pixels, and the weight of the second."""
    scale = np.float32(length) / np.float32(count)
    centre = (np.arange(count, dtype=np.float32) + np.float32(0.5)) * scale - np.float32(0.5)
    floor = np.floor(centre)
    first = np.maximum(floor, 0).astype(np.intp)
    second = np.minimum(np.ceil(centre), length - 1).astype(np.intp)
    return first, second, centre - floor


def _take(pixels: PixelArray, lines: npt.NDArray[np.intp], canvas: int, axis: int, pad_color: Rgb) -> PixelArray:
    """Rows (axis 0) or columns (axis 1) of a canvas of that length, with the picture in its middle and the colour around it."""
    length = pixels.shape[axis]
    if canvas == length:
        whole: PixelArray = pixels.take(lines, axis)
        return whole
    own = lines - (canvas - length) // 2
    taken: PixelArray = pixels.take(own.clip(0, length - 1), axis)
    outside = (own < 0) | (own >= length)
    if outside.any():
        taken[outside if axis == 0 else (slice(None), outside)] = pad_color
    return taken


@dataclass(frozen=True, slots=True)
class _View:
    """The stretch of a canvas's axis around the picture: all that those output pixels see whose filter reaches the picture.

    `first` and `count` are those output pixels; `length` the view's pixels, of which the picture's begin at `inset` and
    the part that becomes the output pixels lies between `begin` and `end`.
    """

    first: int
    count: int
    length: int
    inset: int
    begin: float
    end: float

    @classmethod
    def around(cls, picture: int, canvas: int, outputs: int) -> "_View":
        inset = (canvas - picture) // 2
        if canvas <= _WHOLE_SIDE_PX:
            return cls(0, outputs, canvas, inset, 0, canvas)
        scale = canvas / outputs
        reach = 3 * max(scale, 1)  # Lanczos, the widest filter, sees three pixels of the coarser side to each side
        first = max(0, math.floor((inset - reach) / scale))
        last = min(outputs, math.ceil((inset + picture + reach) / scale))
        start = max(0, math.floor(first * scale - reach))
        stop = min(canvas, math.ceil(last * scale + reach))
        return cls(first, last - first, stop - start, inset - start, first * scale - start, min(last * scale, canvas) - start)


def _resize_by_pillow(pixels: PixelArray, canvas: Size, size: Size, pad_color: Rgb, how: Image.Resampling) -> PixelArray:
    """What Pillow makes of the whole canvas, without ever holding it: that of a long comic would need gigabytes.

    First across, then down: Pillow 13 swaps them for some shapes, older ones and the models' authors never did.
    Bit for bit the same up to canvases of _WHOLE_SIDE_PX; beyond, where most of the canvas isn't even looked at,
    a pixel in a thousand is rounded to the other side, since Pillow keeps the ends of the view in 32 bits only.
    """
    rows, columns, _ = pixels.shape
    down, across = _View.around(rows, canvas[0], size[0]), _View.around(columns, canvas[1], size[1])
    narrow = _paint(down.length, across.count, pad_color)
    step = min(rows, max(1, _STRIP_BYTES // (3 * across.length)))
    # Where there is nothing around the picture it is read where it lies; else the strips share their borders.
    framed = None if across.length == columns else _paint(step, across.length, pad_color)
    for top in range(0, rows, step):
        strip = pixels[top : top + step]
        if framed is not None:
            framed[: len(strip), across.inset : across.inset + columns] = strip
            strip = framed[: len(strip)]
        resized = Image.fromarray(strip).resize((across.count, len(strip)), how, (across.begin, 0, across.end, len(strip)))
        narrow[down.inset + top : down.inset + top + len(strip)] = np.asarray(resized)
    small = Image.fromarray(narrow).resize((across.count, down.count), how, (0, down.begin, across.count, down.end))
    result = _paint(*size, pad_color)
    result[down.first : down.first + down.count, across.first : across.first + across.count] = np.asarray(small)
    return result


def _paint(rows: int, columns: int, color: Rgb) -> PixelArray:
    # Copying whole rows is many times faster than broadcasting three values to every pixel.
    canvas = np.empty((rows, columns * 3), np.uint8)
    canvas[:] = np.tile(np.array(color, np.uint8), columns)
    return canvas.reshape(rows, columns, 3)


def _encode(values: Values, spec: InputSpec) -> FloatArray:
    """Pixels 0..255 in the model's colour order, range and layout."""
    if spec.color is Color.BGR:
        values = values[..., ::-1]
    rows, columns, _ = values.shape
    if spec.layout is Layout.NCHW:
        values = values.transpose(2, 0, 1)
    encoded = np.array(values, np.float32, order="C")
    if spec.scale_to != 255:
        encoded /= np.float32(255 / spec.scale_to)
    if spec.mean is not None and spec.std is not None:
        # As lines of whole rows or planes: over an axis of three values numpy takes ten times as long.
        mean, std = np.array(spec.mean, np.float32), np.array(spec.std, np.float32)
        lines = encoded.reshape(3, -1) if spec.layout is Layout.NCHW else encoded.reshape(rows, -1)
        lines -= mean[:, None] if spec.layout is Layout.NCHW else np.tile(mean, columns)
        lines /= std[:, None] if spec.layout is Layout.NCHW else np.tile(std, columns)
    return encoded
