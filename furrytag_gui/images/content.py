"""The bytes of a picture's file, and the sentences for a file that can't be read."""

import os
import stat
from dataclasses import dataclass
from pathlib import Path

from furrytag_gui.errors import PictureError
from furrytag_gui.images.formats import HEAD_BYTES

MAX_FILE_BYTES = 512 * 1024**2


@dataclass(frozen=True, slots=True)
class Content:
    """A file's bytes, with the size and time of change that it had just before they were read.

    A file that changes in between is therefore seen as changed the next time that it is looked at.
    """

    data: bytes
    size_bytes: int
    mtime_ns: int


def display_name(path: Path) -> str:
    """A file's or folder's name as it can be printed and stored: what is no character or can't be seen becomes \ufffd."""
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in path.name or str(path))


def unreadable(name: str, reason: str, hint: str = "") -> PictureError:
    """The error for a picture: "Can't read fox.webp: the file ends early."."""
    return PictureError(f"Can't read {name}: {reason}.", hint)


def explain(error: OSError | ValueError) -> str:
    """What the system says, as the end of a sentence: "permission denied"."""
    match error:
        case FileNotFoundError():
            return "it doesn't exist"
        case OSError(strerror=str(text)) if text:
            return text[0].lower() + text[1:]
        case _:
            return "its name is not valid"


def require_file(path: Path) -> os.stat_result:
    """What the system says of a file, or a link to one, with bytes to read. Raises PictureError for anything else."""
    try:
        facts = path.stat()
    except FileNotFoundError as error:
        reason = "the link leads nowhere" if path.is_symlink() else "it doesn't exist"
        raise unreadable(display_name(path), reason, "It may have been moved, renamed or deleted.") from error
    except (OSError, ValueError) as error:
        raise unreadable(display_name(path), explain(error)) from error
    if stat.S_ISDIR(facts.st_mode):
        raise unreadable(display_name(path), "it is a folder")
    if not stat.S_ISREG(facts.st_mode):
        raise unreadable(display_name(path), "it is a pipe, socket or device, not a file")
    return facts


def read_content(path: Path) -> Content:
    """Read a picture's file once.

    Raises PictureError, which names the file and the reason, if it is gone, no file, over MAX_FILE_BYTES or unreadable.
    """
    facts = require_file(path)
    try:
        if facts.st_size > MAX_FILE_BYTES:
            reason = f"it is {facts.st_size / 1024**2:,.0f} MB large, and {MAX_FILE_BYTES // 1024**2} MB are the limit"
            raise unreadable(display_name(path), reason, "Make a smaller copy of it.")
        return Content(path.read_bytes(), facts.st_size, facts.st_mtime_ns)
    except OSError as error:
        raise unreadable(display_name(path), explain(error)) from error
    except MemoryError as error:
        raise unreadable(display_name(path), "there isn't enough memory for it") from error


def read_head(path: Path) -> bytes:
    """The first HEAD_BYTES of a file, enough to tell what it is. Raises OSError."""
    with path.open("rb") as stream:
        return stream.read(HEAD_BYTES)
