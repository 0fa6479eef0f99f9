"""The library moves to another folder while the program runs: whoever wants to read or write waits meanwhile."""

import contextlib
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

from furrytag_gui.errors import LibraryBusyError, LibraryError
from furrytag_gui.library import backlog, ledger
from furrytag_gui.library.backup import FOLDER, written_whole
from furrytag_gui.library.library import Library
from furrytag_gui.library.soundness import require_sound
from furrytag_gui.work import Unit, Work

CHUNK_BYTES = 4_000_000


def move_library(library: Library, folder: Path, remember: Callable[[], object], work: Work) -> Path:
    """Take the library to this folder, which is made if need be; gives its new path.

    It is copied and checked, then `remember` keeps where it is for the next start, and only then the old file goes. Killed before
    that, the program goes on with the old one. Raises LibraryError and CancelledError; then the library is where it was.
    """
    database = library.database
    old = database.path
    new = folder / old.name
    if new.exists():
        raise LibraryError(f"There is a library in {folder} already.", "Choose another folder, or move that library away first.")
    if old.parent / FOLDER in new.parents:
        raise LibraryError(f"{folder} is for backups.", "Choose another folder.")
    # Locked until the end, so that no other program writes what the copy wouldn't have.
    with library.ledger.lock(), database.suspended(), contextlib.closing(_lock(old)) as lock:
        size_bytes = old.stat().st_size
        with written_whole(new, size_bytes) as beside:
            _copy(old, beside, size_bytes, work)
            work.start("Checking the copy", unit=Unit.STEPS)
            with contextlib.closing(sqlite3.connect(beside, isolation_level=None)) as copy:
                require_sound(copy, "The copy", work)
        try:
            remember()
        except BaseException:
            new.unlink()
            raise
        database.path = new
        library.backlog.follow()
        lock.execute("ROLLBACK")
    for left in (old, *(old.with_name(old.name + suffix) for suffix in (backlog.LOCK_SUFFIX, ledger.LOCK_SUFFIX))):
        with contextlib.suppress(OSError):
            left.unlink()
    return new


def _lock(path: Path) -> sqlite3.Connection:
    """A connection that has brought the log into the file and keeps every other out of it."""
    connection = sqlite3.connect(path, timeout=0, isolation_level=None)
    try:
        connection.execute("PRAGMA journal_mode = DELETE").fetchone()
        connection.execute("BEGIN EXCLUSIVE")
    except sqlite3.OperationalError as error:
        connection.close()
        if error.sqlite_errorcode & 0xFF not in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise
        raise LibraryBusyError("The library is in use by another program.", "Close that program and try again.") from error
    return connection


def _copy(source: Path, target: Path, size_bytes: int, work: Work) -> None:
    work.start("Copying the library", size_bytes, unit=Unit.BYTES)
    with source.open("rb") as reading, target.open("wb") as writing:
        while chunk := reading.read(CHUNK_BYTES):
            work.check()
            writing.write(chunk)
            work.advance(len(chunk))
    shutil.copymode(source, target)
