"""Tags that stand in files already become decisions of the person, in one step that can be undone."""

import hashlib
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields
from enum import StrEnum
from functools import cached_property
from pathlib import Path

from furrytag_gui.errors import PictureError, TagFileError
from furrytag_gui.exchange.sources import Reading, Sources
from furrytag_gui.exchange.viewpoint import Viewpoint
from furrytag_gui.images.content import read_content
from furrytag_gui.images.decode import decode
from furrytag_gui.library.change import Change
from furrytag_gui.library.copies import recognize_copies
from furrytag_gui.library.library import Library
from furrytag_gui.library.records import Entry, Imported
from furrytag_gui.settings import Option
from furrytag_gui.tagfiles.document import FoundTag, why_unwritable
from furrytag_gui.tags.rating import RatingBounds, RatingLabel
from furrytag_gui.tags.review import OWN_CATEGORY, Decision, Facts, State
from furrytag_gui.tags.vocabulary import normalize_name
from furrytag_gui.work import Work

AT_ONCE = 500
LONGEST_WORDS = 8
LONGEST_CHARS = 100
MOST_TAGS = 2000
CATEGORIES = {"species", "body", "clothing", "action", "identity", "character", "artist", "copyright", "meta", "lore", "general"}
"""Where a tag that nobody knows may be put because a file says so."""


class ImportAction(StrEnum):
    """What becomes of one picture."""

    IMPORT = "import"
    NOTHING = "nothing new"
    LEFT_OUT = "left out"


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """What is taken over; each field carries in its metadata what `Option` says of it."""

    embedded: bool = field(
        default=True,
        metadata={"label": "Keywords in pictures", "group": "Import", "help": "Also read the keywords inside the pictures' own files."},
    )
    unknown: bool = field(
        default=True,
        metadata={
            "label": "Tags that FurryTag doesn't know",
            "group": "Import",
            "help": "Take them over as your own; otherwise they are passed over.",
        },
    )
    ratings: bool = field(
        default=True,
        metadata={
            "label": "Ratings",
            "group": "Import",
            "help": "Take rating:safe and the like as yours, where you have given none.",
        },
    )
    reviewed: bool = field(
        default=False,
        metadata={"label": "Mark as reviewed", "group": "Import", "help": "Count pictures that tags were found for as reviewed."},
    )

    @classmethod
    def options(cls) -> tuple[Option, ...]:
        """What can be set, in the order of declaration."""
        defaults = cls()
        return tuple(Option(name=entry.name, default=getattr(defaults, entry.name), **entry.metadata) for entry in fields(cls))


@dataclass(frozen=True, slots=True)
class ImportStep:
    """What becomes of one picture.

    `decisions` and `origins`: by tag, what it becomes and the file that says so. `kept`: tags that the person has decided
    about otherwise; that stays. `rating`: the rating that it gets by hand, or None. `notes`: what could not be used and why.
    """

    file_id: int
    picture: Path
    action: ImportAction
    picture_id: int | None = None
    reason: str = ""
    decisions: Mapping[str, Decision] = field(default_factory=dict)
    origins: Mapping[str, str] = field(default_factory=dict)
    kept: tuple[str, ...] = ()
    rating: RatingLabel | None = None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class ImportPlan:
    """All steps of an import. `categories`: where tags are shown that nobody knows."""

    steps: Sequence[ImportStep]
    categories: Mapping[str, str]
    bounds: RatingBounds
    reviewed: bool

    @cached_property
    def counts(self) -> Counter[ImportAction]:
        """How many pictures each action is for."""
        return Counter(step.action for step in self.steps)

    @property
    def summary(self) -> str:
        """All of it in one line: "tags for 5 pictures, nothing new for 2, 1 left out"."""
        counts = self.counts
        doubtful = sum(bool(step.notes) for step in self.steps)
        words = {
            f"tags for {_count(counts[ImportAction.IMPORT])}": counts[ImportAction.IMPORT],
            f"nothing new for {counts[ImportAction.NOTHING]:,}": counts[ImportAction.NOTHING],
            f"{counts[ImportAction.LEFT_OUT]:,} left out": counts[ImportAction.LEFT_OUT],
            f"not all could be used for {doubtful:,}": doubtful,
        }
        return ", ".join(text for text, number in words.items() if number) or "nothing to do"


class Importer:
    """Reads what stands beside and in pictures, and makes decisions of it."""

    def __init__(self, library: Library, viewpoint: Viewpoint, options: ImportOptions) -> None:
        self._library = library
        self._viewpoint = viewpoint
        self._options = options
        self._limits = library.thresholds(viewpoint.model_key).for_slots(viewpoint.tagset)
        self._bounds = library.bounds() or viewpoint.bounds
        self._sources = Sources(library.ledger, embedded=options.embedded)
        self._categories: dict[str, str] = {}

    def plan(self, file_ids: Sequence[int], work: Work, on_change: Callable[[Change], None] = lambda _: None) -> ImportPlan:
        """What an import would take over. No decision is made; pictures are only told by their content.

        Raises CancelledError and LibraryError.
        """
        file_ids = list(dict.fromkeys(file_ids))
        if file_ids:
            work.start("Reading tag files", len(file_ids))
        steps: list[ImportStep] = []
        for start in range(0, len(file_ids), AT_ONCE):
            portion = file_ids[start : start + AT_ONCE]
            changed = self._library.look_again(portion)
            if changed:
                on_change(changed)
            recognize_copies(self._library, portion, work, on_change)
            for entry in self._library.entries(portion, self._viewpoint.model_key):
                work.check()
                steps.append(self._plan_picture(entry, on_change))
                work.advance()
        return ImportPlan(tuple(steps), dict(self._categories), self._bounds, self._options.reviewed)

    def run(self, plan: ImportPlan) -> Change:
        """Take over what the plan says, as one step of undo. Raises LibraryError."""
        todo = [step for step in plan.steps if step.action is ImportAction.IMPORT and step.picture_id is not None]
        used = {name for step in todo for name in step.decisions}
        return self._library.import_tags(
            [self._hand_over(step, plan) for step in todo],
            {name: category for name, category in plan.categories.items() if name in used},
            f"Import tags of {_count(len(todo))}",
        )

    def _hand_over(self, step: ImportStep, plan: ImportPlan) -> Imported:
        assert step.picture_id is not None  # noqa: S101 - `run` has looked
        rating = None if step.rating is None else value_of(step.rating, plan.bounds)
        return Imported(step.picture_id, step.decisions, step.origins, rating, plan.reviewed)

    def _plan_picture(self, entry: Entry, on_change: Callable[[Change], None]) -> ImportStep:
        if entry.withheld:
            return ImportStep(entry.file_id, entry.path, ImportAction.LEFT_OUT, entry.picture_id, "It is withheld.")
        notes: list[str] = []
        readings: list[Reading] = []
        for reading in self._sources.read(entry.path, entry.picture_id):
            if isinstance(reading, TagFileError):
                notes.append(str(reading))
            elif reading.found.entries or reading.found.rating_label is not None:
                readings.append(reading)
        if not readings:
            action = ImportAction.LEFT_OUT if notes else ImportAction.NOTHING
            reason = "" if notes else "No tags of others stand beside it or in it."
            return ImportStep(entry.file_id, entry.path, action, entry.picture_id, reason, notes=tuple(notes))
        try:
            picture_id = self._identify(entry, on_change)
        except PictureError as error:
            return ImportStep(entry.file_id, entry.path, ImportAction.LEFT_OUT, None, error.message, notes=tuple(notes))
        return self._weigh(entry, picture_id, readings, notes)

    def _identify(self, entry: Entry, on_change: Callable[[Change], None]) -> int:
        if entry.picture_id is not None:
            return entry.picture_id
        content = read_content(entry.path)
        decoded = decode(content.data, name=entry.path.name, at_least_px=1)
        picture_id = self._library.link(
            entry.file_id,
            hashlib.sha256(content.data).hexdigest(),
            size_bytes=content.size_bytes,
            mtime_ns=content.mtime_ns,
            width_px=decoded.width_px,
            height_px=decoded.height_px,
        )
        on_change(Change(files=frozenset((entry.file_id,))))
        return picture_id

    def _weigh(self, entry: Entry, picture_id: int, readings: Sequence[Reading], notes: list[str]) -> ImportStep:
        """What of these readings is new; of two that differ the first counts."""
        facts = self._library.facts(picture_id, self._viewpoint.model_key)
        decisions: dict[str, Decision] = {}
        origins: dict[str, str] = {}
        kept: dict[str, None] = {}
        for reading in readings:
            for name, tag in self._usable(reading, notes):
                decision = self._decide(name, tag, facts)
                if decision is None or name in decisions:
                    continue
                said = facts.decisions.get(name)
                if said is not None:
                    if (said is Decision.REJECTED) != (decision is Decision.REJECTED):
                        kept[name] = None
                    continue
                decisions[name], origins[name] = decision, reading.origin
        rating = None
        if self._options.ratings and facts.rating_by_hand is None:
            rating = next((reading.found.rating_label for reading in readings if reading.found.rating_label is not None), None)
        found = ImportAction.IMPORT if decisions or rating is not None else ImportAction.NOTHING
        reason = "" if found is ImportAction.IMPORT else "All that stands there is known already."
        return ImportStep(entry.file_id, entry.path, found, picture_id, reason, decisions, origins, tuple(kept), rating, tuple(notes))

    def _usable(self, reading: Reading, notes: list[str]) -> Iterator[tuple[str, FoundTag]]:
        """The tags that can be taken over, under the names that are known here."""
        tagset, vocabulary = self._viewpoint.tagset, self._viewpoint.vocabulary
        for tag in reading.found.entries[:MOST_TAGS]:
            name = normalize_name(tag.name)
            problem = why_unwritable(name)
            if not problem and (len(name) > LONGEST_CHARS or name.count("_") >= LONGEST_WORDS):
                problem = "it reads like a sentence"
            if problem:
                shown = name if len(name) <= 40 else f"{name[:40]}…"
                notes.append(f"{shown} in {reading.origin} is left out: {problem}.")
                continue
            known = vocabulary.find(name)
            if name not in tagset.index and known is not None:
                name = known.name
            if name not in tagset.index and known is None:
                if not self._options.unknown:
                    continue
                category = (tag.category or "").lower()
                self._categories.setdefault(name, category if category in CATEGORIES else OWN_CATEGORY)
            yield name, tag

    def _decide(self, name: str, tag: FoundTag, facts: Facts) -> Decision | None:
        """What a tag in a file says; None for what a model only suggested there."""
        if tag.state is State.SUGGESTED:
            return None
        if tag.state is State.REJECTED:
            return Decision.REJECTED
        slot = self._viewpoint.tagset.index.get(name)
        if slot is not None and facts.scores is not None and facts.scores[slot] >= self._limits[slot]:
            return Decision.ACCEPTED
        return Decision.ADDED


def _count(pictures: int) -> str:
    return f"{pictures:,} picture{'' if pictures == 1 else 's'}"


def value_of(label: RatingLabel, bounds: RatingBounds) -> float:
    """A value that these bounds give this label."""
    match label:
        case RatingLabel.SAFE:
            return 0.0
        case RatingLabel.QUESTIONABLE:
            return (bounds.questionable + bounds.explicit) / 2
        case RatingLabel.EXPLICIT:
            return 1.0
