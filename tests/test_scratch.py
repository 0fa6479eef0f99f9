"""Folders for a while, and what was left of those of programs that were killed."""

import contextlib
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from furrytag_gui.scratch import YOUNG_S, Scratch, open_scratch, sweep

KEEPER = """
import time
from furrytag_gui.scratch import Scratch
scratch = Scratch()
print(scratch.folder, flush=True)
time.sleep(60)
"""


TEMPORARY = tempfile.gettempdir()


@pytest.fixture
def stack() -> Iterator[contextlib.ExitStack]:
    """What is ended after the test, the last one first."""
    with contextlib.ExitStack() as stack:
        yield stack


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the folders of this test lie, those of other programs' processes too."""
    for name in ("XDG_RUNTIME_DIR", "TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return tmp_path


def test_a_folder_is_gone_after_its_block_whatever_was_in_it(place: Path) -> None:
    with open_scratch() as folder:
        (folder / "inner").mkdir()
        (folder / "inner" / "fox.png").write_bytes(b"fox")
        assert folder.parent == place
        assert os.name == "nt" or folder.stat().st_mode & 0o077 == 0
    assert list(place.iterdir()) == []


def test_only_what_a_dead_program_has_left_is_swept_away(place: Path) -> None:
    keeper = subprocess.Popen([sys.executable, "-c", KEEPER], stdout=subprocess.PIPE, text=True)
    assert keeper.stdout is not None
    left = Path(keeper.stdout.readline().strip())
    (left / "fox.png").write_bytes(b"fox")
    # Not made by us, or not yet locked.
    (place / "furrytag-other").mkdir()
    (place / "furrytag-file").touch()
    mine = Scratch()
    later_s = time.time() + YOUNG_S + 1
    sweep(later_s)
    assert left.exists()
    keeper.kill()
    keeper.wait()
    keeper.stdout.close()
    sweep()
    assert left.exists()
    sweep(later_s)
    assert {path.name for path in place.iterdir()} == {"furrytag-other", "furrytag-file", mine.folder.name}
    mine.close()


@pytest.mark.skipif(sys.platform == "win32", reason="sends a signal of Unix")
def test_a_window_that_is_asked_to_end_leaves_nothing_behind(tmp_path: Path, stack: contextlib.ExitStack) -> None:
    data = tmp_path / "data"
    # Not in the test's own folder: where that has a long name the window's address would lie elsewhere.
    place = Path(stack.enter_context(tempfile.TemporaryDirectory(dir=TEMPORARY)))
    environment = {**os.environ, "TMPDIR": str(place), "XDG_RUNTIME_DIR": str(place), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", WINDOW, str(data)]
    window = stack.enter_context(subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True))
    stack.callback(window.kill)
    assert window.stdout is not None
    assert window.stdout.readline() == "open\n"
    assert len(list(place.glob("furrytag-*"))) == 1
    window.send_signal(signal.SIGTERM)
    assert window.wait(60) == 0
    assert window.stdout.read() == ""
    assert list(place.glob("furrytag-*")) == []
    assert not (data / "window.address").exists()


WINDOW = """
import sys
from furrytag_gui import cli
from furrytag_gui.ui import app

begin = app._begin

def tell(*arguments):
    begin(*arguments)
    print("open", flush=True)

app._begin = tell
sys.exit(cli.main(["--data-dir", sys.argv[1]]))
"""
