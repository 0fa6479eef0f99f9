"""Sentences that were made in English below the window, said in its language.

A sentence that an error or a result brings is finished English: "Can't read fox.png: the file ends early." Its template,
"Can't read {name}: {reason}.", is in a list that the translation tool writes, and in the translation files.
"""

import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache, reduce

from furrytag_gui.paths import resource

Say = Callable[[str], str]
"""Gives the translation of a template or a whole sentence, and itself if there is none."""

FIELD = re.compile(r"\{(\w+)(?::([^{}]*))?\}")
WORD = re.compile(r"\w+")
BORDER = re.compile(r"(?<=[.?!…)\"'”])(?: |\n+)(?=\S)|\n+")
LISTS = ("; ", ", ", " and ")
AND = "{first} and {second}"
NUMBER = r"[+-]?\d[\d,.]*%?|-?inf|nan"
MOST_PARTS = 8
MOST_CHARS = 600
MOST_LOOKS = 200
"""How many parts of a text are looked up."""
KNOWN = 4096


@dataclass(frozen=True)
class Template:
    """A sentence with fields in braces; those of numbers have a spec."""

    words: str

    @cached_property
    def source(self) -> str:
        """As it stands in the translation files."""
        return FIELD.sub(r"{\1}", self.words)

    @cached_property
    def weight(self) -> int:
        """How many letters of a sentence it accounts for."""
        return len(FIELD.sub("", self.words))

    @cached_property
    def keys(self) -> list[str]:
        """The words that every sentence of it has."""
        return WORD.findall(FIELD.sub("\0", self.words))

    @cached_property
    def literals(self) -> list[str]:
        """What stands before, between and behind the fields."""
        return FIELD.sub("\0", self.words).split("\0")

    def may_fit(self, text: str) -> bool:
        """Whether the text has all literals in their order, which is sooner seen than its pattern is compiled."""
        if not (text.startswith(self.literals[0]) and text.endswith(self.literals[-1])):
            return False
        place = 0
        for literal in self.literals:
            place = text.find(literal, place)
            if place < 0:
                return False
            place += len(literal)
        return True

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        pattern, end, seen = "", 0, set[str]()
        for match in FIELD.finditer(self.words):
            name, spec = match.groups()
            pattern += re.escape(self.words[end : match.start()])
            pattern += f"(?P={name})" if name in seen else f"(?P<{name}>{NUMBER if spec else '.*?'})"
            seen.add(name)
            end = match.end()
        return re.compile(pattern + re.escape(self.words[end:]), re.DOTALL)

    @cached_property
    def numbers(self) -> set[str]:
        return {name for name, spec in FIELD.findall(self.words) if spec}


@dataclass(frozen=True, slots=True)
class Told:
    """A part in the language of the window; `weight`: how much of it was known."""

    words: str
    weight: int = 0


class Sentences:
    """All templates. `say` translates one of them, `number` writes a number of English in the language."""

    def __init__(self, templates: Iterable[str], say: Say, number: Say) -> None:
        self._say, self._number = say, number
        made = [Template(words) for words in templates]
        often: dict[str, int] = {}
        for template in made:
            for word in set(template.keys):
                often[word] = often.get(word, 0) + 1
        self._by_word: dict[str, list[Template]] = {}
        for template in made:
            if FIELD.search(template.words) and template.keys:
                rarest = min(template.keys, key=lambda word: (often[word], -len(word)))
                self._by_word.setdefault(rarest, []).append(template)
        self.tell = lru_cache(KNOWN)(self._tell)

    def _tell(self, text: str) -> str:
        """The text in the language of the window, as far as it is known."""
        return _Reading(self).read(text, is_field=False).words if text else ""

    def say(self, words: str) -> str:
        return self._say(words)

    def number(self, words: str) -> str:
        return self._number(words)

    def find(self, text: str) -> list[Template]:
        """The templates that this text may be made of, the longest first."""
        found = {word for word in WORD.findall(text) if word in self._by_word}
        fitting = (one for word in found for one in self._by_word[word] if one.may_fit(text))
        return sorted(fitting, key=lambda one: (-one.weight, one.words))


class _Reading:
    """How one text is read: its sentences, their fields, and what stands in those. It gives up rather than keep the window waiting."""

    def __init__(self, sentences: Sentences) -> None:
        self._sentences = sentences
        self._left = MOST_LOOKS
        self._read: dict[str, Told] = {}

    def read(self, text: str, *, is_field: bool) -> Told:
        """The best way to part the text into sentences and to read each."""
        if text not in self._read:
            self._read[text] = Told(text)
            self._read[text] = self._parted(text, is_field=is_field)
        return self._read[text]

    def _parted(self, text: str, *, is_field: bool) -> Told:
        borders = list(BORDER.finditer(text))[: MOST_PARTS - 1]
        starts, ends = [0, *(border.end() for border in borders)], [*(border.start() for border in borders), len(text)]
        best = [Told("")]
        for last in range(len(starts)):
            ways = []
            for first in range(last + 1):
                part = text[starts[first] : ends[last]]
                told = self._whole(part, is_field=is_field or len(starts) > 1) or Told(part)
                between = text[ends[first - 1] : starts[first]] if first else ""
                ways.append(Told(best[first].words + between + told.words, best[first].weight + told.weight))
            # Of equal ones the first, which has the fewest parts.
            best.append(max(ways, key=lambda way: way.weight))
        listed = self._listed(text, LISTS) if len(starts) == 1 else None
        if listed is not None and listed.weight > best[-1].weight:
            return listed
        return best[-1] if best[-1].weight else self._about(text) or Told(text)

    def _whole(self, text: str, *, is_field: bool) -> Told | None:
        """This text as one sentence, or None for one that isn't known."""
        self._left -= 1
        if self._left < 0 or len(text) > MOST_CHARS:
            return None
        # A name of one word, as that of a tag or a file, is not translated only because a word of the window is the same.
        if " " in text or not is_field or text.endswith("."):
            said = self._sentences.say(text)
            if said != text:
                return Told(said, len(text))
        best: Told | None = None
        for template in self._sentences.find(text):
            match = template.pattern.fullmatch(text)
            words = self._sentences.say(template.source)
            if match is None or words == template.source:
                continue
            fields = {name: self._fill(value, is_number=name in template.numbers) for name, value in match.groupdict().items()}
            weight = template.weight + sum(field.weight for field in fields.values())
            if best is None or weight > best.weight:
                best = Told(_put(words, fields), weight)
        return best

    def _fill(self, value: str, *, is_number: bool) -> Told:
        if is_number:
            return Told(self._sentences.number(value))
        if " " not in value:
            return Told(value)
        told = self.read(value, is_field=True)
        if told.weight or value.endswith("."):
            return told
        # A message that goes on behind a colon or in brackets has lost its full stop.
        closed = self._whole(f"{value}.", is_field=True)
        return told if closed is None else Told(closed.words.rstrip(".。"), closed.weight)

    def _about(self, text: str) -> Told | None:
        """A name, and behind a colon what is said about it."""
        name, colon, rest = text.partition(": ")
        told = self.read(rest, is_field=True) if colon else Told("")
        return Told(f"{name}: {told.words}", told.weight) if told.weight else None

    def _listed(self, text: str, signs: Sequence[str]) -> Told | None:
        """A list whose parts are all known."""
        for number, sign in enumerate(signs, 1):
            parts = text.split(sign)
            if not 1 < len(parts) <= MOST_PARTS:
                continue
            read = [self._whole(part, is_field=True) or self._listed(part, signs[number:]) for part in parts]
            known = [part for part in read if part is not None]
            if len(known) == len(parts):
                return Told(self._join(sign, [part.words for part in known]), sum(part.weight for part in known))
        return None

    def _join(self, sign: str, parts: Sequence[str]) -> str:
        if sign != LISTS[-1]:
            return sign.join(parts)
        words = self._sentences.say(AND)
        return reduce(lambda first, second: _put(words, {"first": Told(first), "second": Told(second)}), parts)


def _put(words: str, fields: Mapping[str, Told]) -> str:
    return FIELD.sub(lambda place: fields[place[1]].words, words)


def read_templates() -> list[str]:
    """The list that the translation tool has written."""
    words: list[str] = json.loads(resource("languages/sentences.json").read_bytes())
    return words
