"""What the dialogs that export and import have in common."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QWidget
from shiboken6 import isValid

from furrytag_gui.errors import FurryTagError
from furrytag_gui.ui.exchange import Exchange
from furrytag_gui.ui.language import mark, tr
from furrytag_gui.ui.widgets.flow_layout import FlowLayout
from furrytag_gui.ui.widgets.progress_row import ProgressRow
from furrytag_gui.ui.wording import describe_error
from furrytag_gui.work import CancelledError, Progress

T = TypeVar("T")


class WorkDialog(QDialog):
    """A dialog that lets the exchange work: a sentence about it, its progress, a button that goes on; closing it stops the work."""

    stopped = mark("Stopped.")
    """What is said when the work was cancelled."""

    def __init__(self, exchange: Exchange, title: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._exchange = exchange
        self.setWindowTitle(title)
        self.summary = QLabel(wordWrap=True)
        self.progress = ProgressRow()
        self.go = QPushButton()
        self.go.setProperty("primary", True)
        self.go.setDefault(True)
        self._close = QPushButton(tr("Close"))
        self._close.clicked.connect(self.reject)
        self.progress.paused.connect(exchange.pause)
        self.progress.resumed.connect(exchange.resume)
        self.progress.cancelled.connect(exchange.cancel)
        exchange.progressed.connect(self._on_exchange_progressed)

    def done(self, result: int) -> None:
        self._exchange.cancel()
        super().done(result)

    def say(self, text: str, role: str = "muted") -> None:
        """Say this below everything else."""
        self.summary.setText(text)
        self.summary.setVisible(bool(text))
        self.summary.setProperty("role", role)
        self.summary.style().polish(self.summary)

    def if_open(self, callback: Callable[[T], None]) -> Callable[[T], None]:
        """The same for work that may end after the dialog has been closed."""

        def call(outcome: T) -> None:
            if isValid(self):
                callback(outcome)

        return call

    def show_buttons(self) -> None:
        """Offer what can be done now."""

    def tell_failure(self, error: Exception) -> None:
        """Say why the work ended early."""
        if isinstance(error, CancelledError):
            self.say(tr(self.stopped), "warning")
        elif isinstance(error, FurryTagError):
            self.say(describe_error(error), "danger")
        else:
            self.say(tr("Something went wrong inside FurryTag."), "danger")
            self._exchange.failed.emit(error)
        self.show_buttons()

    def make_buttons(self, *before: QWidget, left: tuple[QWidget, ...] = ()) -> FlowLayout:
        """The row of buttons at the bottom, or two rows where letters are large."""
        row = FlowLayout()
        for widget in left:
            row.addWidget(widget)
        row.addGap()
        for widget in (*before, self.go, self._close):
            row.addWidget(widget)
        return row

    def _on_exchange_progressed(self, progress: Progress | None) -> None:
        self.progress.show_progress(progress)
        if progress is None:
            self.show_buttons()
