"""A person brings tags to files and from files, and takes it back."""

import hashlib
import json
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QDialog, QLineEdit, QWidget

from furrytag_gui.exchange.export import run_export
from furrytag_gui.exchange.plan import Action, Resolution
from furrytag_gui.exchange.planner import Planner
from furrytag_gui.library.ledger import Write
from furrytag_gui.library.library import Library
from furrytag_gui.paths import Paths
from furrytag_gui.tags.review import Decision, State
from furrytag_gui.ui import currentfiles
from furrytag_gui.ui.dialogs.export import ExportDialog
from furrytag_gui.ui.dialogs.exports import ExportsDialog
from furrytag_gui.ui.dialogs.hydrus import HydrusDialog
from furrytag_gui.ui.dialogs.import_tags import ImportDialog
from furrytag_gui.work import Work
from tests.app.conftest import Program
from tests.app.reachable import find_flaws
from tests.exchange.hydrus_server import KEY, HydrusServer, serve_hydrus

Draw = Callable[..., Path]
OpenProgram = Callable[..., Program]
DialogT = TypeVar("DialogT", bound=QDialog)


@pytest.fixture
def hydrus() -> Iterator[HydrusServer]:
    with serve_hydrus() as server:
        yield server


def find(program: Program, kind: type[DialogT]) -> DialogT:
    """The dialog of this kind that is open."""
    program.wait(lambda: any(dialog.isVisible() for dialog in program.window.findChildren(kind)))
    return next(dialog for dialog in program.window.findChildren(kind) if dialog.isVisible())


def start(open_program: OpenProgram, *pictures: Path, **settings: object) -> Program:
    """A window with these pictures, all tagged; the first is shown."""
    program = open_program(*pictures, **settings)
    program.wait_for_tags(len(pictures))
    program.go_to(min(path.name for path in pictures))
    program.wait(lambda: program.window.context.exchange.presets)
    return program


def open_export(program: Program, preset: str = "Training captions") -> ExportDialog:
    program.window.commands.export_tags.trigger()
    dialog = find(program, ExportDialog)
    dialog.presets.choose(preset)
    program.wait(lambda: dialog.presets.preview.remarks or dialog.presets.preview_text)
    return dialog


def look(program: Program, dialog: ExportDialog) -> ExportDialog:
    dialog.go.click()
    program.wait(lambda: dialog.files.plan is not None and not program.window.context.exchange.busy)
    return dialog


def write(program: Program, dialog: ExportDialog) -> None:
    look(program, dialog)
    dialog.go.click()
    program.wait(lambda: dialog.files.result is not None)


def set_option(dialog: ExportDialog, name: str, value: str | bool) -> None:
    """Change an option as a person does."""
    field: QWidget = dialog.presets.form.field(name)
    match field:
        case QCheckBox():
            if field.isChecked() != value:
                field.click()
        case QComboBox():
            field.setCurrentIndex(field.findData(value))
            field.activated.emit(field.currentIndex())
        case QLineEdit():
            field.setText(str(value))
            field.textEdited.emit(str(value))


def test_tags_are_previewed_planned_written_and_taken_back(open_program: OpenProgram, draw: Draw) -> None:
    pictures = [draw("a.png", "red"), draw("b.png", "red")]
    program = start(open_program, *pictures)
    program.bench.tags.decided.emit({"red_panda": Decision.ADDED})
    program.wait(lambda: "red_panda" in program.tags)
    dialog = open_export(program)
    program.wait(lambda: "red panda" in dialog.presets.preview_text)
    assert "fox" in dialog.presets.preview_text
    set_option(dialog, "spelling", "underscores")
    program.wait(lambda: "red_panda" in dialog.presets.preview_text)
    look(program, dialog)
    assert [dialog.files.model.row(row).action for row in range(2)] == [Action.NEW, Action.NEW]
    assert not pictures[0].with_suffix(".txt").exists()
    program.wait(lambda: "red_panda" in dialog.files.preview.after.toPlainText())
    assert dialog.go.text() == "&Export 2 files"
    dialog.go.click()
    program.wait(lambda: dialog.files.result is not None)
    assert dialog.summary.text() == "2 files written."
    assert "red_panda" in pictures[0].with_suffix(".txt").read_text()
    assert pictures[1].with_suffix(".txt").exists()
    dialog.undo.click()
    program.wait(lambda: "taken back" in dialog.summary.text())
    assert not pictures[0].with_suffix(".txt").exists()
    assert not dialog.undo.isVisible()


def test_what_others_wrote_is_shown_beside_what_it_would_become(open_program: OpenProgram, draw: Draw) -> None:
    picture = draw("fox.png", "red")
    picture.with_suffix(".txt").write_text("sunset\n")
    program = start(open_program, picture)
    dialog = open_export(program)
    program.wait(lambda: dialog.presets.preview.before.toPlainText() == "sunset\n")
    assert dialog.presets.preview_text.startswith("sunset, ")


def test_a_file_that_others_changed_is_decided_about(open_program: OpenProgram, draw: Draw) -> None:
    pictures = [draw(f"{letter}.png", "red") for letter in "abc"]
    program = start(open_program, *pictures)
    dialog = open_export(program)
    write(program, dialog)
    dialog.reject()
    for picture in pictures:
        picture.with_suffix(".txt").write_text("mine\n")
    dialog = look(program, open_export(program))
    assert {step.action for step in dialog.files.plan.steps} == {Action.CONFLICT}
    assert find_flaws(dialog) == []
    assert not dialog.go.isEnabled()
    row = dialog.files.resolution.findData(str(Resolution.MERGE))
    dialog.files.resolution.setCurrentIndex(row)
    dialog.files.resolution.activated.emit(row)
    assert dialog.go.text() == "&Export 1 file"
    program.wait(lambda: dialog.files.preview.after.toPlainText().startswith("mine, "))
    dialog.files.resolve_all.click()
    assert dialog.go.text() == "&Export 3 files"
    dialog.go.click()
    program.wait(lambda: dialog.files.result is not None)
    assert all(picture.with_suffix(".txt").read_text().startswith("mine, ") for picture in pictures)


def test_what_cannot_be_written_is_listed(open_program: OpenProgram, draw: Draw, tmp_path: Path) -> None:
    good, linked = draw("a.png", "red"), draw("b.png", "red")
    linked.with_suffix(".txt").symlink_to(tmp_path / "nowhere")
    program = start(open_program, good, linked)
    dialog = look(program, open_export(program))
    refused = [step for step in dialog.files.plan.steps if step.action is Action.REFUSED]
    assert "it is a link" in refused[0].reason
    good.with_suffix(".txt").write_text("just now\n")
    dialog.go.click()
    program.wait(lambda: dialog.files.result is not None)
    assert "could not be changed" in dialog.summary.text()
    assert "changed since it was looked at" in dialog.files.model.row(0).reason


def test_cancelling_an_export_keeps_what_was_written(open_program: OpenProgram, draw: Draw, monkeypatch: pytest.MonkeyPatch) -> None:
    program = start(open_program, draw("a.png", "red"), draw("b.png", "red"))
    dialog = look(program, open_export(program))
    started = []

    def run(*arguments: object, **more: object) -> object:
        started.append(1)
        work = arguments[3]
        assert isinstance(work, Work)
        work.start("Writing tag files", 2)
        program.window.context.exchange.cancel()
        return run_export(*arguments, **more)  # type: ignore[arg-type]

    monkeypatch.setattr("furrytag_gui.exchange.export.run_export", run)
    dialog.go.click()
    program.wait(lambda: dialog.summary.text().startswith("Stopped."))
    assert started
    assert not dialog.progress.isVisible()
    assert dialog.go.isEnabled()


def test_files_that_would_be_deleted_are_told_before(open_program: OpenProgram, draw: Draw) -> None:
    picture = draw("fox.png", "red")
    program = start(open_program, picture)
    exporting = open_export(program)
    write(program, exporting)
    exporting.reject()
    program.bench.tags.decided.emit(dict.fromkeys(program.tags, Decision.REJECTED))
    program.wait(lambda: not any(row.state is not State.REJECTED for row in program.review.rows))
    dialog = open_export(program)
    program.wait(lambda: "The file is deleted." in dialog.presets.preview.remarks)
    assert dialog.presets.preview.after.placeholderText() == "The file is deleted."
    look(program, dialog)
    assert dialog.go.text() == "&Delete 1 file"
    assert dialog.files.model.index(0, 3).data() == "The file is deleted."
    program.wait(lambda: dialog.files.preview.after.placeholderText() == "The file is deleted.")
    dialog.go.click()
    program.wait(lambda: dialog.files.result is not None)
    assert dialog.summary.text() == "1 file deleted."
    assert not picture.with_suffix(".txt").exists()


def test_closing_while_it_works_is_safe(open_program: OpenProgram, draw: Draw) -> None:
    program = start(open_program, *(draw(f"{number}.png", "red", size_px=64 + number) for number in range(12)))
    dialog = look(program, open_export(program))
    dialog.go.click()
    dialog.reject()
    program.wait(lambda: not program.window.context.exchange.busy)
    assert program.said == []


def test_presets_are_kept_changed_and_removed(open_program: OpenProgram, draw: Draw, paths: Paths) -> None:
    program = start(open_program, draw("fox.png", "red"))
    exchange = program.window.context.exchange
    dialog = open_export(program)
    set_option(dialog, "first", "my style")
    dialog.presets.name.setText("Mine")
    dialog.presets.name.textEdited.emit("Mine")
    assert dialog.presets.keep.isEnabled()
    dialog.presets.keep.click()
    program.wait(lambda: "Mine" in [preset.name for preset in exchange.presets])
    program.wait(lambda: dialog.presets.choice.currentText() == "Mine")
    assert json.loads(paths.presets.read_text())["presets"][0]["options"] == {"first": "my style"}
    assert not dialog.presets.keep.isEnabled()
    dialog.presets.forget.click()
    program.wait(lambda: "Mine" not in [preset.name for preset in exchange.presets])
    assert dialog.presets.choice.currentText() == "Training captions"
    set_option(dialog, "escape_brackets", value=True)
    dialog.presets.keep.click()
    program.wait(lambda: exchange.presets[0].format.escape_brackets)
    dialog.presets.forget.click()
    program.wait(lambda: not exchange.presets[0].format.escape_brackets)
    program.wait(lambda: not dialog.presets.form.field("escape_brackets").isChecked())


def test_an_automatic_preset_follows_every_decision(open_program: OpenProgram, draw: Draw) -> None:
    picture = draw("fox.png", "red")
    program = start(open_program, picture)
    dialog = open_export(program)
    dialog.presets.automatic.click()
    program.wait(lambda: program.window.context.exchange.presets[0].automatic)
    dialog.reject()
    text = picture.with_suffix(".txt")
    program.bench.tags.decided.emit({"sunset": Decision.ADDED})
    program.wait(lambda: text.exists() and "sunset" in text.read_text())
    program.window.commands.undo.trigger()
    program.wait(lambda: "sunset" not in text.read_text())
    text.write_text("mine\n")
    program.bench.tags.decided.emit({"sunset": Decision.ADDED})
    program.wait(lambda: any("changed outside" in said for said in program.said))
    assert text.read_text() == "mine\n"


def test_files_are_kept_current_once_another_program_has_written_its_own(
    open_program: OpenProgram, draw: Draw, paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(currentfiles, "BUSY_MS", 20)
    picture = draw("fox.png", "red")
    program = start(open_program, picture)
    dialog = open_export(program)
    dialog.presets.automatic.click()
    program.wait(lambda: program.window.context.exchange.presets[0].automatic)
    dialog.reject()
    failures: list[object] = []
    files = program.window.context.exchange.findChild(currentfiles.CurrentFiles)
    failed = files._on_failed
    monkeypatch.setattr(files, "_on_failed", lambda pictures, error: (failures.append(error), failed(pictures, error)))
    with closing(Library.open(paths.library)) as other, other.ledger.lock():
        program.bench.tags.decided.emit({"sunset": Decision.ADDED})
        program.wait(lambda: len(failures) > 1)
    program.wait(lambda: picture.with_suffix(".txt").exists())
    assert program.said == []


def test_what_was_decided_last_is_written_before_the_window_is_gone(open_program: OpenProgram, draw: Draw) -> None:
    picture = draw("fox.png", "red")
    program = start(open_program, picture)
    dialog = open_export(program)
    dialog.presets.automatic.click()
    program.wait(lambda: program.window.context.exchange.presets[0].automatic)
    dialog.reject()
    program.bench.tags.decided.emit({"sunset": Decision.ADDED})
    program.wait(lambda: "sunset" in program.tags)
    program.close()
    assert "sunset" in picture.with_suffix(".txt").read_text()


def test_an_export_is_taken_back_after_a_restart(open_program: OpenProgram, draw: Draw) -> None:
    picture = draw("fox.png", "red")
    picture.with_suffix(".txt").write_text("sunset\n")
    first = start(open_program, picture)
    write(first, open_export(first))
    assert picture.with_suffix(".txt").read_text() != "sunset\n"
    first.close()
    second = open_program()
    second.wait(lambda: second.current == "fox.png")
    second.window.commands.show_exports.trigger()
    dialog = find(second, ExportsDialog)
    second.wait(lambda: dialog.model.rowCount() == 1)
    dialog.go.click()
    second.wait(lambda: dialog.model.rowCount() == 0)
    assert picture.with_suffix(".txt").read_text() == "sunset\n"
    assert dialog.summary.text() == "1 file taken back."


def test_what_was_changed_outside_does_not_stay_listed(open_program: OpenProgram, draw: Draw) -> None:
    picture = draw("fox.png", "red")
    program = start(open_program, picture)
    exporting = open_export(program)
    write(program, exporting)
    exporting.reject()
    picture.with_suffix(".txt").write_text("mine\n")
    program.window.commands.show_exports.trigger()
    dialog = find(program, ExportsDialog)
    program.wait(lambda: dialog.model.rowCount() == 1)
    when, preset, files, folder = (dialog.model.index(0, column).data() for column in range(4))
    assert datetime.strptime(when, "%Y-%m-%d %H:%M").astimezone() <= datetime.now().astimezone()
    assert (preset, files, folder) == ("Training captions", "1", str(picture.parent))
    dialog.go.click()
    program.wait(lambda: dialog.model.rowCount() == 0)
    assert "it was changed since" in dialog.failures.toPlainText()
    assert dialog.summary.text() == "1 file could not be changed. 0 files taken back."
    assert picture.with_suffix(".txt").read_text() == "mine\n"


def test_what_a_killed_program_left_is_settled_at_the_next_start(open_program: OpenProgram, draw: Draw, paths: Paths) -> None:
    picture = draw("fox.png", "red")
    text = picture.with_suffix(".txt")
    text.write_text("fox\n")
    after = hashlib.sha256(text.read_bytes()).hexdigest()
    with closing(Library.open(paths.library)) as library:
        export_id = library.ledger.begin("Training captions", 1.0)
        library.ledger.intend(export_id, [Write(text, "kohya", None, ("fox",), None, after, b"")])
        start(open_program, picture)
        assert library.ledger.unsettled() == []
        assert [record.files for record in library.ledger.exports()] == [1]


def test_tags_from_files_become_decisions_and_one_step_of_undo(open_program: OpenProgram, draw: Draw) -> None:
    picture = draw("fox.png", "red")
    picture.with_suffix(".txt").write_text("sunset, forest\n")
    program = start(open_program, picture)
    program.window.commands.import_tags.trigger()
    dialog = find(program, ImportDialog)
    dialog.go.click()
    program.wait(lambda: dialog.model.rowCount() == 1)
    assert "sunset: added, fox.txt" in dialog.details.toPlainText()
    assert find_flaws(dialog) == []
    assert "sunset" not in program.tags
    dialog.go.click()
    program.wait(lambda: "sunset" in program.tags and "forest" in program.tags)
    program.wait(lambda: "taken over" in dialog.summary.text())
    dialog.reject()
    assert program.window.context.edits.undo_label == "Import tags of 1 picture"
    assert [row.evidence for row in program.review.rows if row.name == "sunset"] == ["imported from fox.txt"]
    program.window.commands.undo.trigger()
    program.wait(lambda: "sunset" not in program.tags)


def test_a_damaged_tag_file_is_told_in_its_row(open_program: OpenProgram, draw: Draw) -> None:
    picture = draw("fox.png", "red")
    picture.with_suffix(".xmp").write_text("<x:xmpmeta")
    program = start(open_program, picture)
    program.window.commands.import_tags.trigger()
    dialog = find(program, ImportDialog)
    dialog.go.click()
    program.wait(lambda: dialog.model.rowCount() == 1)
    assert dialog.model.index(0, 0).data() == "left out"
    assert "fox.xmp" in dialog.model.index(0, 4).data()
    assert "not all could be used for 1" in dialog.summary.text()


def test_the_tags_of_a_picture_are_copied_for_e621(open_program: OpenProgram, draw: Draw) -> None:
    program = start(open_program, draw("fox.png", "red"))
    QGuiApplication.clipboard().clear()
    program.window.commands.copy_tags.trigger()
    program.wait(lambda: "fox" in QGuiApplication.clipboard().text().split())
    dialog = open_export(program, "e621 post")
    assert dialog.go.text() == "&Copy to the clipboard"
    QGuiApplication.clipboard().clear()
    dialog.go.click()
    assert "fox" in QGuiApplication.clipboard().text().split()


def test_tags_are_sent_to_hydrus_and_the_address_is_kept(open_program: OpenProgram, draw: Draw, hydrus: HydrusServer) -> None:
    program = start(open_program, draw("fox.png", "red"))
    dialog = open_export(program, "Hydrus")
    dialog.hydrus.click()
    sending = find(program, HydrusDialog)
    sending.go.click()
    program.wait(lambda: "no access key" in sending.summary.text())
    for name, value in (("hydrus_address", hydrus.address), ("hydrus_key", KEY)):
        field = sending.form.field(name)
        assert isinstance(field, QLineEdit)
        field.setText(value)
        field.textEdited.emit(value)
    sending.go.click()
    program.wait(lambda: "given the tags of 1 picture" in sending.summary.text())
    assert any("species:fox" in tags for tags in hydrus.tags.values())
    assert program.window.context.settings.hydrus_key == KEY
    sending.reject()
    dialog.reject()


def test_withheld_and_hidden_things_stay_at_home(open_program: OpenProgram, draw: Draw, vocabulary) -> None:
    protected = next(tag.name for tag in vocabulary.tags if tag.flag == "protected")
    picture = draw("fox.png", "red")
    program = start(open_program, picture)
    program.bench.tags.rating_changed.emit(0.9)
    program.bench.tags.decided.emit({protected: Decision.ADDED})
    program.wait(lambda: program.entry.withheld)
    dialog = open_export(program)
    program.wait(lambda: "withheld" in dialog.presets.preview.remarks)
    assert dialog.presets.preview_text == ""
    look(program, dialog)
    assert [step.action for step in dialog.files.plan.steps] == [Action.LEFT_OUT]
    assert not dialog.go.isEnabled()


def test_all_of_it_goes_by_keyboard(open_program: OpenProgram, draw: Draw) -> None:
    picture = draw("fox.png", "red")
    program = start(open_program, picture)
    program.wait(lambda: QApplication.focusWidget() is program.bench.gallery.view)
    program.press(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    dialog = find(program, ExportDialog)
    program.wait(lambda: dialog.presets.preview_text)
    program.qtbot.keyClick(dialog, Qt.Key.Key_Return)
    program.wait(lambda: dialog.files.plan is not None and dialog.go.isEnabled())
    program.qtbot.keyClick(dialog, Qt.Key.Key_Return)
    program.wait(lambda: dialog.files.result is not None)
    assert picture.with_suffix(".txt").exists()
    program.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_another_program_that_writes_is_waited_for(open_program: OpenProgram, draw: Draw, paths: Paths) -> None:
    program = start(open_program, draw("fox.png", "red"))
    dialog = look(program, open_export(program))
    with closing(Library.open(paths.library)) as other, other.ledger.lock():
        dialog.go.click()
        program.wait(lambda: "being written to files already" in dialog.summary.text())
    dialog.go.click()
    program.wait(lambda: dialog.files.result is not None)


def test_the_dialogs_fit_into_a_small_window(open_program: OpenProgram, draw: Draw) -> None:
    program = start(open_program, draw("fox.png", "red"))
    commands = program.window.commands
    for command, kind in (
        (commands.export_tags, ExportDialog),
        (commands.import_tags, ImportDialog),
        (commands.show_exports, ExportsDialog),
    ):
        command.trigger()
        dialog = find(program, kind)
        smallest = dialog.minimumSizeHint()
        assert smallest.width() <= 760
        assert smallest.height() <= 480
        dialog.reject()


def test_the_planner_sees_what_the_window_shows(open_program: OpenProgram, draw: Draw) -> None:
    program = start(open_program, draw("fox.png", "red"))
    dialog = look(program, open_export(program))
    assert isinstance(dialog._planner, Planner)
    shown = set(program.tags)
    assert set(dialog.files.plan.steps[0].gained) == shown
