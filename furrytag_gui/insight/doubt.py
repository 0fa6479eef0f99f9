"""Which pictures to review next, and how long the rest will take."""

import statistics
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from furrytag_gui.library.library import Library
from furrytag_gui.tags.tagset import TagSet

WIDTH = 1.0
"""How near a score is to its threshold, in log-odds, to be as good as undecided; a score at the threshold weighs 1, one this far 0.37."""

LONGEST_S = 120.0
"""A longer time for one review was a break."""

KEPT_PACES = 200
"""So many times of one review are kept, the newest, so that the pace is the person's of today."""

LEAST_PACES = 3
ROWS_AT_ONCE = 2000


@dataclass(frozen=True, slots=True)
class Doubtful:
    """A picture that nobody has reviewed. `doubt`: about how many of its tags could as well be the other way."""

    picture_id: int
    doubt: float


@dataclass(frozen=True, slots=True)
class Outlook:
    """What is left to review: the pictures, about how many undecided tags they have, and the minutes; None while no pace is known."""

    pictures: int
    tags: float
    minutes: float | None


def queue(library: Library, model_key: str, tagset: TagSet, *, show_adult: bool) -> tuple[Doubtful, ...]:
    """The pictures that this model has scored and nobody has reviewed, most doubtful first; withheld ones aren't among them.

    A tag is the more doubtful the nearer its score lies to the threshold that holds for it; tags that aren't listed count for nothing.
    """
    reviewed = np.array([picture.picture_id for picture in library.reviewed()[0]], np.int64)
    todo = np.setdiff1d(library.scored(model_key), reviewed)
    limits = library.thresholds(model_key).for_slots(tagset)
    asked = tagset.spoken.copy()
    for slots in (tagset.repeated, tagset.protected, () if show_adult else tagset.adult):
        asked[list(slots)] = False
    found: list[Doubtful] = []
    for start in range(0, len(todo), ROWS_AT_ONCE):
        table = library.scores(model_key, todo[start : start + ROWS_AT_ONCE].tolist())
        distance = np.abs(_logit(tagset.fold(table.scores)[:, asked]) - _logit(limits[asked]))
        doubts = np.exp(-distance / WIDTH).sum(axis=1)
        found += map(Doubtful, table.picture_ids.tolist(), doubts.tolist())
    return tuple(sorted(found, key=lambda one: (-one.doubt, one.picture_id)))


def note_pace(paces_s: Sequence[float], took_s: float) -> list[float]:
    """The times that reviews took with one more, unless that was a break."""
    return [*paces_s, round(took_s, 2)][-KEPT_PACES:] if 0 < took_s <= LONGEST_S else list(paces_s)


def estimate(left: Sequence[Doubtful], paces_s: Sequence[float]) -> Outlook:
    """What is left, if each takes as long as the middle one of the reviews that took these times."""
    minutes = len(left) * statistics.median(paces_s) / 60 if len(paces_s) >= LEAST_PACES else None
    return Outlook(len(left), sum(one.doubt for one in left), minutes)


def _logit(values: "np.ndarray[tuple[int, ...], np.dtype[np.float32]]") -> "np.ndarray[tuple[int, ...], np.dtype[np.float64]]":
    clipped = np.clip(values.astype(np.float64), 1e-4, 1 - 1e-4)
    return np.log(clipped / (1 - clipped))
