"""Every part that is installed is listed with its licence, and the file that the build writes says the same."""

import ast
import importlib
import json
import re
import shutil
import sys
from collections.abc import Callable
from importlib import metadata
from pathlib import Path

import pytest

from furrytag_gui import licences
from furrytag_gui.licences import Kind, Part, collect_parts, list_content, list_models, parse_parts, read_parts, write_parts
from furrytag_gui.models.store import ModelStore
from furrytag_gui.paths import resource

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def parts() -> list[Part]:
    return list(collect_parts())


def test_every_dependency_is_there_with_a_text(parts: list[Part]) -> None:
    by_name = {re.sub(r"[-_.]+", "-", part.name).lower(): part for part in parts}
    asked = [re.match(r"[\w.-]+", line)[0].lower() for line in metadata.requires("furrytag-gui") or () if ";" not in line]  # type: ignore[index]
    assert asked
    for name in asked:
        assert by_name[name].version == metadata.version(name)
    assert [part.name for part in parts if not part.text.strip() and part.kind is not Kind.PROGRAM] == []


def test_ours_is_mit_and_qts_is_lgpl_with_the_way_to_its_source(parts: list[Part]) -> None:
    assert (parts[0].name, parts[0].licence) == ("FurryTag", "MIT")
    (qt,) = [part for part in parts if part.name.lower().startswith("pyside6")]
    assert "you may replace them" in qt.text
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in qt.text
    assert "GNU GENERAL PUBLIC LICENSE" in qt.text
    assert "download.qt.io" in qt.text


def test_what_comes_along_and_installed_models_are_there(parts: list[Part], tmp_path: Path) -> None:
    (starter,) = [part for part in parts if part.name == "starter"]
    assert starter.licence == "Apache-2.0"
    (examples,) = [part for part in parts if part.name == "examples"]
    assert examples.licence == "Public domain"
    drawings = tmp_path / "resources" / "drawings"
    drawings.mkdir(parents=True)
    (drawings / "LICENCE.txt").write_text("These are in the public domain.")
    (content,) = list_content(tmp_path / "resources")
    assert (content.kind, content.name, content.licence) == (Kind.CONTENT, "drawings", "Public domain")
    assert list(list_models(ModelStore(tmp_path / "none", [resource("starter")]).list())) == []


def test_a_model_says_its_licence_or_that_none_is_stated(tmp_path: Path, standin: Callable[[str], Path]) -> None:
    for name, licence in (("free", "CC-BY-4.0"), ("bare", "")):
        shutil.copytree(standin("wd"), tmp_path / name)
        manifest = json.loads((tmp_path / name / "model.json").read_text())
        (tmp_path / name / "model.json").write_text(json.dumps(manifest | {"id": name, "title": name, "licence": licence}))
    (tmp_path / "free" / "LICENSE").write_text("Take it.")
    told = {part.name: (part.licence, part.text) for part in list_models(ModelStore(tmp_path).list())}
    assert told == {"free": ("CC-BY-4.0", "Take it."), "bare": ("not stated", "")}


def test_the_installed_program_reads_what_its_build_wrote(parts: list[Part], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / licences.FILE_NAME).write_text(write_parts(parts), "utf-8")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    read = read_parts()
    assert [(part.name, part.version, part.licence) for part in read] == [(part.name, part.version, part.licence) for part in parts]
    assert all(one.text == other.text.strip() for one, other in zip(read, parts, strict=True))
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "gone"))
    assert [part.name for part in read_parts()] == ["FurryTag"]


def test_a_text_with_rules_in_it_is_no_new_part() -> None:
    odd = Part(Kind.LIBRARY, "odd", "1", "MIT", f"{licences.RULE}\nLibrary: no\n{licences.RULE}\nend")
    assert list(parse_parts(write_parts([odd, odd]))) == [odd, odd]


def test_the_installer_finds_what_it_takes_from_the_program() -> None:
    tree = ast.parse((ROOT / "build_installer.spec").read_text("utf-8"))
    taken = [
        (node.module, name.name)
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("furrytag_gui")
        for name in node.names
    ]
    assert ("furrytag_gui.licences", "collect_parts") in taken
    assert [(module, name) for module, name in taken if not hasattr(importlib.import_module(module), name)] == []
