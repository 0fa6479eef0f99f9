"""What every test may use: folders of its own, and small safe drawings."""

import gc
import os
from collections.abc import Callable, Generator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from PIL import Image, ImageDraw
from pytestqt.qtbot import QtBot

from furrytag_gui.paths import Paths, categories
from furrytag_gui.tags.vocabulary import Vocabulary, load_vocabulary

LONG_MS = 30_000
"""For what a busy machine may take its time for."""

# The window speaks English in the tests, whatever this computer speaks.
os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("LANGUAGE", None)
# Servers of the tests are on this computer, where no proxy of it must come between.
for name in [name for name in os.environ if name.lower().endswith("_proxy")]:
    del os.environ[name]

# A busy machine is no failure, and a run finds what the one before has found: `--hypothesis-profile=default` looks further.
settings.register_profile(
    "patient", deadline=None, derandomize=True, database=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much]
)
settings.load_profile("patient")

pytest_plugins = ["tests.standins.fixtures", "tests.servers", "tests.shop"]


def pytest_collection_finish() -> None:
    """Leave the tests themselves out of every collection: there are thousands, and they stay."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Destroy here what a window leaves behind: left to chance, a thread of the next test may do it, where Qt crashes."""
    result = yield
    if "qapp" in getattr(item, "fixturenames", ()):
        gc.collect()
        # What is left are modules and caches, which stay; without them the next collection takes a tenth of the time.
        gc.freeze()
    return result


def pytest_xdist_auto_num_workers() -> int:
    """Twice the cores for `-n auto`, since many tests wait for child processes, servers and timers."""
    return 2 * (os.cpu_count() or 1)


class PatientBot(QtBot):
    """Waits as long as a busy machine may take."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = LONG_MS) -> None:  # noqa: N802 - its own name
        super().waitUntil(callback, timeout=timeout)


@pytest.fixture
def qtbot(qapp: object, request: pytest.FixtureRequest) -> QtBot:
    return PatientBot(request)


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    """A data folder of this test alone, with an awkward name."""
    return Paths.in_folder(tmp_path / "Ordner für 🐺")


@pytest.fixture(scope="session")
def vocabulary() -> Vocabulary:
    return load_vocabulary(categories())


@pytest.fixture
def draw(tmp_path: Path) -> Callable[..., Path]:
    """Makes a small picture of a coloured disc: `draw("name.png", "red", size_px=64)` gives its path."""

    def make(name: str, color: str = "tomato", size_px: int = 64) -> Path:
        path = tmp_path / "pictures" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        picture = Image.new("RGB", (size_px, size_px), "white")
        ImageDraw.Draw(picture).ellipse((size_px // 8, size_px // 8, size_px * 7 // 8, size_px * 7 // 8), fill=color)
        picture.save(path)
        return path

    return make
