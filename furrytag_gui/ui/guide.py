"""What guides a person: the start page, the tour, the help and the sheet of keys."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from furrytag_gui.paths import resource
from furrytag_gui.ui.focuskeys import FocusKeys
from furrytag_gui.ui.helptopics import PROPERTY, find_topic
from furrytag_gui.ui.intake import Intake
from furrytag_gui.ui.jobs import Lane, Lanes, Urgency
from furrytag_gui.ui.language import Manner
from furrytag_gui.ui.tour import Tour

if TYPE_CHECKING:
    from furrytag_gui.ui.dialogs.help import HelpWindow
    from furrytag_gui.ui.helpbook import HelpBook
    from furrytag_gui.ui.window import MainWindow

# The main window need not wait for what is only opened from it.
# ruff: noqa: PLC0415


class Guide(QObject):
    """Opens them over `window`; `settings` remembers that the tour was seen."""

    def __init__(self, window: "MainWindow", lanes: Lanes, settings: QSettings) -> None:
        super().__init__(window)
        self._window = window
        self._lanes = lanes
        self._book: HelpBook | None = None
        self._settings = settings
        self._tour: Tour | None = None
        self._begun = False
        self._keys: FocusKeys | None = None
        self.help: HelpWindow | None = None

    @property
    def tour(self) -> Tour:
        """The tour; it is made when the parts are there that it is about."""
        if self._tour is None:
            window = self._window
            tags, commands = window.workbench.tags, window.commands
            anchors = (tags.tag_list, tags.overall, tags.next_button, window.toolbar.model_button)
            keys = {"add": commands.add_tag, "accept": commands.accept, "models": commands.manage_models}
            self._tour = Tour(window, anchors, keys, self._settings)
        return self._tour

    def begin(self) -> None:
        """Suggest models, show the tour when there is something to see, and let every window have its help."""
        window = self._window
        window.workbench.viewer.why.setProperty(PROPERTY, "why")
        window.toolbar.model_button.setProperty(PROPERTY, "models")
        window.context.suggestions.changed.connect(self._show_advice)
        window.context.suggestions.look()
        if not self.tour.seen:
            window.workbench.subject_shown.connect(self._on_subject_shown)
        self._lanes.submit(Lane.FILES, _prepare, self._on_prepared, urgency=Urgency.LATER)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            self._begun = True
            application.focusChanged.connect(self._on_focus_changed)

    def close(self) -> None:
        """Close what stands beside the window."""
        application = QApplication.instance()
        if self._begun and isinstance(application, QApplication):
            application.focusChanged.disconnect(self._on_focus_changed)
            self._begun = False
        if self._tour is not None:
            self._tour.end()
        if self.help is not None:
            self.help.close()
            self.help.deleteLater()
            self.help = None

    def open_examples(self) -> None:
        """Open the folder of drawings that come along, as any other."""
        self._window.take(Intake(paths=(resource("examples"),)))

    def show_tour(self) -> None:
        """Show the hints again; without pictures there is nothing that they could point at, so the examples are opened first."""
        if self._window.is_empty:
            self._window.workbench.subject_shown.connect(self._on_subject_shown)
            self.open_examples()
        else:
            self.tour.begin()

    def show_help(self) -> None:
        """Show the page that belongs to where the person is."""
        self.open_page(find_topic(QApplication.focusWidget() or QApplication.activeWindow()))

    def open_page(self, name: str, heading: str = "") -> None:
        """Show this page of the help."""
        from furrytag_gui.ui.dialogs.help import HelpWindow

        if self.help is None:
            self.help = HelpWindow(self._book or _prepare(), self._read_picture)
            self.help.setWindowIcon(self._window.windowIcon())
        # Shown first, so that the page is laid out once, in the width that it has.
        self.help.show()
        self.help.show_page(name, heading)
        self.help.raise_()
        self.help.activateWindow()

    def show_shortcuts(self) -> None:
        """Show all keys."""
        from furrytag_gui.ui.dialogs.shortcuts import ShortcutsDialog

        dialog = ShortcutsDialog(self._window.commands.list_keys(), self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _read_picture(self, read: Callable[[], QImage], on_read: Callable[[QImage], None]) -> None:
        self._lanes.submit(Lane.FILES, read, on_read, urgency=Urgency.NOW)

    def _on_prepared(self, book: "HelpBook") -> None:
        self._book = book

    def _show_advice(self) -> None:
        self._window.start.show_advice(self._window.context.suggestions.advice)

    def _on_subject_shown(self) -> None:
        """Begin the tour with the first picture that has been tagged."""
        if self._window.workbench.tags.review.scored:
            self._window.workbench.subject_shown.disconnect(self._on_subject_shown)
            self.tour.begin()

    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        """Let the key of the help work in a dialog too, which the main window's own commands don't reach."""
        if self._keys is None:
            self._keys = FocusKeys(self._window.commands.help, self)
        self._keys.follow(old, new)


def _prepare() -> "HelpBook":
    """The pages, with all that is imported to show them and the sheet of keys; in a worker thread, so that neither waits for it."""
    import furrytag_gui.ui.dialogs.help
    import furrytag_gui.ui.dialogs.shortcuts  # noqa: F401
    from furrytag_gui.ui.helpbook import HelpBook

    return HelpBook(resource("help"), list_languages())


def list_languages() -> list[str]:
    """The names of folders that may hold the help in the language of the window, the best first."""
    name = Manner.locale.name()
    return [name, name.partition("_")[0]]
