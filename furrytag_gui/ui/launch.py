"""What happens before there is a window: who opens it, and why nobody can."""

import sys
from collections.abc import Sequence
from pathlib import Path

from furrytag_gui.errors import FurryTagError
from furrytag_gui.paths import Paths
from furrytag_gui.settings import ThemeName
from furrytag_gui.ui import handover, preflight

UNSEEN_PLATFORMS = ("offscreen", "minimal", "vnc")


def open_window(paths: Paths, open_paths: Sequence[Path]) -> int:
    """Open the window on these, or let the one that is open already do it, and give the exit code.

    Raises FurryTagError if no window can be opened.
    """
    paths.require_writable()
    claim = handover.claim(paths.data, handover.Errand.from_start(tuple(open_paths)))
    if claim is None:
        print("FurryTag is open already; its window takes over.")  # noqa: T201 - there is no window to say it in
        return 0
    try:
        preflight.check()
        from furrytag_gui.ui import app  # noqa: PLC0415 - imports Qt, which can't start everywhere

        return app.run(paths, open_paths, claim)
    finally:
        claim.close()


def show_refusal(error: FurryTagError) -> None:
    """Say in a box of its own why there is no window, to somebody who has no terminal to read it in."""
    if sys.stderr is not None and sys.stderr.isatty():
        return
    try:
        platform = preflight.check()
    except FurryTagError:
        return
    if platform in UNSEEN_PLATFORMS:
        return
    from PySide6.QtCore import Qt  # noqa: PLC0415
    from PySide6.QtWidgets import QApplication, QMessageBox  # noqa: PLC0415

    from furrytag_gui.ui.style import apply_theme  # noqa: PLC0415

    app = QApplication.instance() or QApplication(sys.argv[:1])
    if isinstance(app, QApplication):
        app.setApplicationName("FurryTag")
        apply_theme(app, ThemeName.SYSTEM)
    box = QMessageBox()
    box.setWindowTitle("FurryTag")
    box.setIcon(QMessageBox.Icon.Critical)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(error.message)
    box.setInformativeText(error.hint)
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    box.exec()
