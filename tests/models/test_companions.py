"""Files beside a model that say how it is fed."""

import json
from pathlib import Path
from typing import Any

import pytest

from furrytag_gui.models.companions import read_category_starts, read_input, read_thresholds
from furrytag_gui.models.manifest import Color, Fit, InputSpec, Padding, Resample
from furrytag_gui.models.proposal import Question

GUESS = InputSpec(color=Color.BGR, scale_to=255, fit=Fit.PAD)
IMAGENET = {"mean": [0.485, 0.456, 0.406], "std": [0.229, 0.224, 0.225]}
ALL = {Question.SIZE, Question.COLOR, Question.RANGE, Question.FIT, Question.RESAMPLE}


def write(folder: Path, name: str, data: Any) -> None:
    (folder / name).write_text(json.dumps(data), encoding="utf-8")


def test_transforms_that_stretch(tmp_path: Path) -> None:
    steps = [
        {"type": "resize", "size": [448, 400], "interpolation": "bilinear", "antialias": True, "max_size": None},
        {"type": "to_tensor"},
        {"type": "normalize", "mean": 0.5, "std": [0.5, 0.5, 0.5]},
    ]
    write(tmp_path, "preprocess.json", {"stages": steps})
    told = read_input(tmp_path, InputSpec())
    assert told is not None
    assert (told.input.fit, told.input.resample, told.input.size_px) == (Fit.STRETCH, Resample.BILINEAR, (448, 400))
    assert (told.input.mean, told.input.std) == ((0.5, 0.5, 0.5), (0.5, 0.5, 0.5))
    assert told.answered == ALL


def test_transforms_in_two_steps(tmp_path: Path) -> None:
    steps = [
        {"type": "pad_to_size", "size": [512, 512], "background_color": [10, 20, 30], "interpolation": "lanczos"},
        {"type": "resize", "size": 448, "interpolation": "bicubic"},
        {"type": "center_crop", "size": 448},
        {"type": "normalize", **IMAGENET},
    ]
    write(tmp_path, "preprocess.json", {"train": [], "test": steps})
    told = read_input(tmp_path, InputSpec())
    assert told is not None
    spec = told.input
    assert (spec.fit, spec.resample, spec.canvas_px, spec.pad_color) == (Fit.LETTERBOX, Resample.LANCZOS, (512, 512), (10, 20, 30))
    assert (spec.size_px, spec.canvas_resample, spec.mean) == ((448, 448), Resample.BICUBIC, (0.485, 0.456, 0.406))
    assert told.answered == ALL


def test_crop_of_the_shorter_side(tmp_path: Path) -> None:
    steps = [{"type": "resize", "size": 224, "interpolation": 3}, {"type": "center_crop", "size": [224, 224]}]
    write(tmp_path, "preprocess.json", steps)
    told = read_input(tmp_path, InputSpec())
    assert told is not None
    assert (told.input.fit, told.input.size_px) == (Fit.CROP, (224, 224))
    assert Question.FIT in told.answered


def test_crop_that_leaves_a_margin_is_still_asked_for(tmp_path: Path) -> None:
    steps = [{"type": "resize", "size": 256, "interpolation": "bicubic"}, {"type": "center_crop", "size": [224, 224]}]
    write(tmp_path, "preprocess.json", steps)
    told = read_input(tmp_path, InputSpec())
    assert told is not None
    assert told.input.size_px == (224, 224)
    assert Question.FIT not in told.answered


def test_timm_tells_no_fit_and_no_colour_order(tmp_path: Path) -> None:
    config = {"input_size": [3, 448, 448], "interpolation": "bicubic", "crop_pct": 1.0, "crop_mode": "center", **IMAGENET}
    write(tmp_path, "config.json", {"architecture": "vit", "pretrained_cfg": config})
    told = read_input(tmp_path, GUESS)
    assert told is not None
    assert (told.input.fit, told.input.color, told.input.scale_to) == (Fit.PAD, Color.BGR, 1.0)
    assert told.answered == {Question.SIZE, Question.RANGE, Question.RESAMPLE}


def test_image_processor_of_transformers(tmp_path: Path) -> None:
    data = {
        "size": {"height": 384, "width": 384},
        "resample": 2,
        "image_mean": [0.5] * 3,
        "image_std": [0.5] * 3,
        "do_normalize": True,
    }
    write(tmp_path, "preprocessor_config.json", data)
    told = read_input(tmp_path, InputSpec())
    assert told is not None
    assert (told.input.size_px, told.input.resample, told.input.mean) == ((384, 384), Resample.BILINEAR, (0.5, 0.5, 0.5))
    assert told.answered == ALL


def test_project_of_deepdanbooru(tmp_path: Path) -> None:
    write(tmp_path, "project.json", {"image_width": 512, "image_height": 512, "model": "resnet_custom_v3"})
    told = read_input(tmp_path, InputSpec())
    assert told is not None
    spec = told.input
    assert (spec.size_px, spec.fit, spec.padding, spec.resample) == ((512, 512), Fit.LETTERBOX, Padding.EDGE, Resample.AREA)
    assert (spec.background, spec.scale_to) == (None, 1.0)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("preprocess.json", {"size": 448}),
        ("preprocess.json", [1, 2]),
        ("preprocess.json", [{"type": "resize", "size": 448, "interpolation": "nearest"}]),
        ("config.json", {"architectures": ["ViT"]}),
        ("config.json", []),
        ("preprocessor_config.json", {"size": 5}),
        ("project.json", {"name": "another program"}),
    ],
)
def test_file_of_another_program_tells_nothing(tmp_path: Path, name: str, data: Any) -> None:
    write(tmp_path, name, data)
    assert read_input(tmp_path, InputSpec()) is None


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe", b"[" * 100_000])
def test_damaged_file_tells_nothing(tmp_path: Path, content: bytes) -> None:
    for name in ("preprocess.json", "thresholds.json", "categories.json"):
        (tmp_path / name).write_bytes(content)
    assert read_input(tmp_path, InputSpec()) is None
    assert read_thresholds(tmp_path) == {}
    assert read_category_starts(tmp_path) == {}


def test_thresholds_stand_by_category(tmp_path: Path) -> None:
    (tmp_path / "thresholds.csv").write_text("category,name,threshold\n0,general,0.3\n4,character,0.85\n", encoding="utf-8")
    assert read_thresholds(tmp_path) == {"general": 0.3, "character": 0.85}
    write(tmp_path, "thresholds.json", {"general": 0.6, "best": 2, "on": True, "note": "x"})
    assert read_thresholds(tmp_path) == {"general": 0.6}
