"""How long the window's thread is silent, and whose fault that was.

A gap is ours as far as this process had a core meanwhile; while it waited for one, the machine was busy with something else.
"""

import faulthandler
import re
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QTimer

BEAT_MS = 5
TOLD = 5
STEPS = 6
STEP = re.compile(r'File "(.*)", (line \d+ in .*)')
IDLE = re.compile(r"in (wait|wait_for|take|_listen_on|read_message|receive|_check_inotify_fd)$")


@dataclass(frozen=True)
class Gap:
    """A silence: `own_ms` of it the window's thread computed, `process_ms` any thread of this process, and `queued_ms` it had no core."""

    length_ms: float
    own_ms: float
    process_ms: float
    queued_ms: float
    stack: str = ""

    @property
    def ours_ms(self) -> float:
        """As long as this would have taken on a machine that has nothing else to do."""
        return min(self.length_ms, self.process_ms)


class Beats:
    """A timer in the window's thread, which notes when it was late. `stacks_ms`: of such gaps keep what the window's thread did."""

    def __init__(self, stacks_ms: float = 0) -> None:
        self._clocks = _read_clocks()
        self._stacks_ms = stacks_ms
        self._told = tempfile.TemporaryFile("w+", encoding="utf-8")  # noqa: SIM115 - as long as this lives
        self.gaps: list[Gap] = []
        self._timer = QTimer(interval=BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def clear(self) -> None:
        self._clocks = _read_clocks()
        self.gaps.clear()

    def describe(self) -> str:
        """The longest gaps and the part of each that is ours."""
        longest = sorted(self.gaps, key=lambda gap: -gap.length_ms)[:TOLD]
        ours = max((gap.ours_ms for gap in self.gaps), default=0)
        for gap in longest:
            if self._stacks_ms and gap.length_ms > self._stacks_ms:
                print(f"    gap {gap.length_ms:.0f} ms: thread {gap.own_ms:.0f}, process {gap.process_ms:.0f}, queued {gap.queued_ms:.0f}")
                print(gap.stack)
        return f"{', '.join(f'{gap.length_ms:.0f}' for gap in longest)} ms (ours at most {ours:.0f} ms)"

    def _beat(self) -> None:
        if self._stacks_ms:
            # Written by a thread that doesn't need the interpreter, which a gap's cause may hold.
            faulthandler.dump_traceback_later(self._stacks_ms / 1000, file=self._told)
        before, self._clocks = self._clocks, _read_clocks()
        passed = [(after - earlier) * 1000 for after, earlier in zip(self._clocks, before, strict=True)]
        late = self._stacks_ms and passed[0] > self._stacks_ms
        self.gaps.append(Gap(*passed, stack=self._read_stacks() if late else ""))

    def _read_stacks(self) -> str:
        self._told.seek(0)
        text = self._told.read()
        self._told.seek(0)
        self._told.truncate()
        threads = [part.splitlines()[1:] for part in text.split("\n\n") if "(most recent call first)" in part]
        return "\n".join(f"      {' < '.join(map(_shorten, lines[:STEPS]))}" for lines in threads if lines and not IDLE.search(lines[0]))


def _shorten(line: str) -> str:
    found = STEP.search(line)
    return f"{Path(found[1]).stem}:{found[2]}" if found else line.strip()


def _read_clocks() -> tuple[float, float, float, float]:
    """Seconds by the clock, computed by this thread, computed by this process, and waited for a core by this thread."""
    try:
        queued_ns = int(Path(f"/proc/self/task/{threading.get_native_id()}/schedstat").read_text(encoding="ascii").split()[1])
    except OSError:
        queued_ns = 0
    return time.perf_counter(), time.thread_time(), time.process_time(), queued_ns / 1e9
