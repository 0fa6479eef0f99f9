"""From stored scores, thresholds and a person's decisions to the tags that are shown, searched and exported."""

from bisect import insort
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

import numpy as np

from furrytag_gui.tags.rating import PUBLISHED_BOUNDS, RatingBounds, RatingLabel
from furrytag_gui.tags.tagset import FloatArray, TagSet
from furrytag_gui.tags.vocabulary import DISPLAY_ORDER, Flag, Tag, Vocabulary

OWN_CATEGORY = "own"
"""Where a person's tag goes that no model and no vocabulary knows; shown last."""

PROTECTION_THRESHOLD = 0.5
"""The threshold of the published models; see `trips_protection`."""

UNKNOWN_THRESHOLD = 0.5
"""Stands in a row whose tag the model doesn't know, where the person has set none."""


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


class Scope(StrEnum):
    """What one threshold holds for."""

    ALL = "all"
    CATEGORY = "category"
    TAG = "tag"


@dataclass(frozen=True, slots=True)
class Thresholds:
    """A person's thresholds for one model; the most specific one wins, and the model's own fills the rest."""

    overall: float | None = None
    categories: Mapping[str, float] = field(default_factory=dict)
    tags: Mapping[str, float] = field(default_factory=dict)

    def of(self, tag: str, category: str, own: float) -> float:
        """The threshold that holds for one tag, where `own` is the model's."""
        if tag in self.tags:
            return self.tags[tag]
        if category in self.categories:
            return self.categories[category]
        return own if self.overall is None else self.overall

    def for_slots(self, tagset: TagSet) -> FloatArray:
        """The threshold that holds for each slot, float32 of shape (len(tagset),)."""
        limits = tagset.thresholds.copy()
        if self.overall is not None:
            limits[:] = self.overall
        for number, category in enumerate(tagset.categories):
            if category in self.categories:
                limits[tagset.category_ids == number] = self.categories[category]
        for name, value in self.tags.items():
            slot = tagset.index.get(name)
            if slot is not None:
                limits[slot] = value
        return limits

    def with_value(self, scope: Scope, name: str, value: float | None) -> "Thresholds":
        """These thresholds with one of them changed; None takes it back. `name` is "" for Scope.ALL."""
        if scope is Scope.ALL:
            return replace(self, overall=value)
        old = self.categories if scope is Scope.CATEGORY else self.tags
        new = {key: kept for key, kept in old.items() if key != name}
        if value is not None:
            new[name] = value
        return replace(self, categories=new) if scope is Scope.CATEGORY else replace(self, tags=new)


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
    `decisions`: by tag name. `own_categories`: the category that the person gave to a tag. `sources`: the file that a
    decision was imported from.
    `protected_elsewhere`: True if the scores of another model trip the protection (see `trips_protection`).
    `rating_elsewhere`: the highest value that another model gave, or None.
    """

    scores: FloatArray | None = None
    rating: float | None = None
    rating_by_hand: float | None = None
    decisions: Mapping[str, Decision] = field(default_factory=dict)
    own_categories: Mapping[str, str] = field(default_factory=dict)
    sources: Mapping[str, str] = field(default_factory=dict)
    learned: tuple[LearnedScore, ...] = ()
    reviewed: bool = False
    protected_elsewhere: bool = False
    rating_elsewhere: float | None = None


@dataclass(frozen=True, slots=True)
class TagRow:
    """One line of the tag panel.

    `score` is None where nothing but the person speaks for the tag. `threshold` is the one that holds for it here.
    """

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


def trips_protection(tagset: TagSet, scores: FloatArray) -> bool:
    """True if a protected slot is at or over the model's own threshold, or PROTECTION_THRESHOLD where that is lower.

    A person's thresholds have no say here, so neither a slider nor a manifest can lift the protection.
    """
    slots = tagset.protected
    return bool(np.any(scores[slots] >= np.minimum(tagset.thresholds[slots], PROTECTION_THRESHOLD)))


def is_protected_by_hand(decisions: Mapping[str, Decision], vocabulary: Vocabulary) -> bool:
    """True if the person accepted or added a protected tag, under its name, an alias or a name that holds a protected word."""
    kept = (name for name, decision in decisions.items() if decision is not Decision.REJECTED)
    return any(vocabulary.describe(name, OWN_CATEGORY).flag is Flag.PROTECTED for name in kept)


def is_withheld(protected: bool, ratings: Iterable[float | None], bounds: RatingBounds) -> bool:
    """True if a picture is not to be shown, tagged, searched by tag, exported or learnt from.

    `protected`: any model's scores trip the protection, or the person says so. `ratings`: every value that the picture has,
    from any model and by hand; one above safe is enough. The person's bounds make this stricter, never looser.
    """
    bound = min(bounds.questionable, PUBLISHED_BOUNDS.questionable)
    return protected and any(value is not None and value >= bound for value in ratings)


def resolve(
    tagset: TagSet, facts: Facts, thresholds: Thresholds, bounds: RatingBounds, *, show_adult: bool, vocabulary: Vocabulary
) -> Review:
    """What is shown of one picture under these thresholds and bounds; reads nothing and runs no model.

    A decision always gives a row, whatever its score. Adult tags are left out unless `show_adult`, decided ones too.
    A protected tag is never suggested. A learned score is held against its own threshold or the person's, whichever is
    higher, so that its precision is kept.
    """
    scored = facts.scores is not None
    protected = (
        facts.protected_elsewhere
        or (facts.scores is not None and trips_protection(tagset, facts.scores))
        or is_protected_by_hand(facts.decisions, vocabulary)
    )
    if facts.scores is not None and tagset.merged:
        facts = replace(facts, scores=tagset.fold(facts.scores))
    if is_withheld(protected, (facts.rating, facts.rating_by_hand, facts.rating_elsewhere), bounds):
        return Review(withheld=True, blurred=True, scored=scored, reviewed=facts.reviewed)
    rating = _rate(facts, bounds)
    blurred = rating is not None and rating.label is not RatingLabel.SAFE and not show_adult
    rows = _RowMaker(tagset, facts, thresholds, show_adult, vocabulary).make()
    return Review(rows, rating, blurred=blurred, scored=scored, reviewed=facts.reviewed)


def resolve_alone(
    tagset: TagSet, facts: Facts, thresholds: Thresholds, bounds: RatingBounds, *, show_adult: bool, vocabulary: Vocabulary
) -> Review:
    """What the model alone says of a picture: no decisions, no rating by hand, nothing learned.

    What is withheld or blurred because of these is so here too.
    """
    whole = resolve(tagset, facts, thresholds, bounds, show_adult=show_adult, vocabulary=vocabulary)
    if whole.withheld:
        return whole
    alone = replace(facts, decisions={}, own_categories={}, rating_by_hand=None, learned=())
    said = resolve(tagset, alone, thresholds, bounds, show_adult=show_adult, vocabulary=vocabulary)
    return replace(said, blurred=whole.blurred or said.blurred)


def _rate(facts: Facts, bounds: RatingBounds) -> Rating | None:
    value = facts.rating if facts.rating_by_hand is None else facts.rating_by_hand
    if value is None:
        return None
    return Rating(value, bounds.label(value), facts.rating_by_hand is not None, facts.rating)


@dataclass(frozen=True)
class _RowMaker:
    """Makes the rows of one picture; the fields are the arguments of `resolve`."""

    tagset: TagSet
    facts: Facts
    thresholds: Thresholds
    show_adult: bool
    vocabulary: Vocabulary

    def make(self) -> tuple[TagRow, ...]:
        """Rows by category in display order, then those with a score, best first; of equals the model's come first, then by name.

        The model's rows can be thousands, so they are chosen and sorted as arrays; the few others are put between them.
        """
        limits = self.thresholds.for_slots(self.tagset)
        learned = {row.name: row for row in self._learned_rows()}
        decided = {row.name: row for row in self._decided_rows(limits, learned)}
        others = sorted(filter(self._is_listed, (learned | decided).values()), key=lambda row: row.name)
        ranks = self._rank_categories(others)
        # A head is switched on only where it beats the model, so that its silence counts too.
        answered = {score.tag for score in self.facts.learned}
        rows = self._suggested_rows(limits, ranks, answered | decided.keys())
        for row in others:
            insort(rows, row, key=lambda row: (ranks[row.category], row.score is None, -(row.score or 0.0)))
        return tuple(rows)

    def _suggested_rows(self, limits: FloatArray, ranks: Mapping[str, int], taken: Iterable[str]) -> list[TagRow]:
        """Sorted rows of what the model suggests, without the names that are `taken` by a decision or answered by a learned head."""
        tagset, scores = self.tagset, self.facts.scores
        if scores is None:
            return []
        chosen = tagset.spoken & (scores >= limits)
        chosen[tagset.repeated] = False
        chosen[tagset.protected] = False
        if not self.show_adult:
            chosen[tagset.adult] = False
        chosen[[tagset.index[name] for name in taken if name in tagset.index]] = False
        slots = np.flatnonzero(chosen)
        category_ranks = np.array([ranks[category] for category in tagset.categories], np.intp)
        slots = slots[np.lexsort((-scores[slots], category_ranks[tagset.category_ids[slots]]))]
        tags = [tagset.tags[slot] for slot in slots.tolist()]
        return [
            TagRow(tag.name, tag.category, State.SUGGESTED, Source.MODEL, score, limit, tag.description)
            for tag, score, limit in zip(tags, scores[slots].tolist(), limits[slots].tolist(), strict=True)
        ]

    def _learned_rows(self) -> Iterator[TagRow]:
        """Rows of what the learned heads are sure of."""
        for learned in self.facts.learned:
            limit = max(learned.threshold, self.thresholds.of(learned.tag, learned.category, learned.threshold))
            if learned.score >= limit:
                yield TagRow(
                    name=learned.tag,
                    category=learned.category,
                    state=State.SUGGESTED,
                    source=Source.LEARNED,
                    score=learned.score,
                    threshold=limit,
                    description=self._find(learned.tag).description,
                    evidence=learned.evidence,
                )

    def _decided_rows(self, limits: FloatArray, learned: Mapping[str, TagRow]) -> Iterator[TagRow]:
        """A row for each decision, with the score of a learned head that is sure or of the model, however low."""
        for name, decision in self.facts.decisions.items():
            row = learned.get(name) or self._plain_row(name, limits)
            source = Source.PERSON if decision is Decision.ADDED else row.source
            origin = self.facts.sources.get(name)
            evidence = f"imported from {origin}" if origin else row.evidence
            yield replace(row, state=State(decision.value), source=source, evidence=evidence)

    def _plain_row(self, name: str, limits: FloatArray) -> TagRow:
        tag, slot, scores = self._find(name), self.tagset.index.get(name), self.facts.scores
        if slot is None:
            category = self.facts.own_categories.get(name) or tag.category or OWN_CATEGORY
            limit = self.thresholds.of(name, category, UNKNOWN_THRESHOLD)
        else:
            category, limit = tag.category, float(limits[slot])
        score = None if slot is None or scores is None or not self.tagset.spoken[slot] else float(scores[slot])
        source = Source.PERSON if score is None else Source.MODEL
        return TagRow(name, category, State.SUGGESTED, source, score, limit, tag.description)

    def _find(self, name: str) -> Tag:
        slot = self.tagset.index.get(name)
        return self.vocabulary.describe(name, "") if slot is None else self.tagset.tags[slot]

    def _is_listed(self, row: TagRow) -> bool:
        flag = self._find(row.name).flag
        if flag is Flag.ADULT:
            return self.show_adult
        return flag is Flag.GENERAL or row.state is not State.SUGGESTED

    def _rank_categories(self, rows: Iterable[TagRow]) -> dict[str, int]:
        """The place of each category: the display order, then the model's, then those of these rows, the person's own last."""
        names = dict.fromkeys((*DISPLAY_ORDER, *self.tagset.categories, *(row.category for row in rows)))
        ranks = {name: rank for rank, name in enumerate(names)}
        return ranks | {OWN_CATEGORY: len(ranks)}
