"""How right yes-or-no answers and scores are: counts, precision and recall curves, and what chance does to a difference.

The table of ZenithO-o/furry-image-model (README) gives F1, recall, precision, "Acc. tags" and "Acc. rating" and defines none of
them. What they must be follows from the numbers: in each of its rows F1 is, as far as rounding tells, the harmonic mean of the
precision and recall beside it, which holds for counts summed over all tags (micro) and not for means over tags (macro);
and an accuracy of .94 to .95 beside such recalls is that of all single answers, yes and no, of a model with 228 tags on pictures
that show 15 to 18 of them. `Counts` has these four under the published names' definitions, and `RatingCounts.accuracy` the fifth.
All of that is inferred; the author published no code that computes them.
"""

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

Mask = npt.NDArray[np.bool_]
Doubles = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]

RESAMPLES = 2000
CONFIDENCE = 0.95
MAX_WEIGHTS_AT_ONCE = 4_000_000


@dataclass(frozen=True, slots=True)
class Counts:
    """Answers by how they turned out. A share with nothing below its line is 0, as in scikit-learn with `zero_division=0`."""

    hits: int
    false_alarms: int
    misses: int
    rightly_silent: int

    @property
    def support(self) -> int:
        """How often yes was right."""
        return self.hits + self.misses

    @property
    def said(self) -> int:
        """How often yes was said."""
        return self.hits + self.false_alarms

    @property
    def precision(self) -> float:
        """What part of what was said is right."""
        return _divide(self.hits, self.said)

    @property
    def recall(self) -> float:
        """What part of what there is was said."""
        return _divide(self.hits, self.support)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return _divide(2 * self.hits, 2 * self.hits + self.false_alarms + self.misses)

    @property
    def accuracy(self) -> float:
        """What part of all answers, yes and no, is right."""
        return _divide(self.hits + self.rightly_silent, self.total)

    @property
    def silent_accuracy(self) -> float:
        """The accuracy of a model that never says yes: what `accuracy` has to be held against."""
        return _divide(self.false_alarms + self.rightly_silent, self.total)

    @property
    def total(self) -> int:
        return self.hits + self.false_alarms + self.misses + self.rightly_silent

    def __add__(self, other: "Counts") -> "Counts":
        return Counts(
            self.hits + other.hits,
            self.false_alarms + other.false_alarms,
            self.misses + other.misses,
            self.rightly_silent + other.rightly_silent,
        )


NONE = Counts(0, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Means:
    """Precision, recall and F1 as means over the tags that stand on some picture, every tag weighing the same (macro)."""

    tags: int
    precision: float
    recall: float
    f1: float


@dataclass(frozen=True, slots=True)
class Curve:
    """Precision and recall at every threshold that makes a difference, from the highest down; float64 (k,) each."""

    thresholds: Doubles
    precisions: Doubles
    recalls: Doubles

    @property
    def average_precision(self) -> float:
        """The mean of precision over recall, step by step without interpolation; NaN where there is nothing to find."""
        return float(np.sum(np.diff(self.recalls, prepend=0.0) * self.precisions)) if len(self.recalls) else math.nan

    def thin(self, most: int) -> "Curve":
        """The same curve with at most that many points, evenly over recall; for drawing."""
        if len(self.recalls) <= most:
            return self
        kept = np.unique(np.searchsorted(self.recalls, np.linspace(self.recalls[0], self.recalls[-1], most)))
        return Curve(self.thresholds[kept], self.precisions[kept], self.recalls[kept])


@dataclass(frozen=True, slots=True)
class RatingCounts:
    """`table[i, j]`: pictures that a person gave label i and the model label j, in the order of RatingLabel."""

    table: Integers

    @property
    def total(self) -> int:
        return int(self.table.sum())

    @property
    def accuracy(self) -> float:
        """What part of the pictures got the person's label."""
        return _divide(int(np.trace(self.table)), self.total)


@dataclass(frozen=True, slots=True)
class Difference:
    """How much better the second of two models is than the first, and where that lies in 95 of 100 samples of such pictures."""

    name: str
    first: float
    second: float
    low: float
    high: float

    @property
    def value(self) -> float:
        return self.second - self.first

    @property
    def is_sure(self) -> bool:
        """True if the interval has no room for "just as good"."""
        return self.low > 0 or self.high < 0


def count(truth: Mask, said: Mask) -> list[Counts]:
    """The counts of each of n tags over m pictures, from what is there and what was said, both (m, n)."""
    hits = (truth & said).sum(0)
    false_alarms, misses = said.sum(0) - hits, truth.sum(0) - hits
    silent = len(truth) - hits - false_alarms - misses
    return [Counts(*map(int, row)) for row in zip(hits, false_alarms, misses, silent, strict=True)]


def take_means(counts: list[Counts]) -> Means:
    """The means over the tags with support; those without any can't be found, and would only dilute."""
    seen = [one for one in counts if one.support]
    values = ([one.precision for one in seen], [one.recall for one in seen], [one.f1 for one in seen])
    return Means(len(seen), *(_divide(math.fsum(row), len(row)) for row in values))


def draw_curve(truth: Mask, scores: npt.NDArray[np.floating[Any]]) -> Curve:
    """Precision and recall of one yes-or-no question, from what is there and scores, both (m,); empty where nothing is there.

    Equal scores are one step. With the point of recall 0 left out, it is scikit-learn's `precision_recall_curve` read backwards.
    """
    positives = int(truth.sum())
    if not positives:
        return Curve(*(np.empty(0, np.float64) for _ in range(3)))
    order = np.argsort(-scores, kind="stable")
    ranked = scores[order]
    last = np.flatnonzero(np.append(np.diff(ranked) != 0, True))
    hits = np.cumsum(truth[order])[last]
    return Curve(ranked[last].astype(np.float64), hits / (last + 1.0), hits / positives)


def count_ratings(truth: Integers, said: Integers, labels: int) -> RatingCounts:
    """The confusion of labels, given as numbers (m,) in the order of RatingLabel."""
    return RatingCounts(np.bincount(truth * labels + said, minlength=labels * labels).reshape(labels, labels).astype(np.int64))


Ratio = Callable[[Doubles], Doubles]
"""Turns summed counts (…, c) into a measure (…,)."""


def resample(name: str, first: Doubles, second: Doubles, ratio: Ratio, *, resamples: int = RESAMPLES, seed: int = 0) -> Difference:
    """The paired bootstrap of a measure that two models have on the same m pictures (Efron and Tibshirani, 1993, chapter 13).

    `first` and `second` (m, c): the counts of each picture, which `ratio` makes the measure of when they are summed. Pictures
    are drawn with replacement, the same ones for both models, and the interval holds the middle 95 % of the differences.
    """
    both = np.concatenate([first, second], axis=1)
    width = first.shape[1]
    differences = np.concatenate(
        [ratio(sums[:, width:]) - ratio(sums[:, :width]) for sums in _draw_sums(both, resamples, np.random.default_rng(seed))]
    )
    low, high = np.quantile(differences, [(1 - CONFIDENCE) / 2, (1 + CONFIDENCE) / 2])
    return Difference(name, float(ratio(first.sum(0))), float(ratio(second.sum(0))), float(low), float(high))


def count_by_picture(truth: Mask, said: Mask) -> Doubles:
    """Hits, false alarms, misses and right silence of each of m pictures, float64 (m, 4): what `resample` takes."""
    hits = (truth & said).sum(1)
    false_alarms, misses = said.sum(1) - hits, truth.sum(1) - hits
    return np.stack([hits, false_alarms, misses, truth.shape[1] - hits - false_alarms - misses], 1).astype(np.float64)


def ratio_precision(counts: Doubles) -> Doubles:
    return _divide_all(counts[..., 0], counts[..., 0] + counts[..., 1])


def ratio_recall(counts: Doubles) -> Doubles:
    return _divide_all(counts[..., 0], counts[..., 0] + counts[..., 2])


def ratio_f1(counts: Doubles) -> Doubles:
    return _divide_all(2 * counts[..., 0], 2 * counts[..., 0] + counts[..., 1] + counts[..., 2])


def ratio_accuracy(counts: Doubles) -> Doubles:
    return _divide_all(counts[..., 0] + counts[..., 3], counts.sum(-1))


def ratio_macro_f1(counts: Doubles) -> Doubles:
    """The mean of F1 over n tags, from their hits, false alarms and misses (…, 3 n); tags that aren't in a sample count for nothing."""
    hits, false_alarms, misses = np.split(counts, 3, axis=-1)
    seen = hits + misses > 0
    return _divide_all((_divide_all(2 * hits, 2 * hits + false_alarms + misses) * seen).sum(-1), seen.sum(-1).astype(np.float64))


def _draw_sums(counts: Doubles, resamples: int, random: np.random.Generator) -> Iterator[Doubles]:
    pictures = len(counts)
    at_once = max(1, MAX_WEIGHTS_AT_ONCE // pictures)
    share = np.full(pictures, 1 / pictures)
    for start in range(0, resamples, at_once):
        weights = random.multinomial(pictures, share, size=min(at_once, resamples - start))
        yield weights @ counts


def _divide(part: float, whole: float) -> float:
    return part / whole if whole else 0.0


def _divide_all(part: Doubles, whole: Doubles) -> Doubles:
    return np.divide(part, whole, out=np.zeros(np.broadcast(part, whole).shape), where=whole != 0)
