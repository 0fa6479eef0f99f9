"""What a model might have said of a picture, without a model and without a picture."""

import hashlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from furrytag_gui.models.outcome import Scored
from furrytag_gui.tags.tagset import make_tagset
from furrytag_gui.tags.vocabulary import Flag, Tag

MODEL = "standin@1"

TAGS = (
    Tag("fox", "species"),
    Tag("jacket", "clothing"),
    Tag("an_adult_tag", "action", Flag.ADULT),
    Tag("a_protected_tag", "identity", Flag.PROTECTED),
)
FOX, JACKET, ADULT, PROTECTED = range(len(TAGS))
TAGSET = make_tagset(TAGS)


def make_scored(
    path: Path,
    scores: Sequence[float] = (0.9, 0.2, 0.0, 0.0),
    *,
    content: str | None = None,
    sha256: str | None = None,
    rating: float | None = 0.1,
    embedding: Sequence[float] | None = None,
    size_bytes: int = 100,
    mtime_ns: int = 1,
) -> Scored:
    """Scores of the file at `path`, which need not exist; `sha256` is the real one where it does.

    Files with one `content` are one picture; by default each is its own.
    """
    return Scored(
        path=path,
        sha256=sha256 or hashlib.sha256((content or str(path)).encode("utf-8", "surrogateescape")).hexdigest(),
        size_bytes=size_bytes,
        mtime_ns=mtime_ns,
        width_px=640,
        height_px=480,
        scores=np.array(scores, np.float32),
        rating=rating,
        embedding=None if embedding is None else np.array(embedding, np.float32),
    )
