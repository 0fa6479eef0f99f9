"""A library of the test's own, and pictures in it."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from furrytag_gui.library.library import Library
from furrytag_gui.paths import Paths
from tests.standins.outcomes import MODEL, TAGSET, make_scored


@pytest.fixture
def library(paths: Paths) -> Iterator[Library]:
    library = Library.open(paths.library, busy_timeout_s=0.05)
    yield library
    library.close()


@pytest.fixture
def add_picture(library: Library, tmp_path: Path) -> Callable[..., int]:
    """`add_picture("fox.png", ...)` scores a file that isn't there and gives the picture's id; see `make_scored`."""

    def add(name: str, *values: Any, model_key: str = MODEL, **more: Any) -> int:
        change = library.save_outcomes(model_key, TAGSET, [make_scored(tmp_path / name, *values, **more)])
        (picture_id,) = change.pictures
        return picture_id

    return add
