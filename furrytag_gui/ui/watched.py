"""The opened folders, and what happens in them, put into the library."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from furrytag_gui.errors import PictureError
from furrytag_gui.images.files import find_pictures, is_picture
from furrytag_gui.library.change import Change
from furrytag_gui.library.library import Library

if TYPE_CHECKING:
    from furrytag_gui.images.watching import FolderWatch, Happened

PORTION = 4000


@dataclass(frozen=True)
class Followed:
    """What became of files: new ids, ids in whose place others stand, and the Change of those that are no longer as they were."""

    new: tuple[int, ...] = ()
    replaced: dict[int, int] = field(default_factory=dict)
    change: Change = field(default_factory=Change)
    away: tuple[Path, ...] = ()


class WatchedFolders(QObject):
    """Watches what was opened. `happened(object)`: a Happened, to be put into the library in a worker thread by `follow`."""

    happened = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._watch: FolderWatch | None = None
        self._stopped = False

    def watch(self, folders: Sequence[Path], *, recursive: bool = True) -> list[PictureError]:
        """Watch these folders too, with those inside them or without; in a worker thread. Gives why the system can't, if it can't."""
        problems = []
        with self._lock:
            if self._stopped or not folders:
                return []
            if self._watch is None:
                from furrytag_gui.images.watching import FolderWatch  # noqa: PLC0415 - the window need not wait for it

                self._watch = FolderWatch(self.happened.emit)
            for folder in folders:
                try:
                    self._watch.watch(folder, recursive=recursive)
                except PictureError as error:
                    problems.append(error)
        return problems

    def stop(self) -> None:
        """Watch nothing any more."""
        with self._lock:
            self._stopped = True
            watch, self._watch = self._watch, None
        if watch is not None:
            watch.stop()


def follow(library: Library, happened: "Happened", opened: Sequence[int]) -> Followed:
    """Put into the library what happened; `opened`: the files in the list. Raises LibraryError."""
    replaced, change = library.follow(happened.moved)
    known = library.find_files([*happened.seen, *happened.gone])
    change |= library.look_again(list(known.values()))
    new = library.add_files([path for path in happened.seen if path not in known])
    if happened.back:
        change |= library.look_again(opened)
    # A file that wasn't known under its old name is as new as any other.
    moved = library.find_files([target for _, target in happened.moved if is_picture(target)])
    new += [file_id for file_id in moved.values() if file_id not in set(replaced.values())]
    return Followed(tuple(new), replaced, change, happened.away)


def find_new(library: Library, folders: Sequence[Path], stop: Callable[[], bool], *, recursive: bool = True) -> list[int]:
    """Files in these folders that the library doesn't know yet; they are known from then on."""
    found: list[int] = []
    portion: list[Path] = []

    def add() -> None:
        known = library.find_files(portion)
        found.extend(library.add_files([path for path in portion if path not in known]))
        portion.clear()

    for path in find_pictures(folders, recursive=recursive):
        if stop():
            return found
        portion.append(path)
        if len(portion) == PORTION:
            add()
    add()
    return found
