"""What the program is, and where its things lie."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMessageBox, QWidget

from furrytag_gui.edition import VERSION
from furrytag_gui.paths import Paths


class AboutDialog(QMessageBox):
    """Names the version and the folders."""

    def __init__(self, paths: Paths, icon: QIcon, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("About FurryTag")
        self.setIconPixmap(icon.pixmap(64, 64))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(f"FurryTag {VERSION}")
        self.setInformativeText(
            "Tags furry and cartoon artwork on your own computer, and learns from your corrections.\n\n"
            f"Library: {paths.library}\nModels: {paths.models}\nLog: {paths.log}\n\nMIT licence."
        )
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.addButton("Close", QMessageBox.ButtonRole.RejectRole)
