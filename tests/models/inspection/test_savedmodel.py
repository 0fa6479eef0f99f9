"""Graphs of SavedModels: honest ones are let in, and each way to do harm is refused by its name."""

import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from furrytag_gui.errors import ModelError, UnsafeModelError
from furrytag_gui.models.inspection import inspect_model
from furrytag_gui.models.inspection.refusal import Refusal
from furrytag_gui.models.inspection.savedmodel import inspect_savedmodel
from furrytag_gui.models.manifest import Kind
from furrytag_gui.models.wire import WireError
from tests.models.inspection.graphs import (
    MODEL,
    RESTORE,
    SAVE,
    Parts,
    call,
    function,
    function_list,
    function_name,
    node,
    restore_function,
    save_function,
    string_tensor,
    text,
)
from tests.models.wire_writer import entry, field
from tests.standins.published import PUBLISHED

StandIn = Callable[[str], Path]
ROOT = Path(__file__).parents[3]
HARMFUL = [
    "ReadFile", "WriteFile", "PrintV2", "SaveV2", "RestoreV2", "MergeV2Checkpoints", "PyFunc", "EagerPyFunc", "MatchingFiles",
    "ImmutableConst", "DatasetFromGraph", "SnapshotDatasetV2", "TFRecordDataset", "IteratorV2", "HashTableV2", "LookupTableFindV2",
    "InitializeTableFromTextFileV2", "StringJoin", "RegexReplace", "DecodeJpeg", "While", "StatelessWhile", "Enter",
    "XlaCallModule", "SymbolicGradient", "WriteSummary", "TensorArrayV3", "RemoteCall", "Sing", "",
]  # fmt: skip


def refuse(parts: Parts, folder: Path) -> str:
    """Why the model is refused; fails if it isn't."""
    with pytest.raises(UnsafeModelError) as caught:
        inspect_model(Kind.SAVEDMODEL, parts.write(folder / "model"), "")
    assert caught.value.message.startswith(f"The model in {folder / 'model'} is refused: ")
    assert caught.value.message.endswith(".")
    assert caught.value.hint
    return caught.value.message.removeprefix(f"The model in {folder / 'model'} is refused: ")


@pytest.mark.parametrize("name", PUBLISHED)
def test_published_format_is_let_in(standin: StandIn, name: str) -> None:
    inspect_model(Kind.SAVEDMODEL, standin(name), "")


def test_honest_graph_is_let_in(tmp_path: Path) -> None:
    inspect_model(Kind.SAVEDMODEL, Parts().write(tmp_path / "model"), "")


def test_model_in_a_folder_of_the_folder_is_found(tmp_path: Path) -> None:
    Parts().write(tmp_path / "outer" / "model")
    inspect_model(Kind.SAVEDMODEL, tmp_path / "outer", "model")


@pytest.mark.parametrize("name", PUBLISHED)
def test_one_operation_among_thousands_is_found(standin: StandIn, tmp_path: Path, name: str) -> None:
    content = (standin(name) / "saved_model.pb").read_bytes()
    honest, harmful = b"\x12\x08Identity", b"\x12\x08ReadFile"
    last = content.rindex(honest)
    (tmp_path / "saved_model.pb").write_bytes(content[:last] + harmful + content[last + len(honest) :])
    with pytest.raises(UnsafeModelError, match="holds the operation ReadFile"):
        inspect_model(Kind.SAVEDMODEL, tmp_path, "")


@pytest.mark.parametrize("op", HARMFUL)
def test_operation_in_the_graph_is_refused(tmp_path: Path, op: str) -> None:
    parts = Parts()
    parts.nodes.append(node("harm", op))
    reason = refuse(parts, tmp_path)
    assert reason.startswith(f"its graph holds the operation {op or 'without a name'} (node harm), which ")


@pytest.mark.parametrize("op", HARMFUL)
def test_operation_in_a_function_is_refused(tmp_path: Path, op: str) -> None:
    parts = Parts()
    parts.functions.append(function("__inference_extra_9", [node("harm", op)]))
    parts.nodes.append(call("extra", "__inference_extra_9"))
    assert refuse(parts, tmp_path).startswith(f"its function __inference_extra_9 holds the operation {op or 'without a name'} (node harm)")


@pytest.mark.parametrize(
    "attribute",
    [function_list("harm"), function_name(MODEL, field(2, entry("deep", function_name("harm")))), text("harm")],
    ids=["list", "nested", "text"],
)
def test_function_that_only_an_odd_attribute_names_is_searched_too(tmp_path: Path, attribute: bytes) -> None:
    parts = Parts()
    parts.functions.append(function("harm", [node("write", "WriteFile")]))
    parts.nodes.append(node("hidden", "PartitionedCall", [], f=function_name(MODEL), more=attribute))
    assert "its function harm holds the operation WriteFile (node write), which writes files" in refuse(parts, tmp_path)


@pytest.mark.parametrize("name", ["WriteFile", "SymbolicGradient", "__inference_missing_9"])
def test_call_of_what_is_no_function_is_refused(tmp_path: Path, name: str) -> None:
    parts = Parts()
    parts.nodes.append(call("caller", name))
    assert refuse(parts, tmp_path) == f"its graph calls {name} (node caller), which is none of its functions."


def test_graph_in_a_data_set_is_refused(tmp_path: Path) -> None:
    hidden = node("write", "WriteFile").decode("latin-1")
    parts = Parts()
    parts.nodes += [node("graph", "Const", [], value=string_tensor(hidden)), node("data", "DatasetFromGraph", ["graph"])]
    assert "DatasetFromGraph (node data), which is a data set's" in refuse(parts, tmp_path)


def test_initializer_that_writes_is_refused(tmp_path: Path) -> None:
    parts = Parts(main_op="init")
    parts.functions.append(function("__inference_init_9", [node("write", "WriteFile")]))
    parts.nodes.append(call("init", "__inference_init_9"))
    assert refuse(parts, tmp_path) == "it runs StatefulPartitionedCall as soon as it is loaded (saved_model_main_op)."


def test_initializer_with_something_before_it_is_refused(tmp_path: Path) -> None:
    parts = Parts(main_op="group")
    parts.nodes.append(node("group", "NoOp", ["^saver"]))
    assert "it runs NoOp as soon as it is loaded" in refuse(parts, tmp_path)


@pytest.mark.parametrize("attribute", [function_name(SAVE), function_list(SAVE), text(SAVE)], ids=["call", "list", "text"])
@pytest.mark.parametrize("place", ["graph", "function"])
def test_saver_that_something_else_reaches_is_refused(tmp_path: Path, place: str, attribute: bytes) -> None:
    parts = Parts()
    caller = node("caller", "PartitionedCall", [], f=attribute)
    if place == "graph":
        parts.nodes.append(caller)
        where = "the signature or another part of the graph"
    else:
        parts.functions.append(function("__inference_caller_9", [caller]))
        where = "the function __inference_caller_9"
    assert f"its function {SAVE}, which saves or loads files, is also reached from {where}" in refuse(parts, tmp_path)


@pytest.mark.parametrize(
    "objects",
    [field(2, entry(SAVE, b"")), field(1, field(6, field(1, SAVE))), field(1, field(8, field(1, SAVE)))],
    ids=["list", "function", "bare function"],
)
def test_saver_in_the_object_graph_is_refused(tmp_path: Path, objects: bytes) -> None:
    assert f"its function {SAVE}, which saves or loads files, is also reached from the object graph" in refuse(
        Parts(objects=objects), tmp_path
    )


@pytest.mark.parametrize("library", [field(2, field(1, MODEL) + field(2, SAVE)), field(3, field(1, SAVE) + field(2, "Gradient"))])
def test_saver_that_is_a_gradient_is_refused(tmp_path: Path, library: bytes) -> None:
    assert "is also reached from the gradients of its functions" in refuse(Parts(library=library), tmp_path)


def test_saver_behind_a_wrapper_is_refused(tmp_path: Path) -> None:
    parts = Parts()
    parts.functions += [function("outer", [call("c", "inner")]), function("inner", [call("c", RESTORE)])]
    parts.nodes.append(call("wrapped", "outer"))
    assert f"its function {RESTORE}, which saves or loads files, is also reached from" in refuse(parts, tmp_path)


def test_signature_of_the_saver_is_refused(tmp_path: Path) -> None:
    assert refuse(Parts(outputs=("saver:0",)), tmp_path) == "its signature runs saver, which saves or loads files."


@pytest.mark.parametrize("source", ["saver", "^saver", "saver:0", "^loader"])
def test_graph_that_waits_for_the_saver_is_refused(tmp_path: Path, source: str) -> None:
    parts = Parts(outputs=("late:0",))
    parts.nodes.append(node("late", "Identity", ["model:0", source]))
    assert "which saves or loads files, for late" in refuse(parts, tmp_path)


def test_saver_that_is_the_model_is_refused(tmp_path: Path) -> None:
    parts = Parts(saver=field(1, "saver_filename:0") + field(2, "model:0") + field(3, "loader"))
    parts.functions[0] = save_function(MODEL)
    parts.functions.pop(1)
    parts.nodes.pop(5)
    assert refuse(parts, tmp_path) == "its signature runs model, which saves or loads files."


def test_loader_that_writes_is_refused(tmp_path: Path) -> None:
    parts = Parts()
    parts.functions[2] = restore_function(more=[node("write", "SaveV2", ["file_prefix"])])
    assert f"its function {RESTORE} holds the operation SaveV2 (node write), which writes files and stands outside" in refuse(
        parts, tmp_path
    )


def test_function_that_saves_and_loads_is_refused(tmp_path: Path) -> None:
    parts = Parts()
    parts.nodes[-1] = call("loader", SAVE, ["saver_filename"])
    assert f"its function {SAVE} holds the operation StaticRegexFullMatch" in refuse(parts, tmp_path)


def test_function_that_saves_as_well_as_loads_may_do_neither(tmp_path: Path) -> None:
    parts = Parts()
    parts.nodes[5] = call("saver", RESTORE, ["saver_filename", "weights"])
    parts.functions.pop(1)
    assert f"its function {RESTORE} holds the operation RestoreV2 (node restore), which reads files" in refuse(parts, tmp_path)


def test_choice_is_let_in_with_honest_branches_alone(tmp_path: Path) -> None:
    parts = Parts()
    parts.functions += [function("yes", [node("y", "Relu", ["x"])]), function("no", [node("y", "Neg", ["x"])])]
    parts.nodes.append(node("choice", "If", ["model:0"], then_branch=function_name("yes"), else_branch=function_name("no")))
    inspect_model(Kind.SAVEDMODEL, parts.write(tmp_path / "honest"), "")
    parts.functions[-1] = function("no", [node("y", "ReadFile", ["x"])])
    assert "its function no holds the operation ReadFile (node y)" in refuse(parts, tmp_path)


def test_loader_of_another_file_is_refused(tmp_path: Path) -> None:
    parts = Parts()
    parts.functions[2] = restore_function("other:output:0", [node("other", "Const", [], value=string_tensor("/etc/passwd"))])
    assert refuse(parts, tmp_path) == f"the node restore of its function {RESTORE} loads another file than its weights."


def test_loader_that_is_fed_another_file_is_refused(tmp_path: Path) -> None:
    parts = Parts()
    parts.nodes += [node("other", "Const", [], value=string_tensor("/etc/passwd"))]
    parts.nodes[6] = call("loader", RESTORE, ["other", "weights"])
    assert f"its function {RESTORE} loads another file than its weights" in refuse(parts, tmp_path)


def test_file_name_that_is_a_constant_is_refused(tmp_path: Path) -> None:
    parts = Parts()
    parts.nodes[4] = node("saver_filename", "Const", [], value=string_tensor("/etc/passwd"))
    assert f"its function {RESTORE} loads another file than its weights" in refuse(parts, tmp_path)


def test_saver_that_may_be_swapped_for_another_function_is_refused(tmp_path: Path) -> None:
    parts = Parts()
    parts.functions[1] = save_function(api_implements=text("model"))
    assert f"its function {SAVE}, which saves or loads files, has the attribute api_implements" in refuse(parts, tmp_path)


def test_saver_in_the_graph_itself_is_refused(tmp_path: Path) -> None:
    parts = Parts()
    parts.nodes[5] = node("saver", "SaveV2", ["saver_filename"])
    assert "its graph holds the operation SaveV2 (node saver), which writes files and stands outside" in refuse(parts, tmp_path)


def test_saver_that_calls_nothing_is_refused(tmp_path: Path) -> None:
    parts = Parts()
    parts.nodes[5] = node("saver", "Identity", ["saver_filename"], f=function_name(SAVE))
    assert refuse(parts, tmp_path) == "its saver runs saver, which is no call of a function."


def test_function_named_like_an_operation_is_refused(tmp_path: Path) -> None:
    parts = Parts()
    parts.functions[1] = save_function("Relu")
    parts.nodes[5] = call("saver", "Relu", ["saver_filename"])
    parts.nodes.append(node("activation", "Relu", ["model:0"]))
    assert refuse(parts, tmp_path) == "its function Relu has the name of an operation, and would be run in its place."


def test_function_that_calls_itself_is_refused(tmp_path: Path) -> None:
    parts = Parts()
    parts.functions += [function("a", [call("c", "b")]), function("b", [call("c", "a")])]
    assert "calls itself and could run without end" in refuse(parts, tmp_path)


def test_functions_that_multiply_are_refused(tmp_path: Path) -> None:
    parts = Parts()
    parts.functions += [function(f"f{n}", [call(f"c{k}", f"f{n + 1}") for k in range(10)]) for n in range(20)]
    parts.functions.append(function("f20", [node("end", "NoOp")]))
    assert "calls others so often that it has" in refuse(parts, tmp_path)


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"meta": field(6, field(2, "words.txt"))}, "its graph names files of its own (assets)"),
        ({"objects": field(1, field(5, field(1, 0)))}, "its object graph names a file of its own (asset)"),
        ({"objects": field(1, field(10, field(1, "")))}, "its object graph holds a look-up table"),
        ({"meta": field(4, entry("py_funcs", field(2, field(1, "code"))))}, "it has the collection py_funcs"),
        (
            {"meta": field(4, entry("legacy_init_op", field(1, field(1, "model"))))},
            "it runs StatefulPartitionedCall as soon as it is loaded",
        ),
    ],
)
def test_what_comes_beside_the_graph_is_refused(tmp_path: Path, changes: dict[str, bytes], reason: str) -> None:
    assert reason in refuse(Parts(**changes), tmp_path)


def test_functions_of_very_many_nodes_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("furrytag_gui.models.inspection.savedmodel.MAX_NODES", 4)
    assert refuse(Parts(), tmp_path) == "its functions have more than 4 nodes."


def test_number_where_a_text_belongs_is_passed_over_as_other_readers_do(tmp_path: Path) -> None:
    parts = Parts(objects=field(1, field(5, 1) + field(6, 1)))
    parts.nodes.append(node("odd", "Neg", [], f=field(2, 1) + field(10, 1)) + field(1, 1) + field(2, 1) + field(3, 1) + field(5, 1))
    inspect_model(Kind.SAVEDMODEL, parts.write(tmp_path / "model"), "")


@pytest.mark.parametrize("count", [0, 2])
def test_any_number_of_graphs_but_one_is_refused(tmp_path: Path, count: int) -> None:
    meta = Parts().encode().removeprefix(field(1, 1))
    (tmp_path / "saved_model.pb").write_bytes(field(1, 1) + meta * count)
    with pytest.raises(UnsafeModelError, match=f"it has {count} graphs where one is expected"):
        inspect_model(Kind.SAVEDMODEL, tmp_path, "")


def test_two_nodes_or_functions_of_one_name_are_refused(tmp_path: Path) -> None:
    parts = Parts()
    parts.nodes.append(node("model", "NoOp"))
    assert "two nodes of its graph are called model" in refuse(parts, tmp_path / "a")
    parts = Parts()
    parts.functions.append(function(SAVE, []))
    assert f"two of its functions are called {SAVE}" in refuse(parts, tmp_path / "b")


@pytest.mark.parametrize(
    ("parts", "reason"),
    [
        (Parts(nodes=[node("a", "NoOp") + field(2, "WriteFile")]), "a node has two names"),
        (Parts(meta=field(2, field(1, node("a", "WriteFile")))), "a field comes twice"),
        (Parts(graph=field(2, field(1, function("f", [node("a", "WriteFile")])))), "a field comes twice"),
        # Other readers cut this key to 32 bits, and find a node where this one would find an unknown field.
        (
            Parts(graph=b"\x8a\x80\x80\x80\x10" + bytes([len(node("a", "WriteFile"))]) + node("a", "WriteFile")),
            "a field has an impossible number",
        ),
    ],
    ids=["two operations", "two graphs", "two libraries", "long key"],
)
def test_what_two_readers_read_differently_is_refused(tmp_path: Path, parts: Parts, reason: str) -> None:
    with pytest.raises(ModelError, match=reason) as caught:
        inspect_model(Kind.SAVEDMODEL, parts.write(tmp_path / "model"), "")
    assert caught.value.message.startswith("Can't check the graph ")


def test_missing_and_damaged_graphs_are_told(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=re.escape(f"Can't check the model in {tmp_path}: ")):
        inspect_model(Kind.SAVEDMODEL, tmp_path, "")
    (tmp_path / "saved_model.pb").write_bytes(Parts().encode()[:-5])
    with pytest.raises(ModelError, match="it is damaged"):
        inspect_model(Kind.SAVEDMODEL, tmp_path, "")


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_any_damage_is_refused_or_harmless(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    folder = tmp_path_factory.mktemp("damage")
    content = bytearray(Parts().encode())
    for _ in range(data.draw(st.integers(1, 4))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    (folder / "saved_model.pb").write_bytes(content)
    try:
        inspect_savedmodel(folder)
    except (Refusal, WireError):
        return


ATTACKS = """
import sys
from pathlib import Path

import tensorflow as tf
from tensorflow.core.protobuf import saved_model_pb2

from furrytag_gui.engine.backends.tensorflow import open_network
from furrytag_gui.engine.network import Plan
from furrytag_gui.models.store import open_model
from furrytag_gui.models.tagset import load_tagset
from furrytag_gui.paths import categories
from furrytag_gui.tags.vocabulary import load_vocabulary

by_signature, by_loader = map(Path, sys.argv[1:])


class Model(tf.Module):
    @tf.function(input_signature=[tf.TensorSpec((None, 4, 4, 3))])
    def __call__(self, image):
        with tf.control_dependencies([tf.io.write_file(f"{by_signature}.txt", "harm")]):
            return tf.reduce_mean(image, [1, 2])


model = Model()
tf.saved_model.save(model, by_signature, signatures={"serving_default": model.__call__})
tf.saved_model.load(by_signature).signatures["serving_default"](tf.zeros((1, 4, 4, 3)))

graph = by_loader / "saved_model.pb"
saved = saved_model_pb2.SavedModel.FromString(graph.read_bytes())
(loader,) = (
    function for function in saved.meta_graphs[0].graph_def.library.function if "traced_restore" in function.signature.name
)
for name, text in (("path", f"{by_loader}.txt"), ("text", "harm")):
    constant = loader.node_def.add(name=name, op="Const")
    constant.attr["dtype"].type = tf.string.as_datatype_enum
    constant.attr["value"].tensor.CopyFrom(tf.make_tensor_proto(text))
loader.node_def.add(name="harm", op="WriteFile", input=["path:output:0", "text:output:0"])
loader.signature.control_output.append("harm")
loader.control_ret["harm"] = "harm"
graph.write_bytes(saved.SerializeToString())
installed = open_model(by_loader)
heads = load_tagset(installed, load_vocabulary(categories())).heads
open_network(Plan("harm", by_loader, installed.manifest.input, heads, None, 1))
"""


@pytest.mark.tensorflow
def test_refused_models_would_have_written_files(standin: StandIn, tmp_path: Path) -> None:
    pytest.importorskip("tensorflow")
    by_signature, by_loader = tmp_path / "signature", tmp_path / "loader"
    shutil.copytree(standin("mobilenet_v3_224_2c"), by_loader)
    command = [sys.executable, "-c", ATTACKS, by_signature, by_loader]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    for folder in (by_signature, by_loader):
        assert folder.with_suffix(".txt").read_text(encoding="utf-8") == "harm"
        with pytest.raises(UnsafeModelError, match=r"holds the operation WriteFile \(node \w+\), which writes files"):
            inspect_model(Kind.SAVEDMODEL, folder, "")
