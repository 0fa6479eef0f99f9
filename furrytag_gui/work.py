"""Long work that can be watched, paused and cancelled; no Qt."""

import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

RATE_WINDOW_S = 15.0


class CancelledError(Exception):
    """The work was cancelled; what was finished before is kept."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a piece of work is.

    `total` is None while it isn't known. `rate` is in items a second over the last seconds.
    """

    text: str
    done: int
    total: int | None
    rate: float | None
    paused: bool = False

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
        self._cancelled = threading.Event()
        self._running = threading.Event()
        self._running.set()
        self._lock = threading.Lock()
        self._text = ""
        self._done = 0
        self._total: int | None = None
        self._marks: deque[tuple[float, int]] = deque()

    @property
    def cancelled(self) -> bool:
        return self._cancelled.is_set()

    @property
    def paused(self) -> bool:
        return not self._running.is_set()

    @property
    def progress(self) -> Progress:
        with self._lock:
            return Progress(self._text, self._done, self._total, self._rate(), self.paused)

    def start(self, text: str, total: int | None = None) -> None:
        """Begin a stage: `text` names it, `total` counts its items."""
        with self._lock:
            self._text, self._done, self._total = text, 0, total
            self._marks.clear()
            self._marks.append((self._clock(), 0))
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
        if not self._running.is_set() and not self.cancelled:
            self._running.wait()
            with self._lock:
                self._marks.clear()
                self._marks.append((self._clock(), self._done))
        if self.cancelled:
            raise CancelledError

    def pause(self) -> None:
        self._running.clear()
        self._report()

    def resume(self) -> None:
        self._running.set()
        self._report()

    def cancel(self) -> None:
        self._cancelled.set()
        self._running.set()

    def _rate(self) -> float | None:
        if len(self._marks) < 2:
            return None
        (start_s, start_done), (end_s, end_done) = self._marks[0], self._marks[-1]
        if end_s <= start_s or end_done <= start_done:
            return None
        return (end_done - start_done) / (end_s - start_s)

    def _report(self) -> None:
        if self._on_progress is not None:
            self._on_progress(self.progress)
