"""The tables of the library, and how an older library becomes a present one."""

import contextlib
import sqlite3
from collections.abc import Sequence
from pathlib import Path

from furrytag_gui.errors import LibraryError, LibraryUnusableError

APPLICATION_ID = 0x46757254
"""Marks the file as ours ("FurT"), so that another program's database is not written to."""

VERSION_1 = """
CREATE TABLE pictures (           -- content: what decisions and scores belong to
    id INTEGER PRIMARY KEY,
    sha256 BLOB NOT NULL UNIQUE CHECK (length(sha256) = 32),
    size_bytes INTEGER NOT NULL,
    width_px INTEGER NOT NULL,
    height_px INTEGER NOT NULL,
    reviewed INTEGER NOT NULL DEFAULT 0,
    rating REAL                   -- by hand
) STRICT;
CREATE INDEX pictures_by_size ON pictures (size_bytes);
CREATE INDEX pictures_reviewed ON pictures (id) WHERE reviewed;

CREATE TABLE files (              -- where content was last seen
    id INTEGER PRIMARY KEY,
    path BLOB NOT NULL UNIQUE,    -- as the system's bytes: a name need not be valid text
    size_bytes INTEGER NOT NULL,
    mtime_ns INTEGER NOT NULL,
    picture_id INTEGER REFERENCES pictures (id),
    failure TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX files_by_picture ON files (picture_id);

CREATE TABLE opened (             -- the window's list
    position INTEGER PRIMARY KEY,
    file_id INTEGER NOT NULL REFERENCES files (id)
) STRICT;

CREATE TABLE models (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE model_tags (         -- what the slots of `scores.scores` mean, readable when the model is gone
    model_id INTEGER NOT NULL REFERENCES models (id),
    slot INTEGER NOT NULL,
    name TEXT NOT NULL,
    category TEXT NOT NULL,
    flag TEXT NOT NULL,
    threshold REAL NOT NULL,
    PRIMARY KEY (model_id, slot)
) STRICT, WITHOUT ROWID;
CREATE INDEX model_tags_by_name ON model_tags (name);
CREATE INDEX model_tags_protected ON model_tags (name) WHERE flag = 'protected';

CREATE TABLE scores (             -- little-endian float32; the small columns come first and are read without the large one
    picture_id INTEGER NOT NULL REFERENCES pictures (id),
    model_id INTEGER NOT NULL REFERENCES models (id),
    rating REAL,
    tripped INTEGER NOT NULL,     -- a protected tag reached the model's threshold
    scores BLOB NOT NULL,
    UNIQUE (picture_id, model_id)
) STRICT;
CREATE INDEX scores_tripped ON scores (picture_id) WHERE tripped;

CREATE TABLE embeddings (         -- apart from the scores, so that those are quick to read through
    picture_id INTEGER NOT NULL REFERENCES pictures (id),
    model_id INTEGER NOT NULL REFERENCES models (id),
    embedding BLOB NOT NULL,
    UNIQUE (model_id, picture_id)
) STRICT;

CREATE TABLE decisions (
    picture_id INTEGER NOT NULL REFERENCES pictures (id),
    name TEXT NOT NULL,
    decision TEXT NOT NULL CHECK (decision IN ('accepted', 'rejected', 'added')),
    PRIMARY KEY (picture_id, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX decisions_by_name ON decisions (name, decision);

CREATE TABLE own_tags (
    name TEXT PRIMARY KEY,
    category TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE thresholds (
    model_key TEXT NOT NULL,
    scope TEXT NOT NULL,
    name TEXT NOT NULL,
    value REAL NOT NULL,
    PRIMARY KEY (model_key, scope, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE rating_bounds (
    name TEXT PRIMARY KEY CHECK (name IN ('questionable', 'explicit')),
    value REAL NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE session (            -- JSON by key: what the window wants to find again
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE journal (            -- one row is one step of undo
    id INTEGER PRIMARY KEY,
    undone INTEGER NOT NULL DEFAULT 0,
    label TEXT NOT NULL,
    edits TEXT NOT NULL           -- JSON: [[cell, [[key, before, after], ...]], ...]
) STRICT;

CREATE TABLE heads (
    model_id INTEGER NOT NULL REFERENCES models (id),
    name TEXT NOT NULL,
    category TEXT NOT NULL,
    fitted_to BLOB NOT NULL,      -- digest of the examples
    positives INTEGER NOT NULL,
    negatives INTEGER NOT NULL,
    precision REAL,               -- NULL: not good enough, suggests nothing
    recall REAL,
    threshold REAL NOT NULL,
    bias REAL NOT NULL,
    weights BLOB NOT NULL,
    PRIMARY KEY (model_id, name)
) STRICT;
"""

VERSION_2 = """
CREATE TABLE contents (           -- bytes that a picture's file has besides the first ones: with tags embedded in them
    sha256 BLOB PRIMARY KEY CHECK (length(sha256) = 32),
    size_bytes INTEGER NOT NULL,
    picture_id INTEGER NOT NULL REFERENCES pictures (id)
) STRICT, WITHOUT ROWID;
CREATE INDEX contents_by_size ON contents (size_bytes);
CREATE INDEX contents_by_picture ON contents (picture_id);

CREATE TABLE exports (            -- one row is one run that wrote files, taken back as a whole
    id INTEGER PRIMARY KEY,
    preset TEXT NOT NULL,         -- what it was called
    began_s REAL NOT NULL,        -- seconds since 1970
    finished INTEGER NOT NULL DEFAULT 0  -- else the next run of the same preset goes on with it
) STRICT;

CREATE TABLE export_files (       -- one row is one write, noted before it is made
    id INTEGER PRIMARY KEY,
    export_id INTEGER NOT NULL REFERENCES exports (id),
    target BLOB NOT NULL,         -- as the system's bytes
    format TEXT NOT NULL,
    picture_id INTEGER REFERENCES pictures (id),
    names TEXT NOT NULL,          -- JSON: what in the file is ours since then
    before BLOB,                  -- SHA-256 of the file; NULL: there was none
    after BLOB,                   -- the same; NULL: it was removed
    restore BLOB NOT NULL,        -- how the bytes before come of those after
    state TEXT NOT NULL CHECK (state IN ('intended', 'written', 'reverting', 'reverted'))
) STRICT;
CREATE INDEX export_files_by_target ON export_files (target);
CREATE INDEX export_files_by_picture ON export_files (picture_id);
CREATE INDEX export_files_by_export ON export_files (export_id);
CREATE INDEX export_files_open ON export_files (id) WHERE state IN ('intended', 'reverting');

CREATE TABLE decision_sources (   -- which file a decision was imported from
    picture_id INTEGER NOT NULL REFERENCES pictures (id),
    name TEXT NOT NULL,
    source TEXT NOT NULL,
    PRIMARY KEY (picture_id, name)
) STRICT, WITHOUT ROWID;
"""

VERSION_3 = """
ALTER TABLE files ADD COLUMN added_s INTEGER NOT NULL DEFAULT 0;  -- seconds since 1970; 0: before this was noted
CREATE INDEX scores_by_model ON scores (model_id, picture_id, rating);

CREATE TABLE peaks (              -- the few scores of a picture that are not near zero: what searches read
    model_id INTEGER NOT NULL REFERENCES models (id),
    picture_id INTEGER NOT NULL REFERENCES pictures (id),
    peaks BLOB NOT NULL,          -- pairs of slot (uint32) and score (float32), little-endian, by slot
    PRIMARY KEY (model_id, picture_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE searches (           -- searches that the person keeps
    name TEXT PRIMARY KEY,
    query TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE folders (            -- folders that were opened
    path BLOB PRIMARY KEY,        -- as the system's bytes
    recursive INTEGER NOT NULL,
    opened_s REAL NOT NULL,       -- the last time, seconds since 1970
    watched INTEGER NOT NULL      -- it is open in the window
) STRICT, WITHOUT ROWID;

CREATE TABLE queue (              -- what a batch has still to tag
    position INTEGER PRIMARY KEY,
    model_key TEXT NOT NULL,
    file_id INTEGER NOT NULL REFERENCES files (id),
    failure TEXT NOT NULL DEFAULT '',  -- why it couldn't be tagged in this batch
    UNIQUE (model_key, file_id)
) STRICT;
"""

VERSION_4 = """
CREATE TABLE tag_names (          -- what the person calls a tag instead; decisions stand under the person's word
    name TEXT PRIMARY KEY,
    word TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE tag_places (         -- tags that the person moved to another category
    name TEXT PRIMARY KEY,        -- as the person calls it
    category TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE categories (         -- the person's own categories
    name TEXT PRIMARY KEY,
    color INTEGER NOT NULL        -- its place among the colours of the theme
) STRICT, WITHOUT ROWID;
"""

VERSION_5 = """
ALTER TABLE heads ADD COLUMN low REAL;    -- where the precision lies for most tags
ALTER TABLE heads ADD COLUMN high REAL;
ALTER TABLE heads ADD COLUMN judged INTEGER NOT NULL DEFAULT 0;  -- suggestions that the person judged
ALTER TABLE heads ADD COLUMN silence TEXT;  -- why it suggests nothing
"""

MIGRATIONS: tuple[str, ...] = (VERSION_1, VERSION_2, VERSION_3, VERSION_4, VERSION_5)
"""The script that leads to each version from the one before; each statement begins a line. Never edit one that was released."""


def migrate(connection: sqlite3.Connection, path: Path, migrations: Sequence[str] = MIGRATIONS) -> None:
    """Make this database a library of the present version; an older one is copied beside it first.

    `connection` must be in autocommit mode. Raises LibraryError if the file is another program's or from a newer version;
    then it is left untouched.
    """
    found = _read_version(connection, path, len(migrations))
    if found == len(migrations):
        return
    if found:
        _back_up(connection, path, found)
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Another process may have done it while this one waited for the lock.
        for script in migrations[_read_version(connection, path, len(migrations)) :]:
            for statement in _split(script):
                connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {len(migrations)}")
        connection.execute("COMMIT")
    except BaseException:
        # After some errors, such as a full disk, SQLite has rolled back by itself.
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def backup_path(path: Path, version: int) -> Path:
    """Where a library of an older version is kept before it is brought up to date."""
    return path.with_name(f"{path.name}.version-{version}")


def require_ours(connection: sqlite3.Connection, name: str) -> None:
    """Raise LibraryError if this is no library of this version or an older one."""
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if application != APPLICATION_ID or not version:
        raise LibraryError(f"{name} is no backup of FurryTag.", "Choose another file.")
    (others,) = connection.execute("SELECT count(*) FROM sqlite_schema WHERE type NOT IN ('table', 'index')").fetchone()
    if others:
        # Statements of a stranger would run with each of our writes.
        raise LibraryError(f"{name} holds statements that no library of FurryTag has.", "Use only backups of your own.")
    if version > len(MIGRATIONS):
        raise LibraryError(f"{name} was made by a newer version of FurryTag.", "Update FurryTag first.")


def _read_version(connection: sqlite3.Connection, path: Path, newest: int) -> int:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    if tables and application != APPLICATION_ID:
        raise LibraryUnusableError(f"{path} is not a FurryTag library.", "Move it away, or choose another folder with --data-dir.")
    if version > newest:
        raise LibraryError(
            f"The library {path} is from a newer version of FurryTag.", "Update FurryTag, or choose another folder with --data-dir."
        )
    return int(version)


def _back_up(connection: sqlite3.Connection, path: Path, version: int) -> None:
    target = backup_path(path, version)
    beside = target.with_name(f"{target.name}.part")
    beside.unlink(missing_ok=True)
    with contextlib.closing(sqlite3.connect(beside)) as copy:
        connection.backup(copy)
    beside.replace(target)


def _split(script: str) -> list[str]:
    """The statements of a script; `executescript` would commit in between."""
    statements, rest = [], ""
    for line in script.splitlines(keepends=True):
        rest += line
        if sqlite3.complete_statement(rest):
            statements.append(rest)
            rest = ""
    return statements
