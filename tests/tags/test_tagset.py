"""What is known of a model's slots."""

import numpy as np

from furrytag_gui.tags.tagset import make_tagset
from furrytag_gui.tags.vocabulary import Flag, Tag

TAGS = [
    Tag("wolf", "species"),
    Tag("fur", "body"),
    Tag("fox", "species"),
    Tag("wolf", "character"),
    Tag("bare", "body", Flag.ADULT),
    Tag("young", "identity", Flag.PROTECTED),
]


def test_slots_are_found_by_name_and_the_first_of_two_counts() -> None:
    tagset = make_tagset(TAGS)
    assert len(tagset) == 6
    assert tagset.index["wolf"] == 0
    assert tagset.repeated.tolist() == [3]


def test_slots_know_their_category() -> None:
    tagset = make_tagset(TAGS)
    assert tagset.categories == ("species", "body", "character", "identity")
    assert [tagset.categories[number] for number in tagset.category_ids] == [tag.category for tag in TAGS]


def test_slots_know_their_flag() -> None:
    tagset = make_tagset(TAGS)
    assert tagset.adult.tolist() == [4]
    assert tagset.protected.tolist() == [5]


def test_a_model_without_tags_is_possible() -> None:
    tagset = make_tagset([])
    assert len(tagset) == 0
    assert tagset.categories == ()
    assert tagset.repeated.size == tagset.adult.size == tagset.protected.size == 0


def test_make_tagset_fills_thresholds_and_speech() -> None:
    tagset = make_tagset(TAGS, 0.25, [True, False, True, True, True, True])
    assert tagset.thresholds.dtype == np.float32
    assert tagset.thresholds.tolist() == [0.25] * 6
    assert tagset.spoken.tolist() == [True, False, True, True, True, True]
