"""Files are tagged in the order in which they are wanted, whatever comes between."""

import threading
from collections.abc import Callable, Iterator, Sequence

import pytest
from pytestqt.qtbot import QtBot

from furrytag_gui.errors import LibraryBusyError, LibraryError, ModelError
from furrytag_gui.library.change import Change
from furrytag_gui.ui.jobs import Lanes
from furrytag_gui.ui.tagqueue import TagQueue
from furrytag_gui.work import Progress, Work


class Model:
    """Tags one file for each step that is allowed."""

    def __init__(self) -> None:
        self.tagged: list[int] = []
        self.runs: list[list[int]] = []
        self.error: Exception | None = None
        self._allowed = threading.Semaphore(0)

    def allow(self, count: int) -> None:
        self._allowed.release(count)

    def tag(self, file_ids: Sequence[int], work: Work, on_change: Callable[[Change], None]) -> None:
        self.runs.append(list(file_ids))
        work.start("Tagging", len(file_ids))
        for file_id in file_ids:
            while not self._allowed.acquire(timeout=0.01):
                work.check()
            if self.error is not None:
                raise self.error
            self.tagged.append(file_id)
            on_change(Change(pictures=frozenset([file_id * 10]), files=frozenset([file_id])))
            work.advance()


class Batch:
    """A batch of so many pictures, tagged one for each step that is allowed."""

    def __init__(self, count: int) -> None:
        self.left = count
        self.began = 0
        self.ended: list[object] = []
        self.failed: list[Exception] = []
        self.errors: list[Exception] = []
        self._allowed = threading.Semaphore(0)

    def allow(self, count: int) -> None:
        self._allowed.release(count)

    def run(self, work: Work, on_change: Callable[[Change], None]) -> str:
        self.began += 1
        while self.left:
            while not self._allowed.acquire(timeout=0.01):
                work.check()
            if self.errors:
                raise self.errors.pop()
            self.left -= 1
            on_change(Change(files=frozenset([1])))
        return "done"

    def describe(self, progress: Progress | None, paused: bool) -> Progress:
        return Progress("Batch", 0, self.left, None, paused)

    def end(self, outcome: object) -> None:
        self.ended.append(outcome)

    def fail(self, error: Exception) -> None:
        self.failed.append(error)


@pytest.fixture
def batch() -> Batch:
    return Batch(3)


@pytest.fixture
def model() -> Model:
    return Model()


@pytest.fixture
def lanes(qapp: object) -> Iterator[Lanes]:
    lanes = Lanes()
    yield lanes
    assert lanes.close(limit_s=10)


@pytest.fixture
def queue(lanes: Lanes, model: Model) -> Iterator[TagQueue]:
    queue = TagQueue(lanes, model.tag)
    yield queue
    queue.stop()


@pytest.fixture
def progress(queue: TagQueue) -> list[Progress | None]:
    seen: list[Progress | None] = []
    queue.progressed.connect(seen.append)
    return seen


def test_files_are_tagged_in_order_and_the_progress_ends(
    qtbot: QtBot, queue: TagQueue, model: Model, progress: list[Progress | None]
) -> None:
    queue.add([1, 2, 3])
    model.allow(3)
    qtbot.waitUntil(lambda: not queue.busy)
    assert model.tagged == [1, 2, 3]
    assert progress[-1] is None
    first = progress[0]
    assert first is not None
    assert (first.done, first.total) == (0, 3)


def test_what_is_dropped_later_comes_first_and_nothing_is_tagged_twice(
    qtbot: QtBot, queue: TagQueue, model: Model, progress: list[Progress | None]
) -> None:
    queue.add([1, 2, 3])
    model.allow(1)
    qtbot.waitUntil(lambda: model.tagged == [1])
    queue.add([8, 9], first=True)
    qtbot.waitUntil(lambda: len(model.runs) == 2)
    assert model.runs[1] == [8, 9, 2, 3]
    last = progress[-1]
    assert last is not None
    assert last.total == 5
    model.allow(4)
    qtbot.waitUntil(lambda: not queue.busy)
    assert model.tagged == [1, 8, 9, 2, 3]


def test_what_is_added_behind_waits_for_the_run(qtbot: QtBot, queue: TagQueue, model: Model) -> None:
    queue.add([1])
    queue.add([2, 1])
    model.allow(2)
    qtbot.waitUntil(lambda: not queue.busy)
    assert model.runs == [[1], [2]]


def test_a_file_that_changes_after_it_was_tagged_is_tagged_again(qtbot: QtBot, queue: TagQueue, model: Model) -> None:
    told: list[Change] = []
    queue.changed.connect(told.append)
    queue.add([1, 2])
    model.allow(1)
    qtbot.waitUntil(lambda: bool(told))
    queue.add([1])
    model.allow(2)
    qtbot.waitUntil(lambda: not queue.busy)
    assert model.runs == [[1, 2], [1]]


def test_one_that_waits_can_be_put_first(qtbot: QtBot, queue: TagQueue, model: Model) -> None:
    queue.add([1, 2, 3])
    queue.put_first(3)
    queue.put_first(99)
    # The first run may be stopped before it has begun.
    qtbot.waitUntil(lambda: model.runs[-1:] == [[3, 1, 2]])


def test_cancel_forgets_what_waits(qtbot: QtBot, queue: TagQueue, model: Model, progress: list[Progress | None]) -> None:
    queue.add([1, 2])
    model.allow(1)
    qtbot.waitUntil(lambda: model.tagged == [1])
    queue.cancel()
    qtbot.waitUntil(lambda: not queue.busy)
    assert model.tagged == [1]
    assert progress[-1] is None


def test_removed_files_are_not_tagged_and_not_counted(qtbot: QtBot, queue: TagQueue, model: Model, progress: list[Progress | None]) -> None:
    queue.add([1, 2, 3])
    queue.remove([2, 3, 4])
    qtbot.waitUntil(lambda: model.runs[-1:] == [[1]])
    last = progress[-1]
    assert last is not None
    assert (last.done, last.total) == (0, 1)


def test_other_work_comes_between_and_tagging_goes_on(qtbot: QtBot, queue: TagQueue, model: Model) -> None:
    queue.add([1, 2])
    model.allow(1)
    qtbot.waitUntil(lambda: model.tagged == [1])
    done: list[object] = []
    queue.interrupt(lambda: "learned", done.append, done.append)
    qtbot.waitUntil(lambda: len(model.runs) == 2)
    assert done == ["learned"]
    assert model.runs[1] == [2]


def test_a_pause_outlives_an_interruption(qtbot: QtBot, queue: TagQueue, model: Model, progress: list[Progress | None]) -> None:
    queue.add([1])
    queue.pause()
    done: list[object] = []
    queue.interrupt(lambda: "learned", done.append, done.append)
    qtbot.waitUntil(lambda: done == ["learned"])
    last = progress[-1]
    assert last is not None
    assert last.paused
    assert model.tagged == []
    queue.resume()
    model.allow(1)
    qtbot.waitUntil(lambda: not queue.busy)
    assert model.tagged == [1]


def test_cancel_is_told_while_other_work_is_under_way(queue: TagQueue, progress: list[Progress | None]) -> None:
    loading = threading.Event()
    queue.interrupt(lambda: loading.wait(10), lambda _: None, lambda _: None)
    queue.add([1, 2])
    assert progress[-1] is not None
    queue.cancel()
    assert progress[-1] is None
    loading.set()


def test_a_model_that_fails_empties_the_queue_and_says_why(qtbot: QtBot, queue: TagQueue, model: Model) -> None:
    model.error = ModelError("The model fails.")
    model.allow(1)
    with qtbot.waitSignal(queue.failed) as failed:
        queue.add([1, 2])
    assert failed.args == [model.error]
    qtbot.waitUntil(lambda: not queue.busy)


def test_a_batch_gives_way_to_files_and_goes_on_after_them(
    qtbot: QtBot, queue: TagQueue, model: Model, batch: Batch, progress: list[Progress | None]
) -> None:
    queue.set_background(batch)
    batch.allow(1)
    qtbot.waitUntil(lambda: batch.left == 2)
    # What the batch saves of a file doesn't mean that the window's own model has tagged it.
    queue.add([1, 2])
    model.allow(2)
    qtbot.waitUntil(lambda: model.tagged == [1, 2])
    qtbot.waitUntil(lambda: batch.began == 2)
    batch.allow(2)
    qtbot.waitUntil(lambda: batch.ended == ["done"])
    assert not queue.busy
    assert progress[-1] is None


def test_a_batch_gives_way_to_other_work_and_to_none(qtbot: QtBot, queue: TagQueue, batch: Batch) -> None:
    queue.set_background(batch)
    qtbot.waitUntil(lambda: batch.began == 1)
    done: list[object] = []
    queue.interrupt(lambda: "loaded", done.append, done.append)
    qtbot.waitUntil(lambda: done == ["loaded"])
    queue.set_background(None)
    qtbot.waitUntil(lambda: not queue.busy)
    assert (batch.ended, batch.failed) == ([], [])


def test_a_disk_that_is_full_holds_everything_and_loses_nothing(qtbot: QtBot, queue: TagQueue, model: Model, batch: Batch) -> None:
    batch.errors = [LibraryError("The disk is full.")]
    batch.allow(4)
    with qtbot.waitSignal(queue.failed):
        queue.set_background(batch)
    assert queue.paused
    model.error = LibraryError("The disk is full.")
    model.allow(1)
    with qtbot.waitSignal(queue.failed):
        queue.add([1, 2])
        queue.resume()
    model.error = None
    model.allow(2)
    queue.resume()
    qtbot.waitUntil(lambda: model.tagged == [1, 2])
    qtbot.waitUntil(lambda: batch.ended == ["done"])
    assert not queue.paused


def test_a_batch_that_cannot_go_on_is_told_so(qtbot: QtBot, queue: TagQueue, batch: Batch) -> None:
    busy = LibraryBusyError("Another FurryTag is at it.")
    batch.errors = [busy]
    batch.allow(1)
    queue.set_background(batch)
    qtbot.waitUntil(lambda: batch.failed == [busy])
    assert not queue.busy
