"""Every tag of the library: how often it stands, what it is called, and the category that it is shown in."""

from collections import Counter
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from furrytag_gui.errors import FurryTagError
from furrytag_gui.library.search import TagUse
from furrytag_gui.tags.naming import COLORS, Naming
from furrytag_gui.tags.query import quote
from furrytag_gui.ui.language import mark, tr
from furrytag_gui.ui.librarydesk import LibraryDesk, TagTable
from furrytag_gui.ui.sections import title_of
from furrytag_gui.ui.style import theme_of
from furrytag_gui.ui.widgets.category_list import CategoryList, make_swatch
from furrytag_gui.ui.widgets.figures_table import Column, FiguresTable
from furrytag_gui.ui.widgets.flow_layout import FlowLayout
from furrytag_gui.ui.widgets.halves import Halves
from furrytag_gui.ui.widgets.inquiry_bar import InquiryBar
from furrytag_gui.ui.widgets.sheet import lay_in_sheet
from furrytag_gui.ui.wording import count
from furrytag_gui.work import Progress

SOON_MS = 600
KEY = "tags"
COLOR_NAMES = (mark("Blue"), mark("Amber"), mark("Green"), mark("Pink"), mark("Violet"), mark("Red"), mark("Cyan"), mark("Olive"))


class TagroomPanel(QWidget):
    """Lists tags and categories.

    `sought(str)`: a search for a tag is to be shown. `rename_asked(str)`: this tag is to be renamed. `category_asked(str)`: this
    category is to be renamed, or for "" one is to be made.
    """

    sought = Signal(str)
    rename_asked = Signal(str)
    category_asked = Signal(str)

    def __init__(self, desk: LibraryDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._table = TagTable((), (), Naming())
        self._shown: list[TagUse] = []
        self._chosen = ""
        self.filter = QLineEdit(placeholderText=tr("Find a tag…"), clearButtonEnabled=True)
        self.filter.setAccessibleName(tr("Find a tag"))
        self.categories = CategoryList()
        columns = (
            Column(tr("Tag"), wide=True),
            Column(tr("Category"), wide=True),
            Column(tr("Accepted"), ",", tip=tr("Pictures on which you accepted the suggestion"), spare=1),
            Column(tr("Added"), ",", tip=tr("Pictures to which you added it, or for which it was imported"), spare=2),
            Column(tr("Rejected"), ",", tip=tr("Pictures on which you rejected it"), spare=4),
            Column(tr("Suggested"), ",", tip=tr("Pictures on which it is suggested now and nothing is decided"), spare=3),
        )
        self.table = FiguresTable(tr("Tags of the library"), columns)
        self.table.setSelectionMode(FiguresTable.SelectionMode.ExtendedSelection)
        self.bar = InquiryBar(tr("Counting tags"))
        self.show_pictures = _make_button(tr("&Show pictures"), tr("Search for the tag in the main window (double click)"))
        self.rename = _make_button(tr("&Rename or merge…"), tr("Call the tag otherwise everywhere, or make it one with another (F2)"))
        self.moving = _make_button(tr("&Move to ▾"), tr("Show the chosen tags in another category"))
        self.new_category = _make_button(tr("&New category…"), tr("Make a category of your own"))
        self.change_category = _make_button(tr("Cha&nge ▾"), tr("Rename, recolour or delete the chosen category of your own"))
        self.moving.setMenu(QMenu(self.moving))
        self.change_category.setMenu(QMenu(self.change_category))
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._arrange()
        self._connect()
        self._show_buttons()

    @property
    def free_color(self) -> int:
        """A colour that no category has, if there is one."""
        used = self._table.naming.colors.values()
        return next((number for number in range(COLORS) if number not in used), len(used) % COLORS)

    @property
    def names(self) -> list[str]:
        """All tags that are listed."""
        return [use.name for use in self._table.uses]

    @property
    def chosen(self) -> list[TagUse]:
        """The tags that are selected."""
        return [self._shown[place] for place in self.table.selected_places]

    def refresh(self) -> None:
        """Count again."""
        self._soon.stop()
        self._desk.count_tags(self._on_counted, self.bar.refuse)

    def refresh_soon(self) -> None:
        """Count again when the changes come to rest."""
        if self.isVisible():
            self._soon.start()

    def follow(self, name: str) -> None:
        """Stay on a tag that has this name from now on."""
        self._chosen = name
        self.refresh_soon()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2 and self.rename.isEnabled():
            self._ask_to_rename()
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.categories, 1)
        buttons = FlowLayout()
        buttons.addWidget(self.new_category)
        buttons.addWidget(self.change_category)
        column.addLayout(buttons)
        right = QWidget()
        lines = QVBoxLayout(right)
        lines.setContentsMargins(8, 0, 0, 0)
        lines.addWidget(self.filter)
        lines.addWidget(self.table, 1)
        foot = FlowLayout(gap_px=8)
        for button in (self.show_pictures, self.rename, self.moving):
            foot.addWidget(button)
        lines.addLayout(foot)
        halves = Halves(left, right, sizes=(195, 785), narrow_em=46, lows_em=(10, 18), scrolls=False)
        layout = lay_in_sheet(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(halves, 1)
        layout.addWidget(self.bar)

    def _connect(self) -> None:
        self._soon.timeout.connect(self.refresh)
        self._desk.progressed.connect(self._on_desk_progressed)
        self.bar.cancelled.connect(partial(self._desk.cancel, KEY))
        self.filter.textChanged.connect(self._show_rows)
        self.categories.picked.connect(self._on_categories_picked)
        self.table.activated_row.connect(self._on_table_activated_row)
        self.table.selectionModel().selectionChanged.connect(self._show_buttons)
        self.show_pictures.clicked.connect(self._seek)
        self.rename.clicked.connect(self._ask_to_rename)
        self.new_category.clicked.connect(self._ask_for_category)
        self.moving.menu().aboutToShow.connect(self._fill_move_menu)
        self.change_category.menu().aboutToShow.connect(self._fill_change_menu)

    def _on_desk_progressed(self, key: str, progress: Progress | None) -> None:
        if key == KEY and (progress is None or not self._table.uses):
            self.bar.show_progress(progress)

    def _on_counted(self, table: TagTable) -> None:
        chosen = self.chosen
        self._chosen = self._chosen or (chosen[0].name if chosen else "")
        self._table = table
        counts = Counter(use.category for use in table.uses)
        self.categories.show_categories(table.categories, counts, table.naming.colors)
        self._show_rows()

    def _on_categories_picked(self, _category: str) -> None:
        self._show_rows()

    def _show_rows(self) -> None:
        typed = self.filter.text().strip().lower().replace(" ", "_")
        category = self.categories.category
        self._shown = [use for use in self._table.uses if typed in use.name and category in ("", use.category)]
        titles = {name: title_of(name) for name in self._table.categories}
        rows = [(use.name, titles[use.category], use.accepted, use.added, use.rejected, use.suggested) for use in self._shown]
        self.table.show_rows(rows, keep_order=True)
        place = next((place for place, use in enumerate(self._shown) if use.name == self._chosen), None)
        if place is not None:
            self.table.pick(place)
        self._chosen = ""
        self._show_buttons()
        if not self._table.uses:
            self.bar.say(tr("There are no tags yet. They come when pictures are tagged."))
        elif not self._shown and category and not typed:
            self.bar.say(tr("No tag is in this category yet. Choose tags in another one and move them here."))
        elif not self._shown:
            self.bar.say(tr("No tag fits."))
        else:
            self.bar.say(count(len(self._shown), "tag"))

    def _show_buttons(self) -> None:
        chosen = self.chosen
        self.show_pictures.setEnabled(len(chosen) == 1)
        self.rename.setEnabled(len(chosen) == 1)
        self.moving.setEnabled(bool(chosen))
        self.change_category.setEnabled(self.categories.category in self._table.naming.colors)

    def _on_table_activated_row(self, place: int) -> None:
        if 0 <= place < len(self._shown):
            self.sought.emit(quote(self._shown[place].name))

    def _seek(self) -> None:
        for use in self.chosen[:1]:
            self.sought.emit(quote(use.name))

    def _ask_to_rename(self) -> None:
        for use in self.chosen[:1]:
            self.rename_asked.emit(use.name)

    # Categories

    def _fill_move_menu(self) -> None:
        menu = self.moving.menu()
        menu.clear()
        for category in self._table.categories:
            action = menu.addAction(title_of(category).replace("&", "&&"))
            if category in self._table.naming.colors:
                action.setIcon(make_swatch(theme_of(self), self._table.naming.colors[category]))
            action.triggered.connect(partial(self._move_to, category))
        menu.addSeparator()
        menu.addAction(tr("New category…")).triggered.connect(self._ask_for_category)

    def _move_to(self, category: str) -> None:
        names = [use.name for use in self.chosen]
        if names:
            self._chosen = names[0]
            self._desk.move_tags(names, category, self._refuse)

    def _fill_change_menu(self) -> None:
        menu, category = self.change_category.menu(), self.categories.category
        menu.clear()
        menu.addAction(tr("&Rename…")).triggered.connect(partial(self.category_asked.emit, category))
        colors = menu.addMenu(tr("&Colour"))
        used = self._table.naming.colors.get(category)
        for number, name in enumerate(COLOR_NAMES):
            action = colors.addAction(
                make_swatch(theme_of(self), number), tr("{colour}, as now").format(colour=tr(name)) if number == used else tr(name)
            )
            action.triggered.connect(partial(self._desk.color_category, category, number, self._refuse))
        delete = menu.addMenu(tr("&Delete, and move its tags to"))
        for other in self._table.categories:
            if other != category:
                action = delete.addAction(title_of(other).replace("&", "&&"))
                action.triggered.connect(partial(self._desk.remove_category, category, other, self._refuse))

    def _ask_for_category(self) -> None:
        self.category_asked.emit("")

    def _refuse(self, error: FurryTagError) -> None:
        self.bar.refuse(error)


def _make_button(words: str, tip: str) -> QPushButton:
    button = QPushButton(words)
    button.setToolTip(tip)
    button.setAutoDefault(False)
    return button
