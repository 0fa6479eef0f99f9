"""What models said is kept exactly, by model and content."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from furrytag_gui.library.library import Library
from furrytag_gui.models.outcome import Failure
from furrytag_gui.tags.review import Facts
from furrytag_gui.tags.tagset import make_tagset
from furrytag_gui.tags.vocabulary import Flag, Tag
from tests.standins.outcomes import MODEL, TAGS, TAGSET, make_scored

AddPicture = Callable[..., int]


def test_scores_come_back_bit_for_bit(library: Library, add_picture: AddPicture) -> None:
    scores = np.random.default_rng(0).random(len(TAGSET), np.float32)
    facts = library.facts(add_picture("fox.png", scores, rating=0.25), MODEL)
    assert facts.scores is not None
    assert facts.scores.dtype == np.float32
    np.testing.assert_array_equal(facts.scores, scores)
    assert facts.rating == 0.25


def test_what_is_unknown_has_no_facts(library: Library, add_picture: AddPicture) -> None:
    assert library.facts(99, MODEL) == Facts()
    assert library.facts(add_picture("fox.png"), "another@1").scores is None


def test_each_model_has_scores_of_its_own(library: Library, add_picture: AddPicture) -> None:
    picture_id = add_picture("fox.png", [0.1, 0, 0, 0], rating=0.1)
    add_picture("fox.png", [0.9, 0, 0, 0], rating=None, model_key="other@1")
    one, other = library.facts(picture_id, MODEL), library.facts(picture_id, "other@1")
    assert one.scores is not None
    assert other.scores is not None
    assert (one.scores[0], other.scores[0]) == (np.float32(0.1), np.float32(0.9))
    assert (one.rating, other.rating) == (0.1, None)
    assert (one.rating_elsewhere, other.rating_elsewhere) == (None, 0.1)


def test_scoring_again_replaces_what_the_model_said(library: Library, add_picture: AddPicture) -> None:
    picture_id = add_picture("fox.png", [0.1, 0, 0, 0], rating=0.1)
    assert add_picture("fox.png", [0.7, 0, 0, 0], rating=0.9) == picture_id
    facts = library.facts(picture_id, MODEL)
    assert facts.scores is not None
    assert facts.scores[0] == np.float32(0.7)
    assert facts.rating == 0.9


def test_the_change_names_the_pictures_and_files(library: Library, tmp_path: Path) -> None:
    change = library.save_outcomes(MODEL, TAGSET, [make_scored(tmp_path / "1.png"), Failure(tmp_path / "2.png", "No.")])
    assert len(change.pictures) == 1
    assert len(change.files) == 2


def test_a_failure_is_kept_with_its_file_until_it_is_scored(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "fox.png"
    (file_id,) = library.save_outcomes(MODEL, TAGSET, [Failure(path, "Can't read fox.png: the file ends early.")]).files
    assert library.entries([file_id], MODEL)[0].failure == "Can't read fox.png: the file ends early."
    assert library.unscored([file_id], MODEL) == [file_id]
    library.save_outcomes(MODEL, TAGSET, [make_scored(path)])
    assert library.entries([file_id], MODEL)[0].failure == ""
    assert library.unscored([file_id], MODEL) == []


def test_what_one_model_could_not_read_is_no_failure_of_another(library: Library, draw: Callable[..., Path]) -> None:
    path = draw("fox.png", "red")
    library.register_model("other", TAGSET)
    (file_id,) = library.save_outcomes(MODEL, TAGSET, [make_scored(path)]).files
    library.save_outcomes("other", TAGSET, [Failure(path, "The model crashed on fox.png.")])
    assert [library.entries([file_id], key)[0].failure for key in (MODEL, "other")] == ["", "The model crashed on fox.png."]
    assert [(missed.model_key, missed.file_id) for missed in library.backlog.missed()] == [("other", file_id)]
    library.save_outcomes("other", TAGSET, [make_scored(path)])
    assert library.entries([file_id], "other")[0].failure == ""
    assert library.backlog.missed() == []
    # What is wrong with the file is so for every model.
    path.unlink()
    library.save_outcomes("other", TAGSET, [Failure(path, "Can't read fox.png: it doesn't exist.")])
    assert "exist" in library.entries([file_id], MODEL)[0].failure


def test_unscored_is_asked_of_one_model_and_keeps_the_order(library: Library, tmp_path: Path) -> None:
    paths = [tmp_path / f"{number}.png" for number in range(4)]
    library.save_outcomes(MODEL, TAGSET, [make_scored(paths[2])])
    ids = [min(library.save_outcomes("other@1", TAGSET, [make_scored(path)]).files) for path in reversed(paths)]
    assert library.unscored(ids, MODEL) == [ids[0], ids[2], ids[3]]
    assert library.unscored(ids, "other@1") == []
    assert library.unscored(ids, "never@1") == ids


def test_scores_of_the_wrong_length_are_refused_and_nothing_is_kept(library: Library, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="4 tags"):
        library.save_outcomes(MODEL, TAGSET, [make_scored(tmp_path / "1.png"), make_scored(tmp_path / "2.png", [0.5])])
    assert library.entries([1, 2], MODEL) == []


def test_the_names_of_the_slots_outlive_the_model(library: Library, add_picture: AddPicture) -> None:
    add_picture("fox.png")
    assert library.tag_names(MODEL) == [tag.name for tag in TAGS]
    assert library.tag_names("never@1") == []


def test_other_slots_under_the_same_key_make_the_scores_count_as_another_models(library: Library, add_picture: AddPicture) -> None:
    picture_id = add_picture("fox.png")
    library.register_model(MODEL, make_tagset(TAGS[::-1]))
    assert library.facts(picture_id, MODEL).scores is None
    assert library.unscored([1], MODEL) == [1]
    assert library.tag_names(MODEL) == [tag.name for tag in TAGS[::-1]]
    assert library.tag_names(f"{MODEL}#1") == [tag.name for tag in TAGS]


def test_registering_the_same_slots_again_keeps_the_scores(library: Library, add_picture: AddPicture) -> None:
    picture_id = add_picture("fox.png")
    library.register_model(MODEL, make_tagset(TAGS))
    assert library.facts(picture_id, MODEL).scores is not None


def test_a_tag_that_becomes_protected_trips_on_scores_from_before(library: Library, add_picture: AddPicture) -> None:
    add_picture("fox.png", [0.9, 0.9, 0, 0], rating=0.9)
    add_picture("wolf.png", [0.9, 0.1, 0, 0], rating=0.9)
    assert [entry.withheld for entry in library.entries([1, 2], MODEL)] == [False, False]
    stricter = (TAGS[0], Tag("jacket", "clothing", Flag.PROTECTED), *TAGS[2:])
    library.register_model(MODEL, make_tagset(stricter))
    assert [entry.withheld for entry in library.entries([1, 2], MODEL)] == [True, False]
