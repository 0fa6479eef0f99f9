"""The window without a mouse, without eyes, and with large letters."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLineEdit
from shiboken6 import isValid

from furrytag_gui.settings import Settings, ThemeName
from furrytag_gui.ui.dialogs.export import ExportDialog
from furrytag_gui.ui.style import apply_settings, apply_theme
from tests.app.conftest import Program
from tests.app.every_dialog import open_every_dialog
from tests.app.reachable import find_cut, find_flaws, go_around

SMALL = QSize(760, 480)
ROOMY = QSize(1280, 800)


@pytest.fixture
def program(open_program: Callable[..., Program], fill: Callable[[str, str], Path], qapp: QApplication) -> Iterator[Program]:
    program = open_program()
    program.window.activateWindow()
    program.wait_for_model()
    yield program
    apply_settings(qapp, Settings(theme=ThemeName.DARK))


def enlarge(program: Program, percent: int) -> None:
    context = program.window.context
    context.change_settings(replace(context.settings, font_percent=percent))
    program.wait(lambda: program.window.settings_desk.size_of_text == percent)


def resize(program: Program, size: QSize) -> None:
    program.window.resize(size)
    for _ in range(5):  # what is laid out anew asks its surroundings to do so too
        QApplication.processEvents()


def test_everything_in_the_window_is_named_reached_and_whole(
    program: Program, fill: Callable[[str, str], Path], qapp: QApplication
) -> None:
    window = program.window
    assert find_flaws(window) == []
    enlarge(program, 200)
    for size in (SMALL, ROOMY):
        resize(program, size)
        assert find_cut(window) == []
    enlarge(program, 100)

    program.drop(fill("red.png", "red"), fill("green.png", "green"))
    program.wait_for_tags(2)
    program.wait(lambda: program.tags)
    resize(program, ROOMY)
    for theme in (ThemeName.LIGHT, ThemeName.DARK):
        apply_theme(qapp, theme)
        assert find_flaws(window) == []
    program.go_to("red.png")
    spoken = QAccessible.queryAccessibleInterface(program.bench.gallery.view)
    place = program.names.index("red.png") + 1
    assert spoken.text(QAccessible.Text.Name) == f"Pictures: red.png, tagged, not reviewed, rated safe, {place} of 2"
    enlarge(program, 200)
    for size in (SMALL, ROOMY):
        resize(program, size)
        assert find_cut(window) == []
    enlarge(program, 80)
    resize(program, ROOMY)
    assert find_cut(window) == []


def test_every_dialog_is_named_reached_and_left_by_keys(program: Program, fill: Callable[[str, str], Path], qapp: QApplication) -> None:
    window = program.window
    program.drop(fill("red.png", "red"))
    program.wait_for_tags(1)
    apply_theme(qapp, ThemeName.LIGHT)
    faults = {}
    for name, dialog in open_every_dialog(program):
        faults[name] = find_flaws(dialog)
        if name == "models":
            continue  # its details are opened from it
        program.qtbot.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Escape)
        program.wait(lambda dialog=dialog: not isValid(dialog) or not dialog.isVisible())
    assert {name: found for name, found in faults.items() if found} == {}
    program.wait(lambda: not [timer for timer in window.findChildren(QTimer) if timer.isActive()])


def test_the_settings_are_whole_with_large_letters_and_every_line_has_a_ring(program: Program) -> None:
    dialog = program.window.settings_desk.open()
    dialog.activateWindow()
    program.wait(dialog.isActiveWindow)
    assert find_flaws(dialog) == []
    dialog.show_keys()
    dialog.keys.table.pick("undo")
    assert find_flaws(dialog) == []
    enlarge(program, 200)
    for size in (QSize(760, 560), QSize(420, 480)):
        dialog.resize(size)
        QApplication.processEvents()
        for page in (dialog.options, dialog.keys):
            dialog.pages.setCurrentWidget(page)
            QApplication.processEvents()
            assert find_cut(dialog) == []


def test_tab_goes_through_what_is_made_late_in_its_place(program: Program, fill: Callable[[str, str], Path]) -> None:
    start = program.window.start
    program.wait(lambda: start.suggested.buttons)
    start.examples.setFocus()
    order = go_around()
    downloads = list(start.suggested.buttons.values())
    assert order[1 : 1 + len(downloads)] == downloads

    panel = program.manage().panel
    panel.window().activateWindow()
    program.wait(panel.window().isActiveWindow)
    panel.window().findChild(QLineEdit, "filter").setFocus()
    order = go_around()
    assert order[2 : 2 + len(panel.suggested.buttons)] == list(panel.suggested.buttons.values())
    rows = list(panel.table.rows.values())
    assert order[2 + len(panel.suggested.buttons)] is rows[0]
    assert order.index(rows[-1]) < len(order) - 4  # the buttons below come last
    panel.window().close()

    program.drop(fill("red.png", "red"))
    program.wait_for_tags(1)
    program.window.commands.export_tags.trigger()
    dialog = next(dialog for dialog in program.window.findChildren(ExportDialog) if dialog.isVisible())
    dialog.activateWindow()
    program.wait(lambda: dialog.isActiveWindow() and dialog.presets.form.findChildren(QLineEdit))
    dialog.presets.choice.setFocus()
    order = go_around()
    inside = [dialog.presets.form.isAncestorOf(widget) for widget in order]
    assert inside.index(True) == order.index(dialog.presets.automatic) + 1
    assert not any(inside[order.index(dialog.presets.preview.before) :])
    dialog.close()


def test_tab_goes_once_around_the_window(program: Program, fill: Callable[[str, str], Path]) -> None:
    program.drop(fill("red.png", "red"))
    program.wait_for_tags(1)
    program.wait(lambda: program.tags)
    program.bench.gallery.view.setFocus()
    seen = []
    for _ in range(60):
        program.press(Qt.Key.Key_Tab)
        if QApplication.focusWidget() in seen:
            break
        seen.append(QApplication.focusWidget())
    assert seen[-1] is program.bench.gallery.view
    panels = [next((panel for panel in (program.bench.viewer, program.bench.tags) if panel.isAncestorOf(widget)), None) for widget in seen]
    order = [panel for place, panel in enumerate(panels) if panel is not None and panel not in panels[:place]]
    assert order == [program.bench.viewer, program.bench.tags]
