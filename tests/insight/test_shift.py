"""What other thresholds would change."""

from collections.abc import Callable

import pytest

from furrytag_gui.insight.calibrate import Proposal
from furrytag_gui.insight.shift import Shift, foresee
from furrytag_gui.library.library import Library
from furrytag_gui.tags.review import Scope
from furrytag_gui.work import CancelledError, Work
from tests.standins.outcomes import MODEL, TAGSET

Put = Callable[..., list[int]]
FIRST = TAGSET.tags[0].name


def propose(scope: Scope, name: str, value: float) -> Proposal:
    return Proposal(scope, name, 0.5, value, 1, 1, 1, 1.0, 1.0, reached=True)


def test_suggestions_that_come_and_go_are_counted(library: Library, put: Put) -> None:
    put([(0.2, 0, 0, 0), (0.45, 0, 0, 0), (0.6, 0, 0, 0), (0.95, 0, 0, 0)])
    for value, shift in ((0.4, Shift(1, 0)), (0.9, Shift(0, 1)), (0.5, Shift(0, 0)), (0.1, Shift(2, 0))):
        forecast = foresee(library, MODEL, TAGSET, [propose(Scope.TAG, FIRST, value)], show_adult=False, work=Work())
        assert forecast.shifts == (shift,)
        assert forecast.pictures == 4


def test_one_threshold_for_all_changes_every_tag_but_those_with_their_own(library: Library, put: Put) -> None:
    put([(0.45, 0.45, 0, 0)])
    (shift,) = foresee(library, MODEL, TAGSET, [propose(Scope.ALL, "", 0.4)], show_adult=False, work=Work()).shifts
    assert shift == Shift(2, 0)
    library.set_threshold(MODEL, Scope.TAG, FIRST, 0.9)
    (shift,) = foresee(library, MODEL, TAGSET, [propose(Scope.ALL, "", 0.4)], show_adult=False, work=Work()).shifts
    assert shift == Shift(1, 0)


def test_it_can_be_cancelled(library: Library, put: Put) -> None:
    put([(0.45, 0, 0, 0)])
    work = Work()
    work.cancel()
    with pytest.raises(CancelledError):
        foresee(library, MODEL, TAGSET, [propose(Scope.ALL, "", 0.4)], show_adult=False, work=work)
