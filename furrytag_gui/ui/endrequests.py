"""Ctrl+C in the terminal, and the system's request to end: the window closes as by its cross."""

import contextlib
import signal
import socket
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtWidgets import QApplication, QWidget

SIGNALS = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]


class EndRequests(QObject):
    """Hears such requests while it exists. A second one ends the program at once; nothing is lost by that, but things lie about.

    Python would see a signal only at the next event, so that it writes into a socket, which wakes Qt.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._hearing, self._telling = socket.socketpair()
        for end in (self._hearing, self._telling):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._hearing.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_notifier_activated)
        signal.set_wakeup_fd(self._telling.fileno(), warn_on_full_buffer=False)
        # What is ignored already stays so: `nohup` means it.
        self._heard = [number for number in SIGNALS if signal.getsignal(number) is not signal.SIG_IGN]
        for number in self._heard:
            signal.signal(number, _wake)

    def stop(self) -> None:
        """Leave signals to the system."""
        signal.set_wakeup_fd(-1)
        for number in self._heard:
            signal.signal(number, signal.SIG_DFL)
        self._notifier.setEnabled(False)
        self._hearing.close()
        self._telling.close()

    def _on_notifier_activated(self) -> None:
        with contextlib.suppress(OSError):
            self._hearing.recv(4096)
        self.stop()
        self._window.close()
        QApplication.quit()


def _wake(_signal: int, _frame: FrameType | None) -> None:
    """What is to be done is done by Qt; without this the system would end the program."""
