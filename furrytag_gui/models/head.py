"""Small linear heads on a model's embedding, fitted to a person's own tags."""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from furrytag_gui.tags.tagset import FloatArray

LEAST_JUDGED = 6
"""Judged suggestions below which they tell less than the range of all such tags (`insight.reach`)."""


class Silence(StrEnum):
    """Why a head suggests nothing."""

    UNSURE = "unsure"
    NO_BETTER = "no_better"


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a head was fitted to, and how it did on each picture when it was fitted without that one.

    `precision`: what part of its suggestions is right in the library, by estimate; `low` and `high`: where that lies for about eight of
    ten tags (`insight.reach`). `recall`: what part of the pictures with the tag it finds. All None if it suggests nothing.
    `judged`: so many pictures that it suggests the tag on a person has judged. `silence`: why it suggests nothing, or None.
    """

    positives: int
    negatives: int
    precision: float | None
    recall: float | None
    low: float | None = None
    high: float | None = None
    judged: int = 0
    silence: Silence | None = None

    def describe(self, *, imported: bool = False) -> str:
        """What a person may know of it, as a sentence. `imported`: it came out of a file, so that all of it was true elsewhere."""
        if imported:
            return self._describe_elsewhere()
        learned = f"Learned from {self.positives} of your pictures with this tag and {self.negatives} without it"
        if self.silence is Silence.NO_BETTER:
            return f"{learned}. The model's own answers are as good on the same pictures, so it stays with those."
        if self.precision is None or self.recall is None:
            return f"{learned}; not sure enough to suggest it."
        found = f"{learned}. Tried on each of them unseen, it found {self.recall:.0%}"
        if self.low is None or self.high is None:
            return f"{found} and was right in {self.precision:.0%}."
        right = f"{found}; {self.low:.0%} to {self.high:.0%} of what it suggests should be right"
        if self.judged >= LEAST_JUDGED:
            return f"{right}, going by the {self.judged} of its suggestions that you judged."
        return f"{right}. Judge some of its suggestions, and that is known better."

    def _describe_elsewhere(self) -> str:
        learned = f"Came out of a file: learned from {self.positives} pictures of others with this tag and {self.negatives} without it"
        if self.precision is None or self.recall is None:
            return f"{learned}; not sure enough to suggest it."
        found = f"{learned}. There it found {self.recall:.0%}"
        if self.low is None or self.high is None:
            return f"{found} and was right in {self.precision:.0%}; on your pictures that may differ."
        return f"{found}, and {self.low:.0%} to {self.high:.0%} of what it suggests should be right; on your pictures that may differ."


@dataclass(frozen=True, slots=True)
class Head:
    """A learned tag: `weights` float32 (d,) and `bias` act on `make_features` of an embedding; `threshold` is in 0..1."""

    tag: str
    category: str
    weights: FloatArray
    bias: float
    threshold: float
    evidence: Evidence


def make_features(embeddings: FloatArray) -> FloatArray:
    """The signed square root of embeddings, float32 of the same shape: it tames the few large values of pooled activations."""
    return np.copysign(np.sqrt(np.abs(embeddings)), embeddings)


def score_heads(weights: FloatArray, biases: FloatArray, embeddings: FloatArray) -> FloatArray:
    """How sure n heads are of m pictures, in 0..1: float32 (m, n) from weights (n, d), biases (n,) and embeddings (m, d)."""
    logits = make_features(embeddings) @ weights.T + biases
    return np.asarray(0.5 + 0.5 * np.tanh(0.5 * logits), np.float32)
