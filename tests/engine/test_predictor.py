"""Raw outputs become probabilities."""

from pathlib import Path

import numpy as np
import pytest

from furrytag_gui.engine.network import Plan, Port
from furrytag_gui.engine.predictor import Predictor
from furrytag_gui.errors import ModelError
from furrytag_gui.models.manifest import Activation, InputSpec, Layout
from furrytag_gui.models.tagset import HeadSlice
from furrytag_gui.tags.tagset import FloatArray

HEADS = (HeadSlice("a", 0, 2), HeadSlice("b", 2, 3))


class FixedNetwork:
    """A network that gives the same for every picture."""

    device = "CPU"
    lanes = 1
    batch = 4

    def __init__(self, *outputs: list[float], shape: tuple[int | None, ...] = (None, 8, 8, 3)) -> None:
        self.input = Port("image", shape)
        self.has_embedding = len(outputs) > len(HEADS)
        self._outputs = outputs

    def run(self, pictures: FloatArray, *, alone: bool) -> list[FloatArray]:
        return [np.array([output] * len(pictures), np.float32) for output in self._outputs]


def make(
    network: FixedNetwork, *activations: Activation | None, size_px: tuple[int, int] | None = None, layout: Layout = Layout.NHWC
) -> Predictor:
    plan = Plan("Fox", Path("fox"), InputSpec(size_px=size_px, layout=layout), HEADS, None, 1)
    return Predictor(network, plan, activations or (Activation.NONE, Activation.NONE))


def predict(predictor: Predictor, count: int = 1) -> list[list[float]]:
    pictures = [np.zeros((8, 8, 3), np.float32)] * count
    return [answer.values.tolist() for answer in predictor.predict(pictures, alone=count == 1)]


def test_heads_are_put_one_after_the_other() -> None:
    assert predict(make(FixedNetwork([0.25, 0.5], [1.0])), 2) == [[0.25, 0.5, 1.0]] * 2


def test_logits_get_their_sigmoid_where_the_file_says_so() -> None:
    values = predict(make(FixedNetwork([0.0, 1000.0], [0.0]), Activation.SIGMOID, Activation.NONE))[0]
    assert values == [0.5, 1.0, 0.0]


def test_values_beyond_zero_and_one_are_logits_where_nobody_said() -> None:
    values = predict(make(FixedNetwork([-3.0, 0.5], [0.5]), None, None))[0]
    assert values == pytest.approx([0.04743, 0.62246, 0.5], abs=1e-5)


def test_rounding_beyond_one_is_cut() -> None:
    assert predict(make(FixedNetwork([1.0002, 0.5], [-0.0001])))[0] == [1.0, 0.5, 0.0]


def test_values_that_can_be_no_probabilities_are_told() -> None:
    with pytest.raises(ModelError, match=r"The output a of Fox goes from -3 to 0.5, which are no probabilities"):
        make(FixedNetwork([-3.0, 0.5], [0.5]))


def test_no_numbers_are_told() -> None:
    with pytest.raises(ModelError, match="gave values that are no numbers"):
        make(FixedNetwork([float("nan"), 0.5], [0.5]))


def test_wrong_width_is_told() -> None:
    with pytest.raises(ModelError, match="The output b of Fox has 2 values where its tag list has 1"):
        make(FixedNetwork([0.5, 0.5], [0.5, 0.5]))


def test_scores_that_look_wrong_are_warned_of() -> None:
    def warn(values: list[float], activation: Activation, *, exclusive: bool = False) -> str:
        plan = Plan("Fox", Path("fox"), InputSpec(), (HeadSlice("", 0, 4),), None, 1)
        return Predictor(FixedNetwork(values), plan, [activation], exclusive=exclusive).warning

    assert warn([0.1, 0.2, 0.9, 0.05], Activation.NONE) == ""
    assert "Choose probabilities" in warn([0.1, 0.2, 0.9, 0.05], Activation.SIGMOID)
    assert "came twice in the file" in warn([0.51, 0.55, 0.7, 0.6], Activation.NONE)
    assert "All scores together make 1" in warn([0.1, 0.2, 0.65, 0.05], Activation.NONE)
    assert warn([0.1, 0.2, 0.65, 0.05], Activation.NONE, exclusive=True) == ""


def test_embedding_is_handed_through() -> None:
    predictor = make(FixedNetwork([0.5, 0.5], [0.5], [7.0, 8.0, 9.0]))
    assert predictor.embedding_width == 3
    embedding = predictor.predict([np.zeros((8, 8, 3), np.float32)], alone=True)[0].embedding
    assert embedding is not None
    assert embedding.tolist() == [7.0, 8.0, 9.0]


def test_size_is_the_file_s() -> None:
    assert make(FixedNetwork([0.5, 0.5], [0.5], shape=(None, 4, 6, 3))).size_px == (4, 6)
    assert make(FixedNetwork([0.5, 0.5], [0.5], shape=(1, 3, 4, 6)), layout=Layout.NCHW).size_px == (4, 6)


def test_open_size_is_the_manifest_s() -> None:
    assert make(FixedNetwork([0.5, 0.5], [0.5], shape=(None, None, None, 3)), size_px=(4, 6)).size_px == (4, 6)


def test_size_that_nobody_says_is_told() -> None:
    with pytest.raises(ModelError, match="Fox takes pictures of any size"):
        make(FixedNetwork([0.5, 0.5], [0.5], shape=(None, None, None, 3)))


def test_sizes_that_contradict_are_told() -> None:
    with pytest.raises(ModelError, match="says 4 x 6 pixels; the file takes 8 x 8"):
        make(FixedNetwork([0.5, 0.5], [0.5]), size_px=(4, 6))
