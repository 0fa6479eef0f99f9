"""A host for work beside the model in use."""

import threading
from typing import TYPE_CHECKING

from furrytag_gui.work import CancelledError

if TYPE_CHECKING:
    from furrytag_gui.engine.host import Host


class OwnHost:
    """A child process of its own: `open` in a worker thread, which may wait for it, and `close` in any, which ends it at once."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._host: Host | None = None
        self._closed = False

    def open(self, threads: int) -> "Host":
        """The host, which is made at the first call. Raises CancelledError after `close`."""
        from furrytag_gui.engine.host import Host  # noqa: PLC0415 - the window need not wait for it

        with self._lock:
            if self._closed:
                raise CancelledError
            if self._host is None:
                self._host = Host(threads)
            return self._host

    def close(self) -> None:
        """End the process, also in the middle of work."""
        with self._lock:
            self._closed = True
            host = self._host
        if host is not None:
            host.close()
