"""Where the library lies and how large it is, by kind."""

import os
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from furrytag_gui.library.backup import FOLDER, SUFFIX
from furrytag_gui.library.database import Database
from furrytag_gui.work import Unit, Work


class Kind(StrEnum):
    """What takes room; the value is the word for it."""

    SCORES = "Scores of models"
    EMBEDDINGS = "Embeddings"
    INDEX = "Search index"
    UNDO = "Undo and exports"
    REST = "Tags, files and everything else"
    BACKUPS = "Backups"
    THUMBNAILS = "Thumbnails"


@dataclass(frozen=True, slots=True)
class Room:
    """How many bytes of one kind there are. `inside`: in the library's own file; the others lie beside it."""

    kind: Kind
    size_bytes: int
    inside: bool = True


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """`path`: of the library. `backups`: those beside it, the newest first."""

    path: Path
    rooms: tuple[Room, ...]
    pictures: int
    files: int
    backups: tuple[Path, ...]

    @property
    def size_bytes(self) -> int:
        """Of the library's file."""
        return sum(room.size_bytes for room in self.rooms if room.inside)


_SIZES = {
    Kind.SCORES: ("SELECT sum(length(scores)) FROM scores",),
    Kind.EMBEDDINGS: ("SELECT sum(length(embedding)) FROM embeddings",),
    Kind.INDEX: ("SELECT sum(length(peaks)) FROM peaks",),
    Kind.UNDO: ("SELECT sum(length(CAST(edits AS BLOB))) FROM journal", "SELECT sum(length(restore)) FROM export_files"),
}


def look(database: Database, thumbnails: Path, work: Work) -> Whereabouts:
    """Where everything lies and how much room it takes. Raises LibraryError and CancelledError."""
    work.start("Measuring the library", len(_SIZES) + 1, unit=Unit.STEPS)
    sizes = {}
    with database.read() as connection:
        for kind, queries in _SIZES.items():
            work.check()
            sizes[kind] = sum(connection.execute(query).fetchone()[0] or 0 for query in queries)
            work.advance()
        (pictures,) = connection.execute("SELECT count(*) FROM pictures").fetchone()
        (files,) = connection.execute("SELECT count(*) FROM files").fetchone()
    path = database.path
    whole = sum(_measure(path.with_name(path.name + suffix)) for suffix in ("", "-wal"))
    rooms = [Room(kind, size) for kind, size in sizes.items()]
    rooms.append(Room(Kind.REST, max(0, whole - sum(sizes.values()))))
    backups = list_backups(path.parent)
    rooms.append(Room(Kind.BACKUPS, sum(map(_measure, backups)), inside=False))
    rooms.append(Room(Kind.THUMBNAILS, sum(map(_measure, _walk(thumbnails, work))), inside=False))
    work.advance()
    return Whereabouts(path, tuple(rooms), pictures, files, tuple(backups))


def list_backups(folder: Path) -> list[Path]:
    """The backups that lie beside a library, those of older versions too; the newest first."""
    found = [*(folder / FOLDER).glob(f"*{SUFFIX}"), *folder.glob("library.sqlite.version-*")]
    return sorted((path for path in found if path.suffix != ".part"), key=_changed, reverse=True)


def _walk(folder: Path, work: Work) -> Iterable[Path]:
    for place, _, names in os.walk(folder):
        work.check()
        for name in names:
            yield Path(place) / name


def _measure(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _changed(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0
