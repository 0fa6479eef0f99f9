"""What an export would do, file by file, before anything is written."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from pathlib import Path

from furrytag_gui.exchange.presets import Preset


class Action(StrEnum):
    """What becomes of one file."""

    NEW = "new"
    MERGED = "merged"
    REPLACED = "replaced"
    WITHDRAWN = "withdrawn"
    UNCHANGED = "unchanged"
    CONFLICT = "conflict"
    REFUSED = "refused"
    LEFT_OUT = "left out"


MEANINGS = {
    Action.NEW: "A new file is written.",
    Action.MERGED: "Our tags are put into the file that is there; what others wrote stays.",
    Action.REPLACED: "It holds only what FurryTag wrote, and is brought up to date.",
    Action.WITHDRAWN: "Tags that FurryTag wrote are taken out, because they no longer hold.",
    Action.UNCHANGED: "It is as it should be already.",
    Action.CONFLICT: "It was changed outside since FurryTag wrote it; you decide.",
    Action.REFUSED: "It can't be written safely.",
    Action.LEFT_OUT: "There is nothing to write.",
}
DELETED = "The file is deleted."
WRITING = (Action.NEW, Action.MERGED, Action.REPLACED, Action.WITHDRAWN)


class Resolution(StrEnum):
    """What is done with a file that was changed outside since we wrote it."""

    MERGE = "merge"
    KEEP = "keep"
    REPLACE = "replace"


RESOLUTIONS = {
    Resolution.MERGE: "Put our tags in, keep what was changed",
    Resolution.KEEP: "Leave the file as it is",
    Resolution.REPLACE: "Write it anew, with our tags only",
}


@dataclass(frozen=True, slots=True)
class Step:
    """What becomes of one file.

    `file_ids` and `pictures`: those that it tells of, more than one for a table. `target` is None where none can be named.
    `reason`: a sentence where nothing is written, or why tags are withdrawn. `gained` and `lost`: tags in the file.
    `notes`: what the person should know. `deletes`: the file goes, because nothing is left in it.
    `seen`: SHA-256 of the file as it was looked at, None if there was none.
    """

    file_ids: tuple[int, ...]
    pictures: tuple[Path, ...]
    target: Path | None
    action: Action
    reason: str = ""
    gained: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    deletes: bool = False
    seen: str | None = None

    @property
    def remarks(self) -> tuple[str, ...]:
        """Sentences about it: what is lost first, then the reason, then what the person should know."""
        return tuple(text for text in (DELETED if self.deletes else "", self.reason, *self.notes) if text)


@dataclass(frozen=True)
class Plan:
    """All steps of an export, in the order of the pictures."""

    preset: Preset
    steps: Sequence[Step] = field(default_factory=tuple)

    @cached_property
    def counts(self) -> Counter[Action]:
        """How many files each action is for."""
        return Counter(step.action for step in self.steps)

    @property
    def conflicts(self) -> list[Step]:
        return [step for step in self.steps if step.action is Action.CONFLICT]

    @property
    def is_idle(self) -> bool:
        """True if nothing would be written, whatever is decided about conflicts."""
        return not any(self.counts[action] for action in (*WRITING, Action.CONFLICT))
