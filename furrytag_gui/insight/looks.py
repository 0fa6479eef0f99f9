"""How pictures look, small: tells copies of a picture from pictures that only mean the same to a model.

Road signs, clocks and lamps of another colour are nearly the same to a model; other sizes, formats, qualities and small cuts of one
picture are too. On 670 clip-art pictures, among them 45 in six versions each, embeddings alone grouped 432 of 660 pairs of versions and
44 pairs of other pictures (at .97); with this second look, at .92, it was 437 and 8, all of them clocks a minute apart and signs that
were there twice.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

from furrytag_gui.errors import PictureError
from furrytag_gui.images.decode import PixelArray
from furrytag_gui.images.thumbs import make_thumbnail
from furrytag_gui.tags.tagset import FloatArray

GRID = 24
"""Pictures are compared as so many squares a side."""

READ_PX = 4 * GRID
MOST_APART = 0.15 * 255
WORST = 4
"""Squares that may not be further apart than that in the mean, those that differ most."""

SHAPES = 1.05
"""How much wider one may be for its height than the other."""


@dataclass(frozen=True, slots=True)
class Look:
    """A picture in few squares, uint8 (GRID, GRID, 3), and how wide it is for its height."""

    pixels: PixelArray
    shape: float

    @classmethod
    def at(cls, path: Path) -> "Look":
        """That of a file. Raises PictureError."""
        small = make_thumbnail(path, READ_PX)
        rows, columns, _ = small.shape
        squares = Image.fromarray(small).resize((GRID, GRID), Image.Resampling.BOX)
        return cls(np.asarray(squares, np.uint8), columns / rows)

    def is_like(self, other: "Look") -> bool:
        """True if both show the same, but for size, format, quality and a small cut."""
        if max(self.shape, other.shape) > SHAPES * min(self.shape, other.shape):
            return False
        apart = np.maximum(_exceed(self.pixels, other.pixels), _exceed(other.pixels, self.pixels)).ravel()
        return bool(np.partition(apart, -WORST)[-WORST:].mean() <= MOST_APART)


class Looks:
    """The looks of a library's pictures, each read once. `find`: the file of a picture, None if it has none."""

    def __init__(self, find: Callable[[int], Path | None]) -> None:
        self._find = find
        self._known: dict[int, Look | None] = {}

    def are_like(self, one: int, other: int) -> bool:
        """True if these two show the same; False also where one of them can't be read."""
        first, second = self._look(one), self._look(other)
        return first is not None and second is not None and first.is_like(second)

    def _look(self, picture_id: int) -> Look | None:
        if picture_id not in self._known:
            path = self._find(picture_id)
            try:
                self._known[picture_id] = None if path is None else Look.at(path)
            except PictureError:
                self._known[picture_id] = None
        return self._known[picture_id]


def _exceed(pixels: PixelArray, other: PixelArray) -> FloatArray:
    """How far each square lies outside of what the same and the neighbouring squares of the other picture span: (GRID, GRID)."""
    wide = np.pad(other.astype(np.float32), ((1, 1), (1, 1), (0, 0)), mode="edge")
    near = np.stack([wide[row : row + GRID, column : column + GRID] for row in range(3) for column in range(3)])
    outside = np.maximum(pixels - near.max(axis=0), near.min(axis=0) - pixels)
    return np.asarray(np.maximum(outside, 0).max(axis=2), np.float32)
