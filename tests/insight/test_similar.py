"""Pictures that look alike, against brute force."""

from collections.abc import Callable

import numpy as np
import pytest

from furrytag_gui.errors import FurryTagError
from furrytag_gui.insight import similar
from furrytag_gui.insight.similar import SimilarIndex, find_strongest
from furrytag_gui.library.library import Library
from furrytag_gui.models.head import make_features
from furrytag_gui.work import CancelledError, Work
from tests.standins.outcomes import MODEL

Put = Callable[..., list[int]]
NOTHING = (0.0, 0.0, 0.0, 0.0)


def agree(_one: int, _other: int) -> bool:
    return True


def make_embeddings(count: int, width: int = 32, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).random((count, width)).astype(np.float32)


@pytest.fixture
def index(library: Library) -> SimilarIndex:
    return SimilarIndex(library, MODEL)


def test_the_nearest_are_those_of_the_cosine(library: Library, index: SimilarIndex, put: Put) -> None:
    embeddings = make_embeddings(60)
    ids = put([NOTHING] * 60, embeddings=embeddings)
    assert index.update(Work()) == 60
    features = make_features(embeddings)
    features = features - features.mean(0)
    features /= np.linalg.norm(features, axis=1, keepdims=True)
    expected = features @ features[7]
    matches = index.find_like([ids[7]], 10)
    assert [match.picture_id for match in matches] == [ids[row] for row in np.argsort(-expected) if row != 7][:10]
    assert matches[0].similarity == pytest.approx(np.sort(expected)[-2], abs=1e-4)


def test_several_pictures_are_asked_for_together(index: SimilarIndex, put: Put) -> None:
    left, right, between = (np.eye(3)[row] * 4 + 0.01 for row in range(3))
    embeddings = [left, right, (left + right) / 2, between, between]
    ids = put([NOTHING] * 5, embeddings=embeddings)
    index.update(Work())
    assert index.find_like(ids[:2], 1)[0].picture_id == ids[2]


def test_what_was_scored_later_or_again_is_read_and_nothing_else(index: SimilarIndex, put: Put) -> None:
    embeddings = make_embeddings(40)
    put([NOTHING] * 30, embeddings=embeddings[:30])
    assert index.update(Work()) == 30
    assert index.update(Work()) == 0
    later = put([NOTHING] * 10, embeddings=embeddings[30:], folder="/later")
    again = put([NOTHING], embeddings=embeddings[30:31])
    assert index.update(Work()) == 11
    assert len(index) == 40
    assert index.find_like(again, 1)[0].picture_id == later[0]


def test_a_library_that_has_grown_gets_new_directions(index: SimilarIndex, put: Put, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(similar, "BASIS_PICTURES", 100)
    few = put([NOTHING] * 2, embeddings=make_embeddings(2))
    index.update(Work())
    many = put([NOTHING] * 20, embeddings=make_embeddings(20, seed=1), folder="/many")
    twin = put([NOTHING], embeddings=make_embeddings(20, seed=1)[4:5] * 1.01, folder="/twin")
    index.update(Work())
    assert set(index.picture_ids) == {*few, *many, *twin}
    (match,) = index.find_like(twin, 1)
    assert match.picture_id == many[4]
    assert match.similarity == pytest.approx(1, abs=1e-3)


def test_withheld_pictures_are_never_found(index: SimilarIndex, put: Put) -> None:
    embeddings = make_embeddings(6)
    embeddings[1] = embeddings[0]
    ids = put([NOTHING] * 6, embeddings=embeddings)
    index.update(Work())
    assert index.find_like(ids[:1], 1)[0].picture_id == ids[1]
    put([NOTHING, (0, 0, 0, 0.9)], embeddings=embeddings[:2], ratings=[0.0, 0.9])
    assert ids[1] not in {match.picture_id for match in index.find_like(ids[:1], 10)}
    assert index.find_duplicates(Work(), agree) == []
    assert ids[1] not in index.take()[0]


def test_near_duplicates_come_in_groups(index: SimilarIndex, put: Put) -> None:
    embeddings = make_embeddings(30)
    copies = np.concatenate([embeddings, embeddings[[3, 3, 8]] * 1.001])
    ids = put([NOTHING] * 33, embeddings=copies)
    index.update(Work())
    assert index.find_duplicates(Work(), agree) == [(ids[3], ids[30], ids[31]), (ids[8], ids[32])]


def test_a_picture_from_outside_finds_its_like(index: SimilarIndex, put: Put) -> None:
    embeddings = make_embeddings(20)
    ids = put([NOTHING] * 20, embeddings=embeddings)
    assert index.find_like_embedding(embeddings[0], 3) == []
    index.update(Work())
    assert index.find_like_embedding(embeddings[5] * 1.01, 1)[0].picture_id == ids[5]


def test_what_does_not_belong_is_refused_with_a_sentence(index: SimilarIndex, put: Put) -> None:
    put([NOTHING] * 3, embeddings=make_embeddings(3))
    index.update(Work())
    with pytest.raises(FurryTagError, match="another model"):
        index.find_like_embedding(np.ones(7, np.float32), 1)
    with pytest.raises(FurryTagError, match="hasn't seen"):
        index.find_like([999], 1)


def test_embeddings_of_another_width_take_the_place_of_the_old_ones(index: SimilarIndex, put: Put) -> None:
    put([NOTHING] * 3, embeddings=make_embeddings(3))
    index.update(Work())
    ids = put([NOTHING] * 3, embeddings=make_embeddings(3, width=12))
    index.update(Work())
    assert sorted(index.picture_ids) == sorted(ids)


def test_reading_can_be_cancelled_and_goes_on_later(index: SimilarIndex, put: Put) -> None:
    put([NOTHING] * 3, embeddings=make_embeddings(3))
    work = Work()
    work.cancel()
    with pytest.raises(CancelledError):
        index.update(work)
    assert index.update(Work()) == 3


def test_the_strongest_directions_are_those_of_all() -> None:
    random = np.random.default_rng(3)
    points = random.normal(size=(400, 60)) * np.geomspace(10, 0.1, 60)
    products = points.T @ points
    exact = np.linalg.eigh(products)[1][:, ::-1][:, :5]
    found = find_strongest(products.astype(np.float32), 5)
    assert np.linalg.svd(exact.T @ found)[1].min() > 0.999
    assert find_strongest(products.astype(np.float32), 100).shape == (60, 60)
