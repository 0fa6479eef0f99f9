"""The report of a problem, shown before anybody gets it."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from furrytag_gui.ui.dialogs.textdialog import TextDialog
from furrytag_gui.ui.jobs import Lanes
from furrytag_gui.ui.language import tr
from furrytag_gui.ui.placing import take_size

SIZE_PX = (720, 520)


class ProblemDialog(TextDialog):
    """Shows all that the report holds; it is copied or saved only when a person wants it, and never sent."""

    file_name = "furrytag-report.txt"

    def __init__(self, lanes: Lanes, parent: QWidget | None = None) -> None:
        super().__init__(lanes, tr("Report a problem"), parent)
        told = QLabel(
            tr(
                "This is all that the report holds: versions, devices, settings, and what the program logged. No names of files, tags, "
                "addresses or keys are in it. Nothing is sent: copy or save it, and add what you did and what you expected."
            ),
            wordWrap=True,
        )
        self.text.setAccessibleName(tr("The report"))
        self.text.setPlainText(tr("Asking the runtimes which devices they see…"))
        self.copy.setEnabled(False)
        self.save.setEnabled(False)
        layout = QVBoxLayout(self)
        layout.addWidget(told)
        layout.addWidget(self.text, 1)
        layout.addLayout(self.make_buttons())
        take_size(self, SIZE_PX)

    def show_report(self, text: str) -> None:
        """Show the report and offer to take it."""
        self.text.setPlainText(text)
        self.copy.setEnabled(True)
        self.save.setEnabled(True)
        self.copy.setFocus()
