"""Whether a library's file is sound: SQLite's own check and ours, and repairs of what can be repaired without loss."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from furrytag_gui.errors import LibraryError
from furrytag_gui.library.database import Database
from furrytag_gui.work import CancelledError, Unit, Work

LOOK_EVERY = 20_000
"""Steps of SQLite's machine between two looks whether the work was cancelled: some milliseconds."""

RESTORE = "Restore a backup that was made before; this library is kept beside it."


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is wrong. `repair`: the statements that repair it without loss, () if nothing does; `hint`: what comes of that."""

    text: str
    hint: str
    repair: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Check:
    """An invariant: the query counts what breaks it."""

    text: str
    query: str
    hint: str
    repair: tuple[str, ...] = ()


_ORPHAN = "NOT EXISTS (SELECT 1 FROM pictures WHERE pictures.id = picture_id)"
_AGAIN = "They are removed; the model makes them anew when the pictures are tagged again."
_STRAY = "They are removed: what they belonged to is gone."
_BAD_SCORES = (
    "(picture_id, model_id) IN (SELECT picture_id, scores.model_id FROM scores"
    " JOIN (SELECT model_id, count(*) AS slots FROM model_tags GROUP BY model_id) AS known ON known.model_id = scores.model_id"
    " WHERE length(scores) <> 4 * slots)"
)


def _remove(table: str, where: str) -> str:
    return f"DELETE FROM {table} WHERE {where}"  # noqa: S608 - our own words


def _stray(table: str, what: str) -> _Check:
    return _Check(f"{{count}} {what} of pictures that aren't known.", _count(table, _ORPHAN), _STRAY, (_remove(table, _ORPHAN),))


def _count(table: str, where: str) -> str:
    return f"SELECT count(*) FROM {table} WHERE {where}"  # noqa: S608 - our own words


_NO_FILE = "NOT EXISTS (SELECT 1 FROM files WHERE files.id = file_id)"
_NO_CONTENT = "picture_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM pictures WHERE pictures.id = files.picture_id)"

CHECKS: tuple[_Check, ...] = (
    _stray("scores", "sets of scores"),
    _stray("embeddings", "embeddings"),
    _stray("peaks", "entries of the search index"),
    _stray("contents", "digests"),
    _Check("{count} opened files that aren't known.", _count("opened", _NO_FILE), _STRAY, (_remove("opened", _NO_FILE),)),
    _Check("{count} waiting files that aren't known.", _count("queue", _NO_FILE), _STRAY, (_remove("queue", _NO_FILE),)),
    _Check(
        "{count} files whose picture isn't known.",
        _count("files", _NO_CONTENT),
        "They are read again when they are opened.",
        (f"UPDATE files SET picture_id = NULL WHERE {_NO_CONTENT}",),  # noqa: S608 - our own words
    ),
    _Check(
        "{count} sets of scores of another length than their model has tags.",
        _count("scores", _BAD_SCORES),
        _AGAIN,
        (
            _remove("peaks", _BAD_SCORES),
            _remove("scores", _BAD_SCORES),
        ),
    ),
    _Check(
        "{count} embeddings that hold no whole numbers.",
        _count("embeddings", "length(embedding) % 4 OR NOT length(embedding)"),
        _AGAIN,
        (_remove("embeddings", "length(embedding) % 4 OR NOT length(embedding)"),),
    ),
    _Check(
        "{count} entries of the search index that can't be read.",
        _count("peaks", "length(peaks) % 8"),
        "They are made anew by the next search.",
        (_remove("peaks", "length(peaks) % 8"),),
    ),
    _Check(
        "{count} learned tags that can't be read.",
        _count("heads", "length(weights) % 4 OR NOT length(weights)"),
        "They are removed, and learned anew from your tags.",
        (_remove("heads", "length(weights) % 4 OR NOT length(weights)"),),
    ),
    _Check("{count} decisions on pictures that aren't known.", _count("decisions", _ORPHAN), f"They can't be shown. {RESTORE}"),
)
"""What must hold in every library. Only what can be made anew, or belongs to nothing, is ever removed."""


def check(database: Database, work: Work) -> tuple[Finding, ...]:
    """What is wrong with the library; nothing, if all is well. Raises LibraryError and CancelledError."""
    work.start("Checking the library", len(CHECKS) + 2, unit=Unit.STEPS)
    with database.read() as connection, cancellable(connection, work):
        findings = list(check_structure(connection))
        if any(not finding.repair for finding in findings):
            return tuple(findings)
        work.advance()
        for one in CHECKS:
            work.check()
            (count,) = connection.execute(one.query).fetchone()
            if count:
                findings.append(Finding(one.text.format(count=f"{count:,}"), one.hint, one.repair))
            work.advance()
        findings += _check_journal(connection)
        work.advance()
    return tuple(findings)


def repair(database: Database, findings: tuple[Finding, ...]) -> int:
    """Repair what can be; gives how many of the findings that was. Raises LibraryError."""
    with database.write() as connection:
        for finding in findings:
            for statement in finding.repair:
                connection.execute(statement)
    return sum(bool(finding.repair) for finding in findings)


def check_structure(connection: sqlite3.Connection) -> Iterator[Finding]:
    """What SQLite says against the file itself."""
    try:
        said = [text for (text,) in connection.execute("PRAGMA integrity_check(20)")]
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
            raise
        said = [str(error)]
    if said == ["ok"]:
        return
    if all("index" in text for text in said):
        yield Finding("An index of the library is damaged.", "It is made anew; nothing is lost.", ("REINDEX",))
    else:
        yield Finding(f"The library's file is damaged: {said[0]}.", RESTORE)


@contextmanager
def cancellable(connection: sqlite3.Connection, work: Work) -> Iterator[None]:
    """Statements inside the block end early if the work is cancelled; that raises CancelledError."""
    connection.set_progress_handler(lambda: work.cancelled, LOOK_EVERY)
    try:
        yield
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT and work.cancelled:
            raise CancelledError from error
        raise
    finally:
        connection.set_progress_handler(None, 0)


def _check_journal(connection: sqlite3.Connection) -> Iterator[Finding]:
    newest = 0
    for step_id, edits in connection.execute("SELECT id, edits FROM journal ORDER BY id"):
        try:
            json.loads(edits)
        except ValueError:
            newest = step_id
    if newest:
        yield Finding(
            "A step of undo can't be read.",
            "It and the older ones are forgotten, so that later ones can be taken back; your tags stay as they are.",
            (f"DELETE FROM journal WHERE id <= {newest}",),  # noqa: S608 - a number
        )


def require_sound(connection: sqlite3.Connection, name: str, work: Work) -> None:
    """Raise LibraryError if SQLite finds anything wrong with this file."""
    with cancellable(connection, work):
        for finding in check_structure(connection):
            raise LibraryError(f"{name} is damaged: {finding.text}", "Use another one.")
