"""Going among points by keys: from one to the next, and a frame around one."""

from enum import Enum

import numpy as np
import numpy.typing as npt

Positions = npt.NDArray[np.float32]
Mask = npt.NDArray[np.bool_]

ASIDE = 2.0
"""How much further away a point counts for what it lies beside the way."""


class Way(Enum):
    """A direction as (x, y), with y going up as it does on a map."""

    LEFT = (-1, 0)
    RIGHT = (1, 0)
    UP = (0, 1)
    DOWN = (0, -1)


class PointCursor:
    """The point (a number, -1 for none) that keys are about, among positions (m, 2), and the frame around it."""

    def __init__(self) -> None:
        self.point = -1
        self._frame: tuple[float, float, float, float] | None = None

    @property
    def frame(self) -> tuple[float, float, float, float] | None:
        """Left, bottom, right and top, or None while there is none."""
        return self._frame

    def go_to(self, point: int) -> None:
        """Be at this point, without a frame."""
        self.point = point
        self._frame = None

    def drop_frame(self) -> None:
        self._frame = None

    def step(self, positions: Positions, way: Way) -> bool:
        """Go to the nearest point in this direction, and tell whether there is one."""
        found = find_next(positions, self.point, way)
        if found >= 0:
            self.go_to(found)
        return found >= 0

    def stretch(self, positions: Positions, way: Way, step: float) -> None:
        """Push the side of the frame that lies this way out by `step`, or in by less than nothing; first there is a frame of one step."""
        x, y = positions[self.point].tolist()
        if self._frame is None:
            self._frame = (x - step, y - step, x + step, y + step) if step > 0 else None
            return
        left, bottom, right, top = self._frame
        match way:
            case Way.LEFT:
                left = min(x, left - step)
            case Way.RIGHT:
                right = max(x, right + step)
            case Way.UP:
                top = max(y, top + step)
            case Way.DOWN:
                bottom = min(y, bottom - step)
        self._frame = (left, bottom, right, top)

    def find_framed(self, positions: Positions) -> Mask:
        """The points in the frame."""
        if self._frame is None:
            return np.zeros(len(positions), np.bool_)
        left, bottom, right, top = self._frame
        x, y = positions[:, 0], positions[:, 1]
        return np.asarray((x >= left) & (x <= right) & (y >= bottom) & (y <= top))


def find_next(positions: Positions, point: int, way: Way) -> int:
    """The nearest point in a direction, -1 if there is none.

    Those within 45 degrees of the way come first, and what lies beside it counts as further away. Points at one place follow each
    other by number, so that all of them are come to.
    """
    apart = positions - positions[point]
    along = apart @ np.array(way.value, np.float32)
    aside = np.abs(apart @ np.array(way.value[::-1], np.float32))
    ahead = way in (Way.RIGHT, Way.DOWN)
    same = np.flatnonzero((along == 0) & (aside == 0))
    others = same[same > point] if ahead else same[same < point][::-1]
    if len(others):
        return int(others[0])
    straight = (along > 0) & (aside <= along)
    inside = straight if straight.any() else along > 0
    if not inside.any():
        return -1
    far = np.where(inside, along + ASIDE * aside, np.inf)
    nearest = np.flatnonzero(far == far.min())
    return int(nearest[0] if ahead else nearest[-1])


def find_nearest(positions: Positions, middle: npt.ArrayLike, wanted: Mask, count: int) -> npt.NDArray[np.intp]:
    """Up to `count` of the wanted points, those nearest to a place first."""
    places = np.flatnonzero(wanted)
    far = np.hypot(*(positions[places] - np.asarray(middle, np.float32)).T)
    few = np.argpartition(far, count - 1)[:count] if len(places) > count else np.arange(len(places))
    return places[few[np.argsort(far[few], kind="stable")]]
