"""A write leaves the old file or the new one, whole, and refuses what it could harm."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from furrytag_gui.errors import TagFileError
from furrytag_gui.tagfiles import writing
from furrytag_gui.tagfiles.writing import Stamp, clear_leftovers, read_stamped, remove_file, require_writable, write_beside

posix = pytest.mark.skipif(os.name != "posix", reason="what POSIX systems know")

WRITER = """
import itertools, sys
from pathlib import Path
from furrytag_gui.tagfiles.writing import read_stamped, write_beside
target = Path(sys.argv[1])
for number in itertools.count():
    old = read_stamped(target)
    write_beside(target, f"{number % 10}".encode() * int(sys.argv[2]), expected=old and old[1])
    print(number, flush=True)
"""


def stamp_of(path: Path) -> Stamp | None:
    found = read_stamped(path)
    return found and found[1]


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_new_file_and_then_a_newer_one(tmp_path: Path) -> None:
    target = tmp_path / "fox.txt"
    first = write_beside(target, b"wolf", expected=None)
    assert read_stamped(target) == (b"wolf", first)
    second = write_beside(target, b"fox", expected=first)
    assert read_stamped(target) == (b"fox", second)
    assert names_in(tmp_path) == ["fox.txt"]


def test_there_is_no_stamp_of_no_file(tmp_path: Path) -> None:
    assert read_stamped(tmp_path / "fox.txt") is None


def test_a_file_that_was_changed_since_is_not_written_over(tmp_path: Path) -> None:
    target = tmp_path / "fox.txt"
    stamp = write_beside(target, b"wolf", expected=None)
    target.write_bytes(b"edit")
    os.utime(target, ns=(stamp.mtime_ns, stamp.mtime_ns))
    for action in (lambda: write_beside(target, b"fox", expected=stamp), lambda: remove_file(target, expected=stamp)):
        with pytest.raises(TagFileError, match="changed since"):
            action()
    assert target.read_bytes() == b"edit"
    assert names_in(tmp_path) == ["fox.txt"]


def test_a_file_that_appeared_or_is_gone_is_noticed(tmp_path: Path) -> None:
    target = tmp_path / "fox.txt"
    with pytest.raises(TagFileError, match="it is gone"):
        write_beside(target, b"fox", expected=Stamp(1, 2, ""))
    target.write_bytes(b"mine")
    with pytest.raises(TagFileError, match="changed since"):
        write_beside(target, b"fox", expected=None)
    assert target.read_bytes() == b"mine"


@posix
def test_links_hard_links_and_read_only_files_are_refused(tmp_path: Path) -> None:
    real = tmp_path / "real.png"
    real.write_bytes(b"pixels")
    link = tmp_path / "link.png"
    link.symlink_to(real)
    nowhere = tmp_path / "nowhere.png"
    nowhere.symlink_to(tmp_path / "gone.png")
    for target in (link, nowhere):
        with pytest.raises(TagFileError, match="it is a link"):
            write_beside(target, b"x", expected=stamp_of(target))
    twin = tmp_path / "twin.png"
    twin.hardlink_to(real)
    with pytest.raises(TagFileError, match="2 names"):
        write_beside(real, b"x", expected=stamp_of(real))
    twin.unlink()
    real.chmod(0o444)
    with pytest.raises(TagFileError, match="read-only"):
        write_beside(real, b"x", expected=stamp_of(real))
    assert real.read_bytes() == b"pixels"


@posix
def test_a_read_only_folder_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "locked"
    folder.mkdir()
    folder.chmod(0o555)
    try:
        with pytest.raises(TagFileError, match="its folder is read-only"):
            write_beside(folder / "fox.txt", b"x", expected=None)
    finally:
        folder.chmod(0o755)


def test_folders_missing_folders_and_long_names_are_refused(tmp_path: Path) -> None:
    for target, reason in (
        (tmp_path, "not a file"),
        (tmp_path / "none" / "fox.txt", "its folder doesn't exist"),
        (tmp_path / ("f" * 252 + ".txt"), "longer than 255 bytes"),
    ):
        with pytest.raises(TagFileError, match=reason):
            require_writable(target)
        with pytest.raises(TagFileError, match=reason):
            write_beside(target, b"x", expected=None)


def test_the_longest_name_can_be_written(tmp_path: Path) -> None:
    target = tmp_path / ("f" * 251 + ".txt")
    write_beside(target, b"x", expected=None)
    assert target.read_bytes() == b"x"


@posix
def test_mode_labels_and_time_are_carried_over(tmp_path: Path) -> None:
    target = tmp_path / "fox.png"
    target.write_bytes(b"old")
    target.chmod(0o640)
    os.utime(target, ns=(1_500_000_000_000_000_000, 1_400_000_000_123_456_789))
    labelled = True
    try:
        os.setxattr(target, "user.label", b"favourite")
    except OSError:
        labelled = False
    stamp = write_beside(target, b"new", expected=stamp_of(target), keep_mtime=True)
    facts = target.stat()
    assert (facts.st_mode & 0o777, facts.st_mtime_ns, stamp.mtime_ns) == (0o640, 1_400_000_000_123_456_789, 1_400_000_000_123_456_789)
    assert not labelled or os.getxattr(target, "user.label") == b"favourite"
    write_beside(target, b"newer", expected=stamp)
    assert target.stat().st_mtime_ns != stamp.mtime_ns


@posix
def test_a_pipe_is_no_file_and_nobody_waits_for_it(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "fox.txt")
    with pytest.raises(TagFileError, match="no file"):
        read_stamped(tmp_path / "fox.txt")


@posix
def test_a_new_file_has_the_rights_of_any_new_file(tmp_path: Path) -> None:
    (tmp_path / "plain").write_bytes(b"")
    write_beside(tmp_path / "fox.txt", b"x", expected=None)
    assert (tmp_path / "fox.txt").stat().st_mode == (tmp_path / "plain").stat().st_mode


@pytest.mark.parametrize("step", ["fsync", "chmod", "replace"])
def test_a_step_that_fails_leaves_the_old_file_alone(step: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "fox.txt"
    stamp = write_beside(target, b"old", expected=None)

    def fail(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(writing.os if step == "fsync" else Path, step, fail)
    with pytest.raises(TagFileError, match="no space left"):
        write_beside(target, b"new", expected=stamp)
    monkeypatch.undo()
    assert read_stamped(target) == (b"old", stamp)
    assert names_in(tmp_path) == ["fox.txt"]


def test_removing_what_is_gone_is_fine(tmp_path: Path) -> None:
    target = tmp_path / "fox.txt"
    stamp = write_beside(target, b"old", expected=None)
    remove_file(target, expected=stamp)
    assert not target.exists()
    remove_file(target, expected=stamp)


def test_leftovers_of_killed_writers_are_cleared_but_not_those_of_one_at_work(tmp_path: Path) -> None:
    old, young, other = (tmp_path / name for name in (".furrytag-a.tmp", ".furrytag-b.tmp", ".other.tmp"))
    for path in (old, young, other):
        path.write_bytes(b"x")
    for path in (old, other):
        os.utime(path, (time.time() - 7200,) * 2)
    assert clear_leftovers(tmp_path) == 1
    assert names_in(tmp_path) == [".furrytag-b.tmp", ".other.tmp"]


def kill_a_writer(target: Path, size_bytes: int, writes: int) -> None:
    """Let a program write the target again and again, and kill it some moment after some writes."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-c", WRITER, str(target), str(size_bytes)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as writer:
        assert writer.stdout is not None
        for _ in range(writes):
            writer.stdout.readline()
        writer.send_signal(signal.SIGKILL)


@posix
def test_a_kill_at_any_moment_leaves_a_whole_file(tmp_path: Path) -> None:
    target = tmp_path / "fox.png"
    chance = random.Random(7)
    for _ in range(3):
        kill_a_writer(target, 300_000, chance.randint(1, 6))
        content = target.read_bytes()
        assert len(content) == 300_000
        assert len(set(content)) == 1
    clear_leftovers(tmp_path, older_than_s=0)
    assert names_in(tmp_path) == ["fox.png"]
