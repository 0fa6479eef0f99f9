"""A category of the person's own gets its first name, or another one."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from furrytag_gui.errors import FurryTagError
from furrytag_gui.library.change import Change
from furrytag_gui.ui.language import tr
from furrytag_gui.ui.librarydesk import Refuse
from furrytag_gui.ui.placing import take_size
from furrytag_gui.ui.wording import describe_error

WIDTH_PX = 420

Submit = Callable[[str, Callable[[Change], None], Refuse], None]


class CategoryNameDialog(QDialog):
    """Asks for a name and hands it to `submit`; stays open, with the reason, if that refuses it."""

    def __init__(self, title: str, name: str, go: str, submit: Submit, parent: QWidget) -> None:
        super().__init__(parent)
        self._submit = submit
        self.setWindowTitle(title)
        self.field = QLineEdit(name)
        self.field.selectAll()
        self.said = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.said.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.said.setMinimumHeight(self.fontMetrics().lineSpacing() * 3)
        self.go = QPushButton(go)
        self.go.setProperty("primary", True)
        self.go.setDefault(True)
        cancel = QPushButton(tr("Cancel"))
        cancel.setAutoDefault(False)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.go)
        row.addWidget(cancel)
        label = QLabel(tr("&Name of the category:"))
        label.setBuddy(self.field)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        for widget in (label, self.field, self.said):
            layout.addWidget(widget, 1 if widget is self.said else 0)
        layout.addLayout(row)
        self.setMinimumWidth(WIDTH_PX)
        take_size(self, (WIDTH_PX, 0))
        self.field.textChanged.connect(self._on_field_text_changed)
        self.go.clicked.connect(self._on_go_clicked)
        cancel.clicked.connect(self.reject)
        self._on_field_text_changed()

    def _on_field_text_changed(self) -> None:
        self.go.setEnabled(bool(self.field.text().strip()))
        self._say(tr("It is a word of searches too: letters, digits and underscores, beginning with a letter."), "muted")

    def _on_go_clicked(self) -> None:
        self.go.setEnabled(False)
        self._submit(self.field.text(), self._on_done, self._on_refused)

    def _on_done(self, _change: Change) -> None:
        if isValid(self):
            self.accept()

    def _on_refused(self, error: FurryTagError) -> None:
        if isValid(self):
            self._say(describe_error(error), "warning")

    def _say(self, text: str, role: str) -> None:
        self.said.setText(text)
        self.said.setProperty("role", role)
        self.said.style().polish(self.said)
