"""Examples for learning, heads, and what they say of a picture."""

from collections.abc import Callable

import numpy as np
import pytest

from furrytag_gui.library.library import Library
from furrytag_gui.library.records import FittedHead
from furrytag_gui.models.head import Evidence, Head, Silence
from furrytag_gui.tags.review import Decision
from furrytag_gui.tags.tagset import make_tagset
from tests.standins.outcomes import MODEL, TAGS, TAGSET

AddPicture = Callable[..., int]

GOOD = Evidence(positives=12, negatives=40, precision=0.9, recall=0.8)
UNSURE = Evidence(positives=12, negatives=40, precision=None, recall=None)


def make_head(tag: str, weights: tuple[float, ...] = (1.0, 0.0), bias: float = 0.0, evidence: Evidence = GOOD) -> FittedHead:
    return FittedHead(Head(tag, "own", np.array(weights, np.float32), bias, 0.6, evidence), tag.encode())


def test_examples_are_what_was_said_of_pictures_with_an_embedding(library: Library, add_picture: AddPicture) -> None:
    one, two, three = (add_picture(f"{number}.png", embedding=[1, 2]) for number in range(3))
    blind = add_picture("blind.png")
    library.decide([one, blind], {"fox": Decision.ACCEPTED}, label="Accept fox")
    library.decide([two], {"fox": Decision.ADDED, "nova": Decision.ADDED}, label="Add")
    library.decide([three, blind], {"fox": Decision.REJECTED}, reviewed=True, label="Reject fox")
    examples = library.examples(MODEL)
    assert {tag: ids.tolist() for tag, ids in examples.accepted.items()} == {"fox": [one, two], "nova": [two]}
    assert {tag: ids.tolist() for tag, ids in examples.confirmed.items()} == {"fox": [one], "nova": []}
    assert {tag: ids.tolist() for tag, ids in examples.rejected.items()} == {"fox": [three]}
    assert examples.reviewed.tolist() == [three]
    assert library.examples("never@1").accepted == {}


def test_withheld_pictures_and_protected_tags_are_no_examples(library: Library, add_picture: AddPicture) -> None:
    seen = add_picture("seen.png", embedding=[1, 2])
    withheld = add_picture("withheld.png", [0, 0, 0, 0.9], rating=0.9, embedding=[1, 2])
    library.decide([seen, withheld], {"fox": Decision.ACCEPTED}, reviewed=True, label="Accept fox")
    library.decide([seen], {"a_protected_tag": Decision.REJECTED}, label="Reject")
    examples = library.examples(MODEL)
    assert {tag: ids.tolist() for tag, ids in examples.accepted.items()} == {"fox": [seen]}
    assert examples.rejected == {}
    assert examples.reviewed.tolist() == [seen]


def test_embeddings_come_back_bit_for_bit_in_the_order_asked_for(library: Library, add_picture: AddPicture) -> None:
    values = np.random.default_rng(0).normal(size=(3, 5)).astype(np.float32)
    pictures = [add_picture(f"{number}.png", embedding=row) for number, row in enumerate(values)]
    np.testing.assert_array_equal(library.embeddings(MODEL, pictures[::-1]), values[::-1])


def test_a_head_speaks_for_every_picture_with_an_embedding(library: Library, add_picture: AddPicture) -> None:
    before = add_picture("before.png", embedding=[4.0, 0.0])
    assert library.save_heads(MODEL, [make_head("nova", (1.0, 0.0), -1.0)], ()).learned
    after = add_picture("after.png", embedding=[-4.0, 9.0])
    (learned,) = library.facts(before, MODEL).learned
    assert (learned.tag, learned.category, learned.threshold, learned.evidence) == ("nova", "own", 0.6, GOOD.describe())
    assert learned.score == pytest.approx(1 / (1 + np.exp(-(2 - 1))))
    (learned,) = library.facts(after, MODEL).learned
    assert learned.score == pytest.approx(1 / (1 + np.exp(2 + 1)))
    assert library.facts(add_picture("blind.png"), MODEL).learned == ()


def test_a_head_speaks_only_on_its_own_models_embeddings(library: Library, add_picture: AddPicture) -> None:
    picture_id = add_picture("fox.png", embedding=[4.0, 0.0])
    add_picture("fox.png", embedding=[1.0, 2.0, 3.0], model_key="other@1")
    library.save_heads(MODEL, [make_head("nova")], ())
    assert library.facts(picture_id, "other@1").learned == ()


def test_a_head_that_is_not_sure_enough_is_kept_and_silent(library: Library, add_picture: AddPicture) -> None:
    picture_id = add_picture("fox.png", embedding=[4.0, 0.0])
    library.save_heads(MODEL, [make_head("nova", evidence=UNSURE)], ())
    assert library.facts(picture_id, MODEL).learned == ()
    assert library.fitted(MODEL) == {"nova": b"nova"}


def test_heads_are_replaced_and_withdrawn(library: Library, add_picture: AddPicture) -> None:
    picture_id = add_picture("fox.png", embedding=[4.0, 0.0])
    library.save_heads(MODEL, [make_head("nova"), make_head("fox")], ())
    library.save_heads(MODEL, [make_head("fox", (0.0, 0.0))], ["nova"])
    assert [(learned.tag, learned.score) for learned in library.facts(picture_id, MODEL).learned] == [("fox", 0.5)]
    assert not library.save_heads(MODEL, [], ())


def test_a_tags_category_is_the_persons_then_a_models(library: Library, add_picture: AddPicture) -> None:
    picture_id = add_picture("fox.png")
    assert (library.category_of("fox"), library.category_of("nova")) == ("species", "own")
    library.decide([picture_id], {"nova": Decision.ADDED}, categories={"nova": "identity"}, label="Add nova")
    assert library.category_of("nova") == "identity"


def test_heads_of_a_model_whose_slots_changed_are_not_used(library: Library, add_picture: AddPicture) -> None:
    add_picture("fox.png", embedding=[4.0, 0.0])
    library.save_heads(MODEL, [make_head("nova")], ())
    library.register_model(MODEL, make_tagset(TAGS[:2]))
    assert library.fitted(MODEL) == {}


def test_an_embedding_that_became_another_one_is_neither_mixed_with_the_old_nor_read_by_old_heads(
    library: Library, add_picture: AddPicture
) -> None:
    old = add_picture("old.png", embedding=[4.0, 0.0])
    library.save_heads(MODEL, [make_head("nova")], ())
    new = add_picture("new.png", embedding=[1.0, 2.0, 3.0])
    library.decide([old, new], {"fox": Decision.ACCEPTED}, reviewed=True, label="Accept fox")
    examples = library.examples(MODEL)
    assert (examples.accepted["fox"].tolist(), examples.reviewed.tolist()) == ([new], [new])
    assert library.facts(new, MODEL).learned == ()
    assert len(library.facts(old, MODEL).learned) == 1


def test_evidence_is_a_sentence() -> None:
    assert GOOD.describe() == (
        "Learned from 12 of your pictures with this tag and 40 without it. Tried on each of them unseen, it found 80% and was right in 90%."
    )
    assert UNSURE.describe() == "Learned from 12 of your pictures with this tag and 40 without it; not sure enough to suggest it."


def test_a_head_can_be_put_and_taken_back_to_the_last_digit(library: Library) -> None:
    (before,) = [make_head("nova", (0.1, 0.7), 1 / 3, evidence=Evidence(7, 9, 0.1 + 0.2, 2 / 3, 1 / 7, 0.9, 8))]
    library.register_model(MODEL, TAGSET)
    library.save_heads(MODEL, [before], ())
    silent = make_head("nova", (0.5, 0.5), evidence=Evidence(7, 9, None, None, silence=Silence.NO_BETTER))
    assert library.put_head(MODEL, "nova", silent, "Put").learned
    (put,) = library.heads(MODEL)
    assert put.head.evidence == silent.head.evidence
    library.undo()
    (after,) = library.heads(MODEL)
    np.testing.assert_array_equal(after.head.weights, before.head.weights)
    assert (after.head.bias, after.head.evidence, after.fitted_to) == (before.head.bias, before.head.evidence, before.fitted_to)
    assert library.put_head(MODEL, "nova", None, "Forget").learned
    assert library.heads(MODEL) == []
