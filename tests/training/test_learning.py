"""What lessons on held-out drawings add up to."""

import pytest

from furrytag_gui.training.learning import Lesson, expect_precision, format_lessons


@pytest.mark.parametrize(("share", "precision"), [(0.5, 0.9 / (0.9 + 0.1)), (0.1, 0.09 / (0.09 + 0.09)), (0.0, 0.0)])
def test_precision_falls_with_the_share_of_the_tag(share: float, precision: float) -> None:
    assert expect_precision(0.9, 0.1, share) == pytest.approx(precision)


def test_head_that_says_nothing_has_no_precision() -> None:
    assert expect_precision(0, 0, 0.5) == 0


def test_lessons_of_one_size_are_added_up() -> None:
    lessons = [Lesson("fox", "noto", 8, 5, 5, 10, 9, 100, 1), Lesson("bird", "noto", 8, 5, 0, 0, 0, 0, 0)]
    line = next(line for line in format_lessons(lessons).splitlines() if line.startswith("| 8 "))
    assert line.startswith("| 8 | 10 | 50% | 0.90 | 1.0% | 0.97 |")
