"""The grid of thumbnails: what can be seen is made, and keys go where eyes expect it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from furrytag_gui.library.records import Entry
from furrytag_gui.ui.gallery.delegate import GalleryDelegate
from furrytag_gui.ui.gallery.model import GalleryModel
from furrytag_gui.ui.gallery.thumbnails import Thumbnails
from furrytag_gui.ui.gallery.view import GalleryView
from furrytag_gui.ui.jobs import Lanes

COUNT = 40


@pytest.fixture
def lanes(qapp: object) -> Iterator[Lanes]:
    lanes = Lanes()
    yield lanes
    assert lanes.close(limit_s=10)


@pytest.fixture
def thumbnails(lanes: Lanes) -> Thumbnails:
    return Thumbnails(lanes)


@pytest.fixture
def view(qtbot: QtBot, thumbnails: Thumbnails, draw: Callable[..., Path]) -> GalleryView:
    """Three columns of cards, two lines of which can be seen."""
    model = GalleryModel()
    view = GalleryView(model, thumbnails)
    model.setParent(view)
    qtbot.addWidget(view)
    view.resize(440, 290)
    view.set_thumbnail_px(128)
    path = draw("fox.png")
    model.set_ids(range(COUNT))
    model.take(
        Entry(
            file_id=file_id,
            location=str(path),
            picture_id=None,
            width_px=None,
            height_px=None,
            size_bytes=1,
            mtime_ns=1,
            scored=False,
            reviewed=False,
            failure="",
            rating=None,
            withheld=False,
        )
        for file_id in range(COUNT)
    )
    view.show()
    return view


def test_only_what_can_be_seen_is_made(qtbot: QtBot, view: GalleryView, thumbnails: Thumbnails) -> None:
    qtbot.waitUntil(lambda: all(thumbnails.find(row, blurred=False) is not None for row in view.visible_rows()))
    assert thumbnails.find(COUNT - 1, blurred=False) is None
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert view.visible_rows().stop == COUNT
    qtbot.waitUntil(lambda: thumbnails.find(COUNT - 1, blurred=True) is not None)
    assert thumbnails.find(COUNT // 2, blurred=False) is None


def test_a_place_and_its_row_agree(view: GalleryView) -> None:
    view.verticalScrollBar().setValue(100)
    for row in view.visible_rows():
        place = view.visualRect(view.model().index(row, 0))
        assert view.indexAt(place.center()).row() == row
    assert not view.indexAt(QPoint(-1, 5)).isValid()
    assert not view.indexAt(QPoint(view.viewport().width() - 1, 10_000)).isValid()


@pytest.mark.parametrize(
    ("start", "key", "end"),
    [
        (4, Qt.Key.Key_Right, 5),
        (5, Qt.Key.Key_Right, 6),
        (4, Qt.Key.Key_Left, 3),
        (4, Qt.Key.Key_Down, 7),
        (4, Qt.Key.Key_Up, 1),
        (1, Qt.Key.Key_Up, 1),
        (COUNT - 1, Qt.Key.Key_Right, COUNT - 1),
        (COUNT - 2, Qt.Key.Key_Down, COUNT - 2),
        (7, Qt.Key.Key_Home, 0),
        (7, Qt.Key.Key_End, COUNT - 1),
        (COUNT - 2, Qt.Key.Key_PageDown, COUNT - 1),
    ],
)
def test_keys(qtbot: QtBot, view: GalleryView, start: int, key: Qt.Key, end: int) -> None:
    view.pick(start)
    qtbot.keyClick(view, key)
    assert view.current_id() == end
    place = view.visualRect(view.currentIndex())
    assert view.viewport().rect().intersects(place)


def test_return_accepts_and_steps_end_at_the_end(qtbot: QtBot, view: GalleryView) -> None:
    with qtbot.waitSignal(view.accepted):
        qtbot.keyClick(view, Qt.Key.Key_Return)
    view.pick(COUNT - 2)
    assert view.step(1)
    assert not view.step(1)
    assert view.current_id() == COUNT - 1


def test_going_on_while_ctrl_is_held_leaves_one_selected(view: GalleryView) -> None:
    view.pick(1)
    QTest.keyPress(view, Qt.Key.Key_Control, Qt.KeyboardModifier.ControlModifier)
    view.step(1)
    assert view.selected_ids() == [2]
    view.pick(5)
    assert view.selected_ids() == [5]


def test_several_are_selected_with_shift_and_by_a_rectangle(qtbot: QtBot, view: GalleryView) -> None:
    view.pick(1)
    qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert view.selected_ids() == [1, 2, 3, 4, 5]
    qtbot.keyClick(view, Qt.Key.Key_Home)
    first = view.visualRect(view.model().index(0, 0)).center()
    fifth = view.visualRect(view.model().index(4, 0)).center()
    view.setSelection(QRect(first, fifth), QItemSelectionModel.SelectionFlag.ClearAndSelect)
    assert view.selected_ids() == [0, 1, 3, 4]


def test_a_frame_drawn_from_between_the_cards_selects_those_it_touches(qtbot: QtBot, view: GalleryView) -> None:
    view.pick(7)
    card, port = view.visualRect(view.model().index(4, 0)), view.viewport()
    start = card.topLeft() + QPoint(1, 1)
    assert not view.indexAt(start).isValid()
    qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    for point in (start + QPoint(20, 20), card.bottomRight() + QPoint(30, -20)):
        QTest.mouseMove(port, point)
    qtbot.waitUntil(lambda: view.selected_ids() == [4, 5])
    qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=card.bottomRight() + QPoint(30, -20))
    # A click there leaves the one that is shown.
    qtbot.mouseClick(port, Qt.MouseButton.LeftButton, pos=start)
    assert view.selected_ids() == [view.current_id()]


def test_a_card_is_dragged_with_the_others_that_are_selected(qtbot: QtBot, view: GalleryView, monkeypatch: pytest.MonkeyPatch) -> None:
    dragged: list[list[int]] = []
    monkeypatch.setattr(
        "furrytag_gui.ui.gallery.view.drag_out", lambda _view, entries, _picture: dragged.append([entry.file_id for entry in entries])
    )
    view.pick(1)
    qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    at = view.visualRect(view.model().index(1, 0)).center()
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    for step in (20, 40, 60):
        QTest.mouseMove(view.viewport(), at + QPoint(step, 0))
    qtbot.waitUntil(lambda: dragged == [[1, 2]])
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=at + QPoint(60, 0))


def test_another_order_begins_at_its_top(view: GalleryView) -> None:
    view.pick(COUNT - 1)
    view.expect_order()
    view.model().set_ids([*range(1, COUNT), 0])
    assert view.verticalScrollBar().value() == 0
    assert view.current_id() == COUNT - 1
    view.model().set_ids(range(COUNT))
    assert view.verticalScrollBar().value() > 0


def test_what_is_current_stays_in_sight_when_many_before_it_go(view: GalleryView) -> None:
    view.pick(30)
    view.model().set_ids(range(20, COUNT))
    assert view.current_id() == 30
    assert view.currentIndex().row() in view.visible_rows()


def test_a_removed_current_file_leaves_its_neighbour(view: GalleryView) -> None:
    model = view.model()
    assert isinstance(model, GalleryModel)
    view.pick(3)
    model.set_ids([file_id for file_id in range(COUNT) if file_id != 3])
    assert view.current_id() in (2, 4)
    assert view.selected_ids() == [view.current_id()]


def test_only_cards_that_changed_are_drawn_again(
    qtbot: QtBot, view: GalleryView, thumbnails: Thumbnails, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = view.model()
    assert isinstance(model, GalleryModel)
    qtbot.waitUntil(lambda: all(thumbnails.find(row, blurred=False) is not None for row in view.visible_rows()))
    drawn: list[int] = []
    paint = GalleryDelegate.paint

    def note(self: GalleryDelegate, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        drawn.append(index.row())
        paint(self, painter, option, index)

    monkeypatch.setattr(GalleryDelegate, "paint", note)
    view.repaint()
    drawn.clear()
    model.set_ids(range(2 * COUNT))
    model.take(entry._replace(scored=True) for entry in list(model.entries())[view.visible_rows().stop :])
    QApplication.processEvents()
    assert drawn == []
    model.take(entry._replace(scored=True) for entry in list(model.entries())[1:2])
    qtbot.waitUntil(lambda: bool(drawn))
    assert set(drawn) == {1}


def test_the_current_file_stays_when_the_list_is_another(view: GalleryView) -> None:
    model = view.model()
    assert isinstance(model, GalleryModel)
    view.pick(7)
    model.set_ids([file_id for file_id in reversed(range(COUNT)) if file_id % 2])
    assert view.current_id() == 7
    assert view.selected_ids() == [7]


def test_a_strip_is_one_line_with_the_current_file_in_its_middle(qtbot: QtBot, view: GalleryView) -> None:
    view.set_strip(True)
    view.pick(20)
    assert {view.visualRect(view.model().index(row, 0)).top() for row in view.visible_rows()} == {0}
    assert abs(view.visualRect(view.currentIndex()).center().x() - view.viewport().width() // 2) <= 1
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.current_id() == 21
    view.set_strip(False)
    assert len({view.visualRect(view.model().index(row, 0)).top() for row in view.visible_rows()}) > 1


def test_a_larger_card_shows_the_old_thumbnail_until_there_is_a_sharp_one(qtbot: QtBot, view: GalleryView, thumbnails: Thumbnails) -> None:
    qtbot.waitUntil(lambda: thumbnails.find(0, blurred=False) is not None)
    view.set_thumbnail_px(400)
    assert thumbnails.find(0, blurred=False) is not None
    assert thumbnails.is_stand_in(0)
    qtbot.waitUntil(lambda: not thumbnails.is_stand_in(0))


def test_all_are_selected_as_one_range(view: GalleryView) -> None:
    view.selectAll()
    assert view.selected_count == COUNT
    assert view.selected_ids() == list(range(COUNT))
