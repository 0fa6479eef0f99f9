"""The scores that are not near zero: a hundredth of what a large model says, and all that most searches read."""

import itertools
import json
import sqlite3
from collections.abc import Collection, Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from furrytag_gui.library.arrays import unpack
from furrytag_gui.library.records import IdArray
from furrytag_gui.tags.tagset import FloatArray

FLOOR = 0.1
"""Lower scores are no peaks. Thresholds below it are kept to all the same, by reading the scores themselves, which is slow."""

PAIR = np.dtype([("slot", "<u4"), ("score", "<f4")])
ROWS_AT_ONCE = 1000

SlotArray = npt.NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Peaks:
    """Peaks of many pictures: `counts[i]` of them are of `picture_ids[i]`, in `slots` with `scores`; by picture, then by slot."""

    picture_ids: IdArray
    counts: IdArray
    slots: SlotArray
    scores: FloatArray


def save(connection: sqlite3.Connection, picture_id: int, model_id: int, scores: FloatArray) -> None:
    """Keep the peaks of one picture's scores, float32 of shape (n,)."""
    connection.execute("INSERT OR REPLACE INTO peaks (model_id, picture_id, peaks) VALUES (?, ?, ?)", (model_id, picture_id, _pack(scores)))


def find_missing(connection: sqlite3.Connection, model_id: int) -> list[int]:
    """Pictures with scores of this model from before peaks were kept."""
    rows = connection.execute(
        "SELECT picture_id FROM scores WHERE model_id = ?1"
        " AND NOT EXISTS (SELECT 1 FROM peaks WHERE peaks.model_id = ?1 AND peaks.picture_id = scores.picture_id)",
        (model_id,),
    )
    return [picture_id for (picture_id,) in rows]


def fill(connection: sqlite3.Connection, model_id: int, picture_ids: Collection[int]) -> None:
    """Make the peaks of scores that are kept already."""
    for rows, scores in read_scores(connection, model_id, picture_ids):
        for picture_id, values in zip(rows.tolist(), scores, strict=True):
            save(connection, picture_id, model_id, values)


def read(connection: sqlite3.Connection, model_id: int, picture_ids: Collection[int] | None = None) -> Iterator[Peaks]:
    """The peaks of these pictures, or of all, in portions."""
    if picture_ids is None:
        rows = connection.execute("SELECT picture_id, peaks FROM peaks WHERE model_id = ? ORDER BY picture_id", (model_id,))
    else:
        rows = connection.execute(
            "SELECT picture_id, peaks FROM json_each(?) CROSS JOIN peaks ON picture_id = value WHERE model_id = ? ORDER BY picture_id",
            (json.dumps(sorted(picture_ids)), model_id),
        )
    for portion in iter(lambda: list(itertools.islice(rows, ROWS_AT_ONCE)), []):
        pairs = np.frombuffer(b"".join(blob for _, blob in portion), PAIR)
        counts = np.fromiter((len(blob) // PAIR.itemsize for _, blob in portion), np.int64, len(portion))
        ids = np.fromiter((picture_id for picture_id, _ in portion), np.int64, len(portion))
        yield Peaks(ids, counts, pairs["slot"].astype(np.int32), pairs["score"].astype(np.float32))


def read_scores(
    connection: sqlite3.Connection, model_id: int, picture_ids: Collection[int] | None = None
) -> Iterator[tuple[IdArray, FloatArray]]:
    """All scores in portions: ids (k,) and scores float32 (k, n). This reads the whole of what a model has said, 4 bytes a slot."""
    if picture_ids is None:
        rows = connection.execute("SELECT picture_id, scores FROM scores WHERE model_id = ? ORDER BY picture_id", (model_id,))
    else:
        rows = connection.execute(
            "SELECT picture_id, scores FROM json_each(?) CROSS JOIN scores ON picture_id = value WHERE model_id = ? ORDER BY picture_id",
            (json.dumps(sorted(picture_ids)), model_id),
        )
    for portion in iter(lambda: list(itertools.islice(rows, ROWS_AT_ONCE)), []):
        ids = np.fromiter((picture_id for picture_id, _ in portion), np.int64, len(portion))
        yield ids, unpack(b"".join(blob for _, blob in portion)).reshape(len(portion), -1)


def _pack(scores: FloatArray) -> bytes:
    slots = np.flatnonzero(scores >= FLOOR)
    pairs = np.empty(len(slots), PAIR)
    pairs["slot"], pairs["score"] = slots, scores[slots]
    return pairs.tobytes()
