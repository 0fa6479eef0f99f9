"""The searches that a person keeps, in a small window below the search line."""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from furrytag_gui.ui.language import tr
from furrytag_gui.ui.style import scaled_px
from furrytag_gui.ui.widgets.glyph_button import GlyphButton
from furrytag_gui.ui.widgets.glyphs import cross, pencil

WIDTH_PX = 360
TALLEST_PX = 300
LONGEST_NAME = 60


class SavedPopup(QFrame):
    """Runs, saves, renames and deletes searches; it closes on Escape, a click elsewhere, and when one is run.

    `run(str)`: the text of a search. `saved(str)`: the present search is to be kept under this name. `renamed(str, str)`:
    the old name and the new one. `deleted(str)`: a name.
    """

    run = Signal(str)
    saved = Signal(str)
    renamed = Signal(str, str)
    deleted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "popup")
        self._searches: Mapping[str, str] = {}
        heading = QLabel(tr("Saved searches"))
        heading.setProperty("role", "heading")
        self.name = QLineEdit(maxLength=LONGEST_NAME)
        self.name.setAccessibleName(tr("Name for this search"))
        self.name.textChanged.connect(self._show_usable)
        self.name.returnPressed.connect(self._on_save_clicked)
        self.save = QPushButton(tr("Save"), autoDefault=False)
        self.save.clicked.connect(self._on_save_clicked)
        saving = QHBoxLayout()
        saving.setSpacing(8)
        saving.addWidget(self.name, 1)
        saving.addWidget(self.save)
        self._none = QLabel(tr("None yet. Type a search, then give it a name here."), wordWrap=True)
        self._none.setProperty("role", "muted")
        self._rows = QWidget()
        self._row_layout = QVBoxLayout(self._rows)
        self._row_layout.setContentsMargins(0, 0, 0, 0)
        self._row_layout.setSpacing(1)
        self._area = QScrollArea(widgetResizable=True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._rows)
        for ground in (self._area.viewport(), self._rows):
            ground.setAutoFillBackground(False)
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        layout.setContentsMargins(12, 10, 12, 12)
        for widget in (heading, self._none, self._area):
            layout.addWidget(widget)
        layout.addLayout(saving)
        self.setFixedWidth(scaled_px(self.font(), WIDTH_PX))
        self._text = ""

    @property
    def rows(self) -> "list[SavedRow]":
        return [row for row in self._rows.findChildren(SavedRow) if not row.isHidden()]

    def open_for(self, text: str, at: QPoint) -> None:
        """Offer to save this search, "" for none; at a place on the screen."""
        self._text = text.strip()
        self.name.clear()
        self.name.setPlaceholderText(tr("Name for this search") if self._text else tr("Type a search to save it"))
        self.name.setEnabled(bool(self._text))
        self._show_usable()
        self._fit()
        room = self.screen().availableGeometry()
        self.move(min(at.x(), room.right() - self.width()), min(at.y(), room.bottom() - self.height()))
        self.show()
        (self.name if self._text else self).setFocus()

    def show_searches(self, searches: Mapping[str, str]) -> None:
        """List these."""
        self._searches = searches
        for row in self._rows.findChildren(SavedRow):
            row.hide()
            row.deleteLater()
        for name, text in searches.items():
            row = SavedRow(name, text)
            row.run.connect(self._on_row_run)
            row.renamed.connect(self.renamed)
            row.deleted.connect(self.deleted)
            self._row_layout.addWidget(row)
            # What was never shown has no size yet.
            row.show()
        if self.isVisible():
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        self._none.setVisible(not self._searches)
        self._area.setVisible(bool(self._searches))
        self._rows.adjustSize()
        self._area.setFixedHeight(min(scaled_px(self.font(), TALLEST_PX), self._rows.sizeHint().height()))
        layout = self.layout()
        if layout is not None:
            # Its sentences are higher than what Qt takes for granted.
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))

    def _show_usable(self) -> None:
        name = self.name.text().strip()
        self.save.setEnabled(bool(name and self._text))
        self.save.setText(tr("Replace") if name in self._searches else tr("Save"))

    def _on_save_clicked(self) -> None:
        if self.save.isEnabled():
            self.saved.emit(self.name.text().strip())
            self.close()

    def _on_row_run(self, text: str) -> None:
        self.close()
        self.run.emit(text)


class SavedRow(QWidget):
    """One saved search: a button that runs it, and what renames and deletes it. `run(str)`, `renamed(str, str)`, `deleted(str)`."""

    run = Signal(str)
    renamed = Signal(str, str)
    deleted = Signal(str)

    def __init__(self, name: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._text = text
        self.button = QPushButton(name.replace("&", "&&"), flat=True, autoDefault=False)
        self.button.setStyleSheet("text-align: left")
        self.button.setToolTip(text or tr("All pictures"))
        self.button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.button.clicked.connect(self._on_button_clicked)
        self.field = QLineEdit(name, maxLength=LONGEST_NAME)
        self.field.setAccessibleName(tr("New name of {name}").format(name=name))
        self.field.returnPressed.connect(self._on_field_entered)
        self.field.hide()
        self.rename = GlyphButton(pencil, tr("Rename {name}").format(name=name))
        self.rename.clicked.connect(self._on_rename_clicked)
        self.delete = GlyphButton(cross, tr("Delete {name}").format(name=name))
        self.delete.clicked.connect(self._on_delete_clicked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.button, 1)
        layout.addWidget(self.field, 1)
        layout.addWidget(self.rename)
        layout.addWidget(self.delete)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2:
            self._on_rename_clicked()
        elif event.key() == Qt.Key.Key_Delete and self.button.hasFocus():
            self._on_delete_clicked()
        elif event.key() == Qt.Key.Key_Escape and self.field.isVisible():
            self._show_field(shown=False)
        else:
            super().keyPressEvent(event)

    def _show_field(self, *, shown: bool) -> None:
        self.field.setVisible(shown)
        self.button.setVisible(not shown)

    def _on_button_clicked(self) -> None:
        self.run.emit(self._text)

    def _on_rename_clicked(self) -> None:
        self.field.setText(self._name)
        self._show_field(shown=True)
        self.field.selectAll()
        self.field.setFocus()

    def _on_field_entered(self) -> None:
        self._show_field(shown=False)
        self.renamed.emit(self._name, self.field.text().strip())

    def _on_delete_clicked(self) -> None:
        self.deleted.emit(self._name)
