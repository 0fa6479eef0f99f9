"""The words of the search language, one row each, and how what follows them is read."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from furrytag_gui.tags.vocabulary import normalize_name

WILDCARD = "*"


class Kind(StrEnum):
    """What a search word takes."""

    TAG = "a tag, such as wolf or red_*"
    TEXT = "a text, such as fox or fox*"
    NUMBER = "a number, such as >5 or 3..7"
    SHARE = "a number from 0 to 1, such as >0.8"
    SIZE = "a size, such as >2MB"
    DATE = "a date, such as >2024-01-31"
    CHOICE = "one of a few words"


@dataclass(frozen=True, slots=True)
class Word:
    """A search word. `choices`: the words it takes, beside what `kind` says. `subject`: True for `score(fur)`.

    `tells_tags`: it asks for what is withheld of a withheld picture, so those are never found by it.
    """

    name: str
    kind: Kind
    about: str
    choices: tuple[str, ...] = ()
    subject: bool = False
    tells_tags: bool = False


@dataclass(frozen=True, slots=True)
class Pattern:
    """A text in which `*` stands for anything; compared without case."""

    text: str

    @property
    def is_plain(self) -> bool:
        return WILDCARD not in self.text

    def compile(self) -> Callable[[str], bool]:
        """What tells whether a whole text fits."""
        wanted = self.text.casefold()
        if self.is_plain:
            return lambda text: text.casefold() == wanted
        form = re.compile(".*".join(map(re.escape, wanted.split(WILDCARD))), re.DOTALL)
        return lambda text: form.fullmatch(text.casefold()) is not None


@dataclass(frozen=True, slots=True)
class Span:
    """Numbers from `low` to `high`; each end belongs to it unless it is open."""

    low: float = float("-inf")
    high: float = float("inf")
    low_open: bool = False
    high_open: bool = False

    def holds(self, value: float) -> bool:
        above = value > self.low if self.low_open else value >= self.low
        return above and (value < self.high if self.high_open else value <= self.high)


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the few words that a search word takes."""

    name: str


Value = Pattern | Span | Choice

_ROWS = (
    Word("tag", Kind.TAG, "has this tag, suggested or by you", tells_tags=True),
    Word("suggested", Kind.TAG, "has this tag as a suggestion that you haven't decided on", tells_tags=True),
    Word("accepted", Kind.TAG, "you accepted or added this tag", tells_tags=True),
    Word("rejected", Kind.TAG, "you rejected this tag", tells_tags=True),
    Word("score", Kind.SHARE, "what the model gives this tag", subject=True, tells_tags=True),
    Word("tags", Kind.NUMBER, "how many tags it has", tells_tags=True),
    Word("rating", Kind.SHARE, "its rating", ("safe", "questionable", "explicit", "none"), tells_tags=True),
    Word("is", Kind.CHOICE, "where it stands", ("untagged", "scored", "suggested", "reviewed", "unreviewed", "failed", "withheld")),
    Word("name", Kind.TEXT, "the file's name"),
    Word("path", Kind.TEXT, "the file's folder and name"),
    Word("type", Kind.TEXT, "the file's suffix, such as png"),
    Word("model", Kind.TEXT, "scored by this model"),
    Word("added", Kind.DATE, "when the file came into the library"),
    Word("date", Kind.DATE, "when the file was changed"),
    Word("size", Kind.SIZE, "the file's size"),
    Word("width", Kind.NUMBER, "pixels across"),
    Word("height", Kind.NUMBER, "pixels down"),
)
WORDS = {word.name: word for word in _ROWS}
"""Every search word; the name of a category is one too, and takes a tag."""

_SIZES = {"": 1, "b": 1, "k": 1e3, "kb": 1e3, "m": 1e6, "mb": 1e6, "g": 1e9, "gb": 1e9}
_SIZE = re.compile(r"([0-9]*\.?[0-9]+)\s*([a-z]*)")
_DATE = re.compile(r"([0-9]{4})(?:-([0-9]{1,2}))?(?:-([0-9]{1,2}))?")


def read_value(word: Word, operator: str, text: str) -> Value:
    """What a word is asked for. Raises ValueError with what it should have been."""
    if operator in {":", "="} and text.lower() in word.choices:
        return Choice(text.lower())
    match word.kind:
        case Kind.TAG | Kind.TEXT:
            if operator not in {":", "="}:
                raise ValueError(f"“{word.name}” is followed by a colon and {word.kind}")
            return Pattern(normalize_name(text) if word.kind is Kind.TAG else text)
        case Kind.CHOICE:
            raise ValueError(f"“{word.name}:” takes one of: {', '.join(word.choices)}")
        case Kind.DATE:
            return _read_span(word, operator, text, _read_date)
        case Kind.SIZE:
            return _read_span(word, operator, text, _read_size)
        case _:
            return _read_span(word, operator, text, _read_number)


def _read_span(word: Word, operator: str, text: str, read: Callable[[str], Span]) -> Span:
    """Each end is read as a span itself, because a day and a month are spans."""
    try:
        if operator in {":", "="} and ".." in text:
            first, last = text.split("..", 1)
            low, high = read(first) if first else Span(), read(last) if last else Span()
            return Span(low.low, high.high, low.low_open, high.high_open)
        span = read(text)
    except (ValueError, OverflowError, OSError):
        also = f", or one of: {', '.join(word.choices)}" if word.choices else ""
        raise ValueError(f"“{word.name}” takes {word.kind}{also}") from None
    match operator:
        case "<":
            return Span(high=span.low, high_open=True)
        case "<=":
            return Span(high=span.high, high_open=span.high_open)
        case ">":
            # Behind an end that doesn't belong to it, such as midnight, the next number is that end.
            return Span(low=span.high, low_open=not span.high_open)
        case ">=":
            return Span(low=span.low)
        case _:
            return span


def _read_number(text: str) -> Span:
    if not re.fullmatch(r"[0-9]*\.?[0-9]+%?", text):
        raise ValueError(text)
    value = float(text[:-1]) / 100 if text.endswith("%") else float(text)
    return Span(value, value)


def _read_size(text: str) -> Span:
    found = _SIZE.fullmatch(text.lower())
    if found is None or found[2] not in _SIZES:
        raise ValueError(text)
    value = float(found[1]) * _SIZES[found[2]]
    return Span(value, value)


def _read_date(text: str) -> Span:
    """A year, month or day in local time, from its first second to before the first one after it."""
    found = _DATE.fullmatch(text)
    if found is None:
        raise ValueError(text)
    year, month, day = (int(part) if part else 0 for part in found.groups())
    first = datetime(year, month or 1, day or 1)  # noqa: DTZ001 - local time is meant, and is set below
    if day:
        after = first + timedelta(days=1)
    elif month:
        after = (first + timedelta(days=31)).replace(day=1)
    else:
        after = first.replace(year=year + 1)
    return Span(first.astimezone().timestamp(), after.astimezone().timestamp(), high_open=True)
