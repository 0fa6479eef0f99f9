"""SavedModels under TensorFlow: the reference for the other backends, the fallback, and the way to NVIDIA GPUs.

The signature's part of the graph runs in a session, which loads eight times faster than `tf.saved_model.load` and runs
none of the code that a SavedModel can bring along. A signature is all that is needed of Keras and TF-Hub.
"""

import re
from typing import Any

import tensorflow as tf
from tensorflow.core.protobuf import saved_model_pb2

from furrytag_gui.engine.network import Network, NoDeviceError, OneDnnNeededError, Plan, Port, SeenDevice, choose_input, match_outputs
from furrytag_gui.engine.savedgraph import expose_embedding, prune
from furrytag_gui.errors import ModelError
from furrytag_gui.models.runs import CPU
from furrytag_gui.models.savedmodel import GRAPH_FILE, SIGNATURE
from furrytag_gui.tags.tagset import FloatArray

GPU = "GPU"
CPU_BATCH, GPU_BATCH = 8, 32
HEAVY = re.compile(r"Conv2D|Conv2d|MatMul")
"""What a model spends its time with, also where it was fused or is oneDNN's; small things stay on the processor anyway."""

GROUPED = "does not support grouped convolutions"


def open_network(plan: Plan) -> Network:
    """Load the SavedModel folder of the plan.

    Raises NoDeviceError, ModelError, and tf.errors.OpError for what TensorFlow can't load.
    """
    if plan.device not in (CPU, GPU) or (plan.device == GPU and not tf.config.list_physical_devices(GPU)):
        raise NoDeviceError(f"TensorFlow sees no {plan.device} here")
    saved = saved_model_pb2.SavedModel()
    saved.ParseFromString((plan.graph / GRAPH_FILE).read_bytes())
    meta = next((meta for meta in saved.meta_graphs if SIGNATURE in meta.signature_def), None)
    if meta is None:
        raise ModelError(f"{plan.title} has no signature {SIGNATURE}.", "Choose another model.")
    signature, saver = meta.signature_def[SIGNATURE], meta.saver_def
    picture = choose_input([_port(name, info) for name, info in signature.inputs.items()], plan)
    names = sorted(signature.outputs)
    chosen = match_outputs([_port(name, signature.outputs[name]) for name in names], plan)
    outputs = [signature.outputs[names[index]].name for index in chosen]
    fed = signature.inputs[picture.name].name
    graph_def = prune(meta.graph_def, [fed, *outputs, saver.restore_op_name, saver.filename_tensor_name])
    embedding = expose_embedding(graph_def, fed, outputs) if plan.embedding is None else None
    if embedding is not None:
        outputs.append(embedding)
    graph = tf.Graph()
    with graph.as_default():
        tf.import_graph_def(graph_def, name="")
    session = tf.compat.v1.Session(graph=graph, config=_configure(plan))
    session.run(saver.restore_op_name, {saver.filename_tensor_name: str(plan.graph / "variables" / "variables")})
    return _TensorFlowNetwork(session, plan, picture, fed, outputs, has_embedding=embedding is not None or plan.embedding is not None)


def list_devices() -> list[SeenDevice]:
    """The CPU, and the GPUs that this TensorFlow can use, of which it takes the first."""
    gpus = tf.config.list_physical_devices(GPU)
    titles = [str(tf.config.experimental.get_device_details(gpu).get("device_name", "")) for gpu in gpus[:1]]
    return [SeenDevice(CPU), *(SeenDevice(GPU, title) for title in titles)]


class _TensorFlowNetwork:
    lanes = 1

    def __init__(self, session: Any, plan: Plan, picture: Port, fed: str, outputs: list[str], *, has_embedding: bool) -> None:
        self.input = picture
        self.has_embedding = has_embedding
        self.device = ""
        self.batch = picture.shape[0] or (GPU_BATCH if plan.device == GPU else CPU_BATCH)
        self._session = session
        self._plan = plan
        self._fed = fed
        self._outputs = outputs
        self._call = session.make_callable(outputs, [fed])

    def run(self, pictures: FloatArray, *, alone: bool) -> list[FloatArray]:  # noqa: ARG002 - one lane uses every thread anyway
        try:
            outputs: list[FloatArray] = self._call(pictures) if self.device else self._run_first(pictures)
        except tf.errors.UnimplementedError as error:
            if GROUPED in str(error):
                raise OneDnnNeededError("grouped convolutions need oneDNN") from error
            raise
        return outputs

    def _run_first(self, pictures: FloatArray) -> list[FloatArray]:
        """The outputs, and where they were computed. Raises NoDeviceError if that isn't where the plan says."""
        options, seen = tf.compat.v1.RunOptions(output_partition_graphs=True), tf.compat.v1.RunMetadata()
        outputs: list[FloatArray] = self._session.run(self._outputs, {self._fed: pictures}, options=options, run_metadata=seen)
        self.device = _find_device(seen.partition_graphs)
        if self.device != self._plan.device:
            raise NoDeviceError(f"TensorFlow computes this model on {self.device} where {self._plan.device} was asked for")
        return outputs


def _find_device(graphs: Any) -> str:
    """GPU if most of the heavy operations were placed there, else CPU."""
    heavy = [node.device for graph in graphs for node in [*graph.node, *_list_inner(graph)] if HEAVY.search(node.op)]
    on_gpu = sum(f":{GPU}:" in device for device in heavy)
    return GPU if 2 * on_gpu > len(heavy) else CPU


def _list_inner(graph: Any) -> list[Any]:
    return [node for function in graph.library.function for node in function.node_def]


def _configure(plan: Plan) -> Any:
    # TF32 rounds factors to 10 bits, which moves scores by more than the backends may differ.
    tf.config.experimental.enable_tensor_float_32_execution(False)
    gpus = {} if plan.device == GPU else {GPU: 0}
    config = tf.compat.v1.ConfigProto(intra_op_parallelism_threads=plan.threads, inter_op_parallelism_threads=1, device_count=gpus)
    config.gpu_options.allow_growth = True
    return config


def _port(name: str, info: Any) -> Port:
    return Port(name, tuple(dim.size if dim.size > 0 else None for dim in info.tensor_shape.dim))
