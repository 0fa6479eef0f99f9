"""Tags under the person's own names, and the person's own categories."""

import contextlib
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from furrytag_gui.errors import UsageError
from furrytag_gui.library.library import Library
from furrytag_gui.library.records import FittedHead, Imported
from furrytag_gui.library.search import Viewpoint
from furrytag_gui.models.head import Evidence, Head
from furrytag_gui.paths import Paths
from furrytag_gui.tags.query import parse
from furrytag_gui.tags.rating import PUBLISHED_BOUNDS
from furrytag_gui.tags.review import Decision, Facts, Review, Scope, Thresholds, resolve
from furrytag_gui.tags.vocabulary import Flag, Tag, Vocabulary
from tests.standins.outcomes import MODEL, TAGSET

AddPicture = Callable[..., int]

ACCEPTED, REJECTED, ADDED = Decision.ACCEPTED, Decision.REJECTED, Decision.ADDED
WORDS = Vocabulary({"species": [Tag("fox", "species")], "action": [Tag("an_adult_tag", "action", Flag.ADULT)]})


@pytest.fixture
def library(paths: Paths) -> Iterator[Library]:
    library = Library.open(paths.library, Vocabulary(WORDS.categories))
    library.register_model(MODEL, TAGSET)
    yield library
    library.close()


def vocabulary_of(library: Library) -> Vocabulary:
    assert library._vocabulary is not None
    return library._vocabulary


def review(library: Library, picture_id: int, *, show_adult: bool = False) -> Review:
    tagset = library.lexicon.read().apply(TAGSET)
    thresholds, vocabulary = library.thresholds(MODEL), vocabulary_of(library)
    facts = library.facts(picture_id, MODEL)
    return resolve(tagset, facts, thresholds, PUBLISHED_BOUNDS, show_adult=show_adult, vocabulary=vocabulary)


def names(library: Library, picture_id: int, *, show_adult: bool = False) -> list[str]:
    return [row.name for row in review(library, picture_id, show_adult=show_adult).rows]


def find(library: Library, text: str, *, show_adult: bool = False) -> list[int]:
    tagset = library.lexicon.read().apply(TAGSET)
    view = Viewpoint(MODEL, tagset, show_adult=show_adult)
    return library.search(vocabulary_of(library)).find(parse(text, library.lexicon.read().colors), view)


def everything(paths: Paths) -> list[object]:
    """All that a renaming may touch, as it lies in the file."""
    tables = "decisions", "decision_sources", "own_tags", "thresholds", "heads", "searches", "tag_names", "tag_places", "categories"
    with contextlib.closing(sqlite3.connect(paths.library)) as connection:
        return [connection.execute(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall() for table in tables]  # noqa: S608 - our own words


def make_head(tag: str, bias: float) -> FittedHead:
    weights = np.array([0.1, 1 / 3, 1e-30], np.float32)
    return FittedHead(Head(tag, "species", weights, bias, 0.1 + 0.2, Evidence(5, 8, 1 / 3, None)), b"\x00\xff" * 8)


def test_a_renamed_tag_goes_by_its_new_name_everywhere(library: Library, add_picture: AddPicture) -> None:
    suggested, accepted = add_picture("a.png"), add_picture("b.png")
    library.decide([accepted], {"fox": ACCEPTED}, label="Accept fox")
    library.set_threshold(MODEL, Scope.TAG, "fox", 0.6)
    library.searches.save("mine", "fox -jacket OR score(fox)>0.5 fox_*")
    plan = library.lexicon.plan("fox", "Red Fox")
    assert (plan.new, plan.merges, plan.pictures, plan.thresholds, plan.models, plan.searches) == ("red_fox", False, 1, 1, 1, ("mine",))
    change = library.lexicon.rename("fox", "Red Fox")
    assert change.pictures == {accepted}
    assert change.own_tags
    assert change.label == "Rename fox to red_fox"
    assert names(library, suggested) == names(library, accepted) == ["red_fox"]
    assert library.thresholds(MODEL) == Thresholds(tags={"red_fox": 0.6})
    assert library.searches.all() == {"mine": "red_fox -jacket OR score(red_fox)>0.5 fox_*"}
    assert find(library, "red_fox") == find(library, "fox") == find(library, "species:red_fox") == [1, 2]
    assert len(library.unscored([1, 2], MODEL)) == 0


def test_what_is_typed_or_read_under_the_old_name_gets_the_new_one(library: Library, add_picture: AddPicture) -> None:
    picture_id, other = add_picture("a.png", (0, 0, 0, 0)), add_picture("b.png", (0, 0, 0, 0))
    library.lexicon.rename("fox", "red_fox")
    library.decide([picture_id], {"fox": ADDED}, categories={"fox": "species"}, label="Add fox")
    library.import_tags([Imported(other, {"fox": ADDED, "red_fox": REJECTED}, {"fox": "b.txt", "red_fox": "b.txt"})], {}, "Import")
    assert names(library, picture_id) == names(library, other) == ["red_fox"]
    assert library.facts(other, MODEL).decisions == {"red_fox": ADDED}


@pytest.mark.parametrize(
    "answers",
    [
        (ACCEPTED, REJECTED, ACCEPTED),
        (REJECTED, ADDED, ADDED),
        (ADDED, ACCEPTED, ACCEPTED),
        (REJECTED, REJECTED, REJECTED),
        (REJECTED, None, REJECTED),
        (None, ADDED, ADDED),
    ],
)
def test_where_both_names_were_decided_on_a_yes_stays_before_a_no(
    library: Library, add_picture: AddPicture, paths: Paths, answers: tuple[Decision | None, Decision | None, Decision]
) -> None:
    mine, others, stays = answers
    picture_id = add_picture("a.png")
    library.decide([picture_id], {"vulpine": mine, "fox": others}, categories={"vulpine": "own"}, label="Decide")
    library.decide([add_picture("b.png")], {"vulpine": ACCEPTED}, label="Accept vulpine")
    before = everything(paths)
    plan = library.lexicon.plan("vulpine", "fox")
    differ = mine is not None and others is not None and (mine is REJECTED) is not (others is REJECTED)
    assert (plan.merges, plan.conflicts) == (True, int(differ))
    assert plan.doubles == int(mine is not None and others is not None and not differ)
    library.lexicon.rename("vulpine", "fox")
    assert library.facts(picture_id, MODEL).decisions == {"fox": stays}
    after = everything(paths)
    library.undo()
    assert everything(paths) == before
    library.redo()
    assert everything(paths) == after


def test_undo_gives_back_thresholds_heads_searches_and_sources_to_the_last_digit(
    library: Library, add_picture: AddPicture, paths: Paths
) -> None:
    picture_id = add_picture("a.png", embedding=(1, 2, 3))
    library.import_tags([Imported(picture_id, {"vulpine": ACCEPTED}, {"vulpine": "a.txt"})], {"vulpine": "own"}, "Import")
    library.save_heads(MODEL, [make_head("vulpine", 1 / 7), make_head("jacket", 2 / 7)], ())
    for name in ("vulpine", "jacket"):
        library.set_threshold(MODEL, Scope.TAG, name, 1 / 3)
    library.searches.save("mine", "own:vulpine")
    before = everything(paths)
    assert library.lexicon.rename("vulpine", "lisa").learned
    assert [fit.head.tag for fit in library.heads(MODEL)] == ["jacket", "lisa"]
    library.lexicon.rename("lisa", "jacket")
    assert [fit.head.bias for fit in library.heads(MODEL)] == [2 / 7]
    assert library.searches.all() == {"mine": "own:jacket"}
    library.undo()
    library.undo()
    assert everything(paths) == before


def test_tags_that_a_model_says_apart_can_be_one(library: Library, add_picture: AddPicture) -> None:
    first, second, none = add_picture("a.png", (0.9, 0, 0, 0)), add_picture("b.png", (0, 0.8, 0, 0)), add_picture("c.png", (0, 0, 0, 0))
    library.lexicon.rename("fox", "jacket")
    rows = [[(row.name, row.category, round(row.score or 0, 3)) for row in review(library, one).rows] for one in (first, second, none)]
    assert rows == [[("jacket", "clothing", 0.9)], [("jacket", "clothing", 0.8)], []]
    assert find(library, "jacket") == find(library, "clothing:jacket") == [1, 2]
    assert find(library, "score(jacket)>0.85") == [1]
    assert find(library, "score(jacket)<0.05") == [3]
    library.undo()
    assert find(library, "jacket") == [2]


def test_a_tag_can_get_its_first_name_back(library: Library, add_picture: AddPicture) -> None:
    picture_id = add_picture("a.png")
    library.lexicon.rename("fox", "red_fox")
    with pytest.raises(UsageError, match="“red_fox” was called “fox” before"):
        library.lexicon.rename("jacket", "fox")
    library.lexicon.rename("red_fox", "vixen")
    assert names(library, picture_id) == ["vixen"]
    library.lexicon.rename("vixen", "fox")
    assert names(library, picture_id) == ["fox"]


@pytest.mark.parametrize("name", ["", "  ", "a,b", "fo*", 'f"x', "x" * 200, "a\x00b", "fox"])
def test_bad_names_are_refused_with_the_reason(library: Library, name: str) -> None:
    with pytest.raises(UsageError) as caught:
        library.lexicon.rename("fox", name)
    assert caught.value.hint
    assert not library.undo_label


def test_an_adult_tag_stays_one_under_any_name(library: Library, add_picture: AddPicture, paths: Paths) -> None:
    suggested, added = add_picture("a.png", (0, 0, 0.9, 0)), add_picture("b.png", (0, 0, 0, 0))
    library.decide([added], {"an_adult_tag": ADDED}, label="Add")
    library.lexicon.rename("an_adult_tag", "harmless")
    assert names(library, suggested) == names(library, added) == []
    assert names(library, added, show_adult=True) == ["harmless"]
    assert find(library, "harmless") == []
    # Also through the eyes of a model that doesn't say it, and after a restart.
    other = replace(TAGSET, tags=TAGSET.tags[:1], thresholds=TAGSET.thresholds[:1], spoken=TAGSET.spoken[:1])
    facts = replace(library.facts(added, MODEL), scores=None)
    with contextlib.closing(Library.open(paths.library, Vocabulary(WORDS.categories))) as again:
        for vocabulary in (vocabulary_of(library), vocabulary_of(again)):
            assert resolve(other, facts, Thresholds(), PUBLISHED_BOUNDS, show_adult=False, vocabulary=vocabulary).rows == ()
    with pytest.raises(UsageError, match="adult tag and the other isn't"):
        library.lexicon.rename("harmless", "fox")
    with pytest.raises(UsageError, match="adult tag and the other isn't"):
        library.lexicon.rename("fox", "harmless")


def test_a_protected_tag_keeps_its_name_and_lends_it_to_no_other(library: Library, add_picture: AddPicture) -> None:
    picture_id = add_picture("a.png", (0.9, 0, 0, 0.9), rating=0.9)
    for old, new in (("a_protected_tag", "harmless"), ("fox", "a_protected_tag"), ("a_protected_tag", "fox")):
        with pytest.raises(UsageError, match="protects: pictures are withheld"):
            library.lexicon.rename(old, new)
    library.lexicon.rename("fox", "jacket")
    library.lexicon.move(["a_protected_tag"], "species")
    assert review(library, picture_id).withheld
    assert library.withheld() == {picture_id}


def test_categories_of_the_persons_own(library: Library, add_picture: AddPicture, paths: Paths) -> None:
    first, second = add_picture("a.png"), add_picture("b.png", (0, 0, 0, 0))
    library.decide([second], {"nova": ADDED}, categories={"nova": "own"}, label="Add nova")
    library.save_heads(MODEL, [make_head("nova", 0.5)], ())
    library.searches.save("cast", "my_cast:nova")
    before = everything(paths)
    library.lexicon.add_category("My Cast", 2)
    assert library.lexicon.move(["fox", "nova"], "my_cast").label == "Move 2 tags to my_cast"
    assert [(row.name, row.category) for one in (first, second) for row in review(library, one).rows] == [
        ("fox", "my_cast"),
        ("nova", "my_cast"),
    ]
    assert find(library, "my_cast:fox OR my_cast:nova") == [1, 2]
    assert find(library, "species:fox") == []
    assert library.heads(MODEL)[0].head.category == "my_cast"
    library.set_threshold(MODEL, Scope.CATEGORY, "my_cast", 0.95)
    library.lexicon.rename_category("my_cast", "cast")
    library.lexicon.color_category("cast", 3)
    assert library.lexicon.read().colors == {"cast": 3}
    assert names(library, first) == []
    assert library.searches.all() == {"cast": "cast:nova"}
    library.lexicon.remove_category("cast", "identity")
    assert names(library, first) == ["fox"]
    assert review(library, second).rows[0].category == "identity"
    assert library.lexicon.read().colors == {}
    while library.undo_label != "Add nova":
        library.undo()
    assert everything(paths) == before


@pytest.mark.parametrize("name", ["", "1st", "two,words", "rating", "species", "own", "my-cast", "x" * 80])
def test_bad_names_of_categories_are_refused(library: Library, name: str) -> None:
    with pytest.raises(UsageError):
        library.lexicon.add_category(name, 0)


def test_categories_that_come_along_stay(library: Library) -> None:
    for change in (lambda: library.lexicon.rename_category("species", "kinds"), lambda: library.lexicon.remove_category("species", "own")):
        with pytest.raises(UsageError, match="isn't a category of your own"):
            change()
    library.lexicon.add_category("cast", 0)
    with pytest.raises(UsageError, match="There is no category “nowhere”"):
        library.lexicon.remove_category("cast", "nowhere")
    with pytest.raises(UsageError, match="There is no category “nowhere”"):
        library.lexicon.move(["fox"], "nowhere")


def test_uses_are_counted_in_every_way(library: Library, add_picture: AddPicture) -> None:
    a, b, c = add_picture("a.png"), add_picture("b.png"), add_picture("c.png")
    add_picture("d.png", (0.9, 0.9, 0.9, 0.0))
    withheld = add_picture("e.png", (0.9, 0.9, 0, 0.9), rating=0.9)
    library.decide([a], {"fox": ACCEPTED, "nova": ADDED}, categories={"nova": "own"}, label="Decide")
    library.decide([b, withheld], {"fox": REJECTED, "an_adult_tag": ADDED}, label="Decide")
    search = library.search(vocabulary_of(library))
    uses = {use.name: use for use in search.tag_uses(Viewpoint(MODEL, TAGSET))}
    assert [(one.category, one.accepted, one.added, one.rejected, one.suggested) for one in uses.values()] == [
        ("species", 1, 0, 1, 2),
        ("clothing", 0, 0, 0, 1),
        ("own", 0, 1, 0, 0),
    ]
    assert [use.name for use in search.tag_uses(Viewpoint(MODEL, TAGSET, show_adult=True))] == ["fox", "an_adult_tag", "jacket", "nova"]
    assert c


def test_nothing_is_changed_of_a_model_by_what_its_tags_are_called(library: Library) -> None:
    assert library.lexicon.read().apply(TAGSET) is TAGSET
    library.lexicon.rename("fox", "red_fox")
    tagset = library.lexicon.read().apply(TAGSET)
    assert tagset.thresholds is TAGSET.thresholds
    assert [tag.flag for tag in tagset.tags] == [tag.flag for tag in TAGSET.tags]
    assert resolve(tagset, Facts(), Thresholds(), PUBLISHED_BOUNDS, show_adult=False, vocabulary=vocabulary_of(library)).rows == ()


NAMES = st.sampled_from(("fox", "jacket", "vulpine", "lisa", "star", "an_adult_tag", "a_protected_tag"))
CATEGORIES = st.sampled_from(("species", "own", "cast", "crew"))
STEPS = st.one_of(
    st.tuples(st.just("rename"), NAMES, NAMES),
    st.tuples(st.just("move"), st.lists(NAMES, min_size=1, max_size=2), CATEGORIES),
    st.tuples(st.just("add_category"), CATEGORIES, st.integers(0, 9)),
    st.tuples(st.just("rename_category"), CATEGORIES, CATEGORIES),
    st.tuples(st.just("remove_category"), CATEGORIES, CATEGORIES),
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(STEPS, max_size=8))
def test_whatever_is_called_otherwise_can_be_taken_back_step_by_step(
    library: Library, add_picture: AddPicture, paths: Paths, steps: list[tuple[Any, ...]]
) -> None:
    first, second = add_picture("a.png", embedding=(1, 2, 3)), add_picture("b.png", (0, 0.9, 0.9, 0))
    label = library.undo_label
    library.decide([first], {"fox": ACCEPTED, "vulpine": REJECTED, "star": ADDED}, categories={"star": "own"}, label="Begin")
    library.decide([second], {"fox": REJECTED, "vulpine": ADDED, "star": ADDED}, label="Go on")
    library.save_heads(MODEL, [make_head("star", 0.5), make_head("fox", 1 / 3)], ())
    library.set_threshold(MODEL, Scope.TAG, "star", 1 / 3)
    states = [everything(paths)]
    for name, *arguments in steps:
        with contextlib.suppress(UsageError):
            getattr(library.lexicon, name)(*arguments)
        state = everything(paths)
        if state != states[-1]:
            states.append(state)
            assert {tag.flag for tag in library.lexicon.read().apply(TAGSET).tags} == {tag.flag for tag in TAGSET.tags}
    for state in reversed(states[:-1]):
        library.undo()
        assert everything(paths) == state
    for state in states[1:]:
        library.redo()
        assert everything(paths) == state
    while library.undo_label != label:
        library.undo()
    assert "an_adult_tag" not in names(library, second)
