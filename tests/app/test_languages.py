"""The window in another language: no word of it comes past the translation."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QRadioButton,
    QToolButton,
    QWidget,
)

from furrytag_gui.paths import Paths
from furrytag_gui.settings import LanguageName
from furrytag_gui.tags.query import QueryError, parse
from furrytag_gui.ui.dialogs.shortcuts import ShortcutsDialog
from furrytag_gui.ui.language import Manner, read_sentences, tr
from furrytag_gui.ui.languages import use_language
from tests.app.conftest import Program
from tests.words import gather

NO_WORDS = re.compile(
    r"[\W\d_]*|FurryTag|.*\.png|[A-Z]{1,4}|[A-Z](, [A-Z])*|(\d+×\d+ · |~)?\d+(\.\d)? [KMG]?B|.*CPU.*|(Ctrl|Shift|Alt|F\d).*"  # noqa: RUF001 - as it is written
)
"""What is the same in every language: signs, figures and names."""
QTS_OWN = {"Scroll Left", "Scroll Right"}


class Brackets(QTranslator):
    """A language in which every text that is given to translators stands in brackets."""

    def __init__(self) -> None:
        super().__init__()
        self.known = {(text.context, text.words) for text in gather()}

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(self, context: str, source: str, _about: str = "", n: int = -1) -> str | None:
        return f"⟦{source}⟧" if (context, source) in self.known else None


@pytest.fixture
def brackets(qapp: QApplication) -> Iterator[None]:
    translator = Brackets()
    qapp.installTranslator(translator)
    yield
    Manner.sentences = None
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
    brackets: None,
    open_program: Callable[..., Program],
    draw: Callable[..., Path],
    paths: Paths,
    qapp: QApplication,
) -> None:
    broken = make_broken(paths, paths.data.parent)
    program = open_program(draw("fox.png"), *broken)
    # The window has begun in English.
    Manner.sentences = read_sentences()
    window = program.window
    program.wait_for_tags(1)
    program.manage()
    window.open_insight("Similar")
    window.guide.show_shortcuts()
    window.guide.open_page("index")
    window.guide.tour.begin()
    window.show_about()
    window.exchange_desk.export_tags()
    window.toolbar.search.show_error(find_mistake("speceis:fox"))
    program.wait(lambda: sum(bool(entry.failure) for entry in program.entries) == 2)
    program.wait(window.commands.show_failures.isEnabled)
    window.commands.show_failures.trigger()
    program.wait(lambda: window.failures.model.rowCount() == 2)
    (sheet,) = window.findChildren(ShortcutsDialog)
    program.wait(lambda: sheet.is_whole)
    titles = {card.title for card in program.desk.cards}
    texts = {text for top in qapp.topLevelWidgets() for text in find_texts(top)} - titles - QTS_OWN
    assert sorted(text for text in texts if "⟦" not in text and not NO_WORDS.fullmatch(text)) == []
    sentences = find_errors(program, texts)
    assert [sentence for sentence in sentences if re.search(r"[a-z]{2,} [a-z]{2,}", peel(sentence))] == []
    assert len(sentences) >= len(broken) + 2


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    yield
    use_language(qapp, LanguageName.ENGLISH)


def test_nothing_is_cut_off_in_german(
    german: None, open_program: Callable[..., Program], draw: Callable[..., Path], qapp: QApplication
) -> None:
    program = open_program(draw("fox.png"), draw("wolf.png"), language="de")
    window = program.window
    window.resize(800, 600)
    program.wait_for_tags(2)
    program.manage()
    window.settings_desk.open()
    window.exchange_desk.export_tags()
    shown = [top for top in qapp.topLevelWidgets() if top.isVisible() and isinstance(top, QWidget)]
    for top in shown:
        top.resize(top.minimumSizeHint().expandedTo(QSize(800, 600)))
    assert tr("&File") == "&Datei"
    program.wait(lambda: {text for top in shown for text in find_cut(top)} == set())


def find_cut(root: QWidget) -> Iterator[str]:
    """Buttons and lines that have less room than their words need."""
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or type(widget) not in (QLabel, QPushButton, QCheckBox, QRadioButton, QToolButton):
            continue
        if isinstance(widget, QLabel) and (widget.wordWrap() or not widget.text()):
            continue
        if isinstance(widget, QToolButton) and widget.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly:
            continue
        if widget.text() and widget.width() < widget.sizeHint().width():  # type: ignore[attr-defined]
            yield f"{widget.text()!r} in {root.windowTitle()}: {widget.width()} px of {widget.sizeHint().width()}"  # type: ignore[attr-defined]


def make_broken(paths: Paths, folder: Path) -> list[Path]:
    """Two pictures that can't be read, one that isn't there, and a model that can't be used."""
    model = paths.models / "broken"
    model.mkdir(parents=True)
    (model / "model.json").write_text('{"format": 1}')
    (folder / "text.png").write_text("plain text")
    (folder / "cut.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    return [folder / "text.png", folder / "cut.png", folder / "gone.png"]


def find_mistake(search: str) -> QueryError:
    with pytest.raises(QueryError) as caught:
        parse(search)
    return caught.value


def find_errors(program: Program, texts: set[str]) -> list[str]:
    """What is said of five things that went wrong."""
    failures = program.window.failures.model
    listed = [failures.index(row, 0).data() for row in range(failures.rowCount())]
    said = [text for text in texts if re.search(r"gone\.png|speceis|manifest", text)]
    return [*listed, *said]


def peel(text: str) -> str:
    """What stands outside of all brackets."""
    before = ""
    while before != text:
        before, text = text, re.sub("⟦[^⟦⟧]*⟧", "", text)
    return text
