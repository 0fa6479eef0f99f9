"""Every command can be found, told apart and reached by keys."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QIcon
from pytestqt.qtbot import QtBot

from furrytag_gui.models.manifest import Kind, Manifest
from furrytag_gui.models.store import InstalledModel
from furrytag_gui.paths import Paths
from furrytag_gui.settings import Settings
from furrytag_gui.ui.actions import Actions, list_actions
from furrytag_gui.ui.context import Context
from furrytag_gui.ui.dialogs.shortcuts import ShortcutsDialog
from furrytag_gui.ui.jobs import Lanes
from furrytag_gui.ui.services import Services
from furrytag_gui.ui.window import MainWindow


def no_services() -> Services:
    raise AssertionError("not started here")


@pytest.fixture
def window(qtbot: QtBot, paths: Paths) -> Iterator[MainWindow]:
    """A window behind which nothing was begun."""
    lanes = Lanes()
    window = MainWindow(Context(lanes, paths, Settings(), no_services), lanes, paths, QIcon())
    qtbot.addWidget(window)
    yield window
    window.close()


@pytest.fixture
def actions(window: MainWindow) -> Actions:
    return window.commands


def test_no_two_commands_share_a_key(actions: Actions) -> None:
    keys = Counter(key.toString() for action in actions.findChildren(QAction) for key in action.shortcuts())
    assert {key: count for key, count in keys.items() if count > 1} == {}


def test_every_command_says_what_it_does_and_is_in_a_menu(window: MainWindow, actions: Actions) -> None:
    in_menus = {action for menu in window.menuBar().actions() for action in list_actions(menu.menu())}
    for action in actions.findChildren(QAction):
        if action.text() and action.actionGroup() is None:
            assert action.statusTip(), action.text()
            assert action in in_menus, action.text()


def test_no_menu_is_empty(window: MainWindow) -> None:
    assert all(menu.menu().actions() for menu in window.menuBar().actions())


def test_steps_are_named(actions: Actions) -> None:
    actions.show_steps("Reject wolf", "")
    assert (actions.undo.text(), actions.undo.isEnabled()) == ("&Undo: Reject wolf", True)
    assert (actions.redo.text(), actions.redo.isEnabled()) == ("&Redo", False)


def test_a_model_that_cannot_be_used_says_why(qtbot: QtBot, actions: Actions) -> None:
    good = InstalledModel(Manifest("good", "Good & fast", Kind.ONNX, summary="The best."), Path("good"))
    bad = InstalledModel(Manifest("bad", "Bad", Kind.ONNX), Path("bad"), problem="the file model.onnx is missing.")
    menu = actions.model_menu
    menu.show_models([good, bad], good)
    shown = {action.data(): action for action in menu.actions()}
    assert shown["good"].isChecked()
    assert shown["good"].text() == "Good && fast"
    assert not shown["bad"].isEnabled()
    assert shown["bad"].statusTip() == "It can't be used: the file model.onnx is missing."
    with qtbot.waitSignal(menu.chosen) as chosen:
        shown["good"].trigger()
    assert chosen.args == ["good"]


def test_buttons_and_fields_name_the_keys_that_their_commands_have(window: MainWindow, actions: Actions) -> None:
    tags = window.workbench.tags
    assert tags.field.placeholderText() == "Add a tag… (T)"
    actions.keymap.apply({"add_tag": "F9; T", "accept": ""})
    assert tags.field.placeholderText() == "Add a tag… (F9)"
    assert tags.next_button.toolTip() == "Accept all suggested tags and go to the next picture"
    actions.keymap.apply({})
    assert tags.next_button.toolTip().endswith(" (Ctrl+Return)")


def test_the_settings_list_every_command_once(actions: Actions) -> None:
    names = Counter(name for menu in actions.list_commands().values() for name in menu)
    assert set(names.values()) == {1}
    assert {"export_tags", "close_selected"} <= names.keys()


def test_the_sheet_of_keys_lists_them_by_menu(qtbot: QtBot, window: MainWindow, actions: Actions) -> None:
    groups = actions.list_keys()
    assert ("Open folder", "Ctrl+Shift+O") in groups["File"]
    assert {"Edit", "View", "Tools", "Help", "In the list of tags"} <= groups.keys()
    dialog = ShortcutsDialog(groups, window)
    dialog.show()
    qtbot.waitExposed(dialog)
    dialog.close()
