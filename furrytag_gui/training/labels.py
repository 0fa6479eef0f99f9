"""Which tags a drawing's name says that it shows."""

import csv
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

TABLE = Path(__file__).with_name("labels.tsv")
LONGEST_NAME = 5

UNCLEAR = "?"
COUNTER_EXAMPLE = "-"
COARSE = "~"

FOLLOWERS = frozenset(
    ["face", "head", "front", "side", "profile", "emoji", "cartoon", "icon", "symbol", "silhouette", "outline", "contour", "alt"]
)
JOINERS = frozenset(
    ["with", "on", "in", "of", "at", "under", "and", "by", "from", "eating", "running", "sitting", "sleeping", "howl", "drawn"]
)
"""Words that may follow the name of what is drawn."""

CLOSE_UP = frozenset({"face", "head"})
BELOW_THE_HEAD = frozenset({"wings", "hooves", "fin"})
"""Tags that a drawing of a face may not show."""


@dataclass(frozen=True, slots=True)
class Labels:
    """What a drawing shows: `shown` surely, `possible` perhaps, nothing else of the table."""

    shown: frozenset[str] = frozenset()
    possible: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class LabelTable:
    """Names of things, in the words of drawings' titles, with the tags of each.

    A name with neither labels nor a place in `counter_examples` is unclear: what it is drawn on can't be judged.
    """

    labels: Mapping[str, Labels]
    coarse: frozenset[str] = frozenset()
    counter_examples: frozenset[str] = frozenset()
    unclear: frozenset[str] = field(default_factory=frozenset)

    @property
    def tags(self) -> frozenset[str]:
        """Every tag that some name stands for."""
        return frozenset(tag for labels in self.labels.values() for tag in labels.shown | labels.possible)

    def read(self, texts: Iterable[str], *, loose: bool = False) -> Labels | None:
        """What a drawing with these texts (name, title, keywords) shows, or None if they don't settle it.

        Unless `loose`, a thing counts only where its name ends a text or is followed by a word such as "face" or
        "with": a "dog house" is no dog, and may still have one in front of it.
        """
        sure: list[Labels] = []
        coarse: list[Labels] = []
        for text in texts:
            found, settled = self._scan(text, loose=loose)
            if not settled:
                return None
            for name, close_up in found:
                labels = self.labels[name]
                (coarse if name in self.coarse else sure).append(_without_body(labels) if close_up else labels)
        used = sure or coarse
        shown = frozenset(tag for labels in used for tag in labels.shown)
        possible = frozenset(tag for labels in used for tag in labels.possible)
        return Labels(shown, possible - shown)

    def _scan(self, text: str, *, loose: bool) -> tuple[list[tuple[str, bool]], bool]:
        words = re.findall(r"[a-z]+", text.lower())
        found: list[tuple[str, bool]] = []
        start = 0
        while start < len(words):
            name, length = self._match(words, start)
            start += length
            if name in self.unclear:
                return [], False
            if name in self.labels:
                rest = words[start:]
                if not loose and rest and rest[0] not in FOLLOWERS and rest[0] not in JOINERS and self._match(rest, 0)[0] == "":
                    return [], False
                found.append((name, bool(CLOSE_UP.intersection(rest[:1]))))
        return found, True

    def _match(self, words: list[str], start: int) -> tuple[str, int]:
        for length in range(min(LONGEST_NAME, len(words) - start), 0, -1):
            phrase = " ".join(words[start : start + length])
            for name in (phrase, phrase.removesuffix("s"), phrase.removesuffix("es")):
                if name in self.labels or name in self.counter_examples or name in self.unclear:
                    return name, length
        return "", 1


def read_table(file: Path = TABLE) -> LabelTable:
    """The table in `labels.tsv`: a row of tags, and the names that stand for them.

    `?tag` may or may not be visible; `~` marks names that hold only where no other does, `-` counter-examples, `?` unclear ones.
    """
    labels: dict[str, Labels] = {}
    coarse: set[str] = set()
    outside: dict[str, set[str]] = {UNCLEAR: set(), COUNTER_EXAMPLE: set()}
    with file.open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE):
            names = row["names"].split(", ")
            marks = row["tags"].split()
            if marks[0] in outside:
                outside[marks[0]].update(names)
                continue
            if marks[0] == COARSE:
                coarse.update(names)
                marks = marks[1:]
            shown = frozenset(mark for mark in marks if not mark.startswith(UNCLEAR))
            possible = frozenset(mark.removeprefix(UNCLEAR) for mark in marks) - shown
            labels.update(dict.fromkeys(names, Labels(shown, possible)))
    return LabelTable(labels, frozenset(coarse), frozenset(outside[COUNTER_EXAMPLE]), frozenset(outside[UNCLEAR]))


def _without_body(labels: Labels) -> Labels:
    hidden = labels.shown & BELOW_THE_HEAD
    return Labels(labels.shown - hidden, labels.possible | hidden)
