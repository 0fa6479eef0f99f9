"""What one model has said of all pictures, with what the person and the learned heads say, held for searches."""

import json
import sqlite3
from collections.abc import Callable, Collection, Iterator

import numpy as np

from furrytag_gui.library import peaks
from furrytag_gui.library.byslot import BySlot
from furrytag_gui.library.columns import ROWS_AT_ONCE, BoolArray, NumberArray, Pictures, RowArray
from furrytag_gui.library.said import Decisions, Learned
from furrytag_gui.tags.tagset import FloatArray, TagSet


class Seen:
    """Peaks, ratings, decisions and learned scores, by row of the pictures; one more row at the end stands for no picture."""

    def __init__(self, model_key: str) -> None:
        self.model_key = model_key
        self.scored: BoolArray = np.zeros(1, np.bool_)
        self.ratings: NumberArray = np.full(1, np.nan)
        self.decisions = Decisions()
        self.learned = Learned()
        self._model_id: int | None = None
        self._peaks = BySlot.merge([])

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
        self._load_ratings(connection, pictures, picture_ids)
        if model_id is not None:
            self._load_peaks(connection, pictures, model_id, picture_ids)
            self.learned.load(connection, pictures, model_id, None if heads else picture_ids)
        return True

    def by_slot(self, slots: int) -> BySlot:
        """The peaks by slot, for a model with so many."""
        return self._peaks.extend(slots)

    def score_reader(
        self, connection: sqlite3.Connection, pictures: Pictures, tagset: TagSet
    ) -> Callable[[], Iterator[tuple[RowArray, FloatArray]]]:
        """What reads all scores through this connection."""

        def read() -> Iterator[tuple[RowArray, FloatArray]]:
            for ids, scores in peaks.read_scores(connection, self._model_id or 0):
                yield pictures.rows_of(ids), tagset.fold(scores)

        return read

    def _load_ratings(self, connection: sqlite3.Connection, pictures: Pictures, picture_ids: Collection[int] | None) -> None:
        scored, ratings = np.zeros(len(pictures) + 1, np.bool_), np.full(len(pictures) + 1, np.nan)
        if picture_ids is None:
            rows = connection.execute("SELECT picture_id, rating FROM scores WHERE model_id = ?", (self._model_id,))
        else:
            scored[: len(self.scored) - 1], ratings[: len(self.scored) - 1] = self.scored[:-1], self.ratings[:-1]
            rows = connection.execute(
                "SELECT picture_id, rating FROM json_each(?) CROSS JOIN scores ON picture_id = value WHERE model_id = ?",
                (json.dumps(list(picture_ids)), self._model_id),
            )
        for portion in iter(lambda: rows.fetchmany(ROWS_AT_ONCE), []):
            at = pictures.rows_of(np.fromiter((row[0] for row in portion), np.int64, len(portion)))
            scored[at] = True
            ratings[at] = [np.nan if rating is None else rating for _, rating in portion]
        self.scored, self.ratings = scored, ratings

    def _load_peaks(self, connection: sqlite3.Connection, pictures: Pictures, model_id: int, picture_ids: Collection[int] | None) -> None:
        portions = [
            BySlot.sort(portion.slots, np.repeat(pictures.rows_of(portion.picture_ids).astype(np.int32), portion.counts), portion.scores)
            for portion in peaks.read(connection, model_id, picture_ids)
        ]
        read = BySlot.merge(portions)
        if picture_ids is None:
            self._peaks = read
            return
        again = np.zeros(len(pictures) + 1, np.bool_)
        again[pictures.rows_of(np.fromiter(picture_ids, np.int64, len(picture_ids)))] = True
        self._peaks = self._peaks.without(again).insert(read)
