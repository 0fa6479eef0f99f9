"""Pictures come into the window, and tags appear."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QByteArray, QMimeData
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog

from furrytag_gui.paths import Paths
from furrytag_gui.tags.review import State
from tests.app.conftest import Program

Draw = Callable[..., Path]
OpenProgram = Callable[..., Program]


def test_three_dropped_pictures_are_tagged(open_program: OpenProgram, draw: Draw) -> None:
    program = open_program()
    assert program.window.is_empty
    program.drop(draw("lizard.png", "lime"), draw("fox.png", "red"), draw("bird.png", "navy"))
    program.wait_for_tags(3)
    assert not program.window.is_empty
    assert program.names == ["bird.png", "fox.png", "lizard.png"]
    program.go_to("fox.png")
    program.wait(lambda: "fox" in program.tags)
    assert program.tags["fox"] is State.SUGGESTED
    assert "lizard" not in program.tags
    program.go_to("lizard.png")
    program.wait(lambda: "lizard" in program.tags)


def test_a_folder_is_opened_from_the_command_line(open_program: OpenProgram, draw: Draw) -> None:
    draw("fox 10.png", "red")
    folder = draw("fox 2.png", "red").parent
    program = open_program(folder)
    program.wait_for_tags(2)
    assert program.names == ["fox 2.png", "fox 10.png"]
    assert program.current == "fox 2.png"


def test_what_is_dropped_is_shown_at_once_and_once(open_program: OpenProgram, draw: Draw) -> None:
    program = open_program(draw("a.png"))
    program.wait(lambda: program.current == "a.png")
    program.drop(draw("b.png"))
    program.wait(lambda: program.current == "b.png")
    program.drop(draw("a.png"))
    program.wait(lambda: program.current == "a.png")
    assert program.names == ["a.png", "b.png"]


def test_a_picture_from_a_web_page_is_kept_as_a_file(open_program: OpenProgram, paths: Paths) -> None:
    program = open_program()
    stream = BytesIO()
    Image.new("RGB", (40, 30), "red").save(stream, "PNG")
    mime = QMimeData()
    mime.setData("text/uri-list", QByteArray(b"https://example.org/fox.png"))
    mime.setData("image/png", QByteArray(stream.getvalue()))
    program.drop_mime(mime)
    program.wait_for_tags(1)
    (kept,) = (paths.data / "pasted").iterdir()
    assert kept.read_bytes() == stream.getvalue()
    assert program.entries[0].path == kept


def test_a_copied_bitmap_is_pasted(open_program: OpenProgram) -> None:
    program = open_program()
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    QGuiApplication.clipboard().setImage(image)
    program.window.commands.paste.trigger()
    program.wait_for_tags(1)
    assert program.names[0].startswith("pasted ")
    QGuiApplication.clipboard().clear()


def test_a_remote_picture_is_refused_in_words(open_program: OpenProgram) -> None:
    program = open_program()
    mime = QMimeData()
    mime.setData("text/uri-list", QByteArray(b"https://example.org/fox.png"))
    program.drop_mime(mime)
    assert program.said == ["FurryTag doesn't download pictures."]


def test_bad_files_are_listed_with_their_reasons_and_the_rest_goes_on(open_program: OpenProgram, draw: Draw, tmp_path: Path) -> None:
    (tmp_path / "bad").mkdir()
    text = tmp_path / "bad" / "text.png"
    text.write_text("not a picture")
    cut = tmp_path / "bad" / "cut.png"
    cut.write_bytes(draw("whole.png", size_px=300).read_bytes()[:200])
    program = open_program(draw("fox.png", "red"), text, cut, tmp_path / "gone.png")
    program.wait_for_tags(1)
    program.wait(lambda: sum(bool(entry.failure) for entry in program.entries) == 2)
    failures = {entry.path.name: entry.failure for entry in program.entries if entry.failure}
    assert failures["text.png"] == "Can't read text.png: it is a text file, not a picture."
    assert failures["cut.png"] == "Can't read cut.png: the file ends early."
    program.wait(lambda: program.said == ["Can't read gone.png: it doesn't exist."])
    program.wait(program.window.commands.show_failures.isEnabled)
    program.window.commands.show_failures.trigger()
    program.wait(lambda: program.window.failures.isVisible() and program.window.failures.model.rowCount() == 2)
    cut.write_bytes(draw("whole.png", "red", size_px=300).read_bytes())
    program.window.failures.retry.click()
    program.wait(lambda: sum(bool(entry.failure) for entry in program.entries) == 1)


def test_pictures_are_chosen_in_a_dialog(open_program: OpenProgram, draw: Draw) -> None:
    program = open_program()
    path = draw("fox.png", "red")
    program.window.commands.open_files.trigger()
    (dialog,) = program.window.findChildren(QFileDialog)
    dialog.filesSelected.emit([str(path)])
    dialog.reject()
    program.wait_for_tags(1)
    assert program.names == ["fox.png"]


def test_closed_pictures_keep_their_tags(open_program: OpenProgram, draw: Draw) -> None:
    fox = draw("fox.png", "red")
    program = open_program(fox, draw("lizard.png", "lime"))
    program.wait_for_tags(2)
    program.go_to("fox.png")
    program.bench.tags.accept_all()
    program.wait(lambda: program.entries[0].reviewed)
    program.go_to("fox.png")
    program.window.commands.close_selected.trigger()
    program.wait(lambda: program.names == ["lizard.png"] and program.current == "lizard.png")
    program.window.commands.close_all.trigger()
    program.wait(lambda: program.window.is_empty)
    program.drop(fox)
    program.wait(lambda: program.names == ["fox.png"] and program.tags.get("fox") is State.ACCEPTED)


def test_a_folder_without_pictures_is_said(open_program: OpenProgram, tmp_path: Path) -> None:
    (tmp_path / "art").mkdir()
    (tmp_path / "art" / "notes.txt").write_bytes(b"fox")
    program = open_program(tmp_path / "art")
    program.wait(lambda: program.said == ["There are no pictures in art."])
    assert program.window.is_empty
