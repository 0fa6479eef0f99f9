"""What tag files say of pictures, as answers that a model is held against."""

from pathlib import Path

from furrytag_gui.errors import TagFileError
from furrytag_gui.images.content import display_name, explain
from furrytag_gui.insight.sample import Answer
from furrytag_gui.tagfiles.csvtable import TABLE_NAME, CsvTable
from furrytag_gui.tagfiles.document import FoundTags
from furrytag_gui.tagfiles.reading import list_sidecars, read_tag_file
from furrytag_gui.tags.review import State

LARGEST_BYTES = 16 * 1024**2


class AnswerFiles:
    """Reads the tag file beside a picture, else its row in the folder's table; an `AnswerReader`.

    What a file says was refused is no tag, nor is what it says was only suggested: that would hold a model against itself.
    """

    def __init__(self) -> None:
        self._tables: dict[Path, dict[str, FoundTags]] = {}

    def __call__(self, picture: Path) -> Answer | None:
        found = self._find(picture)
        if found is None:
            return None
        kept = frozenset(entry.name for entry in found.entries if entry.state in (None, State.ACCEPTED, State.ADDED))
        if not kept and found.rating_label is None:
            return None
        return Answer(kept, found.rating_label)

    def _find(self, picture: Path) -> FoundTags | None:
        for path in list_sidecars(picture):
            if path != picture and path.is_file():
                return _read_tags(path, picture)
        return self._read_table(picture.parent / TABLE_NAME).get(picture.name)

    def _read_table(self, table: Path) -> dict[str, FoundTags]:
        if table not in self._tables:
            try:
                self._tables[table] = CsvTable().parse_all(_read(table)) if table.is_file() else {}
            except TagFileError as error:
                raise _name(error, table) from error
        return self._tables[table]


def _read_tags(path: Path, picture: Path) -> FoundTags:
    try:
        return read_tag_file(path, _read(path), picture)
    except TagFileError as error:
        raise _name(error, path) from error


def _name(error: TagFileError, path: Path) -> TagFileError:
    """The error with the file that it is about."""
    name = display_name(path)
    return error if name in error.message else TagFileError(f"{name}: {error.message}", error.hint)


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST_BYTES:
            raise TagFileError(f"Can't read {display_name(path)}: it is too large for a tag file.")
        return path.read_bytes()
    except OSError as error:
        raise TagFileError(f"Can't read {display_name(path)}: {explain(error)}.") from error
