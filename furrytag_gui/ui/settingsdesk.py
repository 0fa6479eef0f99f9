"""Opens the settings, and lets the window follow them."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog

from furrytag_gui.errors import FurryTagError
from furrytag_gui.library.change import Change
from furrytag_gui.settings import Settings, export_settings, import_settings
from furrytag_gui.ui.context import Context
from furrytag_gui.ui.jobs import Lane, Lanes
from furrytag_gui.ui.language import tr
from furrytag_gui.ui.placing import bring_up
from furrytag_gui.ui.style import apply_settings
from furrytag_gui.ui.wording import describe_error

if TYPE_CHECKING:
    from furrytag_gui.ui.dialogs.settings import SettingsDialog
    from furrytag_gui.ui.window import MainWindow

SUFFIX = "json"
SMALLEST_PX = (760, 480)
"""The smallest window, with letters of 100 %."""


class SettingsDesk(QObject):
    """What is done with settings as a whole; `follow` brings the window into line with them, from the start on."""

    def __init__(self, context: Context, lanes: Lanes, window: "MainWindow") -> None:
        super().__init__(window)
        self._context = context
        self._lanes = lanes
        self._window = window
        self.dialog: SettingsDialog | None = None
        self.size_of_text = 0
        """The one that the window has now, in percent."""
        context.changed.connect(self._on_context_changed)

    def open(self) -> "SettingsDialog":
        """Show the settings."""
        from furrytag_gui.ui.dialogs.settings import SettingsDialog  # noqa: PLC0415 - the window need not wait for it

        if self.dialog is None:
            commands = self._window.commands
            self.dialog = SettingsDialog(self._context, commands.keymap, commands.list_commands(), self._window)
            self.dialog.way_asked.connect(self._on_dialog_way_asked)
            self.dialog.export_asked.connect(self._on_dialog_export_asked)
            self.dialog.import_asked.connect(self._on_dialog_import_asked)
        bring_up(self.dialog, self._window)
        return self.dialog

    def follow(self) -> None:
        """Give the commands the keys, and the program the look, that the settings say."""
        settings = self._context.settings
        self._window.commands.keymap.apply(settings.shortcuts)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply_settings(app, settings)
        if settings.font_percent != self.size_of_text:
            self.size_of_text = settings.font_percent
            self.fit_text()

    def fit_text(self) -> None:
        """Let the window never be smaller than large letters need, which is known once all widgets have them."""
        QTimer.singleShot(0, self, self._fit_text)

    def export(self, path: Path) -> None:
        """Write the settings to a file, and say how that went."""
        run = partial(export_settings, path, self._context.settings)
        self._lanes.submit(Lane.DISK, run, lambda _none: self._tell_exported(path), self._on_failed)

    def take_over(self, path: Path) -> None:
        """Use the settings of a file, and say how that went."""
        settings = self._context.settings
        self._lanes.submit(Lane.DISK, partial(import_settings, path, settings), partial(self._on_imported, path), self._on_failed)

    def _fit_text(self) -> None:
        window, page = self._window, self._window.centralWidget()
        layout = None if page is None else page.layout()
        if page is not None:
            # What was hidden just now counts no more.
            page.updateGeometry()
        needed = window.minimumSizeHint()
        width_px = max(SMALLEST_PX[0], needed.width() - window.workbench.shape.spare_px)
        height_px = max(SMALLEST_PX[1], needed.height())
        if layout is not None:
            # What flows into a second line is higher than it says.
            height_px = max(height_px, window.menuBar().height() + layout.minimumHeightForWidth(width_px))
        window.setMinimumSize(width_px, height_px)

    def _make_dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self.dialog, title)
        dialog.setNameFilters([tr("Settings (*.json)"), tr("All files (*)")])
        dialog.setDefaultSuffix(SUFFIX)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    def _tell_exported(self, path: Path) -> None:
        if self.dialog is not None:
            self.dialog.tell(tr("The settings are in {path}. The access key of Hydrus is not.").format(path=path), "success")

    def _on_context_changed(self, change: Change) -> None:
        if change.settings:
            self.follow()

    def _on_dialog_way_asked(self, name: str) -> None:
        if name == "show_adult":
            self._window.ask_to_show_adult()
        elif name == "library_dir":
            self._window.library.open().show_storage()
        else:
            manager = self._window.models.open_manager()
            if name == "models_dir":
                manager.ask_for_folder()

    def _on_dialog_export_asked(self) -> None:
        dialog = self._make_dialog(tr("Export settings"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(f"furrytag-settings.{SUFFIX}")
        dialog.fileSelected.connect(self._on_export_chosen)
        dialog.open()

    def _on_dialog_import_asked(self) -> None:
        dialog = self._make_dialog(tr("Import settings"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._on_import_chosen)
        dialog.open()

    def _on_export_chosen(self, name: str) -> None:
        self.export(Path(name))

    def _on_import_chosen(self, name: str) -> None:
        self.take_over(Path(name))

    def _on_imported(self, path: Path, settings: Settings) -> None:
        before = self._context.settings
        if settings != before:
            self._context.change_settings(settings)
        if self.dialog is not None:
            self.dialog.tell(tr("The settings of {file} are used now.").format(file=path.name), "success", before=before)

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, FurryTagError) and self.dialog is not None:
            self.dialog.tell(describe_error(error), "danger")
        else:
            self._lanes.failed.emit(error)
