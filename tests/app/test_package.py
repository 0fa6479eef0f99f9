"""The built .deb as a person gets it: unpacked, looked at, started under Xvfb, and used from the command line.

A build takes minutes, so it is not made here: `FURRYTAG_DEB` names the package, else the newest one in `dist` is taken.
"""

import configparser
import json
import os
import shutil
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from defusedxml import ElementTree
from PIL import Image

from furrytag_gui.edition import VERSION
from furrytag_gui.licences import parse_parts

ROOT = Path(__file__).parent.parent.parent
START_S = 120
"""A cold start beside other work."""


def _find_package() -> Path | None:
    named = os.environ.get("FURRYTAG_DEB", "")
    built = sorted((ROOT / "dist").glob("furrytag*.deb"), key=lambda path: path.stat().st_mtime)
    return Path(named) if named else built[-1] if built else None


PACKAGE = _find_package()
pytestmark = [
    pytest.mark.skipif(PACKAGE is None, reason="no .deb was built; FURRYTAG_DEB can name one"),
    pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="dpkg-deb is missing"),
]


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("deb")
    subprocess.run(["dpkg-deb", "-x", str(PACKAGE), str(folder)], check=True)
    return folder


@pytest.fixture
def screen() -> Iterator[str]:
    """A display of this test's own."""
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is missing")
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    assert server.stdout is not None
    yield f":{int(server.stdout.readline())}"
    server.terminate()
    server.wait()
    server.stdout.close()


@pytest.fixture
def home(tmp_path: Path) -> Path:
    made = tmp_path / "h ö 🦊"
    made.mkdir()
    return made


def _environment(home: Path, display: str = "") -> dict[str, str]:
    """A desktop's, with nothing of the one that the tests run in."""
    return {"HOME": str(home), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"} | ({"DISPLAY": display} if display else {})


def test_the_desktop_entry_names_the_program_its_icon_and_pictures_only(unpacked: Path) -> None:
    file = unpacked / "usr/share/applications/furrytag.desktop"
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read_string(file.read_text("utf-8"))
    entry = parser["Desktop Entry"]
    assert (entry["Type"], entry["Name"], entry["Terminal"]) == ("Application", "FurryTag", "false")
    program, argument = entry["Exec"].split()
    assert os.access(unpacked / "usr/bin" / program, os.X_OK)
    assert argument == "%F"
    types = set(filter(None, entry["MimeType"].split(";")))
    assert types == {"image/jpeg", "image/png", "image/gif", "image/webp", "image/avif", "image/bmp", "image/tiff", "inode/directory"}
    # A zip or an ONNX file is opened by more useful programs.
    if shutil.which("desktop-file-validate"):
        checked = subprocess.run(["desktop-file-validate", str(file)], capture_output=True, text=True, check=False)
        assert (checked.returncode, checked.stdout) == (0, "")


def test_there_is_an_icon_in_every_usual_size(unpacked: Path) -> None:
    icons = unpacked / "usr/share/icons/hicolor"
    for size_px in (16, 24, 32, 48, 64, 128, 256):
        with Image.open(icons / f"{size_px}x{size_px}" / "apps" / "furrytag.png", formats=["PNG"]) as icon:
            assert icon.size == (size_px, size_px)
            assert icon.convert("RGBA").getextrema()[3][1] == 255
    assert (icons / "scalable" / "apps" / "furrytag.svg").is_file()


def test_the_appstream_metadata_is_valid(unpacked: Path) -> None:
    (file,) = (unpacked / "usr/share/metainfo").glob("*.metainfo.xml")
    component = ElementTree.fromstring(file.read_text("utf-8"))
    assert component.findtext("id") == file.name.removesuffix(".metainfo.xml")
    assert component.findtext("launchable") == "furrytag.desktop"
    assert component.findtext("project_license") == "MIT"
    assert component.find("content_rating") is not None
    if shutil.which("appstreamcli"):
        checked = subprocess.run(["appstreamcli", "validate", "--no-net", str(file)], capture_output=True, text=True, check=False)
        assert checked.returncode == 0, checked.stdout


def test_the_package_says_what_it_is_and_all_licences(unpacked: Path) -> None:
    said = subprocess.run(
        ["dpkg-deb", "-f", str(PACKAGE), "Package", "Version", "Depends"], capture_output=True, text=True, check=True
    ).stdout
    assert "Package: furrytag\n" in said
    assert f"Version: {VERSION}\n" in said
    assert "libxcb-cursor0" in said
    parts = list(parse_parts((unpacked / "usr/share/doc/furrytag/copyright").read_text("utf-8")))
    assert {"FurryTag", "Python", "PySide6_Essentials", "openvino", "onnxruntime", "numpy", "starter"} <= {part.name for part in parts}
    assert [part.name for part in parts if not part.text] == []
    assert not [part.name for part in parts if "readline" in part.name]


def test_nothing_in_it_leads_nowhere(unpacked: Path) -> None:
    assert [path for path in (unpacked / "usr").rglob("*") if path.is_symlink() and not path.exists()] == []


def test_the_light_one_is_as_small_as_promised(unpacked: Path) -> None:
    if PACKAGE is None or "full" in PACKAGE.name:
        pytest.skip("the full flavour has no limit")
    files = [path for path in unpacked.rglob("*") if path.is_file() and not path.is_symlink()]
    assert sum(path.stat().st_size for path in files) <= 500e6
    assert PACKAGE.stat().st_size <= 200e6


def test_it_opens_its_window_once_and_closes(unpacked: Path, screen: str, home: Path, draw: Callable[..., Path]) -> None:
    program, environment = unpacked / "usr/bin/furrytag", _environment(home, screen)
    first = subprocess.Popen([program, draw("fox.png")], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    try:
        address = home / ".local/share/furrytag/window.address"
        end_s = time.monotonic() + START_S
        while not address.exists() and first.poll() is None and time.monotonic() < end_s:
            threading.Event().wait(0.1)
        assert address.exists(), first.stderr.read() if first.poll() is not None and first.stderr else "it is silent"
        # The second start ends once the window has heard of it, so the window is there and lives.
        second = subprocess.run([program, draw("wolf.png")], env=environment, capture_output=True, text=True, timeout=START_S, check=False)
        assert (second.returncode, second.stderr) == (0, "")
        assert "is open already" in second.stdout
        if shutil.which("xdotool"):
            found = subprocess.run(
                ["xdotool", "search", "--sync", "--onlyvisible", "--name", "^FurryTag$"],
                env=environment,
                capture_output=True,
                text=True,
                timeout=START_S,
                check=True,
            )
            assert found.stdout.split()
        assert first.poll() is None
    finally:
        first.terminate()
        _, complaints = first.communicate()
    log = (home / ".cache/furrytag/furrytag.log").read_text("utf-8")
    assert "ERROR" not in log
    assert "CRITICAL" not in log
    assert "Traceback" not in complaints


def test_it_tags_a_picture_without_a_display(unpacked: Path, home: Path, draw: Callable[..., Path]) -> None:
    picture = draw("ö 🐺.png", size_px=256)
    run = subprocess.run(
        [unpacked / "usr/bin/furrytag", "tag", picture, "--json"], env=_environment(home), capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr
    told = json.loads(run.stdout)
    assert told["path"] == str(picture)
    assert told["model"] == "starter"
    assert "tags" in told


def test_without_a_display_it_says_so(unpacked: Path, home: Path) -> None:
    run = subprocess.run([unpacked / "usr/bin/furrytag"], env=_environment(home), capture_output=True, text=True, check=False)
    assert run.returncode == 1
    assert "there is no display" in run.stderr
