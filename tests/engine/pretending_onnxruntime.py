"""ONNX Runtime as it is, but that it claims a GPU: what a test copies as `onnxruntime.py` to where a child process finds it first.

GETS and TAKES are set by the test: whether a session gets the GPU, and how many nodes of the graph it takes.
"""

import sys
from pathlib import Path

GETS, TAKES = True, 3

here = str(Path(__file__).parent)
sys.path = [entry for entry in sys.path if entry != here]
del sys.modules["onnxruntime"]

import onnxruntime  # noqa: E402 - the real one, which takes this module's place

CUDA, CPU = "CUDAExecutionProvider", "CPUExecutionProvider"
RealSession = onnxruntime.InferenceSession


class Part:
    ep_name = CUDA

    def get_nodes(self) -> list[object]:
        return [object()] * TAKES


class PretendingSession(RealSession):
    def __init__(self, model: bytes, options: object, *, providers: list[object], enable_fallback: int) -> None:
        if enable_fallback:
            raise RuntimeError("a session with a fallback may go on with the CPU, and nobody hears of it")
        self._wanted = [entry[0] if isinstance(entry, tuple) else entry for entry in providers]
        super().__init__(model, options, providers=[CPU])

    def get_providers(self) -> list[str]:
        return self._wanted if GETS else [CPU]

    def get_provider_graph_assignment_info(self) -> list[Part]:
        return [Part()] if TAKES else []


onnxruntime.InferenceSession = PretendingSession
onnxruntime.get_available_providers = lambda: [CUDA, CPU]
