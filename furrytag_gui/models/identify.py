"""What a folder or a file that a person chose is: which model, and how it has to be fed."""

import hashlib
import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from pathlib import Path

from furrytag_gui.errors import ModelError
from furrytag_gui.models.catalog import CatalogEntry
from furrytag_gui.models.companions import TIMM, read_input, read_thresholds
from furrytag_gui.models.guess import (
    SIX_HEADS,
    InputShape,
    guess_heads,
    guess_input,
    guess_output,
    guess_ratings,
    is_embedding,
    read_shape,
    with_shape,
)
from furrytag_gui.models.location import list_files, locate
from furrytag_gui.models.manifest import (
    MANIFEST_NAME,
    InputSpec,
    Kind,
    Layout,
    Manifest,
    RatingRule,
    read_manifest,
)
from furrytag_gui.models.onnxfile import OnnxOutput, Port, read_onnx
from furrytag_gui.models.proposal import Proposal, Question
from furrytag_gui.models.savedmodel import GRAPH_FILE, read_facts
from furrytag_gui.models.tagsearch import Found, find_tag_files

NO_NAMES = {"model", "saved_model", "savedmodel", "unpacked", "models", "onnx"}
LIST_THRESHOLD, CHOICE_THRESHOLD = 0.35, 0.5
"""For models that come without thresholds of their own: what the WD taggers are used with, and more likely than all others."""
INPUT_QUESTIONS = (Question.COLOR, Question.RANGE, Question.FIT, Question.RESAMPLE)
CODE_SUFFIXES = {".h5", ".hdf5", ".keras", ".pkl", ".pickle", ".pt", ".pth", ".ckpt", ".bin", ".joblib", ".npy"}
"""Kinds of files whose usual readers run what is in them."""
READ_BYTES = 1 << 20


def require_addable(path: Path) -> None:
    """Raise ModelError that says why, unless this file or folder is of a kind that may be added."""
    suffix = path.suffix.lower()
    if not path.exists():
        raise ModelError(f"There is no file or folder {path}.", "Look at its name.")
    if suffix in CODE_SUFFIXES and path.is_file():
        raise ModelError(
            f"{path.name} is of a kind that can carry code, so FurryTag never opens it.", "Ask for the model as ONNX or as a SavedModel."
        )
    if path.is_file() and suffix not in {".zip", ".onnx"}:
        raise ModelError(
            f"{path.name} is not a model that FurryTag can add.",
            "Choose a zip, an .onnx file with its tag file beside it, or a folder with one of them or a SavedModel.",
        )


def identify(folder: Path) -> Proposal:
    """The model in this folder or the shallowest of its folders that has one. Nothing is run.

    Raises ModelError if there is none or there are two, if its tag file is missing or has another count, or a file is damaged.
    """
    file = locate(folder)
    if file.name == MANIFEST_NAME:
        manifest = read_manifest(file.parent)
        return Proposal(manifest, file.parent, list_files(file.parent, manifest))
    return _identify_savedmodel(file.parent, folder) if file.name == GRAPH_FILE else _identify_onnx(file, folder)


def identify_file(file: Path) -> Proposal:
    """The model in this ONNX file, with what lies beside it. Raises ModelError like `identify`."""
    return _identify_onnx(file, file.parent)


def recognise(folder: Path, catalog: Sequence[CatalogEntry], archive: str = "") -> CatalogEntry | None:
    """The entry whose files these are, or None: by their hashes, or by name, size and heads where nobody published a hash.

    `archive`: the name of the zip that they came in, which a browser may have numbered.
    """
    names = {folder.name, re.sub(r" ?\(\d+\)$", "", Path(archive).stem)}
    hashes: dict[str, str] = {}
    for entry in catalog:
        if entry.is_archive and entry.manifest.id in names and _is_unpacked(folder, entry):
            return entry
        known = [file for file in entry.manifest.files if file.sha256 is not None]
        if entry.is_archive or entry.manifest.graph not in {file.name for file in known}:
            continue
        paths = [folder / file.name for file in entry.manifest.files]
        if not all(path.is_file() for path in paths):
            continue
        sizes = [file.size_bytes in (None, path.stat().st_size) for file, path in zip(entry.manifest.files, paths, strict=True)]
        if all(sizes) and all(_hash(folder / file.name, hashes) == file.sha256 for file in known):
            return entry
    return None


def _identify_onnx(graph: Path, top: Path) -> Proposal:
    facts = read_onnx(graph)
    shape = _require_picture(graph.name, facts.inputs)
    embedding = next((output.port.name for output in facts.outputs if is_embedding(output.port.name)), None)
    base = Manifest(id=_make_id(graph), title=_make_title(graph), kind=Kind.ONNX, graph=graph.name, embedding=embedding)
    heads = guess_heads((output.port.name, output.width) for output in facts.outputs)
    if heads:
        return _finish(replace(base, heads=heads), graph.parent, SIX_HEADS, shape, [Question.RANGE])
    folder, found = _find_tags(graph, graph.parent, top, facts.outputs)
    output = guess_output(facts.outputs, len(found[0].rows))
    is_only = len(facts.outputs) - (embedding is not None) == 1
    manifest = replace(
        _add_tags(base, found[0]),
        graph=graph.relative_to(folder).as_posix(),
        output="" if is_only else output.port.name,
        activation=output.activation,
        exclusive=output.exclusive,
        threshold=CHOICE_THRESHOLD if output.exclusive else LIST_THRESHOLD,
    )
    questions = [*INPUT_QUESTIONS, *([Question.ACTIVATION] if output.activation is None else [])]
    guess = guess_input(found[0], shape.layout or Layout.NCHW, exclusive=output.exclusive)
    return _finish(manifest, folder, guess, shape, questions, found=found)


def _identify_savedmodel(graph: Path, top: Path) -> Proposal:
    """`graph`: the folder of the SavedModel."""
    facts = read_facts(graph)
    base = Manifest(id=_make_id(graph), title=_make_title(graph), kind=Kind.SAVEDMODEL)
    shape = InputShape(Layout.NHWC, facts.size_px)
    heads = guess_heads((head.output, head.width) for head in facts.heads)
    if heads:
        return _finish(replace(base, heads=heads), graph, SIX_HEADS, shape, [Question.RANGE])
    if len(facts.heads) != 1:
        widths = ", ".join(f"{head.output} ({head.width:,})" for head in facts.heads)
        raise ModelError(
            f"The outputs of the SavedModel in {graph} are not those of a known model: {widths}.", f"Write a {MANIFEST_NAME} for it."
        )
    (head,) = facts.heads
    width = head.width if head.width > 0 else None
    output = OnnxOutput(Port(head.output, (None, width)), head.activation, exclusive=False)
    folder, found = _find_tags(graph, graph, top, [output])
    inside = "" if folder == graph else graph.relative_to(folder).as_posix()
    manifest = replace(_add_tags(base, found[0]), graph=inside, activation=head.activation)
    guess = guess_input(found[0], Layout.NHWC, exclusive=False)
    return _finish(manifest, folder, guess, shape, INPUT_QUESTIONS, found=found)


def _find_tags(graph: Path, start: Path, top: Path, outputs: Sequence[OnnxOutput]) -> tuple[Path, list[Found]]:
    """The folder, from `start` up to `top`, that has tag files which fit one of the outputs, and these.

    Raises ModelError that tells of the start and the widest output if there is none.
    """
    widths = sorted({output.width for output in outputs if not is_embedding(output.port.name)}, key=lambda width: -(width or 0))
    if not widths:
        raise ModelError(f"{graph.name} has no output but an embedding.", "Choose a model that gives tags.")
    failures: list[ModelError] = []
    for folder in (start, *start.parents):
        for width in widths:
            try:
                return folder, find_tag_files(folder, width, graph.name)
            except ModelError as error:
                failures.append(error)
        if folder == top:
            break
    raise failures[0]


def _add_tags(manifest: Manifest, found: Found) -> Manifest:
    ratings = guess_ratings(found.rows)
    return replace(
        manifest,
        tag_file=found.tag_file,
        rating_tags=ratings,
        rating_rule=RatingRule.BEST if ratings else RatingRule.MEAN,
        threshold=LIST_THRESHOLD,
    )


def _finish(
    manifest: Manifest, folder: Path, guess: InputSpec, shape: InputShape, questions: Sequence[Question], *, found: Sequence[Found] = ()
) -> Proposal:
    """The proposal, with what the files in the folder tell of the input and of thresholds."""
    told = read_input(folder, guess)
    answered: Collection[Question] = ()
    # What timm notes is the input of its own form of the model, which isn't that of a graph with channels last.
    if told is not None and not (told.file == TIMM and shape.layout is Layout.NHWC):
        guess, answered = told.input, told.answered
    asked = {question for question in questions if question not in answered}
    if shape.size_px is None and Question.SIZE not in answered:
        asked.add(Question.SIZE)
    if shape.layout is None:
        asked.add(Question.LAYOUT)
    if len(found) > 1:
        asked.add(Question.TAG_FILE)
    if found and found[0].has_doubtful_codes:
        asked.add(Question.CODES)
    categories = {row.category for row in found[0].rows if not row.is_rating and not row.is_placeholder} if found else set()
    thresholds = {name: value for name, value in read_thresholds(folder).items() if name in categories}
    manifest = replace(manifest, input=with_shape(guess, shape), category_thresholds=thresholds)
    tag_files = tuple(one.tag_file for one in found)
    return Proposal(manifest, folder, list_files(folder, manifest), tuple(one for one in Question if one in asked), tag_files)


def _require_picture(name: str, inputs: Sequence[Port]) -> InputShape:
    shapes = [shape for port in inputs if (shape := read_shape(port)) is not None]
    if len(inputs) != 1 or not shapes:
        taken = ", ".join(f"{port.name} [{', '.join('?' if side is None else str(side) for side in port.shape)}]" for port in inputs)
        raise ModelError(f"{name} takes no single colour picture; it takes {taken or 'nothing'}.", "Choose a model that tags pictures.")
    return shapes[0]


def _is_unpacked(folder: Path, entry: CatalogEntry) -> bool:
    """True if the folder holds a SavedModel of the entry's size and heads."""
    if entry.manifest.kind is not Kind.SAVEDMODEL or not (folder / GRAPH_FILE).is_file():
        return False
    facts = read_facts(folder)
    heads = guess_heads((head.output, head.width) for head in facts.heads)
    return facts.size_px == entry.manifest.input.size_px and heads == entry.manifest.heads


def _hash(path: Path, known: dict[str, str]) -> str:
    if path.name not in known:
        digest = hashlib.sha256()
        with path.open("rb") as stream:
            while block := stream.read(READ_BYTES):
                digest.update(block)
        known[path.name] = digest.hexdigest()
    return known[path.name]


def _make_title(graph: Path) -> str:
    named = next((place for place in (graph, graph.parent) if place.stem.lower() not in NO_NAMES), graph)
    return (named.stem if named.suffix.lower() == ".onnx" else named.name).strip() or "Model"


def _make_id(graph: Path) -> str:
    return re.sub(r"[^a-z0-9._-]+", "-", _make_title(graph).lower()).strip("._-")[:80] or "model"
