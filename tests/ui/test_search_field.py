"""The line in which a search is typed."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from furrytag_gui.tags.querycompletion import KnownTag
from furrytag_gui.ui.widgets.search_field import SearchField

KNOWN = [KnownTag("fur", "body", 3)]


@pytest.fixture
def field(qtbot: QtBot) -> SearchField:
    field = SearchField()
    qtbot.addWidget(field)
    with qtbot.waitExposed(field):
        field.show()
    field.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    return field


def test_tags_that_come_after_the_first_letters_are_offered_at_once(qtbot: QtBot, field: SearchField) -> None:
    qtbot.keyClicks(field, "body:f")
    assert not field.popup.isVisible()
    field.set_known(KNOWN, [])
    assert field.popup.isVisible()


def test_tags_that_come_after_the_search_was_asked_for_are_not(qtbot: QtBot, field: SearchField) -> None:
    qtbot.keyClicks(field, "body:f")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    field.set_known(KNOWN, [])
    assert not field.popup.isVisible()
