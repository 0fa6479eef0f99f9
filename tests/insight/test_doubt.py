"""What to review next."""

from collections.abc import Callable

import pytest

from furrytag_gui.insight.doubt import KEPT_PACES, LONGEST_S, Doubtful, estimate, note_pace, queue
from furrytag_gui.library.library import Library
from furrytag_gui.tags.review import Scope
from tests.standins.outcomes import MODEL, TAGSET

Put = Callable[..., list[int]]


def order(library: Library, *, show_adult: bool = False) -> list[int]:
    return [one.picture_id for one in queue(library, MODEL, TAGSET, show_adult=show_adult)]


def test_pictures_with_scores_near_their_thresholds_come_first(library: Library, put: Put) -> None:
    sure, one, two = put([(0.99, 0.01, 0, 0), (0.52, 0.01, 0, 0), (0.48, 0.55, 0, 0)])
    assert order(library) == [two, one, sure]
    found = {item.picture_id: item.doubt for item in queue(library, MODEL, TAGSET, show_adult=False)}
    assert found[two] == pytest.approx(2, abs=0.3)
    assert found[sure] < 0.1


def test_a_threshold_moves_the_doubt(library: Library, put: Put) -> None:
    one, two = put([(0.5, 0, 0, 0), (0.9, 0, 0, 0)])
    assert order(library) == [one, two]
    library.set_threshold(MODEL, Scope.TAG, "fox", 0.9)
    assert order(library) == [two, one]


def test_reviewed_and_withheld_pictures_are_not_asked_for(library: Library, put: Put) -> None:
    done, left, _held = put([(0.5, 0, 0, 0), (0.5, 0, 0, 0), (0.5, 0, 0, 0.9)], ratings=[0, 0, 0.9])
    library.decide([done], {}, reviewed=True, label="Done")
    assert order(library) == [left]


def test_adult_tags_raise_no_doubt_where_they_are_not_listed(library: Library, put: Put) -> None:
    adult, plain = put([(0, 0, 0.5, 0), (0.3, 0, 0, 0)])
    assert order(library) == [plain, adult]
    assert order(library, show_adult=True) == [adult, plain]


def test_the_pace_of_the_last_reviews_gives_the_minutes() -> None:
    left = [Doubtful(number, 1.5) for number in range(30)]
    paces: list[float] = []
    for took_s in (10, 10, 1980, 12, 8):
        paces = note_pace(paces, took_s)
    outlook = estimate(left, paces)
    assert (outlook.pictures, outlook.tags) == (30, 45)
    assert outlook.minutes == pytest.approx(30 * 10 / 60)


def test_only_the_newest_times_are_kept_and_breaks_are_none() -> None:
    paces = [9.0] * KEPT_PACES
    assert note_pace(paces, 4.0) == [*paces[1:], 4.0]
    for took_s in (0.0, -1.0, LONGEST_S + 1):
        assert note_pace(paces, took_s) == paces


@pytest.mark.parametrize("paces", [[], [5.0], [5.0, 1.0]])
def test_without_a_pace_nothing_is_promised(paces: list[float]) -> None:
    assert estimate([Doubtful(1, 1.0)], paces).minutes is None
