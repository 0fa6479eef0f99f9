"""A loaded network whose outputs are put together and made probabilities."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from furrytag_gui.engine.doubts import adds_up, find_doubt
from furrytag_gui.engine.network import Network, Plan, is_embedding_shape, wrong_width
from furrytag_gui.engine.preprocess import prepare
from furrytag_gui.errors import ModelError
from furrytag_gui.models.manifest import Activation, Layout
from furrytag_gui.tags.tagset import FloatArray

TOLERANCE = 1e-3
WARM_UP_SIDE_PX = 64


@dataclass(frozen=True)
class Answer:
    """What the model says of one picture: `values` float32 (width,) in 0..1, all heads in order; `embedding` float32 (d,) or None."""

    values: FloatArray
    embedding: FloatArray | None


class Predictor:
    """Asks a network, and knows what its raw outputs need to become probabilities.

    `activations`: one for each head of the plan; None where nobody said and the first answer has to tell.
    `exclusive`: the tags of the one output exclude each other. `warning`: what its first answer gives reason to doubt, or "".
    Raises ModelError if the model doesn't give what its manifest promises; one picture is asked for to find out.
    """

    def __init__(self, network: Network, plan: Plan, activations: Sequence[Activation | None], *, exclusive: bool = False) -> None:
        self._network = network
        self._plan = plan
        self.size_px = _find_size(network, plan)
        outputs = network.run(self._warm_up_picture(reverse=False)[None], alone=True)
        # What was found by looking may be a whole map of features, which is no embedding.
        self._has_embedding = network.has_embedding and is_embedding_shape(outputs[-1].shape)
        raw, embedding = self._join(outputs, 1)
        self._is_logit = self._find_logits(raw, activations)
        self.embedding_width = 0 if embedding is None else embedding.shape[1]
        self.warning = self._find_warning(self.activate(raw), activations, exclusive=exclusive)

    @property
    def network(self) -> Network:
        return self._network

    def predict(self, pictures: Sequence[FloatArray], *, alone: bool) -> list[Answer]:
        """An answer for each picture, as `prepare` gives them. Raises ModelError where the model puts out no numbers."""
        raw, embedding = self._join(self._network.run(np.stack(pictures), alone=alone), len(pictures))
        return [Answer(row, None if embedding is None else embedding[number]) for number, row in enumerate(self.activate(raw))]

    def activate(self, raw: FloatArray) -> FloatArray:
        """Probabilities float32 (count, width) of what the heads put out, one after the other."""
        # Written with tanh, which can't overflow.
        values = np.where(self._is_logit, 0.5 + 0.5 * np.tanh(0.5 * raw), raw)
        return np.clip(values, 0, 1).astype(np.float32, copy=False)

    def _join(self, outputs: Sequence[FloatArray], count: int) -> tuple[FloatArray, FloatArray | None]:
        """All heads one after the other, float32 (count, width), and the embeddings (count, d) or None."""
        outputs = [np.asarray(output, np.float32).reshape(count, -1) for output in outputs]
        heads = outputs[: len(self._plan.heads)]
        for head, output in zip(self._plan.heads, heads, strict=True):
            if output.shape[1] != head.width:
                raise wrong_width(self._plan, head.name or "for tags", output.shape[1], head.width)
        if not all(np.isfinite(output).all() for output in outputs):
            raise ModelError(f"{self._plan.title} gave values that are no numbers.", "Choose another model.")
        return np.concatenate(heads, axis=1), outputs[-1] if self._has_embedding else None

    def _find_warning(self, values: FloatArray, activations: Sequence[Activation | None], *, exclusive: bool) -> str:
        parts = [slice(head.start, head.stop) for head in self._plan.heads]
        if any(adds_up(values[:, part]) for part in parts):
            # That may be chance, which doesn't happen twice.
            raw, _ = self._join(self._network.run(self._warm_up_picture(reverse=True)[None], alone=True), 1)
            values = np.concatenate([values, self.activate(raw)])
        pairs = zip(parts, activations, strict=True)
        return next(filter(None, (find_doubt(values[:, part], how, exclusive=exclusive) for part, how in pairs)), "")

    def _warm_up_picture(self, *, reverse: bool) -> FloatArray:
        ramp = np.linspace(0, 255, WARM_UP_SIDE_PX).astype(np.uint8)[:: -1 if reverse else 1]
        pixels = np.stack(np.broadcast_arrays(ramp[:, None], ramp[None, :], ramp[::-1, None]), axis=2)
        return prepare(pixels, self._plan.input, self.size_px)

    def _find_logits(self, raw: FloatArray, activations: Sequence[Activation | None]) -> "np.ndarray[tuple[int], np.dtype[np.bool_]]":
        is_logit = np.zeros(raw.shape[1], np.bool_)
        for head, activation in zip(self._plan.heads, activations, strict=True):
            values = raw[:, head.start : head.stop]
            outside = values.min() < -TOLERANCE or values.max() > 1 + TOLERANCE
            if activation is Activation.NONE and outside:
                raise ModelError(
                    f"The output {head.name or 'for tags'} of {self._plan.title} goes from {values.min():.3g} to {values.max():.3g}, "
                    "which are no probabilities.",
                    'Its manifest needs "activation": "sigmoid".',
                )
            is_logit[head.start : head.stop] = activation is Activation.SIGMOID or (activation is None and outside)
        return is_logit


def _find_size(network: Network, plan: Plan) -> tuple[int, int]:
    """The input's (height, width) in pixels: the file's where it is fixed, else the manifest's."""
    sides = network.input.shape[1:3] if plan.input.layout is Layout.NHWC else network.input.shape[2:4]
    asked = plan.input.size_px
    height, width = (side or (asked[number] if asked else None) for number, side in enumerate(sides))
    if height is None or width is None:
        raise ModelError(f"{plan.title} takes pictures of any size.", "Its manifest needs input.size_px.")
    if asked is not None and asked != (height, width):
        raise ModelError(
            f"The manifest of {plan.title} says {asked[0]} x {asked[1]} pixels; the file takes {height} x {width}.",
            "Correct input.size_px, or leave it out.",
        )
    return height, width
