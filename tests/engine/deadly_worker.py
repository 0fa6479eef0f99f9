"""The worker as it is, but for three pictures that a test wants it to fail on."""

import os
import signal
import sys
import threading
from pathlib import Path

from furrytag_gui.engine import pipeline, worker
from furrytag_gui.engine.picture import Picture
from furrytag_gui.engine.predictor import Answer
from furrytag_gui.models.manifest import InputSpec

honest_read = pipeline.read_picture
honest_reply = pipeline.Pipeline._reply_answer


def read(path: Path, spec: InputSpec, size_px: tuple[int, int]) -> Picture:
    if path.stem.startswith("killer"):
        os.kill(os.getpid(), signal.SIGSEGV)
    if path.stem.startswith(("killer", "sleeper")):
        threading.Event().wait()
    return honest_read(path, spec, size_px)


def reply(self: pipeline.Pipeline, job: pipeline.Job, picture: Picture, answer: Answer) -> None:
    honest_reply(self, job, picture, Answer(answer.values[:3], None) if job.path.stem.startswith("liar") else answer)


pipeline.read_picture = read
pipeline.Pipeline._reply_answer = reply
sys.exit(worker.main())
