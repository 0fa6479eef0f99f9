"""Captions for trainers: one line of tags with commas, `.txt` or `.caption`.

kohya-ss/sd-scripts (library/train_util.py) reads UTF-8 and takes the first line only, and stops at a file of no bytes.
"""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import ClassVar

from furrytag_gui.tagfiles.document import FoundTag, FoundTags, LeftOut, Rendered, TagDocument, TagEntry, why_unwritable, without_doubles
from furrytag_gui.tagfiles.format import Place, TagFormat
from furrytag_gui.tagfiles.spelling import RATING_PREFIX, SPELLING_CHOICES, Spelling, read_rating, spell, split_words
from furrytag_gui.tagfiles.text import decode_text
from furrytag_gui.tags.rating import RatingLabel
from furrytag_gui.tags.vocabulary import DISPLAY_ORDER, normalize_name

_ESCAPED = re.compile(r"(?:[^\\()]|\\[\\()])*")
"""A text in which every bracket and backslash is escaped, as prompts have it."""


class CaptionSuffix(StrEnum):
    TXT = ".txt"
    CAPTION = ".caption"


class CaptionOrder(StrEnum):
    SCORE = "score"
    CATEGORY = "category"
    ALPHABET = "alphabet"


class RatingWord(StrEnum):
    """Whether and where a caption names the rating."""

    NONE = "none"
    FIRST = "first"
    LAST = "last"


@dataclass(frozen=True)
class KohyaCaption(TagFormat):
    """A caption: fixed words, then what others wrote and our tags, then fixed words again.

    Others' words keep their order: those that stood before our tags stay before them. A name with a comma can't be told from
    two names and is left out, and so is one that would be read as a rating.
    """

    id: ClassVar[str] = "kohya"
    title: ClassVar[str] = "Training captions"
    place: ClassVar[Place] = Place.BESIDE

    suffix: CaptionSuffix = field(
        default=CaptionSuffix.TXT,
        metadata={
            "label": "File",
            "group": "File",
            "help": "The suffix that your trainer is set to; kohya's own default is .caption.",
            "choices": {CaptionSuffix.TXT: "fox.txt", CaptionSuffix.CAPTION: "fox.caption"},
        },
    )
    spelling: Spelling = field(
        default=Spelling.SPACES,
        metadata={"label": "Words", "group": "Names", "help": "What stands between the words of a tag.", "choices": SPELLING_CHOICES},
    )
    escape_brackets: bool = field(
        default=False,
        metadata={
            "label": "Escape brackets",
            "group": "Names",
            "help": "Write \\( and \\), as prompts need it; trainers expect plain brackets.",
        },
    )
    order: CaptionOrder = field(
        default=CaptionOrder.SCORE,
        metadata={
            "label": "Order",
            "group": "Order",
            "help": "Which tags come first.",
            "choices": {
                CaptionOrder.SCORE: "Best score first",
                CaptionOrder.CATEGORY: "By category",
                CaptionOrder.ALPHABET: "By alphabet",
            },
        },
    )
    first: str = field(
        default="",
        metadata={
            "label": "Always first",
            "group": "Order",
            "help": "Words that every caption begins with, such as a trigger word; commas between them.",
        },
    )
    last: str = field(
        default="",
        metadata={"label": "Always last", "group": "Order", "help": "Words that every caption ends with; commas between them."},
    )
    rating: RatingWord = field(
        default=RatingWord.NONE,
        metadata={
            "label": "Rating",
            "group": "Order",
            "help": "Whether the caption names the rating.",
            "choices": {RatingWord.NONE: "Not named", RatingWord.FIRST: "First", RatingWord.LAST: "Last"},
        },
    )
    rating_prefix: bool = field(
        default=True,
        metadata={"label": "Rating with prefix", "group": "Order", "help": "Write rating:safe rather than safe."},
    )

    def target(self, picture: Path) -> Path:
        return picture.with_suffix(self.suffix)

    def render(self, document: TagDocument, before: bytes | None, ours: Collection[str]) -> Rendered:
        line, rest = _split(before)
        present = _read_words(line)
        owned = {_key(word) for word in ours}
        kept = [word for word in present if _key(word) not in owned]
        kept_keys = {_key(word) for word in kept}
        words, left_out = self._spell_all(document)
        firsts, lasts = self._fixed_words(document, others_rating=any(_read_label(word) for word in kept))
        fixed = {_key(word) for word in (*firsts, *lasts)}
        # What stood before our first word stays before our words; all of it if we have none there yet.
        start = next((place for place, word in enumerate(present) if _key(word) in owned - fixed), len(present))
        head = [word for word in present[:start] if _key(word) not in owned | fixed]
        tail = [word for word in present[start:] if _key(word) not in owned | fixed]
        new = [word for word in words if _key(word) not in kept_keys | fixed]
        result = [*firsts, *head, *new, *tail, *lasts]
        brought = frozenset(word for word in (*firsts, *new, *lasts) if _key(word) not in kept_keys)
        if result == present and before is not None:
            return Rendered(before, brought, left_out)
        if not result and not rest.strip():
            return Rendered(None, brought, left_out)
        return Rendered((", ".join(result) + (rest or "\n")).encode(), brought, left_out)

    def parse(self, content: bytes) -> FoundTags:
        line, _ = _split(content)
        words = _read_words(line)
        labels = [label for label in map(_read_label, words) if label]
        entries = without_doubles(FoundTag(_key(word)) for word in words if not _read_label(word))
        return FoundTags(entries, labels[0] if labels else None, self.title)

    def _spell_all(self, document: TagDocument) -> tuple[list[str], tuple[LeftOut, ...]]:
        words: dict[str, str] = {}
        left_out = []
        for entry in sorted(document.held, key=self._place_of):
            reason = why_unwritable(entry.name) or _why_no_word(entry.name)
            if reason:
                left_out.append(LeftOut(entry.name, reason))
            else:
                words.setdefault(normalize_name(entry.name), self._spell(entry.name))
        return list(words.values()), tuple(left_out)

    def _spell(self, name: str) -> str:
        word = spell(name, self.spelling)
        # Also where plain brackets are wished: a name that looks escaped would be read as another one.
        if self.escape_brackets or _key(word) != normalize_name(name):
            return re.sub(r"([\\()])", r"\\\1", word)
        return word

    def _place_of(self, entry: TagEntry) -> tuple[float | str, ...]:
        name = normalize_name(entry.name)
        best = -1.0 if entry.score is None else -entry.score  # no score: a person's word, as good as the best
        match self.order:
            case CaptionOrder.SCORE:
                return (best, name)
            case CaptionOrder.CATEGORY:
                known = entry.category in DISPLAY_ORDER
                rank = DISPLAY_ORDER.index(entry.category) if known else len(DISPLAY_ORDER)
                return (rank, "" if known else entry.category, best, name)
            case CaptionOrder.ALPHABET:
                return (name,)

    def _fixed_words(self, document: TagDocument, *, others_rating: bool) -> tuple[Sequence[str], Sequence[str]]:
        """The words at both ends; a rating that another hand wrote isn't doubled."""
        if document.withheld:
            return (), ()
        firsts, lasts = split_words(self.first), split_words(self.last)
        lasts = tuple(word for word in lasts if _key(word) not in {_key(first) for first in firsts})
        label = document.rating_label
        if label is None or others_rating or self.rating is RatingWord.NONE:
            return firsts, lasts
        word = f"{RATING_PREFIX}{label}" if self.rating_prefix else str(label)
        return ((*firsts, word), lasts) if self.rating is RatingWord.FIRST else (firsts, (*lasts, word))


def _split(content: bytes | None) -> tuple[str, str]:
    """The first line, which is the caption, and what follows it from the line break on."""
    text = decode_text(content or b"")
    end = re.search(r"[\r\n]|\Z", text)
    place = end.start() if end else len(text)
    return text[:place], text[place:]


def _read_words(line: str) -> list[str]:
    return [word.strip() for word in line.split(",") if word.strip()]


def _key(word: str) -> str:
    """The name that a word stands for: brackets unescaped if all of them are escaped, white space as underscores."""
    if "\\" in word and _ESCAPED.fullmatch(word):
        word = re.sub(r"\\([\\()])", r"\1", word)
    return normalize_name(word)


def _read_label(word: str) -> RatingLabel | None:
    key = _key(word)
    return read_rating(key) or next((label for label in RatingLabel if label == key), None)


def _why_no_word(name: str) -> str:
    if "," in name:
        return "a comma would make two tags of it"
    if _read_label(name):
        return "it would be read as the rating"
    return ""
