"""Opened folders come into the list in portions."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from furrytag_gui.library.library import Library
from furrytag_gui.ui.listing import FIRST_PORTION, list_files


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = Library.open(tmp_path / "library.sqlite")
    yield library
    library.close()


def test_the_first_portion_is_small_and_the_order_natural(tmp_path: Path, library: Library) -> None:
    folder = tmp_path / "art"
    folder.mkdir()
    for number in range(FIRST_PORTION + 3):
        (folder / f"fox {number}.png").touch()
    portions: list[list[int]] = []
    listed = list_files([folder], library, portions.append, threading.Event())
    assert listed.count == FIRST_PORTION + 3
    assert len(portions) >= 2
    ids = [file_id for portion in portions for file_id in portion]
    names = [entry.path.name for entry in library.entries(ids, "")]
    assert names == [f"fox {number}.png" for number in range(FIRST_PORTION + 3)]


def test_what_does_not_exist_is_told(tmp_path: Path, library: Library, draw: Callable[..., Path]) -> None:
    portions: list[list[int]] = []
    listed = list_files([draw("a.png"), tmp_path / "gone.png"], library, portions.append, threading.Event())
    assert listed.count == 1
    assert [str(error.message) for error in listed.skipped] == ["Can't read gone.png: it doesn't exist."]


def test_it_ends_when_it_is_told_to(library: Library, draw: Callable[..., Path]) -> None:
    stop = threading.Event()
    stop.set()
    portions: list[list[int]] = []
    assert list_files([draw("a.png")], library, portions.append, stop).count == 0
    assert portions == []


def test_folders_inside_are_left_out_and_counted(tmp_path: Path, library: Library, draw: Callable[..., Path]) -> None:
    outer = draw("a.png").parent
    (outer / "inner").mkdir()
    (outer / "inner" / "b.png").touch()
    portions: list[list[int]] = []
    listed = list_files([outer], library, portions.append, threading.Event(), recursive=False)
    assert (listed.count, listed.left_out) == (1, 1)
    assert list_files([outer], library, portions.append, threading.Event()).left_out == 0
