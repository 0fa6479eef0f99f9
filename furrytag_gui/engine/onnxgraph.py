"""The embedding of an ONNX file's graph, and the graph with that as one more output.

Field numbers are those of onnx/onnx.proto. Weights are skipped, not read.
"""

from collections.abc import Sequence

from furrytag_gui.engine.dataflow import Dataflow, Node
from furrytag_gui.models.onnxfile import GRAPH, NAME, NODE, NODE_INPUT, NODE_OP, NODE_OUTPUT, OUTPUT
from furrytag_gui.models.wire import Message

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


def _encode(number: int, content: bytes) -> bytes:
    return bytes([number << 3 | BYTES]) + _encode_varint(len(content)) + content


def _encode_varint(value: int) -> bytes:
    parts = []
    while value > 0x7F:
        parts.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*parts, value])
