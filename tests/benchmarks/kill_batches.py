"""Kills `furrytag tag` at random moments of a batch, goes on each time, and counts what was lost and what was done twice; by hand.

Run with `python -m tests.benchmarks.kill_batches [PICTURES] [KILLS]`.
"""

import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import closing
from pathlib import Path

from furrytag_gui.library.library import Library
from furrytag_gui.models.store import ModelStore
from furrytag_gui.paths import Paths, resource
from furrytag_gui.tagging import SAVE_EVERY_COUNT
from tests.benchmarks.bench_pipeline import draw_pictures, get_load

SIDES_PX = (200, 300, 400)
START_SHARE = 0.2
"""How many of the kills come while the program starts, finds pictures and loads the model."""
START_S = 2.0
LONGEST_WAIT_S = 0.05
LIMIT_S = 120.0

BATCH = """
import os, sys
from furrytag_gui import cli, tagging
log = os.open(sys.argv[1], os.O_WRONLY | os.O_APPEND | os.O_CREAT)
add = tagging._Batch.add
def note(self, outcome):
    os.write(log, os.fsencode(outcome.path.name) + b"\\n")
    add(self, outcome)
tagging._Batch.add = note
sys.exit(cli.main(sys.argv[2:]))
"""
"""The command line, which also notes each picture that the model has answered for."""


class Batches:
    """The same batch again and again, on one library."""

    def __init__(self, folder: Path, pictures: int) -> None:
        self.pictures = folder / "pictures"
        self.pictures.mkdir()
        draw_pictures(self.pictures, pictures, SIDES_PX)
        self.paths = Paths.in_folder(folder / "data")
        self._log = folder / "answered"
        self._log.touch()
        (model,) = ModelStore(Path("none"), [resource("starter")]).list()
        self._key = model.key

    def start(self, *arguments: str) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-c", BATCH, str(self._log), "--data-dir", str(self.paths.data), "tag", "--summary", *arguments]
        return subprocess.Popen(command, stderr=subprocess.DEVNULL)

    @property
    def answered(self) -> list[str]:
        """The names of the pictures that the model has answered for, as often as it has."""
        return self._log.read_text(encoding="utf-8").splitlines()

    @property
    def kept(self) -> set[str]:
        """The names of the pictures whose scores are in the library."""
        with closing(Library.open(self.paths.library)) as library:
            ids = library.find_files(sorted(self.pictures.iterdir())).values()
            return {entry.path.name for entry in library.entries(list(ids), self._key) if entry.scored}

    @property
    def waiting(self) -> int:
        with closing(Library.open(self.paths.library)) as library:
            return sum(len(waiting.file_ids) for waiting in library.backlog.read())

    def kill_at(self, chance: random.Random, at_once: int) -> str:
        """Run the batch and kill it while it starts, or after up to `at_once` pictures; says when it was."""
        before, began_s = len(self.answered), time.monotonic()
        with self.start(str(self.pictures)) as process:
            if chance.random() < START_SHARE:
                time.sleep(chance.random() * START_S)
            else:
                wanted = before + chance.randint(1, at_once)
                while len(self.answered) < wanted and process.poll() is None and time.monotonic() < began_s + LIMIT_S:
                    time.sleep(0.001)
                time.sleep(chance.random() * LONGEST_WAIT_S)
            if process.poll() is not None:
                return "it had ended"
            process.send_signal(signal.SIGKILL)
        return f"after {time.monotonic() - began_s:.1f} s"


def main(pictures: int, kills: int) -> None:
    chance = random.Random()
    with tempfile.TemporaryDirectory() as folder:
        batches = Batches(Path(folder), pictures)
        print(f"{pictures} pictures, {kills} kills, load {get_load():.1f}\n\n| kill | when | answered | lost by it | kept | gone again |")
        print("|---|---|---|---|---|---|")
        kept: set[str] = set()
        worst = 0
        for number in range(1, kills + 1):
            before = len(batches.answered)
            when = batches.kill_at(chance, max(1, pictures // (kills + 1)))
            answered, earlier, kept = set(batches.answered[before:]), kept, batches.kept
            lost = len(answered - kept)
            worst = max(worst, lost)
            print(f"| {number} | {when} | {len(answered)} | {lost} | {len(kept)} | {len(earlier - kept)} |", flush=True)
        began_s = time.monotonic()
        code = batches.start(str(batches.pictures)).wait()
        times = Counter(batches.answered)
        print(f"\nThe last run ended with {code} after {time.monotonic() - began_s:.1f} s; {batches.waiting} pictures wait.")
        print(f"{len(batches.kept)} of {pictures} are kept: {pictures - len(batches.kept)} lost.")
        print(f"{times.total() - len(times)} were done twice, at most {worst} a kill, and a write batch is {SAVE_EVERY_COUNT}.")
        print(f"Load {get_load():.1f}.")


if __name__ == "__main__":
    given = [int(argument) for argument in sys.argv[1:]]
    main(*given, *(500, 10)[len(given) :])
