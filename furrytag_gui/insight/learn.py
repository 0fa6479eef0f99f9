"""Learns tags from what the user has accepted, added and rejected: small heads on the model's embeddings."""

import hashlib
import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from furrytag_gui.engine.heads import MIN_EXAMPLES, FitRequest, FitResult
from furrytag_gui.engine.host import Host
from furrytag_gui.library.change import Change
from furrytag_gui.library.library import Library
from furrytag_gui.library.records import Examples, FittedHead, IdArray
from furrytag_gui.models.head import Evidence, Head

RECIPE = b"1"
"""Part of every digest: another one has all heads fitted anew."""

MAX_POSITIVES = 200
MAX_NEGATIVES = 400
TAGS_AT_ONCE = 50


@dataclass(frozen=True, slots=True)
class Lesson:
    """What one tag can be learned from: sorted ids of pictures with it and without it, and how many there are in all."""

    tag: str
    positives: IdArray
    negatives: IdArray
    all_positives: int
    all_negatives: int

    @property
    def digest(self) -> bytes:
        """Changes when the tag has to be learned anew."""
        parts = (RECIPE, self.positives.astype("<i8").tobytes(), self.negatives.astype("<i8").tobytes())
        return hashlib.sha256(b"|".join(parts)).digest()

    @property
    def negative_weight(self) -> float:
        """How many pictures without the tag each negative stands for, where each positive stands for one."""
        return self.all_negatives / len(self.negatives) * len(self.positives) / self.all_positives


class Learner:
    """Keeps the learned tags of a library in step with what the user says."""

    def __init__(self, library: Library, host: Host) -> None:
        self._library = library
        self._host = host

    def update(self, model_key: str) -> Change:
        """Learn every tag whose examples have changed, and forget those that have too few now.

        The heads act on this model's embeddings. The change is empty if nothing was to do.
        Raises ModelError, LibraryError and CancelledError (see `Host.fit`); what was learned until then is kept.
        """
        lessons = {lesson.tag: lesson for lesson in make_lessons(self._library.examples(model_key))}
        fitted = self._library.fitted(model_key)
        change = Change()
        withdrawn = fitted.keys() - lessons.keys()
        if withdrawn:
            change |= self._library.save_heads(model_key, (), withdrawn)
        stale = (lesson for lesson in lessons.values() if fitted.get(lesson.tag) != lesson.digest)
        while batch := list(itertools.islice(stale, TAGS_AT_ONCE)):
            change |= self._learn(model_key, batch)
        return change

    def _learn(self, model_key: str, lessons: Sequence[Lesson]) -> Change:
        pictures = np.unique(np.concatenate([ids for lesson in lessons for ids in (lesson.positives, lesson.negatives)]))
        result = self._host.fit(
            FitRequest(
                self._library.embeddings(model_key, pictures.tolist()),
                tuple(np.searchsorted(pictures, lesson.positives) for lesson in lessons),
                tuple(np.searchsorted(pictures, lesson.negatives) for lesson in lessons),
                tuple(lesson.negative_weight for lesson in lessons),
            )
        )
        heads = [FittedHead(self._head(lesson, result, row), lesson.digest) for row, lesson in enumerate(lessons)]
        return self._library.save_heads(model_key, heads, ())

    def _head(self, lesson: Lesson, result: FitResult, row: int) -> Head:
        precision, recall = float(result.precisions[row]), float(result.recalls[row])
        good = not np.isnan(precision)
        return Head(
            tag=lesson.tag,
            category=self._library.category_of(lesson.tag),
            weights=result.weights[row],
            bias=float(result.biases[row]),
            threshold=float(result.thresholds[row]),
            evidence=Evidence(len(lesson.positives), len(lesson.negatives), precision if good else None, recall if good else None),
        )


def make_lessons(examples: Examples) -> Iterator[Lesson]:
    """A lesson for each tag that stands on MIN_EXAMPLES pictures and is missing on as many reviewed or refused ones."""
    for tag, positives in examples.accepted.items():
        refused = examples.rejected.get(tag, np.empty(0, np.int64))
        negatives = np.setdiff1d(np.union1d(examples.reviewed, refused), positives)
        if min(len(positives), len(negatives)) >= MIN_EXAMPLES:
            yield Lesson(tag, _sample(positives, MAX_POSITIVES), _sample(negatives, MAX_NEGATIVES), len(positives), len(negatives))


def _sample(ids: IdArray, count: int) -> IdArray:
    """At most that many of these ids, sorted; one more id rarely changes which they are, so heads are seldom fitted anew."""
    shuffled = (ids.astype(np.uint64) * np.uint64(0x9E3779B97F4A7C15)).argsort(kind="stable")
    return np.sort(ids[shuffled[:count]])
