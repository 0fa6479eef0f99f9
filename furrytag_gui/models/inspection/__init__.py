"""Is this model safe to load? Asked of its files alone, before any runtime sees them."""

from pathlib import Path

from furrytag_gui.errors import ModelError, UnsafeModelError
from furrytag_gui.models.inspection.folder import inspect_folder
from furrytag_gui.models.inspection.onnx import inspect_onnx
from furrytag_gui.models.inspection.refusal import Refusal
from furrytag_gui.models.inspection.savedmodel import inspect_savedmodel
from furrytag_gui.models.manifest import Kind
from furrytag_gui.models.wire import WireError

DAMAGED_HINT = "Download or export it again."


def inspect_model(kind: Kind, folder: Path, graph: str) -> None:
    """Return if every file in the folder, and what its graph can do, is harmless.

    `graph`: the ONNX file, or the SavedModel's folder, relative to `folder`. Raises UnsafeModelError that names the file
    or the operation, and ModelError for a model that can't be read.
    """
    where = folder / graph
    try:
        inspect_folder(folder)
        if kind is Kind.ONNX:
            inspect_onnx(where)
        else:
            inspect_savedmodel(where)
    except Refusal as refusal:
        raise UnsafeModelError(f"The model in {folder} is refused: {refusal.reason}.", refusal.hint) from refusal
    except WireError as error:
        raise ModelError(f"Can't check the graph {where}: it is damaged ({error}).", DAMAGED_HINT) from error
    except OSError as error:
        raise ModelError(f"Can't check the model in {folder}: {error.filename}: {error.strerror}.", DAMAGED_HINT) from error
