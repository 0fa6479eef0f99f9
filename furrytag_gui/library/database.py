"""The library's file: connections, transactions, and SQLite's errors as sentences."""

import contextlib
import os
import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path

from furrytag_gui.errors import LibraryError, LibraryUnusableError
from furrytag_gui.library import schema

BUSY_TIMEOUT_S = 10.0

PRAGMAS = (
    "PRAGMA journal_mode = WAL",
    # A person's edit is acknowledged once it is on the disk, so that it outlives a power cut too. Edits come one a click
    # and scores in batches, so the one fsync that FULL adds to a commit is not felt.
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA cache_size = -8000",
    "PRAGMA temp_store = MEMORY",
)


class Database:
    """One SQLite file, used by any number of threads and processes: each thread has its connection, one writes at a time."""

    def __init__(self, path: Path, busy_timeout_s: float = BUSY_TIMEOUT_S) -> None:
        """Open or create the file. Raises LibraryError, with the reason as a sentence."""
        self.path = path
        self._busy_timeout_s = busy_timeout_s
        self._local = threading.local()
        self._writing = threading.Lock()
        self._state = threading.Condition()
        self._connections: list[sqlite3.Connection] = []
        self._users = 0
        self._closed = False
        self._suspended = False
        self._generation = 0
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise LibraryError(
                f"The library's folder {path.parent} can't be made: {error.strerror}.", "Choose another folder with --data-dir."
            ) from error
        try:
            with self.write():
                pass  # what can't be written is better known now than at the first edit
        except BaseException:
            self.close()
            raise

    @contextlib.contextmanager
    def read(self) -> Iterator[sqlite3.Connection]:
        """This thread's connection, with one unchanging view of the library inside the block."""
        with self._connection() as connection:
            connection.execute("BEGIN")
            try:
                yield connection
            finally:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")

    @contextlib.contextmanager
    def write(self) -> Iterator[sqlite3.Connection]:
        """This thread's connection; what is written inside the block is kept as a whole, or not at all if it raises."""
        with self._writing, self._connection() as connection:
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            finally:
                # After some errors, such as a full disk, SQLite has rolled back by itself.
                if connection.in_transaction:
                    connection.execute("ROLLBACK")

    def close(self) -> None:
        """Wait for what other threads are reading and writing, then let go of the file. Later calls raise LibraryError."""
        with self._state:
            self._closed = True
            self._state.notify_all()
            self._state.wait_for(lambda: self._users == 0)
            while self._connections:
                self._connections.pop().close()

    @contextlib.contextmanager
    def suspended(self) -> Iterator[None]:
        """Nobody reads or writes inside the block, and the file is let go of; whoever wants to waits. `path` may be changed in it."""
        with self._state:
            self._state.wait_for(lambda: not self._suspended)
            self._suspended = True
            self._state.wait_for(lambda: self._users == 0)
            while self._connections:
                self._connections.pop().close()
            self._generation += 1
        try:
            yield
        finally:
            with self._state:
                self._suspended = False
                self._state.notify_all()

    @contextlib.contextmanager
    def _connection(self) -> Iterator[sqlite3.Connection]:
        depth = getattr(self._local, "depth", 0)
        with self._state:
            # A call inside another one of this thread must not wait: the suspension waits for the outer one.
            self._state.wait_for(lambda: depth or self._closed or not self._suspended)
            if self._closed:
                raise LibraryError("The library is closed.", "Start FurryTag again.")
            self._users += 1
        self._local.depth = depth + 1
        try:
            with self._translated():
                connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
                if connection is None or self._local.generation != self._generation:
                    connection = self._connect()
                    self._local.connection, self._local.generation = connection, self._generation
                yield connection
        finally:
            self._local.depth = depth
            with self._state:
                self._users -= 1
                self._state.notify_all()

    def _connect(self) -> sqlite3.Connection:
        # `close` may be called in any thread.
        connection = sqlite3.connect(self.path, timeout=self._busy_timeout_s, isolation_level=None, check_same_thread=False)
        try:
            schema.migrate(connection, self.path)
            connection.create_function("from_hex", 1, bytes.fromhex, deterministic=True)
            for pragma in PRAGMAS:
                connection.execute(pragma)
        except BaseException:
            connection.close()
            raise
        with self._state:
            self._connections.append(connection)
        return connection

    @contextlib.contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.DatabaseError as error:
            sentence = self._explain(error)
            if sentence is None:
                raise
            kind = LibraryUnusableError if sentence[1] == _DAMAGED[1] else LibraryError
            raise kind(*sentence) from error

    def _explain(self, error: sqlite3.DatabaseError) -> tuple[str, str] | None:
        """Message and hint for what the user's disk or another program can do to us; None for a mistake of ours."""
        # The low byte of an extended code is the kind of error.
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        # On a read-only disk it can't make the files that it needs beside this one.
        is_read_only = code == sqlite3.SQLITE_CANTOPEN and self.path.exists() and not _may_write(self.path.parent)
        found = _READ_ONLY if is_read_only else _SENTENCES.get(code)
        return found and (found[0].format(path=self.path), found[1])


def _may_write(folder: Path) -> bool:
    return os.access(folder, os.W_OK, effective_ids=os.access in os.supports_effective_ids)


_READ_ONLY = ("The library {path} can't be written: it is read-only.", "Allow writing there, or choose another folder with --data-dir.")
_IN_USE = ("The library {path} is in use by another program.", "Close that program and try again.")
_DAMAGED = (
    "The library {path} is damaged.",
    "Restore a backup under Tools > Library or with “furrytag library restore”. If there is none, move the file away: a new one is begun.",
)

_SENTENCES = {
    sqlite3.SQLITE_FULL: ("The library {path} can't be written: the disk is full.", "Free some space; what was kept before is safe."),
    sqlite3.SQLITE_READONLY: _READ_ONLY,
    sqlite3.SQLITE_PERM: _READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: (
        "The library {path} can't be opened.",
        "Look whether its folder can be written, or choose another folder with --data-dir.",
    ),
    sqlite3.SQLITE_BUSY: _IN_USE,
    sqlite3.SQLITE_LOCKED: _IN_USE,
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
    sqlite3.SQLITE_NOTADB: _DAMAGED,
    sqlite3.SQLITE_IOERR: (
        "The disk failed while the library {path} was read or written.",
        "Look whether the disk is connected and sound; what was kept before is safe.",
    ),
}
