"""A person sees the library as a map, and tags a group of it."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from furrytag_gui.library.library import Library
from furrytag_gui.library.records import FittedHead
from furrytag_gui.models.head import Evidence, Head, make_features
from furrytag_gui.paths import Paths
from furrytag_gui.tags.review import Decision, State
from furrytag_gui.ui.panels.map import MapPanel
from tests.app.conftest import Program

Fill = Callable[[str, str], Path]
OpenProgram = Callable[..., Program]


@pytest.fixture
def program(open_program: OpenProgram, tmp_path: Path) -> Program:
    """Eight red fills, eight green ones and a withheld one, all a little different."""
    pictures = [tmp_path / f"{name} {number}.png" for name in ("red", "lime") for number in range(8)]
    for place, path in enumerate(pictures):
        shade = 255 - 3 * (place % 8)
        Image.new("RGB", (64, 64), (shade, 0, 0) if place < 8 else (0, shade, 0)).save(path)
    violet = tmp_path / "violet.png"
    Image.new("RGB", (64, 64), "blueviolet").save(violet)
    program = open_program(*pictures, violet)
    program.wait_for_tags(17)
    return program


def open_map(program: Program) -> MapPanel:
    program.window.open_insight("Map")
    assert program.window.insights is not None
    panel = program.window.insights.map
    program.wait(lambda: panel.data is not None and not panel.bar.is_busy)
    return panel


def titles(panel: MapPanel) -> list[str]:
    return [panel.groups.item(row).text() for row in range(panel.groups.count())]


def test_everything_but_what_is_withheld_is_drawn_and_coloured(program: Program) -> None:
    panel = open_map(program)
    assert panel.bar.said.startswith("16 pictures.")
    assert titles(panel) == ["rated safe (16)"]
    place = panel.color.findData("fox")
    panel.color.setCurrentIndex(place)
    panel.color.activated.emit(place)
    assert titles(panel) == ["with fox (8)", "without fox (8)"]
    reds = [entry.picture_id for entry in program.entries if entry.path.name.startswith("red")]
    program.window.context.edits.rate(reds[:2], 0.5)
    program.window.context.edits.decide(reds[2:5], {"fox": Decision.REJECTED, "sparkles": Decision.ADDED})
    program.wait(lambda: program.window.context.edits.undo_label == "Change 2 tags")
    panel.again.click()
    # What was chosen stays.
    program.wait(lambda: not panel.bar.is_busy and titles(panel) == ["with fox (5)", "without fox (11)"])
    panel.color.setCurrentIndex(0)
    panel.color.activated.emit(0)
    assert titles(panel) == ["rated safe (14)", "rated questionable (2)"]
    for tag, number in (("fox", 5), ("sparkles", 3)):
        place = panel.color.findData(tag)
        panel.color.setCurrentIndex(place)
        panel.color.activated.emit(place)
        assert titles(panel) == [f"with {tag} ({number})", f"without {tag} ({16 - number})"]


def test_a_learned_tag_colours_the_pictures_that_it_is_suggested_on(program: Program, paths: Paths) -> None:
    ids = {entry.path.name: entry.picture_id for entry in program.entries}
    key = program.window.context.status.key
    with closing(Library.open(paths.library)) as library:
        red, lime = make_features(library.embeddings(key, [ids["red 0.png"], ids["lime 0.png"]]))
        way = red - lime
        head = Head("scarlet", "own", way, -float(way @ (red + lime)) / 2, 0.5, Evidence(8, 8, 0.9, 0.9))
        library.put_head(key, head.tag, FittedHead(head, b"imported:"), "Take in scarlet")
    panel = open_map(program)
    place = panel.color.findData("scarlet")
    panel.color.setCurrentIndex(place)
    panel.color.activated.emit(place)
    assert titles(panel) == ["with scarlet (8)", "without scarlet (8)"]


def test_a_loop_chooses_what_lies_in_it_and_the_group_gets_a_tag(program: Program) -> None:
    panel = open_map(program)
    scatter = panel.scatter
    rows = {entry.picture_id: entry.path.name for entry in program.entries}
    reds = [row for row, picture_id in enumerate(panel.data.ids.tolist()) if rows[picture_id].startswith("red")]
    places = [scatter.place(row) for row in reds]
    left, right = min(p.x() for p in places) - 8, max(p.x() for p in places) + 8
    top, bottom = min(p.y() for p in places) - 8, max(p.y() for p in places) + 8
    program.qtbot.mousePress(scatter, Qt.MouseButton.LeftButton, pos=QPoint(int(left), int(top)))
    for x, y in ((right, top), (right, bottom), (left, bottom)):
        program.qtbot.mouseMove(scatter, QPoint(int(x), int(y)))
    program.qtbot.mouseRelease(scatter, Qt.MouseButton.LeftButton, pos=QPoint(int(left), int(bottom)))
    assert sorted(scatter.chosen.tolist()) == sorted(reds)
    program.wait(lambda: len(panel.chosen.found) == 8)
    assert not panel.give.isEnabled()
    panel.tag.setFocus()
    program.qtbot.keyClicks(panel.tag, "Warm colours")
    program.qtbot.keyClick(panel.tag, Qt.Key.Key_Return)
    program.go_to("red 3.png")
    program.wait(lambda: program.tags.get("warm_colours") is State.ADDED)
    assert program.window.context.edits.undo_label == "Add warm_colours"
    program.window.commands.undo.trigger()
    program.wait(lambda: "warm_colours" not in program.tags)


def test_clusters_are_found_named_and_chosen_by_keyboard(program: Program) -> None:
    panel = open_map(program)
    panel.cluster.click()
    program.wait(lambda: panel.color.currentData() == "cluster")
    named = titles(panel)
    assert len(named) >= 2
    assert any("fox" in title for title in named)
    panel.groups.setFocus()
    program.qtbot.keyClick(panel.groups, Qt.Key.Key_Down)
    program.wait(lambda: len(panel.scatter.chosen) and panel.chosen.found)
    panel.scatter.setFocus()
    program.qtbot.keyClick(panel.scatter, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(panel.scatter.chosen) == 16
    program.qtbot.keyClick(panel.scatter, Qt.Key.Key_Escape)
    assert not len(panel.scatter.chosen)
    # The point of the keys is told with its name, and its picture is drawn.
    point = panel.scatter.cursor_point
    program.wait(lambda: ".png" in panel.scatter.accessibleName() and point in panel.scatter.pictures)
    program.qtbot.keyClick(panel.scatter, Qt.Key.Key_Space)
    assert panel.scatter.chosen.tolist() == [point]
    assert panel.scatter.accessibleName().endswith(", chosen")
    name = next(entry.path.name for entry in program.entries if entry.picture_id == panel.data.ids[point])
    program.qtbot.keyClick(panel.scatter, Qt.Key.Key_Return)
    program.wait(lambda: program.current == name)


def test_only_what_the_window_lists_is_drawn_if_wanted(program: Program) -> None:
    panel = open_map(program)
    files = {entry.path.name: entry.file_id for entry in program.entries}
    program.window.context.close_files([files["red 0.png"], files["lime 0.png"]])
    program.wait(lambda: len(program.entries) == 15)
    panel.listed.click()
    program.wait(lambda: panel.bar.said.startswith("14 pictures."))
    panel.listed.click()
    program.wait(lambda: panel.bar.said.startswith("16 pictures."))


def test_from_near_the_points_are_pictures(program: Program) -> None:
    panel = open_map(program)
    scatter = panel.scatter
    assert scatter.near == []
    at = QPointF(scatter.place(0))
    for _ in range(4):
        wheel = QWheelEvent(
            at,
            scatter.mapToGlobal(at),
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(scatter, wheel)
    program.wait(lambda: 0 in scatter.near)
    program.wait(lambda: set(scatter.pictures) == set(scatter.near))


def test_spreading_out_moves_the_points_and_can_be_stopped(program: Program) -> None:
    panel = open_map(program)
    before = panel.data.positions
    panel.spread.click()
    program.wait(lambda: not panel.bar.is_busy and (panel.data.positions is not before or "installed" in panel.bar.said))
    panel.spread.click()
    program.wait(lambda: panel.bar.is_busy)
    panel.bar.stop.click()
    program.wait(lambda: not panel.bar.is_busy)


def test_too_few_pictures_say_so(open_program: OpenProgram, fill: Fill) -> None:
    program = open_program(fill("a.png", "red"))
    program.wait_for_tags(1)
    program.window.open_insight("Map")
    assert program.window.insights is not None
    panel = program.window.insights.map
    program.wait(lambda: panel.bar.said.startswith("A map needs at least 10 tagged pictures; there are 1."))
    assert not panel.spread.isEnabled()
