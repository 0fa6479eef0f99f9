"""Thresholds chosen from reviews."""

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from furrytag_gui.errors import FurryTagError
from furrytag_gui.insight.calibrate import PRIOR_EXAMPLES, Aim, Wish, apply, propose, shrink
from furrytag_gui.library.library import Library
from furrytag_gui.tags.review import Decision, Scope, Thresholds
from furrytag_gui.work import CancelledError, Work
from tests.standins.outcomes import MODEL, TAGSET

Put = Callable[..., list[int]]


def teach(library: Library, put: Put, count: int = 200, seed: int = 0) -> list[int]:
    """Reviewed pictures whose foxes score from 0.25 to 0.6 and the others from 0 to 0.3: the model's 0.5 is far too high."""
    random = np.random.default_rng(seed)
    fox = np.arange(count) % 2 == 0
    scores = np.zeros((count, 4))
    scores[:, 0] = np.where(fox, random.uniform(0.25, 0.6, count), random.uniform(0, 0.3, count))
    ids = put(scores)
    library.decide([ids[row] for row in np.flatnonzero(fox)], {"fox": Decision.ACCEPTED}, reviewed=True, label="Tag")
    library.decide([ids[row] for row in np.flatnonzero(~fox)], {}, reviewed=True, label="Tag")
    return ids


def ask(library: Library, wish: Wish = Wish()) -> dict[str, float]:  # noqa: B008 - it is frozen
    return {one.name: one.value for one in propose(library, MODEL, TAGSET, wish, show_adult=False, work=Work())}


def test_a_threshold_that_fits_is_proposed_with_its_evidence(library: Library, put: Put) -> None:
    teach(library, put)
    (one,) = propose(library, MODEL, TAGSET, Wish(), show_adult=False, work=Work())
    assert (one.name, one.now, one.examples) == ("fox", 0.5, 100)
    assert 0.2 < one.value < 0.4
    assert one.f1_then > one.f1_now + 0.2
    assert one.evidence == f"At {one.value:.2f} you accepted {one.right / one.said:.0%} of {one.said}."


@pytest.mark.parametrize(("aim", "target"), [(Aim.PRECISION, 0.95), (Aim.RECALL, 0.95)])
def test_a_wanted_precision_or_recall_is_reached(library: Library, put: Put, aim: Aim, target: float) -> None:
    teach(library, put, 1000)
    (one,) = propose(library, MODEL, TAGSET, Wish(aim=aim, target=target), show_adult=False, work=Work())
    reached = one.right / (one.said if aim is Aim.PRECISION else one.examples)
    assert one.reached
    assert reached >= target - 0.03


def test_what_cannot_be_reached_is_told(library: Library, put: Put) -> None:
    ids = put([(0.2, 0, 0, 0)] * 4 + [(0.8, 0, 0, 0)] * 8)
    library.decide(ids[:4], {"fox": Decision.ACCEPTED}, reviewed=True, label="Tag")
    library.decide(ids[4:], {}, reviewed=True, label="Tag")
    (one,) = propose(library, MODEL, TAGSET, Wish(aim=Aim.PRECISION, target=0.99), show_adult=False, work=Work())
    assert not one.reached


def test_few_examples_move_a_threshold_little(library: Library, put: Put) -> None:
    teach(library, put, 8)
    assert 0.4 < ask(library)["fox"] < 0.5


@given(value=st.floats(0.01, 0.99), toward=st.floats(0.01, 0.99), examples=st.integers(0, 10_000))
def test_shrinking_stays_between_both_and_ends_at_the_data(value: float, toward: float, examples: int) -> None:
    low, high = sorted((value, toward))
    assert low - 1e-3 <= shrink(value, toward, examples) <= high + 1e-3
    assert shrink(value, toward, 0) == pytest.approx(toward, abs=1e-3)
    assert shrink(value, toward, 10**7) == pytest.approx(value, abs=1e-3)
    assert shrink(value, value, PRIOR_EXAMPLES) == pytest.approx(value, abs=1e-3)


def test_one_threshold_can_hold_for_a_category_or_for_all(library: Library, put: Put) -> None:
    teach(library, put)
    assert set(ask(library, Wish(Scope.CATEGORY))) == {"species"}
    assert set(ask(library, Wish(Scope.ALL))) == {""}


def test_all_thresholds_are_set_in_one_step_and_undone_in_one(library: Library, put: Put) -> None:
    ids = teach(library, put)
    library.decide(ids[::3], {"jacket": Decision.ADDED}, label="Tag")
    proposals = propose(library, MODEL, TAGSET, Wish(), show_adult=False, work=Work())
    assert len(proposals) == 2
    assert apply(library, MODEL, proposals).thresholds
    assert library.thresholds(MODEL).tags == {one.name: one.value for one in proposals}
    assert library.undo_label == "Calibrate 2 thresholds"
    library.undo()
    assert library.thresholds(MODEL) == Thresholds()


def test_one_class_alone_gives_no_threshold(library: Library, put: Put) -> None:
    ids = put([(0.9, 0, 0, 0)] * 10)
    library.decide(ids, {"fox": Decision.ACCEPTED}, reviewed=True, label="Tag")
    assert ask(library) == {}


def test_adult_and_protected_tags_are_left_alone(library: Library, put: Put) -> None:
    ids = put([(0, 0, 0.4, 0.1)] * 4 + [(0, 0, 0, 0)] * 4)
    library.decide(ids[:4], {"an_adult_tag": Decision.ACCEPTED, "a_protected_tag": Decision.ACCEPTED}, reviewed=True, label="Tag")
    library.decide(ids[4:], {}, reviewed=True, label="Tag")
    assert ask(library) == {}
    shown = propose(library, MODEL, TAGSET, Wish(), show_adult=True, work=Work())
    assert [one.name for one in shown] == ["an_adult_tag"]


def test_without_reviews_the_next_step_is_named(library: Library, put: Put) -> None:
    put([(0.9, 0, 0, 0)])
    with pytest.raises(FurryTagError, match="reviewed"):
        ask(library)


def test_choosing_can_be_cancelled(library: Library, put: Put) -> None:
    teach(library, put, 8)
    work = Work()
    work.cancel()
    with pytest.raises(CancelledError):
        propose(library, MODEL, TAGSET, Wish(), show_adult=False, work=work)
