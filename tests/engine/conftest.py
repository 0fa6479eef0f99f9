"""Hosts that leave nothing behind, and models for them."""

import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import onnx
import onnx.helper
import onnx.numpy_helper
import pytest

from furrytag_gui.engine import child
from furrytag_gui.engine.host import Host
from furrytag_gui.models.runs import Run
from furrytag_gui.models.store import InstalledModel, open_model
from furrytag_gui.models.tagset import LoadedTags, load_tagset
from furrytag_gui.tags.vocabulary import Vocabulary
from tests.standins.fixtures import unpack

DEADLY_WORKER = Path(__file__).parent / "deadly_worker.py"
CONVERTED = Path(__file__).parent / "converted"
"""Narrow stand-ins as ONNX: tf2onnx 1.17.0 with --opset 17, then tensors renamed to short names."""


@dataclass(frozen=True)
class Loadable:
    """A stand-in with its tags, ready for `Host.load`."""

    model: InstalledModel
    tags: LoadedTags


@pytest.fixture(scope="session")
def loadable(standin: Callable[[str], Path], vocabulary: Vocabulary) -> Callable[..., Loadable]:
    """`loadable(name, **changes)` is a stand-in with another manifest, trusted as a built-in one: the engine has to cope with any."""

    def provide(name: str, **changes: object) -> Loadable:
        found = open_model(standin(name), built_in=True)
        model = replace(found, manifest=replace(found.manifest, **changes))
        return Loadable(model, load_tagset(model, vocabulary))

    return provide


@pytest.fixture
def converted(tmp_path: Path, vocabulary: Vocabulary) -> Callable[[str], Loadable]:
    """`converted(name)` is a narrow stand-in as ONNX, with the weights of its SavedModel."""

    def provide(name: str) -> Loadable:
        unpack(CONVERTED / f"{name}_onnx.zip", tmp_path)
        model = open_model(tmp_path / f"{name}_onnx")
        return Loadable(model, load_tagset(model, vocabulary))

    return provide


@pytest.fixture
def endless(loadable: Callable[..., Loadable], tmp_path: Path) -> Callable[[float], Loadable]:
    """`endless(limit)` is the `six_head` model with a loop that never ends for pictures of a mean above the limit (0 to 1)."""

    def provide(limit: float) -> Loadable:
        six = loadable("six_head")
        folder = Path(shutil.copytree(six.model.folder, tmp_path / f"endless {limit}"))
        write_endless(folder / "model.onnx", limit)
        return replace(six, model=replace(six.model, folder=folder))

    return provide


def write_endless(file: Path, limit: float) -> None:
    """Put a loop before the whole graph. Its condition hangs on the picture, so that no runtime can work it out beforehand."""
    model = onnx.load(file)
    graph = model.graph
    body = onnx.helper.make_graph(
        [
            onnx.helper.make_node("Identity", ["go_in"], ["go_out"]),
            onnx.helper.make_node("Mul", ["turn", "turn_half"], ["turned"]),
        ],
        "turn",
        [
            onnx.helper.make_tensor_value_info("number", onnx.TensorProto.INT64, []),
            onnx.helper.make_tensor_value_info("go_in", onnx.TensorProto.BOOL, []),
            onnx.helper.make_tensor_value_info("turn", onnx.TensorProto.FLOAT, None),
        ],
        [
            onnx.helper.make_tensor_value_info("go_out", onnx.TensorProto.BOOL, []),
            onnx.helper.make_tensor_value_info("turned", onnx.TensorProto.FLOAT, None),
        ],
        [onnx.numpy_helper.from_array(np.float32(0.5), "turn_half")],
    )
    constants = {"most": np.int64(2**62), "loop_limit": np.float32(2 * limit - 1), "loop_zero": np.float32(0)}
    graph.initializer.extend(onnx.numpy_helper.from_array(value, name) for name, value in constants.items())
    before = [
        # The brightest of a batch, since a batch is computed as one.
        onnx.helper.make_node("ReduceMean", ["image"], ["brightness"], axes=[1, 2, 3], keepdims=0),
        onnx.helper.make_node("ReduceMax", ["brightness"], ["whole_mean"], keepdims=0),
        onnx.helper.make_node("Greater", ["whole_mean", "loop_limit"], ["is_bright"]),
        onnx.helper.make_node("Loop", ["most", "is_bright", "whole_mean"], ["looped"], body=body),
        onnx.helper.make_node("Mul", ["looped", "loop_zero"], ["nothing"]),
        onnx.helper.make_node("Add", ["image", "nothing"], ["image_after"]),
    ]
    nodes = list(graph.node)
    for node in nodes:
        node.input[:] = ["image_after" if name == "image" else name for name in node.input]
    del graph.node[:]
    graph.node.extend([*before, *nodes])
    onnx.checker.check_model(model)
    onnx.save(model, file)


@pytest.fixture
def make_host() -> Iterator[Callable[..., Host]]:
    """Makes hosts that are closed after the test."""
    hosts: list[Host] = []

    def make(**options: float) -> Host:
        hosts.append(Host(**{"threads": 2, **options}))
        return hosts[-1]

    yield make
    for host in hosts:
        host.close()


@pytest.fixture
def host(make_host: Callable[..., Host], loadable: Callable[..., Loadable]) -> Host:
    """A host with the `six_head` model under ONNX Runtime."""
    host = make_host()
    six = loadable("six_head")
    host.load(six.model, six.tags, run=Run("onnx"), strict=True)
    return host


@pytest.fixture
def deadly(monkeypatch: pytest.MonkeyPatch) -> None:
    """From here on children die of a picture called `killer`, never finish one called `sleeper`, and lie about one called `liar`."""
    monkeypatch.setattr(child, "make_command", lambda: [sys.executable, "-P", str(DEADLY_WORKER)])
