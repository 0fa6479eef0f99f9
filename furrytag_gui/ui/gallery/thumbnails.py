"""Thumbnails of the files that can be seen, made beside the GUI thread."""

import threading
from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPixmap

from furrytag_gui.errors import FurryTagError
from furrytag_gui.library.records import Entry
from furrytag_gui.ui.jobs import Lane, Lanes
from furrytag_gui.ui.shown import Thumbnail

if TYPE_CHECKING:
    from furrytag_gui.images.thumbcache import ThumbnailCache

KEPT = 600


@dataclass(frozen=True)
class _Kept:
    """What is kept of one file as it was at `mtime_ns`; no pixmaps if it could not be read."""

    mtime_ns: int
    plain: QPixmap | None = None
    blurred: QPixmap | None = None


class Thumbnails(QObject):
    """The thumbnails that were last seen. `made(int)`: the one of this file is there now, or can't be made."""

    made = Signal(int)

    def __init__(self, lanes: Lanes, folder: Path | None = None, parent: QObject | None = None) -> None:
        """`folder`: where thumbnails are kept for the next time."""
        super().__init__(parent)
        self._lanes = lanes
        self._load = _Loader(folder)
        self._kept: OrderedDict[int, _Kept] = OrderedDict()
        self._asked: set[int] = set()
        self._size_px = 128

    def set_size(self, size_px: int) -> None:
        """Make thumbnails of this size, in device pixels, from now on."""
        if size_px != self._size_px:
            self._size_px = size_px
            self._kept.clear()
            self.ask_for(())

    def find(self, file_id: int, blurred: bool) -> QPixmap | None:
        """What to draw for a file, or None while there is nothing."""
        kept = self._kept.get(file_id)
        if kept is None:
            return None
        return kept.blurred if blurred else kept.plain

    def ask_for(self, entries: Iterable[Entry]) -> None:
        """Make the thumbnails of these files, which can be seen, and don't bother with those asked for before."""
        missing = {entry.file_id: entry for entry in entries if not self._is_kept(entry)}
        for file_id in self._asked - missing.keys():
            self._lanes.cancel(Lane.PICTURES, ("thumbnail", file_id))
        asked = self._asked & missing.keys()
        self._asked = set(missing)
        # The lane takes the newest first, so the first to be seen is asked for last.
        for entry in reversed([entry for entry in missing.values() if entry.file_id not in asked]):
            self._lanes.submit(
                Lane.PICTURES,
                # What is withheld is not to lie about on the disk a second time.
                partial(self._load, entry.path, self._size_px, keep=not entry.withheld),
                partial(self._on_thumbnail_loaded, entry.file_id, entry.mtime_ns),
                partial(self._on_thumbnail_failed, entry.file_id, entry.mtime_ns),
                key=("thumbnail", entry.file_id),
            )

    def _is_kept(self, entry: Entry) -> bool:
        kept = self._kept.get(entry.file_id)
        if kept is None or kept.mtime_ns != entry.mtime_ns:
            return False
        self._kept.move_to_end(entry.file_id)
        return True

    def _on_thumbnail_loaded(self, file_id: int, mtime_ns: int, thumbnail: Thumbnail) -> None:
        self._keep(file_id, _Kept(mtime_ns, QPixmap.fromImage(thumbnail.plain), QPixmap.fromImage(thumbnail.blurred)))

    def _on_thumbnail_failed(self, file_id: int, mtime_ns: int, error: Exception) -> None:
        # Why a file can't be read is found and listed when it is tagged; here it only isn't tried again.
        if not isinstance(error, FurryTagError):
            self._lanes.failed.emit(error)
        self._keep(file_id, _Kept(mtime_ns))

    def _keep(self, file_id: int, kept: _Kept) -> None:
        self._asked.discard(file_id)
        self._kept[file_id] = kept
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        self.made.emit(file_id)


class _Loader:
    """Makes thumbnails in worker threads."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._lock = threading.Lock()
        self._cache: ThumbnailCache | None = None

    def __call__(self, path: Path, size_px: int, *, keep: bool) -> Thumbnail:
        from furrytag_gui.images.thumbcache import ThumbnailCache  # noqa: PLC0415 - see pixels
        from furrytag_gui.ui.pixels import load_thumbnail  # noqa: PLC0415 - see there

        with self._lock:
            if self._cache is None and self._folder is not None:
                self._cache = ThumbnailCache(self._folder)
        return load_thumbnail(path, size_px, self._cache, keep=keep)
