"""The tag files that ship, and how names are found in them."""

from collections import Counter
from pathlib import Path

import pytest

from furrytag_gui.errors import FurryTagError
from furrytag_gui.tags.vocabulary import DISPLAY_ORDER, Flag, Tag, Vocabulary, load_vocabulary, normalize_name

HEADER = "tag\tflag\tdescription\taliases\timplies\n"


def test_each_category_has_as_many_tags_as_the_published_models_have_outputs(vocabulary: Vocabulary) -> None:
    counts = {name: len(tags) for name, tags in vocabulary.categories.items()}
    assert counts == {"action": 71, "body": 66, "clothing": 35, "identity": 6, "species": 50}
    assert set(DISPLAY_ORDER) == set(counts)


def test_tags_are_in_the_order_of_the_published_outputs(vocabulary: Vocabulary) -> None:
    for tags in vocabulary.categories.values():
        names = [tag.name for tag in tags]
        assert names == sorted(names)
        assert all(name.isascii() and name == normalize_name(name) for name in names)


def test_known_outputs_are_where_the_models_have_them(vocabulary: Vocabulary) -> None:
    first = {category: [tag.name for tag in tags[:3]] for category, tags in vocabulary.categories.items()}
    assert first["clothing"] == ["accessory", "apron", "armor"]
    assert first["species"] == ["ailurid", "alien", "amphibian"]
    assert [tag.name for tag in vocabulary.categories["identity"]] == [
        "ambiguous_gender",
        "crossgender",
        "female",
        "intersex",
        "male",
        "young",
    ]


def test_every_tag_has_the_flag_that_decides_who_sees_it(vocabulary: Vocabulary) -> None:
    counts = {category: Counter(tag.flag for tag in tags) for category, tags in vocabulary.categories.items()}
    assert counts == {
        "action": {Flag.GENERAL: 33, Flag.ADULT: 38},
        "body": {Flag.GENERAL: 48, Flag.ADULT: 18},
        "clothing": {Flag.GENERAL: 28, Flag.ADULT: 7},
        "identity": {Flag.GENERAL: 5, Flag.PROTECTED: 1},
        "species": {Flag.GENERAL: 50},
    }
    assert [tag.name for tag in vocabulary.tags if tag.flag is Flag.PROTECTED] == ["young"]


def test_every_tag_but_the_adult_ones_has_one_plain_line(vocabulary: Vocabulary) -> None:
    for tag in vocabulary.tags:
        if tag.flag is Flag.ADULT:
            assert tag.description == ""
        else:
            assert 0 < len(tag.description) <= 80, tag.name
            assert tag.description[0].isupper(), tag.name
            assert not tag.description.endswith("."), tag.name
            assert tag.description == " ".join(tag.description.split()), tag.name


def test_descriptions_are_told_apart(vocabulary: Vocabulary) -> None:
    texts = [tag.description for tag in vocabulary.tags if tag.description]
    assert len(texts) == len(set(texts))


def test_aliases_are_names_that_someone_can_type(vocabulary: Vocabulary) -> None:
    for tag in vocabulary.tags:
        for alias in tag.aliases:
            assert alias == normalize_name(alias)
            assert vocabulary.find(alias) is tag


@pytest.mark.parametrize(
    ("present", "ours"),
    [("hug", "embrace"), ("vaginal_fluids", "pussy_juice"), ("genital_slit", "slit"), ("latex", "rubber"), ("suine", "suina")],
)
def test_present_e621_names_lead_to_our_tags(vocabulary: Vocabulary, present: str, ours: str) -> None:
    found = vocabulary.find(present)
    assert found is not None
    assert found.name == ours


@pytest.mark.parametrize("word", ["child", "toddler", "baby", "cub", "loli", "shota", "underage", "minor", "kid", "young_(lore)"])
def test_other_words_for_minors_are_protected(vocabulary: Vocabulary, word: str) -> None:
    assert vocabulary.describe(word, "general").flag is Flag.PROTECTED


def test_implied_tags_exist_and_end(vocabulary: Vocabulary) -> None:
    names = {tag.name: tag for tag in vocabulary.tags}

    def follow(name: str, path: tuple[str, ...] = ()) -> None:
        assert name not in path, path
        for implied in names[name].implies:
            follow(implied, (*path, name))

    for name in names:
        follow(name)


def test_a_tag_that_all_may_see_implies_no_other_kind(vocabulary: Vocabulary) -> None:
    for tag in vocabulary.tags:
        if tag.flag is Flag.GENERAL:
            for name in tag.implies:
                implied = vocabulary.find(name)
                assert implied is not None
                assert implied.flag is Flag.GENERAL


@pytest.mark.parametrize(
    ("typed", "stored"),
    [("  Red   Panda ", "red_panda"), ("Cafe\N{COMBINING ACUTE ACCENT}", "café"), ("a\tb\nc", "a_b_c"), ("", "")],
)
def test_names_are_normalized(typed: str, stored: str) -> None:
    assert normalize_name(typed) == stored


def test_find_takes_names_as_people_type_them(vocabulary: Vocabulary) -> None:
    found = vocabulary.find(" Domestic  Dog")
    assert found is not None
    assert found.name == "domestic_dog"
    assert vocabulary.find("no such tag") is None


def test_describe_keeps_the_name_that_was_asked_for() -> None:
    vocabulary = Vocabulary({"action": [Tag("embrace", "action", Flag.GENERAL, "Arms around someone", ("hug",))]})
    assert vocabulary.describe("hug", "general") == Tag("hug", "action", Flag.GENERAL, "Arms around someone")
    assert vocabulary.describe("scarf", "general") == Tag("scarf", "general")


@pytest.mark.parametrize(
    ("name", "flag"),
    [
        ("nude_wolf", Flag.ADULT),
        ("2_nipples", Flag.ADULT),
        ("baby_nude", Flag.PROTECTED),
        ("two_penises", Flag.ADULT),
        ("wolf_cub", Flag.PROTECTED),
        ("facial_mark", Flag.GENERAL),
        ("erect_ears", Flag.GENERAL),
        ("assassin", Flag.GENERAL),
    ],
)
def test_the_words_of_an_unknown_tag_flag_it(vocabulary: Vocabulary, name: str, flag: Flag) -> None:
    assert vocabulary.describe(name, "general") == Tag(name, "general", flag)


def test_one_name_for_two_tags_is_refused() -> None:
    with pytest.raises(FurryTagError, match="hug twice"):
        Vocabulary({"action": [Tag("hug", "action"), Tag("embrace", "action", aliases=("hug",))]})


@pytest.mark.parametrize(
    "text",
    [
        HEADER + "wolf\tunheard_of\t\t\t\n",
        HEADER + "wolf\tgeneral\n",
        "name\tflag\nwolf\tgeneral\n",
        HEADER.encode() + b"wolf\tgeneral\t\xff\t\t\n",
    ],
)
def test_a_damaged_file_is_named(tmp_path: Path, text: str | bytes) -> None:
    (tmp_path / "species.tsv").write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(FurryTagError, match=r"species\.tsv"):
        load_vocabulary(tmp_path)


def test_a_missing_vocabulary_is_named(tmp_path: Path) -> None:
    with pytest.raises(FurryTagError, match="No tag vocabulary"):
        load_vocabulary(tmp_path)
