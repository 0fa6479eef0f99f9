"""The place where new models are made ready."""

import hashlib
from pathlib import Path

import pytest

from furrytag_gui.errors import ModelError
from furrytag_gui.models.manifest import ModelFile
from furrytag_gui.models.staging import INCOMING, Staging, copy_files, describe_files, free_name, link_files, list_files, tidy
from furrytag_gui.work import CancelledError, Work


@pytest.fixture
def models_dir(tmp_path: Path) -> Path:
    return tmp_path / "models"


def put(folder: Path, text: str, name: str = "model.onnx") -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text)


def test_a_new_model_takes_the_place_of_the_old_one(models_dir: Path) -> None:
    put(models_dir / "wolf", "old")
    staging = Staging(models_dir, "wolf")
    with staging.hold():
        put(staging.begin(), "new")
        staging.place(models_dir / "wolf")
    assert (models_dir / "wolf" / "model.onnx").read_text() == "new"
    assert list_files(models_dir) == [f"{INCOMING}/wolf.lock", "wolf/model.onnx"]


def test_downloads_are_found_again_and_what_was_made_ready_is_not(models_dir: Path) -> None:
    staging = Staging(models_dir, "wolf")
    with staging.hold():
        put(staging.downloads, "half", "model.onnx.part")
        put(staging.begin(), "left")
    with staging.hold():
        assert list_files(staging.downloads) == ["model.onnx.part"]
        assert list_files(staging.begin()) == []


def test_two_installations_of_one_model_keep_apart(models_dir: Path) -> None:
    with (
        Staging(models_dir, "wolf").hold(),
        Staging(models_dir, "fox").hold(),
        pytest.raises(ModelError, match="wolf is being installed already"),
        Staging(models_dir, "wolf").hold(),
    ):
        pass


def test_an_old_model_comes_back_after_a_kill_between_both_renames(models_dir: Path) -> None:
    put(models_dir / INCOMING / "wolf" / "old", "old")
    put(models_dir / INCOMING / "wolf" / "ready", "new")
    tidy(models_dir)
    assert (models_dir / "wolf" / "model.onnx").read_text() == "old"


def test_what_is_left_of_an_old_model_goes_when_the_new_one_is_there(models_dir: Path) -> None:
    put(models_dir / INCOMING / "wolf" / "old", "old")
    put(models_dir / "wolf", "new")
    tidy(models_dir)
    assert (models_dir / "wolf" / "model.onnx").read_text() == "new"
    assert not (models_dir / INCOMING / "wolf" / "old").exists()


def test_recovery_leaves_an_installation_that_is_under_way_alone(models_dir: Path) -> None:
    staging = Staging(models_dir, "wolf")
    with staging.hold():
        put(models_dir / INCOMING / "wolf" / "old", "old")
        tidy(models_dir)
        assert not (models_dir / "wolf").exists()


def test_what_a_kill_left_is_tidied_and_what_somebody_waits_for_is_not(models_dir: Path) -> None:
    put(models_dir / INCOMING / "wolf" / "ready", "x")
    put(models_dir / INCOMING / "wolf" / "downloads", "half", "model.onnx.part")
    put(models_dir / INCOMING / "added" / "unpacked", "x")
    waiting = Staging(models_dir, "added-2")
    waiting.acquire()
    put(waiting.unpacked, "x")
    tidy(models_dir)
    kept = [name for name in list_files(models_dir) if not name.endswith(".lock")]
    assert kept == [f"{INCOMING}/added-2/unpacked/model.onnx", f"{INCOMING}/wolf/downloads/model.onnx.part"]
    waiting.release()


def test_a_models_folder_that_can_not_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "models").write_text("a file")
    with pytest.raises(ModelError, match="Can't write to the models folder"), Staging(tmp_path / "models", "wolf").hold():
        pass


def test_names_get_a_number_where_they_are_taken(models_dir: Path) -> None:
    assert free_name(models_dir, "wolf") == "wolf"
    put(models_dir / "wolf", "x")
    put(models_dir / INCOMING / "wolf-2", "x")
    assert free_name(models_dir, "wolf") == "wolf-3"


def test_copies_follow_links_and_count_bytes(tmp_path: Path) -> None:
    put(tmp_path / "store", "weights", "blob")
    (tmp_path / "model").mkdir()
    (tmp_path / "model" / "model.onnx").symlink_to(tmp_path / "store" / "blob")
    work = Work()
    copy_files(tmp_path / "model", ["model.onnx"], tmp_path / "copy", work)
    assert (work.progress.done, work.progress.total) == (7, 7)
    assert not (tmp_path / "copy" / "model.onnx").is_symlink()
    assert (tmp_path / "copy" / "model.onnx").read_text() == "weights"


def test_a_copy_can_be_cancelled(tmp_path: Path) -> None:
    put(tmp_path / "model", "weights")
    work = Work()
    work.cancel()
    with pytest.raises(CancelledError):
        copy_files(tmp_path / "model", ["model.onnx"], tmp_path / "copy", work)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    for act in (lambda: copy_files(tmp_path, ["none"], tmp_path / "to", Work()), lambda: link_files(tmp_path, ["none"], tmp_path / "to")):
        with pytest.raises(ModelError, match=r"Can't copy .*none"):
            act()


def test_files_are_described_but_for_the_manifest(tmp_path: Path) -> None:
    put(tmp_path, "{}", "model.json")
    put(tmp_path / "variables", "weights", "data")
    put(tmp_path, "tags", "tags.txt")
    described = describe_files(tmp_path, Work(), {"tags.txt": "ab" * 32})
    assert described == (
        ModelFile("tags.txt", 4, "ab" * 32),
        ModelFile("variables/data", 7, hashlib.sha256(b"weights").hexdigest()),
    )
