"""Files that are there whole or not at all, whatever happens while they are written."""

import os
import secrets
from pathlib import Path

DAMAGED_SUFFIX = ".damaged"


def write_whole(path: Path, content: bytes, *, private: bool = True) -> None:
    """Put this content in the place of the file; a crash at any moment leaves the old or the new one. Raises OSError.

    `private`: nobody else may read it; otherwise whoever may read what this user saves.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    descriptor = os.open(beside, flags, 0o600 if private else 0o666)
    try:
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        beside.replace(path)
    except OSError:
        beside.unlink(missing_ok=True)
        raise


def set_aside(path: Path) -> str:
    """Keep a damaged file under another name beside its place, and say where."""
    kept = path.with_name(path.name + DAMAGED_SUFFIX)
    try:
        path.replace(kept)
    except OSError as error:
        return f"It could not be kept aside: {error.strerror}."
    return f"The old file is kept as {kept.name}."
