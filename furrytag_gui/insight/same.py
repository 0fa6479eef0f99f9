"""The same tags for pictures that show the same: what a person said of one is said of others too."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from furrytag_gui.errors import FurryTagError
from furrytag_gui.library.change import Change
from furrytag_gui.library.library import Library
from furrytag_gui.tags.rating import RatingBounds
from furrytag_gui.tags.review import OWN_CATEGORY, Decision, State, resolve
from furrytag_gui.tags.tagset import TagSet
from furrytag_gui.tags.vocabulary import Flag, Vocabulary


@dataclass(frozen=True)
class Said:
    """Decisions of one picture that can be said of others, with the categories of the person's own tags, and its rating by hand."""

    decisions: Mapping[str, Decision]
    categories: Mapping[str, str] = field(default_factory=dict)
    reviewed: bool = False
    rating: float | None = None

    @property
    def kept(self) -> int:
        """How many tags the picture has."""
        return sum(decision is not Decision.REJECTED for decision in self.decisions.values())


def read_said(
    library: Library, picture_id: int, model_key: str, tagset: TagSet, bounds: RatingBounds, *, show_adult: bool, vocabulary: Vocabulary
) -> Said:
    """What was said of a picture; as long as nobody has reviewed it, what is suggested and listed counts as accepted too.

    Raises FurryTagError if the picture is withheld or has no tags.
    """
    facts = library.facts(picture_id, model_key)
    review = resolve(tagset, facts, library.thresholds(model_key), bounds, show_adult=show_adult, vocabulary=vocabulary)
    if review.withheld:
        raise FurryTagError("This picture is withheld, so its tags are used nowhere.")
    decisions = {name: decision for name, decision in facts.decisions.items() if vocabulary.describe(name, "").flag is not Flag.PROTECTED}
    if not facts.reviewed:
        decisions |= {row.name: Decision.ACCEPTED for row in review.rows if row.state is State.SUGGESTED}
    if not decisions and facts.rating_by_hand is None:
        raise FurryTagError("This picture has no tags yet.", "Tag or review it first.")
    own = {row.name: row.category for row in review.rows if row.state is State.ADDED}
    return Said(decisions, {name: own.get(name, OWN_CATEGORY) for name in own}, facts.reviewed, facts.rating_by_hand)


def say_of(library: Library, picture_ids: Collection[int], said: Said, name: str) -> Change:
    """Say the same of these pictures, as one step; `name` is that of the picture it was said of. Withheld ones are passed over.

    What else was said of them stays; they count as reviewed if that picture does, and get its rating if that is by hand.
    """
    targets = [picture_id for picture_id in picture_ids if picture_id not in library.withheld()]
    reviewed = True if said.reviewed else None
    return library.decide(
        targets, said.decisions, categories=said.categories, reviewed=reviewed, rating=said.rating, label=f"Same tags as {name}"
    )
