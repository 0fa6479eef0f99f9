"""The tags that are known, in the order of the published models' outputs, and what they mean."""

import csv
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from furrytag_gui.errors import FurryTagError

DISPLAY_ORDER = ("species", "body", "clothing", "action", "identity")
"""Categories as they are shown; others follow in the order of their first tag."""

FLAGGED_WORDS_NAME = "flagged_words.txt"
WORD_BREAK = re.compile(r"[\W_]+")

T = TypeVar("T")


class Flag(StrEnum):
    """Who may see a tag: everybody, adults who asked for it, or nobody (it withholds pictures)."""

    GENERAL = "general"
    ADULT = "adult"
    PROTECTED = "protected"


@dataclass(frozen=True, slots=True)
class Tag:
    """One tag: its name in e621 style (lower case, underscores), category, flag and a plain line about it."""

    name: str
    category: str
    flag: Flag = Flag.GENERAL
    description: str = ""
    aliases: tuple[str, ...] = ()
    implies: tuple[str, ...] = ()


def normalize_name(text: str) -> str:
    """A tag's name as it is stored: NFC, lower case, one underscore for each run of white space."""
    return "_".join(unicodedata.normalize("NFC", text).lower().split())


class Vocabulary:
    """All known tags by category, each category in the order of the published models' output slots."""

    def __init__(self, categories: Mapping[str, Iterable[Tag]], flagged_words: Mapping[str, Flag] | None = None) -> None:
        """`flagged_words`: words that give their flag to every unknown tag that holds one, in the singular."""
        self._flagged_words = dict(flagged_words or {})
        self.categories: dict[str, tuple[Tag, ...]] = {name: tuple(tags) for name, tags in categories.items()}
        self._by_name: dict[str, Tag] = {}
        for tags in self.categories.values():
            for tag in tags:
                for name in (tag.name, *tag.aliases):
                    if name in self._by_name:
                        raise FurryTagError(f"The vocabulary names {name} twice.", "Reinstall FurryTag.")
                    self._by_name[name] = tag
        self._own: Mapping[str, Tag] = {}

    @property
    def tags(self) -> tuple[Tag, ...]:
        return tuple(tag for tags in self.categories.values() for tag in tags)

    def call(self, own: Iterable[Tag]) -> None:
        """Know these tags too, under names that the person gave them: they keep what is said of them, their flag above all.

        This replaces those of the call before; it may come while other threads ask.
        """
        self._own = {tag.name: tag for tag in own if tag.name not in self._by_name}

    def find(self, name: str) -> Tag | None:
        """The tag of this name or alias, or None."""
        key = normalize_name(name)
        return self._by_name.get(key) or self._own.get(key)

    def describe(self, name: str, category: str) -> Tag:
        """The tag as a model or a person names it: what is known of it under that name, or else the flag of its words."""
        known = self.find(name)
        if known is None:
            return Tag(name, category, self._flag_by_words(name))
        if known.name == name:
            return known
        return Tag(name, known.category, known.flag, known.description)

    def _flag_by_words(self, name: str) -> Flag:
        words = WORD_BREAK.split(normalize_name(name))
        flags = {self._flagged_words.get(word) or self._flagged_words.get(word.removesuffix("s")) for word in words}
        return next((flag for flag in (Flag.PROTECTED, Flag.ADULT) if flag in flags), Flag.GENERAL)


def load_vocabulary(folder: Path) -> Vocabulary:
    """Read `categories/*.tsv` (columns tag, flag, description, aliases, implies; lists are space-separated) and the flagged words.

    Raises FurryTagError if a file is missing or damaged.
    """
    files = sorted(folder.glob("*.tsv"))
    if not files:
        raise FurryTagError(f"No tag vocabulary in {folder}.", "Reinstall FurryTag.")
    return Vocabulary({file.stem: _read(file, _read_tags) for file in files}, _read(folder / FLAGGED_WORDS_NAME, _read_flagged_words))


def _read(file: Path, parse: Callable[[Path], T]) -> T:
    try:
        return parse(file)
    except (OSError, UnicodeDecodeError, ValueError, KeyError, AttributeError) as error:
        raise FurryTagError(f"Can't read the vocabulary file {file}: {error}.", "Reinstall FurryTag.") from error


def _read_tags(file: Path) -> list[Tag]:
    with file.open(encoding="utf-8", newline="") as stream:
        return [
            Tag(
                row["tag"],
                file.stem,
                Flag(row["flag"]),
                row["description"],
                tuple(row["aliases"].split()),
                tuple(row["implies"].split()),
            )
            for row in csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE)
        ]


def _read_flagged_words(file: Path) -> dict[str, Flag]:
    words: dict[str, Flag] = {}
    for line in file.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            flag, _, listed = line.partition(":")
            words.update(dict.fromkeys(listed.split(), Flag(flag)))
    return words
