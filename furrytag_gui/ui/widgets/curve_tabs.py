"""Two curves side by side: of all answers together, and of one tag."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QWidget

from furrytag_gui.ui.language import tr
from furrytag_gui.ui.widgets.curve_view import CurveView, NamedCurve


class CurveTabs(QWidget):
    """The curve of all answers, and that of a tag that can be chosen. `picked(int)`: another tag was, by its place in the list."""

    picked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.all_answers = CurveView(tr("Precision over recall of all answers together, at every threshold"))
        self.one_tag = CurveView(tr("Precision over recall of this tag, at every threshold"))
        self.tag = QComboBox()
        self.tag.setAccessibleName(tr("Tag whose curve is drawn"))
        self.tag.setMinimumContentsLength(8)
        self.tag.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        heading = QLabel(tr("All answers"))
        heading.setProperty("role", "heading")
        layout = QGridLayout(self)
        layout.setSpacing(6)
        layout.addWidget(heading, 0, 0)
        layout.addWidget(self.tag, 0, 1)
        layout.addWidget(self.all_answers, 1, 0)
        layout.addWidget(self.one_tag, 1, 1)
        layout.setColumnStretch(0, 1)
        layout.setColumnStretch(1, 1)
        self.tag.activated.connect(self.picked)

    def list_tags(self, names: Sequence[str]) -> None:
        self.tag.clear()
        self.tag.addItems(names)

    def show_tag(self, place: int, curves: Sequence[NamedCurve | None]) -> None:
        """Draw what each model does on the tag at this place; a model without a curve keeps its colour free."""
        self.tag.setCurrentIndex(place)
        self.one_tag.show_curves(curves)
