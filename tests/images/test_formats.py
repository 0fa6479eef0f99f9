import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from furrytag_gui.images.formats import HEAD_BYTES, SUFFIXES, PictureFormat, describe_foreign, detect_format, is_cut_short

STARTS = (
    b"\xff\xd8\xff",
    b"\x89PNG\r\n\x1a\n",
    b"GIF89a",
    b"RIFF\0\0\0\0WEBP",
    b"\0\0\0\x18ftypavif",
    b"BM",
    b"II*\0",
    b"MM\0*",
    b"II+\0",
    b"MM\0+",
)


def test_each_format_is_detected_by_its_first_bytes(encode, noise, format_name: str) -> None:
    data = encode(noise, format_name)

    assert detect_format(data[:HEAD_BYTES]) is PictureFormat[format_name]


def test_each_format_has_a_suffix() -> None:
    assert set(SUFFIXES.values()) == set(PictureFormat)


@pytest.mark.parametrize("order", ["<", ">"])
def test_tiff_of_both_byte_orders_is_detected(order: str) -> None:
    assert detect_format({"<": b"II*\x00", ">": b"MM\x00*"}[order] + bytes(8)) is PictureFormat.TIFF


def test_avif_that_names_its_brand_second_is_detected() -> None:
    head = b"\x00\x00\x00\x1cftypmif1\x00\x00\x00\x00mif1avifmiaf"

    assert detect_format(head) is PictureFormat.AVIF


def test_text_that_begins_with_the_letters_of_a_bitmap_is_no_bitmap() -> None:
    assert detect_format(b"BMW drivers and where to find them") is None


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"a fox, an anthro\n", "it is a text file, not a picture"),
        ("ein Füchslein, 狐".encode(), "it is a text file, not a picture"),
        ("a fox".encode("utf-16"), "it is a text file, not a picture"),
        (b"x" * (HEAD_BYTES - 1) + "ü".encode(), "it is a text file, not a picture"),
        (b"<!DOCTYPE html><p>404", "it is a web page, not a picture"),
        (b'<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>', "it is an SVG drawing, not a picture of pixels"),
        (b"%!PS-Adobe-3.0 EPSF-3.0\n", "it is an EPS drawing, not a picture"),
        (b"\xc5\xd0\xd3\xc6\x20\x00\x00\x00", "it is an EPS drawing, not a picture"),
        (b"%PDF-1.7\n", "it is a PDF document, not a picture"),
        (b"PK\x03\x04\x14\x00", "it is a ZIP archive, not a picture"),
        (b"\x00\x00\x00\x20ftypisom\x00\x00\x02\x00", "it is a video, not a picture"),
        (b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic", "it is a HEIC picture, a format that FurryTag doesn't read"),
        (b"\xff\x0a\xfa\x1f", "it is a JPEG XL picture, a format that FurryTag doesn't read"),
        (b"8BPS\x00\x01", "it is a Photoshop picture, a format that FurryTag doesn't read"),
        (b"\x00\x01\x02\x03\x04", "it is not in a picture format that FurryTag knows"),
        (b"\xe4\xf6\xfc\xdf", "it is not in a picture format that FurryTag knows"),
    ],
)
def test_what_is_no_picture_is_named(data: bytes, words: str) -> None:
    assert detect_format(data) is None
    assert describe_foreign(data) == words


def test_whole_picture_is_not_cut_short(encode, noise, format_name: str) -> None:
    assert not is_cut_short(encode(noise, format_name))


def test_cut_tiff_is_noticed_in_both_generations(encode, noise: Image.Image) -> None:
    for big in (False, True):
        data = encode(noise, "TIFF", big_tiff=big)

        assert not is_cut_short(data)
        assert is_cut_short(data[:24])


@given(st.sampled_from(STARTS), st.binary(max_size=64))
def test_any_bytes_can_be_asked_about(start: bytes, rest: bytes) -> None:
    data = start + rest

    assert isinstance(is_cut_short(data), bool)
    assert describe_foreign(data).startswith("it is ")
    assert detect_format(data) in (None, *PictureFormat)
