"""What happened in opened folders while nobody watched."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from furrytag_gui.images.watching import Happened
from furrytag_gui.library.library import Library
from furrytag_gui.ui.watched import follow, follow_by_look

Draw = Callable[..., Path]


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = Library.open(tmp_path / "library.sqlite")
    yield library
    library.close()


def test_a_file_that_was_moved_meanwhile_stands_where_it_stood(library: Library, draw: Draw) -> None:
    old, stays = draw("fox.png", "red"), draw("wolf.png", "navy")
    opened = library.add_files([old, stays])
    moved = old.rename(old.with_name("moved.png"))
    other = draw("other.png", "lime")
    library.look_again(opened)
    new = library.add_files([moved, other])
    followed = follow_by_look(library, new, opened)
    assert followed.replaced == {opened[0]: new[0]}
    assert followed.new == (new[1],)


def test_files_that_look_alike_are_not_taken_for_each_other(library: Library, draw: Draw) -> None:
    paths = [draw("a.png", "red"), draw("b.png", "navy")]
    for path in paths:
        path.write_bytes(path.read_bytes().ljust(2000, b" "))
        os.utime(path, ns=(10**18, 10**18))
    opened = library.add_files(paths)
    moved = [path.rename(path.with_name(f"moved {path.name}")) for path in paths]
    library.look_again(opened)
    new = library.add_files(moved)
    assert follow_by_look(library, new, opened).replaced == {}


def test_a_deleted_file_is_told_of_and_waits_for_nothing(library: Library, draw: Draw) -> None:
    fox, _wolf = draw("fox.png", "red"), draw("wolf.png", "navy")
    opened = library.add_files([fox, _wolf])
    library.backlog.add(["wd@1"], opened)
    fox.unlink()
    followed = follow(library, Happened(gone=(fox,)), opened)
    assert (followed.deleted, followed.new) == ((opened[0],), ())
    assert library.backlog.count().files == 1
    # Where nobody watched, a look at the folder says the same.
    assert follow_by_look(library, [], opened).deleted == (opened[0],)


def test_from_one_watched_folder_to_another_a_file_is_followed(library: Library, draw: Draw) -> None:
    old, target = draw("a/fox.png", "red"), draw("b/wolf.png", "navy").with_name("moved.png")
    opened = library.add_files([old])
    old.rename(target)
    followed = follow(library, Happened(seen=(target,), gone=(old,)), opened)
    assert list(followed.replaced) == opened
    assert (followed.new, followed.deleted) == ((), ())


def test_a_file_with_another_content_is_told_of(library: Library, draw: Draw) -> None:
    fox, wolf = draw("fox.png", "red"), draw("wolf.png", "navy")
    opened = library.add_files([fox, wolf])
    fox.write_bytes(fox.read_bytes() + b" ")
    assert follow(library, Happened(seen=(fox, wolf)), opened).renewed == (opened[0],)
