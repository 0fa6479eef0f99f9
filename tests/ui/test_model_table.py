"""The manager's list of models, as far as it needs nothing but cards."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from furrytag_gui.ui.modelcard import Act, DeviceCard, ModelCard, Stage, describe_errands
from furrytag_gui.ui.panels.models import FILTER_FROM, ModelsPanel
from furrytag_gui.ui.widgets.device_row import DeviceRow
from furrytag_gui.ui.widgets.model_table import AT_ONCE, LOOKING, ModelTable
from furrytag_gui.work import Progress

WOLF = ModelCard("wolf", "Wolf tagger", "Furry art: 40 tags", "MIT", "F1 0.58", 90_000_000, False, "A CPU is enough")
FOX = ModelCard("fox", "Fox tagger", "Foxes", "no licence stated", "none reported", 1_300_000_000, stage=Stage.INSTALLED, verified=True)
HALF = Progress("Downloading wolf.zip", 45_000_000, 90_000_000, 4_100_000.0)


def texts(widget: QWidget) -> list[str]:
    """What can be read on a widget."""
    parts = [part.text() for part in widget.findChildren(QWidget) if isinstance(part, QLabel | QPushButton) and part.isVisibleTo(widget)]
    return [text for text in parts if text]


@pytest.fixture
def table(qtbot: QtBot) -> ModelTable:
    table = ModelTable()
    qtbot.addWidget(table)
    table.resize(900, 500)
    table.show_cards([WOLF, FOX])
    table.show()
    return table


def test_a_row_says_all_of_its_card(table: ModelTable) -> None:
    assert texts(table.rows["wolf"]) == ["Wolf tagger", "Furry art: 40 tags · MIT", "F1 0.58", "~90 MB", "A CPU is enough", "Download"]
    assert texts(table.rows["fox"])[-3:] == ["✓ verified", "Use", "Remove"]


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"stage": Stage.IN_USE}, ["● in use"]),
        ({"stage": Stage.LOADING}, ["loading…"]),
        ({"stage": Stage.WAITING}, ["waiting", "Cancel"]),
        ({"stage": Stage.PARTLY, "here_bytes": 12_000_000}, ["12 MB are here", "Resume", "Discard"]),
        ({"stage": Stage.FETCHING, "progress": HALF}, ["Pause", "Cancel"]),
        (
            {"stage": Stage.FETCHING, "progress": replace(HALF, text="Trying wolf.zip again: the server is busy")},
            ["the server is busy", "Pause", "Cancel"],
        ),
        ({"stage": Stage.PAUSED, "progress": HALF}, ["Resume", "Cancel"]),
        ({"stage": Stage.CHECKING}, ["Cancel"]),
        ({"stage": Stage.DAMAGED, "problem": "a file is gone."}, ["⚠ Damaged: a file is gone.", "Repair", "Remove"]),
        ({"stage": Stage.DAMAGED, "problem": "a file is gone.", "in_catalogue": False}, ["⚠ Damaged: a file is gone.", "Remove"]),
        ({"stage": Stage.FAILED, "problem": "No network."}, ["⚠ No network.", "Retry"]),
        ({"stage": Stage.FAILED, "problem": "Full.", "page": "https://x.org"}, ["⚠ Full.", "Retry", "Open in browser", "Add from a file…"]),
        ({"stage": Stage.FAILED, "problem": "Two models.", "in_catalogue": False}, ["⚠ Two models.", "Dismiss"]),
        ({"stage": Stage.INSTALLED, "built_in": True}, ["✓ installed", "Use"]),
    ],
)
def test_each_stage_says_how_it_stands_and_offers_what_can_be_done(table: ModelTable, changes: dict, words: list[str]) -> None:
    table.show_card(replace(WOLF, **changes))
    assert texts(table.rows["wolf"].state) == words


@pytest.mark.parametrize(
    ("card", "pace"),
    [
        (replace(WOLF, stage=Stage.FETCHING, progress=HALF), "50 % · 4.1 MB/s · 11 s"),
        (replace(WOLF, stage=Stage.FETCHING, progress=replace(HALF, total=None, rate=None)), "45 MB"),
        (replace(WOLF, stage=Stage.FETCHING, progress=replace(HALF, rate=200_000.0)), "50 % · 200 KB/s · 3 min"),
        (
            replace(WOLF, stage=Stage.FETCHING, progress=replace(HALF, text="Trying wolf.zip again: the server is busy")),
            "50 % · trying again",
        ),
        (replace(WOLF, stage=Stage.FETCHING, progress=replace(HALF, idle_s=2)), "50 % · 4.1 MB/s · 11 s"),
        (replace(WOLF, stage=Stage.FETCHING, progress=replace(HALF, idle_s=3)), "50 % · waiting for server"),
        (replace(WOLF, stage=Stage.PAUSED, progress=HALF), "paused · 50 %"),
        (replace(WOLF, stage=Stage.CHECKING, progress=Progress("Unpacking", 3, 4, None)), "Unpacking · 75 %"),
        (replace(WOLF, stage=Stage.CHECKING, progress=Progress("Trying the model", 0, None, None)), "Trying the model"),
    ],
)
def test_the_figures_of_the_work(card: ModelCard, pace: str) -> None:
    assert card.pace == pace


def test_what_is_under_way_in_one_line() -> None:
    fetching = replace(WOLF, stage=Stage.FETCHING, progress=HALF)
    assert describe_errands([]) == ""
    assert describe_errands([fetching]) == "Downloading Wolf tagger · 50 %"
    assert describe_errands([replace(FOX, stage=Stage.WAITING), fetching]) == "Downloading Wolf tagger · 50 % (and 1 more)"
    assert describe_errands([replace(fetching, stage=Stage.PAUSED)]) == "Paused: Wolf tagger · 50 %"
    assert describe_errands([replace(fetching, stage=Stage.CHECKING, in_catalogue=False)]) == "Adding Wolf tagger"


def test_progress_changes_a_row_in_place(table: ModelTable) -> None:
    row = table.rows["wolf"]
    table.show_card(replace(WOLF, stage=Stage.FETCHING, progress=HALF))
    height_px, button = row.sizeHint(), row.state.buttons[Act.CANCEL]
    button.setFocus()
    for done in range(45_000_000, 90_000_000, 3_000_000):
        table.show_card(replace(WOLF, stage=Stage.FETCHING, progress=replace(HALF, done=done)))
    assert table.rows["wolf"] is row
    assert row.state.buttons[Act.CANCEL] is button
    assert table.focusWidget() is button
    assert row.sizeHint() == height_px


def test_a_button_that_is_pressed_twice_presses_no_other_one(table: ModelTable) -> None:
    table.activateWindow()
    row = table.rows["wolf"]
    row.state.buttons[Act.DOWNLOAD].setFocus()
    table.show_card(replace(WOLF, stage=Stage.WAITING))
    assert QApplication.focusWidget() is row
    table.show_card(replace(WOLF, stage=Stage.FETCHING, progress=HALF))
    row.state.buttons[Act.PAUSE].setFocus()
    table.show_card(replace(WOLF, stage=Stage.PAUSED, progress=HALF))
    assert QApplication.focusWidget() is row.state.buttons[Act.RESUME]


def test_rows_come_and_go_and_the_rest_stays(table: ModelTable) -> None:
    kept = table.rows["fox"]
    new = ModelCard("new", "New tagger")
    table.show_cards([new, FOX])
    assert list(table.rows) == ["new", "fox"]
    assert table.rows["fox"] is kept
    assert kept.y() >= 0


def test_a_long_list_comes_in_parts_and_in_order(table: ModelTable, qtbot: QtBot) -> None:
    cards = [replace(WOLF, model_id=str(number), title=f"Tagger {number}") for number in range(AT_ONCE * 3)]
    table.show_cards([*cards, FOX])
    assert list(table.rows) == ["0", "1", "2", "fox"]
    qtbot.waitUntil(lambda: len(table.rows) == len(cards) + 1)
    assert list(table.rows) == [*(card.model_id for card in cards), "fox"]
    qtbot.waitUntil(lambda: sorted(table.rows.values(), key=lambda row: row.y()) == list(table.rows.values()))


def test_keys_alone_reach_every_row_and_button(table: ModelTable, qtbot: QtBot) -> None:
    table.activateWindow()
    table.setFocus()
    assert QApplication.focusWidget() is table.rows["wolf"]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert QApplication.focusWidget() is table.rows["fox"]
    with qtbot.waitSignal(table.opened) as opened:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert opened.args == ["fox"]
    with qtbot.waitSignal(table.asked) as asked:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Delete)
    assert asked.args == ["fox", Act.REMOVE]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is table.rows["fox"].state.buttons[Act.USE]
    with qtbot.waitSignal(table.asked) as asked:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert asked.args == ["fox", Act.USE]
    for _ in ("to its row", "to the row above"):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up)
    assert QApplication.focusWidget() is table.rows["wolf"]


def test_rows_that_come_later_get_the_focus_that_waits_for_them(qtbot: QtBot) -> None:
    table = ModelTable()
    qtbot.addWidget(table)
    table.show()
    table.activateWindow()
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    assert LOOKING in texts(table)
    table.show_cards([WOLF])
    assert LOOKING not in texts(table)
    assert QApplication.focusWidget() is table.rows["wolf"]


def is_in_sight(table: ModelTable, model_id: str) -> bool:
    row = table.rows.get(model_id)
    return row is not None and not row.visibleRegion().isEmpty() and row.visibleRegion().boundingRect() == row.rect()


def test_a_row_that_is_sought_stays_in_sight_while_others_come_in(table: ModelTable, qtbot: QtBot) -> None:
    table.activateWindow()
    table.resize(900, 200)
    cards = [replace(WOLF, model_id=str(number), title=f"Tagger {number}") for number in range(AT_ONCE * 3)]
    table.reveal("new")
    new = replace(WOLF, model_id="new", stage=Stage.FAILED, problem="Two models.", in_catalogue=False)
    table.show_cards([new])
    qtbot.waitUntil(lambda: is_in_sight(table, "new"))
    table.show_cards([*cards, new])
    qtbot.waitUntil(lambda: len(table.rows) == len(cards) + 1 and is_in_sight(table, "new"))
    assert QApplication.focusWidget() is table.rows["new"]
    table.reveal("0")
    qtbot.waitUntil(lambda: is_in_sight(table, "0") and not is_in_sight(table, "new"))


def test_everything_that_can_have_the_focus_has_a_name(table: ModelTable) -> None:
    for part in table.findChildren(QWidget):
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isVisible() and part.objectName() != "qt_scrollarea_viewport":
            assert part.accessibleName(), part
    assert table.rows["wolf"].state.buttons[Act.DOWNLOAD].accessibleName() == "Download Wolf tagger"


@pytest.mark.parametrize("width_px", [664, 900, 1500])
def test_no_text_is_cut_off(table: ModelTable, qtbot: QtBot, width_px: int) -> None:
    long = "Can't download wolf.zip: the server has reached its limit for this file today. Open it in the browser, then add the file."
    table.show_card(replace(WOLF, stage=Stage.FAILED, problem=long, page="https://example.org"))
    table.resize(width_px, 420)
    qtbot.waitUntil(lambda: table.rows["wolf"].width() > width_px - 30 and not list(find_cut(table)))


def find_cut(table: ModelTable) -> Iterator[str]:
    """What can't be read or pressed as a whole."""
    for row in table.rows.values():
        for label in row.findChildren(QLabel):
            if label.isVisible() and label.height() < label.heightForWidth(label.width()):
                yield label.text()
        for button in row.state.buttons.values():
            if button.width() < button.sizeHint().width() or not row.rect().contains(button.mapTo(row, button.rect().bottomRight())):
                yield button.text()


def test_a_long_list_can_be_filtered(qtbot: QtBot) -> None:
    panel = ModelsPanel()
    qtbot.addWidget(panel)
    panel.show_cards([WOLF, FOX])
    field = panel.findChild(QWidget, "filter")
    assert not field.isVisibleTo(panel)
    panel.show_cards([FOX, *(replace(WOLF, model_id=str(number), title=f"Tagger {number}") for number in range(FILTER_FROM))])
    assert field.isVisibleTo(panel)
    qtbot.keyClicks(field, "fox")
    assert [row.model_id for row in panel.table.rows.values() if not row.isHidden()] == ["fox"]


@pytest.fixture
def devices(qtbot: QtBot) -> DeviceRow:
    row = DeviceRow()
    qtbot.addWidget(row)
    row.resize(700, 80)
    row.show_devices(
        [
            DeviceCard("CPU · 8 cores", usable=True, pace="31.4 pictures/s"),
            DeviceCard("A GPU", usable=False, reason="its runtime is missing.", hint="Install it."),
        ]
    )
    row.show()
    return row


def test_devices_say_whether_they_can_be_used(devices: DeviceRow) -> None:
    assert [chip.text() for chip in devices.chips] == ["CPU · 8 cores · 31.4 pictures/s", "A GPU — its runtime is missing."]
    assert [chip.accessibleName() for chip in devices.chips] == ["CPU · 8 cores: usable", "A GPU: not usable"]


def test_where_there_is_little_room_a_rate_is_still_shown(devices: DeviceRow) -> None:
    chip = devices.chips[0]
    assert chip.shorten(1000) == "CPU · 8 cores · 31.4 pictures/s"
    assert chip.shorten(chip.fontMetrics().horizontalAdvance("CP… · 31.4 pictures/s") + 4).endswith("… · 31.4 pictures/s")


def test_a_device_that_cannot_be_used_says_the_next_step(devices: DeviceRow, qtbot: QtBot) -> None:
    devices.activateWindow()
    chip = devices.chips[1]
    assert chip.toolTip() == "its runtime is missing. Install it."
    chip.setFocus()
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    assert devices.said == "A GPU: its runtime is missing.\nInstall it."
    devices.show_devices([devices.chips[0].card])
    assert devices.said == ""


def test_that_devices_are_looked_for_is_said_once(qtbot: QtBot) -> None:
    row = DeviceRow()
    qtbot.addWidget(row)
    row.show_busy("Looking for devices…", trying=False)
    assert texts(row).count("Looking for devices…") == 1
    row.show_devices([DeviceCard("CPU · 8 cores", usable=True)])
    assert texts(row).count("Looking for devices…") == 1
    row.show_busy("", trying=False)
    assert "Looking for devices…" not in texts(row)


def test_measuring_can_be_stopped(devices: DeviceRow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(devices.tried):
        devices.try_button.click()
    devices.show_busy("Trying 1 of 3", trying=True)
    assert devices.said == "Trying 1 of 3"
    assert not devices.check_button.isEnabled()
    with qtbot.waitSignal(devices.stopped):
        devices.try_button.click()
    devices.show_busy("", trying=False)
    assert devices.try_button.text() == "Try on 8 pictures"
