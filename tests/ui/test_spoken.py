"""What each language has to say: everything, with keys of its own, and with room for it."""

import ast
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar
from pytestqt.qtbot import QtBot

from furrytag_gui.paths import Paths
from furrytag_gui.settings import LanguageName, Settings
from furrytag_gui.ui.context import Context
from furrytag_gui.ui.jobs import Lanes
from furrytag_gui.ui.languages import use_language
from furrytag_gui.ui.services import Services
from furrytag_gui.ui.window import MainWindow
from tests.sentences import PACKAGE
from tests.translations import FORMS, read
from tests.words import Text, gather


@pytest.fixture(scope="module")
def texts() -> list[Text]:
    return gather()


@pytest.fixture(params=["en", *FORMS])
def window(request: pytest.FixtureRequest, qapp: QApplication, qtbot: QtBot, paths: Paths) -> Iterator[MainWindow]:
    """A window in each language, behind which nothing was begun."""
    use_language(qapp, LanguageName(request.param))
    lanes = Lanes()
    window = MainWindow(Context(lanes, paths, Settings(), no_services), lanes, paths, QIcon())
    qtbot.addWidget(window)
    yield window
    window.close()
    use_language(qapp, LanguageName.ENGLISH)


def no_services() -> Services:
    raise AssertionError("not started here")


def find_menus(actions: list[QAction], title: str = "") -> Iterator[tuple[str, list[str]]]:
    yield title, [action.text() for action in actions if not action.isSeparator()]
    for action in actions:
        if isinstance(menu := action.menu(), QMenu):
            yield from find_menus(menu.actions(), action.text())


def find_key(text: str) -> str:
    """The letter that is underlined, or ""."""
    _, sign, rest = text.replace("&&", "").partition("&")
    return rest[:1].casefold() if sign else ""


@pytest.mark.parametrize("language", FORMS)
def test_the_file_has_every_text_and_no_other(texts: list[Text], language: str) -> None:
    assert {replace(message.text, where="") for message in read(language)} == {replace(text, where="") for text in texts}


@pytest.mark.parametrize("language", FORMS)
def test_every_text_is_translated(language: str) -> None:
    unfinished = [message.text.words for message in read(language) if not message.forms]
    assert not unfinished, f"{len(unfinished)} texts of {language} are not translated: {unfinished[:9]}"


def test_every_entry_of_a_menu_has_a_key_of_its_own(window: MainWindow) -> None:
    bar = window.menuBar()
    assert isinstance(bar, QMenuBar)
    twice = {}
    for title, entries in find_menus(bar.actions()):
        keys = Counter(key for entry in entries if (key := find_key(entry)))
        if shared := [entry for entry in entries if keys[find_key(entry)] > 1]:
            twice[title] = shared
    assert twice == {}


def test_what_is_numbered_stands_where_translators_find_it() -> None:
    """Two sentences that came in variables were English in every language."""
    hidden = [
        f"{path.name}:{call.lineno}"
        for path in (PACKAGE / "ui").rglob("*.py")
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "numbered" and path.name != "wording.py"
        if not all(isinstance(words, ast.Constant) for words in call.args[1:3])
    ]
    assert hidden == []
