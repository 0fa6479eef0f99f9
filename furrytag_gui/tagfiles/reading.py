"""All formats by name, and which of them a file that somebody left beside a picture is in."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from furrytag_gui.errors import TagFileError
from furrytag_gui.tagfiles.csvtable import TABLE_NAME, CsvTable
from furrytag_gui.tagfiles.document import FoundTags
from furrytag_gui.tagfiles.e621 import E621TagString
from furrytag_gui.tagfiles.embedded import EmbeddedXmp
from furrytag_gui.tagfiles.format import TagFormat
from furrytag_gui.tagfiles.hydrus import CATEGORIES, HydrusSidecar
from furrytag_gui.tagfiles.jsonfile import JsonFile
from furrytag_gui.tagfiles.kohya import KohyaCaption
from furrytag_gui.tagfiles.spelling import RATING_PREFIX
from furrytag_gui.tagfiles.text import decode_text
from furrytag_gui.tagfiles.xmpsidecar import XmpSidecar

FORMATS: Mapping[str, type[TagFormat]] = MappingProxyType(
    {format_.id: format_ for format_ in (KohyaCaption, HydrusSidecar, JsonFile, CsvTable, XmpSidecar, EmbeddedXmp, E621TagString)}
)
"""Every format by its id, in the order in which they are offered."""

SIDECAR_SUFFIXES = (".txt", ".caption", ".json", ".xmp")

_NAMESPACES = tuple(f"{namespace}:" for namespace in (*CATEGORIES, RATING_PREFIX.rstrip(":")))


def list_sidecars(picture: Path) -> tuple[Path, ...]:
    """Where tags of this picture may stand, `fox.png.txt` before `fox.txt`, which other pictures of that stem share."""
    return tuple(path for suffix in SIDECAR_SUFFIXES for path in (picture.with_name(picture.name + suffix), picture.with_suffix(suffix)))


def read_tag_file(path: Path, content: bytes, picture: Path) -> FoundTags:
    """The tags that a file says the picture has; the file may be the picture itself, or the table of its folder.

    Raises TagFileError if the file can't be read or is in no format that FurryTag knows.
    """
    if path == picture:
        return EmbeddedXmp().parse(content)
    if path.name == TABLE_NAME:
        return CsvTable().parse_all(content).get(picture.name, FoundTags(source=CsvTable.title))
    match path.suffix.lower():
        case ".txt":
            return guess_text_format(content).parse(content)
        case ".caption":
            return KohyaCaption().parse(content)
        case ".json":
            return JsonFile().parse(content)
        case ".xmp":
            return XmpSidecar().parse(content)
    raise TagFileError(f"Can't read {path.name}: FurryTag reads tags from .txt, .caption, .json, .xmp and {TABLE_NAME}.")


def guess_text_format(content: bytes) -> TagFormat:
    """The format of a text file: lines without commas are Hydrus', words with underscores and spaces between are a booru's."""
    lines = [line for line in decode_text(content).splitlines() if line.strip()]
    if lines and not any("," in line for line in lines):
        if len(lines) > 1 or lines[0].strip().lower().startswith(_NAMESPACES):
            return HydrusSidecar()
        if "_" in lines[0] and " " in lines[0].strip():
            return E621TagString()
    return KohyaCaption()
