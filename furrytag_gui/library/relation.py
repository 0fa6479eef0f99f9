"""Which tags stand on which pictures, for all pictures at once: what `review.resolve` shows, turned around."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from furrytag_gui.library.byslot import SCORES_AT_ONCE, BySlot
from furrytag_gui.library.columns import BoolArray, NumberArray, RowArray
from furrytag_gui.library.peaks import FLOOR
from furrytag_gui.library.said import Decisions, Learned
from furrytag_gui.tags.review import OWN_CATEGORY, Thresholds
from furrytag_gui.tags.tagset import FloatArray, TagSet
from furrytag_gui.tags.vocabulary import Flag, Vocabulary

DOUBT_MARGIN = 0.15

WeightArray = NDArray[np.int32]

ReadScores = Callable[[], Iterator[tuple[RowArray, FloatArray]]]
"""All scores of the model in portions: rows (k,) and scores (k, n)."""


@dataclass(frozen=True, slots=True)
class TagCount:
    """A tag and on how many pictures of a result it stands."""

    name: str
    category: str
    count: int


class Relation:
    """The tags of every picture under one set of thresholds. Masks and counts have one row a picture, and one more.

    Withheld pictures are in it like others: whoever asks leaves them out. `read_scores` is to be set before each search.
    """

    def __init__(
        self,
        tagset: TagSet,
        peaks: BySlot,
        decisions: Decisions,
        learned: Learned,
        *,
        thresholds: Thresholds,
        vocabulary: Vocabulary,
        show_adult: bool,
        size: int,
    ) -> None:
        self._tagset = tagset
        self._peaks = peaks
        self.read_scores: ReadScores = lambda: iter(())
        self._decisions = decisions
        self._learned = learned
        self._vocabulary = vocabulary
        self._show_adult = show_adult
        self._size = size
        self._limits = thresholds.for_slots(tagset)
        self._open = tagset.spoken.copy()
        self._open[tagset.repeated] = False
        self._open[tagset.protected] = False
        if not show_adult:
            self._open[tagset.adult] = False
        self._sure = self._find_sure(thresholds)
        self._low = self._open & (self._limits < FLOOR)
        passing = np.empty(len(peaks.rows), np.bool_)
        for part, limits in peaks.spread(self._open_limits()):
            passing[part] = peaks.scores[part] >= limits
        self._strike(passing)
        self._shown = BySlot(peaks.count(passing, cumulated=True), peaks.rows[passing], peaks.scores[:0])
        self._counts: NumberArray | None = None
        self._doubts: NumberArray | None = None

    @property
    def names(self) -> list[str]:
        """Every tag that can stand on some picture, those of the model first."""
        return list(dict.fromkeys((*self._tagset.index, *self._learned.names, *self._decisions.names)))

    def listed_names(self) -> list[str]:
        """Every tag that may be shown."""
        by_hand = set(self._decisions.names)
        return [name for name in self.names if self._is_listed(name, by_hand=name in by_hand)]

    def find(self, names: Iterable[str], category: str = "", *, suggested: bool = True, kept: bool = True) -> BoolArray:
        """The pictures with one of these tags, in this category if one is named: as a suggestion, or kept by the person."""
        wanted = set(names)
        mask = np.zeros(self._size, np.bool_)
        if suggested:
            slots = np.zeros(len(self._tagset), np.bool_)
            slots[[self._tagset.index[name] for name in wanted if name in self._tagset.index]] = True
            if category:
                categories = self._tagset.categories
                slots &= self._tagset.category_ids == (categories.index(category) if category in categories else -1)
            for slot in np.flatnonzero(slots).tolist():
                mask[self._shown.rows[self._shown.slice(slot)]] = True
            for rows, passing in self._read_low(slots):
                mask[rows[passing.any(axis=1)]] = True
            for number, name in enumerate(self._learned.names):
                if name in wanted and self._is_listed(name) and category in {"", self._learned.categories[number]}:
                    mask |= self._undecided(name, self._sure[:, number])
        if kept:
            for name in wanted.intersection(self._decisions.names):
                if self._is_listed(name, by_hand=True):
                    rows = self._decided_rows(name, kept=True)
                    mask[rows[self._is_in(name, rows, category)] if category else rows] = True
        return mask

    def find_rejected(self, names: Iterable[str], category: str = "") -> BoolArray:
        """The pictures that the person refused one of these tags."""
        mask = np.zeros(self._size, np.bool_)
        for name in names:
            if self._is_listed(name, by_hand=True):
                rows = self._decided_rows(name, kept=False)
                mask[rows[self._is_in(name, rows, category)] if category else rows] = True
        return mask

    def count_tags(self) -> NumberArray:
        """How many tags stand on each picture."""
        if self._counts is None:
            self._counts = self._count_tags()
        return self._counts

    def _count_tags(self) -> NumberArray:
        counts = np.bincount(self._shown.rows, minlength=self._size).astype(np.float64)
        for rows, passing in self._read_low(self._open):
            counts[rows] += passing.sum(axis=1)
        for number, name in enumerate(self._learned.names):
            if self._is_listed(name):
                counts += self._undecided(name, self._sure[:, number])
        listed = np.array([self._is_listed(name, by_hand=True) for name in self._decisions.names], np.bool_)
        kept = self._decisions.kept & listed[self._decisions.codes]
        return counts + np.bincount(self._decisions.rows[kept], minlength=self._size)

    def count_pictures(self, weights: WeightArray) -> list[TagCount]:
        """How many pictures have each tag, most frequent first; a picture counts as often as its weight says."""
        counts = self.count_suggested(weights)
        there = self._decisions.kept & (weights[self._decisions.rows] > 0)
        for code in np.flatnonzero(np.bincount(self._decisions.codes[there], minlength=len(self._decisions.names))).tolist():
            name = self._decisions.names[code]
            if self._is_listed(name, by_hand=True):
                rows = self._decided_rows(name, kept=True)
                inside = self._is_in(name, rows, self.category_of(name))
                for category, part in ((self.category_of(name), inside), (self._learned_category(name), ~inside)):
                    counts[name, category] = counts.get((name, category), 0) + int(weights[rows[part]].sum())
        found = [TagCount(name, category, count) for (name, category), count in counts.items() if count]
        return sorted(found, key=lambda tag: (-tag.count, tag.name))

    def count_suggested(self, weights: WeightArray) -> dict[tuple[str, str], int]:
        """On how many pictures each tag is suggested, by name and category; a picture counts as often as its weight says."""
        by_slot = self._shown.count(weights[self._shown.rows])
        for rows, passing in self._read_low(self._open):
            by_slot = by_slot + weights[rows] @ passing
        counts: dict[tuple[str, str], int] = {}
        for slot in np.flatnonzero(by_slot).tolist():
            tag = self._tagset.tags[slot]
            counts[tag.name, tag.category] = int(by_slot[slot])
        for number, name in enumerate(self._learned.names):
            if self._is_listed(name):
                key = name, self._learned.categories[number]
                counts[key] = counts.get(key, 0) + int(weights[self._undecided(name, self._sure[:, number])].sum())
        return counts

    def list_suggestions(self, within: BoolArray) -> Iterator[tuple[int, str]]:
        """Each tag that is suggested on one of these pictures and not decided on: the picture's row and the tag's name."""
        chosen = np.flatnonzero(within[self._shown.rows])
        slots = np.searchsorted(self._shown.starts, chosen, side="right") - 1
        for row, slot in zip(self._shown.rows[chosen].tolist(), slots.tolist(), strict=True):
            yield row, self._tagset.tags[slot].name
        for rows, passing in self._read_low(self._open):
            places, low = np.nonzero(passing & within[rows][:, np.newaxis])
            for row, slot in zip(rows[places].tolist(), low.tolist(), strict=True):
                yield row, self._tagset.tags[slot].name
        for number, name in enumerate(self._learned.names):
            if self._is_listed(name):
                for row in np.flatnonzero(self._undecided(name, self._sure[:, number]) & within).tolist():
                    yield row, name

    def read_scores_of(self, name: str, *, exact: bool) -> NumberArray:
        """What is said of one tag on each picture, NaN where nothing is; unless `exact`, all under FLOOR are 0."""
        values = np.full(self._size, np.nan)
        slot = self._tagset.index.get(name)
        if slot is not None and self._open[slot]:
            for rows, scores in self.read_scores() if exact else ():
                values[rows] = scores[:, slot]
            part = self._peaks.slice(slot)
            values[self._peaks.rows[part]] = self._peaks.scores[part]
        if name in self._learned.names and self._is_listed(name):
            number = self._learned.names.index(name)
            sure = self._sure[:, number]
            values[sure] = self._learned.scores[sure, number]
        return values

    def knows_slot(self, name: str) -> bool:
        slot = self._tagset.index.get(name)
        return slot is not None and bool(self._open[slot])

    def doubt(self) -> NumberArray:
        """How many tags of each picture are about to tip: a score at its threshold counts 1, one DOUBT_MARGIN from it nothing."""
        if self._doubts is None:
            self._doubts = self._find_doubts()
        return self._doubts

    def _find_doubts(self) -> NumberArray:
        near = np.empty(len(self._peaks.rows), np.float32)
        for part, limits in self._peaks.spread(self._open_limits()):
            near[part] = 1 - np.abs(self._peaks.scores[part] - limits) / DOUBT_MARGIN
        self._strike(near)
        doubts: NumberArray = np.zeros(self._size)
        # In parts, as numpy lets no other thread have a turn meanwhile, and each sum in the same order as in one go.
        for start in range(0, len(near), SCORES_AT_ONCE):
            part = slice(start, start + SCORES_AT_ONCE)
            np.add.at(doubts, self._peaks.rows[part], np.maximum(near[part], 0).astype(np.float64))
        return doubts

    def _open_limits(self) -> FloatArray:
        """The threshold of each slot, which nothing reaches where the tag isn't shown."""
        limits = self._limits.copy()
        limits[~self._open] = np.inf
        return limits

    def category_of(self, name: str) -> str:
        """Where a tag is shown that the person decided on."""
        slot = self._tagset.index.get(name)
        if slot is not None:
            return self._tagset.tags[slot].category
        return self._decisions.categories.get(name) or self._vocabulary.describe(name, "").category or OWN_CATEGORY

    def _is_in(self, name: str, rows: RowArray, category: str) -> BoolArray:
        """For each of these pictures, whether the tag that was decided on is shown in this category."""
        inside = np.full(len(rows), self.category_of(name) == category)
        if name in self._learned.names:
            number = self._learned.names.index(name)
            inside[self._sure[rows, number]] = self._learned.categories[number] == category
        return inside

    def _learned_category(self, name: str) -> str:
        """Where a learned head shows a tag, "" if there is none."""
        return self._learned.categories[self._learned.names.index(name)] if name in self._learned.names else ""

    def _is_listed(self, name: str, *, by_hand: bool = False) -> bool:
        slot = self._tagset.index.get(name)
        flag = self._vocabulary.describe(name, "").flag if slot is None else self._tagset.tags[slot].flag
        if flag is Flag.ADULT:
            return self._show_adult
        return flag is Flag.GENERAL or by_hand

    def _find_sure(self, thresholds: Thresholds) -> BoolArray:
        learned = self._learned
        limits = [
            max(threshold, thresholds.of(name, category, threshold))
            for name, category, threshold in zip(learned.names, learned.categories, learned.thresholds, strict=True)
        ]
        # Compared as doubles, as single values are.
        return learned.scores.astype(np.float64) >= np.array(limits, np.float64)

    def _taken(self) -> Iterator[tuple[int, RowArray]]:
        """For each slot of the model, the pictures on which a decision or a learned head speaks in its place; sorted."""
        for name in self._decisions.names:
            slot, part = self._tagset.index.get(name), self._decisions.slice(name)
            if slot is not None and part.start < part.stop:
                yield slot, self._decisions.rows[part]
        for number, name in enumerate(self._learned.names):
            slot = self._tagset.index.get(name)
            if slot is not None:
                # Its silence counts too.
                yield slot, np.flatnonzero(~np.isnan(self._learned.scores[:, number]))

    def _strike(self, values: NDArray[np.generic]) -> None:
        """Set to zero what belongs to peaks in whose place something else speaks."""
        taken = np.zeros(self._size, np.bool_)
        for slot, rows in self._taken():
            taken[rows] = True
            part = self._peaks.slice(slot)
            values[part][taken[self._peaks.rows[part]]] = 0
            taken[rows] = False

    def _decided_rows(self, name: str, *, kept: bool) -> RowArray:
        part = self._decisions.slice(name)
        there: RowArray = self._decisions.rows[part][self._decisions.kept[part] == kept]
        return there

    def _undecided(self, name: str, mask: BoolArray) -> BoolArray:
        left = mask.copy()
        left[self._decisions.rows[self._decisions.slice(name)]] = False
        return left

    def _read_low(self, slots: BoolArray) -> Iterator[tuple[RowArray, BoolArray]]:
        """Suggestions with scores under FLOOR, for those of these slots whose threshold is lower: rows (k,) and a mask (k, n)."""
        low = slots & self._low
        if not low.any():
            return
        taken = [(slot, rows) for slot, rows in self._taken() if low[slot]]
        for rows, scores in self.read_scores():
            passing = (scores >= self._limits) & (scores < FLOOR) & low
            for slot, there in taken:
                passing[np.isin(rows, there), slot] = False
            yield rows, passing
