"""A small window with the threshold of one tag."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from furrytag_gui.tags.review import TagRow
from furrytag_gui.ui.language import tr
from furrytag_gui.ui.levels import Level
from furrytag_gui.ui.widgets.threshold_slider import ThresholdSlider

TRACK_PX = 170


class ThresholdPopup(QFrame):
    """Lets a person set the threshold of one tag; it closes on Escape, Enter or a click elsewhere.

    `moved(str, float)` and `settled(str, object)`: the tag's name, and what its ThresholdSlider says.
    """

    moved = Signal(str, float)
    settled = Signal(str, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "popup")
        self._tag: TagRow | None = None
        self._title = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._title.setProperty("role", "heading")
        self._slider = ThresholdSlider(tr("Threshold"), track_px=TRACK_PX)
        self._reset = QPushButton(tr("Reset"))
        self._slider.moved.connect(lambda value: self.moved.emit(self._name(), value))
        self._slider.settled.connect(lambda value: self.settled.emit(self._name(), value))
        self._reset.clicked.connect(self._slider.take_back)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._slider)
        row.addWidget(self._reset)
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.addWidget(self._title)
        layout.addLayout(row)

    @property
    def tag(self) -> TagRow | None:
        """The tag that it was opened for last."""
        return self._tag

    @property
    def slider(self) -> ThresholdSlider:
        return self._slider

    def open_for(self, tag: TagRow, level: Level, at: QPoint) -> None:
        """Show the threshold of a tag at a place on the screen."""
        self._tag = tag
        name = self.fontMetrics().elidedText(tag.name, Qt.TextElideMode.ElideRight, TRACK_PX)
        self._title.setText(tr("Threshold of {name}").format(name=name))
        self._slider.setAccessibleName(tr("Threshold of {tag}").format(tag=tag.name))
        self.show_level(level)
        self.adjustSize()
        room = self.screen().availableGeometry()
        self.move(min(at.x(), room.right() - self.width()), min(at.y(), room.bottom() - self.height()))
        self.show()
        self._slider.setFocus()

    def show_level(self, level: Level) -> None:
        self._slider.show_level(level)
        self._reset.setEnabled(level.overridden)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._slider.settle()
        super().closeEvent(event)

    def _name(self) -> str:
        return "" if self._tag is None else self._tag.name
