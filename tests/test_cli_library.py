"""`furrytag library`, as it is called."""

import json
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from furrytag_gui import cli
from furrytag_gui.library.library import Library
from furrytag_gui.paths import Paths, categories
from furrytag_gui.settings import load_settings
from furrytag_gui.tags.review import Decision
from furrytag_gui.tags.vocabulary import load_vocabulary

Call = Callable[..., tuple[int, str, str]]


@pytest.fixture
def call(paths: Paths, capsys: pytest.CaptureFixture[str]) -> Call:
    """`call("where")` gives exit code, output and complaints."""
    with closing(Library.open(paths.library, load_vocabulary(categories()))) as library:
        (file_id,) = library.add_files([paths.data / "a.png"])
        picture_id = library.link(file_id, "ab" * 32, size_bytes=1, mtime_ns=1, width_px=1, height_px=1)
        library.decide([picture_id], {"nova": Decision.ADDED, "star": Decision.REJECTED}, categories={"nova": "own"}, label="Add nova")

    def call(*arguments: str) -> tuple[int, str, str]:
        code = cli.main(["--data-dir", str(paths.data), "library", *arguments])
        return code, *capsys.readouterr()

    return call


def test_it_says_where_it_lies_and_how_large_it_is(call: Call, paths: Paths) -> None:
    code, out, _ = call()
    assert code == 0
    assert str(paths.library) in out
    assert "1 pictures" in out


def test_a_backup_goes_and_comes(call: Call, paths: Paths, tmp_path: Path) -> None:
    code, out, _ = call("backup", str(tmp_path / "mine"))
    assert (code, out.strip()) == (0, str(tmp_path / "mine.furrytag-backup"))
    call("rename", "nova", "lisa")
    assert call("restore", "--dry-run", out.strip())[1] == "1 pictures, 2 decisions, 0 reviewed\n"
    code, said, _ = call("restore", out.strip())
    assert code == 0
    assert "before-restore-" in said
    assert '"nova"' in call("tags", "--json")[1]


def test_a_backup_over_an_open_library_is_refused(call: Call, paths: Paths, tmp_path: Path) -> None:
    target = str(tmp_path / "a.furrytag-backup")
    call("backup", target)
    with closing(Library.open(paths.library)):
        code, _, complaint = call("restore", target)
    assert (code, "in use by another program" in complaint) == (1, True)


def test_tags_are_renamed_and_merged_and_that_is_taken_back(call: Call) -> None:
    code, out, _ = call("rename", "--dry-run", "nova", "lisa")
    assert (code, out) == (0, "nova -> lisa: decisions on 1 pictures\n")
    assert call("rename", "nova", "lisa")[0] == 0
    code, _, complaint = call("rename", "lisa", "star")
    assert (code, "furrytag library merge lisa star" in complaint) == (2, True)
    assert "a yes and a no: the yes stays" in call("merge", "lisa", "star")[1]
    tags = [json.loads(line) for line in call("tags", "--json")[1].splitlines()]
    assert [(tag["name"], tag["added"], tag["rejected"]) for tag in tags] == [("star", 1, 0)]
    assert call("undo")[1] == "Taken back: Merge lisa into star\n"
    assert "own:lisa" in call("tags")[1]


def test_the_library_moves_and_is_found_again(call: Call, paths: Paths, tmp_path: Path) -> None:
    assert call("move", str(tmp_path / "new"))[0] == 0
    assert load_settings(paths.settings)[0].library_dir == str(tmp_path / "new")
    assert "own:nova" in call("tags")[1]
    assert call("move", str(paths.data))[0] == 0
    assert load_settings(paths.settings)[0].library_dir == ""


def test_a_sound_library_is_said_to_be_one(call: Call) -> None:
    assert call("check")[:2] == (0, "The library is sound.\n")


def test_a_library_on_a_disk_that_is_not_there_is_not_made_anew(call: Call, paths: Paths, tmp_path: Path) -> None:
    call("move", str(tmp_path / "disk"))
    call("backup", str(tmp_path / "a.furrytag-backup"))
    (tmp_path / "disk").rename(tmp_path / "unplugged")
    code, _, complaint = call("tags")
    assert (code, "isn't there" in complaint, "Connect the disk" in complaint) == (1, True, True)
    assert not (tmp_path / "disk").exists()
    assert call("restore", str(tmp_path / "a.furrytag-backup"))[0] == 0
    assert "own:nova" in call("tags")[1]
