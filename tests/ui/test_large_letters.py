"""With letters of 200 % the parts of dialogs need no more width than a screen of 800 pixels has."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from furrytag_gui.settings import Settings
from furrytag_gui.ui.dialogs.export_plan import PlanPage
from furrytag_gui.ui.dialogs.export_preset import PresetPage
from furrytag_gui.ui.panels.models import ModelsPanel
from furrytag_gui.ui.style import apply_settings
from furrytag_gui.ui.suggestions import Advice, Suggestion

ROOM_PX = 790


@pytest.fixture(autouse=True)
def large_letters(qapp: QApplication) -> Iterator[None]:
    apply_settings(qapp, Settings(font_percent=200))
    yield
    apply_settings(qapp, Settings())


@pytest.mark.parametrize("page", [PlanPage, PresetPage])
def test_a_page_of_the_export_fits(qtbot: QtBot, page: type[PlanPage | PresetPage]) -> None:
    widget = page()
    qtbot.addWidget(widget)
    assert widget.minimumSizeHint().width() <= ROOM_PX


def test_models_keep_their_buttons_and_leave_out_what_their_details_say(qtbot: QtBot) -> None:
    panel = ModelsPanel()
    qtbot.addWidget(panel)
    panel.suggested.show_advice(Advice((Suggestion("fox", "A model with a long name for furry art", "It tags.", "90 MB", "about 36 s"),)))
    panel.resize(ROOM_PX, 560)
    panel.show()
    qtbot.waitExposed(panel)
    assert panel.width() == ROOM_PX
    assert not panel.suggested.isVisible()
    heads = {heading.text(): heading.isVisible() for heading in panel.table.headings}
    assert heads["Size"]
    assert not heads["Published quality"]
    panel.resize(ROOM_PX * 3, 1400)
    assert panel.suggested.isVisible()
    assert all(heading.isVisible() for heading in panel.table.headings if heading.text())
