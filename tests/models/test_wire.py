"""Protobuf messages without their schema."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from furrytag_gui.models.wire import Message, WireError


def read(data: bytes) -> list[tuple[int, int | bytes]]:
    return [(number, value if isinstance(value, int) else bytes(value)) for number, value in Message(memoryview(data)).fields()]


def test_fields_of_every_type_are_read() -> None:
    data = b"\x08\x96\x01" + b"\x12\x03fox" + b"\x1d\x00\x00\x80?" + b"\x21" + bytes(8)
    assert read(data) == [(1, 150), (2, b"fox"), (3, b"\x00\x00\x80?"), (4, bytes(8))]


def test_negative_numbers_are_sixty_four_bits() -> None:
    message = Message(memoryview(b"\x08" + b"\xff" * 9 + b"\x01"))
    assert message.signed(1) == -1
    assert message.signed(2, default=7) == 7


def test_what_is_missing_is_empty() -> None:
    message = Message(memoryview(b""))
    assert message.text(3) == ""
    assert list(message.message(4).fields()) == []


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"\x12\x05fox", "it ends early"),
        (b"\x08\x80", "it ends early"),
        (b"\x21\x00", "it ends early"),
        (b"\x08" + b"\xff" * 11, "a number is too long"),
        (b"\x0b", "unknown type 3"),
    ],
)
def test_damage_is_told(data: bytes, reason: str) -> None:
    with pytest.raises(WireError, match=reason):
        read(data)


def test_text_that_is_no_text_is_told() -> None:
    with pytest.raises(WireError, match="a text is not UTF-8"):
        Message(memoryview(b"\x12\x01\xff")).text(2)


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        fields = read(data)
    except WireError:
        return
    assert sum(len(value) for _, value in fields if isinstance(value, bytes)) <= len(data)
