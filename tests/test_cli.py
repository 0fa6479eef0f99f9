"""The command line as a person or a script uses it, with the real starter in the real child process."""

import contextlib
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from furrytag_gui import cli
from furrytag_gui.commands.session import ExitCode
from furrytag_gui.engine.host import Host
from furrytag_gui.library.library import Library
from furrytag_gui.paths import Paths
from furrytag_gui.tags.review import Decision

Draw = Callable[..., Path]


def run(paths: Paths, *arguments: object) -> int:
    return cli.main(["--data-dir", str(paths.data), *map(str, arguments)])


def read_lines(capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_tag_prints_one_json_object_for_every_picture(paths: Paths, draw: Draw, capsys: pytest.CaptureFixture[str]) -> None:
    pictures = [draw("b 10.png"), draw("b 9.jpg", "navy")]
    assert run(paths, "tag", pictures[0].parent, "--json", "--quiet") == ExitCode.OK
    records = read_lines(capsys)
    assert [record["path"] for record in records] == [str(pictures[1]), str(pictures[0])]
    assert all(set(record) == {"path", "model", "rating", "tags"} and record["model"] == "starter" for record in records)


def test_decisions_and_a_threshold_show_in_the_json(paths: Paths, draw: Draw, capsys: pytest.CaptureFixture[str]) -> None:
    picture = draw("wolf.png")
    run(paths, "tag", picture, "--quiet")
    library = Library.open(paths.library)
    (entry,) = library.entries(library.add_files([picture]), "")
    assert entry.picture_id is not None
    library.decide([entry.picture_id], {"fox": Decision.REJECTED, "red_bandana": Decision.ADDED}, label="Decide")
    library.close()
    capsys.readouterr()
    assert run(paths, "tag", picture, "--json", "--quiet", "--threshold", "1") == ExitCode.OK
    (record,) = read_lines(capsys)
    assert {(tag["tag"], tag["state"]) for tag in record["tags"]} == {("fox", "rejected"), ("red_bandana", "added")}


def test_what_was_scored_is_not_scored_again_and_no_model_is_loaded_for_it(
    paths: Paths, draw: Draw, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    picture = draw("fox.png")
    run(paths, "tag", picture)
    assert "Tagging: 1 of 1" in capsys.readouterr().err
    monkeypatch.delattr(Host, "load")
    assert run(paths, "tag", picture, "--json") == ExitCode.OK
    captured = capsys.readouterr()
    assert "Tagging: nothing new" in captured.err
    assert "0 tagged, 1 had been tagged before" in captured.err
    assert json.loads(captured.out)["path"] == str(picture)


def test_bad_pictures_are_named_and_the_rest_goes_on(paths: Paths, draw: Draw, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    good = draw("good.png")
    text = tmp_path / "text.png"
    text.write_text("not a picture at all")
    missing = tmp_path / "gone.png"
    assert run(paths, "tag", missing, text, good, "--json", "--quiet") == ExitCode.SOME_FAILED
    records = {record["path"]: record for record in read_lines(capsys)}
    assert "tags" in records[str(good)]
    assert "text.png" in str(records[str(text)]["error"])
    assert "gone.png" in str(records[str(missing)]["error"])


def test_paths_are_whole_however_they_are_asked_for(
    paths: Paths, draw: Draw, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    picture = draw("fox.png")
    monkeypatch.chdir(picture.parent)
    assert run(paths, "tag", "fox.png", "gone.png", "--json", "--quiet") == ExitCode.SOME_FAILED
    assert {record["path"] for record in read_lines(capsys)} == {str(picture), str(picture.parent / "gone.png")}


def test_text_goes_to_standard_output_and_failures_to_standard_error(
    paths: Paths, draw: Draw, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good = draw("good.png")
    assert run(paths, "tag", good, tmp_path / "gone.png", "--quiet") == ExitCode.SOME_FAILED
    captured = capsys.readouterr()
    assert captured.out.startswith(f"{good}\n")
    assert "gone.png" in captured.err
    assert "gone.png" not in captured.out


@pytest.mark.skipif(sys.platform == "win32", reason="no such names there")
def test_a_file_s_name_does_nothing_to_the_terminal(paths: Paths, draw: Draw, capsys: pytest.CaptureFixture[str]) -> None:
    run(paths, "tag", draw("fox\x1b[2J\n.png"), "--quiet")
    assert capsys.readouterr().out.splitlines()[0].endswith("fox\ufffd[2J\ufffd.png")


@pytest.mark.parametrize("options", [[], ["--json"]])
def test_a_pipe_of_few_letters_takes_every_name(paths: Paths, draw: Draw, options: list[str]) -> None:
    command = [sys.executable, "-m", "furrytag_gui", "--data-dir", str(paths.data), "tag", str(draw("狐🦊.png")), "--quiet", *options]
    done = subprocess.run(command, capture_output=True, env={**os.environ, "PYTHONIOENCODING": "cp1252"}, check=False)
    assert (done.returncode, done.stderr) == (ExitCode.OK, b"")
    if options:
        assert str(json.loads(done.stdout)["path"]).endswith("狐🦊.png")


@pytest.mark.parametrize("arguments", [["tag", "x.png", "--threshold", "2"], ["tag", "x.png", "--nonsense"], ["--nonsense"]])
def test_wrong_use_exits_with_2(paths: Paths, arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        run(paths, *arguments)
    assert ended.value.code == ExitCode.WRONG_USE


def test_a_folder_whose_pictures_are_all_in_subfolders_says_what_to_do(
    paths: Paths, draw: Draw, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = draw("fox.png").parent
    assert run(paths, "tag", folder.parent, "--no-recursive") == ExitCode.OK
    assert "No pictures were found there. Leave out --no-recursive to look into subfolders." in capsys.readouterr().err


def test_a_misspelt_command_is_no_picture(paths: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        run(paths, "serach", "fox")
    assert ended.value.code == ExitCode.WRONG_USE
    assert "did you mean: furrytag search" in capsys.readouterr().err


def test_what_could_not_be_tagged_is_tried_again_only_when_asked_to(
    paths: Paths, draw: Draw, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "text.png").write_text("not a picture at all")
    run(paths, "tag", tmp_path / "text.png")
    assert "Try those again with: furrytag tag --retry" in capsys.readouterr().err
    assert run(paths, "tag", "--resume") == ExitCode.OK
    assert "Nothing waits to be tagged. 1 that could not be tagged before are tried again with --retry." in capsys.readouterr().err
    draw("good.png").replace(tmp_path / "text.png")
    assert run(paths, "tag", "--retry") == ExitCode.OK


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("count", [1, 2000])
def test_output_that_can_not_be_written_is_said(paths: Paths, tmp_path: Path, count: int) -> None:
    with contextlib.closing(Library.open(paths.library)) as library:
        library.add_files([tmp_path / f"{number}.png" for number in range(count)])
    with Path("/dev/full").open("wb") as full:
        command = [sys.executable, "-m", "furrytag_gui", "--data-dir", str(paths.data), "search"]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert (done.returncode, done.stderr) == (ExitCode.SOME_FAILED, "furrytag: The output can't be written: No space left on device.\n")


def test_nothing_to_tag_is_wrong_use(paths: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(paths, "tag") == ExitCode.WRONG_USE
    assert "--resume" in capsys.readouterr().err


def test_subfolders_are_left_out_if_asked(paths: Paths, draw: Draw, capsys: pytest.CaptureFixture[str]) -> None:
    top = draw("fox.png")
    draw("deep/wolf.png")
    assert run(paths, "tag", top.parent, "--no-recursive", "--jsonl", "--quiet") == ExitCode.OK
    assert [record["path"] for record in read_lines(capsys)] == [str(top)]


def test_the_summary_says_what_was_done_and_what_was_not(
    paths: Paths, draw: Draw, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = tmp_path / "pictures" / "bad.png"
    draw("fox.png")
    bad.write_text("no picture")
    assert run(paths, "tag", bad.parent, "--summary") == ExitCode.SOME_FAILED
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "1 tagged, 1 could not be tagged" in captured.err
    assert "bad.png" in captured.err
    draw("bad.png", "navy")
    assert run(paths, "tag", "--retry", "--summary") == ExitCode.OK
    assert "1 tagged" in capsys.readouterr().err


def test_an_unknown_model_is_answered_with_the_installed_ones(paths: Paths, draw: Draw, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(paths, "tag", draw("a.png"), "--model", "wolfnet") == ExitCode.WRONG_USE
    message = capsys.readouterr().err
    assert "wolfnet" in message
    assert "starter" in message


def test_models_lists_the_starter_and_what_is_wrong_with_others(paths: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    broken = paths.models / "broken"
    broken.mkdir(parents=True)
    (broken / "model.json").write_text("{")
    assert run(paths, "models") == ExitCode.OK
    starter, other, *_ = capsys.readouterr().out.splitlines()
    assert starter.startswith("* starter")
    assert other.startswith("  broken ")
    assert "can't be used: Can't read the manifest" in other


def test_damaged_settings_are_told(paths: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    paths.settings.parent.mkdir(parents=True)
    paths.settings.write_text("{")
    assert run(paths, "models") == ExitCode.OK
    assert "furrytag: settings.json is damaged, so the defaults are used." in capsys.readouterr().err


def test_self_check_passes_here(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["--self-check"]) == ExitCode.OK
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[1].rstrip(":") for line in lines] == ["window", "vocabulary", "starter", "backends", "pipeline"]


@pytest.mark.skipif(sys.platform == "win32", reason="sends the signal of Ctrl+C")
def test_ctrl_c_stops_and_the_next_run_goes_on(paths: Paths, draw: Draw) -> None:
    count = 40
    for number in range(count):
        folder = draw(f"{number}.png", size_px=32 + number).parent
    command = [sys.executable, "-m", "furrytag_gui", "--data-dir", str(paths.data), "tag", str(folder)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stderr is not None
    while process.stderr.readline().strip() != f"Tagging: 0 of {count}":
        assert process.poll() is None
    process.send_signal(signal.SIGINT)
    output, messages = process.communicate()
    assert (process.returncode, output) == (ExitCode.INTERRUPTED, "")
    assert "what was done until now is kept" in messages
    assert run(paths, "tag", folder, "--quiet") == ExitCode.OK


def test_a_second_ctrl_c_stops_what_took_no_notice_of_the_first(paths: Paths, draw: Draw, monkeypatch: pytest.MonkeyPatch) -> None:
    def search(*_: object, **__: object) -> Iterator[Path]:
        signal.raise_signal(signal.SIGINT)
        signal.raise_signal(signal.SIGINT)
        pytest.fail("The search went on.")

    before = signal.getsignal(signal.SIGINT)
    monkeypatch.setattr("furrytag_gui.batch.find_pictures", search)
    assert run(paths, "tag", draw("a.png"), "--quiet") == ExitCode.INTERRUPTED
    assert signal.getsignal(signal.SIGINT) is before


@pytest.mark.skipif(sys.platform == "win32", reason="sends a signal of Unix")
def test_a_request_to_end_lets_everything_be_put_away(paths: Paths, draw: Draw, monkeypatch: pytest.MonkeyPatch) -> None:
    def search(*_: object, **__: object) -> Iterator[Path]:
        yield draw("b.png")
        signal.raise_signal(signal.SIGTERM)
        yield draw("c.png")
        pytest.fail("The search went on.")

    before = signal.getsignal(signal.SIGTERM)
    monkeypatch.setattr("furrytag_gui.batch.find_pictures", search)
    assert run(paths, "tag", draw("a.png"), "--quiet") == ExitCode.TERMINATED
    monkeypatch.setattr("furrytag_gui.cli.sweep", lambda: signal.raise_signal(signal.SIGINT))
    assert run(paths, "search", "fox") == ExitCode.INTERRUPTED
    assert signal.getsignal(signal.SIGTERM) is before


def test_a_reader_that_leaves_early_is_no_error(paths: Paths, draw: Draw) -> None:
    picture = draw("a.png")
    command = [sys.executable, "-m", "furrytag_gui", "--data-dir", str(paths.data), "tag", str(picture), "--json", "--quiet"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stdout is not None
    process.stdout.close()
    assert process.stderr is not None
    assert process.stderr.read() == ""
    assert process.wait() == ExitCode.OK
