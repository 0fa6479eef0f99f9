"""All settings, group by group, to be searched and changed."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from furrytag_gui.settings import Option, Value
from furrytag_gui.ui.language import tr
from furrytag_gui.ui.widgets.option_row import OptionRow


class OptionList(QScrollArea):
    """One row for each option. `option_changed(str, object)`: name and value. `way_asked(str)`: see OptionRow."""

    option_changed = Signal(str, object)
    way_asked = Signal(str)

    def __init__(self, options: Sequence[Option], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[str, OptionRow] = {}
        self._headings: dict[str, QLabel] = {}
        self._nothing = QLabel(wordWrap=True)
        self._nothing.setProperty("role", "muted")
        self._nothing.hide()
        self._page = page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(2, 4, 10, 4)
        layout.setSpacing(2)
        layout.addWidget(self._nothing)
        for option in options:
            if option.group not in self._headings:
                heading = QLabel(tr(option.group))
                heading.setProperty("role", "heading")
                heading.setContentsMargins(0, 12 if self._headings else 0, 0, 0)
                self._headings[option.group] = heading
                layout.addWidget(heading)
            row = OptionRow(option, self)
            row.changed.connect(self.option_changed)
            row.way_asked.connect(self.way_asked)
            self.rows[option.name] = row
            layout.addWidget(row)
        layout.addStretch(1)
        self.setWidget(page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_values(self, values: Mapping[str, Value], words: Mapping[str, str]) -> None:
        """Show how all options stand; `words` says it of those that are set in a way of their own."""
        for name, row in self.rows.items():
            row.show_value(values[name], words.get(name, ""))

    def filter(self, words: str) -> int:
        """Show only what fits to all of these words, and say how many options that are."""
        found = [row for row in self.rows.values() if row.matches(words)]
        for row in self.rows.values():
            row.setVisible(row in found)
        groups = {row.option.group for row in found}
        for group, heading in self._headings.items():
            heading.setVisible(group in groups)
        self._nothing.setText(tr("No setting has “{words}” in its name or its sentence.").format(words=words))
        self._nothing.setVisible(not found)
        return len(found)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A wheel that scrolls the list must not change what comes under it.
        if event.type() is QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        moved = super().focusNextPrevChild(forward)
        field = QApplication.focusWidget()
        row = next((row for row in self.rows.values() if field is not None and row.isAncestorOf(field)), None)
        if row is not None:
            # All of the row, with the sentence below its field.
            place = QRect(row.mapTo(self._page, row.rect().topLeft()), row.size())
            self.ensureVisible(place.center().x(), place.center().y(), 0, row.height() // 2 + 8)
        return moved
