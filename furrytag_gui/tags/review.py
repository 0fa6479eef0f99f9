"""From stored scores, thresholds and a person's decisions to the tags that are shown, searched and exported."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from furrytag_gui.tags.rating import PUBLISHED_BOUNDS, RatingBounds, RatingLabel
from furrytag_gui.tags.tagset import FloatArray, TagSet
from furrytag_gui.tags.vocabulary import Vocabulary


class Decision(StrEnum):
    """What a person said of one tag on one picture. It outlives every model and threshold."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"
    ADDED = "added"


class State(StrEnum):
    """How a tag stands on one picture."""

    SUGGESTED = "suggested"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    ADDED = "added"


class Source(StrEnum):
    """Who brought a tag up."""

    MODEL = "model"
    LEARNED = "learned"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Thresholds:
    """A person's thresholds for one model; the most specific one wins, and the model's own fills the rest."""

    overall: float | None = None
    categories: Mapping[str, float] = field(default_factory=dict)
    tags: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class LearnedScore:
    """What a head that was fitted to the user's own tags says of one picture.

    `evidence` is the sentence behind it, such as "learned from 12 of your pictures, right in 91 % of them".
    """

    tag: str
    category: str
    score: float
    threshold: float
    evidence: str


@dataclass(frozen=True, slots=True)
class Facts:
    """What is stored of one picture as one model saw it; the input of `resolve`.

    `scores`: float32 of shape (len(tagset),) or None where the model hasn't run.
    `rating`: the model's value in 0..1 or None; `rating_by_hand`: the person's value or None.
    `decisions`: by tag name. `added_categories`: the category of tags that no model here knows.
    `protected_elsewhere`: True if the scores of another model withhold this picture.
    """

    scores: FloatArray | None = None
    rating: float | None = None
    rating_by_hand: float | None = None
    decisions: Mapping[str, Decision] = field(default_factory=dict)
    own_categories: Mapping[str, str] = field(default_factory=dict)
    learned: tuple[LearnedScore, ...] = ()
    reviewed: bool = False
    protected_elsewhere: bool = False


@dataclass(frozen=True, slots=True)
class TagRow:
    """One line of the tag panel."""

    name: str
    category: str
    state: State
    source: Source
    score: float | None
    threshold: float
    description: str = ""
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class Rating:
    """The rating that holds: `value` is the person's if there is one, else the model's."""

    value: float
    label: RatingLabel
    by_hand: bool
    model_value: float | None


@dataclass(frozen=True, slots=True)
class Review:
    """What is shown of one picture.

    `rows` come by category in display order, best first within each. A withheld picture has no rows and no rating.
    """

    rows: tuple[TagRow, ...] = ()
    rating: Rating | None = None
    withheld: bool = False
    blurred: bool = False
    scored: bool = False
    reviewed: bool = False
