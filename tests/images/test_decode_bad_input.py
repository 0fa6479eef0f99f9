"""Whatever a file holds, decoding ends in a picture or in a sentence that names the file and the reason."""

import io
import struct
import tracemalloc
import zlib
from pathlib import Path

import numpy as np
import pytest
import simplejpeg
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from furrytag_gui.errors import PictureError
from furrytag_gui.images.decode import MAX_SIDE_PX, decode

pytestmark = pytest.mark.filterwarnings("ignore::UserWarning:PIL")

FORMATS_READ = "FurryTag reads JPEG, PNG, GIF, WebP, AVIF, BMP and TIFF."


def message_for(data: bytes | Path, name: str = "") -> str:
    with pytest.raises(PictureError) as caught:
        decode(data, name=name)
    return caught.value.message


def png_of_size(width_px: int, height_px: int) -> bytes:
    """A PNG that claims a size; what should follow is missing."""
    header = b"IHDR" + struct.pack(">IIBBBBB", width_px, height_px, 8, 2, 0, 0, 0)
    data = b"IDAT" + zlib.compress(bytes(100))
    chunks = b"".join(struct.pack(">I", len(chunk) - 4) + chunk + struct.pack(">I", zlib.crc32(chunk)) for chunk in (header, data, b"IEND"))
    return b"\x89PNG\r\n\x1a\n" + chunks


def test_text_called_png_is_named(tmp_path: Path) -> None:
    path = tmp_path / "notes.png"
    path.write_text("a fox, an anthro\n")

    with pytest.raises(PictureError) as caught:
        decode(path)

    assert caught.value.message == "Can't read notes.png: it is a text file, not a picture."
    assert caught.value.hint == FORMATS_READ


def test_eps_called_png_is_named_and_starts_no_other_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "logo.png"
    path.write_text("%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 10 10\nshowpage\n")
    monkeypatch.setattr("subprocess.Popen", lambda *_, **__: pytest.fail("a picture started a program"))

    assert message_for(path) == "Can't read logo.png: it is an EPS drawing, not a picture."


def test_missing_file_is_named(tmp_path: Path) -> None:
    assert message_for(tmp_path / "fox.png") == "Can't read fox.png: it doesn't exist."


def test_empty_file_is_named(tmp_path: Path) -> None:
    path = tmp_path / "fox.png"
    path.touch()

    assert message_for(path) == "Can't read fox.png: the file is empty."


def test_bytes_without_a_name_are_called_the_picture() -> None:
    assert message_for(b"") == "Can't read the picture: the file is empty."


def test_bytes_are_called_by_the_given_name() -> None:
    assert message_for(b"", name="pasted picture") == "Can't read pasted picture: the file is empty."


def test_huge_picture_is_refused_by_its_header() -> None:
    with pytest.raises(PictureError) as caught:
        decode(png_of_size(30_000, 30_000), name="big.png")

    assert caught.value.message == "Can't read big.png: its 30000 x 30000 pixels are too many."
    assert caught.value.hint == "FurryTag opens pictures of up to 150 megapixels and 65535 pixels a side. Make a smaller copy of it."


def test_endlessly_long_picture_is_refused_by_its_header() -> None:
    assert message_for(png_of_size(MAX_SIDE_PX + 1, 1), name="line.png") == "Can't read line.png: its 65536 x 1 pixels are too many."


def test_picture_is_refused_for_its_size_without_a_warning(recwarn: pytest.WarningsRecorder) -> None:
    message_for(png_of_size(13_000, 12_000))

    assert not recwarn.list


def test_picture_of_passes_without_end_is_refused_and_a_small_one_with_many_is_not() -> None:
    encoded = io.BytesIO()
    Image.new("L", (64, 48), 90).save(encoded, "JPEG", progressive=True)
    small = encoded.getvalue()
    size = small.index(b"\xff\xc2") + 5
    large = small[:size] + struct.pack(">HH", 2000, 60_000) + small[size + 4 :]
    last_pass = small[small.rindex(b"\xff\xda") : -2]
    assert decode(small[:-2] + last_pass * 90 + b"\xff\xd9").pixels.shape == (48, 64, 3)
    assert message_for(large[:-2] + last_pass * 90, name="slow.jpg").startswith("Can't read slow.jpg: it is drawn in 96 passes")


@pytest.mark.parametrize(("mode", "format_name"), [("F", "TIFF"), ("I", "TIFF"), ("CMYK", "JPEG")])
def test_wide_numbers_and_inks_take_little_more_memory_than_the_picture(mode: str, format_name: str) -> None:
    encoded = io.BytesIO()
    Image.new(mode, (1000, 1000)).save(encoded, format_name)
    tracemalloc.start()
    try:
        pixels = decode(encoded.getvalue()).pixels
        _, peak_bytes = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak_bytes < 4 * pixels.nbytes


@pytest.mark.parametrize("share", [0.1, 0.5, 0.95])
def test_truncated_picture_ends_early(encode, noise: Image.Image, format_name: str, share: float) -> None:
    data = encode(noise, format_name)

    assert message_for(data[: int(len(data) * share)], name="fox") == "Can't read fox: the file ends early."


def test_truncated_progressive_jpeg_ends_early(encode, noise: Image.Image) -> None:
    data = encode(noise, "JPEG", progressive=True)

    assert message_for(data[: len(data) // 2], name="fox.jpg") == "Can't read fox.jpg: the file ends early."


def test_no_part_of_a_picture_passes_for_another_picture(encode, format_name: str) -> None:
    data = encode(Image.effect_noise((24, 16), 90).convert("RGB"), format_name)
    whole = decode(data).pixels

    for length in range(0, len(data), 7):
        try:
            pixels = decode(data[:length]).pixels
        except PictureError:
            continue
        np.testing.assert_array_equal(pixels, whole)


def test_damaged_picture_is_named() -> None:
    assert message_for(png_of_size(100, 100)[:-12] + bytes(12), name="fox.png") == "Can't read fox.png: the file ends early."
    assert message_for(png_of_size(0, 0), name="fox.png") == "Can't read fox.png: the file is damaged."


def test_png_with_other_pixels_than_were_written_is_damaged(encode, noise: Image.Image) -> None:
    # Stored as they are, so that every value makes a picture of the right size.
    data = bytearray(encode(noise, "PNG", compress_level=0))
    data[len(data) // 2] ^= 1

    assert message_for(bytes(data), name="fox.png") == "Can't read fox.png: the file is damaged."


def test_lack_of_memory_is_said(encode, noise: Image.Image, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise MemoryError

    monkeypatch.setattr(simplejpeg, "decode_jpeg", fail)

    assert message_for(encode(noise, "JPEG"), name="fox.jpg") == "Can't read fox.jpg: there isn't enough memory for it."


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=25)
@given(changes=st.dictionaries(st.floats(0, 0.999), st.integers(0, 255), min_size=1, max_size=3))
def test_damage_anywhere_gives_a_picture_or_a_sentence(encode, noise: Image.Image, format_name: str, changes: dict[float, int]) -> None:
    damaged = bytearray(encode(noise, format_name))
    for place, value in changes.items():
        damaged[int(len(damaged) * place)] = value
    try:
        pixels = decode(bytes(damaged), name="fox").pixels
    except PictureError as error:
        assert error.message.startswith("Can't read fox: ")  # noqa: PT017 - most damage can be decoded all the same
    else:
        assert pixels.ndim == 3
