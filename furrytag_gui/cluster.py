"""Scoring on the machines of a Dask cluster; what they find is kept in the one library here. Needs the extra `cluster`."""

import itertools
import threading
import uuid
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from distributed import Client, WorkerPlugin, get_worker
from distributed.scheduler import KilledWorker

from furrytag_gui.engine.host import Host
from furrytag_gui.errors import ClusterError, FurryTagError
from furrytag_gui.images.content import display_name
from furrytag_gui.library.copies import recognize_copies
from furrytag_gui.library.library import Library
from furrytag_gui.models.outcome import Failure, Outcome
from furrytag_gui.models.store import InstalledModel
from furrytag_gui.models.tagset import LoadedTags
from furrytag_gui.tagging import OnChange, Summary
from furrytag_gui.work import Work

FILES_AT_ONCE = 16
"""Files of one task: few enough for a lost worker to cost little, enough for its child process to be kept busy."""

TASKS_A_WORKER = 3
CONNECT_LIMIT_S = 20.0
WAIT_S = 0.05

FindModel = Callable[[str], tuple[InstalledModel, LoadedTags]]
Chunk = tuple[Path, ...]


@contextmanager
def connect(address: str, limit_s: float = CONNECT_LIMIT_S) -> Iterator[Any]:
    """A client of the cluster with this scheduler, such as tcp://10.0.0.1:8786. Raises ClusterError."""
    if ":" not in address:
        raise ClusterError(f"{address} is not the address of a scheduler.", "It looks like tcp://10.0.0.1:8786.")
    try:
        client = Client(address, timeout=limit_s, set_as_default=False)
    except (OSError, ValueError, TimeoutError) as error:
        raise ClusterError(f"There is no cluster at {address}.", "Look whether its scheduler runs: dask scheduler.") from error
    try:
        client.wait_for_workers(1, timeout=limit_s)
        yield client
    except TimeoutError as error:
        raise ClusterError(f"The cluster at {address} has no workers.", f"Start some: dask worker {address}") from error
    finally:
        client.close(timeout=5)


class Scorer(WorkerPlugin):  # type: ignore[misc]
    """Lives on each worker of a cluster, with a child process and a model of its own; a plugin of Dask's."""

    idempotent = True

    def __init__(self, model: InstalledModel, tags: LoadedTags) -> None:
        self.name = f"furrytag-{uuid.uuid4().hex}"
        self._model = model
        self._tags = tags

    def setup(self, worker: Any) -> None:
        self._address = str(worker.address)
        self._lock = threading.Lock()
        self._host = Host(worker.state.nthreads)
        self._closed = False

    def teardown(self, worker: Any) -> None:  # noqa: ARG002 - as Dask calls it
        self._closed = True
        self._host.close()

    def score(self, paths: Chunk) -> list[Outcome]:
        """What the model says of these files. Raises ClusterError if this machine doesn't see them, and ModelError."""
        for folder in (self._model.folder, *(path.parent for path in paths)):
            if not folder.is_dir():
                message = f"The worker {self._address} doesn't see the folder {display_name(folder)}."
                raise ClusterError(message, f"Mount {folder} there under the same path.")
        # The child takes one job at a time, and has all the threads of the worker for it.
        with self._lock:
            self._host.load(self._model, self._tags)
            return list(self._host.score(paths, Work()))


def score_here(name: str, paths: Chunk) -> list[Outcome]:
    """Runs on a worker: has its scorer of this name score these files."""
    scorer: Scorer = get_worker().plugins[name]
    return scorer.score(paths)


class ClusterTagging:
    """Tags like a `Tagger`, on the workers of a Dask cluster that see the same pictures and the same model folder.

    A task whose worker is lost is given to another one. Files that bring down every worker that tries them are failures.
    """

    def __init__(self, library: Library, client: Any, find: FindModel) -> None:
        self._library = library
        self._client = client
        self._find = find

    def __call__(self, model_key: str, file_ids: Sequence[int], work: Work, on_change: OnChange) -> Summary:
        """Score those of these files that the model hasn't scored.

        Raises CancelledError, ModelError, ClusterError and LibraryError; what was done until then is kept.
        """
        model, tags = self._find(model_key)
        model.require_usable()
        self._library.register_model(model_key, tags.tagset)
        todo = self._library.unscored(file_ids, model_key)
        if recognize_copies(self._library, todo, work, on_change):
            todo = self._library.unscored(todo, model_key)
        work.start("Tagging", len(todo))
        failures: list[Failure] = []
        for outcomes in self._score(Scorer(model, tags), self._library.paths(todo), work):
            on_change(self._library.save_outcomes(model_key, tags.tagset, outcomes))
            failures += [outcome for outcome in outcomes if isinstance(outcome, Failure)]
            work.advance(len(outcomes))
        return Summary(tuple(file_ids), len(todo) - len(failures), len(file_ids) - len(todo), tuple(failures))

    def _score(self, scorer: Scorer, paths: Sequence[Path], work: Work) -> Iterator[list[Outcome]]:
        """Outcomes as they come, a task at a time. Only as many tasks are out as the workers need to be busy."""
        if not paths:
            return
        try:
            self._client.register_plugin(scorer, name=scorer.name)
        except Exception as error:  # whatever the workers raised comes through here
            raise ClusterError(f"The workers can't run FurryTag: {error}", "Install the same version there.") from error
        chunks: Iterator[Chunk] = (tuple(paths[start : start + FILES_AT_ONCE]) for start in range(0, len(paths), FILES_AT_ONCE))
        out: dict[Any, Chunk] = {}
        try:
            self._submit(scorer, itertools.islice(chunks, self._room(out)), out)
            while out:
                work.check()
                for future in self._take_done(out):
                    chunk = out.pop(future)
                    outcomes = _read(future, chunk)
                    if outcomes is None:
                        # One of these brings workers down; alone, each is found out or done.
                        self._submit(scorer, _halve(chunk), out)
                    else:
                        yield outcomes
                self._submit(scorer, itertools.islice(chunks, self._room(out)), out)
        finally:
            if self._client.status == "running":
                self._client.cancel(list(out))
                self._client.unregister_worker_plugin(scorer.name)

    def _submit(self, scorer: Scorer, chunks: Iterable[Chunk], out: dict[Any, Chunk]) -> None:
        for chunk in chunks:
            out[self._client.submit(score_here, scorer.name, chunk, pure=False)] = chunk

    def _room(self, out: dict[Any, Chunk]) -> int:
        return max(0, TASKS_A_WORKER * len(self._client.scheduler_info(n_workers=-1)["workers"]) - len(out)) or int(not out)

    def _take_done(self, out: dict[Any, Chunk]) -> list[Any]:
        """The tasks that have ended; waits a moment if none has. Raises ClusterError if the scheduler is gone."""
        done = [future for future in out if future.status != "pending"]
        if not done:
            threading.Event().wait(WAIT_S)
        if self._client.status != "running" or any(future.status in {"cancelled", "lost"} for future in done):
            raise ClusterError("The cluster has ended.", "Start it again; what was tagged until now is kept.")
        return done


def _read(future: Any, chunk: Chunk) -> list[Outcome] | None:
    """What came of a task; None if workers ended at it and its files must be tried apart. Raises what the task raised."""
    error = future.exception() if future.status == "error" else None
    if error is None:
        outcomes: list[Outcome] = future.result()
        return outcomes
    if isinstance(error, FurryTagError):
        raise error
    if not isinstance(error, KilledWorker):
        raise ClusterError(f"A worker failed: {error}.", "Look into its log, and whether it has the same version of FurryTag.") from error
    if len(chunk) > 1:
        return None
    return [Failure(chunk[0], f"Can't read {display_name(chunk[0])}: every worker that tried it ended.")]


def _halve(chunk: Chunk) -> tuple[Chunk, Chunk]:
    middle = len(chunk) // 2
    return chunk[:middle], chunk[middle:]
