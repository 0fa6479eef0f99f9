"""How progress is shown: in one line of any terminal, and as lines where there is none."""

import io

import pytest

from furrytag_gui.console import describe_time, show_progress
from furrytag_gui.work import Progress

HALF = Progress("Tagging", 1000, 100_000, 39.8)


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def show(progress: Progress, stream: io.StringIO) -> str:
    with show_progress(stream, lambda: 0.0) as move:
        move(progress)
    return stream.getvalue()


@pytest.mark.parametrize("width", [20, 40, 60, 80, 200])
def test_progress_stays_in_one_line_of_a_narrow_terminal(monkeypatch: pytest.MonkeyPatch, width: int) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", str(width))
    shown = show(HALF, Terminal())
    assert "Tagg" in shown
    assert "1000" in shown
    assert ("39.8 pictures/s" in shown) is (width >= 60)
    # The cursor goes up one line in order to take the last one away, and never more.
    assert shown.count("\x1b[1A") == 1


def test_a_terminal_that_can_not_move_its_cursor_gets_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "dumb")
    assert show(HALF, Terminal()) == "Tagging: 1000 of 100000, 39.8 pictures/s, 41 min 27 s left\n"


def test_slow_work_has_a_rate_and_a_time_too() -> None:
    assert show(Progress("Tagging", 2, 310, 0.02), io.StringIO()) == "Tagging: 2 of 310, 72 pictures/h, 4 h 16 min left\n"


@pytest.mark.parametrize(("seconds", "words"), [(0.4, "0 s"), (59.6, "1 min 00 s"), (3599.9, "1 h 00 min"), (11_100, "3 h 05 min")])
def test_times_are_told_in_two_units(seconds: float, words: str) -> None:
    assert describe_time(seconds) == words
