"""Fits small heads to a person's own tags: a closed form, so that fifty tags take less than a second.

Each head is ridge regression on standardised features, which for two classes is shrinkage LDA (Hastie, Tibshirani and
Friedman, The Elements of Statistical Learning, 4.3), solved in the space of pictures because those are fewer than features.
What a head would say of each picture, had it not seen it, follows exactly from the same inverse (Cawley, Leave-one-out
cross-validation based model selection criteria for weighted LS-SVMs, 2006).
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from furrytag_gui.models.head import make_features
from furrytag_gui.tags.tagset import FloatArray

IndexArray = npt.NDArray[np.int64]
Doubles = npt.NDArray[np.float64]

MIN_POSITIVES = 5
"""Pictures with a tag that a head needs.

Tried on 11 tags of openly licensed drawings with the starter's embeddings, where a quarter of the pictures has the tag: of 5, 8, 10
and 20 such pictures 38, 56, 65 and 88 % of the heads speak, and 65, 69, 71 and 76 % of what they suggest is right.
"""

MIN_NEGATIVES = 8
"""Pictures without it that a head needs."""

MIN_PRECISION = 0.7
"""What part of a head's suggestions must be right on pictures that it was fitted without, and by estimate on those of the background."""

MIN_HITS = 5
"""Right suggestions that a threshold must rest on, or half of the pictures with the tag where they are fewer than twice as many."""

MIN_BACKGROUND = 100
"""Pictures of the background below which it says too little to be asked."""

SHARE_STEPS = 100

RIDGE = 0.3
"""Weight of the penalty, where a picture's inner product with itself is 1 in the mean.

Of 0.01 to 3 the best on 27 tags of openly licensed drawings, with the starter's embeddings and 10 to 50 positives.
"""

MIN_DEVIATION = 1e-6


@dataclass(frozen=True, slots=True)
class FitRequest:
    """What to fit: embeddings float32 (m, d), and for each of n tags the rows of pictures with it and without it.

    `negative_weights`: for each tag how many pictures without it each negative stands for, where they are a sample, so
    that precision is not overrated; empty: one each.
    `background`: embeddings float32 (b, d) of pictures that nobody has said anything of, drawn from all by chance. A person looks
    for pictures with a tag, so that it is far rarer in the rest; how often a head speaks there tells how often it would be wrong.
    """

    embeddings: FloatArray
    positives: tuple[IndexArray, ...]
    negatives: tuple[IndexArray, ...]
    negative_weights: tuple[float, ...] = ()
    background: FloatArray | None = None

    def to_arrays(self) -> list[npt.NDArray[Any]]:
        """The request as plain arrays, for a pipe."""
        background = self.embeddings[:0] if self.background is None else self.background
        return [self.embeddings, background, np.array(self.negative_weights, np.float64), *self.positives, *self.negatives]

    @classmethod
    def from_arrays(cls, arrays: Sequence[npt.NDArray[Any]]) -> "FitRequest":
        embeddings, background, weights, *rows = arrays
        count = len(rows) // 2
        return cls(embeddings, tuple(rows[:count]), tuple(rows[count:]), tuple(weights.tolist()), background)


@dataclass(frozen=True, slots=True)
class FitResult:
    """n heads for `models.head.score_heads`: weights float32 (n, d), biases (n,), thresholds (n,) in 0..1.

    `precisions` and `recalls` (n,): at the threshold, on pictures that the head was fitted without. NaN in both: no
    threshold reaches MIN_PRECISION, or there are too few examples; such a head must not suggest its tag.
    `shares` (n,): the part of the background that has the tag, by estimate; NaN where there is no background.
    `unseen`: for each head what it says, fitted without that picture, of its positives and then of its negatives, float32 (k,) in 0..1;
    empty where there were too few.
    """

    weights: FloatArray
    biases: FloatArray
    thresholds: FloatArray
    precisions: FloatArray
    recalls: FloatArray
    shares: FloatArray
    unseen: tuple[FloatArray, ...]

    def to_arrays(self) -> list[npt.NDArray[Any]]:
        """The result as plain arrays, for a pipe."""
        return [self.weights, self.biases, self.thresholds, self.precisions, self.recalls, self.shares, *self.unseen]

    @classmethod
    def from_arrays(cls, arrays: Sequence[npt.NDArray[Any]]) -> "FitResult":
        weights, biases, thresholds, precisions, recalls, shares, *unseen = arrays
        return cls(weights, biases, thresholds, precisions, recalls, shares, tuple(unseen))


@dataclass(frozen=True, slots=True)
class _Normals:
    """How the scores of pictures with the tag and without it are spread: two normal distributions of one width."""

    above: float
    below: float
    variance: float

    @classmethod
    def of(cls, scores: Doubles, positive: npt.NDArray[np.bool_]) -> "_Normals":
        above, below = scores[positive], scores[~positive]
        variance = (above.var() * len(above) + below.var() * len(below)) / len(scores)
        return cls(float(above.mean()), float(below.mean()), max(float(variance), MIN_DEVIATION))

    @property
    def slope(self) -> float:
        """What makes a difference of scores one of log-odds."""
        return (self.above - self.below) / self.variance

    def shift(self, odds: float) -> float:
        """What is added to the scaled scores, where `odds` are those of a picture with the tag to one without."""
        return float(np.log(odds)) - self.slope * (self.above + self.below) / 2

    def estimate_share(self, scores: Doubles) -> float:
        """What part of pictures with these scores has the tag.

        By expectation maximisation over the mixture of both normals, whose weights alone are unknown (Saerens, Latinne and
        Decaestecker, Adjusting the outputs of a classifier to new a priori probabilities, 2002).
        """
        share = 0.1
        for _ in range(SHARE_STEPS):
            share = float(np.mean(_logistic(self.slope * scores + self.shift(share / (1 - share)))))
            share = min(max(share, 1e-6), 1 - 1e-6)
        return share


@dataclass(frozen=True, slots=True)
class _Cut:
    """A place between two scores: what lies above it is suggested."""

    value: float
    precision: float
    recall: float


def fit(request: FitRequest) -> FitResult:
    """Fit one head for each tag. Scores are calibrated so that 0.5 means as likely as not, given the examples."""
    count, width = len(request.positives), request.embeddings.shape[1]
    empty = np.full(count, np.nan, np.float32)
    weights, biases, thresholds = np.zeros((count, width), np.float32), np.zeros(count, np.float32), np.ones(count, np.float32)
    precisions, recalls, shares = empty, empty.copy(), empty.copy()
    said: list[FloatArray] = [np.empty(0, np.float32)] * count
    features = make_features(request.embeddings)
    mean = features.mean(axis=0)
    deviation = np.maximum(features.std(axis=0), MIN_DEVIATION)
    standard = (features - mean) / deviation
    asked = request.background is not None and len(request.background) >= MIN_BACKGROUND
    background = (make_features(request.background) - mean) / deviation if request.background is not None and asked else standard[:0]
    for pool, tags in _group(request):
        inverse = invert(standard[pool] @ standard[pool].T / width)
        for tag in tags:
            rows = np.searchsorted(pool, np.concatenate([request.positives[tag], request.negatives[tag]]))
            positive = np.arange(len(rows)) < len(request.positives[tag])
            labels = np.where(positive, 1.0, -1.0)
            duals, offset, unseen = solve(inverse, rows, labels)
            weight = request.negative_weights[tag] if request.negative_weights else 1.0
            normals = _Normals.of(unseen, positive)
            direction = standard[pool[rows]].T @ duals / width
            slope, shift = normals.slope, normals.shift(len(request.positives[tag]) / (len(request.negatives[tag]) * weight))
            weights[tag] = slope * direction / deviation
            biases[tag] = slope * offset + shift - (slope * direction / deviation) @ mean
            said[tag] = _logistic(slope * unseen + shift).astype(np.float32)
            elsewhere = background @ direction + offset
            if len(elsewhere):
                shares[tag] = normals.estimate_share(elsewhere)
            cut = _choose_cut(unseen, positive, weight, elsewhere, float(shares[tag])) if slope > 0 else None
            if cut is not None:
                thresholds[tag] = _logistic(np.float64(slope * cut.value + shift))
                precisions[tag], recalls[tag] = cut.precision, cut.recall
    return FitResult(weights, biases, thresholds, precisions, recalls, shares, tuple(said))


def invert(kernel: npt.NDArray[np.floating[Any]]) -> Doubles:
    """The inverse (m + 1, m + 1) of the ridge regression's equations for m pictures with inner products (m, m).

    The last row and column are those of the offset, which isn't penalised.
    """
    count = len(kernel)
    equations = np.ones((count + 1, count + 1))
    equations[:count, :count] = kernel
    equations[np.arange(count), np.arange(count)] += RIDGE
    equations[count, count] = 0
    return np.asarray(np.linalg.inv(equations), np.float64)


def solve(inverse: Doubles, rows: IndexArray, labels: Doubles) -> tuple[Doubles, float, Doubles]:
    """Dual weights (k,), the offset, and what the fit would say of each row without having seen it (k,).

    `rows`: the k pictures that take part, of the m that `invert` was given; the others are taken out again, which is far
    quicker than a new inverse. `labels`: what the k should get.
    """
    count = len(inverse) - 1
    targets = np.zeros(count + 1)
    targets[rows] = labels
    duals = inverse @ targets
    diagonal = np.diag(inverse).copy()
    out = np.setdiff1d(np.arange(count), rows)
    if len(out):
        removed = np.linalg.solve(inverse[np.ix_(out, out)], np.column_stack([inverse[out], duals[out]]))
        duals -= inverse[:, out] @ removed[:, -1]
        diagonal -= np.einsum("ij,ji->i", inverse[:, out], removed[:, :-1])
    return duals[rows], float(duals[count]), labels - duals[rows] / diagonal[rows]


def _group(request: FitRequest) -> list[tuple[IndexArray, list[int]]]:
    """Tags with enough examples, and the sorted pictures whose inverse they share.

    A tag that uses less than half of all the pictures is quicker with an inverse of its own.
    """
    everything = np.unique(np.concatenate([*request.positives, *request.negatives, np.empty(0, np.int64)]))
    shared: list[int] = []
    alone: list[tuple[IndexArray, list[int]]] = []
    for tag, (positives, negatives) in enumerate(zip(request.positives, request.negatives, strict=True)):
        if len(positives) < MIN_POSITIVES or len(negatives) < MIN_NEGATIVES:
            continue
        if 2 * (len(positives) + len(negatives)) >= len(everything):
            shared.append(tag)
        else:
            alone.append((np.sort(np.concatenate([positives, negatives])), [tag]))
    return [(everything, shared), *alone] if shared else alone


def _choose_cut(scores: Doubles, positive: npt.NDArray[np.bool_], weight: float, elsewhere: Doubles, share: float) -> _Cut | None:
    """The cut with the best recall among those that are precise enough even with one more mistake, or None.

    `elsewhere`: the scores of the background, of which about this `share` has the tag.
    """
    places = np.unique(np.concatenate([scores, elsewhere]))
    values = np.append(places[0], (places[:-1] + places[1:]) / 2)
    hits = _count_above(scores[positive], values)
    said = hits + weight * _count_above(scores[~positive], values)
    shown = int(positive.sum())
    good = (hits >= min(MIN_HITS, math.ceil(shown / 2))) & (hits / (said + weight) >= MIN_PRECISION)
    if len(elsewhere):
        good &= share * hits / shown >= MIN_PRECISION * _count_above(elsewhere, values) / len(elsewhere)
    if not good.any():
        return None
    best = int(np.flatnonzero(good & (hits == hits[good].max()))[-1])
    return _Cut(float(values[best]), float(hits[best] / said[best]), float(hits[best] / shown))


def _count_above(scores: Doubles, values: Doubles) -> Doubles:
    """For each value how many scores reach it."""
    return np.asarray(len(scores) - np.searchsorted(np.sort(scores), values), np.float64)


def _logistic(values: Doubles | np.float64) -> Doubles:
    """Written with tanh, which can't overflow."""
    return np.asarray(0.5 + 0.5 * np.tanh(0.5 * values), np.float64)
