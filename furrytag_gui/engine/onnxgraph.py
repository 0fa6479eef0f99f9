"""The embedding of an ONNX file's graph, and the graph with that as one more output.

Field numbers are those of onnx/onnx.proto. Weights are skipped, not read.
"""

from collections.abc import Sequence

from furrytag_gui.engine.dataflow import Dataflow, Node
from furrytag_gui.models.onnxfile import GRAPH, NAME, NODE, NODE_INPUT, NODE_OP, NODE_OUTPUT, OUTPUT
from furrytag_gui.models.wire import Message

IR_VERSION, OPSET, OPSET_VERSION = 1, 8, 2
GRAPH_NAME, INPUT = 2, 11
TYPE, TENSOR_TYPE, ELEMENT_TYPE, SHAPE, DIM, DIM_VALUE = 2, 1, 1, 2, 1, 1
FLOAT = 1
BYTES = 2


def find_embedding(model: bytes, picture: str, heads: Sequence[str]) -> str | None:
    """The tensor that all heads are computed from, or None. Raises WireError for a file that is no ONNX model."""
    nodes: dict[str, Node] = {}
    owners: dict[str, str] = {}
    for number, node in enumerate(Message(memoryview(model)).message(GRAPH).messages(NODE)):
        name = f"node {number}"
        nodes[name] = Node(node.text(NODE_OP), tuple(node.texts(NODE_INPUT)))
        owners |= dict.fromkeys(node.texts(NODE_OUTPUT), name)
    return Dataflow(nodes, lambda tensor: owners.get(tensor, tensor), [picture]).find_embedding(heads)


def add_output(model: bytes, name: str) -> bytes:
    """The model with one more output, whose type and shape its reader works out.

    Protobuf merges a message that comes twice, so a second graph that holds the output alone is put behind the first.
    """
    return model + _encode(GRAPH, _encode(OUTPUT, _encode(NAME, name.encode())))


def write_tiny_model() -> bytes:
    """A whole model that gives back its one number, to see whether anything can be run at all."""
    shape = _encode(SHAPE, _encode(DIM, _encode_number(DIM_VALUE, 1)))
    tensor = _encode(TENSOR_TYPE, _encode_number(ELEMENT_TYPE, FLOAT) + shape)
    ends = {name: _encode(NAME, name) + _encode(TYPE, tensor) for name in (b"x", b"y")}
    node = _encode(NODE_INPUT, b"x") + _encode(NODE_OUTPUT, b"y") + _encode(NODE_OP, b"Relu")
    graph = _encode(NODE, node) + _encode(GRAPH_NAME, b"g") + _encode(INPUT, ends[b"x"]) + _encode(OUTPUT, ends[b"y"])
    return _encode_number(IR_VERSION, 8) + _encode(OPSET, _encode_number(OPSET_VERSION, 17)) + _encode(GRAPH, graph)


def _encode_number(number: int, value: int) -> bytes:
    return bytes([number << 3]) + _encode_varint(value)


def _encode(number: int, content: bytes) -> bytes:
    return bytes([number << 3 | BYTES]) + _encode_varint(len(content)) + content


def _encode_varint(value: int) -> bytes:
    parts = []
    while value > 0x7F:
        parts.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*parts, value])
