"""ONNX models under ONNX Runtime: on the CPU, or on a GPU through one of its providers."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import onnxruntime

from furrytag_gui.engine.network import Network, NoGpuError, Plan, Port, choose_input, match_outputs
from furrytag_gui.errors import ModelError
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


def open_network(plan: Plan) -> Network:
    """Load the ONNX file of the plan.

    Raises NoGpuError if the plan asks for a GPU and the session didn't get one, ModelError for a wrong model,
    and what ONNX Runtime raises for one that it can't read.
    """
    available = onnxruntime.get_available_providers()
    providers = [(name, options) for name, options in GPU_PROVIDERS.items() if name in available] if plan.gpu else []
    if plan.gpu and not providers:
        raise NoGpuError("ONNX Runtime has no GPU provider here")
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = plan.threads
    options.log_severity_level = ERRORS_ONLY
    session = onnxruntime.InferenceSession(str(plan.graph), options, providers=[*providers, CPU_PROVIDER])
    # A provider whose libraries don't load is dropped without an error, so ask the session what it got.
    provider = session.get_providers()[0]
    if plan.gpu and provider == CPU_PROVIDER:
        raise NoGpuError("ONNX Runtime could not use the GPU")
    return _OnnxNetwork(session, plan, provider)


class _OnnxNetwork:
    lanes = 1

    def __init__(self, session: Any, plan: Plan, provider: str) -> None:
        self._session = session
        self.input = choose_input([_port(node) for node in session.get_inputs()], plan)
        (kind,) = (node.type for node in session.get_inputs() if node.name == self.input.name)
        if kind not in INPUT_DTYPES:
            raise ModelError(f"{plan.title} takes {kind} where numbers with a point are expected.", "Choose another model.")
        self._dtype = INPUT_DTYPES[kind]
        outputs = [_port(node) for node in session.get_outputs()]
        self._outputs = [outputs[index].name for index in match_outputs(outputs, plan)]
        self.has_embedding = plan.embedding is not None
        self.device = provider.removesuffix("ExecutionProvider")
        self.batch = self.input.shape[0] or (CPU_BATCH if provider == CPU_PROVIDER else GPU_BATCH)

    def run(self, pictures: FloatArray, *, alone: bool) -> list[FloatArray]:  # noqa: ARG002 - one lane uses every thread anyway
        fixed, count = self.input.shape[0], len(pictures)
        if fixed is not None and count < fixed:
            pictures = np.concatenate([pictures, np.zeros((fixed - count, *pictures.shape[1:]), np.float32)])
        outputs: Sequence[FloatArray] = self._session.run(self._outputs, {self.input.name: pictures.astype(self._dtype, copy=False)})
        return [output[:count] for output in outputs]


def _port(node: Any) -> Port:
    return Port(node.name, tuple(side if isinstance(side, int) else None for side in node.shape))
