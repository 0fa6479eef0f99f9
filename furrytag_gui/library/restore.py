"""A backup takes the place of the library: checked and laid ready first, put in place when nobody has the library open."""

import contextlib
import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from urllib.parse import quote

from furrytag_gui.errors import LibraryError
from furrytag_gui.library import schema
from furrytag_gui.library.backup import FOLDER, SUFFIX, copy_pages, sync, written_whole
from furrytag_gui.library.soundness import require_sound
from furrytag_gui.paths import Paths
from furrytag_gui.settings import Settings, load_settings
from furrytag_gui.wholefile import write_whole
from furrytag_gui.work import Unit, Work

READY_SUFFIX = ".restoring"
STAYING = ("models_dir", "library_dir")
"""Settings that say where things lie on this computer; those of a backup may be of another one."""


@dataclass(frozen=True, slots=True)
class BackupFacts:
    """What is in a backup. `has_settings`: it holds settings and presets too; a plain copy of a library doesn't."""

    pictures: int
    decided: int
    reviewed: int
    size_bytes: int
    version: int
    has_settings: bool


def read_backup(path: Path, work: Work) -> BackupFacts:
    """What this backup holds. Raises LibraryError if it is damaged, another program's or a newer FurryTag's, and CancelledError."""
    with _open(path, work) as connection:
        counts = "(SELECT count(*) FROM pictures), (SELECT count(*) FROM decisions), (SELECT count(*) FROM pictures WHERE reviewed)"
        pictures, decided, reviewed = connection.execute(f"SELECT {counts}").fetchone()
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        return BackupFacts(pictures, decided, reviewed, path.stat().st_size, version, _has_settings(connection))


def lay_ready(path: Path, library: Path, work: Work) -> None:
    """Check a backup and copy it beside the library, to take its place; until `put_in_place` nothing else is touched.

    Raises LibraryError and CancelledError.
    """
    with _open(path, work) as source:
        ready = library.with_name(library.name + READY_SUFFIX)
        size_bytes = path.stat().st_size
        with written_whole(ready, size_bytes) as beside, contextlib.closing(sqlite3.connect(beside, isolation_level=None)) as copy:
            copy_pages(source, copy, work)
            copy.execute("PRAGMA journal_mode = DELETE")
            work.start("Checking the copy", unit=Unit.STEPS)
            require_sound(copy, "The copy", work)


def is_ready(library: Path) -> bool:
    """True if a backup waits to take the place of the library."""
    return library.with_name(library.name + READY_SUFFIX).exists()


def give_up(library: Path) -> None:
    """Let the library stay: what was laid ready is removed."""
    library.with_name(library.name + READY_SUFFIX).unlink(missing_ok=True)


def put_in_place(library: Path, settings: Path, presets: Path, now: datetime) -> Path | None:
    """Let the backup that was laid ready be the library, if nobody has it open; gives where the old one is kept, as a backup.

    None if none is ready, or the library is in use: then it stays ready. May be killed at any moment: what is done is done again
    or gone on with by the next call. Raises LibraryError.
    """
    ready = library.with_name(library.name + READY_SUFFIX)
    if not ready.exists():
        return None
    kept = library.parent / FOLDER / f"before-restore-{now:%Y-%m-%d-%H%M%S}{SUFFIX}"
    try:
        if library.exists() and not _let_go(library):
            return None
        kept.parent.mkdir(parents=True, exist_ok=True)
        _take_settings(ready, kept, settings, presets)
        _rename(library, kept)
        ready.replace(library)
        sync(library.parent)
    except OSError as error:
        raise LibraryError(
            f"The backup can't take the place of {library}: {error.strerror}.", "Look whether the folder can be written."
        ) from error
    return kept


def set_library_aside(library: Path, now: datetime) -> Path:
    """Make room for a new library where one can't be used; gives where the old one is kept, beside it. Raises LibraryError."""
    kept = library.with_name(f"{library.name}.damaged-{now:%Y-%m-%d-%H%M%S}")
    try:
        _rename(library, kept)
        sync(library.parent)
    except OSError as error:
        raise LibraryError(f"{library} can't be moved away: {error.strerror}.", "Look whether the folder can be written.") from error
    return kept


def load_settings_restored(paths: Paths) -> tuple[Settings, str]:
    """The settings, and a sentence for the user or ""; a backup that waits is put in place before."""
    settings, notice = load_settings(paths.settings)
    try:
        kept = put_in_place(settings.find_library(paths), paths.settings, paths.presets, datetime.now().astimezone())
    except LibraryError as error:
        return settings, f"{error} {notice}".strip()
    if kept is None:
        waits = "A backup waits to be restored, but another program uses the library. It is put in place at the next start."
        return settings, f"{waits} {notice}".strip() if is_ready(settings.find_library(paths)) else notice
    settings, notice = load_settings(paths.settings)
    return settings, f"The backup is in place. The library of before is kept as {kept.name}. {notice}".strip()


def _rename(library: Path, kept: Path) -> None:
    for suffix in ("-wal", "-shm", ""):
        # There is only a log if the old file is so damaged that SQLite could not bring it in.
        old = library.with_name(library.name + suffix)
        if old.exists():
            old.replace(kept.with_name(kept.name + suffix))


def _let_go(library: Path) -> bool:
    """Bring the log into the library's file; False if another program has it open. True for a damaged one: nobody can use that."""
    with contextlib.closing(sqlite3.connect(library, timeout=0, isolation_level=None)) as connection:
        try:
            connection.execute("PRAGMA journal_mode = DELETE").fetchone()
            connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            return error.sqlite_errorcode & 0xFF not in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
        except sqlite3.DatabaseError:
            return True
    return True


def _take_settings(ready: Path, kept: Path, settings: Path, presets: Path) -> None:
    """Write the settings of the backup; those of now are kept beside the old library."""
    with contextlib.closing(sqlite3.connect(ready, isolation_level=None)) as connection:
        if not _has_settings(connection):
            return
        contents = dict(connection.execute("SELECT name, content FROM backup"))
        for path in (settings, presets):
            if path.name in contents:
                with contextlib.suppress(FileNotFoundError):
                    write_whole(kept.with_name(f"{kept.name}.{path.name}"), path.read_bytes())
                content = contents[path.name]
                write_whole(path, _keep_places(content, path) if path == settings else content)
        connection.execute("DROP TABLE backup")


def _keep_places(content: bytes, settings: Path) -> bytes:
    try:
        now = json.loads(settings.read_bytes())
    except (OSError, ValueError):
        now = {}
    try:
        then = json.loads(content)
        return (json.dumps({key: value for key, value in then.items() if key not in STAYING} | _pick(now), indent=2) + "\n").encode("ascii")
    except (ValueError, AttributeError):
        return content


def _pick(stored: object) -> dict[str, object]:
    return {key: stored[key] for key in STAYING if key in stored} if isinstance(stored, dict) else {}


@contextlib.contextmanager
def _open(path: Path, work: Work) -> Iterator[sqlite3.Connection]:
    """A backup that is sound and that this version understands."""
    if not path.is_file():
        raise LibraryError(f"There is no file {path}.", "Choose a backup.")
    work.start("Checking the backup", unit=Unit.STEPS)
    try:
        with contextlib.closing(sqlite3.connect(f"file:{quote(str(path))}?mode=ro", uri=True, isolation_level=None)) as connection:
            schema.require_ours(connection, path.name)
            require_sound(connection, path.name, work)
            yield connection
    except sqlite3.DatabaseError as error:
        kind = error.sqlite_errorcode & 0xFF
        if kind == sqlite3.SQLITE_NOTADB:
            raise LibraryError(f"{path.name} is no backup of FurryTag.", "Choose another file.") from error
        if kind in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_IOERR):
            raise LibraryError(f"{path.name} is damaged.", "Choose another backup.") from error
        if kind in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_AUTH):
            raise LibraryError(f"{path.name} can't be read.", "Look at its permissions, or copy it to another folder.") from error
        raise


def _has_settings(connection: sqlite3.Connection) -> bool:
    return connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'backup' AND type = 'table'").fetchone() is not None
