"""Texts of the window that name the key of a command, and name the other one when it gets another."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from furrytag_gui.ui.keymap import show_keys
from furrytag_gui.ui.language import tr


class KeyHint(QObject):
    """Says `words` with the first key of a command behind them, now and whenever the command gets another one."""

    def __init__(self, command: QAction, words: str, say: Callable[[str], object], parent: QObject) -> None:
        """`parent` is what says it, so that nothing is said when that is gone."""
        super().__init__(parent)
        self._command = command
        self._words = words
        self._say = say
        self._said = ""
        command.changed.connect(self._on_command_changed)
        self._on_command_changed()

    def _on_command_changed(self) -> None:
        said = with_key(self._words, self._command)
        if said != self._said:
            self._said = said
            self._say(said)


def with_key(words: str, command: QAction) -> str:
    """These words with the key of the command in brackets behind them, if it has one."""
    key = show_keys(command.shortcuts()[:1])
    return tr("{words} ({key})").format(words=words, key=key) if key else words
