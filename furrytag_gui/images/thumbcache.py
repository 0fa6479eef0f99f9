"""Thumbnails kept on the disk, so that a folder that was seen before is shown at once."""

import hashlib
import logging
import os
import threading
import time
from io import BytesIO
from pathlib import Path

import numpy as np
import simplejpeg
from PIL import Image

from furrytag_gui.errors import PictureError
from furrytag_gui.images.content import require_file
from furrytag_gui.images.decode import WHITE, PixelArray, Rgb
from furrytag_gui.images.thumbs import fit_inside, make_thumbnail

LIMIT_BYTES = 1_000_000_000
"""Room for the thumbnails of about 100,000 pictures."""

KEPT_AFTER_CLEANING = 0.8
SIZES_PX = (160, 320, 640)
QUALITY = 92
TOUCH_AFTER_S = 24 * 3600

log = logging.getLogger(__name__)


class ThumbnailCache:
    """A folder of small JPEG files, the longest unused of which go when there are too many. May be used from any thread.

    A thumbnail belongs to a path, size and time of change; what was kept of a file as it was before is never shown. A folder
    that can't be written is no error: thumbnails are then made each time.
    """

    def __init__(self, folder: Path, limit_bytes: int = LIMIT_BYTES) -> None:
        self._folder = folder
        self._limit_bytes = limit_bytes
        self._lock = threading.Lock()
        self._free_bytes: int | None = None

    def make(self, path: Path, size_px: int, background: Rgb = WHITE) -> PixelArray:
        """A picture fitted inside a square of `size_px`: uint8 (height, width, 3) RGB, upright. Raises PictureError."""
        kept_px = next((kept_px for kept_px in SIZES_PX if kept_px >= size_px), None)
        if kept_px is None:
            return make_thumbnail(path, size_px, background)
        place = self._place(path, kept_px, background)
        pixels = _read(place)
        if pixels is None:
            pixels = make_thumbnail(path, kept_px, background)
            self._write(place, pixels)
        return fit_inside(pixels, size_px, size_px)

    def forget(self, path: Path, background: Rgb = WHITE) -> None:
        """Keep nothing of this file, as it is now."""
        for kept_px in SIZES_PX:
            try:
                self._place(path, kept_px, background).unlink(missing_ok=True)
            except (OSError, PictureError) as error:
                log.warning("A thumbnail of %s could not be deleted: %s", path, error)

    def clean(self) -> int:
        """Delete the longest unused until there is room again; gives the bytes that are left."""
        found = []
        for folder, _, names in os.walk(self._folder):
            for name in names:
                try:
                    facts = os.stat(os.path.join(folder, name))  # noqa: PTH116, PTH118 - there may be 100,000
                except OSError:
                    continue  # another FurryTag cleans too
                found.append((facts.st_mtime, facts.st_size, folder, name))
        total = sum(size_bytes for _, size_bytes, _, _ in found)
        if total > self._limit_bytes:
            for _, size_bytes, folder, name in sorted(found):
                if total <= self._limit_bytes * KEPT_AFTER_CLEANING:
                    break
                Path(folder, name).unlink(missing_ok=True)
                total -= size_bytes
        return total

    def _place(self, path: Path, size_px: int, background: Rgb) -> Path:
        facts = require_file(path)
        told = f"{facts.st_size} {facts.st_mtime_ns} {size_px} {background}".encode()
        name = hashlib.sha256(os.fsencode(os.path.abspath(path)) + b"\0" + told).hexdigest()  # noqa: PTH100 - links stay links
        return self._folder / name[:2] / f"{name[2:]}.jpg"

    def _write(self, place: Path, pixels: PixelArray) -> None:
        buffer = BytesIO()
        Image.fromarray(pixels).save(buffer, "JPEG", quality=QUALITY, subsampling=0)
        data = buffer.getvalue()
        # Each thread has a file of its own until it is whole; what a crash leaves of it is cleaned away some day.
        part = place.with_suffix(f".{os.getpid()}-{threading.get_ident()}.part")
        try:
            place.parent.mkdir(parents=True, exist_ok=True)
            part.write_bytes(data)
            part.replace(place)
            self._count(len(data))
        except OSError as error:
            log.debug("A thumbnail could not be kept: %s", error)

    def _count(self, size_bytes: int) -> None:
        with self._lock:
            if self._free_bytes is None:
                self._free_bytes = self._limit_bytes - self.clean()
            self._free_bytes -= size_bytes
            if self._free_bytes < 0:
                self._free_bytes = self._limit_bytes - self.clean()


def _read(place: Path) -> PixelArray | None:
    """What is kept there, or None if it is nothing or damaged."""
    try:
        data = place.read_bytes()
        pixels: PixelArray = np.asarray(simplejpeg.decode_jpeg(data, "RGB"))
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        log.debug("A kept thumbnail could not be read: %s", error)
        return None
    _touch(place)
    return pixels


def _touch(place: Path) -> None:
    """Note that a thumbnail was used, once a day at most."""
    try:
        if time.time() - place.stat().st_mtime > TOUCH_AFTER_S:
            os.utime(place)
    except OSError as error:
        log.debug("A thumbnail's time could not be set: %s", error)
