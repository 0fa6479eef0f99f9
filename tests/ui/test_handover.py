"""One window for each data folder, whatever ended the one before."""

import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from multiprocessing.connection import Client
from pathlib import Path

import pytest

from furrytag_gui.errors import FurryTagError
from furrytag_gui.ui import handover
from furrytag_gui.ui.handover import Answer, Claim, Errand, claim

ODD = ("ä ö/🦊 fox.png", "line\nbreak.png", "-dash.png", os.fsdecode(b"latin\xe9.png"), 'quo"te\\.png')

KEEPER = """
import sys, time
from pathlib import Path
from furrytag_gui.ui.handover import Errand, claim
held = claim(Path(sys.argv[1]), Errand())
held.listen(lambda errand, answer: None)
print("ready", flush=True)
time.sleep(60)
"""


class Ear:
    """Hears errands and answers them at once, or only when asked to."""

    def __init__(self, *, answers: bool = True) -> None:
        self.heard: list[Errand] = []
        self.came = threading.Event()
        self._answers = answers

    def __call__(self, errand: Errand, answer: Answer) -> None:
        self.heard.append(errand)
        if self._answers:
            answer()
        self.came.set()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "h ö 🦊"
    made.mkdir()
    return made


@pytest.fixture
def held(folder: Path) -> Iterator[Claim]:
    """The first start's claim, not listening yet."""
    first = claim(folder, Errand())
    assert first is not None
    yield first
    first.close()


def test_the_second_hands_over_any_names_and_ends(folder: Path, held: Claim) -> None:
    ear = Ear()
    held.listen(ear)
    errand = Errand(tuple(Path("/pictures") / name for name in ODD), "token")
    assert claim(folder, errand) is None
    assert claim(folder, Errand()) is None
    assert ear.heard == [errand, Errand()]


def test_a_very_long_list_comes_whole(folder: Path, held: Claim) -> None:
    ear = Ear()
    held.listen(ear)
    errand = Errand(tuple(Path(f"/pictures/{'long ' * 40}/{number}.png") for number in range(20_000)))
    assert claim(folder, errand) is None
    assert ear.heard == [errand]


def test_another_folder_is_another_window(tmp_path: Path, held: Claim) -> None:
    held.listen(Ear())
    (tmp_path / "other").mkdir()
    other = claim(tmp_path / "other", Errand())
    assert other is not None
    other.close()


def test_of_several_in_the_same_moment_one_opens_and_hears_of_the_others(folder: Path) -> None:
    ear, together, ended = Ear(), threading.Barrier(4), threading.Event()
    claims: list[Claim] = []
    handed: list[int] = []

    def start(number: int) -> None:
        together.wait()
        got = claim(folder, Errand((Path(f"/{number}.png"),)))
        if got is None:
            handed.append(number)
            return
        claims.append(got)
        got.listen(ear)
        ended.wait(30)

    threads = [threading.Thread(target=start, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    end_s = time.monotonic() + 20
    while len(handed) < 3 and time.monotonic() < end_s:
        ear.came.wait(0.05)
    ended.set()
    for thread in threads:
        thread.join()
    assert len(claims) == 1
    assert sorted(errand.paths[0].stem for errand in ear.heard) == sorted(map(str, handed))
    claims[0].close()


@pytest.mark.skipif(sys.platform == "win32", reason="sends a signal of Unix")
def test_a_window_that_was_killed_is_in_nobodys_way(folder: Path) -> None:
    keeper = subprocess.Popen([sys.executable, "-c", KEEPER, str(folder)], stdout=subprocess.PIPE, text=True)
    assert keeper.stdout is not None
    assert keeper.stdout.readline() == "ready\n"
    left = Path((folder / "window.address").read_text().strip('"'))
    assert left.exists()
    keeper.send_signal(signal.SIGKILL)
    keeper.wait()
    keeper.stdout.close()
    second = claim(folder, Errand())
    assert second is not None
    ear = Ear()
    second.listen(ear)
    assert not left.parent.exists()
    assert claim(folder, Errand((Path("/fox.png"),))) is None
    second.close()
    assert ear.heard == [Errand((Path("/fox.png"),))]


def test_a_window_that_does_not_answer_is_said(folder: Path, held: Claim) -> None:
    held.listen(Ear(answers=False))
    with pytest.raises(FurryTagError, match=r"is open already on .*, but doesn't answer"):
        claim(folder, Errand(), limit_s=0.2)


def test_whoever_waits_while_the_first_is_closed_opens_a_window(folder: Path, held: Claim) -> None:
    ear = Ear(answers=False)
    held.listen(ear)
    got: list[Claim | None] = []
    second = threading.Thread(target=lambda: got.append(claim(folder, Errand())))
    second.start()
    assert ear.came.wait(10)
    held.close()
    second.join()
    assert got[0] is not None
    got[0].close()


def test_nonsense_is_not_heard_and_does_no_harm(folder: Path, held: Claim) -> None:
    ear = Ear()
    held.listen(ear)
    address = (folder / "window.address").read_text().strip('"')
    for nonsense in (b"", b"{", b"[1]", b'{"paths": 3, "token": ""}', b"\xff" * 100):
        with Client(address) as connection:
            connection.send_bytes(nonsense)
    Client(address).close()
    assert claim(folder, Errand()) is None
    assert ear.heard == [Errand()]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_where_it_listens_has_a_short_name_that_only_the_user_can_enter(
    folder: Path, held: Claim, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    long = tmp_path / ("very " * 20)
    long.mkdir()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(long))
    monkeypatch.setattr(tempfile, "gettempdir", lambda: str(long))
    held.listen(Ear())
    address = Path((folder / "window.address").read_text().strip('"'))
    assert len(os.fsencode(address)) <= handover.LONGEST_ADDRESS_BYTES
    assert address.parent.stat().st_mode & 0o077 == 0


def test_a_folder_that_can_not_be_locked_gets_its_window(folder: Path) -> None:
    (folder / "window.lock").mkdir()
    got = claim(folder, Errand())
    assert got is not None
    got.listen(Ear())
    got.close()


def test_the_desktops_word_goes_along() -> None:
    environment = {"DESKTOP_STARTUP_ID": "old", "XDG_ACTIVATION_TOKEN": "new"}
    assert Errand.from_start((), environment) == Errand((), "new")
    assert Errand.from_start((), {}) == Errand()
