"""The question that is asked before adult tags are shown."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMessageBox, QWidget


class AdultDialog(QMessageBox):
    """Asks whether the user is an adult. `confirmed()`: yes."""

    confirmed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Show adult tags and pictures")
        self.setIcon(QMessageBox.Icon.Question)
        self.setText("Are you an adult, and do you want to see adult tags and pictures?")
        self.setInformativeText("Pictures rated above safe are then no longer blurred. Withheld pictures stay blurred.")
        self.confirm = self.addButton("I am an adult, show them", QMessageBox.ButtonRole.AcceptRole)
        self.confirm.clicked.connect(self.confirmed)
        self.setDefaultButton(self.addButton("Cancel", QMessageBox.ButtonRole.RejectRole))
