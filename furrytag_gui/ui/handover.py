"""One window for each data folder: whoever starts second hands over what it was to open, and ends.

A lock in the data folder says who is first; the system lets go of it however that program ends. Where the first listens is written
beside it: a socket in a new folder that nobody else may enter, whose short name doesn't depend on the home's. No Qt, so that
the second start takes no longer than Python does.
"""

import contextlib
import json
import logging
import os
import sys
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from multiprocessing.connection import Client, Connection, Listener
from pathlib import Path

from filelock import FileLock, Timeout

from furrytag_gui.errors import FurryTagError
from furrytag_gui.scratch import PREFIX, Scratch, list_places, remove_left
from furrytag_gui.wholefile import write_whole

LIMIT_S = 15.0
POLL_S = 0.1
READ_LIMIT_S = 5.0
MAX_BYTES = 64_000_000
NAME = "window"
LONGEST_ADDRESS_BYTES = 100
"""The system's limit for a socket's path is 104 or 108."""

DONE = b"done"
ACTIVATION_VARIABLES = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")
"""What a desktop gives to a program that may come to the front because somebody has just started it."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Errand:
    """What a start is to do: open these, and come to the front with this token of the desktop, if it gave one."""

    paths: tuple[Path, ...] = ()
    token: str = ""

    @classmethod
    def from_start(cls, paths: tuple[Path, ...], environment: Mapping[str, str] = os.environ) -> "Errand":
        return cls(paths, next((environment[name] for name in ACTIVATION_VARIABLES if environment.get(name)), ""))

    def encode(self) -> bytes:
        # Names that are no valid text have lone surrogates, which JSON in ASCII holds as they are.
        return json.dumps({"paths": [str(path) for path in self.paths], "token": self.token}).encode("ascii")

    @classmethod
    def decode(cls, content: bytes) -> "Errand":
        """Raises ValueError."""
        try:
            stored = json.loads(content)
            return cls(tuple(Path(str(name)) for name in stored["paths"]), str(stored["token"]))
        except (KeyError, TypeError, RecursionError) as error:
            raise ValueError("not an errand") from error


Answer = Callable[[], None]
"""Tells the other start that its errand is done, so that it ends."""


def claim(folder: Path, errand: Errand, limit_s: float = LIMIT_S) -> "Claim | None":
    """The claim on this data folder; None if another window has it and has done the errand.

    Raises FurryTagError if another window has it and doesn't answer in time.
    """
    lock = FileLock(folder / "window.lock", timeout=0)
    address_file = folder / "window.address"
    end_s = time.monotonic() + limit_s
    while True:
        try:
            lock.acquire()
            return Claim(lock, address_file)
        except Timeout:
            pass
        except (OSError, NotImplementedError) as error:
            # A folder of some networks: two windows on it are better than none.
            log.warning("The data folder can't be locked: %s", error)
            return Claim(None, address_file)
        if _hand_over(address_file, errand, end_s - time.monotonic()):
            return None
        if time.monotonic() > end_s:
            raise FurryTagError(
                f"FurryTag is open already on {folder}, but doesn't answer.",
                "Go on in its window, or end that program and start again. Another --data-dir opens a window of its own.",
            )
        time.sleep(POLL_S)


class Claim:
    """The right to the only window on a data folder, and the ear for those who come after."""

    def __init__(self, lock: FileLock | None, address_file: Path) -> None:
        self._lock = lock
        self._address_file = address_file
        self._listener: Listener | None = None
        self._place: Scratch | None = None
        self._thread: threading.Thread | None = None
        self._guard = threading.Lock()
        self._open: set[Connection] = set()
        self._closed = False

    def listen(self, on_errand: Callable[[Errand, Answer], None]) -> None:
        """From now on call this with what later starts ask for, in a thread of its own."""
        if self._lock is None:
            return
        _tidy(self._address_file)
        try:
            address = self._make_address()
            self._listener = Listener(address)
            write_whole(self._address_file, json.dumps(address).encode("ascii"))
        except OSError as error:
            log.warning("Later starts can't be heard: %s", error)
            return
        self._thread = threading.Thread(target=self._hear, args=(self._listener, on_errand), name="furrytag-handover", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Let the next start have the folder. Whoever waits for an answer finds that out and starts by itself."""
        if self._closed:
            return
        self._closed = True
        if self._listener is not None:
            if self._thread is not None:
                with contextlib.suppress(OSError, EOFError):
                    Client(self._listener.address).close()  # wakes the thread
                self._thread.join(READ_LIMIT_S)
            self._listener.close()
            self._address_file.unlink(missing_ok=True)
        if self._place is not None:
            self._place.close()
        with self._guard:
            for connection in self._open:
                connection.close()
            self._open.clear()
        if self._lock is not None:
            self._lock.release()

    def _make_address(self) -> str:
        """A new one that nobody else may use or guess. Raises OSError."""
        if sys.platform == "win32":
            return rf"\\.\pipe\{PREFIX}{os.urandom(16).hex()}"
        reason = OSError("no folder has a name that is short enough")
        for place in list_places():
            if len(os.fsencode(place)) + len(PREFIX) + len(f"/12345678/{NAME}") <= LONGEST_ADDRESS_BYTES:
                try:
                    self._place = Scratch(place)
                    return str(self._place.folder / NAME)
                except OSError as error:
                    reason = error
        raise reason

    def _hear(self, listener: Listener, on_errand: Callable[[Errand, Answer], None]) -> None:
        while not self._closed:
            try:
                connection = listener.accept()
            except (OSError, EOFError):
                time.sleep(POLL_S)
                continue
            with self._guard:
                self._open.add(connection)
            try:
                if not connection.poll(READ_LIMIT_S):
                    raise ValueError("nothing was said")
                errand = Errand.decode(connection.recv_bytes(MAX_BYTES))
            except (OSError, EOFError, ValueError):
                self._drop(connection)
                continue
            on_errand(errand, partial(self._answer, connection))

    def _answer(self, connection: Connection) -> None:
        with contextlib.suppress(OSError):
            connection.send_bytes(DONE)
        self._drop(connection)

    def _drop(self, connection: Connection) -> None:
        with self._guard:
            self._open.discard(connection)
        connection.close()


def _hand_over(address_file: Path, errand: Errand, limit_s: float) -> bool:
    """True if the window that listens there has done the errand."""
    done = threading.Event()

    def say() -> None:
        with contextlib.suppress(OSError, EOFError, ValueError, TypeError):
            address = json.loads(address_file.read_bytes())
            if sys.platform == "win32":
                # Windows lets no other program come to the front unless the one that was started allows it.
                import ctypes  # noqa: PLC0415

                ctypes.windll.user32.AllowSetForegroundWindow(-1)
            with Client(address) as connection:
                connection.send_bytes(errand.encode())
                if connection.recv_bytes(len(DONE)) == DONE:
                    done.set()

    # Connecting can't be given a limit, and a window that was stopped accepts and says nothing.
    thread = threading.Thread(target=say, name="furrytag-handover-client", daemon=True)
    thread.start()
    thread.join(max(0.0, limit_s))
    return done.is_set()


def _tidy(address_file: Path) -> None:
    """Remove what a program before this one that was killed has left to listen at."""
    with contextlib.suppress(OSError, ValueError):
        address = json.loads(address_file.read_bytes())
        address_file.unlink()
        socket = Path(str(address))
        if socket.name == NAME:
            remove_left(socket.parent)
