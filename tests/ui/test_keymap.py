"""Keys of commands: a person's choice goes before what came along, and nothing else is lost."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from pytestqt.qtbot import QtBot

from furrytag_gui.ui.keymap import Keymap, read_keys, write_keys


@pytest.fixture
def keymap(qapp: object) -> Iterator[Keymap]:
    owner = QObject()
    commands = {name: QAction(f"&{name}…", owner) for name in ("open", "undo", "redo", "help")}
    for name, keys in {"open": "Ctrl+O", "undo": "Ctrl+Z", "redo": "Ctrl+Shift+Z; Ctrl+Y"}.items():
        commands[name].setShortcuts(read_keys(keys))
    yield Keymap(commands)
    owner.deleteLater()


def keys_of(keymap: Keymap) -> dict[str, str]:
    return {name: write_keys(action.shortcuts()) for name, action in keymap.commands.items()}


def test_without_a_choice_commands_have_their_own_keys(keymap: Keymap) -> None:
    keymap.apply({})
    assert keys_of(keymap) == {"open": "Ctrl+O", "undo": "Ctrl+Z", "redo": "Ctrl+Shift+Z; Ctrl+Y", "help": ""}


def test_what_is_not_known_is_passed_over(keymap: Keymap) -> None:
    keymap.apply({"from_the_future": "Ctrl+Z", "open": "nonsense; F9; Ctrl+;", "help": ""})
    assert keys_of(keymap)["undo"] == "Ctrl+Z"
    assert "F9" in keys_of(keymap)["open"]


def test_a_chosen_key_is_taken_from_whoever_has_it_from_the_start_and_given_back(keymap: Keymap) -> None:
    keys = keymap.with_keys({}, "open", read_keys("Ctrl+Y; F9"))
    assert keys == {"open": "Ctrl+Y; F9"}
    keymap.apply(keys)
    assert keys_of(keymap) == {"open": "Ctrl+Y; F9", "undo": "Ctrl+Z", "redo": "Ctrl+Shift+Z", "help": ""}
    keys = keymap.with_keys(keys, "open", keymap.own_keys("open"))
    assert keys == {}
    keymap.apply(keys)
    assert keys_of(keymap)["redo"] == "Ctrl+Shift+Z; Ctrl+Y"


def test_a_chosen_key_is_taken_from_whoever_was_given_it(keymap: Keymap) -> None:
    keys = keymap.with_keys({"help": "F9; F10"}, "open", read_keys("F9"))
    assert keys == {"help": "F10", "open": "F9"}
    # As a file edited by hand may have it: the first one keeps the key, so that it does one thing.
    keymap.apply({"help": "F9", "open": "F9; F11"})
    assert (keys_of(keymap)["help"], keys_of(keymap)["open"]) == ("F9", "F11")


def test_a_command_may_have_no_keys(keymap: Keymap) -> None:
    keys = keymap.with_keys({}, "undo", [])
    assert keys == {"undo": ""}
    keymap.apply(keys)
    assert keys_of(keymap)["undo"] == ""


def test_the_holder_of_a_key_is_named(keymap: Keymap) -> None:
    assert keymap.find_holder(QKeySequence("Ctrl+Y"), "open") == "redo"
    assert keymap.find_holder(QKeySequence("Ctrl+Y"), "redo") is None
    assert keymap.title_of("redo") == "redo"


@pytest.mark.parametrize("key", ["A", "Shift+A", "Space", "Return", "Esc", "Left", "5", "Tab", "Alt+F"])
def test_keys_that_lists_and_menus_need_are_refused(keymap: Keymap, key: str) -> None:
    keymap.reserve(["&File", "Edit"])
    assert key.rsplit("+", maxsplit=1)[-1] in keymap.why_not(QKeySequence(key))


@pytest.mark.parametrize("key", ["N", "Ctrl+A", "Alt+Left", "F5", "Alt+G", "Ctrl+Shift+Return"])
def test_other_keys_may_be_chosen(keymap: Keymap, key: str, qtbot: QtBot) -> None:
    keymap.reserve(["&File", "Edit"])
    assert keymap.why_not(QKeySequence(key)) == ""
