"""What the lines, bars and lists of the window say."""

from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtGui import QAction, QColor, QGuiApplication, QIcon, QPixmap
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from furrytag_gui.library.queue import Missed
from furrytag_gui.library.records import Entry
from furrytag_gui.ui.notice import Level, Notice
from furrytag_gui.ui.panels.failures import FailuresPanel
from furrytag_gui.ui.panels.notices import NoticeBar
from furrytag_gui.ui.panels.start import StartPanel
from furrytag_gui.ui.panels.status import StatusPanel
from furrytag_gui.ui.panels.viewer import ViewerPanel
from furrytag_gui.ui.services import ModelStatus
from furrytag_gui.ui.suggestions import Advice, Suggestion
from furrytag_gui.ui.toolbar import ToolBar
from furrytag_gui.ui.widgets.veil import Veil
from furrytag_gui.work import Progress


def texts(widget: QWidget) -> list[str]:
    """What can be read on a widget."""
    return [part.text() for part in widget.findChildren(QWidget) if isinstance(part, QLabel | QPushButton) and part.isVisibleTo(widget)]


def test_what_stands_in_for_a_picture_is_blurred_as_soon_as_that_is_rated(qtbot: QtBot) -> None:
    plain, blurred = QPixmap(64, 64), QPixmap(64, 64)
    plain.fill(QColor("red"))
    blurred.fill(QColor("blue"))
    viewer = ViewerPanel()
    qtbot.addWidget(viewer)
    viewer.resize(600, 400)
    entry = Entry(1, "bird.png", 1, 64, 64, 100, 1, scored=False, reviewed=False, failure="", rating=None, withheld=False)
    viewer.show_entry(entry, blurred=False, label="", stand_in=plain)
    middle = viewer.canvas.rect().center()
    assert viewer.canvas.grab().toImage().pixelColor(middle) == QColor("red")
    viewer.show_entry(entry._replace(scored=True, rating=0.9), blurred=True, label="explicit", stand_in=blurred)
    viewer.findChild(Veil).hide()
    assert viewer.canvas.grab().toImage().pixelColor(middle) == QColor("blue")


@pytest.fixture
def status(qtbot: QtBot) -> StatusPanel:
    status = StatusPanel()
    qtbot.addWidget(status)
    return status


def test_progress_has_rate_and_time_left(status: StatusPanel) -> None:
    status.show_progress(Progress("Tagging", 4612, 12_000, 31.4))
    assert texts(status) == ["Tagging", "4,612 / 12,000 · 31.4 pictures/s · 3 min 55 s left", "Pause", "Cancel"]


def test_a_pause_can_be_lifted(qtbot: QtBot, status: StatusPanel) -> None:
    status.show_progress(Progress("Tagging", 1, 2, 30.0, paused=True))
    assert texts(status) == ["Paused", "1 / 2", "Resume", "Cancel"]
    (resume,) = [button for button in status.findChildren(QPushButton) if button.text() == "Resume"]
    with qtbot.waitSignal(status.resumed):
        resume.click()


def test_a_download_stands_beside_the_progress(qtbot: QtBot, status: StatusPanel) -> None:
    status.show_progress(Progress("Tagging", 1, 2, None))
    status.show_errands("Downloading Wolf tagger · 42 %")
    assert texts(status) == ["Tagging", "1 / 2", "Pause", "Cancel", "Downloading Wolf tagger · 42 %"]
    (button,) = [button for button in status.findChildren(QPushButton) if button.text().startswith("Downloading")]
    with qtbot.waitSignal(status.errands_asked):
        button.click()
    status.show_errands("")
    assert texts(status) == ["Tagging", "1 / 2", "Pause", "Cancel"]


def test_idle_it_sums_up_and_a_hint_goes_first(status: StatusPanel) -> None:
    status.show_summary("12 pictures")
    status.show_failures(3)
    assert texts(status) == ["12 pictures", "3 files could not be tagged — show"]
    status.show_hint("Open a folder")
    assert "Open a folder" in texts(status)
    status.show_hint("")
    status.show_failures(0)
    assert texts(status) == ["12 pictures"]


def test_notices_pile_up_without_doubles_and_go_one_by_one(qtbot: QtBot) -> None:
    bar = NoticeBar()
    qtbot.addWidget(bar)
    first, second = Notice("Can't do this.", "Do that."), Notice("Look here.", level=Level.WARNING)
    for notice in (first, second, first):
        bar.show_notice(notice)
    assert bar.notices == (second, first)
    assert "Can't do this. Do that." in texts(bar)
    assert "1 more" in texts(bar)
    bar.more.click()
    assert "Look here." in texts(bar)
    bar.more.click()
    assert bar.notices == (second, first)
    # With nothing but the picture on the screen it waits.
    bar.hold(True)
    assert bar.isHidden()
    bar.hold(False)
    bar.dismiss()
    assert "Look here." in texts(bar)
    assert bar.more.isHidden()
    bar.dismiss()
    assert bar.isHidden()


def test_a_notice_that_comes_again_keeps_the_way_out_that_it_had(qtbot: QtBot) -> None:
    bar = NoticeBar()
    qtbot.addWidget(bar)
    taken: list[str] = []
    bar.show_notice(Notice("Can't do this.", offer="Mend it", accept=lambda: taken.append("mended")))
    bar.show_notice(Notice("Can't do this."))
    assert [bar.offer.text(), len(bar.notices)] == ["Mend it", 1]
    bar.offer.click()
    assert taken == ["mended"]


@pytest.fixture
def failures(qtbot: QtBot) -> FailuresPanel:
    """Three files that could not be tagged, one of them by opening it."""
    panel = FailuresPanel(str.upper)
    qtbot.addWidget(panel)
    panel.show_missed(tuple(Missed(key, number, Path(f"/art/{number}.png"), f"Can't read {number}.png.") for key, number in MISSED))
    return panel


MISSED = (("wd@1", 4), ("wd@1", 9), ("", 12))


def test_failures_are_listed_with_reason_and_model_and_copied(failures: FailuresPanel) -> None:
    texts_of = [failures.model.index(0, column).data() for column in range(3)]
    assert texts_of == ["Can't read 4.png.", "/art", "WD@1"]
    failures.copy.click()
    assert QGuiApplication.clipboard().text().splitlines()[1] == "/art/9.png\tCan't read 9.png."


def test_buttons_of_the_failures_are_about_the_chosen_ones_or_all(qtbot: QtBot, failures: FailuresPanel) -> None:
    with qtbot.waitSignal(failures.retried) as retried:
        failures.retry.click()
    assert [missed.file_id for missed in retried.args[0]] == [4, 9, 12]
    with qtbot.waitSignal(failures.picked) as picked:
        failures.table.setCurrentIndex(failures.model.index(1, 0))
    assert picked.args == [9]
    assert failures.retry.text() == "Try 1 again"
    (chosen,) = failures.chosen
    failures.show_missed((chosen, *failures.model.rows))
    assert [missed.file_id for missed in failures.chosen] == [9, 9]
    with qtbot.waitSignal(failures.forgotten) as forgotten:
        failures.forget.click()
    assert chosen in forgotten.args[0]


def test_an_empty_list_of_failures_goes_away(failures: FailuresPanel) -> None:
    failures.show()
    failures.show_missed(())
    assert failures.isHidden()


def test_the_model_of_a_batch_stands_behind_the_figures(status: StatusPanel) -> None:
    status.show_progress(Progress("Tagging", 1, 2, None, note="Starter · model 2 of 3"))
    assert "1 / 2 · Starter · model 2 of 3" in texts(status)


def test_the_start_page_scrolls_where_it_has_too_little_height(qtbot: QtBot) -> None:
    panel = StartPanel([QAction("Folder"), QAction("Files"), QAction("Paste")], QAction("Examples"), QAction("Models"), QIcon())
    suggestion = Suggestion("wolves", "Wolves and their kin", "Furry art: 228 tags of species, body and clothing.", "~90 MB", "about 36 s")
    panel.show_advice(Advice((suggestion,), "Times for a line of 20 Mbit/s."))
    qtbot.addWidget(panel)
    panel.resize(760, 300)
    panel.show()
    for label in panel.findChildren(QLabel):
        assert label.height() >= label.heightForWidth(label.width())
    for button in panel.findChildren(QPushButton):
        assert button.height() >= button.sizeHint().height()


def test_a_long_name_of_a_model_leaves_room_for_the_rest_of_the_bar(qtbot: QtBot) -> None:
    bar = ToolBar()
    qtbot.addWidget(bar)
    model = SimpleNamespace(manifest=SimpleNamespace(title="A model with a name that is quite a bit longer than others"), problem="")
    bar.show_status(ModelStatus(model=model))
    for width_px, is_whole in ((760, False), (3000, True)):
        bar.resize(width_px, 50)
        bar.show()
        assert (model.manifest.title in bar.model_button.text()) is is_whole
        assert model.manifest.title in bar.model_button.text() + bar.model_button.toolTip()


def test_what_needs_no_answer_goes_by_itself_unless_nobody_may_be_there(qtbot: QtBot) -> None:
    bar = NoticeBar()
    qtbot.addWidget(bar)
    bar._fading.setInterval(1)
    bar.show_notice(Notice("The batch is done.", level=Level.INFO, stays=True))
    bar.show_notice(Notice("The list is copied.", level=Level.INFO))
    qtbot.waitUntil(lambda: [notice.message for notice in bar.notices] == ["The batch is done."])
    assert not bar._fading.isActive()
