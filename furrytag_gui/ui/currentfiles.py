"""Tag files that are kept as the library is, by themselves."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from furrytag_gui.errors import LibraryError
from furrytag_gui.library.change import Change
from furrytag_gui.ui.exchange import Exchange, View
from furrytag_gui.ui.jobs import Lane, Lanes
from furrytag_gui.ui.notice import Level, Notice
from furrytag_gui.ui.services import Services
from furrytag_gui.ui.wording import count
from furrytag_gui.work import Work

if TYPE_CHECKING:
    from furrytag_gui.exchange.presets import Preset

SETTLE_MS = 1000
BUSY_MS = 10_000


class CurrentFiles(QObject):
    """Writes the files of automatic presets some time after a decision; those that were changed outside are left alone.

    `changed(object)`: a Change. `noticed(object)`: a Notice, each once. `failed(object)`: an exception.
    """

    changed = Signal(object)
    noticed = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        lanes: Lanes,
        exchange: Exchange,
        services: Callable[[], Services],
        view: Callable[[], View],
        parent: QObject | None = None,
    ) -> None:
        """`services` is called in worker threads. `view`: what the person sees now."""
        super().__init__(parent)
        self._lanes = lanes
        self._exchange = exchange
        self._services = services
        self._view = view
        self._stale: set[int] = set()
        self._told: set[str] = set()
        self._work = Work()
        self._settling = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settling.timeout.connect(self._write)

    def follow(self, change: Change) -> None:
        """Bring the files of these pictures up to date soon."""
        if change.pictures and any(preset.automatic for preset in self._exchange.presets):
            self._stale |= change.pictures
            self._settling.start()

    def stop(self) -> None:
        """Write at once what still waits; it is under way when this returns."""
        if self._settling.isActive():
            self._settling.stop()
            self._write()

    def _write(self) -> None:
        presets = [preset for preset in self._exchange.presets if preset.automatic and preset.can_be_automatic]
        view = self._view()
        if presets and view.status.model is not None:
            pictures, self._stale = self._stale, set()
            run = partial(self._write_files, pictures, presets, view)
            self._lanes.submit(Lane.DISK, run, self._on_written, partial(self._on_failed, pictures), kept=True)

    def _write_files(self, pictures: Collection[int], presets: "Sequence[Preset]", view: View) -> "_Written":
        from furrytag_gui.exchange.export import run_export  # noqa: PLC0415
        from furrytag_gui.exchange.plan import Action  # noqa: PLC0415

        library = self._services().library
        file_ids = library.files_of(pictures)
        problems: list[str] = []
        conflicts = 0
        for preset in presets:
            # Under a name of its own, so that taking back what was asked for is another thing than taking this back.
            planner = self._exchange.make_planner(replace(preset, name=f"{preset.name}, automatic"), view)
            plan = planner.plan(file_ids, self._work, self.changed.emit)
            conflicts += plan.counts[Action.CONFLICT]
            problems += [step.reason for step in plan.steps if step.action is Action.REFUSED]
            if not plan.is_idle:
                result = run_export(library, planner, plan, self._work, on_change=self.changed.emit, finish=False)
                problems += [failure.reason for failure in result.failures]
        return _Written(tuple(problems), conflicts)

    def _on_written(self, written: "_Written") -> None:
        new = [problem for problem in written.problems if problem not in self._told]
        self._told.update(new)
        if new:
            more = f" {count(len(new) - 1, 'more tag file')} could not be kept current either." if len(new) > 1 else ""
            self.noticed.emit(Notice(new[0] + more, level=Level.WARNING))
        if written.conflicts and "conflicts" not in self._told:
            self._told.add("conflicts")
            what = f"{count(written.conflicts, 'tag file')} {'was' if written.conflicts == 1 else 'were'} changed outside and left alone."
            self.noticed.emit(Notice(what, "Export tags to decide about them.", Level.WARNING))

    def _on_failed(self, pictures: Collection[int], error: Exception) -> None:
        if isinstance(error, LibraryError):
            # Another program is writing tag files just now.
            self._stale |= set(pictures)
            self._settling.start(BUSY_MS)
        else:
            self.failed.emit(error)


@dataclass(frozen=True, slots=True)
class _Written:
    problems: tuple[str, ...]
    conflicts: int
