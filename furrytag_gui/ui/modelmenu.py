"""The menu of the installed models."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from furrytag_gui.models.store import InstalledModel
from furrytag_gui.ui.language import told, tr


class ModelMenu(QMenu):
    """Chooses a model; one that can't be used is gray and says why. `chosen(str)`: the id of the model."""

    chosen = Signal(str)

    def __init__(self, commands: Sequence[QAction], parent: QWidget) -> None:
        """`commands` stand below the models."""
        super().__init__(tr("&Models"), parent)
        self._commands = commands
        self._group = QActionGroup(self)
        self.setToolTipsVisible(True)
        self.show_models((), None)

    def show_models(self, models: Sequence[InstalledModel], chosen: InstalledModel | None) -> None:
        """List these models."""
        for action in self._group.actions():
            self._group.removeAction(action)
            action.deleteLater()
        self.clear()
        for model in models:
            action = QAction(model.manifest.title.replace("&", "&&"), self._group)
            action.setCheckable(True)
            action.setChecked(model == chosen)
            action.setEnabled(not model.problem)
            action.setData(model.manifest.id)
            if model.problem:
                action.setText(tr("{model} (can't be used)").format(model=action.text()))
            action.setStatusTip(
                tr("It can't be used: {problem}").format(problem=told(model.problem)) if model.problem else told(model.manifest.summary)
            )
            action.setToolTip(action.statusTip())
            action.triggered.connect(self._on_action_triggered)
            self.addAction(action)
        self.addSeparator()
        self.addActions(self._commands)

    def _on_action_triggered(self) -> None:
        checked = self._group.checkedAction()
        if checked is not None:
            self.chosen.emit(checked.data())
