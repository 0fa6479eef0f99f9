"""Batches in the window: what waits in the library to be tagged, worked off behind everything else."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from furrytag_gui.errors import FurryTagError, LibraryBusyError
from furrytag_gui.library.change import Change
from furrytag_gui.library.queue import Queued, Waiting
from furrytag_gui.ui.failurelist import Chosen, FailureList, Wish
from furrytag_gui.ui.jobs import Lane, Lanes
from furrytag_gui.ui.language import mark, numbered, tr
from furrytag_gui.ui.modelchoice import ModelChoice
from furrytag_gui.ui.notice import Level, Notice
from furrytag_gui.ui.services import Services
from furrytag_gui.ui.tagqueue import TagQueue
from furrytag_gui.work import CancelledError, Progress, Work

if TYPE_CHECKING:
    from furrytag_gui.batch import Batch, Report
    from furrytag_gui.models.outcome import Failure

TICK_MS = 100
BUSY_MS = 10_000
"""How often it is looked whether another program has ended that works off the same queue."""
LONG_S = 60.0
"""Of a batch that took longer it is still said when the person comes back."""
PAUSED = "batch_paused"


@dataclass
class _Batch:
    """A batch from its first picture to its last, over all interruptions. `totals` and `left` count files by model."""

    totals: dict[str, int] = field(default_factory=dict)
    left: dict[str, int] = field(default_factory=dict)
    turn: str = ""
    pictures: set[int] = field(default_factory=set)
    begun_s: float = 0.0


class BatchDesk(QObject):
    """Queues pictures in the library and lets them be tagged once nothing else is; also what was left at the last end.

    `progressed(object)`: the Progress of looking for pictures, or None once that has ended; that of tagging comes from the queue.
    `failures_asked()`: the person wants to see what could not be tagged.
    `noticed(object)`: a Notice; `outdated(object)`: one that is no longer true.
    `went_wrong(object)`: an exception that isn't a notice yet.
    """

    progressed = Signal(object)
    failures_asked = Signal()
    noticed = Signal(object)
    outdated = Signal(object)
    went_wrong = Signal(object)
    _turned = Signal(str)

    def __init__(
        self, lanes: Lanes, services: Callable[[], Services], queue: TagQueue, choice: ModelChoice, parent: QObject | None = None
    ) -> None:
        """`services` is called in worker threads and may wait or raise."""
        super().__init__(parent)
        self._lanes = lanes
        self._services = services
        self._queue = queue
        self._choice = choice
        self._batch = _Batch()
        self._unusable: dict[str, FurryTagError] = {}
        self.failures = FailureList(lanes, services, self)
        self.failures.went_wrong.connect(self.went_wrong)
        self._looking: Work | None = None
        self._was_busy = False
        self._kept_paused = False
        self._left_notice: Notice | None = None
        self._end_notice: Notice | None = None
        self._turned.connect(self._on_turned)
        self._ticking = QTimer(self, interval=TICK_MS)
        self._ticking.timeout.connect(self._on_ticking_timeout)
        self._again = QTimer(self, singleShot=True, interval=BUSY_MS)
        self._again.timeout.connect(self.refresh)
        choice.listed.connect(self._on_choice_listed)

    @property
    def busy(self) -> bool:
        """True while pictures wait here."""
        return bool(self._batch.totals) or self._looking is not None

    def title_of(self, model_key: str) -> str:
        """What a model is called."""
        titles = {model.key: model.manifest.title for model in self._choice.models}
        return titles.get(model_key) or model_key.partition("@")[0]

    # What a person asks for

    def start(self) -> None:
        """Go on with what was left at the last end."""
        self._lanes.submit(Lane.LIBRARY, self._read_left, self._on_left_read, self.went_wrong.emit)
        self.failures.start()

    def tag(self, wish: Wish) -> None:
        """Let this be tagged, behind what waits already; pictures that a model has scored as they are don't wait for it."""
        for key in wish.model_keys:
            self._unusable.pop(key, None)
        if not wish.paths:
            self._lanes.submit(Lane.LIBRARY, partial(self._add_files, wish), partial(self._on_added, wish), self._on_adding_failed)
            return
        if self._looking is not None:
            self._looking.cancel()
        self._looking = Work()
        self._ticking.start()
        self._lanes.submit(
            Lane.FILES, partial(self._add_folders, wish, self._looking), partial(self._on_added, wish), self._on_adding_failed
        )

    def refresh(self) -> None:
        """Go on with whatever waits in the library."""
        self._lanes.submit(Lane.LIBRARY, self._count, self._begin, self.went_wrong.emit)

    def cancel(self) -> None:
        """Tag nothing any more of what waits; what was tagged is kept."""
        if self._looking is not None:
            self._looking.cancel()
        if self.busy:
            self._over()
            self._queue.set_background(None)
            self._lanes.submit(Lane.LIBRARY, self._cancel, self._on_cancelled, self.went_wrong.emit)

    def retry(self, chosen: Chosen) -> None:
        """Try again what could not be tagged."""
        for wish in self.failures.forget(chosen):
            self.tag(wish)
        self._write(lambda: self._services().library.backlog.retry(chosen), go_on=True)

    def forget(self, chosen: Chosen) -> None:
        """Take this off the list of what could not be tagged."""
        self.failures.forget(chosen)
        self._write(lambda: self._services().library.backlog.forget(chosen))

    def drop_model(self, model_key: str) -> None:
        """Tag nothing of what waits with this model."""
        self._unusable.pop(model_key, None)
        self._write(lambda: self._services().library.backlog.cancel([model_key]), go_on=True)

    def keep_paused(self, paused: bool) -> None:
        """Keep for the next start whether the batch is held."""
        self._withdraw_notice()
        if paused != self._kept_paused and (self.busy or not paused):
            self._kept_paused = paused
            self._lanes.submit(Lane.LIBRARY, lambda: self._services().library.session.set_value(PAUSED, paused), key=PAUSED, kept=True)

    def stop(self) -> None:
        """Come to rest; what waits stays in the library."""
        self.failures.stop()
        for timer in (self._ticking, self._again):
            timer.stop()
        if self._looking is not None:
            self._looking.cancel()

    # What the queue asks for

    def run(self, work: Work, on_change: Callable[[Change], None]) -> "Report":
        """Tag what waits; in a worker thread. Raises CancelledError and LibraryError."""

        def tell(change: Change) -> None:
            self._batch.pictures |= change.pictures
            on_change(change)

        with self._services().library.backlog.take_turn():
            return self._open_batch().run(work, tell, without=tuple(self._unusable), on_turn=self._turned.emit)

    def describe(self, progress: Progress | None, paused: bool) -> Progress:
        """How far the model is whose turn it is."""
        batch = self._batch
        keys = list(batch.totals)
        turn = batch.turn if batch.turn in batch.totals else keys[0] if keys else ""
        if progress is not None and turn and progress.total is not None:
            batch.left[turn] = progress.total - progress.done
        total = batch.totals.get(turn, 0)
        words = [self.title_of(turn)]
        if len(keys) > 1:
            words.append(tr("model {number} of {all}").format(number=keys.index(turn) + 1, all=len(keys)))
        done = max(0, total - batch.left.get(turn, total))
        rate = None if progress is None else progress.rate
        # A large model takes many seconds until its first picture.
        text = mark("Tagging") if done or rate or paused else mark("Loading…")
        return Progress(text, done, total, rate, paused, note=" · ".join(words))

    def end(self, outcome: "Report") -> None:
        """Say what came of it, and go on if more has come to wait meanwhile."""
        self._unusable |= outcome.unusable
        self._lanes.submit(Lane.LIBRARY, self._count, partial(self._on_ended, outcome), self.went_wrong.emit)

    def fail(self, error: Exception) -> None:
        """Wait until another program that does the same has ended; else say what went wrong, and leave it to the next start."""
        pictures = self._batch.pictures
        self._over()
        if isinstance(error, LibraryBusyError):
            self._batch.pictures = pictures
            self._again.start()
            if not self._was_busy:
                self._was_busy = True
                self.noticed.emit(Notice(error.message, error.hint, Level.INFO))
        else:
            self.went_wrong.emit(error)

    # In worker threads

    def _open_batch(self) -> "Batch":
        # The window need not wait for it.
        from furrytag_gui.batch import Batch, LocalTagging  # noqa: PLC0415

        services = self._services()
        return Batch(services.library, LocalTagging(services.library, services.store, services.vocabulary, services.runs, services.tagger))

    def _add_files(self, wish: Wish) -> "_Added":
        self._open_batch().add_files(wish.file_ids, wish.model_keys)
        return _Added(len(wish.file_ids), (), self._services().library.backlog.count())

    def _add_folders(self, wish: Wish, work: Work) -> "_Added":
        batch = self._open_batch()
        ids, skipped = batch.add(wish.paths, wish.model_keys, work, recursive=wish.recursive, only_new=True)
        batch.add_files(wish.file_ids, wish.model_keys)
        return _Added(len({*ids, *wish.file_ids}), tuple(skipped), self._services().library.backlog.count())

    def _read_left(self) -> "_Left":
        library = self._services().library
        return _Left(library.backlog.count(), library.session.value(PAUSED) is True)

    def _count(self) -> Queued:
        return self._services().library.backlog.count()

    def _cancel(self) -> list[Waiting]:
        return self._services().library.backlog.cancel()

    # Back from them

    def _begin(self, queued: Queued) -> None:
        """Let what waits have its turn."""
        waiting = {key: number for key, number in queued.by_model.items() if key not in self._unusable}
        batch = self._batch
        batch.begun_s = batch.begun_s or time.monotonic()
        for key, number in waiting.items():
            batch.totals[key] = batch.totals.get(key, 0) - batch.left.get(key, 0) + number
            batch.left[key] = number
        if waiting:
            if self._end_notice is not None:
                self.outdated.emit(self._end_notice)
                self._end_notice = None
            self.failures.watch()
            self._queue.set_background(self)

    def _over(self) -> None:
        self._batch = _Batch()
        self.failures.stop()
        self.keep_paused(False)

    def _withdraw_notice(self) -> None:
        """What was said of the batch at the start is no longer so."""
        if self._left_notice is not None:
            self.outdated.emit(self._left_notice)
            self._left_notice = None

    def _write(self, write: Callable[[], object], *, go_on: bool = False) -> None:
        def run() -> Queued:
            write()
            return self._services().library.backlog.count()

        self._lanes.submit(Lane.LIBRARY, run, partial(self._on_written, go_on), self.went_wrong.emit, kept=True)

    def _on_written(self, go_on: bool, queued: Queued) -> None:
        self.failures.read()
        if go_on:
            self._begin(queued)

    def _on_left_read(self, left: "_Left") -> None:
        self._kept_paused = left.paused
        if not left.queued.files:
            self.keep_paused(False)
            return
        number = left.queued.files
        if left.paused:
            self._queue.pause()
            said = numbered(
                number, "{n} picture of a batch still waits; tagging is paused.", "{n} pictures of a batch still wait; tagging is paused."
            )
            self._left_notice = Notice(said, "", Level.INFO, tr("Resume"), self._resume)
        else:
            said = numbered(
                number, "Going on with {n} picture that was not tagged yet.", "Going on with {n} pictures that were not tagged yet."
            )
            self._left_notice = Notice(said, "", Level.INFO, tr("Pause"), self._pause)
        self.noticed.emit(self._left_notice)
        self._begin(left.queued)

    def _pause(self) -> None:
        self._queue.pause()
        self.keep_paused(True)

    def _resume(self) -> None:
        self._queue.resume()
        self.keep_paused(False)

    def _on_added(self, wish: Wish, added: "_Added") -> None:
        self._stop_looking()
        if added.skipped:
            self.failures.add(added.skipped, wish)
            first, more = added.skipped[0], len(added.skipped) - 1
            others = numbered(more, "{n} more path could not be opened either.", "{n} more paths could not be opened either.")
            rest = others if more else ""
            self.noticed.emit(Notice(first.reason, rest, Level.WARNING, tr("Show"), self.failures_asked.emit))
        if not added.files and not added.skipped:
            self.noticed.emit(Notice(tr("There is nothing to tag there."), tr("Choose a folder with pictures."), Level.WARNING))
        elif added.files and not any(added.queued.by_model.get(key) for key in wish.model_keys):
            titles = ", ".join(map(self.title_of, wish.model_keys))
            said = numbered(
                added.files,
                "The picture has been tagged with {models} already.",
                "All {n} pictures have been tagged with {models} already.",
                models=titles,
            )
            self.noticed.emit(Notice(said, "", Level.INFO))
        self._begin(added.queued)

    def _on_adding_failed(self, error: Exception) -> None:
        self._stop_looking()
        if not isinstance(error, CancelledError):
            self.went_wrong.emit(error)
        # What was found until then waits.
        self.refresh()

    def _stop_looking(self) -> None:
        if self._looking is not None:
            self._looking = None
            self._ticking.stop()
            self.progressed.emit(None)

    def _on_ended(self, report: "Report", queued: Queued) -> None:
        self.failures.read()
        for key, error in report.unusable.items():
            hint = error.hint or tr("Its pictures wait.")
            drop = partial(self.drop_model, key)
            self.noticed.emit(Notice(error.message, hint, Level.WARNING, tr("Don't tag with it"), drop))
        if any(key not in self._unusable for key in queued.by_model):
            self._begin(queued)
            return
        pictures, self._was_busy = len(self._batch.pictures), False
        is_long = time.monotonic() - self._batch.begun_s > LONG_S
        self._over()
        if pictures or report.missed:
            self._tell_end(pictures, len({missed.file_id for missed in report.missed}), is_long)

    def _tell_end(self, pictures: int, missed: int, is_long: bool) -> None:
        said = numbered(pictures, "The batch is done: {n} picture tagged.", "The batch is done: {n} pictures tagged.")
        if missed:
            hint = numbered(missed, "{n} file could not be tagged.", "{n} files could not be tagged.")
            self._end_notice = Notice(said, hint, Level.WARNING, tr("Show"), self.failures_asked.emit)
        else:
            self._end_notice = Notice(said, "", Level.INFO, stays=is_long)
        self.noticed.emit(self._end_notice)

    def _on_cancelled(self, taken: list[Waiting]) -> None:
        files = {file_id for waiting in taken for file_id in waiting.file_ids}
        if files:
            said = numbered(
                len(files),
                "{n} picture waits no longer to be tagged; what was tagged is kept.",
                "{n} pictures wait no longer to be tagged; what was tagged is kept.",
            )
            self.noticed.emit(Notice(said, "", Level.INFO, tr("Tag them after all"), partial(self._put_back, taken)))

    def _put_back(self, taken: Sequence[Waiting]) -> None:
        def enqueue() -> None:
            for waiting in taken:
                self._services().library.backlog.add([waiting.model_key], waiting.file_ids)

        self._write(enqueue, go_on=True)

    def _on_turned(self, model_key: str) -> None:
        self._batch.turn = model_key

    def _on_choice_listed(self) -> None:
        """A model that was missing may be there now."""
        installed = {model.key for model in self._choice.models if not model.problem}
        if back := self._unusable.keys() & installed:
            for key in back:
                del self._unusable[key]
            self.refresh()

    def _on_ticking_timeout(self) -> None:
        if self._looking is not None and not self._queue.busy:
            self.progressed.emit(replace(self._looking.progress, text=mark("Looking for pictures")))


@dataclass(frozen=True)
class _Added:
    files: int
    skipped: "tuple[Failure, ...]"
    queued: Queued


@dataclass(frozen=True)
class _Left:
    queued: Queued
    paused: bool
