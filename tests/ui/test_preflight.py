"""A system that can't open a window is told what it lacks, before Qt aborts."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from furrytag_gui.errors import FurryTagError
from furrytag_gui.ui import preflight

X11 = {"DISPLAY": ":0"}


def test_a_whole_system_passes() -> None:
    assert preflight.check("linux", X11, lambda _: True, lambda _: True) == "xcb"


def test_other_systems_are_not_asked() -> None:
    assert preflight.check("win32", {}, lambda _: False) == ""


def test_missing_libraries_are_named_once_with_both_package_lines() -> None:
    absent = {"libxcb-cursor.so.0", "libglib-2.0.so.0", "libgthread-2.0.so.0"}
    with pytest.raises(FurryTagError) as error:
        preflight.check("linux", X11, lambda library: library not in absent)
    assert "libxcb-cursor.so.0" in error.value.message
    assert "sudo apt install libglib2.0-0 libxcb-cursor0`" in error.value.hint
    assert "sudo dnf install glib2 xcb-util-cursor`" in error.value.hint


@pytest.mark.parametrize(
    ("environment", "lacks", "passes"),
    [
        ({"QT_QPA_PLATFORM": "offscreen"}, "libxcb-cursor.so.0", True),
        ({"QT_QPA_PLATFORM": "offscreen:size=800x600"}, "libEGL.so.1", False),
        ({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}, "libxcb-cursor.so.0", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "libwayland-client.so.0", False),
        ({"QT_QPA_PLATFORM": "xcb;wayland"}, "libxcb-cursor.so.0", False),
        (X11, "libxcb-cursor.so.0", False),
    ],
)
def test_only_the_platform_in_use_counts(environment: dict[str, str], lacks: str, passes: bool) -> None:
    def run() -> None:
        preflight.check("linux", environment, lambda library: library != lacks, lambda _: True)

    if passes:
        run()
    else:
        with pytest.raises(FurryTagError, match=lacks):
            run()


def test_no_display_is_said_and_the_command_line_offered() -> None:
    with pytest.raises(FurryTagError, match="no display") as error:
        preflight.check("linux", {}, lambda _: True)
    assert "furrytag tag" in error.value.hint


@pytest.mark.parametrize(("environment", "display"), [(X11, ":0"), ({"WAYLAND_DISPLAY": "wayland-3"}, "wayland-3")])
def test_a_display_that_does_not_answer_is_said_and_the_command_line_offered(environment: dict[str, str], display: str) -> None:
    with pytest.raises(FurryTagError, match=f"the display {display} doesn't answer") as error:
        preflight.check("linux", environment, lambda _: True, lambda _: False)
    assert "furrytag tag" in error.value.hint


@pytest.mark.skipif(sys.platform != "linux", reason="asks the dynamic linker of Linux")
@pytest.mark.parametrize("platform", ["xcb", "wayland"])
def test_the_display_is_asked(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, platform: str) -> None:
    monkeypatch.setenv("DISPLAY", ":4242")
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-4242")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert not preflight.display_answers(platform)
    assert preflight.display_answers("offscreen")


@pytest.mark.skipif(sys.platform != "linux", reason="asks the dynamic linker of Linux")
def test_the_linker_is_asked() -> None:
    assert preflight.linker_finds("libc.so.6")
    assert not preflight.linker_finds("libno-such-thing.so.9")


def test_it_is_importable_without_qt() -> None:
    code = "import sys; sys.modules['PySide6'] = None; import furrytag_gui.ui.preflight; print('shiboken6' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=os.environ)
    assert run.stdout.strip() == "False"
