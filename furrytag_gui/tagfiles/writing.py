"""A file on disk replaced so that every moment leaves the old one or the new one whole, and nobody's work is written over."""

import contextlib
import hashlib
import os
import secrets
import stat
import time
from dataclasses import dataclass
from pathlib import Path

from furrytag_gui.errors import TagFileError
from furrytag_gui.images.content import MAX_FILE_BYTES, display_name, explain

# Short, since the name of what it replaces may be as long as the system allows.
LEFTOVER_PREFIX = ".furrytag-"
LEFTOVER_SUFFIX = ".tmp"
MAX_NAME_BYTES = 255


@dataclass(frozen=True, slots=True)
class Stamp:
    """By what a file is known again: if all three are the same, nobody has written to it."""

    size_bytes: int
    mtime_ns: int
    sha256: str


def read_stamped(path: Path) -> tuple[bytes, Stamp] | None:
    """A file's bytes and their stamp, or None if there is no such file. Raises TagFileError if it can't be read."""
    try:
        # Asked for before opening, since opening a pipe waits for somebody to write to it.
        if not stat.S_ISREG(path.stat().st_mode):
            raise TagFileError(f"Can't read {display_name(path)}: it is no file.")
        with path.open("rb") as stream:
            facts = os.fstat(stream.fileno())
            if facts.st_size > MAX_FILE_BYTES:
                raise TagFileError(f"Can't read {display_name(path)}: it is larger than {MAX_FILE_BYTES // 1024**2} MB.")
            content = stream.read()
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        raise TagFileError(f"Can't read {display_name(path)}: {explain(error)}.") from error
    return content, Stamp(len(content), facts.st_mtime_ns, hashlib.sha256(content).hexdigest())


def require_writable(target: Path) -> None:
    """Raise TagFileError with the reason if `write_beside` would refuse this target whatever the content; for a dry run."""
    if len(os.fsencode(target.name)) > MAX_NAME_BYTES:
        raise _refusal(target, f"its name is longer than {MAX_NAME_BYTES} bytes", "Give the picture a shorter name.")
    try:
        facts = target.lstat()
    except FileNotFoundError:
        facts = None
    except (OSError, ValueError) as error:
        raise _refusal(target, explain(error)) from error
    if facts is not None:
        _require_plain(target, facts)
    folder = target.parent
    if not folder.is_dir():
        raise _refusal(target, "its folder doesn't exist")
    # On Windows the attribute means something else for a folder.
    if not os.access(folder, os.W_OK) or (os.name == "posix" and not folder.stat().st_mode & 0o222):
        raise _refusal(target, "its folder is read-only", "Allow writing there, or choose another folder.")


def write_beside(target: Path, content: bytes, *, expected: Stamp | None, keep_mtime: bool = False) -> Stamp:
    """Replace `target` by `content`, and give the stamp that it has then.

    `expected` is the stamp that the target had when `content` was made from it, None if it didn't exist. `keep_mtime` gives
    the new file the time of change of the old one. Mode and extended attributes are carried over.
    Raises TagFileError, and changes nothing, if the target is a link, has several hard links, is read-only or has been
    changed since, if its folder can't be written, or if what has been written doesn't read back.
    """
    require_writable(target)
    beside = target.with_name(f"{LEFTOVER_PREFIX}{secrets.token_hex(8)}{LEFTOVER_SUFFIX}")
    try:
        with beside.open("xb") as stream:
            _take_over_rights(beside, target)
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        if beside.read_bytes() != content:
            raise _refusal(target, "what was written doesn't read back", "Check the disk.")
        _take_over_labels(beside, target, keep_mtime=keep_mtime)
        # As late as can be; between this and the next line lie microseconds, and no system closes that gap everywhere.
        _require_unchanged(target, expected)
        beside.replace(target)
    except BaseException as error:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise _refusal(target, explain(error), "Check the folder and its free space.") from error
        raise
    _sync_folder(target.parent)
    return Stamp(len(content), target.stat().st_mtime_ns, hashlib.sha256(content).hexdigest())


def remove_file(target: Path, *, expected: Stamp) -> None:
    """Delete a file that still has this stamp; raises TagFileError as `write_beside` does. A file that is gone is fine."""
    require_writable(target)
    if read_stamped(target) is None:
        return
    _require_unchanged(target, expected)
    try:
        target.unlink(missing_ok=True)
    except OSError as error:
        raise _refusal(target, explain(error)) from error
    _sync_folder(target.parent)


def clear_leftovers(folder: Path, older_than_s: float = 3600) -> int:
    """Delete what killed writers have left beside the files of a folder, and say how many; raises nothing.

    The age keeps the files of a writer that is at work just now.
    """
    count = 0
    for leftover in folder.glob(f"{LEFTOVER_PREFIX}*{LEFTOVER_SUFFIX}"):
        with contextlib.suppress(OSError):
            if time.time() - leftover.lstat().st_mtime >= older_than_s:
                leftover.unlink()
                count += 1
    return count


def _require_plain(target: Path, facts: os.stat_result) -> None:
    if stat.S_ISLNK(facts.st_mode):
        raise _refusal(target, "it is a link", "Export the file that it leads to.")
    if not stat.S_ISREG(facts.st_mode):
        raise _refusal(target, "it is a folder or device, not a file")
    if facts.st_nlink > 1:
        raise _refusal(target, f"the file has {facts.st_nlink} names (hard links), which would come apart", "Make a copy of it.")
    if not facts.st_mode & 0o222 or not os.access(target, os.W_OK):
        raise _refusal(target, "it is read-only", "Allow writing to it first.")


def _require_unchanged(target: Path, expected: Stamp | None) -> None:
    now = read_stamped(target)
    if (now and now[1]) != expected:
        raise _refusal(target, "it was changed since it was read" if now else "it is gone", "Export again.")


def _take_over_rights(beside: Path, target: Path) -> None:
    """Give the new file the mode and, as far as allowed, the owner of the old one, before anything stands in it."""
    with contextlib.suppress(FileNotFoundError):
        facts = target.stat()
        beside.chmod(stat.S_IMODE(facts.st_mode))
        if os.name == "posix":
            with contextlib.suppress(PermissionError):
                os.chown(beside, facts.st_uid, facts.st_gid)


def _take_over_labels(beside: Path, target: Path, *, keep_mtime: bool) -> None:
    """Give the new file the extended attributes and, if wished, the times of the old one."""
    with contextlib.suppress(FileNotFoundError):
        facts = target.stat()
        if hasattr(os, "listxattr"):
            # Not every file system takes every attribute; losing a label is no reason to lose the tags.
            with contextlib.suppress(OSError):
                for name in os.listxattr(target):
                    os.setxattr(beside, name, os.getxattr(target, name))
        if keep_mtime:
            os.utime(beside, ns=(facts.st_atime_ns, facts.st_mtime_ns))


def _sync_folder(folder: Path) -> None:
    """Make the new name last through a power cut, where the system can do that for a folder."""
    if os.name != "posix":
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _refusal(target: Path, reason: str, hint: str = "") -> TagFileError:
    return TagFileError(f"Can't write {display_name(target)}: {reason}.", hint)
