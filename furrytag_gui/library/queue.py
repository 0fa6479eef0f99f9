"""What batches have still to tag, kept so that it outlives the program."""

import json
import os
import sqlite3
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Waiting:
    """Files that wait for one model, in order."""

    model_key: str
    file_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Missed:
    """A file that a batch could not tag, and why."""

    model_key: str
    file_id: int
    path: Path
    reason: str


@dataclass(frozen=True, slots=True)
class Queued:
    """How much waits: how many files for any model, and how many for each, in the order in which it was asked for.

    `missed`: how many could not be tagged, counted once for every model.
    """

    files: int
    by_model: Mapping[str, int]
    missed: int = 0


def add(connection: sqlite3.Connection, model_keys: Sequence[str], file_ids: Sequence[int]) -> None:
    """Let these files wait for these models, one model after the other; one that was missed before is tried again."""
    wanted = json.dumps(list(file_ids))
    for model_key in model_keys:
        connection.execute(
            "INSERT INTO queue (model_key, file_id) SELECT ?, value FROM json_each(?) WHERE true ORDER BY key"
            " ON CONFLICT (model_key, file_id) DO UPDATE SET failure = ''",
            (model_key, wanted),
        )


def read(connection: sqlite3.Connection) -> list[Waiting]:
    """What waits, by model, in the order in which it was asked for."""
    waiting: dict[str, list[int]] = {}
    for model_key, file_id in connection.execute("SELECT model_key, file_id FROM queue WHERE failure = '' ORDER BY position"):
        waiting.setdefault(model_key, []).append(file_id)
    return [Waiting(model_key, tuple(file_ids)) for model_key, file_ids in waiting.items()]


def read_missed(connection: sqlite3.Connection) -> list[Missed]:
    """What could not be tagged, in the order in which it was asked for."""
    rows = connection.execute(
        "SELECT model_key, file_id, path, queue.failure FROM queue JOIN files ON files.id = file_id"
        " WHERE queue.failure <> '' ORDER BY position"
    )
    return [Missed(model_key, file_id, Path(os.fsdecode(path)), reason) for model_key, file_id, path, reason in rows]


def count(connection: sqlite3.Connection) -> dict[str, int]:
    """How many files wait for each model, in the order in which it was asked for."""
    rows = connection.execute("SELECT model_key, count(*) FROM queue WHERE failure = '' GROUP BY model_key ORDER BY min(position)")
    return dict(rows.fetchall())


def count_files(connection: sqlite3.Connection) -> int:
    """How many files wait for any model."""
    (number,) = connection.execute("SELECT count(DISTINCT file_id) FROM queue WHERE failure = ''").fetchone()
    return int(number)


def count_missed(connection: sqlite3.Connection) -> int:
    """How many could not be tagged, counted once for every model."""
    (number,) = connection.execute("SELECT count(*) FROM queue WHERE failure <> ''").fetchone()
    return int(number)


def settle(connection: sqlite3.Connection, model_key: str, file_id: int, failure: str) -> None:
    """A file waits no more: it is done, or was missed for a reason."""
    if failure:
        connection.execute("UPDATE queue SET failure = ? WHERE model_key = ? AND file_id = ?", (failure, model_key, file_id))
    else:
        connection.execute("DELETE FROM queue WHERE model_key = ? AND file_id = ?", (model_key, file_id))


def miss(connection: sqlite3.Connection, model_key: str, file_id: int, failure: str) -> None:
    """This model could not tag a file, whether that waited for it or not."""
    connection.execute(
        "INSERT INTO queue (model_key, file_id, failure) VALUES (?, ?, ?)"
        " ON CONFLICT (model_key, file_id) DO UPDATE SET failure = excluded.failure",
        (model_key, file_id, failure),
    )


def remove(connection: sqlite3.Connection, model_key: str | None, file_ids: Collection[int] | None) -> None:
    """Take these files, or all, off the queue of one model, or of all; what was missed too."""
    connection.execute(
        "DELETE FROM queue WHERE (?1 IS NULL OR model_key = ?1) AND (?2 IS NULL OR file_id IN (SELECT value FROM json_each(?2)))",
        (model_key, None if file_ids is None else json.dumps(list(file_ids))),
    )


def retry(connection: sqlite3.Connection, chosen: Collection[tuple[str, int]] | None) -> None:
    """Let what was missed wait again: these models' files, or all."""
    if chosen is None:
        connection.execute("UPDATE queue SET failure = '' WHERE failure <> ''")
    else:
        connection.executemany("UPDATE queue SET failure = '' WHERE model_key = ? AND file_id = ?", chosen)


def forget(connection: sqlite3.Connection, chosen: Collection[tuple[str, int]]) -> None:
    """Keep no longer that these models' files were missed."""
    connection.executemany("DELETE FROM queue WHERE model_key = ? AND file_id = ? AND failure <> ''", chosen)


def cancel(connection: sqlite3.Connection, model_keys: Collection[str] | None) -> list[Waiting]:
    """Take all that waits, or what waits for these models, off the queue, and give it; what was missed stays."""
    taken = [waiting for waiting in read(connection) if model_keys is None or waiting.model_key in model_keys]
    connection.executemany("DELETE FROM queue WHERE failure = '' AND model_key = ?", [(waiting.model_key,) for waiting in taken])
    return taken
