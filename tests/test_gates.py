"""The gates that every commit passes, and the shape of the house."""

import ast
import subprocess
import sysconfig
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SCRIPTS = Path(sysconfig.get_path("scripts"))
TOP_LEVEL = {"furrytag_gui", "resources", "categories", "tests", "pyproject.toml", "README.md", "build_installer.spec", "LICENSE"}


@pytest.mark.parametrize("command", ["ruff check", "ruff format --check", "mypy", "lint-imports"])
def test_gate_passes(command: str) -> None:
    program, *arguments = command.split()
    result = subprocess.run([SCRIPTS / program, *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr


def test_only_the_agreed_names_are_tracked_at_the_top() -> None:
    listing = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    names = {line.split("/")[0] for line in listing.splitlines()}
    assert {name for name in names if not name.startswith(".")} <= TOP_LEVEL


def _calls() -> Iterator[tuple[str, str, dict[str, str]]]:
    """Every call in the package: where it is, the dotted name called, its keywords with the source of their values."""
    for file in sorted((ROOT / "furrytag_gui").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                keywords = {keyword.arg: ast.unparse(keyword.value) for keyword in node.keywords if keyword.arg}
                yield f"{file.relative_to(ROOT)}:{node.lineno}", ast.unparse(node.func), keywords


def test_files_of_strangers_are_opened_in_the_safe_way_only() -> None:
    for place, name, keywords in _calls():
        last = name.rsplit(".", 1)[-1]
        assert last not in {"extractall", "load_model"}, place
        assert not name.startswith(("pickle.", "marshal.", "shelve.")), place
        if name.endswith("Image.open"):
            assert "formats" in keywords, place
        if name == "np.load":
            assert keywords.get("allow_pickle", "False") == "False", place
        if name == "torch.load":
            assert keywords.get("weights_only") == "True", place
