"""The protective rule: protected and rated above safe means withheld, and nothing lifts it."""

from itertools import product

import numpy as np
import pytest

from furrytag_gui.tags.rating import RatingBounds
from furrytag_gui.tags.review import (
    Decision,
    Facts,
    LearnedScore,
    Review,
    State,
    Thresholds,
    is_withheld,
    resolve,
    resolve_alone,
    trips_protection,
)
from furrytag_gui.tags.tagset import make_tagset
from furrytag_gui.tags.vocabulary import Vocabulary

ABOVE_SAFE = 0.4


def make_facts(vocabulary: Vocabulary, young: float, **others: object) -> Facts:
    """A picture whose scores are all 0.9 but for the protected tag's."""
    scores = np.full(len(vocabulary.tags), 0.9, np.float32)
    scores[make_tagset(vocabulary.tags).protected] = young
    return Facts(scores=scores, **others)  # type: ignore[arg-type]


def show(
    vocabulary: Vocabulary,
    facts: Facts,
    thresholds: Thresholds | None = None,
    bounds: RatingBounds | None = None,
    *,
    show_adult: bool = True,
) -> Review:
    tagset = make_tagset(vocabulary.tags)
    return resolve(tagset, facts, thresholds or Thresholds(), bounds or RatingBounds(), show_adult=show_adult, vocabulary=vocabulary)


@pytest.mark.parametrize("show_adult", [False, True])
def test_a_protected_picture_above_safe_shows_nothing(vocabulary: Vocabulary, show_adult: bool) -> None:
    facts = make_facts(vocabulary, 0.5, rating=ABOVE_SAFE, decisions={"fur": Decision.ACCEPTED}, reviewed=True)
    review = show(vocabulary, facts, show_adult=show_adult)
    assert review == Review(withheld=True, blurred=True, scored=True, reviewed=True)


@pytest.mark.parametrize(("young", "rating"), [(0.49, 1.0), (1.0, 0.33), (1.0, None)])
def test_either_half_of_the_rule_alone_withholds_nothing(vocabulary: Vocabulary, young: float, rating: float | None) -> None:
    review = show(vocabulary, make_facts(vocabulary, young, rating=rating))
    assert not review.withheld
    assert review.rows


def test_a_protected_tag_is_not_suggested(vocabulary: Vocabulary) -> None:
    rows = show(vocabulary, make_facts(vocabulary, 1.0)).rows
    assert len(rows) == len(vocabulary.tags) - 1
    assert "young" not in {row.name for row in rows}


@pytest.mark.parametrize("name", ["young", "cub"])
def test_a_protected_tag_that_was_learned_is_not_suggested(vocabulary: Vocabulary, name: str) -> None:
    facts = Facts(learned=(LearnedScore(name, "identity", 0.9, 0.5, "learned"),))
    assert show(vocabulary, facts).rows == ()


def test_a_protected_tag_that_the_person_added_is_listed_on_a_safe_picture(vocabulary: Vocabulary) -> None:
    rows = show(vocabulary, Facts(rating=0.1, decisions={"young": Decision.ADDED})).rows
    assert [(row.name, row.state) for row in rows] == [("young", State.ADDED)]


@pytest.mark.parametrize("decision", [Decision.ACCEPTED, Decision.ADDED])
@pytest.mark.parametrize("name", ["young", "cub", "Toddler"])
def test_the_person_s_word_protects(vocabulary: Vocabulary, name: str, decision: Decision) -> None:
    facts = make_facts(vocabulary, 0.0, rating=ABOVE_SAFE, decisions={name: decision})
    assert show(vocabulary, facts).withheld


def test_rejecting_the_tag_lifts_nothing(vocabulary: Vocabulary) -> None:
    facts = make_facts(vocabulary, 0.9, rating=ABOVE_SAFE, decisions={"young": Decision.REJECTED})
    assert show(vocabulary, facts).withheld


def test_rejecting_the_tag_protects_nothing(vocabulary: Vocabulary) -> None:
    facts = make_facts(vocabulary, 0.1, rating=ABOVE_SAFE, decisions={"young": Decision.REJECTED})
    assert not show(vocabulary, facts).withheld


def test_another_model_s_scores_and_ratings_count(vocabulary: Vocabulary) -> None:
    assert show(vocabulary, make_facts(vocabulary, 0.0, rating=ABOVE_SAFE, protected_elsewhere=True)).withheld
    assert show(vocabulary, make_facts(vocabulary, 0.9, rating_elsewhere=ABOVE_SAFE)).withheld
    assert show(vocabulary, Facts(protected_elsewhere=True, rating_elsewhere=ABOVE_SAFE)).withheld


def test_a_rating_by_hand_can_withhold_but_not_release(vocabulary: Vocabulary) -> None:
    assert show(vocabulary, make_facts(vocabulary, 0.9, rating=0.0, rating_by_hand=ABOVE_SAFE)).withheld
    assert show(vocabulary, make_facts(vocabulary, 0.9, rating=ABOVE_SAFE, rating_by_hand=0.0)).withheld


@pytest.mark.parametrize("thresholds", [Thresholds(overall=1.0), Thresholds(categories={"identity": 1.0}), Thresholds(tags={"young": 1.0})])
def test_no_threshold_lifts_it(vocabulary: Vocabulary, thresholds: Thresholds) -> None:
    assert show(vocabulary, make_facts(vocabulary, 0.5, rating=ABOVE_SAFE), thresholds).withheld


def test_wider_bounds_lift_nothing_and_narrower_ones_withhold_more(vocabulary: Vocabulary) -> None:
    assert show(vocabulary, make_facts(vocabulary, 0.5, rating=ABOVE_SAFE), bounds=RatingBounds(0.9, 0.95)).withheld
    assert show(vocabulary, make_facts(vocabulary, 0.5, rating=0.2), bounds=RatingBounds(0.1, 0.5)).withheld


def test_the_rule_itself() -> None:
    assert is_withheld(True, (1 / 3,), RatingBounds())
    for protected, ratings in product((False, True), ((), (None,), (0.1, None), (0.1, ABOVE_SAFE))):
        assert is_withheld(protected, ratings, RatingBounds()) is (protected and ABOVE_SAFE in ratings)


def test_protection_is_tripped_at_the_model_s_own_threshold(vocabulary: Vocabulary) -> None:
    tagset = make_tagset(vocabulary.tags, threshold=0.3)
    scores = np.zeros(len(tagset), np.float32)
    scores[tagset.protected] = 0.29
    assert not trips_protection(tagset, scores)
    scores[tagset.protected] = 0.31
    assert trips_protection(tagset, scores)
    assert not trips_protection(make_tagset(vocabulary.categories["species"]), np.ones(50, np.float32))


def test_a_manifest_cannot_lift_the_protection(vocabulary: Vocabulary) -> None:
    tagset = make_tagset(vocabulary.categories["identity"], threshold=1.0)
    scores = np.zeros(len(tagset), np.float32)
    scores[tagset.index["young"]] = 0.5
    assert trips_protection(tagset, scores)


def test_what_the_model_says_alone_is_withheld_for_what_a_person_or_another_model_said(vocabulary: Vocabulary) -> None:
    tagset = make_tagset(vocabulary.tags)
    protected = vocabulary.tags[int(tagset.protected[0])].name

    def alone(facts: Facts) -> Review:
        return resolve_alone(tagset, facts, Thresholds(overall=0.05), RatingBounds(), show_adult=True, vocabulary=vocabulary)

    by_hand = make_facts(vocabulary, 0.0, rating=ABOVE_SAFE, decisions={protected: Decision.ADDED})
    by_rating = make_facts(vocabulary, 0.5, rating=0.0, rating_by_hand=ABOVE_SAFE)
    elsewhere = make_facts(vocabulary, 0.0, rating=0.0, protected_elsewhere=True, rating_elsewhere=ABOVE_SAFE)
    for facts in (by_hand, by_rating, elsewhere):
        assert alone(facts) == Review(withheld=True, blurred=True, scored=True)


def test_the_model_alone_says_nothing_of_decisions_and_learned_heads(vocabulary: Vocabulary) -> None:
    tagset = make_tagset(vocabulary.tags)
    learned = (LearnedScore("own_tag", "own", 0.9, 0.5, "learned"),)
    decisions = {"fur": Decision.REJECTED, "another_tag": Decision.ADDED}
    facts = make_facts(vocabulary, 0.0, rating=0.1, rating_by_hand=0.2, decisions=decisions, learned=learned)
    review = resolve_alone(tagset, facts, Thresholds(), RatingBounds(), show_adult=True, vocabulary=vocabulary)
    assert {row.state for row in review.rows} == {State.SUGGESTED}
    names = {row.name for row in review.rows}
    assert "fur" in names
    assert not names & {"own_tag", "another_tag"}
    assert review.rating is not None
    assert (review.rating.value, review.rating.by_hand) == (0.1, False)
