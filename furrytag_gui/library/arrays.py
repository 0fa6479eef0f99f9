"""Arrays as they lie in the library: float32, little-endian, whatever the machine."""

import numpy as np

from furrytag_gui.tags.tagset import FloatArray

STORED = np.dtype("<f4")


def pack(array: FloatArray) -> bytes:
    """The bytes of a float32 array."""
    return array.astype(STORED).tobytes()


def unpack(blob: bytes) -> FloatArray:
    """A float32 array of shape (n,) from its bytes."""
    return np.frombuffer(blob, STORED).astype(np.float32)
