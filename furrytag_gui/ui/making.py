"""What works below the window, for those who wait for it."""

import concurrent.futures
import threading
from collections.abc import Callable

from furrytag_gui.ui.services import Services


class Making:
    """Services that are made in a worker thread, and may be made once more where that failed."""

    def __init__(self, make: Callable[[], Services]) -> None:
        self._make = make
        self._lock = threading.Lock()
        self._future: concurrent.futures.Future[Services] = concurrent.futures.Future()

    def result(self) -> Services:
        """The services, made by the first who asks; for worker threads, since it takes its time and all others wait.

        Raises what making them raised, and CancelledError.
        """
        future = self._future
        if self._is_first(future):
            try:
                future.set_result(self._make())
            except BaseException as error:  # noqa: BLE001 - it is raised for everyone who asks
                future.set_exception(error)
        return future.result()

    def _is_first(self, future: concurrent.futures.Future[Services]) -> bool:
        with self._lock:
            return not future.running() and not future.done() and future.set_running_or_notify_cancel()

    @property
    def made(self) -> Services | None:
        """The services if they are there already."""
        return None if not self._is_done or self.error is not None else self._future.result()

    @property
    def error(self) -> BaseException | None:
        """Why they could not be made, or None."""
        return self._future.exception() if self._is_done else None

    def cancel(self) -> None:
        """Make none any more, if nobody has asked for them yet."""
        self._future.cancel()

    def again(self) -> None:
        """Forget that they could not be made; who asks next makes them."""
        self._future = concurrent.futures.Future()

    @property
    def _is_done(self) -> bool:
        return self._future.done() and not self._future.cancelled()
