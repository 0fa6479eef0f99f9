"""A graph on the processor in two shapes: all threads for one picture, and a stream a thread once there are many."""

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from queue import SimpleQueue
from typing import Generic, TypeVar

LARGE_BYTES = 300_000_000
"""Large layers keep all threads busy with one picture, and a second copy of such weights would be dear."""

Request = TypeVar("Request")


class Streams(Generic[Request]):
    """Lends out `single`, to one thread at a time, and later what `open_streams` gives: requests that run side by side.

    Those take about a second to open. That is begun in the background as soon as several pictures wait; until it is done, `single`
    does all the work, and for a picture that is alone it does so for ever. `open_streams` is None where there is to be nothing else.
    """

    def __init__(self, single: Request, open_streams: Callable[[], Sequence[Request]] | None) -> None:
        self._single = single
        self._lock = threading.Lock()
        self._opener = threading.Thread(target=self._open, args=[open_streams], name="compile", daemon=True) if open_streams else None
        self._are_open = threading.Event()
        self._requests: SimpleQueue[Request] = SimpleQueue()

    @contextmanager
    def take(self, *, alone: bool) -> Iterator[Request]:
        """A request for as long as the block. `alone`: no other picture waits."""
        if not alone and self._opener is not None and self._opener.ident is None:
            self._start(self._opener)
        if alone or not self._are_open.is_set():
            with self._lock:
                yield self._single
            return
        request = self._requests.get()
        try:
            yield request
        finally:
            self._requests.put(request)

    def _start(self, opener: threading.Thread) -> None:
        with self._lock:
            if opener.ident is None:
                opener.start()

    def _open(self, open_streams: Callable[[], Sequence[Request]]) -> None:
        for request in open_streams():
            self._requests.put(request)
        self._are_open.set()
