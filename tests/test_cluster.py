"""Batches on a Dask cluster, with real workers in processes of their own on this machine."""

import contextlib
import os
import re
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("distributed", reason="needs the cluster extra")

from furrytag_gui import cli
from furrytag_gui.batch import Batch
from furrytag_gui.cluster import ClusterTagging, connect
from furrytag_gui.commands.session import ExitCode
from furrytag_gui.errors import ClusterError
from furrytag_gui.library.change import Change
from furrytag_gui.library.library import Library
from furrytag_gui.models.store import InstalledModel, ModelStore
from furrytag_gui.models.tagset import LoadedTags, load_tagset
from furrytag_gui.paths import Paths
from furrytag_gui.tags.vocabulary import Vocabulary
from furrytag_gui.work import Work

Draw = Callable[..., Path]
SIX_HEAD = "six_head@stand-in"


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A scheduler and two workers, as they are started by hand on other machines."""
    place = tmp_path_factory.mktemp("cluster")
    file = place / "scheduler.json"
    common = ["--host", "127.0.0.1", "--port", "0", "--scheduler-file", str(file), "--no-dashboard"]
    dask = [sys.executable, "-m", "dask"]
    with (
        subprocess.Popen(
            [*dask, "scheduler", "--host", "127.0.0.1", "--port", "0", *common], stderr=subprocess.PIPE, text=True
        ) as scheduler,
        contextlib.ExitStack() as stack,
    ):
        stack.callback(scheduler.kill)
        assert scheduler.stderr is not None
        found = next(found for line in scheduler.stderr if (found := re.search(r"Scheduler at: +(tcp://\S+)", line)))
        threading.Thread(target=scheduler.stderr.read, daemon=True).start()
        command = [*dask, "worker", found[1], "--host", "127.0.0.1", "--nworkers", "2", "--nthreads", "1", "--no-dashboard"]
        workers = stack.enter_context(subprocess.Popen([*command, "--local-directory", str(place)], stderr=subprocess.DEVNULL))
        stack.callback(workers.terminate)
        yield found[1]


@pytest.fixture
def client(address: str) -> Iterator[Any]:
    with connect(address) as client:
        yield client


@pytest.fixture
def library(paths: Paths) -> Iterator[Library]:
    with contextlib.closing(Library.open(paths.library)) as library:
        yield library


@pytest.fixture
def batch(library: Library, client: Any, standin: Callable[[str], Path], vocabulary: Vocabulary) -> Batch:
    (model,) = ModelStore(Path("none"), [standin("six_head")]).list()

    def find(_key: str) -> tuple[InstalledModel, LoadedTags]:
        return model, load_tagset(model, vocabulary)

    return Batch(library, ClusterTagging(library, client, find), awake=contextlib.nullcontext)


def draw_many(draw: Draw, count: int) -> Path:
    for number in range(count):
        folder = draw(f"{number}.png", size_px=32 + number).parent
    return folder


def test_the_workers_do_the_scoring_and_the_library_here_keeps_it(batch: Batch, library: Library, draw: Draw, client: Any) -> None:
    folder = draw_many(draw, 40)
    (folder / "bad.png").write_text("no picture")
    batch.add([folder], [SIX_HEAD], Work())
    report = batch.run(Work())
    assert (report.scored, [missed.path.name for missed in report.missed]) == (40, ["bad.png"])
    assert sum(entry.scored for entry in library.entries(range(1, 42), SIX_HEAD)) == 40
    plugins = client.run(lambda dask_worker: list(dask_worker.plugins))
    assert not [name for names in plugins.values() for name in names if name.startswith("furrytag")]


def test_what_a_lost_worker_had_is_done_again(batch: Batch, library: Library, draw: Draw, client: Any) -> None:
    batch.add([draw_many(draw, 70)], [SIX_HEAD], Work())
    killed: list[int] = []

    def kill_one(_change: Change) -> None:
        if not killed:
            killed.append(next(iter(client.run(os.getpid).values())))
            os.kill(killed[0], signal.SIGKILL)

    report = batch.run(Work(), kill_one)
    assert killed
    assert (report.scored, report.missed, dict(report.unusable)) == (70, (), {})
    assert library.backlog.read() == []


def test_a_model_that_the_workers_do_not_see_is_named(
    library: Library, client: Any, standin: Callable[[str], Path], vocabulary: Vocabulary, draw: Draw
) -> None:
    picture = draw("fox.png")
    (model,) = ModelStore(Path("none"), [standin("six_head")]).list()
    tags = load_tagset(model, vocabulary)
    tagging = ClusterTagging(library, client, lambda _key: (model, tags))
    ids = library.add_files([picture])
    picture.unlink()
    picture.parent.rmdir()
    with pytest.raises(ClusterError, match="doesn't see the folder pictures"):
        tagging(SIX_HEAD, ids, Work(), lambda _: None)


def test_the_command_line_uses_a_cluster(address: str, paths: Paths, draw: Draw, capsys: pytest.CaptureFixture[str]) -> None:
    folder = draw_many(draw, 3)
    arguments = ["--data-dir", str(paths.data), "tag", str(folder), "--cluster", address, "--jsonl"]
    assert cli.main(arguments) == ExitCode.OK
    captured = capsys.readouterr()
    assert len(captured.out.splitlines()) == 3
    assert "3 tagged" in captured.err


def test_a_cluster_that_is_not_there_is_said() -> None:
    with pytest.raises(ClusterError, match=r"no cluster at tcp://127\.0\.0\.1:1\."), connect("tcp://127.0.0.1:1", 0.2):
        pass
    with pytest.raises(ClusterError, match="not the address of a scheduler"), connect("nonsense"):
        pass
