"""Files that other software has left beside pictures are understood."""

from pathlib import Path

import pytest

from furrytag_gui.errors import TagFileError
from furrytag_gui.tagfiles.document import FoundTag
from furrytag_gui.tagfiles.format import TagFormat
from furrytag_gui.tagfiles.reading import FORMATS, list_sidecars, read_tag_file
from furrytag_gui.tags.rating import RatingLabel
from tests.tagfiles.pictures import OTHERS_PACKET, PICTURES

PICTURE = Path("/pictures/fox.png")


def read(name: str, content: bytes | str) -> list[tuple[str, str | None]]:
    found = read_tag_file(PICTURE.with_name(name), content.encode() if isinstance(content, str) else content, PICTURE)
    return [(entry.name, entry.category) for entry in found.entries]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("wolf, Red Panda, loona \\(helluva boss\\), ^_^", ["wolf", "red_panda", "loona_(helluva_boss)", "^_^"]),
        ("\ufeffred_panda,wolf\nsecond, line", ["red_panda", "wolf"]),
        ("wolf, wolf, Wolf,, \r\n", ["wolf"]),
        ("red panda", ["red_panda"]),
        ("red_panda blue_eyes solo", ["red_panda", "blue_eyes", "solo"]),
        ("wolf\nred panda\n\n  blue  eyes \n", ["wolf", "red_panda", "blue_eyes"]),
        ("", []),
        ("1girl, rating:explicit, safe", ["1girl"]),
    ],
)
def test_text_files(content: str, expected: list[str]) -> None:
    assert [name for name, _ in read("fox.txt", content)] == expected


def test_a_text_of_windows_notepad_is_read() -> None:
    assert read("fox.txt", "wolf, Füchse".encode("utf-16")) == [("wolf", None), ("füchse", None)]


def test_bytes_that_are_no_text_are_refused() -> None:
    with pytest.raises(TagFileError, match="isn't UTF-8"):
        read("fox.txt", b"w\xf6lfe, fox")


def test_a_hydrus_sidecar_tells_categories_and_rating() -> None:
    text = "species:red panda\ncreator:some one\nseries:nier: automata\n::3\nmedium:ink\nrating:explicit\nwolf\n"
    assert read("fox.png.txt", text) == [
        ("red_panda", "species"),
        ("some_one", "artist"),
        ("nier:_automata", "copyright"),
        (":3", None),
        ("medium:ink", None),
        ("wolf", None),
    ]
    assert read_tag_file(PICTURE.with_name("fox.png.txt"), text.encode(), PICTURE).rating_label is RatingLabel.EXPLICIT


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ('{"tags": ["red panda", "wolf"]}', [("red_panda", None), ("wolf", None)]),
        ('["red_panda", "wolf"]', [("red_panda", None), ("wolf", None)]),
        ('{"tags": "red_panda wolf"}', [("red_panda", None), ("wolf", None)]),
        ('{"tags": "red panda, wolf"}', [("red_panda", None), ("wolf", None)]),
        ('{"tags": {"species": ["wolf"], "general": ["red_panda"]}}', [("wolf", "species"), ("red_panda", None)]),
        ('{"tags": {"wolf": 0.9, "fox": 0.5}}', [("wolf", None), ("fox", None)]),
        ('{"tag_string_character": "loona_(helluva_boss)", "id": 7}', [("loona_(helluva_boss)", "character")]),
        ('{"metadata": {"tags": ["blue eyes"]}, "urls": ["https://x"]}', [("blue_eyes", None)]),
        ('{"category": "somewhere", "tags_artist": "a_b", "width": 5}', [("a_b", "artist")]),
        ('{"tags": [1, null, "", " ", {"name": 5}, "wolf"]}', [("wolf", None)]),
        ("{}", []),
        ("17", []),
    ],
)
def test_json_of_other_programs(content: str, expected: list[tuple[str, str | None]]) -> None:
    assert read("fox.json", content) == expected


@pytest.mark.parametrize(("stated", "label"), [('"s"', "safe"), ('"explicit"', "explicit"), ("4", None), ('"nonsense"', None)])
def test_the_rating_of_a_post(stated: str, label: str | None) -> None:
    content = f'{{"tags": "wolf", "rating": {stated}}}'.encode()
    assert read_tag_file(PICTURE.with_name("fox.json"), content, PICTURE).rating_label == label


@pytest.mark.parametrize("content", ["{", "", "[" * 100_000, "nan is not it"])
def test_damaged_json_is_refused(content: str) -> None:
    with pytest.raises(TagFileError, match="JSON"):
        read("fox.json", content)


def test_keywords_of_others_in_xmp() -> None:
    assert read("fox.xmp", OTHERS_PACKET) == [("holiday", None), ("red_panda", None)]
    assert read("fox.png", PICTURES["png, with packed XMP of others"]()) == [("holiday", None), ("red_panda", None)]


def test_trees_of_others_give_their_leaves() -> None:
    packet = OTHERS_PACKET.replace(
        b"<dc:creator>",
        b'<lr:hierarchicalSubject xmlns:lr="http://ns.adobe.com/lightroom/1.0/"><rdf:Bag><rdf:li>Animals|Canine|Wolf</rdf:li>'
        b"<rdf:li>FurryTag|species|Red Panda</rdf:li></rdf:Bag></lr:hierarchicalSubject>"
        b'<m:LastKeywordXMP xmlns:m="http://ns.microsoft.com/photo/1.0"><rdf:Bag><rdf:li>Places/Den</rdf:li></rdf:Bag></m:LastKeywordXMP>'
        b"<dc:creator>",
    )
    assert read("fox.xmp", packet) == [("holiday", None), ("red_panda", "species"), ("wolf", None), ("den", None)]


def test_a_file_of_another_kind_is_refused() -> None:
    with pytest.raises(TagFileError, match=r"Can't read fox\.doc"):
        read("fox.doc", b"wolf")


def test_both_names_of_a_sidecar_are_looked_for() -> None:
    names = [path.name for path in list_sidecars(PICTURE)]
    assert names[:2] == ["fox.png.txt", "fox.txt"]
    assert set(names) == {f"fox{middle}{suffix}" for middle in ("", ".png") for suffix in (".txt", ".caption", ".json", ".xmp")}


@pytest.mark.parametrize("format_", FORMATS.values())
def test_every_format_has_a_name_and_defaults(format_: type[TagFormat]) -> None:
    assert FORMATS[format_.id] is format_
    assert format_.title
    assert format_().options() == format_.options()


def test_a_table_is_read_for_its_picture() -> None:
    table = "file,tag,category,score,mine\r\nfox.png,red panda,species,0.9,x\r\nwolf.png,wolf,species,,\r\nfox.png,'=D,,,\r\n"
    found = read_tag_file(PICTURE.with_name("tags.csv"), table.encode(), PICTURE)
    assert found.entries == (FoundTag("red_panda", "species", None, 0.9), FoundTag("=d"))
