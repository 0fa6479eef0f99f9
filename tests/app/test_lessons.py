"""A person sees what was learned, helps it, and shares it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from furrytag_gui.tags.review import Decision, Source
from furrytag_gui.ui.panels.lessons import LessonsPanel
from tests.app.conftest import Program
from tests.app.reachable import find_flaws

Draw = Callable[..., Path]
OpenProgram = Callable[..., Program]


def open_panel(program: Program) -> LessonsPanel:
    program.window.open_insight("Learned")
    assert program.window.insights is not None
    return program.window.insights.lessons


def teach(program: Program, colour: str, tag: str, count: int) -> None:
    """Say that the first pictures of this colour have the tag, and that as many of the others don't."""
    others = {"red": "lime", "lime": "red"}
    for entry in program.entries:
        name, _, number = entry.path.stem.partition(" ")
        if int(number) < count and name in (colour, others[colour]):
            decisions = {tag: Decision.ADDED} if name == colour else {}
            program.window.context.edits.decide(
                [entry.picture_id], decisions, categories=dict.fromkeys(decisions, "identity"), reviewed=True
            )


@pytest.fixture
def program(open_program: OpenProgram, draw: Draw) -> Program:
    pictures = [draw(f"{colour} {number}.png", colour, size_px=64 + number) for colour in ("red", "lime") for number in range(12)]
    program = open_program(*pictures)
    program.wait_for_tags(24)
    return program


def stages(panel: LessonsPanel) -> dict[str, str]:
    return {row[0]: row[1] for row in panel.table.texts}


def test_a_taught_tag_is_listed_with_its_figures_and_pictures(program: Program) -> None:
    panel = open_panel(program)
    program.wait(lambda: panel.bar.said.startswith("You have taught no tags yet."))
    teach(program, "red", "ember", 8)
    program.wait(lambda: stages(panel) == {"ember": "on"})
    assert panel.table.texts == [["ember", "on", "8", "8", "75 to 100%", "100%", "4"]]
    assert panel.sentence.text().startswith("Learned from 8 of your pictures with this tag and 8 without it.")
    program.wait(lambda: len(panel.examples.found) == 8 and len(panel.guesses.found) == 4)
    assert {found.entry.path.name for found in panel.guesses.found} == {f"red {number}.png" for number in range(8, 12)}
    assert len(panel.ask.found) == 4
    assert find_flaws(panel.window()) == []


def test_a_tag_with_too_few_examples_says_what_it_needs(program: Program) -> None:
    teach(program, "red", "ember", 3)
    panel = open_panel(program)
    # The panel may have counted before the last picture was said.
    program.wait(lambda: panel.sentence.text() == "Needs 2 more with it and 5 more reviewed without it.")
    assert stages(panel) == {"ember": "needs examples"}
    program.wait(lambda: panel.ask.found)


def test_four_are_labelled_by_one_key_each(program: Program) -> None:
    teach(program, "red", "ember", 8)
    panel = open_panel(program)
    program.wait(lambda: stages(panel) == {"ember": "on"} and len(panel.ask.found) == 4)
    labelled = []
    panel.ask.setFocus()
    for key, label in ((Qt.Key.Key_A, "Add ember"), (Qt.Key.Key_X, "Reject ember")):
        labelled.append(panel.ask.current.entry.file_id)
        left = len(panel.ask.found)
        program.qtbot.keyClick(panel.ask, key)
        assert len(panel.ask.found) == left - 1
        program.wait(lambda label=label: program.window.context.edits.undo_label == label)
    program.wait(lambda: panel.table.texts and panel.table.texts[0][2:4] == ["9", "9"])
    program.wait(lambda: len(panel.examples.found) == 9)
    assert set(labelled).isdisjoint(found.entry.file_id for found in panel.ask.found)


def test_a_learned_tag_is_exported_taken_in_elsewhere_and_forgotten(program: Program, tmp_path: Path) -> None:
    teach(program, "red", "ember", 8)
    panel = open_panel(program)
    program.wait(lambda: stages(panel) == {"ember": "on"})
    panel.export_to(tmp_path / "ember")
    program.wait(lambda: panel.bar.said.startswith("Saved as "))
    (file,) = tmp_path.glob("*.furrytag-head.json")
    ids = [entry.picture_id for entry in program.entries]
    program.window.context.edits.decide(ids, {"ember": None}, reviewed=False)
    program.wait(lambda: stages(panel) == {})
    panel.import_from(file)
    program.wait(lambda: stages(panel) == {"ember": "from a file"})
    assert panel.bar.said.startswith("ember was taken in. 1 tag taught to ")
    program.wait(lambda: panel.sentence.text().startswith("Came out of a file: learned from 8 pictures of others"))
    program.go_to("red 9.png")
    program.wait(lambda: any(row.name == "ember" and row.source is Source.LEARNED for row in program.review.rows))
    assert not panel.forget.isHidden()
    panel.forget.click()
    program.wait(lambda: stages(panel) == {})


def test_a_file_that_was_changed_by_hand_is_refused(program: Program, tmp_path: Path) -> None:
    teach(program, "red", "ember", 8)
    panel = open_panel(program)
    program.wait(lambda: stages(panel) == {"ember": "on"})
    panel.export_to(tmp_path / "ember")
    program.wait(lambda: panel.bar.said.startswith("Saved as "))
    (file,) = tmp_path.glob("*.furrytag-head.json")
    file.write_bytes(file.read_bytes().replace(b'"ember"', b'"blaze"'))
    panel.import_from(file)
    program.wait(lambda: "was changed after it was exported" in panel.bar.said)
