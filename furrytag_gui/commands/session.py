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
from furrytag_gui.work import Work


class ExitCode(IntEnum):
    OK = 0
    SOME_FAILED = 1
    WRONG_USE = 2
    INTERRUPTED = 130


def read_settings(paths: Paths) -> Settings:
    """The user's settings; what can't be used of them is told on standard error."""
    settings, notice = load_settings_restored(paths)
    if notice:
        print(f"furrytag: {notice}", file=sys.stderr)
    return settings


@contextmanager
def interruptible(work: Work, close: Callable[[], None] = lambda: None) -> Iterator[Work]:
    """Ctrl+C cancels the work, which keeps what is done, and closes what the work may be waiting for."""

    def cancel(_signal: int, _frame: FrameType | None) -> None:
        work.cancel()
        # The work looks only between pictures; whoever presses again doesn't want to wait for that.
        signal.signal(signal.SIGINT, signal.default_int_handler)
        # In a thread of its own, because this one may hold the lock that `close` needs.
        threading.Thread(target=close).start()

    before = signal.signal(signal.SIGINT, cancel)
    try:
        yield work
    finally:
        signal.signal(signal.SIGINT, before)
