"""What is shown of one picture, for given scores, thresholds and decisions."""

from collections.abc import Mapping
from typing import Any

import numpy as np
import pytest

from furrytag_gui.tags.rating import RatingBounds, RatingLabel
from furrytag_gui.tags.review import (
    OWN_CATEGORY,
    Decision,
    Facts,
    LearnedScore,
    Rating,
    Review,
    Source,
    State,
    TagRow,
    Thresholds,
    resolve,
)
from furrytag_gui.tags.tagset import TagSet, make_tagset
from furrytag_gui.tags.vocabulary import Flag, Tag, Vocabulary

VOCABULARY = Vocabulary(
    {
        "species": [Tag("wolf", "species", description="A wolf"), Tag("fox", "species")],
        "body": [Tag("fur", "body"), Tag("tail", "body"), Tag("bare", "body", Flag.ADULT, aliases=("naked",))],
        "identity": [Tag("male", "identity"), Tag("young", "identity", Flag.PROTECTED, aliases=("cub",))],
    }
)
TAGSET = make_tagset([*VOCABULARY.tags, Tag("a_place", "scenery")])


def score(**scores: float) -> dict[str, Any]:
    """The `scores` of Facts: zero but for these tags."""
    array = np.zeros(len(TAGSET), np.float32)
    for name, value in scores.items():
        array[TAGSET.index[name]] = value
    return {"scores": array}


def show(
    facts: Facts,
    thresholds: Thresholds | None = None,
    *,
    tagset: TagSet = TAGSET,
    bounds: RatingBounds | None = None,
    show_adult: bool = False,
) -> Review:
    return resolve(tagset, facts, thresholds or Thresholds(), bounds or RatingBounds(), show_adult=show_adult, vocabulary=VOCABULARY)


def states(review: Review) -> dict[str, State]:
    return {row.name: row.state for row in review.rows}


def learn(tag: str, value: float, *, threshold: float = 0.5, category: str = "character") -> LearnedScore:
    return LearnedScore(tag, category, value, threshold, "learned from 12 of your pictures")


def test_a_tag_is_suggested_from_its_threshold_on() -> None:
    review = show(Facts(**score(wolf=0.5, fox=0.49)))
    assert review.rows == (TagRow("wolf", "species", State.SUGGESTED, Source.MODEL, 0.5, 0.5, "A wolf"),)
    assert review.scored


def test_nothing_is_known_of_a_picture_that_no_model_has_seen() -> None:
    assert show(Facts(reviewed=True)) == Review(reviewed=True)


def test_categories_come_in_display_order_and_the_best_tag_first() -> None:
    facts = Facts(**score(a_place=0.99, male=0.9, tail=0.6, fur=0.7, wolf=0.55, fox=0.8), decisions={"scarf": Decision.ADDED})
    rows = [(row.category, row.name) for row in show(facts).rows]
    assert rows == [
        ("species", "fox"),
        ("species", "wolf"),
        ("body", "fur"),
        ("body", "tail"),
        ("identity", "male"),
        ("scenery", "a_place"),
        (OWN_CATEGORY, "scarf"),
    ]


def test_decided_tags_stand_among_the_others_by_score_and_those_without_one_after_them() -> None:
    facts = Facts(
        **score(fox=0.9, wolf=0.2),
        decisions={"wolf": Decision.REJECTED, "zebra": Decision.ADDED, "coyote": Decision.ADDED},
        own_categories={"zebra": "species", "coyote": "species"},
        learned=(learn("corgi", 0.7, category="species"),),
    )
    assert [row.name for row in show(facts).rows] == ["fox", "corgi", "wolf", "coyote", "zebra"]


def test_a_score_of_nothing_comes_before_no_score() -> None:
    facts = Facts(**score(), decisions={"wolf": Decision.REJECTED, "aardwolf": Decision.ADDED}, own_categories={"aardwolf": "species"})
    assert [(row.name, row.score) for row in show(facts).rows] == [("wolf", 0.0), ("aardwolf", None)]


def test_the_person_s_own_category_comes_after_all_others() -> None:
    facts = Facts(decisions={"a_scarf": Decision.ADDED, "rex": Decision.ADDED}, own_categories={"rex": "character"})
    assert [row.category for row in show(facts).rows] == ["character", OWN_CATEGORY]


def test_a_decision_stays_when_the_score_is_under_the_threshold() -> None:
    decisions = {"wolf": Decision.ACCEPTED, "fox": Decision.REJECTED, "fur": Decision.ADDED}
    facts = Facts(**score(wolf=0.1, fox=0.2, fur=0.3), decisions=decisions)
    assert show(facts, Thresholds(overall=1.0)).rows == (
        TagRow("fox", "species", State.REJECTED, Source.MODEL, pytest.approx(0.2), 1.0),
        TagRow("wolf", "species", State.ACCEPTED, Source.MODEL, pytest.approx(0.1), 1.0, "A wolf"),
        TagRow("fur", "body", State.ADDED, Source.PERSON, pytest.approx(0.3), 1.0),
    )


def test_a_decision_stays_where_no_model_has_run() -> None:
    review = show(Facts(decisions={"wolf": Decision.ACCEPTED}))
    assert review.rows == (TagRow("wolf", "species", State.ACCEPTED, Source.PERSON, None, 0.5, "A wolf"),)
    assert not review.scored


@pytest.mark.parametrize(
    ("name", "own_categories", "category"),
    [
        ("wolf", {"wolf": "character"}, "species"),
        ("rope", {"rope": "clothing"}, "clothing"),
        ("rope", {}, OWN_CATEGORY),
        ("cub", {}, "identity"),
        ("cub", {"cub": "character"}, "character"),
    ],
    ids=["the model's", "the person's", "nobody's", "the vocabulary's", "the person's before the vocabulary's"],
)
def test_a_decided_tag_is_in_the_category_of_whoever_knows_it_best(name: str, own_categories: Mapping[str, str], category: str) -> None:
    facts = Facts(decisions={name: Decision.ADDED}, own_categories=own_categories)
    (row,) = show(facts).rows
    assert (row.name, row.category) == (name, category)


def test_a_slot_that_the_model_says_nothing_with_is_silent() -> None:
    spoken = [tag.name != "wolf" for tag in TAGSET.tags]
    tagset = make_tagset(TAGSET.tags, spoken=spoken)
    assert show(Facts(**score(wolf=0.9)), tagset=tagset).rows == ()
    (row,) = show(Facts(**score(wolf=0.9), decisions={"wolf": Decision.ACCEPTED}), tagset=tagset).rows
    assert row.score is None
    assert row.source is Source.PERSON


def test_a_name_that_two_slots_have_is_shown_once() -> None:
    tagset = make_tagset([Tag("wolf", "species"), Tag("wolf", "character")])
    (row,) = show(Facts(scores=np.array([0.6, 0.9], np.float32)), tagset=tagset).rows
    assert row.category == "species"


def test_adult_tags_are_listed_for_adults_only() -> None:
    facts = Facts(**score(bare=0.9))
    assert states(show(facts)) == {}
    assert states(show(facts, show_adult=True)) == {"bare": State.SUGGESTED}


@pytest.mark.parametrize("decision", Decision)
@pytest.mark.parametrize("name", ["bare", "naked"])
def test_adult_tags_are_not_listed_for_having_been_decided(name: str, decision: Decision) -> None:
    facts = Facts(**score(bare=0.9), decisions={name: decision})
    assert states(show(facts)) == {}
    assert states(show(facts, show_adult=True))[name] is State(decision.value)


def test_learned_adult_tags_are_listed_for_adults_only() -> None:
    facts = Facts(learned=(learn("naked", 0.9),))
    assert states(show(facts)) == {}
    assert states(show(facts, show_adult=True)) == {"naked": State.SUGGESTED}


def test_a_learned_tag_is_suggested_with_its_evidence() -> None:
    (row,) = show(Facts(learned=(learn("scarf", 0.7, threshold=0.6),))).rows
    assert row == TagRow("scarf", "character", State.SUGGESTED, Source.LEARNED, 0.7, 0.6, "", "learned from 12 of your pictures")


def test_a_learned_tag_is_suggested_from_its_threshold_on() -> None:
    assert states(show(Facts(learned=(learn("scarf", 0.5),)))) == {"scarf": State.SUGGESTED}
    assert states(show(Facts(learned=(learn("scarf", 0.49),)))) == {}


def test_a_learned_tag_takes_the_place_of_the_model_s() -> None:
    facts = Facts(**score(wolf=0.9), learned=(learn("wolf", 0.6, category="species"),))
    (row,) = show(facts).rows
    assert (row.source, row.score, row.description) == (Source.LEARNED, 0.6, "A wolf")


def test_a_learned_head_answers_for_the_model_also_where_it_says_no() -> None:
    facts = Facts(**score(wolf=0.9), learned=(learn("wolf", 0.4), learn("scarf", 0.4)))
    assert states(show(facts)) == {}
    assert states(show(Facts(**score(wolf=0.9), learned=(learn("scarf", 0.4),)))) == {"wolf": State.SUGGESTED}


def test_a_person_s_threshold_makes_a_learned_head_stricter_but_not_looser() -> None:
    facts = Facts(learned=(learn("scarf", 0.7, threshold=0.6),))
    assert states(show(facts, Thresholds(overall=0.8))) == {}
    assert states(show(Facts(learned=(learn("scarf", 0.5, threshold=0.6),)), Thresholds(overall=0.1))) == {}


@pytest.mark.parametrize(
    ("decision", "source"),
    [(Decision.ACCEPTED, Source.LEARNED), (Decision.REJECTED, Source.LEARNED), (Decision.ADDED, Source.PERSON)],
)
def test_a_decided_tag_keeps_its_learned_score(decision: Decision, source: Source) -> None:
    (row,) = show(Facts(learned=(learn("scarf", 0.7),), decisions={"scarf": decision})).rows
    assert (row.state, row.source, row.score) == (State(decision.value), source, 0.7)
    assert row.evidence


def test_the_rating_by_hand_goes_before_the_model_s() -> None:
    assert show(Facts(rating=0.9)).rating == Rating(0.9, RatingLabel.EXPLICIT, by_hand=False, model_value=0.9)
    assert show(Facts(rating=0.9, rating_by_hand=0.1)).rating == Rating(0.1, RatingLabel.SAFE, by_hand=True, model_value=0.9)
    assert show(Facts(rating_by_hand=0.5)).rating == Rating(0.5, RatingLabel.QUESTIONABLE, by_hand=True, model_value=None)
    assert show(Facts()).rating is None


def test_the_person_s_bounds_name_the_rating() -> None:
    rating = show(Facts(rating=0.4), bounds=RatingBounds(0.5, 0.9)).rating
    assert rating is not None
    assert rating.label is RatingLabel.SAFE


@pytest.mark.parametrize(
    ("facts", "blurred"),
    [
        (Facts(), False),
        (Facts(rating=0.1), False),
        (Facts(rating=0.4), True),
        (Facts(rating=0.4, rating_by_hand=0.0), False),
        (Facts(rating=0.1, rating_by_hand=0.7), True),
    ],
)
def test_what_is_rated_above_safe_is_blurred_unless_adult_content_is_shown(facts: Facts, blurred: bool) -> None:
    assert show(facts).blurred is blurred
    assert not show(facts, show_adult=True).blurred
