"""Opens what helps beside the pictures: the report of a problem, and the licences."""

from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from furrytag_gui.paths import Paths
from furrytag_gui.settings import Settings
from furrytag_gui.ui.context import Context
from furrytag_gui.ui.jobs import Lane, Lanes
from furrytag_gui.ui.language import tr

if TYPE_CHECKING:
    from furrytag_gui.engine.host import Host
    from furrytag_gui.licences import Part
    from furrytag_gui.problem import Circumstances
    from furrytag_gui.ui.dialogs.licences import LicencesDialog
    from furrytag_gui.ui.dialogs.problem import ProblemDialog

# The window need not wait for what is only opened from it.
# ruff: noqa: PLC0415


class HelpDesk(QObject):
    """What the commands of the Help menu do that need more than to be shown. It works also without a library."""

    def __init__(self, context: Context, lanes: Lanes, paths: Paths, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._lanes = lanes
        self._paths = paths
        self._window = window

    def show_report(self) -> None:
        """Collect what helps to find a problem, and show it."""
        from furrytag_gui.engine.host import Host
        from furrytag_gui.ui.dialogs.problem import ProblemDialog

        dialog = ProblemDialog(self._lanes, self._window)
        host = Host()
        # Whoever closes the window doesn't wait for the runtimes' answers.
        dialog.finished.connect(lambda _result: host.close())
        compose = partial(_compose, self._paths, self._context.settings, host, _see_circumstances())
        self._lanes.submit(Lane.DEVICES, compose, partial(_show_text, dialog), partial(_refuse, dialog))
        self._open(dialog)

    def show_licences(self) -> None:
        """Show every part and its licence."""
        from furrytag_gui.ui.dialogs.licences import LicencesDialog

        dialog = LicencesDialog(self._lanes, self._window)
        read = partial(_read_parts, self._paths, self._context.settings)
        self._lanes.submit(Lane.FILES, read, partial(_show_parts, dialog), key="licences")
        self._open(dialog)

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()


def _compose(paths: Paths, settings: Settings, host: "Host", circumstances: "Circumstances") -> str:
    from furrytag_gui.problem import compose_report

    with closing(host):
        return compose_report(paths, settings, host.devices(), circumstances)


def _see_circumstances() -> "Circumstances":
    from furrytag_gui.problem import Circumstances

    screens = [
        f"{screen.size().width()} x {screen.size().height()} at {screen.devicePixelRatio():.0%}" for screen in QGuiApplication.screens()
    ]
    return Circumstances(QGuiApplication.platformName(), tuple(screens))


def _read_parts(paths: Paths, settings: Settings) -> "tuple[Part, ...]":
    from furrytag_gui.licences import list_models, read_parts
    from furrytag_gui.models.store import open_store

    store = open_store(settings, paths)
    return (*read_parts(), *list_models(store.list()))


def _show_text(dialog: "ProblemDialog", text: str) -> None:
    if isValid(dialog):
        dialog.show_report(text)


def _refuse(dialog: "ProblemDialog", error: Exception) -> None:
    if isValid(dialog) and dialog.isVisible():
        dialog.say(tr("The report could not be made: {reason}").format(reason=type(error).__name__))


def _show_parts(dialog: "LicencesDialog", parts: "tuple[Part, ...]") -> None:
    if isValid(dialog):
        dialog.show_parts(parts)
