"""The context menu of a category's heading."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from furrytag_gui.ui.language import tr


class SectionMenu(QMenu):
    """Takes back the thresholds of single tags, also of those that are hidden by them; it deletes itself when it closes.

    `threshold_reset(str)`: the tag.
    """

    threshold_reset = Signal(str)

    def __init__(self, names: Sequence[str], parent: QWidget) -> None:
        """`names`: the tags of the category with a threshold of their own."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in names:
            self.addAction(tr("Reset threshold of {name}").format(name=name.replace("&", "&&"))).triggered.connect(
                partial(self._on_action_triggered, name)
            )
        if not names:
            self.addAction(tr("No tag here has a threshold of its own")).setEnabled(False)

    def _on_action_triggered(self, name: str) -> None:
        self.threshold_reset.emit(name)
