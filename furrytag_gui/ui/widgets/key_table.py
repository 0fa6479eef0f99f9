"""The commands of the window with their keys, menu by menu."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from furrytag_gui.ui.keymap import Keymap, show_keys
from furrytag_gui.ui.language import tr
from furrytag_gui.ui.style import bold_font

NAME_ROLE = Qt.ItemDataRole.UserRole
MOST_FOR_KEYS = 0.45


class KeyTable(QTreeWidget):
    """One line a command. `picked(str)`: the name of the current one, or "". `opened()`: Return or a double click on it."""

    picked = Signal(str)
    opened = Signal()

    def __init__(self, keymap: Keymap, menus: Mapping[str, Sequence[str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keymap = keymap
        self._lines: dict[str, QTreeWidgetItem] = {}
        self.setAccessibleName(tr("Commands and their keys"))
        self.setProperty("role", "steps")
        self.setColumnCount(3)
        self.setHeaderLabels([tr("Command"), tr("Keys"), ""])
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setIndentation(14)
        self.setTabKeyNavigation(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.header().setSectionsMovable(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Interactive)
        self.header().setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        self.header().setStretchLastSection(False)
        for title, names in menus.items():
            heading = QTreeWidgetItem(self, [title])
            heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
            heading.setFont(0, bold_font(self.font()))
            heading.setToolTip(0, title)
            for name in names:
                line = QTreeWidgetItem(heading)
                line.setData(0, NAME_ROLE, name)
                self._lines[name] = line
            heading.setExpanded(True)
            heading.setHidden(not names)
        self.refresh()
        self.currentItemChanged.connect(self._on_current_item_changed)
        self.itemActivated.connect(self._on_item_activated)

    @property
    def current(self) -> str:
        """The name of the current command, or ""."""
        item = self.currentItem()
        return "" if item is None else str(item.data(0, NAME_ROLE) or "")

    @property
    def texts(self) -> dict[str, tuple[str, str]]:
        """What is shown: by command its title and its keys."""
        return {name: (line.text(0), line.text(1)) for name, line in self._lines.items() if not line.isHidden()}

    def pick(self, name: str) -> None:
        self.setCurrentItem(self._lines[name])

    def refresh(self) -> None:
        """Show the keys that the commands have now."""
        for name, line in self._lines.items():
            keys = self._keymap.commands[name].shortcuts()
            changed = keys != list(self._keymap.own_keys(name))
            texts = (self._keymap.title_of(name), show_keys(keys), tr("changed") if changed else "")
            for column, text in enumerate(texts):
                line.setText(column, text)
            spoken = (texts[0], texts[1] or tr("no keys"), texts[2])
            line.setData(0, Qt.ItemDataRole.AccessibleTextRole, ", ".join(text for text in spoken if text))
            tip = self._keymap.commands[name].statusTip()
            line.setToolTip(0, f"{texts[0]}\n{tip}" if tip else texts[0])
            line.setToolTip(1, texts[1])

    def filter(self, words: str) -> int:
        """Show only commands with all of these words in their title, tip or keys, and say how many these are."""
        found = 0
        for row in range(self.topLevelItemCount()):
            heading = self.topLevelItem(row)
            if heading is None:
                continue
            lines = [line for place in range(heading.childCount()) if (line := heading.child(place)) is not None]
            for line in lines:
                text = f"{heading.text(0)} {line.text(0)} {line.text(1)} {line.text(2)} {line.toolTip(0)}".casefold()
                line.setHidden(not all(word in text for word in words.casefold().split()))
            shown = sum(not line.isHidden() for line in lines)
            heading.setHidden(not shown)
            found += shown
        return found

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.header().resizeSection(1, min(self.sizeHintForColumn(1), round(self.viewport().width() * MOST_FOR_KEYS)))
        item = self.currentItem()
        if item is not None:
            self.scrollToItem(item)  # a question below the table makes it lower

    def _on_current_item_changed(self) -> None:
        self.picked.emit(self.current)

    def _on_item_activated(self) -> None:
        if self.current:
            self.opened.emit()
