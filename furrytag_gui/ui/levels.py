"""What the threshold sliders show: the threshold that holds, and what a reset would give."""

from dataclasses import dataclass

import numpy as np

from furrytag_gui.tags.review import UNKNOWN_THRESHOLD, Scope, TagRow, Thresholds
from furrytag_gui.tags.tagset import FloatArray
from furrytag_gui.tags.vocabulary import Flag
from furrytag_gui.ui.subject import Subject


@dataclass(frozen=True, slots=True)
class Level:
    """A threshold as it stands.

    `own`: what a reset gives, or None if that differs from tag to tag; `value` is then in the middle of them.
    `overridden`: True if the person set it.
    """

    value: float
    own: float | None
    overridden: bool = False


def overall_level(subject: Subject, thresholds: Thresholds) -> Level:
    """The threshold of all tags."""
    tagset = subject.tagset
    return _level(tagset.thresholds[tagset.spoken], thresholds.overall)


def category_level(subject: Subject, thresholds: Thresholds, category: str) -> Level | None:
    """The threshold of one category, or None if neither the model nor a learned head says anything there.

    A reset of it gives the one of all tags, if there is one.
    """
    tagset = subject.tagset
    number = tagset.categories.index(category) if category in tagset.categories else -1
    own = tagset.thresholds[tagset.spoken & (tagset.category_ids == number)]
    if not len(own):
        own = np.array([each.threshold for each in subject.facts.learned if each.category == category], np.float32)
    if not len(own):
        return None
    set_value = thresholds.categories.get(category)
    if thresholds.overall is not None:
        return Level(thresholds.overall if set_value is None else set_value, thresholds.overall, set_value is not None)
    return _level(own, set_value)


def tag_level(subject: Subject, thresholds: Thresholds, tag: TagRow) -> Level:
    """The threshold of one tag; a reset of it gives the one of its category."""
    name, category = tag.name, tag.category
    slot = subject.tagset.index.get(name)
    model_own = UNKNOWN_THRESHOLD if slot is None else float(subject.tagset.thresholds[slot])
    own = next((each.threshold for each in subject.facts.learned if each.tag == name), model_own)
    without = thresholds.with_value(Scope.TAG, name, None)
    return Level(thresholds.of(name, category, own), without.of(name, category, own), name in thresholds.tags)


def own_level_names(subject: Subject, category: str) -> list[str]:
    """The tags of a category that have a threshold of their own, as far as they may be listed; also those that are hidden by it."""
    tagset = subject.tagset
    known = {
        name: tagset.tags[tagset.index[name]] if name in tagset.index else subject.vocabulary.describe(name, "")
        for name in subject.thresholds.tags
    }
    learned = {each.tag: each.category for each in subject.facts.learned}
    shown = {Flag.GENERAL, Flag.ADULT} if subject.show_adult else {Flag.GENERAL}
    return sorted(name for name, tag in known.items() if (learned.get(name) or tag.category) == category and tag.flag in shown)


def _level(own: FloatArray, set_value: float | None) -> Level:
    """The level of tags with these thresholds of the model."""
    if not len(own):
        return Level(UNKNOWN_THRESHOLD if set_value is None else set_value, UNKNOWN_THRESHOLD, set_value is not None)
    same = bool(own.min() == own.max())
    ordered = np.sort(own)
    # Not np.median: its first call imports numpy.ma, which takes the window's thread for 60 ms.
    middle = float(ordered[(len(own) - 1) // 2] + ordered[len(own) // 2]) / 2
    return Level(middle if set_value is None else set_value, middle if same else None, set_value is not None)
