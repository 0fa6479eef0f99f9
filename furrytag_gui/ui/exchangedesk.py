"""Opens the dialogs that bring tags to files and from files, on what the window shows."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from furrytag_gui.ui.context import Context
from furrytag_gui.ui.language import numbered, tr
from furrytag_gui.ui.notice import Level, Notice
from furrytag_gui.ui.workbench import Workbench

if TYPE_CHECKING:
    from furrytag_gui.exchange.hydrus import HydrusAccess
    from furrytag_gui.exchange.presets import Preset

# The dialogs import all formats, which the window must not wait for.
# ruff: noqa: PLC0415


class ExchangeDesk(QObject):
    """What the commands for tag files do."""

    def __init__(self, context: Context, workbench: Workbench, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._workbench = workbench
        self._window = window
        self._dialogs: list[QDialog] = []

    def export_tags(self) -> None:
        """Let the person write tags to files."""
        from furrytag_gui.ui.dialogs.export import ExportDialog, Pictures

        view = self._workbench.gallery.view
        pictures = Pictures(self._context.opened, view.selected_ids(), view.current_id())
        dialog = ExportDialog(self._context.exchange, pictures, self._window)
        dialog.hydrus_asked.connect(partial(self.send_tags, dialog))
        self._open(dialog)

    def import_tags(self) -> None:
        """Let the person take over tags that stand in files."""
        from furrytag_gui.ui.dialogs.import_tags import ImportDialog

        dialog = ImportDialog(self._context.exchange, self._context.opened, self._window)
        dialog.taken.connect(self._context.edits.import_tags)
        self._open(dialog)

    def show_exports(self) -> None:
        """Let the person take an export back."""
        from furrytag_gui.ui.dialogs.exports import ExportsDialog

        self._open(ExportsDialog(self._context.exchange, self._window))

    def send_tags(self, parent: QWidget, file_ids: list[int], preset: "Preset") -> None:
        """Let the person send the tags of these files to Hydrus."""
        from furrytag_gui.ui.dialogs.hydrus import HydrusDialog

        dialog = HydrusDialog(self._context.exchange, self._context.settings, file_ids, preset, parent)
        dialog.access_changed.connect(self._on_dialog_access_changed)
        self._open(dialog)

    def copy_tags(self) -> None:
        """Copy the tags of the current picture as e621's upload form takes them."""
        file_id = self._workbench.gallery.view.current_id()
        if file_id is not None:
            self._context.exchange.load_text(file_id, "e621", self._on_text_loaded)

    def close(self) -> None:
        """Close the dialogs that are open, and let what they have begun end."""
        for dialog in self._dialogs:
            if isValid(dialog):
                dialog.reject()
        self._dialogs.clear()

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._dialogs = [*filter(isValid, self._dialogs), dialog]
        dialog.open()

    def _on_dialog_access_changed(self, access: "HydrusAccess") -> None:
        settings = self._context.settings
        changed = replace(settings, hydrus_address=access.address, hydrus_key=access.key, hydrus_service=access.service)
        if changed != settings:
            self._context.change_settings(changed)

    def _on_text_loaded(self, text: str) -> None:
        if text:
            QGuiApplication.clipboard().setText(text)
            number = len(text.split())
            self._context.noticed.emit(
                Notice(numbered(number, "{n} tag is in the clipboard.", "{n} tags are in the clipboard."), level=Level.INFO)
            )
        else:
            self._context.noticed.emit(Notice(tr("This picture has no tags to copy."), level=Level.INFO))
