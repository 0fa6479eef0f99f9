"""What the Help menu opens: the report of a problem, which is seen before it is saved, and the licences."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from furrytag_gui.engine.devices import Device, DeviceKind
from furrytag_gui.engine.host import Host
from furrytag_gui.models.runs import Run
from furrytag_gui.ui.dialogs.licences import LicencesDialog
from furrytag_gui.ui.dialogs.problem import ProblemDialog
from tests.app.conftest import Program

OpenProgram = Callable[..., Program]
CPU = Device("cpu", "A processor", DeviceKind.CPU, (Run("openvino"),), usable=True)


def test_a_report_is_shown_then_copied_and_saved(open_program: OpenProgram, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Host, "devices", lambda _self: (CPU,))
    program = open_program()
    program.window.commands.report.trigger()
    (dialog,) = program.window.findChildren(ProblemDialog)
    assert not dialog.save.isEnabled()
    program.wait(dialog.save.isEnabled)
    shown = dialog.text.toPlainText()
    assert "cpu: A processor: OpenVINO CPU" in shown
    assert "Qt's platform: offscreen" in shown
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == shown
    dialog.save_as(tmp_path / "nowhere" / "\0")
    program.wait(lambda: dialog.said.text().startswith("It could not be saved"))
    dialog.save_as(tmp_path / "report.txt")
    program.wait(lambda: dialog.said.text() == "Saved as report.txt.")
    assert (tmp_path / "report.txt").read_text("utf-8") == shown


def test_closing_the_window_does_not_wait_for_a_report(open_program: OpenProgram) -> None:
    program = open_program()
    program.window.commands.report.trigger()
    assert program.window.close()


def test_licences_are_listed_with_their_texts(open_program: OpenProgram) -> None:
    program = open_program()
    program.window.commands.licences.trigger()
    (dialog,) = program.window.findChildren(LicencesDialog)
    program.wait(dialog.list.topLevelItemCount)
    assert "Permission is hereby granted" in dialog.text.toPlainText()
    (numpy,) = [number for number in range(dialog.list.topLevelItemCount()) if dialog.list.topLevelItem(number).text(0) == "numpy"]
    dialog.list.setCurrentItem(dialog.list.topLevelItem(numpy))
    assert "NumPy Developers" in dialog.text.toPlainText()
    assert "PySide6" in dialog.whole
