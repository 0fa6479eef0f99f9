"""A small ONNX model with the heads of the built-in vocabulary, whose scores follow from a picture's colours."""

import json
from pathlib import Path

import onnx
import onnx.parser

from furrytag_gui.models.manifest import MANIFEST_NAME, RATING, InputSpec, Kind, Layout, Manifest, encode_manifest
from furrytag_gui.paths import categories
from furrytag_gui.tags.vocabulary import Flag, Tag, Vocabulary, load_vocabulary
from tests.standins.graphs import HEADER, SIZE_PX, add_units, save
from tests.standins.units import BLUE, COLD, GREEN, LIKELY, NEVER, PURPLE, RED, Unit


def write_six_head_model(folder: Path) -> None:
    """A model with the heads of the built-in vocabulary and an embedding of 48 numbers, the mean colours of 4 x 4 fields.

    It says anthro for all, fox for red, lizard for green, and for blue bird, the vocabulary's first adult tag and the rating
    explicit. It says the protected tag for `magenta`, which is safe, and for `blueviolet`, which is not and so is withheld.
    """
    vocabulary = load_vocabulary(categories())
    units = {name: [_pick_unit(tag, vocabulary) for tag in tags] for name, tags in vocabulary.categories.items()}
    units[RATING] = [COLD]
    outputs = "".join(f", float[batch,{len(row)}] {name}_output" for name, row in units.items())
    heads = "".join(
        f"{name}_logits = Gemm(means, {name}_weights, {name}_biases)\n{name}_output = Sigmoid({name}_logits)\n" for name in units
    )
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
        add_units(model, name, row)
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
    save(model, folder / manifest.graph)
    text = json.dumps(encode_manifest(manifest), indent=2, ensure_ascii=False)
    (folder / MANIFEST_NAME).write_text(text + "\n", encoding="utf-8")


def _pick_unit(tag: Tag, vocabulary: Vocabulary) -> Unit:
    if tag.flag is Flag.PROTECTED:
        return PURPLE
    if tag is next(known for known in vocabulary.tags if known.flag is Flag.ADULT):
        return COLD
    return {"fox": RED, "lizard": GREEN, "bird": BLUE, "anthro": LIKELY}.get(tag.name, NEVER)
