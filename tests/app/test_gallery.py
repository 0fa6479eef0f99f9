"""A person looks for pictures by what they have in common, and does something with many at once."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication

from furrytag_gui.tags.review import State
from furrytag_gui.ui.facetgroups import Facet
from furrytag_gui.ui.settingsdesk import SMALLEST_PX
from furrytag_gui.ui.shape import COUNTS_PX
from tests.app.conftest import Program

Fill = Callable[[str, str], Path]
OpenProgram = Callable[..., Program]

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def counts(program: Program) -> dict[str, int | None]:
    """What the counts list."""
    return {line.label: line.count for line in program.bench.facets.list.lines if isinstance(line, Facet)}


def choose(program: Program, label: str, *, exclude: bool = False) -> None:
    facets = program.bench.facets.list
    facets.choose(next(line for line in facets.lines if isinstance(line, Facet) and line.label == label), exclude=exclude)


def test_counts_narrow_the_search_and_hold_the_rules_of_content(open_program: OpenProgram, fill: Fill) -> None:
    pictures = [fill("a.png", "red"), fill("b.png", "lime"), fill("c.png", "blue"), fill("withheld.png", "blueviolet")]
    program = open_program(*pictures)
    program.wait_for_tags(4)
    program.press(Qt.Key.Key_F4)
    program.wait(lambda: counts(program).get("anthro") == 3)
    # The window can be as narrow as without them: they go above the pictures then.
    program.window.resize(1200, program.window.height())
    program.wait(lambda: program.bench.shape.spare_px > 0)
    program.window.setMinimumSize(1, 1)
    program.window.settings_desk.fit_text()
    program.wait(lambda: program.window.minimumWidth() > 1)
    assert program.window.minimumWidth() == SMALLEST_PX[0]
    shown = counts(program)
    assert {name: shown[name] for name in ("fox", "lizard", "bird", "Withheld", "To review", "Safe", "Explicit", "Six heads")} == {
        "fox": 1,
        "lizard": 1,
        "bird": 1,
        "Withheld": 1,
        "To review": 3,
        "Safe": 2,
        "Explicit": 1,
        "Six heads": 4,
    }
    # An adult tag of the blue picture isn't listed out of the box.
    assert all(
        line.term in {"anthro", "fox", "lizard", "bird"} or ":" in line.term
        for line in program.bench.facets.list.lines
        if isinstance(line, Facet)
    )
    choose(program, "fox", exclude=True)
    program.wait(lambda: program.window.toolbar.search.text() == "-fox" and program.names == ["b.png", "c.png"])
    choose(program, "Safe")
    program.wait(lambda: program.names == ["b.png"])
    program.wait(lambda: counts(program).get("lizard") == 1 and counts(program)["-fox"] is None)
    # It is kept by name, and found again.
    program.window.filtering.open_saved()
    popup = program.window.filtering.saved
    program.qtbot.keyClicks(popup.name, "Not foxes")
    program.qtbot.keyClick(popup.name, Qt.Key.Key_Return)
    choose(program, "-fox")
    program.wait(lambda: program.names == ["a.png", "b.png"])
    program.wait(lambda: program.window.context.searches.all == {"Not foxes": "-fox rating:safe"})
    program.window.filtering.open_saved()
    popup.rows[0].button.click()
    program.wait(lambda: program.names == ["b.png"])
    popup.deleted.emit("Not foxes")
    program.wait(lambda: not program.window.context.searches.all)
    assert program.said == ["The search “Not foxes” is deleted."]
    program.window.notices.offer.click()
    program.wait(lambda: list(program.window.context.searches.all) == ["Not foxes"])
    # Sorted by a score: what the model says of one tag.
    program.window.toolbar.search.clear()
    program.wait(lambda: len(program.names) == 4)
    program.window.filtering.ask_for_score()
    program.qtbot.keyClicks(program.window.filtering.tag_popup.field, "lizard")
    program.qtbot.keyClick(program.window.filtering.tag_popup.field, Qt.Key.Key_Return)
    program.wait(lambda: program.names[0] == "b.png")
    assert program.window.toolbar.sort.text() == "Score of lizard ▾"


def test_what_is_done_with_the_selection_is_one_step(open_program: OpenProgram, fill: Fill) -> None:
    program = open_program(fill("a.png", "red"), fill("b.png", "lime"), fill("withheld.png", "blueviolet"))
    program.wait_for_tags(3)
    view, commands = program.bench.gallery.view, program.window.commands
    program.go_to("a.png")
    view.setFocus()
    view.selectAll()
    commands.accept_selected.trigger()
    program.wait(lambda: [entry.reviewed for entry in program.entries] == [True, True, False])
    program.wait(lambda: program.tags.get("fox") is State.ACCEPTED)
    assert commands.undo.text() == "&Undo: Accept suggestions on 2 pictures"
    assert program.said == ["Left out: 1 picture withheld."]
    commands.undo.trigger()
    program.wait(lambda: not any(entry.reviewed for entry in program.entries))
    commands.tag_selected.trigger()
    field = program.window.filtering.tag_popup.field
    program.qtbot.keyClicks(field, "red scarf")
    program.qtbot.keyClick(field, Qt.Key.Key_Return)
    program.wait(lambda: program.tags.get("red_scarf") is State.ADDED)
    commands.undo.trigger()
    program.wait(lambda: "red_scarf" not in program.tags)
    commands.ratings[1].trigger()
    program.wait(lambda: [round(entry.rating or 0, 2) for entry in program.entries[:2]] == [0.5, 0.5])
    program.window.activateWindow()
    view.setFocus()
    program.wait(view.hasFocus)
    program.press(Qt.Key.Key_R)
    program.wait(lambda: program.entries[1].reviewed)
    program.press(Qt.Key.Key_R, SHIFT)
    program.wait(lambda: not program.entries[0].reviewed)
    commands.copy_paths.trigger()
    assert QGuiApplication.clipboard().text().splitlines() == [str(entry.path) for entry in program.entries]


def test_the_picture_is_shown_large_over_a_strip_and_alone(open_program: OpenProgram, fill: Fill) -> None:
    program = open_program(fill("a.png", "red"), fill("b.png", "lime"))
    program.wait_for_tags(2)
    program.go_to("a.png")
    shape, view = program.bench.shape, program.bench.gallery.view
    program.press(Qt.Key.Key_F9)
    assert shape.is_strip
    assert view.mapTo(program.window, QPoint()).y() > program.bench.viewer.canvas.mapTo(program.window, QPoint()).y()
    program.press(Qt.Key.Key_F11)
    program.wait(program.window.isFullScreen)
    assert not view.isVisible()
    assert not program.window.toolbar.isVisible()
    program.press(Qt.Key.Key_I)
    program.wait(lambda: program.window.full_screen.overlay.isVisible() and "fox" in program.window.full_screen.overlay.text())
    program.press(Qt.Key.Key_Return)
    program.wait(lambda: program.current == "b.png" and program.entries[0].reviewed)
    program.press(Qt.Key.Key_Left)
    program.wait(lambda: program.current == "a.png")
    program.press(Qt.Key.Key_Escape)
    program.wait(lambda: not program.window.isFullScreen())
    assert program.window.toolbar.isVisible()
    assert shape.is_strip
    # Counts keep their room where the grid comes back.
    program.window.resize(1280, 800)
    program.press(Qt.Key.Key_F4)
    program.press(Qt.Key.Key_F9)
    program.wait(lambda: program.bench.facets.width() > COUNTS_PX - 10)
    # Larger thumbnails are kept for the next time.
    program.bench.gallery.enlarge(3)
    program.wait(lambda: program.window.context.settings.thumbnail_px == 176)


def test_folders_inside_are_opened_when_they_are_asked_for_and_the_folder_again(open_program: OpenProgram, fill: Fill) -> None:
    folder = fill("a.png", "red").parent
    (folder / "inner").mkdir()
    fill("b.png", "lime").rename(folder / "inner" / "b.png")
    program = open_program()
    program.wait_for_model()
    program.window.commands.subfolders.trigger()
    program.drop(folder)
    program.wait(lambda: program.said == [f"1 folder inside {folder.name} was not opened."])
    program.wait(lambda: program.names == ["a.png"])
    program.window.notices.offer.click()
    program.wait(lambda: program.names == ["a.png", "b.png"])
    program.window.close_all()
    program.wait(lambda: not program.names)
    recent, folders = program.window.commands.recent, program.window.context.folders
    folders.load()
    # It was listed before with its own pictures only.
    program.wait(lambda: folders.all[0].folder.recursive and recent.actions()[0].isEnabled())
    recent.actions()[0].trigger()
    program.wait(lambda: program.names == ["a.png", "b.png"])
    folders.clear()
    folder.rename(folder.with_name("moved"))
    folders.load()
    program.wait(lambda: not recent.actions()[0].isEnabled())
    assert "not there now" in recent.actions()[0].text()
