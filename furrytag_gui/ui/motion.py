"""Whether the desktop wants things to keep still."""

import sys

from PySide6.QtCore import QObject, QProcess, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication

ASKED = {
    "linux": ("gsettings", ["get", "org.gnome.desktop.interface", "enable-animations"], "false"),
    "darwin": ("defaults", ["read", "com.apple.universalaccess", "reduceMotion"], "1"),
}
"""What is asked on each system, and the answer that means: keep still. Qt 6.11 doesn't know, nor do other desktops say it in one place."""
CLIENT_AREA_ANIMATION = 0x1042
"""SPI_GETCLIENTAREAANIMATION of Windows' SystemParametersInfo."""


class DesktopMotion(QObject):
    """Asks the desktop without waiting for it; `told(bool)` comes only if there is an answer: True for keeping still."""

    told = Signal(bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._process = QProcess(self)
        self._calm_answer = ""
        self._process.finished.connect(self._on_process_finished)

    def follow(self, app: QGuiApplication) -> None:
        """Ask now, and again whenever a person comes back to the program: whoever changes it does so in the system's settings."""
        app.applicationStateChanged.connect(self._on_app_state_changed)
        self.ask()

    def ask(self) -> None:
        """Ask once more, unless an answer is on its way."""
        if sys.platform == "win32":
            self.told.emit(_windows_is_calm())
        elif sys.platform in ASKED and self._process.state() is QProcess.ProcessState.NotRunning:
            program, arguments, self._calm_answer = ASKED[sys.platform]
            self._process.start(program, arguments)

    @Slot(Qt.ApplicationState)
    def _on_app_state_changed(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self.ask()

    @Slot()
    def _on_process_finished(self) -> None:
        answer = bytes(self._process.readAllStandardOutput().data()).decode(errors="replace").strip()
        if answer:
            self.told.emit(answer == self._calm_answer)


def _windows_is_calm() -> bool:
    import ctypes  # noqa: PLC0415 - only there

    moves = ctypes.c_int(1)
    user = getattr(ctypes, "windll").user32  # noqa: B009 - a type checker elsewhere doesn't know it
    return bool(user.SystemParametersInfoW(CLIENT_AREA_ANIMATION, 0, ctypes.byref(moves), 0)) and not moves.value
