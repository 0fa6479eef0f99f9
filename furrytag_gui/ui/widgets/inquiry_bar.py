"""The line in which a panel says how far it is, what it found, or why it can't."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from furrytag_gui.errors import FurryTagError
from furrytag_gui.ui.language import figure, told, tr
from furrytag_gui.ui.widgets.pace_bar import PaceBar
from furrytag_gui.ui.wording import describe_error
from furrytag_gui.work import Progress


class InquiryBar(QWidget):
    """A sentence, or a bar with a button to stop. `cancelled()`: that button."""

    cancelled = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = QLabel(wordWrap=True)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._said.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._pace = PaceBar()
        self._pace.setAccessibleName(name)
        self.stop = QPushButton(tr("Cancel"))
        self.stop.setAutoDefault(False)
        self.stop.setToolTip(tr("Stop this; nothing changes"))
        self.stop.clicked.connect(self.cancelled)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self._said, 1)
        layout.addWidget(self._pace, 1)
        layout.addWidget(self.stop)
        self.setMinimumHeight(self.stop.sizeHint().height())
        self.show_progress(None)

    @property
    def said(self) -> str:
        return self._said.text()

    @property
    def is_busy(self) -> bool:
        return not self.stop.isHidden()

    def say(self, text: str, role: str = "muted") -> None:
        """Show a sentence; `role` is that of a label."""
        self._said.setText(text)
        self._said.setProperty("role", role)
        self._said.style().polish(self._said)

    def refuse(self, error: FurryTagError) -> None:
        """Say why not, and the next step."""
        self.say(describe_error(error), "warning")

    def show_progress(self, progress: Progress | None) -> None:
        """Show how far the work is, or what was said if there is none."""
        busy = progress is not None
        self._said.setVisible(not busy)
        self._pace.setVisible(busy)
        self.stop.setVisible(busy)
        if progress is not None:
            share = progress.done / progress.total if progress.total else None
            words = [told(progress.text) or tr("Waiting")]
            if progress.total:
                words.append(tr("{done} of {total}").format(done=figure(progress.done, ","), total=figure(progress.total, ",")))
            self._pace.show_pace(share, " · ".join(words))
