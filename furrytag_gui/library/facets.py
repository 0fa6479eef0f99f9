"""What the files of a result have in common: how many a search for each tag, rating, standing and model would leave of them."""

from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np

from furrytag_gui.library.columns import BoolArray, RowArray
from furrytag_gui.library.evaluation import Evaluation
from furrytag_gui.library.relation import TagCount
from furrytag_gui.tags.query import Query, Term
from furrytag_gui.tags.querywords import WORDS, Choice, Pattern

RATINGS = WORDS["rating"].choices
STANDINGS = ("untagged", "suggested", "reviewed", "failed", "withheld")
"""Those words of `is:` of which each file fits one at most."""


@dataclass(frozen=True, slots=True)
class Facets:
    """Counts of files, without zeros: of `total` files, by tag (most frequent first) and by the words of a search.

    Withheld pictures count in `total` and `standings` only, as nothing else is said of them.
    """

    total: int = 0
    tags: tuple[TagCount, ...] = ()
    ratings: dict[str, int] = field(default_factory=dict)
    standings: dict[str, int] = field(default_factory=dict)
    models: dict[str, int] = field(default_factory=dict)


def count_facets(found: Evaluation, file_rows: RowArray, models: Iterable[str]) -> Facets:
    """The facets of the files in these rows. `models`: the ids that are counted."""
    within = np.zeros(len(found.rows), np.bool_)
    within[file_rows] = True
    # A picture counts as often as it has files, so that the figure is what a click on it leaves.
    weights = np.bincount(found.rows[file_rows], minlength=len(found.pictures) + 1).astype(np.int32)
    weights[found.withheld] = 0
    weights[-1] = 0

    def count(query: Query) -> int:
        return int(np.count_nonzero(found.evaluate(query) & within))

    return Facets(
        total=len(file_rows),
        tags=tuple(found.relation.count_pictures(weights)),
        ratings=_without_zeros((name, count(Term("rating", Choice(name)))) for name in RATINGS),
        standings=_without_zeros((name, count(Term("is", Choice(name)))) for name in STANDINGS),
        models=_without_zeros((name, count(Term("model", Pattern(name)))) for name in models),
    )


def find_suggestions(found: Evaluation, picture_ids: Iterable[int]) -> dict[int, list[str]]:
    """What is suggested on each of these pictures and not decided on yet, in the order of the model's slots; no withheld ones."""
    ids = np.array(sorted(set(picture_ids)), np.int64)
    rows = found.pictures.rows_of(ids)
    within: BoolArray = np.zeros(len(found.pictures) + 1, np.bool_)
    within[rows] = True
    within[found.withheld] = False
    within[-1] = False
    names: dict[int, list[str]] = {}
    for row, name in found.relation.list_suggestions(within):
        names.setdefault(int(found.pictures.ids[row]), []).append(name)
    return {int(found.pictures.ids[row]): names.get(int(found.pictures.ids[row]), []) for row in np.flatnonzero(within).tolist()}


def _without_zeros(counts: Iterable[tuple[str, int]]) -> dict[str, int]:
    return {name: number for name, number in counts if number}
