"""Two texts side by side: as it is, and as it would be."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from furrytag_gui.exchange.plan import DELETED
from furrytag_gui.exchange.preview import Preview
from furrytag_gui.ui.language import told, tr


class BeforeAfter(QWidget):
    """A file before and after, with what is to be said of it above."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._remarks = QLabel(wordWrap=True)
        self._remarks.setTextFormat(Qt.TextFormat.PlainText)
        self._remarks.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.before, self.after = _make_text(tr("Now")), _make_text(tr("Afterwards"))
        texts = QHBoxLayout()
        for words, text in ((tr("Now"), self.before), (tr("Afterwards"), self.after)):
            caption = QLabel(words)
            caption.setProperty("role", "caption")
            column = QVBoxLayout()
            column.setSpacing(2)
            column.addWidget(caption)
            column.addWidget(text)
            texts.addLayout(column)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._remarks)
        layout.addLayout(texts, 1)
        self.show_preview(None)

    @property
    def remarks(self) -> str:
        return self._remarks.text()

    def show_preview(self, preview: Preview | None, otherwise: str = "") -> None:
        """Show this file, or a sentence why there is none."""
        self._remarks.setText(otherwise if preview is None else "\n".join(map(told, preview.remarks)))
        self._remarks.setVisible(bool(self._remarks.text()))
        self.before.setPlainText("" if preview is None else preview.before)
        self.after.setPlainText("" if preview is None else preview.after)
        self.after.setPlaceholderText(DELETED if preview is not None and preview.deletes else "")


def _make_text(name: str) -> QPlainTextEdit:
    text = QPlainTextEdit(readOnly=True)
    text.setAccessibleName(name)
    text.setTabChangesFocus(True)
    text.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    text.setMinimumHeight(60)
    return text
