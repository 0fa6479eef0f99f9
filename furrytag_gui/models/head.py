"""Small linear heads on a model's embedding, fitted to a person's own tags."""

from dataclasses import dataclass

import numpy as np

from furrytag_gui.tags.tagset import FloatArray


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a head was fitted to, and how it did on each picture when it was fitted without that one.

    `precision` and `recall` are those at its threshold; both None if no threshold was good enough to suggest the tag.
    """

    positives: int
    negatives: int
    precision: float | None
    recall: float | None

    def describe(self) -> str:
        """What a person may know of it, as a sentence."""
        learned = f"Learned from {self.positives} of your pictures with this tag and {self.negatives} without it"
        if self.precision is None or self.recall is None:
            return f"{learned}; not sure enough to suggest it."
        return f"{learned}. Tried on each of them unseen, it found {self.recall:.0%} and was right in {self.precision:.0%}."


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
