"""What a person and the learned heads say of pictures, as arrays by tag."""

import itertools
import json
import sqlite3
from collections.abc import Collection

import numpy as np
import numpy.typing as npt

from furrytag_gui.library.arrays import unpack
from furrytag_gui.library.columns import BoolArray, Pictures, RowArray
from furrytag_gui.models.head import score_heads
from furrytag_gui.tags.tagset import FloatArray

ROWS_AT_ONCE = 20_000


class Decisions:
    """Every decision by tag: those on `names[code]` are from `starts[code]` to `starts[code + 1]`, on the pictures in `rows`.

    `kept`: False for a tag that was refused. `categories`: where the person's own tags are shown.
    """

    def __init__(self) -> None:
        self.names: list[str] = []
        self.categories: dict[str, str] = {}
        self.kept: BoolArray = np.empty(0, np.bool_)
        self.rows: RowArray = np.empty(0, np.intp)
        self.codes: npt.NDArray[np.int32] = np.empty(0, np.int32)
        self.starts: RowArray = np.zeros(1, np.intp)
        self._ids: npt.NDArray[np.int64] = np.empty(0, np.int64)
        self._by_name: dict[str, int] = {}

    def slice(self, name: str) -> slice:
        """Where the decisions on a tag are."""
        code = self._by_name.get(name)
        return slice(0, 0) if code is None else slice(int(self.starts[code]), int(self.starts[code + 1]))

    def load(self, connection: sqlite3.Connection, pictures: Pictures, picture_ids: Collection[int] | None) -> None:
        """Read the decisions on these pictures again, or on all."""
        self.load_categories(connection)
        columns = "SELECT picture_id, name, decision <> 'rejected' FROM"
        if picture_ids is None:
            found = connection.execute(f"{columns} decisions")
            old = np.zeros(len(self._ids), np.bool_)
        else:
            found = connection.execute(
                f"{columns} json_each(?) CROSS JOIN decisions ON picture_id = value", (json.dumps(list(picture_ids)),)
            )
            old = ~np.isin(self._ids, np.fromiter(picture_ids, np.int64, len(picture_ids)))
        ids, codes, kept = [self._ids[old]], [self.codes[old]], [self.kept[old]]
        for portion in iter(lambda: list(itertools.islice(found, ROWS_AT_ONCE)), []):
            ids.append(np.fromiter((row[0] for row in portion), np.int64, len(portion)))
            codes.append(np.fromiter((self._encode(row[1]) for row in portion), np.int32, len(portion)))
            kept.append(np.fromiter((row[2] for row in portion), np.bool_, len(portion)))
        order = np.lexsort((np.concatenate(ids), np.concatenate(codes)))
        self._ids, self.codes, self.kept = np.concatenate(ids)[order], np.concatenate(codes)[order], np.concatenate(kept)[order]
        self.starts = np.searchsorted(self.codes, np.arange(len(self.names) + 1))
        self.rows = pictures.rows_of(self._ids)

    def load_categories(self, connection: sqlite3.Connection) -> None:
        """Read again where the person's own tags are shown."""
        self.categories = dict(connection.execute("SELECT name, category FROM own_tags"))

    def _encode(self, name: str) -> int:
        code = self._by_name.get(name)
        if code is None:
            code = self._by_name[name] = len(self.names)
            self.names.append(name)
        return code


class Learned:
    """What a model's learned heads say: `scores` float32 (pictures + 1, heads), NaN where a head says nothing."""

    def __init__(self) -> None:
        self.names: list[str] = []
        self.categories: list[str] = []
        self.thresholds: list[float] = []
        self.scores: FloatArray = np.empty((1, 0), np.float32)

    def load(self, connection: sqlite3.Connection, pictures: Pictures, model_id: int, picture_ids: Collection[int] | None) -> None:
        """Apply the heads to these pictures again, or read the heads anew and apply them to all."""
        heads = connection.execute(
            "SELECT name, category, threshold, bias, weights FROM heads WHERE model_id = ? AND precision IS NOT NULL ORDER BY name",
            (model_id,),
        ).fetchall()
        self.names, self.categories, self.thresholds = ([row[column] for row in heads] for column in range(3))
        before, self.scores = self.scores, np.full((len(pictures) + 1, len(heads)), np.nan, np.float32)
        if not heads:
            return
        if picture_ids is None or before.shape[1] != len(heads):
            query = "SELECT picture_id, embedding FROM embeddings WHERE model_id = ? ORDER BY picture_id"
            found = connection.execute(query, (model_id,))
        else:
            # New pictures have the last ids.
            self.scores[: len(before) - 1] = before[:-1]
            self.scores[pictures.rows_of(np.fromiter(picture_ids, np.int64, len(picture_ids)))] = np.nan
            query = "SELECT picture_id, embedding FROM json_each(?) CROSS JOIN embeddings ON picture_id = value WHERE model_id = ?"
            found = connection.execute(query, (json.dumps(list(picture_ids)), model_id))
        by_width: dict[int, tuple[list[int], FloatArray, FloatArray]] = {}
        for width in {len(row[4]) for row in heads}:
            numbers = [number for number, row in enumerate(heads) if len(row[4]) == width]
            weights = unpack(b"".join(heads[number][4] for number in numbers)).reshape(len(numbers), -1)
            by_width[width] = numbers, weights, np.array([heads[number][3] for number in numbers], np.float32)
        for portion in iter(lambda: list(itertools.islice(found, 1000)), []):
            rows = pictures.rows_of(np.fromiter((row[0] for row in portion), np.int64, len(portion)))
            for row, (_, embedding) in zip(rows.tolist(), portion, strict=True):
                if len(embedding) in by_width:
                    numbers, weights, biases = by_width[len(embedding)]
                    # One at a time as for the tag panel: sums of another shape differ in the last digit.
                    self.scores[row, numbers] = score_heads(weights, biases, unpack(embedding)[np.newaxis])[0]
