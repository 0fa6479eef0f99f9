"""Long work on models, one after the other: watched, paused, cancelled, and ended with the window."""

import threading
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from furrytag_gui.errors import ModelError
from furrytag_gui.ui.jobs import Lane, Lanes
from furrytag_gui.ui.modelcard import Stage
from furrytag_gui.ui.transfers import Transfers
from furrytag_gui.work import Work

LIMIT_S = 10.0


class Slow:
    """Work that goes on item by item as the test lets it, and begins where it was stopped."""

    def __init__(self, text: str = "Downloading a model", total: int = 3) -> None:
        self._text = text
        self._total = total
        self._may_go = threading.Semaphore(0)
        self.done = 0
        self.begun = 0

    def go(self, count: int = 1) -> None:
        for _ in range(count):
            self._may_go.release()

    def __call__(self, work: Work) -> int:
        self.begun += 1
        work.start(self._text, self._total)
        work.advance(self.done)
        while self.done < self._total:
            while not self._may_go.acquire(timeout=0.01):
                work.check()
            self.done += 1
            work.advance()
        return self.done


@pytest.fixture
def transfers(qapp: object) -> Iterator[Transfers]:
    lanes = Lanes()
    transfers = Transfers(lanes, Lane.DOWNLOADS)
    yield transfers
    transfers.stop()
    assert lanes.close(LIMIT_S)


@pytest.fixture
def wait_for(qtbot: QtBot, transfers: Transfers) -> Callable[[str, Stage | None], None]:
    def wait(key: str, stage: Stage | None) -> None:
        qtbot.waitUntil(lambda: transfers.stage(key) is stage)

    return wait


def test_one_is_done_after_the_other(qtbot: QtBot, transfers: Transfers, wait_for: Callable) -> None:
    results: list[int] = []
    first, second = Slow(), Slow()
    transfers.start("first", first, results.append)
    transfers.start("second", second, results.append)
    wait_for("first", Stage.FETCHING)
    assert transfers.stage("second") is Stage.WAITING
    first.go(3)
    wait_for("second", Stage.FETCHING)
    assert transfers.stage("first") is None
    assert second.begun == 1
    second.go(3)
    wait_for("second", None)
    assert results == [3, 3]


def test_a_stage_that_is_no_download_is_called_a_check(transfers: Transfers, wait_for: Callable) -> None:
    transfers.start("model", Slow("Trying the model"), lambda _: None)
    wait_for("model", Stage.CHECKING)


def test_whoever_pauses_lets_the_next_one_go_on(qtbot: QtBot, transfers: Transfers, wait_for: Callable) -> None:
    results: list[str] = []
    first, second = Slow(), Slow()
    transfers.start("first", first, lambda _: results.append("first"))
    transfers.start("second", second, lambda _: results.append("second"))
    wait_for("first", Stage.FETCHING)
    first.go()
    qtbot.waitUntil(lambda: transfers.progress("first").done == 1)
    transfers.pause("first")
    assert transfers.stage("first") is Stage.PAUSED
    assert transfers.progress("first").done == 1
    wait_for("second", Stage.FETCHING)
    second.go(3)
    wait_for("second", None)
    assert transfers.stage("first") is Stage.PAUSED
    transfers.resume("first")
    first.go(2)
    wait_for("first", None)
    assert results == ["second", "first"]
    assert (first.begun, first.done) == (2, 3)


def test_what_was_resumed_before_it_had_stopped_goes_on(transfers: Transfers, wait_for: Callable) -> None:
    results: list[int] = []
    slow = Slow()
    transfers.start("model", slow, results.append)
    wait_for("model", Stage.FETCHING)
    transfers.pause("model")
    transfers.resume("model")
    slow.go(3)
    wait_for("model", None)
    assert results == [3]


def test_a_cancelled_one_is_gone_and_can_be_started_again(qtbot: QtBot, transfers: Transfers, wait_for: Callable) -> None:
    results: list[int] = []
    slow = Slow()
    transfers.start("model", slow, results.append)
    wait_for("model", Stage.FETCHING)
    with qtbot.waitSignal(transfers.cancelled) as cancelled:
        transfers.cancel("model")
    assert cancelled.args == ["model"]
    transfers.start("model", slow, results.append)
    slow.go(3)
    wait_for("model", None)
    assert results == [3]


def test_one_that_waits_or_is_paused_is_cancelled_at_once(transfers: Transfers, wait_for: Callable) -> None:
    first, second = Slow(), Slow()
    transfers.start("first", first, lambda _: None)
    transfers.start("second", second, lambda _: None)
    transfers.cancel("second")
    assert transfers.keys == ("first",)
    wait_for("first", Stage.FETCHING)
    transfers.pause("first")
    transfers.cancel("first")
    assert transfers.keys == ()


def test_a_failure_comes_with_its_key(qtbot: QtBot, transfers: Transfers) -> None:
    def fail(_work: Work) -> None:
        raise ModelError("no")

    with qtbot.waitSignals([transfers.failed, transfers.ended]):
        transfers.start("model", fail, lambda _: None)
    assert transfers.stage("model") is None


def test_the_same_key_is_not_started_twice(transfers: Transfers, wait_for: Callable) -> None:
    slow, other = Slow(), Slow()
    transfers.start("model", slow, lambda _: None)
    transfers.start("model", other, lambda _: None)
    slow.go(3)
    wait_for("model", None)
    assert other.begun == 0


def test_stop_ends_all_and_tells_nobody(qtbot: QtBot, transfers: Transfers, wait_for: Callable) -> None:
    transfers.start("first", Slow(), lambda _: None)
    transfers.start("second", Slow(), lambda _: None)
    wait_for("first", Stage.FETCHING)
    with qtbot.assertNotEmitted(transfers.ended):
        transfers.stop()
    assert transfers.keys == ()
