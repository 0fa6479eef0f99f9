"""Which threshold holds for which tag."""

import numpy as np
import pytest

from furrytag_gui.tags.review import Scope, Thresholds
from furrytag_gui.tags.tagset import TagSet
from furrytag_gui.tags.vocabulary import Tag


@pytest.fixture
def tagset() -> TagSet:
    tags = (Tag("wolf", "species"), Tag("fox", "species"), Tag("fur", "body"))
    return TagSet(tags, np.array([0.1, 0.2, 0.3], np.float32), np.ones(3, np.bool_))


@pytest.mark.parametrize(
    ("thresholds", "expected"),
    [
        (Thresholds(), [0.1, 0.2, 0.3]),
        (Thresholds(overall=0.7), [0.7, 0.7, 0.7]),
        (Thresholds(categories={"species": 0.8}), [0.8, 0.8, 0.3]),
        (Thresholds(overall=0.7, categories={"species": 0.8}), [0.8, 0.8, 0.7]),
        (Thresholds(overall=0.7, categories={"species": 0.8}, tags={"fox": 0.0}), [0.8, 0.0, 0.7]),
        (Thresholds(categories={"clothing": 0.9}, tags={"scarf": 0.9}), [0.1, 0.2, 0.3]),
    ],
)
def test_the_most_specific_threshold_holds(tagset: TagSet, thresholds: Thresholds, expected: list[float]) -> None:
    limits = thresholds.for_slots(tagset)
    assert limits.dtype == np.float32
    assert limits.tolist() == pytest.approx(expected)
    of_each = [thresholds.of(tag.name, tag.category, float(own)) for tag, own in zip(tagset.tags, tagset.thresholds, strict=True)]
    assert of_each == pytest.approx(expected)


def test_the_model_s_own_thresholds_are_left_as_they_are(tagset: TagSet) -> None:
    Thresholds(overall=0.9).for_slots(tagset)[:] = 0.0
    assert tagset.thresholds.tolist() == pytest.approx([0.1, 0.2, 0.3])


@pytest.mark.parametrize(
    ("scope", "name", "expected"),
    [
        (Scope.ALL, "", Thresholds(overall=0.4)),
        (Scope.CATEGORY, "body", Thresholds(categories={"body": 0.4})),
        (Scope.TAG, "wolf", Thresholds(tags={"wolf": 0.4})),
    ],
)
def test_one_threshold_is_set_and_taken_back(scope: Scope, name: str, expected: Thresholds) -> None:
    changed = Thresholds().with_value(scope, name, 0.4)
    assert changed == expected
    assert changed.with_value(scope, name, None) == Thresholds()
    assert Thresholds().with_value(scope, name, None) == Thresholds()


def test_setting_one_threshold_keeps_the_others() -> None:
    before = Thresholds(0.1, {"body": 0.2}, {"wolf": 0.3})
    assert before.with_value(Scope.TAG, "fox", 0.4) == Thresholds(0.1, {"body": 0.2}, {"wolf": 0.3, "fox": 0.4})
    assert before.with_value(Scope.CATEGORY, "body", 0.5) == Thresholds(0.1, {"body": 0.5}, {"wolf": 0.3})
    assert before == Thresholds(0.1, {"body": 0.2}, {"wolf": 0.3})
