"""Scores of many pictures, tag by tag."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from furrytag_gui.library.columns import BoolArray, Item, RowArray
from furrytag_gui.tags.tagset import FloatArray

SCORES_AT_ONCE = 500_000
SHORT = 2**16


@dataclass(frozen=True, slots=True)
class BySlot:
    """Those of slot s are from `starts[s]` to `starts[s + 1]`: the pictures in `rows` and their `scores`."""

    starts: RowArray
    rows: npt.NDArray[np.int32]
    scores: FloatArray

    @classmethod
    def sort(cls, slots: npt.NDArray[np.int32], rows: npt.NDArray[np.int32], scores: FloatArray) -> "BySlot":
        """From scores in any order."""
        # Numbers of 16 bits are sorted in a tenth of the time.
        order = np.argsort(slots.astype(np.uint16) if len(slots) and slots.max() < SHORT else slots, kind="stable")
        return cls(np.concatenate([[0], np.cumsum(np.bincount(slots))]).astype(np.intp), rows[order], scores[order])

    @classmethod
    def merge(cls, parts: Sequence["BySlot"]) -> "BySlot":
        """All of these in one; made without a sort of all, for which there would have to be as much memory again."""
        slots = max((len(part.starts) for part in parts), default=1)
        parts = [part.extend(slots - 1) for part in parts]
        counts = sum((np.diff(part.starts) for part in parts), np.zeros(slots - 1, np.intp))
        starts = np.concatenate([[0], np.cumsum(counts)]).astype(np.intp)
        rows, scores = np.empty(starts[-1], np.int32), np.empty(starts[-1], np.float32)
        free = starts[:-1].copy()
        for part in parts:
            widths = np.diff(part.starts)
            places = np.arange(len(part.rows), dtype=np.int32) + np.repeat((free - part.starts[:-1]).astype(np.int32), widths)
            rows[places], scores[places] = part.rows, part.scores
            free += widths
        return cls(starts, rows, scores)

    def insert(self, other: "BySlot") -> "BySlot":
        """The same with a few more scores."""
        slots = max(len(self.starts), len(other.starts)) - 1
        here, more = self.extend(slots), other.extend(slots)
        places = np.repeat(here.starts[1:], np.diff(more.starts))
        return BySlot(here.starts + more.starts, np.insert(here.rows, places, more.rows), np.insert(here.scores, places, more.scores))

    def extend(self, slots: int) -> "BySlot":
        """The same for a model with so many slots."""
        missing = np.full(max(0, slots + 1 - len(self.starts)), self.starts[-1])
        return BySlot(np.concatenate([self.starts, missing]), self.rows, self.scores)

    def without(self, gone: BoolArray) -> "BySlot":
        """The same without these pictures."""
        dropped = gone[self.rows]
        places = np.flatnonzero(dropped)
        if not len(places):
            return self
        kept = np.logical_not(dropped, out=dropped)
        return BySlot(self.starts - np.searchsorted(places, self.starts), self.rows[kept], self.scores[kept])

    def spread(self, values: npt.NDArray[Item]) -> Iterator[tuple[slice, npt.NDArray[Item]]]:
        """Each slot's value for all of its scores, in parts; what is worked out of all at once takes many times their memory."""
        for start in range(0, len(self.rows), SCORES_AT_ONCE):
            stop = min(start + SCORES_AT_ONCE, len(self.rows))
            first, last = np.searchsorted(self.starts, start, side="right") - 1, np.searchsorted(self.starts, stop)
            edges: RowArray = np.clip(self.starts[first : last + 1], start, stop)
            yield slice(start, stop), np.repeat(values[first:last], edges[1:] - edges[:-1])

    def fold(self, merged: Mapping[int, int]) -> "BySlot":
        """The same with the scores of merged slots in the slots that they were merged into, the highest of each picture."""
        if not merged:
            return self
        target = np.arange(len(self.starts) - 1, dtype=np.int32)
        target[list(merged)] = list(merged.values())
        touched = np.zeros(len(target), np.bool_)
        touched[[*merged, *merged.values()]] = True
        slots = self.slots()
        moving = touched[slots]
        rows, scores, heads = self.rows[moving], self.scores[moving], target[slots[moving]]
        order = np.lexsort((-scores, rows, heads))
        rows, scores, heads = rows[order], scores[order], heads[order]
        best = np.ones(len(rows), np.bool_)
        best[1:] = (rows[1:] != rows[:-1]) | (heads[1:] != heads[:-1])
        rest = BySlot(self.count(~moving, cumulated=True), self.rows[~moving], self.scores[~moving])
        return rest.insert(BySlot.sort(heads[best], rows[best], scores[best]))

    def slots(self) -> npt.NDArray[np.int32]:
        """The slot of each score."""
        return np.repeat(np.arange(len(self.starts) - 1, dtype=np.int32), np.diff(self.starts))

    def slice(self, slot: int) -> slice:
        return slice(int(self.starts[slot]), int(self.starts[slot + 1]))

    def count(self, chosen: BoolArray | npt.NDArray[np.int32], *, cumulated: bool = False) -> RowArray:
        """How many of the chosen scores each slot has (n,), or all slots before it (n + 1,); or the sums of numbers."""
        before, total = np.zeros(len(self.starts), np.intp), 0
        # In parts, for numpy lets no other thread have a turn while it adds up.
        for start in range(0, len(chosen), SCORES_AT_ONCE):
            sums = np.cumsum(chosen[start : start + SCORES_AT_ONCE], dtype=np.intp)
            first, last = np.searchsorted(self.starts, (start, start + len(sums)), side="right")
            before[first:last] = total + sums[self.starts[first:last] - start - 1]
            total += int(sums[-1])
        return before if cumulated else np.diff(before)
