"""Which pictures are withheld, and that nothing a person sets lets one through."""

import itertools
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from furrytag_gui.library.library import Library
from furrytag_gui.paths import Paths
from furrytag_gui.tags.rating import PUBLISHED_BOUNDS, RatingBounds
from furrytag_gui.tags.review import Decision, Scope, Thresholds, resolve
from furrytag_gui.tags.vocabulary import Flag, Tag, Vocabulary
from tests.standins.outcomes import MODEL, TAGS, TAGSET, make_scored

AddPicture = Callable[..., int]

TRIPPED = [0.0, 0.0, 0.0, 0.5]
HARMLESS = [0.0, 0.0, 0.0, 0.4]


def is_withheld(library: Library) -> bool:
    return library.entries([1], MODEL)[0].withheld


def test_protected_and_above_safe_is_withheld(library: Library, add_picture: AddPicture) -> None:
    add_picture("1.png", TRIPPED, rating=1 / 3)
    assert is_withheld(library)


def test_protected_and_safe_is_not_withheld(library: Library, add_picture: AddPicture) -> None:
    add_picture("1.png", TRIPPED, rating=0.33)
    assert not is_withheld(library)


def test_above_safe_and_not_protected_is_not_withheld(library: Library, add_picture: AddPicture) -> None:
    add_picture("1.png", HARMLESS, rating=1.0)
    assert not is_withheld(library)


def test_one_model_may_protect_and_another_rate(library: Library, add_picture: AddPicture) -> None:
    picture_id = add_picture("1.png", TRIPPED, rating=None, model_key="other@1")
    add_picture("1.png", HARMLESS, rating=0.9, model_key="third@1")
    assert is_withheld(library)
    facts = library.facts(picture_id, MODEL)
    assert (facts.protected_elsewhere, facts.rating_elsewhere) == (True, 0.9)
    assert library.facts(picture_id, "other@1").protected_elsewhere is False


def test_a_person_may_protect_and_rate(library: Library, add_picture: AddPicture) -> None:
    picture_id = add_picture("1.png", HARMLESS, rating=0.1)
    library.decide([picture_id], {"a_protected_tag": Decision.ADDED}, label="Add a tag")
    assert not is_withheld(library)
    library.rate([picture_id], 0.7, "Rate explicit")
    assert is_withheld(library)


def test_a_protected_tag_by_hand_is_known_from_the_vocabulary_under_any_name(paths: Paths, tmp_path: Path) -> None:
    vocabulary = Vocabulary({"identity": [Tag("sheltered", "identity", Flag.PROTECTED, aliases=("kept_safe",))]})
    with closing(Library.open(paths.library, vocabulary)) as library:
        (picture_id,) = library.save_outcomes(MODEL, TAGSET, [make_scored(tmp_path / "1.png", rating=0.9)]).pictures
        library.decide([picture_id], {"kept_safe": Decision.ADDED}, label="Add a tag")
        assert is_withheld(library)


def test_a_protected_word_in_a_tag_by_hand_counts_in_the_library_and_in_the_panel(
    paths: Paths, tmp_path: Path, vocabulary: Vocabulary
) -> None:
    with closing(Library.open(paths.library, vocabulary)) as library:
        (picture_id,) = library.save_outcomes(MODEL, TAGSET, [make_scored(tmp_path / "1.png", rating=0.9, embedding=[1.0])]).pictures
        for name in ("tiny_toddler", "sleepy_baby"):
            library.decide([picture_id], {name: Decision.ADDED}, categories={name: "own"}, reviewed=True, label="Add a tag")
            review = resolve(
                TAGSET, library.facts(picture_id, MODEL), Thresholds(), PUBLISHED_BOUNDS, show_adult=True, vocabulary=vocabulary
            )
            assert is_withheld(library)
            assert review.withheld
            assert library.examples(MODEL).accepted == {}
            library.undo()
            assert not is_withheld(library)


def test_rating_it_safe_by_hand_lets_nothing_through(library: Library, add_picture: AddPicture) -> None:
    picture_id = add_picture("1.png", TRIPPED, rating=0.9)
    library.rate([picture_id], 0.0, "Rate safe")
    library.decide([picture_id], {"a_protected_tag": Decision.REJECTED}, label="Reject a tag")
    assert is_withheld(library)


def test_thresholds_and_wider_bounds_let_nothing_through(library: Library, add_picture: AddPicture) -> None:
    add_picture("1.png", TRIPPED, rating=0.4)
    library.set_threshold(MODEL, Scope.TAG, "a_protected_tag", 1.0)
    library.set_bounds(RatingBounds(0.9, 0.95))
    assert is_withheld(library)


def test_narrower_bounds_withhold_more(library: Library, add_picture: AddPicture) -> None:
    add_picture("1.png", TRIPPED, rating=0.2)
    library.set_bounds(RatingBounds(0.15, 0.5))
    assert is_withheld(library)


@pytest.mark.parametrize("decision", [None, Decision.ADDED, Decision.REJECTED])
def test_the_library_and_the_tag_panel_agree(library: Library, tmp_path: Path, decision: Decision | None) -> None:
    vocabulary = Vocabulary({"identity": [TAGS[-1]]})
    one_model = list(itertools.product((TRIPPED, HARMLESS), (None, 0.1, 0.5)))
    cases = [(tmp_path / f"{number}.png", *case) for number, case in enumerate(itertools.product(one_model, one_model, (None, 0.0, 0.9)))]
    library.save_outcomes(MODEL, TAGSET, [make_scored(path, scores, rating=rating) for path, (scores, rating), _, _ in cases])
    library.save_outcomes("other@1", TAGSET, [make_scored(path, scores, rating=rating) for path, _, (scores, rating), _ in cases])
    file_ids = library.add_files([path for path, *_ in cases])
    pictures = [entry.picture_id or 0 for entry in library.entries(file_ids, MODEL)]
    library.decide(pictures, {"a_protected_tag": decision}, label="Decide")
    for value in (0.0, 0.9):
        library.rate([picture_id for picture_id, case in zip(pictures, cases, strict=True) if case[-1] == value], value, "Rate")
    for entry in library.entries(file_ids, MODEL):
        facts = library.facts(entry.picture_id or 0, MODEL)
        review = resolve(TAGSET, facts, Thresholds(), PUBLISHED_BOUNDS, show_adult=True, vocabulary=vocabulary)
        assert entry.withheld == review.withheld
