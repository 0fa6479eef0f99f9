"""Which files a search finds, in which order, and what tags they have; kept current by Changes."""

import contextlib
import heapq
import json
import sqlite3
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from furrytag_gui.images.files import natural_text
from furrytag_gui.library import peaks
from furrytag_gui.library.change import Change
from furrytag_gui.library.columns import BoolArray, Files, NumberArray, Pictures, RowArray
from furrytag_gui.library.evaluation import Evaluation
from furrytag_gui.library.facets import Facets, count_facets, find_suggestions
from furrytag_gui.library.relation import Relation, TagCount
from furrytag_gui.library.seen import Seen
from furrytag_gui.library.thresholds import read_bounds, read_thresholds
from furrytag_gui.library.withheld import find_withheld
from furrytag_gui.tags.query import Query
from furrytag_gui.tags.querycompletion import KnownTag
from furrytag_gui.tags.rating import PUBLISHED_BOUNDS, RatingBounds
from furrytag_gui.tags.review import Thresholds
from furrytag_gui.tags.tagset import TagSet
from furrytag_gui.tags.vocabulary import Vocabulary

SORTED_AT_ONCE = 2000

FEW = 1000
"""So many pictures are always read one by one."""

Transaction = Callable[[], AbstractContextManager[sqlite3.Connection]]


class Order(StrEnum):
    """What files are sorted by; the value is the word for it."""

    NAME = "name"
    DATE = "date"
    ADDED = "added"
    SIZE = "size"
    RATING = "rating"
    SCORE = "score"
    DOUBT = "doubt"


@dataclass(frozen=True, slots=True)
class Sorting:
    """`tag`: whose score, for Order.SCORE. What has no value comes last either way."""

    order: Order
    descending: bool = False
    tag: str = ""


@dataclass(frozen=True, slots=True)
class Viewpoint:
    """Through whose eyes pictures are seen. `bounds`: the model's own, where the person has set none.

    `thresholds`: in place of the person's, if not None.
    """

    model_key: str
    tagset: TagSet
    bounds: RatingBounds = PUBLISHED_BOUNDS
    show_adult: bool = False
    thresholds: Thresholds | None = None


@dataclass(frozen=True, slots=True)
class TagUse:
    """A tag with the number of pictures on which it stands in each way."""

    name: str
    category: str
    accepted: int = 0
    added: int = 0
    rejected: int = 0
    suggested: int = 0

    @property
    def pictures(self) -> int:
        """On how many pictures it is shown as theirs."""
        return self.accepted + self.added + self.suggested


class Search:
    """Finds files of a library. May be used from any thread; the first search reads what it needs of the library.

    The meaning of a tag is that of `review.resolve`: what it would list, and not as rejected. Withheld pictures are not
    found by their tags, nor by the lack of one.
    """

    def __init__(self, read: Transaction, write: Transaction, vocabulary: Vocabulary) -> None:
        self._read = read
        self._write = write
        self._vocabulary = vocabulary
        self._lock = threading.Lock()
        self._noting = threading.Lock()
        self._stale = Change()
        self._files = Files()
        self._pictures = Pictures()
        self._seen: Seen | None = None
        self._relation: tuple[object, Relation] | None = None
        self._rows: RowArray | None = None
        self._ranks: RowArray | None = None
        self._scored_by: dict[int, BoolArray] = {}

    def apply(self, change: Change) -> None:
        """Know that this has changed; it is read again before the next search."""
        with self._noting:
            self._stale |= change

    def prepare(self, view: Viewpoint) -> None:
        """Read what searches from this viewpoint need, so that the first need not wait for it."""
        with self._open(view):
            pass

    def find(self, query: Query, view: Viewpoint, within: Sequence[int] | None = None, sorting: Sorting | None = None) -> list[int]:
        """Ids of the files that fit, of all files or those in `within`; in that order, unless sorted."""
        with self._open(view) as found:
            mask = found.evaluate(query)
            rows = np.flatnonzero(mask) if within is None else self._rows_of_files(within)
            rows = rows[mask[rows]]
            if sorting is not None:
                rows = rows[self._sort(rows, sorting, found)]
            ids: list[int] = self._files.ids[rows].tolist()
            return ids

    def count(self, file_ids: Sequence[int], view: Viewpoint) -> list[TagCount]:
        """How many of the pictures in these files have each tag, most frequent first."""
        with self._open(view) as found:
            pictures = np.zeros(len(self._pictures) + 1, np.int32)
            pictures[found.rows[self._rows_of_files(file_ids)]] = 1
            pictures[found.withheld] = 0
            pictures[-1] = 0
            return found.relation.count_pictures(pictures)

    def facets(self, file_ids: Sequence[int], view: Viewpoint, models: Sequence[str] = ()) -> Facets:
        """How many of these files have each tag, rating and standing, and were scored by each of these models."""
        with self._open(view) as found:
            return count_facets(found, self._rows_of_files(file_ids), models)

    def suggestions(self, picture_ids: Iterable[int], view: Viewpoint) -> dict[int, list[str]]:
        """The tags that are suggested on each of these pictures and not decided on; withheld pictures are left out."""
        with self._open(view) as found:
            return find_suggestions(found, picture_ids)

    def known_tags(self, view: Viewpoint) -> list[KnownTag]:
        """Every tag that can be searched for, with the number of pictures that have it."""
        with self._open(view) as found:
            everything = (~found.withheld).astype(np.int32)
            everything[-1] = 0
            counts = {(tag.name, tag.category): tag.count for tag in found.relation.count_pictures(everything)}
            for name in found.relation.listed_names():
                counts.setdefault((name, found.relation.category_of(name)), 0)
            return [KnownTag(name, category, count) for (name, category), count in counts.items()]

    def tag_uses(self, view: Viewpoint) -> list[TagUse]:
        """Every tag that the person has decided on or that is suggested, the most used first; withheld pictures don't count."""
        with self._open(view) as found:
            everything = (~found.withheld).astype(np.int32)
            everything[-1] = 0
            decided = _count_decisions(found.connection, self._pictures.ids[found.withheld[:-1]].tolist())
            suggested: dict[str, tuple[str, int]] = {}
            for (name, category), count in found.relation.count_suggested(everything).items():
                suggested[name] = category, suggested.get(name, ("", 0))[1] + count
            listed = {*found.relation.listed_names()}
            uses = [
                TagUse(
                    name,
                    suggested[name][0] if name in suggested else found.relation.category_of(name),
                    **decided.get(name, {}),
                    suggested=suggested.get(name, ("", 0))[1],
                )
                for name in {**suggested, **decided}
                if name in listed
            ]
            return sorted(uses, key=lambda use: (-use.pictures, use.name))

    @contextlib.contextmanager
    def _open(self, view: Viewpoint) -> Iterator[Evaluation]:
        with self._lock:
            self._fill(view.model_key)
            with self._read() as connection:
                yield self._prepare(connection, view)

    def _fill(self, model_key: str) -> None:
        """Make the peaks of scores from before there were any."""
        if self._seen is not None and self._seen.model_key == model_key:
            return
        with self._read() as connection:
            model_id = _find_model(connection, model_key)
            missing = peaks.find_missing(connection, model_id) if model_id is not None else []
        for start in range(0, len(missing), peaks.ROWS_AT_ONCE):
            with self._write() as connection:
                peaks.fill(connection, model_id or 0, missing[start : start + peaks.ROWS_AT_ONCE])

    def _prepare(self, connection: sqlite3.Connection, view: Viewpoint) -> Evaluation:
        with self._noting:
            stale, self._stale = self._stale, Change()
        try:
            return self._refresh(connection, view, stale)
        except BaseException:
            self.apply(stale)
            raise

    def _refresh(self, connection: sqlite3.Connection, view: Viewpoint, stale: Change) -> Evaluation:
        known = len(self._pictures)
        files = len(self._files.ids)
        if self._files.load(connection, stale.files):
            self._rows = None
        if len(self._files.ids) != files:
            self._ranks = None
        if self._pictures.load(connection, stale.pictures):
            self._rows = None
        some = stale.pictures | frozenset(self._pictures.ids[known:].tolist())
        # Reading everything is quicker than reading most of a large library picture by picture.
        touched = some if len(some) <= max(FEW, len(self._pictures) // 2) else None
        if some or stale.models:
            self._scored_by = {}
        if self._seen is None or self._seen.model_key != view.model_key:
            self._seen = Seen(view.model_key)
            touched = None
        if self._seen.load(connection, self._pictures, touched, heads=stale.learned) or stale.own_tags:
            self._relation = None
        if stale.own_tags:
            self._seen.decisions.load_categories(connection)
        if touched is None:
            # What was read through for the first time isn't read again.
            connection.execute("PRAGMA shrink_memory")
        thresholds = view.thresholds or read_thresholds(connection, view.model_key)
        bounds = read_bounds(connection) or view.bounds
        relation = self._relate(connection, view, thresholds)
        if self._rows is None:
            self._rows = self._pictures.rows_of(self._files.picture_ids)
        withheld = np.zeros(len(self._pictures) + 1, np.bool_)
        held = find_withheld(connection)
        withheld[self._pictures.rows_of(np.fromiter(held, np.int64, len(held)))] = True
        withheld[-1] = False
        return Evaluation(
            connection,
            self._files,
            self._pictures,
            self._seen,
            relation,
            self._rows,
            withheld,
            bounds,
            self._vocabulary,
            self._scored_by,
        )

    def _relate(self, connection: sqlite3.Connection, view: Viewpoint, thresholds: Thresholds) -> Relation:
        assert self._seen is not None  # noqa: S101 - set just before
        key = (id(view.tagset), thresholds, view.show_adult)
        if self._relation is None or self._relation[0] != key:
            self._relation = None  # its memory is needed for the next
            relation = Relation(
                view.tagset,
                self._seen.by_slot(len(view.tagset)).fold(view.tagset.merged),
                self._seen.decisions,
                self._seen.learned,
                thresholds=thresholds,
                vocabulary=self._vocabulary,
                show_adult=view.show_adult,
                size=len(self._pictures) + 1,
            )
            self._relation = key, relation
        relation = self._relation[1]
        relation.read_scores = self._seen.score_reader(connection, self._pictures, view.tagset)
        return relation

    def _rows_of_files(self, file_ids: Sequence[int]) -> RowArray:
        ids = np.array(file_ids, np.int64)
        rows = np.searchsorted(self._files.ids, ids)
        there = rows < len(self._files.ids)
        there[there] = self._files.ids[rows[there]] == ids[there]
        return rows[there]

    def _sort(self, rows: RowArray, sorting: Sorting, found: Evaluation) -> RowArray:
        if self._ranks is None:
            self._ranks = _rank_names(self._files.paths)
        ranks = self._ranks[rows]
        if sorting.order is Order.NAME:
            order = np.argsort(ranks, kind="stable")
            return order[::-1] if sorting.descending else order
        values = self._values(sorting, found)[rows]
        keys = -values if sorting.descending else values
        return np.lexsort((ranks, np.where(np.isnan(keys), np.inf, keys)))

    def _values(self, sorting: Sorting, found: Evaluation) -> NumberArray:
        by_picture: NumberArray
        match sorting.order:
            case Order.RATING:
                by_picture = found.ratings
            case Order.SCORE:
                by_picture = found.relation.read_scores_of(sorting.tag, exact=False)
            case Order.DOUBT:
                by_picture = found.relation.doubt().copy()
                by_picture[self._pictures.reviewed | ~found.scored] = np.nan
            case order:
                return self._files.numbers[str(order)]
        by_picture = by_picture.copy()
        by_picture[found.withheld] = np.nan
        return by_picture[found.rows]


def _find_model(connection: sqlite3.Connection, model_key: str) -> int | None:
    row = connection.execute("SELECT id FROM models WHERE key = ?", (model_key,)).fetchone()
    return row[0] if row else None


def _count_decisions(connection: sqlite3.Connection, withheld: Sequence[int]) -> dict[str, dict[str, int]]:
    """How often each tag was decided on in each way, without these pictures."""
    counts: dict[str, dict[str, int]] = {}
    for name, decision, count in connection.execute("SELECT name, decision, count(*) FROM decisions GROUP BY name, decision"):
        counts.setdefault(name, {})[decision] = count
    held = connection.execute(
        "SELECT name, decision, count(*) FROM json_each(?) CROSS JOIN decisions ON picture_id = value GROUP BY name, decision",
        (json.dumps(list(withheld)),),
    )
    for name, decision, count in held:
        counts[name][decision] -= count
    return {name: ways for name, ways in counts.items() if any(ways.values())}


def _rank_names(paths: Sequence[str]) -> RowArray:
    """The place of each file when all are sorted by name as people count, then by folder."""
    keys = [f"{natural_text(name)}\0{folder}" for folder, _, name in (path.replace("\\", "/").rpartition("/") for path in paths)]
    # In parts, for no other thread gets a turn before a sort has ended.
    parts = [range(start, min(start + SORTED_AT_ONCE, len(keys))) for start in range(0, len(keys), SORTED_AT_ONCE)]
    order = heapq.merge(*(sorted(part, key=keys.__getitem__) for part in parts), key=keys.__getitem__)
    ranks = np.empty(len(paths), np.intp)
    ranks[np.fromiter(order, np.intp, len(keys))] = np.arange(len(paths))
    return ranks
