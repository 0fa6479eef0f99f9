"""The context menu of one tag."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from furrytag_gui.tags.review import State, TagRow
from furrytag_gui.ui.language import tr
from furrytag_gui.ui.widgets.gestures import Gesture, decide


class TagMenu(QMenu):
    """What can be done with one tag; it deletes itself when it closes.

    `decided(object)`: dict of tag name to Decision or None. `threshold_asked()`, `threshold_reset()`.
    """

    decided = Signal(object)
    threshold_asked = Signal()
    threshold_reset = Signal()

    def __init__(self, row: TagRow, *, overridden: bool, parent: QWidget) -> None:
        """`overridden`: the tag has a threshold of its own."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._add_gesture(f"{tr('Accept')}\tA", Gesture.ACCEPT, row)
        if row.state is State.ADDED:
            self._add_gesture(f"{tr('Remove')}\tX", Gesture.REMOVE, row)
        else:
            self._add_gesture(f"{tr('Reject')}\tX", Gesture.REJECT, row)
            self._add_gesture(f"{tr('Undecide')}\tU", Gesture.UNDECIDE, row)
        self.addSeparator()
        threshold = self.addAction(tr("Threshold for this tag…"))
        threshold.triggered.connect(self.threshold_asked)
        threshold.setEnabled(row.score is not None)
        reset = self.addAction(tr("Reset threshold"))
        reset.triggered.connect(self.threshold_reset)
        reset.setEnabled(overridden)
        self.addSeparator()
        self.addAction(tr("Copy name")).triggered.connect(lambda: QApplication.clipboard().setText(row.name))

    def _add_gesture(self, text: str, gesture: Gesture, row: TagRow) -> None:
        decisions = decide(gesture, row)
        action = self.addAction(text)
        action.setEnabled(bool(decisions))
        action.triggered.connect(partial(self._on_action_triggered, decisions))

    def _on_action_triggered(self, decisions: object) -> None:
        self.decided.emit(decisions)
