"""The model manager."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QVBoxLayout, QWidget

from furrytag_gui.models.consent import Consent, ConsentKind, ConsentNeededError
from furrytag_gui.ui.additions import Proposed
from furrytag_gui.ui.context import Context
from furrytag_gui.ui.dialogs.add_model import AddModelDialog
from furrytag_gui.ui.dialogs.consent import ConsentDialog, describe_consents
from furrytag_gui.ui.dialogs.model_details import ModelDetails
from furrytag_gui.ui.dialogs.readings import ReadingsDialog
from furrytag_gui.ui.intake import find_model_files, read
from furrytag_gui.ui.language import tr
from furrytag_gui.ui.modelcard import Act
from furrytag_gui.ui.panels.models import ModelsPanel
from furrytag_gui.ui.panels.notices import NoticeBar
from furrytag_gui.ui.placing import take_size
from furrytag_gui.ui.wording import describe_bytes

SIZE_PX = (1120, 720)
SMALLEST_PX = (700, 440)


class ModelManager(QDialog):
    """A window beside the main one: which models and devices there are, and all that can be done with them.

    `add_requested(object)`: the Path of a model that a person wants to add. `folder_requested()`: the models folder is to be shown.
    `compare_requested()`: two models are to be compared.
    """

    add_requested = Signal(object)
    compare_requested = Signal()
    folder_requested = Signal()

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._context = context
        self._desk, self._devices = context.desk, context.devices
        self.setWindowTitle(tr("Models"))
        self.setAcceptDrops(True)
        self.setMinimumSize(*SMALLEST_PX)
        self.panel = ModelsPanel()
        self.notices = NoticeBar()
        self._offered = ""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.notices)
        layout.addWidget(self.panel, 1)
        take_size(self, SIZE_PX)
        self._connect()
        self._show_cards()
        self._show_advice()

    def ask_for_file(self) -> None:
        """Let the person choose a file with a model."""
        dialog = QFileDialog(self, tr("Add a model from a file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([tr("Models (*.zip *.onnx)"), tr("All files (*)")])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self._on_files_selected)
        dialog.open()

    def compare_readings(self, model_id: str) -> None:
        """Show what a model says if it is fed in each of the ways that its authors leave open."""
        shelved = self._desk.shelved(model_id)
        if shelved is not None and shelved.model is not None and shelved.model.manifest.readings:
            ReadingsDialog(self._context, shelved.model, self).open()

    def ask_for_folder(self) -> None:
        """Let the person choose where models are kept."""
        dialog = QFileDialog(self, tr("Keep the models in another folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(lambda names: self._desk.move(Path(names[0])))
        dialog.open()

    def offer(self, model_id: str) -> None:
        """Go to this model, and begin its download or ask what has to be agreed to first, as soon as it is listed."""
        self._offered = model_id
        self.panel.table.reveal(model_id)
        self._offer()

    def open_details(self, model_id: str) -> None:
        """Show all that is known of a model."""
        if self._desk.shelved(model_id) is None:
            return
        for old in self.findChildren(ModelDetails):
            old.close()
        details = ModelDetails(self._desk, model_id, self)
        details.remove_asked.connect(self._ask_to_remove)
        details.readings_asked.connect(self.compare_readings)
        details.show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._desk.refresh()
            # Asking the runtimes takes seconds of every core, so it is done once, and then when it is asked for.
            if not self._devices.cards:
                self._devices.check()
            self.panel.table.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            for details in self.findChildren(ModelDetails):
                details.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Return is for the row that has the focus; a dialog would press a button.
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if find_model_files(read(event.mimeData()).paths):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        for path in find_model_files(read(event.mimeData()).paths):
            self.add_requested.emit(path)

    def _connect(self) -> None:
        panel, desk, devices = self.panel, self._desk, self._devices
        desk.listed.connect(self._show_cards)
        desk.listed.connect(self._offer)
        self._context.suggestions.changed.connect(self._show_advice)
        panel.suggested.asked.connect(self.offer)
        desk.card_changed.connect(panel.table.show_card)
        desk.added.connect(panel.table.reveal)
        desk.failed.connect(self._on_desk_failed)
        desk.additions.proposed.connect(self._on_additions_proposed)
        desk.moving.connect(panel.show_moving)
        devices.changed.connect(self._show_devices)
        devices.busy_changed.connect(self._on_devices_busy_changed)
        panel.table.asked.connect(self._on_table_asked)
        panel.table.opened.connect(self.open_details)
        panel.devices.checked.connect(devices.check)
        panel.devices.tried.connect(lambda: devices.try_on(self._context.opened))
        panel.devices.stopped.connect(devices.stop_trying)
        panel.add_asked.connect(self.ask_for_file)
        panel.compare_asked.connect(self.compare_requested)
        panel.folder_asked.connect(self.folder_requested)
        panel.move_asked.connect(self.ask_for_folder)
        panel.move_stopped.connect(desk.stop_moving)
        panel.closed.connect(self.close)

    def _show_cards(self) -> None:
        self.panel.show_cards(self._desk.cards)

    def _show_advice(self) -> None:
        self.panel.show_advice(self._context.suggestions.advice)

    def _offer(self) -> None:
        card = self._desk.card(self._offered)
        if card is not None:
            self._offered = ""
            if card.acts[:1] in ((Act.DOWNLOAD,), (Act.RESUME,)):
                self._download(card.model_id)

    def _show_devices(self) -> None:
        self.panel.devices.show_devices(self._devices.cards)

    def _on_devices_busy_changed(self, text: str, trying: bool) -> None:
        self.panel.devices.show_busy(text, trying=trying)

    def _on_table_asked(self, model_id: str, act: Act) -> None:
        match act:
            case Act.DOWNLOAD | Act.RESUME | Act.RETRY | Act.REPAIR:
                self._download(model_id)
            case Act.PAUSE:
                self._desk.pause(model_id)
            case Act.CANCEL:
                self._desk.cancel(model_id)
            case Act.DISCARD:
                self._desk.discard_unfinished(model_id)
            case Act.DISMISS:
                self._desk.additions.dismiss(model_id)
            case Act.USE:
                self._context.choose_model(model_id)
            case Act.REMOVE:
                self._ask_to_remove(model_id)
            case Act.ADD_FILE:
                self.ask_for_file()
            case Act.BROWSE:
                card = self._desk.card(model_id)
                if card is not None:
                    QDesktopServices.openUrl(QUrl(card.page))

    def _download(self, model_id: str) -> None:
        """Begin, or ask what has to be agreed to first."""
        consents = self._desk.consents(model_id)
        if not consents:
            self._desk.download(model_id)
            return
        card = self._desk.card(model_id)
        heading = tr("Download this model") if card is None else tr("Download {model}").format(model=card.title)
        self._ask(tr("Download a model"), heading, consents, tr("Download it"), partial(self._desk.download, model_id))

    def _ask(self, title: str, heading: str, consents: Sequence[Consent], confirm: str, then: "partial[None]") -> ConsentDialog:
        kinds: list[ConsentKind] = [consent.kind for consent in consents]
        dialog = ConsentDialog(title, heading, describe_consents(consents), confirm, self)
        dialog.confirmed.connect(partial(then, kinds))
        dialog.open()
        return dialog

    def _ask_to_remove(self, model_id: str) -> None:
        card = self._desk.card(model_id)
        if card is None:
            return
        frees = tr("Its files are deleted, which frees {size}.") if card.size_bytes else tr("Its files are deleted.")
        kept = tr("What it said of your pictures is kept, and your tags are too.")
        again = tr("You can download it again.") if card.in_catalogue else tr("Keep the file that it came from if you want it again.")
        detail = f"{frees.format(size=describe_bytes(card.size_bytes or 0))} {kept} {again}"
        dialog = ConsentDialog(tr("Remove a model"), tr("Remove {model}?").format(model=card.title), [detail], tr("Remove it"), self)
        dialog.confirmed.connect(partial(self._desk.remove, model_id))
        dialog.open()

    def _on_desk_failed(self, model_id: str, error: Exception) -> None:
        if isinstance(error, ConsentNeededError) and self.isVisible():
            self._download(model_id)

    def _on_additions_proposed(self, proposed: Proposed) -> None:
        """Add a model once it is agreed to; if its files don't say all that is needed to run it, that is asked first."""
        staged = proposed.staged
        if staged.proposal.questions:
            AddModelDialog(self._context, proposed, self).open()
            return
        if not proposed.consents:
            self._desk.additions.confirm(proposed, ())
            return
        heading = tr("Add {proposal}").format(proposal=staged.proposal.manifest.title)
        dialog = self._ask(tr("Add a model"), heading, proposed.consents, tr("Add it"), partial(self._desk.additions.confirm, proposed))
        dialog.rejected.connect(partial(self._desk.additions.discard, proposed))

    def _on_files_selected(self, names: list[str]) -> None:
        self.add_requested.emit(Path(names[0]))
