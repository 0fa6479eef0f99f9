"""How well the program learns a user's own tags from the starter's embeddings, tried on drawings of one hand at a time."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from furrytag_gui.engine.heads import FitRequest, fit
from furrytag_gui.models.head import score_heads
from furrytag_gui.training.discriminant import Mask
from furrytag_gui.training.examples import Examples

POSITIVES = (8, 12, 20)
NEGATIVES_EACH = 3
REPEATS = 5
SHARES = (0.25, 0.1, 0.02)
LEAST_LEFT = 5
"""Pictures with the tag that must be left to test on."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """One tag in one family, learned from `positives` pictures, and what the heads say of the pictures that they never saw.

    `tries` heads were fitted and `spoke` of them were sure enough. Summed over those: `shown` pictures with the tag, `found` of
    them suggested, `others` pictures without it, `wrong` of them suggested.
    """

    tag: str
    family: str
    positives: int
    tries: int
    spoke: int
    shown: int
    found: int
    others: int
    wrong: int


def try_learning(examples: Examples) -> list[Lesson]:
    """Lessons for every tag in every family that has enough drawings of it, from 8, 12 and 20 of them."""
    return list(_lessons(examples.where(examples.variants == 0)))


def format_lessons(lessons: Sequence[Lesson]) -> str:
    """A Markdown table: for each number of positives how often heads spoke, and how good they were where they did.

    Precision depends on how many of the pictures have the tag; it is worked out for several shares.
    """
    head = ["with the tag", "heads fitted", "speak", "recall", "false alarms", *(f"precision at {share:.0%}" for share in SHARES)]
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    for positives in POSITIVES:
        group = [lesson for lesson in lessons if lesson.positives == positives]
        tries, spoke = sum(lesson.tries for lesson in group), sum(lesson.spoke for lesson in group)
        recall = sum(lesson.found for lesson in group) / max(1, sum(lesson.shown for lesson in group))
        alarms = sum(lesson.wrong for lesson in group) / max(1, sum(lesson.others for lesson in group))
        cells = [str(positives), str(tries), f"{spoke / max(1, tries):.0%}", f"{recall:.2f}", f"{alarms:.1%}"]
        cells += [f"{expect_precision(recall, alarms, share):.2f}" for share in SHARES]
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines)


def expect_precision(recall: float, alarms: float, share: float) -> float:
    """The part of suggestions that is right where this share of the pictures has the tag, by Bayes' rule."""
    right, wrong = share * recall, (1 - share) * alarms
    return right / (right + wrong) if right + wrong else 0.0


def _lessons(examples: Examples) -> Iterator[Lesson]:
    for family in sorted(set(examples.families)):
        own = examples.where(examples.families == family)
        for number in range(len(own.tags)):
            with_tag, without = _split(own, number)
            for positives in POSITIVES:
                if len(with_tag) >= positives + LEAST_LEFT and len(without) >= 2 * NEGATIVES_EACH * positives:
                    yield _try(own, number, positives)


def _split(own: Examples, number: int) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.intp]]:
    """The pictures that show a tag, and those that don't."""
    shown, known = own.shown[:, number], own.known[:, number]
    return np.flatnonzero(known & shown), np.flatnonzero(known & ~shown)


def _try(own: Examples, number: int, positives: int) -> Lesson:
    chance = np.random.default_rng(0)
    with_tag, without = _split(own, number)
    embeddings = (own.roots**2).astype(np.float32)
    spoke = shown = found = others = wrong = 0
    for _ in range(REPEATS):
        positive, negative = chance.permutation(with_tag), chance.permutation(without)
        learned, unseen = positive[:positives], positive[positives:]
        refused, other = negative[: NEGATIVES_EACH * positives], negative[NEGATIVES_EACH * positives :]
        result = fit(FitRequest(embeddings, (learned.astype(np.int64),), (refused.astype(np.int64),)))
        if np.isnan(result.precisions[0]):
            continue
        suggested: Mask = score_heads(result.weights, result.biases, embeddings)[:, 0] >= result.thresholds[0]
        spoke += 1
        shown, found = shown + len(unseen), found + int(suggested[unseen].sum())
        others, wrong = others + len(other), wrong + int(suggested[other].sum())
    return Lesson(own.tags[number], str(own.families[0]), positives, REPEATS, spoke, shown, found, others, wrong)
