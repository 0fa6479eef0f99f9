"""A person asks why a tag was suggested."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import Qt

from furrytag_gui.engine.explain import Heat
from furrytag_gui.engine.host import Host
from furrytag_gui.models.head import Head
from furrytag_gui.work import Work
from tests.app.conftest import Program

Draw = Callable[..., Path]
Fill = Callable[[str, str], Path]
OpenProgram = Callable[..., Program]


@pytest.fixture
def lizard(tmp_path: Path) -> Path:
    """Black, and green in the upper left corner: what speaks for the stand-in's lizard."""
    path = tmp_path / "lizard.png"
    picture = Image.new("RGB", (256, 256), "black")
    ImageDraw.Draw(picture).rectangle((0, 0, 160, 160), fill="lime")
    picture.save(path)
    return path


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the pictures that the model was asked about."""
    names: list[str] = []
    explain = Host.explain

    def note(self: Host, path: Path, subject: int | Head, work: Work) -> Heat:
        names.append(path.name)
        return explain(self, path, subject, work)

    monkeypatch.setattr(Host, "explain", note)
    return names


def test_the_heat_map_lies_where_the_tag_comes_from(open_program: OpenProgram, lizard: Path, asked: list[str]) -> None:
    program = open_program(lizard)
    program.wait_for_tags(1)
    program.wait(lambda: program.tags)
    canvas, viewer = program.bench.viewer.canvas, program.bench.viewer
    assert canvas.heat is None
    assert asked == []
    program.bench.tags.focus_list()
    program.press(Qt.Key.Key_W)
    assert viewer.why.isChecked()
    name = program.bench.tags.pointed_tag.name
    program.wait(lambda: canvas.heat is not None and viewer.reason.startswith(f"{name}: "))
    heat = canvas.heat
    assert (heat.width(), heat.height()) == (16, 16)
    assert viewer.reason.endswith("Exact: what each part adds.")
    viewer.why.toggle()
    assert canvas.heat is None
    assert viewer.reason == ""
    viewer.why.toggle()
    assert canvas.heat is not None
    assert asked == ["lizard.png"]


def test_green_speaks_for_the_lizard(open_program: OpenProgram, lizard: Path) -> None:
    program = open_program(lizard)
    program.wait_for_tags(1)
    program.wait(lambda: program.bench.tags.pointed_tag is not None)
    from furrytag_gui.tags.review import Scope  # noqa: PLC0415

    program.window.context.edits.set_threshold(Scope.TAG, "lizard", 0.01)
    program.wait(lambda: "lizard" in program.tags)
    program.bench.tags.focus_list()
    while program.bench.tags.pointed_tag.name != "lizard":
        program.press(Qt.Key.Key_Down)
    program.window.commands.why.trigger()
    canvas = program.bench.viewer.canvas
    program.wait(lambda: canvas.heat is not None)
    corner, far = canvas.heat.pixelColor(1, 1), canvas.heat.pixelColor(14, 14)
    assert corner.red() > corner.blue()
    assert corner.alpha() > far.alpha() or far.blue() > far.red()


def test_moving_on_gives_it_up(open_program: OpenProgram, draw: Draw, asked: list[str]) -> None:
    program = open_program(draw("a.png", "red"), draw("b.png", "lime"))
    program.wait_for_tags(2)
    program.go_to("a.png")
    program.window.commands.why.trigger()
    program.go_to("b.png")
    canvas = program.bench.viewer.canvas
    program.wait(lambda: canvas.heat is not None)
    assert "b.png" in asked
    program.go_to("a.png")
    program.window.commands.why.trigger()
    assert canvas.heat is None


def test_a_withheld_picture_is_not_explained(open_program: OpenProgram, fill: Fill, asked: list[str]) -> None:
    program = open_program(fill("violet.png", "blueviolet"))
    program.wait_for_tags(1)
    program.wait(lambda: program.entry.withheld and program.review.withheld)
    program.window.commands.why.trigger()
    assert program.bench.viewer.reason.startswith("Choose a tag")
    assert asked == []
