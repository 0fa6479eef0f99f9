"""With the largest letters, in a language of long words, on a screen of 800 by 600, everything can be read and reached."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QApplication

from furrytag_gui.settings import LanguageName, Settings, ThemeName
from furrytag_gui.ui.languages import use_language
from furrytag_gui.ui.style import apply_settings
from tests.app.conftest import Program
from tests.app.every_dialog import open_every_dialog
from tests.app.reachable import find_cut, find_out_of_reach

LOW_SCREEN = QSize(800, 600 - 30)


def settle() -> None:
    for _ in range(5):  # what is laid out anew asks its surroundings to do so too
        QApplication.processEvents()


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    yield
    use_language(qapp, LanguageName.ENGLISH)
    apply_settings(qapp, Settings(theme=ThemeName.DARK))


def test_every_dialog_is_whole_and_reached(
    german: None, open_program: Callable[..., Program], fill: Callable[[str, str], Path], qapp: QApplication
) -> None:
    program = open_program(language=LanguageName.GERMAN, font_percent=200)
    program.wait_for_model()
    window = program.window
    window.resize(LOW_SCREEN)
    program.drop(fill("red.png", "red"))
    program.wait_for_tags(1)
    program.wait(lambda: program.tags)
    settle()
    assert [*find_cut(window), *find_out_of_reach(window)] == []
    faults = {}
    for name, dialog in open_every_dialog(program):
        dialog.resize(dialog.size().boundedTo(LOW_SCREEN))
        settle()
        too_large = [] if dialog.size().boundedTo(LOW_SCREEN) == dialog.size() else [f"larger than the screen: {dialog.size().toTuple()}"]
        faults[name] = [*find_cut(dialog), *find_out_of_reach(dialog), *too_large]
        if name not in ("models", "Similar"):
            dialog.close()
        if name not in ("models", "details") and window.insights is not None:
            window.insights.close()
    assert {name: found for name, found in faults.items() if found} == {}
    program.wait(lambda: not [timer for timer in window.findChildren(QTimer) if timer.isActive()])
