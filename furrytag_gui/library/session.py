"""What the window finds again when it is opened the next time; not part of undo."""

import json
import os
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from furrytag_gui.library.change import Change
from furrytag_gui.library.database import Database

MAX_FOLDERS = 20

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder that was opened: with its subfolders or not, and whether it still is."""

    path: Path
    recursive: bool
    watched: bool

    def holds(self, path: Path) -> bool:
        """True if opening the folder opens this file."""
        inside = str(path).startswith(f"{self.path}{os.sep}") if self.path.name else path.is_relative_to(self.path)
        return inside and (self.recursive or path.parent == self.path)


class Session:
    """The window's list, the folders that were opened, and what else it keeps. Every method raises LibraryError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def opened(self) -> list[int]:
        """Ids of the files in the window's list, in order."""
        with self._database.read() as connection:
            return [file_id for (file_id,) in connection.execute("SELECT file_id FROM opened ORDER BY position")]

    def set_opened(self, file_ids: Iterable[int]) -> Change:
        """Replace the window's list; a file that is named twice is in it once."""
        # One statement, because one for each of ten thousand files would take the interpreter's lock as often.
        wanted = json.dumps(list(dict.fromkeys(file_ids)))
        with self._database.write() as connection:
            connection.execute("DELETE FROM opened")
            connection.execute("INSERT INTO opened (file_id) SELECT value FROM json_each(?) ORDER BY key", (wanted,))
        return Change(opened=True)

    def note_folder(self, folder: Path, *, recursive: bool = True, watched: bool = True) -> None:
        """Keep that a folder was opened now; the oldest of more than MAX_FOLDERS that are no longer open are forgotten."""
        with self._database.write() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO folders (path, recursive, opened_s, watched) VALUES (?, ?, ?, ?)",
                (os.fsencode(folder), recursive, time.time(), watched),
            )
            connection.execute(
                "DELETE FROM folders WHERE NOT watched AND path NOT IN (SELECT path FROM folders ORDER BY opened_s DESC LIMIT ?)",
                (MAX_FOLDERS,),
            )

    def close_folders(self, folder: Path | None = None) -> None:
        """Keep that no folder is open any more, or that this one isn't."""
        path = None if folder is None else os.fsencode(folder)
        with self._database.write() as connection:
            connection.execute("UPDATE folders SET watched = 0 WHERE ?1 IS NULL OR path = ?1", (path,))

    def forget_folders(self) -> None:
        """Forget the folders that were opened and no longer are."""
        with self._database.write() as connection:
            connection.execute("DELETE FROM folders WHERE NOT watched")

    def folders(self) -> list[Folder]:
        """The folders that were opened, the last one first."""
        with self._database.read() as connection:
            rows = connection.execute("SELECT path, recursive, watched FROM folders ORDER BY opened_s DESC, path")
            return [Folder(Path(os.fsdecode(path)), recursive == 1, watched == 1) for path, recursive, watched in rows]

    def value(self, key: str) -> Json:
        """What was kept under this key, or None."""
        with self._database.read() as connection:
            row = connection.execute("SELECT value FROM session WHERE key = ?", (key,)).fetchone()
        value: Json = json.loads(row[0]) if row else None
        return value

    def set_value(self, key: str, value: Json) -> None:
        with self._database.write() as connection:
            connection.execute("INSERT OR REPLACE INTO session (key, value) VALUES (?, ?)", (key, json.dumps(value)))
