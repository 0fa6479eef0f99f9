"""Which files fit a query, over the arrays of a search."""

import json
import os
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from furrytag_gui.images.formats import SUFFIXES
from furrytag_gui.library.columns import ROWS_AT_ONCE, BoolArray, Files, NumberArray, Pictures, RowArray
from furrytag_gui.library.peaks import FLOOR
from furrytag_gui.library.relation import Relation
from furrytag_gui.library.seen import Seen
from furrytag_gui.tags.query import All, Either, Not, Query, Term
from furrytag_gui.tags.querywords import WORDS, Choice, Pattern, Span
from furrytag_gui.tags.rating import RatingBounds, RatingLabel
from furrytag_gui.tags.vocabulary import Vocabulary


@dataclass(frozen=True)
class Evaluation:
    """One search. Masks of pictures have one row more, for files whose content isn't known; `rows`: the picture of each file.

    `scored_by`: what was read so far of which pictures each model has scored, by the model's number.
    """

    connection: sqlite3.Connection
    files: Files
    pictures: Pictures
    seen: Seen
    relation: Relation
    rows: RowArray
    withheld: BoolArray
    bounds: RatingBounds
    vocabulary: Vocabulary
    scored_by: dict[int, BoolArray]

    @property
    def scored(self) -> BoolArray:
        return self.seen.scored

    @property
    def ratings(self) -> NumberArray:
        """The rating that holds for each picture, NaN where there is none."""
        by_hand = self.pictures.numbers["rating"]
        return np.where(np.isnan(by_hand), self.seen.ratings, by_hand)

    def evaluate(self, query: Query) -> BoolArray:
        """The files that fit."""
        return self._decide(query)[0]

    def _decide(self, query: Query) -> tuple[BoolArray, BoolArray]:
        """The files that fit and those that don't; of a withheld one nothing is said where tags are asked for."""
        match query:
            case Not(part):
                fits, fails = self._decide(part)
                return fails, fits
            case All(parts):
                fits, fails = np.ones(len(self.rows), np.bool_), np.zeros(len(self.rows), np.bool_)
                for part in parts:
                    more = self._decide(part)
                    fits, fails = fits & more[0], fails | more[1]
                return fits, fails
            case Either(parts):
                fits, fails = self._decide(All(tuple(Not(part) for part in parts)))
                return fails, fits
            case Term():
                fits = TERMS[query.word](self, query)
                if not WORDS[query.word].tells_tags:
                    return fits, ~fits
                told = ~self.withheld[self.rows]
                return fits & told, ~fits & told

    def find_names(self, pattern: Pattern) -> list[str]:
        """The tags that a pattern means; a plain name means its aliases too."""
        if pattern.is_plain:
            tag = self.vocabulary.find(pattern.text)
            wanted = {pattern.text} if tag is None else {pattern.text, tag.name, *tag.aliases}
            # A tag is found under the name that it had before, too.
            renamed = self.connection.execute(
                "SELECT word FROM tag_names WHERE name IN (SELECT value FROM json_each(?))", (json.dumps([*wanted]),)
            )
            wanted.update(word for (word,) in renamed.fetchall())
            return [name for name in self.relation.names if name in wanted or name.casefold() == pattern.text]
        fits = pattern.compile()
        return [name for name in self.relation.names if fits(name)]


Fit = Callable[[Evaluation, Term], BoolArray]
"""The files that fit one condition."""


def _fit_tag(found: Evaluation, term: Term) -> BoolArray:
    assert isinstance(term.value, Pattern)  # noqa: S101 - as it is parsed, here and below
    return found.relation.find(found.find_names(term.value), term.category)[found.rows]


def _fit_suggested(found: Evaluation, term: Term) -> BoolArray:
    assert isinstance(term.value, Pattern)  # noqa: S101
    return found.relation.find(found.find_names(term.value), term.category, kept=False)[found.rows]


def _fit_accepted(found: Evaluation, term: Term) -> BoolArray:
    assert isinstance(term.value, Pattern)  # noqa: S101
    return found.relation.find(found.find_names(term.value), term.category, suggested=False)[found.rows]


def _fit_rejected(found: Evaluation, term: Term) -> BoolArray:
    assert isinstance(term.value, Pattern)  # noqa: S101
    return found.relation.find_rejected(found.find_names(term.value), term.category)[found.rows]


def _fit_score(found: Evaluation, term: Term) -> BoolArray:
    assert isinstance(term.value, Span)  # noqa: S101
    span, fits = term.value, np.zeros(len(found.pictures) + 1, np.bool_)
    # Scores under FLOOR are read one by one only where it matters which they are.
    exact = span.low < FLOOR and not (span.holds(0) and span.high >= FLOOR)
    for name in found.find_names(Pattern(term.subject)):
        values = found.relation.read_scores_of(name, exact=exact)
        if not exact and found.relation.knows_slot(name):
            values[found.scored & np.isnan(values)] = 0
        fits |= _hold(span, values)
    return fits[found.rows]


def _fit_tags(found: Evaluation, term: Term) -> BoolArray:
    assert isinstance(term.value, Span)  # noqa: S101
    return _hold(term.value, found.relation.count_tags())[found.rows]


def _fit_rating(found: Evaluation, term: Term) -> BoolArray:
    ratings = found.ratings[found.rows]
    if isinstance(term.value, Span):
        return _hold(term.value, ratings)
    assert isinstance(term.value, Choice)  # noqa: S101
    with np.errstate(invalid="ignore"):
        questionable, explicit = ratings >= found.bounds.questionable, ratings >= found.bounds.explicit
    unrated = np.isnan(ratings)
    by_label: dict[str, BoolArray] = {
        RatingLabel.SAFE: ~unrated & ~questionable & ~explicit,
        RatingLabel.QUESTIONABLE: questionable & ~explicit,
        RatingLabel.EXPLICIT: explicit,
    }
    return by_label.get(term.value.name, unrated)


def _fit_is(found: Evaluation, term: Term) -> BoolArray:
    assert isinstance(term.value, Choice)  # noqa: S101
    scored, reviewed, withheld = (mask[found.rows] for mask in (found.scored, found.pictures.reviewed, found.withheld))
    undecided = ~(withheld | found.files.failed | reviewed)
    by_name: dict[str, BoolArray] = {
        "untagged": undecided & ~scored,
        "suggested": undecided & scored,
        "scored": scored,
        "reviewed": reviewed,
        "unreviewed": ~reviewed,
        "failed": found.files.failed,
        "withheld": withheld,
    }
    return by_name[term.value.name]


def _fit_text(read: Callable[[str], str], *, whole: bool = False) -> Fit:
    def fit(found: Evaluation, term: Term) -> BoolArray:
        assert isinstance(term.value, Pattern)  # noqa: S101
        if whole or not term.value.is_plain:
            fits = term.value.compile()
            return np.fromiter((fits(read(path)) for path in found.files.paths), np.bool_, len(found.files.paths))
        part = term.value.text.casefold()
        return np.fromiter((part in read(path).casefold() for path in found.files.paths), np.bool_, len(found.files.paths))

    return fit


def _fit_model(found: Evaluation, term: Term) -> BoolArray:
    assert isinstance(term.value, Pattern)  # noqa: S101
    fits, scored = term.value.compile(), np.zeros(len(found.pictures) + 1, np.bool_)
    for model_id, key in found.connection.execute("SELECT id, key FROM models"):
        if fits(key) or fits(key.partition("@")[0]):
            scored |= _read_scored_by(found, model_id)
    return scored[found.rows]


def _read_scored_by(found: Evaluation, model_id: int) -> BoolArray:
    if model_id not in found.scored_by:
        rows = found.connection.execute("SELECT picture_id FROM scores WHERE model_id = ?", (model_id,))
        scored = np.zeros(len(found.pictures) + 1, np.bool_)
        for portion in iter(lambda: rows.fetchmany(ROWS_AT_ONCE), []):
            scored[found.pictures.rows_of(np.fromiter((row[0] for row in portion), np.int64, len(portion)))] = True
        found.scored_by[model_id] = scored
    return found.scored_by[model_id]


def _fit_file_number(found: Evaluation, term: Term) -> BoolArray:
    assert isinstance(term.value, Span)  # noqa: S101
    return _hold(term.value, found.files.numbers[term.word])


def _fit_picture_number(found: Evaluation, term: Term) -> BoolArray:
    assert isinstance(term.value, Span)  # noqa: S101
    return _hold(term.value, found.pictures.numbers[term.word])[found.rows]


def _hold(span: Span, values: NumberArray) -> BoolArray:
    with np.errstate(invalid="ignore"):
        above = values > span.low if span.low_open else values >= span.low
        return np.asarray(above & (values < span.high if span.high_open else values <= span.high))


def _fit_type(found: Evaluation, term: Term) -> BoolArray:
    """By the suffix, and what has another suffix of the same format: a jpeg is a jpg."""
    assert isinstance(term.value, Pattern)  # noqa: S101
    fits, wanted = term.value.compile(), SUFFIXES.get(f".{term.value.text.casefold()}")
    known: dict[str, bool] = {}
    suffixes = [path[path.rfind(".") + 1 :] for path in found.files.paths]
    for suffix in set(suffixes):
        known[suffix] = bool(fits(suffix)) or (wanted is not None and SUFFIXES.get(f".{suffix.casefold()}") is wanted)
    return np.fromiter((known[suffix] for suffix in suffixes), np.bool_, len(suffixes))


def _name(path: str) -> str:
    return path[path.rfind(os.sep) + 1 :]


TERMS: dict[str, Fit] = {
    "tag": _fit_tag,
    "suggested": _fit_suggested,
    "accepted": _fit_accepted,
    "rejected": _fit_rejected,
    "score": _fit_score,
    "tags": _fit_tags,
    "rating": _fit_rating,
    "is": _fit_is,
    "name": _fit_text(_name),
    "path": _fit_text(str),
    "type": _fit_type,
    "model": _fit_model,
    "added": _fit_file_number,
    "date": _fit_file_number,
    "size": _fit_file_number,
    "width": _fit_picture_number,
    "height": _fit_picture_number,
}
"""How each search word is answered."""
