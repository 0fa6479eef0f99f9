"""A batch: what is to be tagged, and with which models."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from furrytag_gui.models.store import InstalledModel
from furrytag_gui.ui.failurelist import Wish
from furrytag_gui.ui.language import numbered, told, tr
from furrytag_gui.ui.placing import take_size
from furrytag_gui.ui.widgets.flow_layout import FlowLayout
from furrytag_gui.ui.widgets.sheet import Sheet

WIDTH_PX = 520
SMALLEST_LINE_PX = 230
MOST_BOXES = 6
"""So many models are seen at once; for more the list scrolls."""


@dataclass(frozen=True)
class Offer:
    """What can be tagged of what is open: ids of all files, of the selected ones, and of those that a search shows, if there is one."""

    opened: Sequence[int]
    selected: Sequence[int]
    found: Sequence[int] | None


class TagDialog(QDialog):
    """Asks once; everything goes on in the window. `wished(object)`: tag this Wish."""

    wished = Signal(object)

    def __init__(self, offer: Offer, models: Sequence[InstalledModel], used: str, parent: QWidget | None = None) -> None:
        """`used`: the key of the model that the window uses, which is offered first."""
        super().__init__(parent)
        self.setWindowTitle(tr("Tag a batch"))
        self._scopes = QButtonGroup(self)
        self._ids: dict[int, Sequence[int]] = {}
        self.go = QPushButton(tr("&Tag"))
        self.go.setProperty("primary", True)
        self.go.setDefault(True)
        self.folder = QLineEdit(placeholderText=tr("The folder's path"))
        self.folder.setAccessibleName(tr("Folder"))
        self.choose = QPushButton(tr("&Choose…"))
        self.choose.setAutoDefault(False)
        self.recursive = QCheckBox(tr("With &sub-folders"))
        self.recursive.setChecked(True)
        self.models = self._make_boxes(models, used)
        self._arrange(offer)
        self.go.clicked.connect(self._on_go_clicked)
        self.choose.clicked.connect(self._on_choose_clicked)
        self.folder.textEdited.connect(self._on_folder_text_edited)
        self._scopes.idToggled.connect(self._show_enabled)
        take_size(self, (WIDTH_PX, 0))
        self._show_enabled()
        if self._in_folder.isChecked():
            self.folder.setFocus()

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of the chosen models, in the order in which they are used."""
        return tuple(key for key, box in self.models.items() if box.isChecked())

    def choose_folder(self, folder: Path) -> None:
        """Offer this folder."""
        self._on_folder_chosen(str(folder))

    def _arrange(self, offer: Offer) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 14)
        layout.setSpacing(8)
        layout.addWidget(_make_heading(tr("What")))
        if len(offer.selected) > 1:
            layout.addWidget(
                self._make_scope(numbered(len(offer.selected), "The {n} selected picture", "The {n} selected pictures"), offer.selected)
            )
        if offer.found is not None:
            layout.addWidget(
                self._make_scope(
                    numbered(len(offer.found), "The {n} picture of this search", "The {n} pictures of this search"), offer.found
                )
            )
        if offer.opened:
            layout.addWidget(self._make_scope(numbered(len(offer.opened), "The open picture", "All {n} open pictures"), offer.opened))
        self._in_folder = QRadioButton(tr("All pictures of a &folder, without opening them"))
        self._scopes.addButton(self._in_folder)
        layout.addWidget(self._in_folder)
        row = FlowLayout()
        row.setContentsMargins(24, 0, 0, 0)
        self.folder.setMinimumWidth(SMALLEST_LINE_PX)
        self.folder.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for widget in (self.folder, self.choose, self.recursive):
            row.addWidget(widget)
        layout.addLayout(row)
        self._scopes.buttons()[0].setChecked(True)
        layout.addSpacing(8)
        layout.addWidget(_make_heading(tr("Models, one after the other")))
        layout.addWidget(self._arrange_boxes(), 1)
        layout.addWidget(
            _make_muted(tr("What a model has tagged already is passed over. You can work on or quit: it goes on at the next start."))
        )
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.go)
        cancel = QPushButton(tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        foot.addWidget(cancel)
        layout.addSpacing(4)
        layout.addLayout(foot)

    def _make_scope(self, words: str, file_ids: Sequence[int]) -> QRadioButton:
        button = QRadioButton(words)
        button.setEnabled(bool(file_ids))
        self._scopes.addButton(button)
        self._ids[self._scopes.id(button)] = file_ids
        return button

    def _make_boxes(self, models: Sequence[InstalledModel], used: str) -> dict[str, QCheckBox]:
        """A box for each model that can be used, by its key, the used one first."""
        boxes: dict[str, QCheckBox] = {}
        for model in sorted((model for model in models if not model.problem), key=lambda model: model.key != used):
            box = boxes[model.key] = QCheckBox(model.manifest.title.replace("&", "&&"))
            box.setToolTip(told(model.manifest.summary))
            box.setChecked(model.key == used)
            box.toggled.connect(self._show_enabled)
        return boxes

    def _arrange_boxes(self) -> Sheet:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        for box in self.models.values():
            column.addWidget(box)
        column.addStretch(1)
        area = Sheet(inside)
        step_px = max((box.sizeHint().height() for box in self.models.values()), default=0) + column.spacing()
        area.setMinimumHeight(step_px * max(1, min(MOST_BOXES, len(self.models))))
        return area

    def _show_enabled(self) -> None:
        is_folder = self._in_folder.isChecked()
        for widget in (self.folder, self.choose, self.recursive):
            widget.setEnabled(is_folder)
        ids = self._ids.get(self._scopes.checkedId(), ())
        self.go.setText(tr("&Tag") if is_folder else numbered(len(ids), "&Tag {n} picture", "&Tag {n} pictures"))
        self.go.setEnabled(bool(self.keys) and bool(self.folder.text().strip() if is_folder else ids))

    def _on_folder_text_edited(self) -> None:
        self._show_enabled()

    def _on_choose_clicked(self) -> None:
        dialog = QFileDialog(self, tr("Choose a folder of pictures"), self.folder.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._on_folder_chosen)
        dialog.open()

    def _on_folder_chosen(self, name: str) -> None:
        self._in_folder.setChecked(True)
        self.folder.setText(name)
        self._show_enabled()

    def _on_go_clicked(self) -> None:
        if self._in_folder.isChecked():
            folder = Path(self.folder.text().strip()).expanduser()
            wish = Wish(self.keys, paths=(folder,), recursive=self.recursive.isChecked())
        else:
            wish = Wish(self.keys, tuple(self._ids[self._scopes.checkedId()]))
        self.wished.emit(wish)
        self.accept()


def _make_heading(words: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("role", "heading")
    return label


def _make_muted(words: str) -> QLabel:
    label = QLabel(words, wordWrap=True)
    label.setProperty("role", "muted")
    return label
