"""Long work that can be watched, paused and cancelled; no Qt."""

import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

RATE_WINDOW_S = 15.0
LULL_S = 2.0
"""How long nothing may come before that counts as slow."""


class CancelledError(Exception):
    """The work was cancelled; what was finished before is kept."""


class Unit(StrEnum):
    """What the items of a piece of work are."""

    PICTURES = "pictures"
    BYTES = "bytes"
    STEPS = "steps"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a piece of work is.

    `total` is None while it isn't known. `rate` is in items a second over the last seconds. `idle_s`: for how many whole
    seconds nothing was done. `note` is what else there is to know: "model 2 of 3".
    """

    text: str
    done: int
    total: int | None
    rate: float | None
    paused: bool = False
    unit: Unit = Unit.PICTURES
    idle_s: int = 0
    note: str = ""

    @property
    def left_s(self) -> float | None:
        """Seconds that the rest will take at the present rate, or None while that isn't known."""
        if self.total is None or not self.rate:
            return None
        return max(0, self.total - self.done) / self.rate


class Work:
    """One piece of work, shared by the thread that does it and the one that watches it.

    The doer calls `start`, `advance` and `check`; the watcher calls `pause`, `resume` and `cancel`, from any thread.
    """

    def __init__(self, on_progress: Callable[[Progress], None] | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        self._on_progress = on_progress
        self._clock = clock
        self._lock = threading.Condition()
        self._cancelled = False
        self._paused = False
        self._text = ""
        self._done = 0
        self._total: int | None = None
        self._unit = Unit.PICTURES
        self._marks: deque[tuple[float, int]] = deque()

    @property
    def cancelled(self) -> bool:
        return self._cancelled

    @property
    def paused(self) -> bool:
        return self._paused

    @property
    def progress(self) -> Progress:
        with self._lock:
            idle_s = self._clock() - self._marks[-1][0] if self._marks and not self._paused else 0.0
            return Progress(self._text, self._done, self._total, self._rate(idle_s), self.paused, self._unit, int(idle_s))

    def start(self, text: str, total: int | None = None, done: int = 0, unit: Unit = Unit.PICTURES) -> None:
        """Begin a stage: `text` names it, `total` counts its items, of which `done` are there already and tell nothing of the rate."""
        with self._lock:
            self._text, self._done, self._total, self._unit = text, done, total, unit
            self._marks.clear()
            self._marks.append((self._clock(), done))
        self._report()

    def advance(self, count: int = 1) -> None:
        """Note that `count` more items are done."""
        with self._lock:
            self._done += count
            now = self._clock()
            self._marks.append((now, self._done))
            while len(self._marks) > 2 and now - self._marks[0][0] > RATE_WINDOW_S:
                self._marks.popleft()
        self._report()

    def check(self) -> None:
        """Wait while paused; raise CancelledError once cancelled. Call it between items."""
        with self._lock:
            self._lock.wait_for(lambda: self._cancelled or not self._paused)
            if self._cancelled:
                raise CancelledError

    def pause(self) -> None:
        """Let the doer wait at its next `check`."""
        self._set_paused(True)

    def resume(self) -> None:
        """Let the doer go on."""
        self._set_paused(False)

    def cancel(self) -> None:
        """Let the doer stop at its next `check`, paused or not."""
        with self._lock:
            self._cancelled = True
            self._lock.notify_all()

    def _set_paused(self, paused: bool) -> None:
        with self._lock:
            self._paused = paused
            # The time of a pause must not count as slow work.
            self._marks.clear()
            self._marks.append((self._clock(), self._done))
            self._lock.notify_all()
        self._report()

    def _rate(self, idle_s: float) -> float | None:
        """Items a second over the last seconds; the longer nothing comes after the last of them, the fewer."""
        if len(self._marks) < 2:
            return None
        (start_s, start_done), (end_s, end_done) = self._marks[0], self._marks[-1]
        if end_s <= start_s or end_done <= start_done:
            return None
        return (end_done - start_done) / (end_s - start_s + max(0.0, idle_s - LULL_S))

    def _report(self) -> None:
        if self._on_progress is not None:
            self._on_progress(self.progress)
