"""Which FurryTag this is, whether its parts belong together, and how something is added to it."""

import sys
from pathlib import Path

from furrytag_gui.errors import FurryTagError
from furrytag_gui.paths import categories, resource

VERSION = "0.1.0"
STAMP = "version"
"""The file in `resources` and in `categories` that says to which version they belong."""


def is_frozen() -> bool:
    """True for the program of the installer, which brings its own Python and takes no packages."""
    return bool(getattr(sys, "frozen", False))


def check_whole() -> None:
    """Return if the files beside the code belong to it; raise FurryTagError if an update was cut off, or files are missing."""
    for name, folder in (("resources", resource("")), ("tag vocabulary", categories())):
        found = _read_stamp(folder)
        if found != VERSION:
            what = f"its {name} (in {folder}) {'is' if name == 'tag vocabulary' else 'are'} {f'from {found}' if found else 'missing'}"
            raise FurryTagError(
                f"This installation isn't whole: the program is FurryTag {VERSION}, but {what}.",
                "An update may have been cut off. Install FurryTag again; your library, models and settings stay as they are.",
            )


def advise_command(command: str) -> str:
    """The step that adds something with this command of pip: the command, or what to do first where pip can't add anything."""
    return (
        f"The installed program can't be added to. Install FurryTag with pip as its README says, and there: {command}"
        if is_frozen()
        else command
    )


def advise_part(*packages: str) -> str:
    """The step that brings these packages, which FurryTag needs or comes with."""
    if not is_frozen():
        return f"Install what is missing: pip install {' '.join(packages)}."
    if any("tensorflow" in package for package in packages):
        return "Get the full FurryTag, which has TensorFlow."
    return "Install FurryTag again."


def _read_stamp(folder: Path) -> str:
    try:
        return (folder / STAMP).read_text("ascii").strip()[:20]
    except (OSError, ValueError):
        return ""
