"""What there was before a tag was learned: the model's own answer, and a head that came out of a file."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from furrytag_gui.insight.metrics import Mask
from furrytag_gui.library.library import Library
from furrytag_gui.library.records import IdArray
from furrytag_gui.models.head import Head, score_heads
from furrytag_gui.tags.tagset import FloatArray, TagSet


class Pictures(Protocol):
    """Pictures with a tag and without it, and how many each of the latter stands for; a `learn.Lesson`."""

    @property
    def tag(self) -> str: ...
    @property
    def positives(self) -> IdArray: ...
    @property
    def negatives(self) -> IdArray: ...
    @property
    def negative_weight(self) -> float: ...


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

    def judge_model(self, pictures: Pictures) -> float:
        """F1 of the model's own answer on these pictures; 0 for a tag that it doesn't say."""
        slot, limit = self.slots.get(pictures.tag), self.limits.get(pictures.tag)
        if slot is None or limit is None:
            return 0.0
        table = self.library.scores(self.model_key, np.concatenate([pictures.positives, pictures.negatives]).tolist())
        positive = np.isin(table.picture_ids, pictures.positives)
        return weigh_f1(positive, table.scores[:, slot] >= limit, pictures.negative_weight)

    def judge_head(self, head: Head, pictures: Pictures, embeddings: FloatArray) -> float:
        """F1 of a head on these pictures, whose embeddings are given: those with the tag first."""
        said = score_heads(head.weights[None], np.array([head.bias], np.float32), embeddings)[:, 0] >= head.threshold
        return weigh_f1(np.arange(len(said)) < len(pictures.positives), said, pictures.negative_weight)


def read_standing(library: Library, model_key: str, tagset: TagSet | None, imported: Mapping[str, Head] | None = None) -> Standing:
    """What holds in this library now; without the model's tag set nothing is known of its own answers."""
    slots: dict[str, int] = {}
    limits: dict[str, float] = {}
    if tagset is not None:
        values = library.thresholds(model_key).for_slots(tagset)
        slots = {name: slot for name, slot in tagset.index.items() if tagset.spoken[slot]}
        limits = {name: round(float(values[slot]), 6) for name, slot in slots.items()}
    return Standing(library, model_key, slots, limits, imported or {})


def weigh_f1(positive: Mask, said: Mask, negative_weight: float) -> float:
    """F1 where each picture without the tag stands for so many."""
    hits = float((positive & said).sum())
    wrong = float((said & ~positive).sum()) * negative_weight + float((positive & ~said).sum())
    return 2 * hits / (2 * hits + wrong) if hits else 0.0
