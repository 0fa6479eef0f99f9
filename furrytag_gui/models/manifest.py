"""What differs between models, as data: `model.json` in a model's folder."""

from dataclasses import dataclass, field
from enum import StrEnum

from furrytag_gui.tags.rating import RatingBounds

MANIFEST_NAME = "model.json"
FORMAT = 1


class Kind(StrEnum):
    """How a model is stored."""

    SAVEDMODEL = "savedmodel"
    ONNX = "onnx"


class Layout(StrEnum):
    NHWC = "nhwc"
    NCHW = "nchw"


class Color(StrEnum):
    RGB = "rgb"
    BGR = "bgr"


class Fit(StrEnum):
    """How a picture of any shape becomes the model's square (or other) input."""

    STRETCH = "stretch"
    PAD = "pad"
    CROP = "crop"


class Resample(StrEnum):
    """`TF_BILINEAR` is tf.image.resize without antialias; the others are Pillow's."""

    TF_BILINEAR = "tf_bilinear"
    BILINEAR = "bilinear"
    BICUBIC = "bicubic"
    LANCZOS = "lanczos"
    BOX = "box"


class Activation(StrEnum):
    """What has to be done to an output to make it a probability."""

    NONE = "none"
    SIGMOID = "sigmoid"


@dataclass(frozen=True, slots=True)
class InputSpec:
    """How a picture becomes the model's input.

    `size_px` (height, width) is None where the file says it. Pixels are scaled from 0..255 to 0..`scale_to`
    (1 or 255), then `(x - mean) / std` for each channel of `color` where both are given.
    `background` is put under transparent pixels; None drops the alpha channel as tf.image.decode_jpeg does.
    `pad_color` fills what `Fit.PAD` leaves free.
    """

    name: str | None = None
    size_px: tuple[int, int] | None = None
    layout: Layout = Layout.NHWC
    color: Color = Color.RGB
    scale_to: float = 1.0
    mean: tuple[float, float, float] | None = None
    std: tuple[float, float, float] | None = None
    fit: Fit = Fit.STRETCH
    resample: Resample = Resample.TF_BILINEAR
    background: tuple[int, int, int] | None = (255, 255, 255)
    pad_color: tuple[int, int, int] = (255, 255, 255)


class TagFileFormat(StrEnum):
    """How a file beside the model lists the tags, one for each output in order."""

    WD_CSV = "wd_csv"
    E621_CSV = "e621_csv"
    LINES = "lines"


@dataclass(frozen=True, slots=True)
class TagFile:
    name: str
    format: TagFileFormat
    category: str = "general"


@dataclass(frozen=True, slots=True)
class ModelFile:
    """One file of a model, relative to its folder. Hash and size are None where they aren't known."""

    name: str
    size_bytes: int | None = None
    sha256: str | None = None


@dataclass(frozen=True, slots=True)
class Manifest:
    """Everything that differs between models.

    A model has either `heads` (output name up to its first `_` -> category of the built-in vocabulary, with
    `rating` for the one number) or a `tag_file` that names the slots of its single output.
    `rating_tags` turns rating tags of a tag file into one number: the mean of these values, weighted by score.
    `spoken` lists the only tags that the model is trusted with; None means all.
    """

    id: str
    title: str
    kind: Kind
    revision: str = ""
    summary: str = ""
    source: str = ""
    licence: str = ""
    files: tuple[ModelFile, ...] = ()
    graph: str = ""
    input: InputSpec = field(default_factory=InputSpec)
    heads: dict[str, str] = field(default_factory=dict)
    tag_file: TagFile | None = None
    rating_tags: dict[str, float] = field(default_factory=dict)
    activation: Activation | None = None
    embedding: str | None = None
    threshold: float = 0.5
    category_thresholds: dict[str, float] = field(default_factory=dict)
    tag_thresholds: dict[str, float] = field(default_factory=dict)
    spoken: tuple[str, ...] | None = None
    bounds: RatingBounds = field(default_factory=RatingBounds)
    rating_note: str = ""
    metrics: dict[str, float] = field(default_factory=dict)
