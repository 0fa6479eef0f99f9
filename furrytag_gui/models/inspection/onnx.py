"""What the graph of an ONNX file can do, and which files it takes its weights from; read without the `onnx` package.

Field numbers are those of onnx/onnx.proto.
"""

import math
import os
import re
import stat
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from furrytag_gui.models.filenames import find_name_problem, show
from furrytag_gui.models.inspection.calls import Body, check_calls
from furrytag_gui.models.inspection.refusal import Refusal
from furrytag_gui.models.wire import Message, WireError, open_message

MAX_BYTES = (1 << 31) - 1
"""Protobuf can't hold more."""
MAX_NODES = 1_000_000
MAX_DEPTH = 16
MAX_DIMS = 64
MAX_TENSOR_BYTES = 1 << 36
MAX_OPSET = 28
"""The newest that onnx 1.23 describes."""

GRAPH, OPSETS, TRAINING, FUNCTIONS = 7, 8, 20, 25
GRAPH_NODES, GRAPH_TENSORS, GRAPH_SPARSE = 1, 5, 15
NODE_NAME, NODE_OP, NODE_ATTRIBUTE, NODE_DOMAIN = 3, 4, 5, 7
ATTRIBUTE_TENSORS, ATTRIBUTE_GRAPHS, ATTRIBUTE_SPARSE = (5, 10), (6, 11), (22, 23)
FUNCTION_NAME, FUNCTION_NODES, FUNCTION_DOMAIN, FUNCTION_DEFAULTS = 1, 7, 10, 11
TENSOR_DIMS, TENSOR_TYPE, TENSOR_NAME, TENSOR_EXTERNAL = 1, 2, 8, 13
SPARSE_PARTS = (1, 2)
KEY, VALUE = 1, 2

STANDARD = ("", "ai.onnx")
MICROSOFT = "com.microsoft"
DOMAINS = (*STANDARD, MICROSOFT)
MAIN = ""
LOOP = "Loop"
MICROSOFT_OPS = frozenset(
    """
    Attention BiasAdd BiasGelu BiasSplitGelu ConvTransposeWithDynamicPads DequantizeLinear DynamicQuantizeMatMul ExpandDims FastGelu
    FusedConv FusedGemm FusedMatMul FusedMatMulActivation GatedRelativePositionBias Gelu GemmFastGelu GridSample GroupNorm
    GroupQueryAttention Inverse LayerNormalization MatMulBnb4 MatMulInteger16 MatMulIntegerToFloat MatMulNBits MultiHeadAttention
    NGramRepeatBlock NhwcConv NhwcFusedConv NhwcMaxPool PackedAttention PackedMultiHeadAttention Pad QAttention QGemm QLinearAdd
    QLinearAveragePool QLinearConcat QLinearConv QLinearGlobalAveragePool QLinearLeakyRelu QLinearMul QLinearReduceMean QLinearSigmoid
    QLinearSoftmax QLinearWhere QOrderedMatMul QuantizeLinear QuickGelu RelativePositionBias RemovePadding RestorePadding
    RotaryEmbedding SimplifiedLayerNormalization SkipGroupNorm SkipLayerNormalization SkipSimplifiedLayerNormalization
    SparseToDenseMatMul TransposeMatMul Trilu Unique
    """.split()  # noqa: SIM905 - quotes would hide the words
)
"""Of ONNX Runtime's own operations those that compute. Others of that domain load compiled programs from files, or run Python."""
BITS = {1: 32, 4: 16, 5: 16, 6: 32, 7: 64, 10: 16, 11: 64, 12: 32, 13: 64, 14: 64, 15: 128, 16: 16, 21: 4, 22: 4, 23: 4}
OTHER_BITS = 8
NUMBER = re.compile(r"[0-9]{1,18}")

OTHER_EXPORT = "Ask its maker for an export with standard operations only."
ONE_FILE = "Get the weights' file too, beside the ONNX file, or an ONNX file that holds its weights."


def inspect_onnx(file: Path) -> None:
    """Return if the graph only computes, and takes weights from its own folder.

    Raises Refusal, and WireError or OSError for what can't be read.
    """
    with open_message(file, MAX_BYTES) as model:
        for _ in model.messages(TRAINING):
            raise Refusal(f"{file.name} holds a graph for training too", "Ask its maker for an export for inference alone.")
        _check_opset(model, file)
        graph = model.once(GRAPH)
        if next(graph.fields(), None) is None:
            raise WireError("it has no graph")
        walk = _Walk()
        for function in model.messages(FUNCTIONS):
            walk.read_function(function)
        walk.read_graph(graph)
        walk.check()
        for tensor in walk.tensors:
            _check_tensor(tensor, file)


class _Walk:
    """All nodes of the graph, of its functions and of the graphs within graphs; `tensors` are the constants met on the way."""

    def __init__(self) -> None:
        self.tensors: list[Message] = []
        self._bodies: dict[str, list[str]] = {}
        self._waiting: list[tuple[Message, _Place]] = []
        self._count = 0

    def read_function(self, function: Message) -> None:
        name, domain = function.text_once(FUNCTION_NAME), function.text_once(FUNCTION_DOMAIN)
        place = _Place(f"its function {show(name)}", _key(domain, name))
        if domain not in DOMAINS:
            raise Refusal(f"{place.where} is of the domain {show(domain)}, which FurryTag doesn't know", OTHER_EXPORT)
        if place.body in self._bodies:
            raise Refusal(f"two of its functions are called {show(name)}", OTHER_EXPORT)
        self._bodies[place.body] = []
        for node in function.messages(FUNCTION_NODES):
            self._read_node(node, place)
        for attribute in function.messages(FUNCTION_DEFAULTS):
            self._read_attribute(attribute, place)
        self._read_waiting()

    def read_graph(self, graph: Message) -> None:
        place = _Place("its graph", MAIN)
        self._bodies[place.body] = []
        self._waiting.append((graph, place))
        self._read_waiting()

    def check(self) -> None:
        """Raise Refusal if the functions call each other without end."""
        bodies = {name: Body(len(ops), [op for op in ops if op in self._bodies]) for name, ops in self._bodies.items()}
        check_calls(bodies, OTHER_EXPORT)

    def _read_waiting(self) -> None:
        while self._waiting:
            graph, place = self._waiting.pop()
            if place.depth > MAX_DEPTH:
                raise Refusal(f"{place.where} holds graphs within graphs, more than {MAX_DEPTH} deep", OTHER_EXPORT)
            for number, value in graph.fields():
                if isinstance(value, int):
                    continue
                if number == GRAPH_NODES:
                    self._read_node(Message(value), place)
                elif number == GRAPH_TENSORS:
                    self.tensors.append(Message(value))
                elif number == GRAPH_SPARSE:
                    self.tensors += _list_parts(Message(value))

    def _read_node(self, node: Message, place: "_Place") -> None:
        self._count += 1
        if self._count > MAX_NODES:
            raise Refusal(f"it has more than {MAX_NODES:,} nodes", OTHER_EXPORT)
        op, domain = node.text_once(NODE_OP), node.text_once(NODE_DOMAIN)
        problem = _find_op_problem(op, domain)
        if problem:
            name = show(node.text(NODE_NAME))
            raise Refusal(f"{place.where} holds the operation {show(op)} (node {name or self._count}), {problem}", OTHER_EXPORT)
        self._bodies[place.body].append(_key(domain, op))
        for attribute in node.messages(NODE_ATTRIBUTE):
            self._read_attribute(attribute, place)

    def _read_attribute(self, attribute: Message, place: "_Place") -> None:
        for number, value in attribute.fields():
            if isinstance(value, int):
                continue
            if number in ATTRIBUTE_TENSORS:
                self.tensors.append(Message(value))
            elif number in ATTRIBUTE_SPARSE:
                self.tensors += _list_parts(Message(value))
            elif number in ATTRIBUTE_GRAPHS:
                where = place.where if place.depth else f"a graph within {place.where}"
                self._waiting.append((Message(value), _Place(where, place.body, place.depth + 1)))


@dataclass(frozen=True, slots=True)
class _Place:
    """Where in the file a node stands: in words, in which function, and how many graphs around it."""

    where: str
    body: str
    depth: int = 0


def _find_op_problem(op: str, domain: str) -> str:
    if domain not in DOMAINS:
        return f"whose domain {show(domain)} FurryTag doesn't know"
    if domain == MICROSOFT and op not in MICROSOFT_OPS:
        return f"which is not one of those of {MICROSOFT} that a tagger is made of"
    if domain != MICROSOFT and op == LOOP:
        return "which can run without end"
    return ""


def _key(domain: str, name: str) -> str:
    return f"{'' if domain in STANDARD else domain}:{name}"


def _list_parts(sparse: Message) -> list[Message]:
    return [tensor for number in SPARSE_PARTS for tensor in sparse.messages(number)]


def _check_opset(model: Message, file: Path) -> None:
    versions = [entry.signed(2) for entry in model.messages(OPSETS) if entry.text_once(1) in STANDARD]
    if not versions:
        raise WireError("it doesn't say which version of ONNX it is of")
    for version in versions:
        if not 1 <= version <= MAX_OPSET:
            raise Refusal(
                f"{file.name} needs version {version} of ONNX's operations; this FurryTag knows those up to {MAX_OPSET}",
                "Update FurryTag, or export the model for an older version.",
            )


def _check_tensor(tensor: Message, file: Path) -> None:
    """Raise Refusal for weights of an impossible size, or from anywhere but the model's folder."""
    name = show(tensor.text(TENSOR_NAME)) or "without a name"
    dims = list(islice(tensor.numbers(TENSOR_DIMS), MAX_DIMS + 1))
    size = math.prod(dims) * BITS.get(tensor.signed(TENSOR_TYPE), OTHER_BITS) // 8
    if len(dims) > MAX_DIMS or min(dims, default=0) < 0 or size > MAX_TENSOR_BYTES:
        raise Refusal(f"its constant {name} has an impossible size", OTHER_EXPORT)
    external: dict[str, str] = {}
    for entry in tensor.messages(TENSOR_EXTERNAL):
        key = entry.text_once(KEY)
        if key in external:
            raise Refusal(f"its constant {name} names the {show(key)} of its file twice", OTHER_EXPORT)
        external[key] = entry.text_once(VALUE)
    if external:
        problem = _find_file_problem(external, file.parent, size)
        if problem:
            raise Refusal(f"its constant {name} is taken from the file {show(external.get('location', ''))}, which {problem}", ONE_FILE)


def _find_file_problem(external: Mapping[str, str], folder: Path, size: int) -> str:
    location = external.get("location", "")
    problem = find_name_problem(location)
    if problem:
        return problem
    path = folder / location
    if Path(os.path.realpath(path)) != Path(os.path.realpath(folder)) / location:
        return "is a link"
    if not path.exists():
        return f"is missing in {folder}"
    status = path.stat()
    if not stat.S_ISREG(status.st_mode):
        return "is no regular file"
    return _find_range_problem(external, size, status.st_size)


def _find_range_problem(external: Mapping[str, str], size: int, file_bytes: int) -> str:
    offset, length = external.get("offset", "0"), external.get("length", str(size))
    if not NUMBER.fullmatch(offset) or not NUMBER.fullmatch(length):
        return "has an offset or a length that is no number"
    if int(offset) + int(length) > file_bytes:
        return f"ends at byte {file_bytes:,}, before the constant does"
    return ""
