"""The line at the bottom of the window: what is under way, and what could not be done."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from furrytag_gui.ui.language import figure, numbered, told, tr
from furrytag_gui.ui.style import scaled_px
from furrytag_gui.ui.widgets.elided_label import ElidedLabel
from furrytag_gui.ui.wording import describe_duration
from furrytag_gui.work import Progress

BAR_PX = 220
SMALLEST_BAR_PX = 60
GAP_PX, SHORTEST_TEXT_PX = 12, 120


class StatusPanel(QFrame):
    """Progress with rate and time left, a hint, what is under way with models, and how many files failed.

    `paused()`, `resumed()`, `cancelled()`: the buttons of the progress. `failures_asked()`: the list of failures is wanted.
    `errands_asked()`: the window of models is wanted.
    """

    paused = Signal()
    resumed = Signal()
    cancelled = Signal()
    failures_asked = Signal()
    errands_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "sunken")
        self._progress: Progress | None = None
        self._failed = 0
        self._summary = ""
        self._hint = ""
        self._title = QLabel()
        self._title.setProperty("role", "heading")
        self._bar = QProgressBar(textVisible=False)
        self._bar.setFixedHeight(8)
        self._bar.setMinimumWidth(SMALLEST_BAR_PX)
        self._bar.setMaximumWidth(BAR_PX)
        self._text = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self._pause = QPushButton(tr("Pause"))
        self._pause.clicked.connect(self._on_pause_clicked)
        self._cancel = QPushButton(tr("Cancel"))
        self._cancel.setToolTip(tr("Stop tagging; what was tagged is kept"))
        self._cancel.clicked.connect(self.cancelled)
        self._errands = QPushButton(flat=True)
        self._errands.setToolTip(tr("Show the models"))
        self._errands.clicked.connect(self.errands_asked)
        self._failures = QPushButton(flat=True)
        self._failures.setProperty("role", "warning")
        self._failures.clicked.connect(self.failures_asked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 5, 12, 5)
        layout.setSpacing(GAP_PX)
        for widget in (self._title, self._bar, self._text, self._pause, self._cancel):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addWidget(self._errands)
        layout.addWidget(self._failures)
        self._keep_height()
        self.show_progress(None)
        self.show_errands("")
        self.show_failures(0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._keep_height()

    @property
    def is_busy(self) -> bool:
        return self._progress is not None

    @property
    def is_paused(self) -> bool:
        return self._progress is not None and self._progress.paused

    @property
    def text(self) -> str:
        """What is said of the work or of the pictures."""
        return self._text.text()

    def show_progress(self, progress: Progress | None) -> None:
        """Show how far the work is, or that there is none."""
        self._progress = progress
        for widget in (self._title, self._bar, self._pause, self._cancel):
            widget.setVisible(progress is not None)
        self._refresh_text()
        if progress is None:
            self._fit_failures()
            return
        self._title.setText(tr("Paused") if progress.paused else told(progress.text))
        self._bar.setRange(0, progress.total or 0)
        self._bar.setValue(progress.done)
        self._pause.setText(tr("Resume") if progress.paused else tr("Pause"))
        self._fit_failures()

    def show_summary(self, text: str) -> None:
        """What is said while nothing is under way."""
        self._summary = text
        self._refresh_text()

    def show_hint(self, text: str) -> None:
        """What is said of the command under the mouse, until it is ""."""
        self._hint = text
        self._refresh_text()

    def show_failures(self, number: int) -> None:
        self._failed = number
        words = numbered(number, "{n} file could not be tagged — show", "{n} files could not be tagged — show")
        self._failures.setAccessibleName(words)
        self._failures.setToolTip(words)
        self._failures.setVisible(number > 0)
        self._fit_failures()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_failures()

    def _fit_failures(self) -> None:
        """Say with a sign and a number that files failed where progress and large letters leave no room for words."""
        words = self._failures.accessibleName()
        others = (self._title, self._pause, self._cancel, self._errands)
        taken_px = sum(widget.sizeHint().width() + GAP_PX for widget in others if not widget.isHidden())
        taken_px += SMALLEST_BAR_PX + GAP_PX if self.is_busy else 0
        needed_px = taken_px + scaled_px(self.font(), SHORTEST_TEXT_PX) + self.fontMetrics().horizontalAdvance(words)
        self._failures.setText(words if needed_px <= self.width() else f"⚠ {figure(self._failed, ',')}")

    def show_errands(self, text: str) -> None:
        """What is under way with models, or ""."""
        self._errands.setText(text)
        self._errands.setVisible(bool(text))
        self._fit_failures()

    def _keep_height(self) -> None:
        """As high as with its buttons, so that nothing jumps when they come."""
        self._cancel.ensurePolished()
        self.setFixedHeight(self._cancel.sizeHint().height() + 10)

    def _refresh_text(self) -> None:
        if self._hint:
            self._text.setText(self._hint)
        else:
            self._text.setText(self._summary if self._progress is None else _describe(self._progress))
        self._text.setToolTip("" if self._progress is None else self._text.text())

    def _on_pause_clicked(self) -> None:
        if self._progress is not None and self._progress.paused:
            self.resumed.emit()
        else:
            self.paused.emit()


def _describe(progress: Progress) -> str:
    parts = [f"{figure(progress.done, ',')} / {figure(progress.total, ',')}" if progress.total else figure(progress.done, ",")]
    if progress.rate and not progress.paused:
        parts.append(tr("{rate} pictures/s").format(rate=figure(progress.rate, ".1f")))
        if progress.left_s is not None:
            parts.append(tr("{time} left").format(time=describe_duration(progress.left_s)))
    return " · ".join([*parts, progress.note] if progress.note else parts)
