"""On a screen of 800 by 600 the window and every dialog have room, with their title bars."""

import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QSize
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget

from furrytag_gui.engine.host import Host
from furrytag_gui.exchange.presets import BUILT_IN
from furrytag_gui.models.manifest import MANIFEST_NAME
from furrytag_gui.ui.dialogs.add_model import AddModelDialog
from furrytag_gui.ui.dialogs.hydrus import HydrusDialog
from furrytag_gui.ui.dialogs.insight import InsightWindow
from furrytag_gui.ui.dialogs.model_details import ModelDetails
from furrytag_gui.ui.dialogs.readings import SMALLEST_PX as SMALLEST_READINGS_PX
from furrytag_gui.ui.jobs import Lane
from furrytag_gui.ui.placing import take_size
from tests.app.conftest import Program

ROOM_PX = QSize(800, 600 - 30)


def _others(program: Program) -> list[QWidget]:
    """The windows that are shown beside the main one, the newest of them last."""
    return [widget for widget in QApplication.topLevelWidgets() if widget.isVisible() and widget is not program.window]


def _need(widget: QWidget) -> QSize:
    widget.ensurePolished()
    return widget.minimumSizeHint().expandedTo(widget.minimumSize())


def test_all_of_them_fit(
    open_program: Callable[..., Program],
    draw: Callable[..., Path],
    standin: Callable[[str], Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(Host, "devices", lambda _self: ())
    # What the map needs takes seconds to import, and its page is the same without.
    monkeypatch.setitem(sys.modules, "openTSNE", None)
    program = open_program(draw("a fox with a rather long name, as galleries give them, and still more of it.png"), model="starter")
    program.wait_for_tags(1)
    needs = {
        "MainWindow": _need(program.window),
        "ReadingsDialog": QSize(*SMALLEST_READINGS_PX),
    }

    def note(name: str = "") -> None:
        for widget in _others(program):
            if not isinstance(widget, QFileDialog | QMenu):
                needs[name or type(widget).__name__] = _need(widget)
            widget.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    commands = program.window.commands
    for entry in program.window.menuBar().actions():
        menu = entry.menu()
        assert isinstance(menu, QMenu)
        for action in menu.actions():
            if action.isEnabled() and (action.text().endswith("…") or action in (commands.about, commands.shortcuts)):
                action.trigger()
                page = program.window.insights.tabs if action in commands.insights and program.window.insights else None
                note("" if page is None else f"InsightWindow, {page.tabText(page.currentIndex())}")

    # What the pages of insight import takes longer than a window that closes waits for.
    idle: list[None] = []
    program.window.help_desk._lanes.submit(Lane.INSIGHT, lambda: None, idle.append)
    program.wait(lambda: idle)

    program.manage()
    program.manager.open_details("starter")
    assert isinstance(program.manager.findChild(ModelDetails), ModelDetails)
    note()
    folder = tmp_path / "wd"
    shutil.copytree(standin("wd"), folder, ignore=shutil.ignore_patterns(MANIFEST_NAME))
    program.drop(Path(shutil.make_archive(str(tmp_path / "a model"), "zip", folder)))
    program.wait(lambda: program.manager.findChildren(AddModelDialog))
    note()
    settings = program.window.context.settings
    HydrusDialog(program.window.context.exchange, settings, [], BUILT_IN[0], program.window).open()
    note()

    assert {
        "ModelManager",
        "CompareDialog",
        "ExportDialog",
        "ImportDialog",
        "ExportsDialog",
        "AddModelDialog",
        "ModelDetails",
    } <= needs.keys()
    assert {"ProblemDialog", "LicencesDialog", "ShortcutsDialog", "AboutDialog", "HydrusDialog"} <= needs.keys()
    assert sum(name.startswith(InsightWindow.__name__) for name in needs) == len(commands.insights)
    too_large = {name: size.toTuple() for name, size in needs.items() if size.expandedTo(ROOM_PX) != ROOM_PX}
    assert too_large == {}


def test_a_window_takes_its_size_where_there_is_room_and_else_what_there_is(qtbot: object, monkeypatch: pytest.MonkeyPatch) -> None:
    widget = QWidget()
    take_size(widget, (300, 200))
    assert widget.size() == QSize(300, 200)
    take_size(widget, (5000, 5000))
    assert widget.screen().availableGeometry().contains(widget.rect().translated(QPoint()))
