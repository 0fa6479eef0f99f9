"""The settings of whoever uses the window, kept in their file."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from furrytag_gui.paths import Paths
from furrytag_gui.settings import Settings, save_settings
from furrytag_gui.ui.jobs import Lane, Lanes


class Preferences(QObject):
    """The settings as they are now, and the folders that they name. `changed()`: they are others, and will be kept."""

    changed = Signal()

    def __init__(self, lanes: Lanes, paths: Paths, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._lanes = lanes
        self._paths = paths
        self._settings = settings

    @property
    def settings(self) -> Settings:
        return self._settings

    @property
    def models_folder(self) -> Path:
        """Where models are kept."""
        return self._settings.find_models_folder(self._paths)

    @property
    def library_file(self) -> Path:
        """The library that the window works with, unless it was moved just now."""
        return self._settings.find_library(self._paths)

    @property
    def library_folder(self) -> Path:
        """Where the library is kept."""
        return self.library_file.parent

    def change(self, settings: Settings) -> None:
        """Go by these from now on, and keep them."""
        self._settings = settings
        self._lanes.submit(Lane.LIBRARY, partial(save_settings, self._paths.settings, settings), key="settings", kept=True)
        self.changed.emit()

    def set_models_folder(self, folder: Path) -> None:
        """Take note that the models are in this folder now."""
        self.change(self._with_models_folder(folder))

    def set_library_folder(self, folder: Path) -> None:
        """Take note that the library is in this folder now."""
        self.change(self._with_library_folder(folder))

    def keep_models_folder(self, folder: Path) -> None:
        """Keep that the models are there, in a worker thread while they are moved, before the old ones go. Raises FurryTagError."""
        save_settings(self._paths.settings, self._with_models_folder(folder))

    def keep_library_folder(self, folder: Path) -> None:
        """The same for the library."""
        save_settings(self._paths.settings, self._with_library_folder(folder))

    def _with_models_folder(self, folder: Path) -> Settings:
        return replace(self._settings, models_dir=str(folder))

    def _with_library_folder(self, folder: Path) -> Settings:
        return replace(self._settings, library_dir="" if folder == self._paths.data else str(folder))
