"""What can follow in a search that is being typed."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from furrytag_gui.tags.query import CATEGORIES, find_word, quote
from furrytag_gui.tags.querywords import WORDS, Kind, Word

MAX_CANDIDATES = 12


@dataclass(frozen=True, slots=True)
class KnownTag:
    """A tag that can be searched for, and on how many pictures it stands."""

    name: str
    category: str
    count: int = 0


@dataclass(frozen=True, slots=True)
class Candidate:
    """What may stand in the place of what is typed, and a line about it."""

    text: str
    about: str


@dataclass(frozen=True, slots=True)
class Completion:
    """Candidates, best first, for the part of the text from `start` to `stop`."""

    start: int
    stop: int
    candidates: tuple[Candidate, ...] = ()


def complete(text: str, cursor: int, tags: Sequence[KnownTag], models: Sequence[str] = ()) -> Completion:
    """What may stand where the cursor is, at the end of the word before it. `models`: ids for `model:`."""
    start = _find_start(text, cursor)
    typed = text[start:cursor]
    categories = tuple(dict.fromkeys((*CATEGORIES, *(tag.category for tag in tags))))
    subject = re.fullmatch(r"(\w+)\(([^()\s]*)", typed)
    if subject is not None and (word := WORDS.get(subject[1])) is not None and word.subject:
        place = start + subject.start(2)
        return Completion(place, cursor, tuple(Candidate(f"{quote(tag.name)})>", _describe(tag)) for tag in _match_tags(tags, subject[2])))
    head = re.match(r"([^\W\d]\w*):", typed)
    if head is None:
        return Completion(start, cursor, tuple([*_match_words(typed, categories), *_tag_candidates(tags, typed)][:MAX_CANDIDATES]))
    found = find_word(head[1], categories)
    if found is None:
        return Completion(cursor, cursor)
    place, begun = start + head.end(), typed[head.end() :].lstrip('"').lower()
    if found.kind is Kind.TAG:
        within = [tag for tag in tags if head[1] in WORDS or tag.category == head[1]]
        return Completion(place, cursor, tuple(_tag_candidates(within, begun)))
    choices = found.choices or (tuple(models) if found.name == "model" else ())
    fitting = (choice for choice in choices if choice.lower().startswith(begun))
    return Completion(place, cursor, tuple(Candidate(quote(choice), found.about) for choice in fitting))


def _find_start(text: str, cursor: int) -> int:
    """Where the word before the cursor begins; a minus and a bracket before it don't belong to it."""
    start = place = 0
    quoted = False
    while place < cursor:
        letter = text[place]
        if letter == '"':
            quoted = not quoted
        elif not quoted and (letter.isspace() or (letter in "(-" and place == start)):
            start = place + 1
        place += 1
    return start


def _match_words(typed: str, categories: Iterable[str]) -> list[Candidate]:
    if not typed:
        return []
    begun = typed.lower()
    words = [Candidate(_begin(word), word.about) for word in WORDS.values() if word.name.startswith(begun)]
    return words + [Candidate(f"{name}:", "tags of this category") for name in categories if name.startswith(begun) and name not in WORDS]


def _begin(word: Word) -> str:
    return f"{word.name}(" if word.subject else f"{word.name}:"


def _tag_candidates(tags: Sequence[KnownTag], typed: str) -> list[Candidate]:
    return [Candidate(quote(tag.name), _describe(tag)) for tag in _match_tags(tags, typed)]


def _match_tags(tags: Sequence[KnownTag], typed: str) -> list[KnownTag]:
    """Tags that begin like this first, then those in which a word does; of each the most used first."""
    begun = typed.strip('"').lower().replace(" ", "_")
    fitting = [tag for tag in tags if begun in tag.name]
    ranked = sorted(fitting, key=lambda tag: (not tag.name.startswith(begun), f"_{begun}" not in tag.name, -tag.count, tag.name))
    return ranked[:MAX_CANDIDATES]


def _describe(tag: KnownTag) -> str:
    return f"{tag.category}, {tag.count:,}" if tag.count else tag.category
