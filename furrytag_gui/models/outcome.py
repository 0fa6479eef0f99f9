"""What comes back when a model has looked at one picture."""

from dataclasses import dataclass
from pathlib import Path

from furrytag_gui.tags.tagset import FloatArray


@dataclass(frozen=True, slots=True)
class Scored:
    """What one model said of one picture, and which bytes it looked at.

    `sha256` is the hex digest of the file's bytes, `size_bytes` and `mtime_ns` those of the same read;
    `width_px` and `height_px` are upright. `scores`: float32 (n,) in the order of the model's tag set;
    `rating`: 0 safe to 1 explicit, None if the model has no rating; `embedding`: float32 (d,) or None.
    """

    path: Path
    sha256: str
    size_bytes: int
    mtime_ns: int
    width_px: int
    height_px: int
    scores: FloatArray
    rating: float | None
    embedding: FloatArray | None


@dataclass(frozen=True, slots=True)
class Failure:
    """A picture that could not be scored, with the reason as a sentence."""

    path: Path
    reason: str


Outcome = Scored | Failure
