"""How often a learned tag will be right in the library: what the examples it was fitted to can't tell.

A person looks for pictures with a tag, so that a quarter of the examples may have it where one in a hundred of the library has. At
that share heads that are right in .93 to .99 of the examples were right in .2 to .55 of their suggestions in the mean, and which ones are
better could not be told without labels: what they say of the rest, and the share that follows from it, went with what was true by a
correlation of -.01 to .33. So until a person has judged suggestions a wide range is told, and after that what came of them.
`python -m tests.insight.held_out` measures how often what is told holds.
"""

import math
from dataclasses import dataclass

import numpy as np

from furrytag_gui.insight.metrics import Mask
from furrytag_gui.models.head import LEAST_JUDGED
from furrytag_gui.tags.tagset import FloatArray

DEVIATIONS = 1.64
"""Half the width of an interval in standard deviations. It would hold nine of ten if nothing were chosen by the same pictures."""

UNJUDGED = (0.03, 0.35, 0.9)
"""Where the precision of heads lies whose suggestions nobody has judged: above the first for nine of ten, the mean, below the last for
nine of ten."""

MOST_UNJUDGED = 30
"""A tag that no model knows is suggested on about so many pictures, its surest ones, until a person has judged some of them."""

ROOM_OF_A_JUDGED = 10
"""On so many more for each suggestion that was judged, so that a tag that is right gets room and one that isn't never floods the list."""


@dataclass(frozen=True, slots=True)
class Reach:
    """The precision to expect of a head in the library, where it lies for about eight of ten tags, and how many of its suggestions were
    judged; from LEAST_JUDGED on it rests on those."""

    precision: float
    low: float
    high: float
    judged: int


def find_reach(said: Mask, positives: int, judged: Mask, negative_weight: float, *, surrounded: bool) -> Reach:
    """`said`: what the head says of its examples, fitted without each; those with the tag come first, `positives` of them.

    `judged`: which examples were suggestions that a person accepted or rejected. `surrounded`: most of the library isn't among the
    examples; otherwise they are the library, each without the tag standing for `negative_weight` of its pictures.
    """
    right = np.arange(len(said)) < positives
    number = int((said & judged).sum())
    if number >= LEAST_JUDGED:
        return _hold(float((said & judged & right).sum()), float(number), number)
    if surrounded:
        low, usual, high = UNJUDGED
        return Reach(usual, low, high, number)
    hits = float((said & right).sum())
    return _hold(hits, hits + negative_weight * float((said & ~right).sum()), number)


def find_surest(scores: FloatArray, others: int, judged: int) -> float:
    """The threshold at which a tag is suggested on its surest pictures only, as many as it has room for; 0 if it has room for all.

    `scores` (m,): what its head says of a sample of `others` pictures; one of that sample is the least that can be told.
    Without it heads were right in .14 to .20 of the suggestions on held-out drawings before any was judged, with it in about twice that.
    """
    room = MOST_UNJUDGED + ROOM_OF_A_JUDGED * judged
    if room >= others or not len(scores):
        return 0.0
    place = max(1, room * len(scores) // others)
    surest = -np.sort(-scores)
    return float(np.nextafter(surest[place], np.float32(1))) if place < len(surest) else 0.0


def _hold(hits: float, count: float, judged: int) -> Reach:
    """The interval of a share by its score test (Wilson, Probable inference, 1927)."""
    if not count:
        return Reach(0.0, 0.0, 1.0, judged)
    share, square = hits / count, DEVIATIONS**2
    middle = (share + square / (2 * count)) / (1 + square / count)
    half = DEVIATIONS / (1 + square / count) * math.sqrt(share * (1 - share) / count + square / (4 * count**2))
    return Reach(share, max(0.0, middle - half), min(1.0, middle + half), judged)
