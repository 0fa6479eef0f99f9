"""Choosing folders of pictures to open."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QComboBox, QFileDialog, QGridLayout, QLabel, QListView, QTreeView, QWidget

from furrytag_gui.ui.language import tr


class OpenFolderDialog(QFileDialog):
    """Lets the person choose one folder or several, and whether those inside are opened too.

    It is Qt's own dialog, because those of the systems take one folder and have no room for the question.
    `chosen(object, bool)`: a tuple of Paths, and whether with the folders inside.
    """

    chosen = Signal(object, bool)

    def __init__(self, *, subfolders: bool, parent: QWidget) -> None:
        """`subfolders`: whether the box is checked at first."""
        super().__init__(parent, tr("Open folder"))
        self.setOption(QFileDialog.Option.DontUseNativeDialog)
        self.setOption(QFileDialog.Option.ShowDirsOnly, False)
        self.setFileMode(QFileDialog.FileMode.Directory)
        self.setLabelText(QFileDialog.DialogLabel.Accept, tr("Open"))
        self.setLabelText(QFileDialog.DialogLabel.FileName, tr("Folder:"))
        for part in (*self.findChildren(QLabel, "fileTypeLabel"), *self.findChildren(QComboBox, "fileTypeCombo")):
            part.hide()
        self.subfolders = QCheckBox(tr("Open sub-folders too"))
        self.subfolders.setChecked(subfolders)
        for view in (*self.findChildren(QListView, "listView"), *self.findChildren(QTreeView, "treeView")):
            view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        layout = self.layout()
        if isinstance(layout, QGridLayout):
            layout.addWidget(self.subfolders, layout.rowCount(), 1)
        self.filesSelected.connect(self._on_self_files_selected)

    def _on_self_files_selected(self, names: list[str]) -> None:
        self.chosen.emit(tuple(Path(name) for name in names), self.subfolders.isChecked())
