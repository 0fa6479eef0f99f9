"""Versions of the library's file."""

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from furrytag_gui.errors import LibraryError
from furrytag_gui.library import schema
from furrytag_gui.library.library import Library
from furrytag_gui.paths import Paths
from furrytag_gui.tags.review import Decision

PRESENT = len(schema.MIGRATIONS)
NEXT = (*schema.MIGRATIONS, "CREATE TABLE notes (id INTEGER PRIMARY KEY) STRICT;\nINSERT INTO notes (id) VALUES (7);")
BROKEN = (*schema.MIGRATIONS, "CREATE TABLE notes (id INTEGER PRIMARY KEY) STRICT;\nINSERT INTO nowhere (id) VALUES (7);")


@pytest.fixture
def old(paths: Paths) -> Iterator[sqlite3.Connection]:
    """A connection to a library of the present version with something in it."""
    with contextlib.closing(Library.open(paths.library)) as library:
        library.session.set_value("pane", "kept")
    with contextlib.closing(sqlite3.connect(paths.library, isolation_level=None)) as connection:
        yield connection


def version_of(connection: sqlite3.Connection) -> int:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return int(version)


def test_a_new_library_is_of_the_present_version(paths: Paths) -> None:
    Library.open(paths.library).close()
    with contextlib.closing(sqlite3.connect(paths.library)) as connection:
        assert version_of(connection) == len(schema.MIGRATIONS)
        assert connection.execute("PRAGMA application_id").fetchone() == (schema.APPLICATION_ID,)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_an_older_library_is_brought_up_to_date_and_kept_as_it_was_beside(old: sqlite3.Connection, paths: Paths) -> None:
    schema.migrate(old, paths.library, NEXT)
    assert version_of(old) == len(NEXT)
    assert old.execute("SELECT id FROM notes").fetchall() == [(7,)]
    with contextlib.closing(sqlite3.connect(schema.backup_path(paths.library, PRESENT))) as copy:
        assert version_of(copy) == PRESENT
        assert copy.execute("SELECT value FROM session").fetchall() == [('"kept"',)]


def test_a_library_of_the_first_version_keeps_all_that_is_in_it(paths: Paths) -> None:
    paths.data.mkdir()
    with contextlib.closing(sqlite3.connect(paths.library, isolation_level=None)) as connection:
        schema.migrate(connection, paths.library, schema.MIGRATIONS[:1])
        assert version_of(connection) == 1
        connection.execute("INSERT INTO pictures (sha256, size_bytes, width_px, height_px) VALUES (?, 1, 2, 3)", (b"x" * 32,))
        connection.execute("INSERT INTO decisions (picture_id, name, decision) VALUES (1, 'fox', 'added')")
    with contextlib.closing(Library.open(paths.library)) as library:
        assert library.facts(1, "").decisions == {"fox": Decision.ADDED}
        assert library.ledger.exports() == []
        library.decide([1], {"fox": Decision.REJECTED}, label="Reject fox")
    assert schema.backup_path(paths.library, 1).is_file()


def test_a_library_of_the_third_version_keeps_searches_and_gets_names(paths: Paths) -> None:
    paths.data.mkdir()
    with contextlib.closing(sqlite3.connect(paths.library, isolation_level=None)) as connection:
        schema.migrate(connection, paths.library, schema.MIGRATIONS[:3])
        connection.execute("INSERT INTO searches (name, query) VALUES ('mine', 'fox')")
        connection.execute("INSERT INTO own_tags (name, category) VALUES ('nova', 'own')")
        connection.execute("INSERT INTO pictures (sha256, size_bytes, width_px, height_px) VALUES (?, 1, 2, 3)", (b"x" * 32,))
        connection.execute("INSERT INTO decisions (picture_id, name, decision) VALUES (1, 'nova', 'added')")
    with contextlib.closing(Library.open(paths.library)) as library:
        assert library.searches.all() == {"mine": "fox"}
        library.lexicon.add_category("cast", 0)
        library.lexicon.move(["nova"], "cast")
        assert library.category_of("nova") == "cast"
    assert schema.backup_path(paths.library, 3).is_file()


def test_a_migration_that_fails_leaves_the_older_library(old: sqlite3.Connection, paths: Paths) -> None:
    with pytest.raises(sqlite3.OperationalError, match="nowhere"):
        schema.migrate(old, paths.library, BROKEN)
    assert version_of(old) == PRESENT
    assert old.execute("SELECT count(*) FROM sqlite_schema WHERE name = 'notes'").fetchone() == (0,)


def test_a_library_of_the_present_version_is_not_copied(old: sqlite3.Connection, paths: Paths) -> None:
    schema.migrate(old, paths.library)
    assert not schema.backup_path(paths.library, PRESENT).exists()


def test_a_library_from_a_newer_version_is_refused_and_left_as_it_is(old: sqlite3.Connection, paths: Paths) -> None:
    old.execute("PRAGMA user_version = 99")
    with pytest.raises(LibraryError, match="is from a newer version of FurryTag") as caught:
        Library.open(paths.library)
    assert "Update FurryTag" in caught.value.hint
    assert version_of(old) == 99


def test_the_database_of_another_program_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE recipes (name TEXT)")
    before = path.read_bytes()
    with pytest.raises(LibraryError, match="is not a FurryTag library"):
        Library.open(path)
    assert path.read_bytes() == before


def test_every_table_is_strict(old: sqlite3.Connection) -> None:
    tables = old.execute("SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%'").fetchall()
    assert len(tables) > 10
    assert all(strict for _, strict in tables)


def test_a_disk_that_is_full_before_the_first_table_is_said_as_such(tmp_path: Path) -> None:
    with contextlib.closing(sqlite3.connect(tmp_path / "library.sqlite", isolation_level=None)) as connection:
        connection.execute("PRAGMA max_page_count = 3")
        with pytest.raises(sqlite3.OperationalError, match="full"):
            schema.migrate(connection, tmp_path / "library.sqlite")
        assert version_of(connection) == 0
