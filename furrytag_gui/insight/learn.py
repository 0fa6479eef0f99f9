"""Learns tags from what the user has accepted, added and rejected: small heads on the model's embeddings."""

import hashlib
import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from furrytag_gui.engine.heads import MIN_BACKGROUND, MIN_NEGATIVES, MIN_POSITIVES, FitRequest, FitResult
from furrytag_gui.engine.host import Host
from furrytag_gui.insight.metrics import Mask
from furrytag_gui.insight.reach import find_reach, find_surest
from furrytag_gui.insight.standing import Answers, Standing, Trial, read_standing
from furrytag_gui.library.change import Change
from furrytag_gui.library.library import Library
from furrytag_gui.library.records import IMPORTED, Examples, FittedHead, IdArray
from furrytag_gui.models.head import Evidence, Head, Silence, score_heads
from furrytag_gui.tags.tagset import FloatArray, TagSet

RECIPE = b"5"
"""Part of every digest: another one has all heads fitted anew."""

MAX_POSITIVES = 200
MAX_NEGATIVES = 400
MAX_BACKGROUND = 600
TAGS_AT_ONCE = 50


@dataclass(frozen=True, slots=True)
class Lesson:
    """What one tag can be learned from: sorted ids of pictures with it and without it, and how many there are in all.

    `judged`: the pictures on which a suggestion of it was accepted or rejected.
    `surroundings`: what else the head depends on, coarsely: how much is known of the rest of the library, and the threshold of
    the model's own answer.
    """

    tag: str
    positives: IdArray
    negatives: IdArray
    all_positives: int
    all_negatives: int
    judged: IdArray
    surroundings: bytes = b""

    @property
    def digest(self) -> bytes:
        """Changes when the tag has to be learned anew."""
        parts = (RECIPE, self.positives.astype("<i8").tobytes(), self.negatives.astype("<i8").tobytes(), self.surroundings)
        return hashlib.sha256(b"|".join(parts)).digest()

    @property
    def picture_ids(self) -> IdArray:
        """Those with the tag first."""
        return np.concatenate([self.positives, self.negatives])

    @property
    def negative_weight(self) -> float:
        """How many pictures without the tag each negative stands for, where each positive stands for one."""
        return self.all_negatives / len(self.negatives) * len(self.positives) / self.all_positives


class Learner:
    """Keeps the learned tags of a library in step with what the user says."""

    def __init__(self, library: Library, host: Host) -> None:
        self._library = library
        self._host = host

    def update(self, model_key: str, tagset: TagSet | None = None) -> Change:
        """Learn every tag whose examples have changed, and forget those that have too few now.

        The heads act on this model's embeddings. `tagset`: the model's; a tag that it knows itself is learned only where that beats
        the model's own answer by more than chance, and so is one that came out of a file, on the same pictures. The change is empty
        if nothing was to do. Raises ModelError, LibraryError and CancelledError (see `Host.fit`); what was learned until then is kept.
        """
        examples = self._library.examples(model_key)
        background = sample(examples.others, MAX_BACKGROUND)
        fitted = self._library.fitted(model_key)
        standing = read_standing(self._library, model_key, tagset, self._read_imported(model_key, fitted))
        lessons = {
            lesson.tag: replace(lesson, surroundings=_describe(examples, background, standing.limit(lesson.tag)))
            for lesson in make_lessons(examples)
        }
        change = Change()
        withdrawn = {tag for tag, digest in fitted.items() if tag not in lessons and not digest.startswith(IMPORTED)}
        if withdrawn:
            change |= self._library.save_heads(model_key, (), withdrawn)
        stale = (lesson for lesson in lessons.values() if fitted.get(lesson.tag, b"").removeprefix(IMPORTED) != lesson.digest)
        while batch := list(itertools.islice(stale, TAGS_AT_ONCE)):
            change |= self._learn(model_key, batch, _Rest(background, len(examples.others)), standing)
        return change

    def _read_imported(self, model_key: str, fitted: Mapping[str, bytes]) -> dict[str, Head]:
        if not any(digest.startswith(IMPORTED) for digest in fitted.values()):
            return {}
        return {fit.head.tag: fit.head for fit in self._library.heads(model_key) if fit.is_imported}

    def _learn(self, model_key: str, lessons: Sequence[Lesson], around: "_Rest", standing: Standing) -> Change:
        pictures = np.unique(np.concatenate([ids for lesson in lessons for ids in (lesson.positives, lesson.negatives)]))
        embeddings = self._library.embeddings(model_key, pictures.tolist())
        background = around.sample if len(around.sample) >= MIN_BACKGROUND else around.sample[:0]
        rest = self._library.embeddings(model_key, background.tolist()) if len(background) else embeddings[:0]
        result = self._host.fit(
            FitRequest(
                embeddings,
                tuple(np.searchsorted(pictures, lesson.positives) for lesson in lessons),
                tuple(np.searchsorted(pictures, lesson.negatives) for lesson in lessons),
                tuple(lesson.negative_weight for lesson in lessons),
                rest,
            )
        )
        heads = []
        for row, lesson in enumerate(lessons):
            own = embeddings[np.searchsorted(pictures, lesson.picture_ids)]
            trial = Trial(len(lesson.positives), float(result.shares[row]), lesson.negative_weight)
            known = standing.limit(lesson.tag) is not None
            said = score_heads(result.weights[row, None], result.biases[row, None], rest)[:, 0]
            judged = len(np.intersect1d(lesson.picture_ids, lesson.judged))
            surest = 0.0 if known else find_surest(said, around.all, judged)
            head = self._head(lesson, result, row, known=known, surrounded=bool(len(rest)), surest=surest)
            answers = Answers(result.unseen[row] >= head.threshold, _ask(head, rest))
            heads.append(_choose(lesson, head, answers, trial, _Rivals(standing, own, background, rest)))
        return self._library.save_heads(model_key, heads, ())

    def _head(self, lesson: Lesson, result: FitResult, row: int, *, known: bool, surrounded: bool, surest: float) -> Head:
        """`known`: the model says the tag too, so that what was judged was mostly its suggestion and not the head's.

        `surest`: the least threshold at which it doesn't say the tag of too many pictures.
        """
        threshold = max(float(result.thresholds[row]), surest)
        evidence = Evidence(len(lesson.positives), len(lesson.negatives), None, None, silence=Silence.UNSURE)
        if not np.isnan(result.precisions[row]):
            said = np.asarray(result.unseen[row] >= threshold, np.bool_)
            judged = np.isin(lesson.picture_ids, lesson.judged) & (not known)
            reach = find_reach(said, len(lesson.positives), judged, lesson.negative_weight, surrounded=surrounded)
            recall = float(result.recalls[row]) if threshold <= result.thresholds[row] else float(said[: len(lesson.positives)].mean())
            evidence = replace(
                evidence, precision=reach.precision, recall=recall, low=reach.low, high=reach.high, judged=reach.judged, silence=None
            )
        return Head(lesson.tag, self._library.category_of(lesson.tag), result.weights[row], float(result.biases[row]), threshold, evidence)


@dataclass(frozen=True, slots=True)
class _Rest:
    """The pictures that nobody has said anything of: a sample, and how many there are in all."""

    sample: IdArray
    all: int


@dataclass(frozen=True)
class _Rivals:
    """What a head has to beat, and the pictures on which: the embeddings of its examples, and the background."""

    standing: Standing
    examples: FloatArray
    background: IdArray
    rest: FloatArray


def _choose(lesson: Lesson, head: Head, answers: Answers, trial: Trial, rivals: _Rivals) -> FittedHead:
    """The head that was fitted; silent, or the imported one again, where it isn't better on the same pictures than what there was."""
    imported = rivals.standing.imported.get(lesson.tag)
    if imported is not None and not trial.is_better(answers, Answers(_ask(imported, rivals.examples), _ask(imported, rivals.rest))):
        return FittedHead(imported, IMPORTED + lesson.digest)
    said = rivals.standing.model_says(lesson.tag, lesson.picture_ids.tolist())
    if said is not None:
        rest = rivals.standing.model_says(lesson.tag, rivals.background.tolist())
        old = Answers(said, said[:0] if rest is None else rest)
        if not trial.is_better(answers, old):
            # Not sure enough is the stronger reason, and would stay one without the model.
            silent = Evidence(
                head.evidence.positives, head.evidence.negatives, None, None, silence=head.evidence.silence or Silence.NO_BETTER
            )
            head = replace(head, evidence=silent)
    return FittedHead(head, lesson.digest)


def _ask(head: Head, embeddings: FloatArray) -> Mask:
    said = score_heads(head.weights[None], np.array([head.bias], np.float32), embeddings)[:, 0]
    return np.asarray(said >= head.threshold, np.bool_)


def make_lessons(examples: Examples) -> Iterator[Lesson]:
    """A lesson for each tag that stands on MIN_POSITIVES pictures and is missing on MIN_NEGATIVES reviewed or refused ones."""
    for tag, positives in examples.accepted.items():
        negatives = find_negatives(examples, tag)
        if len(positives) >= MIN_POSITIVES and len(negatives) >= MIN_NEGATIVES:
            none = np.empty(0, np.int64)
            judged = np.union1d(examples.confirmed.get(tag, none), examples.rejected.get(tag, none))
            few = sample(positives, MAX_POSITIVES), sample(negatives, MAX_NEGATIVES)
            yield Lesson(tag, *few, len(positives), len(negatives), judged)


def find_negatives(examples: Examples, tag: str) -> IdArray:
    """The pictures that lack a tag: reviewed without it, or refused."""
    refused = examples.rejected.get(tag, np.empty(0, np.int64))
    return np.setdiff1d(np.union1d(examples.reviewed, refused), examples.accepted.get(tag, np.empty(0, np.int64)))


def _describe(examples: Examples, background: IdArray, limit: float | None) -> bytes:
    """Steps of a hundred, then doublings, so that a library that grows has its heads fitted anew a few times only."""
    return f"{len(background) // 100} {len(examples.others).bit_length()} {limit}".encode()


def sample(ids: IdArray, count: int) -> IdArray:
    """At most that many of these ids, sorted; one more id rarely changes which they are, so heads are seldom fitted anew."""
    shuffled = (ids.astype(np.uint64) * np.uint64(0x9E3779B97F4A7C15)).argsort(kind="stable")
    return np.sort(ids[shuffled[:count]])
