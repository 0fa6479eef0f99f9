"""The ONNX graphs of the stand-ins: they undo what a family does to its pictures, and score the mean colour that is left.

What a family does is written here a second time, from its authors' words and not from the catalogue, so that a mistake there
gives wrong tags.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

import numpy as np
import onnx
import onnx.parser
from onnx import numpy_helper

from tests.standins.units import Unit

SIZE_PX = 32
HEADER = '<ir_version: 8, opset_import: ["": 17], producer_name: "furrytag">'
FLOAT, FLOAT16 = 1, 10


class Ending(Enum):
    """What the last output of a family is."""

    PROBABILITIES = "Sigmoid(tag_logits)"
    LOGITS = "Identity(tag_logits)"
    CHOICE = "Softmax<axis = 1>(tag_logits)"
    ALL_THREE = "all three"
    """An embedding, the logits and the probabilities, each an output of its own."""


@dataclass(frozen=True)
class Contract:
    """How a family's graph is fed and answers. Pixels reach it as (x / 255 * scale - mean) / std, by channel in its own order."""

    channels_first: bool
    blue_first: bool
    scale: float
    mean: tuple[float, float, float] = (0.0, 0.0, 0.0)
    std: tuple[float, float, float] = (1.0, 1.0, 1.0)
    ending: Ending = Ending.PROBABILITIES
    half: bool = False
    input_name: str = "input"
    output_name: str = "output"
    external: bool = False


def write_graph(contract: Contract, units: Sequence[Unit], file: Path) -> None:
    """Write the model that says these units of pictures which are fed by the contract."""
    model = onnx.parser.parse_model(_write_text(contract, len(units)))
    colors = {"mean": contract.mean, "std": contract.std}
    constants = {name: np.array(values, np.float32) for name, values in colors.items()}
    model.graph.initializer.extend(numpy_helper.from_array(values, name) for name, values in constants.items())
    add_units(model, "tag", units)
    rename(model, "input", contract.input_name)
    if contract.ending is not Ending.ALL_THREE:
        rename(model, "output", contract.output_name)
    save(model, file, external=contract.external)


def _write_text(contract: Contract, width: int) -> str:
    shape = f"batch,3,{SIZE_PX},{SIZE_PX}" if contract.channels_first else f"batch,{SIZE_PX},{SIZE_PX},3"
    kind, code = ("float16", FLOAT16) if contract.half else ("float", FLOAT)
    outputs, ends = f"{kind}[batch,{width}] output", f"scores = {contract.ending.value}\noutput = Cast<to = {code}>(scores)"
    if contract.ending is Ending.ALL_THREE:
        outputs = f"float[batch,3] embedding, float[batch,{width}] logits, float[batch,{width}] prediction"
        ends = "embedding = Identity(rgb)\nlogits = Identity(tag_logits)\nprediction = Sigmoid(tag_logits)"
    return f"""{HEADER}
        standin ({kind}[{shape}] input) => ({outputs})
        <float full = {{{contract.scale}}}, int64[3] order = {{{"2, 1, 0" if contract.blue_first else "0, 1, 2"}}}> {{
            values = Cast<to = {FLOAT}>(input)
            averages = ReduceMean<axes = {"[2, 3]" if contract.channels_first else "[1, 2]"}, keepdims = 0>(values)
            spread = Mul(averages, std)
            shifted = Add(spread, mean)
            shares = Div(shifted, full)
            rgb = Gather<axis = 1>(shares, order)
            tag_logits = Gemm(rgb, tag_weights, tag_biases)
            {ends}
        }}"""


def add_units(model: onnx.ModelProto, name: str, units: Sequence[Unit]) -> None:
    """Give `Gemm(colours, {name}_weights, {name}_biases)` its numbers."""
    weights = np.array([(unit.red, unit.green, unit.blue) for unit in units], np.float32).T
    biases = np.array([unit.bias for unit in units], np.float32)
    constants = {f"{name}_weights": np.ascontiguousarray(weights), f"{name}_biases": biases}
    model.graph.initializer.extend(numpy_helper.from_array(values, key) for key, values in constants.items())


def rename(model: onnx.ModelProto, old: str, new: str) -> None:
    """Name an input or output as no graph text can, with any character."""
    graph = model.graph
    for value in [*graph.input, *graph.output]:
        value.name = new if value.name == old else value.name
    for node in graph.node:
        for names in (node.input, node.output):
            names[:] = [new if name == old else name for name in names]


def save(model: onnx.ModelProto, file: Path, *, external: bool = False) -> None:
    """Check the model and write it, its weights into a file beside it if they are external."""
    onnx.checker.check_model(model, full_check=True)
    if external:
        onnx.save_model(model, file, save_as_external_data=True, location=f"{file.name}.data", size_threshold=0)
    else:
        onnx.save_model(model, file)
