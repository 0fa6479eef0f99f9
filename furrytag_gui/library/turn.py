"""What only one program at a time may do with a library."""

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from furrytag_gui.errors import LibraryBusyError, LibraryError


@contextlib.contextmanager
def take_turn(path: Path, busy: LibraryBusyError) -> Iterator[None]:
    """Be the only one, in this and every other process, that is inside such a block with this file.

    The system lets go of it when the process dies, however that happens. Raises `busy` if another one is inside, and LibraryError.
    """
    try:
        lock = sqlite3.connect(path, timeout=0, isolation_level=None, check_same_thread=False)
    except sqlite3.OperationalError as error:
        raise LibraryError(f"The file {path} can't be made.", "Look whether its folder can be written.") from error
    try:
        try:
            lock.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_FULL:
                message = f"The file {path} can't be written: the disk is full."
                raise LibraryError(message, "Free some space; what was kept before is safe.") from error
            if error.sqlite_errorcode & 0xFF not in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                raise LibraryError(f"The file {path} can't be written.", "Look whether its folder can be written.") from error
            raise busy from error
        yield
    finally:
        lock.close()
