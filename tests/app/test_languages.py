"""The window in another language: no word of it comes past the translation."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QMenu, QWidget

from furrytag_gui.ui.language import CONTEXT
from tests.app.conftest import Program

NO_WORDS = re.compile(r"[\W\d_]*|FurryTag|.*\.png|[A-Z]{1,4}|(\d+×\d+ · |~)?\d+(\.\d)? [KMG]?B|.*CPU.*|(Ctrl|Shift|Alt|F\d).*")  # noqa: RUF001 - as it is written
"""What is the same in every language: signs, figures and names."""
QTS_OWN = {"Scroll Left", "Scroll Right"}


class Brackets(QTranslator):
    """A language in which every text stands in brackets."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(self, context: str, source: str, _about: str = "", n: int = -1) -> str | None:
        return f"⟦{source}⟧" if context == CONTEXT else None


@pytest.fixture
def brackets(qapp: QApplication) -> Iterator[None]:
    translator = Brackets()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def find_texts(root: QWidget) -> Iterator[str]:
    """What can be read or heard of this window and its menus."""
    for widget in (root, *root.findChildren(QWidget)):
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        if isinstance(widget, QLineEdit):
            yield widget.placeholderText()
        if isinstance(widget, QMenu):
            yield widget.title()
        yield from (widget.toolTip(), widget.accessibleName(), widget.windowTitle())
        yield from (words for action in widget.actions() for words in (action.text(), action.statusTip()))


def test_no_word_of_the_windows_is_left_in_english(
    brackets: None, open_program: Callable[..., Program], draw: Callable[..., Path], qapp: QApplication
) -> None:
    program = open_program(draw("fox.png"))
    window = program.window
    program.wait_for_tags(1)
    program.manage()
    window.open_insight("Similar")
    window.guide.show_shortcuts()
    window.guide.open_page("index")
    window.guide.tour.begin()
    window.show_about()
    window.exchange_desk.export_tags()
    titles = {card.title for card in program.desk.cards}
    texts = {text for top in qapp.topLevelWidgets() for text in find_texts(top)} - titles - QTS_OWN
    assert sorted(text for text in texts if "⟦" not in text and not NO_WORDS.fullmatch(text)) == []
