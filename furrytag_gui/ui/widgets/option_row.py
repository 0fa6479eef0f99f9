"""One declared option as a line of the settings: its name, its field, what it means, and the way back."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QLineEdit, QPushButton, QSpinBox, QWidget

from furrytag_gui.settings import Option, Value
from furrytag_gui.ui.language import tr
from furrytag_gui.ui.widgets.glyph_button import GlyphButton
from furrytag_gui.ui.widgets.glyphs import turn_back
from furrytag_gui.ui.widgets.option_field import make_field, set_value

FIELD_SHARE, NAME_SHARE = 2, 3


class OptionRow(QWidget):
    """An option that is set in a way of its own has a button in the place of its field, and says how it stands.

    `changed(str, object)`: name and value. `way_asked(str)`: the option is to be set in its own way.
    """

    changed = Signal(str, object)
    way_asked = Signal(str)

    def __init__(self, option: Option, wheel_filter: QObject, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.option = option
        self.name = QLabel(tr(option.label), wordWrap=True)
        self.standing = QLabel(wordWrap=True)
        self.standing.setProperty("role", "muted")
        self.standing.setTextFormat(Qt.TextFormat.PlainText)
        self.standing.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
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
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 6, 0, 6)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, NAME_SHARE)
        grid.setColumnStretch(1, FIELD_SHARE)
        if isinstance(self.field, QCheckBox):
            self.name.hide()
            grid.addWidget(self.field, 0, 0)
        else:
            self.name.setBuddy(self.field)
            grid.addWidget(self.name, 0, 0)
            side = Qt.AlignmentFlag(0) if isinstance(self.field, QLineEdit) else Qt.AlignmentFlag.AlignRight
            grid.addWidget(self.field, 0, 1, 2, 1, side | Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.standing, 1, 0)
        grid.addWidget(self.sentence, 2, 0, 1, 2)
        grid.addWidget(self.reset, 0, 2, 2, 1, Qt.AlignmentFlag.AlignTop)
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
