"""What searches compare, as arrays: one row a file and one row a picture, brought up to date a few rows at a time."""

import itertools
import json
import os
import sqlite3
from collections.abc import Collection, Iterator, Sequence
from typing import Any, TypeVar

import numpy as np
import numpy.typing as npt

from furrytag_gui.library.records import IdArray

NumberArray = npt.NDArray[np.float64]
BoolArray = npt.NDArray[np.bool_]
RowArray = npt.NDArray[np.intp]

Item = TypeVar("Item", bound=np.generic)

ROWS_AT_ONCE = 5000


class Files:
    """Every known file by id. `picture_ids` is -1 where the content hasn't been read; times are seconds since 1970."""

    def __init__(self) -> None:
        self.ids: IdArray = np.empty(0, np.int64)
        self.picture_ids: IdArray = np.empty(0, np.int64)
        self.numbers: dict[str, NumberArray] = {name: np.empty(0) for name in ("size", "date", "added")}
        self.failed: BoolArray = np.empty(0, np.bool_)
        self.paths: list[str] = []

    def load(self, connection: sqlite3.Connection, file_ids: Collection[int]) -> bool:
        """Read what is new, and these files again; True if anything was."""
        newest = int(self.ids[-1]) if len(self.ids) else 0
        old = [file_id for file_id in file_ids if file_id <= newest]
        columns = "files.id, files.path, coalesce(picture_id, -1), size_bytes, mtime_ns, added_s, failure <> ''"
        read_old = f"SELECT {columns} FROM json_each(?) CROSS JOIN files ON files.id = value ORDER BY files.id"  # noqa: S608 - our own words
        read_new = f"SELECT {columns} FROM files WHERE id > ? ORDER BY id"  # noqa: S608
        some = False
        for rows in itertools.chain(_read(connection, read_old, json.dumps(old)) if old else (), _read(connection, read_new, newest)):
            self._put(rows)
            some = True
        return some

    def _put(self, rows: Sequence[tuple[Any, ...]]) -> None:
        newest = int(self.ids[-1]) if len(self.ids) else 0
        ids, paths, *columns_read = zip(*rows, strict=True)
        arrays = [np.array(column) for column in columns_read]
        number = np.searchsorted(self.ids, np.array(ids))
        added = int(np.count_nonzero(np.array(ids) > newest))
        self.ids = np.concatenate([self.ids, np.array(ids[len(ids) - added :], np.int64)])
        self.paths += [""] * added
        number[len(ids) - added :] = np.arange(len(self.ids) - added, len(self.ids))
        self.picture_ids = _put(self.picture_ids, added, number, arrays[0])
        self.numbers["size"] = _put(self.numbers["size"], added, number, arrays[1])
        self.numbers["date"] = _put(self.numbers["date"], added, number, arrays[2] / 1e9)
        self.numbers["added"] = _put(self.numbers["added"], added, number, arrays[3])
        self.failed = _put(self.failed, added, number, arrays[4])
        for row, path in zip(number.tolist(), paths, strict=True):
            self.paths[row] = os.fsdecode(path)


class Pictures:
    """Every known picture by id. A number that isn't known is NaN. Each array has one more row at its end, for no picture."""

    def __init__(self) -> None:
        self.ids: IdArray = np.empty(0, np.int64)
        self.numbers: dict[str, NumberArray] = {name: np.full(1, np.nan) for name in ("width", "height", "rating")}
        self.reviewed: BoolArray = np.zeros(1, np.bool_)

    def __len__(self) -> int:
        return len(self.ids)

    def rows_of(self, picture_ids: IdArray) -> RowArray:
        """The row of each picture; the last for one that isn't known."""
        rows = np.searchsorted(self.ids, picture_ids)
        if len(self.ids):
            rows[self.ids[np.minimum(rows, len(self.ids) - 1)] != picture_ids] = len(self.ids)
        return rows

    def load(self, connection: sqlite3.Connection, picture_ids: Collection[int]) -> bool:
        """Read what is new, and these pictures again; True if anything was."""
        newest = int(self.ids[-1]) if len(self.ids) else 0
        old = [picture_id for picture_id in picture_ids if picture_id <= newest]
        columns = "pictures.id, width_px, height_px, rating, reviewed"
        read_old = f"SELECT {columns} FROM json_each(?) CROSS JOIN pictures ON pictures.id = value ORDER BY pictures.id"  # noqa: S608
        read_new = f"SELECT {columns} FROM pictures WHERE id > ? ORDER BY id"  # noqa: S608
        some = False
        for rows in itertools.chain(_read(connection, read_old, json.dumps(old)) if old else (), _read(connection, read_new, newest)):
            self._put(rows)
            some = True
        return some

    def _put(self, rows: Sequence[tuple[Any, ...]]) -> None:
        newest = int(self.ids[-1]) if len(self.ids) else 0
        ids, width, height, rating, reviewed = zip(*rows, strict=True)
        number = np.searchsorted(self.ids, np.array(ids))
        added = int(np.count_nonzero(np.array(ids) > newest))
        self.ids = np.concatenate([self.ids, np.array(ids[len(ids) - added :], np.int64)])
        number[len(ids) - added :] = np.arange(len(self.ids) - added, len(self.ids))
        for name, column in (("width", width), ("height", height), ("rating", rating)):
            values = np.array([np.nan if value is None else value for value in column], np.float64)
            self.numbers[name] = _put(self.numbers[name], added, number, values, spare=np.nan)
        self.reviewed = _put(self.reviewed, added, number, np.array(reviewed, np.bool_), spare=False)


def _read(connection: sqlite3.Connection, query: str, value: object) -> Iterator[list[tuple[Any, ...]]]:
    """The rows in portions: all of 100,000 at once would take much memory, and other threads would wait meanwhile."""
    rows = connection.execute(query, (value,))
    return iter(lambda: rows.fetchmany(ROWS_AT_ONCE), [])


def _put(array: npt.NDArray[Item], added: int, rows: RowArray, values: npt.ArrayLike, spare: object = None) -> npt.NDArray[Item]:
    """The array with more rows and these values in those rows; with `spare`, its last row stays the last."""
    ending = 0 if spare is None else 1
    grown = np.empty(len(array) + added, array.dtype)
    grown[: len(array) - ending] = array[: len(array) - ending]
    if ending:
        grown[-1:] = np.array([spare], array.dtype)
    grown[rows] = values
    return grown
