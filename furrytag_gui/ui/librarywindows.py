"""Opens the window of the library."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from furrytag_gui.ui.context import Context
from furrytag_gui.ui.placing import bring_up

if TYPE_CHECKING:
    from furrytag_gui.ui.dialogs.library import LibraryWindow


class LibraryWindows(QObject):
    """What the command does. `sought(str)`: a search for a tag that was chosen there is to be shown."""

    sought = Signal(str)

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._steps: Sequence[QAction] = ()
        self.library: LibraryWindow | None = None

    def set_steps(self, steps: Sequence[QAction]) -> None:
        """Undo and redo, whose keys count in that window too."""
        self._steps = steps

    def open(self) -> "LibraryWindow":
        """Show the library's tags, and where it lies."""
        from furrytag_gui.ui.dialogs.library import LibraryWindow  # noqa: PLC0415 - the main window need not wait for it

        if self.library is None:
            self.library = LibraryWindow(self._context, self._window)
            self.library.addActions(self._steps)
            self.library.sought.connect(self._on_library_sought)
            self.library.close_asked.connect(self._window.close)
        bring_up(self.library, self._window)
        return self.library

    def _on_library_sought(self, text: str) -> None:
        self.sought.emit(text)
        self._window.activateWindow()
