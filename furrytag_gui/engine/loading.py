"""Which backend loads a model, and on which device: one after the other until one can."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from furrytag_gui.edition import advise_part
from furrytag_gui.engine.child import Child, ChildEndedError
from furrytag_gui.engine.machine import may_have_gpu
from furrytag_gui.engine.protocol import Message
from furrytag_gui.errors import ModelError
from furrytag_gui.models.manifest import Kind, encode_manifest
from furrytag_gui.models.runs import CPU, TITLES, Run
from furrytag_gui.models.store import InstalledModel
from furrytag_gui.models.tagset import LoadedTags

MAX_REASON_CHARS = 200

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """How a model runs. `device` is the one that the runtime says it uses, `heads` the width of each output that is read.

    `embedding_width` is 0 where the model gives none. `load_s`: seconds that the child process took. `warning`: what its scores
    give reason to doubt, as a sentence, or "". `wanted`: the run that was asked for. `fallback`: the sentence why it isn't the one
    that the model got, or "".
    """

    model_key: str
    backend: str
    device: str
    threads: int
    heads: dict[str, int]
    embedding_width: int
    load_s: float
    warning: str = ""
    wanted: Run | None = None
    fallback: str = ""

    @property
    def run(self) -> Run:
        return Run(self.backend, self.device)


@dataclass(frozen=True, slots=True)
class Choice:
    """One way to run a model, and whether its child process needs oneDNN for it."""

    run: Run
    onednn: bool = False


@dataclass(frozen=True)
class LoadRequest:
    """What to load. `run`: how, or None for the usual order. `strict`: no other way will do."""

    model: InstalledModel
    tags: LoadedTags
    run: Run | None
    threads: int
    limit_s: float
    strict: bool = False


@dataclass(frozen=True)
class Session:
    """A model that is loaded in a child process. `at_once`: how many pictures the child works on at once."""

    child: Child
    request: LoadRequest
    choice: Choice
    info: ModelInfo
    at_once: int


BACKENDS: dict[Kind, tuple[str, ...]] = {Kind.SAVEDMODEL: ("openvino", "tensorflow"), Kind.ONNX: ("openvino", "onnx")}
"""What can run each kind of model at all."""

# OpenVINO is the fastest on a CPU, ONNX Runtime the one that reaches GPUs, TensorFlow the reference for SavedModels.
USUAL_RUNS: dict[Kind, tuple[Run, ...]] = {
    Kind.SAVEDMODEL: (Run("openvino"), Run("tensorflow", "GPU"), Run("tensorflow")),
    Kind.ONNX: (*(Run("onnx", device) for device in ("CUDA", "MIGraphX", "ROCM", "Dml")), Run("openvino"), Run("onnx")),
}
PACKAGES = {"openvino": "openvino", "onnx": "onnxruntime", "tensorflow": '"furrytag-gui[tensorflow]"'}


def choices_for(request: LoadRequest) -> tuple[Choice, ...]:
    """The ways to run the model, best first: the one that is asked for, and the usual ones unless no other will do.

    Raises ModelError if no other will do and that backend doesn't run such models.
    """
    kind, wanted = request.model.manifest.kind, request.run
    fits = wanted is not None and wanted.backend in BACKENDS[kind]
    if request.strict and wanted is not None and not fits:
        names = ", ".join(BACKENDS[kind])
        raise ModelError(f"The backend {wanted.backend!r} doesn't run models of the kind {kind}.", f"Choose one of {names}.")
    first = (wanted,) if wanted is not None and fits else ()
    usual = () if request.strict and first else USUAL_RUNS[kind]
    runs = [run for run in usual if may_have_gpu() or run.device == CPU]
    return tuple(Choice(run) for run in dict.fromkeys([*first, *runs]))


def open_session(request: LoadRequest, choices: Sequence[Choice], start: Callable[[bool], Child]) -> Session:
    """Load the model with the first choice that works. `start(onednn)` gives a new child process.

    Raises ModelError with the reason of each backend if none works, and whatever `start` raises.
    """
    reasons: dict[Run, str] = {}
    missing: list[str] = []
    child: Child | None = None
    waiting = list(choices)
    while waiting:
        choice = waiting.pop(0)
        run = choice.run
        if child is None or not child.alive:
            child = start(choice.onednn)
        reply = _ask(child, request, choice)
        header = reply.header
        why = header.get("why")
        if why is None:
            return _make_session(child, request, choice, reply, reasons)
        if why == "model":
            child.kill()
            raise ModelError(header["message"], header["hint"])
        if why == "onednn" and not choice.onednn:
            child.kill()
            waiting.insert(0, Choice(run, onednn=True))
            continue
        reason = _explain(run, why, header["message"])
        log.info("%s", reason)
        if why == "missing":
            missing.append(PACKAGES[run.backend])
        # Nobody asked for the GPUs of the usual order, so it is no failure that they aren't there.
        if why != "device" or run == request.run:
            reasons[run] = reason
    if child is not None:
        child.kill()
    hint = "Install the model again, or choose another one."
    if request.strict and why == "device":
        hint = "Choose another device for it."
    if missing:
        hint = advise_part(*dict.fromkeys(missing))
    told = "; ".join(dict.fromkeys(reasons.values()))
    raise ModelError(f"Can't load {request.model.manifest.title}: {told}.", hint)


def _ask(child: Child, request: LoadRequest, choice: Choice) -> Message:
    """The child's reply; a made-up refusal if it dies or doesn't answer in time."""
    model = request.model
    header = {
        "type": "load",
        "backend": choice.run.backend,
        "device": choice.run.device,
        "threads": request.threads,
        "folder": str(model.folder.absolute()),
        "manifest": encode_manifest(model.manifest),
        "heads": [[head.name, head.start, head.stop] for head in request.tags.heads],
    }
    channel = child.open_channel()
    try:
        return channel.call(header, (), request.limit_s)
    except TimeoutError:
        child.kill()
        return Message({"why": "late", "message": f"{request.limit_s:.0f}"})
    except ChildEndedError as error:
        return Message({"why": "ended", "message": str(error)})
    finally:
        channel.close()


def _explain(run: Run, why: str, message: str) -> str:
    """Why a run can't be had, as a clause."""
    title = TITLES[run.backend]
    match why:
        case "missing":
            return f"{title} isn't installed"
        case "device":
            return message
        case "late":
            return f"{run.title} didn't have it ready in {message} seconds"
    return f"{run.title} can't read it ({shorten(message)})"


def _make_session(child: Child, request: LoadRequest, choice: Choice, reply: Message, reasons: dict[Run, str]) -> Session:
    header = reply.header
    wanted, run, title = request.run, choice.run, request.model.manifest.title
    fallback = ""
    if wanted is not None and wanted != run:
        reason = reasons.get(wanted) or f"{TITLES.get(wanted.backend, wanted.backend)} doesn't run such models"
        place = run.title if run.device != CPU else f"{run.title} on the CPU"
        fallback = f"{title} was to run with {wanted.title}, but {reason}. It runs with {place} instead."
    info = ModelInfo(
        request.model.key,
        run.backend,
        header["device"],
        request.threads,
        {head.name: head.width for head in request.tags.heads},
        header["embedding_width"],
        header["load_s"],
        header["warning"],
        wanted,
        fallback,
    )
    return Session(child, request, choice, info, header["at_once"])


def shorten(text: str) -> str:
    """The first line of a runtime's complaint, without its full stop and what can't be shown."""
    line = next((line.strip() for line in text.splitlines() if line.strip()), "no reason given")
    return "".join(char if char.isprintable() else " " for char in line).rstrip(".")[:MAX_REASON_CHARS]
