"""Embedding changes the packet, and not one other thing."""

import io
import json
import shutil
import subprocess
from pathlib import Path

import pytest
from PIL import Image

from furrytag_gui.errors import TagFileError
from furrytag_gui.images.formats import detect_format
from furrytag_gui.tagfiles import jpegxmp
from furrytag_gui.tagfiles.document import FoundTag, TagDocument, TagEntry
from furrytag_gui.tagfiles.embedded import SPLICERS, EmbeddedXmp, verify_same
from furrytag_gui.tagfiles.pixels import require_same_frames
from furrytag_gui.tags.rating import RatingLabel
from tests.tagfiles.pictures import NOISE, OTHERS_PACKET, PICTURES, TRAILER, animate, make_exif, save

FORMAT = EmbeddedXmp()
DOCUMENT = TagDocument(
    Path("fox.png"),
    rating_label=RatingLabel.SAFE,
    entries=(TagEntry("red_panda", "species", 0.9), TagEntry("<o>_<o>", "body", 0.8), TagEntry("狼_&_fox", "character")),
)
needs_exiftool = pytest.mark.skipif(shutil.which("exiftool") is None, reason="exiftool isn't installed")


def others_of(data: bytes) -> tuple[str, ...]:
    return FORMAT.parse(data).names


def test_tags_are_put_into_every_picture_and_nothing_else_changes(picture: bytes) -> None:
    before = others_of(picture)
    rendered = FORMAT.render(DOCUMENT, picture, ())
    assert rendered.content is not None
    assert rendered.content != picture
    FORMAT.verify(picture, rendered.content)
    found = FORMAT.parse(rendered.content)
    assert set(found.names) == {*before, "red_panda", "<o>_<o>", "狼_&_fox"}
    assert found.rating_label is RatingLabel.SAFE
    old, new = (Image.open(io.BytesIO(data), formats=[detect_format(picture) or ""]) for data in (picture, rendered.content))
    assert old.tobytes() == new.tobytes()
    assert old.getexif() == new.getexif()


def test_withdrawing_gives_the_very_same_file_back(picture: bytes) -> None:
    rendered = FORMAT.render(DOCUMENT, picture, ())
    content = FORMAT.render(TagDocument(Path("fox.png")), rendered.content, rendered.ours).content
    assert content is not None
    verify_same(picture, content)
    if b"RIFF" not in picture[:4] and b"GIF87a" not in picture[:6] and b"iTXtXML" not in picture.replace(b"\0", b""):
        assert content == picture


def test_the_packet_of_others_is_kept_word_for_word() -> None:
    picture = PICTURES["jpeg, with XMP of others"]()
    content = FORMAT.render(DOCUMENT, picture, ()).content
    packet = jpegxmp.read_packet(content or b"") or b""
    begin, _, _ = OTHERS_PACKET.partition(b"Red  Panda</rdf:li>")
    assert packet.startswith(begin + b"Red  Panda</rdf:li>\n     <rdf:li>&lt;o&gt;_&lt;o&gt;</rdf:li>")
    for words in (b"a note of others", b"odd:flag='a &gt; \"b\"'", b"<odd:part>kept</odd:part>", b'xmp:Rating="4"', b"Somebody"):
        assert words in packet
    assert b"red panda" not in packet.partition(b"hierarchicalSubject")[0]


def test_nothing_to_say_leaves_every_byte(picture: bytes) -> None:
    assert FORMAT.render(TagDocument(Path("fox.png")), picture, ()).content == picture


def test_a_file_that_ends_early_is_refused(picture: bytes) -> None:
    end = len(picture) - len(TRAILER) if picture.endswith(TRAILER) else len(picture)
    for cut in (end - 1, end - 3, end // 2, 20):
        with pytest.raises(TagFileError):
            FORMAT.render(DOCUMENT, picture[:cut], ())


def test_no_damage_makes_anything_but_a_refusal_or_a_file_that_still_decodes_the_same(picture: bytes) -> None:
    for place in range(0, len(picture), max(1, len(picture) // 60)):
        broken = bytearray(picture)
        broken[place] ^= 0x5A
        try:
            content = FORMAT.render(DOCUMENT, bytes(broken), ()).content or b""
            verify_same(bytes(broken), content)
        except TagFileError:
            continue
        splicer = SPLICERS[detect_format(picture)]
        assert splicer.list_rest(content) == splicer.list_rest(bytes(broken))


@pytest.mark.parametrize("kind", ["jpeg", "png", "webp", "gif, animated"])
def test_verifying_sees_every_other_change(kind: str) -> None:
    picture = PICTURES[kind]()
    content = FORMAT.render(DOCUMENT, picture, ()).content or b""
    for changed in (content + b"x", content[:-1], picture.replace(picture[60:64], b"abcd", 1)):
        with pytest.raises(TagFileError):
            verify_same(picture, changed)


def test_a_frame_that_is_lost_is_seen() -> None:
    three = animate("GIF")
    with pytest.raises(TagFileError, match="Nothing was written"):
        verify_same(three, save(Image.new("RGB", (24, 18)), "GIF"))


def test_a_packet_that_a_jpeg_can_t_hold_is_refused() -> None:
    many = TagDocument(Path("fox.jpg"), entries=tuple(TagEntry(f"a_rather_long_tag_name_number_{n}", "body", 0.5) for n in range(400)))
    with pytest.raises(TagFileError, match="more than a JPEG holds"):
        FORMAT.render(many, PICTURES["jpeg"](), ())
    assert len(others_of(FORMAT.render(many, PICTURES["png"](), ()).content or b"")) == 400


def test_several_pictures_in_one_jpeg_are_refused() -> None:
    first, second = NOISE, NOISE.rotate(90)
    stream = io.BytesIO()
    first.save(stream, "MPO", save_all=True, append_images=[second])
    with pytest.raises(TagFileError, match="several pictures"):
        FORMAT.render(DOCUMENT, stream.getvalue(), ())


def test_two_packets_are_refused() -> None:
    picture = jpegxmp.with_packet(PICTURES["jpeg"](), OTHERS_PACKET)
    segment = b"\xff\xe1" + (len(OTHERS_PACKET) + len(jpegxmp.SIGNATURE) + 2).to_bytes(2, "big") + jpegxmp.SIGNATURE + OTHERS_PACKET
    with pytest.raises(TagFileError, match="several XMP packets"):
        FORMAT.render(DOCUMENT, picture[:2] + segment + picture[2:], ())


def test_entities_are_refused() -> None:
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x:xmpmeta xmlns:x="adobe:ns:meta/">&b;</x:xmpmeta>'
    with pytest.raises(TagFileError, match="entities"):
        FORMAT.render(DOCUMENT, jpegxmp.with_packet(PICTURES["jpeg"](), bomb), ())


def test_bmp_has_no_place_for_tags() -> None:
    with pytest.raises(TagFileError, match="BMP has no place"):
        FORMAT.render(DOCUMENT, save(NOISE, "BMP"), ())


def test_keywords_of_iptc_and_windows_are_read() -> None:
    exif = Image.Exif()
    exif[0x9C9E] = "Snow Fox;wolf".encode("utf-16-le") + b"\0\0"
    iptc = b"".join(b"\x1c\x02\x19" + len(word).to_bytes(2, "big") + word for word in (b"Arctic", "Füchse".encode()))
    resource = b"8BIM\x04\x04\0\0" + len(iptc).to_bytes(4, "big") + iptc + b"\0" * (len(iptc) % 2)
    body = b"Photoshop 3.0\0" + resource
    picture = save(NOISE, "JPEG", exif=exif.tobytes())
    picture = picture[:2] + b"\xff\xed" + (len(body) + 2).to_bytes(2, "big") + body + picture[2:]
    assert FORMAT.parse(picture).entries == tuple(FoundTag(name) for name in ("arctic", "füchse", "snow_fox", "wolf"))
    assert set(others_of(FORMAT.render(DOCUMENT, picture, ()).content or b"")) >= {"arctic", "snow_fox", "red_panda"}


@needs_exiftool
@pytest.mark.parametrize("kind", PICTURES)
def test_exiftool_reads_the_same(kind: str, tmp_path: Path) -> None:
    picture = PICTURES[kind]()
    file = tmp_path / "picture"
    file.write_bytes(FORMAT.render(DOCUMENT, picture, ()).content or b"")
    command = ["exiftool", "-j", "-a", "-validate", "-warning", "-XMP:all", str(file)]
    found = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)[0]
    theirs = ["Holiday", "Red  Panda"] if "others" in kind else ["red panda"]
    assert found["Subject"] == [*theirs, "<o>_<o>", "狼 & fox", "rating:safe"]
    assert found["HierarchicalSubject"][0] == "FurryTag|species|red panda"
    assert found["TagsList"] == [path.replace("|", "/") for path in found["HierarchicalSubject"]]
    assert found.get("Rating") == (4 if "others" in kind else None)
    assert "XMP" not in found.get("Warning", "")


@needs_exiftool
@pytest.mark.parametrize("format_name", ["AVIF", "TIFF"])
def test_exiftool_embeds_where_no_splicer_can(format_name: str) -> None:
    picture = save(NOISE, format_name, exif=make_exif())
    rendered = FORMAT.render(DOCUMENT, picture, ())
    FORMAT.verify(picture, rendered.content or b"")
    assert set(others_of(rendered.content or b"")) == {"red_panda", "<o>_<o>", "狼_&_fox"}
    again = FORMAT.render(DOCUMENT, rendered.content, rendered.ours)
    assert again.content == rendered.content
    empty = FORMAT.render(TagDocument(Path("fox")), rendered.content, rendered.ours)
    assert others_of(empty.content or b"") == ()
    FORMAT.verify(picture, empty.content or b"")


def test_without_exiftool_the_way_out_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(TagFileError, match="Install exiftool"):
        FORMAT.render(DOCUMENT, save(NOISE, "TIFF"), ())


def test_what_must_follow_from_a_packet_does() -> None:
    webp = FORMAT.render(DOCUMENT, PICTURES["webp"](), ())
    assert (webp.content or b"")[12:16] == b"VP8X"
    assert (webp.content or b"")[20] & 0x04
    withdrawn = FORMAT.render(TagDocument(Path("fox.webp")), webp.content, webp.ours).content or b""
    assert not withdrawn[20] & 0x04
    old = PICTURES["gif"]()
    assert old.startswith(b"GIF87a")
    assert (FORMAT.render(DOCUMENT, old, ()).content or b"").startswith(b"GIF89a")


@pytest.mark.parametrize("format_name", ["PNG", "GIF", "WEBP"])
def test_one_other_pixel_in_one_frame_is_seen(format_name: str) -> None:
    frames = [Image.new("RGB", (16, 16), color) for color in ("red", "green", "blue")]
    files = []
    for _ in range(2):
        files.append(save(frames[0], format_name, save_all=True, append_images=frames[1:], duration=50, lossless=True))
        frames[2].putpixel((3, 4), (255, 255, 255))
    require_same_frames(files[0], files[0])
    with pytest.raises(TagFileError, match="a frame"):
        require_same_frames(*files)


def test_a_picture_without_a_place_for_tags_has_none() -> None:
    assert FORMAT.parse(save(NOISE, "BMP")).entries == ()
    assert FORMAT.parse(b"no picture").entries == ()
