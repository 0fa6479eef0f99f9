"""What differs between models, as data: `model.json` in a model's folder."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path, PurePosixPath
from typing import Any

from furrytag_gui.errors import ModelError
from furrytag_gui.models.jsonrecord import RecordError, decode_record, encode_record
from furrytag_gui.tags.rating import RatingBounds

MANIFEST_NAME = "model.json"
FORMAT = 1
RATING = "rating"
"""The category of a head that is the rating number and not tags, and of a tag file's rows that are ratings."""

MAX_BYTES = 4_000_000
MAX_SIDE_PX = 4096
ID = r"[a-z0-9][a-z0-9._-]{0,79}"
ID_RULE = "lower-case letters, digits, dots, dashes and underscores, at most 80"


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
    """How a picture of any shape becomes the model's square (or other) input.

    `STRETCH` resizes it, `CROP` resizes the largest part of the model's proportions in its middle, `PAD` the smallest canvas of
    these proportions around it, `EXTEND` a canvas around it that is at least as large as `InputSpec.canvas_px`.
    `LETTERBOX` resizes it until it touches the sides from inside, and then fills what is left.
    """

    STRETCH = "stretch"
    PAD = "pad"
    CROP = "crop"
    LETTERBOX = "letterbox"
    EXTEND = "extend"


class Padding(StrEnum):
    """What `Fit.LETTERBOX` leaves free: `pad_color`, or the picture's own border drawn out."""

    COLOR = "color"
    EDGE = "edge"


class Resample(StrEnum):
    """`TF_BILINEAR` and `AREA` are tf.image.resize without antialias; the others are Pillow's."""

    TF_BILINEAR = "tf_bilinear"
    AREA = "area"
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
    `pad_color` fills what the fit leaves free. With `canvas_px` (height, width) and another fit than `EXTEND` there are two
    steps: fit and resample work towards that size, and the result is stretched to the model's with `canvas_resample`.
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
    padding: Padding = Padding.COLOR
    canvas_px: tuple[int, int] | None = None
    canvas_resample: Resample = Resample.BICUBIC


@dataclass(frozen=True, slots=True)
class Reading:
    """One of several inputs that a model may have been trained on, where its authors leave that open or contradict each other.

    `id` goes into the revision when it is chosen; `title` and `reason` tell a person which one it is and who says so.
    """

    id: str
    title: str
    reason: str
    input: InputSpec


class TagFileFormat(StrEnum):
    """How a file beside the model lists the tags, one for each output in order.

    `JSON` is a list of names, an object with such a list as `tag_names` (and the categories as `idx_to_category`) or as `labels`,
    or an object of numbers by name or names by number. A line or name `rating:x` is the rating x.
    """

    WD_CSV = "wd_csv"
    E621_CSV = "e621_csv"
    LINES = "lines"
    JSON = "json"


@dataclass(frozen=True, slots=True)
class TagFile:
    """The file that names a model's slots.

    `category` is that of names which the file gives none. `is_sorted`: the model's slots are in the order of the sorted names,
    whatever the file's. `first` and `last` are slots before and behind those of the file. `placeholders` are slots that are no tags.
    `category_files` gives the names that stand in a file of their own its category, `category_starts` the names from that slot on.
    """

    name: str
    format: TagFileFormat
    category: str = "general"
    is_sorted: bool = False
    first: tuple[str, ...] = ()
    last: tuple[str, ...] = ()
    placeholders: tuple[str, ...] = ()
    category_files: dict[str, str] = field(default_factory=dict)
    category_starts: dict[str, int] = field(default_factory=dict)


class RatingRule(StrEnum):
    """What several rating slots say together: the mean of their values, weighted by score, or the value of the best one."""

    MEAN = "mean"
    BEST = "best"


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
    `rating` for the one number) or a `tag_file` that names the slots of its single output, or of the one called `output`.
    `exclusive`: exactly one of these slots is true of a picture, so that the values sum to 1.
    `rating_tags` turns rating tags of a tag file into one number by these values and the `rating_rule`.
    `readings`: the inputs among which a person may choose, if that is in doubt; the first is the one to begin with.
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
    readings: tuple[Reading, ...] = ()
    heads: dict[str, str] = field(default_factory=dict)
    tag_file: TagFile | None = None
    output: str = ""
    exclusive: bool = False
    rating_tags: dict[str, float] = field(default_factory=dict)
    rating_rule: RatingRule = RatingRule.MEAN
    activation: Activation | None = None
    embedding: str | None = None
    threshold: float = 0.5
    category_thresholds: dict[str, float] = field(default_factory=dict)
    tag_thresholds: dict[str, float] = field(default_factory=dict)
    spoken: tuple[str, ...] | None = None
    bounds: RatingBounds = field(default_factory=RatingBounds)
    rating_note: str = ""
    metrics: dict[str, float] = field(default_factory=dict)

    @property
    def reading(self) -> Reading | None:
        """The one that `input` is, or None where the input isn't in doubt or was changed by hand."""
        return next((reading for reading in self.readings if reading.input == self.input), None)

    def read_as(self, reading_id: str) -> "Manifest":
        """This model fed in another way, and so with another revision: its scores are not those of before."""
        number = [reading.id for reading in self.readings].index(reading_id)
        revision = self.revision.partition("+")[0]
        return replace(self, input=self.readings[number].input, revision=f"{revision}+{reading_id}" if number else revision)


def parse_manifest(data: Mapping[str, object], where: str) -> Manifest:
    """The manifest in a parsed `model.json`. `where` names it in messages.

    Raises ModelError that names the key, its value and what it may be.
    """
    if data.get("format", FORMAT) != FORMAT:
        raise ModelError(
            f"The manifest {where} has format {data['format']!r:.20}; this FurryTag reads format {FORMAT}.", "Update FurryTag."
        )
    try:
        manifest = decode_record(Manifest, {key: value for key, value in data.items() if key != "format"})
        check_manifest(manifest)
    except RecordError as error:
        raise ModelError(f"The manifest {where} is wrong: {error}.", "Correct it, or install the model again.") from error
    return manifest


def read_manifest(folder: Path) -> Manifest:
    """The manifest of the model in this folder. Raises ModelError if it is missing, damaged or wrong."""
    file = folder / MANIFEST_NAME
    try:
        with file.open("rb") as stream:
            content = stream.read(MAX_BYTES + 1)
        if len(content) > MAX_BYTES:
            raise ValueError(f"it is larger than {MAX_BYTES // 1_000_000} MB")
        data = json.loads(content.decode("utf-8-sig"))
        if not isinstance(data, dict):
            raise ValueError("it is not a JSON object")
    except (OSError, ValueError, RecursionError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise ModelError(f"Can't read the manifest {file}: {reason}.", "Install the model again.") from error
    return parse_manifest(data, str(file))


def check_manifest(manifest: Manifest, key: str = "") -> None:
    """Raise RecordError for the first value that a manifest can't have. `key` stands before the value's own."""
    for mistake in _mistakes(manifest):
        raise RecordError(f"{key}.{mistake}" if key else mistake)


def encode_manifest(manifest: Manifest) -> dict[str, Any]:
    """The JSON of a manifest, as `parse_manifest` takes it."""
    return {"format": FORMAT, **encode_record(manifest)}


def is_inside(name: str) -> bool:
    """True if `name` is a plain relative path with forward slashes that can't lead out of its folder on any system."""
    parts = PurePosixPath(name).parts
    return bool(parts) and not name.startswith("/") and not set(name) & set('\\:*?"<>|') and ".." not in parts


def _mistakes(manifest: Manifest) -> Iterator[str]:
    """What is wrong with the values of a manifest whose types are right."""
    if not re.fullmatch(ID, manifest.id):
        yield f"id is {manifest.id[:90]!r}; it must be {ID_RULE}"
    if not manifest.title.strip():
        yield "title is empty"
    if bool(manifest.heads) == (manifest.tag_file is not None):
        yield "it must have either heads or tag_file, and not both"
    if list(manifest.heads.values()).count(RATING) > 1:
        yield f"heads has more than one {RATING}"
    for key in ("rating_tags", "output", "exclusive"):
        if manifest.heads and getattr(manifest, key):
            yield f"{key} goes with tag_file, not with heads"
    yield from _path_mistakes(manifest)
    yield from _input_mistakes(manifest.input, "input")
    for number, reading in enumerate(manifest.readings):
        if not re.fullmatch(ID, reading.id):
            yield f"readings[{number}].id is {reading.id[:90]!r}; it must be {ID_RULE}"
        yield from _input_mistakes(reading.input, f"readings[{number}].input")
    yield from _range_mistakes(manifest)


def _path_mistakes(manifest: Manifest) -> Iterator[str]:
    names = {f"files[{number}].name": file.name for number, file in enumerate(manifest.files)}
    if manifest.tag_file is not None:
        names["tag_file.name"] = manifest.tag_file.name
        names |= {f"tag_file.category_files.{category}": name for category, name in manifest.tag_file.category_files.items()}
    if manifest.graph or manifest.kind is Kind.ONNX:
        names["graph"] = manifest.graph
    for key, name in names.items():
        if not is_inside(name):
            yield f"{key} is {name!r}; it must be a path inside the model's folder, with forward slashes"
    for number, file in enumerate(manifest.files):
        if file.sha256 is not None and not re.fullmatch(r"[0-9a-f]{64}", file.sha256):
            yield f"files[{number}].sha256 is {file.sha256!r}; it must be 64 hexadecimal digits in lower case"
        if file.size_bytes is not None and file.size_bytes < 0:
            yield f"files[{number}].size_bytes is {file.size_bytes}; it can't be negative"


def _input_mistakes(spec: InputSpec, key: str) -> Iterator[str]:
    for name, size_px in (("size_px", spec.size_px), ("canvas_px", spec.canvas_px)):
        for side in size_px or ():
            if not 1 <= side <= MAX_SIDE_PX:
                yield f"{key}.{name} holds {side}; a side must be from 1 to {MAX_SIDE_PX}"
    if spec.fit is Fit.EXTEND and spec.canvas_px is None:
        yield f"{key}.canvas_px is missing, which the fit {Fit.EXTEND} needs"
    if spec.scale_to not in {1.0, 255.0}:
        yield f"{key}.scale_to is {spec.scale_to}; it must be 1 or 255"
    if spec.std is not None and min(spec.std) <= 0:
        yield f"{key}.std is {list(spec.std)}; every value must be above 0"
    if (spec.mean is None) != (spec.std is None):
        yield f"{key}.mean and {key}.std must be given together"
    for name, color in (("background", spec.background), ("pad_color", spec.pad_color)):
        if color is not None and not all(0 <= value <= 255 for value in color):
            yield f"{key}.{name} is {list(color)}; every value must be from 0 to 255"


def _range_mistakes(manifest: Manifest) -> Iterator[str]:
    values = {"threshold": manifest.threshold}
    for key in ("category_thresholds", "tag_thresholds", "rating_tags"):
        values |= {f"{key}.{name}": value for name, value in getattr(manifest, key).items()}
    for key, value in values.items():
        if not 0 <= value <= 1:
            yield f"{key} is {value}; it must be from 0 to 1"
