"""Heads that speak only where they were right on sets that they never saw."""

import numpy as np
import pytest

from furrytag_gui.training.examples import Examples, weigh_evidence
from furrytag_gui.training.heads import Heads, find_margin, fit_heads, score_held_out, take_moments
from furrytag_gui.training.report import Tally, count, format_table, judge

FAMILIES = ("noto", "twemoji", "fxemoji", "openclipart")


@pytest.fixture
def examples() -> Examples:
    """Four families of 80 pictures; "bird" can be told from the first feature, "fish" from nothing."""
    chance = np.random.default_rng(7)
    total = 320
    shown = chance.random((total, 2)) < [0.4, 0.3]
    roots = chance.normal(size=(total, 6)) * 0.3
    roots[:, 0] += 3 * shown[:, 0]
    families = np.repeat(FAMILIES, 80)
    return Examples(
        tags=("bird", "fish"),
        roots=roots,
        evidence=np.zeros((total, 2)),
        shown=shown,
        known=np.ones((total, 2), np.bool_),
        sets=families,
        families=families,
        trainable=families != "openclipart",
        variants=np.tile([0, 1], total // 2),
    )


def test_head_that_can_tell_speaks_and_the_other_is_silent(examples: Examples) -> None:
    reports = {report.tag: report for report in judge(examples, score_held_out(examples, take_moments(examples)))}
    assert reports["bird"].is_good
    assert reports["bird"].on_white.precision > 0.9
    assert not reports["fish"].is_good


def test_families_that_are_only_for_tests_are_never_fitted_to(examples: Examples) -> None:
    moments = take_moments(examples)
    assert sorted(moments) == ["fxemoji", "noto", "twemoji"]
    spoiled = examples.where(np.ones(len(examples), np.bool_))
    spoiled.roots[spoiled.families == "openclipart"] += 100
    heads, same = (fit_heads(data, take_moments(data), FAMILIES[:3]) for data in (examples, spoiled))
    np.testing.assert_array_equal(heads.on_roots, same.on_roots)


def test_margin_is_the_lowest_that_is_precise_enough() -> None:
    scores = np.array([5.0, 4.0, 3.0, 2.0, 1.0])
    shown = np.array([True, True, False, True, False])
    assert find_margin(scores, shown, precision=0.75, least=2) == 2.0
    assert find_margin(scores, shown, precision=0.9, least=2) == 4.0
    assert find_margin(scores, shown, precision=0.9, least=3) == np.inf


def test_unknown_tags_are_not_judged(examples: Examples) -> None:
    margins = np.ones(examples.shown.shape)
    examples.known[:5, 0] = False
    found = count(examples, margins, "bird", np.arange(len(examples)) < 10)
    assert (found.suggested, found.positives) == (5, int(examples.shown[5:10, 0].sum()))


def test_heads_of_some_tags_keep_their_order() -> None:
    heads = Heads(("bird", "fish", "fur"), np.arange(6.0).reshape(3, 2), np.arange(3.0), -np.arange(3.0))
    some = heads.only(["fur", "bird"])
    assert some.tags == ("fur", "bird")
    assert some.on_roots[:, 0].tolist() == [4, 0]


def test_evidence_is_the_share_of_a_tags_classes() -> None:
    logits = np.log(np.array([[0.2, 0.3, 0.5], [1.0, 1e-9, 1e-9]]))
    evidence = weigh_evidence(logits, ("bird", "mane"), {"bird": (1, 2)})
    np.testing.assert_allclose(evidence, [[np.log(0.8), 0], [np.log(1e-4), 0]], atol=1e-6)


def test_table_has_a_line_for_each_tag(examples: Examples) -> None:
    table = format_table(judge(examples, np.ones(examples.shown.shape))).splitlines()
    assert [line.split(" | ")[0] for line in table[2:]] == ["| bird", "| fish"]


def test_nothing_suggested_is_nothing_right() -> None:
    assert (Tally(3, 0, 0).precision, Tally(0, 0, 0).recall) == (0, 0)
