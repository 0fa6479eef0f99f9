"""XMP in the picture's own file; the only format that touches the user's pictures, and only their packet."""

import io
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import ClassVar

from PIL import Image, IptcImagePlugin
from PIL.ExifTags import Base as ExifTag

from furrytag_gui.errors import TagFileError
from furrytag_gui.images.decode import READERS
from furrytag_gui.images.formats import PictureFormat, detect_format
from furrytag_gui.tagfiles import exiftool, gifxmp, jpegxmp, pngxmp, webpxmp
from furrytag_gui.tagfiles.blocks import Splicer
from furrytag_gui.tagfiles.document import FoundTag, FoundTags, Rendered, TagDocument, without_doubles
from furrytag_gui.tagfiles.format import Place
from furrytag_gui.tagfiles.pixels import different, require_same_frames
from furrytag_gui.tagfiles.spelling import read_rating
from furrytag_gui.tagfiles.xmp import XmpFormat
from furrytag_gui.tags.vocabulary import normalize_name

SPLICERS: Mapping[PictureFormat, Splicer] = MappingProxyType(
    {
        PictureFormat.JPEG: jpegxmp,
        PictureFormat.PNG: pngxmp,
        PictureFormat.WEBP: webpxmp,
        PictureFormat.GIF: gifxmp,
    }
)

_IPTC_KEYWORDS = (2, 25)


@dataclass(frozen=True)
class EmbeddedXmp(XmpFormat):
    """XMP inside JPEG, PNG, WebP and GIF, and inside AVIF and TIFF where exiftool is installed."""

    id: ClassVar[str] = "embedded"
    title: ClassVar[str] = "XMP in the picture"
    place: ClassVar[Place] = Place.INSIDE

    def target(self, picture: Path) -> Path:
        return picture

    def render(self, document: TagDocument, before: bytes | None, ours: Collection[str]) -> Rendered:
        kind = _detect(before)
        data = before or b""
        packet = _read_packet(data, kind)
        merged, brought, left_out = self.merge_packet(document, packet, ours)
        if merged == packet:
            return Rendered(data, brought, left_out)
        splicer = SPLICERS.get(kind)
        content = splicer.with_packet(data, merged) if splicer else exiftool.put_packet(data, kind, merged)
        return Rendered(content, brought, left_out)

    def parse(self, content: bytes) -> FoundTags:
        """The keywords of the picture: of its XMP, then of IPTC, then those that Windows writes into EXIF."""
        kind = detect_format(content)
        packet = None if kind is None or not _has_place(kind) else _read_packet(content, kind)
        found = FoundTags() if packet is None else self.read_packet(packet)
        older = [FoundTag(name) for name in map(normalize_name, _read_older_keywords(content)) if name and not read_rating(name)]
        return FoundTags(without_doubles([*found.entries, *older]), found.rating_label, self.title)

    def verify(self, before: bytes | None, after: bytes) -> None:
        verify_same(before or b"", after)


def verify_same(before: bytes, after: bytes) -> None:
    """Raise TagFileError unless the two files differ in nothing but their XMP.

    Every block besides the packet (EXIF, profile, texts, comments, coded pixels, bytes after the end) is compared byte for
    byte, where FurryTag knows the format's blocks; every frame is decoded and compared for all formats.
    """
    kind = _detect(before)
    if before == after:
        return
    splicer = SPLICERS.get(kind)
    if splicer is None:
        exiftool.require_same_facts(before, after, kind)
    elif splicer.list_rest(before) != splicer.list_rest(after):
        raise different("something besides XMP would no longer be the same in it")
    require_same_frames(before, after)


def _detect(data: bytes | None) -> PictureFormat:
    """The picture's format if XMP can be put into it."""
    if data is None:
        raise TagFileError("Can't put XMP into the picture: it doesn't exist.")
    kind = detect_format(data)
    if kind is None:
        raise TagFileError("Can't put XMP into the file: it is no picture that FurryTag knows.")
    if not _has_place(kind):
        raise TagFileError(f"Can't put XMP into the picture: {kind} has no place for it.", "Export to a sidecar instead.")
    return kind


def _has_place(kind: PictureFormat) -> bool:
    return kind in SPLICERS or kind in exiftool.SUFFIXES


def _read_packet(data: bytes, kind: PictureFormat) -> bytes | None:
    """The XMP packet of a kind that has a place for one."""
    splicer = SPLICERS.get(kind)
    if splicer is not None:
        return splicer.read_packet(data)
    try:
        with READERS[kind](io.BytesIO(data)) as image:
            packet = image.info.get("xmp")
    except Exception as error:  # on damaged files Pillow raises nearly everything that there is
        raise TagFileError("Can't read the picture's XMP: the file is damaged.") from error
    return packet.encode() if isinstance(packet, str) else packet


def _read_older_keywords(data: bytes) -> list[str]:
    """Keywords of IPTC and of Windows; none if these blocks are damaged, since XMP is what counts."""
    kind = detect_format(data)
    if kind is None:
        return []
    try:
        with READERS[kind](io.BytesIO(data)) as image:
            return [*_read_iptc(image), *_read_windows(image)]
    except Exception:  # noqa: BLE001 - on damaged files Pillow raises nearly everything that there is
        return []


def _read_iptc(image: Image.Image) -> list[str]:
    records = IptcImagePlugin.getiptcinfo(image) or {}  # type: ignore[arg-type]  # takes every file of Pillow, and says otherwise
    words = records.get(_IPTC_KEYWORDS, [])
    return [_decode_iptc(word) for word in (words if isinstance(words, list) else [words])]


def _decode_iptc(word: bytes) -> str:
    try:
        return word.decode()
    except UnicodeDecodeError:
        return word.decode("latin-1")


def _read_windows(image: Image.Image) -> list[str]:
    value = image.getexif().get(ExifTag.XPKeywords, b"")
    if isinstance(value, tuple):
        value = bytes(value)
    return value.decode("utf-16-le", "ignore").rstrip("\0").split(";") if isinstance(value, bytes) else []
