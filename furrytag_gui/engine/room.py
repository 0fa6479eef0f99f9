"""Room in memory: many at a time where they fit, one alone where it needs all."""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from furrytag_gui.errors import PictureError
from furrytag_gui.images.content import display_name, unreadable

T = TypeVar("T")


class Room:
    """Lets threads read pictures at the same time; one that finds too little memory reads its picture again once nobody else does."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._inside = 0
        self._alone = False

    def read(self, path: Path, read: Callable[[], T]) -> T:
        """What `read` gives. Raises PictureError, also where there is too little memory for this picture alone."""
        self._enter()
        try:
            return read()
        except (PictureError, MemoryError) as error:
            if not _is_short_of_memory(error):
                raise
        finally:
            self._leave()
        self._enter(alone=True)
        try:
            return read()
        except MemoryError as error:
            reason = "there isn't enough memory for it"
            raise unreadable(display_name(path), reason, "Close other programs, or make a smaller copy of it.") from error
        finally:
            self._leave(alone=True)

    def _enter(self, *, alone: bool = False) -> None:
        with self._changed:
            self._changed.wait_for(lambda: not self._alone)
            self._alone = alone
            if alone:
                self._changed.wait_for(lambda: self._inside == 0)
            else:
                self._inside += 1

    def _leave(self, *, alone: bool = False) -> None:
        with self._changed:
            if alone:
                self._alone = False
            else:
                self._inside -= 1
            self._changed.notify_all()


def _is_short_of_memory(error: Exception) -> bool:
    return isinstance(error, MemoryError) or isinstance(error.__cause__, MemoryError)
