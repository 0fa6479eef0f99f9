"""The program learns from the user's tags: fitted in the real child process, kept in a real library."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest

from furrytag_gui.engine.heads import FitRequest, FitResult
from furrytag_gui.engine.host import Host
from furrytag_gui.insight.learn import MAX_NEGATIVES, MAX_POSITIVES, Learner, make_lessons
from furrytag_gui.insight.reach import MOST_UNJUDGED, ROOM_OF_A_JUDGED
from furrytag_gui.library.library import Library
from furrytag_gui.library.records import Examples
from furrytag_gui.paths import Paths
from furrytag_gui.tags.review import Decision, LearnedScore, Scope
from tests.standins.outcomes import MODEL, TAGSET, make_scored

WIDTH = 24


@pytest.fixture(scope="module")
def host() -> Iterator[Host]:
    host = Host(1)
    yield host
    host.close()


@pytest.fixture
def library(paths: Paths) -> Iterator[Library]:
    library = Library.open(paths.library)
    yield library
    library.close()


@pytest.fixture
def learner(library: Library, host: Host) -> Learner:
    return Learner(library, host)


@pytest.fixture
def fits(host: Host, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many tags each fit was for."""
    counts: list[int] = []
    fit = host.fit

    def note(request: FitRequest) -> FitResult:
        counts.append(len(request.positives))
        return fit(request)

    monkeypatch.setattr(host, "fit", note)
    return counts


@pytest.fixture
def add_pictures(library: Library) -> Callable[..., list[int]]:
    """`add_pictures("wolf", 12, bright=True)` scores pictures that look one way or the other."""

    def add(name: str, count: int, *, bright: bool, scores: Sequence[float] = (0, 0, 0, 0), rating: float = 0.0) -> list[int]:
        random = np.random.default_rng(len(name) + count)
        embeddings = random.random((count, WIDTH)) + np.where(np.arange(WIDTH) < 6, 1.5 if bright else 0.0, 0.0)
        pictures = []
        for number, embedding in enumerate(embeddings):
            scored = make_scored(Path(f"/{name}/{number}.png"), scores, rating=rating, embedding=embedding.tolist())
            pictures += library.save_outcomes(MODEL, TAGSET, [scored]).pictures
        return pictures

    return add


def learned(library: Library, picture_id: int) -> dict[str, LearnedScore]:
    return {score.tag: score for score in library.facts(picture_id, MODEL).learned}


@pytest.fixture
def taught(library: Library, add_pictures: Callable[..., list[int]]) -> list[int]:
    """Eight pictures of Nova that the user named, and eight without her that were reviewed; gives the former."""
    named, others = add_pictures("nova", 8, bright=True), add_pictures("others", 8, bright=False)
    library.decide(named, {"nova": Decision.ADDED}, categories={"nova": "identity"}, reviewed=True, label="Add nova")
    library.decide(others, {}, reviewed=True, label="Mark as reviewed")
    return named


def test_a_tag_is_learned_and_suggested_elsewhere(
    library: Library, learner: Learner, taught: list[int], add_pictures: Callable[..., list[int]]
) -> None:
    before = add_pictures("before", 1, bright=True)[0]
    assert learner.update(MODEL).learned
    later_bright, later_dark = add_pictures("later", 1, bright=True)[0], add_pictures("dark", 1, bright=False)[0]
    for picture_id in (before, later_bright):
        score = learned(library, picture_id)["nova"]
        assert score.score >= score.threshold
        assert score.category == "identity"
        assert "Learned from 8 of your pictures with this tag and 8 without it" in score.evidence
    assert learned(library, later_dark)["nova"].score < learned(library, later_dark)["nova"].threshold


def test_nothing_is_learned_from_too_little(library: Library, learner: Learner, taught: list[int], fits: list[int]) -> None:
    library.decide(taught[:4], {"nova": None}, label="Remove nova")
    assert not learner.update(MODEL)
    assert fits == []


def test_a_tag_is_fitted_again_only_when_its_examples_change(
    library: Library, learner: Learner, taught: list[int], add_pictures: Callable[..., list[int]], fits: list[int]
) -> None:
    learner.update(MODEL)
    library.decide(taught, {"fox": Decision.ACCEPTED}, label="Accept fox")
    learner.update(MODEL)
    assert not learner.update(MODEL)
    assert fits == [1, 1]
    library.decide(add_pictures("more", 1, bright=False), {}, reviewed=True, label="Mark as reviewed")
    learner.update(MODEL)
    assert fits == [1, 1, 2]


def test_undoing_the_tags_withdraws_what_was_learned(library: Library, learner: Learner, taught: list[int]) -> None:
    learner.update(MODEL)
    assert "nova" in learned(library, taught[0])
    library.decide(taught[:4], {"nova": None}, label="Remove nova")
    assert learner.update(MODEL).learned
    assert learned(library, taught[0]) == {}
    library.undo()
    learner.update(MODEL)
    assert "nova" in learned(library, taught[0])


def test_a_tag_that_cannot_be_told_is_not_suggested_and_not_tried_again(
    library: Library, learner: Learner, add_pictures: Callable[..., list[int]], fits: list[int]
) -> None:
    pictures = add_pictures("all", 40, bright=False)
    library.decide(pictures, {}, reviewed=True, label="Mark as reviewed")
    library.decide(pictures[::4], {"nova": Decision.ADDED}, label="Add nova")
    learner.update(MODEL)
    assert learned(library, pictures[1]) == {}
    assert not learner.update(MODEL)
    assert fits == [1]


def test_rejected_pictures_teach_too(library: Library, learner: Learner, add_pictures: Callable[..., list[int]]) -> None:
    bright, dark = add_pictures("bright", 8, bright=True), add_pictures("dark", 8, bright=False)
    library.decide(bright, {"fox": Decision.ACCEPTED}, label="Accept fox")
    library.decide(dark, {"fox": Decision.REJECTED}, label="Reject fox")
    learner.update(MODEL)
    assert learned(library, bright[0])["fox"].category == "species"


def test_a_protected_tag_is_never_learned(library: Library, learner: Learner, taught: list[int], fits: list[int]) -> None:
    library.decide(taught, {"a_protected_tag": Decision.ACCEPTED, "nova": None}, label="Decide")
    assert not learner.update(MODEL)
    assert fits == []


def test_withheld_pictures_take_no_part(library: Library, learner: Learner, taught: list[int], fits: list[int]) -> None:
    for number in range(4):
        withheld = make_scored(Path(f"/nova/{number}.png"), [0, 0, 0, 0.9], rating=0.9, embedding=[1.0] * WIDTH)
        library.save_outcomes(MODEL, TAGSET, [withheld])
    assert not learner.update(MODEL)
    assert fits == []


def test_without_embeddings_there_is_nothing_to_learn_from(library: Library, learner: Learner, taught: list[int]) -> None:
    assert not learner.update("blind@1")


def test_large_libraries_are_sampled_steadily_and_precision_is_told_for_all(library: Library) -> None:
    ids = np.arange(1, 10_001)
    (lesson,) = make_lessons(Examples({"fox": ids[:1000]}, {}, ids))
    (again,) = make_lessons(Examples({"fox": ids[:1000]}, {}, np.append(ids, 10_001)))
    assert (len(lesson.positives), len(lesson.negatives)) == (MAX_POSITIVES, MAX_NEGATIVES)
    assert (np.diff(lesson.positives) > 0).all()
    assert np.setdiff1d(lesson.negatives, again.negatives).size <= 1
    assert lesson.negative_weight == pytest.approx(9000 / MAX_NEGATIVES * MAX_POSITIVES / 1000)


def test_a_tag_that_the_model_knows_is_learned_only_where_that_beats_it(
    library: Library, learner: Learner, add_pictures: Callable[..., list[int]]
) -> None:
    """Jacket is always right already; fox is said of every dark picture instead of the bright ones."""
    bright = add_pictures("bright", 10, bright=True, scores=(0.1, 0.9, 0, 0))
    dark = add_pictures("dark", 10, bright=False, scores=(0.9, 0.1, 0, 0))
    library.decide(bright, {"fox": Decision.ADDED, "jacket": Decision.ACCEPTED}, reviewed=True, label="Tag")
    library.decide(dark, {"fox": Decision.REJECTED}, reviewed=True, label="Tag")
    learner.update(MODEL, TAGSET)
    assert set(learned(library, bright[0])) == {"fox"}
    assert learned(library, dark[0])["fox"].score < learned(library, dark[0])["fox"].threshold
    assert not learner.update(MODEL, TAGSET)


def test_another_threshold_lets_the_comparison_be_made_again(
    library: Library, learner: Learner, add_pictures: Callable[..., list[int]], fits: list[int]
) -> None:
    bright = add_pictures("bright", 10, bright=True, scores=(0.9, 0, 0, 0))
    dark = add_pictures("dark", 10, bright=False, scores=(0.1, 0, 0, 0))
    library.decide(bright, {"fox": Decision.ACCEPTED}, reviewed=True, label="Tag")
    library.decide(dark, {}, reviewed=True, label="Tag")
    learner.update(MODEL, TAGSET)
    assert learned(library, bright[0]) == {}
    library.set_threshold(MODEL, Scope.TAG, "fox", 0.95)
    assert learner.update(MODEL, TAGSET).learned
    assert set(learned(library, bright[0])) == {"fox"}
    assert fits == [1, 1]


def test_a_tag_that_nobody_has_judged_is_suggested_on_its_surest_pictures_only_and_gets_room_with_each_judged(
    library: Library, learner: Learner, add_pictures: Callable[..., list[int]]
) -> None:
    with_tag = add_pictures("wolf", 12, bright=True)
    without = add_pictures("owl", 24, bright=False)
    # More and less like a wolfhound, none of them so surely that all scores are 1.
    random = np.random.default_rng(1)
    shades = np.where(np.arange(WIDTH) < 6, np.linspace(0, 1, 400)[:, None], 0.0)
    embeddings = (random.random((400, WIDTH)) + shades).tolist()
    rest = [make_scored(Path(f"/rest/{number}.png"), (0, 0, 0, 0), embedding=one) for number, one in enumerate(embeddings)]
    alike = sorted(library.save_outcomes(MODEL, TAGSET, rest).pictures)
    library.decide(with_tag, {"wolfhound": Decision.ADDED}, reviewed=True, label="teach")
    library.decide(without, {}, reviewed=True, label="review")

    def count() -> int:
        learner.update(MODEL)
        said = [learned(library, picture_id).get("wolfhound") for picture_id in alike]
        return sum(one is not None and one.score >= one.threshold for one in said)

    assert 0 < count() <= MOST_UNJUDGED
    surest = [one for one in alike if (said := learned(library, one).get("wolfhound")) and said.score >= said.threshold]
    library.decide(surest[:5], {"wolfhound": Decision.ACCEPTED}, label="judge")
    assert MOST_UNJUDGED < count() <= MOST_UNJUDGED + 5 * ROOM_OF_A_JUDGED
