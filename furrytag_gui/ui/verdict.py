"""An evaluation as rows of tables and as sentences."""

import math
from typing import TYPE_CHECKING

from furrytag_gui.tags.rating import RatingLabel
from furrytag_gui.ui.language import tr
from furrytag_gui.ui.widgets.figures_table import Column
from furrytag_gui.ui.wording import count

if TYPE_CHECKING:
    from furrytag_gui.insight.evaluate import Evaluation, Group, ModelResult, TagResult
    from furrytag_gui.insight.metrics import Difference

COUNT = "{:,}"
TAG_COLUMNS = (
    Column("Tag", wide=True),
    Column("On", COUNT, tip="Pictures that have the tag", sample="1,000", spare=1),
    Column("At", "{:.2f}", tip="The threshold it was judged at", sample="0.00", spare=4),
    Column("F1"),
    Column("Recall", tip="What part of the pictures with the tag was found"),
    Column("Precision", tip="What part of what was said is right"),
    Column("Wrong", COUNT, tip="Said, but not there", spare=2),
    Column("Missed", COUNT, tip="There, but not said", spare=2),
    Column("AP", tip="Average precision over all thresholds"),
)
GROUP_COLUMNS = (
    Column("Category", wide=True),
    Column("Tags", COUNT, spare=3),
    Column("F1", tip="Of all answers together (micro)"),
    Column("Recall"),
    Column("Precision"),
    Column("Tag accuracy", tip="What part of all answers, yes and no, is right", spare=1),
    Column("If silent", tip="The tag accuracy of a model that never says anything", spare=1),
    Column("F1, mean over tags", tip="Every tag that stands on some picture weighs the same (macro)", spare=2),
    Column("Mean AP"),
)
DIFFERENCE_COLUMNS = (
    Column("Measure", wide=True),
    Column("First", spare=1),
    Column("Second", spare=1),
    Column("Difference", "{:+.3f}"),
    Column("95 % interval", wide=True),
    Column("", wide=True, tip="Whether the interval has no room for “just as good”"),
)
RATING_COLUMNS = (Column("You said", wide=True), *(Column(f"Model: {label}", COUNT) for label in RatingLabel))


def difference_row(one: "Difference") -> list[str | int | float]:
    """What stands in DIFFERENCE_COLUMNS."""
    sure = "sure" if one.is_sure else "may be chance"
    return [one.name, one.first, one.second, one.value, f"{one.low:+.3f} to {one.high:+.3f}", sure]


def tag_row(tag: "TagResult") -> list[str | int | float]:
    """What stands in TAG_COLUMNS."""
    counts = tag.counts
    shares = (counts.f1, counts.recall, counts.precision)
    return [tag.name, counts.support, tag.threshold, *shares, counts.false_alarms, counts.misses, tag.average_precision]


def group_row(group: "Group") -> list[str | int | float]:
    """What stands in GROUP_COLUMNS."""
    counts = group.counts
    shares = (counts.f1, counts.recall, counts.precision, counts.accuracy, counts.silent_accuracy)
    return [group.name, group.tags, *shares, group.means.f1, group.mean_average_precision]


def summarize(evaluation: "Evaluation") -> str:
    """All of it in a line for each model."""
    lines = []
    for model in evaluation.models:
        counts = model.overall.counts
        rating = "" if model.ratings is None else f", rating {model.ratings.accuracy:.3f}"
        figures = f"F1 {counts.f1:.3f}, recall {counts.recall:.3f}, precision {counts.precision:.3f}, tag accuracy {counts.accuracy:.3f}"
        lines.append(f"{model.title}: {figures}{rating}.")
    if evaluation.limits == "mine":
        moved = sum(model.moved for model in evaluation.models)
        lines.append(
            tr("Judged at your thresholds; {tags} have another one than the model's own.").format(tags=count(moved, "tag"))
            if moved
            else tr("Judged at your thresholds, which are the model's own.")
        )
    left_out = [
        f"{number:,} {words}"
        for number, words in (
            (evaluation.withheld, "withheld"),
            (evaluation.untagged, "without tags"),
            (len(evaluation.failures), "that can't be read"),
        )
        if number
    ]
    without = f", without {', '.join(left_out)}" if left_out else ""
    return f"On {count(evaluation.pictures, 'picture')}{without}. {' '.join(lines)}"


def describe_left_out(model: "ModelResult") -> list[str]:
    """What was not judged, and why, a paragraph each."""
    parts = []
    if model.unknown or model.hidden_unknown:
        names = ", ".join(f"{name} ({number})" for name, number in model.unknown)
        hidden = f" {count(model.hidden_unknown, 'more tag')} can't be listed." if model.hidden_unknown else ""
        parts.append(f"Tags that the model doesn't have, with the number of pictures; they count for nothing: {names}.{hidden}")
    if model.unseen:
        parts.append(f"Tags that the model said and no picture has; that counts as wrong: {', '.join(model.unseen)}.")
    if model.hidden:
        parts.append(f"{count(model.hidden, 'adult tag')} are counted and not listed.")
    if model.ratings is None:
        parts.append("No picture has a rating by hand, so the rating isn't judged.")
    if not math.isfinite(model.average_precision):
        parts.append("No tag of the pictures is one of the model's, so there is no curve.")
    return parts
