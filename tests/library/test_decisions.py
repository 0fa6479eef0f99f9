"""What a person says of pictures."""

from collections.abc import Callable

from furrytag_gui.library.library import Library
from furrytag_gui.library.records import OwnTag
from furrytag_gui.tags.review import Decision
from tests.standins.outcomes import MODEL

AddPicture = Callable[..., int]


def test_decisions_are_kept_and_taken_back(library: Library, add_picture: AddPicture) -> None:
    picture_id = add_picture("fox.png")
    library.decide([picture_id], {"fox": Decision.ACCEPTED, "jacket": Decision.REJECTED, "mine": Decision.ADDED}, label="Decide")
    assert library.facts(picture_id, MODEL).decisions == {
        "fox": Decision.ACCEPTED,
        "jacket": Decision.REJECTED,
        "mine": Decision.ADDED,
    }
    library.decide([picture_id], {"fox": Decision.REJECTED, "jacket": None}, label="Decide")
    assert library.facts(picture_id, MODEL).decisions == {"fox": Decision.REJECTED, "mine": Decision.ADDED}


def test_a_decision_on_many_pictures_names_those_that_changed(library: Library, add_picture: AddPicture) -> None:
    pictures = [add_picture(f"{number}.png") for number in range(3)]
    library.decide(pictures[:1], {"fox": Decision.ACCEPTED}, label="Accept fox")
    change = library.decide(pictures, {"fox": Decision.ACCEPTED}, label="Accept fox on 3 pictures")
    assert change.pictures == set(pictures[1:])
    assert change.label == "Accept fox on 3 pictures"


def test_reviewed_is_set_cleared_and_left_alone(library: Library, add_picture: AddPicture) -> None:
    picture_id = add_picture("fox.png")
    library.decide([picture_id], {}, reviewed=True, label="Mark as reviewed")
    library.decide([picture_id], {"fox": Decision.ACCEPTED}, label="Accept fox")
    assert library.facts(picture_id, MODEL).reviewed
    assert library.entries([1], MODEL)[0].reviewed
    library.decide([picture_id], {}, reviewed=False, label="Mark as not reviewed")
    assert not library.facts(picture_id, MODEL).reviewed


def test_a_model_changes_no_decision(library: Library, add_picture: AddPicture) -> None:
    picture_id = add_picture("fox.png")
    library.decide([picture_id], {"fox": Decision.REJECTED}, label="Reject fox")
    add_picture("fox.png", [1.0, 1.0, 0, 0])
    assert library.facts(picture_id, MODEL).decisions == {"fox": Decision.REJECTED}


def test_the_rating_by_hand_goes_before_the_models(library: Library, add_picture: AddPicture) -> None:
    picture_id = add_picture("fox.png", rating=0.2)
    library.rate([picture_id], 0.9, "Rate explicit")
    facts = library.facts(picture_id, MODEL)
    assert (facts.rating, facts.rating_by_hand) == (0.2, 0.9)
    assert library.entries([1], MODEL)[0].rating == 0.9
    library.rate([picture_id], None, "Reset rating")
    assert library.entries([1], MODEL)[0].rating == 0.2


def test_a_rating_of_zero_is_a_rating(library: Library, add_picture: AddPicture) -> None:
    picture_id = add_picture("fox.png", rating=0.2)
    library.rate([picture_id], 0.0, "Rate safe")
    assert library.facts(picture_id, MODEL).rating_by_hand == 0.0
    assert library.entries([1], MODEL)[0].rating == 0.0


def test_own_tags_are_those_with_a_category_most_used_first(library: Library, add_picture: AddPicture) -> None:
    pictures = [add_picture(f"{number}.png") for number in range(3)]
    library.decide(pictures[:1], {"nova": Decision.ADDED, "fox": Decision.ACCEPTED}, categories={"nova": "own"}, label="Add nova")
    library.decide(pictures, {"comic": Decision.ADDED}, categories={"comic": "own"}, label="Add comic")
    assert library.own_tags() == [OwnTag("comic", "own", 3), OwnTag("nova", "own", 1)]
    assert library.facts(pictures[0], MODEL).own_categories == {"comic": "own", "nova": "own"}


def test_an_own_tag_that_stands_nowhere_is_not_offered(library: Library, add_picture: AddPicture) -> None:
    picture_id = add_picture("fox.png")
    library.decide([picture_id], {"nova": Decision.ADDED}, categories={"nova": "own"}, label="Add nova")
    library.decide([picture_id], {"nova": Decision.REJECTED}, label="Reject nova")
    assert library.own_tags() == []


def test_a_tag_moves_to_another_category_everywhere(library: Library, add_picture: AddPicture) -> None:
    one, two = add_picture("1.png"), add_picture("2.png")
    library.decide([one, two], {"nova": Decision.ADDED}, categories={"nova": "own"}, label="Add nova")
    change = library.decide([one], {}, categories={"nova": "identity"}, label="Move nova")
    assert change.own_tags
    assert library.facts(two, MODEL).own_categories == {"nova": "identity"}
