"""How far a piece of work is, with buttons to hold and to stop it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QSizePolicy, QWidget

from furrytag_gui.ui.language import figure, told, tr
from furrytag_gui.ui.widgets.elided_label import ElidedLabel
from furrytag_gui.ui.widgets.flow_layout import FlowLayout
from furrytag_gui.ui.wording import describe_duration
from furrytag_gui.work import Progress


class ProgressRow(QWidget):
    """Hidden while nothing is under way. `paused()`, `resumed()`, `cancelled()`: its buttons."""

    paused = Signal()
    resumed = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._progress: Progress | None = None
        self._title = QLabel()
        self._title.setProperty("role", "heading")
        self._bar = QProgressBar(textVisible=False)
        self._bar.setFixedHeight(8)
        self._bar.setMinimumWidth(80)
        self._text = ElidedLabel()
        self._pause = QPushButton(tr("Pause"))
        self._pause.clicked.connect(self._on_pause_clicked)
        cancel = QPushButton(tr("Cancel"))
        cancel.setToolTip(tr("Stop; what was done is kept"))
        cancel.clicked.connect(self.cancelled)
        self._bar.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        layout = FlowLayout(self)
        for widget in (self._title, self._bar, self._text, self._pause, cancel):
            layout.addWidget(widget)
        self.hide()

    def show_progress(self, progress: Progress | None) -> None:
        """Show how far the work is, or nothing."""
        self._progress = progress
        self.setVisible(progress is not None)
        if progress is None:
            return
        self._title.setText(tr("Paused") if progress.paused else told(progress.text))
        self._bar.setRange(0, progress.total or 0)
        self._bar.setValue(progress.done)
        self._pause.setText(tr("Resume") if progress.paused else tr("Pause"))
        self._text.setText(_describe(progress))

    def _on_pause_clicked(self) -> None:
        if self._progress is not None and self._progress.paused:
            self.resumed.emit()
        else:
            self.paused.emit()


def _describe(progress: Progress) -> str:
    parts = [f"{figure(progress.done, ',')} / {figure(progress.total, ',')}" if progress.total else figure(progress.done, ",")]
    if progress.rate and not progress.paused:
        parts.append(f"{figure(progress.rate, '.0f')}/s")
        if progress.left_s is not None:
            parts.append(tr("{time} left").format(time=describe_duration(progress.left_s)))
    return " · ".join(parts)
