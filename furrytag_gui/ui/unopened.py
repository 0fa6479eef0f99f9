"""What the window says and offers while the library can't be opened."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from furrytag_gui.errors import FurryTagError, LibraryUnusableError
from furrytag_gui.library.restore import set_library_aside
from furrytag_gui.ui.jobs import Lane, Lanes
from furrytag_gui.ui.language import tr
from furrytag_gui.ui.making import Making
from furrytag_gui.ui.notice import Level, Notice
from furrytag_gui.ui.wording import describe_error


class Unopened(QObject):
    """Offers a new library in the place of one that can't be used, which is kept.

    `noticed(object)`: a Notice. `outdated(object)`: a Notice that holds no more. `begun()`: the place is free, and all starts anew.
    """

    noticed = Signal(object)
    outdated = Signal(object)
    begun = Signal()

    def __init__(self, lanes: Lanes, services: Making, place: Callable[[], Path], parent: QObject | None = None) -> None:
        """`place` gives the file of the library."""
        super().__init__(parent)
        self._lanes = lanes
        self._services = services
        self._place = place
        self._said: list[Notice] = []
        self._overcome: BaseException | None = None

    def explains(self, error: Exception) -> bool:
        """True if this is why the library can't be opened, which is said with the way to go on, or why an earlier one could not be."""
        if isinstance(error, FurryTagError) and error is self._services.error:
            self._say(Notice.from_error(error), error)
            return True
        return error is self._overcome

    def refuses(self) -> bool:
        """True, and said, if there is no library to open a picture with."""
        error = self._services.error
        if not isinstance(error, FurryTagError):
            return False
        self._say(Notice(tr("No picture can be opened without a library."), describe_error(error)), error)
        return True

    def begin_anew(self) -> None:
        """Put the library aside, and let all start with a new one."""
        run = partial(set_library_aside, self._place(), datetime.now().astimezone())
        self._lanes.submit(Lane.LIBRARY, run, self._on_set_aside)

    def _say(self, notice: Notice, error: FurryTagError) -> None:
        if isinstance(error, LibraryUnusableError):
            notice = Notice(notice.message, notice.hint, offer=tr("Begin a new library"), accept=self.begin_anew)
        # The newest says all that the one before said.
        self._withdraw()
        self._said.append(notice)
        self.noticed.emit(notice)

    def _withdraw(self) -> None:
        while self._said:
            self.outdated.emit(self._said.pop())

    def _on_set_aside(self, kept: Path) -> None:
        self._withdraw()
        # What waited for the old one may still be told.
        self._overcome = self._services.error
        self._services.again()
        self.begun.emit()
        words = tr("A new library is begun. The one that could not be used is kept beside it as {name}.")
        self.noticed.emit(Notice(words.format(name=kept.name), level=Level.WARNING))
