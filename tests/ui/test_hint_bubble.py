"""A hint stands beside what it is about, wholly in the window."""

import pytest
from PySide6.QtCore import QRect, QSize

from furrytag_gui.ui.widgets.hint_bubble import Side, find_place

ROOM = QRect(0, 0, 1000, 700)
SIZE = QSize(320, 160)


@pytest.mark.parametrize(
    ("target", "side"),
    [
        (QRect(750, 300, 250, 120), Side.LEFT),
        (QRect(140, 40, 120, 30), Side.BELOW),
        (QRect(0, 100, 250, 600), Side.RIGHT),
        (QRect(200, 560, 600, 120), Side.ABOVE),
        (QRect(0, 0, 1000, 700), Side.BELOW),
    ],
)
def test_a_side_is_found_and_all_of_it_is_seen(target: QRect, side: Side) -> None:
    found, place = find_place(SIZE, target, ROOM)
    assert found is side
    assert ROOM.contains(QRect(place, SIZE))
