"""Files that are written whole or not at all."""

import errno
import os
from pathlib import Path

import pytest

from furrytag_gui.wholefile import set_aside, write_whole


def test_content_is_there_and_nothing_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "file"
    write_whole(path, b"one")
    write_whole(path, b"two")
    assert path.read_bytes() == b"two"
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.skipif(os.name != "posix", reason="others have no modes")
def test_only_what_is_saved_for_others_can_be_read_by_them(tmp_path: Path) -> None:
    before = os.umask(0o022)
    try:
        write_whole(tmp_path / "settings", b"key")
        write_whole(tmp_path / "page", b"figures", private=False)
    finally:
        os.umask(before)
    assert [(tmp_path / name).stat().st_mode & 0o777 for name in ("settings", "page")] == [0o600, 0o644]


def test_a_write_that_fails_leaves_the_old_file_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "file"
    write_whole(path, b"old")

    def fail(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OSError, match="No space left"):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_damaged_file_is_kept_under_another_name(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"{")
    assert set_aside(path) == "The old file is kept as file.damaged."
    assert [kept.name for kept in tmp_path.iterdir()] == ["file.damaged"]
