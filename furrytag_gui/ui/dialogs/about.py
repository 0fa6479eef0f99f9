"""What the program is, and where its things lie."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMessageBox, QWidget

from furrytag_gui.edition import VERSION
from furrytag_gui.paths import Paths
from furrytag_gui.settings import Settings
from furrytag_gui.ui.language import tr


class AboutDialog(QMessageBox):
    """Names the version and the folders."""

    def __init__(self, paths: Paths, settings: Settings, icon: QIcon, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About FurryTag"))
        self.setIconPixmap(icon.pixmap(64, 64))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(tr("FurryTag {version}").format(version=VERSION))
        self.setInformativeText(
            tr(
                "Tags furry and cartoon artwork on your own computer, and learns from your corrections.\n\nLibrary: "
                "{library}\nModels: {models}\nLog: {log}\n\nMIT licence."
            ).format(library=settings.find_library(paths), models=settings.find_models_folder(paths), log=paths.log)
        )
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.addButton(tr("Close"), QMessageBox.ButtonRole.RejectRole)
