"""What the library hands out: immutable rows, safe to keep and to pass between threads."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from furrytag_gui.models.head import Head
from furrytag_gui.tags.review import Decision
from furrytag_gui.tags.tagset import FloatArray

IdArray = npt.NDArray[np.int64]


class Entry(NamedTuple):
    """One file as lists show it, seen by one model; a tuple, because lists ask for ten thousand of them at a time.

    `location`: the path as text, which takes a third of the memory.
    `picture_id`, `width_px` and `height_px` are None until the file's present content has been read.
    `scored`: by that model. `failure`: why the file can't be read, or "". `rating`: the person's, else that model's.
    `withheld`: by any model or by hand; such a picture is blurred, and its tags are neither shown nor used.
    """

    file_id: int
    location: str
    picture_id: int | None
    width_px: int | None
    height_px: int | None
    size_bytes: int
    mtime_ns: int
    scored: bool
    reviewed: bool
    failure: str
    rating: float | None
    withheld: bool

    @property
    def path(self) -> Path:
        return Path(self.location)


@dataclass(frozen=True, slots=True)
class Content:
    """The bytes of a picture's file. `also`: SHA-256 of the same picture with tags embedded in it. Digests are hex."""

    sha256: str
    size_bytes: int
    also: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class OwnTag:
    """A tag that the person has added by name, and on how many pictures it stands."""

    name: str
    category: str
    count: int


@dataclass(frozen=True, slots=True)
class Imported:
    """What tag files say of one picture. `sources`: for each of the decisions the file that it comes from, in words."""

    picture_id: int
    decisions: Mapping[str, Decision]
    sources: Mapping[str, str]
    rating: float | None = None
    reviewed: bool = False


@dataclass(frozen=True, slots=True)
class Examples:
    """What the person has said that heads can be fitted to, on pictures that have an embedding and aren't withheld.

    `accepted` and `rejected`: for each tag the pictures that were given it, or refused it; sorted ids.
    `reviewed`: the pictures that the person is done with; sorted ids. `others`: those that nothing has been said of.
    `confirmed`: those of the accepted that were suggested before.
    """

    accepted: dict[str, IdArray]
    rejected: dict[str, IdArray]
    reviewed: IdArray
    others: IdArray = field(default_factory=lambda: np.empty(0, np.int64))
    confirmed: dict[str, IdArray] = field(default_factory=dict)


IMPORTED = b"imported:"
"""What the digest of a head begins with that came out of a file; such a head stays until the user's own examples do better."""


@dataclass(frozen=True, slots=True)
class FittedHead:
    """A head and the digest of the examples that it was fitted to."""

    head: Head
    fitted_to: bytes

    @property
    def is_imported(self) -> bool:
        return self.fitted_to.startswith(IMPORTED)


@dataclass(frozen=True, slots=True)
class ReviewedPicture:
    """A picture that the person is done with: the tags that it was given or refused, and the rating by hand.

    `path`: one of its files, preferably one that can be read; None if none is known any more.
    """

    picture_id: int
    path: Path | None
    kept: frozenset[str]
    refused: frozenset[str]
    rating: float | None


@dataclass(frozen=True, slots=True)
class ScoreTable:
    """What one model said of m pictures: `scores` float32 (m, n), `ratings` float64 (m,) with NaN where it gave none."""

    picture_ids: IdArray
    scores: FloatArray
    ratings: npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class EmbeddingTable:
    """Embeddings float32 (m, d) as they lie in the library one after the other; `last_row` is the row number of the last one read."""

    last_row: int
    picture_ids: IdArray
    embeddings: FloatArray
