"""Tag files of the families that are read."""

from pathlib import Path

import pytest

from furrytag_gui.errors import ModelError
from furrytag_gui.models.manifest import TagFile, TagFileFormat
from furrytag_gui.models.tagfile import read_tag_file

WD = TagFile("tags.csv", TagFileFormat.WD_CSV)
E621 = TagFile("tags.csv", TagFileFormat.E621_CSV)
LINES = TagFile("tags.txt", TagFileFormat.LINES, category="general")


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
    ("text", "tag_file", "reason"),
    [
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
