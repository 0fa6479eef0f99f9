"""The fields of a protobuf message, read without its schema; nothing is copied until it is asked for.

Source: the encoding as published at protobuf.dev, "Encoding". Groups, which proto3 doesn't have, are refused.
"""

import mmap
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

VARINT, FIXED64, BYTES, FIXED32 = 0, 1, 2, 5
MAX_VARINT_BYTES = 10
MASK64 = (1 << 64) - 1
MAX_KEY = (1 << 32) - 1


class WireError(ValueError):
    """The bytes are not a protobuf message."""


class Message:
    """A view of one encoded message."""

    def __init__(self, data: memoryview) -> None:
        self._data = data

    def fields(self) -> Iterator[tuple[int, "int | memoryview"]]:
        """Each field's number and value: an unsigned number, or the bytes of a text, message or fixed-width number."""
        data, at, end = self._data, 0, len(self._data)
        while at < end:
            key, at = (data[at], at + 1) if data[at] < 0x80 else _read_varint(data, at)
            if not 8 <= key <= MAX_KEY:
                # Other readers cut a longer key down to 32 bits, and would find another field than this one.
                raise WireError("a field has an impossible number")
            kind = key & 7
            if kind == VARINT:
                value, at = _read_varint(data, at)
                yield key >> 3, value
                continue
            if kind == BYTES:
                size, at = (data[at], at + 1) if at < end and data[at] < 0x80 else _read_varint(data, at)
            elif kind in (FIXED32, FIXED64):
                size = 4 if kind == FIXED32 else 8
            else:
                raise WireError(f"a field has the unknown type {kind}")
            if size > end - at:
                raise WireError("it ends early")
            yield key >> 3, data[at : at + size]
            at += size

    def messages(self, number: int) -> Iterator["Message"]:
        """The messages in the fields of this number."""
        for found, value in self.fields():
            if found == number and isinstance(value, memoryview):
                yield Message(value)

    def message(self, number: int) -> "Message":
        """The first message of this number; an empty one if there is none."""
        return next(self.messages(number), Message(memoryview(b"")))

    def once(self, number: int) -> "Message":
        """The one message of this number; an empty one if there is none.

        Raises WireError if there are several: some readers take the last of them and others merge them.
        """
        found = list(self.messages(number))
        if len(found) > 1:
            raise WireError("a field comes twice that can be there only once")
        return found[0] if found else Message(memoryview(b""))

    def text_once(self, number: int) -> str:
        """The one text of this number, or "". Raises WireError if there are several."""
        return self.once(number).decode()

    def decode(self) -> str:
        """The bytes as text."""
        try:
            return str(self._data, "utf-8")
        except UnicodeDecodeError as error:
            raise WireError("a text is not UTF-8") from error

    def texts(self, number: int) -> Iterator[str]:
        """The texts in the fields of this number."""
        for message in self.messages(number):
            yield message.decode()

    def text(self, number: int) -> str:
        return next(self.texts(number), "")

    def numbers(self, number: int) -> Iterator[int]:
        """The int32s or int64s of this number, one by one or packed."""
        for found, value in self.fields():
            if found == number and isinstance(value, int):
                yield _sign(value)
            elif found == number and isinstance(value, memoryview):
                at = 0
                while at < len(value):
                    item, at = _read_varint(value, at)
                    yield _sign(item)

    def signed(self, number: int, default: int = 0) -> int:
        """The first int32 or int64 of this number."""
        for found, value in self.fields():
            if found == number and isinstance(value, int):
                return _sign(value)
        return default


@contextmanager
def open_message(path: Path, max_bytes: int) -> Iterator[Message]:
    """The message in a file, while the context lasts. Raises OSError, and WireError for an impossible size."""
    with path.open("rb") as stream:
        size = path.stat().st_size
        if not 0 < size <= max_bytes:
            raise WireError(f"{path.name} has {size:,} bytes")
        content = mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ)
    # Views into the map may outlive this block in a traceback, so the map is left to the garbage collector.
    yield Message(memoryview(content))


def _sign(value: int) -> int:
    return value - (1 << 64) if value >> 63 else value


def _read_varint(data: memoryview, at: int) -> tuple[int, int]:
    value = 0
    for count in range(MAX_VARINT_BYTES):
        if at + count >= len(data):
            raise WireError("it ends early")
        byte = data[at + count]
        value |= (byte & 0x7F) << (7 * count)
        if byte < 0x80:
            return value & MASK64, at + count + 1
    raise WireError("a number is too long")
