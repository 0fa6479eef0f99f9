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

KEPT_BYTES = 64_000_000
NEAR = 2
"""A kept thumbnail that is up to so many times as large as the wanted one is as good."""


@dataclass(frozen=True)
class _Kept:
    """What is kept of one file as it was at `mtime_ns`, made in this size; no pixmaps if it could not be read."""

    mtime_ns: int
    size_px: int
    plain: QPixmap | None = None
    blurred: QPixmap | None = None

    @property
    def size_bytes(self) -> int:
        return sum(4 * pixmap.width() * pixmap.height() for pixmap in (self.plain, self.blurred) if pixmap is not None)


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
        self._kept_bytes = 0
        self._seen = 0

    def set_size(self, size_px: int) -> None:
        """Make thumbnails of this size, in device pixels, from now on; those that are there stand in until they are made anew."""
        if size_px != self._size_px:
            self._size_px = size_px
            self.ask_for(())

    def is_stand_in(self, file_id: int) -> bool:
        """True if what there is to draw was made for a smaller card, and is to be enlarged until there is better."""
        kept = self._kept.get(file_id)
        return kept is not None and kept.plain is not None and kept.size_px < self._size_px

    def find(self, file_id: int, blurred: bool) -> QPixmap | None:
        """What to draw for a file, or None while there is nothing."""
        kept = self._kept.get(file_id)
        if kept is None:
            return None
        return kept.blurred if blurred else kept.plain

    def ask_for(self, entries: Iterable[Entry]) -> None:
        """Make the thumbnails of these files, which can be seen, and don't bother with those asked for before."""
        entries = list(entries)
        self._seen = len(entries)
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
                partial(self._on_thumbnail_loaded, entry.file_id, entry.mtime_ns, self._size_px),
                partial(self._on_thumbnail_failed, entry.file_id, entry.mtime_ns),
                key=("thumbnail", entry.file_id),
            )

    def _is_kept(self, entry: Entry) -> bool:
        kept = self._kept.get(entry.file_id)
        if kept is None or kept.mtime_ns != entry.mtime_ns:
            return False
        self._kept.move_to_end(entry.file_id)
        return kept.plain is None or self._size_px <= kept.size_px <= NEAR * self._size_px

    def _on_thumbnail_loaded(self, file_id: int, mtime_ns: int, size_px: int, thumbnail: Thumbnail) -> None:
        self._keep(file_id, _Kept(mtime_ns, size_px, QPixmap.fromImage(thumbnail.plain), QPixmap.fromImage(thumbnail.blurred)))

    def _on_thumbnail_failed(self, file_id: int, mtime_ns: int, error: Exception) -> None:
        # Why a file can't be read is found and listed when it is tagged; here it only isn't tried again.
        if not isinstance(error, FurryTagError):
            self._lanes.failed.emit(error)
        self._keep(file_id, _Kept(mtime_ns, self._size_px))

    def _keep(self, file_id: int, kept: _Kept) -> None:
        self._asked.discard(file_id)
        old = self._kept.pop(file_id, None)
        self._kept_bytes += kept.size_bytes - (0 if old is None else old.size_bytes)
        self._kept[file_id] = kept
        while self._kept_bytes > KEPT_BYTES and len(self._kept) > self._seen:
            self._kept_bytes -= self._kept.popitem(last=False)[1].size_bytes
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
