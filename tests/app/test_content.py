"""What is not for everybody is not seen, and what is for nobody never."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from furrytag_gui.ui.dialogs.adult import AdultDialog
from tests.app.conftest import Program

Fill = Callable[[str, str], Path]
OpenProgram = Callable[..., Program]


def test_a_picture_above_safe_is_blurred_until_it_is_shown_once(open_program: OpenProgram, fill: Fill) -> None:
    program = open_program(fill("bird.png", "blue"), fill("fox.png", "red"))
    program.wait_for_tags(2)
    program.go_to("bird.png")
    program.wait(lambda: program.bench.viewer.veil_text == "Rated explicit")
    program.window.commands.reveal.trigger()
    assert program.bench.viewer.veil_text == ""
    program.go_to("fox.png")
    program.wait(lambda: program.bench.viewer.veil_text == "")
    program.go_to("bird.png")
    program.wait(lambda: program.bench.viewer.veil_text == "Rated explicit")


def test_adults_who_say_so_see_all_until_they_say_otherwise(open_program: OpenProgram, fill: Fill) -> None:
    program = open_program(fill("bird.png", "blue"))
    program.wait_for_tags(1)
    program.wait(lambda: program.bench.viewer.veil_text == "Rated explicit")
    program.wait(lambda: "bird" in program.tags)
    shown = len(program.tags)
    program.window.commands.show_adult.trigger()
    (dialog,) = program.window.findChildren(AdultDialog)
    assert not program.window.commands.show_adult.isChecked()
    dialog.confirm.click()
    program.wait(lambda: program.bench.viewer.veil_text == "" and len(program.tags) == shown + 1)
    program.wait(program.window.commands.show_adult.isChecked)
    program.window.commands.show_adult.trigger()
    program.wait(lambda: program.bench.viewer.veil_text == "Rated explicit" and len(program.tags) == shown)


def test_a_dismissed_question_shows_nothing(open_program: OpenProgram, fill: Fill) -> None:
    program = open_program(fill("bird.png", "blue"))
    program.wait_for_tags(1)
    program.window.commands.show_adult.trigger()
    (dialog,) = program.window.findChildren(AdultDialog)
    dialog.reject()
    assert not program.window.context.settings.show_adult
    assert not program.window.commands.show_adult.isChecked()


def test_a_withheld_picture_is_never_shown_and_names_its_file(open_program: OpenProgram, fill: Fill) -> None:
    path = fill("violet.png", "blueviolet")
    program = open_program(path, show_adult=True)
    program.wait_for_tags(1)
    program.wait(lambda: program.entry.withheld and program.bench.viewer.veil_text == "This picture is withheld")
    program.wait(lambda: program.review.withheld)
    assert program.tags == {}
    program.window.commands.reveal.trigger()
    assert program.bench.viewer.veil_text == "This picture is withheld"
    program.wait(lambda: program.bench.viewer.canvas.blurred)
    program.bench.viewer.veil_button.click()
    assert QGuiApplication.clipboard().text() == str(path)
