"""Facts of SavedModels, read without TensorFlow."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from furrytag_gui.errors import ModelError
from furrytag_gui.models.manifest import Activation
from furrytag_gui.models.savedmodel import read_facts
from tests.standins.published import HEAD_WIDTHS, PUBLISHED, Published

StandIn = Callable[[str], Path]
NAME = "mobilenet_v3_224_2c"


@pytest.fixture
def folder(tmp_path: Path, standin: StandIn) -> Path:
    """A SavedModel that is free to be changed."""
    return Path(shutil.copytree(standin(NAME), tmp_path / "model"))


@pytest.mark.parametrize("published", PUBLISHED.values(), ids=lambda published: published.name)
def test_signature_and_layers_are_read(standin: StandIn, published: Published) -> None:
    facts = read_facts(standin(published.name))
    assert (facts.input_name, facts.size_px) == ("img_input", (published.narrow_size_px, published.narrow_size_px))
    assert [head.output for head in facts.heads] == [published.output_name(head) for head in published.heads]
    assert [head.width for head in facts.heads] == [HEAD_WIDTHS[head] for head in published.heads]
    assert {head.hidden_width for head in facts.heads} == {published.narrow_hidden}
    assert {head.activation for head in facts.heads} == {Activation.NONE}
    assert facts.embedding_width


def test_linear_outputs_need_a_sigmoid(folder: Path) -> None:
    file = folder / "keras_metadata.pb"
    # As long as the old value, so that every length around it stays right.
    file.write_bytes(file.read_bytes().replace(b'"activation": "sigmoid"', b'"activation": "linear" '))
    assert {head.activation for head in read_facts(folder).heads} == {Activation.SIGMOID}


def test_without_keras_metadata_the_signature_is_enough(folder: Path) -> None:
    (folder / "keras_metadata.pb").unlink()
    facts = read_facts(folder)
    assert {head.output.split("_")[0]: head.width for head in facts.heads} == HEAD_WIDTHS
    assert {(head.hidden_width, head.activation) for head in facts.heads} == {(None, None)}
    assert facts.embedding_width is None


def test_keras_metadata_of_another_form_is_left_aside(folder: Path) -> None:
    layer = b"\x22\x0f_tf_keras_layer\x2a\x02"
    for metadata in (b"\x0a\x0a\x1a\x04root\x2a\x02[]", b"\x0a\x15" + layer + b"[]", b"\x0a\x15" + layer + b"{}"):
        (folder / "keras_metadata.pb").write_bytes(metadata)
        assert {head.activation for head in read_facts(folder).heads} == {None}


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("saved_model.pb", b"", "saved_model.pb has 0 bytes"),
        ("saved_model.pb", b"\x08\x01", "it has no signature serving_default"),
        ("saved_model.pb", b"<!DOCTYPE html><html>", "."),
        ("keras_metadata.pb", b"\x0a\x0c\x1a\x04root\x2a\x04oops", "its Keras metadata is no JSON"),
    ],
)
def test_damaged_file_is_told(folder: Path, name: str, content: bytes, reason: str) -> None:
    (folder / name).write_bytes(content)
    with pytest.raises(ModelError, match=reason) as caught:
        read_facts(folder)
    assert caught.value.message.startswith(f"Can't read the SavedModel in {folder}: ")


def test_file_that_ends_early_is_told(folder: Path) -> None:
    file = folder / "saved_model.pb"
    file.write_bytes(file.read_bytes()[:-100])
    with pytest.raises(ModelError, match="it ends early"):
        read_facts(folder)
