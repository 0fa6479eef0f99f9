"""The files of a model: regular ones of known kinds, whatever their names say."""

import os
from collections.abc import Iterator
from pathlib import Path

from furrytag_gui.models.filenames import find_kind_problem, find_name_problem, is_dropping, show
from furrytag_gui.models.inspection.refusal import Refusal

MAX_FILES = 2_000
HEAD_BYTES = 4_096
PICKLES = (b"\x80\x02", b"\x80\x03", b"\x80\x04", b"\x80\x05")
PICKLE_STOP = b"."
EXECUTABLE = "a program"
HDF5 = b"\x89HDF\r\n\x1a\n"
HDF5_OFFSETS = (512, 1024, 2048)
STARTS = {
    HDF5: "an HDF5 file (.h5, old .keras)",
    b"PK\x03\x04": "a zip (.keras, .pt, .npz)",
    b"PK\x05\x06": "a zip",
    b"\x1f\x8b\x08": "a gzip file",
    b"BZh9": "a bzip2 file",
    b"\xfd7zXZ\x00": "an xz file",
    b"7z\xbc\xaf\x27\x1c": "a 7z file",
    b"Rar!\x1a\x07": "a rar file",
    b"\x93NUMPY": "a NumPy file",
    b"\x7fELF": EXECUTABLE,
    b"\xfe\xed\xfa\xce": EXECUTABLE,
    b"\xfe\xed\xfa\xcf": EXECUTABLE,
    b"\xce\xfa\xed\xfe": EXECUTABLE,
    b"\xcf\xfa\xed\xfe": EXECUTABLE,
    b"\xca\xfe\xba\xbe": EXECUTABLE,
    b"\x80\x02\x8a\x0a\x6c\xfc\x9c\x46": "a PyTorch file (.pt, .bin), which can run any code",
}
LFS = b"version https://git-lfs"

REMOVE_HINT = "Remove it from the folder if the model needs no such file, or get the model as a SavedModel or as ONNX."
COPY_HINT = "Put the file itself in its place."


def inspect_folder(folder: Path) -> None:
    """Return if every file in the folder is a regular one of a kind that a model has, by its name and its first bytes.

    Raises Refusal, or OSError for what can't be read.
    """
    root = Path(os.path.realpath(folder))
    for count, entry in enumerate(_walk(folder), start=1):
        if count > MAX_FILES:
            raise Refusal(f"it has more than {MAX_FILES:,} files and folders", "Put the model's files alone into a folder.")
        name = Path(entry.path).relative_to(folder).as_posix()
        shown = show(name)
        if entry.is_symlink() or Path(os.path.realpath(entry.path)) != root / name:
            raise Refusal(f"{shown} is a link", COPY_HINT)
        problem = find_name_problem(name)
        if problem:
            raise Refusal(f"{shown} {problem}", "Rename it, or get the model from another source.")
        if entry.is_dir(follow_symlinks=False) or is_dropping(name):
            continue
        if not entry.is_file(follow_symlinks=False):
            raise Refusal(f"{shown} is a device or another special file", "Remove it.")
        problem = find_kind_problem(name)
        if problem:
            raise Refusal(f"{shown} {problem}", REMOVE_HINT)
        found = find_disguise(Path(entry.path))
        if found:
            raise Refusal(f"{shown} is {found}, whatever its name says", REMOVE_HINT)


def find_disguise(path: Path) -> str:
    """What the file's first bytes tell that it is, if a model has no business with it, or ""."""
    with path.open("rb") as stream:
        head = stream.read(HEAD_BYTES)
        for start, kind in STARTS.items():
            if head.startswith(start):
                return kind
        if head.startswith(LFS):
            return "the pointer to a file that a git server keeps, not the file"
        if any(head[offset:].startswith(HDF5) for offset in HDF5_OFFSETS):
            return STARTS[HDF5]
        # Weights may begin with any two bytes by chance, so there it takes more than these to tell.
        is_weights = "data" in path.name
        if head[:2] == b"MZ" and (_has_pe_header(head) or not is_weights):
            return EXECUTABLE
        if head[:2] in PICKLES:
            stream.seek(-1, os.SEEK_END)
            if stream.read(1) == PICKLE_STOP or not is_weights:
                return "a pickle, which can run any code"
    return ""


def _has_pe_header(head: bytes) -> bool:
    offset = int.from_bytes(head[0x3C:0x40], "little")
    return head[offset : offset + 4] == b"PE\0\0"


def _walk(folder: Path) -> Iterator[os.DirEntry[str]]:
    """Everything in the folder and its folders, without following links."""
    waiting = [str(folder)]
    while waiting:
        with os.scandir(waiting.pop()) as entries:
            for entry in sorted(entries, key=lambda entry: entry.name):
                yield entry
                if entry.is_dir(follow_symlinks=False):
                    waiting.append(entry.path)
