"""How the two processes talk: messages of a JSON header and raw arrays, one after the other on a pipe.

A message on the wire: the header's length as four bytes, big end first; the header; the arrays' bytes in C order.
The header's `arrays` lists each array's type and shape. Nothing in a message is ever executed.
"""

import json
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, BinaryIO

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[Any]

DTYPES = ("float32", "float64", "int32", "int64", "uint8", "bool")
MAX_HEADER_BYTES = 64_000_000
MAX_ARRAY_BYTES = 4_000_000_000
_LENGTH = struct.Struct(">I")


class ProtocolError(Exception):
    """The other process sent something that is no message."""


@dataclass(frozen=True)
class Message:
    """One message. `header` is JSON without the key `arrays`; texts may hold lone surrogates, as paths do."""

    header: dict[str, Any]
    arrays: tuple[Array, ...] = ()


def write_message(stream: BinaryIO, header: dict[str, Any], arrays: Sequence[Array] = ()) -> None:
    """Write one message and flush. Raises OSError if the other side is gone."""
    arrays = [np.ascontiguousarray(array) for array in arrays]
    described = header | {"arrays": [[array.dtype.name, list(array.shape)] for array in arrays]}
    content = json.dumps(described, separators=(",", ":")).encode("ascii")
    stream.write(_LENGTH.pack(len(content)) + content)
    for array in arrays:
        stream.write(array.data.cast("B") if array.size else b"")
    stream.flush()


def read_message(stream: BinaryIO) -> Message | None:
    """The next message, or None where the stream ends between two of them. Raises ProtocolError for anything else."""
    start = stream.read(_LENGTH.size)
    if not start:
        return None
    if len(start) < _LENGTH.size:
        raise ProtocolError("a message ends early")
    (length,) = _LENGTH.unpack(start)
    if length > MAX_HEADER_BYTES:
        raise ProtocolError(f"a header of {length:,} bytes")
    try:
        header = json.loads(_read(stream, length))
        described = [(str(dtype), [int(side) for side in shape]) for dtype, shape in header.pop("arrays")]
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise ProtocolError("a header that can't be understood") from error
    return Message(header, tuple(_read_array(stream, dtype, shape) for dtype, shape in described))


def _read_array(stream: BinaryIO, dtype: str, shape: list[int]) -> Array:
    if dtype not in DTYPES or any(side < 0 for side in shape):
        raise ProtocolError(f"an array of type {dtype[:20]!r} and shape {shape[:8]}")
    size = int(np.dtype(dtype).itemsize)
    for side in shape:
        size *= side
    if size > MAX_ARRAY_BYTES:
        raise ProtocolError(f"an array of {size:,} bytes")
    # A bytearray, so that the array can be written to by whoever gets it.
    return np.frombuffer(bytearray(_read(stream, size)), dtype).reshape(shape)


def _read(stream: BinaryIO, size: int) -> bytes:
    content = stream.read(size)
    if len(content) < size:
        raise ProtocolError("a message ends early")
    return content
