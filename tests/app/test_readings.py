"""Of a model whose authors contradict each other, the person sees what each way to feed it comes to, and chooses one."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from furrytag_gui.engine import trial
from furrytag_gui.engine.devices import Device, DeviceKind
from furrytag_gui.engine.host import Host
from furrytag_gui.models.manifest import read_manifest
from furrytag_gui.models.runs import Run
from furrytag_gui.paths import Paths
from furrytag_gui.ui.dialogs.model_details import ModelDetails
from furrytag_gui.ui.dialogs.readings import ADVICE, PICTURES, ReadingsDialog
from furrytag_gui.ui.modelcard import Act, Stage
from furrytag_gui.ui.widgets.said_column import ASKING
from tests.app.conftest import Program
from tests.app.reachable import find_flaws
from tests.servers import FileServer
from tests.shop import Shop

OpenProgram = Callable[..., Program]
Fill = Callable[[str, str], Path]
EVA = "eva02-large-e621-full-v1"


@pytest.fixture(autouse=True)
def short_trials(monkeypatch: pytest.MonkeyPatch) -> None:
    """Measure for a moment only, on a plain CPU that nobody asks the runtimes for."""
    monkeypatch.setattr(trial, "ROUND_S", 0.02)
    monkeypatch.setattr(trial, "MEASURING_S", 0.5)
    cpu = Device("cpu", "A processor", DeviceKind.CPU, (Run("onnx"),), usable=True)
    monkeypatch.setattr(Host, "devices", lambda _self: (cpu,))


def test_both_readings_are_shown_on_open_pictures_and_one_is_chosen(open_program: OpenProgram, fill: Fill, paths: Paths) -> None:
    colors = ["red", "green", "blue", "gold", "white", "black", "tomato"]
    program = open_program(*[fill(f"{color}.png", color) for color in colors], model=EVA)
    program.wait_for_tags(len(colors))
    key = program.window.context.status.key
    dialog = compare(program)
    wait_for_answers(program, dialog)
    assert len(dialog.columns) == PICTURES
    # The stand-in sees means: a small picture in the middle of much white is brighter than one that fills the square.
    row = next(row for row, thumb in enumerate(dialog.thumbs) if thumb.toolTip() == "red.png")
    assert scores(dialog, row, 1)["bright_theme"] > scores(dialog, row, 0)["bright_theme"] + 0.1
    assert scores(dialog, row, 0)["fox"] > scores(dialog, row, 1)["fox"]
    assert not dialog.uses[0].isEnabled()

    dialog.uses[1].click()
    program.wait(lambda: program.window.context.status.key == f"{key}+extended")
    picture_id = program.entries[0].picture_id
    library = program.window.context._library()
    # The entries on the screen are those of before for a moment, so the library is asked.
    program.wait(lambda: library.facts(picture_id, f"{key}+extended").scores is not None)
    assert read_manifest(paths.models / EVA).reading.id == "extended"
    # What it said before is still there.
    before, now = library.facts(picture_id, key), library.facts(picture_id, f"{key}+extended")
    assert before.scores is not None
    assert (before.scores != now.scores).any()


def test_the_details_have_the_switch_with_who_says_so(open_program: OpenProgram, paths: Paths) -> None:
    program = open_program(model="starter", also=[EVA])
    program.wait_for_model()
    program.manage()
    program.wait_for_stage(EVA, Stage.INSTALLED)
    program.manager.open_details(EVA)
    (details,) = program.manager.findChildren(ModelDetails)
    assert "preprocess.json" in details._fed.text()
    assert details.readings.count() == 2
    details.readings.setCurrentIndex(1)
    details.readings.activated.emit(1)
    program.wait(lambda: program.desk.shelved(EVA).manifest.reading.id == "extended")
    assert details.readings.currentIndex() == 1
    # It isn't the model in use, so that one goes on.
    assert program.window.context.status.model.manifest.id == "starter"
    details.readings.setCurrentIndex(0)
    details.readings.activated.emit(0)
    program.wait(lambda: program.desk.shelved(EVA).manifest.revision == "stand-in")
    program.manager.open_details("starter")
    assert not [details for details in program.manager.findChildren(ModelDetails) if details.readings.isVisible()]


def test_it_is_offered_once_after_the_installation(
    open_program: OpenProgram, file_server: FileServer, standin: Callable[[str], Path]
) -> None:
    shop = Shop(file_server, standin, long=True)
    eva = shop.offer(EVA).manifest.id
    program = open_program(catalog=shop, model="starter")
    program.manage()
    program.wait_for_stage(eva, Stage.ABSENT)
    program.act(eva, Act.DOWNLOAD)
    program.wait_for_stage(eva, Stage.INSTALLED)
    notices = program.manager.notices
    assert [notice.offer for notice in notices.notices] == ["Compare on my pictures…", "Use it"]
    notices.dismiss()
    notices.offer.click()
    (dialog,) = program.manager.findChildren(ReadingsDialog)
    # Nothing is open, so drawings are shown, and that is said.
    wait_for_answers(program, dialog)
    assert dialog._advice.text() != ADVICE
    assert find_flaws(dialog) == []
    program.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    program.wait(lambda: not program.manager.findChildren(ReadingsDialog))
    assert not notices.notices


def compare(program: Program) -> ReadingsDialog:
    program.manage()
    program.wait_for_stage(EVA, Stage.IN_USE)
    program.manager.open_details(EVA)
    (details,) = program.manager.findChildren(ModelDetails)
    details.compare.click()
    (dialog,) = program.manager.findChildren(ReadingsDialog)
    return dialog


def wait_for_answers(program: Program, dialog: ReadingsDialog) -> None:
    program.wait(lambda: dialog.columns and not any(column.rating == ASKING for row in dialog.columns for column in row))


def scores(dialog: ReadingsDialog, row: int, place: int) -> dict[str, float]:
    return {line.text: line.score for line in dialog.columns[row][place].list.lines}
