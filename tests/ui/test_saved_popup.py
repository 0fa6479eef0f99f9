"""Saved searches can be run, saved, renamed and deleted."""

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from furrytag_gui.ui.widgets.saved_popup import SavedPopup


@pytest.fixture
def popup(qtbot: QtBot) -> SavedPopup:
    popup = SavedPopup(None)  # type: ignore[arg-type]
    qtbot.addWidget(popup)
    popup.show_searches({"Foxes": "fox", "To do": "is:suggested"})
    popup.open_for("wolf", QPoint(0, 0))
    return popup


def test_a_search_is_run_and_the_popup_gone(qtbot: QtBot, popup: SavedPopup) -> None:
    with qtbot.waitSignal(popup.run) as run:
        popup.rows[1].button.click()
    assert run.args == ["is:suggested"]
    assert not popup.isVisible()


def test_the_present_search_is_saved_by_name(qtbot: QtBot, popup: SavedPopup) -> None:
    assert not popup.save.isEnabled()
    qtbot.keyClicks(popup.name, "Foxes")
    assert popup.save.text() == "Replace"
    qtbot.keyClicks(popup.name, " 2")
    with qtbot.waitSignal(popup.saved) as saved:
        qtbot.keyClick(popup.name, Qt.Key.Key_Return)
    assert saved.args == ["Foxes 2"]
    popup.open_for("  ", QPoint(0, 0))
    assert not popup.name.isEnabled()


def test_a_row_is_renamed_in_its_place_and_deleted(qtbot: QtBot, popup: SavedPopup) -> None:
    row = popup.rows[0]
    row.rename.click()
    row.field.setText("Red ones")
    with qtbot.waitSignal(popup.renamed) as renamed:
        qtbot.keyClick(row.field, Qt.Key.Key_Return)
    assert renamed.args == ["Foxes", "Red ones"]
    with qtbot.waitSignal(popup.deleted) as deleted:
        row.delete.click()
    assert deleted.args == ["Foxes"]
