"""The opened folders, and what happens in them, put into the library."""

import os
import threading
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from furrytag_gui.errors import PictureError
from furrytag_gui.images.files import find_pictures, is_deleted, is_picture
from furrytag_gui.library.change import Change
from furrytag_gui.library.library import Library
from furrytag_gui.library.records import Entry

if TYPE_CHECKING:
    from furrytag_gui.images.watching import FolderWatch, Happened

PORTION = 4000


@dataclass(frozen=True)
class Followed:
    """What became of files: new ids, ids of files with another content, those of deleted files, ids in whose place others stand,
    and the Change of all that are no longer as they were."""

    new: tuple[int, ...] = ()
    renewed: tuple[int, ...] = ()
    deleted: tuple[int, ...] = ()
    replaced: dict[int, int] = field(default_factory=dict)
    change: Change = field(default_factory=Change)
    away: tuple[Path, ...] = ()
    back: tuple[Path, ...] = ()


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

    def unwatch(self, folder: Path | None = None) -> None:
        """Watch this folder no more, or none; in a worker thread."""
        with self._lock:
            if self._watch is not None:
                self._watch.unwatch(folder)

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
    # From one watched folder to another a file is not moved, it goes and comes.
    gone = [known[path] for path in happened.gone if path in known and not os.path.lexists(path)]
    looked = follow_by_look(library, new, gone)
    deleted = tuple(file_id for file_id in gone if file_id not in looked.replaced)
    library.backlog.remove(file_ids=deleted)
    renewed = tuple(known[path] for path in happened.seen if path in known and known[path] in change.files)
    return Followed(looked.new, renewed, deleted, replaced | looked.replaced, change | looked.change, happened.away, happened.back)


def follow_by_look(library: Library, new: Sequence[int], opened: Sequence[int]) -> Followed:
    """Know files of the list that have gone under the paths where they have come up, while nobody watched.

    A new file is one that has gone if size and time, which moving keeps, are those of that one and of no other.
    """
    gone = [entry for entry in library.entries(opened, "") if entry.failure and not os.path.lexists(entry.path)] if opened else []
    come = library.entries(new, "") if gone else []
    before, after = _list_unique(gone), _list_unique(come)
    moved = [(before[look], after[look]) for look in before.keys() & after.keys()]
    replaced, change = library.follow(moved) if moved else ({}, Change())
    followed = set(replaced.values())
    deleted = tuple(entry.file_id for entry in gone if entry.file_id not in replaced and is_deleted(entry.path))
    library.backlog.remove(file_ids=deleted)
    return Followed(tuple(file_id for file_id in new if file_id not in followed), (), deleted, replaced, change)


def _list_unique(entries: Sequence[Entry]) -> dict[tuple[int, int], Path]:
    """The path of each file whose size and time no other has; of an empty file they say nothing."""
    looks = Counter((entry.size_bytes, entry.mtime_ns) for entry in entries)
    unique = ((entry.size_bytes, entry.mtime_ns) for entry in entries)
    return {look: entry.path for look, entry in zip(unique, entries, strict=True) if looks[look] == 1 and look[0]}


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
