"""The pictures that the viewer shows, decoded beside the GUI thread."""

from collections import OrderedDict
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from furrytag_gui.errors import FurryTagError
from furrytag_gui.library.records import Entry
from furrytag_gui.ui.jobs import Lane, Lanes, Urgency
from furrytag_gui.ui.shown import Preview

KEPT_BYTES = 400_000_000


@dataclass(frozen=True)
class Loaded:
    """A file as it was at `mtime_ns`: its preview, or the reason why there is none."""

    mtime_ns: int
    preview: Preview | None = None
    reason: str = ""


class Previews(QObject):
    """The current picture and those that were seen last. `made(int)`: the one of this file is there, or can't be made."""

    made = Signal(int)

    def __init__(self, lanes: Lanes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = lanes
        self._kept: OrderedDict[int, Loaded] = OrderedDict()
        self._asked: dict[str, tuple[int, int]] = {}

    def find(self, entry: Entry) -> Loaded | None:
        """What was loaded of a file, or None while there is nothing."""
        loaded = self._kept.get(entry.file_id)
        return loaded if loaded is not None and loaded.mtime_ns == entry.mtime_ns else None

    def ask_for(self, entry: Entry, following: Entry | None) -> None:
        """Load a file to be shown now, and the one that is likely to be shown next."""
        self._load(entry, Urgency.NOW, "shown")
        if following is not None:
            self._load(following, Urgency.LATER, "following")

    def _load(self, entry: Entry, urgency: Urgency, purpose: str) -> None:
        if self.find(entry) is not None:
            self._kept.move_to_end(entry.file_id)
            return
        asked = (entry.file_id, entry.mtime_ns)
        if self._asked.get(purpose) == asked:
            return
        self._asked[purpose] = asked
        self._lanes.submit(
            Lane.PICTURES,
            partial(_decode, entry.path),
            partial(self._on_preview_loaded, entry),
            partial(self._on_preview_failed, entry),
            key=("preview", purpose),
            urgency=urgency,
        )

    def _on_preview_loaded(self, entry: Entry, preview: Preview) -> None:
        self._keep(entry, Loaded(entry.mtime_ns, preview))

    def _on_preview_failed(self, entry: Entry, error: Exception) -> None:
        if not isinstance(error, FurryTagError):
            self._lanes.failed.emit(error)
        self._keep(entry, Loaded(entry.mtime_ns, reason=str(error)))

    def _keep(self, entry: Entry, loaded: Loaded) -> None:
        self._asked = {purpose: asked for purpose, asked in self._asked.items() if asked[0] != entry.file_id}
        self._kept[entry.file_id] = loaded
        self._kept.move_to_end(entry.file_id)
        while len(self._kept) > 1 and sum(map(_bytes, self._kept.values())) > KEPT_BYTES:
            self._kept.popitem(last=False)
        self.made.emit(entry.file_id)


def _decode(path: Path) -> Preview:
    from furrytag_gui.ui.pixels import load_preview  # noqa: PLC0415 - see there

    return load_preview(path)


def _bytes(loaded: Loaded) -> int:
    return 0 if loaded.preview is None else sum(level.sizeInBytes() for level in loaded.preview.levels)
