"""From paths to answers inside the child process: pictures are read ahead in threads while the model works."""

import logging
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any

from furrytag_gui.engine.explain import cover, shrink
from furrytag_gui.engine.picture import Picture, read_picture
from furrytag_gui.engine.predictor import Answer, Predictor
from furrytag_gui.engine.preprocess import prepare
from furrytag_gui.engine.protocol import Array
from furrytag_gui.engine.room import Room
from furrytag_gui.errors import ModelError, PictureError
from furrytag_gui.images.content import display_name, read_content
from furrytag_gui.images.decode import decode
from furrytag_gui.models.manifest import InputSpec

MAX_READERS = 16

Send = Callable[[dict[str, Any], Sequence[Array]], None]
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Job:
    """One picture that was asked for: who asked, under which number."""

    channel: int
    number: int
    path: Path


class Pipeline:
    """Takes jobs at any time and sends one reply for each, in the order in which they get ready.

    Readers (threads) read, decode and prepare; lanes (threads) ask the model, each for as many pictures as are ready.
    Jobs are begun in the order in which they were submitted. Of those that were begun, at most `at_once` have no reply yet.
    """

    def __init__(self, predictor: Predictor, spec: InputSpec, threads: int, send: Send) -> None:
        self._predictor = predictor
        self._spec = spec
        self._send = send
        self._lock = threading.Lock()
        self._open: set[Job] = set()
        self._room = Room()
        self._asked: SimpleQueue[Job] = SimpleQueue()
        self._ready: SimpleQueue[tuple[Job, Picture]] = SimpleQueue()
        # A light model takes less time than its pictures' reading, so readers alone have to be able to fill the machine, and one more
        # while one waits for the disk.
        readers = min(threads + 1, MAX_READERS)
        lanes = predictor.network.lanes
        # As many as keep every thread busy and the next batch of each lane waiting.
        self.at_once = readers + 2 * lanes * predictor.network.batch
        self._slots = threading.Semaphore(self.at_once)
        for number in range(readers):
            threading.Thread(target=self._read_on, name=f"reader-{number}", daemon=True).start()
        for number in range(lanes):
            threading.Thread(target=self._answer_on, name=f"lane-{number}", daemon=True).start()

    def submit(self, job: Job) -> None:
        with self._lock:
            self._open.add(job)
        self._asked.put(job)

    def explain(self, channel: int, path: Path, cells: int) -> None:
        """Answer for the picture (number 0) and for the same with each square covered, in the order of `engine.explain.cover`."""
        jobs = [Job(channel, number, path) for number in range(1 + (cells - 1) ** 2)]
        with self._lock:
            self._open.update(jobs)
        threading.Thread(target=self._cover, args=(jobs, cells), name="cover", daemon=True).start()

    def drop(self, channel: int) -> None:
        """Forget the jobs of a channel; those that are being worked on get no reply."""
        with self._lock:
            self._open = {job for job in self._open if job.channel != channel}

    def _is_open(self, job: Job) -> bool:
        with self._lock:
            return job in self._open

    def _read_on(self) -> None:
        while True:
            self._slots.acquire()
            job = self._asked.get()
            if not self._is_open(job):
                self._slots.release()
                continue
            try:
                picture = self._room.read(job.path, partial(read_picture, job.path, self._spec, self._predictor.size_px))
            except Exception as error:  # noqa: BLE001 - whatever one picture does, the thread has to go on with the next
                self._reply_failure(job, error)
            else:
                self._ready.put((job, picture))

    def _cover(self, jobs: Sequence[Job], cells: int) -> None:
        job = jobs[0]
        self._slots.acquire()
        try:
            content = read_content(job.path)
            decoded = decode(content.data, background=self._spec.background, name=display_name(job.path))
            pixels = shrink(decoded.pixels, self._predictor.size_px)
            for job, covered in zip(jobs, cover(pixels, cells), strict=True):
                if job is not jobs[0]:
                    # Pictures that are ready take much memory, so these wait for their turn as others do.
                    self._slots.acquire()
                if not self._is_open(job):
                    self._slots.release()
                    return
                prepared = prepare(covered, self._spec, self._predictor.size_px)
                self._ready.put((job, Picture(prepared, "", content.size_bytes, content.mtime_ns, decoded.width_px, decoded.height_px)))
        except Exception as error:  # noqa: BLE001 - as for any other picture
            self._reply_failure(job, error)

    def _answer_on(self) -> None:
        while True:
            batch = [self._ready.get()]
            while len(batch) < self._predictor.network.batch:
                try:
                    batch.append(self._ready.get_nowait())
                except Empty:
                    break
            wanted = [(job, picture) for job, picture in batch if self._is_open(job)]
            for _ in range(len(batch) - len(wanted)):
                self._slots.release()
            self._answer(wanted)

    def _answer(self, batch: list[tuple[Job, Picture]]) -> None:
        if not batch:
            return
        with self._lock:
            alone = len(self._open) == 1
        try:
            answers = self._predictor.predict([picture.pixels for _, picture in batch], alone=alone)
        except Exception as error:  # noqa: BLE001 - the runtimes raise anything, and one picture must not stop the others
            if len(batch) > 1:
                for item in batch:
                    self._answer([item])
            else:
                self._reply_failure(batch[0][0], error)
            return
        for (job, picture), answer in zip(batch, answers, strict=True):
            self._reply_answer(job, picture, answer)

    def _reply_answer(self, job: Job, picture: Picture, answer: Answer) -> None:
        facts = {
            "sha256": picture.sha256,
            "size_bytes": picture.size_bytes,
            "mtime_ns": picture.mtime_ns,
            "width_px": picture.width_px,
            "height_px": picture.height_px,
        }
        arrays = [answer.values] if answer.embedding is None else [answer.values, answer.embedding]
        self._reply(job, {"type": "scored", **facts}, arrays)

    def _reply_failure(self, job: Job, error: Exception) -> None:
        if isinstance(error, PictureError):
            reason = error.message
        else:
            log.error("Failed on a picture", exc_info=error)
            reason = f"Can't tag {display_name(job.path)}: {_first_line(error)}."
        self._reply(job, {"type": "failed", "reason": reason}, [])

    def _reply(self, job: Job, header: dict[str, Any], arrays: Sequence[Array]) -> None:
        with self._lock:
            is_wanted = job in self._open
            self._open.discard(job)
        if is_wanted:
            self._send({**header, "channel": job.channel, "number": job.number}, arrays)
        # Only now: the parent counts on every picture that was begun being among the first that it has no answer for.
        self._slots.release()


def _first_line(error: Exception) -> str:
    text = error.message if isinstance(error, ModelError) else str(error).strip() or type(error).__name__
    return text.splitlines()[0].rstrip(".")[:200]
