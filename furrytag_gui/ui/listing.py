"""Finding the files that opened paths stand for, in portions, so that the first can be seen while the rest is looked for."""

import contextlib
import os
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from furrytag_gui.errors import PictureError
from furrytag_gui.images.files import find_pictures
from furrytag_gui.library.library import Library

FIRST_PORTION = 24
PORTION = 4000
PORTION_S = 0.15
LATER_PORTION_S = 0.5


@dataclass(frozen=True, slots=True)
class Listed:
    """What came of it: how many files, what could not be looked into, and how many folders inside those given were left out."""

    count: int
    skipped: tuple[PictureError, ...]
    left_out: int = 0


def list_files(
    paths: Sequence[Path], library: Library, on_found: Callable[[list[int]], None], stop: threading.Event, *, recursive: bool = True
) -> Listed:
    """Add all pictures below `paths` to the library and give their ids to `on_found`, portion by portion.

    `recursive`: those in folders inside folders too. Ends early once `stop` is set. Raises LibraryError.
    """
    skipped: list[PictureError] = []
    portion: list[Path] = []
    count = 0
    began_s = time.monotonic()
    for path in find_pictures(paths, recursive=recursive, on_skipped=lambda _path, error: skipped.append(error)):
        if stop.is_set():
            break
        portion.append(path)
        # Portions grow: the first are there to be seen soon, the later ones to be few.
        full = len(portion) >= min(max(FIRST_PORTION, count), PORTION)
        if full or time.monotonic() - began_s > (LATER_PORTION_S if count else PORTION_S):
            on_found(library.add_files(portion))
            count += len(portion)
            portion.clear()
            began_s = time.monotonic()
    if portion:
        on_found(library.add_files(portion))
    return Listed(count + len(portion), tuple(skipped), 0 if recursive else _count_folders(paths))


def _count_folders(paths: Sequence[Path]) -> int:
    """How many folders are in these folders, as far as they can be looked into."""
    count = 0
    for path in paths:
        with contextlib.suppress(OSError), os.scandir(path) as entries:
            count += sum(entry.is_dir() and not entry.name.startswith(".") for entry in entries)
    return count
