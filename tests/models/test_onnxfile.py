"""ONNX files without the `onnx` package."""

from collections.abc import Callable
from pathlib import Path

import onnx
import onnx.parser
import pytest

from furrytag_gui.errors import ModelError
from furrytag_gui.models.manifest import Activation
from furrytag_gui.models.onnxfile import OnnxFacts, Port, list_inputs, list_outputs, read_onnx
from furrytag_gui.models.wire import WireError


def write(file: Path, ending: str, opsets: str = '"": 17') -> OnnxFacts:
    model = onnx.parser.parse_model(f"""
        <ir_version: 8, opset_import: [{opsets}]>
        tagger (float[batch, 3, 4, 4] image, float[3, 2] w) => (float[batch, 2] tags)
        <float[3, 2] w = {{1, 2, 3, 4, 5, 6}}> {{
            pooled = ReduceMean<axes = [2, 3], keepdims = 0>(image)
            product = MatMul(pooled, w)
            {ending}
        }}""")
    file.write_bytes(model.SerializeToString())
    return read_onnx(file)


def test_inputs_are_those_without_a_value(tmp_path: Path) -> None:
    facts = write(tmp_path / "a.onnx", "tags = Sigmoid(product)")
    assert facts.inputs == (Port("image", (None, 3, 4, 4)),)
    assert list_inputs((tmp_path / "a.onnx").read_bytes()) == [Port("image", (None, 3, 4, 4))]


def test_outputs_have_their_shapes(tmp_path: Path) -> None:
    facts = write(tmp_path / "a.onnx", "tags = Sigmoid(product)")
    assert [(output.port, output.width) for output in facts.outputs] == [(Port("tags", (None, 2)), 2)]


@pytest.mark.parametrize(
    ("ending", "activation", "exclusive"),
    [
        ("tags = Sigmoid(product)", Activation.NONE, False),
        ("tags = Softmax(product)", Activation.NONE, True),
        ("tags = Identity(product)", Activation.SIGMOID, False),
        ("half = Cast<to = 10>(product)\nwhole = Cast<to = 1>(half)\ntags = Sigmoid(whole)", Activation.NONE, False),
        ("likely = Sigmoid(product)\ntags = Cast<to = 1>(likely)", Activation.NONE, False),
        ("tags = Relu(product)", None, False),
    ],
)
def test_last_operation_tells_logits_from_probabilities(
    tmp_path: Path, ending: str, activation: Activation | None, exclusive: bool
) -> None:
    (output,) = write(tmp_path / "a.onnx", ending).outputs
    assert (output.activation, output.exclusive) == (activation, exclusive)


def test_operation_of_another_domain_tells_nothing(tmp_path: Path) -> None:
    (output,) = write(tmp_path / "a.onnx", "tags = other.Sigmoid(product)", '"": 17, "other": 1').outputs
    assert output.activation is None


def test_files_of_weights_are_listed(standin: Callable[[str], Path]) -> None:
    assert read_onnx(standin("eva02-large-e621-full-v1") / "model.onnx").external == ("model.onnx.data",)
    assert read_onnx(standin("wd") / "model.onnx").external == ()


@pytest.mark.parametrize("content", [b"", b"<!DOCTYPE html>", b"version https://git-lfs.github.com/spec/v1\n", b"\x08\x08"])
def test_file_that_is_no_model_is_told(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "a.onnx"
    file.write_bytes(content)
    with pytest.raises(ModelError, match=r"a\.onnx"):
        read_onnx(file)


def test_bytes_that_are_no_model_are_told() -> None:
    with pytest.raises(WireError):
        list_outputs(b"<!DOCTYPE html>")
