"""Folders for a while, where the system keeps such things; those of a program that was killed go when the next one starts."""

import contextlib
import os
import shutil
import stat
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

PREFIX = "furrytag-"
LOCK_NAME = "lock"
YOUNG_S = 60.0
"""In its first moment a folder has no lock yet."""


class Scratch:
    """A new folder that nobody else may enter, until `close`. Raises OSError.

    A lock in it, which the system lets go of however this program ends, tells those that are in use from what was left.
    """

    def __init__(self, place: str | None = None) -> None:
        """`place`: the folder to make it in, or None for the usual one."""
        from filelock import FileLock  # noqa: PLC0415 - most commands do without

        self.folder = Path(tempfile.mkdtemp(prefix=PREFIX, dir=place))
        self._lock = FileLock(self.folder / LOCK_NAME, timeout=0, thread_local=False)
        with contextlib.suppress(OSError, NotImplementedError):
            self._lock.acquire()

    def close(self) -> None:
        self._lock.release()
        shutil.rmtree(self.folder, ignore_errors=True)


@contextlib.contextmanager
def open_scratch() -> Iterator[Path]:
    """A folder that is there inside the block. Raises OSError."""
    scratch = Scratch()
    try:
        yield scratch.folder
    finally:
        scratch.close()


def list_places() -> list[str]:
    """Where scratch folders are made, the best first."""
    return [place for place in (os.environ.get("XDG_RUNTIME_DIR", ""), tempfile.gettempdir(), "/tmp") if place]  # noqa: S108 - see Scratch


def sweep(now_s: float | None = None) -> None:
    """Remove what killed programs have left. `now_s`: the time, as files have it."""
    now_s = time.time() if now_s is None else now_s
    for place in dict.fromkeys(list_places()):
        with contextlib.suppress(OSError):
            for folder in list(Path(place).glob(f"{PREFIX}*")):
                with contextlib.suppress(OSError):
                    if now_s - folder.lstat().st_mtime > YOUNG_S:
                        remove_left(folder)


def remove_left(folder: Path) -> None:
    """Remove a scratch folder of this user if whoever made it is gone. Raises OSError."""
    facts = folder.lstat()
    if not folder.name.startswith(PREFIX) or not stat.S_ISDIR(facts.st_mode) or not (folder / LOCK_NAME).is_file():
        return
    if hasattr(os, "getuid") and facts.st_uid != os.getuid():
        return
    from filelock import FileLock, Timeout  # noqa: PLC0415 - see above

    lock = FileLock(folder / LOCK_NAME, timeout=0)
    try:
        lock.acquire()
    except (Timeout, NotImplementedError):
        return
    lock.release()
    shutil.rmtree(folder)
