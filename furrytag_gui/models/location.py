"""Where in a folder a model is, and which files belong to it."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from furrytag_gui.errors import ModelError
from furrytag_gui.models.companions import PROJECT
from furrytag_gui.models.manifest import MANIFEST_NAME, Kind, Manifest, is_inside
from furrytag_gui.models.onnxfile import read_onnx
from furrytag_gui.models.savedmodel import GRAPH_FILE

MAX_DEPTH = 6
MAX_FOLDERS = 2_000
IGNORED = {"__MACOSX", "variables", "assets"}
FOREIGN = {
    ".h5": "Keras",
    ".keras": "Keras",
    ".pt": "PyTorch",
    ".pth": "PyTorch",
    ".ckpt": "PyTorch",
    ".bin": "PyTorch",
    ".safetensors": "safetensors",
    ".msgpack": "JAX",
    ".tflite": "TensorFlow Lite",
}
CODELESS = {"safetensors", "TensorFlow Lite"}
SAVEDMODEL_PARTS = ("saved_model.pb", "keras_metadata.pb", "fingerprint.pb", "variables/*", "assets/*")
LICENCES = ("LICENSE*", "LICENCE*")


def locate(folder: Path) -> Path:
    """The `model.json`, `saved_model.pb` or ONNX file in this folder, or in the shallowest of its folders that has one.

    Raises ModelError if there is none, or there are several equally deep.
    """
    try:
        for places in _levels(folder):
            manifests = [place / MANIFEST_NAME for place in places if (place / MANIFEST_NAME).is_file()]
            found = manifests or [place / GRAPH_FILE for place in places if (place / GRAPH_FILE).is_file()]
            if not manifests:
                found += [file for place in places for file in sorted(place.iterdir()) if _is_onnx(file)]
            if len(found) > 1:
                raise _several(folder, found)
            if found:
                return found[0]
        raise _none(folder)
    except OSError as error:
        raise ModelError(f"Can't look into {folder}: {error.strerror}.", "Choose another folder.") from error


def list_files(folder: Path, manifest: Manifest) -> tuple[str, ...]:
    """What belongs to the model and is there, relative to its folder, sorted."""
    names = {file.name for file in manifest.files}
    if manifest.tag_file is not None:
        names |= {manifest.tag_file.name, *manifest.tag_file.category_files.values()}
    graph = folder / manifest.graph
    if manifest.kind is Kind.ONNX:
        weights = read_onnx(graph).external
        names |= {manifest.graph, *((Path(manifest.graph).parent / name).as_posix() for name in weights)}
    else:
        names |= {file.relative_to(folder).as_posix() for part in SAVEDMODEL_PARTS for file in graph.glob(part)}
    names |= {file.name for pattern in LICENCES for file in folder.glob(pattern)}
    return tuple(sorted(name for name in names if is_inside(name) and (folder / name).is_file()))


def _levels(folder: Path) -> Iterator[list[Path]]:
    """The folder, then the folders in it, then those in them. Raises ModelError where there is no end of them."""
    places, seen = [folder], 1
    for _ in range(MAX_DEPTH):
        yield places
        inner = [child for place in places for child in sorted(place.iterdir()) if child.is_dir() and not child.is_symlink()]
        places = [child for child in inner if child.name not in IGNORED and not child.name.startswith(".")]
        seen += len(places)
        if seen > MAX_FOLDERS:
            raise ModelError(f"There is no model near the top of {folder}, which has too many folders.", "Choose the model's own folder.")


def _is_onnx(file: Path) -> bool:
    # A Mac puts a file of this name beside each one that it packs.
    return file.suffix.lower() == ".onnx" and not file.name.startswith("._") and file.is_file()


def _several(folder: Path, found: Sequence[Path]) -> ModelError:
    names = ", ".join(path.relative_to(folder).as_posix() for path in found[:2])
    return ModelError(
        f"{folder} holds more than one model: {names}.",
        "Choose the folder of one of them, or its .onnx file; a zip has to be unpacked for that.",
    )


def _none(folder: Path) -> ModelError:
    """Says what is there in place of a model."""
    for place in (place for places in _levels(folder) for place in places):
        for file in sorted(place.iterdir()):
            if file.suffix.lower() in FOREIGN and file.is_file():
                return _foreign(file, is_project=(place / PROJECT).is_file())
    hint = "FurryTag reads a folder with a saved_model.pb, or an .onnx file with its list of tags beside it."
    return ModelError(f"There is no model in {folder}.", hint)


def _foreign(file: Path, *, is_project: bool) -> ModelError:
    kind = FOREIGN[file.suffix.lower()]
    hint = "Look for an ONNX or SavedModel version of it."
    if kind == "Keras":
        hint = "Save it as a SavedModel with the TensorFlow that it was made by (tf.saved_model.save), and add the folder."
        hint += " Leave project.json and tags.txt beside it." if is_project else ""
    reason = "" if kind in CODELESS else ": such files can hold code"
    return ModelError(f"{file.name} is a {kind} file, which FurryTag doesn't read{reason}.", hint)
