"""Kills a program while it exports, and looks at what it left.

By hand: `python -m tests.exchange.killing --kills 200`.
"""

import argparse
import contextlib
import hashlib
import os
import random
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PIL import Image

from furrytag_gui.exchange.mending import mend
from furrytag_gui.exchange.presets import BUILT_IN
from furrytag_gui.exchange.undo import undo_export
from furrytag_gui.library.library import Library
from furrytag_gui.paths import categories
from furrytag_gui.tags.review import Decision
from furrytag_gui.tags.vocabulary import load_vocabulary
from furrytag_gui.work import Work
from tests.standins.outcomes import MODEL, TAGSET, make_scored

EXPORTER = """
import sys
from pathlib import Path
from furrytag_gui.exchange.export import run_export
from furrytag_gui.exchange.plan import Resolution
from furrytag_gui.exchange.planner import Planner
from furrytag_gui.exchange.presets import BUILT_IN
from furrytag_gui.library.library import Library
from furrytag_gui.paths import categories
from furrytag_gui.tags.vocabulary import load_vocabulary
from furrytag_gui.work import Work
from tests.exchange.conftest import make_viewpoint

def tell(progress):
    if progress.text == "Writing tag files":
        print(progress.done, flush=True)

vocabulary = load_vocabulary(categories())
library = Library.open(Path(sys.argv[1]), vocabulary)
preset = next(preset for preset in BUILT_IN if preset.name == sys.argv[2])
planner = Planner(library, make_viewpoint(vocabulary), preset)
plan = planner.plan(library.add_files(sorted(Path(sys.argv[3]).glob("*.png"))), Work())
run_export(library, planner, plan, Work(tell), otherwise=Resolution.MERGE)
"""


class Killing:
    """A folder of pictures with tag files of others beside them, and exports of it that are killed."""

    def __init__(self, folder: Path, preset: str, pictures: int = 60) -> None:
        self.preset = next(one for one in BUILT_IN if one.name == preset)
        self.pictures = [folder / "pictures" / f"{number}.png" for number in range(pictures)]
        self.path = folder / "library.sqlite"
        self._vocabulary = load_vocabulary(categories())
        (folder / "pictures").mkdir()
        with self._open() as library:
            for number, path in enumerate(self.pictures):
                Image.new("RGB", (20 + number, 20), "red").save(path)
                facts, digest = path.stat(), hashlib.sha256(path.read_bytes()).hexdigest()
                scored = make_scored(path, sha256=digest, size_bytes=facts.st_size, mtime_ns=facts.st_mtime_ns)
                library.save_outcomes(MODEL, TAGSET, [scored])
                if number % 2 and preset == "Training captions":
                    path.with_suffix(".txt").write_text("sunset\n")
        self.start = self.snapshot()

    def snapshot(self) -> dict[str, bytes]:
        return {file.name: file.read_bytes() for file in self.pictures[0].parent.iterdir()}

    def change_tags(self) -> None:
        """Let every picture have something new to write."""
        with self._open() as library:
            ids = [entry.picture_id for entry in library.entries(library.add_files(self.pictures), MODEL)]
            has = "jacket" in library.facts(ids[0], MODEL).decisions
            library.decide(ids, {"jacket": None if has else Decision.ADDED}, label="Decide")

    def export_and_kill(self, after: int | None) -> str:
        """Export, kill the program once it has told of so many files, and say what is wrong with what it left, or ""."""
        before = self.snapshot()
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
        command = [sys.executable, "-c", EXPORTER, self.path, self.preset.name, self.pictures[0].parent]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as exporter:
            assert exporter.stdout is not None
            for line in exporter.stdout:
                if after is not None and int(line) >= after:
                    exporter.send_signal(signal.SIGKILL)
                    break
        if after is None and exporter.returncode:
            return f"the export failed with {exporter.returncode}"
        return self._find_fault(before)

    def undo_all(self) -> str:
        """Take all exports back, and say what isn't as it was at first, or ""."""
        with self._open() as library:
            while records := library.ledger.exports():
                result = undo_export(library, records[0].export_id, Work())
                if result.failures:
                    return result.failures[0].reason
        return "" if self.snapshot() == self.start else "the files are not as they were at first"

    def _find_fault(self, before: dict[str, bytes]) -> str:
        with self._open() as library, library.ledger.lock():
            mend(library.ledger)
            if library.ledger.unsettled():
                return "writes are left unsettled"
            now = self.snapshot()
            if any(name.startswith(".furrytag-") for name in now):
                return "a temporary file is left over"
            for picture in self.pictures:
                target = self.preset.format.target(picture)
                content = now.get(target.name)
                digest = None if content is None else hashlib.sha256(content).hexdigest()
                row = library.ledger.find(target, self.preset.format.id, None, None)
                if digest != (row.after if row else None) and content != before.get(target.name):
                    return f"{target.name} is neither old nor new"
                if content != before.get(target.name) and (row is None or row.after != digest):
                    return f"{target.name} was written and the ledger doesn't know"
                if row is not None and row.after != digest:
                    return f"the ledger says that {target.name} was written, and it wasn't"
        return ""

    @contextlib.contextmanager
    def _open(self):
        with contextlib.closing(Library.open(self.path, self._vocabulary)) as library:
            yield library


def kill_many(folder: Path, preset: str, kills: int, tell: Callable[[str], None], seed: int = 5) -> list[str]:
    """What was wrong after each kill that left something wrong."""
    chance = random.Random(seed)
    killing = Killing(folder, preset)
    faults = []
    for number in range(kills):
        killing.change_tags()
        fault = killing.export_and_kill(chance.randint(0, len(killing.pictures)))
        tell(f"{preset}: kill {number + 1} of {kills}: {fault or 'whole'}")
        faults += [fault] if fault else []
    fault = killing.undo_all()
    return [*faults, fault] if fault else faults


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--preset", default="Training captions")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        faults = kill_many(Path(folder), arguments.preset, arguments.kills, print)
    print(f"{arguments.kills} kills, {len(faults)} faults")


if __name__ == "__main__":
    main()
