"""What could not be tagged in batches, kept in step with the library."""

import itertools
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from furrytag_gui.images.files import is_deleted
from furrytag_gui.library.queue import Missed
from furrytag_gui.models.outcome import Failure
from furrytag_gui.ui.jobs import Lane, Lanes
from furrytag_gui.ui.services import Services

LOOK_MS = 3000
"""How often it is looked during a batch."""

Chosen = Collection[tuple[str, int]]
"""Pairs of a model's key and a file's id."""


@dataclass(frozen=True)
class Wish:
    """What is to be tagged: files that are known, and all pictures below folders; with these models, one after the other."""

    model_keys: tuple[str, ...]
    file_ids: tuple[int, ...] = ()
    paths: tuple[Path, ...] = ()
    recursive: bool = True


class FailureList(QObject):
    """The files that this and earlier batches could not tag, until they are, or are taken off the list.

    What could not even be looked into, such as a folder, is told of until the program ends, under a negative id.
    `changed()`: it is another list. `went_wrong(object)`: an exception that isn't a notice yet.
    """

    changed = Signal()
    went_wrong = Signal(object)

    def __init__(self, lanes: Lanes, services: Callable[[], Services], parent: QObject | None = None) -> None:
        """`services` is called in worker threads and may wait or raise."""
        super().__init__(parent)
        self._lanes = lanes
        self._services = services
        self._missed: tuple[Missed, ...] = ()
        self._skipped: dict[int, _Skipped] = {}
        self._numbers = itertools.count(-1, -1)
        self._watching = QTimer(self, interval=LOOK_MS)
        self._watching.timeout.connect(self._look)

    @property
    def rows(self) -> tuple[Missed, ...]:
        return (*self._missed, *(skipped.missed for skipped in self._skipped.values()))

    def read(self) -> None:
        """Read anew what the library holds."""
        self._lanes.submit(Lane.LIBRARY, self._read, self._on_read, self.went_wrong.emit, key="missed")

    def start(self) -> None:
        """Read what the library holds, and keep no longer what is said of files that were deleted meanwhile."""
        self.read()
        self._lanes.submit(Lane.FILES, self._clear_deleted, self._on_deleted_cleared, self.went_wrong.emit)

    def watch(self) -> None:
        """Look again and again, while a batch goes on."""
        self._watching.start()

    def stop(self) -> None:
        self._watching.stop()

    def add(self, failures: Sequence[Failure], wish: Wish) -> None:
        """Tell of paths that could not be looked into for this wish."""
        for failure in failures:
            missed = Missed(wish.model_keys[0], next(self._numbers), failure.path, failure.reason)
            self._skipped[missed.file_id] = _Skipped(missed, wish)
        self.changed.emit()

    def forget(self, chosen: Chosen) -> list[Wish]:
        """Tell no longer of those of these that aren't files; gives what has to be wished for to try them again."""
        gone = [self._skipped.pop(file_id) for _, file_id in chosen if file_id in self._skipped]
        if gone:
            self.changed.emit()
        wishes = dict.fromkeys(skipped.wish for skipped in gone)
        return [replace(wish, file_ids=(), paths=tuple(skipped.missed.path for skipped in gone if skipped.wish == wish)) for wish in wishes]

    def _look(self) -> None:
        self._lanes.submit(Lane.LIBRARY, self._read_more, self._on_read, key="missed")

    def _read(self) -> tuple[Missed, ...]:
        missed = tuple(self._services().library.backlog.missed())
        # Compared here, since there may be very many.
        return self._missed if missed == self._missed else missed

    def _read_more(self) -> tuple[Missed, ...]:
        # Of a drive that has gone there may be very many.
        return self._missed if self._services().library.backlog.count().missed == len(self._missed) else self._read()

    def _clear_deleted(self) -> bool:
        backlog = self._services().library.backlog
        gone = {missed.file_id for missed in backlog.missed() if is_deleted(missed.path)}
        if gone:
            backlog.remove(file_ids=gone)
        return bool(gone)

    def _on_deleted_cleared(self, any_gone: bool) -> None:
        if any_gone:
            self.read()

    def _on_read(self, missed: tuple[Missed, ...]) -> None:
        if missed is not self._missed:
            self._missed = missed
            self.changed.emit()


@dataclass(frozen=True)
class _Skipped:
    missed: Missed
    wish: Wish
