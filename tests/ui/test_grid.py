"""Cards lie side by side without gaps, and every point of a card is of its row."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize

from furrytag_gui.ui.gallery.grid import Grid

grids = st.builds(Grid, st.builds(QSize, st.integers(10, 300), st.integers(10, 300)), st.integers(1, 9), st.integers(1, 200), st.booleans())


@given(grids, st.data())
def test_places_and_rows_agree(grid: Grid, data: st.DataObject) -> None:
    row = data.draw(st.integers(0, grid.count - 1))
    place = grid.place(row)
    assert grid.row_at(place.topLeft()) == grid.row_at(place.bottomRight()) == row
    assert row in grid.rows_in(place)
    assert QRect(QPoint(), grid.size).contains(place)
    assert grid.row_at(QPoint(grid.size.width(), grid.size.height())) == -1


@given(grids, st.integers(-500, 50_000), st.integers(1, 2000))
def test_all_that_can_be_seen_is_among_the_rows_of_an_area(grid: Grid, start: int, length: int) -> None:
    area = QRect(start, 0, length, grid.cell.height()) if grid.strip else QRect(0, start, grid.size.width(), length)
    seen = {row for row in range(grid.count) if grid.place(row).intersects(area)}
    assert set(grid.rows_in(area)) == seen
