"""How good a model is, and two models side by side, on a real library."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from furrytag_gui.errors import FurryTagError
from furrytag_gui.insight.evaluate import Candidate, Evaluation, evaluate
from furrytag_gui.insight.sample import Answer, Sample, Truth, read_folder, take_known
from furrytag_gui.library.library import Library
from furrytag_gui.library.records import Imported
from furrytag_gui.tags.rating import PUBLISHED_BOUNDS, RatingLabel
from furrytag_gui.tags.review import Decision
from furrytag_gui.tags.tagset import make_tagset
from furrytag_gui.tags.vocabulary import Flag, Tag, Vocabulary
from furrytag_gui.ui.verdict import summarize
from furrytag_gui.work import CancelledError, Work
from tests.standins.outcomes import MODEL, TAGSET

Put = Callable[..., list[int]]
OTHER = "other@1"


def candidate(library: Library, ids: list[int], key: str = MODEL, **changes: object) -> Candidate:
    fields = {"title": key, "key": key, "tagset": TAGSET, "limits": TAGSET.thresholds, "bounds": PUBLISHED_BOUNDS}
    return Candidate(**{**fields, **changes}, table=library.scores(key, ids))


def judge(library: Library, vocabulary: Vocabulary, ids: list[int], *keys: str, show_adult: bool = False) -> Evaluation:
    sample = take_known(library, PUBLISHED_BOUNDS, Truth.REVIEWED)
    candidates = [candidate(library, ids, key) for key in keys or (MODEL,)]
    return evaluate(sample, candidates, vocabulary=vocabulary, show_adult=show_adult, work=Work())


@pytest.fixture
def reviewed(library: Library, put: Put) -> list[int]:
    """Four reviewed pictures: fox is found twice, missed once and said once where it isn't; one has a tag that no model knows."""
    ids = put([(0.9, 0.1, 0.7, 0), (0.8, 0.1, 0, 0), (0.2, 0.1, 0, 0), (0.6, 0.1, 0.9, 0)], ratings=[0.1, 0.1, 0.5, 0.9])
    library.decide(ids[:3], {"fox": Decision.ACCEPTED}, reviewed=True, label="Tag")
    library.decide(ids[3:], {"fox": Decision.REJECTED, "nova": Decision.ADDED}, reviewed=True, label="Tag")
    library.rate(ids[:1], 0.0, "Rate")
    library.rate(ids[2:3], 0.9, "Rate")
    return ids


def test_tags_are_counted_and_mistakes_named(library: Library, vocabulary: Vocabulary, reviewed: list[int]) -> None:
    evaluation = judge(library, vocabulary, reviewed)
    (model,) = evaluation.models
    fox = next(tag for tag in model.tags if tag.name == "fox")
    assert (fox.counts.hits, fox.counts.false_alarms, fox.counts.misses, fox.counts.rightly_silent) == (2, 1, 1, 0)
    assert [example.path.name for example in fox.misses] == []
    assert model.tags[0] is fox
    assert evaluation.pictures == 4
    assert model.unknown == (("nova", 1),)
    assert {group.name: group.tags for group in model.categories} == {"species": 1, "clothing": 1, "action": 1}


def test_the_rating_is_held_against_what_was_rated_by_hand(library: Library, vocabulary: Vocabulary, reviewed: list[int]) -> None:
    ratings = judge(library, vocabulary, reviewed).models[0].ratings
    assert ratings is not None
    np.testing.assert_array_equal(ratings.table, [[1, 0, 0], [0, 0, 0], [0, 1, 0]])
    assert ratings.accuracy == 0.5


def test_adult_tags_are_counted_and_listed_for_adults_only(library: Library, vocabulary: Vocabulary, reviewed: list[int]) -> None:
    hidden, shown = (judge(library, vocabulary, reviewed, show_adult=show).models[0] for show in (False, True))
    assert "an_adult_tag" not in {tag.name for tag in hidden.tags}
    assert "an_adult_tag" in {tag.name for tag in shown.tags}
    assert (hidden.hidden, shown.hidden) == (1, 0)
    assert hidden.overall == shown.overall
    assert "an_adult_tag" in shown.unseen
    assert "an_adult_tag" not in hidden.unseen


def test_pictures_above_safe_are_examples_for_adults_only(library: Library, vocabulary: Vocabulary, reviewed: list[int]) -> None:
    for show, names in ((False, []), (True, ["3.png"])):
        fox = next(tag for tag in judge(library, vocabulary, reviewed, show_adult=show).models[0].tags if tag.name == "fox")
        assert [example.path.name for example in fox.false_alarms] == names


def test_protected_tags_are_not_judged(library: Library, vocabulary: Vocabulary, reviewed: list[int]) -> None:
    names = {tag.name for tag in judge(library, vocabulary, reviewed, show_adult=True).models[0].tags}
    assert "a_protected_tag" not in names


@pytest.mark.parametrize("by_hand", [True, False])
def test_withheld_pictures_take_no_part(library: Library, vocabulary: Vocabulary, reviewed: list[int], put: Put, by_hand: bool) -> None:
    if by_hand:
        put([(0, 0, 0, 0)], ratings=[0.9])
        library.decide(reviewed[:1], {"a_protected_tag": Decision.ADDED}, label="Tag")
        library.rate(reviewed[:1], 0.9, "Rate")
    else:
        put([(0, 0, 0, 0.9)], ratings=[0.9])
    evaluation = judge(library, vocabulary, reviewed)
    assert (evaluation.pictures, evaluation.withheld) == (3, 1)


def test_an_answer_from_a_file_can_withhold_a_picture_too(library: Library, vocabulary: Vocabulary, put: Put) -> None:
    protected = next(tag.name for tag in vocabulary.tags if tag.flag is Flag.PROTECTED)
    ids = put([(0.9, 0, 0, 0), (0.9, 0, 0, 0)], ratings=[0.1, 0.1])
    library.decide(ids, {}, reviewed=True, label="Done")
    first, second = take_known(library, PUBLISHED_BOUNDS, Truth.REVIEWED).answered
    sample = Sample(
        "files",
        (
            type(first)(first.path, Answer(frozenset({protected}), RatingLabel.EXPLICIT), first.picture_id),
            type(second)(second.path, Answer(frozenset({"fox"})), second.picture_id),
        ),
    )
    evaluation = evaluate(sample, [candidate(library, ids)], vocabulary=vocabulary, show_adult=True, work=Work())
    assert (evaluation.pictures, evaluation.withheld) == (1, 1)


def test_aliases_are_one_tag(library: Library, put: Put, vocabulary: Vocabulary) -> None:
    known = next(tag for tag in vocabulary.tags if tag.aliases and tag.flag is Flag.GENERAL)
    tagset = make_tagset([Tag(known.name, known.category)])
    ids = put([(0.9,)], model=OTHER, tagset=tagset)
    library.decide(ids, {known.aliases[0]: Decision.ADDED}, reviewed=True, label="Tag")
    sample = take_known(library, PUBLISHED_BOUNDS, Truth.REVIEWED)
    one = candidate(library, ids, OTHER, tagset=tagset, limits=tagset.thresholds)
    (model,) = evaluate(sample, [one], vocabulary=vocabulary, show_adult=False, work=Work()).models
    assert model.unknown == ()
    assert model.overall.counts.hits == 1


def test_tags_that_a_model_never_says_are_left_out_and_named(library: Library, vocabulary: Vocabulary, reviewed: list[int]) -> None:
    silent = make_tagset(TAGSET.tags, spoken=[False, True, True, True])
    one = candidate(library, reviewed, tagset=silent)
    sample = take_known(library, PUBLISHED_BOUNDS, Truth.REVIEWED)
    (model,) = evaluate(sample, [one], vocabulary=vocabulary, show_adult=False, work=Work()).models
    assert model.unknown == (("fox", 3), ("nova", 1))


def test_two_models_are_compared_on_the_pictures_that_both_have_scored(
    library: Library, vocabulary: Vocabulary, reviewed: list[int], put: Put
) -> None:
    put([(0.9, 0, 0, 0), (0.9, 0, 0, 0), (0.9, 0, 0, 0)], model=OTHER, ratings=[0.1, 0.1, 0.9])
    evaluation = judge(library, vocabulary, reviewed, MODEL, OTHER)
    assert (evaluation.pictures, evaluation.shared) == (3, 3)
    by_name = {one.name: one for one in evaluation.differences}
    assert set(by_name) == {"F1", "Recall", "Precision", "Tag accuracy", "F1, mean over tags", "Rating accuracy"}
    assert by_name["Recall"].first == pytest.approx(2 / 3)
    assert by_name["Recall"].second == 1
    assert by_name["Rating accuracy"].value == pytest.approx(0.5)


def test_models_without_a_common_tag_have_no_difference(library: Library, vocabulary: Vocabulary, reviewed: list[int], put: Put) -> None:
    tagset = make_tagset([Tag("wolf", "species")])
    put([(0.9,), (0.9,), (0.9,), (0.9,)], model=OTHER, tagset=tagset)
    candidates = [candidate(library, reviewed), candidate(library, reviewed, OTHER, tagset=tagset, limits=tagset.thresholds)]
    sample = take_known(library, PUBLISHED_BOUNDS, Truth.REVIEWED)
    evaluation = evaluate(sample, candidates, vocabulary=vocabulary, show_adult=False, work=Work())
    assert (evaluation.shared, evaluation.differences, evaluation.common) == (0, (), ())


def test_two_models_stand_side_by_side_on_the_tags_that_both_have(
    library: Library, vocabulary: Vocabulary, reviewed: list[int], put: Put
) -> None:
    tagset = make_tagset([Tag("fox", "species"), Tag("wolf", "species"), Tag("owl", "species")])
    put([(0.9, 0.9, 0.9)] * 4, model=OTHER, tagset=tagset)
    candidates = [candidate(library, reviewed), candidate(library, reviewed, OTHER, tagset=tagset, limits=tagset.thresholds)]
    sample = take_known(library, PUBLISHED_BOUNDS, Truth.REVIEWED)
    evaluation = evaluate(sample, candidates, vocabulary=vocabulary, show_adult=False, work=Work())
    first, second = evaluation.common
    assert (evaluation.shared, first.counts.total, second.counts.total) == (1, 4, 4)
    assert (second.counts.hits, second.counts.false_alarms) == (3, 1)
    assert second.counts.accuracy == 0.75
    assert evaluation.models[1].overall.counts.false_alarms == 9
    assert [title for title, _, _ in evaluation.curves] == [MODEL, OTHER]
    assert evaluation.curves[1][2] == second.average_precision
    assert summarize(evaluation).startswith(
        f"On 4 pictures. Compared on the 1 tag that both have. 2 that only {MODEL} has are left out. 2 that only {OTHER} has are left out."
        f" {MODEL}: F1 0.667, recall 0.667, precision 0.667, tag accuracy 0.500"
    )


def test_imported_tags_are_a_truth_of_their_own(library: Library, put: Put) -> None:
    ids = put([(0.9, 0.1, 0, 0)] * 5, ratings=[0.9] * 5)
    added, refused = Decision.ADDED, Decision.REJECTED
    read = [
        Imported(ids[0], {"fox": added}, {"fox": "a.txt"}, 0.0),
        Imported(ids[1], {"hat": added}, {"hat": "b.txt"}),
        Imported(ids[2], {"fox": refused}, {"fox": "c.json"}),
        Imported(ids[3], {"a_protected_tag": added}, {"a_protected_tag": "d.txt"}),
    ]
    library.decide(ids[4:], {"fox": added}, reviewed=True, label="Tag")
    with pytest.raises(FurryTagError, match="imported no tags yet"):
        take_known(library, PUBLISHED_BOUNDS, Truth.IMPORTED)
    library.import_tags(read, {}, "Import")
    sample = take_known(library, PUBLISHED_BOUNDS, Truth.IMPORTED)
    said = {item.picture_id: (item.answer.tags, item.answer.rating) for item in sample.answered}
    # One of which a file only says what it lacks has no answer, and a withheld one takes no part.
    assert said == {ids[0]: ({"fox"}, RatingLabel.SAFE), ids[1]: ({"hat"}, None)}
    assert sample.withheld == 1
    library.undo()
    library.decide(ids[4:], {"fox": added}, reviewed=False, label="Again")
    library.import_tags(read[:1], {}, "Import")
    with pytest.raises(FurryTagError, match="reviewed no pictures") as caught:
        take_known(library, PUBLISHED_BOUNDS, Truth.REVIEWED)
    assert "imported tags, which 1 picture has" in caught.value.hint


def test_without_reviewed_pictures_the_next_step_is_named(library: Library, vocabulary: Vocabulary, put: Put) -> None:
    ids = put([(0.9, 0, 0, 0)])
    with pytest.raises(FurryTagError, match="reviewed no pictures") as caught:
        judge(library, vocabulary, ids)
    assert "Accept and next" in caught.value.hint


def test_one_class_alone_is_told_without_numbers_that_mean_nothing(library: Library, vocabulary: Vocabulary, put: Put) -> None:
    ids = put([(0.9, 0, 0, 0), (0.1, 0, 0, 0)])
    library.decide(ids, {}, reviewed=True, label="Done")
    (model,) = judge(library, vocabulary, ids).models
    assert np.isnan(model.average_precision)
    assert np.isnan(model.overall.mean_average_precision)
    assert model.overall.means.tags == 0
    assert model.unseen == ("fox",)


def test_a_comparison_can_be_cancelled(library: Library, vocabulary: Vocabulary, reviewed: list[int]) -> None:
    work = Work()
    work.cancel()
    sample = take_known(library, PUBLISHED_BOUNDS, Truth.REVIEWED)
    with pytest.raises(CancelledError):
        evaluate(sample, [candidate(library, reviewed)], vocabulary=vocabulary, show_adult=False, work=work)


def test_a_folder_s_pictures_are_answered_or_counted(draw: Callable[..., Path]) -> None:
    pictures = {name: draw(name) for name in ("fox.png", "bad.png", "plain.png")}

    def read(picture: Path) -> Answer | None:
        if picture.name == "bad.png":
            raise FurryTagError("Can't read bad.txt: it is no text.")
        return Answer(frozenset({"fox"})) if picture.name == "fox.png" else None

    sample = read_folder([pictures["fox.png"].parent], read, Work())
    assert [item.path.name for item in sample.answered] == ["fox.png"]
    assert (sample.untagged, [failure.path.name for failure in sample.failures]) == (1, ["bad.png"])
