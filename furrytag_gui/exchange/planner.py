"""Makes plans: looks at every picture and every file that an export would write."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from furrytag_gui.errors import TagFileError
from furrytag_gui.exchange.documents import WITHHELD, Documents, Made
from furrytag_gui.exchange.draft import Draft, Drafter, Subject
from furrytag_gui.exchange.plan import WRITING, Action, Plan, Resolution, Step
from furrytag_gui.exchange.presets import Preset
from furrytag_gui.exchange.viewpoint import Viewpoint
from furrytag_gui.images.content import display_name
from furrytag_gui.images.formats import SUFFIXES
from furrytag_gui.library.change import Change
from furrytag_gui.library.copies import recognize_copies
from furrytag_gui.library.library import Library
from furrytag_gui.library.records import Content, Entry
from furrytag_gui.tagfiles.document import TagDocument
from furrytag_gui.tagfiles.format import Place
from furrytag_gui.work import Work

AT_ONCE = 500


class Planner:
    """Says what an export with one preset would do, and drafts single files; writes nothing.

    Thresholds and bounds are those of the moment when this was made.
    """

    def __init__(self, library: Library, viewpoint: Viewpoint, preset: Preset) -> None:
        self.preset = preset
        self._library = library
        self._model_key = viewpoint.model_key
        self._documents = Documents(library, viewpoint, preset)
        self._drafter = Drafter(library.ledger, preset.format)
        self._sharing = _Sharing(preset)

    def plan(self, file_ids: Sequence[int], work: Work, on_change: Callable[[Change], None] = lambda _: None) -> Plan:
        """What would become of the files of these pictures. Raises CancelledError and LibraryError."""
        file_ids = list(dict.fromkeys(file_ids))
        if file_ids:
            work.start("Looking at tag files", len(file_ids))
        steps: list[Step] = []
        tables: dict[Path, list[int]] = {}
        for start in range(0, len(file_ids), AT_ONCE):
            portion = file_ids[start : start + AT_ONCE]
            # A picture that was changed or moved since is told as such, and not by an old name.
            changed = self._library.look_again(portion)
            if changed:
                on_change(changed)
            # One that was only touched or copied is the picture that it was.
            recognize_copies(self._library, portion, work, on_change)
            for entry, content in self._look_up(portion):
                work.check()
                if self.preset.format.place is Place.FOLDER:
                    tables.setdefault(self.preset.format.target(entry.path), []).append(entry.file_id)
                else:
                    steps.append(self._plan_picture(entry, content))
                work.advance()
        for target, ids in tables.items():
            work.check()
            steps += self._plan_table(target, ids)
        return Plan(self.preset, tuple(steps))

    def draft(self, step: Step, resolution: Resolution = Resolution.MERGE) -> Draft:
        """The file of this step as it stands and as it would be now. Raises TagFileError."""
        if step.target is None:
            raise TagFileError(step.reason)
        made = [(entry, content, self._documents.make(entry, content)) for entry, content in self._look_up(step.file_ids)]
        documents = [one.document for _, _, one in made if one.document is not None]
        if not documents:
            raise TagFileError(next((one.reason for _, _, one in made), step.reason))
        if self.preset.format.place is Place.FOLDER:
            return self._drafter.draft(Subject(step.target, documents), resolution)
        entry, content, _ = made[0]
        return self._drafter.draft(_subject_of(entry, content, documents[0], step.target), resolution)

    def _look_up(self, file_ids: Sequence[int]) -> Iterator[tuple[Entry, Content | None]]:
        entries = self._library.entries(file_ids, self._model_key)
        contents = self._library.contents([entry.picture_id for entry in entries if entry.picture_id is not None])
        for entry in entries:
            yield entry, None if entry.picture_id is None else contents.get(entry.picture_id)

    def _plan_picture(self, entry: Entry, content: Content | None) -> Step:
        made = self._documents.make(entry, content)
        target = entry.path if self.preset.format.place is Place.CLIPBOARD else self.preset.format.target(entry.path)
        if made.document is None:
            return _left_out(entry, target, made.reason)
        other = self._sharing.find_other(entry.path, target)
        if other is not None:
            reason = f"{display_name(entry.path)} and {display_name(other)} would both have {display_name(target)}."
            return _refused(entry, target, f"{reason} Choose a file name with the picture's suffix in the preset.")
        try:
            draft = self._drafter.draft(_subject_of(entry, content, made.document, target))
        except TagFileError as error:
            return _refused(entry, target, str(error))
        return _describe(draft, (entry,), target, made)

    def _plan_table(self, target: Path, file_ids: Sequence[int]) -> Iterator[Step]:
        told: list[Entry] = []
        named: list[Entry] = []
        documents: list[TagDocument] = []
        notes: list[str] = []
        for entry, content in self._look_up(file_ids):
            made = self._documents.make(entry, content)
            if made.reason:
                yield _left_out(entry, target, made.reason)
            else:
                named.append(entry)
                notes += made.notes
            if made.document is not None:
                # That of a withheld picture takes back what stood there of it.
                told.append(entry)
                documents.append(made.document)
        if not documents:
            return
        try:
            draft = self._drafter.draft(Subject(target, documents))
        except TagFileError as error:
            yield Step(_ids(told), _paths(named), target, Action.REFUSED, str(error))
            return
        step = _describe(draft, told, target, Made(None, notes=tuple(notes)))
        if named or step.action in (*WRITING, Action.CONFLICT):
            yield replace(step, pictures=_paths(named))


class _Sharing:
    """Finds pictures that would write one file; what lies in a folder is looked up once."""

    def __init__(self, preset: Preset) -> None:
        self._format = preset.format
        self._folders: dict[Path, dict[str, list[Path]]] = {}

    def find_other(self, picture: Path, target: Path) -> Path | None:
        """Another picture in the folder that has the same tag file, or None."""
        if self._format.place is not Place.BESIDE:
            return None
        folder = picture.parent
        if folder not in self._folders:
            self._folders[folder] = self._list(folder)
        sharing = self._folders[folder].setdefault(_fold(target), [])
        if picture not in sharing:
            # One without a suffix, which only its content shows to be a picture.
            sharing.append(picture)
        return next((path for path in sharing if path != picture), None)

    def _list(self, folder: Path) -> dict[str, list[Path]]:
        by_target: dict[str, list[Path]] = {}
        try:
            paths = sorted(folder.iterdir())
        except OSError:
            return {}
        for path in paths:
            if path.suffix.lower() in SUFFIXES and not path.name.startswith("."):
                by_target.setdefault(_fold(self._format.target(path)), []).append(path)
        return by_target


def _fold(target: Path) -> str:
    """What two names are compared by: many file systems take no notice of case."""
    return target.name.casefold()


def _subject_of(entry: Entry, content: Content | None, document: TagDocument, target: Path) -> Subject:
    digests = frozenset() if content is None else content.also | {content.sha256}
    return Subject(target, (document,), entry.picture_id, digests)


def _describe(draft: Draft, entries: Sequence[Entry], target: Path, made: Made) -> Step:
    action, reason = draft.action, made.reason
    if action in WRITING and draft.changed_outside:
        action = Action.CONFLICT
        reason = f"{display_name(target)} was changed outside since FurryTag wrote it."
    elif action is Action.LEFT_OUT and not reason:
        reason = made.why_empty or "No tag of it is left to write."
    elif action is Action.UNCHANGED and made.reason == WITHHELD:
        action = Action.LEFT_OUT
    return Step(
        file_ids=_ids(entries),
        pictures=_paths(entries),
        target=target,
        action=action,
        reason=reason,
        gained=draft.gained,
        lost=draft.lost,
        notes=(*made.notes, *(f"{tag.name} is left out: {tag.reason}." for tag in draft.rendered.left_out)),
        deletes=draft.deletes and action in WRITING,
        seen=draft.digest,
    )


def _left_out(entry: Entry, target: Path, reason: str) -> Step:
    return Step((entry.file_id,), (entry.path,), target, Action.LEFT_OUT, reason)


def _refused(entry: Entry, target: Path, reason: str) -> Step:
    return Step((entry.file_id,), (entry.path,), target, Action.REFUSED, reason)


def _ids(entries: Iterable[Entry]) -> tuple[int, ...]:
    return tuple(entry.file_id for entry in entries)


def _paths(entries: Iterable[Entry]) -> tuple[Path, ...]:
    return tuple(entry.path for entry in entries)
