"""The page of presets, in another language too."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from furrytag_gui.exchange.presets import BUILT_IN, Preset
from furrytag_gui.ui.dialogs.export_preset import PresetPage


class German(QTranslator):
    """Knows one name."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(self, _context: str, source: str, _about: str = "", _n: int = -1) -> str | None:
        return {"JSON files": "JSON-Dateien"}.get(source)


@pytest.fixture
def page(qapp: QApplication, qtbot: QtBot) -> Iterator[PresetPage]:
    translator = German()
    qapp.installTranslator(translator)
    page = PresetPage()
    qtbot.addWidget(page)
    page.show_presets((*BUILT_IN, Preset("Mine", BUILT_IN[0].format)))
    yield page
    qapp.removeTranslator(translator)


def test_a_built_in_preset_has_its_name_in_the_language_and_is_kept_under_its_own(page: PresetPage) -> None:
    kept: list[Preset] = []
    page.kept.connect(kept.append)
    page.choose("JSON files")
    assert [page.choice.currentText(), page.name.text(), page.keep.isEnabled()] == ["JSON-Dateien", "JSON-Dateien", False]
    page.form.option_changed.emit("rejected", False)
    assert page.keep.isEnabled()
    page.keep.click()
    page.choose("Mine")
    assert page.name.text() == "Mine"
    assert [preset.name for preset in kept] == ["JSON files"]
