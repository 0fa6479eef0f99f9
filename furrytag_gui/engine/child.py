"""The child process as its parent sees it."""

import contextlib
import itertools
import logging
import os
import signal
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Sequence
from queue import Empty, SimpleQueue
from typing import Any, BinaryIO, cast

from furrytag_gui.engine.protocol import Array, Message, ProtocolError, read_message, write_message
from furrytag_gui.plainlog import LastWords

BEAT_LIMIT_S = 60.0
POLL_S = 0.1
LAST_WORDS_S = 2.0
KEPT_LINES = 30
KEPT_VARIABLES = (
    *("PATH", "HOME", "USERPROFILE", "LOCALAPPDATA", "SYSTEMROOT", "SYSTEMDRIVE", "WINDIR", "TEMP", "TMP", "TMPDIR"),
    *("LANG", "LC_ALL", "LC_CTYPE", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "CUDA_PATH", "CUDA_VISIBLE_DEVICES", "NVIDIA_VISIBLE_DEVICES"),
    *("HIP_VISIBLE_DEVICES", "ROCR_VISIBLE_DEVICES", "HSA_OVERRIDE_GFX_VERSION", "OCL_ICD_VENDORS"),
)
"""What programs and their libraries need to be found; everything else of the user's environment stays here."""

log = logging.getLogger(__name__)


class ChildEndedError(Exception):
    """The child process is gone; the text says how it ended."""


class Channel:
    """One conversation with the child. Replies come in the order in which the child sent them."""

    def __init__(self, child: "Child", number: int) -> None:
        self._child = child
        self.number = number
        self.replies: SimpleQueue[Message | None] = SimpleQueue()

    def send(self, header: dict[str, Any], arrays: Sequence[Array] = ()) -> None:
        """Raises ChildEndedError."""
        self._child.send({**header, "channel": self.number}, arrays)

    def receive(self, timeout_s: float) -> Message | None:
        """The next reply, or None if there is none within that time. Raises ChildEndedError."""
        try:
            message = self.replies.get(timeout=timeout_s)
        except Empty:
            self._child.check_beat()
            return None
        if message is None:
            raise ChildEndedError(self._child.ending)
        return message

    def call(self, header: dict[str, Any], arrays: Sequence[Array], limit_s: float) -> Message:
        """Send a request and wait for its one reply. Raises ChildEndedError, and TimeoutError after that many seconds."""
        self.send(header, arrays)
        end_s = time.monotonic() + limit_s
        while time.monotonic() < end_s:
            message = self.receive(POLL_S)
            if message is not None:
                return message
        raise TimeoutError(f"no answer in {limit_s:.0f} seconds")

    def close(self) -> None:
        self._child.forget(self.number)


class Child:
    """A running child process. It ends when it is told to, when this process ends, or by a fault of its own."""

    def __init__(self, *, onednn: bool = False) -> None:
        self._process = subprocess.Popen(
            make_command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=make_environment(onednn=onednn),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._requests = cast("BinaryIO", self._process.stdin)
        self._replies = cast("BinaryIO", self._process.stdout)
        self._errors = cast("BinaryIO", self._process.stderr)
        self.ending = ""
        self._told_to_end = False
        self._lock = threading.Lock()
        self._write_lock = threading.Lock()
        self._channels: dict[int, Channel] = {}
        self._numbers = itertools.count()
        self._lines: deque[str] = deque(maxlen=KEPT_LINES)
        self._last_beat_s = time.monotonic()
        self._receiver = threading.Thread(target=self._receive_on, name="child-replies", daemon=True)
        self._listener = threading.Thread(target=self._listen_on, name="child-log", daemon=True)
        self._listener.start()
        self._receiver.start()

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def alive(self) -> bool:
        return not self.ending

    def open_channel(self) -> Channel:
        with self._lock:
            channel = Channel(self, next(self._numbers))
            self._channels[channel.number] = channel
            if self.ending:
                channel.replies.put(None)
        return channel

    def forget(self, number: int) -> None:
        """Replies to this channel are thrown away from now on, and work for it that hasn't begun is not done."""
        with self._lock:
            self._channels.pop(number, None)
        with contextlib.suppress(ChildEndedError):
            self.send({"type": "drop", "channel": number})

    def send(self, header: dict[str, Any], arrays: Sequence[Array] = ()) -> None:
        """Raises ChildEndedError."""
        try:
            with self._write_lock:
                write_message(self._requests, header, arrays)
        except (OSError, ValueError) as error:
            self._process.kill()
            self._receiver.join()
            raise ChildEndedError(self.ending) from error

    def check_beat(self) -> None:
        """Kill the child if it has been silent for so long that it can't be alive."""
        if time.monotonic() - self._last_beat_s > BEAT_LIMIT_S:
            self._process.kill()

    def kill(self) -> None:
        """End the child now and wait until it is gone; safe from any thread, and more than once."""
        self._told_to_end = True
        self._process.kill()
        self._process.wait()
        self._receiver.join()
        self._listener.join()
        for stream in (self._requests, self._replies, self._errors):
            with contextlib.suppress(OSError):
                stream.close()

    def _receive_on(self) -> None:
        try:
            while (message := read_message(self._replies)) is not None:
                self._last_beat_s = time.monotonic()
                with self._lock:
                    channel = self._channels.get(message.header.get("channel", -1))
                if channel is not None:
                    channel.replies.put(message)
        except (ProtocolError, OSError, ValueError) as error:
            if not self._told_to_end:
                log.warning("The child process sent nonsense: %s", error)
        # Without its pipe it is of no use, alive or not.
        self._process.kill()
        code = self._process.wait()
        ending = _describe_ending(code)
        if not self._told_to_end:
            # Its last words may not be read yet, and those are what tells why.
            self._listener.join(LAST_WORDS_S)
            log.warning("The model's process ended, code %d: %s\n%s", code, ending, LastWords("\n".join(self._lines)))
        with self._lock:
            self.ending = ending
            for channel in self._channels.values():
                channel.replies.put(None)

    def _listen_on(self) -> None:
        for line in self._errors:
            text = line.decode("utf-8", "replace").rstrip()
            self._lines.append(text)
            log.debug("child: %s", text)


def make_command() -> list[str]:
    """What starts the child: this interpreter, or this program itself where it is frozen."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--engine-worker"]
    return [sys.executable, "-P", "-m", "furrytag_gui.engine.worker"]


def make_environment(*, onednn: bool) -> dict[str, str]:
    """The child's environment: nothing of the user's but what KEPT_VARIABLES names, and the module path of this process."""
    environment = {name: os.environ[name] for name in KEPT_VARIABLES if name in os.environ}
    return environment | {
        "PYTHONPATH": os.pathsep.join(entry for entry in sys.path if entry),
        "PYTHONUTF8": "1",
        "PYTHONNOUSERSITE": "1",
        # With oneDNN, variables that aren't constants are laid out anew at every call: 15 times slower for one picture.
        "TF_ENABLE_ONEDNN_OPTS": "1" if onednn else "0",
        "TF_CPP_MIN_LOG_LEVEL": "2",
        # Fitting heads runs beside the model, which has the cores; numpy's threads would spin for them: 4 times slower.
        "OPENBLAS_NUM_THREADS": "1",
        # Of smaller blocks glibc keeps what a giant picture took for the thread that read it, and the next giant finds too little.
        "PILLOW_BLOCK_SIZE": "64m",
    }


def _describe_ending(code: int) -> str:
    if code >= 0:
        return f"the model's process ended with code {code}"
    try:
        name = signal.Signals(-code).name
    except ValueError:
        name = f"signal {-code}"
    return f"the model's process was ended by {name}"
