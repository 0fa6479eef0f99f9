"""Writes what a plan says: every write is noted before it is made, so that it can be taken back and no kill leaves a riddle."""

import hashlib
import time
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from furrytag_gui.errors import TagFileError
from furrytag_gui.exchange.draft import Draft
from furrytag_gui.exchange.mending import mend
from furrytag_gui.exchange.plan import WRITING, Action, Plan, Resolution, Step
from furrytag_gui.exchange.planner import Planner
from furrytag_gui.exchange.recipe import make_recipe
from furrytag_gui.images.content import display_name
from furrytag_gui.library.change import Change
from furrytag_gui.library.ledger import Ledger, Settled, Write
from furrytag_gui.library.library import Library
from furrytag_gui.models.outcome import Failure
from furrytag_gui.tagfiles.format import Place
from furrytag_gui.tagfiles.writing import remove_file, write_beside
from furrytag_gui.work import Work

BATCH_FILES = 32
BATCH_BYTES = 32 * 1024**2

OnChange = Callable[[Change], None]


@dataclass(frozen=True)
class ExportResult:
    """What came of an export.

    `export_id`: by which it can be taken back, None if nothing was written. `deleted`: how many files it has deleted.
    """

    export_id: int | None
    counts: Counter[Action]
    failures: tuple[Failure, ...]
    deleted: int = 0


def run_export(
    library: Library,
    planner: Planner,
    plan: Plan,
    work: Work,
    *,
    resolutions: Mapping[Path, Resolution] | None = None,
    otherwise: Resolution = Resolution.KEEP,
    on_change: OnChange = lambda _: None,
    finish: bool = True,
    clock: Callable[[], float] = time.time,
) -> ExportResult:
    """Write what the plan says, and do with files that were changed outside what `resolutions` says by target, or `otherwise`.

    A file that is no longer as the plan saw it is left alone and listed. Without `finish` the next export of a preset of this
    name goes on with this one, so that both are taken back together. Raises CancelledError and LibraryError; what was
    written until then is kept, can be taken back, and the next export of the preset goes on from there.
    """
    if plan.preset.format.place is Place.CLIPBOARD:
        raise TagFileError(f"The preset {plan.preset.name} writes no files.", "Copy its text to the clipboard.")
    with library.ledger.lock():
        mend(library.ledger)
        export_id = library.ledger.begin(plan.preset.name, clock())
        run = _Run(library.ledger, planner, plan, export_id, on_change)
        todo = [(step, _resolve(step, resolutions or {}, otherwise)) for step in plan.steps if step.action in (*WRITING, Action.CONFLICT)]
        if todo:
            work.start("Writing tag files", len(todo))
        try:
            for step, resolution in todo:
                work.check()
                run.add(step, resolution)
                work.advance()
            run.flush()
        except BaseException:
            run.flush()
            raise
        kept = library.ledger.end(export_id, finished=finish)
    return ExportResult(export_id if kept else None, run.counts, tuple(run.failures), run.deleted)


def _resolve(step: Step, resolutions: Mapping[Path, Resolution], otherwise: Resolution) -> Resolution:
    if step.action is not Action.CONFLICT or step.target is None:
        return Resolution.MERGE
    return resolutions.get(step.target, otherwise)


@dataclass(frozen=True)
class _Waiting:
    step: Step
    target: Path
    draft: Draft
    action: Action


class _Run:
    """One export under way: drafts gather until they are noted together, written, and settled together."""

    def __init__(self, ledger: Ledger, planner: Planner, plan: Plan, export_id: int, on_change: OnChange) -> None:
        self.counts: Counter[Action] = Counter()
        self.failures: list[Failure] = []
        self.deleted = 0
        self._ledger = ledger
        self._planner = planner
        self._format = plan.preset.format
        self._keep_times = plan.preset.choice.keep_times
        self._export_id = export_id
        self._on_change = on_change
        self._waiting: list[_Waiting] = []
        self._waiting_bytes = 0

    def add(self, step: Step, resolution: Resolution) -> None:
        """Write this file, now or together with the next ones."""
        if resolution is Resolution.KEEP or step.target is None:
            self.counts[Action.CONFLICT] += 1
            return
        try:
            draft = self._planner.draft(step, resolution)
            if draft.digest != step.seen:
                raise TagFileError(f"Can't write {display_name(step.target)}: it was changed since it was looked at.", "Export again.")
            if draft.rendered.content is not None:
                self._format.verify(draft.before, draft.rendered.content)
        except TagFileError as error:
            self._fail(step, error)
            return
        if draft.action in WRITING:
            self._waiting.append(_Waiting(step, step.target, draft, draft.action))
            self._waiting_bytes += len(draft.before or b"") + len(draft.rendered.content or b"")
        else:
            self.counts[Action.UNCHANGED] += 1
        if len(self._waiting) >= BATCH_FILES or self._waiting_bytes >= BATCH_BYTES:
            self.flush()

    def flush(self) -> None:
        """Write all that wait."""
        waiting, self._waiting, self._waiting_bytes = self._waiting, [], 0
        if not waiting:
            return
        write_ids = self._ledger.intend(self._export_id, map(self._note, waiting))
        settled: dict[int, Settled] = {}
        try:
            for write_id, one in zip(write_ids, waiting, strict=True):
                try:
                    settled[write_id] = self._write(write_id, one)
                    self.counts[one.action] += 1
                    self.deleted += one.draft.deletes
                except TagFileError as error:
                    self._fail(one.step, error)
        finally:
            self._ledger.settle(settled.values(), missed=[write_id for write_id in write_ids if write_id not in settled])
        if self._format.place is Place.INSIDE:
            self._on_change(Change(files=frozenset(file_id for one in waiting for file_id in one.step.file_ids)))

    def _note(self, one: _Waiting) -> Write:
        before, content = one.draft.before, one.draft.rendered.content
        inside = self._format.place is Place.INSIDE
        return Write(
            target=one.target,
            format=self._format.id,
            picture_id=one.draft.picture_id,
            names=tuple(one.draft.rendered.ours),
            before=one.draft.digest,
            after=None if content is None else hashlib.sha256(content).hexdigest(),
            # The ledger joins writes of files beside pictures, so what was there before must not need what came of it.
            restore=make_recipe(before, content if inside else None),
            embedded_bytes=len(content) if inside and content is not None else None,
        )

    def _write(self, write_id: int, one: _Waiting) -> Settled:
        content, stamp = one.draft.rendered.content, one.draft.stamp
        if content is None:
            if stamp is not None:
                remove_file(one.target, expected=stamp)
            return Settled(write_id, None, None)
        written = write_beside(
            one.target, content, expected=stamp, keep_mtime=self._keep_times and self._format.place is Place.INSIDE and stamp is not None
        )
        return Settled(write_id, written.size_bytes, written.mtime_ns)

    def _fail(self, step: Step, error: TagFileError) -> None:
        self.counts[Action.REFUSED] += 1
        self.failures.append(Failure(step.target or step.pictures[0], str(error)))
