"""The starter's heads: how they are fitted, where they are silent, and what they say of sets that they never saw."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import add

import numpy as np

from furrytag_gui.training.backbone import WIDTH
from furrytag_gui.training.discriminant import Mask, Matrix, Moments, fit_logistic
from furrytag_gui.training.examples import Examples

SHRINKAGE = 0.1
WANTED_PRECISION = 0.9
LEAST_SUGGESTIONS = 10


@dataclass(frozen=True, slots=True)
class Heads:
    """One logistic unit for each of k tags: `roots @ on_roots.T + evidence * on_evidence + bias`, above 0 where the tag is suggested.

    `on_roots`: (k, d); `on_evidence`, `bias`: (k,). A bias of minus infinity is a head that never speaks.
    """

    tags: tuple[str, ...]
    on_roots: Matrix
    on_evidence: Matrix
    bias: Matrix

    def margins(self, examples: Examples) -> Matrix:
        """How far each picture is above (or below) the threshold of each tag, (m, k) in log-odds."""
        margins: Matrix = examples.roots @ self.on_roots.T + examples.evidence * self.on_evidence + self.bias
        return margins

    @classmethod
    def silent(cls, width: int = WIDTH) -> "Heads":
        """One head of no tag: OpenVINO doesn't take matrices without rows."""
        return cls(("",), np.zeros((1, width)), np.zeros(1), np.zeros(1))

    def only(self, tags: Sequence[str]) -> "Heads":
        """The heads of these tags."""
        rows = [self.tags.index(tag) for tag in tags]
        return Heads(tuple(tags), self.on_roots[rows], self.on_evidence[rows], self.bias[rows])


def take_moments(examples: Examples) -> dict[str, Moments]:
    """The moments of each family that heads may be fitted to."""
    found: dict[str, Moments] = {}
    for family in sorted(set(examples.families[examples.trainable])):
        rows = examples.trainable & (examples.families == family)
        found[str(family)] = Moments.of(examples.roots[rows], examples.shown[rows], examples.known[rows])
    return found


def fit_heads(examples: Examples, moments: Mapping[str, Moments], families: Sequence[str]) -> Heads:
    """Heads from the trainable pictures of these families.

    Each family is scored by discriminants of the others. On these scores and the ImageNet evidence a logistic curve is
    fitted for each tag, and moved until its suggestions are right as often as WANTED_PRECISION; a tag that doesn't get
    there with LEAST_SUGGESTIONS stays silent.
    """
    together = reduce(add, (moments[family] for family in families))
    rows = examples.trainable & np.isin(examples.families, families)
    scores = np.zeros(examples.shown.shape)
    for family in families:
        weights, bias = (together - moments[family]).fit(SHRINKAGE)
        held_out = rows & (examples.families == family)
        scores[held_out] = examples.roots[held_out] @ weights.T + bias
    weights, bias = together.fit(SHRINKAGE)
    on_scores, on_evidence, shift = (np.empty(len(examples.tags)) for _ in range(3))
    for tag in range(len(examples.tags)):
        judged = rows & examples.known[:, tag]
        inputs = np.column_stack([scores[judged, tag], examples.evidence[judged, tag]])
        target = examples.shown[judged, tag]
        slopes, start = fit_logistic(inputs, target)
        on_scores[tag], on_evidence[tag] = slopes
        shift[tag] = start - max(0.0, find_margin(inputs @ slopes + start, target))
    return Heads(examples.tags, weights * on_scores[:, None], on_evidence, bias * on_scores + shift)


def find_margin(scores: Matrix, shown: Mask, precision: float = WANTED_PRECISION, least: int = LEAST_SUGGESTIONS) -> float:
    """The lowest score (m,) from which on at least `least` pictures, and this share of them, show the tag; infinity if there is none."""
    order = np.argsort(-scores, kind="stable")
    suggested = np.arange(1, len(order) + 1)
    good = np.flatnonzero((np.cumsum(shown[order]) >= precision * suggested) & (suggested >= least))
    return float(scores[order][good[-1]]) if len(good) else np.inf


def score_held_out(examples: Examples, moments: Mapping[str, Moments]) -> Matrix:
    """The margins (m, k) of every picture under heads, thresholds included, that never saw its family."""
    margins = np.empty(examples.shown.shape)
    for family in sorted(set(examples.families)):
        heads = fit_heads(examples, moments, [name for name in moments if name != family])
        rows = examples.families == family
        margins[rows] = heads.margins(examples.where(rows))
    return margins
