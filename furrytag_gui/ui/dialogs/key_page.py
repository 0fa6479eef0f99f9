"""The page of the settings on which the keys of commands are changed."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from furrytag_gui.settings import Keys
from furrytag_gui.ui.keymap import Keymap, show_keys
from furrytag_gui.ui.language import tr
from furrytag_gui.ui.widgets.flow_layout import FlowLayout
from furrytag_gui.ui.widgets.key_field import KeyField
from furrytag_gui.ui.widgets.key_table import KeyTable


class KeyPage(QWidget):
    """Lists the commands; keys that are pressed in its field become those of the current one. `changed(object)`: the Keys.

    A key that belongs to another command is taken from it only after a question, which stands below the field.
    """

    changed = Signal(object)

    def __init__(self, keymap: Keymap, menus: Mapping[str, Sequence[str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keymap = keymap
        self._keys: Keys = {}
        self._wanted: list[QKeySequence] = []
        self.table = KeyTable(keymap, menus)
        self.field = KeyField()
        self.more = QCheckBox(tr("Keep the keys that it has"))
        self.more.setToolTip(tr("What you press is added to the command's other keys"))
        self.clear = QPushButton(tr("No keys"))
        self.clear.setToolTip(tr("The command is then only in its menu"))
        self.reset = QPushButton(tr("Reset"))
        self.reset.setToolTip(tr("Give this command the keys that it had from the start"))
        self.reset_all = QPushButton(tr("Reset all keys"))
        self.said = QLabel(wordWrap=True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.take = QPushButton(tr("Give it to this command"))
        self.leave = QPushButton(tr("Leave it"))
        self._label = QLabel(wordWrap=True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._arrange()
        self._connect()
        self._show_current()

    def show_keys(self, keys: Keys) -> None:
        """Show the keys that commands have now; `keys` are those that were changed."""
        self._keys = keys
        self.table.refresh()
        self._show_current()
        self.reset_all.setEnabled(bool(keys))

    def filter(self, words: str) -> int:
        """Show only commands that fit, and say how many these are."""
        return self.table.filter(words)

    def press(self, key: QKeySequence) -> None:
        """Let the current command have this key, if nothing is against it."""
        name = self.table.current
        if not name:
            return
        self._ask_no_more()
        reason = self._keymap.why_not(key)
        if reason:
            self._say(reason, "warning")
            return
        held = self._keymap.commands[name].shortcuts() if self.more.isChecked() else []
        self._want([*(other for other in held if other != key), key])

    def _arrange(self) -> None:
        setting = QHBoxLayout()
        setting.addWidget(self._label, 1)
        setting.addWidget(self.field, 1)
        buttons = FlowLayout()
        for widget in (self.more, self.clear, self.reset, self.reset_all):
            buttons.addWidget(widget)
        answers = FlowLayout()
        answers.addWidget(self.take)
        answers.addWidget(self.leave)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2, 4, 10, 4)
        layout.setSpacing(8)
        layout.addWidget(self.table, 1)
        layout.addLayout(setting)
        layout.addLayout(buttons)
        layout.addWidget(self.said)
        layout.addLayout(answers)
        self._label.setBuddy(self.field)
        self._ask_no_more()

    def _connect(self) -> None:
        self.table.picked.connect(self._on_table_picked)
        self.table.opened.connect(self.field.setFocus)
        self.field.pressed.connect(self.press)
        self.clear.clicked.connect(self._on_clear_clicked)
        self.reset.clicked.connect(self._on_reset_clicked)
        self.reset_all.clicked.connect(self._on_reset_all_clicked)
        self.take.clicked.connect(self._on_take_clicked)
        self.leave.clicked.connect(self._on_leave_clicked)

    def _want(self, keys: list[QKeySequence]) -> None:
        """Give the current command these keys, or ask first if another one has one of them."""
        name = self.table.current
        for key in keys:
            holder = self._keymap.find_holder(key, name)
            if holder is not None:
                self._wanted = keys
                words = tr("{key} belongs to “{other}”.").format(key=show_keys([key]), other=self._keymap.title_of(holder))
                self._say(words, "warning")
                for button in (self.take, self.leave):
                    button.show()
                self.take.setFocus()
                return
        self._give(keys)

    def _give(self, keys: Sequence[QKeySequence]) -> None:
        self._ask_no_more()
        self.changed.emit(self._keymap.with_keys(self._keys, self.table.current, keys))

    def _show_current(self) -> None:
        name = self.table.current
        keys = self._keymap.commands[name].shortcuts() if name else []
        title = self._keymap.title_of(name) if name else ""
        self._label.setText(tr("Keys of “{command}”:").format(command=title) if name else tr("Choose a command to give it other keys."))
        self.field.setText(show_keys(keys))
        self.field.setAccessibleName(self._label.text())
        for widget in (self.field, self.more):
            widget.setEnabled(bool(name))
        self.clear.setEnabled(bool(keys))
        self.reset.setEnabled(bool(name) and keys != list(self._keymap.own_keys(name)))

    def _say(self, words: str, role: str) -> None:
        self.said.setText(words)
        self.said.setProperty("role", role)
        self.said.style().polish(self.said)
        self.said.show()

    def _ask_no_more(self) -> None:
        self._wanted = []
        for widget in (self.said, self.take, self.leave):
            widget.hide()

    def _on_table_picked(self) -> None:
        self._ask_no_more()
        self._show_current()

    def _on_clear_clicked(self) -> None:
        self._give([])

    def _on_reset_clicked(self) -> None:
        self._ask_no_more()
        self._want(list(self._keymap.own_keys(self.table.current)))

    def _on_reset_all_clicked(self) -> None:
        self._ask_no_more()
        self.changed.emit({})

    def _on_take_clicked(self) -> None:
        keys = self._wanted
        self.field.setFocus()
        self._give(keys)

    def _on_leave_clicked(self) -> None:
        self.field.setFocus()
        self._ask_no_more()
