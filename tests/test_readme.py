"""What the README says is what the program does."""

import json
import re
from pathlib import Path

import pytest

from furrytag_gui.models.manifest import parse_manifest

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_ci_calls_the_readme_test_command() -> None:
    commands = [line for line in README.splitlines() if "-m pytest" in line]
    assert commands
    assert commands[0] in (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("example", re.findall(r"```json\n(.*?)```", README, re.DOTALL))
def test_an_example_of_a_manifest_is_a_good_one(example: str) -> None:
    data = json.loads(example)
    assert parse_manifest(data, "README.md").id == data["id"]


def test_what_the_readme_links_to_is_there() -> None:
    links = [link for link in re.findall(r"\]\(([^)]+)\)", README) if "://" not in link]
    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []
