"""`furrytag evaluate` as a person or a script uses it, with the real starter in the real child process."""

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from furrytag_gui import cli
from furrytag_gui.answers import AnswerFiles
from furrytag_gui.commands.session import ExitCode
from furrytag_gui.insight.sample import Answer
from furrytag_gui.library.library import Library
from furrytag_gui.paths import Paths
from furrytag_gui.tagfiles.csvtable import TABLE_NAME
from furrytag_gui.tags.review import Decision, Scope

Draw = Callable[..., Path]


def run(paths: Paths, *arguments: object) -> int:
    return cli.main(["--data-dir", str(paths.data), "evaluate", *map(str, arguments)])


@pytest.fixture
def folder(draw: Draw) -> Path:
    """Four drawings: two with captions, one with a caption that is no text, one without."""
    pictures = {
        name: draw(name, color) for name, color in zip(("a.png", "b.png", "c.png", "d.png"), ("red", "navy", "green", "gold"), strict=True)
    }
    pictures["a.png"].with_suffix(".txt").write_text("fur, red bandana\n")
    pictures["b.png"].with_name("b.png.txt").write_text("species:bird\nplant\n")
    pictures["c.png"].with_suffix(".json").write_text("{")
    return pictures["a.png"].parent


def test_a_folder_is_judged_and_written_as_a_page(paths: Paths, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "page.html"
    assert run(paths, folder, "--json", "--html", page, "--quiet") == ExitCode.SOME_FAILED
    captured = capsys.readouterr()
    record = json.loads(captured.out)
    assert (record["pictures"], record["untagged"]) == (2, 1)
    assert "c.json" in captured.err
    (model,) = record["models"]
    assert {tag["tag"]: tag["support"] for tag in model["tags"] if tag["support"]} == {"fur": 1, "bird": 1, "plant": 1}
    assert model["unknown_tags"] == {"red_bandana": 1}
    assert page.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


def test_the_user_s_library_is_left_alone(paths: Paths, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(paths, folder, "--quiet")
    library = Library.open(paths.library)
    assert library.scored("starter@1").size == 0
    assert library.session.opened() == []
    library.close()
    assert "2 pictures" in capsys.readouterr().out


def test_two_models_are_compared(paths: Paths, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(paths, folder, "--against", "starter", "--quiet")
    assert "On the 6 tags that both have." in capsys.readouterr().out


def test_csv_has_a_row_for_each_tag(paths: Paths, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(paths, folder, "--csv", "--quiet")
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert {row["tag"] for row in rows} == {"arthropod", "beak", "bird", "feathers", "fur", "plant"}


def test_without_a_folder_the_reviewed_pictures_are_judged(paths: Paths, draw: Draw, capsys: pytest.CaptureFixture[str]) -> None:
    picture = draw("fox.png")
    assert run(paths, "--quiet") == ExitCode.SOME_FAILED
    assert "You have reviewed no pictures yet" in capsys.readouterr().err
    cli.main(["--data-dir", str(paths.data), "tag", str(picture), "--quiet"])
    library = Library.open(paths.library)
    (entry,) = library.entries(library.add_files([picture]), "")
    assert entry.picture_id is not None
    library.decide([entry.picture_id], {"fur": Decision.ADDED}, reviewed=True, label="Done")
    library.close()
    capsys.readouterr()
    assert run(paths, "--json", "--quiet") == ExitCode.OK
    assert json.loads(capsys.readouterr().out)["models"][0]["overall"]["micro"]["recall"] == 0
    assert run(paths, "--imported", "--quiet") == ExitCode.SOME_FAILED
    assert "You have imported no tags yet" in capsys.readouterr().err
    picture.with_suffix(".txt").write_text("bird, fur", encoding="utf-8")
    cli.main(["--data-dir", str(paths.data), "import", str(picture.parent)])
    capsys.readouterr()
    assert run(paths, "--imported", "--json", "--quiet") == ExitCode.OK
    record = json.loads(capsys.readouterr().out)
    assert record["source"] == "the pictures that tags were imported for"
    assert {tag["tag"] for tag in record["models"][0]["tags"] if tag["support"]} == {"bird", "fur"}
    assert run(paths, "--imported", picture.parent) == ExitCode.WRONG_USE


def test_what_the_user_has_withheld_takes_no_part_from_a_folder_either(
    paths: Paths, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    picture = folder / "a.png"
    cli.main(["--data-dir", str(paths.data), "tag", str(picture), "--quiet"])
    library = Library.open(paths.library)
    (entry,) = library.entries(library.add_files([picture]), "")
    assert entry.picture_id is not None
    library.decide([entry.picture_id], {"young": Decision.ADDED}, label="Tag")
    library.rate([entry.picture_id], 0.9, "Rate")
    library.close()
    capsys.readouterr()
    run(paths, folder, "--json", "--quiet")
    record = json.loads(capsys.readouterr().out)
    assert (record["pictures"], record["withheld"]) == (1, 1)


def test_a_page_that_cannot_be_written_is_told(paths: Paths, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("")
    assert run(paths, folder, "--html", tmp_path / "file" / "page.html", "--quiet") == ExitCode.SOME_FAILED
    assert "Can't write" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [["--json", "--csv"], ["--nonsense"]])
def test_wrong_use_exits_with_2(paths: Paths, arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        run(paths, *arguments)
    assert ended.value.code == ExitCode.WRONG_USE


def test_an_unknown_model_is_wrong_use(paths: Paths, folder: Path) -> None:
    assert run(paths, folder, "--model", "wolfnet") == ExitCode.WRONG_USE


def test_suggestions_and_refusals_in_a_tag_file_are_no_answers(draw: Draw) -> None:
    picture = draw("fox.png")
    tags = [{"name": name, "state": state} for name, state in (("fox", "accepted"), ("wolf", "suggested"), ("cat", "rejected"))]
    sidecar = picture.with_name("fox.png.json")
    sidecar.write_text(json.dumps({"furrytag": {"version": 1, "rating": {"label": "safe"}, "tags": tags}}))
    answer = AnswerFiles()(picture)
    assert answer is not None
    assert answer.tags == {"fox"}
    sidecar.write_text(json.dumps({"furrytag": {"version": 1, "tags": tags[1:]}}))
    assert AnswerFiles()(picture) is None


def test_a_table_answers_for_its_folder(draw: Draw) -> None:
    picture, other = draw("fox.png"), draw("other.png")
    (picture.parent / TABLE_NAME).write_text("file,tag\nfox.png,fox\n")
    answers = AnswerFiles()
    assert answers(picture) == Answer(frozenset({"fox"}))
    assert answers(other) is None


def test_the_thresholds_are_the_model_s_or_the_person_s(paths: Paths, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(paths, folder, "--quiet", "--json")
    (own,) = json.loads(capsys.readouterr().out)["models"]
    library = Library.open(paths.library)
    library.set_threshold(own["key"], Scope.TAG, "fur", 0.01)
    library.close()
    run(paths, folder, "--quiet", "--json", "--thresholds", "mine")
    record = json.loads(capsys.readouterr().out)
    (mine,) = record["models"]
    assert (record["thresholds"], mine["tags_with_your_threshold"], own["tags_with_your_threshold"]) == ("mine", 1, 0)
    fur = {name: next(tag for tag in model["tags"] if tag["tag"] == "fur") for name, model in (("own", own), ("mine", mine))}
    assert (fur["own"]["threshold"], fur["mine"]["threshold"]) == (0.5, pytest.approx(0.01))
    assert fur["own"]["average_precision"] == fur["mine"]["average_precision"]
    assert len(fur["mine"]["curve"]["recall"]) == len(fur["mine"]["curve"]["precision"]) > 0
    run(paths, folder, "--quiet", "--thresholds", "mine")
    assert "judged at your thresholds, which are others than the model's own for 1 of its tags." in capsys.readouterr().out
