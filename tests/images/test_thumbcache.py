"""Thumbnails that are kept on the disk."""

import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from furrytag_gui.errors import PictureError
from furrytag_gui.images import thumbcache
from furrytag_gui.images.thumbcache import ThumbnailCache
from furrytag_gui.images.thumbs import make_thumbnail

Draw = Callable[..., Path]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "kept"


def list_kept(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def test_a_kept_thumbnail_looks_like_a_new_one(folder: Path, draw: Draw) -> None:
    cache, picture = ThumbnailCache(folder), draw("fox.png", size_px=500)
    new = make_thumbnail(picture, 100)
    for _ in range(2):
        kept = cache.make(picture, 100)
        assert kept.shape == new.shape
        assert np.abs(kept.astype(int) - new).mean() < 3
    assert len(list_kept(folder)) == 1


def test_the_picture_is_read_once(folder: Path, draw: Draw, monkeypatch: pytest.MonkeyPatch) -> None:
    picture = draw("fox.png", size_px=500)
    ThumbnailCache(folder).make(picture, 160)
    monkeypatch.setattr(thumbcache, "make_thumbnail", lambda *_: pytest.fail("It was made again."))
    for size_px in (160, 96, 128):
        assert max(ThumbnailCache(folder).make(picture, size_px).shape) == size_px


def test_a_changed_file_has_another_thumbnail(folder: Path, draw: Draw) -> None:
    cache, picture = ThumbnailCache(folder), draw("fox.png", "red", size_px=500)
    red = cache.make(picture, 100)
    draw("fox.png", "blue", size_px=500)
    assert not np.array_equal(cache.make(picture, 100), red)


def test_a_picture_that_cannot_be_read_is_said(folder: Path, tmp_path: Path) -> None:
    bad = tmp_path / "bad.png"
    bad.write_text("no picture")
    for path in (bad, tmp_path / "gone.png"):
        with pytest.raises(PictureError, match=path.name):
            ThumbnailCache(folder).make(path, 100)
    assert list_kept(folder) == []


def test_a_damaged_thumbnail_is_made_anew(folder: Path, draw: Draw) -> None:
    picture = draw("fox.png", size_px=500)
    good = ThumbnailCache(folder).make(picture, 100)
    (kept,) = list_kept(folder)
    kept.write_bytes(kept.read_bytes()[:100])
    assert ThumbnailCache(folder).make(picture, 100).shape == good.shape


def test_the_longest_unused_go_first(folder: Path, draw: Draw) -> None:
    cache = ThumbnailCache(folder)
    pictures = [draw(f"{number}.png", size_px=300 + number) for number in range(6)]
    for number, picture in enumerate(pictures):
        before = set(list_kept(folder))
        cache.make(picture, 160)
        (new,) = set(list_kept(folder)) - before
        os.utime(new, (number, number))
    size_bytes = max(path.stat().st_size for path in list_kept(folder))
    # Used again today, the first is the last to go.
    cache.make(pictures[0], 160)
    small = ThumbnailCache(folder, limit_bytes=4 * size_bytes)
    assert small.clean() <= 4 * size_bytes
    times = sorted(path.stat().st_mtime for path in list_kept(folder))
    assert len(times) == 3
    assert times[:2] == [4, 5]
    assert times[2] > 1000


def test_there_are_never_many_more_than_the_limit(folder: Path, draw: Draw) -> None:
    cache = ThumbnailCache(folder, limit_bytes=20_000)
    for number in range(12):
        cache.make(draw(f"{number}.png", size_px=300 + number), 160)
        assert sum(path.stat().st_size for path in list_kept(folder)) <= 20_000
    assert list_kept(folder)


def test_what_is_forgotten_is_gone(folder: Path, draw: Draw) -> None:
    cache, picture = ThumbnailCache(folder), draw("fox.png", size_px=900)
    cache.make(picture, 100)
    cache.make(picture, 300)
    assert len(list_kept(folder)) == 2
    cache.forget(picture)
    assert list_kept(folder) == []


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path: Path, draw: Draw) -> None:
    blocked = tmp_path / "blocked"
    blocked.write_text("a file where the folder should be")
    assert max(ThumbnailCache(blocked).make(draw("fox.png", size_px=500), 100).shape) == 100
