"""A form made from declared options."""

from collections.abc import Iterable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLabel, QWidget

from furrytag_gui.settings import Option, Value
from furrytag_gui.ui.language import tr
from furrytag_gui.ui.placing import lead_tab
from furrytag_gui.ui.widgets.option_field import make_field, set_value


class OptionForm(QWidget):
    """One row for each option, under the headings of their groups. `option_changed(str, object)`: name and value."""

    option_changed = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options: tuple[Option, ...] = ()
        self._fields: dict[str, QWidget] = {}
        self.tab_after: QWidget | None = None
        """What Tab comes to the form from, where other rows take the place of these later."""
        self._layout = QFormLayout(self)
        self._layout.setContentsMargins(0, 0, 6, 0)
        self._layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)

    def show_options(self, options: Sequence[Option], values: Mapping[str, Value]) -> None:
        """Show these options with these values; rows that are there already keep the focus."""
        if tuple(options) != self._options:
            self._build(options)
        for name, field in self._fields.items():
            set_value(field, values[name])

    def field(self, name: str) -> QWidget:
        """The field of an option."""
        return self._fields[name]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A wheel that scrolls the form must not change what comes under it.
        if event.type() is QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _build(self, options: Sequence[Option]) -> None:
        while self._layout.rowCount():
            self._layout.removeRow(0)
        self._options = tuple(options)
        self._fields = {}
        for group in dict.fromkeys(option.group for option in options):
            heading = QLabel(tr(group))
            heading.setProperty("role", "heading")
            self._layout.addRow(heading)
            self._add_rows(option for option in options if option.group == group)
        if self.tab_after is not None:
            lead_tab(self.tab_after, self._fields.values())

    def _add_rows(self, options: Iterable[Option]) -> None:
        for option in options:
            field = make_field(option, partial(self._tell, option.name), self)
            self._fields[option.name] = field
            if isinstance(field, QCheckBox):
                self._layout.addRow(field)
            else:
                label = QLabel(tr(option.label))
                label.setToolTip(tr(option.help))
                label.setBuddy(field)
                self._layout.addRow(label, field)

    def _tell(self, name: str, value: object) -> None:
        self.option_changed.emit(name, value)
