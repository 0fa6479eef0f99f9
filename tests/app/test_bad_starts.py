"""The program starts, or says why not and what to do, whatever it finds."""

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from furrytag_gui import cli
from furrytag_gui.errors import FurryTagError
from furrytag_gui.paths import Paths
from furrytag_gui.settings import Settings
from furrytag_gui.ui import launch, preflight
from tests.app.conftest import Program

OpenProgram = Callable[..., Program]


@pytest.fixture
def no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


def test_damaged_settings_window_and_library_are_survived_and_said(open_program: OpenProgram, paths: Paths) -> None:
    paths.data.mkdir(parents=True)
    for path in (paths.settings, paths.config / "window.ini", paths.library):
        path.write_bytes(b"\x00\xffnot what was expected" * 300)
    program = open_program()
    program.wait(lambda: len(program.said) == 2)
    assert program.said[0].startswith("settings.json is damaged, so the defaults are used. The old file is kept as settings.json.damaged")
    assert program.said[1] == f"The library {paths.library} is damaged."
    assert program.window.context.settings == Settings()
    assert paths.library.read_bytes().startswith(b"\x00\xffnot what was expected")
    assert program.window.isVisible()

    program.window.start.examples.click()
    assert program.said[1:] == ["No picture can be opened without a library."]
    assert program.window.notices.offer.isVisible()
    program.window.notices.offer.click()
    program.wait(lambda: len(program.said) == 2 and program.said[1].startswith("A new library is begun."))
    (kept,) = paths.library.parent.glob(f"{paths.library.name}.damaged-*")
    assert kept.name in program.said[1]
    assert kept.read_bytes().startswith(b"\x00\xffnot what was expected")
    program.window.start.examples.click()
    program.wait_for_tags(12)


@pytest.mark.parametrize(("now_s", "step_s"), [(0.0, 1.0), (2**31 + 1e6, 1.0), (1.8e9, -3600.0)], ids=["1970", "after 2038", "backwards"])
def test_a_wrong_clock_breaks_nothing(
    open_program: OpenProgram, draw: Callable[..., Path], monkeypatch: pytest.MonkeyPatch, now_s: float, step_s: float
) -> None:
    began_s = time.monotonic()
    monkeypatch.setattr(time, "time", lambda: now_s + (time.monotonic() - began_s) * step_s)
    lefts: list[float | None] = []
    paths = [draw(f"{number}.png", size_px=32 + number) for number in range(12)]
    program = open_program(*paths)
    program.window.context.progressed.connect(lambda progress: lefts.append(progress and progress.left_s))
    program.wait_for_tags(12)
    assert all(left is None or 0 <= left < 3600 for left in lefts)


@pytest.mark.skipif(os.name == "nt", reason="Windows always has a display")
@pytest.mark.usefixtures("no_display")
def test_without_a_display_the_command_line_still_works(
    paths: Paths, draw: Callable[..., Path], capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["--data-dir", str(paths.data)]) == 1
    assert "there is no display" in capsys.readouterr().err
    assert cli.main(["search", "--data-dir", str(paths.data), "is:untagged"]) == 0


def test_a_data_folder_that_can_not_be_written_is_named_with_the_way_out(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("no folder")
    assert cli.main(["--data-dir", str(tmp_path / "file" / "data")]) == 1
    told = capsys.readouterr().err
    assert str(tmp_path / "file" / "data") in told
    assert "--data-dir FOLDER" in told


def test_whoever_has_no_terminal_reads_it_in_a_box(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[tuple[str, str]] = []

    def read() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        seen.append((box.text(), box.informativeText()))
        box.accept()

    launch.show_refusal(FurryTagError("Not here.", "It would be seen by nobody."))
    monkeypatch.setattr(preflight, "check", lambda: "xcb")
    QTimer.singleShot(0, read)
    launch.show_refusal(FurryTagError("It can't start.", "Do this."))
    assert seen == [("It can't start.", "Do this.")]
