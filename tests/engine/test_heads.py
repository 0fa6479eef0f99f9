"""Heads: exact against brute force, and silent where they are not sure."""

import dataclasses

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given
from hypothesis import strategies as st

from furrytag_gui.engine import heads
from furrytag_gui.engine.heads import FitRequest, FitResult, fit
from furrytag_gui.models.head import make_features, score_heads

Floats = npt.NDArray[np.float64]


def make_request(*tags: tuple[int, int], width: int = 64, pictures: int = 120, strength: float = 1.0, seed: int = 0) -> FitRequest:
    """Noise in which each tag, given as (positives, negatives), shifts a few features of its pictures."""
    random = np.random.default_rng(seed)
    embeddings = random.random((pictures, width), np.float32)
    positives, negatives = [], []
    for positive, negative in tags:
        rows = random.permutation(pictures)[: positive + negative]
        positives.append(np.sort(rows[:positive]))
        negatives.append(np.sort(rows[positive:]))
        embeddings[np.ix_(rows[:positive], random.permutation(width)[:8])] += np.float32(strength)
    return FitRequest(embeddings, tuple(positives), tuple(negatives))


def fit_ridge(features: Floats, labels: Floats) -> Floats:
    """Weights of ridge regression, the free offset last, from the normal equations in the space of features."""
    design = np.column_stack([features, np.ones(len(features))])
    penalty = np.diag([*np.full(features.shape[1], heads.RIDGE), 0.0])
    weights: Floats = np.linalg.solve(design.T @ design + penalty, design.T @ labels)
    return weights


@given(seed=st.integers(0, 1000), pictures=st.integers(4, 30), left_out=st.integers(0, 10), width=st.integers(1, 40))
def test_solving_for_pictures_is_ridge_regression_and_leave_one_out_is_exact(seed: int, pictures: int, left_out: int, width: int) -> None:
    random = np.random.default_rng(seed)
    features = random.normal(size=(pictures + left_out, width)) / np.sqrt(width)
    rows = random.permutation(pictures + left_out)[:pictures]
    labels = np.where(random.random(pictures) < 0.4, 1.0, -1.0)
    duals, offset, unseen = heads.solve(heads.invert(features @ features.T), rows, labels)
    weights = fit_ridge(features[rows], labels)
    np.testing.assert_allclose(np.append(features[rows].T @ duals, offset), weights, atol=1e-8)
    for number in range(pictures):
        others = np.delete(np.arange(pictures), number)
        weights = fit_ridge(features[rows[others]], labels[others])
        assert unseen[number] == pytest.approx(features[rows[number]] @ weights[:-1] + weights[-1], abs=1e-8)


def test_a_tag_that_can_be_seen_is_found() -> None:
    request = make_request((30, 60), (40, 80))
    result = fit(request)
    assert (result.precisions >= heads.MIN_PRECISION).all()
    assert (result.recalls > 0.8).all()
    scores = score_heads(result.weights, result.biases, request.embeddings)
    for tag in range(2):
        said = scores[:, tag] >= result.thresholds[tag]
        assert said[request.positives[tag]].mean() > 0.9
        assert said[request.negatives[tag]].mean() < 0.1


def test_a_tag_that_cannot_be_seen_is_not_suggested() -> None:
    silent = [np.isnan(fit(make_request((20, 60), strength=0.0, seed=seed)).precisions[0]) for seed in range(40)]
    assert np.mean(silent) > 0.9


def test_scores_are_probabilities_that_tell_how_sure_a_head_is() -> None:
    request = make_request((60, 60), strength=0.7)
    scores = score_heads(*_parts(fit(request)), request.embeddings)[:, 0]
    assert ((scores >= 0) & (scores <= 1)).all()
    assert scores[request.positives[0]].mean() > 0.7
    assert scores[request.negatives[0]].mean() < 0.3


@pytest.mark.parametrize("counts", [(4, 60), (60, 7), (0, 0)])
def test_too_few_examples_make_a_head_that_is_silent(counts: tuple[int, int]) -> None:
    result = fit(make_request(counts))
    assert np.isnan(result.precisions[0])
    assert np.isnan(result.recalls[0])
    assert not result.weights.any()


def test_few_of_each_are_enough() -> None:
    assert fit(make_request((heads.MIN_POSITIVES, heads.MIN_NEGATIVES), strength=3.0)).precisions[0] >= heads.MIN_PRECISION


def test_the_background_makes_a_head_for_a_rare_tag_stricter() -> None:
    """One in four of the examples has the tag and one in fifty of the rest; false alarms there must not drown it."""
    right, wrong = {True: 0, False: 0}, {True: 0, False: 0}
    for seed in range(20):
        random = np.random.default_rng(seed)
        weak = np.where(np.arange(64) < 6, np.float32(0.5), np.float32(0))
        examples = random.random((80, 64), np.float32) + weak * (np.arange(80) < 20)[:, None]
        rest = random.random((3000, 64), np.float32) + weak * (np.arange(3000) % 50 == 0)[:, None]
        request = FitRequest(examples.astype(np.float32), (np.arange(20),), (np.arange(20, 80),))
        for asked in (True, False):
            result = fit(dataclasses.replace(request, background=rest[:1000]) if asked else request)
            if not np.isnan(result.precisions[0]):
                said = score_heads(*_parts(result), rest[1000:])[:, 0] >= result.thresholds[0]
                right[asked] += int(said[::50].sum())
                wrong[asked] += int(said.sum() - said[::50].sum())
    precision = {asked: right[asked] / (right[asked] + wrong[asked]) for asked in right}
    assert right[True] > 0
    assert precision[True] > 1.5 * precision[False]


def test_a_small_background_is_not_asked() -> None:
    request = make_request((20, 60))
    few = dataclasses.replace(request, background=request.embeddings[: heads.MIN_BACKGROUND - 1])
    for one, two in zip(fit(request).to_arrays(), fit(few).to_arrays(), strict=True):
        np.testing.assert_array_equal(one, two)


def test_no_tags_are_no_work() -> None:
    assert fit(make_request()).weights.shape == (0, 64)


def test_each_tag_is_fitted_as_if_it_were_alone() -> None:
    """Tags share an inverse of all pictures; those on few of them don't. The standardisation is that of all pictures."""
    request = make_request((20, 60), (30, 90), (10, 10))
    together = fit(request)
    for tag in range(3):
        alone = fit(FitRequest(request.embeddings, request.positives[tag : tag + 1], request.negatives[tag : tag + 1]))
        np.testing.assert_allclose(together.weights[tag], alone.weights[0], rtol=1e-3, atol=1e-4)
        assert together.precisions[tag] == pytest.approx(alone.precisions[0], nan_ok=True)
        assert together.thresholds[tag] == pytest.approx(alone.thresholds[0], rel=1e-3)


def test_embeddings_that_are_all_the_same_make_no_suggestion() -> None:
    rows = np.arange(20)
    result = fit(FitRequest(np.ones((20, 5), np.float32), (rows[:10],), (rows[10:],)))
    assert np.isfinite(result.weights).all()
    assert np.isnan(result.precisions[0])


def test_precision_counts_the_pictures_that_a_negative_stands_for() -> None:
    request = make_request((40, 40), strength=0.5)
    sampled = FitRequest(request.embeddings, request.positives, request.negatives, (50.0,))
    plain, weighted = fit(request), fit(sampled)
    assert plain.recalls[0] > 0
    assert np.isnan(weighted.recalls[0]) or weighted.recalls[0] < plain.recalls[0]
    assert score_heads(*_parts(weighted), request.embeddings).mean() < score_heads(*_parts(plain), request.embeddings).mean()


def test_requests_and_results_go_through_a_pipe() -> None:
    request = FitRequest(
        *[getattr(make_request((20, 60), (10, 10)), name) for name in ("embeddings", "positives", "negatives")], (1.0, 2.0)
    )
    again = FitRequest.from_arrays(request.to_arrays())
    assert again.negative_weights == (1.0, 2.0)
    expected, result = fit(request), FitResult.from_arrays(fit(again).to_arrays())
    for one, two in zip(expected.to_arrays(), result.to_arrays(), strict=True):
        np.testing.assert_array_equal(one, two)


def test_features_keep_the_sign() -> None:
    np.testing.assert_array_equal(make_features(np.array([[4.0, -9.0, 0.0]], np.float32)), [[2.0, -3.0, 0.0]])


def _parts(result: FitResult) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]:
    return result.weights, result.biases
