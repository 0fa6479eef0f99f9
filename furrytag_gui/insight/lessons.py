"""How every tag stands that a person teaches: its examples, how good it is, what it would suggest, and what would help it most."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from furrytag_gui.engine.heads import MIN_NEGATIVES, MIN_POSITIVES
from furrytag_gui.insight.learn import find_negatives, sample
from furrytag_gui.insight.standing import read_standing
from furrytag_gui.library.change import Change
from furrytag_gui.library.library import Library
from furrytag_gui.library.records import IMPORTED, Examples, FittedHead, IdArray
from furrytag_gui.models.head import LEAST_JUDGED, Evidence, Head, Silence, make_features, score_heads
from furrytag_gui.tags.tagset import FloatArray, TagSet
from furrytag_gui.tags.vocabulary import Flag, Vocabulary
from furrytag_gui.work import Work

ASKED = 4
"""Pictures that are proposed to be labelled next."""

CANDIDATES = 40
"""Pictures that those are chosen from, the most informative ones."""

ENOUGH_JUDGED = 12
"""Judged suggestions from which on other pictures help more.

On 4,284 drawings with 68 keywords about half of the heads (97 of 187) fell silent once eight suggestions drawn by chance were judged,
and those that went on were right in .77 to .95 where all had been in .45 to .56.
"""

SHOWN = 12
ROWS_AT_ONCE = 2000
_NO_EVIDENCE = Evidence(0, 0, None, None)


class Stage(StrEnum):
    """How far a tag is."""

    NEEDS_EXAMPLES = "needs_examples"
    NOT_FITTED = "not_fitted"
    UNSURE = "unsure"
    NOT_BETTER = "not_better"
    ON = "on"
    IMPORTED = "imported"


@dataclass(frozen=True, slots=True)
class Guess:
    """A picture that nobody has said anything of, and the score of a tag on it."""

    picture_id: int
    score: float


@dataclass(frozen=True)
class LessonReport:
    """One tag that a person teaches.

    `missing_positives` and `missing_negatives`: examples that it still needs before it can be tried. `head`: what was learned, or
    None. `suggests`: on so many unseen pictures it would be suggested, `guesses` are the surest of them. `ask`: the pictures whose labels
    would help it most; `judges`: those are suggestions too, drawn by chance. `is_known`: the model says the tag too, so that what was
    judged was mostly its suggestion.
    """

    tag: str
    category: str
    positives: int
    negatives: int
    missing_positives: int
    missing_negatives: int
    stage: Stage
    head: Head | None
    suggests: int
    guesses: tuple[Guess, ...]
    ask: tuple[int, ...]
    judges: bool = False
    is_known: bool = False

    @property
    def sentence(self) -> str:
        """How it stands, for the person."""
        match self.stage:
            case Stage.NEEDS_EXAMPLES:
                wants = [f"{self.missing_positives} more with it"] * (self.missing_positives > 0)
                wants += [f"{self.missing_negatives} more reviewed without it"] * (self.missing_negatives > 0)
                return f"Needs {' and '.join(wants)}."
            case Stage.NOT_FITTED:
                return "Waits to be learned."
            case Stage.IMPORTED if self.head is not None:
                return self.head.evidence.describe(imported=True)
            case _ if self.head is not None:
                return " ".join(filter(None, (self.head.evidence.describe(), self._describe_judged(self.head.evidence.judged))))
            case _:
                return ""

    def _describe_judged(self, judged: int) -> str:
        """How far the judging is that tells how often it is right; "" once it is enough."""
        if self.stage is not Stage.ON or self.is_known or judged >= LEAST_JUDGED:
            return ""
        return f"So far {judged} of {LEAST_JUDGED} are judged; only those count that it would suggest again."


def report_lessons(
    library: Library, model_key: str, tagset: TagSet, vocabulary: Vocabulary, *, show_adult: bool, work: Work
) -> tuple[LessonReport, ...]:
    """A report of each tag that a person has given to some picture, and of those that came out of files; by name.

    Only tags that no model knows and those that have a head are told; all others are the model's business. Raises CancelledError.
    """
    examples = library.examples(model_key)
    fitted = {fit.head.tag: fit for fit in library.heads(model_key)}
    known = read_standing(library, model_key, tagset).slots
    # A tag that only withheld pictures have is none that is taught.
    taught = {name for name, ids in examples.accepted.items() if len(ids)}
    tags = sorted(name for name in taught | fitted.keys() if name in fitted or name not in known)
    flags = {name: vocabulary.describe(name, "").flag for name in tags}
    tags = [name for name in tags if flags[name] is Flag.GENERAL or (show_adult and flags[name] is Flag.ADULT)]
    heads = [fitted[name].head if name in fitted else _stand_in(library, model_key, examples, name) for name in tags]
    work.start("Looking through the library", len(examples.others))
    scores = _score_others(library, model_key, heads, examples.others, work)
    return tuple(
        _report(
            library.category_of(name), examples, fitted.get(name), name in known, _Seen(library, model_key, name, head, scores[:, column])
        )
        for column, (name, head) in enumerate(zip(tags, heads, strict=True))
    )


def import_head(library: Library, model_key: str, head: Head) -> Change:
    """Keep a head that came out of a file, as one step; it stays until the user's own examples do better, or `forget_head`."""
    return library.put_head(model_key, head.tag, FittedHead(head, IMPORTED), f"Take in {head.tag}")


def forget_head(library: Library, model_key: str, tag: str) -> Change:
    """Take a head away that came out of a file, as one step; what the user teaches is learned again."""
    return library.put_head(model_key, tag, None, f"Forget {tag}")


@dataclass(frozen=True)
class _Seen:
    """What a head, or its stand-in, says of the pictures that nobody has said anything of (m,)."""

    library: Library
    model_key: str
    tag: str
    head: Head | None
    scores: FloatArray


def _report(category: str, examples: Examples, fit: FittedHead | None, known: bool, seen: _Seen) -> LessonReport:
    name, scores = seen.tag, seen.scores
    positives, negatives = len(examples.accepted.get(name, ())), len(find_negatives(examples, name))
    missing = max(0, MIN_POSITIVES - positives), max(0, MIN_NEGATIVES - negatives)
    limit = 0.5 if fit is None or fit.head.evidence.precision is None else fit.head.threshold
    speaks = fit is not None and fit.head.evidence.precision is not None
    sure = np.flatnonzero(scores >= limit) if speaks else np.empty(0, np.intp)
    sure = sure[np.argsort(-scores[sure], kind="stable")]
    judges = fit is not None and fit.head.evidence.judged < ENOUGH_JUDGED and len(sure) >= ASKED
    ask: tuple[int, ...] = ()
    if judges:
        ask = tuple(sample(examples.others[sure], ASKED).tolist())
    elif seen.head is not None:
        ask = _choose_questions(seen, examples.others, None if fit is None else limit)
    return LessonReport(
        name,
        category if fit is None else fit.head.category,
        positives,
        negatives,
        *missing,
        _find_stage(fit, missing),
        None if fit is None else fit.head,
        len(sure),
        tuple(Guess(int(examples.others[row]), float(scores[row])) for row in sure[:SHOWN].tolist()),
        ask,
        judges,
        known,
    )


def _find_stage(fit: FittedHead | None, missing: tuple[int, int]) -> Stage:
    if fit is not None and fit.is_imported:
        return Stage.IMPORTED
    if any(missing):
        return Stage.NEEDS_EXAMPLES
    if fit is None:
        return Stage.NOT_FITTED
    if fit.head.evidence.precision is not None:
        return Stage.ON
    return Stage.NOT_BETTER if fit.head.evidence.silence is Silence.NO_BETTER else Stage.UNSURE


def _stand_in(library: Library, model_key: str, examples: Examples, name: str) -> Head | None:
    """For a tag without a head: the direction of its examples, so that pictures like them can be asked for; None without any."""
    ids = examples.accepted.get(name)
    if ids is None or not len(ids):
        return None
    features = make_features(library.embeddings(model_key, ids.tolist()))
    middle = (features / np.maximum(np.linalg.norm(features, axis=1, keepdims=True), 1e-12)).mean(axis=0)
    return Head(name, "", np.asarray(middle, np.float32), 0.0, 0.5, _NO_EVIDENCE)


def _score_others(library: Library, model_key: str, heads: Sequence[Head | None], others: IdArray, work: Work) -> FloatArray:
    """What the heads say of pictures that nobody has said anything of: float32 (m, n); 0 where there is no head."""
    scores = np.zeros((len(others), len(heads)), np.float32)
    places = [place for place, head in enumerate(heads) if head is not None]
    for start in range(0, len(others) if places else 0, ROWS_AT_ONCE):
        work.check()
        embeddings = library.embeddings(model_key, others[start : start + ROWS_AT_ONCE].tolist())
        for place in places:
            head = heads[place]
            if head is not None and head.weights.shape == embeddings.shape[1:]:
                said = score_heads(head.weights[None], np.array([head.bias], np.float32), embeddings)
                scores[start : start + len(embeddings), place] = said[:, 0]
        work.advance(len(embeddings))
    return scores


def _choose_questions(seen: _Seen, others: IdArray, limit: float | None) -> tuple[int, ...]:
    """Pictures that a head is least sure of, or without a head those most like the examples; each unlike the ones before it."""
    if not len(others):
        return ()
    worth = -np.abs(_logit(seen.scores) - _logit(np.array([limit], np.float32))) if limit is not None else seen.scores.astype(np.float64)
    rows = np.argsort(-worth, kind="stable")[:CANDIDATES]
    features = make_features(seen.library.embeddings(seen.model_key, others[rows].tolist()))
    features /= np.maximum(np.linalg.norm(features, axis=1, keepdims=True), 1e-12)
    chosen = [0]
    while len(chosen) < min(ASKED, len(rows)):
        likeness = (features @ features[chosen].T).max(axis=1)
        likeness[chosen] = np.inf
        chosen.append(int(np.argmin(likeness)))
    return tuple(int(others[rows[place]]) for place in chosen)


def _logit(values: FloatArray) -> "np.ndarray[tuple[int, ...], np.dtype[np.float64]]":
    clipped = np.clip(values.astype(np.float64), 1e-6, 1 - 1e-6)
    return np.asarray(np.log(clipped / (1 - clipped)), np.float64)
