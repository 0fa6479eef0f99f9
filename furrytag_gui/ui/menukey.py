"""The key for the menu of what has the focus, for keyboards that have none."""

import sys

from PySide6.QtCore import QObject, QPointF, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget


class MenuKey(QObject):
    """Lets Shift+F10 do in each window that it is given what the menu key does; Windows does so by itself."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._action = QAction(self)
        if sys.platform != "win32":
            self._action.setShortcut(QKeySequence("Shift+F10"))
        self._action.triggered.connect(self._on_action_triggered)

    def add_to(self, window: QWidget) -> None:
        """Let it work in this window."""
        if self._action not in window.actions():
            window.addAction(self._action)

    def _on_action_triggered(self) -> None:
        widget = QApplication.focusWidget()
        if widget is not None:
            point = QPointF(widget.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle).center()).toPoint()
            event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, point, widget.mapToGlobal(point))
            QApplication.sendEvent(widget, event)
