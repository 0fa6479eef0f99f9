"""Files that are there whole or not at all, whatever happens while they are written."""

import os
import tempfile
from pathlib import Path

DAMAGED_SUFFIX = ".damaged"


def write_whole(path: Path, content: bytes) -> None:
    """Put this content in the place of the file; a crash at any moment leaves the old or the new one. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside: Path | None = None
    try:
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=path.name, delete=False) as stream:
            beside = Path(stream.name)
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        beside.replace(path)
    except OSError:
        if beside is not None:
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
