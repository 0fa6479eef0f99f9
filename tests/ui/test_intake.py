"""Every way in which other programs hand over a picture ends in a path, a bitmap or a clear word."""

import base64
import os
import sys
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QByteArray, QMimeData, QUrl
from PySide6.QtGui import QColor, QImage

from furrytag_gui.errors import FurryTagError
from furrytag_gui.ui.intake import keep_bitmap, may_hold_pictures, read

NOON = datetime(2024, 5, 1, 12, 30, 15, tzinfo=UTC)


def encoded(format_name: str = "PNG") -> bytes:
    stream = BytesIO()
    Image.new("RGB", (3, 2), "teal").save(stream, format_name)
    return stream.getvalue()


def make_mime(**parts: str | bytes) -> QMimeData:
    """Mime data from `text_html="…"`, `image_png=b"…"`: the first underscore stands for the slash."""
    mime = QMimeData()
    for name, value in parts.items():
        mime.setData(name.replace("_", "/", 1).replace("_", "-"), QByteArray(value.encode() if isinstance(value, str) else value))
    return mime


def a_bitmap() -> QImage:
    image = QImage(3, 2, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    return image


def test_files_and_folders_of_a_file_manager() -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/art/wölfe 100%.png"), QUrl.fromLocalFile("/art/folder"), QUrl.fromLocalFile("/art/folder")])
    assert may_hold_pictures(mime)
    assert read(mime).paths == (Path("/art/wölfe 100%.png"), Path("/art/folder"))


@pytest.mark.skipif(sys.platform == "win32", reason="file names are text there")
def test_a_name_that_is_not_utf_8() -> None:
    mime = make_mime(text_uri_list="file:///art/f%FFx.png\r\n")
    assert os.fsencode(read(mime).paths[0]) == b"/art/f\xffx.png"


def test_signs_that_have_a_meaning_in_addresses() -> None:
    assert read(make_mime(text_uri_list="# a comment\r\nfile://localhost/art/a%23b.png\r\nfile:///art/what?.png")).paths == (
        Path("/art/a#b.png"),
        Path("/art/what?.png"),
    )


def test_a_file_list_copied_in_gnome() -> None:
    mime = make_mime(**{"x-special_gnome_copied_files": "copy\nfile:///art/a%20b.png\nfile:///art/c.png"})
    assert may_hold_pictures(mime)
    assert read(mime).paths == (Path("/art/a b.png"), Path("/art/c.png"))


def test_a_browser_showing_a_local_file_gives_the_file_and_not_its_bitmap() -> None:
    mime = make_mime(text_html='<meta charset="utf-8"><img src="file:///art/fox.png" alt="x">', image_png=encoded())
    assert read(mime).paths == (Path("/art/fox.png"),)
    assert read(mime).bitmap is None


def test_a_browser_dragging_from_a_web_site_gives_the_bitmap_that_comes_along() -> None:
    mime = make_mime(text_uri_list="https://example.org/fox.png", text_html='<img src="https://example.org/fox.png">', image_png=encoded())
    assert read(mime).bitmap == encoded()
    assert read(mime).problem is None


@pytest.mark.parametrize(
    "parts",
    [
        {"text_uri_list": "https://example.org/fox.png"},
        {"text_html": '<a href="/"><img src="https://example.org/fox.png"></a>'},
    ],
)
def test_nothing_is_ever_downloaded(parts: dict[str, str]) -> None:
    intake = read(make_mime(**parts))
    assert intake.paths == ()
    assert intake.bitmap is None
    assert intake.problem is not None
    assert intake.problem.message == "FurryTag doesn't download pictures."


def test_a_copied_bitmap() -> None:
    mime = QMimeData()
    mime.setImageData(a_bitmap())
    assert may_hold_pictures(mime)
    bitmap = read(mime).bitmap
    assert isinstance(bitmap, QImage)
    assert bitmap.size() == a_bitmap().size()


@pytest.mark.parametrize(
    "parts",
    [
        {"text_html": f'<img src="data:image/png;base64,{base64.b64encode(encoded()).decode()}">'},
        {"text_uri_list": f"data:image/png;base64,{base64.b64encode(encoded()).decode()}"},
    ],
)
def test_a_picture_written_into_the_page(parts: dict[str, str]) -> None:
    assert read(make_mime(**parts)).bitmap == encoded()


@pytest.mark.parametrize("source", ["data:image/png;base64,A", "data:image/png;base64,", "data:text/html,x", "data:image/png", "", "::"])
def test_a_damaged_page_is_no_picture(source: str) -> None:
    intake = read(make_mime(text_html=f'<img src="{source}"><img src><img'))
    assert intake.bitmap is None
    assert intake.problem is not None


def test_plain_text_counts_only_if_every_line_is_a_file() -> None:
    mime = QMimeData()
    mime.setText("/art/fox.png\nfile:///art/red%20wolf.png\n")
    assert read(mime).paths == (Path("/art/fox.png"), Path("/art/red wolf.png"))
    mime.setText("/art/fox.png\nis a nice one")
    assert not may_hold_pictures(mime)
    assert read(mime).problem is not None


def test_a_bitmap_is_kept_as_png_under_the_time(tmp_path: Path) -> None:
    folder = tmp_path / "pasted"
    first, second = keep_bitmap(a_bitmap(), folder, NOON), keep_bitmap(a_bitmap(), folder, NOON)
    assert (first.name, second.name) == ("pasted 2024-05-01 12.30.15.png", "pasted 2024-05-01 12.30.15 2.png")
    with Image.open(second, formats=["PNG"]) as kept:
        assert kept.convert("RGB").getpixel((0, 0)) == (0, 128, 128)
    assert sorted(folder.iterdir()) == sorted([first, second])


@pytest.mark.parametrize(
    ("data", "suffix"),
    [(encoded(), ".png"), (encoded("JPEG"), ".jpg"), (encoded("GIF"), ".gif"), (encoded("WEBP"), ".webp"), (b"??", ".picture")],
)
def test_bytes_are_kept_as_they_are(tmp_path: Path, data: bytes, suffix: str) -> None:
    path = keep_bitmap(data, tmp_path, NOON)
    assert path.suffix == suffix
    assert path.read_bytes() == data


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "pasted").write_text("in the way")
    with pytest.raises(FurryTagError, match=r"Can't keep the pasted picture in .*pasted"):
        keep_bitmap(b"x", tmp_path / "pasted", NOON)
