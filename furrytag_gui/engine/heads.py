"""Fits small heads to a person's own tags: a closed form, so that fifty tags take less than a second.

Each head is ridge regression on standardised features, which for two classes is shrinkage LDA (Hastie, Tibshirani and
Friedman, The Elements of Statistical Learning, 4.3), solved in the space of pictures because those are fewer than features.
What a head would say of each picture, had it not seen it, follows exactly from the same inverse (Cawley, Leave-one-out
cross-validation based model selection criteria for weighted LS-SVMs, 2006).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from furrytag_gui.models.head import make_features
from furrytag_gui.tags.tagset import FloatArray

IndexArray = npt.NDArray[np.int64]
Doubles = npt.NDArray[np.float64]

MIN_EXAMPLES = 8
"""Pictures with a tag, and pictures without it, that a head needs."""

MIN_PRECISION = 0.7
"""What part of a head's suggestions must be right on pictures that it was fitted without."""

MIN_HITS = 5
"""Right suggestions that a threshold must rest on; fewer are luck too often."""

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
    """

    embeddings: FloatArray
    positives: tuple[IndexArray, ...]
    negatives: tuple[IndexArray, ...]
    negative_weights: tuple[float, ...] = ()

    def to_arrays(self) -> list[npt.NDArray[Any]]:
        """The request as plain arrays, for a pipe."""
        return [self.embeddings, np.array(self.negative_weights, np.float64), *self.positives, *self.negatives]

    @classmethod
    def from_arrays(cls, arrays: Sequence[npt.NDArray[Any]]) -> "FitRequest":
        embeddings, weights, *rows = arrays
        count = len(rows) // 2
        return cls(embeddings, tuple(rows[:count]), tuple(rows[count:]), tuple(weights.tolist()))


@dataclass(frozen=True, slots=True)
class FitResult:
    """n heads for `models.head.score_heads`: weights float32 (n, d), biases (n,), thresholds (n,) in 0..1.

    `precisions` and `recalls` (n,): at the threshold, on pictures that the head was fitted without. NaN in both: no
    threshold reaches MIN_PRECISION, or there are too few examples; such a head must not suggest its tag.
    """

    weights: FloatArray
    biases: FloatArray
    thresholds: FloatArray
    precisions: FloatArray
    recalls: FloatArray

    def to_arrays(self) -> list[npt.NDArray[Any]]:
        """The result as plain arrays, for a pipe."""
        return [self.weights, self.biases, self.thresholds, self.precisions, self.recalls]

    @classmethod
    def from_arrays(cls, arrays: Sequence[npt.NDArray[Any]]) -> "FitResult":
        return cls(*arrays)


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
    result = FitResult(np.zeros((count, width), np.float32), np.zeros(count, np.float32), np.ones(count, np.float32), empty, empty.copy())
    features = make_features(request.embeddings)
    mean = features.mean(axis=0)
    deviation = np.maximum(features.std(axis=0), MIN_DEVIATION)
    standard = (features - mean) / deviation
    for pool, tags in _group(request):
        inverse = invert(standard[pool] @ standard[pool].T / width)
        for tag in tags:
            rows = np.searchsorted(pool, np.concatenate([request.positives[tag], request.negatives[tag]]))
            positive = np.arange(len(rows)) < len(request.positives[tag])
            labels = np.where(positive, 1.0, -1.0)
            duals, offset, unseen = solve(inverse, rows, labels)
            weight = request.negative_weights[tag] if request.negative_weights else 1.0
            slope, shift = _calibrate(unseen, positive, weight)
            weights = slope * (standard[pool[rows]].T @ duals) / width / deviation
            result.weights[tag] = weights
            result.biases[tag] = slope * offset + shift - weights @ mean
            cut = _choose_cut(unseen, positive, weight) if slope > 0 else None
            if cut is not None:
                result.thresholds[tag] = 0.5 + 0.5 * np.tanh(0.5 * (slope * cut.value + shift))
                result.precisions[tag], result.recalls[tag] = cut.precision, cut.recall
    return result


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
        if min(len(positives), len(negatives)) < MIN_EXAMPLES:
            continue
        if 2 * (len(positives) + len(negatives)) >= len(everything):
            shared.append(tag)
        else:
            alone.append((np.sort(np.concatenate([positives, negatives])), [tag]))
    return [(everything, shared), *alone] if shared else alone


def _calibrate(scores: Doubles, positive: npt.NDArray[np.bool_], weight: float) -> tuple[float, float]:
    """Slope and shift that turn scores into log-odds, for two normal distributions of one width."""
    above, below = scores[positive], scores[~positive]
    variance = (above.var() * len(above) + below.var() * len(below)) / len(scores)
    slope = (above.mean() - below.mean()) / max(variance, MIN_DEVIATION)
    shift = np.log(len(above) / (len(below) * weight)) - slope * (above.mean() + below.mean()) / 2
    return float(slope), float(shift)


def _choose_cut(scores: Doubles, positive: npt.NDArray[np.bool_], weight: float) -> _Cut | None:
    """The cut with the best recall among those that are precise enough even with one more mistake, or None."""
    order = np.argsort(-scores, kind="stable")
    ranked = scores[order]
    hits = np.cumsum(positive[order])
    said = hits + weight * np.cumsum(~positive[order])
    below = np.append(ranked[1:], -np.inf)
    good = (hits >= MIN_HITS) & (hits / (said + weight) >= MIN_PRECISION) & (below < ranked)
    if not good.any():
        return None
    last = int(np.flatnonzero(good & (hits == hits[good].max()))[0])
    value = ranked[last] if last + 1 == len(ranked) else (ranked[last] + ranked[last + 1]) / 2
    return _Cut(float(value), float(hits[last] / said[last]), float(hits[last] / hits[-1]))
