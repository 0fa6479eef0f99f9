import os
import stat
from pathlib import Path

import pytest

from furrytag_gui.errors import PictureError
from furrytag_gui.images import content
from furrytag_gui.images.content import display_name, read_content


def test_content_is_the_bytes_with_size_and_time(tmp_path: Path) -> None:
    path = tmp_path / "fox.png"
    path.write_bytes(b"fox")

    read = read_content(path)

    assert (read.data, read.size_bytes, read.mtime_ns) == (b"fox", 3, path.stat().st_mtime_ns)


def test_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(PictureError) as caught:
        read_content(tmp_path / "gone.png")

    assert caught.value.message == "Can't read gone.png: it doesn't exist."
    assert caught.value.hint == "It may have been moved, renamed or deleted."


def test_broken_link_is_told_from_a_missing_file(tmp_path: Path) -> None:
    link = tmp_path / "fox.png"
    link.symlink_to(tmp_path / "gone.png")

    with pytest.raises(PictureError, match=r"^Can't read fox\.png: the link leads nowhere\."):
        read_content(link)


def test_link_that_leads_to_itself_is_refused(tmp_path: Path) -> None:
    link = tmp_path / "fox.png"
    link.symlink_to(link)

    with pytest.raises(PictureError, match=r"^Can't read fox\.png: "):
        read_content(link)


def test_folder_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "foxes.png"
    folder.mkdir()

    with pytest.raises(PictureError, match=r"^Can't read foxes\.png: it is a folder\.$"):
        read_content(folder)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_pipe_is_refused_without_waiting_for_a_writer(tmp_path: Path) -> None:
    pipe = tmp_path / "fox.png"
    os.mkfifo(pipe)

    with pytest.raises(PictureError, match=r"^Can't read fox\.png: it is a pipe, socket or device, not a file\.$"):
        read_content(pipe)


def test_name_with_a_null_byte_is_refused() -> None:
    with pytest.raises(PictureError, match="its name is not valid"):
        read_content(Path("fox\0.png"))


def test_unreadable_file_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "fox.png"
    path.write_bytes(b"fox")

    def refuse(self: Path) -> bytes:
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr(Path, "read_bytes", refuse)  # root may read everything, so the tests can't take the right away
    with pytest.raises(PictureError, match=r"^Can't read fox\.png: permission denied\.$"):
        read_content(path)


def test_huge_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "fox.tiff"
    with path.open("wb") as stream:
        stream.truncate(content.MAX_FILE_BYTES + 1024**2)  # a hole, no disk space

    with pytest.raises(PictureError, match=r"^Can't read fox\.tiff: it is 513 MB large, and 512 MB are the limit\."):
        read_content(path)
    assert stat.S_ISREG(path.stat().st_mode)


@pytest.mark.parametrize(
    ("path", "name"),
    [
        (Path("art/Füchse 狐.png"), "Füchse 狐.png"),
        (Path("art/fox\n.png"), "fox\ufffd.png"),
        (Path("art/fox\u202egnp.exe"), "fox\ufffdgnp.exe"),
        (Path("art/f\udcf6x.png"), "f\ufffdx.png"),
        (Path("/"), str(Path("/"))),
    ],
)
def test_display_name_can_always_be_printed(path: Path, name: str) -> None:
    assert display_name(path) == name
    assert display_name(path).encode()
