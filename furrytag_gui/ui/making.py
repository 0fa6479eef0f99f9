"""What works below the window, for those who wait for it."""

import concurrent.futures
from collections.abc import Callable

from furrytag_gui.ui.services import Services


class Making:
    """Services that are made in a worker thread, and may be made once more where that failed."""

    def __init__(self, make: Callable[[], Services]) -> None:
        self._make = make
        self._future: concurrent.futures.Future[Services] = concurrent.futures.Future()

    def run(self) -> Services:
        """Make them. Whoever waits has them from now on, or gets what is raised here."""
        self._future.set_running_or_notify_cancel()
        try:
            self._future.set_result(self._make())
        except BaseException as error:
            self._future.set_exception(error)
            raise
        return self._future.result()

    def result(self) -> Services:
        """The services; for worker threads, since it waits. Raises what making them raised, and CancelledError."""
        return self._future.result()

    @property
    def made(self) -> Services | None:
        """The services if they are there already."""
        return None if not self._is_done or self.error is not None else self._future.result()

    @property
    def error(self) -> BaseException | None:
        """Why they could not be made, or None."""
        return self._future.exception() if self._is_done else None

    def cancel(self) -> None:
        """Let go whoever waits for services that were never begun."""
        self._future.cancel()

    def again(self) -> None:
        """Forget that they could not be made; `run` is to be called once more."""
        self._future = concurrent.futures.Future()

    @property
    def _is_done(self) -> bool:
        return self._future.done() and not self._future.cancelled()
