"""What is written of one picture, and what reading a tag file gives."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from furrytag_gui.tags.rating import RatingLabel
from furrytag_gui.tags.review import Source, State

# Noncharacters, which XML can't hold and nobody should send, and the mark that only begins a file.
_LAST_OF_PLANES = "".join(chr(plane << 16 | low) for plane in range(17) for low in (0xFFFE, 0xFFFF))
_NO_LETTER = re.compile(f"[\ufdd0-\ufdef\ufeff{_LAST_OF_PLANES}]")


@dataclass(frozen=True, slots=True)
class TagEntry:
    """One tag as it goes out; `score` is None where nothing but the person speaks for it."""

    name: str
    category: str
    score: float | None = None
    state: State = State.SUGGESTED
    source: Source = Source.MODEL


@dataclass(frozen=True, slots=True)
class TagDocument:
    """All that is written of one picture; made from resolved rows after the rules, best first within each category.

    `sha256` and `size_bytes` are those of the picture's file. `model` and `revision` are "" where no model has run.
    `entries` may hold rejected tags, which only JSON and CSV tell of. A withheld picture has no entries and no rating, so
    that writing it takes back what stood there from us and adds nothing.
    """

    picture: Path
    sha256: str = ""
    size_bytes: int = 0
    model: str = ""
    revision: str = ""
    rating: float | None = None
    rating_label: RatingLabel | None = None
    entries: tuple[TagEntry, ...] = ()
    withheld: bool = False

    def __post_init__(self) -> None:
        if self.withheld and (self.entries or self.rating is not None or self.rating_label is not None):
            raise ValueError("a withheld picture has no entries and no rating")

    @property
    def held(self) -> tuple[TagEntry, ...]:
        """The entries that say what is on the picture: all but the rejected ones."""
        return tuple(entry for entry in self.entries if entry.state is not State.REJECTED)

    @property
    def is_empty(self) -> bool:
        """True if there is nothing to say of the picture."""
        return not self.entries and self.rating is None and self.rating_label is None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A tag that the format can't hold, or that doesn't belong there, and why, as the end of a sentence."""

    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class Rendered:
    """A file as it should be.

    `content`: its bytes, the very ones of before where nothing changes; None if there should be no such file, because nothing
    is to be said and nothing of others stands in it.
    `ours`: what of it we brought, for the next `render` to know; opaque texts of the format. What others had written already
    isn't ours, even if we would have written the same.
    """

    content: bytes | None
    ours: frozenset[str] = frozenset()
    left_out: tuple[LeftOut, ...] = ()


@dataclass(frozen=True, slots=True)
class FoundTag:
    """A tag that stands in a file: normalised name, and what the file says beyond it."""

    name: str
    category: str | None = None
    state: State | None = None
    score: float | None = None


@dataclass(frozen=True, slots=True)
class FoundTags:
    """What reading a tag file gives; each name once, in the order of the file. `source` says what was read, for the user."""

    entries: tuple[FoundTag, ...] = ()
    rating_label: RatingLabel | None = None
    source: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(entry.name for entry in self.entries)


def without_doubles(entries: Iterable[FoundTag]) -> tuple[FoundTag, ...]:
    """The entries with each name once, in the order of first mention; of doubles the first that knows a category."""
    found: dict[str, FoundTag] = {}
    for entry in entries:
        known = found.get(entry.name)
        if known is None or (known.category is None and entry.category is not None):
            found[entry.name] = entry
    return tuple(found.values())


def why_unwritable(name: str) -> str:
    """Why no tag file can hold this name, as the end of a sentence; "" if one can."""
    if not name.strip():
        return "it is empty"
    # Nothing of what is looked for below is printable, and nearly every name is.
    if name.isprintable():
        return ""
    if any(unicodedata.category(letter) in {"Cc", "Cs", "Zl", "Zp"} for letter in name) or _NO_LETTER.search(name):
        return "it holds a character that is none"
    return ""
