"""What exports wrote is noted before it is written, and only one writes at a time."""

import contextlib
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from furrytag_gui.errors import LibraryError
from furrytag_gui.library.ledger import GO_ON_S, Ledger, Settled, Write, WriteState
from furrytag_gui.library.library import Library
from furrytag_gui.paths import Paths
from tests.standins.outcomes import MODEL, TAGSET, make_scored

DIGEST = "ab" * 32
OTHER = "cd" * 32


@pytest.fixture
def ledger(library: Library) -> Ledger:
    return library.ledger


def make_write(target: Path, after: str | None = DIGEST, **more: object) -> Write:
    values = {"format": "kohya", "picture_id": None, "names": ("fox",), "before": None, "restore": b"", **more}
    return Write(target=target, after=after, **values)  # type: ignore[arg-type]


def write_one(ledger: Ledger, target: Path, now_s: float = 1.0, **more: object) -> int:
    export_id = ledger.begin("Captions", now_s)
    (write_id,) = ledger.intend(export_id, [make_write(target, **more)])
    ledger.settle([Settled(write_id, 5, 7)])
    return export_id


def test_a_write_counts_once_it_is_settled(ledger: Ledger, tmp_path: Path) -> None:
    export_id = ledger.begin("Captions", 1.0)
    (write_id,) = ledger.intend(export_id, [make_write(tmp_path / "fox.txt")])
    assert [write.state for write in ledger.unsettled()] == [WriteState.INTENDED]
    assert ledger.find(tmp_path / "fox.txt", "kohya", None, None) is None
    ledger.settle([Settled(write_id, 5, 7)])
    found = ledger.find(tmp_path / "fox.txt", "kohya", None, None)
    assert found is not None
    assert (found.names, found.before, found.after) == (frozenset({"fox"}), None, DIGEST)
    assert ledger.unsettled() == []


def test_the_last_write_of_a_file_is_the_one_that_counts(ledger: Ledger, tmp_path: Path) -> None:
    first = write_one(ledger, tmp_path / "fox.txt")
    ledger.end(first)
    write_one(ledger, tmp_path / "fox.txt", after=OTHER)
    found = ledger.find(tmp_path / "fox.txt", "kohya", None, None)
    assert found is not None
    assert found.after == OTHER
    ledger.intend_reverting([found.write_id])
    ledger.settle_reverted([Settled(found.write_id, None, None)])
    found = ledger.find(tmp_path / "fox.txt", "kohya", None, None)
    assert found is not None
    assert found.after == DIGEST
    assert [record.export_id for record in ledger.exports()] == [first]


@pytest.mark.skipif(sys.platform == "win32", reason="no such names there")
def test_a_name_that_is_no_text_is_kept_as_it_is(ledger: Ledger) -> None:
    target = Path(os.fsdecode(b"/pictures/f\xffx.txt"))
    write_one(ledger, target)
    found = ledger.find(target, "kohya", None, None)
    assert found is not None
    assert found.target == target


def test_an_unfinished_export_is_gone_on_with_for_a_day(ledger: Ledger, tmp_path: Path) -> None:
    first = write_one(ledger, tmp_path / "a.txt", 100.0)
    assert ledger.begin("Captions", 200.0) == first
    assert ledger.begin("Hydrus", 200.0) != first
    assert ledger.begin("Captions", 200.0) != first
    later = ledger.begin("Captions", 200.0)
    assert ledger.begin("Captions", 200.0 + GO_ON_S) != later


def test_an_export_that_wrote_nothing_is_forgotten(ledger: Ledger) -> None:
    assert not ledger.end(ledger.begin("Captions", 1.0))
    assert ledger.exports() == []


def test_a_picture_is_known_by_the_bytes_that_it_gets(library: Library, ledger: Ledger, tmp_path: Path) -> None:
    (picture_id,) = library.save_outcomes(MODEL, TAGSET, [make_scored(tmp_path / "fox.png")]).pictures
    export_id = ledger.begin("Inside", 1.0)
    ledger.intend(export_id, [make_write(tmp_path / "fox.png", picture_id=picture_id, embedded_bytes=123)])
    assert library.contents([picture_id])[picture_id].also == {DIGEST}
    (file_id,) = library.add_files([tmp_path / "copy.png"])
    assert library.link_known(file_id, DIGEST, 123, 1)
    assert library.entries([file_id], MODEL)[0].picture_id == picture_id
    scored = make_scored(tmp_path / "again.png", sha256=DIGEST)
    assert library.save_outcomes(MODEL, TAGSET, [scored]).pictures == {picture_id}


HOLDER = """
import sys
from pathlib import Path
from furrytag_gui.library.library import Library
with Library.open(Path(sys.argv[1])).ledger.lock():
    print("held", flush=True)
    sys.stdin.read()
"""


def test_one_writes_at_a_time_and_a_killed_one_lets_go(ledger: Ledger, paths: Paths) -> None:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-c", HOLDER, paths.library]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(LibraryError, match="being written to files already"), ledger.lock():
            pass
        holder.send_signal(signal.SIGTERM if os.name == "nt" else signal.SIGKILL)
        holder.wait()
    with ledger.lock():
        pass


def test_a_lock_is_let_go_when_its_holder_fails(ledger: Ledger) -> None:
    def fail() -> None:
        with ledger.lock():
            raise ZeroDivisionError

    with contextlib.suppress(ZeroDivisionError):
        fail()
    with ledger.lock():
        pass
