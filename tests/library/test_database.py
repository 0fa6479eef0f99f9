"""What a disk and other programs can do to the library, and the sentence for each."""

import contextlib
import os
import shutil
import sqlite3
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from furrytag_gui.errors import LibraryError
from furrytag_gui.library.database import Database
from furrytag_gui.library.library import Library
from furrytag_gui.paths import Paths
from furrytag_gui.tags.rating import RatingBounds
from furrytag_gui.tags.review import Decision
from tests.standins.outcomes import MODEL, TAGSET, make_scored

LONG_TAG = "t" * 20_000


@pytest.fixture
def database(paths: Paths) -> Iterator[Database]:
    database = Database(paths.library, busy_timeout_s=0.05)
    yield database
    database.close()


def fill_disk(database: Database) -> None:
    """Let the library's file grow no further, so that the next new page meets a full disk."""
    with database.read() as connection:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {pages}")


def test_a_library_is_made_with_the_folders_above_it(paths: Paths) -> None:
    Library.open(paths.library).close()
    assert paths.library.is_file()


def test_a_folder_that_cannot_be_made_has_its_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(LibraryError, match=r"The library's folder .* can't be made: .*\.") as caught:
        Library.open(tmp_path / "file" / "data" / "library.sqlite")
    assert "--data-dir" in caught.value.hint


def test_a_damaged_file_has_its_sentence_and_is_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    path.write_bytes(b"no database at all " * 500)
    with pytest.raises(LibraryError, match="is damaged"):
        Library.open(path)
    assert path.read_bytes() == b"no database at all " * 500


def test_damage_inside_the_file_has_its_sentence(paths: Paths, tmp_path: Path) -> None:
    library = Library.open(paths.library)
    library.save_outcomes(MODEL, TAGSET, [make_scored(tmp_path / f"{n}.png", embedding=[0.5] * 500) for n in range(100)])
    library.close()
    content = bytearray(paths.library.read_bytes())
    content[4096:] = b"\xa5" * (len(content) - 4096)
    paths.library.write_bytes(content)
    library = None
    with pytest.raises(LibraryError, match="is damaged"), contextlib.closing(Library.open(paths.library)) as library:
        library.entries(list(range(1, 101)), MODEL)


@contextlib.contextmanager
def without_root_rights() -> Iterator[None]:
    """Root may write anywhere, so be somebody else for a while."""
    is_root = os.name == "posix" and os.geteuid() == 0
    if is_root:
        os.seteuid(65534)
    try:
        yield
    finally:
        if is_root:
            os.seteuid(0)


def test_a_read_only_folder_has_its_sentence() -> None:
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "library.sqlite"
        Library.open(path).close()
        path.chmod(0o444)
        Path(name).chmod(0o555)
        with without_root_rights(), pytest.raises(LibraryError, match="can't be written: it is read-only"):
            Library.open(path)
        Path(name).chmod(0o755)


def test_a_library_of_a_killed_program_on_a_read_only_disk_has_its_sentence(library: Library, paths: Paths) -> None:
    library.session.set_value("pane", 1)
    with tempfile.TemporaryDirectory() as name:
        for suffix in ("", "-wal"):
            shutil.copy(f"{paths.library}{suffix}", name)
            (Path(name) / f"library.sqlite{suffix}").chmod(0o444)
        Path(name).chmod(0o555)
        with without_root_rights(), pytest.raises(LibraryError, match="can't be written: it is read-only"):
            Library.open(Path(name) / "library.sqlite")
        Path(name).chmod(0o755)


def test_a_read_only_folder_without_a_library_has_its_sentence() -> None:
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o555)
        with without_root_rights(), pytest.raises(LibraryError, match="can't be opened") as caught:
            Library.open(Path(name) / "library.sqlite")
        assert "can be written" in caught.value.hint
        Path(name).chmod(0o755)


def test_a_library_in_use_has_its_sentence_and_works_again_afterwards(library: Library, paths: Paths) -> None:
    with contextlib.closing(sqlite3.connect(paths.library, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(LibraryError, match="in use by another program"):
            library.session.set_value("pane", 1)
        assert library.session.value("pane") is None
    library.session.set_value("pane", 2)
    assert library.session.value("pane") == 2


def test_a_full_disk_has_its_sentence_and_leaves_everything_as_it_was(database: Database, tmp_path: Path) -> None:
    library = Library(database)
    (picture_id,) = library.save_outcomes(MODEL, TAGSET, [make_scored(tmp_path / "fox.png")]).pictures
    library.decide([picture_id], {"fox": Decision.ACCEPTED}, label="Accept fox")
    before = library.facts(picture_id, MODEL)
    fill_disk(database)
    with pytest.raises(LibraryError, match="the disk is full") as caught:
        library.decide([picture_id], {"jacket": Decision.ADDED, LONG_TAG: Decision.ADDED}, label="Add")
    assert "Free some space" in caught.value.hint
    with pytest.raises(LibraryError, match="the disk is full"):
        library.save_outcomes(MODEL, TAGSET, [make_scored(tmp_path / f"{n}.png", embedding=[0.5] * 2000) for n in range(9)])
    assert library.facts(picture_id, MODEL).decisions == before.decisions
    assert library.undo_label == "Accept fox"
    with database.read() as connection:
        connection.execute("PRAGMA max_page_count = 1000000")
    assert library.decide([picture_id], {LONG_TAG: Decision.ADDED}, label="Add")


def test_a_write_that_raises_is_taken_back_as_a_whole(database: Database) -> None:
    def write() -> None:
        with database.write() as connection:
            connection.execute("INSERT INTO session (key, value) VALUES ('pane', '1')")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write()
    with database.read() as connection:
        assert connection.execute("SELECT count(*) FROM session").fetchone() == (0,)


def test_a_mistake_of_ours_is_not_made_a_sentence(database: Database) -> None:
    with pytest.raises(sqlite3.OperationalError, match="syntax error"), database.read() as connection:
        connection.execute("SELEKT")


def test_a_read_sees_nothing_of_what_is_written_meanwhile(database: Database) -> None:
    library = Library(database)
    with database.read() as connection:
        connection.execute("SELECT count(*) FROM session").fetchone()
        writer = threading.Thread(target=library.session.set_value, args=("pane", 1))
        writer.start()
        writer.join()
        assert connection.execute("SELECT count(*) FROM session").fetchone() == (0,)
    assert library.session.value("pane") == 1


def test_threads_that_write_at_once_wait_for_each_other(library: Library, tmp_path: Path) -> None:
    (picture_id,) = library.save_outcomes(MODEL, TAGSET, [make_scored(tmp_path / "fox.png")]).pictures
    failures: list[Exception] = []

    def write(worker: int) -> None:
        try:
            for number in range(20):
                library.decide([picture_id], {f"tag_{worker}_{number}": Decision.ADDED}, label="Add")
        except Exception as error:  # noqa: BLE001 - told to the test's own thread
            failures.append(error)

    workers = [threading.Thread(target=write, args=(worker,)) for worker in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert failures == []
    assert len(library.facts(picture_id, MODEL).decisions) == 80


def test_what_one_program_writes_another_reads(library: Library, paths: Paths) -> None:
    library.set_bounds(RatingBounds(0.2, 0.5))
    with contextlib.closing(Library.open(paths.library)) as other:
        assert other.bounds() == RatingBounds(0.2, 0.5)
        assert other.undo()
    assert library.bounds() is None


def test_a_closed_library_says_so(library: Library) -> None:
    library.close()
    with pytest.raises(LibraryError, match="The library is closed"):
        library.session.opened()
    library.close()


def test_closing_waits_for_a_write_in_another_thread(database: Database) -> None:
    inside, go_on = threading.Event(), threading.Event()

    def write() -> None:
        with database.write() as connection:
            inside.set()
            go_on.wait()
            connection.execute("INSERT INTO session (key, value) VALUES ('pane', '1')")

    writer = threading.Thread(target=write)
    writer.start()
    inside.wait()
    closer = threading.Thread(target=database.close)
    closer.start()
    go_on.set()
    writer.join()
    closer.join()
    with contextlib.closing(Library.open(database.path)) as library:
        assert library.session.value("pane") == 1
