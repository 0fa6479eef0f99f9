"""What the numbers that a model puts out mean: tags, and a rating."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from furrytag_gui.errors import ModelError
from furrytag_gui.models.manifest import RATING, Manifest, RatingRule
from furrytag_gui.models.store import InstalledModel
from furrytag_gui.models.tagfile import read_tag_file
from furrytag_gui.tags.tagset import FloatArray, TagSet
from furrytag_gui.tags.vocabulary import Tag, Vocabulary

SlotArray = npt.NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class HeadSlice:
    """One output of a model and its place in the answer, which is all outputs one after the other.

    `name` is that of the output, whole or up to its first `_`, or "" for the only output of a model with a tag file.
    """

    name: str
    start: int
    stop: int

    @property
    def width(self) -> int:
        return self.stop - self.start


@dataclass(frozen=True)
class LoadedTags:
    """How the answer of a model, float32 of shape (width,), becomes scores and a rating.

    `score_slots`: where in the answer the scores of `tagset` are, in its order. `rating_slots`: where the rating is;
    empty for a model without one. `rating_values`: what each of several rating slots stands for, 0 safe to 1 explicit;
    empty where the one slot is the rating itself. `rating_rule`: what several of them say together.
    """

    tagset: TagSet
    heads: tuple[HeadSlice, ...]
    score_slots: SlotArray
    rating_slots: SlotArray
    rating_values: FloatArray
    rating_rule: RatingRule = RatingRule.MEAN

    @property
    def width(self) -> int:
        return self.heads[-1].stop

    def read(self, answer: FloatArray) -> tuple[FloatArray, float | None]:
        """The scores in the order of the tag set, and the rating or None."""
        scores = np.ascontiguousarray(answer[self.score_slots], np.float32)
        ratings = answer[self.rating_slots]
        if not ratings.size:
            return scores, None
        if not self.rating_values.size:
            return scores, float(ratings[0])
        total = float(ratings.sum())
        if total <= 0:
            return scores, None
        if self.rating_rule is RatingRule.BEST:
            return scores, float(self.rating_values[ratings.argmax()])
        return scores, float(ratings @ self.rating_values) / total


def load_tagset(model: InstalledModel, vocabulary: Vocabulary) -> LoadedTags:
    """The tags of a model, from the vocabulary or from its tag file.

    Raises ModelError if the tag file is damaged, or the manifest names a category or tag that isn't there.
    """
    manifest = model.manifest
    if manifest.tag_file is None:
        return _from_vocabulary(manifest, vocabulary)
    rows = read_tag_file(model.folder / manifest.tag_file.name, manifest.tag_file)
    # A file that says which rows are ratings may well have a tag of the same name.
    is_marked = any(row.is_rating for row in rows)
    is_rating = [row.is_rating if is_marked else row.name in manifest.rating_tags for row in rows]
    is_tag = [not rating and not row.is_placeholder for row, rating in zip(rows, is_rating, strict=True)]
    tag_rows = [row for row, tag in zip(rows, is_tag, strict=True) if tag]
    tags = [vocabulary.describe(row.name, row.category) for row in tag_rows]
    rating_slots = [slot for slot, row in enumerate(rows) if is_rating[slot] and row.name in manifest.rating_tags]
    _require_known(manifest, "rating_tags", manifest.rating_tags, {rows[slot].name for slot in rating_slots})
    return LoadedTags(
        _make_tagset(manifest, tags, [row.category for row in tag_rows]),
        (HeadSlice(manifest.output, 0, len(rows)),),
        np.flatnonzero(is_tag),
        np.array(rating_slots, np.intp),
        np.array([manifest.rating_tags[rows[slot].name] for slot in rating_slots], np.float32),
        manifest.rating_rule,
    )


def _from_vocabulary(manifest: Manifest, vocabulary: Vocabulary) -> LoadedTags:
    heads: list[HeadSlice] = []
    tags: list[Tag] = []
    score_slots: list[int] = []
    rating_slots: list[int] = []
    start = 0
    for name, category in manifest.heads.items():
        if category == RATING:
            rating_slots.append(start)
            heads.append(HeadSlice(name, start, start + 1))
        elif category in vocabulary.categories:
            known = vocabulary.categories[category]
            tags += known
            score_slots += range(start, start + len(known))
            heads.append(HeadSlice(name, start, start + len(known)))
        else:
            choices = ", ".join([*vocabulary.categories, RATING])
            raise _wrong(manifest, f"heads.{name} is {category!r}; it must be one of {choices}")
        start = heads[-1].stop
    return LoadedTags(
        _make_tagset(manifest, tags, [tag.category for tag in tags]),
        tuple(heads),
        np.array(score_slots, np.intp),
        np.array(rating_slots, np.intp),
        np.empty(0, np.float32),
    )


def _make_tagset(manifest: Manifest, tags: list[Tag], categories: list[str]) -> TagSet:
    """`categories`: those that the model's own tag list gives, which its thresholds were chosen by."""
    names = {tag.name for tag in tags}
    _require_known(manifest, "category_thresholds", manifest.category_thresholds, set(categories))
    _require_known(manifest, "tag_thresholds", manifest.tag_thresholds, names)
    _require_known(manifest, "spoken", manifest.spoken or (), names)
    by_category = [manifest.category_thresholds.get(category, manifest.threshold) for category in categories]
    thresholds = [manifest.tag_thresholds.get(tag.name, value) for tag, value in zip(tags, by_category, strict=True)]
    spoken = names if manifest.spoken is None else set(manifest.spoken)
    return TagSet(tuple(tags), np.array(thresholds, np.float32), np.array([tag.name in spoken for tag in tags], np.bool_))


def _require_known(manifest: Manifest, key: str, given: "dict[str, float] | tuple[str, ...]", known: set[str]) -> None:
    unknown = sorted(set(given) - known)
    if unknown:
        raise _wrong(manifest, f"{key} names {unknown[0]!r}, which the model doesn't have")


def _wrong(manifest: Manifest, mistake: str) -> ModelError:
    return ModelError(f"The manifest of {manifest.title} is wrong: {mistake}.", "Correct it, or install the model again.")
