"""The question that is asked before adult tags are shown."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from furrytag_gui.ui.language import tr


class AdultDialog(QMessageBox):
    """Asks whether the user is an adult. `confirmed()`: yes."""

    confirmed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Show adult tags and pictures"))
        self.setIcon(QMessageBox.Icon.Question)
        self.setText(tr("Are you an adult, and do you want to see adult tags and pictures?"))
        self.setInformativeText(tr("Pictures rated above safe are then no longer blurred. Withheld pictures stay blurred."))
        self.confirm = self.addButton(tr("I am an adult, show them"), QMessageBox.ButtonRole.AcceptRole)
        self.confirm.clicked.connect(self.confirmed)
        self.setDefaultButton(self.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole))
