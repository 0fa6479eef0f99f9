"""The README's commands are the ones that are run."""

from pathlib import Path

ROOT = Path(__file__).parent.parent


def test_ci_calls_the_readme_test_command() -> None:
    commands = [line for line in (ROOT / "README.md").read_text(encoding="utf-8").splitlines() if "-m pytest" in line]
    assert commands
    assert commands[0] in (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
