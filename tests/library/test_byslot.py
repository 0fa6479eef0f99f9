"""Scores by tag."""

import numpy as np
import pytest

from furrytag_gui.library import byslot
from furrytag_gui.library.byslot import BySlot

SLOTS = np.array([4, 1, 1, 7, 4, 4], np.int32)
ROWS = np.array([0, 0, 1, 1, 2, 3], np.int32)
SCORES = np.array([0.1, 0.2, 0.3, 0.4, 0.5, 0.6], np.float32)


@pytest.mark.parametrize("at_once", [1, 2, 5, 6, 100])
def test_a_value_of_each_slot_is_told_for_all_of_its_scores(at_once: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(byslot, "SCORES_AT_ONCE", at_once)
    parts = list(BySlot.sort(SLOTS, ROWS, SCORES).extend(10).spread(np.arange(10) * 10))
    assert np.concatenate([values for _, values in parts]).tolist() == [10, 10, 40, 40, 40, 70]
    assert [place for part, _ in parts for place in range(part.start, part.stop)] == list(range(6))


def test_scores_are_sorted_by_slot_however_many_slots_there_are() -> None:
    few, many = BySlot.sort(SLOTS, ROWS, SCORES), BySlot.sort(SLOTS * 20_000, ROWS, SCORES)
    assert few.rows.tolist() == many.rows.tolist() == [0, 1, 0, 2, 3, 1]
    assert few.scores.tolist() == many.scores.tolist()
    assert np.flatnonzero(np.diff(many.starts)).tolist() == [20_000, 80_000, 140_000]


def test_the_scores_of_some_pictures_are_left_out() -> None:
    left = BySlot.sort(SLOTS, ROWS, SCORES).without(np.array([True, False, True, False, False]))
    assert left.rows.tolist() == [1, 3, 1]
    assert np.diff(left.starts).tolist() == [0, 1, 0, 0, 1, 0, 0, 1]


@pytest.mark.parametrize("at_once", [1, 2, 3, 6, 100])
def test_chosen_scores_are_counted_by_slot(at_once: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(byslot, "SCORES_AT_ONCE", at_once)
    scores = BySlot.sort(SLOTS, ROWS, SCORES).extend(9)
    assert scores.count(np.array([True, False, True, True, False, True])).tolist() == [0, 1, 0, 0, 2, 0, 0, 1, 0]
    assert scores.count(np.array([5, 1, 0, 2, 0, 7], np.int32)).tolist() == [0, 6, 0, 0, 2, 0, 0, 7, 0]
    assert scores.count(np.ones(6, np.bool_), cumulated=True).tolist() == scores.starts.tolist()
