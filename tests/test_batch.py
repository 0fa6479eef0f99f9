"""Batches: several models, what is left after an end of any kind, and what could not be tagged."""

import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from furrytag_gui.batch import Batch
from furrytag_gui.engine.host import Host
from furrytag_gui.errors import LibraryBusyError, ModelError
from furrytag_gui.library.library import Library
from furrytag_gui.library.queue import Queued
from furrytag_gui.models.runs import Run
from furrytag_gui.models.store import ModelStore
from furrytag_gui.models.tagset import load_tagset
from furrytag_gui.paths import Paths, resource
from furrytag_gui.tagging import OnChange, Summary, Tagger
from furrytag_gui.tags.vocabulary import Vocabulary
from furrytag_gui.work import CancelledError, Progress, Work
from tests.standins.outcomes import MODEL, TAGSET, make_scored

Draw = Callable[..., Path]
SIX_HEAD = "six_head@stand-in"


@pytest.fixture
def library(paths: Paths) -> Iterator[Library]:
    with contextlib.closing(Library.open(paths.library)) as library:
        yield library


@pytest.fixture(scope="module")
def host() -> Iterator[Host]:
    with contextlib.closing(Host(1)) as host:
        yield host


@pytest.fixture
def batch(library: Library, host: Host, standin: Callable[[str], Path], vocabulary: Vocabulary) -> Batch:
    """Tags with the six-head stand-in and the starter."""
    models = {model.key: model for model in ModelStore(Path("none"), [standin("six_head"), resource("starter")]).list()}
    tagger = Tagger(library, host)

    def tag(model_key: str, file_ids: Sequence[int], work: Work, on_change: OnChange) -> Summary:
        if model_key not in models:
            raise ModelError(f"There is no model {model_key}.", "Install it.")
        tagger.load(models[model_key], load_tagset(models[model_key], vocabulary), run=Run("onnx"))
        return tagger.tag(file_ids, work, on_change)

    return Batch(library, tag, awake=contextlib.nullcontext)


def find_starter(library: Library, keys: Sequence[str]) -> dict[str, int]:
    """How many of the files 1 to 9 each model has scored."""
    return {key: sum(entry.scored for entry in library.entries(range(1, 10), key)) for key in keys}


@pytest.fixture
def starter() -> str:
    (model,) = ModelStore(Path("none"), [resource("starter")]).list()
    return model.key


def test_models_take_turns_and_the_queue_is_empty_then(batch: Batch, library: Library, draw: Draw, starter: str) -> None:
    draw("fox.png")
    folder = draw("wolf.png", "navy").parent
    ids, skipped = batch.add([folder], [SIX_HEAD, starter], Work())
    assert [(waiting.model_key, list(waiting.file_ids)) for waiting in library.backlog.read()] == [(SIX_HEAD, ids), (starter, ids)]
    report = batch.run(Work())
    assert (report.scored, report.skipped, report.missed, skipped) == (4, 0, (), [])
    assert find_starter(library, [SIX_HEAD, starter]) == {SIX_HEAD: 2, starter: 2}
    assert library.backlog.read() == []


def test_a_batch_that_is_cancelled_is_gone_on_with(batch: Batch, library: Library, draw: Draw) -> None:
    for number in range(6):
        folder = draw(f"{number}.png", size_px=40 + number).parent

    def stop(progress: Progress) -> None:
        if progress.text == "Tagging" and progress.done == 3:
            work.cancel()

    work = Work(stop)
    batch.add([folder], [SIX_HEAD], work)
    with pytest.raises(CancelledError):
        batch.run(work)
    left = [file_id for waiting in library.backlog.read() for file_id in waiting.file_ids]
    assert 0 < len(left) <= 3
    assert batch.run(Work()).scored == len(left)
    assert find_starter(library, [SIX_HEAD]) == {SIX_HEAD: 6}


def test_what_cannot_be_tagged_is_missed_once_and_tried_again_when_asked(batch: Batch, library: Library, draw: Draw) -> None:
    good = draw("good.png")
    bad = good.with_name("bad.png")
    bad.write_text("no picture")
    batch.add([good.parent], [SIX_HEAD], Work())
    report = batch.run(Work())
    assert [(missed.path, "bad.png" in missed.reason) for missed in report.missed] == [(bad, True)]
    assert batch.run(Work()).scored == 0
    assert library.backlog.read() == []
    draw("bad.png", "navy")
    library.backlog.retry()
    report = batch.run(Work())
    assert (report.scored, report.missed) == (1, ())


def test_a_model_that_is_gone_leaves_its_files_waiting_and_the_others_go_on(batch: Batch, library: Library, draw: Draw) -> None:
    ids, _ = batch.add([draw("fox.png")], ["gone@1", SIX_HEAD], Work())
    report = batch.run(Work())
    assert report.scored == 1
    assert "There is no model gone@1" in str(report.unusable["gone@1"])
    assert [(waiting.model_key, list(waiting.file_ids)) for waiting in library.backlog.read()] == [("gone@1", ids)]
    library.backlog.remove("gone@1")
    assert library.backlog.read() == []


def test_only_what_is_asked_for_is_tagged(batch: Batch, library: Library, draw: Draw) -> None:
    (first,), _ = batch.add([draw("fox.png")], [SIX_HEAD], Work())
    (second,), _ = batch.add([draw("wolf.png", "navy")], [SIX_HEAD], Work())
    assert batch.run(Work(), within={SIX_HEAD: [second]}).scored == 1
    assert [waiting.file_ids for waiting in library.backlog.read()] == [(first,)]


def test_copies_and_what_was_scored_before_are_done_without_the_model(batch: Batch, library: Library, draw: Draw) -> None:
    fox = draw("fox.png")
    batch.add([fox], [SIX_HEAD], Work())
    batch.run(Work())
    fox.with_name("copy.png").write_bytes(fox.read_bytes())
    batch.add([fox.parent], [SIX_HEAD], Work())
    report = batch.run(Work())
    assert (report.scored, report.skipped) == (0, 2)
    assert library.backlog.read() == []


def test_what_is_saved_waits_no_more_even_if_nothing_else_is(library: Library, tmp_path: Path) -> None:
    ids = library.add_files([tmp_path / "a.png", tmp_path / "b.png"])
    library.backlog.add([MODEL, "other@1"], ids)
    library.save_outcomes(MODEL, TAGSET, [make_scored(tmp_path / "a.png")])
    assert [(waiting.model_key, list(waiting.file_ids)) for waiting in library.backlog.read()] == [(MODEL, ids[1:]), ("other@1", ids)]


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL is what POSIX systems kill with")
def test_a_batch_that_is_killed_loses_nothing(paths: Paths, draw: Draw, starter: str) -> None:
    count = 60

    def count_scored(library: Library, key: str) -> int:
        return sum(entry.scored for entry in library.entries(range(1, count + 1), key))

    for number in range(count):
        folder = draw(f"{number}.png", size_px=32 + number).parent
    command = [sys.executable, "-m", "furrytag_gui", "--data-dir", str(paths.data), "tag", "--summary"]
    with subprocess.Popen([*command, str(folder)], stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        while process.stderr.readline().strip() != f"Tagging: 0 of {count}":
            assert process.poll() is None
        process.send_signal(signal.SIGKILL)
    with contextlib.closing(Library.open(paths.library)) as library:
        # On a machine that gives this process no turn for a while all may be done before the signal comes.
        left = [file_id for waiting in library.backlog.read() for file_id in waiting.file_ids]
        assert len(left) == count - count_scored(library, starter)
    done = subprocess.run([*command, "--resume"], stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert f"{len(left)} tagged" in done.stderr or not left
    with contextlib.closing(Library.open(paths.library)) as library:
        assert library.backlog.read() == []
        assert count_scored(library, starter) == count


def test_a_drive_that_goes_away_is_missed_and_done_when_it_is_back(batch: Batch, library: Library, draw: Draw) -> None:
    for number in range(300):
        drive = draw(f"drive/{number}.png", size_px=32 + number).parent
    stays = draw("stays.png", "navy")
    away = drive.with_name("away")

    def unplug(progress: Progress) -> None:
        if progress.text == "Tagging" and progress.done == 3:
            drive.rename(away)

    batch.add([drive, stays], [SIX_HEAD], Work())
    report = batch.run(Work(unplug))
    assert report.missed
    assert report.scored + len(report.missed) == 301
    assert {missed.reason for missed in report.missed if "it doesn't exist" not in missed.reason} == set()
    assert library.entries(library.add_files([stays]), SIX_HEAD)[0].scored
    away.rename(drive)
    library.backlog.retry([(missed.model_key, missed.file_id) for missed in report.missed[1:]])
    assert batch.run(Work()).scored == len(report.missed) - 1
    library.backlog.forget([(SIX_HEAD, report.missed[0].file_id)])
    assert library.backlog.missed() == []


def test_strange_files_are_told_of_and_the_others_done(batch: Batch, library: Library, draw: Draw) -> None:
    good = draw("good.png")
    folder = good.parent
    same = folder / "same.png"
    same.write_bytes(good.read_bytes())
    with contextlib.suppress(OSError):  # not every file system takes such a name
        Path(os.fsdecode(os.fsencode(folder) + b"/caf\xe9.png")).write_bytes(good.read_bytes() + b"other")
    (folder / "loop").symlink_to(folder)
    (folder / "self.png").symlink_to(folder / "self.png")
    os.mkfifo(folder / "pipe.png")
    ids, skipped = batch.add([folder], [SIX_HEAD], Work())
    report = batch.run(Work())
    assert (report.scored, report.missed) == (len(ids), ())
    assert len(ids) == len(list(folder.glob("*.png"))) - 2
    assert sorted(failure.path.name for failure in skipped) == ["pipe.png", "self.png"]
    assert library.backlog.read() == []


def test_a_file_that_is_replaced_meanwhile_counts_as_what_was_read(batch: Batch, library: Library, draw: Draw) -> None:
    paths = [draw(f"{number}.png", size_px=32 + number) for number in range(120)]

    def replace(progress: Progress) -> None:
        if progress.text == "Tagging" and progress.done == 1:
            draw("119.png", "navy", size_px=300)
            draw("0.png", "navy", size_px=301)

    ids, _ = batch.add(paths, [SIX_HEAD], Work())
    batch.run(Work(replace))
    # The last one was read after it was replaced; that the first one is another one now is seen when it is looked at.
    library.look_again(ids)
    assert library.unscored(ids, SIX_HEAD) == [ids[0]]
    last = library.entries([ids[-1]], SIX_HEAD)[0]
    assert (last.width_px, last.size_bytes) == (300, paths[-1].stat().st_size)


def test_what_is_new_waits_alone_and_another_program_that_is_at_it_is_seen(batch: Batch, library: Library, draw: Draw) -> None:
    fox = draw("fox.png")
    batch.add([fox], [SIX_HEAD], Work())
    batch.run(Work())
    batch.add([draw("wolf.png", "navy").parent], [SIX_HEAD], Work(), only_new=True)
    assert library.backlog.count() == Queued(1, {SIX_HEAD: 1})
    with library.backlog.take_turn(), pytest.raises(LibraryBusyError), library.backlog.take_turn():
        pass
    (taken,) = library.backlog.cancel()
    assert (taken.model_key, len(taken.file_ids), library.backlog.read()) == (SIX_HEAD, 1, [])
