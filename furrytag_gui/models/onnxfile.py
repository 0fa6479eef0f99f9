"""What an ONNX file says of itself, read without the `onnx` package and without its weights.

Field numbers are those of onnx/onnx.proto.
"""

import mmap
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from furrytag_gui.errors import ModelError
from furrytag_gui.models.manifest import Activation
from furrytag_gui.models.wire import Message, WireError

GRAPH, NODE, INITIALIZER, INPUT, OUTPUT = 7, 1, 5, 11, 12
NODE_INPUT, NODE_OUTPUT, NODE_OP, NODE_DOMAIN = 1, 2, 4, 7
INITIALIZER_NAME, EXTERNAL_DATA, KEY, VALUE = 8, 13, 1, 2
NAME, TYPE, TENSOR_TYPE, SHAPE, DIM, DIM_VALUE = 1, 2, 1, 2, 1, 1

PASSING = {"Cast", "Identity", "Reshape", "Flatten", "Squeeze", "Unsqueeze"}
"""Operations that leave the values as they are."""
LINEAR = {"Gemm", "MatMul", "Add", "Conv"}
"""Operations whose values can be anything, so an output of theirs is a logit."""

Shape = tuple[int | None, ...]


@dataclass(frozen=True, slots=True)
class Port:
    """An input or output of a graph; None stands for a side that is open."""

    name: str
    shape: Shape


@dataclass(frozen=True, slots=True)
class OnnxOutput:
    """One output. `activation`: what its values still need, None where the graph doesn't tell.

    `exclusive`: they come out of a softmax, so they sum to 1.
    """

    port: Port
    activation: Activation | None
    exclusive: bool

    @property
    def width(self) -> int | None:
        return self.port.shape[-1] if self.port.shape else None


@dataclass(frozen=True, slots=True)
class OnnxFacts:
    """A graph's inputs and outputs. `external`: the files beside it that hold its weights, as it names them."""

    inputs: tuple[Port, ...]
    outputs: tuple[OnnxOutput, ...]
    external: tuple[str, ...]


def read_onnx(file: Path) -> OnnxFacts:
    """The facts of an ONNX file. Raises ModelError if it is no ONNX file."""
    try:
        with file.open("rb") as stream:
            content = mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ)
        # Views into the map may outlive this block in a traceback, so the map is left to the garbage collector.
        model = memoryview(content)
        ports, inputs = list_outputs(model), list_inputs(model)
        outputs = [OnnxOutput(port, *_find_activation(model, port.name)) for port in ports]
        external = _list_external(model)
    except (OSError, ValueError, WireError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise ModelError(f"Can't read the ONNX file {file}: {reason}.", "Download it again.") from error
    if not outputs:
        raise ModelError(f"{file.name} is no ONNX model: it has no outputs.", "Download it again.")
    return OnnxFacts(tuple(inputs), tuple(outputs), tuple(external))


def list_inputs(model: bytes | memoryview) -> list[Port]:
    """The graph's inputs but those that the file has values for. Raises WireError for a file that is no ONNX model."""
    graph = Message(memoryview(model)).message(GRAPH)
    known = {tensor.text(INITIALIZER_NAME) for tensor in graph.messages(INITIALIZER)}
    return [port for port in map(_read_port, graph.messages(INPUT)) if port.name not in known]


def list_outputs(model: bytes | memoryview) -> list[Port]:
    """The graph's outputs. Raises WireError for a file that is no ONNX model."""
    return [_read_port(output) for output in Message(memoryview(model)).message(GRAPH).messages(OUTPUT)]


def _read_port(value_info: Message) -> Port:
    shape = value_info.message(TYPE).message(TENSOR_TYPE).message(SHAPE)
    return Port(value_info.text(NAME), tuple(dim.signed(DIM_VALUE) or None for dim in shape.messages(DIM)))


def _find_activation(model: memoryview, output: str) -> tuple[Activation | None, bool]:
    """What the values of an output still need, and whether they are a softmax's, by the operation that makes them."""
    makers: dict[str, tuple[str, Sequence[str]]] = {}
    for node in Message(model).message(GRAPH).messages(NODE):
        # An operation of another domain may be anything, whatever its name.
        op = node.text(NODE_OP) if node.text(NODE_DOMAIN) in {"", "ai.onnx"} else ""
        made = (op, list(node.texts(NODE_INPUT)))
        makers |= dict.fromkeys(node.texts(NODE_OUTPUT), made)
    nothing: tuple[str, Sequence[str]] = ("", ())
    op, taken = makers.get(output, nothing)
    for _ in range(len(makers)):
        if op not in PASSING or not taken:
            break
        op, taken = makers.get(taken[0], nothing)
    if op in {"Sigmoid", "Softmax"}:
        return Activation.NONE, op == "Softmax"
    return (Activation.SIGMOID if op in LINEAR else None), False


def _list_external(model: memoryview) -> list[str]:
    names: dict[str, None] = {}
    for tensor in Message(model).message(GRAPH).messages(INITIALIZER):
        for entry in tensor.messages(EXTERNAL_DATA):
            if entry.text(KEY) == "location":
                names[entry.text(VALUE)] = None
    return list(names)
