"""Long work on models that a person watches: downloads, additions and checks, one at a time."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from furrytag_gui.ui.jobs import Lane, Lanes
from furrytag_gui.ui.language import tr
from furrytag_gui.ui.modelcard import Stage
from furrytag_gui.work import CancelledError, Progress, Work

Run = Callable[[Work], Any]

TICK_MS = 150
FETCHING = re.compile(r"Downloading |Trying .* again: ")
"""What the stages are called whose items are bytes, and which can be paused."""


@dataclass(eq=False)
class _Transfer:
    run: Run
    on_done: Callable[[Any], None]
    work: Work = field(default_factory=Work)
    paused: Progress | None = None
    shown: Progress | None = None


class Transfers(QObject):
    """Works through what was started, in order, on a lane of its own.

    Whoever pauses one lets the next ones go on: it is stopped, and begun again when it is resumed, which has to cost little.

    `changed(str)`: the work under this key is at another point. `failed(str, object)`: it ended with this exception.
    `cancelled(str)`: it was cancelled. `ended(str)`: there is no work under this key any more.
    """

    changed = Signal(str)
    failed = Signal(str, object)
    cancelled = Signal(str)
    ended = Signal(str)

    def __init__(self, lanes: Lanes, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = lanes
        self._lane = lane
        self._transfers: dict[str, _Transfer] = {}
        self._ticking = QTimer(self, interval=TICK_MS)
        self._ticking.timeout.connect(self._on_ticking_timeout)

    @property
    def keys(self) -> tuple[str, ...]:
        return tuple(self._transfers)

    def stage(self, key: str) -> Stage | None:
        """How far the work is, or None if there is none under this key."""
        transfer = self._transfers.get(key)
        if transfer is None:
            return None
        if transfer.paused is not None:
            return Stage.PAUSED
        text = transfer.work.progress.text
        if not text:
            return Stage.WAITING
        return Stage.FETCHING if FETCHING.match(text) and not transfer.work.cancelled else Stage.CHECKING

    def progress(self, key: str) -> Progress | None:
        """The figures of the work under this key."""
        transfer = self._transfers.get(key)
        if transfer is None:
            return None
        if transfer.work.cancelled and transfer.paused is None:
            return Progress(tr("Stopping…"), 0, None, None)
        return transfer.paused or transfer.work.progress

    def start(self, key: str, run: Run, on_done: Callable[[Any], None]) -> None:
        """Do this work when its turn comes, unless work under this key is on its way already."""
        if key not in self._transfers:
            self._transfers[key] = transfer = _Transfer(run, on_done)
            self._submit(key, transfer)

    def pause(self, key: str) -> None:
        """Stop the work for now; it keeps its place in the list."""
        transfer = self._transfers.get(key)
        if transfer is not None and transfer.paused is None:
            transfer.paused = transfer.work.progress
            transfer.work.cancel()
            self.changed.emit(key)

    def resume(self, key: str) -> None:
        """Go on with what was paused, behind what waits."""
        transfer = self._transfers.get(key)
        if transfer is not None and transfer.paused is not None:
            transfer.paused = None
            transfer.work = Work()
            self._submit(key, transfer)

    def cancel(self, key: str) -> None:
        """Stop the work and forget it."""
        transfer = self._transfers.get(key)
        if transfer is None:
            return
        stage = self.stage(key)
        transfer.work.cancel()
        if stage in (Stage.WAITING, Stage.PAUSED):
            self._forget(key, lambda: self.cancelled.emit(key))
        else:
            self.changed.emit(key)

    def stop(self) -> None:
        """Stop everything, and tell nobody any more."""
        self._ticking.stop()
        for transfer in self._transfers.values():
            transfer.work.cancel()
        self._transfers.clear()

    def _submit(self, key: str, transfer: _Transfer) -> None:
        work = transfer.work

        def run() -> Any:
            work.check()
            return transfer.run(work)

        self._lanes.submit(self._lane, run, partial(self._on_done, key, work), partial(self._on_failed, key, work))
        self._ticking.start()
        self.changed.emit(key)

    def _on_done(self, key: str, work: Work, result: object) -> None:
        transfer = self._transfers.get(key)
        # It may have been paused or cancelled when nothing was left to do.
        if transfer is not None and transfer.work is work:
            self._forget(key, lambda: transfer.on_done(result))

    def _on_failed(self, key: str, work: Work, error: Exception) -> None:
        transfer = self._transfers.get(key)
        if transfer is None or transfer.work is not work or (transfer.paused is not None and isinstance(error, CancelledError)):
            return
        if isinstance(error, CancelledError):
            self._forget(key, lambda: self.cancelled.emit(key))
        else:
            self._forget(key, lambda: self.failed.emit(key, error))

    def _forget(self, key: str, tell: Callable[[], object]) -> None:
        self._transfers.pop(key, None)
        if not self._transfers:
            self._ticking.stop()
        tell()
        self.ended.emit(key)

    def _on_ticking_timeout(self) -> None:
        moving = False
        for key, transfer in list(self._transfers.items()):
            if transfer.paused is None:
                moving = True
                progress = transfer.work.progress
                if progress != transfer.shown:
                    transfer.shown = progress
                    self.changed.emit(key)
        if not moving:
            self._ticking.stop()
