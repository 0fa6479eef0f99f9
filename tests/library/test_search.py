"""Searches find what the tag panel shows, in any library."""

import contextlib
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from furrytag_gui.library.change import Change
from furrytag_gui.library.library import Library
from furrytag_gui.library.records import FittedHead
from furrytag_gui.library.search import Order, Search, Sorting, View
from furrytag_gui.models.head import Evidence, Head
from furrytag_gui.paths import categories
from furrytag_gui.tags.query import Query, parse
from furrytag_gui.tags.rating import PUBLISHED_BOUNDS, RatingBounds
from furrytag_gui.tags.review import Decision, Review, Scope, State, Thresholds, resolve
from furrytag_gui.tags.tagset import make_tagset
from furrytag_gui.tags.vocabulary import Flag, Tag, Vocabulary, load_vocabulary
from tests.standins.outcomes import MODEL, make_scored

VOCABULARY = load_vocabulary(categories())
TAGS = [VOCABULARY.describe(name, "") for name in ("fox", "wolf", "hug", "tail", "nude", "young", "male")]
TAGS += [Tag("a_place", "scenery"), Tag("fox", "character"), Tag("mute", "scenery")]
TAGSET = make_tagset(TAGS, 0.4, [tag.name != "mute" for tag in TAGS])
NAMES = [*dict.fromkeys(tag.name for tag in TAGS), "embrace", "naked", "cub", "red_scarf"]
PROTECTED = {tag.name for tag in VOCABULARY.tags if tag.flag is Flag.PROTECTED} | {"cub"}
CATEGORIES = ["species", "body", "scenery", "character", "own"]

unit = st.sampled_from([0.0, 0.05, 0.1, 0.2, 0.4, 0.5, 0.8, 1.0]) | st.floats(0, 1, width=32)
score_lists = st.lists(unit, min_size=len(TAGS), max_size=len(TAGS))
heads = st.builds(
    lambda tag, category, weights, threshold: Head(tag, category, np.array(weights, np.float32), 0.0, threshold, Evidence(2, 2, 0.9, 0.9)),
    st.sampled_from(NAMES),
    st.sampled_from(CATEGORIES),
    st.lists(st.floats(-3, 3, width=32), min_size=2, max_size=2),
    unit,
)


@dataclass(frozen=True)
class Picture:
    """What is stored of one picture."""

    scores: list[float] | None
    rating: float | None
    by_hand: float | None
    decisions: dict[str, Decision]
    reviewed: bool
    embedding: list[float] | None
    elsewhere: list[float] | None


pictures = st.builds(
    Picture,
    st.none() | score_lists,
    st.none() | unit,
    st.none() | unit,
    st.dictionaries(st.sampled_from(NAMES), st.sampled_from(Decision), max_size=4),
    st.booleans(),
    st.none() | st.lists(st.floats(-2, 2, width=32), min_size=2, max_size=2),
    st.none() | score_lists,
)
thresholds = st.lists(
    st.one_of(
        st.tuples(st.just(Scope.ALL), st.just(""), unit),
        st.tuples(st.just(Scope.CATEGORY), st.sampled_from(CATEGORIES), unit),
        st.tuples(st.just(Scope.TAG), st.sampled_from(NAMES), unit),
    ),
    max_size=3,
)
bounds = st.none() | st.tuples(unit, unit).map(lambda pair: RatingBounds(*sorted(pair)))


class Shelf:
    """A library with pictures, and what the tag panel shows of each."""

    def __init__(self, library: Library, *, show_adult: bool = True) -> None:
        self.library = library
        self.view = View(MODEL, TAGSET, show_adult=show_adult)
        self.search: Search = library.search(VOCABULARY)
        self.files: list[int] = []

    def add(self, picture: Picture) -> None:
        number = len(self.files)
        path = Path(f"/pictures/{number}.png")
        if picture.elsewhere is not None:
            self._apply(self.library.save_outcomes("other@1", TAGSET, [make_scored(path, picture.elsewhere, rating=picture.rating)]))
        if picture.scores is not None:
            scored = make_scored(path, picture.scores, rating=picture.rating, embedding=picture.embedding)
            self._apply(self.library.save_outcomes(MODEL, TAGSET, [scored]))
        (file_id,) = self.library.add_files([path])
        self.files.append(file_id)
        picture_id = self.library.entries([file_id], MODEL)[0].picture_id
        if picture_id is not None:
            own = {name: "own" for name in picture.decisions if name == "red_scarf"}
            reviewed = picture.reviewed
            self._apply(self.library.decide([picture_id], picture.decisions, categories=own, reviewed=reviewed, label="Decide"))
            self._apply(self.library.rate([picture_id], picture.by_hand, "Rate"))

    def review(self, file_id: int) -> Review:
        picture_id = self.library.entries([file_id], MODEL)[0].picture_id or 0
        limits = self.library.thresholds(MODEL)
        own_bounds = self.library.bounds() or PUBLISHED_BOUNDS
        facts = self.library.facts(picture_id, MODEL)
        return resolve(TAGSET, facts, limits, own_bounds, show_adult=self.view.show_adult, vocabulary=VOCABULARY)

    def find(self, text: str) -> set[int]:
        return set(self.search.find(parse(text, CATEGORIES), self.view))

    def _apply(self, change: Change) -> None:
        self.search.apply(change)


@contextlib.contextmanager
def open_shelf(*, show_adult: bool = True) -> Iterator[Shelf]:
    with tempfile.TemporaryDirectory() as folder, contextlib.closing(Library.open(Path(folder) / "l.sqlite", VOCABULARY)) as library:
        yield Shelf(library, show_adult=show_adult)


def assert_agreement(shelf: Shelf) -> None:
    """Every tag, category, count and rating finds the pictures that the tag panel shows them for."""
    reviews = {file_id: shelf.review(file_id) for file_id in shelf.files}
    rows = {file_id: [row for row in review.rows if row.state is not State.REJECTED] for file_id, review in reviews.items()}
    told = {file_id for file_id, review in reviews.items() if not review.withheld}
    for name in NAMES:
        tag = VOCABULARY.find(name)
        same = {name} if tag is None else {tag.name, *tag.aliases}
        fitting = {file_id for file_id in told if any(row.name in same for row in rows[file_id])}
        assert shelf.find(f'"{name}"') == fitting, name
        assert shelf.find(f'-"{name}"') == told - fitting, name
        suggested = {file_id for file_id in told if any(row.name in same and row.state is State.SUGGESTED for row in rows[file_id])}
        assert shelf.find(f"suggested:{name}") == suggested, name
        rejected = {file_id for file_id in told if any(row.name in same and row.state is State.REJECTED for row in reviews[file_id].rows)}
        assert shelf.find(f"rejected:{name}") == rejected, name
        for row in (
            row for listed in rows.values() for row in listed if row.name == name and row.score is not None and name not in PROTECTED
        ):
            above = {file_id for file_id in told for other in rows[file_id] if other.name == name and (other.score or 0) >= row.score}
            assert above <= shelf.find(f"score({name})>={max(0.0, row.score - 1e-9):.12f}"), name
    for category in CATEGORIES:
        assert shelf.find(f"{category}:*") == {file_id for file_id in told if any(row.category == category for row in rows[file_id])}
    for count in range(5):
        assert shelf.find(f"tags:{count}") == {file_id for file_id in told if len(rows[file_id]) == count}
    for label in ("safe", "questionable", "explicit"):
        assert shelf.find(f"rating:{label}") == {file for file in told if (rating := reviews[file].rating) and rating.label == label}
    assert shelf.find("is:withheld") == set(shelf.files) - told
    assert shelf.find("is:reviewed") == {file_id for file_id, review in reviews.items() if review.reviewed}
    assert shelf.find("is:scored") == {file_id for file_id, review in reviews.items() if review.scored}
    counted = {tag.name: 0 for tag in shelf.search.count(shelf.files, shelf.view)}
    for tag in shelf.search.count(shelf.files, shelf.view):
        counted[tag.name] += tag.count
    expected: dict[str, int] = {}
    for name in (row.name for listed in rows.values() for row in listed):
        expected[name] = expected.get(name, 0) + 1
    assert counted == expected


# A library is slow to make, so a failing one is shown as it was found.
@settings(deadline=None, max_examples=40, phases=(Phase.explicit, Phase.reuse, Phase.generate))
@given(
    st.lists(pictures, max_size=6),
    st.lists(pictures, max_size=3),
    thresholds,
    bounds,
    st.lists(heads, max_size=2, unique_by=lambda head: head.tag),
    st.booleans(),
)
def test_the_index_agrees_with_the_tag_panel_picture_by_picture(
    before: list[Picture],
    after: list[Picture],
    limits: list[tuple[Scope, str, float]],
    own_bounds: RatingBounds | None,
    learned: list[Head],
    show_adult: bool,
) -> None:
    with open_shelf(show_adult=show_adult) as shelf:
        shelf.library.register_model(MODEL, TAGSET)
        for picture in before:
            shelf.add(picture)
        assert_agreement(shelf)
        for scope, name, value in limits:
            shelf.library.set_threshold(MODEL, scope, name, value)
        shelf.library.set_bounds(own_bounds)
        shelf.search.apply(shelf.library.save_heads(MODEL, [FittedHead(head, b"") for head in learned], []))
        for picture in after:
            shelf.add(picture)
        assert_agreement(shelf)
