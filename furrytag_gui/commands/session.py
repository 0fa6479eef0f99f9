"""What commands begin with and end with: the settings, an exit code, and a cancel by Ctrl+C."""

import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import IntEnum
from types import FrameType

from furrytag_gui.library.restore import load_settings_restored
from furrytag_gui.paths import Paths
from furrytag_gui.settings import Settings
from furrytag_gui.work import CancelledError, Work


class TerminatedError(CancelledError):
    """The system, or another program, has asked for the end."""


class ExitCode(IntEnum):
    OK = 0
    SOME_FAILED = 1
    WRONG_USE = 2
    INTERRUPTED = 130
    TERMINATED = 143


def read_settings(paths: Paths) -> Settings:
    """The user's settings; what can't be used of them is told on standard error."""
    settings, notice = load_settings_restored(paths)
    if notice:
        print(f"furrytag: {notice}", file=sys.stderr)
    return settings


@contextmanager
def interruptible(work: Work, close: Callable[[], None] = lambda: None) -> Iterator[Work]:
    """Ctrl+C and SIGTERM cancel the work, which keeps what is done, and close what the work may be waiting for."""
    asked: list[int] = []

    def cancel(number: int, _frame: FrameType | None) -> None:
        asked.append(number)
        work.cancel()
        # The work looks only between pictures; whoever asks again doesn't want to wait for that.
        signal.signal(signal.SIGINT, signal.default_int_handler)
        signal.signal(signal.SIGTERM, _terminate)
        # In a thread of its own, because this one may hold the lock that `close` needs.
        threading.Thread(target=close).start()

    before = {number: signal.signal(number, cancel) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield work
    except CancelledError:
        if signal.SIGTERM in asked:
            raise TerminatedError from None
        raise
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


@contextmanager
def terminable() -> Iterator[None]:
    """SIGTERM raises TerminatedError inside the block, so that nothing is left lying about; a second one ends the program."""
    before = signal.signal(signal.SIGTERM, _terminate)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _terminate(number: int, _frame: FrameType | None) -> None:
    signal.signal(number, signal.SIG_DFL)
    raise TerminatedError
