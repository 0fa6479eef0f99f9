"""What could not be tagged is told of until it is done, is taken off the list, or is no more."""

from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from pytestqt.qtbot import QtBot

from furrytag_gui.library.library import Library
from furrytag_gui.models.outcome import Failure
from furrytag_gui.ui.failurelist import FailureList
from furrytag_gui.ui.jobs import Lanes
from tests.standins.outcomes import MODEL, TAGSET


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = Library.open(tmp_path / "library.sqlite")
    yield library
    library.close()


@pytest.fixture
def lanes(qapp: object) -> Iterator[Lanes]:
    lanes = Lanes()
    yield lanes
    assert lanes.close(limit_s=10)


def test_files_that_were_deleted_meanwhile_are_told_of_no_more(
    qtbot: QtBot, library: Library, lanes: Lanes, draw: Callable[..., Path]
) -> None:
    fox, wolf = draw("fox.png", "red"), draw("wolf.png", "navy")
    library.register_model(MODEL, TAGSET)
    ids = library.add_files([fox, wolf])
    library.backlog.add([MODEL], ids)
    library.save_outcomes(MODEL, TAGSET, [Failure(path, f"Can't read {path.name}.") for path in (fox, wolf)])
    fox.unlink()
    failures = FailureList(lanes, lambda: SimpleNamespace(library=library))
    failures.start()
    qtbot.waitUntil(lambda: [missed.path for missed in failures.rows] == [wolf])
