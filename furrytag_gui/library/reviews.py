"""What a person has said and models have scored of many pictures at once, for the questions that `insight` asks."""

import itertools
import json
import os
import sqlite3
from collections.abc import Collection, Sequence
from pathlib import Path

import numpy as np

from furrytag_gui.library.arrays import STORED
from furrytag_gui.library.records import EmbeddingTable, IdArray, ReviewedPicture, ScoreTable
from furrytag_gui.library.withheld import find_withheld
from furrytag_gui.tags.tagset import FloatArray


def read_reviewed(connection: sqlite3.Connection) -> tuple[list[ReviewedPicture], int]:
    """The pictures that the person is done with, by id, and how many withheld ones were left out."""
    return _read_said(connection, imported=False)


def read_imported(connection: sqlite3.Connection) -> tuple[list[ReviewedPicture], int]:
    """The pictures that tags were imported for, by id, and how many withheld ones were left out."""
    return _read_said(connection, imported=True)


def _read_said(connection: sqlite3.Connection, *, imported: bool) -> tuple[list[ReviewedPicture], int]:
    """All that was said of reviewed pictures, or of those with a tag out of a file about which the person has not decided since."""
    withheld = find_withheld(connection)
    rows = connection.execute(
        "SELECT pictures.id, (SELECT path FROM files WHERE picture_id = pictures.id ORDER BY failure <> '', id LIMIT 1), pictures.rating,"
        " decisions.name, decisions.decision FROM pictures LEFT JOIN decisions ON decisions.picture_id = pictures.id"
        " WHERE iif(?, EXISTS (SELECT 1 FROM decision_sources JOIN decisions AS taken USING (picture_id, name)"
        " WHERE decision_sources.picture_id = pictures.id AND taken.decision <> 'rejected'), reviewed) ORDER BY pictures.id",
        (imported,),
    )
    found: list[ReviewedPicture] = []
    left_out = 0
    for (picture_id, path, rating), group in itertools.groupby(rows, key=lambda row: row[:3]):
        if picture_id in withheld:
            left_out += 1
            continue
        decided = [(name, decision) for _, _, _, name, decision in group if name is not None]
        kept = frozenset(name for name, decision in decided if decision != "rejected")
        refused = frozenset(name for name, decision in decided if decision == "rejected")
        found.append(ReviewedPicture(picture_id, Path(os.fsdecode(path)) if path else None, kept, refused, rating))
    return found, left_out


def read_by_hand(connection: sqlite3.Connection) -> tuple[dict[int, float], list[tuple[int, str, bool]]]:
    """The ratings that the person gave, by picture, and all decisions: picture, tag, and whether it has the tag."""
    ratings = dict(connection.execute("SELECT id, rating FROM pictures WHERE rating IS NOT NULL").fetchall())
    rows = connection.execute("SELECT picture_id, name, decision <> 'rejected' FROM decisions")
    return ratings, [(picture_id, name, bool(has)) for picture_id, name, has in rows]


def read_scored(connection: sqlite3.Connection, model_key: str) -> IdArray:
    """Ids of the pictures that this model has scored and that aren't withheld, sorted."""
    rows = connection.execute("SELECT picture_id FROM scores WHERE model_id = (SELECT id FROM models WHERE key = ?)", (model_key,))
    return _without(rows, find_withheld(connection))


def read_scores(connection: sqlite3.Connection, model_key: str, picture_ids: Collection[int]) -> ScoreTable:
    """What a model said of those of these pictures that it has scored and that aren't withheld, in the order given."""
    withheld = find_withheld(connection)
    rows = connection.execute(
        "SELECT wanted.value, scores.rating, scores.scores FROM json_each(?) AS wanted JOIN scores ON scores.picture_id = wanted.value"
        " WHERE scores.model_id = (SELECT id FROM models WHERE key = ?) ORDER BY wanted.key",
        (json.dumps(list(picture_ids)), model_key),
    )
    ids: list[int] = []
    ratings: list[float] = []
    content = bytearray()
    for picture_id, rating, blob in rows:
        if picture_id not in withheld:
            ids.append(picture_id)
            ratings.append(np.nan if rating is None else rating)
            content += blob
    scores = np.frombuffer(content, STORED).astype(np.float32, copy=False)
    return ScoreTable(np.array(ids, np.int64), scores.reshape(len(ids), -1) if ids else scores.reshape(0, 0), np.array(ratings, np.float64))


def read_embedding_rows(connection: sqlite3.Connection, model_key: str, start: int, count: int) -> EmbeddingTable:
    """The embeddings of a model from the row number `start` on, at most `count`, in the order in which they were written.

    Those of withheld pictures are among them: what is withheld changes, and the row of an embedding doesn't.
    """
    # The plus keeps SQLite from the index by model, through which it would have to sort everything each time.
    rows = connection.execute(
        "SELECT rowid, picture_id, embedding FROM embeddings WHERE +model_id = (SELECT id FROM models WHERE key = ?) AND rowid >= ?"
        " ORDER BY rowid LIMIT ?",
        (model_key, start, count),
    ).fetchall()
    if not rows:
        return EmbeddingTable(start, np.empty(0, np.int64), np.empty((0, 0), np.float32))
    size_bytes = len(rows[-1][2])
    same = [row for row in rows if len(row[2]) == size_bytes]
    embeddings: FloatArray = np.frombuffer(b"".join(row[2] for row in same), STORED).astype(np.float32, copy=False)
    return EmbeddingTable(rows[-1][0], np.array([row[1] for row in same], np.int64), embeddings.reshape(len(same), -1))


def read_picture_paths(connection: sqlite3.Connection, picture_ids: Sequence[int]) -> dict[int, Path]:
    """Where each of these pictures lies; one that has no file any more has no entry."""
    rows = connection.execute(
        "SELECT files.picture_id, files.path FROM json_each(?) AS wanted JOIN files ON files.picture_id = wanted.value"
        " ORDER BY files.failure = '', files.id DESC",
        (json.dumps(list(picture_ids)),),
    )
    return {picture_id: Path(os.fsdecode(path)) for picture_id, path in rows}


def _without(rows: "sqlite3.Cursor", withheld: frozenset[int]) -> IdArray:
    return np.sort(np.fromiter((picture_id for (picture_id,) in rows if picture_id not in withheld), np.int64))
