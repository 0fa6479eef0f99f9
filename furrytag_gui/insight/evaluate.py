"""How good a model is on pictures that a person has tagged, or two models on the same ones."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial
from itertools import starmap
from pathlib import Path

import numpy as np
import numpy.typing as npt

from furrytag_gui.errors import FurryTagError
from furrytag_gui.insight import metrics
from furrytag_gui.insight.metrics import Counts, Curve, Difference, Doubles, Mask, Means, RatingCounts
from furrytag_gui.insight.sample import Answered, Sample
from furrytag_gui.library.records import ScoreTable
from furrytag_gui.models.outcome import Failure
from furrytag_gui.tags.rating import RatingBounds, RatingLabel
from furrytag_gui.tags.review import Decision, is_protected_by_hand, is_withheld, trips_protection
from furrytag_gui.tags.tagset import FloatArray, TagSet
from furrytag_gui.tags.vocabulary import Flag, Vocabulary, normalize_name
from furrytag_gui.work import Work

LABELS = tuple(RatingLabel)
RATING_VALUES = dict(zip(LABELS, (0.0, 0.5, 1.0), strict=True))
EXAMPLES_SHOWN = 6
CURVE_POINTS, TAG_CURVE_POINTS = 200, 60
SAME = 1e-6
MAX_RESAMPLED = 20_000_000
"""Answers above which the mean over tags isn't resampled: that needs all of them at once, as float64."""


class Limits(StrEnum):
    """Whose thresholds a model is judged at."""

    OWN = "own"
    MINE = "mine"


@dataclass(frozen=True)
class Candidate:
    """A model that is judged, at these thresholds `limits` (len(tagset),) and bounds, by what it said of the sample's pictures."""

    title: str
    key: str
    tagset: TagSet
    limits: FloatArray
    bounds: RatingBounds
    table: ScoreTable


@dataclass(frozen=True, slots=True)
class Example:
    """A picture on which a tag went wrong, and the score that it got."""

    path: Path
    score: float


@dataclass(frozen=True, slots=True)
class TagResult:
    """One tag: how it did at its threshold, and at all others. The examples are the worst ones that may be shown.

    `curve`: at all thresholds; without points if no picture has the tag.
    """

    name: str
    category: str
    threshold: float
    counts: Counts
    average_precision: float
    curve: Curve
    false_alarms: tuple[Example, ...]
    misses: tuple[Example, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """All tags of a category, or of the model, together: `counts` summed over them (micro), `means` over them (macro).

    `mean_average_precision`: over the tags that stand on some picture; NaN if none does.
    """

    name: str
    tags: int
    counts: Counts
    means: Means
    mean_average_precision: float


@dataclass(frozen=True)
class ModelResult:
    """One model on the sample.

    `tags`: those that may be listed, most mistakes first; `hidden`: how many adult ones are counted but not listed.
    `curve`: of all answers together. `unknown`: tags of the pictures that the model doesn't have or never says, with the number of
    pictures; they are left out of everything above, `hidden_unknown` of them can't be listed.
    `unseen`: tags that the model has and no picture does; what it says of them counts as wrong.
    `moved`: how many of its tags were judged at another threshold than the model's own.
    """

    title: str
    key: str
    overall: Group
    categories: tuple[Group, ...]
    tags: tuple[TagResult, ...]
    hidden: int
    curve: Curve
    average_precision: float
    ratings: RatingCounts | None
    unknown: tuple[tuple[str, int], ...]
    hidden_unknown: int
    unseen: tuple[str, ...]
    moved: int


@dataclass(frozen=True)
class Common:
    """One of two models on the tags that both have, so that its figures can stand beside the other's."""

    counts: Counts
    curve: Curve
    average_precision: float


@dataclass(frozen=True)
class Evaluation:
    """What came of it, at thresholds of `limits`.

    `common`: each of two models on the `shared` tags that both have, and `differences`: of the second to the first on those; both are
    empty for one model, and `common` too where two have no tag in common.
    """

    source: str
    pictures: int
    withheld: int
    untagged: int
    failures: tuple[Failure, ...]
    limits: Limits
    models: tuple[ModelResult, ...]
    shared: int = 0
    common: tuple[Common, ...] = ()
    differences: tuple[Difference, ...] = ()

    @property
    def curves(self) -> list[tuple[str, Curve, float]]:
        """The title of each model with the curve of all its answers and the average precision; of two on the tags that both have."""
        sides: Sequence[ModelResult | Common] = self.common or self.models
        pairs = zip(self.models, sides, strict=True)
        return [(model.title, side.curve, side.average_precision) for model, side in pairs if len(side.curve.recalls)]


@dataclass(frozen=True)
class _Audience:
    """What may be listed: tags by the vocabulary, and of the pictures `answered` those of the mask `shown`."""

    vocabulary: Vocabulary
    show_adult: bool
    answered: Sequence[Answered]
    shown: Mask


@dataclass(frozen=True)
class _Judged:
    """A candidate's answers on m pictures to its k questions, which are the slots `slots` (k,)."""

    candidate: Candidate
    names: tuple[str, ...]
    slots: npt.NDArray[np.intp]
    truth: Mask
    scores: FloatArray
    said: Mask
    ratings: Doubles


def evaluate(
    sample: Sample,
    candidates: Sequence[Candidate],
    *,
    vocabulary: Vocabulary,
    show_adult: bool,
    work: Work,
    limits: Limits = Limits.OWN,
) -> Evaluation:
    """Hold one or two models against what a person says of the sample's pictures. `limits` says whose thresholds the candidates have.

    Pictures that one of the models hasn't scored are left out for both, and so are withheld ones. Adult tags are counted; unless
    `show_adult` they aren't listed, and no picture above safe is an example. Protected tags are never said, so not judged.
    Raises FurryTagError if no picture is left, and CancelledError.
    """
    work.start("Comparing", sum(len(candidate.tagset) for candidate in candidates))
    answered, rows, withheld = _choose_pictures(sample, candidates, vocabulary)
    if not answered:
        raise FurryTagError(
            f"There is nothing to compare with in {sample.source}.",
            "Review some pictures first (Accept and next), or choose a folder whose pictures have tag files.",
        )
    judged = [_judge(candidate, answered, row, vocabulary) for candidate, row in zip(candidates, rows, strict=True)]
    audience = _Audience(vocabulary, show_adult, answered, _may_be_shown(answered, judged, show_adult))
    models = tuple(_describe(one, audience, work) for one in judged)
    evaluation = Evaluation(sample.source, len(answered), sample.withheld + withheld, sample.untagged, sample.failures, limits, models)
    return _compare(evaluation, judged[0], judged[1], answered) if len(judged) == 2 else evaluation


def _choose_pictures(
    sample: Sample, candidates: Sequence[Candidate], vocabulary: Vocabulary
) -> tuple[list[Answered], list[npt.NDArray[np.intp]], int]:
    """The pictures that every candidate has scored and that aren't withheld, their rows in each table, and how many are withheld."""
    places = [{picture_id: row for row, picture_id in enumerate(candidate.table.picture_ids.tolist())} for candidate in candidates]
    chosen: dict[int, Answered] = {}
    withheld = 0
    for item in sample.answered:
        if item.picture_id is None or item.picture_id in chosen or any(item.picture_id not in place for place in places):
            continue
        if _is_withheld(item, candidates, [place[item.picture_id] for place in places], vocabulary):
            withheld += 1
        else:
            chosen[item.picture_id] = item
    return list(chosen.values()), [np.array([place[number] for number in chosen], np.intp) for place in places], withheld


def _is_withheld(item: Answered, candidates: Sequence[Candidate], rows: Sequence[int], vocabulary: Vocabulary) -> bool:
    pairs = list(zip(candidates, rows, strict=True))
    protected = any(trips_protection(one.tagset, one.table.scores[row]) for one, row in pairs)
    protected = protected or is_protected_by_hand(dict.fromkeys(item.answer.tags, Decision.ADDED), vocabulary)
    ratings = [float(one.table.ratings[row]) for one, row in pairs if not np.isnan(one.table.ratings[row])]
    if item.answer.rating is not None:
        ratings.append(RATING_VALUES[item.answer.rating])
    return any(is_withheld(protected, ratings, one.bounds) for one in candidates)


def _judge(candidate: Candidate, answered: Sequence[Answered], rows: npt.NDArray[np.intp], vocabulary: Vocabulary) -> _Judged:
    tagset = candidate.tagset
    asked = tagset.spoken.copy()
    asked[tagset.repeated] = False
    asked[tagset.protected] = False
    slots = np.flatnonzero(asked)
    names = tuple(_canonical(tagset.tags[slot].name, vocabulary) for slot in slots.tolist())
    places = {name: place for place, name in enumerate(names)}
    truth = np.zeros((len(answered), len(slots)), np.bool_)
    for row, item in enumerate(answered):
        truth[row, [places[name] for name in _canonicals(item, vocabulary) if name in places]] = True
    scores = candidate.table.scores[np.ix_(rows, slots)]
    return _Judged(candidate, names, slots, truth, scores, scores >= candidate.limits[slots], candidate.table.ratings[rows])


def _describe(judged: _Judged, audience: _Audience, work: Work) -> ModelResult:
    tagset, truth = judged.candidate.tagset, judged.truth
    counts = metrics.count(truth, judged.said)
    curves = []
    for place in range(len(judged.slots)):
        work.check()
        curves.append(metrics.draw_curve(truth[:, place], judged.scores[:, place]))
        work.advance()
    average_precisions = np.array([curve.average_precision for curve in curves], np.float64)
    category_ids = tagset.category_ids[judged.slots]
    listed = [audience.show_adult or tagset.tags[slot].flag is Flag.GENERAL for slot in judged.slots.tolist()]
    tags = [_describe_tag(judged, place, counts[place], curves[place], audience) for place in np.flatnonzero(listed).tolist()]
    tags.sort(key=lambda tag: (-tag.counts.false_alarms - tag.counts.misses, tag.name))
    unknown, hidden_unknown = _find_unknown(judged, audience)
    overall = metrics.draw_curve(truth.ravel(), judged.scores.ravel())
    group = partial(_group, counts=counts, average_precisions=average_precisions)
    return ModelResult(
        judged.candidate.title,
        judged.candidate.key,
        group("all", np.ones(len(counts), np.bool_)),
        tuple(starmap(group, ((name, category_ids == number) for number, name in enumerate(tagset.categories) if number in category_ids))),
        tuple(tags),
        len(listed) - sum(listed),
        overall.thin(CURVE_POINTS),
        overall.average_precision,
        _count_ratings(judged, audience.answered),
        unknown,
        hidden_unknown,
        tuple(sorted(name for name, one, ok in zip(judged.names, counts, listed, strict=True) if ok and one.said and not one.support)),
        int((np.abs(judged.candidate.limits - tagset.thresholds)[judged.slots] > SAME).sum()),
    )


def _group(name: str, chosen: Mask, counts: list[Counts], average_precisions: Doubles) -> Group:
    own = [one for one, taken in zip(counts, chosen.tolist(), strict=True) if taken]
    seen = average_precisions[chosen & ~np.isnan(average_precisions)]
    return Group(name, len(own), sum(own, metrics.NONE), metrics.take_means(own), float(seen.mean()) if len(seen) else float("nan"))


def _describe_tag(judged: _Judged, place: int, counts: Counts, curve: Curve, audience: _Audience) -> TagResult:
    slot = int(judged.slots[place])
    tag, scores = judged.candidate.tagset.tags[slot], judged.scores[:, place]
    truth, said = judged.truth[:, place], judged.said[:, place]

    def pick(wrong: Mask, signs: int) -> tuple[Example, ...]:
        rows = np.flatnonzero(wrong & audience.shown)
        rows = rows[np.argsort(signs * scores[rows], kind="stable")][:EXAMPLES_SHOWN]
        return tuple(Example(audience.answered[row].path, float(scores[row])) for row in rows.tolist())

    return TagResult(
        tag.name,
        tag.category,
        float(judged.candidate.limits[slot]),
        counts,
        curve.average_precision,
        curve.thin(TAG_CURVE_POINTS),
        pick(said & ~truth, -1),
        pick(truth & ~said, 1),
    )


def _find_unknown(judged: _Judged, audience: _Audience) -> tuple[tuple[tuple[str, int], ...], int]:
    vocabulary, show_adult, answered = audience.vocabulary, audience.show_adult, audience.answered
    known = set(judged.names)
    found = Counter(name for item in answered for name in _canonicals(item, vocabulary) if name not in known)
    flags = {name: vocabulary.describe(name, "").flag for name in found}
    listed = {name for name, flag in flags.items() if flag is Flag.GENERAL or (show_adult and flag is Flag.ADULT)}
    rows = sorted(((name, count) for name, count in found.items() if name in listed), key=lambda row: (-row[1], row[0]))
    return tuple(rows), len(found) - len(rows)


def _count_ratings(judged: _Judged, answered: Sequence[Answered]) -> RatingCounts | None:
    pairs = [
        (LABELS.index(item.answer.rating), LABELS.index(judged.candidate.bounds.label(value)))
        for item, value in zip(answered, judged.ratings.tolist(), strict=True)
        if item.answer.rating is not None and not np.isnan(value)
    ]
    if not pairs:
        return None
    truth, said = np.array(pairs, np.int64).T
    return metrics.count_ratings(truth, said, len(LABELS))


def _may_be_shown(answered: Sequence[Answered], judged: Sequence[_Judged], show_adult: bool) -> Mask:
    """Which pictures may be seen: rated safe by everybody who rated them, unless the user has asked for all."""
    shown = np.ones(len(answered), np.bool_)
    if show_adult:
        return shown
    for one in judged:
        shown &= ~(one.ratings >= one.candidate.bounds.questionable)
    return shown & np.array([item.answer.rating in (None, RatingLabel.SAFE) for item in answered], np.bool_)


def _compare(evaluation: Evaluation, first: _Judged, second: _Judged, answered: Sequence[Answered]) -> Evaluation:
    """The evaluation with how both do on the tags that both have, and how much better the second does."""
    places = {name: place for place, name in enumerate(first.names)}
    pairs = [(places[name], place) for place, name in enumerate(second.names) if name in places]
    differences: list[Difference] = []
    common: tuple[Common, ...] = ()
    if pairs:
        ours, theirs = (np.array(side, np.intp) for side in zip(*pairs, strict=True))
        truth = first.truth[:, ours]
        common = tuple(_describe_common(truth, one, slots) for one, slots in ((first, ours), (second, theirs)))
        both = [metrics.count_by_picture(truth, said) for said in (first.said[:, ours], second.said[:, theirs])]
        ratios = {
            "F1": metrics.ratio_f1,
            "Recall": metrics.ratio_recall,
            "Precision": metrics.ratio_precision,
            "Tag accuracy": metrics.ratio_accuracy,
        }
        differences += [metrics.resample(name, both[0], both[1], ratio) for name, ratio in ratios.items()]
    if pairs and truth.size <= MAX_RESAMPLED:
        wide = [_by_tag(truth, said) for said in (first.said[:, ours], second.said[:, theirs])]
        differences.append(metrics.resample("F1, mean over tags", wide[0], wide[1], metrics.ratio_macro_f1, resamples=500))
    rated = [row for row, item in enumerate(answered) if item.answer.rating and not np.isnan(first.ratings[row] + second.ratings[row])]
    if rated:
        truth_labels = [answered[row].answer.rating for row in rated]
        sides = []
        for one in (first, second):
            right = [one.candidate.bounds.label(one.ratings[row]) is label for row, label in zip(rated, truth_labels, strict=True)]
            sides.append(np.stack([np.array(right), np.zeros(len(right)), ~np.array(right), np.zeros(len(right))], 1).astype(np.float64))
        differences.append(metrics.resample("Rating accuracy", sides[0], sides[1], metrics.ratio_accuracy))
    return replace(evaluation, shared=len(pairs), common=common, differences=tuple(differences))


def _describe_common(truth: Mask, judged: _Judged, places: npt.NDArray[np.intp]) -> Common:
    curve = metrics.draw_curve(truth.ravel(), judged.scores[:, places].ravel())
    counts = sum(metrics.count(truth, judged.said[:, places]), metrics.NONE)
    return Common(counts, curve.thin(CURVE_POINTS), curve.average_precision)


def _by_tag(truth: Mask, said: Mask) -> Doubles:
    return np.concatenate([truth & said, said & ~truth, truth & ~said], axis=1).astype(np.float64)


def _canonical(name: str, vocabulary: Vocabulary) -> str:
    known = vocabulary.find(name)
    return normalize_name(name) if known is None else known.name


def _canonicals(item: Answered, vocabulary: Vocabulary) -> Iterable[str]:
    return {_canonical(name, vocabulary) for name in item.answer.tags}
