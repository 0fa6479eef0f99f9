"""Earlier bytes come back exactly, and a large picture that gained a packet costs little."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from furrytag_gui.exchange.recipe import RecipeError, follow_recipe, make_recipe

NOISE = random.Random(3).randbytes(3_000_000)


@given(before=st.none() | st.binary(max_size=200), after=st.none() | st.binary(max_size=200))
def test_small_files_come_back(before: bytes | None, after: bytes | None) -> None:
    assert follow_recipe(make_recipe(before, after), after) == before


@given(
    place=st.integers(0, 200_000),
    cut=st.integers(0, 3000),
    gained=st.binary(max_size=3000),
    head=st.binary(max_size=40),
    tail=st.binary(max_size=300),
)
def test_large_files_come_back_however_they_were_cut(place: int, cut: int, gained: bytes, head: bytes, tail: bytes) -> None:
    before = NOISE[:200_000]
    after = head + before[len(head) : place] + gained + before[place + cut :] + tail
    assert follow_recipe(make_recipe(before, after), after) == before


@pytest.mark.parametrize("place", [2, 40, 1_500_000, 3_000_000])
def test_a_packet_in_a_large_picture_costs_little(place: int) -> None:
    packet = b"<x:xmpmeta>" + b"fox " * 2000
    head = b"RIFF" + len(NOISE).to_bytes(4, "little")
    before = head + NOISE
    after = b"RIFF" + b"\1\2\3\4" + NOISE[:place] + packet + NOISE[place:]
    gained, lost = make_recipe(before, after), make_recipe(after, before)
    assert follow_recipe(gained, after) == before
    assert follow_recipe(lost, before) == after
    assert len(gained) < 500
    assert len(lost) < len(packet)


def test_files_with_nothing_in_common_come_back_too() -> None:
    before, after = NOISE[:1_000_000], NOISE[1_000_000:]
    assert follow_recipe(make_recipe(before, after), after) == before


def test_a_file_that_is_shorter_than_it_was_is_refused() -> None:
    before = NOISE[:200_000]
    after = before + b"packet"
    with pytest.raises(RecipeError, match="shorter"):
        follow_recipe(make_recipe(before, after), after[:100])
