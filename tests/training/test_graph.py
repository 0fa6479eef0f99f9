"""Weights in 16 bits, arithmetic in 32."""

import numpy as np
import onnx
import onnxruntime as ort
from onnx import numpy_helper

from furrytag_gui.training.backbone import fold
from furrytag_gui.training.graph import GraphBuilder


def _build(weights: np.ndarray) -> onnx.ModelProto:
    graph = GraphBuilder("x", ("batch", weights.shape[0]))
    graph.apply("MatMul", ["x", graph.weight("w", weights)], "y")
    graph.output("y", weights.shape[1])
    return graph.build("tiny")


def test_weights_come_back_from_16_bits_as_stored() -> None:
    weights = np.random.default_rng(1).normal(size=(6, 3))
    model = _build(weights)
    stored = numpy_helper.to_array(model.graph.initializer[0])
    assert stored.dtype == np.float16
    session = ort.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    (found,) = session.run(None, {"x": np.eye(6, dtype=np.float32)})
    np.testing.assert_array_equal(found, stored.astype(np.float32))


def test_sums_are_made_in_32_bits() -> None:
    session = ort.InferenceSession(_build(np.ones((4096, 1))).SerializeToString(), providers=["CPUExecutionProvider"])
    (found,) = session.run(None, {"x": np.full((2, 4096), 1 + 2**-9, np.float32)})
    np.testing.assert_allclose(found, 4104, rtol=1e-6)


def test_batch_normalization_is_worked_into_the_convolution() -> None:
    chance = np.random.default_rng(2)
    kernel = chance.normal(size=(4, 3, 1, 1)).astype(np.float32)
    gain, shift, mean = chance.normal(size=(3, 4)).astype(np.float32)
    variance = chance.uniform(0.5, 2, 4).astype(np.float32)
    weights = {"c.weight": kernel, "n.weight": gain, "n.bias": shift, "n.running_mean": mean, "n.running_var": variance}
    folded, bias = fold(weights, "c", "n")
    pixel = chance.normal(size=3)
    expected = (kernel[:, :, 0, 0] @ pixel - mean) / np.sqrt(variance + 1e-3) * gain + shift
    np.testing.assert_allclose(folded[:, :, 0, 0] @ pixel + bias, expected, rtol=1e-5)
