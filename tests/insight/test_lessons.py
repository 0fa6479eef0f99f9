"""What a person sees of the tags that the program is taught, with heads fitted in the real child process."""

from collections.abc import Callable, Iterator

import numpy as np
import pytest

from furrytag_gui.engine.heads import MIN_NEGATIVES, MIN_POSITIVES
from furrytag_gui.engine.host import Host
from furrytag_gui.insight.headfile import decode_head, encode_head
from furrytag_gui.insight.learn import Learner
from furrytag_gui.insight.lessons import LessonReport, Stage, forget_head, import_head, report_lessons
from furrytag_gui.library.library import Library
from furrytag_gui.models.head import Evidence, Head
from furrytag_gui.paths import categories
from furrytag_gui.tags.review import Decision
from furrytag_gui.tags.vocabulary import Vocabulary, load_vocabulary
from furrytag_gui.work import Work
from tests.standins.outcomes import MODEL, TAGSET

Put = Callable[..., list[int]]
WIDTH = 24


@pytest.fixture(scope="module")
def host() -> Iterator[Host]:
    host = Host(1)
    yield host
    host.close()


@pytest.fixture
def learner(library: Library, host: Host) -> Learner:
    return Learner(library, host)


@pytest.fixture
def place(put: Put) -> Callable[..., list[int]]:
    """`place("nova", 9, bright=1.0)` keeps pictures that look the more like Nova the brighter they are."""

    def keep(name: str, count: int, *, bright: float) -> list[int]:
        random = np.random.default_rng(count + len(name))
        embeddings = random.random((count, WIDTH)) + np.where(np.arange(WIDTH) < 6, 1.5 * bright, 0)
        return put([(0, 0, 0, 0)] * count, embeddings=embeddings, folder=f"/{name}")

    return keep


@pytest.fixture
def taught(library: Library, place: Callable[..., list[int]]) -> list[int]:
    named, others = place("nova", 9, bright=1), place("others", 12, bright=0)
    library.decide(named, {"nova": Decision.ADDED}, categories={"nova": "identity"}, reviewed=True, label="Add nova")
    library.decide(others, {}, reviewed=True, label="Done")
    return named


@pytest.fixture
def tell(library: Library, vocabulary: Vocabulary) -> Callable[[], dict[str, LessonReport]]:
    return lambda: {one.tag: one for one in report_lessons(library, MODEL, TAGSET, vocabulary, show_adult=False, work=Work())}


Tell = Callable[[], dict[str, LessonReport]]


def test_a_tag_with_too_few_examples_says_what_it_needs(library: Library, place: Callable[..., list[int]], tell: Tell) -> None:
    named = place("nova", 2, bright=1)
    library.decide(named, {"nova": Decision.ADDED}, reviewed=True, label="Add nova")
    like, _unlike = place("like", 5, bright=1), place("unlike", 20, bright=0)
    report = tell()["nova"]
    assert report.stage is Stage.NEEDS_EXAMPLES
    assert report.sentence == f"Needs {MIN_POSITIVES - 2} more with it and {MIN_NEGATIVES} more reviewed without it."
    assert report.ask[0] in like
    assert len(set(report.ask)) == 4


def test_a_learned_tag_shows_how_good_it_is_and_what_it_would_suggest(
    learner: Learner, taught: list[int], place: Callable[..., list[int]], tell: Tell
) -> None:
    like, between, unlike = place("like", 7, bright=1), place("between", 6, bright=0.5), place("unlike", 15, bright=0)
    assert tell()["nova"].stage is Stage.NOT_FITTED
    learner.update(MODEL, TAGSET)
    report = tell()["nova"]
    assert (report.stage, report.category, report.positives, report.negatives) == (Stage.ON, "identity", 9, 12)
    assert report.head is not None
    assert report.head.evidence.precision == 1
    assert "77% to 100% of what it suggests should be right" in report.sentence
    assert report.judges
    assert set(report.ask) <= set(like) | set(between)
    assert {guess.picture_id for guess in report.guesses} >= set(like)
    assert report.suggests < len(like) + len(between) + 1
    assert not {guess.picture_id for guess in report.guesses} & set(unlike)


def test_tags_that_the_model_knows_and_nobody_corrects_are_not_told(library: Library, taught: list[int], tell: Tell) -> None:
    library.decide(taught, {"fox": Decision.ACCEPTED}, label="Accept fox")
    assert set(tell()) == {"nova"}


def test_adult_tags_are_told_to_adults_only(library: Library, taught: list[int], vocabulary: Vocabulary, tell: Tell) -> None:
    adult = next(tag.name for tag in vocabulary.tags if tag.flag == "adult")
    library.decide(taught, {adult: Decision.ADDED}, label="Add")
    assert set(tell()) == {"nova"}
    shown = report_lessons(library, MODEL, TAGSET, vocabulary, show_adult=True, work=Work())
    assert {one.tag for one in shown} == {"nova", adult}


def test_a_tag_out_of_a_file_works_at_once_and_stays_until_forgotten(
    library: Library, learner: Learner, taught: list[int], place: Callable[..., list[int]], tell: Tell
) -> None:
    vocabulary = load_vocabulary(categories())
    learner.update(MODEL, TAGSET)
    (fit,) = library.heads(MODEL)
    content = encode_head(fit.head, MODEL)
    library.decide(taught, {"nova": None}, label="Remove nova")
    learner.update(MODEL, TAGSET)
    assert library.heads(MODEL) == []
    import_head(library, MODEL, decode_head(content, "nova.json", MODEL, WIDTH, vocabulary))
    assert not learner.update(MODEL, TAGSET)
    report = tell()["nova"]
    assert report.stage is Stage.IMPORTED
    assert report.sentence.startswith("Came out of a file: learned from 9 pictures of others")
    (seen,) = place("later", 1, bright=1)
    (score,) = library.facts(seen, MODEL).learned
    assert (score.tag, score.evidence) == ("nova", report.sentence)
    assert forget_head(library, MODEL, "nova").learned
    assert tell() == {}
    assert library.undo_label == "Forget nova"
    assert library.undo() is not None
    assert tell()["nova"].stage is Stage.IMPORTED
    assert library.undo_label == "Take in nova"
    change = library.undo()
    assert change is not None
    assert change.learned
    assert tell() == {}


def test_a_tag_that_only_withheld_pictures_have_is_not_listed(library: Library, put: Put, tell: Tell) -> None:
    hidden, shown = put([(0, 0, 0, 0.9), (0, 0, 0, 0)], ratings=[0.9, 0.1], embeddings=np.eye(2, WIDTH))
    library.decide([hidden, shown], {"nova": Decision.ADDED}, label="Add nova")
    library.decide([hidden], {"secret": Decision.ADDED}, label="Add secret")
    assert {tag: report.positives for tag, report in tell().items()} == {"nova": 1}


@pytest.mark.parametrize("useful", [True, False])
def test_an_imported_tag_stays_where_it_does_as_well_as_the_own_examples(
    library: Library, learner: Learner, taught: list[int], tell: Tell, useful: bool
) -> None:
    learner.update(MODEL, TAGSET)
    (fit,) = library.heads(MODEL)
    head = fit.head if useful else Head("nova", "identity", -fit.head.weights, -fit.head.bias, 0.5, Evidence(50, 50, 0.9, 0.9))
    import_head(library, MODEL, head)
    learner.update(MODEL, TAGSET)
    assert (tell()["nova"].stage is Stage.IMPORTED) is useful
    assert not learner.update(MODEL, TAGSET)


def test_a_tag_that_cannot_be_told_says_so(library: Library, learner: Learner, place: Callable[..., list[int]], tell: Tell) -> None:
    ids = place("all", 40, bright=0)
    library.decide(ids[::4], {"nova": Decision.ADDED}, reviewed=True, label="Add")
    library.decide(ids, {}, reviewed=True, label="Done")
    learner.update(MODEL, TAGSET)
    report = tell()["nova"]
    assert (report.stage, report.suggests, report.guesses) == (Stage.UNSURE, 0, ())
    assert "not sure enough" in report.sentence


def test_a_tag_that_the_model_says_as_well_is_told_so(library: Library, learner: Learner, put: Put, tell: Tell) -> None:
    """Both are always right, so the head is silent for another reason than that it isn't sure."""
    random = np.random.default_rng(0)
    bright = [put([(score, 0, 0, 0)] * 12, embeddings=random.random((12, WIDTH)) + score, folder=f"/{score}") for score in (0.9, 0.1)]
    library.decide(bright[0], {"fox": Decision.ACCEPTED}, reviewed=True, label="Tag")
    library.decide(bright[1], {"fox": Decision.REJECTED}, reviewed=True, label="Tag")
    learner.update(MODEL, TAGSET)
    report = tell()["fox"]
    assert report.stage is Stage.NOT_BETTER
    assert "The model's own answers are as good" in report.sentence
    assert report.suggests == 0


def test_suggestions_that_were_judged_count_for_what_is_told(
    library: Library, learner: Learner, taught: list[int], place: Callable[..., list[int]], tell: Tell
) -> None:
    like = place("like", 12, bright=1)
    place("unlike", 15, bright=0)
    learner.update(MODEL, TAGSET)
    assert tell()["nova"].judges
    assert "So far 0 of 6 are judged" in tell()["nova"].sentence
    library.decide(like[:2], {"nova": Decision.ACCEPTED}, label="Accept nova")
    learner.update(MODEL, TAGSET)
    assert "So far 2 of 6 are judged; only those count that it would suggest again." in tell()["nova"].sentence
    library.decide(like, {"nova": Decision.ACCEPTED}, label="Accept nova")
    learner.update(MODEL, TAGSET)
    report = tell()["nova"]
    assert report.head is not None
    assert report.head.evidence.judged == len(like)
    assert f"going by the {len(like)} of its suggestions that you judged" in report.sentence
    assert not report.judges
