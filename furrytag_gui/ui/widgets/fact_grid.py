"""Facts in rows and columns, to be read and copied."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from furrytag_gui.ui.style import bold_font


class FactGrid(QWidget):
    """A small table of wrapping labels. A column that `stretches` takes the room that is left."""

    def __init__(self, headings: Sequence[str], stretches: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(stretches, 1)
        self._stretches = stretches
        self._cells: list[QLabel] = []
        for column, words in enumerate(headings):
            heading = QLabel(words)
            heading.setProperty("role", "caption")
            self._grid.addWidget(heading, 0, column)

    @property
    def texts(self) -> list[str]:
        """What its cells say, row by row."""
        return [cell.text() for cell in self._cells]

    def show_rows(self, rows: Sequence[Sequence[str]], marked: int | None = None) -> None:
        """Show these rows; the marked one is bold."""
        for cell in self._cells:
            self._grid.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        self._cells = []
        for number, row in enumerate(rows):
            for column, text in enumerate(row):
                cell = QLabel(text, wordWrap=column == self._stretches)
                cell.setTextFormat(Qt.TextFormat.PlainText)
                cell.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                cell.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
                if number == marked:
                    cell.setFont(bold_font(self.font()))
                self._grid.addWidget(cell, number + 1, column, Qt.AlignmentFlag.AlignTop)
                self._cells.append(cell)
