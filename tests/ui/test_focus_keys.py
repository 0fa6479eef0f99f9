"""Return presses the button that has the focus, Shift+F10 opens its menu, and a button that had to rest gets the focus back."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu, QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from furrytag_gui.ui.focuskeys import FocusKeys


class Asking(QDialog):
    """A dialog with a field, a button that it prefers and one that it doesn't."""

    def __init__(self) -> None:
        super().__init__()
        self.field = QLineEdit(contextMenuPolicy=Qt.ContextMenuPolicy.CustomContextMenu)
        self.go = QPushButton("Go", default=True)
        self.other = QPushButton("Other", autoDefault=False)
        self.also = QAction("Help", self)
        layout = QVBoxLayout(self)
        for widget in (self.field, self.go, self.other):
            layout.addWidget(widget)
        self.keys = FocusKeys(self.also, self)


@pytest.fixture
def dialog(qtbot: QtBot, qapp: QApplication) -> Iterator[Asking]:
    dialog = Asking()
    qtbot.addWidget(dialog)
    qapp.focusChanged.connect(dialog.keys.follow)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.field.hasFocus)
    yield dialog
    qapp.focusChanged.disconnect(dialog.keys.follow)


def test_return_presses_the_button_that_has_the_focus(dialog: Asking, qtbot: QtBot) -> None:
    pressed = []
    dialog.go.clicked.connect(lambda: pressed.append("go"))
    dialog.other.clicked.connect(lambda: pressed.append("other"))
    for widget in (dialog.field, dialog.other, dialog.go, dialog.field):
        widget.setFocus()
        qtbot.keyClick(widget, Qt.Key.Key_Return)
    assert pressed == ["go", "other", "go", "go"]
    assert not dialog.other.autoDefault()


def test_the_menu_opens_without_a_menu_key_and_a_menu_gets_no_further_lines(dialog: Asking, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.field.customContextMenuRequested) as asked:
        qtbot.keyClick(dialog.field, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    assert dialog.field.rect().contains(asked.args[0])
    assert dialog.also in dialog.actions()
    menu = QMenu(dialog)
    menu.addAction("One")
    dialog.keys.follow(dialog.field, menu)
    assert len(menu.actions()) == 1


def test_a_button_that_had_to_rest_gets_the_focus_back_unless_a_person_went_elsewhere(dialog: Asking, qtbot: QtBot) -> None:
    dialog.other.setFocus()
    dialog.other.setEnabled(False)
    qtbot.waitUntil(lambda: QApplication.focusWidget() in (dialog.field, dialog.go))
    heir = QApplication.focusWidget()
    heir.setEnabled(False)  # what has the focus meanwhile may have to go as well
    qtbot.waitUntil(lambda: QApplication.focusWidget() not in (None, heir))
    dialog.other.setEnabled(True)
    qtbot.waitUntil(dialog.other.hasFocus)
    heir.setEnabled(True)

    dialog.other.setEnabled(False)
    qtbot.waitUntil(lambda: not dialog.other.hasFocus())
    chosen = dialog.go if dialog.field.hasFocus() else dialog.field
    chosen.setFocus()
    dialog.other.setEnabled(True)
    assert chosen.hasFocus()
