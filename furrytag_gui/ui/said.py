"""What a model says of one picture, as lines to be read."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import groupby, islice

from furrytag_gui.tags.rating import RatingBounds, RatingLabel
from furrytag_gui.tags.review import Facts, Review, TagRow, Thresholds, resolve_alone
from furrytag_gui.tags.tagset import TagSet
from furrytag_gui.tags.vocabulary import Vocabulary, normalize_name
from furrytag_gui.ui.language import mark, tr
from furrytag_gui.ui.sections import title_of

FLOOR = 0.05
"""Scores under this say nothing, not even where a model is fed in a wrong way and nothing reaches its threshold."""
PER_CATEGORY = 8
BRIEF = 8
WITHHELD = mark("This picture is withheld: a protected tag and a rating above safe came together. No tags are shown.")


class Mark(StrEnum):
    """How a tag of one model stands with the other; the value is the word for it."""

    NONE = ""
    BOTH = mark("both")
    ONLY = mark("only this one")


@dataclass(frozen=True, slots=True)
class Line:
    """A tag with its score, or a heading, which has none. `faint`: the score is under the tag's own threshold."""

    text: str
    score: float | None = None
    faint: bool = False
    mark: Mark = Mark.NONE

    @property
    def is_heading(self) -> bool:
        return self.score is None


@dataclass(frozen=True, slots=True)
class Said:
    """`note` is the sentence that stands for the lines where there are none; a withheld picture has no rating either."""

    lines: tuple[Line, ...] = ()
    label: RatingLabel | None = None
    rating: float | None = None
    note: str = ""
    withheld: bool = False
    blurred: bool = False

    @property
    def names(self) -> list[str]:
        """The tags that are said, without those under their threshold."""
        return [line.text for line in self.lines if not line.is_heading and not line.faint]


def say_best(tagset: TagSet, facts: Facts, bounds: RatingBounds, *, show_adult: bool, vocabulary: Vocabulary, brief: bool = False) -> Said:
    """The best tags of each category, or, if it is to be brief, of all; those under the model's own thresholds are faint."""
    review = resolve_alone(tagset, facts, Thresholds(overall=FLOOR), bounds, show_adult=show_adult, vocabulary=vocabulary)
    if brief:
        best: Iterable[TagRow] = sorted(review.rows, key=lambda row: -(row.score or 0.0))[:BRIEF]
    else:
        best = _take_of_each(review.rows, PER_CATEGORY)
    rows = [replace(row, threshold=float(tagset.thresholds[tagset.index[row.name]])) for row in best]
    return _say(review, rows, headings=not brief)


def say_all(
    tagset: TagSet, facts: Facts, thresholds: Thresholds, bounds: RatingBounds, *, show_adult: bool, vocabulary: Vocabulary
) -> Said:
    """All tags that the model suggests under these thresholds."""
    review = resolve_alone(tagset, facts, thresholds, bounds, show_adult=show_adult, vocabulary=vocabulary)
    return _say(review, review.rows, headings=True)


def same_name(name: str, vocabulary: Vocabulary) -> str:
    """What tags are compared by: models write one tag in several ways."""
    known = vocabulary.find(name)
    return normalize_name(name) if known is None else known.name


def mark_lines(said: Said, others: Collection[str], vocabulary: Vocabulary) -> Said:
    """The same with a mark at each tag: whether the other model has it among its names (see `same_name`)."""
    return replace(said, lines=tuple(line if line.is_heading else _mark(line, others, vocabulary) for line in said.lines))


def _mark(line: Line, others: Collection[str], vocabulary: Vocabulary) -> Line:
    return replace(line, mark=Mark.BOTH if same_name(line.text, vocabulary) in others else Mark.ONLY)


def _take_of_each(rows: Sequence[TagRow], count: int) -> Iterator[TagRow]:
    """The first rows of each category; rows come by category, best first."""
    for _, group in groupby(rows, key=lambda row: row.category):
        yield from islice(group, count)


def _say(review: Review, rows: Sequence[TagRow], *, headings: bool) -> Said:
    if review.withheld:
        return Said(note=tr(WITHHELD), withheld=True, blurred=True)
    lines: list[Line] = []
    category = ""
    for row in rows:
        if headings and row.category != category:
            category = row.category
            lines.append(Line(title_of(category)))
        score = row.score or 0.0
        lines.append(Line(row.name, score, score < row.threshold))
    rating = review.rating
    return Said(
        tuple(lines),
        None if rating is None else rating.label,
        None if rating is None else rating.value,
        "" if lines else tr("It says nothing of this picture."),
        blurred=review.blurred,
    )
