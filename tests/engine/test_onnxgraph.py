"""ONNX files without the `onnx` package."""

from collections.abc import Callable
from pathlib import Path

import onnx
import onnx.parser
import pytest

from furrytag_gui.engine.onnxgraph import add_output, find_embedding
from furrytag_gui.models.wire import WireError


@pytest.fixture
def model() -> bytes:
    parsed = onnx.parser.parse_model("""
        <ir_version: 8, opset_import: ["": 17]>
        tagger (float[batch, 3, 4, 4] image, float[3, 2] w) => (float[batch, 2] tags)
        <float[3, 2] w = {1, 2, 3, 4, 5, 6}> {
            pooled = ReduceMean<axes = [2, 3], keepdims = 0>(image)
            product = MatMul(pooled, w)
            tags = Sigmoid(product)
        }""")
    return parsed.SerializeToString()


def test_embedding_is_found_by_name(model: bytes) -> None:
    assert find_embedding(model, "image", ["tags"]) == "pooled"


def test_added_output_is_one_for_every_reader(model: bytes) -> None:
    changed = add_output(model, "pooled")
    assert [output.name for output in onnx.load_from_string(changed).graph.output] == ["tags", "pooled"]
    assert len(onnx.load_from_string(changed).graph.node) == 3


def test_long_name_is_encoded_right(model: bytes) -> None:
    name = "x" * 300
    assert onnx.load_from_string(add_output(model, name)).graph.output[-1].name == name


def test_six_heads_share_the_means(standin: Callable[[str], Path]) -> None:
    content = (standin("six_head") / "model.onnx").read_bytes()
    assert find_embedding(content, "image", ["species_output", "rating_output"]) == "means"


def test_file_that_is_no_model_is_told() -> None:
    with pytest.raises(WireError):
        find_embedding(b"<!DOCTYPE html>", "image", ["tags"])
