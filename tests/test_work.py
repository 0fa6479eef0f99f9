"""Progress, pause and cancel of long work."""

import threading
from collections.abc import Callable

import pytest

from furrytag_gui.work import LULL_S, RATE_WINDOW_S, CancelledError, Progress, Work

PATIENCE_S = 30.0


class Clock:
    """A clock that a test moves by hand; `now` is in seconds."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def in_thread() -> Callable[[Callable[[], None]], threading.Thread]:
    """Starts a function in a thread that doesn't outlive the tests."""

    def start(function: Callable[[], None]) -> threading.Thread:
        thread = threading.Thread(target=function, daemon=True)
        thread.start()
        return thread

    return start


def test_progress_tells_stage_count_and_total(clock: Clock) -> None:
    seen: list[Progress] = []
    work = Work(seen.append, clock)
    work.start("Tagging", 3)
    work.advance()
    work.advance(2)
    assert [(progress.text, progress.done, progress.total) for progress in seen] == [
        ("Tagging", 0, 3),
        ("Tagging", 1, 3),
        ("Tagging", 3, 3),
    ]
    assert work.progress.done == 3


def test_work_can_go_unwatched() -> None:
    work = Work()
    work.start("Tagging")
    work.advance()
    work.check()
    assert work.progress == Progress("Tagging", 1, None, work.progress.rate)


def test_a_new_stage_counts_from_nothing(clock: Clock) -> None:
    work = Work(clock=clock)
    work.start("Finding", None)
    clock.now += 1
    work.advance(5)
    work.start("Tagging", 5)
    assert work.progress == Progress("Tagging", 0, 5, None)


def test_what_was_done_before_tells_nothing_of_the_rate(clock: Clock) -> None:
    work = Work(clock=clock)
    work.start("Downloading", 100, done=80)
    assert work.progress == Progress("Downloading", 80, 100, None)
    clock.now += 2
    work.advance(10)
    assert work.progress.rate == pytest.approx(5)
    assert work.progress.left_s == pytest.approx(2)


def test_rate_and_time_left(clock: Clock) -> None:
    work = Work(clock=clock)
    work.start("Tagging", 100)
    assert work.progress.rate is None
    assert work.progress.left_s is None
    clock.now += 2
    work.advance(10)
    assert work.progress.rate == pytest.approx(5)
    assert work.progress.left_s == pytest.approx(18)


def test_the_rate_follows_the_last_seconds(clock: Clock) -> None:
    work = Work(clock=clock)
    work.start("Tagging", 1000)
    for _ in range(20):
        clock.now += 1
        work.advance(10)
    for _ in range(round(RATE_WINDOW_S) + 1):
        clock.now += 1
        work.advance(1)
    assert work.progress.rate == pytest.approx(1)


def test_while_nothing_comes_the_rate_falls(clock: Clock) -> None:
    work = Work(clock=clock)
    work.start("Downloading", 1000)
    for _ in range(10):
        clock.now += 1
        work.advance(10)
    clock.now += LULL_S
    assert (work.progress.rate, work.progress.idle_s) == (pytest.approx(10), 2)
    clock.now += 10
    assert (work.progress.rate, work.progress.idle_s) == (pytest.approx(5), 12)
    clock.now += 1
    work.advance(90)
    assert work.progress.idle_s == 0


@pytest.mark.parametrize(("total", "rate"), [(None, 2.0), (10, None), (10, 0.0)])
def test_time_left_is_unknown_without_total_or_rate(total: int | None, rate: float | None) -> None:
    assert Progress("Tagging", 1, total, rate).left_s is None


def test_time_left_is_never_negative() -> None:
    assert Progress("Tagging", 12, 10, 1.0).left_s == 0


def test_cancelled_work_stops_at_the_next_check() -> None:
    work = Work()
    work.check()
    work.cancel()
    assert work.cancelled
    with pytest.raises(CancelledError):
        work.check()


def test_paused_work_waits_until_it_is_resumed(in_thread: Callable[[Callable[[], None]], threading.Thread]) -> None:
    work, events, ready = Work(), [], threading.Event()

    def do() -> None:
        ready.set()
        work.check()
        events.append("went on")

    work.pause()
    assert work.paused
    thread = in_thread(do)
    assert ready.wait(PATIENCE_S)
    events.append("resumed")
    work.resume()
    thread.join(PATIENCE_S)
    assert events == ["resumed", "went on"]
    assert not work.paused


def test_paused_work_can_be_cancelled(in_thread: Callable[[Callable[[], None]], threading.Thread]) -> None:
    work, events, ready = Work(), [], threading.Event()

    def do() -> None:
        ready.set()
        try:
            work.check()
        except CancelledError:
            events.append("cancelled")

    work.pause()
    thread = in_thread(do)
    assert ready.wait(PATIENCE_S)
    work.cancel()
    thread.join(PATIENCE_S)
    assert events == ["cancelled"]


def test_cancelled_work_can_be_paused_without_harm() -> None:
    work = Work()
    work.cancel()
    work.pause()
    with pytest.raises(CancelledError):
        work.check()


def test_the_watcher_hears_of_pause_and_resume() -> None:
    seen: list[bool] = []
    work = Work(lambda progress: seen.append(progress.paused))
    work.pause()
    work.resume()
    assert seen == [True, False]


def test_a_pause_does_not_slow_the_rate(clock: Clock) -> None:
    work = Work(clock=clock)
    work.start("Tagging", 100)
    clock.now += 1
    work.advance(10)
    work.pause()
    clock.now += 1000
    work.resume()
    clock.now += 1
    work.advance(10)
    assert work.progress.rate == pytest.approx(10)
