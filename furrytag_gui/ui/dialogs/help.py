"""The window with the help."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from furrytag_gui.ui.helpbook import INDEX, HelpBook
from furrytag_gui.ui.language import tr
from furrytag_gui.ui.placing import take_size
from furrytag_gui.ui.style import scaled_px, small_font, theme_of
from furrytag_gui.ui.widgets.help_page import HelpPageView, Reader, read_now

SIZE_PX = (980, 700)
SMALLEST_PX = (560, 360)
CONTENTS_PX = 260
MOST_FOR_CONTENTS = 0.36
NAME = Qt.ItemDataRole.UserRole


class HelpWindow(QDialog):
    """The contents, a search, and one page. It stands beside all other windows, so that it can be read while a dialog is open."""

    def __init__(self, book: HelpBook, read: Reader = read_now) -> None:
        """`read` reads pictures, if need be beside the GUI thread."""
        super().__init__(None, Qt.WindowType.Window)
        self._book = book
        self._rows: dict[str, int] = {}
        self._past: list[str] = []
        self._future: list[str] = []
        self.name = ""
        self.setWindowTitle(tr("FurryTag help"))
        self.setMinimumSize(*SMALLEST_PX)
        self.search = QLineEdit(placeholderText=tr("Search the help"), clearButtonEnabled=True)
        self.search.setAccessibleName(tr("Search the help"))
        self.contents = QListWidget()
        self.contents.setAccessibleName(tr("Pages of the help"))
        self.contents.setProperty("role", "contents")
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._none = QLabel(tr("No page has all of these words."), wordWrap=True)
        self._none.setProperty("role", "muted")
        self._none.hide()
        self.page = HelpPageView(read)
        self.back = _make_button("◀", tr("Back (Alt+Left)"))
        self.forward = _make_button("▶", tr("Forward (Alt+Right)"))
        self.home = _make_button(tr("Contents"), tr("The first page"))
        self._arrange()
        self._connect()
        self._list(list(book.pages))

    def show_page(self, name: str, heading: str = "") -> None:
        """Show a page; for a name that there isn't, the contents."""
        name = name if name in self._book.pages else INDEX
        if self.name not in ("", name):
            self._past.append(self.name)
            self._future.clear()
        self._go(name, heading)

    def go_back(self) -> None:
        if self._past:
            self._future.append(self.name)
            self._go(self._past.pop(), "")

    def go_forward(self) -> None:
        if self._future:
            self._past.append(self.name)
            self._go(self._future.pop(), "")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            # The headings have colours of the theme.
            self._on_search_text_changed(self.search.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Return is for what has the focus; a dialog would press a button.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            return
        super().keyPressEvent(event)

    def _arrange(self) -> None:
        side = QWidget()
        left = QVBoxLayout(side)
        left.setContentsMargins(10, 10, 6, 10)
        left.setSpacing(8)
        left.addWidget(self.search)
        left.addWidget(self._none)
        left.addWidget(self.contents, 1)
        head = QHBoxLayout()
        head.setContentsMargins(10, 10, 10, 4)
        head.setSpacing(6)
        for button in (self.back, self.forward, self.home):
            head.addWidget(button)
        head.addStretch(1)
        main = QWidget()
        right = QVBoxLayout(main)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addLayout(head)
        right.addWidget(self.page, 1)
        splitter = QSplitter()
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(side)
        splitter.addWidget(main)
        splitter.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)
        take_size(self, SIZE_PX)
        contents_px = min(scaled_px(self.font(), CONTENTS_PX), round(self.width() * MOST_FOR_CONTENTS))
        splitter.setSizes([contents_px, self.width() - contents_px])

    def _connect(self) -> None:
        self.search.textChanged.connect(self._on_search_text_changed)
        self.search.returnPressed.connect(self._on_search_return_pressed)
        self.contents.itemClicked.connect(self._on_contents_item_chosen)
        self.contents.itemActivated.connect(self._on_contents_item_chosen)
        self.page.page_asked.connect(self.show_page)
        self.back.clicked.connect(self.go_back)
        self.forward.clicked.connect(self.go_forward)
        self.home.clicked.connect(self._on_home_clicked)
        for keys, run in (
            (QKeySequence.StandardKey.Back, self.go_back),
            (QKeySequence.StandardKey.Forward, self.go_forward),
            (QKeySequence.StandardKey.Find, self.search.setFocus),
        ):
            QShortcut(QKeySequence(keys), self, run)

    def _go(self, name: str, heading: str) -> None:
        self.name = name
        self.page.show_page(self._book.pages[name], heading, self.search.text())
        self.back.setEnabled(bool(self._past))
        self.forward.setEnabled(bool(self._future))
        if name in self._rows:
            self.contents.setCurrentRow(self._rows[name])

    def _list(self, names: list[str]) -> None:
        """List these pages, each group under its heading."""
        self.contents.clear()
        self._rows = {}
        group = ""
        for name in names:
            page = self._book.pages[name]
            if page.group != group and page.group:
                heading = QListWidgetItem(page.group)
                heading.setFlags(Qt.ItemFlag.NoItemFlags)
                heading.setForeground(QColor(theme_of(self).muted))
                heading.setFont(small_font(self.font()))
                self.contents.addItem(heading)
            group = page.group
            item = QListWidgetItem(page.title)
            item.setData(NAME, name)
            self._rows[name] = self.contents.count()
            self.contents.addItem(item)
        if self.name in self._rows:
            self.contents.setCurrentRow(self._rows[self.name])

    def _on_search_text_changed(self, words: str) -> None:
        found = [page.name for page in self._book.find(words)] if words.strip() else list(self._book.pages)
        self._none.setVisible(not found)
        self._list(found)
        self.page.mark(words)

    def _on_search_return_pressed(self) -> None:
        found = self._book.find(self.search.text())
        if found:
            self.show_page(found[0].name)

    def _on_contents_item_chosen(self, item: QListWidgetItem) -> None:
        name = item.data(NAME)
        if isinstance(name, str):
            self.show_page(name)

    def _on_home_clicked(self) -> None:
        self.show_page(INDEX)


def _make_button(words: str, tip: str) -> QPushButton:
    button = QPushButton(words)
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    button.setAutoDefault(False)
    return button
