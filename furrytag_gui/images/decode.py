"""A picture as upright RGB pixels, decoded as the published models were fed; the one decoder of the program."""

import io
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

import numpy as np
import numpy.typing as npt
import pyspng
import simplejpeg
from PIL import Image, ImageFile
from PIL.AvifImagePlugin import AvifImageFile
from PIL.BmpImagePlugin import BmpImageFile
from PIL.ExifTags import Base as ExifTag
from PIL.GifImagePlugin import GifImageFile
from PIL.JpegImagePlugin import JpegImageFile
from PIL.PngImagePlugin import PngImageFile
from PIL.TiffImagePlugin import TiffImageFile
from PIL.WebPImagePlugin import WebPImageFile

from furrytag_gui.errors import PictureError
from furrytag_gui.images.content import display_name, read_content, unreadable
from furrytag_gui.images.formats import PictureFormat, count_passes, describe_foreign, detect_format, is_cut_short

PixelArray = npt.NDArray[np.uint8]
Rgb = tuple[int, int, int]

WHITE: Rgb = (255, 255, 255)
MAX_PIXELS = 150_000_000
MAX_SIDE_PX = 65_535
MAX_PASSED_PIXELS = 10_000_000_000
"""A progressive JPEG is drawn again in every pass; one made to keep a program busy has thousands of them."""
# Small enough to stay in a core's cache on the way from Pillow to numpy.
_STRIP_PIXELS = 64 * 1024
_PNG_SIGNATURE_BYTES = 8
# What an orientation is written in: EXIF as a chunk or as ImageMagick's text, and XMP.
_PNG_MAY_BE_TURNED = (b"eXIf", b"Raw profile type exif", b"XML:com.adobe.xmp")

# By name and not Image.open: the bytes have said what they are, and nothing else may have a try at them.
READERS: Mapping[PictureFormat, type[ImageFile.ImageFile]] = MappingProxyType(
    {
        PictureFormat.JPEG: JpegImageFile,
        PictureFormat.PNG: PngImageFile,
        PictureFormat.GIF: GifImageFile,
        PictureFormat.WEBP: WebPImageFile,
        PictureFormat.AVIF: AvifImageFile,
        PictureFormat.BMP: BmpImageFile,
        PictureFormat.TIFF: TiffImageFile,
    }
)


@dataclass(frozen=True, slots=True)
class Decoded:
    """A picture: `pixels` uint8 (height, width, 3) RGB, upright.

    `width_px` and `height_px` are the upright size that the file has, also where `pixels` were asked for smaller.
    """

    pixels: PixelArray
    width_px: int
    height_px: int
    format: PictureFormat


def decode(data: bytes | Path, *, background: Rgb | None = WHITE, name: str = "", at_least_px: int | None = None) -> Decoded:
    """The first frame of a picture, turned upright by its EXIF orientation, 8 bits a channel.

    JPEG, and PNG with `background=None`, are bit for bit what tf.image.decode_jpeg gives (before turning).
    `background` is put under transparent pixels; None drops the alpha channel. Colour profiles are not applied.
    `at_least_px` allows a JPEG to come back smaller, in a fraction of the time, as long as both sides have that many.
    `name` is what errors call the picture; a path has its own.
    Raises PictureError, which names the picture and the reason, and nothing else.
    """
    if isinstance(data, Path):
        name = name or display_name(data)
        data = read_content(data).data
    name = name or "the picture"
    if not data:
        raise unreadable(name, "the file is empty")
    kind = detect_format(data)
    if kind is None:
        raise unreadable(name, describe_foreign(data), "FurryTag reads JPEG, PNG, GIF, WebP, AVIF, BMP and TIFF.")
    try:
        with READERS[kind](io.BytesIO(data)) as image:
            _require_size(image.size, name)
            if kind is PictureFormat.JPEG:
                _require_few_passes(count_passes(data), image.size, name)
            return _decode(data, image, kind, background, at_least_px or 0)
    except PictureError:
        raise
    except MemoryError as error:
        raise unreadable(name, "there isn't enough memory for it", "Close other programs, or make a smaller copy of it.") from error
    except Exception as error:  # on damaged files Pillow raises nearly everything that there is
        cut = is_cut_short(data) or "truncated" in str(error).lower()
        raise unreadable(name, "the file ends early" if cut else "the file is damaged") from error


def _require_size(size_px: tuple[int, int], name: str) -> None:
    width_px, height_px = size_px
    if width_px * height_px > MAX_PIXELS or max(size_px) > MAX_SIDE_PX:
        reason = f"its {width_px} x {height_px} pixels are too many"
        limit = f"FurryTag opens pictures of up to {MAX_PIXELS // 1_000_000} megapixels and {MAX_SIDE_PX} pixels a side."
        raise unreadable(name, reason, f"{limit} Make a smaller copy of it.")


def _require_few_passes(passes: int, size_px: tuple[int, int], name: str) -> None:
    if passes * size_px[0] * size_px[1] > MAX_PASSED_PIXELS:
        reason = f"it is drawn in {passes:,} passes, which would take minutes"
        raise unreadable(name, reason, "Save it anew as a JPEG that isn't progressive.")


def _decode(data: bytes, image: ImageFile.ImageFile, kind: PictureFormat, background: Rgb | None, at_least_px: int) -> Decoded:
    width_px, height_px = image.size
    if kind is PictureFormat.JPEG:
        pixels = _decode_jpeg(data, image, at_least_px)
    elif not at_least_px and _is_plain_png(data, image) and (quick := _decode_plain_png(data, image.mode, background)) is not None:
        return Decoded(quick, width_px, height_px, kind)
    else:
        image.load()
        pixels = _to_rgb(image, background)
    # Asked for after loading, since Pillow turns a TIFF by itself and then forgets its orientation.
    orientation = _orientation(image)
    if orientation >= 5:
        width_px, height_px = height_px, width_px
    return Decoded(_turn_upright(pixels, orientation), width_px, height_px, kind)


def _decode_jpeg(data: bytes, image: ImageFile.ImageFile, at_least_px: int) -> PixelArray:
    # fastdct and no fastupsample are the defaults of tf.image.decode_jpeg.
    space = "CMYK" if image.mode == "CMYK" else "RGB"
    options = {"colorspace": space, "fastdct": True, "fastupsample": False, "min_height": at_least_px, "min_width": at_least_px}
    try:
        pixels: PixelArray = simplejpeg.decode_jpeg(data, **options)
    except ValueError:
        # Pillow raises if data is missing. If it doesn't, it was one of the flaws that every reader, TensorFlow too, lives with.
        image.load()
        pixels = simplejpeg.decode_jpeg(data, strict=False, **options)
    return _mix(pixels, inverted="adobe" in image.info) if space == "CMYK" else pixels


def _mix(inks: PixelArray, *, inverted: bool) -> PixelArray:
    """RGB of CMYK, which Adobe's programs write the other way round."""
    pixels = np.empty((*inks.shape[:2], 3), np.uint8)
    for rows in _rows_of_strips(inks.shape[1], inks.shape[0]):
        strip = inks[rows] if inverted else ~inks[rows]
        pixels[rows] = np.multiply(strip[..., :3], strip[..., 3:], dtype=np.uint16) // 255
    return pixels


def _is_plain_png(data: bytes, image: ImageFile.ImageFile) -> bool:
    """Whether it is a still PNG of RGB or RGBA with 8 bits a channel that nothing turns, as nearly all drawings are."""
    if not isinstance(image, PngImageFile) or image.mode not in ("RGB", "RGBA") or data[12:16] != b"IHDR":
        return False
    bit_depth, interlaced = data[24], data[28]
    if bit_depth != 8 or interlaced or image.is_animated or "transparency" in image.info:
        return False
    return not any(mark in data for mark in _PNG_MAY_BE_TURNED)


def _decode_plain_png(png: bytes, mode: str, background: Rgb | None) -> PixelArray | None:
    """What Pillow gives, in a fifth of the time, but no other thread of this process goes on meanwhile; None for a damaged file.

    Pillow has the last word on those, so that they are told in the same words.
    """
    # pyspng looks at no checksum, and would make a picture of nearly anything.
    if not _has_right_checksums(png):
        return None
    try:
        pixels: PixelArray = pyspng.load(png, "RGB" if background is None else mode)
    except RuntimeError:
        return None
    if pixels.shape[2] == 3:
        return pixels
    if pixels[..., 3].min() < 255:
        return _to_rgb(Image.fromarray(pixels), background)
    opaque = np.empty((*pixels.shape[:2], 3), np.uint8)
    # By planes: as a slice of all three numpy takes four times as long.
    for channel in range(3):
        opaque[..., channel] = pixels[..., channel]
    return opaque


def _has_right_checksums(png: bytes) -> bool:
    """Whether each chunk, to the last, is as it was written."""
    view, start = memoryview(png), _PNG_SIGNATURE_BYTES
    while start < len(png):
        stop = start + 8 + int.from_bytes(view[start : start + 4])
        if zlib.crc32(view[start + 4 : stop]) != int.from_bytes(view[stop : stop + 4]):
            return False
        if png.startswith(b"IEND", start + 4):
            return True
        start = stop + 4
    return False


def _to_rgb(image: Image.Image, background: Rgb | None) -> PixelArray:
    # In strips, since a large picture with alpha or of wide numbers would be in memory many times on its way.
    pixels = np.empty((image.height, image.width, 3), np.uint8)
    darkest, brightest = _find_range(image) if image.mode in ("I", "F") else (0.0, 0.0)
    for rows in _rows_of_strips(image.width, image.height):
        strip = image.crop((0, rows.start, image.width, rows.stop))
        if image.mode.startswith("I;16"):
            pixels[rows] = (np.asarray(strip) >> 8).astype(np.uint8)[..., None]
        elif image.mode in ("I", "F"):
            shades = (_read_numbers(strip) - darkest) * (255 / (brightest - darkest or 1.0))
            pixels[rows] = np.rint(shades).astype(np.uint8)[..., None]
        else:
            pixels[rows] = np.asarray(_flatten(strip, background))
    return pixels


def _rows_of_strips(width_px: int, height_px: int) -> Iterator[slice]:
    step = max(1, _STRIP_PIXELS // width_px)
    for top in range(0, height_px, step):
        yield slice(top, min(top + step, height_px))


def _flatten(image: Image.Image, background: Rgb | None) -> Image.Image:
    if image.has_transparency_data:
        image = image.convert("RGBA")
        if background is not None:
            image = Image.alpha_composite(Image.new("RGBA", image.size, (*background, 255)), image)
    return image if image.mode == "RGB" else image.convert("RGB")


def _find_range(image: Image.Image) -> tuple[float, float]:
    """What is black and what is white in gray values without a stated range.

    They are taken as 0..1, 0..255 or 0..65535, the first that holds them all, or else as darkest to brightest.
    """
    strips = (_read_numbers(image.crop((0, rows.start, image.width, rows.stop))) for rows in _rows_of_strips(*image.size))
    lows, highs = zip(*((float(strip.min()), float(strip.max())) for strip in strips), strict=True)
    low, high = min(lows), max(highs)
    ranges = [(0.0, top) for top in (1.0, 255.0, 65535.0) if low >= 0 and high <= top]
    return ranges[0] if ranges else (low, high)


def _read_numbers(image: Image.Image) -> npt.NDArray[np.float64]:
    return np.nan_to_num(np.asarray(image, np.float64), nan=0.0, posinf=0.0, neginf=0.0)


def _orientation(image: Image.Image) -> int:
    """The EXIF orientation, 1 (upright) to 8; 1 if there is none or its block is damaged."""
    try:
        value = image.getexif().get(ExifTag.Orientation, 1)
    except Exception:  # noqa: BLE001 - the picture is whole even if what is written about it isn't
        return 1
    return value if value in range(1, 9) else 1


def _turn_upright(pixels: PixelArray, orientation: int) -> PixelArray:
    if orientation in (5, 6, 7, 8):
        pixels = pixels.transpose(1, 0, 2)
    if orientation in (2, 3, 6, 7):
        pixels = pixels[:, ::-1]
    if orientation in (3, 4, 7, 8):
        pixels = pixels[::-1]
    return np.ascontiguousarray(pixels)
