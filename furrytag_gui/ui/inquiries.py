"""Questions asked beside the GUI thread that can be watched, cancelled and replaced."""

from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from furrytag_gui.errors import FurryTagError
from furrytag_gui.ui.jobs import Lane, Lanes, Urgency
from furrytag_gui.ui.tagqueue import TagQueue
from furrytag_gui.work import CancelledError, Work

T = TypeVar("T")

TICK_MS = 150


class Inquiries(QObject):
    """One question at a time under each key: a new one cancels the one before, and nothing comes of that any more.

    `progressed(str, object)`: the Progress of the question under this key, None once it is answered, cancelled or refused.
    `went_wrong(object)`: an exception that is nobody's fault but ours.
    """

    progressed = Signal(str, object)
    went_wrong = Signal(object)

    def __init__(self, lanes: Lanes, queue: TagQueue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = lanes
        self._queue = queue
        self._works: dict[str, Work] = {}
        self._ticking = QTimer(self, interval=TICK_MS)
        self._ticking.timeout.connect(self._on_ticking_timeout)

    def is_open(self, key: str) -> bool:
        """True while the question under this key waits for its answer."""
        return key in self._works

    def ask(
        self, lane: Lane, key: str, run: Callable[[Work], T], on_done: Callable[[T], None], on_refused: Callable[[FurryTagError], None]
    ) -> None:
        """Call `run` in a thread of the lane; then `on_done` here, or `on_refused` with the reason why there is no answer.

        On the MODEL lane it comes before what is being tagged, which goes on afterwards.
        """
        self.cancel(key)
        work = self._works[key] = Work()

        def begin() -> T:
            work.check()
            return run(work)

        done, failed = partial(self._on_done, key, work, on_done), partial(self._on_failed, key, work, on_refused)
        if lane is Lane.MODEL:
            self._queue.interrupt(begin, done, failed)
        else:
            self._lanes.submit(lane, begin, done, failed, urgency=Urgency.NOW)
        self._ticking.start()
        self.progressed.emit(key, work.progress)

    def cancel(self, key: str) -> None:
        """Give the question under this key up."""
        work = self._works.get(key)
        if work is not None:
            work.cancel()
            self._end(key)

    def stop(self) -> None:
        """Give everything up, and tell nobody any more."""
        self._ticking.stop()
        for work in self._works.values():
            work.cancel()
        self._works.clear()

    def _on_done(self, key: str, work: Work, tell: Callable[[Any], None], result: object) -> None:
        if self._works.get(key) is work:
            self._end(key)
            tell(result)

    def _on_failed(self, key: str, work: Work, refuse: Callable[[FurryTagError], None], error: Exception) -> None:
        if self._works.get(key) is not work:
            return
        self._end(key)
        if isinstance(error, FurryTagError):
            refuse(error)
        elif not isinstance(error, CancelledError):
            self.went_wrong.emit(error)

    def _end(self, key: str) -> None:
        self._works.pop(key, None)
        if not self._works:
            self._ticking.stop()
        self.progressed.emit(key, None)

    def _on_ticking_timeout(self) -> None:
        for key, work in list(self._works.items()):
            self.progressed.emit(key, work.progress)
