"""Thresholds that fit a person's own reviews."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import numpy.typing as npt

from furrytag_gui.errors import FurryTagError
from furrytag_gui.insight.metrics import Doubles, Mask
from furrytag_gui.library.change import Change
from furrytag_gui.library.library import Library
from furrytag_gui.tags.review import Scope
from furrytag_gui.tags.tagset import FloatArray, TagSet
from furrytag_gui.tags.vocabulary import Flag
from furrytag_gui.work import Work

FOLDS = 5
PRIOR_EXAMPLES = 20
"""A tag's own threshold weighs as much as the model's once it stands on so many reviewed pictures."""

STEPS = np.linspace(0.01, 0.99, 99)
"""The thresholds that are tried."""


class Aim(StrEnum):
    """What a threshold is chosen for."""

    F1 = "f1"
    PRECISION = "precision"
    RECALL = "recall"


@dataclass(frozen=True, slots=True)
class Wish:
    """What is asked for. `target`: the least precision or recall; F1 has none. `scope`: what one threshold holds for."""

    scope: Scope = Scope.TAG
    aim: Aim = Aim.F1
    target: float = 0.9


@dataclass(frozen=True, slots=True)
class Proposal:
    """One threshold: what it is now, what is proposed, and what happened at the proposed one on the reviewed pictures.

    `examples`: how often the tags of this scope stand on reviewed pictures. `said`: how often they would have been suggested
    at the proposed threshold, `right` of them were accepted. `f1_now` and `f1_then`: what to expect of pictures that the choice
    wasn't made from (cross-validated). `reached`: False where no threshold reaches the wanted precision or recall.
    """

    scope: Scope
    name: str
    now: float
    value: float
    examples: int
    said: int
    right: int
    f1_now: float
    f1_then: float
    reached: bool

    @property
    def evidence(self) -> str:
        """The reason, as a sentence."""
        if not self.said:
            return f"At {self.value:.2f} nothing would have been suggested."
        return f"At {self.value:.2f} you accepted {self.right / self.said:.0%} of {self.said:,}."


def propose(library: Library, model_key: str, tagset: TagSet, wish: Wish, *, show_adult: bool, work: Work) -> tuple[Proposal, ...]:
    """Thresholds for a model from the reviewed pictures that it has scored, those that change most first.

    Only tags that stand on some of them and are missing on others can be judged; adult tags are left alone unless `show_adult`,
    protected ones always. The best threshold t of k examples is drawn toward the present one t0 as if that rested on PRIOR_EXAMPLES
    examples, on the scale of log-odds: (k logit t + PRIOR_EXAMPLES logit t0) / (k + PRIOR_EXAMPLES), the estimate of a normal mean with
    a normal prior of known weight (Efron and Morris, Data analysis using Stein's estimator, 1975).
    Raises FurryTagError if nothing has been reviewed, and CancelledError.
    """
    reviewed, _ = library.reviewed()
    table = library.scores(model_key, [picture.picture_id for picture in reviewed])
    if not len(table.picture_ids):
        raise FurryTagError("No picture that this model has scored is reviewed yet.", "Review some first: Accept and next.")
    scores = tagset.fold(table.scores)
    kept = {picture.picture_id: picture.kept for picture in reviewed}
    slots = _choose_slots(tagset, show_adult)
    names = {tagset.tags[slot].name: place for place, slot in enumerate(slots.tolist())}
    truth = np.zeros((len(table.picture_ids), len(slots)), np.bool_)
    for row, picture_id in enumerate(table.picture_ids.tolist()):
        truth[row, [names[name] for name in kept[picture_id] if name in names]] = True
    limits = library.thresholds(model_key).for_slots(tagset)[slots].astype(np.float64)
    groups = _group(tagset, slots, wish.scope)
    work.start("Choosing thresholds", len(groups))
    proposals = []
    for name, members in groups.items():
        work.check()
        proposal = _propose(wish, name, truth[:, members], scores[:, slots[members]], float(np.median(limits[members])))
        if proposal is not None:
            proposals.append(proposal)
        work.advance()
    return tuple(sorted(proposals, key=lambda proposal: -abs(proposal.value - proposal.now)))


def apply(library: Library, model_key: str, proposals: Sequence[Proposal]) -> Change:
    """Set these thresholds, as one step that can be undone."""
    values: Mapping[tuple[Scope, str], float | None] = {(proposal.scope, proposal.name): proposal.value for proposal in proposals}
    return library.set_thresholds(model_key, values, f"Calibrate {len(values)} threshold{'s' * (len(values) != 1)}")


def shrink(value: float, toward: float, examples: int) -> float:
    """A threshold drawn toward another one, the more the fewer examples it rests on."""
    weight = examples / (examples + PRIOR_EXAMPLES)
    logit = weight * _logit(value) + (1 - weight) * _logit(toward)
    return round(float(1 / (1 + np.exp(-logit))), 3)


def _propose(wish: Wish, name: str, truth: Mask, scores: FloatArray, now: float) -> Proposal | None:
    examples = int(truth.sum())
    if not examples or truth.all():
        return None
    chosen, reached = _choose(truth, scores, wish)
    value = shrink(chosen, now, examples)
    folds = np.arange(len(truth)) % FOLDS
    hits_now = np.zeros(3)
    hits_then = np.zeros(3)
    for fold in range(FOLDS):
        inside, outside = folds != fold, folds == fold
        if not outside.any():
            continue
        part = truth[inside]
        then = shrink(_choose(part, scores[inside], wish)[0], now, int(part.sum())) if part.any() else now
        hits_now += _tally(truth[outside], scores[outside] >= now)
        hits_then += _tally(truth[outside], scores[outside] >= then)
    said = scores >= value
    right = int((said & truth).sum())
    return Proposal(wish.scope, name, now, value, examples, int(said.sum()), right, _f1(hits_now), _f1(hits_then), reached)


def _choose(truth: Mask, scores: FloatArray, wish: Wish) -> tuple[float, bool]:
    """The threshold that does best by the wish, and whether it does what was wished; the middle one of equals."""
    positives, negatives = np.sort(scores[truth]), np.sort(scores[~truth])
    hits = len(positives) - np.searchsorted(positives, STEPS)
    wrong = len(negatives) - np.searchsorted(negatives, STEPS)
    precision = np.divide(hits, hits + wrong, out=np.ones(len(STEPS)), where=hits + wrong > 0)
    recall = hits / max(1, len(positives))
    f1 = 2 * hits / np.maximum(1, hits + wrong + len(positives))
    match wish.aim:
        case Aim.F1:
            return _middle(f1 >= f1.max() - 1e-12), True
        case Aim.PRECISION:
            good = (precision >= wish.target) & (hits > 0)
            return (_middle(good & (recall >= recall[good].max())), True) if good.any() else (_middle(precision >= precision.max()), False)
        case _:
            good = recall >= wish.target
            return (_middle(good & (precision >= precision[good].max())), True) if good.any() else (float(STEPS[0]), False)


def _middle(chosen: Mask) -> float:
    places = np.flatnonzero(chosen)
    return float(STEPS[places[len(places) // 2]])


def _choose_slots(tagset: TagSet, show_adult: bool) -> npt.NDArray[np.intp]:
    asked = tagset.spoken.copy()
    asked[tagset.repeated] = False
    asked[tagset.protected] = False
    if not show_adult:
        asked &= np.array([tag.flag is Flag.GENERAL for tag in tagset.tags], np.bool_)
    return np.flatnonzero(asked)


def _group(tagset: TagSet, slots: npt.NDArray[np.intp], scope: Scope) -> dict[str, npt.NDArray[np.intp]]:
    """The places in `slots` that share a threshold, by its name."""
    if scope is Scope.ALL:
        return {"": np.arange(len(slots))}
    if scope is Scope.TAG:
        return {tagset.tags[slot].name: np.array([place]) for place, slot in enumerate(slots.tolist())}
    ids = tagset.category_ids[slots]
    return {name: np.flatnonzero(ids == number) for number, name in enumerate(tagset.categories) if number in ids}


def _tally(truth: Mask, said: Mask) -> Doubles:
    return np.array([(truth & said).sum(), (said & ~truth).sum(), (truth & ~said).sum()], np.float64)


def _f1(tally: Doubles) -> float:
    hits, wrong, missed = tally.tolist()
    return 2 * hits / (2 * hits + wrong + missed) if hits else 0.0


def _logit(value: float) -> float:
    value = min(max(value, 1e-3), 1 - 1e-3)
    return float(np.log(value / (1 - value)))
