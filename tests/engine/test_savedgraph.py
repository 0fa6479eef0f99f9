"""Graphs of SavedModels, cut down and with their embedding to the outside; needs TensorFlow's messages."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from furrytag_gui.engine.savedgraph import EMBEDDING, expose_embedding, prune
from furrytag_gui.models.savedmodel import SIGNATURE

pytestmark = pytest.mark.tensorflow
NAME = "mobilenet_v3_224_2c"
PICTURE = "serving_default_img_input:0"


@pytest.fixture(scope="module")
def graph_pb2() -> Any:
    return pytest.importorskip("tensorflow.core.framework.graph_pb2")


@pytest.fixture(scope="module")
def meta_graph(standin: Callable[[str], Path]) -> Any:
    saved_model_pb2 = pytest.importorskip("tensorflow.core.protobuf.saved_model_pb2")
    saved = saved_model_pb2.SavedModel()
    saved.ParseFromString((standin(NAME) / "saved_model.pb").read_bytes())
    return saved.meta_graphs[0]


def heads_of(meta_graph: Any) -> list[str]:
    return sorted(info.name for info in meta_graph.signature_def[SIGNATURE].outputs.values())


def test_pruning_leaves_out_what_only_training_needs(meta_graph: Any) -> None:
    pruned = prune(meta_graph.graph_def, [PICTURE, *heads_of(meta_graph), meta_graph.saver_def.restore_op_name])
    assert len(pruned.library.function) < len(meta_graph.graph_def.library.function)
    names = {node.name for node in pruned.node}
    assert names >= {"serving_default_img_input", "StatefulPartitionedCall", meta_graph.saver_def.restore_op_name}
    assert meta_graph.saver_def.save_tensor_name.split(":")[0] not in names


def test_embedding_comes_out_of_the_functions_that_it_is_in(meta_graph: Any) -> None:
    pruned = prune(meta_graph.graph_def, [PICTURE, *heads_of(meta_graph)])
    before = len(pruned.library.function)
    assert expose_embedding(pruned, PICTURE, heads_of(meta_graph)) == "StatefulPartitionedCall:6"
    call = next(node for node in pruned.node if node.name == "StatefulPartitionedCall")
    assert len(call.attr["Tout"].list.type) == 7
    # The signature's wrapper, and the model that it calls.
    copies = [function for function in pruned.library.function if function.signature.name.endswith(EMBEDDING)]
    assert len(copies) == len(pruned.library.function) - before == 2
    assert all(function.ret[EMBEDDING] for function in copies)


def test_embedding_of_a_graph_without_functions_is_one_of_its_tensors(graph_pb2: Any) -> None:
    graph = graph_pb2.GraphDef()
    for name, op, inputs in (
        ("image", "Placeholder", []),
        ("pool", "Mean", ["image"]),
        ("same", "Identity", ["pool"]),
        ("a", "Sigmoid", ["same"]),
        ("b", "Tanh", ["same:0", "^pool"]),
    ):
        graph.node.add(name=name, op=op, input=inputs)
    assert expose_embedding(graph, "image:0", ["a:0", "b"]) == "same:0"


def test_argument_that_is_the_embedding_is_found_outside(graph_pb2: Any) -> None:
    graph = graph_pb2.GraphDef()
    for name, op, inputs in (("image", "Placeholder", []), ("pool", "Mean", ["image"]), ("call", "PartitionedCall", ["pool", "^image"])):
        graph.node.add(name=name, op=op, input=inputs)
    graph.node[2].attr["f"].func.name = "heads"
    function = graph.library.function.add()
    function.signature.name = "heads"
    function.signature.input_arg.add(name="x")
    for name in ("a", "b"):
        function.node_def.add(name=name, op="Sigmoid", input=["x"])
        function.signature.output_arg.add(name=name)
        function.ret[name] = f"{name}:y:0"
    assert expose_embedding(graph, "image:0", ["call:0", "call:1"]) == "pool:0"
    assert len(graph.library.function) == 1
