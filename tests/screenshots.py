"""Makes the README's pictures from the program itself: `python -m tests.screenshots DRAWINGS OUT`.

DRAWINGS is a folder of safe drawings; those of the README are public-domain ones of Debian's package openclipart-png.
"""

import argparse
import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from furrytag_gui.paths import Paths
from furrytag_gui.settings import Settings, ThemeName, save_settings
from furrytag_gui.tags.review import Decision
from furrytag_gui.ui.app import make_window
from furrytag_gui.ui.window import MainWindow

SIZE_PX = (1280, 800)
MANAGER_PX = (1120, 720)
LIMIT_S = 120.0

SHOWN = "beagle"
"""The picture that is open; these are the tags that a person gave it."""
TAGS = {"domestic_dog": "species", "fur": "body", "tail": "body", "spots": "body", "feral": "body", "standing": "action", "sad": "own"}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("drawings", type=Path)
    parser.add_argument("out", type=Path)
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        for theme in (ThemeName.DARK, ThemeName.LIGHT):
            paths = Paths.in_folder(Path(folder) / theme)
            save_settings(paths.settings, Settings(theme=theme))
            window = make_window(paths, [arguments.drawings])
            window.resize(*SIZE_PX)
            window.show()
            take_picture(app, window, len(list(arguments.drawings.iterdir())), arguments.out / f"window-{theme}.png")
            take_models_picture(app, window, arguments.out / f"models-{theme}.png")
            window.close()


def take_picture(app: QApplication, window: MainWindow, count: int, out: Path) -> None:
    """Wait until all drawings are tagged, review some of them, and save what the window shows."""
    model, gallery = window.workbench.model, window.workbench.gallery

    def entries() -> list:
        return list(model.entries())

    wait(app, lambda: sum(entry.scored for entry in entries()) == count and not window.status.is_busy)
    shown = next(entry for entry in entries() if SHOWN in entry.path.name)
    others = [entry.picture_id for entry in entries()[1:4]]
    window.context.decide([shown.picture_id], dict.fromkeys(TAGS, Decision.ADDED), categories=TAGS)
    window.context.decide(others, {"fur": Decision.ADDED}, reviewed=True)
    gallery.seek(shown.file_id)
    wait(app, lambda: len(window.workbench.tags.review.rows) >= len(TAGS) and sum(entry.reviewed for entry in entries()) == len(others))
    end_s = time.monotonic() + 1.0
    wait(app, lambda: time.monotonic() > end_s)  # thumbnails come when they are painted
    window.grab().save(str(out))


def take_models_picture(app: QApplication, window: MainWindow, out: Path) -> None:
    """Open the manager, wait until models and devices are listed, and save what it shows."""
    window.models.open_manager()
    assert window.models.manager is not None
    # Without a screen there is no room for its own size.
    window.models.manager.resize(*MANAGER_PX)
    panel = window.models.manager.panel
    wait(app, lambda: bool(panel.table.rows) and bool(panel.devices.chips) and panel.devices.check_button.isEnabled())
    window.models.manager.grab().save(str(out))


def wait(app: QApplication, condition: Callable[[], bool]) -> None:
    """Let the window live until the condition holds. Raises TimeoutError."""
    end_s = time.monotonic() + LIMIT_S
    while not condition():
        if time.monotonic() > end_s:
            raise TimeoutError
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


if __name__ == "__main__":
    main()
