"""EfficientNet-Lite0 as ONNX nodes, from the published ImageNet weights."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from furrytag_gui.training.graph import GraphBuilder

SIZE_PX = 224
MEAN = 127.0
STD = 128.0
WIDTH = 1280
CLASSES = 1000
BN_EPSILON = 1e-3
RELU6_LIMITS = {"relu6.low": 0.0, "relu6.high": 6.0}

Weights = Mapping[str, npt.NDArray[np.float32]]


@dataclass(frozen=True, slots=True)
class Stage:
    """Inverted-residual blocks of one width; the first of them has the stride."""

    repeats: int
    kernel: int
    stride: int
    expand: int
    channels: int


STAGES = (
    Stage(1, 3, 1, 1, 16),
    Stage(2, 3, 2, 6, 24),
    Stage(2, 5, 2, 6, 40),
    Stage(3, 3, 2, 6, 80),
    Stage(3, 5, 1, 6, 112),
    Stage(4, 5, 2, 6, 192),
    Stage(1, 3, 1, 6, 320),
)
"""Table 1 of Tan and Le, "EfficientNet" (2019), with the Lite changes: no squeeze-and-excite, ReLU6, stem and last stage unscaled."""


def load_weights(file: Path) -> dict[str, npt.NDArray[np.float32]]:
    """The arrays of a PyTorch weight file by name; nothing in the file is executed."""
    import torch  # noqa: PLC0415  only reading the published weights needs it

    state = torch.load(file, map_location="cpu", weights_only=True)
    return {name: tensor.numpy() for name, tensor in state.items() if tensor.is_floating_point()}


def add_backbone(graph: GraphBuilder, weights: Weights) -> str:
    """Add the network behind the graph's input, (n, 3, 224, 224) RGB as `(x - 127) / 128`, and return its features' name.

    The features are of shape (n, 1280): the mean of the last ReLU6, so they lie in 0..6.
    """
    for name, limit in RELU6_LIMITS.items():
        graph.constant(name, np.array(limit, np.float32))
    values = _convolution(graph, weights, "_conv_stem", "_bn0", graph.input_name, kernel=3, stride=2)
    values = _relu6(graph, values)
    number = 0
    channels = 32
    for stage in STAGES:
        for repeat in range(stage.repeats):
            stride = stage.stride if repeat == 0 else 1
            values = _block(graph, weights, f"_blocks.{number}", values, stage, stride=stride, channels=channels)
            channels = stage.channels
            number += 1
    values = _convolution(graph, weights, "_conv_head", "_bn1", values, kernel=1, stride=1)
    pooled = graph.apply("GlobalAveragePool", [_relu6(graph, values)], "pooled")
    return graph.apply("Flatten", [pooled], "features", axis=1)


def add_classes(graph: GraphBuilder, weights: Weights, features: str) -> str:
    """Add the ImageNet classifier, and return the name of its logits, (n, 1000)."""
    matrix = graph.weight("classes.weight", weights["_fc.weight"])
    bias = graph.weight("classes.bias", weights["_fc.bias"])
    return graph.apply("Gemm", [features, matrix, bias], "classes", transB=1)


def fold(weights: Weights, convolution: str, norm: str) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]:
    """Kernel and bias of a convolution with the batch normalization behind it worked in."""
    scale = weights[f"{norm}.weight"].astype(np.float64) / np.sqrt(weights[f"{norm}.running_var"].astype(np.float64) + BN_EPSILON)
    kernel = weights[f"{convolution}.weight"] * scale[:, None, None, None]
    bias = weights[f"{norm}.bias"] - weights[f"{norm}.running_mean"] * scale
    return kernel.astype(np.float32), bias.astype(np.float32)


def _block(graph: GraphBuilder, weights: Weights, name: str, values: str, stage: Stage, *, stride: int, channels: int) -> str:
    start = values
    if stage.expand != 1:
        values = _relu6(graph, _convolution(graph, weights, f"{name}._expand_conv", f"{name}._bn0", values, kernel=1, stride=1))
    groups = channels * stage.expand
    values = _convolution(
        graph, weights, f"{name}._depthwise_conv", f"{name}._bn1", values, kernel=stage.kernel, stride=stride, groups=groups
    )
    values = _relu6(graph, values)
    values = _convolution(graph, weights, f"{name}._project_conv", f"{name}._bn2", values, kernel=1, stride=1)
    if stride == 1 and channels == stage.channels:
        values = graph.apply("Add", [values, start], f"{name}.sum")
    return values


def _convolution(
    graph: GraphBuilder, weights: Weights, name: str, norm: str, values: str, *, kernel: int, stride: int, groups: int = 1
) -> str:
    folded, shift = fold(weights, name, norm)
    inputs = [values, graph.weight(f"{name}.weight", folded), graph.weight(f"{name}.bias", shift)]
    return graph.apply("Conv", inputs, name, kernel_shape=[kernel, kernel], strides=[stride, stride], group=groups, auto_pad="SAME_UPPER")


def _relu6(graph: GraphBuilder, values: str) -> str:
    return graph.apply("Clip", [values, *RELU6_LIMITS], f"{values}.relu6")
