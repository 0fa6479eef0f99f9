"""For every family of the catalogue: what its manifest makes of a picture is what its authors made of it, within 1/255."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from furrytag_gui.engine.picture import read_picture
from furrytag_gui.models.catalog import load_catalog
from furrytag_gui.models.manifest import Color, Fit, InputSpec, Layout, Resample
from furrytag_gui.paths import resource
from tests.engine import published
from tests.standins.families import DEEPDANBOORU, catalogued

normalized = partial(published.prepare_furry_image_model, normalized=True)
plain = partial(published.prepare_furry_image_model, normalized=False)

REFERENCES: dict[str, published.Prepare] = {
    "starter": published.prepare_starter,
    "efficientnet_v2_m_384_3": normalized,
    "convnext_tiny_224_5": normalized,
    "efficientnet_v2_b3_300_2c": normalized,
    "mobilenet_v3_224_2c": plain,
    "z3d-e621-convnext": published.prepare_wd,
    "eva02-large-e621-full-v1": published.prepare_eva02,
    "wd-vit-tagger-v3": published.prepare_wd,
    "wd-swinv2-tagger-v3": published.prepare_wd,
    "wd-convnext-tagger-v3": published.prepare_wd,
    "wd-eva02-large-tagger-v3": published.prepare_wd,
    "thouph-eva02-vit-large-448-8046": published.prepare_thouph,
    "pixai-tagger-v0.9-onnx": published.prepare_pixai,
    "joytag": published.prepare_joytag,
    "deepghs-anime-furry-mobilenetv3": published.prepare_deepghs,
    "deepghs-anime-dbrating-mobilenetv3": published.prepare_deepghs,
}
READINGS: dict[tuple[str, str], published.Prepare] = {
    ("efficientnet_v2_b3_300_2c", "normalized"): normalized,
    ("efficientnet_v2_b3_300_2c", "plain"): plain,
    ("eva02-large-e621-full-v1", "letterbox"): published.prepare_eva02,
    ("eva02-large-e621-full-v1", "extended"): published.prepare_eva02_extended,
}
SHAPES = [(61, 83), (83, 60), (97, 97), (7, 5), (40, 300), (640, 481), (1, 9)]
ONE_LEVEL = 1.0001
"""One of 255 levels, and what float32 loses on the way there and back."""
SMALL_PX = 32
"""The side for references that go over the picture in Python, pixel by pixel."""
SLOW = (normalized, plain, published.prepare_deepdanbooru)

ids = "{0[0]}x{0[1]}".format


@pytest.fixture
def paint(tmp_path: Path) -> Callable[[tuple[int, int]], Path]:
    """Makes a picture of waves and noise with half-transparent parts."""

    def make(shape: tuple[int, int]) -> Path:
        rows, columns = shape
        y, x = np.mgrid[0:rows, 0:columns]
        waves = 127 + 90 * np.stack([np.sin(x / 3), np.sin(y / 5 + x / 9), np.cos(x * y / 200), np.sin(x / 20) + 0.9], axis=-1)
        noise = np.random.default_rng(rows).integers(-30, 30, (rows, columns, 4))
        path = tmp_path / "waves.png"
        Image.fromarray(np.clip(waves + noise, 0, 255).astype(np.uint8)).save(path)
        return path

    return make


def find_difference(spec: InputSpec, path: Path, reference: published.Prepare) -> float:
    """The largest difference between what is fed and the reference, in levels of 0..255, before mean and deviation."""
    assert spec.size_px is not None
    side = SMALL_PX if reference in SLOW else spec.size_px[0]
    actual = read_picture(path, replace(spec, size_px=(side, side)), (side, side)).pixels
    expected = reference(Image.open(path), side)
    assert actual.shape == expected.shape
    difference = np.abs(actual.astype(np.float64) - expected)
    if spec.std is not None:
        std = np.array(spec.std)
        difference *= std[:, None, None] if spec.layout is Layout.NCHW else std
    return float(difference.max()) * 255 / spec.scale_to


def test_every_model_of_the_catalogue_has_its_reference() -> None:
    entries = load_catalog(resource("models.json"))
    assert {entry.manifest.id for entry in entries} == REFERENCES.keys()
    assert {(entry.manifest.id, reading.id) for entry in entries for reading in entry.manifest.readings} == READINGS.keys()


@pytest.mark.parametrize("shape", SHAPES, ids=ids)
@pytest.mark.parametrize("model_id", REFERENCES)
def test_picture_is_prepared_as_published(model_id: str, shape: tuple[int, int], paint: Callable[..., Path]) -> None:
    assert find_difference(catalogued(model_id).input, paint(shape), REFERENCES[model_id]) <= ONE_LEVEL


@pytest.mark.parametrize("shape", SHAPES, ids=ids)
@pytest.mark.parametrize(("model_id", "reading_id"), READINGS)
def test_other_readings_are_prepared_as_those_who_read_so_do(
    model_id: str, reading_id: str, shape: tuple[int, int], paint: Callable[..., Path]
) -> None:
    spec = catalogued(model_id).read_as(reading_id).input
    assert find_difference(spec, paint(shape), READINGS[model_id, reading_id]) <= ONE_LEVEL


@pytest.mark.parametrize("shape", SHAPES, ids=ids)
def test_deepdanbooru_is_prepared_as_published(shape: tuple[int, int], paint: Callable[..., Path]) -> None:
    manifest = DEEPDANBOORU.manifest
    assert manifest is not None
    spec = replace(manifest.input, size_px=(SMALL_PX, SMALL_PX))
    assert find_difference(spec, paint(shape), published.prepare_deepdanbooru) <= ONE_LEVEL


@pytest.mark.parametrize(
    ("model_id", "changes"),
    [
        ("wd-vit-tagger-v3", {"color": Color.RGB}),
        ("wd-vit-tagger-v3", {"pad_color": (0, 0, 0)}),
        ("wd-vit-tagger-v3", {"fit": Fit.STRETCH}),
        ("wd-vit-tagger-v3", {"resample": Resample.BILINEAR}),
        ("wd-vit-tagger-v3", {"background": None}),
        ("z3d-e621-convnext", {"color": Color.RGB}),
        ("thouph-eva02-vit-large-448-8046", {"color": Color.BGR}),
        ("thouph-eva02-vit-large-448-8046", {"fit": Fit.PAD}),
        ("eva02-large-e621-full-v1", {"canvas_px": None}),
        ("eva02-large-e621-full-v1", {"resample": Resample.BICUBIC}),
        ("efficientnet_v2_m_384_3", {"resample": Resample.BILINEAR}),
        ("efficientnet_v2_m_384_3", {"background": (255, 255, 255)}),
        ("mobilenet_v3_224_2c", {"mean": (0.5, 0.5, 0.5), "std": (0.225, 0.225, 0.225)}),
    ],
)
def test_reference_tells_a_wrong_manifest(model_id: str, changes: dict[str, object], paint: Callable[..., Path]) -> None:
    spec = replace(catalogued(model_id).input, **changes)
    assert find_difference(spec, paint((640, 481)), REFERENCES[model_id]) > 4
