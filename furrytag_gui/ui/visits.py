"""What later starts of the program hand over to the window that is open."""

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from furrytag_gui.ui.handover import ACTIVATION_VARIABLES, Answer, Errand
from furrytag_gui.ui.intake import Intake
from furrytag_gui.ui.language import numbered, tr
from furrytag_gui.ui.notice import Level, Notice

if TYPE_CHECKING:
    from furrytag_gui.ui.window import MainWindow


class Visits(QObject):
    """Opens what they were to open, says so, and brings the window to the front."""

    _came = Signal(object, object)

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._came.connect(self._on_came)

    def receive(self, errand: Errand, answer: Answer) -> None:
        """Do an errand; safe to call from any thread."""
        self._came.emit(errand, answer)

    def _on_came(self, errand: Errand, answer: Answer) -> None:
        if not self._window.isVisible():
            return  # it is being closed; the other start notices and opens its own
        answer()
        self._bring_to_front(errand.token)
        if errand.paths:
            self._window.take(Intake(paths=errand.paths))
            name, others = errand.paths[0].name or str(errand.paths[0]), len(errand.paths) - 1
            if others:
                said = numbered(
                    others,
                    "FurryTag was open already, so {name} and {n} more came here.",
                    "FurryTag was open already, so {name} and {n} more came here.",
                    name=name,
                )
            else:
                said = tr("FurryTag was open already, so {name} came here.").format(name=name)
            self._window.notices.show_notice(Notice(said, level=Level.INFO))

    def _bring_to_front(self, token: str) -> None:
        if token:
            # Where desktops let a program come to the front only if a person asked for it, Qt takes their word from here.
            os.environ[ACTIVATION_VARIABLES[0]] = token
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized | Qt.WindowState.WindowActive)
        window.show()
        window.raise_()
        window.activateWindow()
