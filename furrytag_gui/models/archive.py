"""A published zip, unpacked whole or not at all.

Everything is checked before a byte is written, and written into a folder beside that takes its name only at the end.
Python's `zipfile` reads the zip; what it lets through (bombs, two entries of one name, links, devices) is refused here.
"""

import errno
import os
import shutil
import stat
import struct
import zipfile
import zlib
from collections.abc import Sequence
from contextlib import ExitStack
from io import FileIO
from itertools import pairwise
from pathlib import Path

from furrytag_gui.errors import ModelError, UnsafeModelError
from furrytag_gui.models.filenames import find_kind_problem, find_name_problem, fold, is_dropping, show
from furrytag_gui.work import Unit, Work

MAX_ENTRIES = 2_000
MAX_BYTES = 16_000_000_000
MAX_DIRECTORY_BYTES = 4_000_000
HARMLESS_BYTES = 100_000_000
MAX_RATIO = 100
"""A zip may hold HARMLESS_BYTES, and more if it is no smaller than one MAX_RATIO-th of what it holds."""
CHUNK_BYTES = 1 << 20
SPARE_BYTES = 50_000_000

ENCRYPTED = 0x1 | 0x40 | 0x2000
PATCH = 0x20
METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
LOCAL_HEADER = struct.Struct("<4s5H3I2H")
WINDOWS_FOLDER, WINDOWS_LINK = 0x10, 0x400
STARTS = (b"PK\x03\x04", b"PK\x05\x06")
DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, struct.error, NotImplementedError, ValueError, RuntimeError)

DAMAGED_HINT = "Download it again; if that changes nothing, the publisher's file is broken."
UNSAFE_HINT = "Don't unpack it by hand. Get the model from another source, or ask its publisher for a plain zip."


def unpack_archive(archive: Path, folder: Path, work: Work) -> None:
    """Unpack the zip into `folder`, which must not exist. Progress is in bytes.

    What macOS adds to zips is skipped. Raises UnsafeModelError for a zip that could do harm, ModelError for one that can't be
    read, CancelledError if the work is cancelled; nothing is left of it then, and leftovers of a killed run are removed.
    """
    if os.path.lexists(folder):
        raise ModelError(f"Can't unpack {archive.name}: {folder} is already there.", "Remove or rename it.")
    unfinished = folder.with_name(f"{folder.name}.unpacking")
    with ExitStack() as stack:
        try:
            source = _open(archive, stack)
            entries = _check_entries(archive, source)
            total = sum(entry.file_size for entry in entries)
            work.start(f"Unpacking {archive.name}", total, unit=Unit.BYTES)
            _check_space(archive, folder.parent, total)
            shutil.rmtree(unfinished, ignore_errors=True)
            stack.callback(shutil.rmtree, unfinished, ignore_errors=True)
            unfinished.mkdir(parents=True)
            for entry in entries:
                _unpack_entry(source, entry, unfinished, work)
            work.check()
            unfinished.rename(folder)
        except DAMAGE as error:
            raise ModelError(f"Can't unpack {archive.name}: the zip is damaged ({_lower(error)}).", DAMAGED_HINT) from error
        except OSError as error:
            hint = "Free some disk space." if error.errno == errno.ENOSPC else "Check the disk and the permissions of the models folder."
            raise ModelError(f"Can't unpack {archive.name}: {error.strerror or error}.", hint) from error


class _CautiousFile(FileIO):
    """A file that never gives more than a list of contents may need in one piece: `zipfile` reads the list whole."""

    def readall(self) -> bytes:
        return self.read(-1)

    def read(self, size: int | None = -1) -> bytes:
        left = os.fstat(self.fileno()).st_size - self.tell()
        if size is None or size < 0 or size > left:
            size = max(left, 0)
        if size > MAX_DIRECTORY_BYTES:
            raise _refuse(Path(self.name), f"its list of contents has {size:,} bytes where a few thousand are enough")
        return super().read(size) or b""


def _open(archive: Path, stack: ExitStack) -> zipfile.ZipFile:
    with archive.open("rb") as head:
        if head.read(4) not in STARTS:
            raise ModelError(
                f"{archive.name} is not a zip file.", "If it came from a web page, open it in an editor: it may say what went wrong."
            )
    stream = stack.enter_context(_CautiousFile(archive))
    try:
        return stack.enter_context(zipfile.ZipFile(stream))
    except DAMAGE as error:
        raise ModelError(f"Can't unpack {archive.name}: it ends early, or its list of contents is damaged.", DAMAGED_HINT) from error


def _check_entries(archive: Path, source: zipfile.ZipFile) -> list[zipfile.ZipInfo]:
    """The entries that are to be written. Raises UnsafeModelError for the first thing that is wrong with any of them."""
    entries = source.infolist()
    if len(entries) > MAX_ENTRIES:
        raise _refuse(archive, f"it has {len(entries):,} entries where a model has a few (at most {MAX_ENTRIES:,})")
    for entry in entries:
        problem = _find_entry_problem(entry)
        if problem:
            raise _refuse(archive, f"its entry {show(entry.orig_filename)} {problem}")
    _check_twins(archive, entries)
    _check_places(archive, source, entries)
    _check_amount(archive, entries)
    wanted = [entry for entry in entries if not is_dropping(entry.filename)]
    if not any(not entry.is_dir() for entry in wanted):
        raise ModelError(f"{archive.name} is an empty zip.", "Download it again.")
    return wanted


def _find_entry_problem(entry: zipfile.ZipInfo) -> str:
    """What is wrong with one entry, as the end of a sentence, or ""."""
    # The name as it stands in the file; zipfile makes another one of it that it would write to.
    name = entry.orig_filename
    problem = find_name_problem(name.removesuffix("/"))
    if problem:
        return problem
    if name != entry.filename:
        return "has two names"
    if entry.flag_bits & ENCRYPTED:
        return "is encrypted"
    if entry.compress_type not in METHODS or entry.flag_bits & PATCH:
        return f"is packed with method {entry.compress_type} (taken are stored and deflate)"
    return _find_type_problem(entry) or ("" if entry.is_dir() or is_dropping(name) else find_kind_problem(name))


def _find_type_problem(entry: zipfile.ZipInfo) -> str:
    kind = stat.S_IFMT(entry.external_attr >> 16)
    if kind == stat.S_IFLNK or entry.external_attr & WINDOWS_LINK:
        return "is a link"
    if kind not in (0, stat.S_IFREG, stat.S_IFDIR):
        return "is a device or another special file"
    if entry.is_dir() and (entry.file_size or kind == stat.S_IFREG):
        return "is a folder with content of a file"
    if not entry.is_dir() and (kind == stat.S_IFDIR or entry.external_attr & WINDOWS_FOLDER):
        return "is a file that says it is a folder"
    return ""


def _check_twins(archive: Path, entries: Sequence[zipfile.ZipInfo]) -> None:
    """No two entries may be one file on any system, and no file may be where another entry needs a folder."""
    files: dict[str, str] = {}
    folders: dict[str, str] = {}
    for entry in entries:
        name = entry.filename.removesuffix("/")
        if entry.is_dir():
            parents = [name]
        else:
            parents = []
            if fold(name) in files:
                raise _refuse(archive, f"its entries {show(files[fold(name)])} and {show(name)} are the same file on some systems")
            files[fold(name)] = name
        while "/" in name:
            name = name.rpartition("/")[0]
            parents.append(name)
        for parent in parents:
            if folders.setdefault(fold(parent), parent) != parent:
                raise _refuse(archive, f"its folders {show(folders[fold(parent)])} and {show(parent)} are the same on some systems")
    listed = [entry.filename for entry in entries if entry.is_dir()]
    if len(set(listed)) < len(listed):
        raise _refuse(archive, f"it lists the folder {show(max(listed, key=listed.count))} twice")
    for key, name in files.items():
        if key in folders:
            raise _refuse(archive, f"its entry {show(name)} is a file where another entry needs a folder")


def _check_places(archive: Path, source: zipfile.ZipFile, entries: Sequence[zipfile.ZipInfo]) -> None:
    """No two entries may share bytes of the archive, as in a bomb of a few kB that unpacks to terabytes."""
    places: list[tuple[int, int, str]] = []
    with archive.open("rb") as stream:
        for entry in entries:
            stream.seek(entry.header_offset)
            fields = LOCAL_HEADER.unpack(stream.read(LOCAL_HEADER.size))
            end = entry.header_offset + LOCAL_HEADER.size + fields[9] + fields[10] + entry.compress_size
            places.append((entry.header_offset, end, entry.filename))
    places.append((source.start_dir, archive.stat().st_size, "the list of contents"))
    places.sort()
    for (_, end, name), (start, _, other) in pairwise(places):
        if start < end:
            raise _refuse(archive, f"its entry {show(name)} overlaps with {show(other)}, as in an archive bomb")
    for entry in entries:
        # Raises BadZipFile unless the entry is where the list says, under the same name.
        source.open(entry).close()


def _check_amount(archive: Path, entries: Sequence[zipfile.ZipInfo]) -> None:
    total = sum(entry.file_size for entry in entries)
    if total > MAX_BYTES:
        raise _refuse(archive, f"it would unpack to {total:,} bytes (at most {MAX_BYTES:,})")
    size_bytes = archive.stat().st_size
    if total > max(HARMLESS_BYTES, MAX_RATIO * size_bytes):
        raise _refuse(archive, f"its {size_bytes:,} bytes would unpack to {total:,}, as in an archive bomb")
    for entry in entries:
        if entry.compress_type == zipfile.ZIP_STORED and entry.file_size != entry.compress_size:
            raise _refuse(archive, f"its entry {show(entry.filename)} is stored as it is but has two sizes")


def _check_space(archive: Path, folder: Path, total: int) -> None:
    while not folder.exists():
        folder = folder.parent
    free = shutil.disk_usage(folder).free
    if free < total + SPARE_BYTES:
        raise ModelError(
            f"Can't unpack {archive.name}: it needs {total / 1e9:.2f} GB and the disk has {free / 1e9:.2f} GB left.",
            "Free some disk space.",
        )


def _unpack_entry(source: zipfile.ZipFile, entry: zipfile.ZipInfo, folder: Path, work: Work) -> None:
    work.check()
    target = folder / entry.filename
    if entry.is_dir():
        target.mkdir(parents=True, exist_ok=True)
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    written = 0
    with source.open(entry) as packed, target.open("xb") as stream:
        while chunk := packed.read(CHUNK_BYTES):
            written += len(chunk)
            if written > entry.file_size:
                break
            stream.write(chunk)
            work.advance(len(chunk))
            work.check()
        stream.flush()
        os.fsync(stream.fileno())
    if written != entry.file_size:
        raise zipfile.BadZipFile(f"{show(entry.filename)} has another size than its list of contents says")


def _refuse(archive: Path, reason: str) -> UnsafeModelError:
    return UnsafeModelError(f"{archive.name} is refused: {reason}.", UNSAFE_HINT)


def _lower(error: Exception) -> str:
    text = show(str(error)).rstrip(".") or "it ends early"
    return text[0].lower() + text[1:]
