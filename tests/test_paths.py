"""Where the program keeps its things."""

import sys
from pathlib import Path

import pytest

from furrytag_gui.paths import APP_NAME, Paths, categories, resource


def test_one_folder_can_hold_everything(tmp_path: Path) -> None:
    paths = Paths.in_folder(tmp_path)
    assert paths.settings == tmp_path / "settings.json"
    assert paths.library == tmp_path / "library.sqlite"
    assert paths.models == tmp_path / "models"
    assert paths.runs == tmp_path / "runs.json"
    assert paths.log == tmp_path / "cache" / "furrytag.log"


def test_a_folder_may_be_relative_or_start_at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("USERPROFILE", str(tmp_path / "home"))
    assert Paths.in_folder(Path("here")).data == tmp_path / "here"
    assert Paths.in_folder(Path("~/there")).data == tmp_path / "home" / "there"


def test_no_folder_is_made_before_it_is_needed(tmp_path: Path) -> None:
    paths = Paths.in_folder(tmp_path / "new")
    assert paths.settings.parent == tmp_path / "new"
    assert not (tmp_path / "new").exists()


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="these systems don't ask the environment")
def test_the_system_says_where_a_user_s_things_belong(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("CONFIG", "DATA", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))
    paths = Paths.for_user()
    assert paths == Paths(tmp_path / "config" / APP_NAME, tmp_path / "data" / APP_NAME, tmp_path / "cache" / APP_NAME)


def test_what_must_be_kept_is_not_in_the_cache() -> None:
    paths = Paths.for_user()
    assert paths.cache not in {paths.config, paths.data}
    for kept in (paths.settings, paths.library, paths.models):
        assert paths.cache not in kept.parents


def test_what_ships_is_found() -> None:
    assert (categories() / "species.tsv").is_file()
    assert resource("").is_dir()
    assert resource("starter") == resource("") / "starter"
