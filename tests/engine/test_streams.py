"""Who gets which request: one picture all threads, many pictures a stream each."""

import threading
from collections.abc import Callable, Sequence

import pytest

from furrytag_gui.engine.streams import Streams

LIMIT_S = 30


class Opening:
    """Gives two requests once it may."""

    def __init__(self) -> None:
        self.go_on = threading.Event()
        self.count = 0

    def __call__(self) -> Sequence[str]:
        self.count += 1
        self.go_on.wait(LIMIT_S)
        return ["left", "right"]


def take(streams: Streams[str], *, alone: bool) -> str:
    with streams.take(alone=alone) as request:
        return request


def take_until(streams: Streams[str], is_enough: Callable[[str], bool]) -> str:
    """What is lent out to one of many, once it is what the test waits for."""
    timer = threading.Event()
    for _ in range(LIMIT_S * 100):
        request = take(streams, alone=False)
        if is_enough(request):
            return request
        timer.wait(0.01)
    pytest.fail("The streams didn't open.")


def test_single_does_the_work_until_the_others_are_open() -> None:
    opening = Opening()
    streams = Streams("single", opening)
    assert [take(streams, alone=False) for _ in range(3)] == ["single"] * 3
    opening.go_on.set()
    assert take_until(streams, lambda request: request != "single") in ("left", "right")
    assert opening.count == 1


def test_picture_that_is_alone_opens_nothing_and_keeps_the_single() -> None:
    opening = Opening()
    streams = Streams("single", opening)
    take(streams, alone=True)
    assert opening.count == 0
    opening.go_on.set()
    take_until(streams, lambda request: request != "single")
    assert take(streams, alone=True) == "single"


def test_requests_run_side_by_side_and_come_back() -> None:
    opening = Opening()
    opening.go_on.set()
    streams = Streams("single", opening)
    take_until(streams, lambda request: request != "single")
    for _ in range(2):
        with streams.take(alone=False) as one, streams.take(alone=False) as other:
            assert {one, other} == {"left", "right"}


def test_request_comes_back_after_an_error() -> None:
    opening = Opening()
    opening.go_on.set()
    streams = Streams("single", opening)
    take_until(streams, lambda request: request != "single")
    for _ in range(4):
        with pytest.raises(ValueError, match="broken"), streams.take(alone=False):
            raise ValueError("broken")
    assert take(streams, alone=False) in ("left", "right")


def test_without_streams_there_is_only_the_single() -> None:
    assert [take(Streams("single", None), alone=alone) for alone in (False, True)] == ["single"] * 2
