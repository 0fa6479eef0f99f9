"""The contract that every backend passes: the same stand-ins, the same answers, in the real child process."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import onnx
import pytest

from furrytag_gui.engine.host import Host
from furrytag_gui.engine.loading import BACKENDS, USUAL_RUNS, ModelInfo
from furrytag_gui.engine.worker import BACKENDS as LOADED_BACKENDS
from furrytag_gui.errors import ModelError
from furrytag_gui.models.manifest import Kind
from furrytag_gui.models.outcome import Scored
from furrytag_gui.models.runs import Run
from furrytag_gui.models.savedmodel import read_facts
from furrytag_gui.work import Work
from tests.engine.conftest import Loadable

MAX_DIFFERENCE = 5e-5
MAX_EMBEDDING_DIFFERENCE = 1e-5

MakeHost = Callable[..., Host]
Provide = Callable[..., Loadable]
Ask = Callable[..., tuple[ModelInfo, list[Scored]]]

needs_tensorflow = pytest.mark.tensorflow
SAVEDMODELS = ["efficientnet_v2_m_384_3", "convnext_tiny_224_5", "efficientnet_v2_b3_300_2c", "mobilenet_v3_224_2c"]
ONNX_MODELS = ["six_head", "wd", "e621", "eva02-large-e621-full-v1", "pixai-tagger-v0.9-onnx", "thouph-eva02-vit-large-448-8046"]


@pytest.fixture
def paths(draw: Callable[..., Path]) -> list[Path]:
    return [draw(f"{color}.png", color, size_px=70 + 10 * number) for number, color in enumerate(("red", "lime", "blue", "gold", "gray"))]


@pytest.fixture
def ask(make_host: MakeHost, paths: list[Path]) -> Ask:
    """`ask(loadable, backend)` gives what a backend says of the five pictures."""

    def run(loadable: Loadable, backend: str) -> tuple[ModelInfo, list[Scored]]:
        host = make_host()
        info = host.load(loadable.model, loadable.tags, run=Run(backend), strict=True)
        outcomes = list(host.score(paths, Work()))
        (alone,) = host.score(paths[:1], Work())
        scored = [outcome for outcome in [*outcomes, alone] if isinstance(outcome, Scored)]
        assert len(scored) == len(paths) + 1, outcomes
        np.testing.assert_allclose(scored[0].scores, scored[-1].scores, atol=MAX_DIFFERENCE, rtol=0)
        host.close()
        return info, scored[:-1]

    return run


def assert_same(ones: list[Scored], others: list[Scored]) -> None:
    for one, other in zip(ones, others, strict=True):
        np.testing.assert_allclose(one.scores, other.scores, atol=MAX_DIFFERENCE, rtol=0)
        assert one.rating == (None if other.rating is None else pytest.approx(other.rating, abs=MAX_DIFFERENCE))
        assert one.embedding is not None
        assert other.embedding is not None
        scale = float(np.abs(other.embedding).max())
        np.testing.assert_allclose(one.embedding, other.embedding, atol=MAX_EMBEDDING_DIFFERENCE * scale, rtol=0)


def test_every_backend_is_reachable() -> None:
    folder = Path(__file__).parents[2] / "furrytag_gui" / "engine" / "backends"
    modules = {path.stem for path in folder.glob("*.py")} - {"__init__"}
    assert modules == set(LOADED_BACKENDS) == {name for names in BACKENDS.values() for name in names}
    assert all(run.backend in BACKENDS[kind] for kind, runs in USUAL_RUNS.items() for run in runs)


@pytest.mark.parametrize("name", SAVEDMODELS)
def test_openvino_runs_savedmodels(name: str, loadable: Provide, ask: Ask) -> None:
    model = loadable(name)
    info, scored = ask(model, "openvino")
    assert (info.backend, info.embedding_width) == ("openvino", read_facts(model.model.folder).embedding_width)
    assert len({outcome.scores.tobytes() for outcome in scored}) == len(scored)


@needs_tensorflow
@pytest.mark.parametrize("name", ["convnext_tiny_224_5", "mobilenet_v3_224_2c"])
def test_tensorflow_and_openvino_agree(name: str, loadable: Provide, ask: Ask) -> None:
    pytest.importorskip("tensorflow.version")
    info, reference = ask(loadable(name), "tensorflow")
    assert info.backend == "tensorflow"
    assert_same(ask(loadable(name), "openvino")[1], reference)


@needs_tensorflow
@pytest.mark.parametrize("name", ["convnext_tiny_224_5", "efficientnet_v2_b3_300_2c"])
def test_all_three_runtimes_agree_on_the_same_weights(name: str, loadable: Provide, converted: Provide, ask: Ask) -> None:
    pytest.importorskip("tensorflow.version")
    _, reference = ask(loadable(name), "tensorflow")
    assert_same(ask(loadable(name), "openvino")[1], reference)
    assert_same(ask(converted(name), "openvino")[1], reference)
    assert_same(ask(converted(name), "onnx")[1], reference)


@pytest.mark.parametrize("name", ONNX_MODELS)
def test_onnx_runtime_and_openvino_agree(name: str, loadable: Provide, ask: Ask) -> None:
    info, reference = ask(loadable(name), "onnx")
    assert (info.backend, info.device) == ("onnx", "CPU")
    assert_same(ask(loadable(name), "openvino")[1], reference)


@pytest.mark.parametrize("backend", ["onnx", "openvino"])
def test_embedding_is_found_where_no_output_holds_it(backend: str, loadable: Provide, ask: Ask) -> None:
    info, scored = ask(loadable("wd"), backend)
    assert info.embedding_width == 3
    assert scored[0].embedding is not None
    assert scored[0].embedding.argmax() == 0  # the mean colours of a red picture


@pytest.mark.parametrize("backend", ["onnx", "openvino"])
def test_fixed_batch_is_filled_up(backend: str, loadable: Provide, ask: Ask, tmp_path: Path) -> None:
    six = loadable("six_head")
    expected = ask(six, backend)[1]
    model = onnx.load(six.model.graph)
    for value in [*model.graph.input, *model.graph.output]:
        value.type.tensor_type.shape.dim[0].dim_value = 3
    folder = Path(shutil.copytree(six.model.folder, tmp_path / "fixed"))
    onnx.save(model, folder / "model.onnx")
    assert_same(ask(replace(six, model=replace(six.model, folder=folder)), backend)[1], expected)


@pytest.mark.parametrize("backend", ["onnx", "openvino"])
@pytest.mark.parametrize("location", ["weights.bin", "../weights.bin"])
def test_weights_in_a_file_beside_are_read_and_no_other_files(
    backend: str, location: str, loadable: Provide, ask: Ask, tmp_path: Path
) -> None:
    allowed = location == "weights.bin"
    wd = loadable("wd")
    folder = Path(shutil.copytree(wd.model.folder, tmp_path / "wd"))
    model = onnx.load(wd.model.graph)
    onnx.save(model, folder / "model.onnx", save_as_external_data=True, location="weights.bin", size_threshold=0)
    if not allowed:
        (folder / "weights.bin").rename(tmp_path / "weights.bin")
        outside = onnx.load(folder / "model.onnx", load_external_data=False)
        for entry in (entry for tensor in outside.graph.initializer for entry in tensor.external_data if entry.key == "location"):
            entry.value = location
        (folder / "model.onnx").write_bytes(outside.SerializeToString())
    moved = replace(wd, model=replace(wd.model, folder=folder))
    if allowed:
        assert_same(ask(moved, backend)[1], ask(wd, backend)[1])
    else:
        with pytest.raises(ModelError, match="can't read it"):
            ask(moved, backend)


def test_first_choice_for_a_savedmodel_is_openvino(make_host: MakeHost, loadable: Provide) -> None:
    model = loadable("efficientnet_v2_b3_300_2c")
    assert model.model.manifest.kind is Kind.SAVEDMODEL
    assert make_host().load(model.model, model.tags).backend == "openvino"


def test_first_choice_for_onnx_without_a_gpu_is_openvino(make_host: MakeHost, loadable: Provide) -> None:
    wd = loadable("wd")
    assert make_host().load(wd.model, wd.tags).backend == "openvino"
