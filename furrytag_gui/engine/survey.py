"""Asks each runtime, in a child process of its own, which devices it sees."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager

from furrytag_gui.engine.child import Child, ChildEndedError
from furrytag_gui.engine.devices import RuntimeReport
from furrytag_gui.engine.loading import BACKENDS, shorten
from furrytag_gui.engine.network import SeenDevice
from furrytag_gui.engine.protocol import Message
from furrytag_gui.models.runs import TITLES

SURVEY_LIMIT_S = 60.0


def ask_runtimes(open_child: Callable[[], AbstractContextManager[Child]], limit_s: float) -> Iterator[RuntimeReport]:
    """One report for each runtime, one after the other; one that dies or is silent for that long costs its own report alone.

    `open_child` gives a new child that ends with its block. Raises what that raises.
    """
    for backend in dict.fromkeys(backend for backends in BACKENDS.values() for backend in backends):
        with open_child() as child:
            yield _ask(child, backend, limit_s)


def _ask(child: Child, backend: str, limit_s: float) -> RuntimeReport:
    channel = child.open_channel()
    try:
        return _read(backend, channel.call({"type": "devices", "backend": backend}, (), limit_s))
    except (ChildEndedError, TimeoutError) as error:
        return RuntimeReport(backend, problem=f"{TITLES[backend]} can't tell its devices: {error}.")


def _read(backend: str, reply: Message) -> RuntimeReport:
    header = reply.header
    match header.get("why"):
        case None:
            return RuntimeReport(backend, devices=tuple(SeenDevice(*map(str, device)) for device in header["devices"]))
        case "missing":
            return RuntimeReport(backend, installed=False)
    return RuntimeReport(backend, problem=f"{TITLES[backend]} doesn't start: {shorten(header['message'])}.")
