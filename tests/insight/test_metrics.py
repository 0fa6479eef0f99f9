"""Metrics agree with scikit-learn's, and say what they can't know."""

import math

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn import metrics as reference

from furrytag_gui.insight.metrics import (
    NONE,
    Counts,
    count,
    count_by_picture,
    count_ratings,
    draw_curve,
    ratio_accuracy,
    ratio_f1,
    ratio_macro_f1,
    ratio_precision,
    ratio_recall,
    resample,
    take_means,
)

Mask = npt.NDArray[np.bool_]
CLOSE = 1e-9


def make_case(seed: int, pictures: int, tags: int, share: float) -> tuple[Mask, npt.NDArray[np.float32]]:
    """Truth, and scores with many ties that know a little of it."""
    random = np.random.default_rng(seed)
    truth = random.random((pictures, tags)) < share
    scores = np.round(np.clip(random.random((pictures, tags)) * 0.7 + 0.3 * truth, 0, 1), int(random.integers(1, 4)))
    return truth, scores.astype(np.float32)


cases = st.builds(make_case, st.integers(0, 10**6), st.integers(1, 60), st.integers(1, 12), st.floats(0, 1))


@settings(deadline=None, max_examples=40)  # scikit-learn takes its time
@given(case=cases, threshold=st.floats(0, 1))
def test_counts_and_means_are_those_of_scikit_learn(case: tuple[Mask, npt.NDArray[np.float32]], threshold: float) -> None:
    truth, scores = case
    said = scores >= threshold
    counts = count(truth, said)
    total = sum(counts, NONE)
    theirs = reference.precision_recall_fscore_support(truth.ravel(), said.ravel(), average="binary", zero_division=0)
    assert (total.precision, total.recall, total.f1) == pytest.approx(theirs[:3], abs=CLOSE)
    assert total.accuracy == pytest.approx(reference.accuracy_score(truth.ravel(), said.ravel()), abs=CLOSE)
    for number, one in enumerate(counts):
        theirs = reference.precision_recall_fscore_support(truth[:, number], said[:, number], average="binary", zero_division=0)
        assert (one.precision, one.recall, one.f1) == pytest.approx(theirs[:3], abs=CLOSE)
        assert one.support == truth[:, number].sum()
    seen = truth.any(0)
    if seen.any():
        theirs = [
            np.mean([scorer(truth[:, tag], said[:, tag], zero_division=0) for tag in np.flatnonzero(seen)])
            for scorer in (reference.precision_score, reference.recall_score, reference.f1_score)
        ]
        means = take_means(counts)
        assert (means.precision, means.recall, means.f1) == pytest.approx(theirs, abs=CLOSE)
        assert means.tags == seen.sum()


@settings(deadline=None)
@given(case=cases)
def test_curves_are_those_of_scikit_learn(case: tuple[Mask, npt.NDArray[np.float32]]) -> None:
    truth, scores = case[0].ravel(), case[1].ravel()
    curve = draw_curve(truth, scores)
    if not truth.any():
        assert len(curve.recalls) == 0
        assert math.isnan(curve.average_precision)
        return
    precisions, recalls, thresholds = reference.precision_recall_curve(truth, scores)
    np.testing.assert_allclose(curve.thresholds[::-1], thresholds, atol=CLOSE)
    np.testing.assert_allclose(curve.precisions[::-1], precisions[:-1], atol=CLOSE)
    np.testing.assert_allclose(curve.recalls[::-1], recalls[:-1], atol=CLOSE)
    assert curve.average_precision == pytest.approx(reference.average_precision_score(truth, scores), abs=CLOSE)


@settings(deadline=None)
@given(seed=st.integers(0, 10**6), pictures=st.integers(1, 50))
def test_rating_confusion_is_that_of_scikit_learn(seed: int, pictures: int) -> None:
    random = np.random.default_rng(seed)
    truth, said = random.integers(0, 3, (2, pictures))
    counts = count_ratings(truth, said, 3)
    np.testing.assert_array_equal(counts.table, reference.confusion_matrix(truth, said, labels=[0, 1, 2]))
    assert counts.accuracy == pytest.approx(reference.accuracy_score(truth, said), abs=CLOSE)


@settings(deadline=None)
@given(case=cases)
def test_measures_of_summed_pictures_are_those_of_the_whole(case: tuple[Mask, npt.NDArray[np.float32]]) -> None:
    truth, said = case[0], case[1] >= 0.5
    total = sum(count(truth, said), NONE)
    sums = count_by_picture(truth, said).sum(0)
    ratios = [ratio(sums) for ratio in (ratio_precision, ratio_recall, ratio_f1, ratio_accuracy)]
    assert ratios == pytest.approx([total.precision, total.recall, total.f1, total.accuracy], abs=CLOSE)
    by_tag = np.concatenate([(truth & said).sum(0), (said & ~truth).sum(0), (truth & ~said).sum(0)]).astype(np.float64)
    assert ratio_macro_f1(by_tag) == pytest.approx(take_means(count(truth, said)).f1, abs=CLOSE)


@pytest.mark.parametrize(
    ("precision", "recall", "f1", "accuracy"),
    [(0.74, 0.48, 0.58, 0.95), (0.78, 0.46, 0.58, 0.95), (0.74, 0.37, 0.50, 0.94), (0.71, 0.18, 0.29, 0.94)],
)
def test_the_published_table_is_what_our_definitions_give(precision: float, recall: float, f1: float, accuracy: float) -> None:
    """Each row follows from its precision, its recall and about 17 tags a picture, to the two digits that are published."""
    tags, pictures, shown = 228, 10_000, 16.7
    hits = recall * shown * pictures
    counts = Counts(round(hits), round(hits / precision - hits), round(shown * pictures - hits), 0)
    counts = Counts(counts.hits, counts.false_alarms, counts.misses, tags * pictures - counts.total)
    assert counts.f1 == pytest.approx(f1, abs=0.01)
    assert counts.accuracy == pytest.approx(accuracy, abs=0.0075)


def test_the_interval_of_a_difference_holds_what_is_true_as_often_as_it_says() -> None:
    """Two models that are equally good in the long run: 95 of 100 intervals hold 0, give or take chance."""
    held = 0
    for seed in range(200):
        random = np.random.default_rng(seed)
        truth = random.random((120, 4)) < 0.4
        first, second = (truth ^ (random.random(truth.shape) < 0.2) for _ in range(2))
        counts = (count_by_picture(truth, said) for said in (first, second))
        difference = resample("F1", *counts, ratio_f1, resamples=400, seed=seed)
        held += not difference.is_sure
        assert difference.low <= difference.value <= difference.high
    assert 178 <= held <= 199


def test_a_better_model_is_told_from_a_worse_one() -> None:
    random = np.random.default_rng(1)
    truth = random.random((200, 5)) < 0.3
    worse, better = (truth ^ (random.random(truth.shape) < share) for share in (0.2, 0.1))
    difference = resample("F1", count_by_picture(truth, worse), count_by_picture(truth, better), ratio_f1)
    assert difference.is_sure
    assert difference.low > 0
    assert difference.value == pytest.approx(
        reference.f1_score(truth.ravel(), better.ravel()) - reference.f1_score(truth.ravel(), worse.ravel()), abs=CLOSE
    )


def test_a_thinned_curve_keeps_its_ends() -> None:
    truth, scores = make_case(3, 4000, 1, 0.3)
    noise = np.random.default_rng(0).random(4000) * 1e-3
    curve = draw_curve(truth[:, 0], scores[:, 0] + noise)
    thin = curve.thin(50)
    assert len(thin.recalls) <= 50
    assert thin.recalls[-1] == curve.recalls[-1] == 1
    assert set(thin.thresholds) <= set(curve.thresholds)
