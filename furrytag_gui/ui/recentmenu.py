"""The menus of the folders that were opened last, and of those that are open."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QMenu, QWidget

from furrytag_gui.images.content import display_name
from furrytag_gui.library.session import Folder
from furrytag_gui.ui.language import tr
from furrytag_gui.ui.recentfolders import RecentFolders


class RecentMenu(QMenu):
    """Opens a folder again; one that isn't there now is gray and says so."""

    def __init__(self, folders: RecentFolders, open_folder: Callable[[Folder], None], parent: QWidget) -> None:
        super().__init__(tr("Open &recent"), parent)
        self._folders = folders
        self._open_folder = open_folder
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(folders.load)
        folders.changed.connect(self._fill)
        self._fill()

    def _fill(self) -> None:
        self.clear()
        for recent in self._folders.all:
            path = recent.folder.path
            action = self.addAction(_describe(path))
            action.setStatusTip(str(path))
            action.setToolTip(str(path))
            action.triggered.connect(partial(self._on_action_triggered, recent.folder))
            if not recent.there:
                action.setEnabled(False)
                action.setText(tr("{folder} (not there now)").format(folder=_describe(path)))
                action.setToolTip(tr("{path} is not there. It may have been moved, or its drive is not connected.").format(path=path))
        if not self._folders.all:
            self.addAction(tr("No folder was opened yet")).setEnabled(False)
        self.addSeparator()
        clear = self.addAction(tr("&Forget those that aren't open"))
        clear.setStatusTip(tr("Take all folders that aren't open off this menu"))
        clear.setEnabled(bool(self._folders.all))
        clear.triggered.connect(self._folders.clear)

    def _on_action_triggered(self, folder: Folder, _checked: bool = False) -> None:
        self._open_folder(folder)


class ClosingMenu(QMenu):
    """Takes the pictures of one of the open folders off the list."""

    def __init__(self, folders: RecentFolders, close_folder: Callable[[Path], None], parent: QWidget) -> None:
        super().__init__(tr("Close fol&der"), parent)
        self._folders = folders
        self._close_folder = close_folder
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(folders.load)
        folders.changed.connect(self._fill)
        self._fill()

    def _fill(self) -> None:
        self.clear()
        for recent in self._folders.open:
            path = recent.folder.path
            action = self.addAction(_describe(path))
            action.setStatusTip(tr("Take the pictures of {folder} off the list; their tags stay").format(folder=path))
            action.setToolTip(str(path))
            action.triggered.connect(partial(self._on_action_triggered, path))
        if not self._folders.open:
            self.addAction(tr("No folder is open")).setEnabled(False)

    def _on_action_triggered(self, path: Path, _checked: bool = False) -> None:
        self._close_folder(path)


def _describe(path: Path) -> str:
    home = Path.home()
    place = f"~/{path.parent.relative_to(home)}" if path.parent.is_relative_to(home) else str(path.parent)
    return f"{display_name(path)}   {place}".replace("&", "&&")
