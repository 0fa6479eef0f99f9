"""Which input and outputs of a graph are meant."""

from pathlib import Path

import pytest

from furrytag_gui.engine.network import Plan, Port, choose_input, is_embedding_shape, match_outputs
from furrytag_gui.errors import ModelError
from furrytag_gui.models.manifest import InputSpec
from furrytag_gui.models.tagset import HeadSlice

PICTURE = Port("image", (None, 8, 8, 3))


def plan(heads: dict[str, int], embedding: str | None = None, input_name: str | None = None) -> Plan:
    slices = []
    start = 0
    for name, width in heads.items():
        slices.append(HeadSlice(name, start, start + width))
        start += width
    return Plan("Fox", Path("fox"), InputSpec(name=input_name), tuple(slices), embedding, 1)


def test_outputs_are_matched_by_name_up_to_the_underscore_in_the_plan_s_order() -> None:
    ports = [Port("body", (None, 3)), Port("rating_output", (None, 1)), Port("species_output_2", (None, 2))]
    assert match_outputs(ports, plan({"species": 2, "body": 3, "rating": 1})) == [2, 0, 1]


def test_embedding_comes_last_and_is_no_head() -> None:
    ports = [Port("embedding", (None, 9)), Port("predictions", (None, 5))]
    assert match_outputs(ports, plan({"": 5}, "embedding")) == [1, 0]


def test_of_several_outputs_the_one_of_the_right_width_is_the_single_one() -> None:
    ports = [Port("features", (None, 9)), Port("predictions", (None, 5))]
    assert match_outputs(ports, plan({"": 5})) == [1]


def test_output_of_the_whole_name_is_taken_before_one_that_begins_so() -> None:
    ports = [Port("tags_raw", (None, 5)), Port("tags", (None, 5)), Port("logits", (None, 5))]
    assert match_outputs(ports, plan({"tags": 5})) == [1]
    assert match_outputs(ports, plan({"tags_raw": 5})) == [0]


def test_open_width_is_checked_later() -> None:
    assert match_outputs([Port("body", (None, None))], plan({"body": 3})) == [0]


@pytest.mark.parametrize(
    ("ports", "wanted", "message"),
    [
        ([Port("body", (None, 4))], plan({"body": 3}), "The output body of Fox has 4 values where its tag list has 3."),
        ([Port("body", (None, 3))], plan({"tail": 3}), "Fox has no output for 'tail'; it has body [?, 3]."),
        ([Port("a", (None, 3)), Port("b", (None, 3))], plan({"": 3}), "Fox has no single output of 3 values; it has a [?, 3], b [?, 3]."),
        ([Port("a", (None, 3))], plan({"": 3}, "vector"), "Fox has no output 'vector'; it has a [?, 3]."),
        ([], plan({"": 3}), "Fox has no single output of 3 values; it has none."),
    ],
)
def test_output_that_does_not_fit_is_told(ports: list[Port], wanted: Plan, message: str) -> None:
    with pytest.raises(ModelError) as caught:
        match_outputs(ports, wanted)
    assert caught.value.message == message


def test_only_input_is_taken() -> None:
    assert choose_input([PICTURE], plan({})) == PICTURE


def test_named_input_is_taken() -> None:
    assert choose_input([Port("training", ()), PICTURE], plan({}, input_name="image")) == PICTURE


@pytest.mark.parametrize("ports", [[], [PICTURE, Port("mask", (None, 8, 8, 1))], [Port("image", (None, 192))]])
def test_input_that_is_not_clear_is_told(ports: list[Port]) -> None:
    with pytest.raises(ModelError, match="Fox has no single input for pictures"):
        choose_input(ports, plan({}))


@pytest.mark.parametrize(
    ("shape", "expected"),
    [((None, 9), True), ((1, 1, 1, 9), True), ((1, 9, 1, 1), True), ((1, 7, 7, 9), False), ((None,), False), ((1, None), False)],
)
def test_embedding_is_one_vector_a_picture(shape: tuple[int | None, ...], expected: bool) -> None:
    assert is_embedding_shape(shape) is expected
