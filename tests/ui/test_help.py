"""Every page of the help is linked and whole, and every part of the window has one."""

import ast
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QApplication, QLabel, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from furrytag_gui.paths import resource
from furrytag_gui.ui.dialogs.help import HelpWindow
from furrytag_gui.ui.helpbook import INDEX, HelpBook
from furrytag_gui.ui.helptopics import PROPERTY, TOPICS, find_topic
from furrytag_gui.ui.widgets.help_page import find_picture, make_anchor

HELP = resource("help")
UI = Path(__file__).parents[2] / "furrytag_gui" / "ui"
PAGES = sorted(path.stem for path in (HELP / "en").glob("*.md"))
WINDOW_PARTS = {"QWidget", "QDialog", "QFrame", "QMessageBox", "QMainWindow", "QSplitter", "QFileDialog", "TextDialog", "WorkDialog"}


@pytest.fixture(scope="module")
def book() -> HelpBook:
    return HelpBook(HELP)


def test_every_page_is_in_the_contents(book: HelpBook) -> None:
    assert sorted(book.pages) == PAGES
    assert all(page.title and page.group for name, page in book.pages.items() if name != INDEX)
    assert all(page.text.count("\n# ") == 0 and page.text.startswith("# ") for page in book.pages.values())


@pytest.mark.parametrize("name", PAGES)
def test_links_and_pictures_lead_somewhere(book: HelpBook, name: str) -> None:
    page = book.pages[name]
    for picture in re.findall(r"!\[[^\]]+\]\(([^)]+)\)", page.text):
        assert find_picture(page.path, picture, "light") is not None, picture
        assert find_picture(page.path, picture, "dark") is not None, picture
    for link in re.findall(r"(?<!!)\[[^\]]+\]\(([^)]+)\)", page.text):
        target, _, heading = link.partition("#")
        if "://" in link:
            continue
        assert target.removesuffix(".md") in book.pages, link
        headings = [make_anchor(line.lstrip("# ")) for line in book.pages[target.removesuffix(".md")].text.splitlines() if line[:1] == "#"]
        assert not heading or heading in headings, link


def test_every_panel_and_dialog_has_a_page(book: HelpBook) -> None:
    missing = []
    for file in sorted([*(UI / "panels").glob("*.py"), *(UI / "dialogs").glob("*.py")]):
        for node in ast.parse(file.read_text(encoding="utf-8")).body:
            bases = {ast.unparse(base) for base in node.bases} if isinstance(node, ast.ClassDef) else set()
            if bases & WINDOW_PARTS and not node.name.startswith("_") and node.name not in TOPICS and node.name != "HelpWindow":
                missing.append(f"{file.name}: {node.name} has no page in ui/helptopics.py")
    assert missing == []
    assert set(TOPICS.values()) <= book.pages.keys()


def test_the_page_is_that_of_the_nearest_part(qtbot: QtBot) -> None:
    class TagPanel(QWidget):
        pass

    class EvaluationPanel(QWidget):
        pass

    class MapPanel(QWidget):
        pass

    panel = TagPanel()
    qtbot.addWidget(panel)
    label = QLabel(panel)
    assert find_topic(label) == "review-tags"
    label.setProperty(PROPERTY, "why")
    assert find_topic(label) == "why"
    tabs = QTabWidget()
    qtbot.addWidget(tabs)
    tabs.addTab(EvaluationPanel(), "Evaluate")
    tabs.addTab(MapPanel(), "Map")
    tabs.setCurrentIndex(1)
    assert find_topic(tabs.tabBar()) == "map"
    assert find_topic(None) == INDEX


def test_another_language_is_used_as_far_as_it_goes(tmp_path: Path) -> None:
    for language, texts in {"en": {"index": "# Help\n\n[A](a.md) [B](b.md)", "a": "# A", "b": "# B"}, "de": {"a": "# Ah"}}.items():
        (tmp_path / language).mkdir()
        for name, text in texts.items():
            (tmp_path / language / f"{name}.md").write_text(text, encoding="utf-8")
    assert [page.title for page in HelpBook(tmp_path, ["de_AT", "de"]).pages.values()] == ["Help", "Ah", "B"]
    assert [page.title for page in HelpBook(tmp_path, ["fr"]).pages.values()] == ["Help", "A", "B"]


def test_a_picture_comes_from_beside_the_pages_only(book: HelpBook) -> None:
    page = book.pages[INDEX].path
    assert find_picture(page, "https://example.org/picture.png", "dark") is None
    assert find_picture(page, "../../../pyproject.toml", "dark") is None
    light = find_picture(page, "../../screenshots/window-dark.png", "light")
    assert light is not None
    assert light.name == "window-light.png"


def test_pages_are_found_gone_through_and_searched(qtbot: QtBot, book: HelpBook, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr("furrytag_gui.ui.widgets.help_page.QDesktopServices.openUrl", lambda url: opened.append(url.toString()))
    window = HelpWindow(book)
    qtbot.addWidget(window)
    window.show()
    for name in book.pages:
        window.show_page(name)
        assert book.pages[name].title in window.page.toPlainText()
    window.go_back()
    window.go_back()
    assert window.name == list(book.pages)[-3]
    window.go_forward()
    assert window.name == list(book.pages)[-2]
    window.page.anchorClicked.emit(QUrl("models.md#download-one"))
    assert window.name == "models"
    assert window.page.textCursor().block().text() == "Download one"
    window.page.anchorClicked.emit(QUrl("https://example.org/"))
    assert (opened, window.name) == (["https://example.org/"], "models")
    image = window.page.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl("../../screenshots/models-dark.png"))
    assert 0 < image.deviceIndependentSize().width() <= window.page.viewport().width()  # type: ignore[attr-defined]

    window.search.setText("threshold precision")
    names = [window.contents.item(row).text() for row in range(window.contents.count())]
    assert "Calibrate thresholds" in names
    assert "Similar pictures and duplicates" not in names
    qtbot.keyClicks(window.search, "\r")
    assert window.name == "calibrate"
    assert window.page.extraSelections()


def test_a_page_that_brings_a_scroll_bar_is_laid_out_in_the_width_that_is_left(qtbot: QtBot, book: HelpBook) -> None:
    window = HelpWindow(book)
    qtbot.addWidget(window)
    window.show()
    for name in ("calibrate", "models", "calibrate", "models"):
        window.show_page(name)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert window.page.verticalScrollBar().isVisible() is (name == "models")
        assert book.pages[name].title in window.page.document().toPlainText()
    assert window.page.document().size().width() <= window.page.viewport().width()


def test_pictures_are_read_beside_the_window_and_come_into_their_place(qtbot: QtBot, book: HelpBook) -> None:
    waiting: list[Callable[[], None]] = []
    window = HelpWindow(book, lambda read, on_read: waiting.append(lambda: on_read(read())))
    qtbot.addWidget(window)
    window.show()
    window.show_page("first-minute")

    def pictures() -> list[QImage]:
        names = re.findall(r"!\[[^\]]+\]\(([^)]+)\)", book.pages["first-minute"].text)
        return [window.page.document().resource(QTextDocument.ResourceType.ImageResource.value, QUrl(name)) for name in names]

    empty, height = pictures(), window.page.document().size().height()
    assert [len({image.pixel(x, image.height() // 2) for x in range(image.width())}) for image in empty] == [1, 1]
    while waiting:
        waiting.pop(0)()
    assert all(len({image.pixel(x, image.height() // 2) for x in range(image.width())}) > 1 for image in pictures())
    assert [image.size() for image in pictures()] == [image.size() for image in empty]
    assert window.page.document().size().height() == height
