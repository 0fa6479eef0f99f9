"""The list of files that is open in the window, and how files come into it."""

import threading
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from furrytag_gui.errors import PictureError
from furrytag_gui.library.change import Change
from furrytag_gui.library.library import Library
from furrytag_gui.library.session import Folder
from furrytag_gui.ui.intake import Bitmap, keep_bitmap
from furrytag_gui.ui.jobs import Lane, Lanes, Urgency
from furrytag_gui.ui.language import numbered, tr
from furrytag_gui.ui.listing import Listed, list_files
from furrytag_gui.ui.notice import Level, Notice
from furrytag_gui.ui.watched import Followed, WatchedFolders, find_new, follow, follow_by_look
from furrytag_gui.ui.wording import describe_skipped

if TYPE_CHECKING:
    from furrytag_gui.images.watching import Happened

TELL_MS = 400
SAVE_MS = 1500


class OpenedFiles(QObject):
    """The ids of the open files in order, kept in the library for the next start.

    `changed()`: the list is another one. `restored(object, object)`: ids that were open at the last end and could be read
    then, and the Change of those that are no longer as they were. `added(object)`: these ids were opened, new in the list
    or not; the first portion of each opening comes at once. `arrived(int)`: the first file of what was opened just now.
    `left(object)`: the ids that a closed folder held. `noticed(object)`: a Notice;
    `outdated(object)`: one that is no longer true. `followed(object)`: the Change of files that
    something has happened to.
    """

    changed = Signal()
    restored = Signal(object, object)
    added = Signal(object)
    arrived = Signal(int)
    left = Signal(object)
    noticed = Signal(object)
    outdated = Signal(object)
    followed = Signal(object)
    _found = Signal(object, object)

    def __init__(self, lanes: Lanes, library: Callable[[], Library], pasted: Path, parent: QObject | None = None) -> None:
        """`library` is called in worker threads and may wait or raise. `pasted`: the folder for bitmaps without a file."""
        super().__init__(parent)
        self._lanes = lanes
        self._library = library
        self._pasted = pasted
        self._ids: dict[int, None] = {}
        self._deleted: set[int] = set()
        self._stop = threading.Event()
        self._found.connect(self._on_files_found)
        self._telling = QTimer(self, singleShot=True, interval=TELL_MS)
        self._telling.timeout.connect(self.changed)
        self._saving = QTimer(self, singleShot=True, interval=SAVE_MS)
        self._saving.timeout.connect(self._save)
        self._folders = WatchedFolders(self)
        self._folders.happened.connect(self._on_folders_happened)

    @property
    def ids(self) -> list[int]:
        return list(self._ids)

    def restore(self) -> None:
        """Open what was open when the program was closed."""
        self._lanes.submit(Lane.LIBRARY, self._read_opened, self._on_list_restored, urgency=Urgency.NOW)

    def open(self, paths: Sequence[Path], *, recursive: bool = True) -> None:
        """Open files, and all pictures in folders, with those inside them or without."""
        if paths:
            opening = _Opening(recursive)
            self._lanes.submit(Lane.FILES, partial(self._list, paths, opening), partial(self._on_listing_ended, opening, paths))

    def open_bitmap(self, bitmap: Bitmap) -> None:
        """Keep a bitmap as a file and open that."""
        now = datetime.now().astimezone()
        self._lanes.submit(Lane.FILES, partial(keep_bitmap, bitmap, self._pasted, now), lambda path: self.open([path]))

    def close(self, file_ids: Iterable[int]) -> None:
        """Take files off the list; nothing that is known of them is lost."""
        for file_id in file_ids:
            self._ids.pop(file_id, None)
        if not self._ids:
            self._lanes.submit(Lane.FILES, self._close_folders, kept=True)
        self._save()
        self.changed.emit()

    def close_folder(self, folder: Path) -> None:
        """Take what is in a folder, and in no other that is open, off the list, and watch it no more."""
        self._lanes.submit(Lane.FILES, partial(self._leave, folder, list(self._ids)), self.left.emit, kept=True)

    def stop(self) -> None:
        """Look for no more files."""
        self._stop.set()
        self._telling.stop()
        if self._saving.isActive():
            self._save()
        self._folders.stop()

    def _watch(self, paths: Sequence[Path], *, recursive: bool) -> list[PictureError]:
        """Watch what of these is a folder, also the next time."""
        folders = [path for path in paths if path.is_dir()]
        for folder in folders:
            self._library().session.note_folder(folder, recursive=recursive)
        return self._folders.watch(folders, recursive=recursive)

    def _watch_again(self, ids: Sequence[int]) -> Followed:
        """Watch what was open at the last end; gives the files that have come into it, or were moved in it, since."""
        found: list[int] = []
        for recursive in (True, False):
            folders = [folder.path for folder in self._library().session.folders() if folder.watched and folder.recursive is recursive]
            self._folders.watch([folder for folder in folders if folder.is_dir()], recursive=recursive)
            found += find_new(self._library(), folders, self._stop.is_set, recursive=recursive)
        return follow_by_look(self._library(), found, ids)

    def _read_opened(self) -> list[int]:
        return self._library().session.opened()

    def _close_folders(self) -> None:
        self._folders.unwatch()
        self._library().session.close_folders()

    def _leave(self, path: Path, ids: Sequence[int]) -> list[int]:
        session = self._library().session
        opened = [folder for folder in session.folders() if folder.watched]
        session.close_folders(path)
        self._folders.unwatch(path)
        leaving = [folder for folder in opened if folder.path == path]
        staying = [folder for folder in opened if folder.path != path]
        found = zip(ids, self._library().paths(ids), strict=True)
        return [file_id for file_id, file in found if _hold(leaving, file) and not _hold(staying, file)]

    def _follow(self, happened: "Happened", opened: Sequence[int]) -> Followed:
        return follow(self._library(), happened, opened)

    def _list(self, paths: Sequence[Path], opening: "_Opening") -> Listed:
        # Watched first, so that nothing comes in between unnoticed.
        problems = self._watch(paths, recursive=opening.recursive)
        tell = partial(self._found.emit, opening)
        listed = list_files(paths, self._library(), tell, self._stop, recursive=opening.recursive)
        return Listed(listed.count, (*listed.skipped, *problems), listed.left_out)

    def _on_list_restored(self, ids: list[int]) -> None:
        # What the command line opened may have come first.
        came_first = list(self._ids)
        self._ids = dict.fromkeys([*ids, *came_first])
        if came_first:
            self._save()
        self.changed.emit()
        if ids:
            self._lanes.submit(Lane.FILES, partial(self._look_again, ids), self._on_looked_again)
            self._lanes.submit(Lane.FILES, partial(self._watch_again, ids), self._on_followed)

    def _look_again(self, ids: list[int]) -> "_Looked":
        """What became of the restored files; those that failed and are as they were need not be tried at every start."""
        library = self._library()
        change = library.look_again(ids)
        good = [entry.file_id for entry in library.entries(ids, "") if not entry.failure]
        return _Looked(good, change)

    def _on_looked_again(self, looked: "_Looked") -> None:
        self.restored.emit(looked.ids, looked.change)

    def _on_folders_happened(self, happened: "Happened") -> None:
        self._lanes.submit(Lane.FILES, partial(self._follow, happened, list(self._ids)), self._on_followed)

    def _on_followed(self, followed: Followed) -> None:
        self.followed.emit(followed.change)
        if followed.replaced.keys() & self._ids.keys():
            self._ids = dict.fromkeys(followed.replaced.get(file_id, file_id) for file_id in self._ids)
            self._save()
            self.changed.emit()
        self._drop_deleted(followed.deleted)
        # What was tagged under its old name is so under the new one; what was not waits again. A deleted file may come back.
        back = [file_id for file_id in followed.renewed if file_id in self._ids or file_id in self._deleted]
        self._take_in([*followed.replaced.values(), *back, *followed.new])
        for folder in followed.away:
            self.noticed.emit(_tell_away(folder))
        for folder in followed.back:
            self.outdated.emit(_tell_away(folder))

    def _drop_deleted(self, ids: Sequence[int]) -> None:
        """Take deleted files off the list; their tags stay known, for when they come back."""
        gone = self._ids.keys() & set(ids)
        if gone:
            self._deleted |= gone
            self.close(gone)

    def _take_in(self, ids: Sequence[int]) -> None:
        """Put files into the list that have come by themselves."""
        if not ids or not self._ids:
            return
        before = len(self._ids)
        self._ids.update(dict.fromkeys(ids))
        if len(self._ids) > before:
            self._save()
            self.changed.emit()
        self.restored.emit(list(ids), Change())

    def _on_files_found(self, opening: "_Opening", ids: list[int]) -> None:
        first = not opening.ids
        opening.ids += ids
        before = len(self._ids)
        self._ids.update(dict.fromkeys(ids))
        if len(self._ids) > before:
            # The whole list is shown and kept anew each time, so that a long one is told of a few times only.
            if not self._saving.isActive():
                self._saving.start()
            if first:
                self.changed.emit()
            elif not self._telling.isActive():
                self._telling.start()
        if first:
            self.added.emit(ids)
            self.arrived.emit(ids[0])

    def _on_listing_ended(self, opening: "_Opening", paths: Sequence[Path], listed: Listed) -> None:
        if self._telling.isActive():
            self._telling.stop()
            self.changed.emit()
        if len(opening.ids) > 1:
            self.added.emit(opening.ids)
        if listed.skipped:
            self.noticed.emit(describe_skipped(listed.skipped))
        elif listed.left_out:
            place = paths[0].name if len(paths) == 1 else tr("these folders")
            said = numbered(
                listed.left_out,
                "{n} folder inside {place} was not opened.",
                "{n} folders inside {place} were not opened.",
                place=place,
            )
            offer = Notice(said, "", Level.INFO, tr("Open them too"), partial(self.open, paths))
            self.noticed.emit(offer)
        elif not listed.count and not self._stop.is_set():
            place = paths[0].name if len(paths) == 1 else tr("these folders")
            self.noticed.emit(
                Notice(
                    tr("There are no pictures in {place}.").format(place=place),
                    tr("FurryTag reads JPEG, PNG, GIF, WebP, AVIF, BMP and TIFF."),
                    Level.WARNING,
                )
            )

    def _save(self) -> None:
        self._saving.stop()
        ids = list(self._ids)
        self._lanes.submit(Lane.LIBRARY, lambda: self._library().session.set_opened(ids), key="opened", urgency=Urgency.LATER, kept=True)


def _tell_away(folder: Path) -> Notice:
    gone = tr("The folder {folder} has gone.").format(folder=folder.name)
    return Notice(gone, tr("Its pictures can be opened again once it is back."), Level.WARNING)


def _hold(folders: Sequence[Folder], file: Path) -> bool:
    return any(folder.holds(file) for folder in folders)


class _Opening:
    """The ids that one opening has brought so far, and whether it looks into folders inside folders."""

    def __init__(self, recursive: bool) -> None:
        self.recursive = recursive
        self.ids: list[int] = []


@dataclass(frozen=True)
class _Looked:
    ids: list[int]
    change: Change
