"""A field that takes the keys that are pressed in it."""

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from furrytag_gui.ui.language import tr

MODIFIERS = {
    Qt.Key.Key_Control,
    Qt.Key.Key_Shift,
    Qt.Key.Key_Alt,
    Qt.Key.Key_Meta,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_unknown,
}
LEAVING = {Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape}
"""Without Ctrl, Alt or Meta these go on to where they always go, so that nobody is caught in the field."""


class KeyField(QLineEdit):
    """Shows what was pressed. `pressed(object)`: a QKeySequence of one key with its modifiers."""

    pressed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setPlaceholderText(tr("Press keys here"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def event(self, event: QEvent) -> bool:
        # Before any command of a window takes the key.
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in LEAVING and not modifiers & ~Qt.KeyboardModifier.ShiftModifier:
            event.ignore()
        elif key not in MODIFIERS:
            if not event.text().isalpha() and event.text().isprintable() and event.text():
                # "?" is Shift and another key on one keyboard, and a key of its own on the next.
                modifiers &= ~Qt.KeyboardModifier.ShiftModifier
            self.pressed.emit(QKeySequence(QKeyCombination(modifiers, key)))
