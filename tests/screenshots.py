"""Makes the README's and the help's pictures from the program itself: `python -m tests.screenshots`.

The drawings are the examples that come with the program, or those of another folder.
"""

import argparse
import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from furrytag_gui.paths import Paths, resource
from furrytag_gui.settings import Settings, ThemeName, save_settings
from furrytag_gui.tags.review import Decision
from furrytag_gui.ui.app import make_window
from furrytag_gui.ui.dialogs.shortcuts import ShortcutsDialog
from furrytag_gui.ui.intake import Intake
from furrytag_gui.ui.services import Readiness
from furrytag_gui.ui.window import MainWindow

SIZE_PX = (1280, 800)
MANAGER_PX = (1120, 720)
INSIGHT_PX = (960, 600)
LIMIT_S = 120.0
COLOURS = 256
"""As many as a picture of the window needs."""

SHOWN = "beagle"
"""The picture that is open; these are the tags that a person gave it."""
FURRY = {"cat", "cat_siamese", "grizzly"}
"""Those that a person has reviewed already."""
EXPLAINED = "wolf"
FEATHERY = ("bird", "feathers", "beak")
TAGS = {"domestic_dog": "species", "fur": "body", "tail": "body", "spots": "body", "feral": "body", "standing": "action", "sad": "own"}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("drawings", type=Path, nargs="?", default=resource("examples"))
    parser.add_argument("out", type=Path, nargs="?", default=resource("screenshots"))
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        for theme in (ThemeName.DARK, ThemeName.LIGHT):
            paths = Paths.in_folder(Path(folder) / theme)
            save_settings(paths.settings, Settings(theme=theme))
            window = make_window(paths, [])
            window.resize(*SIZE_PX)
            window.show()
            take_first_minute(app, window, arguments.drawings, arguments.out, theme)
            take_picture(app, window, len(list(arguments.drawings.glob("*.png"))), arguments.out / f"window-{theme}.png")
            take_models_picture(app, window, arguments.out / f"models-{theme}.png")
            take_guide_pictures(app, window, arguments.out, theme)
            take_insight_pictures(app, window, arguments.out, theme)
            window.close()


def take_first_minute(app: QApplication, window: MainWindow, drawings: Path, out: Path, theme: str) -> None:
    """The page of the first start, and the first hint of the tour over the first picture."""
    wait(app, lambda: bool(window.start.suggested.buttons) and window.context.status.readiness is Readiness.READY)
    rest(app)
    save(window, out / f"start-{theme}.png")
    window.context.take(Intake(paths=(drawings,)))
    wait(app, lambda: window.guide.tour.bubble is not None and not window.status.is_busy)
    rest(app)
    save(window, out / f"tour-{theme}.png")
    window.guide.tour.end()


def take_picture(app: QApplication, window: MainWindow, count: int, out: Path) -> None:
    """Wait until all drawings are tagged, review some of them, and save what the window shows."""
    model, gallery = window.workbench.model, window.workbench.gallery

    def entries() -> list:
        return list(model.entries())

    wait(app, lambda: sum(entry.scored for entry in entries()) == count and not window.status.is_busy)
    shown = next(entry for entry in entries() if SHOWN in entry.path.name)
    others = [entry.picture_id for entry in entries() if entry.path.stem in FURRY]
    window.context.edits.decide([shown.picture_id], dict.fromkeys(TAGS, Decision.ADDED), categories=TAGS)
    window.context.edits.decide(others, {"fur": Decision.ADDED}, reviewed=True)
    gallery.seek(shown.file_id)
    wait(app, lambda: len(window.workbench.tags.review.rows) >= len(TAGS) and sum(entry.reviewed for entry in entries()) == len(others))
    rest(app)  # thumbnails come when they are painted
    save(window, out)


def take_models_picture(app: QApplication, window: MainWindow, out: Path) -> None:
    """Open the manager, wait until models and devices are listed, and save what it shows."""
    window.models.open_manager()
    assert window.models.manager is not None
    # Without a screen there is no room for its own size.
    window.models.manager.resize(*MANAGER_PX)
    panel = window.models.manager.panel
    wait(app, lambda: bool(panel.table.rows) and bool(panel.devices.chips) and panel.devices.check_button.isEnabled())
    save(window.models.manager, out)
    window.models.manager.close()


def take_guide_pictures(app: QApplication, window: MainWindow, out: Path, theme: str) -> None:
    """A page of the help, and the sheet of keys."""
    window.guide.open_page("export-import")
    rest(app)
    assert window.guide.help is not None
    save(window.guide.help, out / f"help-{theme}.png")
    window.guide.help.close()
    window.guide.show_shortcuts()
    (sheet,) = window.findChildren(ShortcutsDialog)
    wait(app, lambda: sheet.is_whole)
    rest(app)
    save(sheet, out / f"shortcuts-{theme}.png")
    sheet.close()


def take_insight_pictures(app: QApplication, window: MainWindow, out: Path, theme: str) -> None:
    """Why a tag was suggested, the map, and how good the model is on the examples, all of them reviewed."""
    entries = list(window.workbench.model.entries())
    shown = next(entry for entry in entries if entry.path.stem == EXPLAINED)
    window.workbench.gallery.seek(shown.file_id)
    wait(app, lambda: window.workbench.shown_picture == shown.picture_id and bool(window.workbench.tags.review.rows))
    window.workbench.tags.focus_list()
    window.commands.why.trigger()
    wait(app, lambda: window.workbench.viewer.canvas.heat is not None)
    rest(app)
    save(window, out / f"why-{theme}.png")
    window.commands.why.trigger()
    for entry in entries:
        tags = FEATHERY if entry.path.stem == "eagle" else () if entry.path.stem == "dragon" else ("fur",)
        window.context.edits.decide([entry.picture_id], dict.fromkeys(tags, Decision.ADDED), reviewed=True)
    wait(app, lambda: all(entry.reviewed for entry in window.workbench.model.entries()))
    window.open_insight("Evaluate")
    assert window.insights is not None
    window.insights.resize(*INSIGHT_PX)
    evaluation, drawn = window.insights.evaluation, window.insights.map
    wait(app, lambda: evaluation.model.count() > 0)
    evaluation.begin.click()
    wait(app, lambda: evaluation.verdict is not None and not evaluation.bar.is_busy)
    rest(app)
    save(window.insights, out / f"evaluate-{theme}.png")
    window.open_insight("Map")
    wait(app, lambda: drawn.data is not None and not drawn.bar.is_busy)
    drawn.color.setCurrentIndex(drawn.color.findData("fur"))
    drawn.color.activated.emit(drawn.color.currentIndex())
    rest(app)
    save(window.insights, out / f"map-{theme}.png")
    window.insights.close()


def save(widget: QWidget, out: Path) -> None:
    """Save what a widget shows, in as many colours as it needs."""
    picture = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    size = (picture.width(), picture.height())
    pixels = Image.frombuffer("RGB", size, bytes(picture.constBits()), "raw", "RGB", picture.bytesPerLine(), 1)
    pixels.quantize(COLOURS, dither=Image.Dither.NONE).save(out, optimize=True)


def rest(app: QApplication) -> None:
    """Let the window live for a moment."""
    end_s = time.monotonic() + 1.0
    wait(app, lambda: time.monotonic() > end_s)


def wait(app: QApplication, condition: Callable[[], bool]) -> None:
    """Let the window live until the condition holds. Raises TimeoutError."""
    end_s = time.monotonic() + LIMIT_S
    while not condition():
        if time.monotonic() > end_s:
            raise TimeoutError
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


if __name__ == "__main__":
    main()
