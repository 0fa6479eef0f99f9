"""The models folder in another place."""

import shutil
from pathlib import Path

import pytest

from furrytag_gui.errors import ModelError
from furrytag_gui.models.relocation import delete_models, plan_move


@pytest.fixture
def models_dir(tmp_path: Path) -> Path:
    folder = tmp_path / "models"
    for name in ("model.json", "variables/data"):
        (folder / "wolf" / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / "wolf" / name).write_text("12345")
    (folder / ".incoming" / "fox").mkdir(parents=True)
    return folder


def test_installed_models_are_planned_and_nothing_else(models_dir: Path, tmp_path: Path) -> None:
    assert plan_move(models_dir, tmp_path / "new") == ["wolf/model.json", "wolf/variables/data"]
    assert plan_move(tmp_path / "none", tmp_path / "new") == []


@pytest.mark.parametrize("inside", ["models/inner", "."])
def test_a_folder_inside_or_around_is_refused(models_dir: Path, tmp_path: Path, inside: str) -> None:
    with pytest.raises(ModelError, match="can't be moved"):
        plan_move(models_dir, (tmp_path / inside).absolute())


def test_a_folder_with_something_in_it_is_refused(models_dir: Path, tmp_path: Path) -> None:
    (tmp_path / "new").mkdir()
    (tmp_path / "new" / "letter.txt").write_text("dear")
    with pytest.raises(ModelError, match="is not empty"):
        plan_move(models_dir, tmp_path / "new")


def test_a_full_disk_is_told_before_anything_is_copied(models_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(100, 91, 9))
    with pytest.raises(ModelError, match=r"need 0\.0 GB and .* has 0\.0 GB free"):
        plan_move(models_dir, tmp_path / "new")


def test_planned_models_are_deleted_and_others_stay(models_dir: Path) -> None:
    (models_dir / "cat").mkdir()
    delete_models(models_dir, ["wolf/model.json"])
    assert {folder.name for folder in models_dir.iterdir()} == {".incoming", "cat"}
