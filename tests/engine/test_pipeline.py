"""Pictures in, replies out, inside what is otherwise the child process."""

import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from queue import SimpleQueue
from typing import Any

import numpy as np
import pytest
from PIL import Image

from furrytag_gui.engine import pipeline
from furrytag_gui.engine.pipeline import Job, Pipeline
from furrytag_gui.engine.predictor import Answer
from furrytag_gui.models.manifest import InputSpec
from furrytag_gui.tags.tagset import FloatArray

LIMIT_S = 30


class BrightnessPredictor:
    """Answers with a picture's mean, fails on black ones, and can be made to wait."""

    lanes = 1
    batch = 3
    size_px = (4, 4)

    def __init__(self) -> None:
        self.network = self
        self.go_on = threading.Event()
        self.go_on.set()
        self.begun = threading.Event()
        self.calls: list[tuple[int, bool]] = []

    def predict(self, pictures: Sequence[FloatArray], *, alone: bool) -> list[Answer]:
        self.begun.set()
        self.go_on.wait()
        self.calls.append((len(pictures), alone))
        if any(picture.max() == 0 for picture in pictures):
            raise RuntimeError("too dark\nsecond line")
        return [Answer(np.array([picture.mean()], np.float32), None) for picture in pictures]


class Bench:
    """A pipeline and the replies that it sent."""

    def __init__(self) -> None:
        self.predictor = BrightnessPredictor()
        self._replies: SimpleQueue[dict[str, Any]] = SimpleQueue()
        self.pipeline = Pipeline(self.predictor, InputSpec(), 2, lambda header, arrays: self._replies.put(header))

    def submit(self, path: Path, number: int = 0, channel: int = 0) -> None:
        self.pipeline.submit(Job(channel, number, path))

    def collect(self, count: int) -> list[dict[str, Any]]:
        replies = [self._replies.get(timeout=LIMIT_S) for _ in range(count)]
        assert self._replies.empty()
        return sorted(replies, key=lambda reply: reply["number"])

    def collect_from(self, channel: int, count: int) -> list[int]:
        """The numbers of that many replies to a channel, whatever else was replied before it was dropped."""
        numbers: list[int] = []
        while len(numbers) < count:
            reply = self._replies.get(timeout=LIMIT_S)
            if reply["channel"] == channel:
                numbers.append(reply["number"])
        return sorted(numbers)


@pytest.fixture
def bench() -> Bench:
    return Bench()


def test_every_picture_gets_one_reply(bench: Bench, draw: Callable[..., Path], tmp_path: Path) -> None:
    bench.submit(draw("a.png"), 1)
    bench.submit(tmp_path / "none.png", 2)
    bench.submit(draw("b.png"), 3)
    assert [reply["type"] for reply in bench.collect(3)] == ["scored", "failed", "scored"]


def test_picture_that_the_model_fails_on_does_not_take_others_along(bench: Bench, draw: Callable[..., Path]) -> None:
    bench.predictor.go_on.clear()
    bench.submit(draw("first.png"), 0)
    bench.predictor.begun.wait(LIMIT_S)
    black = draw("black.png")
    Image.new("RGB", (8, 8)).save(black)
    for number, path in enumerate((draw("a.png"), black, draw("b.png")), 1):
        bench.submit(path, number)
    bench.predictor.go_on.set()
    replies = bench.collect(4)
    assert [reply["type"] for reply in replies] == ["scored", "scored", "failed", "scored"]
    assert replies[2]["reason"] == "Can't tag black.png: too dark."


def test_only_picture_is_told_to_be_alone(bench: Bench, draw: Callable[..., Path]) -> None:
    bench.submit(draw("a.png"))
    bench.collect(1)
    assert bench.predictor.calls == [(1, True)]


def test_dropped_channel_gets_no_replies(bench: Bench, draw: Callable[..., Path]) -> None:
    path = draw("a.png")
    bench.predictor.go_on.clear()
    bench.submit(path, 1, channel=1)
    bench.predictor.begun.wait(LIMIT_S)
    for number in range(2, 6):
        bench.submit(path, number, channel=1)
    bench.submit(path, 9, channel=2)
    bench.pipeline.drop(1)
    bench.predictor.go_on.set()
    assert [(reply["channel"], reply["number"]) for reply in bench.collect(1)] == [(2, 9)]


def test_few_jobs_are_begun_at_once(bench: Bench, draw: Callable[..., Path], monkeypatch: pytest.MonkeyPatch) -> None:
    path, at_work, honest = draw("a.png"), [0], pipeline.read_picture
    enough, most, lock = threading.Event(), bench.pipeline.at_once, threading.Lock()

    def read(*arguments: Any) -> Any:
        with lock:
            at_work.append(at_work[-1] + 1)
            if at_work[-1] >= most:
                enough.set()
        return honest(*arguments)

    def send(*_: object) -> None:
        with lock:
            at_work.append(at_work[-1] - 1)
            if len(at_work) == 1 + 2 * 3 * most:
                done.set()

    done = threading.Event()
    monkeypatch.setattr(pipeline, "read_picture", read)
    monkeypatch.setattr(bench.pipeline, "_send", send)
    bench.predictor.go_on.clear()
    for number in range(3 * most):
        bench.submit(path, number)
    assert enough.wait(LIMIT_S)
    bench.predictor.go_on.set()
    assert done.wait(LIMIT_S)
    assert max(at_work) == most


def test_dropped_jobs_make_room_for_others(bench: Bench, draw: Callable[..., Path], tmp_path: Path) -> None:
    path = draw("a.png")
    bench.predictor.go_on.clear()
    for number in range(3 * bench.pipeline.at_once):
        bench.submit(path if number % 3 else tmp_path / "none.png", number, channel=1)
    bench.predictor.begun.wait(LIMIT_S)
    bench.pipeline.drop(1)
    bench.predictor.go_on.set()
    for number in range(2 * bench.pipeline.at_once):
        bench.submit(path, number, channel=2)
    assert bench.collect_from(2, 2 * bench.pipeline.at_once) == list(range(2 * bench.pipeline.at_once))
