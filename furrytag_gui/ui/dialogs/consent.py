"""The questions that are asked before a model is taken in, and before one is removed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QMessageBox, QSpacerItem, QWidget

from furrytag_gui.models.consent import Consent
from furrytag_gui.ui.language import told, tr

NARROWEST_PX = 400
"""A box that is narrower has no room for its title."""


class ConsentDialog(QMessageBox):
    """Says what there is to know, then asks. `confirmed()`: yes. Anything else is a no."""

    confirmed = Signal()

    def __init__(self, title: str, heading: str, told: Sequence[str], confirm: str, parent: QWidget) -> None:
        """`heading` names the model, `told` are the paragraphs below it, and `confirm` is what the button says that goes on."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setIcon(QMessageBox.Icon.Question)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(heading)
        self.setInformativeText("\n\n".join(told))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.confirm = self.addButton(confirm, QMessageBox.ButtonRole.AcceptRole)
        self.confirm.clicked.connect(self.confirmed)
        self.setDefaultButton(self.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole))
        layout = self.layout()
        if isinstance(layout, QGridLayout):
            # A message box takes no other hint of how wide it should be.
            layout.addItem(QSpacerItem(NARROWEST_PX, 0), layout.rowCount(), 0, 1, layout.columnCount())


def describe_consents(consents: Sequence[Consent]) -> list[str]:
    """A paragraph for each: what a person should know, then the question."""
    return [f"{told(consent.detail)}\n{told(consent.question)}" for consent in consents]
