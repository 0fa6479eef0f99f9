"""A program that is killed while it writes loses nothing that it was told is kept."""

import contextlib
import os
import random
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from furrytag_gui.library.library import Library
from furrytag_gui.paths import Paths
from tests.standins.outcomes import MODEL, TAGSET, make_scored

WRITER = """
import itertools, sys
from pathlib import Path
from furrytag_gui.library.library import Library
from furrytag_gui.tags.review import Decision
library = Library.open(Path(sys.argv[1]))
for number in itertools.count(int(sys.argv[2])):
    library.decide([1, 2, 3], {f"tag_{number}": Decision.ADDED}, label=f"Add tag_{number}")
    print(number, flush=True)
"""


def write_until_killed(path: Path, first: int, count: int) -> int:
    """Run a writer, kill it some time after it has written `count` decisions, and give the last one that it has told."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen([sys.executable, "-c", WRITER, path, str(first)], stdout=subprocess.PIPE, text=True, env=environment) as writer:
        assert writer.stdout is not None
        told = [writer.stdout.readline() for _ in range(count)]
        writer.send_signal(signal.SIGKILL)
        told += writer.stdout.readlines()
    return int([line for line in told if line.endswith("\n")][-1])


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL is what POSIX systems kill with")
def test_nothing_that_was_kept_is_lost_when_the_program_is_killed(paths: Paths, tmp_path: Path) -> None:
    with contextlib.closing(Library.open(paths.library)) as library:
        library.save_outcomes(MODEL, TAGSET, [make_scored(tmp_path / f"{number}.png") for number in range(3)])
    chance = random.Random(7)
    last = -1
    for _ in range(3):
        last = write_until_killed(paths.library, last + 1, chance.randint(1, 25))
        with contextlib.closing(sqlite3.connect(paths.library)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        with contextlib.closing(Library.open(paths.library)) as library:
            decisions = [library.facts(picture_id, MODEL).decisions for picture_id in (1, 2, 3)]
            assert decisions[0] == decisions[1] == decisions[2]
            assert decisions[0].keys() >= {f"tag_{number}" for number in range(last + 1)}
            assert library.undo_label == f"Add tag_{len(decisions[0]) - 1}"
            last = len(decisions[0]) - 1
