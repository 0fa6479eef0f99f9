"""One declared option as a line of the settings: its name, its field, what it means, and the way back."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpinBox, QVBoxLayout, QWidget

from furrytag_gui.settings import Option, Value
from furrytag_gui.ui.language import tr
from furrytag_gui.ui.widgets.elided_label import ElidedLabel
from furrytag_gui.ui.widgets.flow_layout import FlowLayout
from furrytag_gui.ui.widgets.glyph_button import GlyphButton
from furrytag_gui.ui.widgets.glyphs import turn_back
from furrytag_gui.ui.widgets.option_field import make_field, set_value

SMALLEST_LINE_PX = 240


class OptionRow(QWidget):
    """An option that is set in a way of its own has a button in the place of its field, and says how it stands.

    `changed(str, object)`: name and value. `way_asked(str)`: the option is to be set in its own way.
    """

    changed = Signal(str, object)
    way_asked = Signal(str)

    def __init__(self, option: Option, wheel_filter: QObject, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.option = option
        self.name = QLabel(tr(option.label))
        self.standing = ElidedLabel()
        self.standing.setProperty("role", "muted")
        self.sentence = QLabel(tr(option.help), wordWrap=True)
        self.sentence.setProperty("role", "muted")
        self.reset = GlyphButton(turn_back, tr("Reset {option}").format(option=tr(option.label)))
        self.reset.clicked.connect(self._on_reset_clicked)
        self.field: QWidget = self._make_way() if option.way else make_field(option, self._tell, wheel_filter)
        if isinstance(self.field, QSpinBox):
            self.field.setKeyboardTracking(False)
        self._arrange()

    def show_value(self, value: Value, words: str = "") -> None:
        """Show how the option stands; `words` for one with a way of its own."""
        if self.option.way:
            self.standing.setText(words)
            self.standing.setToolTip(words)
            self.standing.setVisible(bool(words))
            self.field.setAccessibleDescription(f"{words} {tr(self.option.help)}".strip())
        else:
            set_value(self.field, value)
        resettable = not self.option.way or self.option.portable
        self.reset.setEnabled(resettable and value != self.option.default)
        self.reset.setVisible(resettable)

    def matches(self, words: str) -> bool:
        """True if all of these words, in small letters, are in the name, the sentence or the group."""
        option = self.option
        text = " ".join(tr(part) for part in (option.label, option.help, option.group, *option.choices.values())).casefold()
        return all(word in text for word in words.casefold().split())

    def _make_way(self) -> QPushButton:
        button = QPushButton(tr(self.option.way))
        button.setAccessibleName(f"{tr(self.option.label)}: {tr(self.option.way)}")
        button.clicked.connect(self._on_way_clicked)
        return button

    def _arrange(self) -> None:
        fixed = QSizePolicy.Policy.Fixed
        # With large letters in a narrow window the field goes on below its name.
        line = FlowLayout(gap_px=10)
        if isinstance(self.field, QCheckBox):
            self.field.setSizePolicy(QSizePolicy.Policy.Expanding, fixed)
        else:
            self.name.setBuddy(self.field)
            self.name.setSizePolicy(QSizePolicy.Policy.Expanding, fixed)
            line.addWidget(self.name)
        if isinstance(self.field, QLineEdit):
            self.field.setMinimumWidth(SMALLEST_LINE_PX)
        line.addWidget(self.field)
        line.addWidget(self.reset)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 6)
        layout.setSpacing(2)
        layout.addLayout(line)
        layout.addWidget(self.standing)
        layout.addWidget(self.sentence)
        self.name.setVisible(not isinstance(self.field, QCheckBox))
        self.standing.hide()
        # The place of a button that isn't there is kept, so that fields end at one line.
        policy = self.reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(policy)

    def _tell(self, value: object) -> None:
        self.changed.emit(self.option.name, value)

    def _on_reset_clicked(self) -> None:
        self.field.setFocus()
        self.changed.emit(self.option.name, self.option.default)

    def _on_way_clicked(self) -> None:
        self.way_asked.emit(self.option.name)
