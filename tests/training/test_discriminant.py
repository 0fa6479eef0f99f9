"""The closed forms against plain references."""

import numpy as np
import pytest

from furrytag_gui.training.discriminant import Moments, fit_logistic, sigmoid


def _pictures(count: int = 60, width: int = 5) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    chance = np.random.default_rng(3)
    shown = chance.random((count, 2)) < 0.4
    features = chance.normal(size=(count, width)) + shown @ chance.normal(size=(2, width))
    return features, shown, chance.random((count, 2)) < 0.9


def test_discriminant_is_fishers() -> None:
    features, shown, known = _pictures()
    weights, bias = Moments.of(features, shown, known).fit(shrinkage=0.2)
    covariance = np.cov(features.T, bias=True)
    shrunk = 0.8 * covariance + 0.2 * np.trace(covariance) / 5 * np.eye(5)
    for tag in range(2):
        first = features[known[:, tag] & shown[:, tag]].mean(0)
        second = features[known[:, tag] & ~shown[:, tag]].mean(0)
        reference = np.linalg.inv(shrunk) @ (first - second)
        np.testing.assert_allclose(weights[tag], reference)
        np.testing.assert_allclose(bias[tag], -reference @ (first + second) / 2)


def test_moments_of_parts_add_up_and_can_be_taken_away() -> None:
    features, shown, known = _pictures()
    whole = Moments.of(features, shown, known)
    parts = [Moments.of(features[rows], shown[rows], known[rows]) for rows in (slice(0, 25), slice(25, None))]
    np.testing.assert_allclose((parts[0] + parts[1]).fit(0.1)[0], whole.fit(0.1)[0])
    np.testing.assert_allclose((whole - parts[1]).fit(0.1)[0], parts[0].fit(0.1)[0])


def test_logistic_regression_has_no_slope_left() -> None:
    chance = np.random.default_rng(5)
    inputs = chance.normal(size=(400, 2))
    target = chance.random(400) < sigmoid(inputs @ [1.5, -0.5] - 1)
    weights, bias = fit_logistic(inputs, target)
    left = target - sigmoid(inputs @ weights + bias)
    assert abs(left.sum()) < 1e-6
    np.testing.assert_allclose(inputs.T @ left, 0.01 * weights, atol=1e-6)
    assert weights == pytest.approx([1.5, -0.5], abs=0.4)


def test_logistic_regression_survives_classes_that_are_apart() -> None:
    inputs = np.array([[-2.0], [-1.0], [1.0], [2.0]])
    weights, bias = fit_logistic(inputs, np.array([False, False, True, True]))
    assert np.isfinite(weights).all()
    assert weights[0] > 0
    assert bias == pytest.approx(0, abs=1e-6)


def test_sigmoid_does_not_overflow() -> None:
    np.testing.assert_allclose(sigmoid(np.array([-1e9, 0.0, 1e9])), [0, 0.5, 1])
