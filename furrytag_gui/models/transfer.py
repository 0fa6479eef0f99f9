"""One try to bring what is missing of a file."""

import contextlib
import time
from collections.abc import Callable, Mapping

from furrytag_gui.models.faults import LATER, PAGE_HINT, FaultError, explain_status
from furrytag_gui.models.partfile import PartFile
from furrytag_gui.models.remote import RemoteFile
from furrytag_gui.models.stream import Head, Stream
from furrytag_gui.models.web import (
    host_of,
    read_length,
    read_modified,
    read_range,
    read_refused_range,
    read_retry_after,
    read_strong_etag,
)
from furrytag_gui.work import Work

OPENING_BYTES = 512
OVERLAP_BYTES = 64 * 1024
KEEP_S = 5.0
# A server that brings less than this in that time has stalled, though a byte now and then keeps the connection alive.
SLOW_BYTES, SLOW_S = 4096, 60.0
ZIP_START = b"PK\x03\x04"
LFS_START = b"version https://git-lfs"
PAGE_STARTS = (b"<!doctype", b"<html", b"<head", b"<body", b"<script", b"<!--", b"<?xml")


class Transfer:
    """What is missing of `part`, from the stream that `open_stream` gives for a request's headers.

    `on_total(total_bytes, done_bytes)` is called as soon as the server has told how much there is, and may raise;
    `on_bytes(count)` for what comes.
    """

    def __init__(
        self,
        remote: RemoteFile,
        part: PartFile,
        open_stream: Callable[[Mapping[str, str]], Stream],
        *,
        on_total: Callable[[int | None, int], None],
        on_bytes: Callable[[int], None],
        max_bytes: int,
    ) -> None:
        self._remote = remote
        self._part = part
        self._open_stream = open_stream
        self._on_total = on_total
        self._on_bytes = on_bytes
        self._exact_bytes = remote.size_bytes if remote.size_is_exact else None
        self._max_bytes = max_bytes if self._exact_bytes is None else self._exact_bytes
        self._overlap = b""
        self._kept_s = self._marked_s = time.monotonic()
        self._marked_bytes = part.size_bytes

    def run(self, work: Work) -> None:
        """Ask once, and take what comes. The part is whole afterwards; otherwise this raises FaultError, OSError or CancelledError."""
        headers = self._make_headers()
        with contextlib.closing(self._open_stream(headers)) as stream:
            head = stream.head(work)
            if head.status == 200:
                self._take_all(head, stream, work)
            elif head.status == 206 and headers:
                self._take_rest(head, stream, work)
            elif head.status == 416 and headers:
                self._settle_refused_range(head)
            else:
                raise explain_status(head.status, host_of(head.url), read_retry_after(head.headers))
        if self._part.state.total_bytes is None and self._part.size_bytes >= (self._exact_bytes or 0):
            # The server never said how much there is, and ended as it should.
            self._part.note_total(self._part.size_bytes)
        if not self._part.is_whole:
            raise _cut(head)

    def _make_headers(self) -> dict[str, str]:
        """What asks for the rest; nothing where the whole is asked for."""
        part = self._part
        if part.size_bytes == 0:
            return {}
        if part.state.condition:
            return {"Range": f"bytes={part.size_bytes}-", "If-Range": part.state.condition}
        if self._remote.sha256 is None:
            # Neither the server nor a hash tells one content from another: some bytes that are here are asked for again.
            self._overlap = part.tail(OVERLAP_BYTES)
        start = part.size_bytes - len(self._overlap)
        return {"Range": f"bytes={start}-"} if start else {}

    def _take_all(self, head: Head, stream: Stream, work: Work) -> None:
        """The whole file, whatever there was before: this is also how a server answers whose file has changed."""
        self._require_file(head)
        total_bytes = read_length(head.headers)
        self._require_size(total_bytes)
        opening, begun = b"", False
        for block in stream.blocks():
            self._look_around(head, work)
            if not begun:
                opening += block
                if len(opening) < OPENING_BYTES:
                    continue
                self._begin(head, opening, total_bytes)
                begun = True
            else:
                self._write(block)
        if not begun:
            self._begin(head, opening, total_bytes)

    def _begin(self, head: Head, opening: bytes, total_bytes: int | None) -> None:
        """Put the first bytes in the place of what there was, once they look like the file that is wanted."""
        require_opening(self._remote.name, opening, host_of(head.url))
        self._part.discard()
        self._on_total(total_bytes, 0)
        self._part.begin(read_strong_etag(head.headers), read_modified(head.headers), total_bytes)
        self._write(opening)

    def _take_rest(self, head: Head, stream: Stream, work: Work) -> None:
        self._require_file(head)
        start, end, total_bytes = read_range(head.headers)
        part, state = self._part, self._part.state
        told = (read_strong_etag(head.headers), state.etag), (read_modified(head.headers), state.modified), (total_bytes, state.total_bytes)
        if start != part.size_bytes - len(self._overlap) or any(new and old and new != old for new, old in told):
            raise self._changed()
        if total_bytes is not None and state.total_bytes is None:
            self._require_size(total_bytes)
            part.note_total(total_bytes)
        self._on_total(part.state.total_bytes, part.size_bytes)
        left, overlap = end - start, self._overlap
        for block in stream.blocks():
            self._look_around(head, work)
            left -= len(block)
            if left < 0:
                raise self._changed()
            again, block = block[: len(overlap)], block[len(overlap) :]  # noqa: PLW2901 - the rest of the block
            if again != overlap[: len(again)]:
                raise self._changed()
            overlap = overlap[len(again) :]
            self._write(block)
        if left:
            raise _cut(head)

    def _settle_refused_range(self, head: Head) -> None:
        """There is nothing behind what is here: either it is whole, or another file lies there now."""
        total_bytes = read_refused_range(head.headers)
        if total_bytes != self._part.size_bytes or self._part.state.total_bytes not in {None, total_bytes}:
            raise self._changed()
        self._part.note_total(total_bytes)

    def _changed(self) -> FaultError:
        self._part.discard()
        return FaultError("it changed on its server while it was fetched", "Try again: it starts anew.", passing=True)

    def _require_file(self, head: Head) -> None:
        """Raise FaultError for an answer that can't be the file's own bytes."""
        kind = head.headers.get("Content-Type", "").lower()
        if kind.startswith(("text/html", "application/xhtml")):
            raise _page(host_of(head.url))
        if kind.startswith("multipart/byteranges") or head.headers.get("Content-Encoding", "identity").lower() != "identity":
            raise FaultError(f"{host_of(head.url)} sends it in a form that wasn't asked for")

    def _require_size(self, total_bytes: int | None) -> None:
        if total_bytes is None:
            return
        if self._exact_bytes is not None and total_bytes != self._exact_bytes:
            raise FaultError(
                f"its server has {total_bytes:,} bytes where {self._exact_bytes:,} were published", "Look on its page for what changed."
            )
        if total_bytes > self._max_bytes:
            raise FaultError(f"it has {total_bytes:,} bytes, more than the {self._max_bytes:,} that are taken")

    def _write(self, block: bytes) -> None:
        if self._part.size_bytes + len(block) > self._max_bytes:
            self._part.discard()
            raise FaultError(
                f"its server sends more than the {self._max_bytes:,} bytes that are taken", "Look on its page for what changed."
            )
        if block:
            self._part.write(block)
            self._on_bytes(len(block))

    def _look_around(self, head: Head, work: Work) -> None:
        """Between blocks: keep what has come before a pause and now and then, stop once cancelled, and notice a server that stalls."""
        now_s, paused = time.monotonic(), work.paused
        if paused or now_s - self._kept_s >= KEEP_S:
            self._part.keep()
            self._kept_s = now_s
        work.check()
        if paused or now_s - self._marked_s >= SLOW_S:
            if not paused and self._part.size_bytes - self._marked_bytes < SLOW_BYTES:
                raise FaultError(f"{host_of(head.url)} sends next to nothing", LATER, passing=True)
            self._marked_s, self._marked_bytes = time.monotonic(), self._part.size_bytes


def require_opening(name: str, opening: bytes, host: str) -> None:
    """Raise FaultError unless these first bytes can be those of a file of this name."""
    start = opening.removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if start.startswith(PAGE_STARTS):
        raise _page(host)
    if opening.startswith(LFS_START):
        raise FaultError(f"{host} sends a Git LFS pointer, which only names the file", "Look on its page for the file itself.")
    if not opening:
        raise FaultError(f"{host} sends an empty file", passing=True)
    if name.lower().endswith(".zip") and not opening.startswith(ZIP_START):
        raise FaultError(f"what {host} sends is not a zip file")


def _page(host: str) -> FaultError:
    return FaultError(f"{host} sends a web page instead of the file", PAGE_HINT)


def _cut(head: Head) -> FaultError:
    return FaultError(f"{host_of(head.url)} ended before the file did", "Try again: what has come is kept.", passing=True)
