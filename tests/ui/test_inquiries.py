"""Questions beside the GUI thread: answered, replaced, cancelled and refused."""

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from furrytag_gui.errors import FurryTagError
from furrytag_gui.ui.inquiries import Inquiries
from furrytag_gui.ui.jobs import Lane, Lanes
from furrytag_gui.ui.tagqueue import TagQueue
from furrytag_gui.work import CancelledError, Work


@pytest.fixture
def inquiries() -> Iterator[Inquiries]:
    lanes = Lanes()
    queue = TagQueue(lanes, lambda _ids, _work, _tell: None)
    inquiries = Inquiries(lanes, queue)
    yield inquiries
    inquiries.stop()
    assert lanes.close(10)


@pytest.mark.parametrize("lane", [Lane.INSIGHT, Lane.MODEL])
def test_a_question_is_answered(inquiries: Inquiries, qtbot: QtBot, lane: Lane) -> None:
    answers: list[int] = []
    told: list[object] = []
    inquiries.progressed.connect(lambda _key, progress: told.append(progress))
    inquiries.ask(lane, "sum", lambda _work: 40 + 2, answers.append, lambda error: pytest.fail(str(error)))
    assert inquiries.is_open("sum")
    qtbot.waitUntil(lambda: answers == [42])
    assert told[-1] is None
    assert not inquiries.is_open("sum")


def test_a_later_question_takes_the_place_of_an_earlier_one(inquiries: Inquiries, qtbot: QtBot) -> None:
    answers: list[str] = []
    begun, go_on = threading.Event(), threading.Event()

    def slow(work: Work) -> str:
        begun.set()
        assert go_on.wait(10)
        work.check()
        return "slow"

    inquiries.ask(Lane.INSIGHT, "which", slow, answers.append, lambda _error: None)
    assert begun.wait(10)
    inquiries.ask(Lane.INSIGHT, "which", lambda _work: "quick", answers.append, lambda _error: None)
    go_on.set()
    qtbot.waitUntil(lambda: answers == ["quick"])


def test_a_cancelled_question_stops_and_is_not_answered(inquiries: Inquiries, qtbot: QtBot) -> None:
    answers: list[object] = []
    begun, ended = threading.Event(), threading.Event()

    def endless(work: Work) -> None:
        begun.set()
        try:
            while True:
                work.check()
        except CancelledError:
            ended.set()
            raise

    inquiries.ask(Lane.INSIGHT, "endless", endless, answers.append, answers.append)
    assert begun.wait(10)
    inquiries.cancel("endless")
    assert ended.wait(10)
    inquiries.ask(Lane.INSIGHT, "other", lambda _work: "other", answers.append, answers.append)
    qtbot.waitUntil(lambda: answers == ["other"])


def test_reasons_are_told_apart_from_bugs(inquiries: Inquiries, qtbot: QtBot) -> None:
    refused: list[FurryTagError] = []
    wrong: list[Exception] = []
    inquiries.went_wrong.connect(wrong.append)

    def refuse(_work: Work) -> None:
        raise FurryTagError("No pictures.")

    def fail(_work: Work) -> None:
        raise ZeroDivisionError

    inquiries.ask(Lane.INSIGHT, "one", refuse, lambda _none: None, refused.append)
    inquiries.ask(Lane.INSIGHT, "two", fail, lambda _none: None, refused.append)
    qtbot.waitUntil(lambda: len(refused) == 1 and len(wrong) == 1)
    assert refused[0].message == "No pictures."
