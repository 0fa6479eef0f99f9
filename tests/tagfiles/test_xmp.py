"""XMP packets of all shapes are read and merged into, and what isn't ours stays byte for byte."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from furrytag_gui.errors import TagFileError
from furrytag_gui.tagfiles.document import TagDocument, TagEntry
from furrytag_gui.tagfiles.spelling import Spelling
from furrytag_gui.tagfiles.xmppacket import merge_keywords, read_keywords
from furrytag_gui.tagfiles.xmpsidecar import XmpSidecar
from furrytag_gui.tags.rating import RatingLabel
from tests.tagfiles.pictures import OTHERS_PACKET

FORMAT = XmpSidecar()
PICTURE = Path("fox.png")
WOLF = TagDocument(PICTURE, entries=(TagEntry("wolf", "species", 0.9),))
needs_exiftool = pytest.mark.skipif(shutil.which("exiftool") is None, reason="exiftool isn't installed")

SPACES = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"'


def rdf(inside: str) -> bytes:
    return f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF {SPACES}>{inside}</rdf:RDF></x:xmpmeta>'.encode()


def subjects(packet: bytes | None) -> list[str]:
    return read_keywords(packet or b"").get("dc:subject", [])


SHAPES = {
    "a list": '<rdf:Description rdf:about=""><dc:subject><rdf:Bag><rdf:li>fox</rdf:li></rdf:Bag></dc:subject></rdf:Description>',
    "a sequence": "<rdf:Description><dc:subject><rdf:Seq>\n<rdf:li>fox</rdf:li>\n</rdf:Seq></dc:subject></rdf:Description>",
    "an attribute": '<rdf:Description rdf:about="" dc:subject="fox" dc:format="image/png"/>',
    "a text": '<rdf:Description rdf:about=""><dc:subject>fox</dc:subject><dc:format>image/png</dc:format></rdf:Description>',
    "two descriptions": '<rdf:Description rdf:about="uuid:7"/><rdf:Description rdf:about="uuid:7"><dc:subject><rdf:Bag>'
    "<rdf:li>fox</rdf:li></rdf:Bag></dc:subject></rdf:Description>",
    "twice": "<rdf:Description><dc:subject><rdf:Bag><rdf:li>fox</rdf:li></rdf:Bag></dc:subject></rdf:Description>"
    "<rdf:Description><dc:subject><rdf:Bag><rdf:li>Fox</rdf:li></rdf:Bag></dc:subject></rdf:Description>",
    "another prefix": '<r:Description xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><s:subject xmlns:s="http://purl.org/dc/'
    'elements/1.1/"><r:Bag><r:li>fox</r:li></r:Bag></s:subject></r:Description>',
    "no prefix": '<Description xmlns="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><s:subject xmlns:s="http://purl.org/dc/elements/1.1/">'
    "<Bag><li>fox</li></Bag></s:subject></Description>",
    "a comment, CDATA and references": "<rdf:Description><dc:subject><rdf:Bag><!-- > --><rdf:li><![CDATA[fo]]>&#120;</rdf:li></rdf:Bag>"
    "</dc:subject></rdf:Description>",
}


@pytest.mark.parametrize("shape", SHAPES)
def test_every_shape_is_merged_into_and_left_as_it_was(shape: str) -> None:
    before = rdf(SHAPES[shape])
    merged = FORMAT.render(WOLF, before, ())
    assert set(subjects(merged.content)) >= {"fox", "wolf"}
    assert FORMAT.render(WOLF, merged.content, merged.ours).content == merged.content
    withdrawn = FORMAT.render(TagDocument(PICTURE), merged.content, merged.ours).content
    assert subjects(withdrawn) == subjects(before)
    if shape not in {"an attribute", "a text"}:
        assert withdrawn == before


def test_a_keyword_that_others_have_written_too_stays_theirs() -> None:
    before = rdf(SHAPES["a list"])
    merged = FORMAT.render(TagDocument(PICTURE, entries=(TagEntry("fox", "species"),)), before, ())
    assert "dc:subject=fox" not in merged.ours
    assert subjects(merged.content) == ["fox"]
    assert FORMAT.render(TagDocument(PICTURE), merged.content, merged.ours).content == before


@pytest.mark.parametrize("inside", ["", "<!-- nothing -->", "<rdf:Description/>", "<rdf:Description><dc:subject/></rdf:Description>"])
def test_an_empty_packet_is_filled(inside: str) -> None:
    assert subjects(FORMAT.render(WOLF, rdf(inside), ()).content) == ["wolf"]


def test_lists_that_close_themselves_are_opened() -> None:
    bag = rdf("<rdf:Description><dc:subject><rdf:Bag/></dc:subject></rdf:Description>")
    assert subjects(FORMAT.render(WOLF, bag, ()).content) == ["wolf"]
    root = b'<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" />'
    assert subjects(FORMAT.render(WOLF, root, ()).content) == ["wolf"]


def test_a_file_that_said_only_ours_is_no_longer_wanted() -> None:
    written = FORMAT.render(WOLF, None, ())
    assert FORMAT.render(TagDocument(PICTURE), written.content, written.ours).content is None
    assert FORMAT.render(TagDocument(PICTURE), None, ()).content is None
    assert FORMAT.render(TagDocument(PICTURE), b" \n", ()).content is None


def test_a_word_of_ours_that_is_spelled_anew_is_replaced() -> None:
    document = TagDocument(PICTURE, entries=(TagEntry("red_panda", "species"),))
    old = XmpSidecar(spelling=Spelling.UNDERSCORES).render(document, OTHERS_PACKET.replace(b"Red  Panda", b"Den"), ())
    new = FORMAT.render(document, old.content, old.ours)
    assert subjects(old.content) == ["Holiday", "Den", "red_panda"]
    assert subjects(new.content) == ["Holiday", "Den", "red panda"]


def test_a_list_that_is_switched_off_is_taken_back() -> None:
    written = FORMAT.render(WOLF, OTHERS_PACKET, ())
    flat = XmpSidecar(lightroom=False, digikam=False).render(WOLF, written.content, written.ours)
    assert flat.content is not None
    assert b"lightroom" not in flat.content
    assert subjects(flat.content) == ["Holiday", "Red  Panda", "wolf"]


def test_zero_bytes_and_padding_after_the_packet_stay() -> None:
    before = OTHERS_PACKET + b"  \n" * 20 + b"\0\0"
    merged = FORMAT.render(WOLF, before, ()).content or b""
    assert merged.endswith(b'<?xpacket end="w"?>' + b"  \n" * 20 + b"\0\0")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (rdf("<rdf:Description>"), "damaged"),
        (b"not XML", "damaged"),
        (b"<a/>", "no RDF"),
        (rdf("\xff").decode().encode("latin-1"), "UTF-8"),
        (rdf("").decode().encode("utf-16"), "UTF-8"),
        (b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "entities"),
        (rdf('<rdf:Description><dc:subject rdf:parseType="Resource"><a/></dc:subject></rdf:Description>'), "unusual"),
        (rdf("<rdf:Description><dc:subject><rdf:Bag><rdf:_1>fox</rdf:_1></rdf:Bag></dc:subject></rdf:Description>"), "unusual"),
        (rdf('<rdf:Description><dc:subject rdf:resource="x"/></rdf:Description>'), "unusual"),
    ],
)
def test_what_can_t_be_merged_is_refused(content: bytes, reason: str) -> None:
    with pytest.raises(TagFileError, match=reason):
        FORMAT.render(WOLF, content, ())


def test_deep_nesting_is_no_danger() -> None:
    deep = rdf("<rdf:Description>" + "<a>" * 50_000 + "</a>" * 50_000 + "</rdf:Description>")
    assert subjects(FORMAT.render(WOLF, deep, ()).content) == ["wolf"]


def test_the_trees_stand_under_the_root_that_is_wished_and_leave_out_what_they_can_t_hold() -> None:
    document = TagDocument(PICTURE, entries=(TagEntry("n/a", "body"), TagEntry("a|b", "body"), TagEntry("wolf", "species")))
    lists = read_keywords(XmpSidecar(root="Art | AI").render(document, None, ()).content or b"")
    assert lists["dc:subject"] == ["n/a", "a|b", "wolf"]
    assert lists["lr:hierarchicalSubject"] == ["Art|AI|body|n/a", "Art|AI|species|wolf"]
    assert lists["digiKam:TagsList"] == ["Art/AI/body/a|b", "Art/AI/species/wolf"]
    rendered = XmpSidecar(flat=False, lightroom=False).render(document, None, ())
    assert [left.name for left in rendered.left_out] == ["n/a"]


def test_the_stars_are_never_touched() -> None:
    document = TagDocument(PICTURE, rating=0.9, rating_label=RatingLabel.EXPLICIT)
    content = FORMAT.render(document, OTHERS_PACKET, ()).content or b""
    assert content.count(b"Rating") == 1
    assert b'xmp:Rating="4"' in content


def test_keywords_know_nothing_of_other_lists() -> None:
    packet, brought = merge_keywords(None, {"dc:subject": ["wolf"]}, ["lr:hierarchicalSubject=wolf"])
    assert subjects(packet) == ["wolf"]
    assert brought == {"dc:subject=wolf"}


@needs_exiftool
def test_a_sidecar_that_exiftool_made_is_merged_and_read_by_it(tmp_path: Path) -> None:
    sidecar = tmp_path / "fox.png.xmp"
    tags = ["-XMP-dc:Subject=theirs", "-XMP-dc:Title=Title", "-XMP:Rating=3", "-XMP-digiKam:TagsList=Places/Den", "-XMP-dc:Creator=Me"]
    subprocess.run(["exiftool", "-q", *tags, str(sidecar)], check=True)
    before = sidecar.read_bytes()
    merged = FORMAT.render(WOLF, before, ())
    sidecar.write_bytes(merged.content or b"")
    found = json.loads(subprocess.run(["exiftool", "-j", "-XMP:all", str(sidecar)], capture_output=True, check=True).stdout)[0]
    assert found["Subject"] == ["theirs", "wolf"]
    assert found["TagsList"] == ["Places/Den", "FurryTag/species/wolf"]
    assert found["HierarchicalSubject"] == "FurryTag|species|wolf"
    assert (found["Title"], found["Rating"], found["Creator"]) == ("Title", 3, "Me")
    assert FORMAT.render(TagDocument(PICTURE), merged.content, merged.ours).content == before
