"""What one model has said of all pictures, with what the person and the learned heads say, held for searches."""

import sqlite3
from collections.abc import Callable, Collection, Iterator

import numpy as np

from furrytag_gui.library import peaks
from furrytag_gui.library.columns import BoolArray, NumberArray, Pictures, RowArray
from furrytag_gui.library.relation import BySlot
from furrytag_gui.library.said import Decisions, Learned
from furrytag_gui.tags.tagset import FloatArray

SMALL = np.iinfo(np.uint16).max


class Seen:
    """Peaks, ratings, decisions and learned scores, by row of the pictures; one more row at the end stands for no picture."""

    def __init__(self, model_key: str) -> None:
        self.model_key = model_key
        self.scored: BoolArray = np.zeros(1, np.bool_)
        self.ratings: NumberArray = np.full(1, np.nan)
        self.decisions = Decisions()
        self.learned = Learned()
        self._model_id: int | None = None
        self._peaks = BySlot(np.zeros(1, np.intp), np.empty(0, np.int32), np.empty(0, np.float32))

    def load(self, connection: sqlite3.Connection, pictures: Pictures, picture_ids: Collection[int] | None, *, heads: bool) -> bool:
        """Read again what is said of these pictures, or of all for None; `heads`: there are other learned heads. True if anything was."""
        row = connection.execute("SELECT id FROM models WHERE key = ?", (self.model_key,)).fetchone()
        model_id = row[0] if row else None
        if model_id != self._model_id:
            # A model gets another number when its tags become others.
            self._model_id, picture_ids = model_id, None
        if picture_ids is not None and not picture_ids:
            if heads and model_id is not None:
                self.learned.load(connection, pictures, model_id, None)
            return heads
        self.decisions.load(connection, pictures, picture_ids)
        self._load_ratings(connection, pictures)
        if model_id is not None:
            self._load_peaks(connection, pictures, model_id, picture_ids)
            self.learned.load(connection, pictures, model_id, None if heads else picture_ids)
        return True

    def by_slot(self, slots: int) -> BySlot:
        """The peaks by slot, for a model with so many."""
        starts = self._peaks.starts
        missing = np.full(max(0, slots + 1 - len(starts)), starts[-1])
        return BySlot(np.concatenate([starts, missing]), self._peaks.rows, self._peaks.scores)

    def score_reader(self, connection: sqlite3.Connection, pictures: Pictures) -> Callable[[], Iterator[tuple[RowArray, FloatArray]]]:
        """What reads all scores through this connection."""

        def read() -> Iterator[tuple[RowArray, FloatArray]]:
            for ids, scores in peaks.read_scores(connection, self._model_id or 0):
                yield pictures.rows_of(ids), scores

        return read

    def _load_ratings(self, connection: sqlite3.Connection, pictures: Pictures) -> None:
        rows = connection.execute("SELECT picture_id, rating FROM scores WHERE model_id = ?", (self._model_id,)).fetchall()
        at = pictures.rows_of(np.fromiter((row[0] for row in rows), np.int64, len(rows)))
        self.scored = np.zeros(len(pictures) + 1, np.bool_)
        self.ratings = np.full(len(pictures) + 1, np.nan)
        self.scored[at] = True
        self.ratings[at] = [np.nan if rating is None else rating for _, rating in rows]

    def _load_peaks(self, connection: sqlite3.Connection, pictures: Pictures, model_id: int, picture_ids: Collection[int] | None) -> None:
        read = peaks.read(connection, model_id, picture_ids)
        rows = pictures.rows_of(read.picture_ids).astype(np.int32)
        slots, scores = read.slots, read.scores
        if picture_ids is not None:
            before = self._peaks
            again = np.zeros(len(pictures) + 1, np.bool_)
            again[pictures.rows_of(np.fromiter(picture_ids, np.int64, len(picture_ids)))] = True
            kept = ~again[before.rows]
            slots = np.concatenate([before.slots()[kept], slots.astype(np.int32)])
            rows, scores = np.concatenate([before.rows[kept], rows]), np.concatenate([before.scores[kept], scores])
            order = np.argsort(slots.astype(np.int64) * (len(pictures) + 1) + rows, kind="stable")
        else:
            # Pictures come in order, so that a stable sort leaves them so within each slot; small numbers sort much faster.
            order = np.argsort(slots.astype(np.uint16) if not len(slots) or slots.max() <= SMALL else slots, kind="stable")
        starts = np.concatenate([[0], np.cumsum(np.bincount(slots))]).astype(np.intp)
        self._peaks = BySlot(starts, rows[order], scores[order])
