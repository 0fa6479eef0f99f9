"""What the window finds again when it is opened the next time; not part of undo."""

import json
import os
import sqlite3
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

MAX_FOLDERS = 20

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]


def read_opened(connection: sqlite3.Connection) -> list[int]:
    """Ids of the files in the window's list, in order."""
    return [file_id for (file_id,) in connection.execute("SELECT file_id FROM opened ORDER BY position")]


def write_opened(connection: sqlite3.Connection, file_ids: Iterable[int]) -> None:
    connection.execute("DELETE FROM opened")
    # One statement, because one for each of ten thousand files would take the interpreter's lock as often.
    wanted = json.dumps(list(dict.fromkeys(file_ids)))
    connection.execute("INSERT INTO opened (file_id) SELECT value FROM json_each(?) ORDER BY key", (wanted,))


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder that was opened: with its subfolders or not, and whether it still is."""

    path: Path
    recursive: bool
    watched: bool


def write_folder(connection: sqlite3.Connection, folder: Path, *, recursive: bool, watched: bool) -> None:
    """Keep that a folder was opened now; the oldest of more than MAX_FOLDERS that are no longer open are forgotten."""
    connection.execute(
        "INSERT OR REPLACE INTO folders (path, recursive, opened_s, watched) VALUES (?, ?, ?, ?)",
        (os.fsencode(folder), recursive, time.time(), watched),
    )
    connection.execute(
        "DELETE FROM folders WHERE NOT watched AND path NOT IN (SELECT path FROM folders ORDER BY opened_s DESC LIMIT ?)", (MAX_FOLDERS,)
    )


def read_folders(connection: sqlite3.Connection) -> list[Folder]:
    """The folders that were opened, the last one first."""
    rows = connection.execute("SELECT path, recursive, watched FROM folders ORDER BY opened_s DESC, path")
    return [Folder(Path(os.fsdecode(path)), recursive == 1, watched == 1) for path, recursive, watched in rows]


def read_value(connection: sqlite3.Connection, key: str) -> Json:
    """What was kept under this key, or None."""
    row = connection.execute("SELECT value FROM session WHERE key = ?", (key,)).fetchone()
    value: Json = json.loads(row[0]) if row else None
    return value


def write_value(connection: sqlite3.Connection, key: str, value: Json) -> None:
    connection.execute("INSERT OR REPLACE INTO session (key, value) VALUES (?, ?)", (key, json.dumps(value)))
