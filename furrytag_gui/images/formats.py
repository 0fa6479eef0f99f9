"""Which picture format a file's bytes are in; the only place that knows magic bytes and suffixes."""

import struct
from collections.abc import Callable, Mapping
from enum import StrEnum
from types import MappingProxyType

HEAD_BYTES = 512
"""How much of a file's beginning is enough to tell what it is."""


class PictureFormat(StrEnum):
    """A format that is read; the value is its name on screen."""

    JPEG = "JPEG"
    PNG = "PNG"
    GIF = "GIF"
    WEBP = "WebP"
    AVIF = "AVIF"
    BMP = "BMP"
    TIFF = "TIFF"


SUFFIXES: Mapping[str, PictureFormat] = MappingProxyType(
    {
        ".jpg": PictureFormat.JPEG,
        ".jpeg": PictureFormat.JPEG,
        ".jpe": PictureFormat.JPEG,
        ".jfif": PictureFormat.JPEG,
        ".mpo": PictureFormat.JPEG,
        ".png": PictureFormat.PNG,
        ".apng": PictureFormat.PNG,
        ".gif": PictureFormat.GIF,
        ".webp": PictureFormat.WEBP,
        ".avif": PictureFormat.AVIF,
        ".avifs": PictureFormat.AVIF,
        ".bmp": PictureFormat.BMP,
        ".dib": PictureFormat.BMP,
        ".tif": PictureFormat.TIFF,
        ".tiff": PictureFormat.TIFF,
    }
)
"""The usual suffixes in lower case, with the format that they promise."""

_BMP_HEADER_BYTES = (12, 16, 40, 52, 56, 64, 108, 124)
_AVIF_BRANDS = (b"avif", b"avis")
_HEIC_BRANDS = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1")

_FOREIGN_PICTURES = (
    (b"\xff\x0a", "a JPEG XL picture"),
    (b"\x00\x00\x00\x0cJXL ", "a JPEG XL picture"),
    (b"\x00\x00\x00\x0cjP  ", "a JPEG 2000 picture"),
    (b"8BPS", "a Photoshop picture"),
    (b"gimp xcf", "a GIMP picture"),
    (b"CSFCHUNK", "a Clip Studio picture"),
    (b"qoif", "a QOI picture"),
    (b"DDS ", "a DDS picture"),
    (b"\x00\x00\x01\x00", "an icon"),
)
_FOREIGN_FILES = (
    (b"%!PS", "an EPS drawing"),
    (b"\xc5\xd0\xd3\xc6", "an EPS drawing"),
    (b"%PDF", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"Rar!", "a RAR archive"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\x1aE\xdf\xa3", "a video"),
    (b"MZ", "a program"),
    (b"\x7fELF", "a program"),
)


def detect_format(data: bytes) -> PictureFormat | None:  # noqa: PLR0911 - one return for each format
    """The format that these bytes (a whole file or its first HEAD_BYTES) begin with, or None."""
    if data.startswith(b"\xff\xd8\xff"):
        return PictureFormat.JPEG
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return PictureFormat.PNG
    if data.startswith((b"GIF87a", b"GIF89a")):
        return PictureFormat.GIF
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return PictureFormat.WEBP
    if _is_avif(data):
        return PictureFormat.AVIF
    if data.startswith((b"II*\x00", b"MM\x00*", b"II+\x00", b"MM\x00+")):
        return PictureFormat.TIFF
    if data.startswith(b"BM") and int.from_bytes(data[14:18], "little") in _BMP_HEADER_BYTES:
        return PictureFormat.BMP
    return None


def describe_foreign(data: bytes) -> str:
    """Why bytes of no known picture format can't be read: "it is a text file, not a picture"."""
    for start, words in _FOREIGN_PICTURES:
        if data.startswith(start):
            return f"it is {words}, a format that FurryTag doesn't read"
    for start, words in _FOREIGN_FILES:
        if data.startswith(start):
            return f"it is {words}, not a picture"
    if data[4:8] == b"ftyp":
        heic = data[8:12] in _HEIC_BRANDS
        return "it is a HEIC picture, a format that FurryTag doesn't read" if heic else "it is a video, not a picture"
    return _describe_text(data[:HEAD_BYTES])


def is_cut_short(data: bytes) -> bool:
    """Whether a picture's own bytes say that there should be more of them.

    False can also mean that its format doesn't say: only of use to explain why a picture could not be decoded.
    """
    kind = detect_format(data)
    check = None if kind is None else _CUT_CHECKS.get(kind)
    try:
        return check is not None and check(data)
    except (struct.error, OverflowError):
        return True


def count_passes(jpeg: bytes) -> int:
    """How often a JPEG is drawn over before it is done: 1 for most, about 10 for a progressive one. A thumbnail inside counts too."""
    return jpeg.count(b"\xff\xda")


def _is_avif(data: bytes) -> bool:
    if data[4:8] != b"ftyp":
        return False
    size = int.from_bytes(data[:4], "big")
    brands = {data[8:12], *(data[at : at + 4] for at in range(16, min(size, len(data)), 4))}
    return not brands.isdisjoint(_AVIF_BRANDS)


def _describe_text(head: bytes) -> str:
    text = head.decode("utf-16" if head.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8", "replace").strip().lower()
    # Only the last character may be in pieces, since the text is cut there.
    if "\ufffd" in text[:-1] or not all(letter.isprintable() or letter.isspace() for letter in text[:-1]):
        return "it is not in a picture format that FurryTag knows"
    if "<svg" in text:
        return "it is an SVG drawing, not a picture of pixels"
    if text.startswith(("<!doctype html", "<html")):
        return "it is a web page, not a picture"
    return "it is a text file, not a picture"


def _is_jpeg_cut(data: bytes) -> bool:
    return b"\xff\xda" not in data or b"\xff\xd9" not in data


def _is_webp_cut(data: bytes) -> bool:
    (size,) = struct.unpack_from("<I", data, 4)
    return bool(len(data) < size + 8)


def _is_avif_cut(data: bytes) -> bool:
    at = 0
    while at < len(data):
        (size,) = struct.unpack_from(">I", data, at)
        if size == 1:
            (size,) = struct.unpack_from(">Q", data, at + 8)
        if size == 0:  # reaches to the end of the file, however long that is
            return False
        at += max(size, 8)
    return at > len(data) or b"mdat" not in data


def _is_tiff_cut(data: bytes) -> bool:
    order = "<" if data.startswith(b"II") else ">"
    if struct.unpack_from(order + "H", data, 2) == (43,):  # BigTIFF
        (directory,) = struct.unpack_from(order + "Q", data, 8)
        (count,) = struct.unpack_from(order + "Q", data, directory)
        return bool(directory + 8 + 20 * count > len(data))
    (directory,) = struct.unpack_from(order + "I", data, 4)
    (count,) = struct.unpack_from(order + "H", data, directory)
    return bool(directory + 2 + 12 * count > len(data))


_CUT_CHECKS: Mapping[PictureFormat, Callable[[bytes], bool]] = MappingProxyType(
    {
        PictureFormat.JPEG: _is_jpeg_cut,
        PictureFormat.PNG: lambda data: b"IEND" not in data,
        PictureFormat.GIF: lambda data: not data.endswith(b";"),
        PictureFormat.WEBP: _is_webp_cut,
        PictureFormat.AVIF: _is_avif_cut,
        PictureFormat.BMP: lambda data: len(data) < 54,
        PictureFormat.TIFF: _is_tiff_cut,
    }
)
