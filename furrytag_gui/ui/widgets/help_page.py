"""One page of the help as it is read: text with links, and pictures that fit."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QDesktopServices,
    QImage,
    QImageReader,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget
from shiboken6 import isValid

from furrytag_gui.ui.helpbook import HelpPage
from furrytag_gui.ui.language import tr
from furrytag_gui.ui.style import theme_of

MARGIN_PX = 26
LARGEST_PX = 720
"""The widest that a picture becomes."""

Reader = Callable[[Callable[[], QImage], Callable[[QImage], None]], None]
"""Calls the first, and the second, on the GUI thread, with what that gave."""


def read_now(read: Callable[[], QImage], on_read: Callable[[QImage], None]) -> None:
    on_read(read())


class HelpPageView(QTextBrowser):
    """Shows a page; nothing is ever fetched from anywhere.

    `page_asked(str, str)`: the page of this name is wanted at this heading, "" for its top.
    """

    page_asked = Signal(str, str)
    _page: HelpPage | None = None
    _worn = ""
    """The theme that the page was laid out in; Qt asks for both while the widget is made."""

    def __init__(self, read: Reader = read_now, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._read = read
        self._pictures: dict[tuple[Path, int], QImage] = {}
        self._words = ""
        self._text: QTextDocument | None = None
        self.setAccessibleName(tr("Page of the help"))
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setProperty("role", "page")
        self.anchorClicked.connect(self._on_anchor_clicked)
        self.highlighted.connect(self._on_highlighted)

    def show_page(self, page: HelpPage, heading: str = "", words: str = "") -> None:
        """Show a page from this heading on, with these words marked."""
        self._page = page
        # A document that was laid out once can't take another text: Qt 6.11 crashes.
        document = QTextDocument(self)
        document.setDefaultFont(self.font())
        document.setMarkdown(page.text, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        self._worn = theme_of(self).name
        self._lay_out(document)
        # Noted before it is shown: if that brings a scroll bar, the page is laid out anew in the width that is left, within this call.
        old, self._text = self._text, document
        self.setDocument(document)
        if old is not None:
            old.deleteLater()
        self.mark(words)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        if heading:
            self._go_to(heading)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """A picture from beside the page, no wider than the page; nothing for an address of elsewhere.

        While it is being read, an empty one of its size.
        """
        if self._page is None or kind != QTextDocument.ResourceType.ImageResource.value:
            return QByteArray()
        told = name.toString() if isinstance(name, QUrl) else name
        path = find_picture(self._page.path, told, theme_of(self).name)
        size = QImageReader(str(path)).size() if path is not None else QSize()
        if path is None or not size.isValid():
            return QImage()
        ratio = self.devicePixelRatioF()
        width = round(min(LARGEST_PX, max(200, self.viewport().width() - 2 * MARGIN_PX - 8), size.width()) * ratio)
        if (path, width) not in self._pictures:
            empty = QImage(width, round(width * size.height() / size.width()), QImage.Format.Format_RGB32)
            empty.fill(theme_of(self).window)
            empty.setDevicePixelRatio(ratio)
            self._pictures[path, width] = empty
            self._read(partial(_read_picture, path, empty.size(), ratio), partial(self._on_picture_read, QUrl(told), (path, width)))
        return self._pictures[path, width]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        worn = event.type() is QEvent.Type.PaletteChange and self._worn != theme_of(self).name
        if self._page is not None and (worn or event.type() is QEvent.Type.FontChange):
            self.show_page(self._page, words=self._words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        wider = event.oldSize().width() != event.size().width()
        super().resizeEvent(event)
        if wider and self._page is not None and "![" in self._page.text:
            place = self.verticalScrollBar().value()
            self.show_page(self._page, words=self._words)
            self.verticalScrollBar().setValue(place)

    def _lay_out(self, document: QTextDocument) -> None:
        """Give the text room to be read in, before it is shown: afterwards every step would cost a layout."""
        theme = theme_of(self)
        document.setDocumentMargin(MARGIN_PX)
        cursor = QTextCursor(document)
        block = document.begin()
        while block.isValid():
            cursor.setPosition(block.position())
            level = block.blockFormat().headingLevel()
            form = QTextBlockFormat()
            form.setLineHeight(128.0, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            if level:
                form.setTopMargin(0.0 if level == 1 else 16.0)
                form.setBottomMargin(6.0)
            elif block.textList() is not None:
                form.setBottomMargin(3.0)
            elif cursor.currentTable() is None:
                form.setBottomMargin(9.0)
            cursor.mergeBlockFormat(form)
            if level:
                cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
                look = QTextCharFormat()
                look.setForeground(QColor(theme.strong))
                look.setProperty(QTextCharFormat.Property.FontSizeAdjustment, {1: 3, 2: 1}.get(level, 0))
                cursor.mergeCharFormat(look)
            block = block.next()
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                table = frame.format()
                table.setCellPadding(5.0)
                table.setTopMargin(4.0)
                table.setBottomMargin(14.0)
                table.setBorderBrush(QColor(theme.line))
                frame.setFormat(table)

    def mark(self, words: str) -> None:
        """Show where these words stand on the page."""
        self._words = words
        found = []
        colour = QColor(theme_of(self).questionable)
        colour.setAlpha(110)
        for word in words.split():
            cursor = self.document().find(word)
            while not cursor.isNull():
                selection = QTextEdit.ExtraSelection()
                selection.cursor = cursor
                selection.format.setBackground(colour)
                found.append(selection)
                cursor = self.document().find(word, cursor)
        self.setExtraSelections(found)

    def _go_to(self, heading: str) -> None:
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and make_anchor(block.text()) == heading:
                cursor = QTextCursor(block)
                self.setTextCursor(cursor)
                top = self.document().documentLayout().blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(round(top) - 10)
                return
            block = block.next()

    def _on_picture_read(self, name: QUrl, key: tuple[Path, int], image: QImage) -> None:
        if not image.isNull():
            self._pictures[key] = image
        if self._text is not None and isValid(self):
            self._text.addResource(QTextDocument.ResourceType.ImageResource.value, name, self._pictures[key])
            self.viewport().update()

    def _on_anchor_clicked(self, url: QUrl) -> None:
        if url.scheme() in ("http", "https"):
            QDesktopServices.openUrl(url)
        elif url.path().endswith(".md") or not url.path():
            here = "" if self._page is None else self._page.name
            self.page_asked.emit(Path(url.path()).stem or here, url.fragment())

    def _on_highlighted(self, url: QUrl) -> None:
        # Where a click outside would lead is said before it is made.
        self.setToolTip(url.toString() if url.scheme() in ("http", "https") else "")


def _read_picture(path: Path, size: QSize, ratio: float) -> QImage:
    image = QImage(str(path))
    if not image.isNull():
        image = image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
        image.setDevicePixelRatio(ratio)
    return image


def find_picture(page: Path, told: str, theme: str) -> Path | None:
    """The file of a picture as a page names it, in the colours of the theme if there is one; None for what isn't beside the pages."""
    if "://" in told or not told:
        return None
    path = (page.parent / told).resolve()
    other = path.with_name(path.name.replace("-dark.", f"-{theme}."))
    found = next((file for file in (other, path) if file.is_file()), None)
    resources = page.parents[2].resolve()
    return found if found is not None and found.is_relative_to(resources) else None


def make_anchor(heading: str) -> str:
    """What links call a heading: "The first minute" is `the-first-minute`."""
    kept = "".join(sign for sign in heading.casefold() if sign.isalnum() or sign in " -_")
    return kept.strip().replace(" ", "-")
