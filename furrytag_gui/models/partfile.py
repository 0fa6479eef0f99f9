"""A file that is on its way: what has come of it, and what it takes to go on after a restart."""

import contextlib
import errno
import glob
import hashlib
import json
import os
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

from furrytag_gui.models.faults import FaultError
from furrytag_gui.models.jsonrecord import RecordError, decode_record, encode_record
from furrytag_gui.wholefile import write_whole
from furrytag_gui.work import Work

if sys.platform == "win32":
    import msvcrt

    def _lock(stream: BinaryIO) -> None:
        # One byte that is rarely there, as others can't read a locked one.
        stream.seek(0x7FFF_FFFE)
        msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(stream: BinaryIO) -> None:
        fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)


PART_SUFFIX = ".part"
STATE_SUFFIX = ".part.json"
MAX_STATE_BYTES = 100_000
KEEP_BYTES = 16 * 1024 * 1024
READ_BYTES = 1024 * 1024
LOCKED = {errno.EAGAIN, errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLK}


@dataclass(frozen=True, slots=True)
class PartState:
    """What is written beside a part. `url`: the published address. `etag` and `modified`: what the server called this content.

    `total_bytes`: the whole file's length by the server, None if it didn't say. `kept_bytes`: how many surely are on the disk;
    after a power failure what follows them can be anything.
    """

    url: str
    etag: str = ""
    modified: str = ""
    total_bytes: int | None = None
    kept_bytes: int = 0

    @property
    def condition(self) -> str:
        """What If-Range takes, "" if the server gave nothing that tells one content from another."""
        return self.etag or self.modified


class PartFile:
    """`<name>.part` and its state, for one address; a context that keeps what has come.

    Every method can raise OSError; `open` and `begin` raise FaultError while another process has the file.
    """

    def __init__(self, target: Path, url: str) -> None:
        self.target = target
        self._url = url
        self._path = target.with_name(target.name + PART_SUFFIX)
        self._state_path = target.with_name(target.name + STATE_SUFFIX)
        self.state = PartState(url)
        self.size_bytes = 0
        self._stream: BinaryIO | None = None
        self._hash = hashlib.sha256()

    def __enter__(self) -> "PartFile":
        return self

    def __exit__(self, *_: object) -> None:
        # Whatever ended the work is what is told; the state on the disk stays right without this.
        with contextlib.suppress(OSError):
            self.keep()
        self._close()

    @property
    def is_whole(self) -> bool:
        return self.state.total_bytes is not None and self.size_bytes == self.state.total_bytes

    @property
    def sha256(self) -> str:
        """Of what has come, in hexadecimal digits."""
        return self._hash.hexdigest()

    def open(self, work: Work) -> None:
        """Find what an earlier run kept, and hash it; what can't be gone on with is removed. Raises CancelledError."""
        state = read_state(self.target)
        if state is None or state.url != self._url:
            self.discard()
            return
        self._stream = self._open_locked()
        self._stream.truncate(state.kept_bytes)
        self.state, self.size_bytes = state, state.kept_bytes
        while block := self._stream.read(READ_BYTES):
            work.check()
            self._hash.update(block)

    def begin(self, etag: str, modified: str, total_bytes: int | None) -> None:
        """Start from nothing, for the content that the server calls by these names."""
        self._close()
        self.target.parent.mkdir(parents=True, exist_ok=True)
        # The state first: a part that is longer than its state says is cut, one that is shorter is lost.
        self._save(PartState(self._url, etag, modified, total_bytes))
        self._stream = self._open_locked()
        self._stream.truncate(0)
        self.size_bytes = 0
        self._hash = hashlib.sha256()

    def tail(self, count: int) -> bytes:
        """The last bytes that have come."""
        if self._stream is None:
            return b""
        self._stream.seek(max(0, self.size_bytes - count))
        return self._stream.read(count)

    def write(self, block: bytes) -> None:
        """Put a block behind what has come."""
        if self._stream is None:
            raise ValueError("nothing was begun")
        self._stream.seek(self.size_bytes)
        self._stream.write(block)
        self._hash.update(block)
        self.size_bytes += len(block)
        if self.size_bytes - self.state.kept_bytes >= KEEP_BYTES:
            self.keep()

    def keep(self) -> None:
        """Have all that has come on the disk, and written down that it is."""
        if self._stream is not None and self.size_bytes != self.state.kept_bytes:
            self._stream.flush()
            os.fsync(self._stream.fileno())
            self._save(replace(self.state, kept_bytes=self.size_bytes))

    def note_total(self, total_bytes: int) -> None:
        """Note how long the whole file is, which the server told late."""
        self.state = replace(self.state, total_bytes=total_bytes)

    def finish(self) -> None:
        """Give the file its name."""
        if self._stream is not None:
            self._stream.flush()
            os.fsync(self._stream.fileno())
        self._close()
        self._path.replace(self.target)
        self._remove_state()

    def discard(self) -> None:
        """Remove what has come."""
        self._close()
        # The part first: a state without its part is no state, a part without one could be anybody's.
        self._path.unlink(missing_ok=True)
        self._remove_state()
        self.state, self.size_bytes, self._hash = PartState(self._url), 0, hashlib.sha256()

    def _open_locked(self) -> BinaryIO:
        stream = os.fdopen(os.open(self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o644), "r+b")
        try:
            _lock(stream)
        except OSError as error:
            # Some network disks have no locks at all.
            if error.errno in LOCKED:
                stream.close()
                raise FaultError("another FurryTag is fetching it", "Wait until that is done.") from error
        stream.seek(0)
        return stream

    def _close(self) -> None:
        stream, self._stream = self._stream, None
        if stream is not None:
            # What could not be flushed to a full disk is not in the state either.
            with contextlib.suppress(OSError):
                stream.close()

    def _save(self, state: PartState) -> None:
        write_whole(self._state_path, json.dumps(encode_record(state)).encode("ascii"))
        self.state = state

    def _remove_state(self) -> None:
        self._state_path.unlink(missing_ok=True)
        # A kill while the state was written leaves one under a name of its own.
        for stray in self.target.parent.glob(glob.escape(self._state_path.name) + "?*"):
            stray.unlink(missing_ok=True)


def read_state(target: Path) -> PartState | None:
    """The state beside a part that can be gone on with, None without one."""
    part, file = target.with_name(target.name + PART_SUFFIX), target.with_name(target.name + STATE_SUFFIX)
    try:
        with file.open("rb") as stream:
            state = decode_record(PartState, json.loads(stream.read(MAX_STATE_BYTES).decode("utf-8")))
        size_bytes = part.stat().st_size if part.is_file() and not part.is_symlink() else -1
    except (OSError, ValueError, RecursionError, RecordError):
        return None
    total_bytes = size_bytes if state.total_bytes is None else state.total_bytes
    return state if 0 <= state.kept_bytes <= min(size_bytes, total_bytes) else None
