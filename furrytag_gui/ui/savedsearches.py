"""The searches that a person keeps by name."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal

from furrytag_gui.library.library import Library
from furrytag_gui.ui.jobs import Lane, Lanes
from furrytag_gui.ui.language import tr
from furrytag_gui.ui.notice import Level, Notice


class SavedSearches(QObject):
    """Knows them, and changes them in the library. `changed()`: there are others. `noticed(object)`: a Notice with what was undone."""

    changed = Signal()
    noticed = Signal(object)

    def __init__(self, lanes: Lanes, library: Callable[[], Library], parent: QObject | None = None) -> None:
        """`library` is called in worker threads and may wait or raise."""
        super().__init__(parent)
        self._lanes = lanes
        self._library = library
        self._searches: dict[str, str] = {}

    @property
    def all(self) -> Mapping[str, str]:
        """Each search by its name, in the order of the names."""
        return self._searches

    def load(self) -> None:
        """Read them again; the command line may have saved one."""
        self._lanes.submit(Lane.LIBRARY, self._read, self._show, key="searches")

    def save(self, name: str, text: str) -> None:
        """Keep a search; one that had the name can be brought back."""
        before = self._searches.get(name)
        self._change(partial(self._write, name, text))
        if before is not None and before != text:
            said = tr("“{name}” is another search now.").format(name=name)
            self.noticed.emit(Notice(said, before, Level.INFO, tr("Undo"), partial(self.save, name, before)))

    def delete(self, name: str) -> None:
        """Forget a search; it can be brought back."""
        text = self._searches.get(name)
        if text is not None:
            self._change(partial(self._write, name, None))
            said = tr("The search “{name}” is deleted.").format(name=name)
            self.noticed.emit(Notice(said, "", Level.INFO, tr("Undo"), partial(self.save, name, text)))

    def rename(self, name: str, new_name: str) -> None:
        """Give a search another name; nothing happens if another search has it."""
        if name in self._searches and new_name and new_name != name:
            if new_name in self._searches:
                said = tr("There is a search “{name}” already.").format(name=new_name)
                self.noticed.emit(Notice(said, tr("Choose another name."), Level.WARNING))
                self.changed.emit()
            else:
                self._change(lambda library: library.searches.rename(name, new_name))

    def _change(self, change: Callable[[Library], None]) -> None:
        def run() -> dict[str, str]:
            library = self._library()
            change(library)
            return library.searches.all()

        self._lanes.submit(Lane.LIBRARY, run, self._show, kept=True)

    def _read(self) -> dict[str, str]:
        return self._library().searches.all()

    def _write(self, name: str, text: str | None, library: Library) -> None:
        library.searches.save(name, text)

    def _show(self, searches: dict[str, str]) -> None:
        self._searches = searches
        self.changed.emit()
