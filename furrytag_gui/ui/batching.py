"""Batches as the person meets them: the dialog that begins one, and the list of what could not be tagged."""

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from furrytag_gui.library.queue import Missed
from furrytag_gui.ui.context import Context
from furrytag_gui.ui.panels.failures import FailuresPanel
from furrytag_gui.ui.workbench import Workbench

if TYPE_CHECKING:
    from furrytag_gui.ui.dialogs.tag import TagDialog

LIST_MS = 400


class Batching(QObject):
    """Opens the dialog over `window`, and keeps the list of failures in step with the batches and the open files.

    `counted(int)`: so many files could not be tagged.
    """

    counted = Signal(int)

    def __init__(self, context: Context, workbench: Workbench, failures: FailuresPanel, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._workbench = workbench
        self._failures = failures
        self._window = window
        self._dismissed: set[tuple[int, str]] = set()
        self._count = 0
        self._listing = QTimer(self, singleShot=True, interval=LIST_MS)
        self._listing.timeout.connect(self._list)
        context.batches.failures.changed.connect(self._list_soon)
        context.batches.failures_asked.connect(self.show_failures)
        workbench.gallery.tallied.connect(self._list_soon)
        failures.retried.connect(self._on_failures_retried)
        failures.forgotten.connect(self._on_failures_forgotten)
        failures.picked.connect(self._on_failures_picked)

    @property
    def failed(self) -> int:
        """How many files could not be tagged."""
        return self._count

    def open_dialog(self) -> "TagDialog":
        """Let the person choose what is to be tagged, and with which models."""
        from furrytag_gui.ui.dialogs.tag import Offer, TagDialog  # noqa: PLC0415 - the window need not wait for it

        context, finder = self._context, self._context.finder
        found = finder.shown if finder.asked.text.strip() else None
        offer = Offer(context.opened, self._workbench.gallery.view.selected_ids(), found)
        dialog = TagDialog(offer, context.models, context.status.key, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.wished.connect(context.batches.tag)
        dialog.open()
        return dialog

    def show_failures(self) -> None:
        """List what could not be tagged."""
        self._list()
        self._failures.setVisible(self._count > 0)

    def toggle_failures(self) -> None:
        if self._failures.isHidden():
            self.show_failures()
        else:
            self._failures.hide()

    def close(self) -> None:
        """Come to rest."""
        self._listing.stop()

    def _list_soon(self) -> None:
        if not self._listing.isActive():
            self._listing.start()

    def _list(self) -> None:
        missed = self._context.batches.failures.rows
        told = {one.file_id for one in missed}
        unread = self._find_unread(told)
        # In the order of the batch first, then in that of the list.
        self._failures.show_missed((*missed, *unread))
        # A file that several models could not tag is one file.
        number = len(told) + len(unread)
        if number != self._count:
            self._count = number
            self.counted.emit(number)

    def _find_unread(self, told: Collection[int]) -> Sequence[Missed]:
        """The open files that could not be read and aren't told of already."""
        failed = self._workbench.model.failed
        if not failed:
            self._dismissed.clear()
        return [
            Missed("", entry.file_id, entry.path, entry.failure)
            for entry in failed
            if entry.file_id not in told and (entry.file_id, entry.failure) not in self._dismissed
        ]

    def _on_failures_picked(self, file_id: int) -> None:
        # A file of a batch need not be open.
        if self._workbench.model.row_of(file_id) is not None:
            self._workbench.gallery.seek(file_id)

    def _on_failures_retried(self, chosen: Sequence[Missed]) -> None:
        pairs = [(missed.model_key, missed.file_id) for missed in chosen if missed.model_key]
        if pairs:
            self._context.batches.retry(pairs)
        opened = [missed.file_id for missed in chosen if not missed.model_key]
        if opened:
            self._context.tag(opened)

    def _on_failures_forgotten(self, chosen: Sequence[Missed]) -> None:
        # An open file still says on its card why it can't be read.
        self._dismissed |= {(missed.file_id, missed.reason) for missed in chosen}
        pairs = [(missed.model_key, missed.file_id) for missed in chosen if missed.model_key]
        if pairs:
            self._context.batches.forget(pairs)
        self._list_soon()
