"""The tables, curves and points of insight, as far as they need no library."""

import math
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from furrytag_gui.errors import FurryTagError
from furrytag_gui.insight.metrics import draw_curve
from furrytag_gui.ui.explaining import paint_heat
from furrytag_gui.ui.mapping import MapData
from furrytag_gui.ui.style import apply_theme
from furrytag_gui.ui.widgets import point_image
from furrytag_gui.ui.widgets.curve_view import CurveView, NamedCurve
from furrytag_gui.ui.widgets.figures_table import WIDE_PX, Column, FiguresTable
from furrytag_gui.ui.widgets.inquiry_bar import InquiryBar
from furrytag_gui.ui.widgets.scatter_view import ScatterView, find_inside
from furrytag_gui.ui.widgets.sort_menu import SortMenu
from furrytag_gui.work import Progress

COLUMNS = (Column("Use", checkable=True), Column("Tag", wide=True), Column("F1"), Column("On", ","))


@pytest.fixture
def table(qtbot: QtBot) -> FiguresTable:
    table = FiguresTable("Tags", COLUMNS)
    qtbot.addWidget(table)
    table.resize(400, 200)
    table.show_rows([[True, "fox", 0.5, 1200], [False, "wolf", math.nan, 3], [True, "bear", 0.9, 20]])
    table.show()
    return table


def test_a_table_says_figures_as_they_are_written(table: FiguresTable) -> None:
    assert table.texts == [["", "fox", "0.500", "1,200"], ["", "wolf", "—", "3"], ["", "bear", "0.900", "20"]]
    assert table.accessibleName() == "Tags"


def test_a_table_is_sorted_and_stays_on_its_row(table: FiguresTable) -> None:
    table.pick(1)
    table.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    assert [row[1] for row in table.texts] == ["bear", "fox", "wolf"]
    assert table.current_place == 1
    table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    assert [row[1] for row in table.texts] == ["bear", "fox", "wolf"]


def test_a_box_is_ticked_and_told(table: FiguresTable, qtbot: QtBot) -> None:
    with qtbot.waitSignal(table.checked) as told:
        table.check(1, True)
    assert told.args == [1, True]
    index = table.model().index(1, 0)
    assert index.data(Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Checked
    assert table.model().setData(index, Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole)
    assert index.data(Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Unchecked


def test_what_matters_least_goes_where_there_is_no_room(qtbot: QtBot) -> None:
    columns = (Column("Tag", wide=True), Column("F1"), Column("Recall", spare=1), Column("Threshold", spare=2))
    table = FiguresTable("Tags", columns)
    qtbot.addWidget(table)
    table.show_rows([["fox", 0.5, 0.25, 0.125]])
    table.resize(600, 200)
    table.show()
    assert [table.isColumnHidden(place) for place in range(4)] == [False] * 4
    assert table.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole) == "fox"
    needed = [table.columnWidth(place) for place in range(1, 4)]
    table.resize(WIDE_PX + needed[0] + needed[1] + 20, 200)
    assert [table.isColumnHidden(place) for place in range(4)] == [False, False, False, True]
    qtbot.waitUntil(lambda: table.horizontalScrollBar().maximum() == 0)
    assert table.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole) == "fox\nThreshold: 0.125"
    table.resize(WIDE_PX, 200)
    assert [table.isColumnHidden(place) for place in range(4)] == [False, False, True, True]


def test_names_have_what_room_figures_leave(table: FiguresTable) -> None:
    narrow = table.columnWidth(1)
    table.resize(800, 200)
    QApplication.processEvents()
    assert table.columnWidth(1) == narrow + 400
    assert sum(table.columnWidth(column) for column in range(4)) <= table.viewport().width()


def test_points_in_a_loop_are_found_by_the_even_odd_rule() -> None:
    triangle = [QPointF(0, 0), QPointF(10, 0), QPointF(0, 10)]
    places = np.array([(1, 1), (9, 9), (-1, 1), (4, 5)], np.float64)
    assert find_inside(places, triangle).tolist() == [True, False, False, True]
    assert find_inside(places, []).tolist() == [False] * 4


def test_a_click_chooses_the_nearest_point_and_control_adds(qtbot: QtBot) -> None:
    view = ScatterView()
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show_points(np.array([(-0.5, 0.5), (0.5, 0.5), (0, -0.5)], np.float32), np.array([0, 0, -1]))
    view.show()
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.place(0).toPoint())
    assert view.chosen.tolist() == [0]
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, pos=view.place(2).toPoint())
    assert view.chosen.tolist() == [0, 2]
    assert view.accessibleDescription() == "2 of 3 pictures chosen"
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.rect().bottomRight())
    assert view.chosen.tolist() == []


@pytest.fixture
def square(qtbot: QtBot) -> ScatterView:
    """Four points in the corners of a square, two at one place in its middle, and one far to the right; two groups."""
    view = ScatterView()
    qtbot.addWidget(view)
    view.resize(400, 400)
    places = [(-0.5, 0.5), (0.5, 0.5), (-0.5, -0.5), (0.5, -0.5), (0, 0), (0, 0), (1, 0.05)]
    view.show_points(np.array(places, np.float32), np.array([0, 0, 1, 1, 0, 1, -1]))
    view.show()
    qtbot.waitExposed(view)
    view.activateWindow()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(view.hasFocus)
    return view


def test_arrows_go_from_point_to_point_and_none_is_passed_over(square: ScatterView, qtbot: QtBot) -> None:
    keys, visited = Qt.Key, []
    assert square.cursor_point == 4
    before = square.grab().toImage()
    for key in (keys.Key_Right, keys.Key_Right, keys.Key_Right, keys.Key_Left, keys.Key_Left, keys.Key_Left, keys.Key_Down, keys.Key_Up):
        qtbot.keyClick(square, key)
        visited.append(square.cursor_point)
    assert visited == [5, 6, 6, 5, 4, 2, 2, 0]
    assert square.grab().toImage() != before
    assert square.chosen.tolist() == []


def test_points_are_chosen_by_keys(square: ScatterView, qtbot: QtBot) -> None:
    keys, shift, ctrl = Qt.Key, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(square, keys.Key_Space)
    assert square.chosen.tolist() == [square.cursor_point]
    square.show_name("fox.png")
    assert square.accessibleName() == "Map of pictures: fox.png, chosen"
    qtbot.keyClick(square, keys.Key_Space)
    assert square.chosen.tolist() == []
    assert square.accessibleName() == "Map of pictures: fox.png"
    qtbot.keyClick(square, keys.Key_Right, shift)
    assert square.chosen.tolist() == [4, 5]
    for _ in range(8):
        qtbot.keyClick(square, keys.Key_Right, shift)
        qtbot.keyClick(square, keys.Key_Up, shift)
    assert square.chosen.tolist() == [1, 4, 5]
    qtbot.keyClick(square, keys.Key_Up, shift | ctrl)
    for _ in range(8):
        qtbot.keyClick(square, keys.Key_Right, shift | ctrl)
    assert square.chosen.tolist() == [4, 5]
    qtbot.keyClick(square, keys.Key_Escape)
    assert square.chosen.tolist() == []
    qtbot.keyClick(square, keys.Key_G)
    assert square.chosen.tolist() == [0, 1, 4]
    qtbot.keyClick(square, keys.Key_N)
    assert square.chosen.tolist() == list(range(7))


def test_the_map_is_zoomed_and_moved_by_keys_and_the_point_stays_in_sight(square: ScatterView, qtbot: QtBot) -> None:
    keys, ctrl = Qt.Key, Qt.KeyboardModifier.ControlModifier
    whole = square.place(0)
    for _ in range(9):
        qtbot.keyClick(square, keys.Key_Plus)
    assert square.rect().contains(square.place(square.cursor_point).toPoint())
    assert not square.rect().contains(square.place(6).toPoint())
    for _ in range(2):
        qtbot.keyClick(square, keys.Key_Right)
    assert square.cursor_point == 6
    assert square.rect().contains(square.place(square.cursor_point).toPoint())
    before = square.place(0)
    qtbot.keyClick(square, keys.Key_Down, ctrl)
    assert square.place(0).y() < before.y()
    qtbot.keyClick(square, keys.Key_0)
    assert square.place(0) == whole
    with qtbot.waitSignal(square.opened) as told:
        qtbot.keyClick(square, keys.Key_Return)
    assert told.args == [square.cursor_point]


def test_a_table_is_sorted_by_its_menu(table: FiguresTable, qtbot: QtBot) -> None:
    def choose(title: str) -> None:
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), table.mapToGlobal(QPoint()))
        QApplication.sendEvent(table, event)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, SortMenu)
        next(action for action in menu.actions() if action.text() == title).trigger()
        menu.close()

    table.pick(1)
    choose("F1")
    assert [row[1] for row in table.texts] == ["bear", "fox", "wolf"]
    assert table.current_place == 1
    choose("F1")
    assert [row[1] for row in table.texts] == ["wolf", "fox", "bear"]
    choose("Tag")
    assert [row[1] for row in table.texts] == ["bear", "fox", "wolf"]
    choose("Descending")
    assert [row[1] for row in table.texts] == ["wolf", "fox", "bear"]
    assert "Shift+F10" in table.accessibleDescription()


def test_many_points_are_drawn_where_few_would_be(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    view = ScatterView()
    qtbot.addWidget(view)
    view.resize(200, 200)
    positions = np.array([(-0.5, 0.5), (0.5, -0.5)], np.float32)
    view.show_points(positions, np.array([0, 1]))
    view.choose(np.array([False, True]))
    smooth = view.grab().toImage()
    monkeypatch.setattr(point_image, "SMOOTH_POINTS", 1)
    view.show_points(positions, np.array([0, 1]))
    stamped = view.grab().toImage()
    for point in range(2):
        at = view.place(point).toPoint()
        assert stamped.pixelColor(at) == smooth.pixelColor(at)
    assert stamped.pixelColor(100, 100) == smooth.pixelColor(100, 100)


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_curves_are_drawn_in_both_themes_and_told_in_words(qtbot: QtBot, theme: str) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, theme)
    view = CurveView("Precision over recall")
    qtbot.addWidget(view)
    view.resize(300, 240)
    empty = view.grab().toImage()
    curve = draw_curve(np.array([True, False, True, False]), np.array([0.9, 0.8, 0.7, 0.1], np.float32))
    view.show_curves([NamedCurve("Wolf", curve, curve.average_precision)])
    assert view.accessibleDescription() == f"Wolf: average precision {curve.average_precision:.3f}"
    assert view.grab().toImage() != empty


def test_a_heat_map_is_warm_where_it_speaks_for_the_tag() -> None:
    heat = np.array([[3.0, 0.0], [-3.0, 0.3]], np.float32)
    image = paint_heat(heat)
    warm, none, cold = image.pixelColor(0, 0), image.pixelColor(1, 0), image.pixelColor(0, 1)
    assert warm.red() > warm.blue()
    assert cold.blue() > cold.red()
    assert none.alpha() == 0
    assert warm.alpha() == cold.alpha() > image.pixelColor(1, 1).alpha() > 0


def test_a_heat_map_of_noise_stays_faint() -> None:
    assert paint_heat(np.full((8, 8), 0.01, np.float32)).pixelColor(3, 3).alpha() < 10


def test_a_bar_shows_progress_with_a_way_out_and_then_what_was_said(qtbot: QtBot) -> None:
    bar = InquiryBar("Looking")
    qtbot.addWidget(bar)
    bar.show()
    bar.say("Nothing yet.")
    assert not bar.is_busy
    bar.show_progress(Progress("Comparing", 3, 12, None))
    assert bar.is_busy
    with qtbot.waitSignal(bar.cancelled):
        bar.stop.click()
    bar.show_progress(None)
    bar.refuse(FurryTagError("No picture is chosen.", "Choose one."))
    assert bar.said == "No picture is chosen. Choose one."


def test_a_map_of_which_nothing_is_rated_begins_with_the_tag_that_tells_most() -> None:
    has = np.array([[True, True, False]] * 3 + [[True, False, False]] * 3 + [[True, False, True]])
    ids, points = np.arange(7), np.zeros((7, 2), np.float32)
    unrated = MapData(ids, points, points, np.full(7, -1), ("all", "some", "one"), has)
    assert unrated.telling == "some"
    assert replace(unrated, ratings=np.array([0] + [-1] * 6)).telling == "rating"
    assert replace(unrated, names=(), has=has[:, :0]).telling == "rating"


def test_a_column_can_be_named_after_what_it_holds(table: FiguresTable) -> None:
    table.name_column(2, "EfficientNetV2-M 384 of the other person")
    heading = table.model().headerData(2, Qt.Orientation.Horizontal)
    assert heading == "EfficientNetV2-M 384 of the other person"
    assert table.columnWidth(2) < WIDE_PX + 60


def test_a_column_has_room_for_the_longest_of_what_may_stand_in_it(qtbot: QtBot) -> None:
    words = ("on", "off: not sure enough of it to say anything")
    table = FiguresTable("Tags", (Column("Tag", wide=True), Column("Stands", sample=words)))
    qtbot.addWidget(table)
    table.resize(600, 200)
    table.show()
    assert table.columnWidth(1) >= table.fontMetrics().horizontalAdvance(words[1])
