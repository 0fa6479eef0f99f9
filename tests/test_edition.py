"""The program and what lies beside it belong together, and nobody is told to do what can't be done."""

import shutil
import sys
from importlib import metadata
from pathlib import Path

import pytest

from furrytag_gui import __main__, cli, edition, paths


def test_the_version_is_the_same_everywhere() -> None:
    assert metadata.version("furrytag-gui") == edition.VERSION
    edition.check_whole()


@pytest.mark.parametrize("folder", ["resources", "categories"])
@pytest.mark.parametrize(("stamp", "said"), [(b"0.0.7\n", "from 0.0.7"), (None, "missing"), (b"\xff", "missing")])
def test_a_half_installed_update_is_said(  # noqa: PLR0917
    folder: str, stamp: bytes | None, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("resources", "categories"):
        (tmp_path / name).mkdir()
        shutil.copy(paths._shipped(name) / "version", tmp_path / name)
    if stamp is None:
        shutil.rmtree(tmp_path / folder)
    else:
        (tmp_path / folder / "version").write_bytes(stamp)
    monkeypatch.setattr(paths, "_shipped", lambda name: tmp_path / name)
    assert cli.main(["--data-dir", str(tmp_path / "data"), "models"]) == 1
    told = capsys.readouterr().err
    assert "isn't whole" in told
    assert said in told
    assert "Install FurryTag again" in told


@pytest.mark.parametrize(
    ("broken", "said"),
    [
        ("furrytag_gui.no_such_part", "furrytag_gui.no_such_part is missing"),
        ("PIL._no_such_part", "a part of PIL is missing: cannot import"),
    ],
)
def test_a_missing_part_is_a_sentence_and_no_traceback(
    broken: str, said: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    package, _, part = broken.rpartition(".")

    def start(_arguments: list[str]) -> int:
        # What half an update leaves; the second is what Pillow does with its own native part.
        exec(f"import {broken}" if package == "furrytag_gui" else f"from {package} import {part}")  # noqa: S102
        return 0

    monkeypatch.setattr(cli, "main", start)
    monkeypatch.setattr(sys, "argv", ["furrytag", "models"])
    assert __main__.main() == 1
    assert capsys.readouterr().err.startswith(f"furrytag: This installation isn't whole: {said}")


def test_pip_is_only_advised_where_it_can_help(monkeypatch: pytest.MonkeyPatch) -> None:
    assert edition.advise_part("openvino") == "Install what is missing: pip install openvino."
    assert edition.advise_command("pip install x.") == "pip install x."
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert edition.advise_part("openvino") == "Install FurryTag again."
    assert edition.advise_part('"furrytag-gui[tensorflow]"') == "Get the full FurryTag, which has TensorFlow."
    assert edition.advise_command("pip install x.").startswith("The installed program can't be added to. Install FurryTag with pip")
