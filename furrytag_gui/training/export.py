"""The starter's files: the ONNX graph with its six outputs, and the manifest that describes it."""

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnx

from furrytag_gui.models.manifest import MANIFEST_NAME, Color, Fit, InputSpec, Kind, Layout, Manifest, ModelFile, Resample, encode_manifest
from furrytag_gui.tags.vocabulary import Vocabulary
from furrytag_gui.training.backbone import CLASSES, MEAN, SIZE_PX, STD, WIDTH, Weights, add_backbone, add_classes
from furrytag_gui.training.discriminant import Matrix
from furrytag_gui.training.examples import LEAST_SHARE, read_classes
from furrytag_gui.training.graph import GraphBuilder
from furrytag_gui.training.heads import Heads

GRAPH_NAME = "starter.onnx"
INPUT_NAME = "image"
EMBEDDING_NAME = "embedding"

INPUT = InputSpec(
    name=INPUT_NAME,
    size_px=(SIZE_PX, SIZE_PX),
    layout=Layout.NCHW,
    color=Color.RGB,
    scale_to=255.0,
    mean=(MEAN, MEAN, MEAN),
    std=(STD, STD, STD),
    fit=Fit.PAD,
    resample=Resample.BILINEAR,
)


def assemble(weights: Weights, heads: Heads, vocabulary: Vocabulary) -> onnx.ModelProto:
    """The starter's graph: `embedding` and one `<category>_output` for each category of the vocabulary.

    A tag that has no head is 0 on every picture, and `Heads.silent` makes an embedder that says nothing.
    """
    graph = GraphBuilder(INPUT_NAME, ("batch", 3, SIZE_PX, SIZE_PX))
    features = add_backbone(graph, weights)
    graph.apply("Identity", [features], EMBEDDING_NAME)
    graph.output(EMBEDDING_NAME, WIDTH)
    scores = _add_scores(graph, heads, features, add_classes(graph, weights, features))
    for category, tags in vocabulary.categories.items():
        slots = np.zeros((len(heads.tags), len(tags)), np.float32)
        for number, tag in enumerate(tags):
            if tag.name in heads.tags:
                slots[heads.tags.index(tag.name), number] = 1
        name = f"{category}_output"
        graph.apply("MatMul", [scores, graph.constant(f"{category}.slots", slots)], name)
        graph.output(name, len(tags))
    return graph.build("furrytag_starter")


def describe(graph: bytes, *, revision: str, spoken: Sequence[str], vocabulary: Vocabulary, metrics: dict[str, float]) -> Manifest:
    """The manifest of the starter with this graph file, trusted with the tags in `spoken`."""
    return Manifest(
        id="starter",
        title="Starter",
        kind=Kind.ONNX,
        revision=revision,
        summary="Says the few things it is sure of, and learns the rest from your own tags.",
        source="EfficientNet-Lite0 trained on ImageNet, with heads fitted to openly licensed drawings; see MODEL_CARD.md.",
        licence="Apache-2.0",
        files=(ModelFile(GRAPH_NAME, len(graph), hashlib.sha256(graph).hexdigest()),),
        graph=GRAPH_NAME,
        input=INPUT,
        heads={category: category for category in vocabulary.categories},
        embedding=EMBEDDING_NAME,
        spoken=tuple(spoken),
        metrics=metrics,
    )


def write_model(folder: Path, graph: bytes, manifest: Manifest) -> None:
    """Write the graph and its `model.json`."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / GRAPH_NAME).write_bytes(graph)
    text = json.dumps(encode_manifest(manifest), indent=2)
    (folder / MANIFEST_NAME).write_text(text + "\n", encoding="utf-8")


def _add_scores(graph: GraphBuilder, heads: Heads, features: str, logits: str) -> str:
    """`Heads.margins` as nodes, and the logistic curve behind it; see `examples.weigh_evidence`."""
    classes = read_classes()
    members = np.zeros((CLASSES, len(heads.tags)))
    for number, tag in enumerate(heads.tags):
        members[list(classes.get(tag, ())), number] = 1

    def constant(name: str, values: Matrix | float) -> str:
        return graph.constant(f"heads.{name}", np.asarray(values, np.float32))

    shares = graph.apply("Softmax", [logits], "shares", axis=1)
    shares = graph.apply("MatMul", [shares, constant("classes", members)], "tag.shares")
    shares = graph.apply("Clip", [shares, constant("least", LEAST_SHARE), constant("most", 1.0)], "tag.shares.clipped")
    evidence = graph.apply(
        "Mul", [graph.apply("Log", [shares], "evidence"), constant("on_evidence", heads.on_evidence)], "evidence.weighted"
    )
    roots = graph.apply("Sqrt", [features], "roots")
    margins = graph.apply("Gemm", [roots, constant("on_roots", heads.on_roots), constant("bias", heads.bias)], "roots.weighted", transB=1)
    return graph.apply("Sigmoid", [graph.apply("Add", [margins, evidence], "margins")], "scores")
