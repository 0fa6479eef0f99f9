"""The library as a map, for the window; imported and called in worker threads."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from furrytag_gui.errors import FurryTagError
from furrytag_gui.insight.layout import LEAST_PICTURES, describe_clusters, find_clusters, project, spread
from furrytag_gui.insight.similar import SimilarIndex
from furrytag_gui.library.library import Library
from furrytag_gui.library.records import IdArray
from furrytag_gui.models.head import score_heads
from furrytag_gui.tags.rating import RatingBounds, RatingLabel
from furrytag_gui.tags.tagset import FloatArray
from furrytag_gui.tags.vocabulary import Flag, Vocabulary
from furrytag_gui.ui.language import mark, tr
from furrytag_gui.ui.services import ModelStatus
from furrytag_gui.work import Work

ROWS_AT_ONCE = 2000
MOST_TAGS = 400
LEAST_OF_A_TAG = 3
LEARNED_AT_MOST = 10_000
"""Pictures up to which learned tags are told too: for those every embedding has to be read again."""

LABELS = tuple(RatingLabel)
RATING = "rating"

Groups = npt.NDArray[np.int64]
Doubles = npt.NDArray[np.float64]
Places = npt.NDArray[np.intp]


@dataclass(frozen=True)
class MapData:
    """The pictures of the library as points: ids (m,), vectors (m, k), positions (m, 2) in -1..1.

    `ratings` (m,): the place of each label in LABELS, or -1. `names` (n,) and `has` (m, n): the tags that are suggested or decided.
    """

    ids: IdArray
    vectors: FloatArray
    positions: FloatArray
    ratings: Groups
    names: tuple[str, ...]
    has: npt.NDArray[np.bool_]

    @property
    def telling(self) -> str:
        """The tag that parts the pictures most evenly where none of them is rated; "rating" otherwise, or where there is no tag."""
        if not self.names or (self.ratings >= 0).any():
            return RATING
        with_it = self.has.sum(axis=0)
        return self.names[int(np.argmax(np.minimum(with_it, len(self.ids) - with_it)))]


@dataclass(frozen=True)
class Clusters:
    """The number of each point's cluster (m,), and what sets each apart, in words."""

    labels: Groups
    titles: tuple[str, ...]


@dataclass(frozen=True)
class View:
    """How the library is to be seen. `only`: ids of the pictures that are wanted, None for all."""

    bounds: RatingBounds
    show_adult: bool
    vocabulary: Vocabulary
    only: tuple[int, ...] | None = None

    def may_list(self, name: str, status: ModelStatus) -> bool:
        """True for a tag that the model doesn't say and that may be shown."""
        slot = status.tagset.index.get(name)
        flag = self.vocabulary.describe(name, "").flag if slot is None else status.tagset.tags[slot].flag
        return flag is Flag.GENERAL or (self.show_adult and flag is Flag.ADULT)


def read_map(library: Library, index: SimilarIndex, status: ModelStatus, view: View, work: Work) -> MapData:
    """The pictures that the model has scored, but no withheld ones. Raises FurryTagError and CancelledError.

    What a person said of a picture stands before what was learned, and that before what the model says; what was learned is told for
    LEARNED_AT_MOST pictures at most.
    """
    index.update(work)
    ids, vectors = index.take(view.only)
    if len(ids) < LEAST_PICTURES:
        raise FurryTagError(
            tr("A map needs at least {least} tagged pictures; there are {number}.").format(least=LEAST_PICTURES, number=len(ids)),
            tr("Let more pictures be tagged."),
        )
    places = {picture_id: row for row, picture_id in enumerate(ids.tolist())}
    by_hand, decisions = library.by_hand()
    values, rows, columns, names = _read_scores(library, status, places, view, work)
    for picture_id, value in by_hand.items():
        if picture_id in places:
            values[places[picture_id]] = value
    ratings = np.where(np.isnan(values), -1, (values >= view.bounds.questionable).astype(np.int64) + (values >= view.bounds.explicit))
    numbers = {name: number for number, name in enumerate(names)}
    for name, found in _read_learned(library, status, ids, view, work):
        number = numbers.setdefault(name, len(numbers))
        others = columns != number
        rows, columns = np.concatenate([rows[others], found]), np.concatenate([columns[others], np.full(len(found), number, np.intp)])
    decided: dict[bool, list[tuple[int, int]]] = {True: [], False: []}
    for picture_id, name, has in decisions:
        if picture_id in places and (name in numbers or view.may_list(name, status)):
            decided[has].append((places[picture_id], numbers.setdefault(name, len(numbers))))
    said = _code(rows, columns, len(numbers))
    pairs = {has: np.array(found, np.intp).reshape(-1, 2) for has, found in decided.items()}
    yes, no = (_code(pairs[has][:, 0], pairs[has][:, 1], len(numbers)) for has in (True, False))
    said = np.setdiff1d(np.union1d(said, yes), no)
    said_rows, said_columns = np.divmod(said, len(numbers)) if numbers else (said, said)
    counts = np.bincount(said_columns, minlength=len(numbers))
    kept = np.argsort(-counts, kind="stable")[:MOST_TAGS]
    kept = kept[counts[kept] >= LEAST_OF_A_TAG]
    order = np.full(len(numbers), -1)
    order[kept] = np.arange(len(kept))
    has_tag = np.zeros((len(ids), len(kept)), np.bool_)
    inside = order[said_columns] >= 0
    has_tag[said_rows[inside], order[said_columns[inside]]] = True
    listed = tuple(numbers)
    return MapData(ids, vectors, project(vectors), ratings, tuple(listed[place] for place in kept.tolist()), has_tag)


def _read_scores(
    library: Library, status: ModelStatus, places: dict[int, int], view: View, work: Work
) -> tuple[Doubles, Places, Places, list[str]]:
    """The model's ratings (m,), NaN where it gave none, and its suggestions as rows and columns, with the names of the columns."""
    tagset, limits = status.tagset, library.thresholds(status.key).for_slots(status.tagset)
    asked = tagset.spoken.copy()
    for hidden in (tagset.repeated, tagset.protected, () if view.show_adult else tagset.adult):
        asked[list(hidden)] = False
    slots, ids = np.flatnonzero(asked), list(places)
    values = np.full(len(ids), np.nan)
    rows, columns = [np.empty(0, np.intp)], [np.empty(0, np.intp)]
    work.start(mark("Reading tags"), len(ids))
    for start in range(0, len(ids), ROWS_AT_ONCE):
        work.check()
        table = library.scores(status.key, ids[start : start + ROWS_AT_ONCE])
        here = np.array([places[picture_id] for picture_id in table.picture_ids.tolist()], np.intp)
        if len(here):
            values[here] = table.ratings
            across, down = np.nonzero(tagset.fold(table.scores)[:, slots] >= limits[slots])
            rows.append(here[across])
            columns.append(down)
        work.advance(len(here))
    return values, np.concatenate(rows), np.concatenate(columns), [tagset.tags[slot].name for slot in slots.tolist()]


def _read_learned(library: Library, status: ModelStatus, ids: IdArray, view: View, work: Work) -> list[tuple[str, Places]]:
    """The tags that are learned and may be listed, each with the rows of the pictures on which it is suggested."""
    fitted = (fit.head for fit in library.heads(status.key) if fit.head.evidence.precision is not None)
    heads = [head for head in fitted if view.may_list(head.tag, status)]
    if not heads or len(ids) > LEARNED_AT_MOST:
        return []
    thresholds = library.thresholds(status.key)
    limits = [max(head.threshold, thresholds.of(head.tag, head.category, head.threshold)) for head in heads]
    found: list[list[Places]] = [[] for _ in heads]
    for start in range(0, len(ids), ROWS_AT_ONCE):
        work.check()
        embeddings = library.embeddings(status.key, ids[start : start + ROWS_AT_ONCE].tolist())
        for head, limit, rows in zip(heads, limits, found, strict=True):
            if head.weights.shape == embeddings.shape[1:]:
                scores = score_heads(head.weights[None], np.array([head.bias], np.float32), embeddings)[:, 0]
                rows.append(start + np.flatnonzero(scores >= limit))
    return [(head.tag, np.concatenate([np.empty(0, np.intp), *rows])) for head, rows in zip(heads, found, strict=True)]


def _code(rows: Places, columns: Places, width: int) -> Places:
    return np.asarray(rows * width + columns, np.intp)


def spread_map(data: MapData, on_step: Callable[[FloatArray], None], work: Work) -> FloatArray:
    """Positions where neighbours stay neighbours; see `insight.layout.spread`."""
    return spread(data.vectors, work, on_step)


def cluster_map(data: MapData, work: Work) -> Clusters:
    """The clusters of a map. Raises FurryTagError and CancelledError."""
    labels = find_clusters(data.vectors, work)
    traits = describe_clusters(labels, data.has, data.names)
    return Clusters(labels, tuple(_name(number, [trait.tag for trait in of_cluster]) for number, of_cluster in enumerate(traits)))


def _name(number: int, tags: Sequence[str]) -> str:
    return (
        tr("Cluster {number}: {tags}").format(number=number + 1, tags=", ".join(tags[:4]))
        if tags
        else tr("Cluster {number}").format(number=number + 1)
    )
