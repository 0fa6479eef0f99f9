"""Models are found, fetched, checked, used and removed in the manager."""

import hashlib
import json
import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton

from furrytag_gui.engine import trial
from furrytag_gui.engine.devices import Device, DeviceKind
from furrytag_gui.engine.host import Host
from furrytag_gui.models.catalog import Licence
from furrytag_gui.models.manifest import ModelFile, encode_manifest, read_manifest
from furrytag_gui.models.runs import Run
from furrytag_gui.paths import Paths
from furrytag_gui.ui import modelcard
from furrytag_gui.ui.dialogs.consent import NARROWEST_PX, ConsentDialog
from furrytag_gui.ui.dialogs.model_details import ModelDetails
from furrytag_gui.ui.modelcard import Act, Stage
from furrytag_gui.ui.services import Readiness
from tests.app.conftest import Program
from tests.app.reachable import find_flaws
from tests.servers import FileServer, serve, status
from tests.shop import Shop

OpenProgram = Callable[..., Program]
Standin = Callable[[str], Path]
MODEL = "model.onnx"
HALF = 100_000
"""Bytes of a model after which the server says no more."""


@pytest.fixture(autouse=True)
def short_trials(monkeypatch: pytest.MonkeyPatch) -> None:
    """Measure for a moment only; how fast a stand-in is doesn't matter."""
    monkeypatch.setattr(trial, "ROUND_S", 0.02)
    monkeypatch.setattr(trial, "MEASURING_S", 0.5)


@pytest.fixture
def long_trials(short_trials: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Measure until somebody stops it, for whom it must not be over before it is seen."""
    monkeypatch.setattr(trial, "ROUND_S", 600.0)
    monkeypatch.setattr(trial, "MAX_ROUND_COUNT", 10**6)
    monkeypatch.setattr(trial, "MEASURING_S", 1200.0)


@pytest.fixture
def plain_cpu(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody asks the runtimes what they see, which takes seconds."""
    cpu = Device("cpu", "A processor", DeviceKind.CPU, (Run("onnx"), Run("openvino")), usable=True)
    monkeypatch.setattr(Host, "devices", lambda _self: (cpu,))


@pytest.fixture
def shop(file_server: FileServer, standin: Standin, plain_cpu: None) -> Shop:
    return Shop(file_server, standin, long=True)


def test_a_model_is_downloaded_paused_resumed_tried_and_used(open_program: OpenProgram, shop: Shop, paths: Paths) -> None:
    wd = shop.offer("wd", Licence.UNSTATED).manifest.id
    shop.server.script(shop.path(wd, MODEL), serve(stall_after=HALF))
    program = open_program(catalog=shop, model="starter")
    program.manage()
    program.wait_for_stage("starter", Stage.IN_USE)
    assert program.card(wd).licence == "no licence stated"

    program.act(wd, Act.DOWNLOAD)
    assert "licence" in program.agree().informativeText()
    program.wait(lambda: program.card(wd).stage is Stage.FETCHING and program.card(wd).share)
    program.act(wd, Act.PAUSE)
    program.wait_for_stage(wd, Stage.PAUSED)
    program.act(wd, Act.RESUME)
    program.wait_for_stage(wd, Stage.INSTALLED)
    # What had come before the pause was not asked for again.
    assert shop.server.ranges(shop.path(wd, MODEL)) == [None, f"bytes={HALF}-"]
    assert program.card(wd).word == "✓ verified"

    (notice,) = program.manager.notices.notices
    assert notice.message == "wd style is ready."
    program.manager.notices.offer.click()
    program.wait_for_stage(wd, Stage.IN_USE)
    assert program.window.context.settings.model == wd

    program.manager.open_details(wd)
    (details,) = program.manager.findChildren(ModelDetails)
    assert {"ONNX Runtime", "OpenVINO", "reference"} <= set(details.trial.texts)
    assert hashlib.sha256((paths.models / wd / MODEL).read_bytes()).hexdigest() in " ".join(details.files.texts).replace(" ", "")
    assert "its publisher" in details.files.texts
    assert not [label.text() for label in details.findChildren(QLabel) if "SHA-256" in label.text() and label.text() != "SHA-256"]
    other = next(row for row in range(1, details.runs.count()) if details.runs.itemData(row) != program.desk.shelved(wd).run)
    run = details.runs.itemData(other)
    details.runs.setCurrentIndex(other)
    details.runs.activated.emit(other)
    program.wait(lambda: program.desk.shelved(wd).by_hand and program.window.context.status.readiness is Readiness.READY)
    program.wait(lambda: program.window.context.status.info is not None and program.window.context.status.info.backend == run.backend)


def test_an_unstated_licence_is_asked_for_and_a_no_downloads_nothing(open_program: OpenProgram, shop: Shop) -> None:
    wd = shop.offer("wd", Licence.NON_COMMERCIAL).manifest.id
    program = open_program(catalog=shop)
    program.manage()
    program.wait_for_stage(wd, Stage.ABSENT)
    program.act(wd, Act.DOWNLOAD)
    (dialog,) = program.manager.findChildren(ConsentDialog)
    assert dialog.text() == "Download wd style"
    assert dialog.informativeText().partition("\n")[2] == "Will you keep to that?"
    assert dialog.width() >= NARROWEST_PX
    assert find_flaws(dialog) == []
    dialog.reject()
    assert program.card(wd).stage is Stage.ABSENT
    assert shop.server.requests == []


def test_a_cancelled_download_is_kept_and_can_be_discarded(open_program: OpenProgram, shop: Shop) -> None:
    wd = shop.offer("wd").manifest.id
    shop.server.script(shop.path(wd, MODEL), serve(stall_after=HALF))
    program = open_program(catalog=shop)
    program.manage()
    program.wait_for_stage(wd, Stage.ABSENT)
    program.act(wd, Act.DOWNLOAD)
    program.wait_for_bytes(wd)
    program.act(wd, Act.CANCEL)
    program.wait_for_stage(wd, Stage.PARTLY)
    assert program.card(wd).here_bytes == HALF
    program.act(wd, Act.DISCARD)
    program.wait_for_stage(wd, Stage.ABSENT)


def test_a_server_that_falls_silent_is_said_to_be_waited_for(
    open_program: OpenProgram, shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(modelcard, "SILENT_S", 1)
    wd = shop.offer("wd").manifest.id
    shop.server.script(shop.path(wd, MODEL), serve(stall_after=HALF))
    program = open_program(catalog=shop)
    program.manage()
    program.wait_for_stage(wd, Stage.ABSENT)
    program.act(wd, Act.DOWNLOAD)
    program.wait_for_bytes(wd)
    program.wait(lambda: program.card(wd).pace.endswith("% · waiting for server"))


def test_closing_in_the_middle_of_a_download_keeps_what_came(open_program: OpenProgram, shop: Shop) -> None:
    wd = shop.offer("wd").manifest.id
    shop.server.script(shop.path(wd, MODEL), serve(stall_after=HALF))
    program = open_program(catalog=shop)
    program.manage()
    program.wait_for_stage(wd, Stage.ABSENT)
    program.act(wd, Act.DOWNLOAD)
    program.wait_for_bytes(wd)
    assert program.window.close()
    again = open_program(catalog=shop)
    again.wait(lambda: again.said == ["The download of wd style isn't finished."])
    again.window.notices.offer.click()
    again.wait_for_stage(wd, Stage.PARTLY)
    assert again.card(wd).here_bytes == HALF


def test_a_download_is_in_sight_without_the_manager(open_program: OpenProgram, shop: Shop) -> None:
    wd = shop.offer("wd").manifest.id
    shop.server.script(shop.path(wd, MODEL), serve(stall_after=HALF))
    program = open_program(catalog=shop)
    program.manage()
    program.wait_for_stage(wd, Stage.ABSENT)
    program.act(wd, Act.DOWNLOAD)
    program.manager.close()
    program.wait(lambda: find_errand(program).startswith("Downloading wd style · "))
    program.desk.cancel(wd)
    program.wait(lambda: find_errand(program) == "")


def find_errand(program: Program) -> str:
    """What the line at the bottom says of models."""
    (button,) = [button for button in program.window.status.findChildren(QPushButton) if button.toolTip() == "Show the models"]
    return button.text() if button.isVisible() else ""


@pytest.mark.usefixtures("long_trials")
def test_closing_while_a_download_is_tried_leaves_nothing_behind(open_program: OpenProgram, shop: Shop, paths: Paths) -> None:
    wd = shop.offer("wd").manifest.id
    program = open_program(catalog=shop)
    program.manage()
    program.wait_for_stage(wd, Stage.ABSENT)
    program.act(wd, Act.DOWNLOAD)
    program.wait(lambda: program.card(wd).pace.startswith("Trying"))
    assert program.window.close()
    assert not (paths.models / wd).exists()
    again = open_program(catalog=shop)
    again.manage()
    again.wait_for_stage(wd, Stage.PARTLY)


def test_what_goes_wrong_stands_in_the_row_and_is_tried_again(open_program: OpenProgram, shop: Shop) -> None:
    wd = shop.offer("wd").manifest.id
    shop.server.script(shop.path(wd, MODEL), status(404), serve(stall_after=HALF))
    program = open_program(catalog=shop)
    program.manage()
    program.wait_for_stage(wd, Stage.ABSENT)
    program.act(wd, Act.DOWNLOAD)
    program.wait_for_stage(wd, Stage.FAILED)
    assert "404" in program.card(wd).problem
    assert program.card(wd).acts == (Act.RETRY, Act.BROWSE, Act.ADD_FILE)
    assert program.said == []
    program.act(wd, Act.RETRY)
    program.wait_for_bytes(wd)
    program.act(wd, Act.CANCEL)
    program.wait_for_stage(wd, Stage.PARTLY)


def test_the_way_out_of_a_failed_download_is_the_file_from_the_browser(
    open_program: OpenProgram, shop: Shop, paths: Paths, tmp_path: Path
) -> None:
    wd = shop.offer("wd").manifest.id
    shop.server.script(shop.path(wd, MODEL), status(404))
    program = open_program(catalog=shop)
    program.manage()
    program.wait_for_stage(wd, Stage.ABSENT)
    program.act(wd, Act.DOWNLOAD)
    program.wait_for_stage(wd, Stage.FAILED)
    saved = tmp_path / "saved"
    saved.mkdir()
    for path, content in shop.server.files.items():
        (saved / Path(path).name).write_bytes(content)
    archive = Path(shutil.make_archive(str(tmp_path / "wd (1)"), "zip", saved))
    program.act(wd, Act.ADD_FILE)
    (chooser,) = program.manager.findChildren(QFileDialog)
    chooser.filesSelected.emit([str(archive)])
    chooser.reject()
    # It is the catalogue's own, so nobody is asked.
    program.wait_for_stage(wd, Stage.INSTALLED)
    assert program.card(wd).in_catalogue
    assert program.card(wd).problem == ""
    (notice,) = program.manager.notices.notices
    assert notice.message == "wd style is ready."


def test_with_the_manager_closed_a_failure_is_a_notice_that_opens_it(open_program: OpenProgram, shop: Shop) -> None:
    wd = shop.offer("wd").manifest.id
    shop.server.script(shop.path(wd, MODEL), status(404))
    program = open_program(catalog=shop)
    program.manage().close()
    program.window.context.desk.download(wd)
    program.wait(lambda: program.said)
    assert "404" in program.said[0]
    program.window.notices.offer.click()
    assert program.manager.isVisible()
    program.wait_for_stage(wd, Stage.FAILED)


def test_several_downloads_wait_for_each_other(open_program: OpenProgram, shop: Shop) -> None:
    wd, e621 = (shop.offer(name).manifest.id for name in ("wd", "e621"))
    for name in (wd, e621):
        shop.server.script(shop.path(name, MODEL), serve(stall_after=HALF))
    program = open_program(catalog=shop)
    program.manage()
    program.wait_for_stage(wd, Stage.ABSENT)
    program.act(wd, Act.DOWNLOAD)
    program.act(e621, Act.DOWNLOAD)
    program.wait_for_stage(wd, Stage.FETCHING)
    assert program.card(e621).stage is Stage.WAITING
    program.act(wd, Act.PAUSE)
    program.wait_for_bytes(e621)
    program.act(e621, Act.CANCEL)
    program.wait_for_stage(e621, Stage.PARTLY)
    assert program.card(wd).stage is Stage.PAUSED


def test_a_model_is_removed_after_a_question_and_its_scores_stay(
    open_program: OpenProgram, plain_cpu: None, paths: Paths, draw: Callable[..., Path]
) -> None:
    program = open_program(draw("fox.png", "red"), also=["wd"])
    program.wait_for_tags(1)
    program.manage()
    program.wait_for_stage("six_head", Stage.IN_USE)
    program.act("wd", Act.REMOVE)
    program.agree()
    program.wait(lambda: "wd" not in program.manager.panel.table.rows)
    assert not (paths.models / "wd").exists()

    program.manager.open_details("six_head")
    (details,) = program.manager.findChildren(ModelDetails)
    details.remove.click()
    program.agree()
    program.wait(lambda: "six_head" not in program.manager.panel.table.rows)
    program.wait_for_stage("starter", Stage.IN_USE)
    assert program.window.context.settings.model == "starter"


def test_a_damaged_file_is_found(open_program: OpenProgram, plain_cpu: None, paths: Paths, standin: Standin) -> None:
    folder = install(standin("wd"), paths)
    program = open_program()
    program.manage()
    program.wait_for_stage("wd", Stage.INSTALLED)
    program.manager.open_details("wd")
    (details,) = program.manager.findChildren(ModelDetails)
    details.verify.click()
    program.wait(
        lambda: [notice.message for notice in program.manager.notices.notices] == ["All files of wd style are as they were installed."]
    )
    content = bytearray((folder / MODEL).read_bytes())
    content[-1] ^= 1
    (folder / MODEL).write_bytes(content)
    details.verify.click()
    program.wait_for_stage("wd", Stage.DAMAGED)
    assert MODEL in program.card("wd").problem
    assert program.card("wd").acts == (Act.REMOVE,)


def test_a_model_that_was_put_into_its_folder_is_tried_when_asked(open_program: OpenProgram, plain_cpu: None) -> None:
    program = open_program(also=["wd"])
    program.manage()
    program.wait_for_stage("wd", Stage.INSTALLED)
    assert program.card("wd").word == "✓ installed"
    program.manager.open_details("wd")
    (details,) = program.manager.findChildren(ModelDetails)
    assert not details.trial.isVisible()
    details.try_out.click()
    program.wait(details.trial.isVisible)
    assert details.trial.texts[details.trial.texts.index("ONNX Runtime") + 2] == "reference"
    assert program.card("wd").places in ("ONNX Runtime", "OpenVINO")


def test_a_model_is_added_from_a_file(open_program: OpenProgram, shop: Shop, standin: Standin, tmp_path: Path) -> None:
    archive = Path(shutil.make_archive(str(tmp_path / "my wolves"), "zip", standin("wd")))
    program = open_program(model="starter", catalog=shop)
    program.wait_for_model()
    program.drop(archive)
    program.wait(lambda: program.manager.findChildren(ConsentDialog))
    assert any(card.title == "my wolves.zip" for card in program.desk.cards)
    assert "catalogue" in program.agree().informativeText()
    program.wait_for_stage("wd", Stage.INSTALLED)
    assert not program.card("wd").in_catalogue
    assert [card.title for card in program.desk.cards] == ["Starter", "wd style"]


def test_a_model_that_is_not_wanted_after_all_leaves_nothing(
    open_program: OpenProgram, shop: Shop, standin: Standin, tmp_path: Path, paths: Paths
) -> None:
    archive = Path(shutil.make_archive(str(tmp_path / "my wolves"), "zip", standin("wd")))
    program = open_program(model="starter", catalog=shop)
    program.manage()
    program.manager.ask_for_file()
    (chooser,) = program.manager.findChildren(QFileDialog)
    chooser.filesSelected.emit([str(archive)])
    chooser.reject()
    program.wait(lambda: program.manager.findChildren(ConsentDialog))
    (dialog,) = program.manager.findChildren(ConsentDialog)
    dialog.reject()
    program.wait(lambda: [card.title for card in program.desk.cards] == ["Starter"])
    program.wait(lambda: not _list_models(paths))


def test_closing_before_the_answer_leaves_nothing(
    open_program: OpenProgram, shop: Shop, standin: Standin, tmp_path: Path, paths: Paths
) -> None:
    archive = Path(shutil.make_archive(str(tmp_path / "my wolves"), "zip", standin("wd")))
    program = open_program(model="starter", catalog=shop)
    program.drop(archive)
    program.wait(lambda: program.manager.findChildren(ConsentDialog))
    assert _list_models(paths)
    assert program.window.close()
    assert not _list_models(paths)


def test_what_is_no_model_is_said_in_a_line_that_can_be_dismissed(open_program: OpenProgram, shop: Shop, tmp_path: Path) -> None:
    path = tmp_path / "wolf.zip"
    path.write_text("not a zip")
    program = open_program(model="starter", catalog=shop)
    program.drop(path)
    program.wait(lambda: any(card.stage is Stage.FAILED for card in program.desk.cards))
    (failed,) = [card for card in program.desk.cards if card.stage is Stage.FAILED]
    assert "wolf.zip" in failed.problem
    (notice,) = program.manager.notices.notices
    assert "wolf.zip" in notice.message
    row = program.manager.panel.table.rows[failed.model_id]
    program.wait(lambda: not row.visibleRegion().isEmpty())
    program.act(failed.model_id, Act.DISMISS)
    assert failed.model_id not in program.manager.panel.table.rows


def test_devices_are_listed_and_tried(
    open_program: OpenProgram, draw: Callable[..., Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The runtime that takes the longest to answer is asked in the engine's tests.
    (tmp_path / "tensorflow.py").write_text("raise ModuleNotFoundError('no tensorflow')")
    monkeypatch.syspath_prepend(tmp_path)
    program = open_program(draw("fox.png", "red"))
    program.wait_for_tags(1)
    row = program.manage().panel.devices
    program.wait(lambda: row.chips)
    cpu = row.chips[0]
    assert cpu.card.usable
    assert not cpu.card.pace
    row.try_button.click()
    program.wait(lambda: cpu.card.pace)
    assert "picture" in cpu.card.pace
    program.wait(lambda: row.try_button.text() == "Try on 8 pictures")
    program.wait_for_model()


@pytest.mark.usefixtures("long_trials")
def test_measuring_is_stopped_by_its_button_and_by_closing(open_program: OpenProgram, plain_cpu: None) -> None:
    program = open_program()
    program.wait_for_model()
    row = program.manage().panel.devices
    program.wait(lambda: row.chips and row.check_button.isEnabled())
    row.try_button.click()
    program.wait(lambda: row.said.startswith("Trying"))
    row.try_button.click()
    program.wait(lambda: row.said == "")
    row.try_button.click()
    program.wait(lambda: row.said.startswith("Trying"))
    assert program.window.close()


def test_the_models_are_moved(open_program: OpenProgram, plain_cpu: None, paths: Paths, tmp_path: Path) -> None:
    program = open_program()
    program.wait_for_model()
    program.manage()
    program.wait_for_stage("six_head", Stage.IN_USE)
    target = tmp_path / "other disk"
    program.desk.move(target)
    context = program.window.context
    program.wait(lambda: context.preferences.models_folder == target and context.status.model.folder.parent == target)
    program.wait_for_model()
    assert not (paths.models / "six_head").exists()
    program.close()
    again = open_program()
    again.wait_for_model()
    assert again.window.context.status.model.folder == target / "six_head"


def test_keys_alone_use_a_model(open_program: OpenProgram, plain_cpu: None) -> None:
    program = open_program(also=["wd"])
    program.wait_for_model()
    program.window.activateWindow()
    program.press(Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    program.wait(lambda: program.window.models.manager is not None and "wd" in program.manager.panel.table.rows)
    program.wait(lambda: isinstance(QApplication.focusWidget(), type(program.manager.panel.table.rows["wd"])))
    key = program.qtbot.keyClick
    for _ in range(len(program.manager.panel.table.rows)):
        key(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert QApplication.focusWidget() is program.manager.panel.table.rows["wd"]
    key(QApplication.focusWidget(), Qt.Key.Key_Tab)
    key(QApplication.focusWidget(), Qt.Key.Key_Space)
    program.wait_for_stage("wd", Stage.IN_USE)
    key(QApplication.focusWidget(), Qt.Key.Key_Return)
    program.wait(lambda: program.manager.findChildren(ModelDetails))
    key(program.manager.findChildren(ModelDetails)[0], Qt.Key.Key_Escape)
    key(program.manager, Qt.Key.Key_Escape)
    program.wait(lambda: not program.manager.isVisible())


def test_the_menu_lists_models_and_opens_the_manager(open_program: OpenProgram, plain_cpu: None) -> None:
    program = open_program(also=["wd"])
    program.wait_for_model()
    texts = [action.text() for action in program.window.commands.model_menu.actions()]
    assert texts[-4:] == ["", "&Manage models…", "&Compare models…", "Open models &folder"]
    assert set(texts[:-4]) == {"Starter", "Six heads", "wd style"}


def install(folder: Path, paths: Paths) -> Path:
    """Put a stand-in into the models folder with the hashes of its files, as an installation does."""
    target = paths.models / folder.name
    shutil.copytree(folder, target)
    manifest = read_manifest(target)
    names = [MODEL, *([manifest.tag_file.name] if manifest.tag_file else [])]
    contents = {name: (target / name).read_bytes() for name in names}
    files = tuple(ModelFile(name, len(content), hashlib.sha256(content).hexdigest()) for name, content in contents.items())
    (target / "model.json").write_text(json.dumps(encode_manifest(replace(manifest, files=files))))
    return target


def _list_models(paths: Paths) -> list[str]:
    # Path.rglob stumbles over a folder that is removed meanwhile.
    return [folder for folder, _, names in os.walk(paths.models) if MODEL in names]
