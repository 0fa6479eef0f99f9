"""Models with nothing of FurryTag around them, to measure the pipeline by: every thread has a picture of its own."""

import sys
import threading
from collections.abc import Sequence
from queue import Empty, SimpleQueue
from typing import Protocol

import numpy as np
import onnxruntime

from furrytag_gui.models.manifest import Layout
from furrytag_gui.models.store import InstalledModel

# OpenVINO tells its maker's servers of every import, unless its reporter can't be imported.
sys.modules["openvino_telemetry"] = None  # type: ignore[assignment]

import openvino  # noqa: E402


class BareModel(Protocol):
    size_px: tuple[int, int]

    def run(self, inputs: Sequence[np.ndarray]) -> None:
        """Ask for each of these prepared pictures, as many side by side as there are threads, and forget the answers."""

    def call(self, inputs: Sequence[np.ndarray]) -> None:
        """Ask for each of these prepared pictures after the one before, all threads on one picture, and forget the answers."""


class BareOpenVino:
    """One asynchronous request a thread, or one synchronous request for all of them."""

    def __init__(self, model: InstalledModel, threads: int) -> None:
        core = openvino.Core()
        graph = core.read_model(str(model.graph))
        shape = [1, *(side.get_length() for side in list(graph.inputs[0].get_partial_shape())[1:])]
        graph.reshape(shape)
        self.size_px = _size(model, shape)
        settings = {"INFERENCE_PRECISION_HINT": "f32", "INFERENCE_NUM_THREADS": threads}
        self._queue = openvino.AsyncInferQueue(core.compile_model(graph, "CPU", {**settings, "NUM_STREAMS": threads}), threads)
        self._request = core.compile_model(graph, "CPU", {**settings, "NUM_STREAMS": 1}).create_infer_request()

    def run(self, inputs: Sequence[np.ndarray]) -> None:
        for values in inputs:
            self._queue.start_async({0: values[None]}, share_inputs=True)
        self._queue.wait_all()

    def call(self, inputs: Sequence[np.ndarray]) -> None:
        for values in inputs:
            self._request.infer({0: values[None]}, share_inputs=True)


class BareOnnx:
    """A session without threads of its own, which that many threads ask, or one with that many."""

    def __init__(self, model: InstalledModel, threads: int) -> None:
        self._session, self._wide = (_open_session(model, count) for count in (1, threads))
        (self._input,) = self._session.get_inputs()
        self._threads = threads
        self.size_px = _size(model, self._input.shape)

    def run(self, inputs: Sequence[np.ndarray]) -> None:
        waiting: SimpleQueue[np.ndarray] = SimpleQueue()
        for values in inputs:
            waiting.put(values)
        threads = [threading.Thread(target=self._run_on, args=[waiting]) for _ in range(self._threads)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    def _run_on(self, waiting: "SimpleQueue[np.ndarray]") -> None:
        while True:
            try:
                values = waiting.get_nowait()
            except Empty:
                return
            self._session.run(None, {self._input.name: values[None]})

    def call(self, inputs: Sequence[np.ndarray]) -> None:
        for values in inputs:
            self._wide.run(None, {self._input.name: values[None]})


def _open_session(model: InstalledModel, threads: int) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    return onnxruntime.InferenceSession(model.graph, options, providers=["CPUExecutionProvider"])


def open_bare(model: InstalledModel, runtime: str, threads: int) -> BareModel:
    return {"openvino": BareOpenVino, "onnx": BareOnnx}[runtime](model, threads)


def _size(model: InstalledModel, shape: Sequence[int]) -> tuple[int, int]:
    rows, columns = shape[1:3] if model.manifest.input.layout is Layout.NHWC else shape[2:4]
    return rows, columns
