"""What there was before a tag was learned: the model's own answer, and a head that came out of a file."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from furrytag_gui.insight.metrics import Mask
from furrytag_gui.library.library import Library
from furrytag_gui.models.head import Head
from furrytag_gui.tags.tagset import TagSet

CAUTION = 0.5
"""The estimated share of a rare tag is too high: 3.4 % in the median where 2 % is true. Too high a share favours who says much."""

MOST_CHANCE = 0.01
"""A head takes the place of what there was only if that would come about by chance less often."""


@dataclass(frozen=True)
class Standing:
    """What a learned head has to beat, tag by tag. `limits`: the threshold of each tag that the model says by itself."""

    library: Library
    model_key: str
    slots: Mapping[str, int]
    limits: Mapping[str, float]
    imported: Mapping[str, Head]

    def limit(self, tag: str) -> float | None:
        """The threshold of the model's own answer; None for a tag that it doesn't say."""
        return self.limits.get(tag)

    def model_says(self, tag: str, picture_ids: Sequence[int]) -> Mask | None:
        """Whether the model suggests a tag on each of these pictures, which it has scored; None for a tag that it doesn't say."""
        slot, limit = self.slots.get(tag), self.limits.get(tag)
        if slot is None or limit is None:
            return None
        if not picture_ids:
            return np.empty(0, np.bool_)
        return np.asarray(self.library.scores(self.model_key, picture_ids).scores[:, slot] >= limit, np.bool_)


@dataclass(frozen=True, slots=True)
class Answers:
    """What one way of telling a tag says: on pictures that a person has tagged, those with the tag first, and on the background."""

    examples: Mask
    background: Mask


@dataclass(frozen=True, slots=True)
class Trial:
    """The pictures on which answers are compared: so many with the tag first, the part of the background that has it by estimate, NaN
    where there is no background, and how many pictures each example without it stands for where there is none."""

    positives: int
    share: float
    negative_weight: float

    def is_better(self, new: Answers, old: Answers) -> bool:
        """True if the new answers have a better F1 in the library, and are right more often by more than chance (McNemar's exact test).

        Without the second, one of many tags is always better by luck: on tags that the starter knows, held-out F1 fell by .1.
        """
        return self.f1(new) > self.f1(old) and self._chance(new, old) <= MOST_CHANCE

    def f1(self, answers: Answers) -> float:
        """F1 on the background, by estimate; on the examples where there is no background."""
        positive = np.arange(len(answers.examples)) < self.positives
        hits = float((positive & answers.examples).sum())
        if not hits:
            return 0.0
        if not len(answers.background):
            wrong = float((answers.examples & ~positive).sum()) * self.negative_weight
            return 2 * hits / (hits + wrong + self.positives)
        share, recall = CAUTION * self.share, hits / self.positives
        return 2 * share * recall / (share + max(float(answers.background.mean()), share * recall))

    def _chance(self, new: Answers, old: Answers) -> float:
        """How likely the new answers would win so many of the pictures on which the two differ if both were as good."""
        positive = np.arange(len(new.examples)) < self.positives
        differ = new.examples != old.examples
        count, won = int(differ.sum()), int((differ & (new.examples == positive)).sum())
        return float(sum(math.comb(count, wins) for wins in range(won, count + 1)) / 2**count)


def read_standing(library: Library, model_key: str, tagset: TagSet | None, imported: Mapping[str, Head] | None = None) -> Standing:
    """What holds in this library now; without the model's tag set nothing is known of its own answers."""
    slots: dict[str, int] = {}
    limits: dict[str, float] = {}
    if tagset is not None:
        values = library.thresholds(model_key).for_slots(tagset)
        slots = {name: slot for name, slot in tagset.index.items() if tagset.spoken[slot]}
        limits = {name: round(float(values[slot]), 6) for name, slot in slots.items()}
    return Standing(library, model_key, slots, limits, imported or {})
