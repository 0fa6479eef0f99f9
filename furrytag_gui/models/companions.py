"""What lies beside a published model and says how it is fed: preprocess.json, config.json, thresholds and the like.

Sources: the transforms as deepghs/imgutils writes them (imgutils/preprocess/torchvision.py), timm's `pretrained_cfg`, the image
processor's file of transformers, and the project file of DeepDanbooru.
"""

import csv
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from furrytag_gui.models.manifest import Fit, InputSpec, Padding, Resample
from furrytag_gui.models.proposal import Question

MAX_BYTES = 4_000_000
TRANSFORMS, TIMM, PROCESSOR, PROJECT = "preprocess.json", "config.json", "preprocessor_config.json", "project.json"
COMPANIONS = {TRANSFORMS, TIMM, PROCESSOR, PROJECT, "thresholds.json", "thresholds.csv", "categories.json", "tags_log.json"}
"""Files that say something of a model and are no list of tags."""

FILTERS: Mapping[str | int, Resample] = {
    "lanczos": Resample.LANCZOS,
    "bilinear": Resample.BILINEAR,
    "bicubic": Resample.BICUBIC,
    "box": Resample.BOX,
    1: Resample.LANCZOS,
    2: Resample.BILINEAR,
    3: Resample.BICUBIC,
    4: Resample.BOX,
}
COLORS = {"white": (255, 255, 255), "black": (0, 0, 0)}


@dataclass(frozen=True, slots=True)
class Told:
    """An input as far as a file tells, the questions that it answers, and the file's name."""

    input: InputSpec
    answered: frozenset[Question]
    file: str


def read_input(folder: Path, guess: InputSpec) -> Told | None:
    """What the files in this folder tell of the input of a model that is otherwise fed like `guess`; None if they tell nothing."""
    for name, read in ((TRANSFORMS, _read_transforms), (PROCESSOR, _read_processor), (TIMM, _read_timm), (PROJECT, _read_project)):
        data = _load(folder / name)
        try:
            told = read(data, guess) if data is not None else None
        except (KeyError, TypeError, ValueError, AttributeError, StopIteration):
            # Another program's file of the same name.
            continue
        if told is not None:
            return Told(told[0], frozenset(told[1]), name)
    return None


def read_thresholds(folder: Path) -> dict[str, float]:
    """Thresholds by category that a file in this folder tells; empty if none does."""
    data = _load(folder / "thresholds.json")
    if isinstance(data, dict):
        return {name: float(value) for name, value in data.items() if _is_share(value)}
    try:
        with (folder / "thresholds.csv").open(encoding="utf-8-sig", newline="") as stream:
            rows = [(row["name"], float(row["threshold"])) for row in csv.DictReader(stream)]
    except (OSError, ValueError, KeyError, TypeError, csv.Error):
        return {}
    return {name: value for name, value in rows if _is_share(value)}


def read_category_starts(folder: Path) -> dict[str, int]:
    """DeepDanbooru's categories.json: the slot that each category begins at, but for its system tags; empty if there is none."""
    try:
        starts = {str(entry["name"]).lower(): int(entry["start_index"]) for entry in _load(folder / "categories.json") or ()}
    except (KeyError, TypeError, ValueError):
        return {}
    return {name: start for name, start in starts.items() if name != "system" and start >= 0}


def _load(file: Path) -> Any:
    try:
        if file.stat().st_size > MAX_BYTES:
            return None
        return json.loads(file.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError, RecursionError):
        return None


Found = tuple[InputSpec, set[Question]]


def _read_transforms(data: Any, guess: InputSpec) -> Found:
    steps = _find_steps(data)
    spec, answered = replace(guess, scale_to=1.0, mean=None, std=None), {Question.COLOR, Question.RANGE}
    for number, step in enumerate(steps):
        match step["type"]:
            case "pad_to_size":
                color = step.get("background_color", "white")
                rgb = COLORS[color] if isinstance(color, str) else _three_bytes(color)
                how = FILTERS[step.get("interpolation", "bilinear")]
                size_px = _pair(step["size"])[::-1]
                spec = replace(spec, fit=Fit.LETTERBOX, resample=how, pad_color=rgb, size_px=size_px)
                answered |= {Question.FIT, Question.RESAMPLE, Question.SIZE}
            case "resize":
                spec, told = _add_resize(spec, step, padded=any(other["type"] == "pad_to_size" for other in steps[:number]))
                answered |= told
            case "center_crop":
                # Of a square as large as the crop, or of a picture whose shorter side was made as long.
                if spec.size_px != _pair(step["size"]):
                    answered -= {Question.FIT}
                spec = replace(spec, size_px=_pair(step["size"]))
            case "normalize":
                spec = replace(spec, mean=_three(step["mean"]), std=_three(step["std"]))
    return spec, answered


def _add_resize(spec: InputSpec, step: Mapping[str, Any], *, padded: bool) -> Found:
    how = FILTERS[step.get("interpolation", "bilinear")]
    answered = {Question.FIT, Question.RESAMPLE, Question.SIZE}
    if padded:
        return replace(spec, canvas_px=spec.size_px, canvas_resample=how, size_px=_pair(step["size"])), answered
    shorter_side = isinstance(step["size"], int)
    return replace(spec, fit=Fit.CROP if shorter_side else Fit.STRETCH, resample=how, size_px=_pair(step["size"])), answered


def _find_steps(data: Any) -> list[Mapping[str, Any]]:
    """The transforms of the evaluation: a list of its own, or the one called test, val or stages."""
    if isinstance(data, list):
        return data
    return next(found for key in ("test", "val", "stages") if isinstance(found := data.get(key), list))


def _read_processor(data: Any, guess: InputSpec) -> Found:
    spec, answered = guess, set()
    if data.get("do_normalize", True):
        spec = replace(spec, scale_to=1.0, mean=_three(data["image_mean"]), std=_three(data["image_std"]))
        answered |= {Question.COLOR, Question.RANGE}
    size = data["size"]
    if isinstance(size, dict) and {"height", "width"} <= size.keys():
        spec = replace(spec, size_px=(int(size["height"]), int(size["width"])), fit=Fit.STRETCH, resample=FILTERS[data["resample"]])
        answered |= {Question.SIZE, Question.FIT, Question.RESAMPLE}
    return spec, answered


def _read_timm(data: Any, guess: InputSpec) -> Found:
    """timm's configuration doesn't tell how a picture becomes a square."""
    config = data["pretrained_cfg"]
    _, height, width = config["input_size"]
    spec = replace(guess, size_px=(int(height), int(width)), resample=FILTERS[config["interpolation"]])
    spec = replace(spec, scale_to=1.0, mean=_three(config["mean"]), std=_three(config["std"]))
    return spec, {Question.SIZE, Question.RESAMPLE, Question.RANGE}


def _read_project(data: Any, guess: InputSpec) -> Found:
    spec = replace(guess, size_px=(int(data["image_height"]), int(data["image_width"])), scale_to=1.0, mean=None, std=None)
    spec = replace(spec, fit=Fit.LETTERBOX, padding=Padding.EDGE, resample=Resample.AREA, background=None, canvas_px=None)
    return spec, {Question.SIZE, Question.COLOR, Question.RANGE, Question.FIT, Question.RESAMPLE}


def _pair(size: Any) -> tuple[int, int]:
    if isinstance(size, int):
        return size, size
    height, width = _numbers(size)
    return int(height), int(width)


def _three(values: Any) -> tuple[float, float, float]:
    if isinstance(values, int | float):
        return float(values), float(values), float(values)
    red, green, blue = _numbers(values)
    return red, green, blue


def _three_bytes(values: Any) -> tuple[int, int, int]:
    red, green, blue = map(int, _three(values))
    return red, green, blue


def _numbers(values: Any) -> Iterator[float]:
    return map(float, values)


def _is_share(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 1
