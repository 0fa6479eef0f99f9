"""The settings as a person meets them: every change counts at once, is kept, and can be taken back."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QSpinBox
from pytestqt.qtbot import QtBot

from furrytag_gui.paths import Paths
from furrytag_gui.settings import Motion, Settings, ThemeName, load_settings, options
from furrytag_gui.ui.dialogs.adult import AdultDialog
from furrytag_gui.ui.dialogs.settings import SettingsDialog
from furrytag_gui.ui.style import apply_settings, theme_of
from furrytag_gui.ui.theme import DARK, LIGHT
from tests.app.conftest import Program

CTRL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def program(open_program: Callable[..., Program], qapp: QApplication) -> Iterator[Program]:
    yield open_program()
    apply_settings(qapp, Settings(theme=ThemeName.DARK))


@pytest.fixture
def dialog(program: Program) -> SettingsDialog:
    program.window.commands.settings.trigger()
    dialog = program.window.settings_desk.dialog
    assert dialog is not None
    return dialog


def moves() -> bool:
    """Whether menus and bars are drawn moving."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return "widget-animation-duration" not in app.styleSheet()


def kept(paths: Paths) -> Settings:
    return load_settings(paths.settings)[0]


def test_every_setting_is_listed_and_what_is_changed_counts_at_once(program: Program, dialog: SettingsDialog, paths: Paths) -> None:
    rows, context = dialog.options.rows, program.window.context
    assert list(rows) == [option.name for option in options()]
    for name, row in rows.items():
        assert row.sentence.text()
        assert row.field.accessibleName()
        assert bool(row.option.way) is (not isinstance(row.field, QCheckBox | QComboBox | QSpinBox | QLineEdit)), name
    key = rows["hydrus_key"].field
    assert isinstance(key, QLineEdit)
    assert key.echoMode() is QLineEdit.EchoMode.PasswordEchoOnEdit

    before_px = program.window.font().pixelSize()
    for name, keys in {"theme": "Light", "motion": "R"}.items():
        program.qtbot.keyClicks(rows[name].field, keys)
    rows["font_percent"].field.setFocus()
    for _ in range(5):
        program.qtbot.keyClick(rows["font_percent"].field, Qt.Key.Key_Up)
    rows["learn"].field.click()  # type: ignore[attr-defined]
    program.wait(lambda: theme_of(program.window) is LIGHT and program.window.font().pixelSize() == round(1.5 * before_px))
    assert not moves()
    wanted = replace(context.settings, theme=ThemeName.LIGHT, motion=Motion.REDUCED, font_percent=150, learn=False)
    assert context.settings == wanted
    program.wait(lambda: kept(paths) == wanted)

    program.wait(rows["theme"].reset.isEnabled)
    rows["theme"].reset.click()
    program.wait(lambda: not rows["theme"].reset.isEnabled())
    assert context.settings.theme is ThemeName.SYSTEM
    dialog.reset.click()
    program.wait(lambda: moves() and program.window.font().pixelSize() == before_px)
    assert context.settings == Settings(model="six_head")
    dialog.take_back.click()
    program.wait(lambda: rows["font_percent"].field.value() == 150)  # type: ignore[attr-defined]
    assert context.settings.motion is Motion.REDUCED
    assert theme_of(program.window) is DARK


def test_a_search_leaves_what_fits_on_both_pages(dialog: SettingsDialog, qtbot: QtBot) -> None:
    qtbot.keyClicks(dialog.search, "hydrus key")
    assert [name for name, row in dialog.options.rows.items() if not row.isHidden()] == ["hydrus_key"]
    assert dialog.pages.tabText(0) == "Settings (1)"
    dialog.search.setText("ctrl+shift+o")
    assert dialog.pages.currentWidget() is dialog.keys
    assert list(dialog.keys.table.texts) == ["open_folder"]
    qtbot.keyClick(dialog.search, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert not any(row.isHidden() for row in dialog.options.rows.values())
    assert len(dialog.keys.table.texts) == len(dialog.keys.table._keymap.commands)


def test_what_has_a_way_of_its_own_is_set_in_that_way(program: Program, dialog: SettingsDialog) -> None:
    rows, window = dialog.options.rows, program.window
    rows["show_adult"].field.click()  # type: ignore[attr-defined]
    (question,) = [found for found in window.findChildren(AdultDialog) if found.isVisible()]
    assert not window.context.settings.show_adult
    question.confirm.click()
    program.wait(lambda: rows["show_adult"].standing.text() == "They are shown.")
    rows["model"].field.click()  # type: ignore[attr-defined]
    assert program.manager.isVisible()
    rows["shortcuts"].field.click()  # type: ignore[attr-defined]
    assert dialog.pages.currentWidget() is dialog.keys


def test_another_number_of_threads_loads_the_model_again(program: Program, dialog: SettingsDialog) -> None:
    program.wait_for_model()
    threads = dialog.options.rows["threads"].field
    assert isinstance(threads, QSpinBox)
    threads.setValue(2)
    program.wait(lambda: "2 threads" in program.window.context.status.place)


def test_settings_go_to_a_file_and_come_from_one(program: Program, dialog: SettingsDialog, tmp_path: Path) -> None:
    desk, context = program.window.settings_desk, program.window.context
    file = tmp_path / "exported.json"
    context.change_settings(replace(context.settings, thumbnail_px=200, hydrus_key="secret", shortcuts={"undo": "F12"}))
    desk.export(file)
    program.wait(lambda: "exported.json" in dialog.said.text())
    assert "secret" not in file.read_text()
    dialog.reset.click()
    desk.take_over(file)
    program.wait(lambda: context.settings.thumbnail_px == 200)
    assert context.settings == Settings(model="six_head", thumbnail_px=200, threads=1, shortcuts={"undo": "F12"})
    program.wait(lambda: program.window.commands.undo.shortcut().toString() == "F12")

    before = context.settings
    file.write_text(json.dumps({"kind": "FurryTag settings", "theme": "blue"}))
    desk.take_over(file)
    program.wait(lambda: dialog.said.text().startswith("exported.json can't be used: The setting theme can't be"))
    assert context.settings == before


def test_keys_are_pressed_asked_about_kept_and_given_back(program: Program, dialog: SettingsDialog, paths: Paths) -> None:
    page, commands, qtbot = dialog.keys, program.window.commands, program.qtbot
    dialog.show_keys()
    page.table.pick("open_folder")
    qtbot.keyClick(page.field, Qt.Key.Key_F12)
    program.wait(lambda: commands.open_folder.shortcut().toString() == "F12" and page.field.text() == "F12")
    assert page.table.texts["open_folder"] == ("Open folder", "F12")
    assert ("Open folder", "F12") in commands.list_keys()["File"]

    qtbot.keyClick(page.field, Qt.Key.Key_A)
    assert page.said.text().startswith("A is needed")
    qtbot.keyClick(page.field, Qt.Key.Key_Z, CTRL)
    assert page.said.text() == "Ctrl+Z belongs to “Undo”."
    page.leave.click()
    assert (commands.undo.shortcut().toString(), page.said.isVisible()) == ("Ctrl+Z", False)
    page.more.click()
    qtbot.keyClick(page.field, Qt.Key.Key_Z, CTRL)
    page.take.click()
    program.wait(lambda: [key.toString() for key in commands.open_folder.shortcuts()] == ["F12", "Ctrl+Z"])
    assert not commands.undo.shortcuts()
    program.wait(lambda: kept(paths).shortcuts == {"open_folder": "F12; Ctrl+Z"})

    page.table.pick("undo")
    page.reset.click()
    assert page.said.text() == "Ctrl+Z belongs to “Open folder”."
    page.take.click()
    program.wait(lambda: commands.undo.shortcut().toString() == "Ctrl+Z")
    page.clear.click()
    program.wait(lambda: not commands.undo.shortcuts() and page.table.texts["undo"] == ("Undo", ""))
    page.reset_all.click()
    program.wait(lambda: commands.undo.shortcut().toString() == "Ctrl+Z" and not page.reset_all.isEnabled())
    assert commands.open_folder.shortcut().toString() == "Ctrl+Shift+O"
