"""How a model is fed and read if it is like the published ones that it resembles."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from furrytag_gui.models.manifest import Activation, Color, Fit, InputSpec, Layout, Padding, Resample, TagFileFormat
from furrytag_gui.models.onnxfile import OnnxOutput, Port
from furrytag_gui.models.proposal import CLIP_MEAN, CLIP_STD, HALF
from furrytag_gui.models.tagfile import TagFileRow
from furrytag_gui.models.tagsearch import Found

HEAD_WIDTHS = {"action": 71, "body": 66, "clothing": 35, "identity": 6, "rating": 1, "species": 50}
"""How many values each head of the furry image models has; no two have the same, so the width tells the head."""

RATING_VALUES = {"safe": 0.0, "general": 0.0, "sensitive": 0.25, "r15": 0.5, "questionable": 0.5, "r18": 1.0, "explicit": 1.0}
SITE_RATINGS = {"safe", "questionable", "explicit"}
LIKELIHOODS = ("prediction", "prob", "sigmoid", "score")
EMBEDDINGS = ("embedding", "features", "pooled")

SIX_HEADS = InputSpec(mean=HALF, std=(0.225, 0.225, 0.225), background=None)
"""Three of the four furry image models."""
WD = InputSpec(color=Color.BGR, scale_to=255.0, fit=Fit.PAD, resample=Resample.BICUBIC)
JOYTAG = InputSpec(layout=Layout.NCHW, mean=CLIP_MEAN, std=CLIP_STD, fit=Fit.PAD, resample=Resample.BICUBIC)
THOUPH = InputSpec(layout=Layout.NCHW, mean=CLIP_MEAN, std=CLIP_STD, resample=Resample.BILINEAR)
PIXAI = InputSpec(layout=Layout.NCHW, mean=HALF, std=HALF, resample=Resample.BILINEAR)
DEEPDANBOORU = InputSpec(fit=Fit.LETTERBOX, padding=Padding.EDGE, resample=Resample.AREA, background=None)


@dataclass(frozen=True, slots=True)
class InputShape:
    """What a graph's input tells. `layout` is None where it may be either, `size_px` where it is open."""

    layout: Layout | None
    size_px: tuple[int, int] | None


def read_shape(port: Port) -> InputShape | None:
    """What the shape of an input tells, or None if it can't be a colour picture."""
    if len(port.shape) != 4:
        return None
    _, second, third, last = port.shape
    if last == 3:
        return InputShape(Layout.NHWC, _size(second, third))
    if second == 3:
        return InputShape(Layout.NCHW, _size(third, last))
    return InputShape(None, None) if second is None and last is None else None


def _size(height: int | None, width: int | None) -> tuple[int, int] | None:
    return (height, width) if height and width else None


def guess_heads(outputs: Iterable[tuple[str, int | None]]) -> dict[str, str]:
    """The heads of the furry image models by output name, up to its first `_`; empty if the outputs aren't theirs."""
    categories = {width: category for category, width in HEAD_WIDTHS.items()}
    named = {name.split("_")[0]: categories.get(width or 0, "") for name, width in outputs if not is_embedding(name)}
    whole = sorted(named.values()) == sorted(HEAD_WIDTHS)
    return dict(sorted(named.items())) if whole else {}


def guess_input(found: Found, layout: Layout, *, exclusive: bool) -> InputSpec:
    """How the published models with such a tag file are fed."""
    form = found.tag_file.format
    if layout is Layout.NHWC:
        return DEEPDANBOORU if form is TagFileFormat.LINES and any(row.is_rating for row in found.rows) else WD
    if form is TagFileFormat.LINES:
        return JOYTAG
    return THOUPH if form is TagFileFormat.JSON and not exclusive else PIXAI


def guess_output(outputs: Sequence[OnnxOutput], width: int) -> OnnxOutput:
    """The output of that width which most likely holds the scores: probabilities before logits."""
    fitting = [output for output in outputs if output.width in (width, None) and not is_embedding(output.port.name)]

    def rank(output: OnnxOutput) -> tuple[bool, bool]:
        name = output.port.name.lower()
        return output.activation is not Activation.NONE, not any(word in name for word in LIKELIHOODS)

    return min(fitting, key=rank)


def is_embedding(name: str) -> bool:
    return name.lower().startswith(EMBEDDINGS)


def guess_ratings(rows: Sequence[TagFileRow]) -> dict[str, float]:
    """What the rating rows stand for: those that the file marks, or else the three names of e621's ratings."""
    marked = [row.name for row in rows if row.is_rating]
    if not marked:
        names = {row.name for row in rows}
        marked = [row.name for row in rows if row.name in SITE_RATINGS] if names >= SITE_RATINGS else []
    if not marked and {row.name for row in rows} <= RATING_VALUES.keys():
        marked = [row.name for row in rows]
    return {name: RATING_VALUES[name] for name in marked if name in RATING_VALUES}


def with_shape(spec: InputSpec, shape: InputShape) -> InputSpec:
    """The input in the layout and size of the graph, as far as that tells them."""
    return replace(spec, layout=shape.layout or spec.layout, size_px=shape.size_px or spec.size_px)
