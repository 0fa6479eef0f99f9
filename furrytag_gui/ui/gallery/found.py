"""Pictures that were found for some reason, as a grid of cards with a caption each."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from furrytag_gui.images.content import display_name
from furrytag_gui.library.records import Entry
from furrytag_gui.tags.rating import RatingBounds
from furrytag_gui.ui.gallery.model import GalleryModel
from furrytag_gui.ui.gallery.thumbnails import Thumbnails
from furrytag_gui.ui.gallery.view import GalleryView
from furrytag_gui.ui.jobs import Lanes


@dataclass(frozen=True, slots=True)
class Found:
    """A file of the library and what is said under it, "" for its name."""

    entry: Entry
    caption: str = ""

    @property
    def name(self) -> str:
        return display_name(self.entry.path)


class FoundModel(GalleryModel):
    """One row for each picture that was found."""

    def __init__(self) -> None:
        super().__init__()
        self._captions: dict[int, str] = {}

    def name_of(self, entry: Entry) -> str:
        return self._captions.get(entry.file_id) or super().name_of(entry)

    def show_found(self, found: Sequence[Found]) -> None:
        self._captions = {one.entry.file_id: one.caption for one in found}
        self.set_ids([one.entry.file_id for one in found])
        self.take(one.entry for one in found)

    def _describe(self, entry: Entry) -> list[str]:
        return [*dict.fromkeys((super().name_of(entry), *super()._describe(entry)))]


class FoundGrid(GalleryView):
    """The cards of what was found; withheld pictures are told apart and others blurred as in the list of files.

    `moved()`: other pictures are selected, or another one is current. `opened(object)`: the Entry that is to be shown in the window.
    """

    moved = Signal()
    opened = Signal(object)

    def __init__(self, lanes: Lanes, name: str, parent: QWidget | None = None) -> None:
        self._found_model = FoundModel()
        super().__init__(self._found_model, Thumbnails(lanes), parent)
        self._thumbnails.setParent(self)
        self._found_model.setParent(self)
        self._found: tuple[Found, ...] = ()
        self.title = name
        self._say_current()
        self.accepted.connect(self._on_self_accepted)
        self.doubleClicked.connect(self._on_self_accepted)
        self.selectionModel().selectionChanged.connect(self.moved)
        self.selectionModel().currentChanged.connect(self.moved)

    @property
    def found(self) -> tuple[Found, ...]:
        return self._found

    @property
    def current(self) -> Found | None:
        """The one that has the focus frame."""
        row = self.currentIndex().row()
        return self._found[row] if 0 <= row < len(self._found) else None

    @property
    def selected(self) -> list[Found]:
        return [self._found[row] for row in sorted(index.row() for index in self.selectedIndexes()) if row < len(self._found)]

    def set_content_view(self, bounds: RatingBounds, show_adult: bool) -> None:
        """What decides which pictures are blurred."""
        self._found_model.set_content_view(bounds, show_adult)

    def show_found(self, found: Sequence[Found]) -> None:
        """Show these, the first one being current."""
        self.clearSelection()
        self._found = tuple({one.entry.file_id: one for one in found}.values())
        self._found_model.show_found(self._found)
        if self._found:
            self._go_to(0)
        self.moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Letters are for the panel around it, where Qt would look for a name that begins with them.
        if event.text().isalnum() and not event.modifiers():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        for timer in self.findChildren(QTimer):
            timer.stop()

    def _on_self_accepted(self) -> None:
        if self.current is not None:
            self.opened.emit(self.current.entry)
