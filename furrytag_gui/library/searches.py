"""The searches that the person keeps by name."""

import sqlite3

from furrytag_gui.library.database import Database


class Searches:
    """Keeps them; they are no part of undo. Every method raises LibraryError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> dict[str, str]:
        """Each search by its name, in the order of the names."""
        with self._database.read() as connection:
            return dict(connection.execute("SELECT name, query FROM searches ORDER BY name"))

    def save(self, name: str, query: str | None) -> None:
        """Keep a search under a name, or forget it with None."""
        with self._database.write() as connection:
            _write(connection, name, query)

    def rename(self, name: str, new_name: str) -> None:
        """Keep a search under another name, in place of one that has it already."""
        with self._database.write() as connection:
            row = connection.execute("SELECT query FROM searches WHERE name = ?", (name,)).fetchone()
            if row is not None:
                _write(connection, name, None)
                _write(connection, new_name, row[0])


def _write(connection: sqlite3.Connection, name: str, query: str | None) -> None:
    connection.execute("DELETE FROM searches WHERE name = ?", (name,))
    if query is not None:
        connection.execute("INSERT INTO searches (name, query) VALUES (?, ?)", (name, query))
