"""Tag files of the families that are read."""

from pathlib import Path

import pytest

from furrytag_gui.errors import ModelError
from furrytag_gui.models.manifest import TagFile, TagFileFormat
from furrytag_gui.models.tagfile import read_tag_file

WD = TagFile("tags.csv", TagFileFormat.WD_CSV)
E621 = TagFile("tags.csv", TagFileFormat.E621_CSV)
LINES = TagFile("tags.txt", TagFileFormat.LINES, category="general")
JSON = TagFile("tags.json", TagFileFormat.JSON)
THOUPH = TagFile(
    "tags_8041.json",
    TagFileFormat.JSON,
    is_sorted=True,
    first=("placeholder0",),
    last=("placeholder1", "explicit"),
    placeholders=("placeholder0", "placeholder1"),
)


def write(folder: Path, text: str) -> Path:
    path = folder / "tags"
    path.write_bytes(text.encode("utf-8"))
    return path


def test_wd_codes_are_danbooru_s(tmp_path: Path) -> None:
    path = write(tmp_path, "tag_id,name,category,count\n9999999,general,9,1\n1,1girl,0,5\n2,fox_(series),4,5\n3,commentary,5,2\n")
    rows = read_tag_file(path, WD)
    assert [(row.name, row.category, row.is_rating) for row in rows] == [
        ("general", "rating", True),
        ("1girl", "general", False),
        ("fox_(series)", "character", False),
        ("commentary", "meta", False),
    ]


def test_e621_code_five_is_species_and_columns_go_by_name(tmp_path: Path) -> None:
    path = write(tmp_path, 'post_count,category,name,id\r\n5,5,fox,1\r\n4,8,"a, b_(lore)",2\r\n')
    assert [(row.name, row.category) for row in read_tag_file(path, E621)] == [("fox", "species"), ("a,_b_(lore)", "lore")]


def test_unknown_code_is_the_file_s_own_category(tmp_path: Path) -> None:
    path = write(tmp_path, "name,category\nyear_2020,10\n")
    assert read_tag_file(path, WD)[0].category == "general"


def test_lines_are_one_tag_each(tmp_path: Path) -> None:
    rows = read_tag_file(write(tmp_path, "\ufefffox\nTwo Words\r\n"), LINES)
    assert [(row.name, row.category) for row in rows] == [("fox", "general"), ("two_words", "general")]


@pytest.mark.parametrize(
    "text",
    [
        '["fox", "Red Fox"]',
        '{"labels": ["fox", "Red Fox"], "name": "a model"}',
        '{"tag_names": ["fox", "Red Fox"], "idx_to_category": {}}',
        '{"Red Fox": 1, "fox": 0}',
        '{"1": "Red Fox", "0": "fox"}',
        '\ufeff["fox", "Red Fox"]',
    ],
)
def test_names_stand_in_json_in_the_ways_that_are_used(tmp_path: Path, text: str) -> None:
    rows = read_tag_file(write(tmp_path, text), JSON)
    assert [(row.name, row.category) for row in rows] == [("fox", "general"), ("red_fox", "general")]


def test_json_has_its_categories_by_slot(tmp_path: Path) -> None:
    text = '{"tag_names": ["a", "b", "c", "e"], "idx_to_category": {"0": "species", "2": "character", "3": "rating"}}'
    rows = read_tag_file(write(tmp_path, text), JSON)
    assert [row.category for row in rows] == ["species", "general", "character", "rating"]
    assert rows[3].name == "explicit"


def test_sorted_names_get_the_slots_around_them(tmp_path: Path) -> None:
    rows = read_tag_file(write(tmp_path, '["wolf", "Zebra", "fox"]'), THOUPH)
    assert [row.name for row in rows] == ["placeholder0", "zebra", "fox", "wolf", "placeholder1", "explicit"]
    assert [row.is_placeholder for row in rows] == [True, False, False, False, True, False]


def test_sorted_names_may_be_the_keys_of_an_object(tmp_path: Path) -> None:
    rows = read_tag_file(write(tmp_path, '{"wolf": 812, "fox": 90311}'), THOUPH)
    assert [row.name for row in rows if not row.is_placeholder] == ["fox", "wolf", "explicit"]


def test_lines_of_deepdanbooru_are_ratings_and_characters(tmp_path: Path) -> None:
    (tmp_path / "tags-character.txt").write_text("Some_Fox\n", encoding="utf-8")
    path = write(tmp_path, "red\nsome_fox\nrating:safe\nrating:explicit\n")
    rows = read_tag_file(path, TagFile("tags", TagFileFormat.LINES, category_files={"character": "tags-character.txt"}))
    assert [(row.name, row.category) for row in rows] == [
        ("red", "general"),
        ("some_fox", "character"),
        ("safe", "rating"),
        ("explicit", "rating"),
    ]


def test_categories_may_begin_at_slots(tmp_path: Path) -> None:
    path = write(tmp_path, "red\nfox\nwolf\n")
    rows = read_tag_file(path, TagFile("tags", TagFileFormat.LINES, category_starts={"character": 2, "species": 1}))
    assert [row.category for row in rows] == ["general", "species", "character"]


@pytest.mark.parametrize(
    ("letters", "names"),
    [("sqe", ["safe", "questionable", "explicit"]), ("gsqe", ["general", "sensitive", "questionable", "explicit"])],
)
def test_letters_of_ratings_are_those_of_their_site(tmp_path: Path, letters: str, names: list[str]) -> None:
    rows = read_tag_file(write(tmp_path, "".join(f"rating:{letter}\n" for letter in letters)), LINES)
    assert [row.name for row in rows] == names


def test_ratings_may_have_their_category_before_their_name(tmp_path: Path) -> None:
    text = '{"tag_names": ["rating_s", "rating_explicit", "rating_x"], "idx_to_category": {"0": "rating", "1": "rating"}}'
    assert [row.name for row in read_tag_file(write(tmp_path, text), JSON)] == ["safe", "explicit", "rating_x"]


def test_list_of_a_category_that_is_missing_is_told(tmp_path: Path) -> None:
    path = write(tmp_path, "red\n")
    with pytest.raises(ModelError, match=r"none\.txt: No such file"):
        read_tag_file(path, TagFile("tags", TagFileFormat.LINES, category_files={"character": "none.txt"}))


@pytest.mark.parametrize(
    ("text", "tag_file", "reason"),
    [
        ("{}", JSON, "it holds no tags"),
        ("[]", JSON, "it holds no tags"),
        ('"fox"', JSON, "it is neither a list of names, nor an object"),
        ("[1]", JSON, "slot 0 holds no text"),
        ('["fox", ""]', JSON, "slot 1 holds no tag name"),
        ('["fox\\u202e"]', JSON, "slot 0 holds no tag name"),
        ('{"fox": 0, "wolf": 2}', JSON, "its 2 names don't have the numbers 0 to 1"),
        ('{"fox": "red", "wolf": "grey"}', JSON, "its 2 names don't have the numbers 0 to 1"),
        ('{"tag_names": ["a"], "idx_to_category": {"0": 5}}', JSON, "slot 0 holds no text"),
        ('{"tag_names": ["a"], "idx_to_category": {"0": "\\u0007"}}', JSON, "slot 0 holds no category"),
        ("[" * 100_000, JSON, "maximum recursion depth"),
        ("", LINES, "line 1 holds no tag name"),
        ("fox\n\nwolf\n", LINES, "line 2 holds no tag name"),
        ("fox\x00\n", LINES, "line 1 holds no tag name"),
        ("fox\u202e\n", LINES, "line 1 holds no tag name"),
        ("x" * 201, LINES, "line 1 holds no tag name of 1 to 200"),
        ("", WD, "its first line has no column category and no column name"),
        ("name,category\n", WD, "it holds no tags"),
        ("id,category\n1,0\n", WD, "its first line has no column name"),
        ("name,category\nfox\n", WD, "line 2 is shorter than the first line"),
        ("a\n" * 200_001, LINES, "it has more than 200,000 tags"),
    ],
)
def test_mistake_is_told_with_its_line(tmp_path: Path, text: str, tag_file: TagFile, reason: str) -> None:
    path = write(tmp_path, text)
    with pytest.raises(ModelError) as caught:
        read_tag_file(path, tag_file)
    assert caught.value.message.startswith(f"Can't read the tag file {path}: {reason}")


def test_file_that_is_no_text_is_told(tmp_path: Path) -> None:
    path = tmp_path / "tags"
    path.write_bytes(b"\xff\xfe\x00fox")
    with pytest.raises(ModelError, match="Can't read the tag file"):
        read_tag_file(path, LINES)


def test_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="No such file"):
        read_tag_file(tmp_path / "none.csv", WD)
