"""The six heads on a backbone's embedding, with random weights that spread the scores. Needs TensorFlow 2.13."""

import numpy as np
import tensorflow as tf
from tensorflow import keras

from tests.standins.published import HEAD_WIDTHS, PROTECTED_SLOT, Published

LOGIT_MEAN = -2.0
LOGIT_STD = 1.2
"""About one tag in twenty is over one half on a picture like those that the heads were fitted to."""


def add_heads(image: tf.Tensor, embedding: tf.Tensor, model: Published, hidden: int) -> keras.Model:
    """The functional model from the picture to the outputs, in the published order and with the published names."""
    outputs = []
    for head in model.heads:
        inner = keras.layers.Dense(hidden, activation="relu", name=f"{head}_hidden_layer")(embedding)
        outputs.append(keras.layers.Dense(HEAD_WIDTHS[head], activation="sigmoid", name=model.output_name(head))(inner))
    return keras.Model(image, outputs)


def calibrate_heads(model: keras.Model, published: Published, embeddings: np.ndarray, random: np.random.Generator) -> None:
    """Set the heads' weights so that over `embeddings` (n,d) every logit has LOGIT_MEAN and LOGIT_STD.

    The rating is spread evenly around one half. The protected tag stays low, or most pictures would be withheld.
    """
    for head in published.heads:
        hidden_layer, output_layer = model.get_layer(f"{head}_hidden_layer"), model.get_layer(published.output_name(head))
        mean = 0.0 if head == "rating" else LOGIT_MEAN
        inner = _set_spread(hidden_layer, embeddings, random, mean=0.0, std=1.0)
        _set_spread(output_layer, np.maximum(inner, 0), random, mean=mean, std=LOGIT_STD)
        if head == PROTECTED_SLOT[0]:
            kernel, bias = output_layer.get_weights()
            bias[PROTECTED_SLOT[1]] -= 6
            output_layer.set_weights([kernel, bias])


def _set_spread(layer: keras.layers.Dense, inputs: np.ndarray, random: np.random.Generator, mean: float, std: float) -> np.ndarray:
    kernel = random.standard_normal((inputs.shape[1], layer.units))
    values = inputs @ kernel
    kernel *= std / values.std(axis=0)
    bias = mean - (inputs @ kernel).mean(axis=0)
    layer.set_weights([kernel, bias])
    return inputs @ kernel + bias
