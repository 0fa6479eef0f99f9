"""An evaluation as a file: a web page with its pictures inside, a table for a spreadsheet, or JSON."""

import base64
import csv
import html
import io
import json
import math
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from PIL import Image

from furrytag_gui.errors import PictureError
from furrytag_gui.images.thumbs import make_thumbnail
from furrytag_gui.insight.evaluate import LABELS, Common, Evaluation, Example, Group, Limits, ModelResult, TagResult
from furrytag_gui.insight.metrics import Counts, Curve, Difference
from furrytag_gui.work import Work

THUMBNAIL_PX = 96
TAGS_WITH_PICTURES = 30
TAG_CURVE_PX = 240
COLORS = ("#2a78d6", "#c2571a")

DEFINITIONS = """F1, recall and precision are micro averages: hits, false alarms and misses are summed over all pictures and tags first.
Tag accuracy is the share of all answers, yes and no, that are right; most tags are on few pictures, so that a model which never says
anything is nearly as accurate, and its accuracy stands beside it. Rating accuracy is the share of rated pictures whose label (safe,
questionable, explicit) is right. These are what the table of ZenithO-o/furry-image-model calls F1, recall, precision, acc. tags and
acc. rating; its author defines none of them, so that is inferred from the numbers (F1 is the harmonic mean of the precision and recall
beside it). Mean over tags: every tag that stands on some picture weighs the same. Average precision is the area under the curve of
precision over recall, all thresholds together."""

STYLE = """:root{color-scheme:light dark}body{font:15px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;margin:1rem 0}th,td{padding:.25rem .7rem;text-align:right;border-bottom:1px solid #8884}
th:first-child,td:first-child{text-align:left}td.right{background:#2a78d622}svg{max-width:32rem;width:100%}
figure{margin:.5rem 0}img{margin:2px;border-radius:4px;vertical-align:middle}.note{opacity:.75;max-width:48rem}
h4{margin:1.5rem 0 0}.tag{display:flex;flex-wrap:wrap;gap:1rem;align-items:center}.tag svg{width:15rem;flex:none}.tag>div{flex:1}"""


def to_json(evaluation: Evaluation) -> str:
    """Everything that was found, as one JSON object; numbers that can't be told are null."""
    return json.dumps(
        {
            "source": evaluation.source,
            "pictures": evaluation.pictures,
            "withheld": evaluation.withheld,
            "untagged": evaluation.untagged,
            "thresholds": str(evaluation.limits),
            "failures": [{"path": _encodable(failure.path), "error": failure.reason} for failure in evaluation.failures],
            "models": [_model_record(model) for model in evaluation.models],
            "shared_tags": evaluation.shared,
            "on_shared_tags": [_common_record(model, common) for model, common in zip(evaluation.models, evaluation.common, strict=False)],
            "differences": [
                {"measure": one.name, "first": one.first, "second": one.second, "difference": one.value, "low": one.low, "high": one.high}
                for one in evaluation.differences
            ],
        },
        indent=1,
    )


def to_csv(evaluation: Evaluation) -> str:
    """One row for each tag of each model, below a heading."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream)
    heading = ["model", "tag", "category", "threshold", "pictures with it", "hits", "false alarms", "misses"]
    writer.writerow([*heading, "precision", "recall", "f1", "average precision"])
    for model in evaluation.models:
        for tag in model.tags:
            counts = tag.counts
            row = [
                model.key,
                tag.name,
                tag.category,
                f"{tag.threshold:.4g}",
                counts.support,
                counts.hits,
                counts.false_alarms,
                counts.misses,
            ]
            shares = (counts.precision, counts.recall, counts.f1, tag.average_precision)
            writer.writerow([*row, *("" if math.isnan(share) else f"{share:.6f}" for share in shares)])
    return stream.getvalue()


def to_text(evaluation: Evaluation, tags: int = 15) -> str:
    """The figures as lines for a terminal, with the tags that have the most mistakes."""
    lines = [f"{evaluation.pictures:,} pictures: {evaluation.source}.{_describe_left_out(evaluation)}"]
    lines += [f"{model.title}: {describe_limits(evaluation.limits, model)}" for model in evaluation.models]
    for model in evaluation.models:
        rows = [_group_row(group) for group in (*model.categories, model.overall)]
        lines += ["", model.title, *_columns([GROUP_HEAD, *rows])]
        if model.ratings is not None:
            lines.append(f"rating accuracy {model.ratings.accuracy:.3f} on {model.ratings.total:,} rated pictures")
        lines += ["", *_columns([TAG_HEAD, *(_tag_row(tag) for tag in model.tags[:tags] if tag.counts.support or tag.counts.said)])]
        if model.unknown:
            names = ", ".join(f"{name} ({count})" for name, count in model.unknown[:tags])
            more = f" and {len(model.unknown) - tags:,} more" if len(model.unknown) > tags else ""
            lines.append(f"left out, because the model doesn't have them: {names}{more}")
    if evaluation.differences:
        lines += ["", f"{_describe_shared(evaluation)} The difference has its 95 % interval."]
        lines += _columns([_difference_head(evaluation), *map(_difference_row, evaluation.differences)])
    return "\n".join(lines)


def describe_limits(limits: Limits, model: ModelResult) -> str:
    """Whose thresholds a model was judged at, as a sentence."""
    if limits is Limits.OWN:
        return "judged at the model's own thresholds."
    if not model.moved:
        return "judged at your thresholds, which are the model's own."
    return f"judged at your thresholds, which are others than the model's own for {model.moved:,} of its tags."


def to_html(evaluation: Evaluation, work: Work) -> str:
    """A page that needs no other file: curves as SVG, small pictures of the worst mistakes inside. Raises CancelledError."""
    names = " and ".join(model.title for model in evaluation.models)
    parts = [
        f"<h1>{_text(names)}</h1>",
        f"<p>On {_text(evaluation.source)}: {evaluation.pictures:,} pictures.{_text(_describe_left_out(evaluation))}</p>",
        _difference_table(evaluation),
        _summary(evaluation),
        f'<p class="note">{_text(DEFINITIONS)}</p>',
        f"<h2>Precision and recall{' on the tags that both have' if evaluation.common else ''}</h2>",
        draw_svg([(title, curve) for title, curve, _ in evaluation.curves]),
    ]
    for model in evaluation.models:
        parts += _model_parts(model, evaluation.limits, work)
    body = "\n".join(part for part in parts if part)
    head = f'<meta charset="utf-8"><title>{_text(names)}</title><style>{STYLE}</style>'
    return f"<!DOCTYPE html>\n<html lang=en><head>{head}</head><body>\n{body}\n</body></html>\n"


def draw_svg(curves: Sequence[tuple[str, Curve]], size_px: int = 400) -> str:
    """Curves of precision over recall with their names, as an SVG element; one without points is only named."""
    margin = 40
    inner = size_px - 2 * margin

    def place(recall: float, precision: float) -> str:
        return f"{margin + inner * recall:.1f},{margin + inner * (1 - precision):.1f}"

    lines = []
    for tick in (0, 0.25, 0.5, 0.75, 1):
        across, down = margin + inner * tick, margin + inner * (1 - tick)
        lines.append(f'<path d="M{margin},{down:.1f}h{inner}M{across:.1f},{margin}v{inner}" stroke="#8884" fill="none"/>')
        lines.append(f'<text x="{margin - 6}" y="{down + 4:.1f}" text-anchor="end">{tick:g}</text>')
        lines.append(f'<text x="{across:.1f}" y="{size_px - margin + 16}" text-anchor="middle">{tick:g}</text>')
    for number, (name, curve) in enumerate(curves):
        color = COLORS[number % len(COLORS)]
        points = " ".join(place(recall, precision) for recall, precision in zip(curve.recalls, curve.precisions, strict=True))
        if len(curve.recalls) == 1:
            center_x, _, center_y = points.partition(",")
            lines.append(f'<circle cx="{center_x}" cy="{center_y}" r="4" fill="{color}"/>')
        lines.append(f'<polyline points="{points}" fill="none" stroke="{color}" stroke-width="2"/>')
        lines.append(f'<text x="{size_px - margin}" y="{margin - 8 - 14 * number}" text-anchor="end" fill="{color}">{_text(name)}</text>')
    lines.append(f'<text x="{size_px / 2}" y="{size_px - 6}" text-anchor="middle">recall</text>')
    lines.append(f'<text x="12" y="{size_px / 2}" text-anchor="middle" transform="rotate(-90 12 {size_px / 2})">precision</text>')
    style = f'font-family="system-ui,sans-serif" font-size="11" fill="currentColor" style="max-width:{size_px}px"'
    return f'<svg viewBox="0 0 {size_px} {size_px}" role="img" aria-label="precision over recall" {style}>{"".join(lines)}</svg>'


def _model_parts(model: ModelResult, limits: Limits, work: Work) -> Iterator[str]:
    yield f"<h2>{_text(model.title)}</h2>"
    yield f"<p>{_text(describe_limits(limits, model).capitalize())}</p>"
    if model.ratings is not None:
        yield f"<p>Rating: {model.ratings.accuracy:.1%} of {model.ratings.total:,} rated pictures are right.</p>"
        rows = [[f"you: {label}", *map(str, model.ratings.table[row].tolist())] for row, label in enumerate(LABELS)]
        yield _table(["", *(f"model: {label}" for label in LABELS)], rows)
    yield "<h3>Categories</h3>"
    yield _table(GROUP_HEAD, [_group_row(group) for group in model.categories])
    yield "<h3>Tags, those with the most mistakes first</h3>"
    if model.hidden:
        yield f'<p class="note">{model.hidden} adult tags are counted and not listed.</p>'
    yield _table(TAG_HEAD, [_tag_row(tag) for tag in model.tags if tag.counts.support or tag.counts.said])
    yield "<h3>The worst mistakes</h3>"
    worst = [tag for tag in model.tags if tag.false_alarms or tag.misses][:TAGS_WITH_PICTURES]
    work.start("Shrinking pictures", len(worst))
    for tag in worst:
        yield f"<h4>{_text(tag.name)}</h4><div class=tag>"
        if len(tag.curve.recalls):
            yield draw_svg([(f"average precision {tag.average_precision:.3f}", tag.curve)], TAG_CURVE_PX)
        yield "<div>"
        for words, examples in (("said, but not there", tag.false_alarms), ("there, but not said", tag.misses)):
            if examples:
                work.check()
                yield f"<figure><figcaption>{words}</figcaption>{''.join(map(_thumbnail, examples))}</figure>"
        yield "</div></div>"
        work.advance()
    if model.unknown or model.hidden_unknown:
        names = ", ".join(f"{name} ({count})" for name, count in model.unknown)
        more = f" {model.hidden_unknown} more aren't listed." if model.hidden_unknown else ""
        yield "<h3>Tags of the pictures that the model doesn't have</h3>"
        yield f"<p>Left out, with the number of pictures: {_text(names)}.{more}</p>"
    if model.unseen:
        yield "<h3>Tags of the model that no picture has</h3>"
        yield f"<p>What it said of them counts as wrong: {_text(', '.join(model.unseen))}.</p>"


GROUP_HEAD = ["", "tags", "F1", "recall", "precision", "tag accuracy", "if silent", "F1, mean over tags", "mean average precision"]
TAG_HEAD = ["tag", "category", "on", "threshold", "F1", "recall", "precision", "false alarms", "misses", "average precision"]


def _group_row(group: Group, title: str = "") -> list[str]:
    counts = group.counts
    shares = [counts.f1, counts.recall, _precision(counts), counts.accuracy, counts.silent_accuracy]
    return [title or group.name, str(group.tags), *map(_share, shares), _share(group.means.f1), _share(group.mean_average_precision)]


def _tag_row(tag: TagResult) -> list[str]:
    counts = tag.counts
    cells = [tag.name, tag.category, str(counts.support), f"{tag.threshold:.2f}"]
    cells += map(_share, (counts.f1, counts.recall, _precision(counts)))
    return [*cells, str(counts.false_alarms), str(counts.misses), _share(tag.average_precision)]


def _summary(evaluation: Evaluation) -> str:
    """All models with all tags that they have."""
    rows = []
    for model in evaluation.models:
        row = _group_row(model.overall, model.title)
        rows.append([*row, "—" if model.ratings is None else _share(model.ratings.accuracy)])
    heading = "<h2>Each model on all of its own tags</h2>" if len(rows) > 1 else ""
    return heading + _table([*GROUP_HEAD, "rating accuracy"], rows)


def _difference_table(evaluation: Evaluation) -> str:
    if len(evaluation.models) < 2:
        return ""
    note = f"<p>{_text(_describe_shared(evaluation))}</p>"
    if evaluation.differences:
        note += _table(_difference_head(evaluation), map(_difference_row, evaluation.differences))
        note += '<p class="note">The interval is a paired bootstrap over the pictures.</p>'
    return f"<h2>Side by side</h2>{note}"


def _difference_head(evaluation: Evaluation) -> list[str]:
    return ["", *(model.title for model in evaluation.models), "difference", "95 % interval", ""]


def _difference_row(one: Difference) -> list[str]:
    span = f"{one.low:+.3f} to {one.high:+.3f}"
    return [one.name, _share(one.first), _share(one.second), f"{one.value:+.3f}", span, _judge(one.is_sure)]


def _describe_shared(evaluation: Evaluation) -> str:
    """On which tags two models are compared, and how many those leave out."""
    if not evaluation.shared:
        return "No tag is in both models, so their tags can't be compared."
    rest = [(model.overall.tags - evaluation.shared, model.title) for model in evaluation.models]
    left_out = "".join(f" {number:,} that only {title} has {'is' if number == 1 else 'are'} left out." for number, title in rest if number)
    return f"On the {evaluation.shared:,} tag{'' if evaluation.shared == 1 else 's'} that both have.{left_out}"


def _judge(is_sure: bool) -> str:
    return "more than chance" if is_sure else "may be chance"


def _describe_left_out(evaluation: Evaluation) -> str:
    counts = {"are withheld": evaluation.withheld, "have no tags": evaluation.untagged, "can't be read": len(evaluation.failures)}
    told = ", ".join(f"{count:,} {what}" for what, count in counts.items() if count)
    return f" Left out: {told}." if told else ""


def _table(head: Iterable[str], rows: Iterable[Sequence[str]]) -> str:
    heading = "".join(f"<th>{_text(cell)}</th>" for cell in head)
    lines = ("<tr>" + "".join(f"<td>{_text(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<table><tr>{heading}</tr>\n" + "\n".join(lines) + "</table>"


def _thumbnail(example: Example) -> str:
    words = _text(f"{example.path.name}: {example.score:.2f}")
    try:
        pixels = make_thumbnail(example.path, THUMBNAIL_PX)
    except PictureError:
        return f"<span>{words}</span> "
    stream = io.BytesIO()
    Image.fromarray(pixels).save(stream, "JPEG", quality=80)
    return f'<img alt="{words}" title="{words}" src="data:image/jpeg;base64,{base64.b64encode(stream.getvalue()).decode("ascii")}">'


def _model_record(model: ModelResult) -> dict[str, object]:
    ratings = model.ratings
    return {
        "title": model.title,
        "key": model.key,
        "overall": _group_record(model.overall),
        "average_precision": _number(model.average_precision),
        "categories": [_group_record(group) for group in model.categories],
        "tags": [_tag_record(tag) for tag in model.tags],
        "hidden_tags": model.hidden,
        "curve": {"recall": model.curve.recalls.tolist(), "precision": model.curve.precisions.tolist()},
        "rating": ratings
        and {"accuracy": ratings.accuracy, "labels": list(LABELS), "you_by_model": ratings.table.tolist(), "pictures": ratings.total},
        "unknown_tags": dict(model.unknown),
        "hidden_unknown_tags": model.hidden_unknown,
        "unseen_tags": list(model.unseen),
        "tags_with_your_threshold": model.moved,
    }


def _common_record(model: ModelResult, common: Common) -> dict[str, object]:
    return {
        "key": model.key,
        "micro": _micro_record(common.counts),
        "tag_accuracy_if_silent": common.counts.silent_accuracy,
        "average_precision": _number(common.average_precision),
        "curve": {"recall": common.curve.recalls.tolist(), "precision": common.curve.precisions.tolist()},
    }


def _group_record(group: Group) -> dict[str, object]:
    counts, means = group.counts, group.means
    return {
        "name": group.name,
        "tags": group.tags,
        "micro": _micro_record(counts),
        "macro": {"tags": means.tags, "f1": means.f1, "recall": means.recall, "precision": means.precision},
        "tag_accuracy_if_silent": counts.silent_accuracy,
        "mean_average_precision": _number(group.mean_average_precision),
    }


def _micro_record(counts: Counts) -> dict[str, float]:
    return {"f1": counts.f1, "recall": counts.recall, "precision": counts.precision, "tag_accuracy": counts.accuracy}


def _tag_record(tag: TagResult) -> dict[str, object]:
    counts = tag.counts
    return {
        "tag": tag.name,
        "category": tag.category,
        "threshold": tag.threshold,
        "support": counts.support,
        "hits": counts.hits,
        "false_alarms": counts.false_alarms,
        "misses": counts.misses,
        "precision": counts.precision,
        "recall": counts.recall,
        "f1": counts.f1,
        "average_precision": _number(tag.average_precision),
        "curve": {"recall": tag.curve.recalls.tolist(), "precision": tag.curve.precisions.tolist()},
    }


def _columns(rows: Sequence[Sequence[str]]) -> list[str]:
    """Rows as lines, the first column left and the others right."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    pad = [[cell.rjust(width) for cell, width in zip(row, widths, strict=True)] for row in rows]
    return ["  ".join([row[0].ljust(widths[0]), *padded[1:]]).rstrip() for row, padded in zip(rows, pad, strict=True)]


def _precision(counts: Counts) -> float:
    """NaN where nothing was said: a model that is silent isn't wrong."""
    return counts.precision if counts.said else math.nan


def _share(value: float) -> str:
    return "—" if math.isnan(value) else f"{value:.3f}"


def _number(value: float) -> float | None:
    return None if math.isnan(value) else value


def _text(text: str) -> str:
    return html.escape(text.encode("utf-8", "replace").decode("utf-8"))


def _encodable(path: Path) -> str:
    return str(path).encode("utf-8", "replace").decode("utf-8")
