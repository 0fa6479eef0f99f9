"""Changes that come close together, told as one."""

from PySide6.QtCore import QObject, QTimer, Signal

from furrytag_gui.library.change import Change

GATHER_MS = 80


class Gathering(QObject):
    """Spares views from asking again for every picture that is tagged. `told(object)`: a Change."""

    told = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._gathered = Change()
        self._timer = QTimer(self, singleShot=True, interval=GATHER_MS)
        self._timer.timeout.connect(self._tell)

    @property
    def is_active(self) -> bool:
        """True for a moment after something was told, in which changes are gathered."""
        return self._timer.isActive()

    def add(self, change: Change) -> None:
        """Tell a change at once, or soon together with others if one was told just now."""
        self._gathered |= change
        if not self._timer.isActive():
            self._tell()

    def tell(self, change: Change) -> None:
        """Tell a change at once, with what was gathered."""
        self._gathered |= change
        self._tell()

    def stop(self) -> None:
        """Tell nothing any more of what was gathered."""
        self._timer.stop()

    def _tell(self) -> None:
        change, self._gathered = self._gathered, Change()
        if change:
            self._timer.start()
            self.told.emit(change)
