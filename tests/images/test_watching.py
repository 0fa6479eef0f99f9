"""What happens to files in watched folders is told, with the real watcher of this system."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import Empty, SimpleQueue

import pytest

from furrytag_gui.errors import PictureError
from furrytag_gui.images.watching import FolderWatch, Happened

Draw = Callable[..., Path]
LIMIT_S = 20


class Told:
    """What was told, and waiting for what is to be told."""

    def __init__(self) -> None:
        self.queue: SimpleQueue[Happened] = SimpleQueue()

    def wait_for(self, fits: Callable[[Happened], bool]) -> Happened:
        while True:
            try:
                happened = self.queue.get(timeout=LIMIT_S)
            except Empty:
                pytest.fail("It was never told.")
            if fits(happened):
                return happened


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "watched"
    (folder / "inner").mkdir(parents=True)
    return folder


@pytest.fixture
def watch(told: Told, folder: Path) -> Iterator[FolderWatch]:
    watch = FolderWatch(told.queue.put, quiet_s=0.05, look_s=0.05)
    watch.watch(folder)
    yield watch
    watch.stop()


def test_new_and_changed_pictures_are_told_and_other_files_are_not(watch: FolderWatch, told: Told, folder: Path, draw: Draw) -> None:
    picture = folder / "inner" / "fox.png"
    (folder / "notes.txt").write_text("no picture")
    shutil.copyfile(draw("a.png"), picture)
    assert told.wait_for(lambda happened: picture in happened.seen).gone == ()
    shutil.copyfile(draw("b.png", "navy", size_px=90), picture)
    told.wait_for(lambda happened: happened.seen == (picture,))


def test_a_deleted_file_is_told(watch: FolderWatch, told: Told, folder: Path, draw: Draw) -> None:
    picture = folder / "fox.png"
    shutil.copyfile(draw("a.png"), picture)
    told.wait_for(lambda happened: picture in happened.seen)
    picture.unlink()
    told.wait_for(lambda happened: happened.gone == (picture,))


def test_a_moved_file_is_told_with_both_its_places(watch: FolderWatch, told: Told, folder: Path, draw: Draw) -> None:
    picture = folder / "fox.png"
    shutil.copyfile(draw("a.png"), picture)
    told.wait_for(lambda happened: picture in happened.seen)
    picture.rename(folder / "inner" / "renamed.png")
    told.wait_for(lambda happened: happened.moved == ((picture, folder / "inner" / "renamed.png"),))


def test_a_moved_folder_moves_the_files_in_it(watch: FolderWatch, told: Told, folder: Path, draw: Draw) -> None:
    picture = folder / "inner" / "fox.png"
    shutil.copyfile(draw("a.png"), picture)
    told.wait_for(lambda happened: picture in happened.seen)
    (folder / "inner").rename(folder / "other")
    told.wait_for(lambda happened: (picture, folder / "other" / "fox.png") in happened.moved)


def test_a_picture_that_is_saved_by_way_of_another_file_is_seen_and_not_moved(
    watch: FolderWatch, told: Told, folder: Path, draw: Draw
) -> None:
    picture = folder / "fox.png"
    shutil.copyfile(draw("a.png"), folder / "fox.png.part")
    (folder / "fox.png.part").rename(picture)
    assert told.wait_for(lambda happened: picture in happened.seen).moved == ()


def test_a_folder_that_goes_away_and_comes_back_is_told_as_one(watch: FolderWatch, told: Told, folder: Path, draw: Draw) -> None:
    shutil.copyfile(draw("a.png"), folder / "fox.png")
    told.wait_for(lambda happened: bool(happened.seen))
    folder.rename(folder.with_name("elsewhere"))
    assert told.wait_for(lambda happened: happened.away == (folder,)).gone == ()
    folder.with_name("elsewhere").rename(folder)
    told.wait_for(lambda happened: happened.back == (folder,))
    (folder / "fox.png").unlink()
    told.wait_for(lambda happened: happened.gone == (folder / "fox.png",))


def test_a_folder_that_is_not_there_is_said(watch: FolderWatch, tmp_path: Path) -> None:
    with pytest.raises(PictureError, match="Changes in gone are not noticed"):
        watch.watch(tmp_path / "gone")


def test_a_folder_that_is_watched_no_more_is_silent_and_one_inside_it_is_not(
    watch: FolderWatch, told: Told, folder: Path, draw: Draw
) -> None:
    watch.watch(folder / "inner")
    watch.unwatch(folder)
    shutil.copyfile(draw("fox.png"), folder / "fox.png")
    shutil.copyfile(draw("fox.png"), folder / "inner/wolf.png")
    assert told.wait_for(lambda happened: bool(happened.seen)).seen == (folder / "inner/wolf.png",)
