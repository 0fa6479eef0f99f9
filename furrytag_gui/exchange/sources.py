"""Where tags of a picture may stand already: files beside it, a table in its folder, the picture itself."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from furrytag_gui.errors import TagFileError
from furrytag_gui.images.content import display_name
from furrytag_gui.images.formats import SUFFIXES
from furrytag_gui.library.ledger import Ledger
from furrytag_gui.tagfiles.csvtable import TABLE_NAME, CsvTable
from furrytag_gui.tagfiles.document import FoundTags, TagDocument
from furrytag_gui.tagfiles.embedded import EmbeddedXmp
from furrytag_gui.tagfiles.format import TagFormat
from furrytag_gui.tagfiles.jsonfile import JsonFile
from furrytag_gui.tagfiles.kohya import KohyaCaption
from furrytag_gui.tagfiles.reading import FORMATS, guess_text_format
from furrytag_gui.tagfiles.writing import read_stamped
from furrytag_gui.tagfiles.xmpsidecar import XmpSidecar

SIDECARS: Mapping[str, type[TagFormat] | None] = {".json": JsonFile, ".xmp": XmpSidecar, ".txt": None, ".caption": KohyaCaption}
"""Suffixes of files beside pictures, those that say most first; what a .txt is shows only inside."""

LARGEST_BYTES = 16 * 1024**2


@dataclass(frozen=True, slots=True)
class Reading:
    """What one file says of one picture, without what FurryTag wrote there itself. `origin` names it for the person."""

    path: Path
    origin: str
    found: FoundTags


class Sources:
    """Finds and reads the tags that stand beside and in pictures; each folder is listed once."""

    def __init__(self, ledger: Ledger, *, embedded: bool) -> None:
        self._ledger = ledger
        self._embedded = embedded
        self._folders: dict[Path, _Folder] = {}

    def read(self, picture: Path, picture_id: int | None) -> Iterator[Reading | TagFileError]:
        """What each file says of this picture, or why it can't be read."""
        folder = self._folders.get(picture.parent)
        if folder is None:
            folder = self._folders[picture.parent] = _Folder(picture.parent)
        for path in folder.find_sidecars(picture):
            try:
                other = folder.find_other(picture, path)
                if other is not None:
                    reason = f"{display_name(picture)} and {display_name(other)} share it, and whose tags they are can't be told"
                    raise TagFileError(f"{display_name(path)} is left out: {reason}.")
                yield self._read_file(path, picture, picture_id, SIDECARS[path.suffix.lower()])
            except TagFileError as error:
                yield _named(error, path)
        try:
            if self._embedded:
                yield self._read_file(picture, picture, picture_id, EmbeddedXmp)
        except TagFileError as error:
            # Most formats have no place for tags; that is nothing to tell.
            if "damaged" in error.message:
                yield _named(error, picture)
        try:
            found = folder.read_table(self._ledger).get(picture.name)
        except TagFileError as error:
            yield _named(error, folder.table)
        else:
            if found is not None:
                yield Reading(folder.table, display_name(folder.table), found)

    def _read_file(self, path: Path, picture: Path, picture_id: int | None, kind: type[TagFormat] | None) -> Reading:
        read = read_stamped(path)
        if read is None:
            return Reading(path, display_name(path), FoundTags())
        content, stamp = read
        if kind is not EmbeddedXmp and len(content) > LARGEST_BYTES:
            raise TagFileError("It is too large for a tag file.")
        kind = kind or type(guess_text_format(content))
        known = self._ledger.find(path, kind.id, picture_id, stamp.sha256)
        origin = f"{display_name(path)}, keywords in the picture" if kind is EmbeddedXmp else display_name(path)
        if known is None or known.after is None or not known.names:
            return Reading(path, origin, kind().parse(content))
        ours = FORMATS.get(known.format, kind)()
        left = ours.render(TagDocument(picture), content, known.names).content
        return Reading(path, origin, FoundTags() if left is None else ours.parse(left))


class _Folder:
    """What lies in one folder."""

    def __init__(self, folder: Path) -> None:
        self.table = folder / TABLE_NAME
        self._names: dict[str, Path] = {}
        self._stems: dict[str, list[Path]] = {}
        self._rows: dict[str, FoundTags] | None = None
        try:
            paths = sorted(folder.iterdir())
        except OSError:
            paths = []
        for path in paths:
            self._names[path.stem + path.suffix.lower()] = path
            if path.suffix.lower() in SUFFIXES:
                self._stems.setdefault(path.stem, []).append(path)

    def find_sidecars(self, picture: Path) -> Iterator[Path]:
        """Files that may be this picture's: fox.png.txt and fox.txt."""
        for suffix in SIDECARS:
            for name in dict.fromkeys((picture.name + suffix, picture.stem + suffix)):
                path = self._names.get(name)
                if path is not None and path != picture:
                    yield path

    def find_other(self, picture: Path, sidecar: Path) -> Path | None:
        """Another picture that this file may belong to as well."""
        if sidecar.stem == picture.name:
            return None
        return next((path for path in self._stems.get(picture.stem, ()) if path != picture), None)

    def read_table(self, ledger: Ledger) -> dict[str, FoundTags]:
        """What the folder's table says of each picture, by name; what is ours has gone from it."""
        if self._rows is None:
            self._rows = {}
            read = read_stamped(self.table) if TABLE_NAME in self._names else None
            if read is not None:
                content, stamp = read
                table = CsvTable()
                known = ledger.find(self.table, table.id, None, stamp.sha256)
                if known is not None and known.format == table.id:
                    documents = [TagDocument(self.table.with_name(name)) for name in table.parse_all(content)]
                    content = table.render_all(documents, content, known.names).content or b""
                self._rows = table.parse_all(content) if content else {}
        return self._rows


def _named(error: TagFileError, path: Path) -> TagFileError:
    name = display_name(path)
    return error if name in error.message else TagFileError(f"{name}: {error.message}", error.hint)
