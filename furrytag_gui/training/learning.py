"""How well the program learns a user's own tags from the starter's embeddings, tried on drawings of one hand at a time."""

from collections.abc import Iterator
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
LEAST_LEFT = 5
"""Pictures with the tag that must be left to test on."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """One tag in one family, learned from `positives` pictures: what the head says of the pictures that it never saw.

    `shown`, `suggested`, `right` are summed over the repeats in which the head was sure enough to speak.
    """

    tag: str
    family: str
    positives: int
    tries: int
    spoke: int
    shown: int
    suggested: int
    right: int


def try_learning(examples: Examples) -> list[Lesson]:
    """Lessons for every tag in every family that has enough drawings of it, from 8, 12 and 20 of them."""
    return list(_lessons(examples.where(examples.variants == 0)))


def format_lessons(lessons: list[Lesson]) -> str:
    """A Markdown table: for each number of positives how often heads spoke, and their precision and recall where they did."""
    lines = ["| pictures with the tag | lessons | heads that speak | precision | recall |", "|---|---|---|---|---|"]
    for positives in POSITIVES:
        group = [lesson for lesson in lessons if lesson.positives == positives]
        tries, spoke, shown, suggested, right = (
            max(1, sum(getattr(lesson, name) for lesson in group)) for name in ("tries", "spoke", "shown", "suggested", "right")
        )
        lines.append(f"| {positives} | {tries} | {spoke / tries:.0%} | {right / suggested:.2f} | {right / shown:.2f} |")
    return "\n".join(lines)


def _lessons(examples: Examples) -> Iterator[Lesson]:
    for family in sorted(set(examples.families)):
        own = examples.where(examples.families == family)
        for number in range(len(own.tags)):
            with_tag, without = _split(own, number)
            for positives in POSITIVES:
                if len(with_tag) >= positives + LEAST_LEFT and len(without) >= NEGATIVES_EACH * len(with_tag):
                    yield _try(own, number, positives)


def _split(own: Examples, number: int) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.intp]]:
    """The pictures that show a tag, and those that don't."""
    shown, known = own.shown[:, number], own.known[:, number]
    return np.flatnonzero(known & shown), np.flatnonzero(known & ~shown)


def _try(own: Examples, number: int, positives: int) -> Lesson:
    chance = np.random.default_rng(0)
    with_tag, without = _split(own, number)
    embeddings = (own.roots**2).astype(np.float32)
    spoke = shown = suggested = right = 0
    for _ in range(REPEATS):
        # As many pictures without the tag for each with it in what is learned as in what is tested: one library, one share.
        positive = chance.permutation(with_tag)
        negative = chance.permutation(without)[: NEGATIVES_EACH * len(with_tag)]
        learned, rest = positive[:positives], positive[positives:]
        refused, other = negative[: NEGATIVES_EACH * positives], negative[NEGATIVES_EACH * positives :]
        result = fit(FitRequest(embeddings, (learned.astype(np.int64),), (refused.astype(np.int64),)))
        if np.isnan(result.precisions[0]):
            continue
        tested = np.concatenate([rest, other])
        says: Mask = score_heads(result.weights, result.biases, embeddings[tested])[:, 0] >= result.thresholds[0]
        spoke += 1
        shown += len(rest)
        suggested += int(says.sum())
        right += int(says[: len(rest)].sum())
    return Lesson(own.tags[number], str(own.families[0]), positives, REPEATS, spoke, shown, suggested, right)
