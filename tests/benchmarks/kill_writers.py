"""Kills a writer of a file at many moments and counts the files that it broke; by hand.

Run with `python -m tests.benchmarks.kill_writers FOLDER KILLS`.
"""

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

from furrytag_gui.tagfiles.writing import clear_leftovers
from tests.tagfiles.test_writing import WRITER

SIZE_BYTES = 300_000
LONGEST_WAIT_S = 0.02


def main(folder: Path, kills: int) -> None:
    chance = random.Random(1)
    target = folder / "fox.png"
    broken = 0
    for _ in range(kills):
        with subprocess.Popen([sys.executable, "-c", WRITER, str(target), str(SIZE_BYTES)], stdout=subprocess.PIPE) as writer:
            assert writer.stdout is not None
            writer.stdout.readline()
            time.sleep(chance.random() * LONGEST_WAIT_S)
            writer.send_signal(signal.SIGKILL)
        content = target.read_bytes()
        broken += len(content) != SIZE_BYTES or len(set(content)) != 1
    print(f"{kills} kills, {broken} broken files, {clear_leftovers(folder, older_than_s=0)} kills in the middle of a write")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
