"""Which names the files of a model may have, in an archive and in a folder."""

import re
import unicodedata
from collections.abc import Iterator

from furrytag_gui.models.jsonrecord import has_control

MAX_NAME_BYTES = 255
SHOWN_CHARS = 80
ALLOWED = re.compile(
    r"""
    .*\.(?:pb|index|txt|csv|json|onnx|md)   # graphs, the index of the weights, tags, settings, words
    | .*\.data-\d{5}-of-\d{5}               # weights of a SavedModel
    | .*[._]onnx_data(?:_\d+)? | .*\.data   # weights beside an ONNX graph, as their exporters call them
    | licen[cs]e | notice | readme
    """,
    re.VERBOSE | re.IGNORECASE,
)
ALLOWED_WORDS = "pb, index, data-*, txt, csv, json, onnx, onnx_data, data, md and LICENSE"
FORBIDDEN_CHARS = '\\:*?"<>|'
RESERVED = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3]) *(?:\..*)?", re.IGNORECASE | re.DOTALL)
ASSETS = "assets"


def find_name_problem(name: str) -> str:
    """Why a relative path with forward slashes can't be a file or folder on every system, as the end of a sentence, or ""."""
    return next(_list_problems(name), "")


def _list_problems(name: str) -> Iterator[str]:
    if has_control(name):
        yield "has control or invisible characters in its name"
        return
    if name.startswith("/"):
        yield "is an absolute path"
    for char in FORBIDDEN_CHARS:
        if char in name:
            yield f"has the character {char} in its name, which not every system allows"
    if len(name.encode("utf-8")) > MAX_NAME_BYTES:
        yield f"has a name of more than {MAX_NAME_BYTES} bytes"
    for part in name.split("/"):
        if part in {"", ".", ".."}:
            yield "leads out of its folder or nowhere"
        elif part[-1] in ". ":
            yield "has a name that ends with a dot or a space, which not every system keeps"
        elif RESERVED.fullmatch(part):
            yield f"has the name of a device, {part}"


def find_kind_problem(name: str) -> str:
    """Why a file of this path is not one that a model has, as the end of a sentence, or ""."""
    *folders, last = name.split("/")
    if any(fold(folder) == ASSETS for folder in folders):
        return f"lies in {ASSETS}, and FurryTag runs no graph that reads files of its own"
    if not ALLOWED.fullmatch(last):
        return f"is of a kind that FurryTag takes from nobody (taken are {ALLOWED_WORDS})"
    return ""


def is_dropping(name: str) -> bool:
    """True for what macOS leaves in folders and zips; it is no part of a model."""
    parts = name.rstrip("/").split("/")
    return "__MACOSX" in parts or parts[-1] == ".DS_Store"


def fold(name: str) -> str:
    """The name as a file system sees it that knows neither case nor spellings of one accent."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def show(text: str) -> str:
    """A stranger's text in a sentence: short, and nothing in it but what is seen."""
    if has_control(text):
        text = ascii(text)[1:-1]
    return text if len(text) <= SHOWN_CHARS else f"{text[:SHOWN_CHARS]}…"
