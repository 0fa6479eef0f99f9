"""Keys that work in every window, for what has the focus there."""

import sys

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from shiboken6 import isValid


class FocusKeys(QObject):
    """Shift+F10 opens the menu of what has the focus as the menu key does, and Return presses the button that has it.

    Windows knows the first by itself. Without the second, Qt would press the button that a dialog prefers, or none. A button that
    can't be pressed while what it began is under way gets the focus back afterwards, unless a person went elsewhere.
    """

    def __init__(self, also: QAction, parent: QObject) -> None:
        """`also`: a command of the main window that works in every other one too."""
        super().__init__(parent)
        self._also = also
        self._lent: QPushButton | None = None
        self._resting: QPushButton | None = None
        self._heir: QWidget | None = None
        self._menu = QAction(self)
        if sys.platform != "win32":
            self._menu.setShortcut(QKeySequence("Shift+F10"))
        self._menu.triggered.connect(self._on_menu_triggered)

    def follow(self, left: QWidget | None, widget: QWidget | None) -> None:
        """Let them work for this widget, which has the focus now; `left` had it before."""
        if self._lent is not None and isValid(self._lent):
            self._lent.setAutoDefault(False)
        self._lent = widget if isinstance(widget, QPushButton) and not widget.autoDefault() else None
        if self._lent is not None:
            self._lent.setAutoDefault(True)
        if widget is not None:
            window = widget.window()
            if not isinstance(window, QMenu):  # which would list them
                window.addActions([action for action in (self._menu, self._also) if action not in window.actions()])
            self._remember(left, widget)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.EnabledChange and watched is self._resting and self._resting.isEnabled():
            if self._heir is QApplication.focusWidget():
                self._resting.setFocus()
            self._forget()
        return super().eventFilter(watched, event)

    def _remember(self, left: QWidget | None, widget: QWidget) -> None:
        """Watch a button that lost the focus only because it can't be pressed now, and what has the focus in its place."""
        if left is None or not isValid(left) or left.window() is not widget.window() or (left.isEnabled() and left.isVisible()):
            return
        if left is self._heir:
            self._heir = widget
        elif isinstance(left, QPushButton) and left.isVisible():
            self._forget()
            self._resting, self._heir = left, widget
            left.installEventFilter(self)

    def _forget(self) -> None:
        if self._resting is not None and isValid(self._resting):
            self._resting.removeEventFilter(self)
        self._resting = self._heir = None

    def _on_menu_triggered(self) -> None:
        widget = QApplication.focusWidget()
        if widget is not None:
            point = QPointF(widget.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle).center()).toPoint()
            event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, point, widget.mapToGlobal(point))
            QApplication.sendEvent(widget, event)
