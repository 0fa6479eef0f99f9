"""`furrytag export` and `furrytag import` as a person or a script uses them."""

import json
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from furrytag_gui import cli
from furrytag_gui.commands.session import ExitCode
from furrytag_gui.library.library import Library
from furrytag_gui.paths import Paths
from furrytag_gui.settings import Settings, save_settings
from furrytag_gui.tags.review import Decision
from furrytag_gui.tags.vocabulary import Vocabulary
from tests.exchange.hydrus_server import KEY, serve_hydrus

Draw = Callable[..., Path]
Run = Callable[..., int]


@pytest.fixture
def run(paths: Paths) -> Run:
    return lambda *arguments: cli.main(["--data-dir", str(paths.data), *map(str, arguments), "--quiet"])


@pytest.fixture
def folder(draw: Draw, paths: Paths, vocabulary: Vocabulary, run: Run, capsys: pytest.CaptureFixture[str]) -> Path:
    """Two tagged pictures; the first has tags that a person added."""
    pictures = [draw("a.png"), draw("b.png", "navy")]
    run("tag", *pictures)
    library = Library.open(paths.library, vocabulary)
    (entry, _) = library.entries(library.add_files(pictures), "")
    assert entry.picture_id is not None
    library.decide([entry.picture_id], {"fox": Decision.ADDED, "sunny_day": Decision.ADDED}, label="Add")
    library.close()
    capsys.readouterr()
    return pictures[0].parent


def test_export_writes_and_takes_back(run: Run, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = sorted(folder.iterdir())
    assert run("export", folder, "--preset", "training captions", "--dry-run") == ExitCode.OK
    captured = capsys.readouterr()
    assert f"new        {folder / 'a.txt'}" in captured.out
    assert captured.err.startswith("Dry run, nothing is written: ")
    assert sorted(folder.iterdir()) == before
    assert run("export", folder, "--preset", "training captions", "--set", "spelling=underscores") == ExitCode.OK
    assert {"fox", "sunny_day"} <= set((folder / "a.txt").read_text().strip().split(", "))
    assert run("export", "--undo") == ExitCode.OK
    assert "taken back" in capsys.readouterr().err
    assert sorted(folder.iterdir()) == before
    assert run("export", "--undo") == ExitCode.WRONG_USE


def test_exports_are_listed_and_taken_back_by_number_or_one_after_the_other(
    run: Run, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for preset in ("Training captions", "Hydrus", "JSON files"):
        run("export", folder, "--preset", preset)
    capsys.readouterr()
    run("export", "--exports")
    told = capsys.readouterr().out.splitlines()
    lines = [line.split() for line in told]
    assert [line[3] for line in lines] == ["JSON", "Hydrus", "Training"]
    assert all(line.endswith(f" {folder}") for line in told)
    assert run("export", "--undo", lines[0][0]) == ExitCode.OK
    assert run("export", "--undo", lines[0][0]) == ExitCode.WRONG_USE
    (folder / "a.png.txt").write_text("mine\n")
    (folder / "a.txt").unlink()
    capsys.readouterr()
    assert run("export", "--undo") == ExitCode.SOME_FAILED
    assert ", 1 left as they are" in capsys.readouterr().err
    assert run("export", "--undo") == ExitCode.OK
    assert "Training captions: 0 taken back, 1 deleted already" in capsys.readouterr().err


def test_what_a_killed_program_was_taking_back_is_taken_back(run: Run, folder: Path, paths: Paths) -> None:
    run("export", folder, "--preset", "Training captions")
    with closing(Library.open(paths.library)) as library:
        (record,) = library.ledger.exports()
        library.ledger.intend_reverting([write.write_id for write in library.ledger.writes(record.export_id)])
    assert run("export", "--undo") == ExitCode.OK
    assert not (folder / "a.txt").exists()


def test_json_tells_of_every_file(run: Run, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("export", folder, "--preset", "Hydrus", "--json")
    records = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [Path(record["file"]).name for record in records] == ["a.png.txt", "b.png.txt"]
    assert records[0]["action"] == "new"
    assert {"fox", "sunny_day"} <= set(records[0]["gained"])


def test_a_conflict_is_kept_and_told_unless_asked_otherwise(run: Run, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("export", folder, "--preset", "Training captions")
    (folder / "a.txt").write_text("my words\n")
    capsys.readouterr()
    assert run("export", folder, "--preset", "Training captions") == ExitCode.SOME_FAILED
    told = capsys.readouterr().out
    assert f"conflict   {folder / 'a.txt'}" in told
    assert "--on-conflict merge" in told
    assert (folder / "a.txt").read_text() == "my words\n"
    assert run("export", folder, "--preset", "Training captions", "--on-conflict", "merge") == ExitCode.OK
    assert f"merged     {folder / 'a.txt'}" in capsys.readouterr().out
    assert (folder / "a.txt").read_text().startswith("my words, ")


def test_the_e621_string_is_printed(run: Run, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("export", folder / "a.png", "--preset", "e621 post") == ExitCode.OK
    path, _, text = capsys.readouterr().out.strip().partition("\t")
    assert path == str(folder / "a.png")
    assert {"fox", "sunny_day"} <= set(text.split())


def test_pictures_that_are_not_tagged_are_told(run: Run, draw: Draw, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("export", draw("new.png"), "--preset", "Hydrus") == ExitCode.OK
    captured = capsys.readouterr()
    assert "It hasn't been tagged" in captured.out
    assert captured.err.endswith("1 left out\n")


def test_paths_that_are_not_there_are_told(run: Run, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("export", folder / "gone.png", "--preset", "Hydrus") == ExitCode.SOME_FAILED
    assert "gone.png" in capsys.readouterr().err
    assert cli.main(["--data-dir", str(folder / "data"), "export", str(folder / "gone.png"), "--preset", "Hydrus"]) == ExitCode.SOME_FAILED
    assert "nothing new" not in capsys.readouterr().err


def test_the_presets_are_listed_with_their_options(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("export", "--list") == ExitCode.OK
    listed = capsys.readouterr().out
    assert "Training captions  (Training captions)" in listed
    assert "    order=score (score, category, alphabet)  Which tags come first." in listed
    assert "    reviewed_only=false  " in listed


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["x"],
        ["x", "--preset", "nonsense"],
        ["x", "--preset", "Hydrus", "--set", "nonsense=1"],
        ["x", "--preset", "Hydrus", "--model", "no"],
    ],
)
def test_wrong_use_exits_with_2_and_says_what_is_right(run: Run, arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run("export", *arguments) == ExitCode.WRONG_USE
    assert len(capsys.readouterr().err.splitlines()) == 2


def test_an_option_with_a_wrong_value_names_the_right_ones(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("export", "x", "--preset", "Training captions", "--set", "order=chance") == ExitCode.WRONG_USE
    assert "score, category, alphabet" in capsys.readouterr().err


def test_tags_are_sent_to_hydrus(run: Run, folder: Path, paths: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    with serve_hydrus() as hydrus:
        save_settings(paths.settings, Settings(hydrus_address=hydrus.address, hydrus_key=KEY))
        assert run("export", folder / "a.png", "--preset", "Hydrus", "--hydrus") == ExitCode.OK
        (tags,) = hydrus.tags.values()
    assert {"species:fox", "sunny day"} <= tags
    assert "1 sent to Hydrus" in capsys.readouterr().err
    assert not (folder / "a.png.txt").exists()


def test_import_takes_over_and_can_be_tried_before(run: Run, folder: Path, paths: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "b.txt").write_text("fox, night sky, rating:safe\n")
    assert run("import", folder, "--dry-run", "--json") == ExitCode.OK
    captured = capsys.readouterr()
    records = {Path(record["path"]).name: record for record in map(json.loads, captured.out.splitlines())}
    assert records["b.png"]["decisions"] == {"fox": "added", "night_sky": "added"}
    assert records["b.png"]["sources"]["fox"] == "b.txt"
    assert records["a.png"]["action"] == "nothing new"
    library = Library.open(paths.library)
    assert library.undo_label == "Add"
    assert run("import", folder, "--no-ratings") == ExitCode.OK
    assert library.undo_label == "Import tags of 1 picture"
    (entry,) = library.entries(library.add_files([folder / "b.png"]), "")
    assert entry.picture_id is not None
    facts = library.facts(entry.picture_id, "")
    assert facts.decisions.keys() == {"fox", "night_sky"}
    assert facts.rating_by_hand is None
    library.close()


def test_what_an_import_could_not_use_is_told(run: Run, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "b.json").write_text("{")
    (folder / "a.txt").write_text("night\n")
    assert run("import", folder) == ExitCode.SOME_FAILED
    told = capsys.readouterr()
    assert "b.json" in told.out
    assert f"{folder / 'a.png'}  1 tag\n" in told.out
    assert told.err == "tags for 1 picture, 1 left out, not all could be used for 1\n"


def test_a_folder_that_another_library_knows_is_exported_and_imported_anew(
    run: Run, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run("export", folder, "--preset", "JSON files")
    other = ["--data-dir", str(tmp_path / "other")]
    assert cli.main([*other, "import", str(folder), "--quiet"]) == ExitCode.OK
    capsys.readouterr()
    assert cli.main([*other, "export", str(folder / "a.png"), "--preset", "e621 post", "--quiet"]) == ExitCode.OK
    assert {"fox", "sunny_day"} <= set(capsys.readouterr().out.partition("\t")[2].split())
