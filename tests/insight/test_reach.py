"""How often a learned tag will be right in the library."""

import numpy as np
import pytest

from furrytag_gui.insight.reach import UNJUDGED, find_reach
from furrytag_gui.models.head import LEAST_JUDGED, Evidence, Silence

YES, NO = np.ones(1, np.bool_), np.zeros(1, np.bool_)


def test_without_judged_suggestions_a_wide_range_is_told_of_a_library_that_is_mostly_unseen() -> None:
    said, judged = np.repeat(YES, 20), np.repeat(NO, 20)
    reach = find_reach(said, 20, judged, 1.0, surrounded=True)
    assert (reach.low, reach.precision, reach.high, reach.judged) == (*UNJUDGED, 0)


def test_what_a_person_judged_tells_more_than_all_other_examples() -> None:
    """Twelve suggestions were judged, nine of them right; the eight other examples are all right."""
    said, judged = np.repeat(YES, 20), np.concatenate([np.repeat(NO, 8), np.repeat(YES, 12)])
    reach = find_reach(said, 17, judged, 1.0, surrounded=True)
    assert reach.precision == pytest.approx(9 / 12)
    assert 0.4 < reach.low < reach.precision < reach.high < 0.95
    assert reach.judged == 12
    few = find_reach(said, 17, judged & (np.arange(20) >= 20 - LEAST_JUDGED + 1), 1.0, surrounded=True)
    assert (few.judged, few.precision) == (LEAST_JUDGED - 1, UNJUDGED[1])
    assert "Judge some" in Evidence(17, 3, few.precision, 0.9, few.low, few.high, few.judged).describe()


def test_examples_that_are_the_library_are_counted_at_their_share() -> None:
    """Eight hits and one false alarm that stands for eight pictures."""
    said = np.array([True] * 8 + [True] + [False] * 9)
    reach = find_reach(said, 8, np.zeros(18, np.bool_), 8.0, surrounded=False)
    assert reach.precision == pytest.approx(8 / 16)


def test_a_head_that_says_nothing_promises_nothing() -> None:
    reach = find_reach(np.zeros(9, np.bool_), 4, np.zeros(9, np.bool_), 1.0, surrounded=False)
    assert (reach.low, reach.high) == (0.0, 1.0)


def test_a_tag_out_of_a_file_is_not_told_as_learned_here() -> None:
    judged = Evidence(12, 40, 0.8, 0.5, 0.6, 0.9, 9)
    assert "9 of its suggestions that you judged" in judged.describe()
    assert judged.describe(imported=True) == (
        "Came out of a file: learned from 12 pictures of others with this tag and 40 without it. "
        "There it found 50%, and 60% to 90% of what it suggests should be right; on your pictures that may differ."
    )


def test_why_a_head_is_silent_is_told_apart() -> None:
    unsure = Evidence(12, 40, None, None, silence=Silence.UNSURE).describe()
    no_better = Evidence(12, 40, None, None, silence=Silence.NO_BETTER).describe()
    assert "not sure enough" in unsure
    assert "not sure enough" not in no_better
    assert "The model's own answers are as good" in no_better
