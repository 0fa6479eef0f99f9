"""What a file beside a picture is called."""

from enum import StrEnum
from pathlib import Path
from typing import Any


class SidecarName(StrEnum):
    """With the picture's whole name before its own ending, or with its stem only."""

    FULL = "full"
    STEM = "stem"


def describe_naming(suffix: str, why: str) -> dict[str, Any]:
    """What a format's option of this kind says, as the metadata of its field. `suffix`: of its files; `why` helps to choose."""
    choices = {SidecarName.FULL: f"fox.png.{suffix}", SidecarName.STEM: f"fox.{suffix}"}
    return {"label": "File", "group": "File", "help": why, "choices": choices}


def name_sidecar(picture: Path, naming: SidecarName, suffix: str) -> Path:
    """`fox.png.txt`, or `fox.txt`, which all pictures of that stem share."""
    ending = f".{suffix}"
    return picture.with_name(picture.name + ending) if naming is SidecarName.FULL else picture.with_suffix(ending)
