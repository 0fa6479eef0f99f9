"""Records from JSON and back."""

from dataclasses import dataclass, field
from enum import StrEnum

import pytest

from furrytag_gui.models.jsonrecord import RecordError, decode_record, encode_record, has_control


class Shade(StrEnum):
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True)
class Inner:
    size: tuple[int, int]
    shade: Shade = Shade.LIGHT


@dataclass(frozen=True)
class Outer:
    name: str
    share: float = 0.5
    inner: Inner | None = None
    rows: tuple[Inner, ...] = ()
    weights: dict[str, float] = field(default_factory=dict)
    is_wild: bool = False


def test_record_survives_the_way_there_and_back() -> None:
    record = Outer("fox", 1.0, Inner((2, 3), Shade.DARK), (Inner((0, 1)),), {"a": 0.25}, is_wild=True)
    assert decode_record(Outer, encode_record(record)) == record


def test_encoding_leaves_defaults_out() -> None:
    assert encode_record(Outer("fox")) == {"name": "fox"}


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ([], "the whole is []; it must be an object"),
        ({}, "name is missing"),
        ({"name": "fox", "nmae": 1}, "nmae is not a key that FurryTag knows"),
        ({"name": 3}, "name is 3; it must be text"),
        ({"name": "fox\u202e"}, r"name is 'fox\u202e'; it must not hold control characters"),
        ({"name": "fox", "is_wild": 1}, "is_wild is 1; it must be true or false"),
        ({"name": "fox", "share": True}, "share is True; it must be a number"),
        ({"name": "fox", "share": float("nan")}, "share is nan; it must be a number"),
        ({"name": "fox", "inner": {"size": [1, 2.5]}}, "inner.size[1] is 2.5; it must be a whole number"),
        ({"name": "fox", "inner": {"size": [1]}}, "inner.size has 1 values; it must have 2"),
        ({"name": "fox", "inner": {"size": [1, 2], "shade": "red"}}, "inner.shade is 'red'; it must be one of light, dark"),
        ({"name": "fox", "rows": [{"size": [1, 2]}, 7]}, "rows[1] is 7; it must be an object"),
        ({"name": "fox", "rows": {}}, "rows is {}; it must be a list"),
        ({"name": "fox", "weights": {"a": "much"}}, "weights.a is 'much'; it must be a number"),
        ({"name": "fox", "weights": []}, "weights is []; it must be an object"),
    ],
)
def test_mistake_is_named_with_its_key_and_value(data: object, message: str) -> None:
    with pytest.raises(RecordError) as caught:
        decode_record(Outer, data)
    assert str(caught.value) == message


def test_long_value_is_cut_in_the_message() -> None:
    with pytest.raises(RecordError, match="it must be a number") as caught:
        decode_record(Outer, {"name": "fox", "share": "x" * 10_000})
    assert len(str(caught.value)) < 120


@pytest.mark.parametrize("text", ["a\nb", "a\x00", "a\u200bb", "\u2066a", "a\ud800", "a\u2028b"])
def test_unseen_characters_are_found(text: str) -> None:
    assert has_control(text)


@pytest.mark.parametrize("text", ["", "fox_(series)", "^_^", "狐", "größe", "a\u00a0b", "🦊"])
def test_visible_characters_are_welcome(text: str) -> None:
    assert not has_control(text)
