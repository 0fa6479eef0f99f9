"""From the rows of a review to the tags that are written, by rules that a person sets for one kind of export."""

import re
from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from enum import StrEnum

from furrytag_gui.settings import Option
from furrytag_gui.tags.review import Source, State, TagRow
from furrytag_gui.tags.vocabulary import Flag, Tag, Vocabulary, normalize_name

CURRENT_NAMES: Mapping[str, str] = {
    "embrace": "hug",
    "pussy_juice": "vaginal_fluids",
    "slit": "genital_slit",
    "rubber": "latex",
    "suina": "suine",
}
"""e621's names of today for labels of the published models that have become aliases there."""

ONE_OF: Sequence[frozenset[str]] = (frozenset({"solo", "duo", "group", "zero_pictured"}),)
"""Of each of these a picture can have one only."""

ONE_OF_IF_SOLO: Sequence[frozenset[str]] = (
    frozenset({"male", "female", "intersex", "ambiguous_gender"}),
    frozenset({"anthro", "feral", "humanoid", "taur"}),
    frozenset({"open_mouth", "closed_mouth"}),
    frozenset({"nude", "clothed", "fully_clothed"}),
)
"""Of each of these a single character can have one only."""

ARROW = "->"
_SPLIT = re.compile(r"[,;\n]")


class Implications(StrEnum):
    """What becomes of tags that others imply, as jewelry implies accessory."""

    KEEP = "keep"
    ADD = "add"
    REMOVE = "remove"


@dataclass(frozen=True, slots=True)
class Conflict:
    """Tags that can't all be right; `reason` is a sentence."""

    names: tuple[str, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class Dropped:
    """A tag that a rule has taken out, under its name in the review, and which rule."""

    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the rules leave: rows in the order of the review, rejected ones too, with their new names."""

    rows: tuple[TagRow, ...]
    dropped: tuple[Dropped, ...] = ()
    conflicts: tuple[Conflict, ...] = ()


@dataclass(frozen=True)
class Rules:
    """A person's rules; as options they are declared as those of `Settings` are.

    Names in them may be written with spaces or underscores, with brackets escaped or not, in any case; `*` stands for any
    letters. The steps, in this order:
    1. adult tags go, unless they are shown;
    2. excluded tags go, so that they imply nothing;
    3. implied tags are added or removed, by the vocabulary's own list; a tag that the person rejected is never added;
    4. the first entry of the replace list that fits renames, then e621's current names do; a rejection goes along;
    5. excluded tags go again, under their new names;
    6. of rows that now have one name the best stays: a person's before a model's, then the higher score;
    7. the largest number is kept: the person's tags first, then the best scores;
    8. conflicts among what is left are pointed out, and left alone.
    """

    exclude: str = field(
        default="",
        metadata={"label": "Never write", "group": "Rules", "help": "Tags that are left out; commas between them, * for any letters."},
    )
    replacements: str = field(
        default="",
        metadata={"label": "Replace", "group": "Rules", "help": "Such as: hug -> embrace, *_fur -> fur; nothing after the arrow drops it."},
    )
    current_names: bool = field(
        default=False,
        metadata={"label": "e621's current names", "group": "Rules", "help": "Write hug for embrace and four more that are aliases today."},
    )
    implications: Implications = field(
        default=Implications.KEEP,
        metadata={
            "label": "Implied tags",
            "group": "Rules",
            "help": "What becomes of tags that others imply, as jewelry implies accessory.",
            "choices": {Implications.KEEP: "As they are", Implications.ADD: "Added", Implications.REMOVE: "Left out"},
        },
    )
    limit: int = field(
        default=0,
        metadata={
            "label": "Most tags",
            "group": "Rules",
            "help": "The largest number of tags; 0 means all.",
            "minimum": 0,
            "maximum": 10_000,
        },
    )

    @classmethod
    def options(cls) -> tuple[Option, ...]:
        """What can be set, in the order of declaration."""
        defaults = cls()
        return tuple(Option(name=entry.name, default=getattr(defaults, entry.name), **entry.metadata) for entry in fields(cls))

    def apply(self, rows: Iterable[TagRow], vocabulary: Vocabulary, *, show_adult: bool) -> Outcome:
        """What is written of one picture."""
        return _Run(self, vocabulary, show_adult=show_adult).apply(rows)


def rule_key(name: str) -> str:
    """What a name and its spellings in rules have in common: brackets unescaped, underscores for spaces, lower case."""
    return normalize_name(re.sub(r"\\([()])", r"\1", name).replace("_", " "))


def make_matcher(patterns: str) -> Callable[[str], bool]:
    """Whether a name is in a list of names and wildcards that a person typed."""
    keys = [rule_key(part) for part in _SPLIT.split(patterns)]
    alternatives = "|".join(".*".join(map(re.escape, key.split("*"))) for key in keys if key)
    pattern = re.compile(alternatives or r"(?!)", re.DOTALL)
    return lambda name: pattern.fullmatch(rule_key(name)) is not None


def read_replacements(text: str) -> list[tuple[Callable[[str], bool], str]]:
    """The replace list as pairs of what it is for and the new name; parts without an arrow are passed over."""
    pairs = []
    for part in _SPLIT.split(text):
        old, arrow, new = part.partition(ARROW)
        if arrow and old.strip():
            pairs.append((make_matcher(old), normalize_name(new)))
    return pairs


class _Run:
    """The rules on their way through one picture."""

    def __init__(self, rules: Rules, vocabulary: Vocabulary, *, show_adult: bool) -> None:
        self._rules = rules
        self._vocabulary = vocabulary
        self._show_adult = show_adult
        self._is_excluded = make_matcher(rules.exclude)
        self._replacements = read_replacements(rules.replacements)
        self._dropped: list[Dropped] = []

    def apply(self, rows: Iterable[TagRow]) -> Outcome:
        rows = list(rows)
        rows = self._keep(rows, self._is_allowed, "adult tags are hidden")
        rows = self._keep(rows, self._is_not_excluded, "it is excluded")
        rows = self._imply(rows)
        rows = [named for row in rows if (named := self._rename(row))]
        rows = self._keep(rows, self._is_allowed, "adult tags are hidden")
        rows = self._keep(rows, self._is_not_excluded, "it is excluded")
        rows = self._join_doubles(rows)
        rows = self._limit(rows)
        held = [row.name for row in rows if row.state is not State.REJECTED]
        return Outcome(tuple(rows), tuple(self._dropped), find_conflicts(held))

    def _keep(self, rows: Sequence[TagRow], allowed: Callable[[TagRow], bool], reason: str) -> list[TagRow]:
        kept = []
        for row in rows:
            if allowed(row):
                kept.append(row)
            elif row.state is not State.REJECTED:
                self._dropped.append(Dropped(row.name, reason))
        return kept

    def _is_allowed(self, row: TagRow) -> bool:
        return self._show_adult or self._describe(row.name, row.category).flag is not Flag.ADULT

    def _is_not_excluded(self, row: TagRow) -> bool:
        return not self._is_excluded(row.name)

    def _describe(self, name: str, category: str) -> Tag:
        return self._vocabulary.describe(name, category)

    def _imply(self, rows: list[TagRow]) -> list[TagRow]:
        if self._rules.implications is Implications.KEEP:
            return rows
        held = [row for row in rows if row.state is not State.REJECTED]
        implied = {name: row for row in sorted(held, key=_standing) for name in self._implied_by(row.name)}
        if self._rules.implications is Implications.REMOVE:
            return self._keep(rows, lambda row: row.state is State.REJECTED or self._known_name(row.name) not in implied, "it is implied")
        present = {self._known_name(row.name) for row in rows}
        for name, row in implied.items():
            tag = self._describe(name, row.category)
            new = TagRow(name, tag.category, State.SUGGESTED, row.source, row.score, row.threshold, tag.description)
            if name not in present and self._is_allowed(new) and self._is_not_excluded(new):
                places = [place for place, other in enumerate(rows, 1) if other.category == new.category]
                rows.insert(places[-1] if places else len(rows), new)
        return rows

    def _known_name(self, name: str) -> str:
        known = self._vocabulary.find(name)
        return known.name if known else name

    def _implied_by(self, name: str) -> Iterable[str]:
        """Everything that a tag implies, by any number of steps, nearest first, under the vocabulary's names."""
        start = self._known_name(name)
        found = {start: None}
        waiting = deque([start])
        while waiting:
            tag = self._vocabulary.find(waiting.popleft())
            for implied in map(self._known_name, tag.implies if tag else ()):
                if implied not in found:
                    found[implied] = None
                    waiting.append(implied)
        return list(found)[1:]

    def _rename(self, row: TagRow) -> TagRow | None:
        name = row.name
        for matches, new in self._replacements:
            if matches(name):
                name = new
                break
        if not name:
            self._dropped.append(Dropped(row.name, "it is replaced by nothing"))
            return None
        if self._rules.current_names:
            name = CURRENT_NAMES.get(name, name)
        if name == row.name:
            return row
        known = self._vocabulary.find(name)
        return replace(row, name=name, category=known.category if known else row.category)

    def _join_doubles(self, rows: Sequence[TagRow]) -> list[TagRow]:
        """One row for each name; a rejection holds for all of them, since a person's no isn't to be renamed away."""
        best: dict[str, TagRow] = {}
        for row in rows:
            known = best.get(row.name)
            if known is None or _standing(row) > _standing(known):
                best[row.name] = row
        return [row for row in rows if best[row.name] is row]

    def _limit(self, rows: list[TagRow]) -> list[TagRow]:
        held = [row for row in rows if row.state is not State.REJECTED]
        if not self._rules.limit or len(held) <= self._rules.limit:
            return rows
        chosen = sorted(held, key=_standing, reverse=True)[: self._rules.limit]
        names = {row.name for row in chosen}
        return self._keep(rows, lambda row: row.state is State.REJECTED or row.name in names, "there are too many")


def _standing(row: TagRow) -> tuple[int, float]:
    order = (State.SUGGESTED, State.ACCEPTED, State.ADDED, State.REJECTED)
    by_person = 1 if row.source is Source.PERSON else 0
    return (max(order.index(row.state), by_person), -1.0 if row.score is None else row.score)


def find_conflicts(names: Iterable[str]) -> tuple[Conflict, ...]:
    """Where these tags contradict each other."""
    present = dict.fromkeys(names)
    found = []
    for group in ONE_OF:
        clashing = tuple(name for name in present if name in group)
        if len(clashing) > 1:
            found.append(Conflict(clashing, f"A picture can't be {' and '.join(clashing)} at once."))
    for group in ONE_OF_IF_SOLO if "solo" in present and "duo" not in present and "group" not in present else ():
        clashing = tuple(name for name in present if name in group)
        if len(clashing) > 1:
            found.append(Conflict(clashing, f"A single character can't be {' and '.join(clashing)} at once."))
    return tuple(found)
