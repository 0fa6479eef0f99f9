"""SavedModels as their bytes: an honest one, and the parts that attacks are made of.

Laid out as TensorFlow 2 writes it: a signature that calls a function, and a saver of two functions behind `saver_def`.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.models.wire_writer import entry
from tests.models.wire_writer import field as wire

DT_STRING = 7
SAVE, RESTORE, MODEL = "__inference__traced_save_1", "__inference__traced_restore_2", "__inference_model_3"


def text(value: str) -> bytes:
    """An attribute that is a text."""
    return wire(2, value)


def function_name(name: str, attributes: bytes = b"") -> bytes:
    """An attribute that is a function to call."""
    return wire(10, wire(1, name) + attributes)


def function_list(*names: str) -> bytes:
    """An attribute that is a list of functions."""
    return wire(1, b"".join(wire(9, wire(1, name)) for name in names))


def string_tensor(*values: str) -> bytes:
    """An attribute that is a tensor of texts."""
    return wire(8, wire(1, DT_STRING) + wire(2, b"") + b"".join(wire(8, value) for value in values))


def node(name: str, op: str, inputs: Sequence[str] = (), **attributes: bytes) -> bytes:
    content = wire(1, name) + wire(2, op) + b"".join(wire(3, source) for source in inputs)
    return content + b"".join(wire(5, entry(key, value)) for key, value in attributes.items())


def call(name: str, function: str, inputs: Sequence[str] = ()) -> bytes:
    return node(name, "StatefulPartitionedCall", inputs, f=function_name(function))


def function(name: str, nodes: Sequence[bytes], arguments: Sequence[str] = ("x",), **attributes: bytes) -> bytes:
    header = wire(1, name) + b"".join(wire(2, wire(1, argument)) for argument in arguments)
    body = b"".join(wire(3, content) for content in nodes)
    return wire(1, header) + body + b"".join(wire(5, entry(key, value)) for key, value in attributes.items())


def signature(name: str, outputs: Sequence[str]) -> bytes:
    ports = b"".join(wire(2, entry(f"output_{number}", wire(1, tensor))) for number, tensor in enumerate(outputs))
    return wire(5, entry(name, wire(1, entry("image", wire(1, "image:0"))) + ports))


def save_function(name: str = SAVE, **attributes: bytes) -> bytes:
    nodes = [
        node("match", "StaticRegexFullMatch", ["file_prefix"], pattern=text("^s3://.*")),
        node("part", "Const"),
        node("join", "StringJoin", ["file_prefix", "part:output:0"]),
        node("shard", "ShardedFilename", ["join:output:0"]),
        node("save", "SaveV2", ["shard:filename:0"]),
        node("merge", "MergeV2Checkpoints", ["shard:filename:0", "file_prefix", "^save"]),
        node("done", "Identity", ["file_prefix", "^merge"]),
    ]
    return function(name, nodes, ["file_prefix", "weights"], **attributes)


def restore_function(source: str = "file_prefix", more: Sequence[bytes] = ()) -> bytes:
    nodes = [node("restore", "RestoreV2", [source, "names:output:0"]), node("assign", "AssignVariableOp", ["weights", "restore:tensors:0"])]
    return function(RESTORE, [*nodes, *more], ["file_prefix", "weights"])


@dataclass
class Parts:
    """What the honest model is made of; a test changes or adds some of it."""

    nodes: list[bytes] = field(
        default_factory=lambda: [
            node("image", "Placeholder"),
            node("weights", "VarHandleOp"),
            call("model", MODEL, ["image", "weights"]),
            node("NoOp", "NoOp"),
            node("saver_filename", "Placeholder"),
            call("saver", SAVE, ["saver_filename", "weights"]),
            call("loader", RESTORE, ["saver_filename", "weights"]),
        ]
    )
    functions: list[bytes] = field(
        default_factory=lambda: [
            function(MODEL, [node("w", "ReadVariableOp", ["weights"]), node("y", "Conv2D", ["x", "w:value:0"])], ["x", "weights"]),
            save_function(),
            restore_function(),
        ]
    )
    library: bytes = b""
    saver: bytes = wire(1, "saver_filename:0") + wire(2, "saver:0") + wire(3, "loader")
    objects: bytes = wire(2, entry(MODEL, b"")) + wire(1, wire(6, wire(1, MODEL))) + wire(1, wire(8, wire(1, MODEL)))
    main_op: str = "NoOp"
    outputs: tuple[str, ...] = ("model:0",)
    graph: bytes = b""
    meta: bytes = b""
    """More fields of the library, the graph and the meta graph."""

    def encode(self) -> bytes:
        library = b"".join(wire(1, content) for content in self.functions) + self.library
        graph = b"".join(wire(1, content) for content in self.nodes) + wire(2, library) + self.graph
        meta = wire(2, graph) + wire(3, self.saver) + wire(7, self.objects) + self.meta + signature("serving_default", self.outputs)
        meta += wire(4, entry("saved_model_main_op", wire(1, wire(1, self.main_op)))) + signature("__saved_model_init_op", [self.main_op])
        return wire(1, 1) + wire(2, meta)

    def write(self, folder: Path) -> Path:
        (folder / "variables").mkdir(parents=True)
        (folder / "saved_model.pb").write_bytes(self.encode())
        (folder / "variables" / "variables.index").write_bytes(b"\0" * 64)
        (folder / "variables" / "variables.data-00000-of-00001").write_bytes(b"\0" * 64)
        return folder
