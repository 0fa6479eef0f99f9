"""A backup: one file with the whole library, the settings and the presets, made while the program goes on."""

import contextlib
import os
import shutil
import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path

from furrytag_gui.errors import LibraryError
from furrytag_gui.library.database import Database
from furrytag_gui.library.soundness import require_sound
from furrytag_gui.work import Unit, Work

SUFFIX = ".furrytag-backup"
PART_SUFFIX = ".part"
FOLDER = "backups"
PAGES_AT_ONCE = 512

KEPT = "CREATE TABLE backup (name TEXT PRIMARY KEY, content BLOB NOT NULL) STRICT"
"""The table that a backup has besides those of a library: files of the settings, by name."""


def write_backup(database: Database, target: Path, kept: Iterable[Path], work: Work) -> None:
    """Copy the library as it is at one moment into this file, with these small files; what is edited meanwhile isn't in it.

    It is checked before it takes the place of a file of that name. Raises LibraryError and CancelledError; then nothing was changed.
    """
    with database.read() as connection:
        # From here on the connection sees one state of the library, so that the copy needn't begin anew after each edit.
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        (page_bytes,) = connection.execute("PRAGMA page_size").fetchone()
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        with written_whole(target, pages * page_bytes) as beside, contextlib.closing(sqlite3.connect(beside, isolation_level=None)) as copy:
            copy_pages(connection, copy, work)
            copy.execute("PRAGMA journal_mode = DELETE")
            contents = [(path.name, path.read_bytes()) for path in kept if path.is_file()]
            if contents:
                copy.execute(KEPT)
                copy.executemany("INSERT INTO backup (name, content) VALUES (?, ?)", contents)
            work.start("Checking the backup", unit=Unit.STEPS)
            require_sound(copy, "The backup", work)


def copy_pages(source: sqlite3.Connection, target: sqlite3.Connection, work: Work, text: str = "Copying the library") -> None:
    """Copy a whole database, in steps. Raises CancelledError."""
    (page_bytes,) = source.execute("PRAGMA page_size").fetchone()
    (pages,) = source.execute("PRAGMA page_count").fetchone()
    work.start(text, pages * page_bytes, unit=Unit.BYTES)
    done = 0

    def step(_status: int, remaining: int, total: int) -> None:
        nonlocal done
        work.check()
        work.advance((total - remaining - done) * page_bytes)
        done = total - remaining

    source.backup(target, pages=PAGES_AT_ONCE, progress=step, sleep=0)


@contextlib.contextmanager
def written_whole(target: Path, needed_bytes: int) -> Iterator[Path]:
    """A file to be written, which takes the place of `target` at the end of the block, or is gone if that raises.

    What the disk has against it is raised as LibraryError.
    """
    beside = target.with_name(target.name + PART_SUFFIX)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        free_bytes = shutil.disk_usage(target.parent).free
        if free_bytes < needed_bytes:
            raise _refuse(target, f"the disk has {free_bytes / 1e6:,.1f} MB free, and {needed_bytes / 1e6:,.1f} MB are needed")
        beside.unlink(missing_ok=True)
        yield beside
        sync(beside)
        beside.replace(target)
        sync(target.parent)
    except OSError as error:
        raise _refuse(target, error.strerror or str(error)) from error
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF not in _DISK:
            raise
        raise _refuse(target, _DISK[error.sqlite_errorcode & 0xFF]) from error
    finally:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)


def sync(path: Path) -> None:
    """Have a file or folder on the disk before going on; where the system can't do that of a folder, it isn't needed."""
    with contextlib.suppress(PermissionError):
        handle = os.open(path, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


_DISK = {
    sqlite3.SQLITE_FULL: "the disk is full",
    sqlite3.SQLITE_IOERR: "the disk failed",
    sqlite3.SQLITE_READONLY: "it is read-only",
    sqlite3.SQLITE_CANTOPEN: "it can't be opened",
    sqlite3.SQLITE_PERM: "it is read-only",
}


def _refuse(target: Path, reason: str) -> LibraryError:
    return LibraryError(f"Can't write {target}: {reason}.", "Choose another folder, or make room there.")
