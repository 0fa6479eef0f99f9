"""The windows about models: the manager and the comparison, and what is said of models while they are open or closed."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from furrytag_gui.errors import FurryTagError
from furrytag_gui.models.store import InstalledModel
from furrytag_gui.ui.context import Context
from furrytag_gui.ui.jobs import Lanes
from furrytag_gui.ui.language import tr
from furrytag_gui.ui.modelcard import describe_errands
from furrytag_gui.ui.notice import Level, Notice
from furrytag_gui.ui.panels.notices import NoticeBar
from furrytag_gui.ui.placing import bring_up

if TYPE_CHECKING:
    from furrytag_gui.ui.dialogs.compare import CompareDialog
    from furrytag_gui.ui.dialogs.models import ModelManager

# The main window need not wait for what is only opened from it.
# ruff: noqa: PLC0415


class ModelWindows(QObject):
    """Opens them over `window`; `notices` is where it says things while the manager is closed.

    `errands_changed(str)`: what is under way with models, in a line, or "".
    """

    errands_changed = Signal(str)

    def __init__(self, context: Context, lanes: Lanes, notices: NoticeBar, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._lanes = lanes
        self._notices = notices
        self._window = window
        self._errands = ""
        self.manager: ModelManager | None = None
        self.comparison: CompareDialog | None = None
        context.desk.listed.connect(self._show_errands)
        context.desk.card_changed.connect(self._show_errands)
        context.desk.installed.connect(self._on_desk_installed)
        context.desk.failed.connect(self._on_desk_failed)
        for noticed in (context.desk.noticed, context.devices.noticed, context.comparison.noticed):
            noticed.connect(self._say)

    def begin(self) -> None:
        """Say at the start if a download waits to be gone on with."""
        self._context.desk.find_unfinished(self._on_unfinished_found)

    def open_manager(self) -> "ModelManager":
        """Show which models and devices there are."""
        from furrytag_gui.ui.dialogs.models import ModelManager

        if self.manager is None:
            self.manager = ModelManager(self._context, self._window)
            self.manager.add_requested.connect(self.add)
            self.manager.compare_requested.connect(self.compare)
            self.manager.folder_requested.connect(self.open_folder)
        bring_up(self.manager, self._window)
        return self.manager

    def offer(self, model_id: str) -> None:
        """Show the models at this one, and ask what has to be agreed to before it is downloaded."""
        self.open_manager().offer(model_id)

    def compare(self) -> None:
        """Show what two models say of the open pictures."""
        from furrytag_gui.ui.dialogs.compare import CompareDialog

        if self.comparison is None:
            self.comparison = CompareDialog(self._context, self._lanes, self._window)
        bring_up(self.comparison, self._window)

    def add(self, path: Path) -> None:
        """Add the model in this file, with the manager open to show how that goes."""
        manager = self.open_manager()
        manager.panel.table.reveal(self._context.desk.additions.add(path))

    def open_folder(self) -> None:
        """Open the folder for models in the system's file manager."""
        folder = self._context.preferences.models_folder
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            self._say(Notice(tr("Can't make the folder {folder}: {reason}.").format(folder=folder, reason=error.strerror)))
            return
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self._say(Notice(tr("No file manager was found."), tr("The models folder is {folder}.").format(folder=folder), Level.INFO))

    def _say(self, notice: Notice) -> None:
        """Say something in the manager while it is open, else in the window."""
        is_open = self.manager is not None and self.manager.isVisible()
        (self.manager.notices if self.manager is not None and is_open else self._notices).show_notice(notice)

    def _show_errands(self) -> None:
        words = describe_errands(self._context.desk.errands)
        if words != self._errands:
            self._errands = words
            self.errands_changed.emit(words)

    def _on_unfinished_found(self, titles: list[str]) -> None:
        if titles and self.manager is None:
            if len(titles) == 1:
                what, hint = tr("The download of {model} isn't finished.").format(model=titles[0]), tr("You can go on with it.")
            else:
                what, hint = tr("{number} downloads of models aren't finished.").format(number=len(titles)), tr("You can go on with them.")
            self._say(Notice(what, hint, Level.INFO, tr("Show models"), self.open_manager))

    def _compare_readings(self, model_id: str) -> None:
        self.open_manager().compare_readings(model_id)

    def _on_desk_installed(self, model: InstalledModel) -> None:
        used = self._context.status.model
        if model.manifest.readings:
            told = tr("It isn't known for sure how {model} was trained.").format(model=model.manifest.title)
            compare = partial(self._compare_readings, model.manifest.id)
            self._say(Notice(told, tr("See what it says of your pictures."), Level.WARNING, tr("Compare on my pictures…"), compare))
        if used is not None and used.manifest.id == model.manifest.id:
            return
        use = partial(self._context.choose_model, model.manifest.id)
        self._say(Notice(tr("{model} is ready.").format(model=model.manifest.title), level=Level.INFO, offer=tr("Use it"), accept=use))

    def _on_desk_failed(self, model_id: str, error: FurryTagError) -> None:
        card = self._context.desk.card(model_id)
        if self.manager is not None and self.manager.isVisible():
            # It stands in the model's row, where whoever began a download looks; a file that came from elsewhere has its row far below.
            if card is not None and not card.in_catalogue:
                self._say(Notice.from_error(error))
                self.manager.panel.table.reveal(model_id)
        else:
            self._notices.show_notice(replace(Notice.from_error(error), offer=tr("Show models"), accept=self.open_manager))
