"""ONNX models under ONNX Runtime: on the CPU, or on a GPU through one of its providers."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import onnxruntime

from furrytag_gui.engine.network import Network, NoGpuError, Plan, Port, choose_input, match_outputs
from furrytag_gui.engine.onnxgraph import add_output, find_embedding
from furrytag_gui.errors import ModelError
from furrytag_gui.models.onnxfile import list_inputs, list_outputs
from furrytag_gui.tags.tagset import FloatArray

CPU_PROVIDER = "CPUExecutionProvider"
GPU_PROVIDERS: dict[str, dict[str, str]] = {
    # TF32 rounds the factors to 10 bits, which moves scores by more than the backends may differ.
    "CUDAExecutionProvider": {"use_tf32": "0"},
    "MIGraphXExecutionProvider": {},
    "DmlExecutionProvider": {},
}
INPUT_DTYPES: dict[str, type[np.floating[Any]]] = {"tensor(float)": np.float32, "tensor(float16)": np.float16}
GPU_BATCH, CPU_BATCH = 16, 4
ERRORS_ONLY = 3
WEIGHTS_FOLDER = "session.model_external_initializers_file_folder_path"


def open_network(plan: Plan) -> Network:
    """Load the ONNX file of the plan.

    Raises NoGpuError if the plan asks for a GPU and the session didn't get one, ModelError for a wrong model,
    and what ONNX Runtime raises for one that it can't read.
    """
    available = onnxruntime.get_available_providers()
    providers = [(name, options) for name, options in GPU_PROVIDERS.items() if name in available] if plan.gpu else []
    if plan.gpu and not providers:
        raise NoGpuError("ONNX Runtime has no GPU provider here")
    model = plan.graph.read_bytes()
    picture = choose_input(list_inputs(model), plan)
    ports = list_outputs(model)
    outputs = [ports[index].name for index in match_outputs(ports, plan)]
    embedding = find_embedding(model, picture.name, outputs) if plan.embedding is None else None
    session = _open_session(plan, model if embedding is None else add_output(model, embedding), [*providers, CPU_PROVIDER])
    if embedding is not None:
        outputs.append(embedding)
    # A provider whose libraries don't load is dropped without an error, so ask the session what it got.
    provider = session.get_providers()[0]
    if plan.gpu and provider == CPU_PROVIDER:
        raise NoGpuError("ONNX Runtime could not use the GPU")
    return _OnnxNetwork(session, plan, picture, outputs, provider)


class _OnnxNetwork:
    lanes = 1

    def __init__(self, session: Any, plan: Plan, picture: Port, outputs: list[str], provider: str) -> None:
        self.input = picture
        self.has_embedding = len(outputs) > len(plan.heads)
        self.device = provider.removesuffix("ExecutionProvider")
        self.batch = picture.shape[0] or (CPU_BATCH if provider == CPU_PROVIDER else GPU_BATCH)
        self._session = session
        self._outputs = outputs
        (kind,) = (node.type for node in session.get_inputs() if node.name == picture.name)
        if kind not in INPUT_DTYPES:
            raise ModelError(f"{plan.title} takes {kind} where numbers with a point are expected.", "Choose another model.")
        self._dtype = INPUT_DTYPES[kind]

    def run(self, pictures: FloatArray, *, alone: bool) -> list[FloatArray]:  # noqa: ARG002 - one lane uses every thread anyway
        fixed, count = self.input.shape[0], len(pictures)
        if fixed is not None and count < fixed:
            pictures = np.concatenate([pictures, np.zeros((fixed - count, *pictures.shape[1:]), np.float32)])
        outputs: Sequence[FloatArray] = self._session.run(self._outputs, {self.input.name: pictures.astype(self._dtype, copy=False)})
        return [output[:count] for output in outputs]


def _open_session(plan: Plan, model: bytes, providers: list[Any]) -> Any:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = plan.threads
    options.log_severity_level = ERRORS_ONLY
    options.add_session_config_entry(WEIGHTS_FOLDER, str(plan.graph.parent))
    return onnxruntime.InferenceSession(model, options, providers=providers)
