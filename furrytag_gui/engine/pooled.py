"""A model split at its last pooling, where the part behind it is linear: then every place of the map before it has its exact share.

If a tag's log-odds are w · mean(map) + b, a place adds w · map[place] over the number of places (class activation mapping; Zhou and
others, Learning deep features for discriminative localization, 2016). Whether the part behind is linear isn't read off the graph but
tried: it is asked for every place alone, and the mean of its answers has to be its answer for the mean. OpenVINO reads the graph,
whatever runs the model.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np

from furrytag_gui.engine.backends import openvino as backend
from furrytag_gui.engine.dataflow import Dataflow
from furrytag_gui.engine.network import Plan, choose_input, match_outputs
from furrytag_gui.engine.preprocess import find_scale
from furrytag_gui.images.decode import PixelArray
from furrytag_gui.tags.tagset import FloatArray

POOLS = ("ReduceMean", "AvgPool")
ACTIVATIONS = ("Sigmoid", "Softmax")
CELLS = 16
TOLERANCE = 2e-3
"""How far both answers may be apart, beside rounding in the size of the log-odds."""


@dataclass(frozen=True)
class Pooled:
    """`front` gives the map, its mean, the log-odds of all tags and what the model puts out; `back` gives the log-odds of a mean.

    `axis`: that of the map's channels.
    """

    front: Any
    back: Any
    heads: int
    axis: int

    def attribute(self, prepared: FloatArray, place: int) -> tuple[FloatArray, list[FloatArray]] | None:
        """What each place of the map adds to the log-odds of a tag, as if the whole picture were like it, float32 (rows, columns), and
        what the model puts out; None if the tag doesn't hang on the places in that way."""
        request = self.front.create_infer_request()
        request.infer({0: prepared[None]})
        feature_map, mean, *outputs = [output.data.copy() for output in request.output_tensors]
        odds = _join(outputs[: self.heads])[place]
        places = np.moveaxis(feature_map[0], self.axis - 1, -1)
        if not np.allclose(places.mean(axis=(0, 1)), mean.ravel(), atol=1e-4 + 1e-3 * float(np.abs(mean).max())):
            return None
        ask = self.back.create_infer_request()

        def answer(vector: FloatArray) -> float:
            ask.infer({0: vector.reshape(mean.shape)})
            return float(_join([output.data for output in ask.output_tensors])[place])

        shares = np.array([[answer(vector) for vector in row] for row in places], np.float32)
        if abs(float(shares.mean()) - odds) > TOLERANCE * (1 + float(np.abs(shares).max())):
            return None
        return shares - np.float32(answer(np.zeros_like(mean))), outputs[self.heads :]


def open_pooled(plan: Plan) -> Pooled | None:
    """The model of the plan, split; None if its heads don't all come from one pooling. Raises what OpenVINO raises."""
    core = backend.open_core()
    front, odds, outputs, pool = _read(core, plan)
    if pool is None:
        return None
    source, mean = pool.input_value(0), pool.output(0)
    shape = source.get_partial_shape()
    axes = {1, 2, 3} - _find_axes(pool)
    if shape.rank.is_dynamic or len(shape) != 4 or len(axes) != 1:
        return None
    whole = backend.make_graph([source, mean, *odds, *outputs], front.get_parameters())
    back_graph, back_odds, _, back_pool = _read(core, plan)
    if back_pool is None:
        return None
    behind = backend.make_parameter(back_pool.output(0))
    for consumer in list(back_pool.output(0).get_target_inputs()):
        consumer.replace_source_output(behind.output(0))
    back = backend.make_graph(back_odds, [behind])
    options = {"INFERENCE_PRECISION_HINT": "f32", "INFERENCE_NUM_THREADS": plan.threads}
    del back_graph
    compiled = [core.compile_model(graph, "CPU", options) for graph in (whole, back)]
    return Pooled(compiled[0], compiled[1], len(odds), axes.pop())


def lay_over(shares: FloatArray, pixels: PixelArray, plan: Plan, size_px: tuple[int, int]) -> FloatArray:
    """The shares of the model's input as cells of the picture, float32 (CELLS, CELLS); what the model didn't see is 0."""
    scales = find_scale((pixels.shape[0], pixels.shape[1]), plan.input, size_px)
    rows, columns = (
        (0.5 + ((np.arange(CELLS) + 0.5) / CELLS - 0.5) * scale) * count - 0.5 for scale, count in zip(scales, shares.shape, strict=True)
    )
    inside = np.outer(*((line > -0.5001) & (line < count - 0.4999) for line, count in zip((rows, columns), shares.shape, strict=True)))
    down, across = (_weigh(line, count) for line, count in zip((rows, columns), shares.shape, strict=True))
    return np.asarray(np.where(inside, down @ shares @ across.T, 0), np.float32)


def _weigh(line: "np.ndarray[tuple[int, ...], np.dtype[np.float64]]", count: int) -> FloatArray:
    """Linear interpolation as a matrix (cells, count)."""
    clipped = np.clip(line, 0, count - 1)
    return np.asarray(np.maximum(0, 1 - np.abs(clipped[:, None] - np.arange(count)[None, :])), np.float32)


def _read(core: Any, plan: Plan) -> tuple[Any, list[Any], list[Any], Any]:
    """The graph, the log-odds of each head, what each puts out, and the pooling that all come from or None."""
    graph = core.read_model(str(plan.graph))
    picture = choose_input([backend.make_port(node) for node in graph.inputs], plan)
    graph.reshape([1, *(-1 if side is None else side for side in picture.shape[1:])])
    indexes = match_outputs([backend.make_port(node) for node in graph.outputs], plan)[: len(plan.heads)]
    outputs = [graph.outputs[index].get_node().input_value(0) for index in indexes]
    odds = [output.get_node().input_value(0) if output.get_node().get_type_name() in ACTIVATIONS else output for output in outputs]
    operations = {operation.get_name(): operation for operation in graph.get_ops()}
    flow = backend.read_flow(graph)
    pools = {_find_pool(flow, operations, backend.name_tensor(tensor)) for tensor in odds}
    pool = pools.pop() if len(pools) == 1 else None
    return graph, odds, outputs, None if pool is None else operations[pool]


def _find_pool(flow: Dataflow, operations: dict[str, Any], tensor: str) -> str | None:
    for source in flow.walk(tensor):
        owner = backend.name_owner(source)
        if owner in operations and operations[owner].get_type_name() in POOLS:
            return owner
    return None


def _find_axes(pool: Any) -> set[int]:
    if pool.get_type_name() == "AvgPool":
        return {2, 3}
    return {int(axis) % 4 for axis in np.ravel(pool.input_value(1).get_node().get_data())}


def _join(outputs: list[FloatArray]) -> FloatArray:
    return np.concatenate([np.asarray(output, np.float32).ravel() for output in outputs])
