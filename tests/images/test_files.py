import os
import random
import socket
from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from furrytag_gui.errors import PictureError
from furrytag_gui.images.files import find_pictures, is_deleted, natural_key, natural_text

NAMES = st.text(st.sampled_from("aAbB0123456789 ._-é"), max_size=8)


class Search:
    """What find_pictures gives for some paths, relative to a folder."""

    def __init__(self, root: Path, paths: Iterable[Path], *, recursive: bool = True) -> None:
        self.skipped: dict[str, PictureError] = {}
        found = find_pictures(paths, recursive=recursive, on_skipped=lambda path, error: self.skipped.update({path.name: error}))
        self.found = [path.relative_to(root).as_posix() for path in found]


def make(root: Path, *names: str) -> None:
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"")


def test_folder_gives_its_pictures_as_people_count(tmp_path: Path) -> None:
    make(tmp_path, "fox10.png", "fox2.png", "Fox1.png", "wolf.jpg", "bear.GIF")

    assert Search(tmp_path, [tmp_path]).found == ["bear.GIF", "Fox1.png", "fox2.png", "fox10.png", "wolf.jpg"]


def test_files_come_before_subfolders_and_those_in_order(tmp_path: Path) -> None:
    make(tmp_path, "z.png", "page 10/a.png", "page 9/b.png", "page 9/deep/c.png")

    assert Search(tmp_path, [tmp_path]).found == ["z.png", "page 9/b.png", "page 9/deep/c.png", "page 10/a.png"]


def test_subfolders_are_left_out_when_not_recursive(tmp_path: Path) -> None:
    make(tmp_path, "a.png", "deep/b.png")

    assert Search(tmp_path, [tmp_path], recursive=False).found == ["a.png"]


def test_pictures_are_known_by_suffix_in_any_case_or_by_their_bytes(tmp_path: Path) -> None:
    make(tmp_path, "a.JPG", "b.Jfif", "c.WebP", "d.apng", "notes.txt", "tags.json")
    picture = Image.new("RGB", (4, 4), "tomato")
    picture.save(tmp_path / "no suffix", "PNG")
    picture.save(tmp_path / "really a webp.txt", "WEBP")

    assert Search(tmp_path, [tmp_path]).found == ["a.JPG", "b.Jfif", "c.WebP", "d.apng", "no suffix", "really a webp.txt"]


def test_hidden_files_and_folders_are_left_out(tmp_path: Path) -> None:
    make(tmp_path, "fox.png", "._fox.png", ".thumbnails/fox.png")

    assert Search(tmp_path, [tmp_path]).found == ["fox.png"]
    assert Search(tmp_path, [tmp_path / ".thumbnails"]).found == [".thumbnails/fox.png"]


def test_given_files_are_taken_whatever_they_hold(tmp_path: Path) -> None:
    make(tmp_path, "notes.txt", "fox.png")

    assert Search(tmp_path, [tmp_path / "notes.txt", tmp_path / "fox.png"]).found == ["fox.png", "notes.txt"]


def test_each_file_is_given_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make(tmp_path, "deep/a.png", "b.png")
    monkeypatch.chdir(tmp_path)

    found = list(find_pictures([tmp_path, tmp_path / "deep", Path("deep/a.png"), tmp_path / "b.png", tmp_path]))

    assert sorted(path.name for path in found) == ["a.png", "b.png"]


def test_missing_path_is_reported_and_the_rest_goes_on(tmp_path: Path) -> None:
    make(tmp_path, "fox.png")

    search = Search(tmp_path, [tmp_path / "gone.png", tmp_path / "fox.png"])

    assert search.found == ["fox.png"]
    assert search.skipped["gone.png"].message == "Can't read gone.png: it doesn't exist."


def test_without_a_listener_missing_paths_are_passed_over(tmp_path: Path) -> None:
    make(tmp_path, "fox.png")

    assert list(find_pictures([tmp_path / "gone.png", tmp_path / "fox.png"])) == [tmp_path / "fox.png"]


def test_folder_that_cannot_be_opened_is_reported_and_the_rest_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make(tmp_path, "a/fox.png", "closed/fox.png", "z/fox.png")
    scandir = os.scandir

    def refuse_closed(folder: Path) -> object:
        if folder.name == "closed":
            raise PermissionError(13, "Permission denied", str(folder))
        return scandir(folder)

    monkeypatch.setattr(os, "scandir", refuse_closed)  # root may open everything, so the tests can't take the right away
    search = Search(tmp_path, [tmp_path])

    assert search.found == ["a/fox.png", "z/fox.png"]
    assert search.skipped["closed"].message == "Can't open folder closed: permission denied."


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_pipes_and_sockets_are_not_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make(tmp_path, "fox.png")
    monkeypatch.chdir(tmp_path)  # a socket's path may not be long
    os.mkfifo("pipe.png")
    os.mkfifo("pipe")
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind("socket.png")
        search = Search(tmp_path, [tmp_path, tmp_path / "pipe"])

    assert search.found == ["fox.png"]
    assert {name: error.message for name, error in search.skipped.items()} == {
        "pipe": "Can't read pipe: it is a pipe, socket or device, not a file.",
        "pipe.png": "Can't read pipe.png: it is a pipe, socket or device, not a file.",
        "socket.png": "Can't read socket.png: it is a pipe, socket or device, not a file.",
    }


def test_link_loops_end(tmp_path: Path) -> None:
    make(tmp_path, "a/fox.png", "b/wolf.png")
    (tmp_path / "a" / "up").symlink_to(tmp_path)
    (tmp_path / "a" / "other").symlink_to(tmp_path / "b")
    (tmp_path / "b" / "other").symlink_to(tmp_path / "a")
    (tmp_path / "self").symlink_to(tmp_path / "self")

    assert Search(tmp_path, [tmp_path]).found == ["a/fox.png", "b/wolf.png"]


def test_linked_folders_and_files_are_followed(tmp_path: Path) -> None:
    make(tmp_path, "real/fox.png", "gallery/wolf.png")
    (tmp_path / "gallery" / "a link").symlink_to(tmp_path / "real")
    (tmp_path / "gallery" / "linked.png").symlink_to(tmp_path / "real" / "fox.png")

    assert Search(tmp_path, [tmp_path / "gallery"]).found == ["gallery/linked.png", "gallery/wolf.png", "gallery/a link/fox.png"]


def test_broken_link_with_a_picture_suffix_is_reported(tmp_path: Path) -> None:
    (tmp_path / "fox.png").symlink_to(tmp_path / "gone.png")
    (tmp_path / "notes").symlink_to(tmp_path / "gone")

    search = Search(tmp_path, [tmp_path])

    assert search.found == []
    assert {name: error.message for name, error in search.skipped.items()} == {"fox.png": "Can't read fox.png: the link leads nowhere."}


def test_names_that_are_not_utf8_are_found(tmp_path: Path) -> None:
    name = b"f\xf6x.png"
    try:
        (tmp_path / os.fsdecode(name)).write_bytes(b"")
    except OSError:
        pytest.skip("this file system takes UTF-8 names only")

    (found,) = find_pictures([tmp_path])

    assert os.fsencode(found.name) == name


def test_the_first_picture_comes_before_the_last_folder_is_read(tmp_path: Path) -> None:
    make(tmp_path, "a/fox.png", "b/wolf.png")
    search = find_pictures([tmp_path])

    assert next(search).name == "fox.png"
    make(tmp_path, "b/late.png")
    assert [path.name for path in search] == ["late.png", "wolf.png"]


def test_paths_are_sorted_folder_by_folder() -> None:
    paths = [Path("art 10/fox.png"), Path("art/fox.png"), Path("art 2/fox.png"), Path("art/deep/fox.png")]

    ordered = sorted(paths, key=natural_key)

    assert ordered == [Path("art/deep/fox.png"), Path("art/fox.png"), Path("art 2/fox.png"), Path("art 10/fox.png")]


@given(st.lists(NAMES, max_size=6, unique=True), st.randoms())
def test_natural_order_does_not_depend_on_the_order_before(names: list[str], chance: random.Random) -> None:
    shuffled = names.copy()
    chance.shuffle(shuffled)

    assert sorted(names, key=natural_key) == sorted(shuffled, key=natural_key)


@given(NAMES, st.integers(0, 10**20), st.integers(0, 10**20))
def test_numbers_in_names_are_compared_as_numbers(start: str, one: int, other: int) -> None:
    start = start.rstrip("0123456789")
    keys = [natural_key(f"{start}{number:04}.png") for number in (one, other)]

    assert (keys[0] < keys[1]) == (one < other)


@given(st.lists(NAMES, max_size=8))
def test_names_sort_as_text_in_the_same_order(names: list[str]) -> None:
    assert sorted(names, key=natural_text) == sorted(names, key=natural_key)


def test_a_file_is_deleted_only_if_its_folder_is_there_and_holds_others(tmp_path: Path) -> None:
    make(tmp_path, "art/fox.png", "art/wolf.png", "alone/bear.png")
    assert not is_deleted(tmp_path / "art/fox.png")
    (tmp_path / "art/fox.png").unlink()
    (tmp_path / "alone/bear.png").unlink()
    assert is_deleted(tmp_path / "art/fox.png")
    assert not is_deleted(tmp_path / "alone/bear.png")  # as where a drive was mounted
    assert not is_deleted(tmp_path / "drive/fox.png")
