"""What exports have written where: so that it can be withdrawn, told from what others wrote, and taken back."""

import contextlib
import json
import os
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from furrytag_gui.errors import LibraryBusyError
from furrytag_gui.library.database import Database
from furrytag_gui.library.turn import take_turn

LOCK_SUFFIX = ".exporting"
GO_ON_S = 24 * 3600.0
LET_GO = 2
"""Stands in `finished` of an export that was taken back as far as that can be; what is left of it was changed outside."""


class WriteState(StrEnum):
    """How far a write is. The names are stored."""

    INTENDED = "intended"
    WRITTEN = "written"
    REVERTING = "reverting"
    REVERTED = "reverted"


@dataclass(frozen=True, slots=True)
class Write:
    """One file that is to be written, noted before that is done.

    `names`: what in the file is ours from then on. `before` and `after`: hex SHA-256 of the whole file, None for no file.
    `restore`: how the bytes before come of those after, or by themselves for a file beside a picture.
    `embedded_bytes`: the size of a picture with tags embedded in it, None for a file beside a picture.
    """

    target: Path
    format: str
    picture_id: int | None
    names: tuple[str, ...]
    before: str | None
    after: str | None
    restore: bytes
    embedded_bytes: int | None = None


@dataclass(frozen=True, slots=True)
class NotedWrite:
    """One write as the ledger holds it; see `Write`."""

    write_id: int
    export_id: int
    target: Path
    format: str
    picture_id: int | None
    names: frozenset[str]
    before: str | None
    after: str | None
    restore: bytes
    state: WriteState


@dataclass(frozen=True, slots=True)
class Settled:
    """A write that was made, with size and time of change of the file just after; None for both: there is no file now."""

    write_id: int
    size_bytes: int | None
    mtime_ns: int | None


@dataclass(frozen=True, slots=True)
class ExportRecord:
    """One run that wrote files. `files`: how many of its writes haven't been taken back. `folder`: all lie below it."""

    export_id: int
    preset: str
    began_s: float
    files: int
    folder: Path | None


_SELECT = "SELECT id, export_id, target, format, picture_id, names, before, after, restore, state FROM export_files"


class Ledger:
    """The writes of all exports; may be used from any thread. Raises LibraryError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @contextlib.contextmanager
    def lock(self) -> Iterator[None]:
        """Be the only one, in this and every other process, that writes tag files for this library.

        The system lets go of it when the process dies, however that happens. Raises LibraryBusyError if another one holds it.
        """
        path = self._database.path.with_name(self._database.path.name + LOCK_SUFFIX)
        with take_turn(path, LibraryBusyError("Tags are being written to files already.", "Wait until that is done, then try again.")):
            yield

    # Writing

    def begin(self, preset: str, now_s: float) -> int:
        """The id of a new export, or of the last one if it was of the same preset, lately, and never finished."""
        with self._database.write() as connection:
            last = connection.execute("SELECT id, preset, began_s, finished FROM exports ORDER BY id DESC LIMIT 1").fetchone()
            if last is not None and last[1] == preset and not last[3] and 0 <= now_s - last[2] < GO_ON_S:
                return int(last[0])
            (export_id,) = connection.execute(
                "INSERT INTO exports (preset, began_s) VALUES (?, ?) RETURNING id", (preset, now_s)
            ).fetchone()
        return int(export_id)

    def intend(self, export_id: int, writes: Iterable[Write]) -> list[int]:
        """Note what is going to be written; gives the id of each write, in order.

        A picture is known under its new bytes from now on.
        """
        with self._database.write() as connection:
            return [_intend(connection, export_id, write) for write in writes]

    def settle(self, written: Iterable[Settled], missed: Iterable[int] = ()) -> None:
        """Note which of the intended writes were made, and forget those that weren't."""
        with self._database.write() as connection:
            for settled in written:
                _set_state(connection, settled.write_id, WriteState.WRITTEN)
                _restamp(connection, settled)
                _join_earlier(connection, settled.write_id)
            connection.executemany("DELETE FROM export_files WHERE id = ?", ((write_id,) for write_id in missed))

    def end(self, export_id: int, *, finished: bool = True) -> bool:
        """Note whether an export is finished; one that wrote nothing is forgotten, and that is False."""
        with self._database.write() as connection:
            connection.execute("UPDATE exports SET finished = ? WHERE id = ?", (finished, export_id))
            forgotten = connection.execute(
                "DELETE FROM exports WHERE id = ? AND NOT EXISTS (SELECT 1 FROM export_files WHERE export_id = exports.id)", (export_id,)
            )
            return forgotten.rowcount == 0

    # Taking back

    def intend_reverting(self, write_ids: Iterable[int]) -> None:
        """Note that these writes are going to be taken back."""
        with self._database.write() as connection:
            for write_id in write_ids:
                _set_state(connection, write_id, WriteState.REVERTING)

    def settle_reverted(self, reverted: Iterable[Settled], kept: Iterable[int] = ()) -> None:
        """Note which writes were taken back, and which could not be."""
        with self._database.write() as connection:
            for settled in reverted:
                _set_state(connection, settled.write_id, WriteState.REVERTED)
                _restamp(connection, settled)
            for write_id in kept:
                _set_state(connection, write_id, WriteState.WRITTEN)

    def let_go(self, export_id: int) -> None:
        """List an export no longer: what is left of it can't be taken back. What we wrote in its files is ours still."""
        with self._database.write() as connection:
            connection.execute("UPDATE exports SET finished = ? WHERE id = ?", (LET_GO, export_id))

    # Reading

    def find(self, target: Path, format_name: str, picture_id: int | None, digest: str | None) -> NotedWrite | None:
        """The last write at this place; else, for a file that was moved along with its picture, the one that made it what it is."""
        with self._database.read() as connection:
            row = connection.execute(
                _SELECT + " WHERE target = ? AND state = 'written' ORDER BY id DESC LIMIT 1", (os.fsencode(target),)
            ).fetchone()
            if row is None and digest is not None and picture_id is not None:
                row = connection.execute(
                    _SELECT + " WHERE picture_id = ? AND format = ? AND after = ? AND state = 'written' ORDER BY id DESC LIMIT 1",
                    (picture_id, format_name, bytes.fromhex(digest)),
                ).fetchone()
        return None if row is None else _read(row)

    def unsettled(self) -> list[NotedWrite]:
        """Writes whose outcome isn't known, because the program ended in between; oldest first."""
        with self._database.read() as connection:
            rows = connection.execute(_SELECT + " WHERE state IN ('intended', 'reverting') ORDER BY id").fetchall()
        return [_read(row) for row in rows]

    def writes(self, export_id: int) -> list[NotedWrite]:
        """The writes of one export that haven't been taken back, newest first."""
        with self._database.read() as connection:
            rows = connection.execute(_SELECT + " WHERE export_id = ? AND state = 'written' ORDER BY id DESC", (export_id,)).fetchall()
        return [_read(row) for row in rows]

    def is_written_later(self, write: NotedWrite) -> bool:
        """True if a later export wrote to the same file, and that can still be taken back."""
        with self._database.read() as connection:
            row = connection.execute(
                "SELECT 1 FROM export_files JOIN exports ON exports.id = export_id WHERE target = ? AND export_files.id > ?"
                " AND export_id != ? AND state = 'written' AND finished != ? LIMIT 1",
                (os.fsencode(write.target), write.write_id, write.export_id, LET_GO),
            ).fetchone()
        return row is not None

    def exports(self) -> list[ExportRecord]:
        """All exports of which something can be taken back, newest first."""
        with self._database.read() as connection:
            rows = connection.execute(
                "SELECT exports.id, preset, began_s, count(*), min(target), max(target) FROM exports"
                " JOIN export_files ON export_id = exports.id WHERE state = 'written' AND finished != ?"
                " GROUP BY exports.id ORDER BY exports.id DESC",
                (LET_GO,),
            ).fetchall()
        return [
            ExportRecord(export_id, preset, began_s, files, _common_folder(first, last))
            for export_id, preset, began_s, files, first, last in rows
        ]


def _intend(connection: sqlite3.Connection, export_id: int, write: Write) -> int:
    (write_id,) = connection.execute(
        "INSERT INTO export_files (export_id, target, format, picture_id, names, before, after, restore, state)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'intended') RETURNING id",
        (
            export_id,
            os.fsencode(write.target),
            write.format,
            write.picture_id,
            json.dumps(sorted(write.names)),
            write.before and bytes.fromhex(write.before),
            write.after and bytes.fromhex(write.after),
            write.restore,
        ),
    ).fetchone()
    if write.embedded_bytes is not None and write.after is not None:
        connection.execute(
            "INSERT INTO contents (sha256, size_bytes, picture_id) SELECT :sha256, :size, :picture"
            " WHERE NOT EXISTS (SELECT 1 FROM pictures WHERE sha256 = :sha256 AND id = :picture) ON CONFLICT DO NOTHING",
            {"sha256": bytes.fromhex(write.after), "size": write.embedded_bytes, "picture": write.picture_id},
        )
    return int(write_id)


def _set_state(connection: sqlite3.Connection, write_id: int, state: WriteState) -> None:
    connection.execute("UPDATE export_files SET state = ? WHERE id = ?", (state, write_id))


def _join_earlier(connection: sqlite3.Connection, write_id: int) -> None:
    """Let a file that one export wrote twice count as written once, so that keeping files current doesn't pile up writes.

    Not so for pictures with tags in them, whose earlier bytes are told as differences.
    """
    earlier = connection.execute(
        "SELECT earlier.id, earlier.before, earlier.restore FROM export_files AS earlier JOIN export_files AS later"
        " ON later.id = ? AND earlier.target = later.target AND earlier.export_id = later.export_id AND earlier.id < later.id"
        " AND earlier.state = 'written' AND earlier.after IS later.before AND later.after IS NOT NULL"
        " AND NOT EXISTS (SELECT 1 FROM contents WHERE sha256 IN (earlier.after, later.after)) ORDER BY earlier.id DESC LIMIT 1",
        (write_id,),
    ).fetchone()
    if earlier is not None:
        earlier_id, before, restore = earlier
        connection.execute("UPDATE export_files SET before = ?, restore = ? WHERE id = ?", (before, restore, write_id))
        connection.execute("DELETE FROM export_files WHERE id = ?", (earlier_id,))


def _restamp(connection: sqlite3.Connection, settled: Settled) -> None:
    """Let a picture that we wrote ourselves not pass for one that changed."""
    connection.execute(
        "UPDATE files SET size_bytes = :size, mtime_ns = :mtime, picture_id = coalesce(files.picture_id, write.picture_id)"
        " FROM (SELECT target, picture_id FROM export_files WHERE id = :id) AS write"
        " WHERE files.path = write.target AND :size IS NOT NULL",
        {"size": settled.size_bytes, "mtime": settled.mtime_ns, "id": settled.write_id},
    )


def _common_folder(first: bytes, last: bytes) -> Path | None:
    """The folder of all files whose names lie between these two."""
    try:
        return Path(os.path.commonpath([Path(os.fsdecode(target)).parent for target in (first, last)]))
    except ValueError:
        return None  # on two drives


def _read(row: tuple[Any, ...]) -> NotedWrite:
    write_id, export_id, target, format_name, picture_id, names, before, after, restore, state = row
    return NotedWrite(
        write_id=write_id,
        export_id=export_id,
        target=Path(os.fsdecode(target)),
        format=format_name,
        picture_id=picture_id,
        names=frozenset(json.loads(names)),
        before=before and before.hex(),
        after=after and after.hex(),
        restore=restore,
        state=WriteState(state),
    )
