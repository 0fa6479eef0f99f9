"""Protobuf messages without their schema."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from furrytag_gui.models.wire import Message, WireError, open_message


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
        (b"\x00\x00", "a field has an impossible number"),
        # 32 bits of this key are that of field 1.
        (b"\x88\x80\x80\x80\x10\x00", "a field has an impossible number"),
    ],
)
def test_damage_is_told(data: bytes, reason: str) -> None:
    with pytest.raises(WireError, match=reason):
        read(data)


def test_text_that_is_no_text_is_told() -> None:
    with pytest.raises(WireError, match="a text is not UTF-8"):
        Message(memoryview(b"\x12\x01\xff")).text(2)


def test_field_that_may_come_once_is_refused_twice() -> None:
    message = Message(memoryview(b"\x12\x03fox\x12\x00\x1a\x03owl"))
    assert (message.text_once(3), message.text_once(4)) == ("owl", "")
    with pytest.raises(WireError, match="comes twice"):
        message.text_once(2)


def test_numbers_are_read_one_by_one_or_packed() -> None:
    message = Message(memoryview(b"\x08\x02\x0a\x03\x96\x01\x05\x08" + b"\xff" * 9 + b"\x01"))
    assert list(message.numbers(1)) == [2, 150, 5, -1]
    with pytest.raises(WireError, match="it ends early"):
        list(Message(memoryview(b"\x0a\x01\x96")).numbers(1))


def test_file_of_an_impossible_size_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.pb").write_bytes(b"\x08\x02")
    with open_message(tmp_path / "a.pb", 2) as message:
        assert message.signed(1) == 2
    with pytest.raises(WireError, match=r"a\.pb has 2 bytes"), open_message(tmp_path / "a.pb", 1):
        pass


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        fields = read(data)
    except WireError:
        return
    assert sum(len(value) for _, value in fields if isinstance(value, bytes)) <= len(data)
