"""Everything that FurryTag is made of, with its licence."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLabel, QSplitter, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from furrytag_gui.licences import NOT_STATED, Kind, Part, write_parts
from furrytag_gui.ui.dialogs.textdialog import TextDialog
from furrytag_gui.ui.jobs import Lanes
from furrytag_gui.ui.language import mark, numbered, tr
from furrytag_gui.ui.placing import take_size

SIZE_PX = (780, 540)
KINDS = {
    Kind.PROGRAM: mark("Program"),
    Kind.LIBRARY: mark("Library"),
    Kind.SYSTEM: mark("System library"),
    Kind.CONTENT: mark("Model or drawing"),
}


class LicencesDialog(TextDialog):
    """A list of the parts, and the text of the chosen one; all of them are copied and saved."""

    file_name = "furrytag-licences.txt"

    def __init__(self, lanes: Lanes, parent: QWidget | None = None) -> None:
        super().__init__(lanes, tr("Licences"), parent)
        self._parts: tuple[Part, ...] = ()
        told = QLabel(tr("FurryTag is MIT-licensed. It is made of these parts, each with its licence."), wordWrap=True)
        self.list = QTreeWidget()
        self.list.setAccessibleName(tr("Parts"))
        self.list.setHeaderLabels([tr("Part"), tr("Licence")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.header().setStretchLastSection(False)
        for place in range(self.list.columnCount()):
            self.list.header().setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
        self.list.currentItemChanged.connect(self._on_list_current_changed)
        self.text.setAccessibleName(tr("Licence"))
        self.say(tr("Reading the licences…"))
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.list)
        splitter.addWidget(self.text)
        splitter.setSizes([SIZE_PX[0] * 2 // 5, SIZE_PX[0] * 3 // 5])
        layout = QVBoxLayout(self)
        layout.addWidget(told)
        layout.addWidget(splitter, 1)
        layout.addLayout(self.make_buttons())
        take_size(self, SIZE_PX)

    @property
    def whole(self) -> str:
        return write_parts(self._parts)

    def show_parts(self, parts: Sequence[Part]) -> None:
        """List these, and show the first one's licence."""
        self._parts = tuple(parts)
        self.list.clear()
        for number, part in enumerate(self._parts):
            item = QTreeWidgetItem([part.name, _name(part)])
            item.setData(0, Qt.ItemDataRole.UserRole, number)
            item.setToolTip(0, f"{tr(KINDS[part.kind])}: {part.name} {part.version}")
            item.setToolTip(1, _name(part))
            self.list.addTopLevelItem(item)
        self.say(numbered(len(self._parts), "{n} part", "{n} parts"))
        first = self.list.topLevelItem(0)
        if first is not None:
            self.list.setCurrentItem(first)
            self.list.setFocus()

    def _on_list_current_changed(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            part = self._parts[item.data(0, Qt.ItemDataRole.UserRole)]
            bare = tr("Its makers ship no text with it; its licence is {name}.").format(name=_name(part))
            self.text.setPlainText(f"{part.name} {part.version}\n\n{part.text.strip() or bare}")


def _name(part: Part) -> str:
    return tr("not stated") if part.licence == NOT_STATED else part.licence
