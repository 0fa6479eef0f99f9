"""Which files wait to be tagged, and the run that tags them."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from furrytag_gui.library.change import Change
from furrytag_gui.ui.jobs import Lane, Lanes, Urgency
from furrytag_gui.ui.language import mark
from furrytag_gui.work import CancelledError, Progress, Work

T = TypeVar("T")

Run = Callable[[Sequence[int], Work, Callable[[Change], None]], object]
"""Tags these files in this order: blocks, reports what it has saved, raises CancelledError."""

REPORT_MS = 100
REORDER_MS = 250


class TagQueue(QObject):
    """Tags files on the MODEL lane; others can be put before them, and other work of the lane can come between.

    A run can't be reordered, so it is stopped and another one is begun with what is left; the pictures that it was at are
    lost to it, no others.

    `progressed(object)`: a Progress over all that was added since the queue was empty, or None when nothing is left.
    `changed(object)`: the Change of what was saved. `failed(object)`: the exception that ended a run; the queue is empty then.
    """

    progressed = Signal(object)
    changed = Signal(object)
    failed = Signal(object)

    def __init__(self, lanes: Lanes, run: Run, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = lanes
        self._run = run
        self._waiting: dict[int, None] = {}
        self._total = 0
        self._work: Work | None = None
        self._paused = False
        self._held = 0
        self.changed.connect(self._on_self_changed)
        self._reporting = QTimer(self, interval=REPORT_MS)
        self._reporting.timeout.connect(self._report)
        self._reordering = QTimer(self, singleShot=True, interval=REORDER_MS)
        self._reordering.timeout.connect(self._restart)

    @property
    def busy(self) -> bool:
        return self._work is not None or bool(self._waiting)

    def add(self, file_ids: Iterable[int], *, first: bool = False) -> None:
        """Tag these files too, after the others or before them."""
        given = dict.fromkeys(file_ids)
        if not given:
            return
        before = list(self._waiting)
        self._waiting = given | self._waiting if first else self._waiting | given
        self._total += len(self._waiting) - len(before)
        if self._work is None:
            self._start()
        elif first and list(self._waiting)[: len(before)] != before:
            self._reordering.start()

    def put_first(self, file_id: int) -> None:
        """If this file waits, tag it next."""
        if file_id in self._waiting and next(iter(self._waiting)) != file_id:
            self.add([file_id], first=True)

    def remove(self, file_ids: Iterable[int]) -> None:
        """Don't tag these files; one that is being tagged already still is."""
        gone = self._waiting.keys() & set(file_ids)
        self._total -= len(gone)
        self._forget(gone)
        if gone and self._work is not None:
            self._reordering.start()

    def pause(self) -> None:
        self._paused = True
        if self._work is not None:
            self._work.pause()
        self._report()

    def resume(self) -> None:
        self._paused = False
        if self._work is not None:
            self._work.resume()
        self._report()

    def cancel(self) -> None:
        """Forget all that waits; what was tagged is kept."""
        self._waiting.clear()
        self._reordering.stop()
        if self._work is not None:
            self._work.cancel()
        self._report()

    def interrupt(self, run: Callable[[], T], on_done: Callable[[T], None], on_error: Callable[[Exception], None]) -> None:
        """Do something else on the MODEL lane now, such as loading another model, and go on with tagging afterwards."""
        self._held += 1
        self._lanes.submit(
            Lane.MODEL,
            run,
            partial(self._on_interruption_ended, on_done),
            partial(self._on_interruption_ended, on_error),
            urgency=Urgency.NOW,
        )
        self._restart()

    def _start(self) -> None:
        if not self._waiting or self._held:
            self._report()
            return
        self._work = Work()
        if self._paused:
            self._work.pause()
        ids = list(self._waiting)
        self._lanes.submit(
            Lane.MODEL,
            partial(self._run, ids, self._work, self.changed.emit),
            partial(self._on_run_ended, ids),
            self._on_run_failed,
        )
        self._reporting.start()
        self._report()

    def _restart(self) -> None:
        if self._work is not None:
            self._work.cancel()

    def _on_self_changed(self, change: Change) -> None:
        self._forget(change.files & self._waiting.keys())

    def _on_run_ended(self, ids: Sequence[int], _summary: object) -> None:
        self._work = None
        for file_id in ids:
            self._waiting.pop(file_id, None)
        self._go_on()

    def _on_run_failed(self, error: Exception) -> None:
        self._work = None
        if not isinstance(error, CancelledError):
            self._waiting.clear()
            self.failed.emit(error)
        self._go_on()

    def _on_interruption_ended(self, tell: Callable[[Any], None], outcome: object) -> None:
        self._held -= 1
        tell(outcome)
        if self._work is None:
            self._start()

    def _go_on(self) -> None:
        if self._waiting:
            self._start()
        else:
            self._reporting.stop()
            self._report()

    def _forget(self, file_ids: Iterable[int]) -> None:
        for file_id in file_ids:
            self._waiting.pop(file_id, None)

    def _report(self) -> None:
        if not self._waiting:
            if self._work is None:
                self._total = 0
                self._paused = False
                self.progressed.emit(None)
            return
        rate = None if self._work is None else self._work.progress.rate
        self.progressed.emit(Progress(mark("Tagging"), self._total - len(self._waiting), self._total, rate, self._paused))
