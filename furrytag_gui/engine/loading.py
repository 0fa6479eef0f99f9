"""Which backend loads a model: one after the other until one can."""

import logging
from collections.abc import Callable
from dataclasses import dataclass

from furrytag_gui.engine.child import Child, ChildEndedError
from furrytag_gui.engine.devices import may_have_gpu
from furrytag_gui.engine.protocol import Message
from furrytag_gui.errors import ModelError
from furrytag_gui.models.manifest import Kind, encode_manifest
from furrytag_gui.models.store import InstalledModel
from furrytag_gui.models.tagset import LoadedTags

LOAD_LIMIT_S = 300.0
MAX_REASON_CHARS = 200

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """How a model runs. `device` is the one that the runtime really uses, `heads` the width of each output that is read.

    `embedding_width` is 0 where the model gives none. `load_s`: seconds that the child process took. `warning`: what its scores
    give reason to doubt, as a sentence, or "".
    """

    model_key: str
    backend: str
    device: str
    threads: int
    heads: dict[str, int]
    embedding_width: int
    load_s: float
    warning: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """One way to run a model."""

    backend: str
    gpu: bool = False
    onednn: bool = False


@dataclass(frozen=True)
class LoadRequest:
    model: InstalledModel
    tags: LoadedTags
    backend: str | None
    threads: int


@dataclass(frozen=True)
class Session:
    """A model that is loaded in a child process. `window`: how many pictures keep the child busy."""

    child: Child
    request: LoadRequest
    choice: Choice
    info: ModelInfo
    window: int


# OpenVINO is the fastest on a CPU, ONNX Runtime the one that reaches GPUs, TensorFlow the reference for SavedModels.
CHOICES: dict[Kind, tuple[Choice, ...]] = {
    Kind.SAVEDMODEL: (Choice("openvino"), Choice("tensorflow")),
    Kind.ONNX: (Choice("onnx", gpu=True), Choice("openvino"), Choice("onnx")),
}
PACKAGES = {"openvino": "openvino", "onnx": "onnxruntime", "tensorflow": '"furrytag-gui[tensorflow]"'}
TITLES = {"openvino": "OpenVINO", "onnx": "ONNX Runtime", "tensorflow": "TensorFlow"}


def choices_for(kind: Kind, backend: str | None) -> tuple[Choice, ...]:
    """The ways to run a model of this kind, best first; those of one backend if it is named.

    Raises ModelError if that backend doesn't run such models.
    """
    choices = tuple(choice for choice in CHOICES[kind] if backend in (None, choice.backend) and (may_have_gpu() or not choice.gpu))
    if not choices:
        names = ", ".join(dict.fromkeys(choice.backend for choice in CHOICES[kind]))
        raise ModelError(f"The backend {backend!r} doesn't run models of the kind {kind}.", f"Choose one of {names}.")
    return choices


def open_session(request: LoadRequest, choices: tuple[Choice, ...], start: Callable[[bool], Child]) -> Session:
    """Load the model with the first choice that works. `start(onednn)` gives a new child process.

    Raises ModelError with the reason of each backend if none works, and whatever `start` raises.
    """
    reasons: list[str] = []
    missing: list[str] = []
    child: Child | None = None
    waiting = list(choices)
    while waiting:
        choice = waiting.pop(0)
        if child is None or not child.alive:
            child = start(choice.onednn)
        reply = _ask(child, request, choice)
        header = reply.header
        title = TITLES[choice.backend]
        match header.get("why"):
            case None:
                return _make_session(child, request, choice, reply)
            case "model":
                child.kill()
                raise ModelError(header["message"], header["hint"])
            case "missing":
                missing.append(PACKAGES[choice.backend])
                reasons.append(f"{title} isn't installed")
            case "gpu":
                log.info("%s: %s", title, header["message"])
            case "onednn" if not choice.onednn:
                child.kill()
                waiting.insert(0, Choice(choice.backend, choice.gpu, onednn=True))
            case _:
                reasons.append(f"{title} can't read it ({_shorten(header['message'])})")
    if child is not None:
        child.kill()
    hint = "Install the model again, or choose another one."
    if missing:
        hint = f"Install what is missing: pip install {' '.join(dict.fromkeys(missing))}"
    raise ModelError(f"Can't load {request.model.manifest.title}: {'; '.join(reasons)}.", hint)


def _ask(child: Child, request: LoadRequest, choice: Choice) -> Message:
    """The child's reply; a made-up refusal if it dies or doesn't answer in time."""
    model = request.model
    header = {
        "type": "load",
        "backend": choice.backend,
        "gpu": choice.gpu,
        "threads": request.threads,
        "folder": str(model.folder.absolute()),
        "manifest": encode_manifest(model.manifest),
        "heads": [[head.name, head.start, head.stop] for head in request.tags.heads],
    }
    channel = child.open_channel()
    try:
        return channel.call(header, (), LOAD_LIMIT_S)
    except TimeoutError as error:
        child.kill()
        return Message({"why": "late", "message": str(error)})
    except ChildEndedError as error:
        return Message({"why": "ended", "message": str(error)})
    finally:
        channel.close()


def _make_session(child: Child, request: LoadRequest, choice: Choice, reply: Message) -> Session:
    header = reply.header
    info = ModelInfo(
        request.model.key,
        choice.backend,
        header["device"],
        request.threads,
        {head.name: head.width for head in request.tags.heads},
        header["embedding_width"],
        header["load_s"],
        header["warning"],
    )
    return Session(child, request, choice, info, header["window"])


def _shorten(text: str) -> str:
    line = next((line.strip() for line in text.splitlines() if line.strip()), "no reason given")
    return line.rstrip(".")[:MAX_REASON_CHARS]
