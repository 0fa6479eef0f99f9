"""Tag files that are kept as the library is, by themselves."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from furrytag_gui.errors import LibraryBusyError
from furrytag_gui.library.change import Change
from furrytag_gui.ui.jobs import Lane, Lanes
from furrytag_gui.ui.language import numbered, told, tr
from furrytag_gui.ui.notice import Level, Notice
from furrytag_gui.ui.services import View
from furrytag_gui.work import Work

if TYPE_CHECKING:
    from furrytag_gui.exchange.presets import Preset

SETTLE_MS = 1000
BUSY_MS = 10_000


@dataclass(frozen=True, slots=True)
class Written:
    """Sentences about files that could not be written, and how many were left alone because others had changed them."""

    problems: tuple[str, ...] = ()
    conflicts: int = 0


class CurrentFiles(QObject):
    """Writes the files of automatic presets some time after a decision.

    `noticed(object)`: a Notice, each once. `failed(object)`: an exception.
    """

    noticed = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        lanes: Lanes,
        presets: "Callable[[], Sequence[Preset]]",
        write: "Callable[[Collection[int], Preset, View, Work], Written]",
        view: Callable[[], View],
        parent: QObject | None = None,
    ) -> None:
        """`write` writes the files of these pictures with one preset; it is called in a worker thread. `view`: what the person sees now."""
        super().__init__(parent)
        self._lanes = lanes
        self._presets = presets
        self._write = write
        self._view = view
        self._stale: set[int] = set()
        self._told: set[str] = set()
        self._settling = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settling.timeout.connect(self._begin)

    def follow(self, change: Change) -> None:
        """Bring the files of these pictures up to date soon."""
        if change.pictures and self._automatic():
            self._stale |= change.pictures
            self._settling.start()

    def stop(self) -> None:
        """Write at once what still waits; it is under way when this returns."""
        if self._settling.isActive():
            self._settling.stop()
            self._begin()

    def _automatic(self) -> "list[Preset]":
        return [preset for preset in self._presets() if preset.automatic and preset.can_be_automatic]

    def _begin(self) -> None:
        presets, view = self._automatic(), self._view()
        if presets and view.status.model is not None:
            pictures, self._stale = self._stale, set()
            run = partial(self._write_all, pictures, presets, view)
            self._lanes.submit(Lane.DISK, run, self._on_written, partial(self._on_failed, pictures), kept=True)

    def _write_all(self, pictures: Collection[int], presets: "Sequence[Preset]", view: View) -> Written:
        written = [self._write(pictures, preset, view, Work()) for preset in presets]
        return Written(tuple(problem for one in written for problem in one.problems), sum(one.conflicts for one in written))

    def _on_written(self, written: Written) -> None:
        new = [problem for problem in written.problems if problem not in self._told]
        self._told.update(new)
        if new:
            words = told(new[0])
            if len(new) > 1:
                more = numbered(
                    len(new) - 1,
                    "{n} more tag file could not be kept current either.",
                    "{n} more tag files could not be kept current either.",
                )
                words = f"{words} {more}"
            self.noticed.emit(Notice(words, level=Level.WARNING))
        if written.conflicts and "conflicts" not in self._told:
            self._told.add("conflicts")
            what = numbered(
                written.conflicts,
                "{n} tag file was changed outside and left alone.",
                "{n} tag files were changed outside and left alone.",
            )
            self.noticed.emit(Notice(what, tr("Export tags to decide about them."), Level.WARNING))

    def _on_failed(self, pictures: Collection[int], error: Exception) -> None:
        if isinstance(error, LibraryBusyError):
            # Another program is writing tag files just now.
            self._stale |= set(pictures)
            self._settling.start(BUSY_MS)
        else:
            self.failed.emit(error)
