"""Searches find what the tag panel shows, in any library."""

import contextlib
import sqlite3
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from furrytag_gui.library.change import Change
from furrytag_gui.library.evaluation import TERMS
from furrytag_gui.library.library import Library
from furrytag_gui.library.records import FittedHead
from furrytag_gui.library.search import Order, Search, Sorting, Viewpoint
from furrytag_gui.models.head import Evidence, Head
from furrytag_gui.paths import categories
from furrytag_gui.tags.query import parse
from furrytag_gui.tags.querywords import WORDS
from furrytag_gui.tags.rating import PUBLISHED_BOUNDS, RatingBounds
from furrytag_gui.tags.review import Decision, Review, Scope, State, resolve
from furrytag_gui.tags.tagset import make_tagset
from furrytag_gui.tags.vocabulary import Flag, Tag, load_vocabulary
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

    def __init__(self, path: Path, library: Library, *, show_adult: bool = True) -> None:
        self.path = path
        self.library = library
        self.view = Viewpoint(MODEL, TAGSET, show_adult=show_adult)
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
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "library.sqlite"
        with contextlib.closing(Library.open(path, VOCABULARY)) as library:
            yield Shelf(path, library, show_adult=show_adult)


@pytest.fixture
def shelf() -> Iterator[Shelf]:
    with open_shelf() as shelf:
        yield shelf


def aliases_of(name: str) -> set[str]:
    """Every name that a search for this one means."""
    tag = VOCABULARY.find(name)
    return {name} if tag is None else {name, tag.name, *tag.aliases}


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
            above = {
                file_id
                for file_id in told
                for other in rows[file_id]
                if other.name == name and other.score is not None and other.score >= row.score
            }
            assert above <= shelf.find(f"score({name})>={max(0.0, row.score - 1e-9):.12f}"), name
    for category in CATEGORIES:
        assert shelf.find(f"{category}:*") == {file_id for file_id in told if any(row.category == category for row in rows[file_id])}
    for file_id in told:
        shown = sorted(tag.name for tag in shelf.search.count([file_id], shelf.view) for _ in range(tag.count))
        assert shown == sorted(row.name for row in rows[file_id])
    for count in range(5):
        assert shelf.find(f"tags:{count}") == {file_id for file_id in told if len(rows[file_id]) == count}
    for label in ("safe", "questionable", "explicit"):
        assert shelf.find(f"rating:{label}") == {file for file in told if (rating := reviews[file].rating) and rating.label == label}
    assert shelf.find("is:withheld") == set(shelf.files) - told
    assert shelf.find("is:reviewed") == {file_id for file_id, review in reviews.items() if review.reviewed}
    assert shelf.find("is:scored") == {file_id for file_id, review in reviews.items() if review.scored}
    facets = shelf.search.facets(shelf.files, shelf.view, ["standin", "other", "none"])
    assert facets.total == len(shelf.files)
    for tag in facets.tags:
        same = {other.name for other in facets.tags if other.category == tag.category} & aliases_of(tag.name)
        if same == {tag.name}:
            assert tag.count == len(shelf.find(f'{tag.category}:"{tag.name}"')), tag
    for word, counts in (("rating", facets.ratings), ("is", facets.standings), ("model", facets.models)):
        assert counts == {name: len(found) for name in counts if (found := shelf.find(f"{word}:{name}"))}
    known = {file_id: shelf.library.entries([file_id], MODEL)[0].picture_id for file_id in told}
    suggestions = shelf.search.suggestions([picture_id for picture_id in known.values() if picture_id], shelf.view)
    assert {picture_id: sorted(names) for picture_id, names in suggestions.items()} == {
        known[file_id]: sorted(row.name for row in rows[file_id] if row.state is State.SUGGESTED) for file_id in told if known[file_id]
    }
    counted = {tag.name: 0 for tag in shelf.search.count(shelf.files, shelf.view)}
    for tag in shelf.search.count(shelf.files, shelf.view):
        counted[tag.name] += tag.count
    expected: dict[str, int] = {}
    for name in (row.name for listed in rows.values() for row in listed):
        expected[name] = expected.get(name, 0) + 1
    assert counted == expected


@dataclass(frozen=True)
class Sliders:
    """What a person sets, and what was learned."""

    thresholds: list[tuple[Scope, str, float]]
    bounds: RatingBounds | None
    heads: list[Head]


sliders = st.builds(Sliders, thresholds, bounds, st.lists(heads, max_size=2, unique_by=lambda head: head.tag))


# A library is slow to make, so a failing one is shown as it was found.
@settings(deadline=None, max_examples=40, phases=(Phase.explicit, Phase.reuse, Phase.generate))
@given(st.lists(pictures, max_size=6), st.lists(pictures, max_size=3), sliders, st.booleans())
def test_the_index_agrees_with_the_tag_panel_picture_by_picture(
    before: list[Picture], after: list[Picture], moved: Sliders, show_adult: bool
) -> None:
    with open_shelf(show_adult=show_adult) as shelf:
        shelf.library.register_model(MODEL, TAGSET)
        for picture in before:
            shelf.add(picture)
        assert_agreement(shelf)
        for scope, name, value in moved.thresholds:
            shelf.library.set_threshold(MODEL, scope, name, value)
        shelf.library.set_bounds(moved.bounds)
        shelf.search.apply(shelf.library.save_heads(MODEL, [FittedHead(head, b"") for head in moved.heads], []))
        for picture in after:
            shelf.add(picture)
        assert_agreement(shelf)


PLAIN = Picture(None, None, None, {}, reviewed=False, embedding=None, elsewhere=None)


def scored(**scores: float) -> Picture:
    values = [scores.get(tag.name, 0.0) if tag.category != "character" else 0.0 for tag in TAGS]
    return replace(PLAIN, scores=values, rating=0.1)


def test_what_a_person_takes_back_is_found_as_before(shelf: Shelf) -> None:
    shelf.add(scored(fox=0.9))
    assert shelf.find("fox") == {1}
    shelf.search.apply(shelf.library.decide([1], {"fox": Decision.REJECTED}, label="Reject"))
    assert shelf.find("fox") == set()
    change = shelf.library.undo()
    assert change is not None
    shelf.search.apply(change)
    assert shelf.find("fox") == {1}


def test_scores_that_are_replaced_are_found_no_more(shelf: Shelf) -> None:
    shelf.add(scored(fox=0.9, tail=0.8))
    shelf.add(scored(fox=0.7))
    assert shelf.find("fox tail") == {1}
    again = make_scored(Path("/pictures/0.png"), [0.0, 0.9, *[0.0] * 8])
    shelf.search.apply(shelf.library.save_outcomes(MODEL, TAGSET, [again]))
    assert shelf.find("fox") == {2}
    assert shelf.find("wolf") == {1}


def test_scores_from_before_there_was_an_index_are_found(shelf: Shelf) -> None:
    shelf.add(scored(fox=0.9))
    with contextlib.closing(sqlite3.connect(shelf.path)) as connection, connection:
        connection.execute("DELETE FROM peaks")
    assert shelf.find("fox") == {1}


def test_what_was_read_ahead_is_not_read_by_the_first_search(shelf: Shelf) -> None:
    shelf.add(scored(fox=0.9))
    shelf.search.prepare(shelf.view)
    with contextlib.closing(sqlite3.connect(shelf.path)) as connection, connection:
        connection.execute("DELETE FROM peaks")
        connection.execute("DELETE FROM scores")
    assert shelf.find("fox") == {1}


def test_files_are_found_by_what_they_are(shelf: Shelf) -> None:
    path = Path("/gallery/set one/Fox 10.png")
    found = make_scored(path, [0.0] * 10, size_bytes=3_000_000, mtime_ns=1_700_000_000 * 10**9)
    shelf.search.apply(shelf.library.save_outcomes(MODEL, TAGSET, [found]))
    fitting = ("name:fox", "name:fox*", 'path:"set one"', "type:png", "model:standin", "size>2MB", "width:640", "height<481", "date:2023")
    for text in (*fitting, "date>2023-10 date<2024", "added>2024-01-01", "is:suggested", "is:unreviewed", "-is:failed"):
        assert shelf.find(text) == {1}, text
    for text in ("name:ox*", "name:one", "type:jpg", "model:other", "size<2MB", "date>2023", "is:untagged", "is:failed", "is:withheld"):
        assert shelf.find(text) == set(), text
    photo = make_scored(Path("/gallery/photo.JPEG"), [0.0] * 10)
    shelf.search.apply(shelf.library.save_outcomes(MODEL, TAGSET, [photo]))
    assert shelf.find("type:jpg") == shelf.find("type:jpeg") == shelf.find("type:jp*") == {2}


def test_every_search_word_is_answered(shelf: Shelf) -> None:
    assert TERMS.keys() == WORDS.keys()
    shelf.add(scored(fox=0.9))
    for word in WORDS.values():
        for choice in word.choices:
            shelf.find(f"{word.name}:{choice}")
    assert shelf.find("") == {1}


def test_a_withheld_picture_is_found_neither_by_a_tag_nor_by_the_lack_of_one(shelf: Shelf) -> None:
    shelf.add(replace(scored(young=0.9, fox=0.9), rating=0.9))
    for text in ("fox", "-fox", "-wolf", "tags>0", "-tags>0", "rating:explicit", "-rating:safe", "score(fox)>0.5", "-(wolf OR tail)"):
        assert shelf.find(text) == set(), text
    assert shelf.find("wolf OR is:withheld") == {1}
    assert shelf.search.count([1], shelf.view) == []


def test_adult_tags_are_found_only_where_they_are_shown() -> None:
    for show_adult in (False, True):
        with open_shelf(show_adult=show_adult) as shelf:
            shelf.add(scored(nude=0.9))
            assert shelf.find("nude") == ({1} if show_adult else set())
            assert ("nude" in {tag.name for tag in shelf.search.known_tags(shelf.view)}) == show_adult


def test_files_are_sorted(shelf: Shelf) -> None:
    for name, fox, rating in (("b10", 0.9, 0.1), ("a", 0.3, 0.9), ("b9", 0.45, None)):
        shelf.search.apply(
            shelf.library.save_outcomes(MODEL, TAGSET, [make_scored(Path(f"/{name}.png"), [fox, *[0.0] * 9], rating=rating)])
        )

    def sort(order: Order, *, descending: bool = False, tag: str = "") -> list[int]:
        return shelf.search.find(parse(""), shelf.view, [1, 2, 3], Sorting(order, descending, tag))

    assert sort(Order.NAME) == [2, 3, 1]
    assert sort(Order.NAME, descending=True) == [1, 3, 2]
    assert sort(Order.RATING) == [1, 2, 3]
    assert sort(Order.RATING, descending=True) == [2, 1, 3]
    assert sort(Order.SCORE, descending=True, tag="fox") == [1, 3, 2]
    assert sort(Order.DOUBT, descending=True) == [3, 2, 1]
    assert shelf.search.find(parse(""), shelf.view, [3, 1]) == [3, 1]


def test_searches_are_kept_by_name(shelf: Shelf) -> None:
    shelf.library.searches.save("foxes", "species:fox")
    shelf.library.searches.save("foxes", "fox")
    shelf.library.searches.save("all", "")
    assert shelf.library.searches.all() == {"all": "", "foxes": "fox"}
    shelf.library.searches.save("foxes", None)
    assert list(shelf.library.searches.all()) == ["all"]
    shelf.library.searches.rename("all", "everything")
    shelf.library.searches.rename("nobody", "else")
    assert shelf.library.searches.all() == {"everything": ""}


def test_suggestions_are_accepted_in_one_step(shelf: Shelf) -> None:
    shelf.add(scored(fox=0.9, tail=0.8))
    shelf.add(scored(wolf=0.9))
    suggestions = shelf.search.suggestions([1, 2], shelf.view)
    assert suggestions == {1: ["fox", "tail"], 2: ["wolf"]}
    shelf.search.apply(shelf.library.accept(suggestions, "Accept"))
    assert shelf.find("accepted:fox accepted:tail is:reviewed") == {1}
    assert shelf.search.suggestions([1, 2], shelf.view) == {1: [], 2: []}
    change = shelf.library.undo()
    assert change is not None
    shelf.search.apply(change)
    assert shelf.find("is:reviewed OR accepted:fox OR accepted:wolf") == set()


def test_a_picture_counts_as_often_as_it_has_files(shelf: Shelf) -> None:
    shelf.add(scored(fox=0.9))
    copy = make_scored(Path("/pictures/copy.png"), scored(fox=0.9).scores or [], content="/pictures/0.png")
    shelf.search.apply(shelf.library.save_outcomes(MODEL, TAGSET, [copy]))
    assert {tag.name: tag.count for tag in shelf.search.facets([1, 2], shelf.view).tags} == {"fox": 2}
    assert {tag.name: tag.count for tag in shelf.search.count([1, 2], shelf.view)} == {"fox": 1}
