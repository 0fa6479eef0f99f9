"""ONNX models under ONNX Runtime: on the CPU, or on a GPU through one of its providers.

Written for GPUs by what ONNX Runtime documents of its execution providers; there was none to try them on.
"""

import contextlib
import ctypes
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime

from furrytag_gui.engine.network import Network, NoDeviceError, Plan, Port, SeenDevice, choose_input, match_outputs
from furrytag_gui.engine.onnxgraph import add_output, find_embedding, write_tiny_model
from furrytag_gui.engine.streams import LARGE_BYTES, Streams
from furrytag_gui.errors import ModelError
from furrytag_gui.models.onnxfile import list_inputs, list_outputs
from furrytag_gui.models.runs import CPU
from furrytag_gui.tags.tagset import FloatArray

SUFFIX = "ExecutionProvider"
CPU_PROVIDER = CPU + SUFFIX
GPU_OPTIONS: dict[str, dict[str, str]] = {
    # TF32 rounds the factors to 10 bits, which moves scores by more than the backends may differ. The default search times
    # every algorithm of every layer at each new number of pictures.
    "CUDA": {"use_tf32": "0", "cudnn_conv_algo_search": "HEURISTIC"},
    "MIGraphX": {},
    "ROCM": {},
    "Dml": {},
    # The older format computes in half precision wherever it likes.
    "CoreML": {"ModelFormat": "MLProgram"},
}
INPUT_DTYPES: dict[str, type[np.floating[Any]]] = {"tensor(float)": np.float32, "tensor(float16)": np.float16}
GPU_BATCH, LARGE_BATCH = 16, 4
ERRORS_ONLY, NOTHING = 3, 4
WEIGHTS_FOLDER = "session.model_external_initializers_file_folder_path"
SPINNING = "session.intra_op.allow_spinning"
RECORD_ASSIGNMENT = "session.record_ep_graph_assignment_info"


def open_network(plan: Plan) -> Network:
    """Load the ONNX file of the plan.

    Raises NoDeviceError if the session didn't get the plan's device, ModelError for a wrong model, and what ONNX Runtime
    raises for one that it can't read.
    """
    _require_provider(plan.device)
    model = plan.graph.read_bytes()
    picture = choose_input(list_inputs(model), plan)
    ports = list_outputs(model)
    outputs = [ports[index].name for index in match_outputs(ports, plan)]
    embedding = find_embedding(model, picture.name, outputs) if plan.embedding is None else None
    if embedding is not None:
        model = add_output(model, embedding)
        outputs.append(embedding)
    return _OnnxNetwork(_open_session(plan, model, plan.threads), plan, model, picture, outputs)


def list_devices() -> list[SeenDevice]:
    """The CPU, and every provider of a GPU that this ONNX Runtime was built with, tried on one tiny graph."""
    available = onnxruntime.get_available_providers()
    found = [SeenDevice(CPU)]
    for device in GPU_OPTIONS:
        if device + SUFFIX in available:
            _preload(device)
            problem = "" if _starts(device) else _find_problem(device)
            found.append(SeenDevice(device, problem=problem))
    return found


class _OnnxNetwork:
    """A session for all threads and, on a processor and for a model that isn't large, one more whose runs take a thread each."""

    def __init__(self, session: Any, plan: Plan, model: bytes, picture: Port, outputs: list[str]) -> None:
        self.input = picture
        self.has_embedding = len(outputs) > len(plan.heads)
        self.device = plan.device
        is_large = len(model) + _count_outside_bytes(plan.graph) > LARGE_BYTES
        self.lanes = 1 if is_large or plan.device != CPU else plan.threads
        self.batch = picture.shape[0] or (GPU_BATCH if plan.device != CPU else LARGE_BATCH if self.lanes == 1 else 1)
        self._sessions = Streams(session, partial(self._open_streams, plan, model) if self.lanes > 1 else None)
        self._outputs = outputs
        (kind,) = (node.type for node in session.get_inputs() if node.name == picture.name)
        if kind not in INPUT_DTYPES:
            raise ModelError(f"{plan.title} takes {kind} where numbers with a point are expected.", "Choose another model.")
        self._dtype = INPUT_DTYPES[kind]

    def run(self, pictures: FloatArray, *, alone: bool) -> list[FloatArray]:
        count = len(pictures)
        size = self._fill_up_to(count)
        if count < size:
            pictures = np.concatenate([pictures, np.zeros((size - count, *pictures.shape[1:]), np.float32)])
        with self._sessions.take(alone=alone) as session:
            outputs: Sequence[FloatArray] = session.run(self._outputs, {self.input.name: pictures.astype(self._dtype, copy=False)})
        return [output[:count] for output in outputs]

    def _open_streams(self, plan: Plan, model: bytes) -> list[Any]:
        return [_open_session(plan, model, threads=1)] * self.lanes

    def _fill_up_to(self, count: int) -> int:
        """How many pictures to compute for so many: a GPU's graph is compiled, or tuned, anew for each number that it hasn't seen."""
        if self.input.shape[0] is not None:
            return self.input.shape[0]
        return count if self.device == CPU or count == 1 else self.batch


def _count_outside_bytes(graph: Path) -> int:
    """The bytes of what lies beside an ONNX file, where it keeps weights that are too many for one file."""
    return sum(file.stat().st_size for file in graph.parent.iterdir() if file.suffix != ".onnx" and file.is_file())


def _require_provider(device: str) -> None:
    if device != CPU and device not in GPU_OPTIONS:
        raise NoDeviceError(f"ONNX Runtime knows no device {device!r}")
    if device + SUFFIX not in onnxruntime.get_available_providers():
        raise NoDeviceError(f"this ONNX Runtime was built without {device}")


def _open_session(plan: Plan, model: bytes, threads: int) -> Any:
    options = _make_options(plan.device, ERRORS_ONLY)
    options.intra_op_num_threads = threads
    # Threads that wait by spinning take the cores from those that read pictures, and from every other program.
    options.add_session_config_entry(SPINNING, "0")
    options.add_session_config_entry(WEIGHTS_FOLDER, str(plan.graph.parent))
    _preload(plan.device)
    session = _start(plan.device, model, options)
    if plan.device != CPU:
        # A provider whose libraries don't load is dropped without an error, so ask the session what it got.
        if session.get_providers()[0] != plan.device + SUFFIX:
            raise NoDeviceError(f"ONNX Runtime can't use {plan.device} here: {_find_problem(plan.device)}")
        if _count_nodes(session, plan.device) == 0:
            raise NoDeviceError(f"{plan.device} takes no part of this model, and the processor would do all the work")
    return session


def _make_options(device: str, severity: int) -> Any:
    options = onnxruntime.SessionOptions()
    options.log_severity_level = severity
    if device != CPU:
        options.add_session_config_entry(RECORD_ASSIGNMENT, "1")
    if device == "Dml":
        # DirectML can do without neither.
        options.enable_mem_pattern = False
        options.execution_mode = onnxruntime.ExecutionMode.ORT_SEQUENTIAL
    return options


def _start(device: str, model: bytes, options: Any) -> Any:
    providers = [CPU_PROVIDER] if device == CPU else [(device + SUFFIX, GPU_OPTIONS[device]), CPU_PROVIDER]
    # With its fallback on, a session whose GPU fails goes on with the CPU, now or at any later picture, and nobody hears of it.
    return onnxruntime.InferenceSession(model, options, providers=providers, enable_fallback=0)


def _count_nodes(session: Any, device: str) -> int | None:
    """How many of the graph's nodes that provider does, or None where ONNX Runtime is too old to say."""
    try:
        parts = session.get_provider_graph_assignment_info()
    except (AttributeError, RuntimeError):
        return None
    return sum(len(part.get_nodes()) for part in parts if part.ep_name == device + SUFFIX)


def _starts(device: str) -> bool:
    """True if a session on that provider really gets it."""
    try:
        session = _start(device, write_tiny_model(), _make_options(device, NOTHING))
    except Exception:  # noqa: BLE001 - each provider raises what it likes
        return False
    return bool(session.get_providers()[0] == device + SUFFIX)


def _preload(device: str) -> None:
    """Load the libraries of CUDA that lie beside this Python's packages, where ONNX Runtime doesn't look by itself."""
    if device == "CUDA" and hasattr(onnxruntime, "preload_dlls"):
        onnxruntime.preload_dlls()


def _find_problem(device: str) -> str:
    """Why a provider doesn't start, as its library or a session on it says; "no reason given" where neither does."""
    folder = Path(onnxruntime.__file__).parent / "capi"
    form = {"win32": "{}.dll", "darwin": "lib{}.dylib"}.get(sys.platform, "lib{}.so")
    library = folder / form.format(f"onnxruntime_providers_{device.lower()}")
    if library.exists():
        with contextlib.suppress(OSError):
            ctypes.CDLL(str(folder / form.format("onnxruntime_providers_shared")), mode=ctypes.RTLD_GLOBAL)
        try:
            ctypes.CDLL(str(library))
        except OSError as error:
            return str(error)
    try:
        _start(device, write_tiny_model(), _make_options(device, NOTHING))
    except Exception as error:  # noqa: BLE001 - each provider raises what it likes
        return str(error)
    return "no reason given"
