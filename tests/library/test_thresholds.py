"""A person's thresholds and rating bounds."""

from furrytag_gui.library.change import Change
from furrytag_gui.library.library import Library
from furrytag_gui.tags.rating import RatingBounds
from furrytag_gui.tags.review import Scope, Thresholds


def test_nothing_is_set_at_first(library: Library) -> None:
    assert library.thresholds("a@1") == Thresholds()
    assert library.bounds() is None


def test_each_scope_is_kept_for_its_model(library: Library) -> None:
    library.set_threshold("a@1", Scope.ALL, "", 0.4)
    library.set_threshold("a@1", Scope.CATEGORY, "species", 0.0)
    library.set_threshold("a@1", Scope.TAG, "fox", 1.0)
    assert library.thresholds("a@1") == Thresholds(0.4, {"species": 0.0}, {"fox": 1.0})
    assert library.thresholds("b@1") == Thresholds()


def test_a_threshold_is_taken_back(library: Library) -> None:
    library.set_threshold("a@1", Scope.TAG, "fox", 0.9)
    assert library.set_threshold("a@1", Scope.TAG, "fox", None).thresholds
    assert library.thresholds("a@1") == Thresholds()


def test_setting_what_is_set_changes_nothing(library: Library) -> None:
    library.set_threshold("a@1", Scope.ALL, "", 0.4)
    assert library.set_threshold("a@1", Scope.ALL, "", 0.4) == Change()


def test_bounds_are_one_step(library: Library) -> None:
    assert library.set_bounds(RatingBounds(0.2, 0.5)).thresholds
    assert library.bounds() == RatingBounds(0.2, 0.5)
    library.set_bounds(RatingBounds(0.3, 0.6))
    library.undo()
    assert library.bounds() == RatingBounds(0.2, 0.5)
    library.set_bounds(None)
    assert library.bounds() is None
