"""The models folder in another place."""

import os
import shutil
from collections.abc import Sequence
from pathlib import Path

from furrytag_gui.errors import ModelError
from furrytag_gui.models.manifest import MANIFEST_NAME
from furrytag_gui.models.staging import list_files


def plan_move(old: Path, new: Path) -> list[str]:
    """The files that have to be moved, relative to the models folder. Raises ModelError if the new place won't do."""
    if not new.is_absolute() or new.is_relative_to(old) or old.is_relative_to(new):
        raise ModelError(f"The models can't be moved to {new}.", "Choose a folder that is neither inside the present one nor around it.")
    try:
        new.mkdir(parents=True, exist_ok=True)
        if any(new.iterdir()):
            raise ModelError(f"{new} is not empty.", "Choose an empty folder, or a new one.")
        models = [folder for folder in old.iterdir() if (folder / MANIFEST_NAME).is_file()] if old.exists() else []
        files = [f"{folder.name}/{name}" for folder in models for name in list_files(folder)]
        needed_bytes = sum((old / name).stat().st_size for name in files)
        free_bytes = shutil.disk_usage(new).free
    except OSError as error:
        raise ModelError(f"The models can't be moved to {new}: {error.strerror}.", "Choose another folder.") from error
    if not os.access(new, os.W_OK):
        raise ModelError(f"{new} can't be written to.", "Choose another folder.")
    if needed_bytes > free_bytes:
        raise ModelError(
            f"The models need {needed_bytes / 1e9:.1f} GB and {new} has {free_bytes / 1e9:.1f} GB free.",
            "Free some space, or choose another disk.",
        )
    return files


def delete_models(folder: Path, files: Sequence[str]) -> None:
    """Delete the planned files in one of both places, as far as that goes."""
    for name in {name.split("/")[0] for name in files}:
        shutil.rmtree(folder / name, ignore_errors=True)
