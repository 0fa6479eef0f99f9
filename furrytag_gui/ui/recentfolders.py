"""The folders that were opened last."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from furrytag_gui.library.library import Library
from furrytag_gui.library.session import Folder
from furrytag_gui.ui.jobs import Lane, Lanes, Urgency

MOST = 12


@dataclass(frozen=True, slots=True)
class Recent:
    """A folder that was opened, and whether it is there now."""

    folder: Folder
    there: bool


class RecentFolders(QObject):
    """Knows the folders that were opened last, the last one first. `changed()`: there are others."""

    changed = Signal()

    def __init__(self, lanes: Lanes, library: Callable[[], Library], parent: QObject | None = None) -> None:
        """`library` is called in worker threads and may wait or raise."""
        super().__init__(parent)
        self._lanes = lanes
        self._library = library
        self._recent: tuple[Recent, ...] = ()

    @property
    def all(self) -> Sequence[Recent]:
        return self._recent[:MOST]

    @property
    def open(self) -> Sequence[Recent]:
        """Those that are open now."""
        return [recent for recent in self._recent if recent.folder.watched]

    def load(self) -> None:
        """Look again which there are, and which are still where they were."""
        # Not in the library's lane: a drive that sleeps may take seconds to answer.
        self._lanes.submit(Lane.CHECKS, partial(self._read, False), self._show, key="folders")

    def clear(self) -> None:
        """Forget all but those that are open."""
        # Without a key: whoever looks meanwhile, as the menu does that is opened, must not take its place.
        self._lanes.submit(Lane.CHECKS, partial(self._read, True), self._show, urgency=Urgency.NOW, kept=True)

    def _read(self, forget: bool) -> tuple[Recent, ...]:
        library = self._library()
        if forget:
            library.session.forget_folders()
        return tuple(Recent(folder, folder.path.is_dir()) for folder in library.session.folders())

    def _show(self, recent: tuple[Recent, ...]) -> None:
        if recent != self._recent:
            self._recent = recent
            self.changed.emit()
