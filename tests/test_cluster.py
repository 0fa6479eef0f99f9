"""Batches on a Dask cluster, with real workers in processes of their own on this machine."""

import contextlib
import os
import signal
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

distributed = pytest.importorskip("distributed", reason="needs the cluster extra")

# ruff: noqa: E402
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
def cluster() -> Iterator[Any]:
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, host="127.0.0.1", dashboard_address=None, worker_dashboard_address=None
    ) as cluster:
        yield cluster


@pytest.fixture
def client(cluster: Any) -> Iterator[Any]:
    with connect(cluster.scheduler_address) as client:
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
    assert library.queue() == []


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


def test_the_command_line_uses_a_cluster(cluster: Any, paths: Paths, draw: Draw, capsys: pytest.CaptureFixture[str]) -> None:
    folder = draw_many(draw, 3)
    arguments = ["--data-dir", str(paths.data), "tag", str(folder), "--cluster", cluster.scheduler_address, "--jsonl"]
    assert cli.main(arguments) == ExitCode.OK
    captured = capsys.readouterr()
    assert len(captured.out.splitlines()) == 3
    assert "3 tagged" in captured.err


def test_a_cluster_that_is_not_there_is_said() -> None:
    with pytest.raises(ClusterError, match=r"no cluster at tcp://127\.0\.0\.1:1\."), connect("tcp://127.0.0.1:1", 0.2):
        pass
