"""Proof that an installation is whole: every part is used once, on a folder of its own."""

import hashlib
import importlib.util
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

from furrytag_gui.engine.host import Host
from furrytag_gui.engine.trial import TOLERANCE
from furrytag_gui.errors import FurryTagError, ModelError
from furrytag_gui.library.library import Library
from furrytag_gui.models.outcome import Scored
from furrytag_gui.models.runs import Run
from furrytag_gui.models.store import InstalledModel, open_model
from furrytag_gui.models.tagset import load_tagset
from furrytag_gui.paths import categories, resource
from furrytag_gui.scratch import open_scratch
from furrytag_gui.tagging import Tagger
from furrytag_gui.tags.vocabulary import load_vocabulary
from furrytag_gui.ui import preflight
from furrytag_gui.work import Work

BACKENDS_OF_STARTER = ("openvino", "onnx")


@dataclass(frozen=True, slots=True)
class Check:
    """One part of the installation. `detail` says what was seen, or what is wrong and what to do."""

    name: str
    passed: bool
    detail: str


def run_checks() -> Iterator[Check]:
    """Check one part after the other; a part that fails doesn't stop the next."""
    with open_scratch() as folder:
        steps: tuple[tuple[str, Callable[[Path], str]], ...] = (
            ("window", _check_window),
            ("vocabulary", _check_vocabulary),
            ("starter", _check_starter),
            ("backends", _check_backends),
            ("pipeline", _check_pipeline),
        )
        for name, step in steps:
            try:
                yield Check(name, passed=True, detail=step(folder))
            except FurryTagError as error:
                yield Check(name, passed=False, detail=str(error))


def _check_window(_: Path) -> str:
    # Whether there is a display now says nothing about the installation.
    environment = dict(os.environ)
    if not environment.keys() & {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"}:
        environment["QT_QPA_PLATFORM"] = "offscreen"
    preflight.check(environment=environment, answers=lambda _: True)
    icon = resource("icons/furrytag.svg")
    if not icon.is_file():
        raise FurryTagError(f"{icon} is missing.", "Install FurryTag again.")
    return "Qt and the libraries that it needs are there"


def _check_vocabulary(_: Path) -> str:
    vocabulary = load_vocabulary(categories())
    return f"{len(vocabulary.tags)} tags in {len(vocabulary.categories)} categories"


def _check_starter(_: Path) -> str:
    model = _find_starter()
    for file in model.manifest.files:
        content = (model.folder / file.name).read_bytes()
        if file.sha256 is not None and hashlib.sha256(content).hexdigest() != file.sha256:
            raise ModelError(f"{model.folder / file.name} is not the file that was shipped.", "Install FurryTag again.")
    return f"{model.manifest.title} {model.manifest.revision}, {len(model.manifest.spoken or ())} tags of its own, files as shipped"


def _check_backends(folder: Path) -> str:
    model = _find_starter()
    tags = load_tagset(model, load_vocabulary(categories()))
    picture = _draw(folder)
    embeddings: dict[str, np.ndarray] = {}
    for backend in BACKENDS_OF_STARTER:
        host = Host()
        try:
            host.load(model, tags, run=Run(backend), strict=True)
            (outcome,) = host.score([picture], Work())
        finally:
            host.close()
        if not isinstance(outcome, Scored) or outcome.embedding is None:
            raise ModelError(f"{backend} did not score the test picture.", "Install FurryTag again.")
        embeddings[backend] = np.concatenate([outcome.scores, outcome.embedding / np.abs(outcome.embedding).max()])
    first, *others = embeddings.values()
    difference = max(float(np.abs(first - other).max()) for other in others)
    if difference > TOLERANCE:
        raise ModelError(f"The backends differ by {difference:.1e} on the test picture.", "Report this with the log.")
    return f"{' and '.join(embeddings)} agree within {max(difference, 1e-9):.0e}; tensorflow {_try_tensorflow()}"


def _try_tensorflow() -> str:
    """What is known of the optional runtime; raises ModelError if it is here and doesn't start."""
    if importlib.util.find_spec("tensorflow") is None:
        return "is not installed (optional)"
    host = Host()
    try:
        processor = host.devices()[0]
    finally:
        host.close()
    if Run("tensorflow") not in processor.runs:
        raise ModelError("TensorFlow is here, but doesn't start.", processor.reason)
    return "starts"


def _check_pipeline(folder: Path) -> str:
    model = _find_starter()
    tags = load_tagset(model, load_vocabulary(categories()))
    library = Library.open(folder / "library.sqlite")
    host = Host()
    try:
        tagger = Tagger(library, host)
        info = tagger.load(model, tags)
        summary = tagger.tag([_draw(folder)], Work(), lambda _: None)
        if summary.scored != 1:
            raise ModelError("The test picture was not tagged.", "; ".join(failure.reason for failure in summary.failures))
    finally:
        host.close()
        library.close()
    return f"a picture was tagged in the child process with {info.backend} on {info.device} and kept in a library"


def _find_starter() -> InstalledModel:
    model = open_model(resource("starter"), built_in=True)
    model.require_usable()
    return model


def _draw(folder: Path) -> Path:
    path = folder / "picture.png"
    picture = Image.new("RGB", (96, 64), "white")
    ImageDraw.Draw(picture).ellipse((16, 8, 80, 56), fill="tomato")
    picture.save(path)
    return path
