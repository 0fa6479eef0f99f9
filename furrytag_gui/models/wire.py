"""The fields of a protobuf message, read without its schema; nothing is copied until it is asked for.

Source: the encoding as published at protobuf.dev, "Encoding". Groups, which proto3 doesn't have, are refused.
"""

from collections.abc import Iterator

VARINT, FIXED64, BYTES, FIXED32 = 0, 1, 2, 5
MAX_VARINT_BYTES = 10
MASK64 = (1 << 64) - 1


class WireError(ValueError):
    """The bytes are not a protobuf message."""


class Message:
    """A view of one encoded message."""

    def __init__(self, data: memoryview) -> None:
        self._data = data

    def fields(self) -> Iterator[tuple[int, "int | memoryview"]]:
        """Each field's number and value: an unsigned number, or the bytes of a text, message or fixed-width number."""
        data, at = self._data, 0
        while at < len(data):
            key, at = _read_varint(data, at)
            kind = key & 7
            if kind == VARINT:
                value, at = _read_varint(data, at)
                yield key >> 3, value
                continue
            if kind == BYTES:
                size, at = _read_varint(data, at)
            elif kind in (FIXED32, FIXED64):
                size = 4 if kind == FIXED32 else 8
            else:
                raise WireError(f"a field has the unknown type {kind}")
            if size > len(data) - at:
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

    def texts(self, number: int) -> Iterator[str]:
        """The texts in the fields of this number."""
        for message in self.messages(number):
            try:
                yield str(message._data, "utf-8")
            except UnicodeDecodeError as error:
                raise WireError("a text is not UTF-8") from error

    def text(self, number: int) -> str:
        return next(self.texts(number), "")

    def signed(self, number: int, default: int = 0) -> int:
        """The first int32 or int64 of this number."""
        for found, value in self.fields():
            if found == number and isinstance(value, int):
                return value - (1 << 64) if value >> 63 else value
        return default


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
