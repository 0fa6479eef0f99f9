"""The ground of all sliders for numbers of 0..1: it tells the steps of a gesture from its end."""

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QHideEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QWidget

SETTLE_MS = 250
WHEEL_NOTCH = 120


class SettlingSlider(QAbstractSlider):
    """A slider of 0..1 in steps of 0.01.

    `moved(float)` comes with every step, for a live view. `settled(object)` comes once a gesture has ended: with the new value,
    or with None when the person takes the value back. A turn of the wheel or a held key ends when it has rested for SETTLE_MS.
    """

    moved = Signal(float)
    settled = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None, *, wheel_needs_focus: bool = False) -> None:
        """`name` says what is set. `wheel_needs_focus`: leave the wheel to the list around, unless focused."""
        super().__init__(parent)
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setRange(0, 100)
        self.setPageStep(10)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(name)
        self._wheel_needs_focus = wheel_needs_focus
        self._wheel_turn = 0
        self._unsettled = False
        self._settling = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settling.timeout.connect(self.settle)
        self.valueChanged.connect(self._on_self_value_changed)

    @property
    def position(self) -> float:
        """The value under the knob, 0..1."""
        return self.value() / 100

    @property
    def is_unsettled(self) -> bool:
        """True while a gesture is under way."""
        return self._unsettled

    def place(self, value: float) -> None:
        """Put the knob at a value, unless a gesture is under way."""
        if not self._unsettled:
            with QSignalBlocker(self):
                self.setValue(round(value * 100))
        self.update()

    @Slot()
    def settle(self) -> None:
        """End a gesture that waits for more steps, so that its value counts now."""
        self._settling.stop()
        if self._unsettled:
            self._unsettled = False
            self.settled.emit(self.position)

    def choose(self, value: float) -> None:
        """Set a value as a person does, and let it count now."""
        self.setValue(round(value * 100))
        self._unsettled = True
        self.settle()

    def take_back(self) -> None:
        """Give the value up as a person does."""
        self._settling.stop()
        self._unsettled = False
        self.settled.emit(None)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self._wheel_needs_focus and not self.hasFocus():
            event.ignore()
            return
        self._wheel_turn += event.angleDelta().y() or event.angleDelta().x()
        steps = int(self._wheel_turn / WHEEL_NOTCH)
        self._wheel_turn -= steps * WHEEL_NOTCH
        self.setValue(self.value() + steps)
        event.accept()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.settle()
        super().focusOutEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.settle()
        super().hideEvent(event)

    @Slot(int)
    def _on_self_value_changed(self, value: int) -> None:
        self._unsettled = True
        if not self.isSliderDown():
            self._settling.start()
        self.update()
        self.moved.emit(value / 100)
