"""The search language: `species:wolf -clothed rating:safe score(fur)>0.8 (is:unreviewed OR tags<5)`, from text to a tree."""

import difflib
import re
from collections.abc import Callable, Collection
from dataclasses import dataclass

from furrytag_gui.errors import FurryTagError
from furrytag_gui.tags.querywords import WORDS, Kind, Value, Word, read_value
from furrytag_gui.tags.vocabulary import DISPLAY_ORDER, normalize_name

CATEGORIES = (*DISPLAY_ORDER, "own")
"""Categories that are search words even before a model brings its own."""

MAX_LENGTH = 2000
MAX_DEPTH = 50


class QueryError(FurryTagError):
    """A search that can't be understood. `start` and `stop`: the part of the text that is meant."""

    def __init__(self, message: str, hint: str, start: int, stop: int) -> None:
        super().__init__(message, hint)
        self.start = start
        self.stop = stop


@dataclass(frozen=True, slots=True)
class Term:
    """One condition. `category`: the only one that a tag may be in, or "". `subject`: the tag of a score, or ""."""

    word: str
    value: Value
    category: str = ""
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Not:
    part: "Query"


@dataclass(frozen=True, slots=True)
class All:
    """Every part holds; of no parts, everything does."""

    parts: tuple["Query", ...] = ()


@dataclass(frozen=True, slots=True)
class Either:
    parts: tuple["Query", ...]


Query = Term | Not | All | Either


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of the text: "(", ")", "-" (also for NOT), "OR", "AND", or a condition (kind "")."""

    kind: str
    start: int
    stop: int
    text: str


def parse(text: str, categories: Collection[str] = ()) -> Query:
    """The tree of a search. `categories`: those of the model in use, which are search words too. Raises QueryError."""
    if len(text) > MAX_LENGTH:
        raise QueryError("The search is too long.", f"Use at most {MAX_LENGTH} letters.", MAX_LENGTH, len(text))
    return _Parser(text, {*CATEGORIES, *categories}).parse()


def split(text: str) -> list[Token]:
    """The tokens of a text. Raises QueryError for a quote that isn't closed."""
    tokens, place = [], 0
    while place < len(text):
        letter = text[place]
        if letter.isspace():
            place += 1
            continue
        if letter in "()-":
            tokens.append(Token(letter, place, place + 1, letter))
            place += 1
            continue
        stop = _find_end(text, place)
        piece = text[place:stop]
        tokens.append(Token(piece if piece in {"OR", "AND"} else "-" if piece == "NOT" else "", place, stop, piece))
        place = stop
    return tokens


def quote(text: str) -> str:
    """A text as it is written in a search, in quotes where it would be read as something else."""
    special = not text or text in {"OR", "AND", "NOT"} or text[0] in '-("' or re.search(r'[\s"]|^\w+[:<>=]', text)
    return '"' + text.replace('"', '""') + '"' if special or not _is_balanced(text) else text


def refine(text: str, term: str, *, exclude: bool = False) -> str:
    """This search narrowed to what fits, or doesn't fit, a term as it is written; if it asks for the opposite, that is taken out.

    Raises QueryError for a text that can't be split.
    """
    wanted, other = (f"-{term}", term) if exclude else (term, f"-{term}")
    kept = drop(text, other)
    if wanted in list_terms(kept):
        return kept
    if any(token.kind == "OR" for token in split(kept)):
        kept = f"({kept})"
    return f"{kept} {wanted}".strip()


def drop(text: str, term: str) -> str:
    """This search without a term, which may have a minus before it, where that stands outside of all brackets."""
    parts, start = [], 0
    for first, stop in _outer_terms(text):
        if text[first:stop] == term:
            parts.append(text[start:first])
            start = stop
    return " ".join("".join((*parts, text[start:])).split()) if parts else text.strip()


def list_terms(text: str) -> tuple[str, ...]:
    """The terms that all hold in this search, each as it is written, with its minus; none if it is one of several that may hold."""
    depth = 0
    for token in split(text):
        depth += {"(": 1, ")": -1}.get(token.kind, 0)
        if token.kind == "OR" and not depth:
            return ()
    return tuple(dict.fromkeys(text[first:stop] for first, stop in _outer_terms(text)))


def _outer_terms(text: str) -> list[tuple[int, int]]:
    """Where the terms outside of all brackets begin and end, with the minus that stands directly before."""
    found, depth = [], 0
    tokens = split(text)
    for number, token in enumerate(tokens):
        depth += {"(": 1, ")": -1}.get(token.kind, 0)
        negated = number > 0 and tokens[number - 1].kind == "-" and tokens[number - 1].stop == token.start
        if token.kind == "" and not depth:
            found.append((token.start - negated, token.stop))
    return found


def rename_tag(text: str, old: str, new: str) -> str:
    """This search with one tag called otherwise; wildcards stay as they are, and so does a search that can't be understood."""

    def rename(head: re.Match[str] | None, rest: str) -> str | None:
        if head is None:
            return quote(new) if normalize_name(_unquote(rest)) == old else None
        word, subject, operator = head.groups()
        if subject is not None:
            return f"{word}({quote(new)}){operator}{rest}" if normalize_name(_unquote(subject[1:-1])) == old else None
        takes_tag = word.lower() not in WORDS or WORDS[word.lower()].kind is Kind.TAG
        return f"{word}{operator}{quote(new)}" if takes_tag and normalize_name(_unquote(rest)) == old else None

    return _rewrite(text, rename)


def rename_category(text: str, old: str, new: str) -> str:
    """This search with a category called otherwise."""
    return _rewrite(text, lambda head, rest: f"{new}{head[3]}{rest}" if head is not None and head[1] == old and head[2] is None else None)


def _rewrite(text: str, change: Callable[[re.Match[str] | None, str], str | None]) -> str:
    """The text with each condition as `change` gives it, from its head and what follows that; None leaves it."""
    try:
        tokens = split(text)
    except QueryError:
        return text
    parts, start = [], 0
    for token in tokens:
        head = _match_head(token.text)
        changed = change(head, token.text[head.end() :] if head else token.text) if token.kind == "" else None
        if changed is not None:
            parts += [text[start : token.start], changed]
            start = token.stop
    return "".join((*parts, text[start:]))


def _match_head(text: str) -> re.Match[str] | None:
    """The search word of a condition with what it stands before, such as `score(fur)>`; None for a plain tag."""
    return re.match(r"([^\W\d]\w*)(\(.*?\))?(:|<=|>=|=|<|>)", text) if not text.startswith('"') else None


def _find_end(text: str, start: int) -> int:
    """Where a condition ends: at a space, or at a bracket that wasn't opened in it, outside of quotes."""
    depth, place = 0, start
    while place < len(text):
        letter = text[place]
        if letter == '"':
            closing = _find_closing(text, place)
            if closing < 0:
                raise QueryError("A quote isn't closed.", 'Put " at its end.', place, len(text))
            place = closing
        elif letter == "(":
            depth += 1
        elif letter == ")":
            if not depth:
                break
            depth -= 1
        elif letter.isspace():
            break
        place += 1
    return place


def _find_closing(text: str, opening: int) -> int:
    """Where a quote is closed, or -1; two of them are one in the text."""
    place = text.find('"', opening + 1)
    while place >= 0 and text[place + 1 : place + 2] == '"':
        place = text.find('"', place + 2)
    return place


def _find_unclosed(text: str) -> int:
    """Where the last bracket stands that is opened in a condition and not closed, outside of quotes, or -1."""
    opened, place = [], 0
    while place < len(text):
        letter = text[place]
        if letter == '"':
            place = _find_closing(text, place)
        elif letter == "(":
            opened.append(place)
        elif letter == ")":
            opened.pop()
        place += 1
    return opened[-1] if opened else -1


def _is_balanced(text: str) -> bool:
    depth = 0
    for letter in text:
        depth += {"(": 1, ")": -1}.get(letter, 0)
        if depth < 0:
            return False
    return depth == 0


def _unquote(text: str) -> str:
    return re.sub(r'"((?:[^"]|"")*)"', lambda found: found[1].replace('""', '"'), text)


class _Parser:
    """Reads the tokens of one search from left to right."""

    def __init__(self, text: str, categories: Collection[str]) -> None:
        self._text = text
        self._categories = categories
        self._tokens = split(text)
        self._place = 0
        self._depth = 0

    def parse(self) -> Query:
        if not self._tokens:
            return All()
        query = self._read_either()
        if self._place < len(self._tokens):
            token = self._tokens[self._place]
            raise QueryError("This bracket was never opened.", "Take it out, or put ( before what belongs to it.", token.start, token.stop)
        return query

    def _peek(self) -> str | None:
        return self._tokens[self._place].kind if self._place < len(self._tokens) else None

    def _read_either(self) -> Query:
        parts = [self._read_all()]
        while self._peek() == "OR":
            self._place += 1
            parts.append(self._read_all())
        return parts[0] if len(parts) == 1 else Either(tuple(parts))

    def _read_all(self) -> Query:
        parts = [self._read_part()]
        while self._peek() in {"", "-", "(", "AND"}:
            if self._peek() == "AND":
                self._place += 1
            parts.append(self._read_part())
        return parts[0] if len(parts) == 1 else All(tuple(parts))

    def _read_part(self) -> Query:
        if self._place == len(self._tokens):
            before = self._tokens[-1]
            raise QueryError(f"Something is missing after “{before.text}”.", "Write what to look for.", before.start, before.stop)
        token = self._tokens[self._place]
        if token.kind in {"OR", "AND", ")"}:
            raise QueryError(f"Something is missing before “{token.text}”.", "Write what to look for.", token.start, token.stop)
        self._place += 1
        if token.kind == "":
            return self._read_term(token)
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise QueryError("The search has too many brackets.", f"Use at most {MAX_DEPTH}.", token.start, token.stop)
        part = Not(self._read_part()) if token.kind == "-" else self._read_group(token)
        self._depth -= 1
        return part

    def _read_group(self, opening: Token) -> Query:
        part = self._read_either()
        if self._peek() != ")":
            raise QueryError("This bracket isn't closed.", "Put ) at the end of what belongs to it.", opening.start, opening.stop)
        self._place += 1
        return part

    def _read_term(self, token: Token) -> Query:
        opening = _find_unclosed(token.text)
        if opening >= 0:
            at = token.start + opening
            raise QueryError("This bracket isn't closed.", "Put ) at the end of what belongs to it.", at, at + 1)
        head = _match_head(token.text)
        if head is None:
            self._require_whole(token)
            name = normalize_name(_unquote(token.text))
            if not name:
                raise QueryError("There is nothing between the quotes.", "Write what to look for.", token.start, token.stop)
            return Term("tag", read_value(WORDS["tag"], ":", name))
        name, subject, operator = head.groups()
        text = _unquote(token.text[head.end() :])
        at = token.start + head.end()
        if name in self._categories and name not in WORDS and subject is None:
            word, category = WORDS["tag"], name
        elif name.lower() in WORDS:
            word, category = WORDS[name.lower()], ""
        else:
            raise self._unknown(token, name)
        if word.subject != (subject is not None):
            example = f"{word.name}(wolf){operator}0.5" if word.subject else f"{word.name}{operator}"
            raise QueryError(f"“{name}” is written another way.", f"Write {example}.", token.start, token.start + head.end())
        if not text:
            raise QueryError(f"“{token.text}” asks for nothing.", f"Write {word.kind} after it.", token.start, token.stop)
        try:
            value = read_value(word, operator, text)
        except ValueError as error:
            raise QueryError(f"“{text}” can't be used here.", f"{error}.", at, token.stop) from None
        return Term(word.name, value, category, normalize_name(_unquote(subject[1:-1])) if subject else "")

    def _require_whole(self, token: Token) -> None:
        """Raise QueryError for a search word with its tag, such as `score(fur)`, that isn't compared with anything."""
        found = re.fullmatch(r"(\w+)\(.*\)", token.text)
        word = WORDS.get(found[1].lower()) if found else None
        if word is not None and word.subject:
            raise QueryError(f"“{token.text}” asks for nothing.", f"Write {word.kind} after it.", token.start, token.stop)

    def _unknown(self, token: Token, name: str) -> QueryError:
        close = difflib.get_close_matches(name.lower(), [*WORDS, *self._categories], n=1)
        hint = f"Did you mean “{close[0]}”? " if close else ""
        hint += f'Put the whole in quotes if it is a tag: "{token.text}".'
        return QueryError(f"There is no search word “{name}”.", hint, token.start, token.start + len(name))


def find_word(name: str, categories: Collection[str] = ()) -> Word | None:
    """The search word of this name; a category reads as `tag`."""
    if name in {*CATEGORIES, *categories} and name not in WORDS:
        return WORDS["tag"]
    return WORDS.get(name)
