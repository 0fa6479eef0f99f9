"""A program that is killed while it exports leaves every file old or new, and the ledger knows which."""

import os
from pathlib import Path

import pytest

from tests.exchange.killing import Killing

pytestmark = pytest.mark.skipif(os.name != "posix", reason="SIGKILL is what POSIX systems kill with")


@pytest.mark.parametrize("preset", ["Training captions", "Inside the pictures"])
def test_every_kill_leaves_whole_files_and_a_ledger_that_knows_them(tmp_path: Path, preset: str) -> None:
    killing = Killing(tmp_path, preset)
    for after in (0, 40):
        assert killing.export_and_kill(after) == ""
        killing.change_tags()
    assert killing.export_and_kill(None) == ""
    assert killing.undo_all() == ""
