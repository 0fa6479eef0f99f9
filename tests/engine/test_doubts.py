"""Scores that give a mistake away."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from furrytag_gui.engine.doubts import find_doubt
from furrytag_gui.models.manifest import Activation
from furrytag_gui.tags.tagset import FloatArray


def sigmoid(values: object) -> FloatArray:
    return (1 / (1 + np.exp(-np.asarray(values, np.float64)))).astype(np.float32)


def softmax(values: np.ndarray) -> FloatArray:
    powers = np.exp(values)
    return (powers / powers.sum(axis=1, keepdims=True)).astype(np.float32)


LOGITS = np.random.default_rng(3).normal(-3, 2, (4, 40))


def test_scores_of_a_tagger_are_not_doubted() -> None:
    assert find_doubt(sigmoid(LOGITS), Activation.SIGMOID) == ""
    assert find_doubt(sigmoid(LOGITS), Activation.NONE) == ""


def test_sigmoid_of_probabilities_is_told_by_who_did_it() -> None:
    twice = sigmoid(sigmoid(LOGITS))
    assert "Choose probabilities, not logits" in find_doubt(twice, Activation.SIGMOID)
    assert "came twice in the file" in find_doubt(twice, Activation.NONE)
    assert "came twice in the file" in find_doubt(twice[:1], None)


def test_softmax_is_told() -> None:
    assert "All scores together make 1" in find_doubt(softmax(LOGITS), Activation.NONE)
    assert "All scores together make 1" in find_doubt(softmax(LOGITS).astype(np.float16).astype(np.float32), Activation.NONE)


def test_softmax_that_the_manifest_tells_of_is_not_doubted() -> None:
    assert find_doubt(softmax(LOGITS), Activation.NONE, exclusive=True) == ""


def test_one_picture_may_add_up_by_chance() -> None:
    assert find_doubt(softmax(LOGITS[:1]), Activation.NONE) == ""


@pytest.mark.parametrize("scores", [np.empty((0, 40), np.float32), np.full((3, 1), 0.6, np.float32), np.full((2, 2), 0.5, np.float32)])
def test_too_little_to_tell_is_not_doubted(scores: FloatArray) -> None:
    assert find_doubt(scores, Activation.NONE) == ""


@given(st.lists(st.lists(st.floats(-8, 8), min_size=5, max_size=5), min_size=1, max_size=4))
def test_any_probabilities_put_through_a_second_sigmoid_are_told(logits: list[list[float]]) -> None:
    assert find_doubt(sigmoid(sigmoid(logits)), Activation.SIGMOID)
