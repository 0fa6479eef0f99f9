"""`furrytag search` as a person or a script uses it."""

import contextlib
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from furrytag_gui import cli
from furrytag_gui.commands.session import ExitCode
from furrytag_gui.library.library import Library
from furrytag_gui.paths import Paths
from furrytag_gui.tags.review import Decision
from furrytag_gui.tags.vocabulary import Vocabulary

Run = Callable[..., list[str]]


@pytest.fixture
def run(paths: Paths, tmp_path: Path, vocabulary: Vocabulary, capsys: pytest.CaptureFixture[str]) -> Run:
    """`run("fox")` gives the lines that `furrytag search fox` prints, in a library with three pictures of foxes and a wolf."""
    with contextlib.closing(Library.open(paths.library, vocabulary)) as library:
        for name, tag in (("fox 10", "fox"), ("fox 9", "fox"), ("Fox 1", "fox"), ("wolf", "wolf")):
            (file_id,) = library.add_files([tmp_path / f"{name}.png"])
            picture_id = library.link(file_id, f"{file_id:064}", size_bytes=1, mtime_ns=1, width_px=1, height_px=1)
            library.decide([picture_id], {tag: Decision.ADDED}, label="Add")

    def run_search(*arguments: str) -> list[str]:
        assert cli.main(["--data-dir", str(paths.data), "search", *arguments]) == ExitCode.OK
        return capsys.readouterr().out.splitlines()

    return run_search


def test_paths_are_printed_in_the_order_of_their_names(run: Run, tmp_path: Path) -> None:
    assert run("species:fox", "-name:9") == [str(tmp_path / "Fox 1.png"), str(tmp_path / "fox 10.png")]
    assert run("--reverse", "fox")[0] == str(tmp_path / "fox 10.png")
    assert len(run()) == 4


def test_json_has_one_object_for_every_file(run: Run, tmp_path: Path) -> None:
    (record,) = map(json.loads, run("--json", "wolf"))
    assert record == {"path": str(tmp_path / "wolf.png"), "rating": None, "reviewed": False, "error": None}


def test_tags_are_counted_and_files(run: Run, paths: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    assert [line.split() for line in run("--count", "fox OR wolf")] == [["3", "species:fox"], ["1", "species:wolf"]]
    cli.main(["--data-dir", str(paths.data), "search", "--count", "fox"])
    assert capsys.readouterr().err == "3 files\n"


def test_a_search_is_kept_and_used_again(run: Run, tmp_path: Path) -> None:
    run("--save", "all animals", "fox OR wolf")
    assert len(run("--saved", "all animals")) == 4
    assert run("--saved", "all animals", "name:wolf") == [str(tmp_path / "wolf.png")]


def test_what_cannot_be_read_is_pointed_at(run: Run, paths: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["--data-dir", str(paths.data), "search", "fox", "speceis:wolf"]) == ExitCode.WRONG_USE
    lines = capsys.readouterr().err.splitlines()
    assert "no search word" in lines[0]
    assert (lines[1], lines[2]) == ("  fox speceis:wolf", "      ^^^^^^^")
    assert "Did you mean" in lines[3]


def test_a_search_may_begin_with_a_minus_and_options_come_before_it(run: Run, paths: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    assert len(run("--", "-fox")) == 1
    assert cli.main(["--data-dir", str(paths.data), "search", "fox", "--json"]) == ExitCode.WRONG_USE
    assert "before the search" in capsys.readouterr().err


def test_a_search_that_is_not_kept_is_said(run: Run, paths: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["--data-dir", str(paths.data), "search", "--saved", "mine"]) == ExitCode.WRONG_USE
    assert "“mine”" in capsys.readouterr().err
