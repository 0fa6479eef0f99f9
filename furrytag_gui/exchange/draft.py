"""One file as it stands and as it would be written."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from furrytag_gui.errors import TagFileError
from furrytag_gui.exchange.plan import Action, Resolution
from furrytag_gui.images.content import display_name
from furrytag_gui.library.ledger import Ledger, NotedWrite
from furrytag_gui.tagfiles.document import FoundTags, Rendered, TagDocument
from furrytag_gui.tagfiles.format import Place, TableFormat, TagFormat
from furrytag_gui.tagfiles.reading import FORMATS
from furrytag_gui.tagfiles.writing import Stamp, read_stamped, require_writable
from furrytag_gui.tags.review import State


@dataclass(frozen=True)
class Subject:
    """What a file tells of. `picture_id`: None for a table. `digests`: the bytes that the picture may have, for tags inside of it."""

    target: Path
    documents: Sequence[TagDocument]
    picture_id: int | None = None
    digests: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Draft:
    """A file as it stands and as it would be written.

    `known`: what we wrote there last. `changed_outside`: somebody else has written to it since. `has_others`: tags of others
    stand there. `found` and `result`: all that the file says before and after. `replaces`: nothing of what stands there is to stay.
    """

    picture_id: int | None
    before: bytes | None
    stamp: Stamp | None
    rendered: Rendered
    known: NotedWrite | None
    changed_outside: bool
    has_others: bool
    found: tuple[str, ...]
    result: tuple[str, ...]
    replaces: bool = False

    @property
    def digest(self) -> str | None:
        """SHA-256 of the file as it stands, None if there is none."""
        return None if self.stamp is None else self.stamp.sha256

    @property
    def gained(self) -> tuple[str, ...]:
        return _without(self.result, self.found)

    @property
    def lost(self) -> tuple[str, ...]:
        return _without(self.found, self.result)

    @property
    def deletes(self) -> bool:
        """True if the file would go, because nothing is left in it."""
        return self.before is not None and self.rendered.content is None

    @property
    def action(self) -> Action:
        """What writing this would be, conflicts aside."""
        if self.rendered.content == self.before:
            return Action.LEFT_OUT if self.before is None else Action.UNCHANGED
        if self.before is None:
            return Action.NEW
        if not self.found:
            return Action.MERGED
        if self.lost and not self.gained:
            return Action.WITHDRAWN
        return Action.MERGED if self.has_others and not self.replaces else Action.REPLACED


class Drafter:
    """Makes drafts in one format; reads files and the ledger, writes nothing."""

    def __init__(self, ledger: Ledger, tag_format: TagFormat) -> None:
        self._ledger = ledger
        self._format = tag_format

    def draft(self, subject: Subject, resolution: Resolution = Resolution.MERGE) -> Draft:
        """The file of this subject as it stands and as it would be. Raises TagFileError with the reason if it can't be written."""
        read = read_stamped(subject.target) if self._format.place is not Place.CLIPBOARD else None
        before, stamp = read or (None, None)
        if self._format.place is Place.INSIDE:
            _require_same_picture(subject, stamp)
        known = self._ledger.find(subject.target, self._format.id, subject.picture_id, None if stamp is None else stamp.sha256)
        if known is not None and known.format != self._format.id and before is not None:
            other = FORMATS[known.format].title if known.format in FORMATS else known.format
            raise TagFileError(
                f"Can't write {display_name(subject.target)}: FurryTag wrote it as {other}.",
                "Choose another file name in the preset, or take that export back first.",
            )
        ours = known.names if known is not None and known.after is not None else frozenset()
        changed = known is not None and known.target == subject.target and stamp is not None and known.after not in (None, stamp.sha256)
        replaces = resolution is Resolution.REPLACE and self._format.place in (Place.BESIDE, Place.FOLDER)
        rendered = self._render(subject.documents, None if replaces else before, () if replaces else ours)
        found = self._read(before)
        draft = Draft(
            picture_id=subject.picture_id,
            before=before,
            stamp=stamp,
            rendered=rendered,
            known=known,
            changed_outside=changed,
            has_others=self._has_others(subject.documents, before, ours, found),
            found=found,
            result=found if rendered.content == before else self._read(rendered.content),
            replaces=replaces,
        )
        if draft.action not in (Action.UNCHANGED, Action.LEFT_OUT) and self._format.place is not Place.CLIPBOARD:
            require_writable(subject.target)
        return draft

    def _has_others(self, documents: Sequence[TagDocument], before: bytes | None, ours: frozenset[str], found: Collection[str]) -> bool:
        if before is None or not found:
            return False
        if not ours:
            return True
        empty = [TagDocument(document.picture) for document in documents]
        return bool(self._read(self._render(empty, before, ours).content))

    def _render(self, documents: Sequence[TagDocument], before: bytes | None, ours: Collection[str]) -> Rendered:
        if isinstance(self._format, TableFormat):
            return self._format.render_all(documents, before, ours)
        (document,) = documents
        return self._format.render(document, before, ours)

    def _read(self, content: bytes | None) -> tuple[str, ...]:
        """All that a file says; in a table each with the name of its picture."""
        if content is None:
            return ()
        if isinstance(self._format, TableFormat):
            return tuple(f"{name}: {text}" for name, found in self._format.parse_all(content).items() for text in _list(found))
        return _list(self._format.parse(content))


def _require_same_picture(subject: Subject, stamp: Stamp | None) -> None:
    if stamp is None or stamp.sha256 not in subject.digests:
        raise TagFileError(f"Can't write into {display_name(subject.target)}: it was changed since it was tagged.", "Tag it again.")


def _list(found: FoundTags) -> tuple[str, ...]:
    """What is said to be on the picture, the rating among it."""
    names = tuple(entry.name for entry in found.entries if entry.state is not State.REJECTED)
    return names if found.rating_label is None else (*names, f"rating:{found.rating_label}")


def _without(names: Sequence[str], others: Sequence[str]) -> tuple[str, ...]:
    taken = set(others)
    return tuple(name for name in names if name not in taken)
