"""Small ONNX models in the exact contracts of their families, whose scores follow from a picture's mean colour.

Every tag is a logistic unit on the means of red, green and blue. So a test can say which tags a plain red picture has, and
sees at once when a model was fed BGR for RGB, 0..1 for 0..255, or channels at the wrong end.
"""

import csv
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnx
import onnx.parser
from onnx import numpy_helper

from furrytag_gui.models.manifest import (
    MANIFEST_NAME,
    RATING,
    Color,
    Fit,
    InputSpec,
    Kind,
    Layout,
    Manifest,
    Resample,
    TagFile,
    TagFileFormat,
    encode_manifest,
)
from furrytag_gui.paths import categories
from furrytag_gui.tags.vocabulary import Flag, Tag, Vocabulary, load_vocabulary

SIZE_PX = 32
HEADER = '<ir_version: 8, opset_import: ["": 17], producer_name: "furrytag">'


@dataclass(frozen=True)
class Unit:
    """The logit of a tag: the means of red, green and blue (0..1) times these weights, and a bias."""

    red: float = 0.0
    green: float = 0.0
    blue: float = 0.0
    bias: float = 0.0

    def score(self, red: float, green: float, blue: float) -> float:
        """What the model says of a picture with these means."""
        return float(1 / (1 + np.exp(-(self.red * red + self.green * green + self.blue * blue + self.bias))))


RED = Unit(red=6, green=-3, blue=-3, bias=-2)
GREEN = Unit(red=-3, green=6, blue=-3, bias=-2)
BLUE = Unit(red=-3, green=-3, blue=6, bias=-2)
COLD = Unit(red=-6, green=-6, blue=6, bias=-1)
WARM = Unit(red=6, green=6, blue=-6, bias=1)
BRIGHT = Unit(red=3, green=3, blue=3, bias=-5)
PURPLE = Unit(red=20, green=-20, blue=20, bias=-21)
"""Over one half for Pillow's `blueviolet` and `magenta`, and for none of the pure colours."""
LIKELY = Unit(bias=2)
NEVER = Unit(bias=-4)


@dataclass(frozen=True)
class Row:
    """One line of a tag file: name, the family's category code, and when the model says it."""

    name: str
    code: int
    unit: Unit


@dataclass(frozen=True)
class TagFileFamily:
    """What differs between families that are fed BGR 0..255 at the last axis and name their slots in a file."""

    id: str
    tag_file: TagFile
    rows: tuple[Row, ...]
    rating_tags: dict[str, float]
    input_name: str
    output_name: str


WD = TagFileFamily(
    "wd",
    TagFile("selected_tags.csv", TagFileFormat.WD_CSV),
    (
        Row("general", 9, WARM),
        Row("sensitive", 9, NEVER),
        Row("questionable", 9, NEVER),
        Row("explicit", 9, COLD),
        Row("red_theme", 0, RED),
        Row("green_theme", 0, GREEN),
        Row("blue_theme", 0, BLUE),
        Row("furry", 0, LIKELY),
        Row("^_^", 0, NEVER),
        Row("example_fox_(series)", 4, RED),
    ),
    {"general": 0.0, "sensitive": 0.25, "questionable": 0.5, "explicit": 1.0},
    "input",
    "output",
)
E621 = TagFileFamily(
    "e621",
    TagFile("tags-selected.csv", TagFileFormat.E621_CSV),
    (
        Row("red_theme", 0, RED),
        Row("green_theme", 0, GREEN),
        Row("blue_theme", 0, BLUE),
        Row("anthro", 0, LIKELY),
        Row("example_artist", 1, NEVER),
        Row("example_series", 3, NEVER),
        Row("example_fox", 4, RED),
        Row("fox", 5, RED),
        Row("lizard", 5, GREEN),
        Row("hi_res", 7, BRIGHT),
        Row("example_(lore)", 8, NEVER),
    ),
    {},
    "input_1:0",
    "predictions_sigmoid",
)


def write_wd_model(folder: Path) -> None:
    """A WD v3 tagger: BGR 0..255 at the last axis, probabilities, four rating rows first.

    Rating: explicit for a blue picture, general for the other pure colours.
    """
    _write_tag_file_model(folder, WD)


def write_e621_model(folder: Path) -> None:
    """A Z3D-E621 tagger: fed as WD is, with e621's category codes and no rating, and a colon in its input's name."""
    _write_tag_file_model(folder, E621)


def write_six_head_model(folder: Path) -> None:
    """A model with the heads of the built-in vocabulary and an embedding of 48 numbers, the mean colours of 4 x 4 fields.

    It says anthro for all, fox for red, lizard for green, and for blue bird, the vocabulary's first adult tag and the rating
    explicit. It says the protected tag for `magenta`, which is safe, and for `blueviolet`, which is not and so is withheld.
    """
    vocabulary = load_vocabulary(categories())
    units = {name: [_pick_unit(tag, vocabulary) for tag in tags] for name, tags in vocabulary.categories.items()}
    units[RATING] = [COLD]
    outputs = "".join(f", float[batch,{len(row)}] {name}_output" for name, row in units.items())
    heads = "".join(f"{_gemm(name)}{name}_output = Sigmoid({name}_logits)\n" for name in units)
    field = SIZE_PX // 4
    model = onnx.parser.parse_model(f"""{HEADER}
        six_head (float[batch,3,{SIZE_PX},{SIZE_PX}] image) => (float[batch,48] embedding{outputs})
        <float half = {{0.5}}> {{
            halved = Mul(image, half)
            colors = Add(halved, half)
            fields = AveragePool<kernel_shape = [{field}, {field}], strides = [{field}, {field}]>(colors)
            embedding = Flatten(fields)
            means = ReduceMean<axes = [2, 3], keepdims = 0>(colors)
            {heads}
        }}""")
    for name, row in units.items():
        _add_units(model, name, row)
    half = (0.5, 0.5, 0.5)
    manifest = Manifest(
        id="six_head",
        title="Six heads",
        kind=Kind.ONNX,
        revision="stand-in",
        graph="model.onnx",
        input=InputSpec(layout=Layout.NCHW, mean=half, std=half),
        heads={name: name for name in units},
        embedding="embedding",
    )
    _write(folder, model, manifest)


WRITERS: dict[str, Callable[[Path], None]] = {"wd": write_wd_model, "e621": write_e621_model, "six_head": write_six_head_model}


def _write_tag_file_model(folder: Path, family: TagFileFamily) -> None:
    model = onnx.parser.parse_model(f"""{HEADER}
        {family.id} (float[batch,{SIZE_PX},{SIZE_PX},3] input) => (float[batch,{len(family.rows)}] output)
        <float full = {{255.0}}, int64[3] backwards = {{2, 1, 0}}> {{
            bgr = ReduceMean<axes = [1, 2], keepdims = 0>(input)
            rgb = Gather<axis = 1>(bgr, backwards)
            means = Div(rgb, full)
            {_gemm("tag")}
            output = Sigmoid(tag_logits)
        }}""")
    _add_units(model, "tag", [row.unit for row in family.rows])
    _name_ends(model, family.input_name, family.output_name)
    with (folder / family.tag_file.name).open("w", encoding="utf-8", newline="") as stream:
        lines = csv.writer(stream)
        lines.writerow(("tag_id", "name", "category", "count"))
        lines.writerows((1000 + number, row.name, row.code, 5000 - number) for number, row in enumerate(family.rows))
    manifest = Manifest(
        id=family.id,
        title=f"{family.id} style",
        kind=Kind.ONNX,
        revision="stand-in",
        graph="model.onnx",
        input=InputSpec(color=Color.BGR, scale_to=255.0, fit=Fit.PAD, resample=Resample.BICUBIC),
        tag_file=family.tag_file,
        rating_tags=family.rating_tags,
        threshold=0.35,
    )
    _write(folder, model, manifest)


def _pick_unit(tag: Tag, vocabulary: Vocabulary) -> Unit:
    if tag.flag is Flag.PROTECTED:
        return PURPLE
    if tag is next(known for known in vocabulary.tags if known.flag is Flag.ADULT):
        return COLD
    return {"fox": RED, "lizard": GREEN, "bird": BLUE, "anthro": LIKELY}.get(tag.name, NEVER)


def _gemm(name: str) -> str:
    return f"{name}_logits = Gemm(means, {name}_weights, {name}_biases)\n"


def _add_units(model: onnx.ModelProto, name: str, units: Sequence[Unit]) -> None:
    weights = np.array([(unit.red, unit.green, unit.blue) for unit in units], np.float32).T
    biases = np.array([unit.bias for unit in units], np.float32)
    constants = {f"{name}_weights": np.ascontiguousarray(weights), f"{name}_biases": biases}
    model.graph.initializer.extend(numpy_helper.from_array(values, key) for key, values in constants.items())


def _name_ends(model: onnx.ModelProto, input_name: str, output_name: str) -> None:
    """Name the input and output as no graph text can, with any character."""
    graph = model.graph
    graph.node[0].input[0] = graph.input[0].name = input_name
    graph.node[-1].output[0] = graph.output[0].name = output_name


def _write(folder: Path, model: onnx.ModelProto, manifest: Manifest) -> None:
    onnx.checker.check_model(model, full_check=True)
    onnx.save_model(model, folder / manifest.graph)
    text = json.dumps(encode_manifest(manifest), indent=2, ensure_ascii=False)
    (folder / MANIFEST_NAME).write_text(text + "\n", encoding="utf-8")
