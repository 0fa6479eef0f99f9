"""How the person chooses what to open: dialogs, the folders opened last, with the folders inside or without."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from furrytag_gui.images.formats import SUFFIXES
from furrytag_gui.library.session import Folder
from furrytag_gui.ui.context import Context
from furrytag_gui.ui.dialogs.open_folder import OpenFolderDialog
from furrytag_gui.ui.intake import Intake
from furrytag_gui.ui.language import tr


class Opening(QObject):
    """What the commands for opening do."""

    def __init__(self, context: Context, take: Callable[[Intake], None], kept: QSettings, window: QWidget) -> None:
        """`take` opens; `kept` remembers the folder that was looked into last."""
        super().__init__(window)
        self._context = context
        self._take = take
        self._kept = kept
        self._window = window

    def ask_for_files(self) -> None:
        """Let the person choose picture files."""
        patterns = " ".join(sorted(f"*{suffix} *{suffix.upper()}" for suffix in SUFFIXES))
        dialog = QFileDialog(self._window, tr("Open pictures"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([tr("Pictures ({patterns})").format(patterns=patterns), tr("All files (*)")])
        dialog.filesSelected.connect(self._on_files_selected)
        self._open(dialog)

    def ask_for_folder(self) -> None:
        """Let the person choose folders of pictures."""
        dialog = OpenFolderDialog(subfolders=self._context.settings.subfolders, parent=self._window)
        dialog.chosen.connect(self._on_folders_chosen)
        self._open(dialog)

    def open_again(self, folder: Folder) -> None:
        """Open a folder that was opened before, as it was opened then."""
        self._take(Intake(paths=(folder.path,), recursive=folder.recursive))

    def toggle_subfolders(self) -> None:
        """Open folders with those inside them from now on, or without."""
        self._context.change_settings(replace(self._context.settings, subfolders=not self._context.settings.subfolders))

    def _open(self, dialog: QFileDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        last = self._kept.value("folder")
        if isinstance(last, str):
            dialog.setDirectory(last)
        dialog.open()

    def _on_files_selected(self, names: list[str]) -> None:
        paths = tuple(Path(name) for name in names)
        self._kept.setValue("folder", str(paths[0].parent))
        self._take(Intake(paths=paths))

    def _on_folders_chosen(self, paths: tuple[Path, ...], recursive: bool) -> None:
        self._kept.setValue("folder", str(paths[0].parent))
        if recursive != self._context.settings.subfolders:
            self.toggle_subfolders()
        self._take(Intake(paths=paths, recursive=recursive))
