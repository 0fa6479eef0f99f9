"""One answer of a server, read ahead by a thread, so that a cancel never waits for the network."""

import contextlib
import queue
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import requests
import urllib3.exceptions

from furrytag_gui.models.faults import explain
from furrytag_gui.models.web import host_of
from furrytag_gui.work import Work

READ_BYTES = 64 * 1024
AHEAD_READS = 128
BLOCK_BYTES = 1024 * 1024
BLOCK_S = 0.05
POLL_S = 0.1
CLOSE_S = 0.5


@dataclass(frozen=True, slots=True)
class Head:
    """What comes before a body. `url`: the address at the end of all redirects. `headers` know no case."""

    status: int
    url: str
    headers: Mapping[str, str]


class Stream:
    """The head and the body of one answer. Close it, read or not."""

    def __init__(self, ask: Callable[[], requests.Response], read_s: float) -> None:
        self._ask = ask
        self._read_s = read_s
        self._queue: queue.Queue[Head | bytes | Exception] = queue.Queue(AHEAD_READS)
        # How the body ended: b"" well, else with this error.
        self._end: bytes | Exception | None = None
        self._closing = threading.Event()
        self._response: requests.Response | None = None
        self._head: Head | None = None
        self._thread = threading.Thread(target=self._run, name="download", daemon=True)
        self._thread.start()

    def head(self, work: Work) -> Head:
        """Wait for the head. Raises FaultError, and CancelledError."""
        while self._head is None:
            work.check()
            with contextlib.suppress(queue.Empty):
                item = self._queue.get(timeout=POLL_S)
                if isinstance(item, Exception):
                    raise item
                if isinstance(item, Head):
                    self._head = item
        return self._head

    def blocks(self) -> Iterator[bytes]:
        """The body, block by block; b"" while nothing comes, so that the caller can look around. Raises FaultError."""
        while self._end is None:
            yield self._gather()
        if isinstance(self._end, Exception):
            raise self._end

    def text(self, work: Work, limit_bytes: int) -> str:
        """The first bytes of the body as text. Raises FaultError, and CancelledError."""
        content = b""
        for block in self.blocks():
            work.check()
            content += block
            if len(content) >= limit_bytes:
                break
        return content[:limit_bytes].decode("utf-8", errors="replace")

    def close(self) -> None:
        """End the connection. A thread that still waits for a server ends by itself once that has answered or timed out."""
        self._closing.set()
        if self._response is not None:
            # Wakes a read that waits; there is nothing to wake once the body has been read.
            with contextlib.suppress(OSError, ValueError, RuntimeError):
                self._response.raw.shutdown()
        self._thread.join(CLOSE_S)

    def _gather(self) -> bytes:
        """What comes within a moment, or a full block."""
        block, until_s = bytearray(), time.monotonic() + BLOCK_S
        while len(block) < BLOCK_BYTES and self._end is None:
            try:
                item = self._queue.get(timeout=max(0.0, until_s - time.monotonic()))
            except queue.Empty:
                break
            if isinstance(item, bytes) and item:
                block += item
            elif not isinstance(item, Head):
                self._end = item
        return bytes(block)

    def _run(self) -> None:
        try:
            with contextlib.closing(self._ask()) as response:
                self._response = response
                if self._put(Head(response.status_code, response.url, response.headers)):
                    self._read(response)
            self._put(b"")
        except Exception as error:  # noqa: BLE001 - what goes wrong here is raised again where it is waited for
            self._put(error)

    def _read(self, response: requests.Response) -> None:
        """Put the body into the queue as it comes."""
        try:
            while data := response.raw.read1(READ_BYTES, decode_content=False):
                if not self._put(data):
                    return
        except (urllib3.exceptions.HTTPError, OSError, ValueError) as error:
            raise explain(error, host_of(response.url), self._read_s) from error

    def _put(self, item: Head | bytes | Exception) -> bool:
        """False if nobody takes it any more."""
        while not self._closing.is_set():
            try:
                self._queue.put(item, timeout=POLL_S)
            except queue.Full:
                continue
            return True
        return False
