"""What every backend gives: a loaded model that turns prepared pictures into the outputs that were asked for.

A backend is a module in `engine/backends/` with two functions, `open_network(plan) -> Network` and `list_devices()`. It is
imported in the child process only, and imports its runtime at the top, so that an ImportError says that the runtime is missing.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from furrytag_gui.errors import ModelError
from furrytag_gui.models.manifest import InputSpec
from furrytag_gui.models.onnxfile import Port as Port  # noqa: PLC0414 - the backends and their tests take both from here
from furrytag_gui.models.onnxfile import Shape as Shape  # noqa: PLC0414
from furrytag_gui.models.runs import CPU
from furrytag_gui.models.tagset import HeadSlice
from furrytag_gui.tags.tagset import FloatArray


@dataclass(frozen=True, slots=True)
class Plan:
    """What a backend is asked to load.

    `graph`: the ONNX file or the SavedModel folder. `embedding`: the output that holds it, or None to look for it.
    `device`: where to run, and nowhere else, by the backend's own name; see `models.runs.Run`.
    """

    title: str
    graph: Path
    input: InputSpec
    heads: tuple[HeadSlice, ...]
    embedding: str | None
    threads: int
    device: str = CPU


@dataclass(frozen=True, slots=True)
class SeenDevice:
    """A device that a runtime says it has: the name to run on it, and its maker's name or "".

    `problem`: why the runtime can't use it all the same, or "".
    """

    name: str
    title: str = ""
    problem: str = ""


class Network(Protocol):
    """A loaded model. `lanes` threads may call `run` at once, each with up to `batch` pictures.

    `device` is the one that the runtime really uses; it is known once `run` was called.
    """

    @property
    def input(self) -> Port: ...

    @property
    def device(self) -> str: ...

    @property
    def lanes(self) -> int: ...

    @property
    def batch(self) -> int: ...

    @property
    def has_embedding(self) -> bool: ...

    def run(self, pictures: FloatArray, *, alone: bool) -> list[FloatArray]:
        """The outputs for pictures of shape (b, …): one float32 (b, width) for each head of the plan, then the embedding (b, …).

        `alone`: nothing else is waiting, so the answer's delay counts and not the throughput.
        """
        ...


class BackendModule(Protocol):
    """A module in `engine/backends/`."""

    def open_network(self, plan: Plan) -> Network:
        """Load the model on the plan's device. Raises ModelError for a model that is wrong, NoDeviceError where the device
        can't be had, and whatever the runtime raises for a model that it can't read."""
        ...

    def list_devices(self) -> list[SeenDevice]:
        """What this runtime has to compute with, the processor first."""
        ...


class OneDnnNeededError(Exception):
    """TensorFlow can run this graph only in a process that was started with oneDNN on."""


class NoDeviceError(Exception):
    """The runtime doesn't have the device that was asked for, or can't run this model on it. The text says so as a clause."""


def choose_input(ports: Sequence[Port], plan: Plan) -> Port:
    """The graph's input for pictures. Raises ModelError if the named one is missing, or there are several and none is named."""
    found = [port for port in ports if plan.input.name in (None, port.name)]
    if len(found) != 1 or len(found[0].shape) != 4:
        name = f" named {plan.input.name!r}" if plan.input.name else ""
        raise ModelError(
            f"{plan.title} has no single input for pictures{name}; it has {_list(ports)}.", "Correct input.name in its manifest."
        )
    return found[0]


def match_outputs(ports: Sequence[Port], plan: Plan) -> list[int]:
    """The index of the output of each head of the plan, then that of the embedding if the plan names one.

    A head is the output of its name, or else the one whose name up to its first `_` is the head's; the head "" is the only output
    that is left.
    Raises ModelError if one is missing, there are two, or its width isn't the number of its tags.
    """
    embedding = [index for index, port in enumerate(ports) if port.name == plan.embedding]
    if plan.embedding is not None and not embedding:
        raise ModelError(
            f"{plan.title} has no output {plan.embedding!r}; it has {_list(ports)}.", "Correct embedding in its manifest, or leave it out."
        )
    chosen: list[int] = []
    for head in plan.heads:
        free = [index for index in range(len(ports)) if index not in embedding]
        found = [index for index in free if ports[index].name == head.name]
        found = found or [index for index in free if not head.name or ports[index].name.split("_")[0] == head.name]
        if len(found) > 1:
            found = [index for index in found if ports[index].shape[-1:] == (head.width,)]
        if len(found) != 1:
            name = f"output for {head.name!r}" if head.name else f"single output of {head.width:,} values"
            raise ModelError(f"{plan.title} has no {name}; it has {_list(ports)}.", "Correct heads in its manifest.")
        port = ports[found[0]]
        if port.shape[-1:] not in ((head.width,), (None,)):
            raise wrong_width(plan, port.name, port.shape[-1] if port.shape else 1, head.width)
        chosen += found
    return chosen + embedding


def wrong_width(plan: Plan, output: str, width: int | None, expected: int) -> ModelError:
    """The error for an output that isn't as wide as its list of tags."""
    return ModelError(
        f"The output {output} of {plan.title} has {width:,} values where its tag list has {expected:,}.",
        "Model and tag list don't belong together. Install the model again.",
    )


def is_embedding_shape(shape: Shape) -> bool:
    """True for (b, d) and (b, 1, 1, d) or (b, d, 1, 1): one vector a picture."""
    return len(shape) >= 2 and sum(side != 1 for side in shape[1:]) == 1 and None not in shape[1:]


def _list(ports: Sequence[Port]) -> str:
    return ", ".join(f"{port.name} [{', '.join('?' if side is None else str(side) for side in port.shape)}]" for port in ports) or "none"
