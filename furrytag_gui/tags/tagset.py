"""What the outputs of one model mean, slot by slot."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
import numpy.typing as npt

from furrytag_gui.tags.vocabulary import Flag, Tag

FloatArray = npt.NDArray[np.float32]


@dataclass(frozen=True)
class TagSet:
    """A model's tags in the order of its scores.

    `thresholds`: the model's own threshold of each tag, float32 of shape (n,).
    `spoken`: False for a slot that the model fills but says nothing with (bool, shape (n,)); it is never suggested.
    `merged`: slots that the person made one tag with another slot, and that slot; see `fold`.
    """

    tags: tuple[Tag, ...]
    thresholds: FloatArray
    spoken: npt.NDArray[np.bool_]
    merged: Mapping[int, int] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.tags)

    @cached_property
    def index(self) -> dict[str, int]:
        """The slot of each name; of two slots with one name, the first, or that into which the other was merged."""
        slots: dict[str, int] = {}
        for slot, tag in enumerate(self.tags):
            if slot not in self.merged:
                slots.setdefault(tag.name, slot)
        return slots

    def fold(self, scores: FloatArray) -> FloatArray:
        """Scores (n,) or (m, n) in which a slot that others were merged into has the highest of theirs and its own."""
        if not self.merged or not scores.size:
            return scores
        folded = scores.copy()
        for slot, head in self.merged.items():
            folded[..., head] = np.maximum(folded[..., head], scores[..., slot])
        return folded

    @cached_property
    def repeated(self) -> npt.NDArray[np.intp]:
        """The slots whose name another slot stands for."""
        return np.flatnonzero([self.index[tag.name] != slot for slot, tag in enumerate(self.tags)])

    @cached_property
    def categories(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(tag.category for tag in self.tags))

    @cached_property
    def category_ids(self) -> npt.NDArray[np.int32]:
        """For each slot the index of its category in `categories`."""
        ids = {name: number for number, name in enumerate(self.categories)}
        return np.array([ids[tag.category] for tag in self.tags], np.int32)

    @cached_property
    def protected(self) -> npt.NDArray[np.intp]:
        """The slots of protected tags."""
        return np.flatnonzero([tag.flag is Flag.PROTECTED for tag in self.tags])

    @cached_property
    def adult(self) -> npt.NDArray[np.intp]:
        """The slots of adult tags."""
        return np.flatnonzero([tag.flag is Flag.ADULT for tag in self.tags])


def make_tagset(tags: Sequence[Tag], threshold: float = 0.5, spoken: Sequence[bool] | None = None) -> TagSet:
    """A tag set with one threshold for all, every tag spoken unless said otherwise."""
    count = len(tags)
    mask = np.ones(count, np.bool_) if spoken is None else np.array(spoken, np.bool_)
    return TagSet(tuple(tags), np.full(count, threshold, np.float32), mask)
