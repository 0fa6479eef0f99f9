"""The first minute: the start page, the examples, the tour, the suggested models, and the help from wherever one is."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QWidget

from furrytag_gui.engine import trial
from furrytag_gui.engine.devices import Device, DeviceKind
from furrytag_gui.engine.host import Host
from furrytag_gui.models.catalog import Licence, Needs
from furrytag_gui.models.runs import Run
from furrytag_gui.models.suggestion import Means
from furrytag_gui.paths import Paths, resource
from furrytag_gui.ui import suggestions
from furrytag_gui.ui.dialogs.adult import AdultDialog
from furrytag_gui.ui.dialogs.consent import ConsentDialog
from furrytag_gui.ui.dialogs.shortcuts import ShortcutsDialog, find_cuts, make_sheet
from furrytag_gui.ui.modelcard import Stage
from tests.app.conftest import Program
from tests.servers import FileServer
from tests.shop import Shop

OpenProgram = Callable[..., Program]


def test_the_examples_are_small_safe_to_share_and_named() -> None:
    folder = resource("examples")
    drawings = sorted(folder.glob("*.png"))
    sources = (folder / "SOURCES.md").read_text(encoding="utf-8")
    assert len(drawings) == 12
    assert sum(drawing.stat().st_size for drawing in drawings) < 1_500_000
    for drawing in drawings:
        assert f"| {drawing.name} |" in sources
        with Image.open(drawing, formats=["PNG"]) as picture:
            assert max(picture.size) <= 800
    assert sources.count("| public domain |") == 12


def test_examples_tour_and_help(open_program: OpenProgram, paths: Paths) -> None:
    program = open_program(model="starter", tour=True)
    window, guide = program.window, program.window.guide
    assert window.is_empty
    assert guide.tour.bubble is None
    window.start.examples.click()
    program.wait_for_tags(12)

    program.wait(lambda: guide.tour.bubble is not None)
    assert QApplication.focusWidget() is program.bench.gallery.view
    titles = []
    while (bubble := guide.tour.bubble) is not None:
        titles.append(bubble.title)
        assert window.rect().contains(bubble.geometry())
        bubble.next.click()
    assert len(titles) == len(set(titles)) == 4

    window.commands.show_tour.trigger()
    assert guide.tour.bubble is not None
    program.press(Qt.Key.Key_Escape)
    assert guide.tour.bubble is None
    assert QSettings(str(paths.config / "window.ini"), QSettings.Format.IniFormat).value("tour") == "seen"
    window.commands.show_tour.trigger()
    window.close_all()
    program.wait(lambda: window.is_empty and guide.tour.bubble is None)

    def help_at(part: QWidget) -> str:
        part.window().activateWindow()
        part.setFocus()
        program.wait(part.hasFocus)
        window.commands.help.trigger()
        assert guide.help is not None
        name = guide.help.name
        guide.help.close()
        return name

    assert help_at(window.start) == "first-minute"
    window.guide.open_examples()
    program.wait(lambda: not window.is_empty and program.review.scored)
    assert help_at(program.bench.gallery.view) == "open-pictures"
    assert help_at(program.bench.tags.tag_list) == "review-tags"
    assert help_at(program.bench.tags.overall) == "thresholds"
    assert help_at(window.toolbar.search) == "search"
    assert help_at(program.bench.viewer.why) == "why"
    assert help_at(window.toolbar.model_button) == "models"
    window.open_insight("Calibrate")
    assert window.insights is not None
    assert help_at(window.insights.tabs.tabBar()) == "calibrate"

    # The key works in a dialog that keeps the window from its own, and the help can be read beside it.
    window.commands.show_adult.trigger()
    (dialog,) = window.findChildren(AdultDialog)
    program.qtbot.waitExposed(dialog)
    dialog.confirm.setFocus()
    program.wait(lambda: window.commands.help in dialog.actions())
    program.qtbot.keyClick(dialog.confirm, Qt.Key.Key_F1)
    assert guide.help is not None
    assert (guide.help.isVisible(), guide.help.name) == (True, "content")
    dialog.reject()

    window.commands.shortcuts.trigger()
    (sheet,) = window.findChildren(ShortcutsDialog)
    sheet.search.setText("ctrl+e")
    assert not sheet.is_whole
    program.wait(lambda: sheet.is_whole)
    assert sum(group.isVisible() for group in sheet.groups) > 0
    sheet.search.setText("no such thing")
    assert not any(group.isVisible() for group in sheet.groups)
    sheet.close()


def test_a_suggested_model_leads_to_the_manager_and_its_question(
    open_program: OpenProgram, file_server: FileServer, standin: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    cpu = Device("cpu", "A processor", DeviceKind.CPU, (Run("onnx"),), usable=True)
    monkeypatch.setattr(Host, "devices", lambda _self: (cpu,))
    monkeypatch.setattr(trial, "ROUND_S", 0.02)
    monkeypatch.setattr(trial, "MEASURING_S", 0.5)
    monkeypatch.setattr(suggestions, "find_means", lambda _folder: Means(4, 2**33, 10**12))
    shop = Shop(file_server, standin, long=True)
    wd = shop.offer("wd", Licence.UNSTATED, needs=Needs(1)).manifest.id
    program = open_program(model="starter", catalog=shop)
    program.wait(lambda: program.window.start.suggested.buttons)
    program.window.start.suggested.buttons[wd].click()
    program.wait(lambda: program.manager.findChildren(ConsentDialog))
    assert wd in program.manager.panel.suggested.buttons
    program.agree()
    program.wait_for_stage(wd, Stage.INSTALLED)
    # What is here isn't suggested any more.
    program.wait(lambda: not program.window.start.suggested.buttons)


def test_columns_of_keys_are_of_about_one_length() -> None:
    assert find_cuts([8, 6, 10, 2, 5, 4], 3) == (2, 3)
    assert find_cuts([3], 3) == ()
    assert make_sheet({"File": [("Open", "Ctrl+O"), ("Quit now", "Ctrl+Q")]}) == "File\n  Open      Ctrl+O\n  Quit now  Ctrl+Q\n"
