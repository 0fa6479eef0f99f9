"""The worker as it is, but for two pictures that a test wants it to fail on."""

import os
import signal
import sys
import threading
from pathlib import Path

from furrytag_gui.engine import pipeline, worker
from furrytag_gui.engine.picture import Picture
from furrytag_gui.models.manifest import InputSpec

honest_read = pipeline.read_picture


def read(path: Path, spec: InputSpec, size_px: tuple[int, int]) -> Picture:
    if path.stem.startswith("killer"):
        os.kill(os.getpid(), signal.SIGSEGV)
    if path.stem.startswith(("killer", "sleeper")):
        threading.Event().wait()
    return honest_read(path, spec, size_px)


pipeline.read_picture = read
sys.exit(worker.main())
