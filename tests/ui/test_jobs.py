"""Jobs run beside the GUI thread and come back on it."""

import threading
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from furrytag_gui.ui.jobs import Lane, Lanes, Urgency


@pytest.fixture
def lanes(qapp: object) -> Iterator[Lanes]:
    lanes = Lanes()
    yield lanes
    assert lanes.close(limit_s=10)


class Gate:
    """Holds a lane's thread until it is opened."""

    def __init__(self, lanes: Lanes, lane: Lane) -> None:
        self._open = threading.Event()
        entered = threading.Event()

        def hold() -> None:
            entered.set()
            self._open.wait(10)

        lanes.submit(lane, hold)
        assert entered.wait(10)

    def open(self) -> None:
        self._open.set()


def test_the_result_comes_back_on_the_thread_of_the_lanes(qtbot: QtBot, lanes: Lanes) -> None:
    seen: list[tuple[str, bool]] = []

    def deliver(worker: str) -> None:
        seen.append((worker, threading.current_thread() is threading.main_thread()))

    lanes.submit(Lane.LIBRARY, lambda: threading.current_thread().name, deliver)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [("furrytag-library-0", True)]


def test_an_error_goes_to_its_receiver_or_else_to_everybody(qtbot: QtBot, lanes: Lanes) -> None:
    own: list[Exception] = []

    def fail() -> None:
        raise ValueError("no")

    lanes.submit(Lane.MODEL, fail, on_error=own.append)
    qtbot.waitUntil(lambda: bool(own))
    assert isinstance(own[0], ValueError)
    with qtbot.waitSignal(lanes.failed) as failed:
        lanes.submit(Lane.MODEL, fail)
    assert isinstance(failed.args[0], ValueError)
    assert len(own) == 1


def test_a_lane_keeps_the_order_of_its_jobs_within_one_urgency(qtbot: QtBot, lanes: Lanes) -> None:
    gate, seen = Gate(lanes, Lane.LIBRARY), list[str]()
    lanes.submit(Lane.LIBRARY, lambda: "later", seen.append, urgency=Urgency.LATER)
    lanes.submit(Lane.LIBRARY, lambda: "first", seen.append)
    lanes.submit(Lane.LIBRARY, lambda: "second", seen.append)
    lanes.submit(Lane.LIBRARY, lambda: "now", seen.append, urgency=Urgency.NOW)
    gate.open()
    qtbot.waitUntil(lambda: len(seen) == 4)
    assert seen == ["now", "first", "second", "later"]


def test_the_newest_picture_is_made_first(qtbot: QtBot, lanes: Lanes) -> None:
    gates, seen = [Gate(lanes, Lane.PICTURES), Gate(lanes, Lane.PICTURES)], list[int]()
    for number in range(3):
        lanes.submit(Lane.PICTURES, lambda number=number: number, seen.append)
    gates[0].open()
    qtbot.waitUntil(lambda: len(seen) == 3)
    gates[1].open()
    assert seen == [2, 1, 0]


def test_a_job_takes_the_place_of_the_one_with_its_key(qtbot: QtBot, lanes: Lanes) -> None:
    gate, seen, run = Gate(lanes, Lane.LIBRARY), list[str](), list[str]()
    for text in ("old", "new"):
        lanes.submit(Lane.LIBRARY, lambda text=text: run.append(text) or text, seen.append, key="subject")
    lanes.submit(Lane.LIBRARY, lambda: "gone", seen.append, key="other")
    lanes.cancel(Lane.LIBRARY, "other")
    assert lanes.waiting(Lane.LIBRARY) == 1
    lanes.submit(Lane.LIBRARY, lambda: "last", seen.append)
    gate.open()
    qtbot.waitUntil(lambda: "last" in seen)
    assert seen == ["new", "last"]
    assert run == ["new"]


def test_the_result_of_a_running_job_is_dropped_when_it_is_replaced(qtbot: QtBot, lanes: Lanes) -> None:
    entered, leave, seen = threading.Event(), threading.Event(), list[str]()

    def slow() -> str:
        entered.set()
        leave.wait(10)
        return "old"

    lanes.submit(Lane.LIBRARY, slow, seen.append, key="subject")
    assert entered.wait(10)
    lanes.submit(Lane.LIBRARY, lambda: "new", seen.append, key="subject")
    leave.set()
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == ["new"]


def test_a_result_that_waits_to_be_delivered_is_dropped_too(qtbot: QtBot, lanes: Lanes) -> None:
    seen: list[str] = []
    for key in ("replaced", "cancelled"):
        lanes.submit(Lane.LIBRARY, lambda: "old", seen.append, key=key)
    # Once the next one runs, those before have ended; nothing is delivered until events are looked at.
    gate = Gate(lanes, Lane.LIBRARY)
    lanes.cancel(Lane.LIBRARY, "cancelled")
    lanes.submit(Lane.LIBRARY, lambda: "new", seen.append, key="replaced")
    gate.open()
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == ["new"]


def test_an_idle_thread_holds_nothing_of_its_last_job(qtbot: QtBot, lanes: Lanes) -> None:
    class Large:
        pass

    held: list[weakref.ref[Large]] = []

    def make() -> Large:
        large = Large()
        held.append(weakref.ref(large))
        return large

    with qtbot.waitSignal(lanes._finished):
        lanes.submit(Lane.INSIGHT, make, lambda _: None)
    qtbot.waitUntil(lambda: held[0]() is None)


def test_closing_runs_what_must_be_kept_and_forgets_the_rest(qapp: object) -> None:
    lanes, run = Lanes(), list[str]()
    gate = Gate(lanes, Lane.LIBRARY)
    lanes.submit(Lane.LIBRARY, lambda: run.append("read"))
    lanes.submit(Lane.LIBRARY, lambda: run.append("write"), kept=True)
    assert not lanes.close(limit_s=0)
    gate.open()
    assert lanes.close(limit_s=10)
    assert run == ["write"]
    lanes.submit(Lane.LIBRARY, lambda: run.append("too late"))
    assert lanes.waiting(Lane.LIBRARY) == 0
