"""What a person wants to add, as far as its files tell, and the questions that they leave open."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType

from furrytag_gui.errors import ModelError
from furrytag_gui.models.manifest import (
    MAX_SIDE_PX,
    Activation,
    Color,
    Fit,
    InputSpec,
    Layout,
    Manifest,
    Padding,
    Resample,
    TagFile,
    TagFileFormat,
)

Triple = tuple[float, float, float]
AS_FOUND = "as-found"


class Question(StrEnum):
    """What may have to be asked, in the order of a form."""

    TAG_FILE = "tag_file"
    CODES = "codes"
    SIZE = "size"
    LAYOUT = "layout"
    COLOR = "color"
    RANGE = "range"
    FIT = "fit"
    RESAMPLE = "resample"
    ACTIVATION = "activation"


LABELS: Mapping[Question, str] = MappingProxyType(
    {
        Question.TAG_FILE: "Tag file",
        Question.CODES: "Category numbers",
        Question.SIZE: "Input size",
        Question.LAYOUT: "Channels",
        Question.COLOR: "Colour order",
        Question.RANGE: "Pixel range",
        Question.FIT: "Fit",
        Question.RESAMPLE: "Resampling",
        Question.ACTIVATION: "Output",
    }
)


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer: what `answer` takes, and what a person reads."""

    value: str
    title: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """A model that was found, and how it would be run.

    `files` belong to it, relative to `folder`. `questions`: what nothing tells; the manifest holds a guess for each.
    `tag_files`: those that fit, for `Question.TAG_FILE`.
    """

    manifest: Manifest
    folder: Path
    files: tuple[str, ...]
    questions: tuple[Question, ...] = ()
    tag_files: tuple[TagFile, ...] = ()


@dataclass(frozen=True, slots=True)
class _Range:
    title: str
    scale_to: float = 1.0
    mean: Triple | None = None
    std: Triple | None = None


@dataclass(frozen=True, slots=True)
class _Fit:
    title: str
    fit: Fit
    pad_color: tuple[int, int, int] = (255, 255, 255)
    padding: Padding = Padding.COLOR


CLIP_MEAN, CLIP_STD = (0.48145466, 0.4578275, 0.40821073), (0.26862954, 0.26130258, 0.27577711)
HALF = (0.5, 0.5, 0.5)

_RANGES: Mapping[str, _Range] = MappingProxyType(
    {
        "0-255": _Range("0 to 255", 255.0),
        "0-1": _Range("0 to 1"),
        "-1-1": _Range("-1 to 1", 1.0, HALF, HALF),
        "0.225": _Range("(x - 0.5) / 0.225, as the furry image model", 1.0, HALF, (0.225, 0.225, 0.225)),
        "imagenet": _Range("ImageNet's mean and deviation", 1.0, (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)),
        "clip": _Range("CLIP's mean and deviation", 1.0, CLIP_MEAN, CLIP_STD),
    }
)
_FITS: Mapping[str, _Fit] = MappingProxyType(
    {
        "stretch": _Fit("Stretched to the square", Fit.STRETCH),
        "pad-white": _Fit("Whole picture on white", Fit.PAD),
        "pad-black": _Fit("Whole picture on black", Fit.PAD, (0, 0, 0)),
        "edge": _Fit("Whole picture, its border drawn out", Fit.LETTERBOX, padding=Padding.EDGE),
        "crop": _Fit("The middle cut out", Fit.CROP),
    }
)
_TITLES: Mapping[Question, Mapping[str, str]] = MappingProxyType(
    {
        Question.CODES: {TagFileFormat.WD_CSV: "Danbooru's: 5 is meta", TagFileFormat.E621_CSV: "e621's: 5 is species"},
        Question.LAYOUT: {Layout.NHWC: "Last (height, width, 3)", Layout.NCHW: "First (3, height, width)"},
        Question.COLOR: {Color.RGB: "Red first (RGB)", Color.BGR: "Blue first (BGR)"},
        Question.RANGE: {value: found.title for value, found in _RANGES.items()},
        Question.FIT: {value: found.title for value, found in _FITS.items()},
        Question.RESAMPLE: {
            Resample.BICUBIC: "Bicubic",
            Resample.BILINEAR: "Bilinear",
            Resample.LANCZOS: "Lanczos",
            Resample.BOX: "Box",
            Resample.AREA: "Area, as TensorFlow",
            Resample.TF_BILINEAR: "Bilinear without smoothing, as TensorFlow",
        },
        Question.ACTIVATION: {"": "See by running it", Activation.NONE: "Probabilities", Activation.SIGMOID: "Logits"},
    }
)


def choices_for(proposal: Proposal, question: Question) -> tuple[Choice, ...]:
    """The answers to choose from; none for `Question.SIZE`, whose answer is written as 448 or 384x512 (height first)."""
    if question is Question.TAG_FILE:
        return tuple(Choice(found.name, found.name) for found in proposal.tag_files)
    choices = tuple(Choice(value, title) for value, title in _TITLES.get(question, {}).items())
    if question in (Question.RANGE, Question.FIT) and read_answer(proposal.manifest, question) == AS_FOUND:
        return (*choices, Choice(AS_FOUND, "As its files say"))
    return choices


def read_answer(manifest: Manifest, question: Question) -> str:
    """What this manifest answers: the value of one of the choices, `AS_FOUND` if it is none of them, "" if it leaves that open."""
    spec, tag_file = manifest.input, manifest.tag_file
    own = (spec.scale_to, spec.mean, spec.std)
    answers: dict[Question, str] = {
        Question.TAG_FILE: tag_file.name if tag_file else "",
        Question.CODES: tag_file.format if tag_file else "",
        Question.SIZE: "x".join(map(str, spec.size_px)) if spec.size_px else "",
        Question.LAYOUT: spec.layout,
        Question.COLOR: spec.color,
        Question.RANGE: next((value for value, found in _RANGES.items() if (found.scale_to, found.mean, found.std) == own), AS_FOUND),
        Question.FIT: next((value for value, found in _FITS.items() if _fits(spec, found)), AS_FOUND),
        Question.RESAMPLE: spec.resample,
        Question.ACTIVATION: manifest.activation or "",
    }
    return answers[question]


def answer(proposal: Proposal, manifest: Manifest, question: Question, value: str) -> Manifest:
    """The manifest with this answer. Raises ModelError if it is none of the choices."""
    if question is Question.SIZE:
        return replace(manifest, input=replace(manifest.input, size_px=_read_size(value)))
    if value == AS_FOUND == read_answer(manifest, question):
        return manifest
    values = [choice.value for choice in choices_for(proposal, question)]
    if value not in values:
        raise ModelError(f"{value!r} is no answer to {LABELS[question]}.", f"Choose one of {', '.join(filter(None, values))}.")
    spec = manifest.input
    match question:
        case Question.TAG_FILE:
            return replace(manifest, tag_file=next(found for found in proposal.tag_files if found.name == value))
        case Question.CODES:
            return replace(manifest, tag_file=manifest.tag_file and replace(manifest.tag_file, format=TagFileFormat(value)))
        case Question.ACTIVATION:
            return replace(manifest, activation=Activation(value) if value else None)
        case Question.LAYOUT:
            spec = replace(spec, layout=Layout(value))
        case Question.COLOR:
            spec = replace(spec, color=Color(value))
        case Question.RESAMPLE:
            spec = replace(spec, resample=Resample(value))
        case Question.RANGE:
            pixels = _RANGES[value]
            spec = replace(spec, scale_to=pixels.scale_to, mean=pixels.mean, std=pixels.std)
        case Question.FIT:
            fit = _FITS[value]
            spec = replace(spec, fit=fit.fit, pad_color=fit.pad_color, padding=fit.padding, canvas_px=None)
    return replace(manifest, input=spec)


def _fits(spec: InputSpec, found: _Fit) -> bool:
    if spec.canvas_px is not None or spec.fit is not found.fit or spec.padding is not found.padding:
        return False
    return spec.fit is not Fit.PAD or spec.pad_color == found.pad_color


def _read_size(value: str) -> tuple[int, int]:
    match = re.fullmatch(r"\s*(\d{1,5})(?:\s*[x\u00d7]\s*(\d{1,5}))?\s*", value)
    height, width = (int(match[1]), int(match[2] or match[1])) if match else (0, 0)
    if not (1 <= height <= MAX_SIDE_PX and 1 <= width <= MAX_SIDE_PX):
        raise ModelError(f"{value!r} is no size of a picture.", f"Write it as 448 or as 384x512, at most {MAX_SIDE_PX}.")
    return height, width
