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
from furrytag_gui.tags.rating import RatingBounds, RatingLabel
from furrytag_gui.tags.tagset import FloatArray
from furrytag_gui.ui.language import mark, tr
from furrytag_gui.ui.services import ModelStatus
from furrytag_gui.work import Work

ROWS_AT_ONCE = 2000
MOST_TAGS = 400
LEAST_OF_A_TAG = 3
LABELS = tuple(RatingLabel)

Groups = npt.NDArray[np.int64]


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
    only: tuple[int, ...] | None = None


def read_map(library: Library, index: SimilarIndex, status: ModelStatus, view: View, work: Work) -> MapData:
    """The pictures that the model has scored, but no withheld ones. Raises FurryTagError and CancelledError."""
    index.update(work)
    ids, vectors = index.take(view.only)
    bounds, show_adult = view.bounds, view.show_adult
    if len(ids) < LEAST_PICTURES:
        raise FurryTagError(
            tr("A map needs at least {least} tagged pictures; there are {number}.").format(least=LEAST_PICTURES, number=len(ids)),
            tr("Let more pictures be tagged."),
        )
    tagset, limits = status.tagset, library.thresholds(status.key).for_slots(status.tagset)
    asked = tagset.spoken.copy()
    for slots in (tagset.repeated, tagset.protected, () if show_adult else tagset.adult):
        asked[list(slots)] = False
    slots = np.flatnonzero(asked)
    ratings = np.full(len(ids), -1, np.int64)
    places = {picture_id: row for row, picture_id in enumerate(ids.tolist())}
    rows, columns = [np.empty(0, np.intp)], [np.empty(0, np.intp)]
    work.start(mark("Reading tags"), len(ids))
    for start in range(0, len(ids), ROWS_AT_ONCE):
        work.check()
        table = library.scores(status.key, ids[start : start + ROWS_AT_ONCE].tolist())
        here = np.array([places[picture_id] for picture_id in table.picture_ids.tolist()], np.intp)
        values = table.ratings
        known = ~np.isnan(values)
        ratings[here[known]] = (values[known] >= bounds.questionable).astype(np.int64) + (values[known] >= bounds.explicit)
        across, down = np.nonzero(tagset.fold(table.scores)[:, slots] >= limits[slots])
        rows.append(here[across])
        columns.append(down)
        work.advance(len(here))
    said_rows, said_columns = np.concatenate(rows), np.concatenate(columns)
    counts = np.bincount(said_columns, minlength=len(slots))
    kept = np.argsort(-counts, kind="stable")[:MOST_TAGS]
    kept = kept[counts[kept] >= LEAST_OF_A_TAG]
    order = np.full(len(slots), -1)
    order[kept] = np.arange(len(kept))
    has = np.zeros((len(ids), len(kept)), np.bool_)
    inside = order[said_columns] >= 0
    has[said_rows[inside], order[said_columns[inside]]] = True
    names = tuple(tagset.tags[slots[place]].name for place in kept.tolist())
    return MapData(ids, vectors, project(vectors), ratings, names, has)


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
