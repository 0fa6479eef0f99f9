"""Work beside the GUI thread: lanes of worker threads whose results come back on the GUI thread."""

import heapq
import itertools
import threading
import time
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

T = TypeVar("T")


class Lane(StrEnum):
    """What a lane's threads work on; two jobs of a lane with one thread never run at the same time."""

    MODEL = "model"
    LIBRARY = "library"
    FILES = "files"
    LEARNING = "learning"
    SEARCH = "search"
    PICTURES = "pictures"
    DISK = "disk"
    DOWNLOADS = "downloads"
    CHECKS = "checks"
    DEVICES = "devices"
    INSIGHT = "insight"
    ANALYSES = "analyses"
    INTERVIEWS = "interviews"
    COMPARING = "comparing"
    KEEPING = "keeping"


THREADS = dict.fromkeys(Lane, 1) | {Lane.PICTURES: 2, Lane.INTERVIEWS: 2}
NEWEST_FIRST = {Lane.PICTURES}


class Urgency(IntEnum):
    """Which waiting job a lane takes next; within one urgency the order is that of the lane."""

    NOW = 0
    SOON = 1
    LATER = 2


@dataclass(eq=False, slots=True)
class Job:
    """One call on its way through a lane. `kept` jobs are still run when the lanes close."""

    run: Callable[[], Any]
    on_done: Callable[[Any], None] | None
    on_error: Callable[[Exception], None] | None
    key: Hashable | None
    kept: bool
    cancelled: bool = False


class Lanes(QObject):
    """Runs jobs in threads and delivers what comes of them on the thread that made this object.

    `failed(object)`: the exception of a job that was submitted without `on_error`.
    """

    failed = Signal(object)
    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._closed = False
        self._queues = {lane: _Queue(newest_first=lane in NEWEST_FIRST) for lane in Lane}
        self._finished.connect(self._on_job_finished)
        self._threads = [
            threading.Thread(target=self._work, args=(self._queues[lane],), name=f"furrytag-{lane}-{number}", daemon=True)
            for lane, count in THREADS.items()
            for number in range(count)
        ]
        for thread in self._threads:
            thread.start()

    def submit(
        self,
        lane: Lane,
        run: Callable[[], T],
        on_done: Callable[[T], None] | None = None,
        on_error: Callable[[Exception], None] | None = None,
        *,
        key: Hashable | None = None,
        urgency: Urgency = Urgency.SOON,
        kept: bool = False,
    ) -> None:
        """Call `run` in a thread of `lane`, then `on_done` with its result or `on_error` with its exception, here.

        A job with the `key` of an earlier one of its lane takes its place: the earlier one is not run any more,
        or, if it runs already or has been run just now, its result is dropped. After `close` nothing is accepted.
        """
        if not self._closed:
            self._queues[lane].put(Job(run, on_done, on_error, key, kept), urgency)

    def cancel(self, lane: Lane, key: Hashable) -> None:
        """Forget the job with this key: it isn't run, or its result is dropped."""
        self._queues[lane].cancel(key)

    def waiting(self, lane: Lane) -> int:
        """How many jobs of this lane haven't begun."""
        return len(self._queues[lane])

    def close(self, limit_s: float) -> bool:
        """Run the `kept` jobs that wait, forget the others, and end the threads; True if all ended within `limit_s`.

        Nothing is delivered any more once this is called. A thread that doesn't end in time is left to the process's end.
        """
        self._closed = True
        for queue in self._queues.values():
            queue.close()
        deadline = time.monotonic() + limit_s
        for thread in self._threads:
            thread.join(max(0.0, deadline - time.monotonic()))
        return not any(thread.is_alive() for thread in self._threads)

    def _work(self, queue: "_Queue") -> None:
        while (job := queue.take()) is not None:
            self._do(queue, job)
            del job  # while it waits for the next one it must not hold what came of this one, nor whom that was for

    def _do(self, queue: "_Queue", job: Job) -> None:
        error: Exception | None = None
        result = None
        try:
            result = job.run()
        except Exception as caught:  # noqa: BLE001 - whatever it is, it belongs to whoever submitted the job
            error = caught
        if not self._closed:
            self._finished.emit(_Finished(queue, job, result, error))

    @Slot(object)
    def _on_job_finished(self, finished: "_Finished") -> None:
        job = finished.job
        # Not before: until it is delivered another one can take its place.
        finished.queue.leave(job)
        if self._closed or job.cancelled:
            return
        if finished.error is None:
            if job.on_done is not None:
                job.on_done(finished.result)
        elif job.on_error is not None:
            job.on_error(finished.error)
        else:
            self.failed.emit(finished.error)


@dataclass(frozen=True, slots=True)
class _Finished:
    queue: "_Queue"
    job: Job
    result: object
    error: Exception | None


@dataclass(order=True, slots=True)
class _Waiting:
    urgency: Urgency
    order: int
    job: Job = field(compare=False)


class _Queue:
    """The jobs of one lane that wait, and those with a key until their results are delivered."""

    def __init__(self, *, newest_first: bool) -> None:
        self._step = -1 if newest_first else 1
        self._counter = itertools.count()
        self._condition = threading.Condition()
        self._heap: list[_Waiting] = []
        self._keyed: dict[Hashable, Job] = {}
        self._closed = False

    def __len__(self) -> int:
        with self._condition:
            return sum(not waiting.job.cancelled for waiting in self._heap)

    def put(self, job: Job, urgency: Urgency) -> None:
        with self._condition:
            if job.key is not None:
                self._cancel(job.key)
                self._keyed[job.key] = job
            heapq.heappush(self._heap, _Waiting(urgency, self._step * next(self._counter), job))
            self._condition.notify()

    def take(self) -> Job | None:
        """The next job to run; waits for one. None once the lane is closed and nothing has to be run any more."""
        with self._condition:
            while True:
                while self._heap:
                    job = heapq.heappop(self._heap).job
                    if not job.cancelled:
                        return job
                if self._closed:
                    return None
                self._condition.wait()

    def leave(self, job: Job) -> None:
        """Note that a job has been run and its result is here."""
        with self._condition:
            if job.key is not None and self._keyed.get(job.key) is job:
                del self._keyed[job.key]

    def cancel(self, key: Hashable) -> None:
        with self._condition:
            self._cancel(key)

    def close(self) -> None:
        with self._condition:
            self._closed = True
            for waiting in self._heap:
                waiting.job.cancelled = waiting.job.cancelled or not waiting.job.kept
            self._condition.notify_all()

    def _cancel(self, key: Hashable) -> None:
        job = self._keyed.pop(key, None)
        if job is not None:
            job.cancelled = True
