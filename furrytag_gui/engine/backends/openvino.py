"""SavedModels and ONNX models under OpenVINO: the fastest on a CPU, and a SavedModel is read straight from its folder.

Written for GPUs and NPUs by what OpenVINO documents of them; there was none to try them on.
"""

import contextlib
import math
import sys
from queue import SimpleQueue
from typing import Any

from furrytag_gui.engine.dataflow import Dataflow, Node
from furrytag_gui.engine.network import (
    Network,
    NoDeviceError,
    Plan,
    Port,
    SeenDevice,
    Shape,
    choose_input,
    is_embedding_shape,
    match_outputs,
)
from furrytag_gui.engine.streams import LARGE_BYTES, Streams
from furrytag_gui.models.runs import CPU
from furrytag_gui.tags.tagset import FloatArray

# OpenVINO tells its maker's servers of every import, unless its reporter can't be imported.
sys.modules["openvino_telemetry"] = None  # type: ignore[assignment]

import openvino  # noqa: E402

NPU = "NPU"
PRECISION = {"INFERENCE_PRECISION_HINT": "f32"}
"""Without it, GPUs compute in half precision and new processors in bfloat16. An NPU knows nothing but half precision."""

MAX_STREAMS = 16


def open_network(plan: Plan) -> Network:
    """Load the SavedModel folder or ONNX file of the plan.

    Raises NoDeviceError, ModelError, and RuntimeError for what OpenVINO can't read.
    """
    core = openvino.Core()
    _require_device(core, plan.device)
    graph = core.read_model(str(plan.graph))
    picture = choose_input([make_port(node) for node in graph.inputs], plan)
    wanted = [graph.outputs[index].get_node().input_value(0) for index in match_outputs([make_port(node) for node in graph.outputs], plan)]
    embedding = _find_embedding(graph, wanted) if plan.embedding is None else None
    if embedding is not None:
        wanted.append(embedding)
    graph = openvino.Model(wanted, graph.get_parameters())
    # One picture a request: a graph whose sides are all known is faster, and streams make up for the batch.
    graph.reshape([1, *(-1 if side is None else side for side in picture.shape[1:])])
    network = _OnProcessor if plan.device == CPU else _OnDevice
    return network(core, graph, picture, plan, has_embedding=embedding is not None or plan.embedding is not None)


def list_devices() -> list[SeenDevice]:
    """The CPU, and the GPUs and NPUs whose drivers OpenVINO finds."""
    core = openvino.Core()
    return [SeenDevice(name, _get_title(core, name)) for name in core.available_devices]


class _OnProcessor:
    """The same graph compiled twice: for all threads on one picture, and, once there are several, for a stream a thread."""

    batch = 1

    def __init__(self, core: Any, graph: Any, picture: Port, plan: Plan, *, has_embedding: bool) -> None:
        self.input = picture
        self.has_embedding = has_embedding
        self._core = core
        self._graph = graph
        self._threads = plan.threads
        self._stream_count = 1 if _count_bytes(graph) > LARGE_BYTES else min(plan.threads, MAX_STREAMS)
        # One more than streams, so that none waits for the thread that takes its last answer away.
        self.lanes = self._stream_count + 1 if self._stream_count > 1 else 1
        single = self._compile(streams=1)
        self.device = _get_device(single)
        self._streams = Streams(single.create_infer_request(), self._open_streams if self.lanes > 1 else None)

    def run(self, pictures: FloatArray, *, alone: bool) -> list[FloatArray]:
        with self._streams.take(alone=alone) as request:
            return _infer(request, pictures)

    def _open_streams(self) -> list[Any]:
        compiled = self._compile(streams=self._stream_count)
        return [compiled.create_infer_request() for _ in range(self.lanes)]

    def _compile(self, streams: int) -> Any:
        options = {**PRECISION, "INFERENCE_NUM_THREADS": self._threads, "NUM_STREAMS": streams}
        return self._core.compile_model(self._graph, CPU, options)


class _OnDevice:
    """A graph on a GPU or an NPU, with as many requests at once as keep it busy."""

    batch = 1

    def __init__(self, core: Any, graph: Any, picture: Port, plan: Plan, *, has_embedding: bool) -> None:
        self.input = picture
        self.has_embedding = has_embedding
        options: dict[str, Any] = {"PERFORMANCE_HINT": "THROUGHPUT"}
        if not plan.device.startswith(NPU):
            # Batches that the runtime makes by itself would let a picture wait for others to come.
            options |= {**PRECISION, "ALLOW_AUTO_BATCHING": False}
        compiled = core.compile_model(graph, plan.device, options)
        self.device = _get_device(compiled)
        if not f"{self.device}.".startswith(f"{plan.device}."):
            raise NoDeviceError(f"OpenVINO took {self.device} where {plan.device} was asked for")
        self.lanes = max(1, min(int(compiled.get_property("OPTIMAL_NUMBER_OF_INFER_REQUESTS")), MAX_STREAMS))
        self._requests: SimpleQueue[Any] = SimpleQueue()
        for _ in range(self.lanes):
            self._requests.put(compiled.create_infer_request())

    def run(self, pictures: FloatArray, *, alone: bool) -> list[FloatArray]:  # noqa: ARG002 - one request is as fast as it gets
        request = self._requests.get()
        try:
            return _infer(request, pictures)
        finally:
            self._requests.put(request)


def _require_device(core: Any, device: str) -> None:
    found = core.available_devices
    if not any(f"{name}.".startswith(f"{device}.") for name in found):
        raise NoDeviceError(f"OpenVINO sees no {device} here, only {', '.join(found) or 'nothing'}")


def _get_device(compiled: Any) -> str:
    """The device that a compiled graph is really executed on."""
    return "+".join(str(name).strip("()") for name in compiled.get_property("EXECUTION_DEVICES"))


def _get_title(core: Any, device: str) -> str:
    with contextlib.suppress(RuntimeError):
        return str(core.get_property(device, "FULL_DEVICE_NAME"))
    return ""


def _infer(request: Any, pictures: FloatArray) -> list[FloatArray]:
    request.start_async({0: pictures}, share_inputs=True)
    request.wait()
    return [output.data.copy() for output in request.output_tensors]


def _find_embedding(graph: Any, heads: list[Any]) -> Any:
    """The output of the node that all heads are computed from, or None."""
    operations = {operation.get_name(): operation for operation in graph.get_ops()}
    nodes = {
        name: Node(operation.get_type_name(), tuple(map(name_tensor, operation.input_values()))) for name, operation in operations.items()
    }
    flow = Dataflow(nodes, name_owner, [parameter.get_name() for parameter in graph.get_parameters()])
    found = flow.find_embedding([name_tensor(head) for head in heads])
    if found is None:
        return None
    output = operations[name_owner(found)].output(int(found.rsplit(":", 1)[1]))
    return output if is_embedding_shape(_shape(output)) else None


def open_core() -> Any:
    """OpenVINO itself, for those that may not import it."""
    return openvino.Core()


def make_graph(outputs: list[Any], parameters: list[Any]) -> Any:
    """The graph that computes these outputs from these parameters."""
    return openvino.Model(outputs, parameters)


def make_parameter(output: Any) -> Any:
    """A parameter that can stand in the place of an output."""
    return openvino.op.Parameter(output.get_element_type(), output.get_partial_shape())


def read_flow(graph: Any) -> Dataflow:
    """What is computed from what in OpenVINO's graph."""
    nodes = {
        operation.get_name(): Node(operation.get_type_name(), tuple(map(name_tensor, operation.input_values())))
        for operation in graph.get_ops()
    }
    return Dataflow(nodes, name_owner, [parameter.get_name() for parameter in graph.get_parameters()])


def name_tensor(value: Any) -> str:
    return f"{value.get_node().get_name()}:{value.get_index()}"


def name_owner(tensor: str) -> str:
    return tensor.rsplit(":", 1)[0]


def make_port(node: Any) -> Port:
    return Port(min(node.get_names(), default=node.get_node().get_friendly_name()), _shape(node))


def _shape(value: Any) -> Shape:
    shape = value.get_partial_shape()
    if shape.rank.is_dynamic:
        return ()
    return tuple(None if side.is_dynamic else side.get_length() for side in shape)


def _count_bytes(graph: Any) -> int:
    constants = [node for node in graph.get_ops() if node.get_type_name() == "Constant"]
    return sum(math.prod(node.get_output_shape(0)) * node.get_output_element_type(0).size for node in constants)
