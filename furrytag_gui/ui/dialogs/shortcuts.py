"""The sheet of keyboard shortcuts."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from furrytag_gui.ui.language import tr
from furrytag_gui.ui.placing import take_size

COLUMN_ROWS = 20


class ShortcutsDialog(QDialog):
    """Lists commands with their keys, group by group."""

    def __init__(self, groups: Mapping[str, Sequence[tuple[str, str]]], parent: QWidget) -> None:
        """`groups`: for each heading, pairs of command and keys."""
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        sheet = QWidget()
        grid = QGridLayout(sheet)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(5)
        row, column = 0, 0
        for title, commands in groups.items():
            if row and row + len(commands) >= COLUMN_ROWS:
                row, column = 0, column + 3
                grid.setColumnMinimumWidth(column - 1, 24)
            heading = QLabel(title)
            heading.setProperty("role", "heading")
            grid.addWidget(heading, row, column, 1, 2)
            row += 1
            for command, keys in commands:
                name = QLabel(keys)
                name.setProperty("role", "muted")
                grid.addWidget(QLabel(command), row, column)
                grid.addWidget(name, row, column + 1)
                row += 1
            grid.setRowMinimumHeight(row, 10)
            row += 1
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(sheet)
        buttons = QDialogButtonBox()
        buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(area)
        layout.addWidget(buttons)
        take_size(self, (sheet.sizeHint().width() + 40, min(560, sheet.sizeHint().height() + 80)))
