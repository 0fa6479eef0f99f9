"""The field of one declared option: what it looks like, how it is filled and what it tells."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QSignalBlocker, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSizePolicy, QSpinBox, QWidget

from furrytag_gui.settings import Option, Value
from furrytag_gui.ui.language import tr

UNLIMITED = 2**31 - 1


def make_field(option: Option, tell: Callable[[object], None], wheel_filter: QObject) -> QWidget:
    """A field for the type of this option; `tell` gets the value that a person sets.

    `wheel_filter` is asked first when a wheel turns over a field that the wheel would change.
    """
    field = _make(option, tell)
    field.setToolTip(tr(option.help))
    field.setAccessibleName(tr(option.label))
    field.setAccessibleDescription(tr(option.help))
    if isinstance(field, QComboBox | QSpinBox):
        field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        field.installEventFilter(wheel_filter)
    return field


def set_value(field: QWidget, value: Value) -> None:
    """Show a value without telling it; a text under the cursor is left alone if it is the same."""
    match field:
        case QComboBox():
            field.setCurrentIndex(max(0, field.findData(str(value), Qt.ItemDataRole.UserRole)))
        case QCheckBox():
            field.setChecked(bool(value))
        case QSpinBox() if isinstance(value, int):
            with QSignalBlocker(field):
                field.setValue(value)
        case QLineEdit() if field.text() != value:
            field.setText(str(value))


def _make(option: Option, tell: Callable[[object], None]) -> QWidget:
    if option.choices:
        combo = QComboBox()
        for value, words in option.choices.items():
            combo.addItem(tr(words), str(value))
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(12)
        combo.activated.connect(lambda _row: tell(combo.currentData()))
        combo.currentTextChanged.connect(lambda words: combo.setToolTip(f"{words}\n{tr(option.help)}".strip()))
        return combo
    if isinstance(option.default, bool):
        check = QCheckBox(tr(option.label))
        check.clicked.connect(lambda: tell(check.isChecked()))
        return check
    if isinstance(option.default, int):
        spin = QSpinBox()
        spin.setRange(0 if option.minimum is None else option.minimum, UNLIMITED if option.maximum is None else option.maximum)
        spin.setSingleStep(option.step)
        spin.setSuffix(f" {option.unit}" if option.unit else "")
        spin.valueChanged.connect(tell)
        return spin
    line = QLineEdit()
    line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    if option.secret:
        line.setEchoMode(QLineEdit.EchoMode.PasswordEchoOnEdit)
    line.textEdited.connect(tell)
    return line
