"""The rating bar: what it shows, rating by hand, and the bounds."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from furrytag_gui.tags.rating import PUBLISHED_BOUNDS, RatingBounds, RatingLabel
from furrytag_gui.tags.review import Rating
from furrytag_gui.ui.widgets.glyph_button import GlyphButton
from furrytag_gui.ui.widgets.rating_bar import RatingBar
from furrytag_gui.ui.widgets.rating_track import BoundHandle, RatingTrack

BY_MODEL = Rating(0.09, RatingLabel.SAFE, by_hand=False, model_value=0.09)
BY_HAND = Rating(0.5, RatingLabel.QUESTIONABLE, by_hand=True, model_value=0.09)


class Heard:
    """The bar's signals, in order."""

    def __init__(self, bar: RatingBar) -> None:
        self.rated: list[float | None] = []
        self.moved: list[RatingBounds] = []
        self.settled: list[RatingBounds | None] = []
        bar.rated.connect(self.rated.append)
        bar.bounds_moved.connect(self.moved.append)
        bar.bounds_settled.connect(self.settled.append)


@pytest.fixture
def bar(qtbot) -> RatingBar:
    bar = RatingBar()
    qtbot.addWidget(bar)
    bar.resize(360, bar.sizeHint().height())
    bar.show_rating(BY_MODEL, PUBLISHED_BOUNDS)
    bar.show()
    return bar


@pytest.fixture
def heard(bar: RatingBar) -> Heard:
    return Heard(bar)


def track_of(bar: RatingBar) -> RatingTrack:
    return bar.findChild(RatingTrack)


def handles_of(bar: RatingBar) -> list[BoundHandle]:
    return sorted(bar.findChildren(BoundHandle), key=lambda handle: handle.x())


def place(bar: RatingBar, value: float) -> QPoint:
    return QPoint(round(track_of(bar).x_of(value)), 12)


def words_of(bar: RatingBar) -> list[str]:
    return [label.text() for label in bar.findChildren(QLabel) if label.isVisible()]


def drag(handle: BoundHandle, bar: RatingBar, *values: float) -> None:
    start = handle.rect().center()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=start)
    for value in values:
        QTest.mouseMove(handle, handle.mapFrom(track_of(bar), place(bar, value)))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=handle.mapFrom(track_of(bar), place(bar, values[-1])))


def test_the_models_rating_is_named_and_numbered(bar: RatingBar) -> None:
    assert words_of(bar) == ["Rating: safe", "0.09"]
    assert not bar.findChild(GlyphButton).isVisible()


def test_without_a_rating_the_bar_says_so(bar: RatingBar) -> None:
    bar.show_rating(None, PUBLISHED_BOUNDS)
    assert words_of(bar)[0] == "Rating: none yet"
    bar.show_rating(None, PUBLISHED_BOUNDS, scored=True)
    assert words_of(bar)[0] == "Rating: this model gives none"


def test_a_rating_by_hand_is_marked_and_can_be_reset(bar: RatingBar, heard: Heard) -> None:
    bar.show_rating(BY_HAND, PUBLISHED_BOUNDS)
    assert words_of(bar) == ["Rating: questionable", "by hand", "0.50"]
    QTest.mouseClick(bar.findChild(GlyphButton), Qt.MouseButton.LeftButton)
    assert heard.rated == [None]


def test_by_hand_and_by_model_look_different_at_one_value(bar: RatingBar) -> None:
    track = track_of(bar)
    before = track.grab().toImage()
    bar.show_rating(Rating(0.09, RatingLabel.SAFE, by_hand=True, model_value=0.09), PUBLISHED_BOUNDS)
    assert track.grab().toImage() != before


def test_a_click_on_the_bar_rates_by_hand(bar: RatingBar, heard: Heard) -> None:
    QTest.mouseClick(track_of(bar), Qt.MouseButton.LeftButton, pos=place(bar, 0.8))
    assert heard.rated == [pytest.approx(0.8, abs=0.01)]


def test_dragging_shows_the_label_and_rates_once_at_the_end(bar: RatingBar, heard: Heard) -> None:
    track = track_of(bar)
    QTest.mousePress(track, Qt.MouseButton.LeftButton, pos=place(bar, 0.2))
    QTest.mouseMove(track, place(bar, 0.9))
    assert words_of(bar)[0] == "Rating: explicit"
    assert heard.rated == []
    QTest.mouseRelease(track, Qt.MouseButton.LeftButton, pos=place(bar, 0.9))
    assert heard.rated == [pytest.approx(0.9, abs=0.01)]


@pytest.mark.parametrize(("key", "label"), [("s", "safe"), ("q", "questionable"), ("e", "explicit")])
def test_letters_rate_by_hand(bar: RatingBar, heard: Heard, key: str, label: str) -> None:
    QTest.keyClick(track_of(bar), key)
    assert PUBLISHED_BOUNDS.label(heard.rated[0]).value == label


def test_enter_makes_the_shown_value_the_persons(bar: RatingBar, heard: Heard) -> None:
    QTest.keyClick(track_of(bar), Qt.Key.Key_Return)
    assert heard.rated == [0.09]


def test_arrow_keys_move_the_rating_and_count_once(bar: RatingBar, heard: Heard) -> None:
    for _ in range(3):
        QTest.keyClick(track_of(bar), Qt.Key.Key_Right)
    bar.settle()
    assert heard.rated == [0.12]


def test_delete_takes_a_rating_by_hand_back(bar: RatingBar, heard: Heard) -> None:
    QTest.keyClick(track_of(bar), Qt.Key.Key_Delete)
    assert heard.rated == []
    bar.show_rating(BY_HAND, PUBLISHED_BOUNDS)
    QTest.keyClick(track_of(bar), Qt.Key.Key_Delete)
    assert heard.rated == [None]


def test_dragging_a_handle_moves_its_bound_and_leaves_the_other_exact(bar: RatingBar, heard: Heard) -> None:
    drag(handles_of(bar)[0], bar, 0.4, 0.45)
    assert [bounds.questionable for bounds in heard.moved] == [0.4, 0.45]
    assert heard.settled == [RatingBounds(0.45, PUBLISHED_BOUNDS.explicit)]
    assert heard.rated == []


def test_handles_do_not_pass_each_other(bar: RatingBar, heard: Heard) -> None:
    drag(handles_of(bar)[0], bar, 0.95)
    assert heard.settled[-1].questionable == PUBLISHED_BOUNDS.explicit
    bar.show_rating(BY_MODEL, PUBLISHED_BOUNDS)
    drag(handles_of(bar)[1], bar, 0.05)
    assert heard.settled[-1].explicit == PUBLISHED_BOUNDS.questionable


def test_keys_move_a_handle(bar: RatingBar, heard: Heard) -> None:
    handle = handles_of(bar)[1]
    QTest.keyClick(handle, Qt.Key.Key_Left)
    handle.settle()
    assert heard.settled == [RatingBounds(PUBLISHED_BOUNDS.questionable, 0.66)]


def test_a_double_click_or_delete_on_a_handle_resets_the_bounds(bar: RatingBar, heard: Heard) -> None:
    first, second = handles_of(bar)
    QTest.mouseDClick(first, Qt.MouseButton.LeftButton)
    QTest.keyClick(second, Qt.Key.Key_Delete)
    assert heard.settled == [None, None]


def test_handles_stand_at_their_bounds_after_a_resize(bar: RatingBar) -> None:
    bar.resize(280, bar.height())
    track = track_of(bar)
    for handle, value in zip(handles_of(bar), (1 / 3, 2 / 3), strict=True):
        assert handle.geometry().center().x() == pytest.approx(track.x_of(value), abs=2)


def test_every_part_can_be_reached_and_has_a_name(bar: RatingBar) -> None:
    for part in (track_of(bar), *handles_of(bar), bar.findChild(GlyphButton)):
        assert part.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert part.accessibleName()


def test_focus_is_visible(bar: RatingBar, qtbot) -> None:
    bar.activateWindow()
    for part in (track_of(bar), *handles_of(bar)):
        part.clearFocus()
        before = part.grab().toImage()
        part.setFocus()
        qtbot.waitUntil(part.hasFocus)
        assert part.grab().toImage() != before
