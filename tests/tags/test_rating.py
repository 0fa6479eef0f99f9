"""Where safe ends and explicit begins."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from furrytag_gui.tags.rating import PUBLISHED_BOUNDS, RatingBounds, RatingLabel


@pytest.mark.parametrize(
    ("value", "label"),
    [
        (0.0, RatingLabel.SAFE),
        (0.333, RatingLabel.SAFE),
        (1 / 3, RatingLabel.QUESTIONABLE),
        (0.666, RatingLabel.QUESTIONABLE),
        (2 / 3, RatingLabel.EXPLICIT),
        (1.0, RatingLabel.EXPLICIT),
    ],
)
def test_published_bounds_belong_to_the_higher_label(value: float, label: RatingLabel) -> None:
    assert PUBLISHED_BOUNDS.label(value) is label


@given(st.floats(0, 1), st.floats(0, 1), st.lists(st.floats(0, 1), min_size=2, max_size=2))
def test_a_higher_value_never_has_a_lower_label(first: float, second: float, bounds: list[float]) -> None:
    order = list(RatingLabel)
    low, high = sorted((first, second))
    between = RatingBounds(*sorted(bounds))
    assert order.index(between.label(low)) <= order.index(between.label(high))


def test_equal_bounds_leave_no_room_for_questionable() -> None:
    bounds = RatingBounds(0.5, 0.5)
    assert bounds.label(0.49) is RatingLabel.SAFE
    assert bounds.label(0.5) is RatingLabel.EXPLICIT
