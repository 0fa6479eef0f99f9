"""Keras backbones with random weights: image in, embedding out. Needs TensorFlow 2.13."""

from collections.abc import Callable

import numpy as np
from keras.src.applications import convnext, efficientnet_v2, mobilenet_v3
from keras.src.layers.convolutional.base_conv import Conv
from tensorflow import keras

RESIDUAL_SCALE = 0.3
"""Weight of a residual branch. Small enough that rounding errors don't grow with the depth of a random network."""


def efficientnet_v2_s(size_px: int, *, narrow: bool) -> keras.Model:
    """EfficientNetV2-S, 1280-d; narrow: one block of each kind and 32-d."""
    if narrow:
        return _narrow_efficientnet("efficientnet_v2_s", "efficientnetv2-s", size_px, top=32)
    return efficientnet_v2.EfficientNetV2S(
        include_top=False, weights=None, input_shape=(size_px, size_px, 3), pooling="avg", include_preprocessing=False
    )


def efficientnet_v2_b3(size_px: int, *, narrow: bool) -> keras.Model:
    """EfficientNetV2-B3, 1536-d; narrow: one block of each kind and 24-d."""
    if narrow:
        return _narrow_efficientnet("efficientnet_v2_b3", "efficientnetv2-b3", size_px, top=24)
    return efficientnet_v2.EfficientNetV2B3(
        include_top=False, weights=None, input_shape=(size_px, size_px, 3), pooling="avg", include_preprocessing=False
    )


def convnext_tiny(size_px: int, *, narrow: bool) -> keras.Model:
    """ConvNeXt-Tiny, 768-d, its depthwise convolutions as plain grouped Conv2D nodes; narrow: one block a stage and 24-d.

    The published one was exported by a Keras older than the compiled grouped convolution, and TensorFlow's CPU kernels
    refuse what its graph is optimised to.
    """
    Conv._jit_compiled_convolution_op = Conv.convolution_op
    convnext.LayerScale = _LayerScale
    return convnext.ConvNeXt(
        depths=[1, 1, 1, 1] if narrow else [3, 3, 9, 3],
        projection_dims=[8, 12, 16, 24] if narrow else [96, 192, 384, 768],
        layer_scale_init_value=RESIDUAL_SCALE,
        model_name="convnext_tiny",
        include_top=False,
        weights=None,
        input_shape=(size_px, size_px, 3),
        pooling="avg",
        include_preprocessing=False,
    )


def mobilenet_v3_small(size_px: int, *, narrow: bool) -> keras.Model:
    """MobileNetV3-Small with the layer after its pooling, 1024-d; narrow: three blocks and 32-d."""
    shape = (size_px, size_px, 3)
    if narrow:
        model = mobilenet_v3.MobileNetV3(_narrow_mobilenet_blocks, 32, shape, model_type="small", weights=None, include_preprocessing=False)
    else:
        model = mobilenet_v3.MobileNetV3Small(shape, weights=None, include_preprocessing=False)
    after_pooling = model.get_layer("Logits").input
    return keras.Model(model.input, keras.layers.Flatten()(after_pooling), name="mobilenet_v3_small")


BACKBONES: dict[str, Callable[..., keras.Model]] = {
    "EfficientNetV2-S": efficientnet_v2_s,
    "ConvNeXt-Tiny": convnext_tiny,
    "EfficientNetV2-B3": efficientnet_v2_b3,
    "MobileNetV3-Small": mobilenet_v3_small,
}


def calibrate(backbone: keras.Model, images: np.ndarray) -> None:
    """Give every batch normalisation the statistics of `images` (n,h,w,3), so that activations neither die nor explode.

    Residual branches that end in one are weakened to RESIDUAL_SCALE.
    """
    names = {layer.name.lower() for layer in backbone.layers}
    for layer in backbone.layers:
        if isinstance(layer, keras.layers.BatchNormalization):
            layer.momentum = 0.0
            block, projects, _ = layer.name.lower().partition("project")
            if projects and f"{block}add" in names:
                layer.gamma.assign(np.full(layer.gamma.shape, RESIDUAL_SCALE))
        elif isinstance(layer, keras.layers.Dropout):
            layer.rate = 0.0
    backbone(images, training=True)


class _LayerScale(convnext.LayerScale):
    """Keras' own one has a weight without a name, which can't be exported."""

    def add_weight(self, name=None, **options):
        return super().add_weight(name or "gamma", **options)


def _narrow_efficientnet(name: str, published: str, size_px: int, top: int) -> keras.Model:
    fused, _, _, expanded, *_ = efficientnet_v2.DEFAULT_BLOCKS_ARGS[published]
    return efficientnet_v2.EfficientNetV2(
        width_coefficient=top / 1280,
        depth_coefficient=1.0,
        default_size=size_px,
        blocks_args=[fused | {"num_repeat": 1}, fused | {"num_repeat": 1, "strides": 2, "expand_ratio": 4}, expanded | {"num_repeat": 2}],
        model_name=name,
        include_top=False,
        weights=None,
        input_shape=(size_px, size_px, 3),
        pooling="avg",
        include_preprocessing=False,
    )


def _narrow_mobilenet_blocks(x, kernel, activation, se_ratio):
    block = mobilenet_v3._inverted_res_block
    x = block(x, 1, 8, 3, 2, se_ratio, mobilenet_v3.relu, 0)
    x = block(x, 2, 8, kernel, 2, None, activation, 1)
    return block(x, 2, 8, kernel, 1, se_ratio, activation, 2)
