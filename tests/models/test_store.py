"""The models in the built-in folders and in the models folder."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from furrytag_gui.errors import ModelError, UnsafeModelError
from furrytag_gui.models.store import InstalledModel, ModelStore

StandIn = Callable[[str], Path]


@pytest.fixture
def models_dir(tmp_path: Path, standin: StandIn) -> Path:
    """A models folder with the `six_head` model in it, free to be changed."""
    folder = tmp_path / "models"
    shutil.copytree(standin("six_head"), folder / "six_head")
    return folder


def change(folder: Path, **values: object) -> None:
    manifest = folder / "model.json"
    manifest.write_text(json.dumps(json.loads(manifest.read_text(encoding="utf-8")) | values), encoding="utf-8")


def test_built_in_models_come_first(models_dir: Path, standin: StandIn) -> None:
    models = ModelStore(models_dir, [standin("wd")]).list()
    assert [(model.manifest.id, model.built_in, model.problem) for model in models] == [("wd", True, ""), ("six_head", False, "")]


def test_key_holds_id_and_revision(models_dir: Path) -> None:
    assert ModelStore(models_dir).find("six_head").key == "six_head@stand-in"


def test_unknown_id_names_the_installed_ones(models_dir: Path) -> None:
    with pytest.raises(ModelError, match="There is no model 'fox'") as caught:
        ModelStore(models_dir).find("fox")
    assert caught.value.hint == "Installed: six_head."


def test_folder_that_does_not_exist_yet_is_empty(tmp_path: Path) -> None:
    assert ModelStore(tmp_path / "none").list() == []


def test_folder_without_a_manifest_is_no_model(models_dir: Path) -> None:
    (models_dir / "download.part").mkdir()
    assert len(ModelStore(models_dir).list()) == 1


def test_broken_manifest_is_listed_with_its_problem(models_dir: Path) -> None:
    change(models_dir / "six_head", kind="pickle")
    (model,) = ModelStore(models_dir).list()
    assert (model.manifest.id, model.manifest.title) == ("six_head", "six_head")
    assert "kind is 'pickle'" in model.problem
    with pytest.raises(ModelError, match="kind is 'pickle'"):
        model.require_usable()


def test_second_model_of_one_id_is_told_of_the_first(models_dir: Path) -> None:
    shutil.copytree(models_dir / "six_head", models_dir / "twin")
    first, second = ModelStore(models_dir).list()
    assert first.problem == ""
    assert str(first.folder) in second.problem


def test_missing_file_is_named(models_dir: Path) -> None:
    (models_dir / "six_head" / "model.onnx").unlink()
    (model,) = ModelStore(models_dir).list()
    assert model.problem == f"the file model.onnx is missing in {model.folder}."


def test_file_that_vanishes_after_listing_is_named(models_dir: Path) -> None:
    model = ModelStore(models_dir).find("six_head")
    (model.folder / "model.onnx").unlink()
    with pytest.raises(ModelError, match=r"Can't use the model Six heads: the file model\.onnx is missing"):
        model.require_usable()


def test_wrong_size_is_told(models_dir: Path) -> None:
    change(models_dir / "six_head", files=[{"name": "model.onnx", "size_bytes": 12_345_678}])
    (model,) = ModelStore(models_dir).list()
    assert "where 12,345,678 are expected" in model.problem


def test_link_out_of_the_folder_is_refused(models_dir: Path) -> None:
    graph = models_dir / "six_head" / "model.onnx"
    graph.rename(models_dir.parent / "elsewhere.onnx")
    graph.symlink_to(models_dir.parent / "elsewhere.onnx")
    assert ModelStore(models_dir).list()[0].problem == "the file model.onnx is a link out of its folder."


def test_folder_in_place_of_a_file_is_refused(models_dir: Path) -> None:
    graph = models_dir / "six_head" / "model.onnx"
    graph.unlink()
    graph.mkdir()
    assert ModelStore(models_dir).list()[0].problem == "model.onnx is not a regular file."


def test_savedmodel_needs_its_variables(tmp_path: Path, standin: StandIn) -> None:
    folder = tmp_path / "mobilenet"
    shutil.copytree(standin("mobilenet_v3_224_2c"), folder)
    (folder / "variables" / "variables.index").unlink()
    model: InstalledModel = ModelStore(tmp_path).list()[0]
    assert "variables/variables.index is missing" in model.problem


def test_a_graph_that_could_do_harm_is_not_loaded(models_dir: Path) -> None:
    graph = models_dir / "six_head" / "model.onnx"
    model = ModelStore(models_dir).find("six_head")
    model.require_safe()
    graph.write_bytes(b"\x80\x04\x95" + graph.read_bytes())
    with pytest.raises(UnsafeModelError, match=r"model\.onnx"):
        model.require_safe()
