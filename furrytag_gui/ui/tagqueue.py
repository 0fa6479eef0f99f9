"""Which files wait to be tagged, and the run that tags them."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from furrytag_gui.errors import LibraryBusyError, LibraryError
from furrytag_gui.library.change import Change
from furrytag_gui.ui.jobs import Lane, Lanes, Urgency
from furrytag_gui.ui.language import mark
from furrytag_gui.work import CancelledError, Progress, Work

T = TypeVar("T")

Run = Callable[[Sequence[int], Work, Callable[[Change], None]], object]
"""Tags these files in this order: blocks, reports what it has saved, raises CancelledError."""

REPORT_MS = 100
REORDER_MS = 250
REST_MS = 1000
"""How long nothing else must have been wanted before the batch goes on, which may have to load another model."""


class Background(Protocol):
    """A batch: what is tagged while nobody waits for anything else. It keeps by itself what is left of it."""

    def run(self, work: Work, on_change: Callable[[Change], None]) -> object:
        """Tag: blocks, in a worker thread, reports what it has saved, raises CancelledError when something else comes before it."""
        ...

    def describe(self, progress: Progress | None, paused: bool) -> Progress:
        """How far it is, by the progress of its run, or None while it doesn't run."""
        ...

    def end(self, outcome: Any) -> None:
        """Take note that a run came to its end."""
        ...

    def fail(self, error: Exception) -> None:
        """Take note that a run can't be gone on with."""
        ...


class TagQueue(QObject):
    """Tags files on the MODEL lane; others can be put before them, and other work of the lane can come between.

    A run can't be reordered, so it is stopped and another one is begun with what is left; the pictures that it was at are
    lost to it, no others. Once no file waits the batch behind has its turn, which gives way to whatever comes.

    `progressed(object)`: a Progress over all that was added since the queue was empty, else that of the batch, or None when
    nothing is left. `changed(object)`: the Change of what was saved. `failed(object)`: the exception that ended a run. If the
    library can't be written everything waits on, paused; else the queue is empty then.
    """

    progressed = Signal(object)
    changed = Signal(object)
    failed = Signal(object)
    _tagged = Signal(object)

    def __init__(self, lanes: Lanes, run: Run, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = lanes
        self._run = run
        self._waiting: dict[int, None] = {}
        self._begun: set[int] = set()
        self._total = 0
        self._work: Work | None = None
        self._paused = False
        self._held = 0
        self._background: Background | None = None
        self._behind = False
        self._tagged.connect(self._on_tagged)
        self._reporting = QTimer(self, interval=REPORT_MS)
        self._reporting.timeout.connect(self._report)
        self._reordering = QTimer(self, singleShot=True, interval=REORDER_MS)
        self._reordering.timeout.connect(self._restart)
        self._resting = QTimer(self, singleShot=True, interval=REST_MS)
        self._resting.timeout.connect(self._start)

    @property
    def busy(self) -> bool:
        return self._work is not None or bool(self._waiting) or self._background is not None

    @property
    def paused(self) -> bool:
        return self._paused

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
        elif self._behind:
            self._work.cancel()
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
        if gone and self._work is not None and not self._behind:
            self._reordering.start()

    def set_background(self, background: Background | None) -> None:
        """Let this batch have its turn whenever nothing else waits, until it has ended; None: no batch any more."""
        before, self._background = self._background, background
        if self._work is None:
            self._start()
        elif self._behind and background is not before:
            self._work.cancel()

    def pause(self) -> None:
        self._paused = True
        # Begun again it waits outside of the run, which would keep the computer awake.
        self._restart()
        self._report()

    def resume(self) -> None:
        self._paused = False
        if self._work is not None:
            self._work.resume()
        self._report()

    def stop(self) -> None:
        """Come to rest; the batch keeps what is left of it."""
        self._background = None
        self._resting.stop()
        self.cancel()

    def cancel(self) -> None:
        """Forget all files that wait; what was tagged is kept, and the batch goes on."""
        self._waiting.clear()
        self._reordering.stop()
        if self._work is not None:
            self._work.cancel()
        self._paused = self._paused and self.busy
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
        """Begin with what is next, if anything is and nothing is under way."""
        if self._work is None and not self._held:
            if self._waiting:
                ids = list(self._waiting)
                self._begun = set(ids)
                run = partial(_run_files, self._run, ids, self._tagged.emit, self.changed.emit)
                self._submit(run, self._on_run_ended, self._on_run_failed)
            elif self._background is not None and not self._resting.isActive():
                batch = self._background
                self._behind = True
                run = partial(_run_behind, batch.run, self.changed.emit)
                self._submit(run, partial(self._on_background_ended, batch), partial(self._on_background_failed, batch))
        self._report()

    def _submit(self, run: Callable[[Work], object], on_done: Callable[[Any], None], on_error: Callable[[Exception], None]) -> None:
        self._work = Work()
        if self._paused:
            self._work.pause()
        self._lanes.submit(Lane.MODEL, partial(run, self._work), on_done, on_error)
        self._reporting.start()

    def _restart(self) -> None:
        if self._work is not None:
            self._work.cancel()

    def _on_run_ended(self, _summary: object) -> None:
        self._work = None
        # What was tagged before is forgotten already; if it waits all the same, it is another picture by now.
        self._forget(self._begun)
        self._go_on()

    def _on_run_failed(self, error: Exception) -> None:
        self._work = None
        if isinstance(error, LibraryError):
            self._hold(error)
        elif not isinstance(error, CancelledError):
            self._waiting.clear()
            self.failed.emit(error)
        self._go_on()

    def _on_background_ended(self, batch: Background, outcome: object) -> None:
        self._work, self._behind = None, False
        if self._background is batch:
            self._background = None
            batch.end(outcome)
        self._go_on()

    def _on_background_failed(self, batch: Background, error: Exception) -> None:
        self._work, self._behind = None, False
        if isinstance(error, LibraryError) and not isinstance(error, LibraryBusyError):
            self._hold(error)
        elif not isinstance(error, CancelledError) and self._background is batch:
            self._background = None
            batch.fail(error)
        self._go_on()

    def _hold(self, error: LibraryError) -> None:
        """Wait for the person, who alone can make room on a disk; nothing of what waits is lost."""
        self._paused = True
        self.failed.emit(error)

    def _on_interruption_ended(self, tell: Callable[[Any], None], outcome: object) -> None:
        self._held -= 1
        tell(outcome)
        self._go_on()

    def _go_on(self) -> None:
        if self._background is not None and not self._waiting:
            self._resting.start()
        if not self.busy:
            self._reporting.stop()
            self._paused = False
        self._start()

    def _on_tagged(self, file_ids: frozenset[int]) -> None:
        self._begun -= file_ids
        self._forget(file_ids)

    def _forget(self, file_ids: Iterable[int]) -> None:
        for file_id in file_ids:
            self._waiting.pop(file_id, None)

    def _report(self) -> None:
        if not self._waiting:
            if self._background is not None:
                progress = self._work.progress if self._work is not None and self._behind else None
                self.progressed.emit(self._background.describe(progress, self._paused))
            elif self._work is None:
                self._total = 0
                self.progressed.emit(None)
            return
        rate = None if self._work is None or self._behind else self._work.progress.rate
        self.progressed.emit(Progress(mark("Tagging"), self._total - len(self._waiting), self._total, rate, self._paused))


# In worker threads, which must not be the last to hold the queue; and a pause holds before anything is begun.


def _run_files(
    run: Run, ids: Sequence[int], tell_tagged: Callable[[frozenset[int]], object], tell: Callable[[Change], object], work: Work
) -> object:
    work.check()

    def on_change(change: Change) -> None:
        # Not of what the batch saves: a file may wait here for another model.
        tell_tagged(change.files)
        tell(change)

    return run(ids, work, on_change)


def _run_behind(run: Callable[[Work, Callable[[Change], None]], object], tell: Callable[[Change], None], work: Work) -> object:
    work.check()
    return run(work, tell)
