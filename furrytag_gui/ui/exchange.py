"""Tags to files and from files, for the dialogs and by itself; never waited for."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from furrytag_gui.errors import FurryTagError, LibraryBusyError, LibraryError
from furrytag_gui.library.change import Change
from furrytag_gui.ui.currentfiles import CurrentFiles, Written
from furrytag_gui.ui.jobs import Lane, Lanes, Urgency
from furrytag_gui.ui.language import tr
from furrytag_gui.ui.notice import Level, Notice
from furrytag_gui.ui.services import Services, View
from furrytag_gui.work import CancelledError, Work

if TYPE_CHECKING:
    # What these names stand for is imported in worker threads, when it is needed.
    from furrytag_gui.exchange.export import ExportResult
    from furrytag_gui.exchange.hydrus import HydrusAccess, PushResult
    from furrytag_gui.exchange.importing import Importer, ImportOptions, ImportPlan
    from furrytag_gui.exchange.plan import Plan, Resolution, Step
    from furrytag_gui.exchange.planner import Planner
    from furrytag_gui.exchange.presets import Preset, PresetBook
    from furrytag_gui.exchange.preview import Preview
    from furrytag_gui.exchange.undo import UndoResult
    from furrytag_gui.exchange.viewpoint import Viewpoint
    from furrytag_gui.library.ledger import ExportRecord

T = TypeVar("T")
OnError = Callable[[Exception], None]

REPORT_MS = 100


class Exchange(QObject):
    """Plans, writes and takes back exports, and reads tag files.

    Its work is done one after the other on the DISK lane; previews come between on another.
    `changed(object)`: a Change. `presets_changed()`: the list of presets is another one. `progressed(object)`: a Progress of
    what a dialog has asked for, or None. `noticed(object)`: a Notice. `failed(object)`: an exception of a job that nobody awaits.
    """

    changed = Signal(object)
    presets_changed = Signal()
    progressed = Signal(object)
    noticed = Signal(object)
    failed = Signal(object)

    def __init__(
        self, lanes: Lanes, services: Callable[[], Services], presets: Path, view: Callable[[], View], parent: QObject | None = None
    ) -> None:
        """`services` is called in worker threads and may wait. `presets`: the file they are kept in. `view`: what the person sees now."""
        super().__init__(parent)
        self._lanes = lanes
        self._services = services
        self._file = presets
        self._view = view
        self._presets: tuple[Preset, ...] = ()
        self._work: Work | None = None
        self._reporting = QTimer(self, interval=REPORT_MS)
        self._reporting.timeout.connect(self._report)
        self._current = CurrentFiles(lanes, lambda: self._presets, self._write_current, view, self)
        self._current.noticed.connect(self.noticed)
        self._current.failed.connect(self.failed)

    # Start and end

    def start(self) -> None:
        """Settle what an earlier run was killed in, and read the presets."""
        self._lanes.submit(Lane.DISK, self._mend, on_error=self.failed.emit)
        self._load_presets()

    def stop(self) -> None:
        """Let what is under way come to its end soon; what is to be kept current is written first."""
        self._reporting.stop()
        self._current.stop()
        if self._work is not None:
            self._work.cancel()

    def follow(self, change: Change) -> None:
        """Bring the files of automatic presets up to date soon, as far as this change is about them."""
        self._current.follow(change)

    # Presets

    @property
    def presets(self) -> "tuple[Preset, ...]":
        """All presets, or none while they haven't been read."""
        return self._presets

    def keep_preset(self, preset: "Preset") -> None:
        self._lanes.submit(Lane.FILES, partial(self._change_presets, lambda book: book.keep(preset)), self._on_presets_read, self._on_error)

    def forget_preset(self, name: str) -> None:
        """Forget a preset of the user; a built-in one is as it was at first again."""
        self._lanes.submit(Lane.FILES, partial(self._change_presets, lambda book: book.forget(name)), self._on_presets_read, self._on_error)

    # Export

    def load_preview(self, file_id: int, preset: "Preset", on_ready: "Callable[[Preview | None], None]") -> None:
        """Give what an export would make of one picture; an earlier question is forgotten."""
        run = partial(self._preview_picture, file_id, preset, self._view())
        self._lanes.submit(Lane.FILES, run, on_ready, self._on_error, key="preview", urgency=Urgency.NOW)

    def load_step(self, planner: "Planner", step: "Step", resolution: "Resolution", on_ready: "Callable[[Preview], None]") -> None:
        """Give a file of a plan before and after; an earlier question is forgotten."""
        run = partial(_preview_step, planner, step, resolution)
        self._lanes.submit(Lane.FILES, run, on_ready, self._on_error, key="preview", urgency=Urgency.NOW)

    def plan(
        self, file_ids: Sequence[int], preset: "Preset", on_ready: "Callable[[tuple[Planner, Plan]], None]", on_error: OnError
    ) -> None:
        """Give what an export would do, and the planner that drafts single files of it."""
        view = self._view()
        self._begin(lambda work: self._plan(file_ids, preset, work, view), on_ready, on_error)

    def run(
        self,
        planner: "Planner",
        plan: "Plan",
        resolutions: "Mapping[Path, Resolution]",
        on_ready: "Callable[[ExportResult], None]",
        on_error: OnError,
    ) -> None:
        """Write what a plan says; files that were changed outside and aren't in `resolutions` stay as they are."""
        self._begin(lambda work: self._run(planner, plan, resolutions, work), on_ready, on_error)

    def load_exports(self, on_ready: "Callable[[list[ExportRecord]], None]") -> None:
        """Give the exports that can be taken back, newest first."""
        self._lanes.submit(Lane.DISK, self._read_exports, on_ready, self._on_error)

    def undo(self, export_id: int, on_ready: "Callable[[UndoResult], None]", on_error: OnError) -> None:
        """Take a whole export back."""
        self._begin(lambda work: self._undo(export_id, work), on_ready, on_error)

    def push(
        self,
        file_ids: Sequence[int],
        preset: "Preset",
        access: "HydrusAccess",
        on_ready: "Callable[[PushResult], None]",
        on_error: OnError,
    ) -> None:
        """Send tags to Hydrus."""
        view = self._view()
        self._begin(lambda work: self._push(file_ids, preset, access, work, view), on_ready, on_error)

    def load_text(self, file_id: int, preset_id: str, on_ready: Callable[[str], None]) -> None:
        """Give the text that the first preset of this format has for the clipboard, or ""."""
        preset = next((preset for preset in self._presets if preset.format.id == preset_id), None)
        if preset is not None:
            self.load_preview(file_id, preset, lambda preview: on_ready("" if preview is None else preview.after))

    # Import

    def plan_import(
        self,
        file_ids: Sequence[int],
        options: "ImportOptions",
        on_ready: "Callable[[tuple[Importer, ImportPlan]], None]",
        on_error: OnError,
    ) -> None:
        """Give what an import would take over; `Context.import_tags` does it."""
        view = self._view()
        self._begin(lambda work: self._plan_import(file_ids, options, work, view), on_ready, on_error)

    # What is under way

    @property
    def busy(self) -> bool:
        return self._work is not None

    def pause(self) -> None:
        if self._work is not None:
            self._work.pause()

    def resume(self) -> None:
        if self._work is not None:
            self._work.resume()

    def cancel(self) -> None:
        """Stop what a dialog has asked for; what was done is kept."""
        if self._work is not None:
            self._work.cancel()

    # In worker threads

    def _viewpoint(self, view: View) -> "Viewpoint":
        from furrytag_gui.exchange.viewpoint import Viewpoint  # noqa: PLC0415

        status = view.status
        if status.model is None:
            raise LibraryError(tr("No model is chosen yet."), tr("Wait until it is loaded, or choose one."))
        manifest = status.model.manifest
        vocabulary = self._services().vocabulary
        return Viewpoint(status.key, manifest.id, manifest.revision, status.tagset, status.bounds, vocabulary, view.show_adult)

    def _make_planner(self, preset: "Preset", view: View) -> "Planner":
        from furrytag_gui.exchange.planner import Planner  # noqa: PLC0415

        return Planner(self._services().library, self._viewpoint(view), preset)

    def _preview_picture(self, file_id: int, preset: "Preset", view: View) -> "Preview | None":
        from furrytag_gui.exchange.preview import preview_picture  # noqa: PLC0415

        return preview_picture(self._make_planner(preset, view), file_id)

    def _plan(self, file_ids: Sequence[int], preset: "Preset", work: Work, view: View) -> "tuple[Planner, Plan]":
        planner = self._make_planner(preset, view)
        return planner, planner.plan(file_ids, work, self.changed.emit)

    def _run(self, planner: "Planner", plan: "Plan", resolutions: "Mapping[Path, Resolution]", work: Work) -> "ExportResult":
        from furrytag_gui.exchange.export import run_export  # noqa: PLC0415

        return run_export(self._services().library, planner, plan, work, resolutions=resolutions, on_change=self.changed.emit)

    def _undo(self, export_id: int, work: Work) -> "UndoResult":
        from furrytag_gui.exchange.undo import undo_export  # noqa: PLC0415

        return undo_export(self._services().library, export_id, work, self.changed.emit)

    def _push(self, file_ids: Sequence[int], preset: "Preset", access: "HydrusAccess", work: Work, view: View) -> "PushResult":
        from furrytag_gui.exchange.hydrus import HydrusClient, push_tags  # noqa: PLC0415

        with HydrusClient(access) as client:
            viewpoint = self._viewpoint(view)
            return push_tags(self._services().library, viewpoint, preset, file_ids, client=client, work=work)

    def _plan_import(self, file_ids: Sequence[int], options: "ImportOptions", work: Work, view: View) -> "tuple[Importer, ImportPlan]":
        from furrytag_gui.exchange.importing import Importer  # noqa: PLC0415

        importer = Importer(self._services().library, self._viewpoint(view), options)
        return importer, importer.plan(file_ids, work, self.changed.emit)

    def _read_exports(self) -> "list[ExportRecord]":
        return self._services().library.ledger.exports()

    def _mend(self) -> int:
        from furrytag_gui.exchange.mending import mend  # noqa: PLC0415

        ledger = self._services().library.ledger
        try:
            with ledger.lock():
                return mend(ledger)
        except LibraryBusyError:
            return 0  # another program is writing; it has mended before it began

    def _change_presets(self, change: "Callable[[PresetBook], None]") -> "tuple[tuple[Preset, ...], str]":
        from furrytag_gui.exchange.presets import PresetBook  # noqa: PLC0415

        book = PresetBook(self._file)
        change(book)
        return book.load()

    def _write_current(self, pictures: Collection[int], preset: "Preset", view: View, work: Work) -> Written:
        from furrytag_gui.exchange.export import run_export  # noqa: PLC0415
        from furrytag_gui.exchange.plan import Action  # noqa: PLC0415

        library = self._services().library
        # Under a name of its own, so that taking back what was asked for is another thing than taking this back.
        planner = self._make_planner(replace(preset, name=f"{preset.name}, automatic"), view)
        plan = planner.plan(library.files_of(pictures), work, self.changed.emit)
        problems = [step.reason for step in plan.steps if step.action is Action.REFUSED]
        if not plan.is_idle:
            result = run_export(library, planner, plan, work, on_change=self.changed.emit, finish=False)
            problems += [failure.reason for failure in result.failures]
        return Written(tuple(problems), plan.counts[Action.CONFLICT])

    # Back from them

    def _begin(self, run: Callable[[Work], T], on_ready: Callable[[T], None], on_error: OnError) -> None:
        """Do one piece of work that is shown and can be cancelled."""
        work = Work()
        self._work = work

        def end(tell: Callable[[T], None] | OnError, outcome: object) -> None:
            if self._work is work:
                self._work = None
                self._reporting.stop()
                self.progressed.emit(None)
            tell(outcome)  # type: ignore[arg-type]

        self._lanes.submit(Lane.DISK, lambda: run(work), partial(end, on_ready), partial(end, on_error), urgency=Urgency.NOW)
        self._reporting.start()
        self._report()

    def _report(self) -> None:
        if self._work is not None:
            self.progressed.emit(self._work.progress)

    def _load_presets(self) -> None:
        self._lanes.submit(Lane.FILES, partial(self._change_presets, lambda _: None), self._on_presets_read, self._on_error)

    def _on_presets_read(self, read: "tuple[tuple[Preset, ...], str]") -> None:
        self._presets, notice = read
        if notice:
            self.noticed.emit(Notice(notice, level=Level.WARNING))
        self.presets_changed.emit()

    def _on_error(self, error: Exception) -> None:
        if isinstance(error, FurryTagError):
            self.noticed.emit(Notice.from_error(error))
        elif not isinstance(error, CancelledError):
            self.failed.emit(error)


def _preview_step(planner: "Planner", step: "Step", resolution: "Resolution") -> "Preview":
    from furrytag_gui.exchange.preview import preview_step  # noqa: PLC0415

    return preview_step(planner, step, resolution)
