"""ONNX graphs: honest ones are let in; foreign operations and weights from elsewhere are refused."""

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import onnx
import onnx.parser
import pytest
from onnx import TensorProto, helper, numpy_helper

from furrytag_gui.errors import ModelError, UnsafeModelError
from furrytag_gui.models.inspection import inspect_model
from furrytag_gui.models.inspection.onnx import inspect_onnx
from furrytag_gui.models.inspection.refusal import Refusal
from furrytag_gui.models.manifest import Kind, read_manifest
from furrytag_gui.paths import resource
from tests.models.wire_writer import field
from tests.standins.families import FAMILIES

StandIn = Callable[[str], Path]
WEIGHTS = "weights.onnx_data"
COUNT = 6


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "model"
    path.mkdir()
    return path


def graph(nodes: Sequence[onnx.NodeProto], tensors: Sequence[TensorProto] = (), name: str = "tagger") -> onnx.GraphProto:
    value = helper.make_tensor_value_info("x", TensorProto.FLOAT, [COUNT])
    result = helper.make_tensor_value_info("y", TensorProto.FLOAT, [COUNT])
    return helper.make_graph(nodes, name, [value], [result], tensors)


def model(nodes: Sequence[onnx.NodeProto], tensors: Sequence[TensorProto] = (), **more: object) -> onnx.ModelProto:
    return helper.make_model(graph(nodes, tensors), **more)


def external(location: str = WEIGHTS, **more: str) -> TensorProto:
    """A constant of COUNT floats that lies in a file."""
    tensor = TensorProto(name="w", data_type=TensorProto.FLOAT, dims=[COUNT], data_location=TensorProto.EXTERNAL)
    for key, value in {"location": location, **more}.items():
        tensor.external_data.add(key=key, value=value)
    return tensor


ADD = helper.make_node("Add", ["x", "w"], ["y"], name="sum")
NEGATE = helper.make_node("Neg", ["x"], ["y"])


def inspect(proto: onnx.ModelProto, folder: Path) -> None:
    (folder / "model.onnx").write_bytes(proto.SerializeToString())
    inspect_model(Kind.ONNX, folder, "model.onnx")


def refuse(proto: onnx.ModelProto, folder: Path) -> str:
    """Why the model is refused; fails if it isn't."""
    with pytest.raises(UnsafeModelError) as caught:
        inspect(proto, folder)
    start = f"The model in {folder} is refused: "
    assert caught.value.message.startswith(start)
    assert caught.value.hint
    return caught.value.message.removeprefix(start)


@pytest.mark.parametrize("name", [*FAMILIES, "six_head"])
def test_families_are_let_in(standin: StandIn, name: str) -> None:
    folder = standin(name)
    inspect_model(Kind.ONNX, folder, read_manifest(folder).graph)


def test_starter_is_let_in() -> None:
    inspect_model(Kind.ONNX, resource("starter"), "starter.onnx")


def test_operations_of_all_three_domains_are_let_in(folder: Path) -> None:
    nodes = [
        helper.make_node("Neg", ["x"], ["a"]),
        helper.make_node("Neg", ["a"], ["b"], domain="ai.onnx"),
        helper.make_node("Gelu", ["b"], ["y"], domain="com.microsoft"),
    ]
    opsets = [helper.make_opsetid("", 17), helper.make_opsetid("com.microsoft", 1), helper.make_opsetid("org.pytorch.aten", 1)]
    inspect(model(nodes, opset_imports=opsets), folder)


@pytest.mark.parametrize("domain", ["trt.plugins", "org.pytorch.aten", "com.microsoft.nchwc", "ai.onnx.ml", "AI.ONNX", "evil\u202e"])
def test_foreign_domain_is_refused(folder: Path, domain: str) -> None:
    reason = refuse(model([helper.make_node("Sing", ["x"], ["y"], name="song", domain=domain)]), folder)
    assert reason.startswith("its graph holds the operation Sing (node song), whose domain ")
    assert "\u202e" not in reason


@pytest.mark.parametrize("op", ["EPContext", "PythonOp", "ATen", "BeamSearch", "Sing"])
def test_operation_of_onnx_runtime_that_does_more_than_compute_is_refused(folder: Path, op: str) -> None:
    reason = refuse(model([helper.make_node(op, ["x"], ["y"], domain="com.microsoft")]), folder)
    assert reason.startswith(f"its graph holds the operation {op} (node 1), which is not one of those of com.microsoft")


def test_function_of_a_foreign_domain_is_refused(folder: Path) -> None:
    function = helper.make_function("pkg.fox", "Bark", ["x"], ["y"], [NEGATE], [helper.make_opsetid("", 17)])
    reason = refuse(model([NEGATE], functions=[function]), folder)
    assert reason == "its function Bark is of the domain pkg.fox, which FurryTag doesn't know."


def test_foreign_operation_in_a_function_is_refused(folder: Path) -> None:
    body = [helper.make_node("Sing", ["x"], ["y"], domain="pkg.fox")]
    function = helper.make_function("ai.onnx", "Bark", ["x"], ["y"], body, [helper.make_opsetid("", 17)])
    assert refuse(model([NEGATE], functions=[function]), folder).startswith("its function Bark holds the operation Sing")


def test_default_of_a_function_is_searched_too(folder: Path) -> None:
    function = helper.make_function("", "Bark", ["x"], ["y"], [NEGATE], [helper.make_opsetid("", 17)])
    function.attribute_proto.add(name="w", type=onnx.AttributeProto.TENSOR, t=external("../secret.data"))
    assert "is taken from the file ../secret.data, which leads out" in refuse(model([NEGATE], functions=[function]), folder)


def test_function_that_calls_itself_is_refused(folder: Path) -> None:
    functions = [
        helper.make_function("", name, ["x"], ["y"], [helper.make_node(called, ["x"], ["y"])], [helper.make_opsetid("", 17)])
        for name, called in (("A", "B"), ("B", "A"))
    ]
    assert "calls itself and could run without end" in refuse(model([NEGATE], functions=functions), folder)


def test_two_functions_of_one_name_are_refused(folder: Path) -> None:
    functions = [helper.make_function(domain, "Bark", ["x"], ["y"], [NEGATE], [helper.make_opsetid("", 17)]) for domain in ("", "ai.onnx")]
    assert refuse(model([NEGATE], functions=functions), folder) == "two of its functions are called Bark."


def test_functions_that_multiply_are_refused(folder: Path) -> None:
    opsets = [helper.make_opsetid("", 17)]
    functions = [
        helper.make_function("", f"F{n}", ["x"], ["y"], [helper.make_node(f"F{n + 1}", ["x"], ["y"])] * 10, opsets) for n in range(12)
    ]
    functions.append(helper.make_function("", "F12", ["x"], ["y"], [NEGATE], opsets))
    assert "calls others so often" in refuse(model([NEGATE], functions=functions), folder)


def choice(inner: onnx.NodeProto, tensors: Sequence[TensorProto] = ()) -> onnx.NodeProto:
    branches = {"then_branch": graph([inner], tensors, "then"), "else_branch": graph([NEGATE], name="else")}
    return helper.make_node("If", ["c"], ["y"], **branches)


def test_choice_between_honest_graphs_is_let_in(folder: Path) -> None:
    inspect(model([choice(choice(NEGATE))]), folder)


def test_graph_within_a_choice_is_searched_too(folder: Path) -> None:
    foreign = helper.make_node("Sing", ["x"], ["y"], domain="pkg.fox")
    assert refuse(model([choice(choice(foreign))]), folder).startswith("a graph within its graph holds the operation Sing")
    assert "is taken from the file /etc/passwd, which is an absolute path" in refuse(
        model([choice(ADD, [external("/etc/passwd")])]), folder
    )


def test_graphs_nested_without_measure_are_refused(folder: Path) -> None:
    node = NEGATE
    for _ in range(20):
        node = helper.make_node("If", ["c"], ["y"], then_branch=graph([node], name="then"))
    assert "holds graphs within graphs, more than 16 deep" in refuse(model([node]), folder)


def test_loop_is_refused_and_scan_is_not(folder: Path) -> None:
    loop = helper.make_node("Loop", ["", "c"], ["y"], body=graph([NEGATE], name="body"))
    assert "holds the operation Loop (node 1), which can run without end" in refuse(model([loop]), folder)
    inspect(model([helper.make_node("Scan", ["x"], ["y"], body=graph([NEGATE], name="body"), num_scan_inputs=1)]), folder)


def test_graph_for_training_is_refused(folder: Path) -> None:
    proto = model([NEGATE])
    proto.training_info.add()
    assert refuse(proto, folder) == "model.onnx holds a graph for training too."


@pytest.mark.parametrize("version", [0, 29, 2**40])
def test_unknown_version_asks_for_an_update(folder: Path, version: int) -> None:
    proto = model([NEGATE], opset_imports=[helper.make_opsetid("", version)])
    assert f"model.onnx needs version {version} of ONNX's operations" in refuse(proto, folder)


def test_weights_beside_the_graph_are_let_in(folder: Path) -> None:
    (folder / WEIGHTS).write_bytes(bytes(100))
    for tensor in (external(), external(offset="76", length="24"), external(offset="76")):
        inspect(model([ADD], [tensor]), folder)
    (folder / "deep").mkdir()
    (folder / "deep" / WEIGHTS).write_bytes(bytes(24))
    inspect(model([ADD], [external(f"deep/{WEIGHTS}")]), folder)


@pytest.mark.parametrize(
    ("tensor", "problem"),
    [
        (external("/etc/passwd"), "is an absolute path"),
        (external("../outside.data"), "leads out of its folder"),
        (external("a/../../outside.data"), "leads out of its folder"),
        (external("C:\\secret.data"), "has the character \\ in its name"),
        (external(""), "leads out of its folder or nowhere"),
        (external("."), "leads out of its folder or nowhere"),
        (external("missing.data"), "is missing in "),
        (external("deep"), "is no regular file"),
        (external("nul\0.data"), "has control or invisible characters"),
        (external(offset="77"), "ends at byte 100, before the constant does"),
        (external(offset="0", length="101"), "ends at byte 100"),
        (external(offset="-1"), "has an offset or a length that is no number"),
        (external(length="9" * 30), "has an offset or a length that is no number"),
    ],
)
def test_weights_from_elsewhere_are_refused(folder: Path, tensor: TensorProto, problem: str) -> None:
    (folder.parent / "outside.data").write_bytes(bytes(100))
    (folder / WEIGHTS).write_bytes(bytes(100))
    (folder / "deep").mkdir()
    reason = refuse(model([ADD], [tensor]), folder)
    assert reason.startswith("its constant w is taken from the file ")
    assert problem in reason


def test_place_that_is_given_twice_is_refused(folder: Path) -> None:
    tensor = external()
    tensor.external_data.add(key="location", value="/etc/passwd")
    assert refuse(model([ADD], [tensor]), folder) == "its constant w names the location of its file twice."


def test_linked_weights_are_refused(folder: Path) -> None:
    outside = folder.parent / "outside.data"
    outside.write_bytes(bytes(100))
    (folder / WEIGHTS).symlink_to(outside)
    assert refuse(model([ADD], [external()]), folder) == f"{WEIGHTS} is a link."


def test_weights_that_the_download_still_holds_too_are_let_in(folder: Path) -> None:
    download = folder.parent / "download.data"
    download.write_bytes(bytes(100))
    (folder / WEIGHTS).hardlink_to(download)
    inspect(model([ADD], [external()]), folder)


def test_linked_folder_of_weights_is_refused(folder: Path) -> None:
    (folder.parent / "outside").mkdir()
    (folder.parent / "outside" / WEIGHTS).write_bytes(bytes(100))
    (folder / "deep").symlink_to(folder.parent / "outside", target_is_directory=True)
    assert refuse(model([ADD], [external(f"deep/{WEIGHTS}")]), folder) == "deep is a link."


def test_weights_in_attributes_are_searched_too(folder: Path) -> None:
    constant = helper.make_node("Constant", [], ["w"], value=numpy_helper.from_array(np.zeros(COUNT, np.float32)))
    inspect(model([constant, ADD]), folder)
    constant.attribute[0].t.CopyFrom(external("/etc/passwd"))
    assert "is taken from the file /etc/passwd" in refuse(model([constant, ADD]), folder)


def test_sparse_weights_are_searched_too(folder: Path) -> None:
    proto = model([ADD])
    proto.graph.sparse_initializer.add(values=external("/etc/passwd"))
    assert "is taken from the file /etc/passwd" in refuse(proto, folder)
    constant = helper.make_node("Constant", [], ["w"], name="sparse")
    sparse = onnx.SparseTensorProto(indices=external("/etc/shadow"))
    constant.attribute.add(name="sparse_value", type=onnx.AttributeProto.SPARSE_TENSOR, sparse_tensor=sparse)
    assert "is taken from the file /etc/shadow" in refuse(model([constant, ADD]), folder)


def test_link_is_refused_by_the_graph_alone_too(folder: Path) -> None:
    (folder.parent / "outside.data").write_bytes(bytes(100))
    (folder / WEIGHTS).symlink_to(folder.parent / "outside.data")
    (folder / "model.onnx").write_bytes(model([ADD], [external()]).SerializeToString())
    with pytest.raises(Refusal, match=f"its constant w is taken from the file {WEIGHTS}, which is a link"):
        inspect_onnx(folder / "model.onnx")


def test_graph_of_very_many_nodes_is_refused(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("furrytag_gui.models.inspection.onnx.MAX_NODES", 3)
    inspect(model([NEGATE] * 3), folder)
    assert refuse(model([choice(NEGATE), NEGATE]), folder) == "it has more than 3 nodes."


def test_number_where_a_message_belongs_is_passed_over_as_other_readers_do(folder: Path) -> None:
    graph_field, node_field, attribute_field = 7, 1, 5
    node = field(4, "Neg") + field(attribute_field, field(5, 1) + field(6, 1))
    opset = field(8, field(2, 17))
    (folder / "model.onnx").write_bytes(opset + field(graph_field, field(node_field, node) + field(node_field, 1) + field(5, 1)))
    inspect_model(Kind.ONNX, folder, "model.onnx")


@pytest.mark.parametrize("dims", [[2**40], [-1], [2**30, 2**30], [1] * 65])
def test_impossible_size_is_refused(folder: Path, dims: list[int]) -> None:
    tensor = TensorProto(name="w", data_type=TensorProto.FLOAT, dims=dims)
    assert refuse(model([ADD], [tensor]), folder) == "its constant w has an impossible size."


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "model.onnx has 0 bytes"),
        (b"<!DOCTYPE html><html>", "."),
        (model([NEGATE]).SerializeToString()[:-3], "it ends early"),
        (model([NEGATE]).SerializeToString() + field(7, field(1, field(4, "Sing"))), "a field comes twice"),
        (field(8, field(2, 17)), "it has no graph"),
        (field(7, field(2, "tagger")), "it doesn't say which version of ONNX it is of"),
    ],
)
def test_damaged_file_is_told(folder: Path, content: bytes, reason: str) -> None:
    (folder / "model.onnx").write_bytes(content)
    with pytest.raises(ModelError, match=reason) as caught:
        inspect_model(Kind.ONNX, folder, "model.onnx")
    assert caught.value.message.startswith(f"Can't check the graph {folder / 'model.onnx'}: it is damaged")
