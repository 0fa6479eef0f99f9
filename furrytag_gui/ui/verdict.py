"""An evaluation as rows of tables and as sentences."""

import math
from typing import TYPE_CHECKING

from furrytag_gui.tags.rating import RatingLabel
from furrytag_gui.ui.language import figure, mark, numbered, tr
from furrytag_gui.ui.widgets.figures_table import Column

if TYPE_CHECKING:
    from furrytag_gui.insight.evaluate import Evaluation, Group, ModelResult, TagResult
    from furrytag_gui.insight.metrics import Difference

COUNT = ","
TAG_COLUMNS = (
    Column(mark("Tag"), wide=True),
    Column(mark("On"), COUNT, tip=mark("Pictures that have the tag"), sample="1,000", spare=1),
    Column(mark("At"), ".2f", tip=mark("The threshold it was judged at"), sample="0.00", spare=4),
    Column("F1"),
    Column(mark("Recall"), tip=mark("What part of the pictures with the tag was found")),
    Column(mark("Precision"), tip=mark("What part of what was said is right")),
    Column(mark("Wrong"), COUNT, tip=mark("Said, but not there"), spare=2),
    Column(mark("Missed"), COUNT, tip=mark("There, but not said"), spare=2),
    Column("AP", tip=mark("Average precision over all thresholds"), spare=3),
)
GROUP_COLUMNS = (
    Column(mark("Category"), wide=True),
    Column(mark("Tags"), COUNT, spare=3),
    Column("F1", tip=mark("Of all answers together (micro)")),
    Column(mark("Recall")),
    Column(mark("Precision")),
    Column(mark("Tag accuracy"), tip=mark("What part of all answers, yes and no, is right"), spare=1),
    Column(mark("If silent"), tip=mark("The tag accuracy of a model that never says anything"), spare=1),
    Column(mark("F1, mean over tags"), tip=mark("Every tag that stands on some picture weighs the same (macro)"), spare=2),
    Column(mark("Mean AP"), spare=4),
)
DIFFERENCE_COLUMNS = (
    Column(mark("Measure"), wide=True),
    Column(mark("First"), spare=2),
    Column(mark("Second"), spare=1),
    Column(mark("Difference"), "+.3f"),
    Column(mark("95 % interval"), sample="+0.000 MMM +0.000"),
    Column("", sample=(mark("sure"), mark("may be chance")), tip=mark("Whether the interval has no room for “just as good”")),
)
MODEL_SAYS = {
    RatingLabel.SAFE: mark("Model: safe"),
    RatingLabel.QUESTIONABLE: mark("Model: questionable"),
    RatingLabel.EXPLICIT: mark("Model: explicit"),
}
RATING_COLUMNS = (Column(mark("You said"), wide=True), *(Column(MODEL_SAYS[label], COUNT) for label in RatingLabel))


def difference_row(one: "Difference") -> list[str | int | float]:
    """What stands in DIFFERENCE_COLUMNS."""
    span = tr("{low} to {high}").format(low=figure(one.low, "+.3f"), high=figure(one.high, "+.3f"))
    return [tr(one.name), one.first, one.second, one.value, span, tr("sure") if one.is_sure else tr("may be chance")]


def tag_row(tag: "TagResult") -> list[str | int | float]:
    """What stands in TAG_COLUMNS."""
    counts = tag.counts
    shares = (counts.f1, counts.recall, counts.precision if counts.said else math.nan)
    return [tag.name, counts.support, tag.threshold, *shares, counts.false_alarms, counts.misses, tag.average_precision]


def group_row(group: "Group") -> list[str | int | float]:
    """What stands in GROUP_COLUMNS."""
    counts = group.counts
    shares = (counts.f1, counts.recall, counts.precision if counts.said else math.nan, counts.accuracy, counts.silent_accuracy)
    return [tr(group.name.replace("_", " ")), group.tags, *shares, group.means.f1, group.mean_average_precision]


def summarize(evaluation: "Evaluation") -> str:
    """All of it in a line for each model."""
    lines = []
    if len(evaluation.models) > 1:
        lines.append(describe_shared(evaluation))
    common = [one.counts for one in evaluation.common] or [model.overall.counts for model in evaluation.models]
    for model, counts in zip(evaluation.models, common, strict=True):
        rating = "" if model.ratings is None else tr("rating {accuracy}").format(accuracy=figure(model.ratings.accuracy, ".3f"))
        figures = tr("F1 {f1}, recall {recall}, precision {precision}, tag accuracy {accuracy}").format(
            f1=figure(counts.f1, ".3f"),
            recall=figure(counts.recall, ".3f"),
            precision=figure(counts.precision, ".3f"),
            accuracy=figure(counts.accuracy, ".3f"),
        )
        lines.append(f"{model.title}: {', '.join(filter(None, (figures, rating)))}.")
    if evaluation.limits == "mine":
        moved = sum(model.moved for model in evaluation.models)
        lines.append(
            numbered(
                moved,
                "Judged at your thresholds; {n} tag has another one than the model's own.",
                "Judged at your thresholds; {n} tags have another one than the model's own.",
            )
            if moved
            else tr("Judged at your thresholds, which are the model's own.")
        )
    left_out = [
        f"{figure(number, ',')} {words}"
        for number, words in (
            (evaluation.withheld, tr("withheld")),
            (evaluation.untagged, tr("without tags")),
            (len(evaluation.failures), tr("that can't be read")),
        )
        if number
    ]
    on, number = "", evaluation.pictures
    if left_out:
        on = numbered(number, "On {n} picture, without {left_out}.", "On {n} pictures, without {left_out}.", left_out=", ".join(left_out))
    else:
        on = numbered(number, "On {n} picture.", "On {n} pictures.")
    return " ".join((on, *lines))


def describe_shared(evaluation: "Evaluation") -> str:
    """On which tags two models are compared, and how many those leave out."""
    if not evaluation.shared:
        return tr("No tag is in both, so their tags can't be compared.")
    shared = numbered(evaluation.shared, "Compared on the {n} tag that both have.", "Compared on the {n} tags that both have.")
    rest = [(model.overall.tags - evaluation.shared, model.title) for model in evaluation.models]
    left_out = (
        numbered(number, "{n} that only {model} has is left out.", "{n} that only {model} has are left out.", model=title)
        for number, title in rest
        if number
    )
    return " ".join((shared, *left_out))


def describe_left_out(model: "ModelResult") -> list[str]:
    """What was not judged, and why, a paragraph each."""
    parts = []
    if model.unknown or model.hidden_unknown:
        names = ", ".join(f"{name} ({number})" for name, number in model.unknown)
        words = tr("Tags that the model doesn't have, with the number of pictures; they count for nothing: {names}.").format(names=names)
        if model.hidden_unknown:
            hidden = numbered(model.hidden_unknown, "{n} more tag can't be listed.", "{n} more tags can't be listed.")
            words = f"{words} {hidden}"
        parts.append(words)
    if model.unseen:
        parts.append(
            tr("Tags that the model said and no picture has; that counts as wrong: {names}.").format(names=", ".join(model.unseen))
        )
    if model.hidden:
        parts.append(numbered(model.hidden, "{n} adult tag is counted and not listed.", "{n} adult tags are counted and not listed."))
    if model.ratings is None:
        parts.append(tr("No picture has a rating by hand, so the rating isn't judged."))
    if not math.isfinite(model.average_precision):
        parts.append(tr("No tag of the pictures is one of the model's, so there is no curve."))
    return parts
