"""The child process: it loads one model and answers for pictures until its parent closes the pipe.

Its standard input and output carry the messages of `engine.protocol`. It imports no Qt.
"""

import faulthandler
import logging
import os
import sys
import threading
import time
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from queue import SimpleQueue
from typing import Any, BinaryIO, cast

from furrytag_gui.engine import limits
from furrytag_gui.engine.attribution import Attribution
from furrytag_gui.engine.heads import FitRequest, fit
from furrytag_gui.engine.network import BackendModule, NoDeviceError, OneDnnNeededError, Plan
from furrytag_gui.engine.pipeline import Job, Pipeline
from furrytag_gui.engine.predictor import Predictor
from furrytag_gui.engine.protocol import Array, Message, ProtocolError, read_message, write_message
from furrytag_gui.errors import ModelError
from furrytag_gui.models.manifest import Activation, Kind, Manifest, parse_manifest
from furrytag_gui.models.savedmodel import read_facts
from furrytag_gui.models.tagset import HeadSlice

BEAT_S = 1.0
BACKENDS = ("openvino", "onnx", "tensorflow")


class Worker:
    """Carries out the parent's requests, one at a time; pictures are answered by the pipeline's threads beside that."""

    def __init__(self, replies: BinaryIO) -> None:
        self._replies = replies
        self._lock = threading.Lock()
        self._pipeline: Pipeline | None = None
        self._attribution: Attribution | None = None

    def send(self, header: dict[str, Any], arrays: Sequence[Array] = ()) -> None:
        """Write a reply; safe from any thread. A parent that is gone ends this process."""
        with self._lock:
            try:
                write_message(self._replies, header, arrays)
            except OSError:
                os._exit(0)

    def handle(self, message: Message) -> None:
        header = message.header
        match header["type"]:
            case "load":
                self.send({**self._load(header), "channel": header["channel"]})
            case "devices":
                self.send({**_list_devices(header["backend"]), "channel": header["channel"]})
            case "fit":
                result = fit(FitRequest.from_arrays(message.arrays))
                self.send({"type": "fitted", "channel": header["channel"]}, result.to_arrays())
            case "score" if self._pipeline is not None:
                self._pipeline.submit(Job(header["channel"], header["number"], Path(header["path"])))
            case "explain" if self._pipeline is not None:
                self._pipeline.explain(header["channel"], Path(header["path"]), header["cells"])
            case "attribute" if self._attribution is not None:
                self._attribution.ask(header["channel"], Path(header["path"]), header["place"])
            case "drop" if self._pipeline is not None:
                self._pipeline.drop(header["channel"])

    def _load(self, header: dict[str, Any]) -> dict[str, Any]:
        """The reply to a request to load: what was loaded, or why it could not be."""
        start_s = time.monotonic()
        try:
            plan, manifest = _read_request(header)
            backend = _import_backend(header["backend"])
            network = backend.open_network(plan)
            predictor = Predictor(network, plan, _find_activations(manifest, plan), exclusive=manifest.exclusive)
        except ModelError as error:
            return {"type": "refused", "why": "model", "message": error.message, "hint": error.hint}
        except ImportError as error:
            return {"type": "refused", "why": "missing", "message": str(error)}
        except (NoDeviceError, OneDnnNeededError) as error:
            return {"type": "refused", "why": "device" if isinstance(error, NoDeviceError) else "onednn", "message": str(error)}
        except Exception as error:  # every runtime has errors of its own, and the next one may do better
            logging.exception("%s can't load the model", header["backend"])
            return {"type": "refused", "why": "runtime", "message": str(error)}
        self._pipeline = Pipeline(predictor, plan.input, plan.threads, self.send)
        self._attribution = Attribution(predictor, plan, self.send)
        return {
            "type": "loaded",
            "device": network.device,
            "at_once": self._pipeline.at_once,
            "embedding_width": predictor.embedding_width,
            "load_s": time.monotonic() - start_s,
            "warning": predictor.warning,
        }


def main() -> int:
    """Serve the parent on standard input and output until it is gone; the exit code is 0."""
    requests, replies = _take_pipes()
    faulthandler.enable()
    limits.ignore_interrupt()
    limits.limit_memory()
    logging.basicConfig(level=logging.WARNING)
    worker = Worker(replies)
    threading.Thread(target=_beat_on, args=(worker,), name="beat", daemon=True).start()
    incoming: SimpleQueue[Message] = SimpleQueue()
    threading.Thread(target=_receive_on, args=(requests, incoming), name="receive", daemon=True).start()
    while True:
        worker.handle(incoming.get())


def _take_pipes() -> tuple[BinaryIO, BinaryIO]:
    """The pipes to the parent. What anything here prints goes to standard error from now on, native code's output too."""
    requests = os.fdopen(os.dup(0), "rb")
    replies = os.fdopen(os.dup(1), "wb")
    with open(os.devnull, "rb") as nothing:  # noqa: PTH123 - a device, not a path
        os.dup2(nothing.fileno(), 0)
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return requests, replies


def _receive_on(requests: BinaryIO, incoming: "SimpleQueue[Message]") -> None:
    try:
        while (message := read_message(requests)) is not None:
            incoming.put(message)
    except ProtocolError:
        logging.exception("The parent sent nonsense")
    # The parent is gone, and whatever this process is doing is of no use to anybody.
    os._exit(0)


def _beat_on(worker: Worker) -> None:
    while True:
        limits.postpone_end()
        worker.send({"type": "beat"})
        time.sleep(BEAT_S)


def _read_request(header: dict[str, Any]) -> tuple[Plan, Manifest]:
    manifest = parse_manifest(header["manifest"], "sent by the window")
    folder = Path(header["folder"])
    plan = Plan(
        manifest.title,
        folder / manifest.graph,
        manifest.input,
        tuple(HeadSlice(name, start, stop) for name, start, stop in header["heads"]),
        manifest.embedding,
        header["threads"],
        header["device"],
    )
    return plan, manifest


def _list_devices(name: str) -> dict[str, Any]:
    """The reply to a request for what a runtime has to compute with."""
    try:
        devices = _import_backend(name).list_devices()
    except ModuleNotFoundError as error:
        return {"type": "refused", "why": "missing", "message": str(error)}
    except Exception as error:  # whatever a runtime's libraries and drivers make of this machine
        logging.exception("%s can't tell its devices", name)
        return {"type": "refused", "why": "runtime", "message": str(error)}
    return {"type": "devices", "devices": [[device.name, device.title, device.problem] for device in devices]}


def _import_backend(name: str) -> BackendModule:
    if name not in BACKENDS:
        raise ModelError(f"There is no backend {name!r}.", f"Choose one of {', '.join(BACKENDS)}.")
    return cast("BackendModule", import_module(f"furrytag_gui.engine.backends.{name}"))


def _find_activations(manifest: Manifest, plan: Plan) -> list[Activation | None]:
    """What each head needs, by the manifest or else by the file; None where neither says."""
    if manifest.activation is not None or manifest.kind is not Kind.SAVEDMODEL:
        return [manifest.activation] * len(plan.heads)
    told = {head.output.split("_")[0]: head.activation for head in read_facts(plan.graph).heads}
    return [told.get(head.name) for head in plan.heads]


if __name__ == "__main__":
    sys.exit(main())
