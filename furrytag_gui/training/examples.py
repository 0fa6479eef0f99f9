"""What the heads are fitted to: features, evidence and labels of every picture."""

import csv
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from furrytag_gui.training.discriminant import Mask, Matrix

CLASS_TABLE = Path(__file__).with_name("classes.tsv")
LEAST_SHARE = 1e-4
"""Below this share the ImageNet classifier's word is noise; shares are clipped there before their logarithm is taken."""


@dataclass(frozen=True, slots=True)
class Examples:
    """m pictures, k tags, d features.

    `roots` (m, d): square roots of the features, which makes their spread alike; `evidence` (m, k): the logarithm of the
    share that the ImageNet classifier gives to the classes of each tag, 0 for tags without classes; `shown`, `known`
    (m, k); `sets`, `families` (m,): names; `trainable` (m,): the licence allows fitting; `variants` (m,): 0 on white, 1 and more on
    made-up backgrounds.
    """

    tags: tuple[str, ...]
    roots: Matrix
    evidence: Matrix
    shown: Mask
    known: Mask
    sets: npt.NDArray[np.str_]
    families: npt.NDArray[np.str_]
    trainable: Mask
    variants: npt.NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.roots)

    def where(self, rows: Mask) -> "Examples":
        """Only the pictures that `rows` (m,) selects."""
        return replace(
            self,
            roots=self.roots[rows],
            evidence=self.evidence[rows],
            shown=self.shown[rows],
            known=self.known[rows],
            sets=self.sets[rows],
            families=self.families[rows],
            trainable=self.trainable[rows],
            variants=self.variants[rows],
        )


def read_classes(file: Path = CLASS_TABLE) -> dict[str, tuple[int, ...]]:
    """For each tag the ImageNet-1k classes that show it, from rows such as `fish<TAB>0-6 389-397`."""
    with file.open(encoding="utf-8", newline="") as stream:
        return {row["tag"]: _expand(row["classes"]) for row in csv.DictReader(stream, delimiter="\t")}


def weigh_evidence(logits: Matrix, tags: tuple[str, ...], classes: Mapping[str, tuple[int, ...]]) -> Matrix:
    """The evidence (m, k) that ImageNet logits (m, 1000) give for each tag; see `Examples`."""
    shares = np.exp(logits - logits.max(1, keepdims=True))
    shares /= shares.sum(1, keepdims=True)
    evidence = np.zeros((len(logits), len(tags)))
    for number, tag in enumerate(tags):
        if tag in classes:
            evidence[:, number] = np.log(np.clip(shares[:, list(classes[tag])].sum(1), LEAST_SHARE, 1))
    return evidence


def _expand(ranges: str) -> tuple[int, ...]:
    numbers: list[int] = []
    for part in ranges.split():
        first, _, last = part.partition("-")
        numbers.extend(range(int(first), int(last or first) + 1))
    return tuple(numbers)
