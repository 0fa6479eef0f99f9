"""The questions that are asked before a model is taken in, and before one is removed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget


class ConsentDialog(QMessageBox):
    """Asks one plain question. `confirmed()`: yes. Anything else is a no."""

    confirmed = Signal()

    def __init__(self, title: str, questions: Sequence[str], details: Sequence[str], confirm: str, parent: QWidget) -> None:
        """`confirm` is what the button says that goes on."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setIcon(QMessageBox.Icon.Question)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText("\n".join(questions))
        self.setInformativeText("\n\n".join(details))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.confirm = self.addButton(confirm, QMessageBox.ButtonRole.AcceptRole)
        self.confirm.clicked.connect(self.confirmed)
        self.setDefaultButton(self.addButton("Cancel", QMessageBox.ButtonRole.RejectRole))
