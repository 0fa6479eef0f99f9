"""A person lets thresholds be chosen, and takes them back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from furrytag_gui.tags.review import Decision
from furrytag_gui.ui.panels.calibration import CalibrationPanel
from tests.app.conftest import Program
from tests.app.reachable import find_flaws

Draw = Callable[..., Path]
OpenProgram = Callable[..., Program]


def open_panel(program: Program) -> CalibrationPanel:
    program.window.open_insight("Calibrate")
    assert program.window.insights is not None
    return program.window.insights.calibration


def propose(program: Program, panel: CalibrationPanel) -> dict[str, list[str]]:
    panel.begin.click()
    program.wait(lambda: not panel.bar.is_busy and (panel.table.texts or "nothing to choose" in panel.bar.said))
    return {row[1]: row for row in panel.table.texts}


@pytest.fixture
def program(open_program: OpenProgram, draw: Draw) -> Program:
    """Twelve red foxes and twelve green pictures without one, all reviewed; one more red picture isn't."""
    colours = {"red": {"fox": Decision.ACCEPTED}, "lime": {}}
    pictures = [draw(f"{colour} {number}.png", colour, size_px=64 + number) for colour in colours for number in range(12)]
    program = open_program(*pictures, draw("red new.png", "red", size_px=99))
    program.wait_for_tags(25)
    for entry in program.entries:
        colour = entry.path.name.partition(" ")[0]
        if "new" not in entry.path.name:
            program.window.context.edits.decide([entry.picture_id], colours[colour], reviewed=True)
    program.wait(lambda: sum(entry.reviewed for entry in program.entries) == 24)
    return program


def test_thresholds_are_proposed_with_evidence_set_in_one_step_and_taken_back(program: Program) -> None:
    panel = open_panel(program)
    row = propose(program, panel)["fox"]
    assert row[4] == "12"
    assert row[2] == "0.50"
    value = float(row[3])
    assert value != 0.5
    assert row[8] == f"At {value:.2f} you accepted 100% of 12."
    # As good as the present one, so it is for the person to say.
    assert not panel.apply.isEnabled()
    assert "none of them is worth a change" in panel.bar.said
    place = next(place for place, one in enumerate(panel.forecast.proposals) if one.name == "fox")
    panel.table.check(place, True)
    assert find_flaws(panel.window()) == []
    assert "\n1 threshold: on 25 tagged pictures, " in panel.preview.text()
    panel.apply.click()
    program.wait(lambda: "1 threshold is set" in panel.bar.said)
    assert program.window.context.edits.undo_label == "Calibrate 1 threshold"
    program.go_to("red new.png")
    program.wait(lambda: next(shown for shown in program.review.rows if shown.name == "fox").threshold == pytest.approx(value, abs=0.01))
    program.window.commands.undo.trigger()
    program.wait(lambda: next(shown for shown in program.review.rows if shown.name == "fox").threshold == 0.5)
    program.wait(lambda: panel.bar.said.startswith("Thresholds are chosen on"))


def test_what_is_not_ticked_stays_as_it_is(program: Program) -> None:
    panel = open_panel(program)
    propose(program, panel)
    panel.table.check(0, True)
    assert panel.apply.isEnabled()
    panel.table.setFocus()
    for place in range(len(panel.table.texts)):
        panel.table.pick(place)
        if panel.chosen:
            program.qtbot.keyClick(panel.table, Qt.Key.Key_Return)
    assert panel.chosen == []
    assert not panel.apply.isEnabled()
    assert "tagged pictures" not in panel.preview.text()


@pytest.mark.parametrize(("place", "name"), [(1, "species"), (2, "all tags")])
def test_one_threshold_holds_for_a_category_or_all(program: Program, place: int, name: str) -> None:
    panel = open_panel(program)
    panel.scope.setCurrentIndex(place)
    panel.aim.setCurrentIndex(1)
    assert not panel.target.isHidden()
    assert name in propose(program, panel)


def test_one_class_only_says_so(open_program: OpenProgram, draw: Draw) -> None:
    program = open_program(draw("a.png", "red"), draw("b.png", "red", size_px=70))
    program.wait_for_tags(2)
    panel = open_panel(program)
    panel.begin.click()
    program.wait(lambda: "is reviewed yet" in panel.bar.said)
    for entry in program.entries:
        program.window.context.edits.decide([entry.picture_id], {"fox": Decision.ACCEPTED}, reviewed=True)
    program.wait(lambda: all(entry.reviewed for entry in program.entries))
    assert propose(program, panel) == {}
    assert "nothing to choose between" in panel.bar.said


def test_proposals_for_another_model_are_forgotten(program: Program) -> None:
    panel = open_panel(program)
    assert propose(program, panel)
    program.window.context.choose_model("starter")
    program.wait(lambda: panel.table.texts == [])
