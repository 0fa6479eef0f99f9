"""A person sees how good a model is, and keeps it as a file."""

import json
import shutil
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from furrytag_gui.library.library import Library
from furrytag_gui.library.records import Imported
from furrytag_gui.paths import Paths
from furrytag_gui.tags.review import Decision, Scope
from furrytag_gui.ui.panels.evaluation import EvaluationPanel
from tests.app.conftest import Program
from tests.app.reachable import find_flaws

Draw = Callable[..., Path]
Fill = Callable[[str, str], Path]
OpenProgram = Callable[..., Program]


def review(program: Program, kept: dict[str, set[str]]) -> None:
    """Say that these files have exactly these tags."""
    for entry in program.entries:
        tags = kept.get(entry.path.name)
        if tags is not None:
            program.window.context.edits.decide([entry.picture_id], dict.fromkeys(tags, Decision.ADDED), reviewed=True)
    program.wait(lambda: sum(entry.reviewed for entry in program.entries) == len(kept))


def open_panel(program: Program) -> EvaluationPanel:
    program.window.open_insight("Evaluate")
    assert program.window.insights is not None
    panel = program.window.insights.evaluation
    program.wait(panel.model.count)
    return panel


def evaluate(program: Program, panel: EvaluationPanel) -> None:
    panel.begin.click()
    program.wait(lambda: panel.verdict is not None and not panel.bar.is_busy)


@pytest.fixture
def program(open_program: OpenProgram, draw: Draw) -> Program:
    """Three red discs and three green ones; one of each is tagged unlike what the model says."""
    pictures = [draw(f"{colour} {number}.png", colour, size_px=64 + number) for colour in ("red", "lime") for number in range(3)]
    program = open_program(*pictures)
    program.wait_for_tags(6)
    review(
        program,
        {
            "red 0.png": {"fox", "anthro"},
            "red 1.png": {"fox", "anthro", "sparkles"},
            "red 2.png": {"lizard", "anthro"},
            "lime 0.png": {"lizard", "anthro"},
            "lime 1.png": {"lizard", "anthro"},
            "lime 2.png": {"fox", "anthro"},
        },
    )
    return program


def test_the_worst_tags_come_first_with_their_pictures(program: Program) -> None:
    panel = open_panel(program)
    evaluate(program, panel)
    assert panel.bar.said.startswith("On 6 pictures. Six heads: F1 0.833, recall 0.833, precision 0.833")
    rows = {row[0]: row for row in panel.tags.texts}
    assert [row[0] for row in panel.tags.texts[:2]] == ["fox", "lizard"]
    assert rows["fox"][1] == "3"
    assert rows["fox"][3:8] == ["0.667", "0.667", "0.667", "1", "1"]
    assert rows["anthro"][3] == "1.000"
    panel.tags.pick([row[0] for row in panel.tags.texts].index("lizard"))
    assert [found.entry.path.name for found in panel.wrong.found] == ["lime 2.png"]
    assert [found.entry.path.name for found in panel.missed.found] == ["red 2.png"]
    assert "sparkles (1)" in panel.notes.text()
    assert {"species", "body", "all"} <= {row[0] for row in panel.categories.texts}
    assert find_flaws(panel.window()) == []
    opened = panel.wrong
    opened.setFocus()
    program.qtbot.keyClick(opened, Qt.Key.Key_Return)
    program.wait(lambda: program.current == "lime 2.png")


def test_two_models_are_held_against_each_other_on_the_same_pictures(program: Program, standin: Callable[[str], Path]) -> None:
    models = program.window.context.preferences.models_folder
    shutil.copytree(standin("wd"), models / "wd")
    program.window.context.refresh_models()
    panel = open_panel(program)
    program.wait(lambda: panel.against.findData("wd") > 0)
    panel.against.setCurrentIndex(panel.against.findData("wd"))
    evaluate(program, panel)
    assert panel.verdict is not None
    assert [model.key.partition("@")[0] for model in panel.verdict.evaluation.models] == ["wd", "six_head"]
    assert panel.shown.currentText() == "Six heads"
    assert "No tag is in both" in panel.bar.said
    heading = panel.differences.model().headerData(2, Qt.Orientation.Horizontal)
    assert heading == "Six heads"
    panel.shown.setCurrentIndex(0)
    panel.shown.activated.emit(0)
    assert "fox" not in {row[0] for row in panel.tags.texts}


def test_my_thresholds_are_a_choice_and_every_tag_has_its_curve(program: Program) -> None:
    program.window.context.edits.set_threshold(Scope.TAG, "fox", 0.99)
    panel = open_panel(program)
    evaluate(program, panel)
    assert "at your thresholds" not in panel.bar.said
    rows = {row[0]: row for row in panel.tags.texts}
    panel.tags.pick([row[0] for row in panel.tags.texts].index("lizard"))
    assert panel.curves.tag.currentText() == "lizard"
    assert panel.curves.one_tag.words == [f"Six heads: average precision {rows['lizard'][8]}"]
    assert panel.curves.all_answers.words != panel.curves.one_tag.words
    panel.curves.picked.emit([row[0] for row in panel.tags.texts].index("fox"))
    assert panel.tags.texts[panel.tags.currentIndex().row()][0] == "fox"
    panel.limits.setCurrentIndex(panel.limits.findData("mine"))
    panel.begin.click()
    program.wait(lambda: "Judged at your thresholds; 1 tag has another one than the model's own." in panel.bar.said)
    assert {row[0]: row[2] for row in panel.tags.texts}["fox"] == "0.99"


def test_it_is_saved_as_page_table_and_figures(program: Program, tmp_path: Path) -> None:
    panel = open_panel(program)
    evaluate(program, panel)
    for name in ("it.html", "it.csv", "it.json"):
        panel.save_as(tmp_path / name)
        program.wait(lambda name=name: panel.bar.said == f"Saved as {tmp_path / name}.")
    assert "<svg" in (tmp_path / "it.html").read_text(encoding="utf-8")
    assert "fox,species" in (tmp_path / "it.csv").read_text(encoding="utf-8")
    assert json.loads((tmp_path / "it.json").read_text(encoding="utf-8"))["pictures"] == 6
    panel.save_as(tmp_path / "it.doc")
    program.wait(lambda: "has no ending" in panel.bar.said)


def test_a_folder_with_tag_files_is_evaluated_and_not_opened(program: Program, draw: Draw) -> None:
    outside = draw("elsewhere/a.png", "red", size_px=90)
    outside.with_suffix(".txt").write_text("fox, anthro", encoding="utf-8")
    panel = open_panel(program)
    panel.choose_folder(outside.parent)
    evaluate(program, panel)
    assert panel.bar.said.startswith("On 1 picture. Six heads: F1 1.000")
    assert len(program.entries) == 6


def test_a_folder_without_tag_files_says_so(program: Program, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    panel = open_panel(program)
    panel.choose_folder(empty)
    panel.begin.click()
    program.wait(lambda: panel.bar.said.startswith("No picture in empty has a tag file."))


def test_without_reviewed_pictures_it_says_what_to_do_and_imported_tags_are_a_choice(
    open_program: OpenProgram, draw: Draw, paths: Paths
) -> None:
    program = open_program(draw("fox.png", "red"))
    program.wait_for_tags(1)
    panel = open_panel(program)
    assert "you know" in panel.bar.said
    panel.begin.click()
    program.wait(lambda: panel.bar.said.startswith("You have reviewed no pictures yet."))
    assert "imported" not in panel.bar.said
    (entry,) = program.entries
    with closing(Library.open(paths.library)) as library:
        read = {"fox": Decision.ACCEPTED, "bird": Decision.ADDED}
        library.import_tags([Imported(entry.picture_id, read, dict.fromkeys(read, "fox.txt"))], {}, "Import")
    panel.begin.click()
    program.wait(lambda: "evaluate on imported tags, which 1 picture has." in panel.bar.said)
    place = panel.source.findData("imported")
    panel.source.setCurrentIndex(place)
    panel.source.activated.emit(place)
    assert panel.bar.said.startswith("Imported tags are taken as somebody's truth")
    evaluate(program, panel)
    # It says anthro too, which the file doesn't have.
    assert panel.bar.said.startswith("On 1 picture. Six heads: F1 0.500, recall 0.500, precision 0.500")


def test_it_can_be_cancelled_and_done_again(program: Program, draw: Draw) -> None:
    folder = draw("many/0.png", "red").parent
    for number in range(40):
        draw(f"many/{number}.png", "red", size_px=64 + number).with_suffix(".txt").write_text("fox", encoding="utf-8")
    panel = open_panel(program)
    panel.choose_folder(folder)
    panel.begin.click()
    program.wait(lambda: panel.bar.is_busy)
    panel.bar.stop.click()
    program.wait(lambda: not panel.bar.is_busy)
    assert panel.verdict is None
    assert panel.bar.said.startswith("Cancelled.")
    evaluate(program, panel)
    assert panel.bar.said.startswith("On 40 pictures.")


def test_what_only_adults_may_see_is_counted_and_not_shown(open_program: OpenProgram, fill: Fill) -> None:
    program = open_program(fill("blue.png", "blue"), fill("red.png", "red"), fill("violet.png", "blueviolet"))
    program.wait_for_tags(3)
    review(program, {"blue.png": {"fox"}, "red.png": {"bird"}, "violet.png": {"fox"}})
    panel = open_panel(program)
    evaluate(program, panel)
    assert "without 1 withheld" in panel.bar.said
    names = {row[0] for row in panel.tags.texts}
    panel.tags.pick([row[0] for row in panel.tags.texts].index("bird"))
    assert [found.entry.path.name for found in panel.missed.found] == ["red.png"]
    assert panel.wrong.found == ()
    assert "adult tag" in panel.notes.text()
    program.window.context.change_settings(replace(program.window.context.settings, show_adult=True))
    evaluate(program, panel)
    assert len({row[0] for row in panel.tags.texts} - names) == 1
    panel.tags.pick([row[0] for row in panel.tags.texts].index("bird"))
    assert [found.entry.path.name for found in panel.wrong.found] == ["blue.png"]
    program.window.commands.show_adult.trigger()
    program.wait(lambda: panel.verdict is None)
