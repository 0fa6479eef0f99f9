"""The window of the library: its tags and categories, where it lies, and what keeps it safe."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QTabWidget, QVBoxLayout, QWidget

from furrytag_gui.library.change import Change
from furrytag_gui.ui.context import Context
from furrytag_gui.ui.dialogs.name_category import CategoryNameDialog
from furrytag_gui.ui.dialogs.rename_tag import RenameDialog
from furrytag_gui.ui.language import tr
from furrytag_gui.ui.librarydesk import Refuse
from furrytag_gui.ui.panels.keeping import KeepingPanel
from furrytag_gui.ui.panels.tagroom import TagroomPanel
from furrytag_gui.ui.placing import take_size

SIZE_PX = (1000, 680)
SMALLEST_PX = (640, 400)


class LibraryWindow(QDialog):
    """A window beside the main one. `sought(str)`: a search is to be shown there. `close_asked()`: the program is to end."""

    sought = Signal(str)
    close_asked = Signal()

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._context = context
        self.setWindowTitle(tr("Library"))
        self.setMinimumSize(*SMALLEST_PX)
        self.tags = TagroomPanel(context.librarian)
        self.keeping = KeepingPanel(context.librarian)
        self.tabs = QTabWidget()
        self.tabs.addTab(self.tags, tr("Tags"))
        self.tabs.addTab(self.keeping, tr("Storage and backups"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 6, 10, 10)
        layout.addWidget(self.tabs)
        take_size(self, SIZE_PX)
        context.changed.connect(self._on_context_changed)
        context.model_changed.connect(self._refresh)
        self.tags.sought.connect(self.sought)
        self.tags.rename_asked.connect(self._on_tags_rename_asked)
        self.tags.category_asked.connect(self._on_tags_category_asked)
        self.keeping.close_asked.connect(self.close_asked)
        self.tabs.currentChanged.connect(self._refresh)

    def show_storage(self) -> None:
        """Show where the library lies, and move it from there."""
        self.tabs.setCurrentWidget(self.keeping)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            for dialog in self.findChildren(QDialog):
                dialog.close()
            for timer in self.findChildren(QTimer):
                timer.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Return is for what has the focus; a dialog would press a button.
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _refresh(self) -> None:
        """Let the page that can be seen ask again."""
        if self.isVisible() and self.tabs.currentWidget() is self.tags:
            self.tags.refresh()
        elif self.isVisible():
            self.keeping.refresh()

    def _on_tags_rename_asked(self, name: str) -> None:
        dialog = RenameDialog(self._context.librarian, name, self.tags.names, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.renamed.connect(self.tags.follow)
        dialog.sought.connect(self.sought)
        dialog.open()

    def _on_tags_category_asked(self, name: str) -> None:
        desk = self._context.librarian
        if name:
            dialog = CategoryNameDialog(tr("Rename category"), name, tr("Rename"), partial(desk.rename_category, name), self)
        else:
            color = self.tags.free_color

            def add(text: str, then: Callable[[Change], None], refuse: Refuse) -> None:
                desk.add_category(text, color, then, refuse)

            dialog = CategoryNameDialog(tr("New category"), "", tr("Make it"), add, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _on_context_changed(self, change: Change) -> None:
        if self.tabs.currentWidget() is self.tags and (
            change.pictures or change.own_tags or change.thresholds or change.settings or change.learned
        ):
            self.tags.refresh_soon()
