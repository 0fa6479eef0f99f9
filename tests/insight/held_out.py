"""How well tags are learned from real drawings, and how often what is told of that holds: `python -m tests.insight.held_out`.

Prints the two tables of the starter's model card. `held_out.npz` was made by `tests.insight.make_held_out`.
"""

import argparse
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from furrytag_gui.engine.heads import FitRequest, FitResult, fit
from furrytag_gui.insight.reach import Reach, find_reach, find_surest
from furrytag_gui.insight.standing import Answers, Trial
from furrytag_gui.models.head import score_heads

FILE = Path(__file__).with_name("held_out.npz")
MARGIN_STEPS = 16
COUNTS = (5, 10, 20)
NEGATIVES_EACH = 3
BACKGROUND = 600
JUDGED_AT_ONCE = 8
ROUNDS = 3
LEAST_LEFT = 8

Rows = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class Drawings:
    """m drawings as a model's embeddings (m, d); which of k tags they show, on which that is known, and a model's own answers (m, k).

    `margins`: log-odds above the model's threshold, from heads that never saw a drawing of the same hand.
    """

    tags: tuple[str, ...]
    embeddings: npt.NDArray[np.float32]
    shown: Mask
    known: Mask
    margins: npt.NDArray[np.float32]


@dataclass(frozen=True)
class Known:
    """One tag that a model says by itself: the F1 of the model alone and with learning, on drawings that nothing was learned from."""

    tag: str
    count: int
    before: float
    after: float
    replaced: bool


@dataclass(frozen=True)
class New:
    """A tag that no model says, after some judged suggestions: what is told of it and what is true; None while it stays silent."""

    tag: str
    count: int
    judged: int
    reach: Reach | None
    precision: float = np.nan
    recall: float = np.nan
    f1: float = 0.0


def read(file: Path = FILE) -> Drawings:
    """The drawings that ship with the tests."""
    with np.load(file) as kept:
        # An embedding whose features are these points.
        points = kept["points"].astype(np.float32) * kept["scale"]
        masks = (np.unpackbits(kept[name], axis=0, count=len(points)).astype(np.bool_) for name in ("shown", "known"))
        margins = kept["margins"].astype(np.float32) / MARGIN_STEPS
        return Drawings(tuple(kept["tags"].tolist()), np.copysign(points**2, points), *masks, margins)


def try_known(drawings: Drawings, counts: Sequence[int] = COUNTS, repeats: int = 4, *, bold: bool = False) -> Iterator[Known]:
    """Teach tags that the model says too; `bold`: a model that says them at its best F1, else one that says what it is sure of."""
    for number, tag in enumerate(drawings.tags):
        shift = _find_best(drawings, number) if bold else 0.0
        model = drawings.margins[:, number] >= shift
        for count in counts:
            for task in _choose(drawings, number, count, repeats):
                result = _fit(drawings, task)
                said = _say(result, drawings)
                examples = np.concatenate([task.positives, task.negatives])
                new = Answers(result.unseen[0] >= result.thresholds[0], said[task.background])
                old = Answers(model[examples], model[task.background])
                trial = Trial(count, float(result.shares[0]), 1.0)
                replaced = not np.isnan(result.precisions[0]) and trial.is_better(new, old)
                shown = drawings.shown[task.test, number]
                before, after = (_f1(shown, answers[task.test]) for answers in (model, said if replaced else model))
                yield Known(tag, count, before, after, replaced)


def try_new(drawings: Drawings, counts: Sequence[int] = COUNTS, repeats: int = 4, rounds: int = ROUNDS) -> Iterator[New]:
    """Teach tags as if no model said them, and let suggestions be judged in between, drawn by chance."""
    for number, tag in enumerate(drawings.tags):
        shown = drawings.shown[:, number]
        for count in counts:
            for chance, first in enumerate(_choose(drawings, number, count, repeats)):
                random, task = np.random.default_rng(chance), first
                judged: Rows = np.empty(0, np.int64)
                for _ in range(rounds):
                    result = _fit(drawings, task)
                    if np.isnan(result.precisions[0]):
                        yield New(tag, count, len(judged), None)
                        break
                    result = _keep_surest(result, drawings, task, len(judged))
                    examples = np.concatenate([task.positives, task.negatives])
                    unseen = np.asarray(result.unseen[0] >= result.thresholds[0])
                    reach = find_reach(unseen, len(task.positives), np.isin(examples, judged), 1.0, surrounded=True)
                    said = _say(result, drawings)
                    left = np.setdiff1d(task.test, judged)
                    suggested = left[said[left]]
                    if not len(suggested):
                        break
                    right = shown[suggested]
                    recall = float(right.sum() / max(1, shown[left].sum()))
                    yield New(tag, count, len(judged), reach, float(right.mean()), recall, _f1(shown[left], said[left]))
                    judged = np.concatenate([judged, random.permutation(suggested)[:JUDGED_AT_ONCE]])
                    task = task.add(judged, shown)


@dataclass(frozen=True)
class _Task:
    """The rows that a person has tagged, a sample of all others, and those that are tested on; the tag's number."""

    number: int
    positives: Rows
    negatives: Rows
    background: Rows
    test: Rows

    def add(self, judged: Rows, shown: Mask) -> "_Task":
        positives, negatives = (np.union1d(old, judged[mask]) for old, mask in _split(self, judged, shown))
        return _Task(self.number, positives, negatives, np.setdiff1d(self.background, judged), self.test)


def _split(task: _Task, judged: Rows, shown: Mask) -> tuple[tuple[Rows, Mask], tuple[Rows, Mask]]:
    return (task.positives, shown[judged]), (task.negatives, ~shown[judged])


def _choose(drawings: Drawings, number: int, count: int, repeats: int) -> Iterator[_Task]:
    rows = np.flatnonzero(drawings.known[:, number])
    shown = drawings.shown[rows, number]
    for repeat in range(repeats if int(shown.sum()) >= count + LEAST_LEFT else 0):
        random = np.random.default_rng((number, count, repeat))
        with_tag, without = random.permutation(rows[shown]), random.permutation(rows[~shown])
        negatives = max(NEGATIVES_EACH * count, 8)
        rest = random.permutation(np.concatenate([with_tag[count:], without[negatives:]]))
        yield _Task(number, np.sort(with_tag[:count]), np.sort(without[:negatives]), np.sort(rest[:BACKGROUND]), np.sort(rest[BACKGROUND:]))


def _fit(drawings: Drawings, task: _Task) -> FitResult:
    background = drawings.embeddings[task.background]
    return fit(FitRequest(drawings.embeddings, (task.positives,), (task.negatives,), (1.0,), background))


def _keep_surest(result: FitResult, drawings: Drawings, task: _Task, judged: int) -> FitResult:
    scores = score_heads(result.weights, result.biases, drawings.embeddings[task.background])[:, 0]
    surest = find_surest(scores, len(task.background) + len(task.test), judged)
    return replace(result, thresholds=np.maximum(result.thresholds, np.float32(surest)))


def _say(result: FitResult, drawings: Drawings) -> Mask:
    return np.asarray(score_heads(result.weights, result.biases, drawings.embeddings)[:, 0] >= result.thresholds[0])


def _find_best(drawings: Drawings, number: int) -> float:
    known = drawings.known[:, number]
    shown, margins = drawings.shown[known, number], drawings.margins[known, number]
    tried = np.unique(margins)
    return float(tried[np.argmax([_f1(shown, margins >= one) for one in tried])])


def _f1(shown: Mask, said: Mask) -> float:
    return float(2 * (shown & said).sum() / max(1, shown.sum() + said.sum()))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--repeats", type=int, default=8)
    options = parser.parse_args()
    drawings = read()
    print(f"{len(drawings.embeddings):,} drawings, {len(drawings.tags)} tags\n")
    print(format_new(list(try_new(drawings, repeats=options.repeats))), end="\n\n")
    print(format_known([(bold, one) for bold in (False, True) for one in try_known(drawings, repeats=options.repeats, bold=bold)]))


def format_new(tried: Sequence[New]) -> str:
    """A Markdown table: for each number of examples and of judged suggestions how many heads speak, what is told, and what is true."""
    groups: dict[tuple[int, int], list[New]] = defaultdict(list)
    for one in tried:
        # Where there were fewer suggestions left, fewer were judged.
        groups[one.count, -(-one.judged // JUDGED_AT_ONCE) * JUDGED_AT_ONCE].append(one)
    lines = ["| with the tag | judged | heads | speak | told | inside | right | found | F1 |", "|---|---|---|---|---|---|---|---|---|"]
    for (count, judged), group in sorted(groups.items()):
        on = [one for one in group if one.reach is not None]
        if not on:
            continue
        told = [np.mean([getattr(one.reach, end) for one in on]) for end in ("low", "high")]
        inside = np.mean([one.reach.low <= one.precision <= one.reach.high for one in on if one.reach])
        means = [np.mean([getattr(one, name) for one in on]) for name in ("precision", "recall", "f1")]
        cells = [
            str(count),
            str(judged),
            str(len(group)),
            f"{len(on) / len(group):.0%}",
            f"{told[0]:.2f} to {told[1]:.2f}",
            f"{inside:.0%}",
        ]
        lines.append("| " + " | ".join([*cells, *(f"{mean:.2f}" for mean in means)]) + " |")
    return "\n".join(lines)


def format_known(tried: Sequence[tuple[bool, Known]]) -> str:
    """A Markdown table: what learning changes where a model says the tag too, means over tags with their standard error."""
    lines = ["| model | with the tag | tags | replaced | F1 before | F1 after | change |", "|---|---|---|---|---|---|---|"]
    for bold in (False, True):
        for count in COUNTS:
            group = [one for which, one in tried if which is bold and one.count == count]
            mean, error = take_change(group)
            tags = len({one.tag for one in group})
            before, after = (float(np.mean([getattr(one, name) for one in group])) for name in ("before", "after"))
            replaced = np.mean([one.replaced for one in group])
            name = "at its best F1" if bold else "says what it is sure of"
            lines.append(f"| {name} | {count} | {tags} | {replaced:.0%} | {before:.3f} | {after:.3f} | {mean:+.3f} ± {error:.3f} |")
    return "\n".join(lines)


def take_change(tried: Sequence[Known]) -> tuple[float, float]:
    """The mean change of F1 over tags and its standard error, tags being what was drawn."""
    by_tag: dict[str, list[float]] = defaultdict(list)
    for one in tried:
        by_tag[one.tag].append(one.after - one.before)
    means = np.array([np.mean(changes) for changes in by_tag.values()])
    return float(means.mean()), float(means.std(ddof=1) / np.sqrt(len(means)))


if __name__ == "__main__":
    main()
