"""What captions, Hydrus sidecars, JSON files, tables and tag strings do beyond the laws of all formats."""

import csv
import io
import json
from pathlib import Path

import pytest

from furrytag_gui.errors import SettingsError, TagFileError
from furrytag_gui.tagfiles.csvtable import CsvTable
from furrytag_gui.tagfiles.document import LeftOut, TagDocument, TagEntry
from furrytag_gui.tagfiles.e621 import E621TagString, why_invalid
from furrytag_gui.tagfiles.hydrus import HydrusSidecar
from furrytag_gui.tagfiles.jsonfile import JsonFile
from furrytag_gui.tagfiles.kohya import CaptionSuffix, KohyaCaption, RatingWord
from furrytag_gui.tagfiles.sidecar import SidecarName
from furrytag_gui.tagfiles.spelling import KAOMOJI, Spelling, spell
from furrytag_gui.tagfiles.xmpsidecar import XmpSidecar
from furrytag_gui.tags.rating import RatingLabel
from furrytag_gui.tags.review import State

PICTURE = Path("/pictures/fox.v2.png")


def document(*names: str, rating: RatingLabel | None = None, picture: Path = PICTURE) -> TagDocument:
    entries = tuple(TagEntry(name, "species", 1 - number / 100) for number, name in enumerate(names))
    return TagDocument(picture, rating_label=rating, entries=entries)


def kohya_reads(content: bytes) -> list[str]:
    """As sd-scripts does it: UTF-8, an assertion that there is something, the first line, split at commas."""
    lines = io.TextIOWrapper(io.BytesIO(content), encoding="utf-8").readlines()
    assert lines, "caption file is empty"
    return [word.strip() for word in lines[0].strip().split(",")]


def test_where_each_format_writes() -> None:
    assert KohyaCaption().target(PICTURE).name == "fox.v2.txt"
    assert KohyaCaption(suffix=CaptionSuffix.CAPTION).target(PICTURE).name == "fox.v2.caption"
    assert HydrusSidecar().target(PICTURE).name == "fox.v2.png.txt"
    assert HydrusSidecar(naming=SidecarName.STEM).target(PICTURE).name == "fox.v2.txt"
    assert JsonFile().target(PICTURE).name == "fox.v2.png.json"
    assert XmpSidecar().target(PICTURE).name == "fox.v2.png.xmp"
    assert CsvTable().target(PICTURE) == PICTURE.parent / "tags.csv"
    with pytest.raises(TagFileError, match="clipboard"):
        E621TagString().target(PICTURE)


@pytest.mark.parametrize("face", sorted(KAOMOJI | {"a_b", "_", "x_y"}))
def test_faces_and_short_names_keep_their_underscores(face: str) -> None:
    assert spell(face, Spelling.SPACES) == face


def test_a_trainer_reads_the_caption() -> None:
    content = KohyaCaption(first="trigger").render(document("red_panda", "loona_(helluva_boss)"), None, ()).content
    assert kohya_reads(content or b"") == ["trigger", "red panda", "loona (helluva boss)"]


def test_no_caption_is_ever_empty() -> None:
    caption = KohyaCaption()
    assert caption.render(document(), None, ()).content is None
    assert caption.render(document("a,b"), None, ()).content is None
    written = caption.render(document("wolf"), None, ())
    assert caption.render(document(), written.content, written.ours).content is None


def test_names_that_a_caption_can_t_hold_are_named() -> None:
    rendered = KohyaCaption().render(document("a,b", "safe", "a\u0000", "wolf"), None, ())
    assert [left.name for left in rendered.left_out] == ["a,b", "safe", "a\u0000"]
    assert rendered.left_out[0] == LeftOut("a,b", "a comma would make two tags of it")
    assert rendered.content == b"wolf\n"


def test_words_of_others_stay_where_they_stood_around_ours() -> None:
    caption = KohyaCaption()
    first = caption.render(document("wolf", "fox"), b"their trigger, a scene\n", ())
    assert first.content == b"their trigger, a scene, wolf, fox\n"
    edited = (first.content or b"").replace(b"\n", b", added by hand\n")
    second = caption.render(document("deer", "fox"), edited, first.ours)
    assert second.content == b"their trigger, a scene, deer, fox, added by hand\n"


def test_further_lines_and_line_ends_of_a_caption_stay() -> None:
    before = b"theirs\r\nsecond, line\r\n\r\nfourth"
    assert KohyaCaption().render(document("wolf"), before, ()).content == b"theirs, wolf\r\nsecond, line\r\n\r\nfourth"


def test_a_caption_that_holds_it_all_isn_t_touched() -> None:
    before = b"Red_Panda ,wolf,,  fox"
    rendered = KohyaCaption().render(document("wolf", "red_panda"), before, ())
    assert rendered.content == before
    assert rendered.ours == frozenset()


def test_a_rating_of_others_isn_t_contradicted() -> None:
    caption = KohyaCaption(rating=RatingWord.FIRST)
    assert caption.render(document("wolf", rating=RatingLabel.SAFE), b"rating:explicit\n", ()).content == b"rating:explicit, wolf\n"
    sidecar = HydrusSidecar()
    assert sidecar.render(document(rating=RatingLabel.SAFE), b"rating:explicit\n", ()).content == b"rating:explicit\n"


def test_a_rating_of_ours_is_replaced() -> None:
    sidecar = HydrusSidecar()
    old = sidecar.render(document("wolf", rating=RatingLabel.SAFE), None, ())
    assert (
        sidecar.render(document("wolf", rating=RatingLabel.EXPLICIT), old.content, old.ours).content == b"species:wolf\nrating:explicit\n"
    )


def test_hydrus_names_that_would_be_taken_for_others_are_left_out() -> None:
    entries = tuple(TagEntry(name, "body") for name in ("species:wolf", ":3", "a:b", "rating:safe"))
    rendered = HydrusSidecar().render(TagDocument(PICTURE, entries=entries), None, ())
    assert rendered.content == b"::3\na:b\n"
    assert {left.name for left in rendered.left_out} == {"species:wolf", "rating:safe"}


def test_json_of_another_program_keeps_all_that_it_says() -> None:
    theirs = {"id": 7, "tags": ["blue sky"], "nested": {"a": [1, 2]}}
    before = json.dumps(theirs).encode()
    merged = JsonFile().render(document("wolf"), before, ())
    data = json.loads(merged.content or b"")
    assert {key: value for key, value in data.items() if key != "furrytag"} == theirs
    assert JsonFile().parse(merged.content or b"").names == ("blue_sky", "wolf")
    assert json.loads(JsonFile().render(document(), merged.content, merged.ours).content or b"") == theirs


def test_json_that_can_t_be_merged_is_refused() -> None:
    for content in (
        b'["wolf"]',
        b'{"furrytag": 5}',
        b'{"format": "furrytag-tags", "version": 2}',
        b'{"format": "furrytag-tags", "tags": 1}',
    ):
        with pytest.raises(TagFileError, match="Can't merge"):
            JsonFile().render(document("wolf"), content, ())


def test_json_keeps_what_a_later_version_or_a_person_has_added_to_it() -> None:
    first = JsonFile().render(document("wolf"), None, ())
    data = json.loads(first.content or b"")
    data["note"] = "mine"
    data["tags"].append({"name": "fox", "sure": True})
    second = json.loads(JsonFile().render(document("deer"), json.dumps(data).encode(), first.ours).content or b"")
    assert second["note"] == "mine"
    assert [tag["name"] for tag in second["tags"]] == ["deer", "fox"]
    assert second["tags"][1] == {"name": "fox", "sure": True}


def test_a_table_holds_all_pictures_of_a_folder_and_keeps_the_rest() -> None:
    table = CsvTable()
    one, two = document("wolf", picture=Path("a.png")), document("fox", "deer", picture=Path("b.png"))
    first = table.render_all([one, two], None, ())
    again = table.render_all([document("deer", picture=Path("b.png"))], first.content, first.ours)
    rows = list(csv.DictReader(io.StringIO((again.content or b"").decode(), newline="")))
    assert [(row["file"], row["tag"]) for row in rows] == [("a.png", "wolf"), ("b.png", "deer")]
    assert again.ours == {"a.png/wolf", "b.png/deer"}


def test_columns_and_rows_of_others_stay_in_a_table() -> None:
    before = b'note,file,tag\r\n"a, b",fox.v2.png,mine\r\n,other.png,theirs\r\n'
    rendered = CsvTable().render(document("wolf"), before, ())
    rows = list(csv.DictReader(io.StringIO((rendered.content or b"").decode(), newline="")))
    assert [(row["note"], row["file"], row["tag"]) for row in rows] == [
        ("a, b", "fox.v2.png", "mine"),
        ("", "fox.v2.png", "wolf"),
        ("", "other.png", "theirs"),
    ]


@pytest.mark.parametrize("before", [b"a,b\r\n1,2\r\n", b"file,tag,file\r\n", b"file,tag\r\n1,2,3\r\n", b'file,tag\r\n"open'])
def test_a_table_that_isn_t_one_of_ours_is_refused(before: bytes) -> None:
    with pytest.raises(TagFileError, match="table"):
        CsvTable().render(document("wolf"), before, ())


@pytest.mark.parametrize("cell", ["=1+1", "+x", "-x", "@x", "'=x", "''-x", "'x"])
def test_no_cell_is_a_formula_for_a_spreadsheet(cell: str) -> None:
    content = CsvTable().render(document(cell), None, ()).content or b""
    written = next(csv.DictReader(io.StringIO(content.decode(), newline="")))["tag"]
    assert written[0] not in "=+-@"
    assert CsvTable().parse(content).names == (cell,)


def test_the_tag_string_leaves_out_what_e621_makes_or_refuses() -> None:
    names = ("wolf", "hi_res", "animated_gif", "a,b", "wölf", "-x", "rating:safe", "species:fox", "a__b", "x_", "red panda")
    rendered = E621TagString().render(document(*names), None, ())
    assert rendered.content == b"wolf red_panda"
    assert {left.name for left in rendered.left_out} == set(names) - {"wolf", "red panda"}
    assert all(left.reason for left in rendered.left_out)


def test_the_tag_string_has_an_end() -> None:
    rendered = E621TagString(maximum=2).render(document("wolf", "fox", "deer", "wolf"), None, ())
    assert rendered.content == b"wolf fox"
    assert rendered.left_out == (LeftOut("deer", "there are 2 already"),)


@pytest.mark.parametrize("name", ["wolf", "loona_(helluva_boss)", "^_^", "nier:_automata", "1girl", "a-b_c", "!", "<3"])
def test_names_that_e621_takes(name: str) -> None:
    assert why_invalid(name) == ""


def test_rejected_tags_are_told_only_where_there_is_a_state_for_it() -> None:
    rejected = TagDocument(PICTURE, entries=(TagEntry("wolf", "species", 0.9, State.REJECTED),))
    for format_ in (KohyaCaption(), HydrusSidecar(), XmpSidecar(), E621TagString(), CsvTable(), JsonFile(rejected=False)):
        assert format_.render(rejected, None, ()).content is None or b"wolf" not in (format_.render(rejected, None, ()).content or b"")
    (entry,) = JsonFile().parse(JsonFile().render(rejected, None, ()).content or b"").entries
    assert entry.state is State.REJECTED


def test_options_are_checked() -> None:
    caption = KohyaCaption().with_values({"suffix": ".caption", "escape_brackets": True})
    assert caption == KohyaCaption(suffix=CaptionSuffix.CAPTION, escape_brackets=True)
    assert isinstance(caption.suffix, CaptionSuffix)
    with pytest.raises(SettingsError, match="suffix can't be"):
        caption.with_values({"suffix": ".doc"})
    with pytest.raises(KeyError):
        caption.with_values({"colour": 1})
