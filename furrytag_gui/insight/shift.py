"""What other thresholds would change, before they are set."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from furrytag_gui.insight.calibrate import Proposal
from furrytag_gui.library.library import Library
from furrytag_gui.tags.review import Scope
from furrytag_gui.tags.tagset import TagSet
from furrytag_gui.work import Work

ROWS_AT_ONCE = 2000


@dataclass(frozen=True, slots=True)
class Shift:
    """How many suggestions come and go with one threshold, on all pictures that the model has scored."""

    come: int
    go: int


@dataclass(frozen=True)
class Forecast:
    """The proposals with what each would change; `pictures`: how many were looked at."""

    proposals: tuple[Proposal, ...]
    shifts: tuple[Shift, ...]
    pictures: int


def foresee(library: Library, model_key: str, tagset: TagSet, proposals: Sequence[Proposal], *, show_adult: bool, work: Work) -> Forecast:
    """Hold the stored scores against the present and the proposed thresholds; decisions outlive both. Raises CancelledError."""
    present = library.thresholds(model_key)
    proposed = present
    for one in proposals:
        proposed = proposed.with_value(one.scope, one.name, one.value)
    now, then = present.for_slots(tagset), proposed.for_slots(tagset)
    listed = tagset.spoken.copy()
    for slots in (tagset.repeated, tagset.protected, () if show_adult else tagset.adult):
        listed[list(slots)] = False
    come, go = np.zeros(len(tagset), np.int64), np.zeros(len(tagset), np.int64)
    scored = library.scored(model_key)
    work.start("Looking at what changes", len(scored))
    for start in range(0, len(scored), ROWS_AT_ONCE):
        work.check()
        scores = tagset.fold(library.scores(model_key, scored[start : start + ROWS_AT_ONCE].tolist()).scores)
        before, after = scores >= now, scores >= then
        come += (after & ~before).sum(0)
        go += (before & ~after).sum(0)
        work.advance(len(scores))
    members = [_find_slots(tagset, one) & listed for one in proposals]
    shifts = tuple(Shift(int(come[slots].sum()), int(go[slots].sum())) for slots in members)
    return Forecast(tuple(proposals), shifts, len(scored))


def _find_slots(tagset: TagSet, proposal: Proposal) -> npt.NDArray[np.bool_]:
    match proposal.scope:
        case Scope.ALL:
            return np.ones(len(tagset), np.bool_)
        case Scope.CATEGORY:
            return np.asarray(tagset.category_ids == tagset.categories.index(proposal.name))
        case _:
            chosen = np.zeros(len(tagset), np.bool_)
            chosen[tagset.index[proposal.name]] = True
            return chosen
