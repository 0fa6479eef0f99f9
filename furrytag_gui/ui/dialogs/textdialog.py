"""What dialogs have in common that show a text which can be copied and saved."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QWidget
from shiboken6 import isValid

from furrytag_gui.ui.jobs import Lane, Lanes
from furrytag_gui.ui.language import tr
from furrytag_gui.wholefile import write_whole


class TextDialog(QDialog):
    """A text to be read, with buttons that copy it and save it to a file."""

    file_name = "furrytag.txt"
    """What is proposed for the file."""

    def __init__(self, lanes: Lanes, title: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._lanes = lanes
        self.setWindowTitle(title)
        self.text = QPlainTextEdit(readOnly=True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setTabChangesFocus(True)
        self.said = QLabel(wordWrap=True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setProperty("role", "muted")
        self.copy = QPushButton(tr("&Copy"), autoDefault=False)
        self.save = QPushButton(tr("&Save…"), autoDefault=False)
        self._close = QPushButton(tr("Close"), autoDefault=False)
        self.copy.clicked.connect(self._on_copy_clicked)
        self.save.clicked.connect(self._on_save_clicked)
        self._close.clicked.connect(self.reject)

    @property
    def whole(self) -> str:
        """What is copied and saved."""
        return self.text.toPlainText()

    def say(self, text: str) -> None:
        """Say this beside the buttons."""
        self.said.setText(text)

    def save_as(self, path: Path) -> None:
        """Write the text to this file."""
        write = partial(write_whole, path, self.whole.encode("utf-8"))
        self._lanes.submit(Lane.DISK, write, partial(self._on_saved, path), self._on_save_failed, kept=True)

    def make_buttons(self) -> QHBoxLayout:
        """The row at the bottom."""
        row = QHBoxLayout()
        row.addWidget(self.said, 1)
        for button in (self.copy, self.save, self._close):
            row.addWidget(button)
        return row

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self.whole)
        self.say(tr("Copied."))

    def _on_save_clicked(self) -> None:
        dialog = QFileDialog(self, tr("Save as a text file"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([tr("Text (*.txt)")])
        dialog.setDefaultSuffix("txt")
        dialog.selectFile(self.file_name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self._on_files_selected)
        dialog.open()

    def _on_files_selected(self, names: list[str]) -> None:
        self.save_as(Path(names[0]))

    def _on_saved(self, path: Path, _nothing: None) -> None:
        if isValid(self):
            self.say(tr("Saved as {name}.").format(name=path.name))

    def _on_save_failed(self, error: Exception) -> None:
        if isValid(self):
            reason = error.strerror if isinstance(error, OSError) else type(error).__name__
            self.say(tr("It could not be saved: {reason}. Choose another folder.").format(reason=reason))
