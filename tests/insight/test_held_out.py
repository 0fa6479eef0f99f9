"""Learning on real drawings: it never makes a model worse by more than chance, and what is told of a learned tag holds."""

import numpy as np
import pytest

from tests.insight.held_out import COUNTS, Drawings, Known, read, try_known, try_new

DEVIATIONS = 2.0
"""A change is more than chance if it is this many standard errors from none."""

LEAST = 0.01
"""Smaller changes of F1 are no matter."""

LEAST_TAGS = 10


@pytest.fixture(scope="module")
def drawings() -> Drawings:
    return read()


@pytest.mark.parametrize("bold", [False, True])
def test_learning_never_makes_a_known_tag_worse_by_more_than_chance(drawings: Drawings, bold: bool) -> None:
    """Without the test of chance in `Trial.is_better` it fails: with 10 examples `fin` and `rodent` lose .1 and .17."""
    tried = list(try_known(drawings, repeats=4, bold=bold))
    assert any(one.replaced for one in tried)
    for count in COUNTS:
        tags = {one.tag for one in tried if one.count == count}
        assert len(tags) >= LEAST_TAGS
        worse = {tag: change for tag in tags if (change := find_loss(tried, tag, count))}
        assert not worse, f"with {count} examples F1 falls: {worse}"


def find_loss(tried: list[Known], tag: str, count: int) -> float:
    """How much F1 falls with a tag by more than chance, or 0."""
    changes = np.array([one.after - one.before for one in tried if (one.tag, one.count) == (tag, count)])
    mean, error = changes.mean(), changes.std(ddof=1) / np.sqrt(len(changes))
    return float(-mean) if mean < -max(LEAST, DEVIATIONS * error) else 0.0


def test_what_is_told_of_a_learned_tag_is_not_better_than_what_is_true(drawings: Drawings) -> None:
    told = [one for one in try_new(drawings, repeats=1) if one.reach is not None]
    assert len(told) >= LEAST_TAGS
    too_good = [one for one in told if one.precision < one.reach.low]
    assert len(too_good) <= 0.25 * len(told)
    assert np.mean([one.reach.precision for one in told]) <= np.mean([one.precision for one in told]) + 0.25
