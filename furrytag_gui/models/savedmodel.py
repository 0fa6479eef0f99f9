"""What a TensorFlow SavedModel says of itself, read without TensorFlow.

`saved_model.pb` is a SavedModel message (tensorflow/core/protobuf/saved_model.proto, meta_graph.proto) and
`keras_metadata.pb` a SavedMetadata message (tensorflow/python/keras/protobuf/saved_metadata.proto).
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from furrytag_gui.errors import ModelError
from furrytag_gui.models.manifest import Activation
from furrytag_gui.models.wire import Message, WireError, open_message

SIGNATURE = "serving_default"
GRAPH_FILE = "saved_model.pb"
KERAS_FILE = "keras_metadata.pb"
MAX_BYTES = 512_000_000


@dataclass(frozen=True, slots=True)
class SavedHead:
    """One output: its full name, its width, and what Keras tells of the layers behind it (None where it doesn't)."""

    output: str
    width: int
    hidden_width: int | None = None
    activation: Activation | None = None


@dataclass(frozen=True, slots=True)
class SavedModelFacts:
    """The signature of a SavedModel and its Keras layers.

    `size_px`: (height, width), None where the file leaves it open. `heads` are in the model's own order if Keras
    tells it, by output name otherwise. `embedding_width`: of the layer that all hidden layers share, or None.
    """

    input_name: str
    size_px: tuple[int, int] | None
    heads: tuple[SavedHead, ...]
    embedding_width: int | None = None


def read_facts(folder: Path) -> SavedModelFacts:
    """The facts of the SavedModel in this folder.

    `keras_metadata.pb` may be missing; the hidden widths and activations are then None.
    Raises ModelError if a file is damaged or the model has no signature for pictures.
    """
    try:
        with open_message(folder / GRAPH_FILE, MAX_BYTES) as graph:
            facts = _read_signature(graph)
        if not (folder / KERAS_FILE).is_file():
            return facts
        with open_message(folder / KERAS_FILE, MAX_BYTES) as metadata:
            return _add_layers(facts, _read_layers(metadata))
    except (OSError, WireError, RecursionError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise ModelError(f"Can't read the SavedModel in {folder}: {reason}.", "Install the model again.") from error


def _read_signature(saved_model: Message) -> SavedModelFacts:
    for meta_graph in saved_model.messages(2):
        for entry in meta_graph.messages(5):
            if entry.text(1) == SIGNATURE:
                return _read_signature_def(entry.message(2))
    raise WireError(f"it has no signature {SIGNATURE}")


def _read_signature_def(signature: Message) -> SavedModelFacts:
    inputs = {entry.text(1): _read_shape(entry.message(2)) for entry in signature.messages(1)}
    outputs = {entry.text(1): _read_shape(entry.message(2)) for entry in signature.messages(2)}
    if len(inputs) != 1:
        raise WireError(f"its signature has {len(inputs)} inputs where one picture is expected")
    ((name, shape),) = inputs.items()
    if len(shape) != 4:
        raise WireError(f"its input {name} has {len(shape)} dimensions where 4 are expected")
    size_px = (shape[1], shape[2]) if shape[1] > 0 and shape[2] > 0 else None
    heads = tuple(SavedHead(output, shape[-1] if shape else 1) for output, shape in sorted(outputs.items()))
    return SavedModelFacts(name, size_px, heads)


def _read_shape(tensor_info: Message) -> tuple[int, ...]:
    return tuple(dim.signed(1) for dim in tensor_info.message(3).messages(2))


def _read_layers(metadata: Message) -> dict[str, Mapping[str, Any]]:
    """What Keras keeps of each layer by its name, and of the whole model under ""."""
    layers: dict[str, Mapping[str, Any]] = {}
    for node in metadata.messages(1):
        is_root = node.text(3) == "root"
        if is_root or node.text(4) == "_tf_keras_layer":
            try:
                layer = json.loads(node.text(5))
            except ValueError as error:
                raise WireError("its Keras metadata is no JSON") from error
            if is_root:
                layers[""] = layer
            elif isinstance(layer, dict) and "name" in layer:
                layers[str(layer["name"])] = layer
    return layers


def _add_layers(facts: SavedModelFacts, layers: Mapping[str, Mapping[str, Any]]) -> SavedModelFacts:
    try:
        heads = tuple(_add_layer(head, layers) for head in facts.heads)
        order = [output[0] for output in layers.get("", {}).get("config", {}).get("output_layers", ())]
        widths = {_embedding_width(layers[head.output], layers) for head in heads if head.output in layers}
    except (KeyError, IndexError, TypeError, AttributeError):
        # Other versions of Keras write other things. The model runs all the same, and tells by running.
        return facts
    if {head.output for head in heads} == set(order):
        heads = tuple(sorted(heads, key=lambda head: order.index(head.output)))
    return replace(facts, heads=heads, embedding_width=widths.pop() if len(widths) == 1 else None)


def _add_layer(head: SavedHead, layers: Mapping[str, Mapping[str, Any]]) -> SavedHead:
    layer = layers.get(head.output)
    if layer is None or layer["class_name"] != "Dense":
        return head
    activation = Activation.SIGMOID if layer["config"]["activation"] == "linear" else Activation.NONE
    hidden = _find_hidden(layer, layers)
    return replace(head, hidden_width=hidden["config"]["units"] if hidden else None, activation=activation)


def _find_hidden(layer: Mapping[str, Any], layers: Mapping[str, Mapping[str, Any]]) -> Mapping[str, Any] | None:
    """The dense layer that alone feeds this one, if there is one."""
    feeds = [str(feed[0]) for node in layer["inbound_nodes"] for feed in node]
    feed = layers.get(feeds[0]) if len(feeds) == 1 else None
    return feed if feed is not None and feed["class_name"] == "Dense" else None


def _embedding_width(layer: Mapping[str, Any], layers: Mapping[str, Mapping[str, Any]]) -> int | None:
    width = (_find_hidden(layer, layers) or layer)["build_input_shape"]["items"][-1]
    return int(width) if width else None
