"""A picture file, read once: its hash, its size, and the model's input made of the same bytes."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from furrytag_gui.engine.preprocess import prepare
from furrytag_gui.images.content import display_name, read_content
from furrytag_gui.images.decode import decode
from furrytag_gui.models.manifest import InputSpec
from furrytag_gui.tags.tagset import FloatArray


@dataclass(frozen=True)
class Picture:
    """A picture as the model takes it, and what identifies the bytes that it was made of.

    `pixels`: float32, see `engine.preprocess.prepare`. `width_px` and `height_px`: of the upright original.
    """

    pixels: FloatArray
    sha256: str
    size_bytes: int
    mtime_ns: int
    width_px: int
    height_px: int


def read_picture(path: Path, spec: InputSpec, size_px: tuple[int, int]) -> Picture:
    """Read, hash, decode and prepare one picture for a model of this input and size (height, width).

    Raises PictureError with the sentence for the user.
    """
    content = read_content(path)
    decoded = decode(content.data, background=spec.background, name=display_name(path))
    return Picture(
        prepare(decoded.pixels, spec, size_px),
        hashlib.sha256(content.data).hexdigest(),
        content.size_bytes,
        content.mtime_ns,
        decoded.width_px,
        decoded.height_px,
    )
