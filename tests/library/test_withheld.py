"""Which pictures are withheld, and that nothing a person sets lets one through."""

import itertools
from collections.abc import Callable

import pytest

from furrytag_gui.library.library import Library
from furrytag_gui.tags.rating import PUBLISHED_BOUNDS, RatingBounds
from furrytag_gui.tags.review import Decision, Scope, resolve
from furrytag_gui.tags.vocabulary import Vocabulary
from tests.standins.outcomes import MODEL, TAGS, TAGSET

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
def test_the_library_and_the_tag_panel_agree(library: Library, add_picture: AddPicture, decision: Decision | None) -> None:
    vocabulary = Vocabulary({"identity": [TAGS[-1]]})
    choices = itertools.product((TRIPPED, HARMLESS), (None, 0.1, 0.5), (TRIPPED, HARMLESS), (None, 0.1, 0.5), (None, 0.0, 0.9))
    for number, (scores, rating, other_scores, other_rating, by_hand) in enumerate(choices):
        picture_id = add_picture(f"{number}.png", scores, rating=rating)
        add_picture(f"{number}.png", other_scores, rating=other_rating, model_key="other@1")
        library.decide([picture_id], {"a_protected_tag": decision}, label="Decide")
        library.rate([picture_id], by_hand, "Rate")
        (entry,) = library.entries([number + 1], MODEL)
        facts = library.facts(picture_id, MODEL)
        review = resolve(TAGSET, facts, library.thresholds(MODEL), PUBLISHED_BOUNDS, show_adult=True, vocabulary=vocabulary)
        assert entry.withheld == review.withheld
