"""How long the window's thread is silent, and whose fault that was.

A gap is ours as far as this process had a core meanwhile; while it waited for one, the machine was busy with something else.
"""

import sys
import threading
import time
import traceback
from collections import deque
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QTimer

BEAT_MS = 5
TOLD = 5
IDLE = (" wait", " wait_for", " take", " _listen_on", " read_message", " receive", " _check_inotify_fd")


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
        self._stacks: deque[str] = deque(maxlen=3)
        self.gaps: list[Gap] = []
        self._thread = threading.main_thread().ident
        self._timer = QTimer(interval=BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()
        if stacks_ms:
            threading.Thread(target=self._watch, daemon=True).start()

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
        before, self._clocks = self._clocks, _read_clocks()
        passed = [(after - earlier) * 1000 for after, earlier in zip(self._clocks, before, strict=True)]
        self.gaps.append(Gap(*passed, stack="\n".join(self._stacks) if self._stacks_ms and passed[0] > self._stacks_ms else ""))
        self._stacks.clear()

    def _watch(self) -> None:
        while True:
            time.sleep(0.02)
            if (time.perf_counter() - self._clocks[0]) * 1000 > self._stacks_ms / 2:
                self._stacks.append(_describe_threads(self._thread))


def _describe_threads(first: int | None) -> str:
    """What each thread does that doesn't wait; this one first."""
    # Not kept any longer than needed: what lives in a frame lives on meanwhile, such as a painter.
    said = {number: _describe(frame) for number, frame in sys._current_frames().items() if number != threading.get_ident()}
    busy = {number: text for number, text in said.items() if number == first or not text.endswith(IDLE)}
    return "\n".join(f"      {busy[number]}" for number in sorted(busy, key=lambda number: number != first))


def _describe(frame: object) -> str:
    steps = traceback.extract_stack(frame)[-7:]  # type: ignore[arg-type]
    return " > ".join(f"{Path(step.filename).stem}:{step.lineno} {step.name}" for step in steps)


def _read_clocks() -> tuple[float, float, float, float]:
    """Seconds by the clock, computed by this thread, computed by this process, and waited for a core by this thread."""
    try:
        queued_ns = int(Path(f"/proc/self/task/{threading.get_native_id()}/schedstat").read_text(encoding="ascii").split()[1])
    except OSError:
        queued_ns = 0
    return time.perf_counter(), time.thread_time(), time.process_time(), queued_ns / 1e9
