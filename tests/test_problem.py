"""The report of a problem helps, and tells nobody's secrets."""

import json
import logging
import os
import platform
import shutil
from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from pathlib import Path

import pytest

from furrytag_gui.edition import VERSION
from furrytag_gui.engine.devices import Device, DeviceKind
from furrytag_gui.models.runs import Run
from furrytag_gui.paths import Paths
from furrytag_gui.problem import Circumstances, compose_report
from furrytag_gui.settings import Settings
from furrytag_gui.ui.app import start_logging

SECRET = "mia's_red_fox"  # noqa: S105
DEVICES = (
    Device("cpu", "Some CPU · 2 threads", DeviceKind.CPU, (Run("openvino"), Run("onnx")), usable=True),
    Device("gpu0", "Some GPU", DeviceKind.GPU, (), usable=False, reason=f"libcuda.so: cannot open /home/{SECRET}/lib."),
)


@pytest.fixture
def logged(paths: Paths) -> Iterator[logging.Logger]:
    """The program's log, written to this test's folder."""
    root = logging.getLogger("furrytag_gui")
    before, level = list(root.handlers), root.level
    start_logging(paths)
    yield root
    for handler in [handler for handler in root.handlers if handler not in before]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


def test_it_says_what_helps(paths: Paths) -> None:
    report = compose_report(paths, Settings(threads=3), DEVICES, Circumstances("xcb", ("1440 x 900 at 100%",)))
    for line in (
        f"FurryTag {VERSION}, a Python package",
        f"Python {platform.python_version()}",
        "Qt's platform: xcb",
        "Screen: 1440 x 900 at 100%",
        "cpu: Some CPU · 2 threads: OpenVINO CPU, ONNX Runtime CPU",
        "gpu: Some GPU: can not be used",
        "starter, in use",
        "threads: 3",
        "hydrus_key: as it comes",
    ):
        assert f"  {line}" in report


def test_nothing_of_a_log_full_of_names_gets_in(paths: Paths, logged: logging.Logger, standin: Callable[[str], Path]) -> None:
    own = paths.models / SECRET
    shutil.copytree(standin("wd"), own)
    manifest = json.loads((own / "model.json").read_text())
    (own / "model.json").write_text(json.dumps(manifest | {"id": SECRET, "title": SECRET}))
    log = logging.getLogger("furrytag_gui.models.book")
    for number in range(30):
        log.warning("Can't read %s: %s", f"/home/{SECRET}/{number}.png", SECRET)
        try:
            (paths.data / SECRET / "missing").read_bytes()
        except OSError as error:
            log.error("A job failed for %s.", f"http://{SECRET}.example/{SECRET}?key={SECRET}", exc_info=error)
    settings = Settings(model=SECRET, hydrus_address=f"http://{SECRET}:1", hydrus_key=SECRET, hydrus_service=SECRET)
    report = compose_report(paths, settings, DEVICES)
    assert SECRET in paths.log.read_text("utf-8")
    assert report.count("FileNotFoundError ENOENT") == 30
    assert "Can't read …: …" in report
    assert "an ONNX model of your own, in use" in report
    for secret in (SECRET, "mia", "fox", "/home", "example", str(paths.data), paths.data.name, os.sep + "tmp"):
        assert secret not in report


def test_a_setting_that_is_a_text_never_gets_in(paths: Paths) -> None:
    texts = {entry.name: SECRET for entry in fields(Settings) if type(getattr(Settings(), entry.name)) is str}
    report = compose_report(paths, replace(Settings(), **texts), ())  # type: ignore[arg-type]
    assert SECRET not in report
    assert "hydrus_key: set" in report


def test_the_system_is_told_without_names(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(platform, "release", lambda: f"6.1.0-{SECRET}")
    monkeypatch.setattr(platform, "freedesktop_os_release", lambda: {"ID": "debian", "VERSION_ID": "12", "NAME": SECRET})
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", f"{SECRET}:GNOME")
    monkeypatch.setenv("XDG_SESSION_TYPE", SECRET)
    report = compose_report(paths, Settings(), ())
    assert SECRET not in report
    assert "6.1.0\n  debian 12\n  Desktop: GNOME\n" in report


def test_a_long_log_is_cut_at_its_beginning(paths: Paths) -> None:
    paths.cache.mkdir(parents=True)
    paths.plain_log.write_text("".join(f"line {number}\n" for number in range(500)))
    report = compose_report(paths, Settings(), ())
    assert "(100 earlier lines are left out)" in report
    assert "line 99\n" not in report
    assert "line 499\n" in report
