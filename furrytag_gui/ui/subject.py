"""What the tag panel shows: one picture as the current model and the person see it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from furrytag_gui.tags.rating import PUBLISHED_BOUNDS, RatingBounds
from furrytag_gui.tags.review import Facts, Thresholds
from furrytag_gui.tags.tagset import TagSet
from furrytag_gui.tags.vocabulary import Vocabulary


@dataclass(frozen=True)
class Subject:
    """Everything that `review.resolve` needs for one picture, so that a view can call it while a slider moves.

    `picture_id`: None for a file whose content is not known yet.
    `colors`: the person's own categories, each with the number of its colour.
    `problem`: why this picture can't be tagged, shown where the tags would be; "" if it can.
    """

    picture_id: int | None
    tagset: TagSet
    facts: Facts
    vocabulary: Vocabulary
    thresholds: Thresholds = field(default_factory=Thresholds)
    bounds: RatingBounds = PUBLISHED_BOUNDS
    show_adult: bool = False
    problem: str = ""
    colors: Mapping[str, int] = field(default_factory=dict)
