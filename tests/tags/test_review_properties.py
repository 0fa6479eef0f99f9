"""What holds for every picture, whatever its scores, decisions and settings."""

from dataclasses import dataclass, replace
from itertools import groupby, pairwise

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from furrytag_gui.paths import categories
from furrytag_gui.tags.rating import RatingBounds
from furrytag_gui.tags.review import OWN_CATEGORY, Decision, Facts, LearnedScore, Review, Scope, State, Thresholds, resolve
from furrytag_gui.tags.tagset import TagSet, make_tagset
from furrytag_gui.tags.vocabulary import Flag, Tag, load_vocabulary

VOCABULARY = load_vocabulary(categories())
MODEL_TAGS = [VOCABULARY.describe(name, "") for name in ("fox", "wolf", "hug", "fur", "tail", "nude", "penis", "young", "male")]
MODEL_TAGS += [Tag("a_place", "scenery"), Tag("fox", "character")]
NAMES = [*(tag.name for tag in MODEL_TAGS), "embrace", "naked", "cub", "red_scarf", "my_character"]
CATEGORIES = ["species", "body", "scenery", "character", OWN_CATEGORY]

unit = st.floats(0, 1, width=32)
maybe_unit = st.none() | unit
tagsets = st.builds(make_tagset, st.just(MODEL_TAGS), unit, st.lists(st.booleans(), min_size=len(MODEL_TAGS), max_size=len(MODEL_TAGS)))
scores = st.lists(unit, min_size=len(MODEL_TAGS), max_size=len(MODEL_TAGS)).map(lambda values: np.array(values, np.float32))
learned = st.builds(LearnedScore, st.sampled_from(NAMES), st.sampled_from(CATEGORIES), unit, unit, st.just("learned"))
facts = st.builds(
    Facts,
    scores=st.none() | scores,
    rating=maybe_unit,
    rating_by_hand=maybe_unit,
    decisions=st.dictionaries(st.sampled_from(NAMES), st.sampled_from(Decision)),
    own_categories=st.dictionaries(st.sampled_from(NAMES), st.sampled_from(CATEGORIES)),
    learned=st.lists(learned, max_size=4, unique_by=lambda head: head.tag).map(tuple),
    reviewed=st.booleans(),
    protected_elsewhere=st.booleans(),
    rating_elsewhere=maybe_unit,
)
thresholds = st.builds(
    Thresholds,
    maybe_unit,
    st.dictionaries(st.sampled_from(CATEGORIES), unit, max_size=3),
    st.dictionaries(st.sampled_from(NAMES), unit, max_size=3),
)
bounds = st.tuples(unit, unit).map(lambda pair: RatingBounds(*sorted(pair)))
scopes = st.one_of(
    st.just((Scope.ALL, "")),
    st.tuples(st.just(Scope.CATEGORY), st.sampled_from(CATEGORIES)),
    st.tuples(st.just(Scope.TAG), st.sampled_from(NAMES)),
)


@dataclass(frozen=True)
class Case:
    """One picture under one person's settings."""

    tagset: TagSet
    facts: Facts
    thresholds: Thresholds
    bounds: RatingBounds
    show_adult: bool

    def show(self) -> Review:
        return resolve(self.tagset, self.facts, self.thresholds, self.bounds, show_adult=self.show_adult, vocabulary=VOCABULARY)

    def with_threshold(self, scope: Scope, name: str, value: float) -> "Case":
        return replace(self, thresholds=self.thresholds.with_value(scope, name, value))


cases = st.builds(Case, tagsets, facts, thresholds, bounds, st.booleans())
# A busy machine is no failure, so no example has a deadline.
patiently = settings(deadline=None, max_examples=60)


def flag_of(name: str) -> Flag:
    return VOCABULARY.describe(name, "").flag


def suggested(review: Review) -> set[str]:
    return {row.name for row in review.rows if row.state is State.SUGGESTED}


@patiently
@given(cases)
def test_a_decision_is_never_lost(case: Case) -> None:
    review = case.show()
    expected = {
        name: State(decision.value) for name, decision in case.facts.decisions.items() if case.show_adult or flag_of(name) is not Flag.ADULT
    }
    decided = {row.name: row.state for row in review.rows if row.state is not State.SUGGESTED}
    assert decided == ({} if review.withheld else expected)


@patiently
@given(cases)
def test_a_name_is_shown_once(case: Case) -> None:
    names = [row.name for row in case.show().rows]
    assert len(names) == len(set(names))


@patiently
@given(cases, scopes, st.tuples(unit, unit))
def test_a_raised_threshold_adds_no_suggestion(case: Case, scope: tuple[Scope, str], values: tuple[float, float]) -> None:
    low, high = (case.with_threshold(*scope, value).show() for value in sorted(values))
    assert suggested(high) <= suggested(low)


@patiently
@given(cases)
def test_what_is_suggested_reaches_its_threshold_and_protects_nobody(case: Case) -> None:
    for row in case.show().rows:
        if row.state is State.SUGGESTED:
            assert row.score is not None
            assert row.score >= row.threshold
            assert flag_of(row.name) is not Flag.PROTECTED


@patiently
@given(cases)
def test_adult_tags_are_never_listed_while_hidden(case: Case) -> None:
    rows = replace(case, show_adult=False).show().rows
    assert all(flag_of(row.name) is not Flag.ADULT for row in rows)


@patiently
@given(cases)
def test_categories_hang_together_and_the_best_comes_first(case: Case) -> None:
    groups = [(name, [row.score for row in rows]) for name, rows in groupby(case.show().rows, key=lambda row: row.category)]
    names = [name for name, _ in groups]
    assert len(names) == len(set(names))
    assert OWN_CATEGORY not in names[:-1]
    for _, values in groups:
        assert all(second is None or (first is not None and first >= second) for first, second in pairwise(values))


@patiently
@given(cases)
def test_a_withheld_picture_shows_nothing(case: Case) -> None:
    review = replace(case, facts=replace(case.facts, protected_elsewhere=True, rating_elsewhere=1.0)).show()
    scored, reviewed = case.facts.scores is not None, case.facts.reviewed
    assert review == Review(withheld=True, blurred=True, scored=scored, reviewed=reviewed)


@patiently
@given(cases)
def test_no_setting_releases_a_withheld_picture(case: Case) -> None:
    as_published = replace(case, thresholds=Thresholds(), bounds=RatingBounds(), show_adult=False)
    if as_published.show().withheld:
        assert case.show().withheld
