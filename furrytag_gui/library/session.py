"""What the window finds again when it is opened the next time; not part of undo."""

import json
import sqlite3
from collections.abc import Iterable

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]


def read_opened(connection: sqlite3.Connection) -> list[int]:
    """Ids of the files in the window's list, in order."""
    return [file_id for (file_id,) in connection.execute("SELECT file_id FROM opened ORDER BY position")]


def write_opened(connection: sqlite3.Connection, file_ids: Iterable[int]) -> None:
    connection.execute("DELETE FROM opened")
    # One statement, because one for each of ten thousand files would take the interpreter's lock as often.
    wanted = json.dumps(list(dict.fromkeys(file_ids)))
    connection.execute("INSERT INTO opened (file_id) SELECT value FROM json_each(?) ORDER BY key", (wanted,))


def read_value(connection: sqlite3.Connection, key: str) -> Json:
    """What was kept under this key, or None."""
    row = connection.execute("SELECT value FROM session WHERE key = ?", (key,)).fetchone()
    value: Json = json.loads(row[0]) if row else None
    return value


def write_value(connection: sqlite3.Connection, key: str, value: Json) -> None:
    connection.execute("INSERT OR REPLACE INTO session (key, value) VALUES (?, ?)", (key, json.dumps(value)))
