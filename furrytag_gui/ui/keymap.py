"""The keys of the window's commands: those that come along, and those that a person chose instead."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence

from furrytag_gui.settings import Keys
from furrytag_gui.ui.language import plain, tr

NEEDED = frozenset(
    {
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Escape,
        Qt.Key.Key_Space,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Delete,
        Qt.Key.Key_Backspace,
        Qt.Key.Key_Menu,
        *(Qt.Key(ord(letter)) for letter in "AXUSQE0123456789.,"),
    }
)
"""What lists, sliders and the rating take themselves, alone or with Shift; a command with such a key would be in their way."""


class Keymap:
    """Gives commands their keys. What a person chose for one takes that key from all others that have it from the start."""

    def __init__(self, commands: Mapping[str, QAction]) -> None:
        """`commands`: by a name that stays the same in every version and language."""
        self.commands = dict(commands)
        self._own = {name: action.shortcuts() for name, action in commands.items()}
        self._mnemonics: set[str] = set()

    def reserve(self, titles: Iterable[str]) -> None:
        """Keep the letters that open these menus with Alt from commands."""
        self._mnemonics = {title[title.index("&") + 1].upper() for title in titles if "&" in title[:-1]}

    def apply(self, keys: Keys) -> None:
        """Use these keys; names and keys that are not known are passed over."""
        chosen: dict[str, list[QKeySequence]] = {}
        taken: list[QKeySequence] = []
        for name, text in keys.items():
            if name in self.commands:
                chosen[name] = [key for key in read_keys(text) if key not in taken]
                taken += chosen[name]
        for name, action in self.commands.items():
            wanted = chosen[name] if name in chosen else [key for key in self._own[name] if key not in taken]
            if action.shortcuts() != wanted:
                action.setShortcuts(wanted)

    def title_of(self, name: str) -> str:
        """What a command is called, whatever it would do now."""
        return plain(self.commands[name].iconText()).removesuffix("…")

    def own_keys(self, name: str) -> Sequence[QKeySequence]:
        """What a command has from the start."""
        return self._own[name]

    def with_keys(self, keys: Keys, name: str, wanted: Sequence[QKeySequence]) -> Keys:
        """These keys with others for one command; whoever was given one of them before loses it."""
        changed = {other: write_keys([key for key in read_keys(text) if key not in wanted]) for other, text in keys.items()}
        changed[name] = write_keys(wanted)
        return {other: text for other, text in changed.items() if other not in self._own or text != write_keys(self._own[other])}

    def find_holder(self, key: QKeySequence, apart: str) -> str | None:
        """The name of another command that has this key."""
        return next((name for name, action in self.commands.items() if name != apart and key in action.shortcuts()), None)

    def why_not(self, key: QKeySequence) -> str:
        """Why no command can have this key, or ""."""
        combination = key[0]  # type: ignore[index]  # the stubs don't know it
        modifiers = combination.keyboardModifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        words = {"key": show_keys([key])}
        if not modifiers and combination.key() in NEEDED:
            return tr("{key} is needed in lists, sliders and fields. Press another key, or hold Ctrl or Alt with it.").format(**words)
        letter = QKeySequence(combination.key()).toString(QKeySequence.SequenceFormat.PortableText)
        if modifiers == Qt.KeyboardModifier.AltModifier and letter in self._mnemonics:
            return tr("{key} opens a menu. Press another key.").format(**words)
        return ""


def read_keys(text: str) -> list[QKeySequence]:
    """The keys that the settings hold, as far as there are such keys."""
    keys = QKeySequence.listFromString(text, QKeySequence.SequenceFormat.PortableText)
    return [key for key in keys if key.toString()]


def write_keys(keys: Sequence[QKeySequence]) -> str:
    """Keys as the settings hold them."""
    return QKeySequence.listToString(list(keys), QKeySequence.SequenceFormat.PortableText)


def show_keys(keys: Sequence[QKeySequence]) -> str:
    """Keys as they are written on this system."""
    return ", ".join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in keys)
