"""The list of opened files keeps ids, entries and signs apart from how they are drawn."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from furrytag_gui.library.records import Entry
from furrytag_gui.tags.rating import RatingBounds
from furrytag_gui.ui.gallery.model import ENTRY_ROLE, GalleryModel
from furrytag_gui.ui.gallery.standing import Standing, standing_of


def make_entry(file_id: int, **changes: object) -> Entry:
    values: dict[str, object] = {
        "location": f"/art/fox {file_id}.png",
        "picture_id": file_id * 10,
        "width_px": 4,
        "height_px": 3,
        "size_bytes": 1,
        "mtime_ns": 1,
        "scored": False,
        "reviewed": False,
        "failure": "",
        "rating": None,
        "withheld": False,
    }
    return Entry(file_id=file_id, **(values | changes))  # type: ignore[arg-type]


@pytest.fixture
def model(qtbot: QtBot) -> GalleryModel:
    model = GalleryModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    return model


def names(model: GalleryModel) -> list[str | None]:
    return [model.index(row).data() for row in range(model.rowCount())]


def test_rows_are_there_at_once_and_entries_follow(model: GalleryModel) -> None:
    assert model.set_ids([1, 2]) == [1, 2]
    assert names(model) == [None, None]
    model.take([make_entry(2), make_entry(9)])
    assert names(model) == [None, "fox 2.png"]
    assert model.set_ids([1, 2, 3]) == [3]
    assert model.set_ids([3, 4, 1]) == [4]


@pytest.mark.parametrize(
    ("before", "after", "resets"),
    [
        ((), (1, 2), 0),
        ((1, 2), (1, 2, 3, 4), 0),
        ((1, 2, 3, 4, 5), (1, 4), 0),
        ((1, 2, 3), (2, 3, 4), 0),
        ((1, 2, 3), (), 0),
        ((1, 2, 3), (3, 1), 1),
        ((1,), (2, 1), 1),
    ],
)
def test_only_what_changes_is_told(model: GalleryModel, before: Sequence[int], after: Sequence[int], resets: int) -> None:
    model.set_ids(before)
    model.take(make_entry(file_id) for file_id in before)
    seen: list[None] = []
    model.modelReset.connect(lambda: seen.append(None))
    missing = model.set_ids(after)
    assert list(model.ids) == list(after)
    assert len(seen) == resets
    assert missing == [file_id for file_id in after if file_id not in before]
    assert [model.row_of(file_id) for file_id in after] == list(range(len(after)))


def test_changes_of_rows_are_told_in_runs_and_the_same_again_not_at_all(model: GalleryModel) -> None:
    model.set_ids(range(6))
    ranges: list[tuple[int, int]] = []

    def note(first: QModelIndex, last: QModelIndex) -> None:
        ranges.append((first.row(), last.row()))

    model.dataChanged.connect(note)
    entries = [make_entry(file_id) for file_id in (4, 1, 2)]
    model.take(entries)
    assert ranges == [(1, 2), (4, 4)]
    model.take(entries)
    assert len(ranges) == 2


def test_files_of_a_picture_follow_its_content(model: GalleryModel) -> None:
    model.set_ids([1, 2])
    model.take([make_entry(1, picture_id=7), make_entry(2, picture_id=7)])
    assert model.files_of([7]) == {1, 2}
    model.take([make_entry(2, picture_id=8)])
    assert model.files_of([7]) == {1}
    model.set_ids([2])
    assert model.files_of([7, 8]) == {2}


@pytest.mark.parametrize(
    ("changes", "standing"),
    [
        ({}, Standing.UNTAGGED),
        ({"scored": True}, Standing.SUGGESTED),
        ({"scored": True, "reviewed": True}, Standing.REVIEWED),
        ({"failure": "Can't read fox.png: the file ends early."}, Standing.FAILED),
        ({"scored": True, "withheld": True, "reviewed": True}, Standing.WITHHELD),
    ],
)
def test_where_a_file_stands(changes: dict[str, object], standing: Standing) -> None:
    assert standing_of(make_entry(1, **changes)) is standing


def test_files_are_counted_by_where_they_stand(model: GalleryModel) -> None:
    model.set_ids([1, 2, 3])
    model.take([make_entry(1), make_entry(2), make_entry(3, failure="Can't read fox 3.png: the file is empty.")])
    model.take([make_entry(2, scored=True)])
    assert model.tally == {Standing.UNTAGGED: 1, Standing.SUGGESTED: 1, Standing.FAILED: 1}
    model.set_ids([2])
    assert model.tally == {Standing.SUGGESTED: 1}


def test_a_reader_of_the_screen_hears_name_standing_and_rating(model: GalleryModel) -> None:
    model.set_ids([1, 2])
    model.take([make_entry(1, scored=True, rating=0.5), make_entry(2, failure="Can't read fox 2.png: the file is empty.")])
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "fox 1.png, tagged, not reviewed, rated questionable"
    assert model.index(1).data(Qt.ItemDataRole.ToolTipRole) == "fox 2.png\nCan't read fox 2.png: the file is empty."
    assert model.index(0).data(ENTRY_ROLE).file_id == 1


@pytest.mark.parametrize(
    ("changes", "show_adult", "blurred"),
    [
        ({"rating": None}, False, False),
        ({"rating": 0.2}, False, False),
        ({"rating": 0.5}, False, True),
        ({"rating": 0.5}, True, False),
        ({"rating": 0.2, "withheld": True}, True, True),
    ],
)
def test_what_is_blurred(model: GalleryModel, changes: dict[str, object], show_adult: bool, blurred: bool) -> None:
    model.set_content_view(RatingBounds(), show_adult)
    assert model.is_blurred(make_entry(1, **changes)) is blurred


def test_moved_bounds_are_drawn_anew(model: GalleryModel, qtbot: QtBot) -> None:
    model.set_ids([1])
    with qtbot.waitSignal(model.dataChanged):
        model.set_content_view(RatingBounds(0.1, 0.9), show_adult=False)
    assert model.is_blurred(make_entry(1, rating=0.2))


def test_what_a_search_hides_is_known_again_at_once(model: GalleryModel) -> None:
    model.set_ids(range(40))
    model.take(make_entry(file_id) for file_id in range(40))
    model.set_ids(range(0, 40, 2))
    assert model.tally.total() == 20
    assert model.hidden == set(range(1, 40, 2))
    assert model.files_of([10, 20]) == {2}
    assert model.hidden_files_of([10, 20]) == {1}
    model.forget([1, 2])
    model.set_ids(range(40))
    assert model.list_unknown() == [1]
    assert model.entry_at(2) is not None


def test_many_rows_go_at_once_and_not_one_after_the_other(model: GalleryModel) -> None:
    model.set_ids(range(1000))
    removed: list[None] = []
    model.rowsRemoved.connect(lambda *_: removed.append(None))
    model.set_ids(range(0, 1000, 3))
    assert not removed
    assert list(model.ids) == list(range(0, 1000, 3))
