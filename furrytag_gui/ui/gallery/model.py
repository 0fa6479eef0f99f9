"""The opened files as an item model: ids, and what is known of each."""

import itertools
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from furrytag_gui.images.content import display_name
from furrytag_gui.library.records import Entry
from furrytag_gui.tags.rating import PUBLISHED_BOUNDS, RatingBounds, RatingLabel
from furrytag_gui.ui.gallery.standing import Standing, is_blurred, standing_of
from furrytag_gui.ui.language import told, tr

AnyIndex = QModelIndex | QPersistentModelIndex

ENTRY_ROLE = Qt.ItemDataRole.UserRole
"""The Entry of a row, or None while it isn't known."""

FEW_RUNS = 8
"""If rows go in more places than this, everything is shown anew: each place costs as much as the list is long."""


class GalleryModel(QAbstractListModel):
    """One row a file, in the order of the list. A row is there as soon as its id is; its entry follows.

    Entries of files that are open and not shown are kept, so that a search that is given up shows them at once.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: list[int] = []
        self._rows: dict[int, int] = {}
        self._entries: dict[int, Entry] = {}
        self._standings: dict[int, Standing] = {}
        self._failed: dict[int, None] = {}
        self._files_by_picture: dict[int, int | frozenset[int]] = {}
        self._bounds = PUBLISHED_BOUNDS
        self._show_adult = False

    @property
    def ids(self) -> Sequence[int]:
        return self._ids

    @property
    def failed(self) -> list[Entry]:
        """The files that could not be read; those too that a search doesn't show."""
        return [self._entries[file_id] for file_id in self._failed]

    @property
    def tally(self) -> Counter[Standing]:
        """How many files stand where."""
        return Counter(filter(None, map(self._standings.get, self._ids)))

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self._entries.get(self._ids[index.row()]) if index.isValid() else None
        if entry is None or role == ENTRY_ROLE:
            return entry
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.name_of(entry)
            case Qt.ItemDataRole.ToolTipRole:
                return "\n".join(self._describe(entry))
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(self._describe(entry))
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def row_of(self, file_id: int) -> int | None:
        return self._rows.get(file_id)

    def entry_at(self, row: int) -> Entry | None:
        return self._entries.get(self._ids[row])

    def entries(self) -> Iterator[Entry]:
        """What is known, in the order of the list."""
        return (self._entries[file_id] for file_id in self._ids if file_id in self._entries)

    def list_unknown(self) -> list[int]:
        """The files in the list of which nothing is known yet."""
        return [file_id for file_id in self._ids if file_id not in self._entries]

    def name_of(self, entry: Entry) -> str:
        return display_name(entry.path)

    def label_of(self, entry: Entry) -> RatingLabel | None:
        """What a file is rated, or None while it isn't."""
        return None if entry.rating is None else self._bounds.label(entry.rating)

    def is_blurred(self, entry: Entry) -> bool:
        return is_blurred(entry, self._bounds, show_adult=self._show_adult)

    def set_ids(self, ids: Sequence[int]) -> list[int]:
        """Show these files; gives the ids that are new in the list. Rows that stay keep their place in the view."""
        wanted = list(dict.fromkeys(ids))
        # Told first, because a folder that is being listed brings a longer list many times a second.
        if wanted[: len(self._ids)] != self._ids:
            kept = set(wanted)
            gone = list(_runs([row for row, file_id in enumerate(self._ids) if file_id not in kept]))
            if len(gone) <= FEW_RUNS:
                self._remove(gone)
        if wanted[: len(self._ids)] == self._ids:
            new = wanted[len(self._ids) :]
            self._append(new)
        else:
            new = [file_id for file_id in wanted if file_id not in self._rows]
            self.beginResetModel()
            self._ids = wanted
            self._number_rows()
            self.endResetModel()
        return new

    def forget(self, file_ids: Iterable[int]) -> None:
        """Know nothing of those of these files that aren't shown; what is known of them may be no longer so."""
        for file_id in file_ids:
            if file_id not in self._rows:
                self._forget(file_id)

    @property
    def hidden(self) -> set[int]:
        """The files that are not shown of which something is known."""
        return self._entries.keys() - self._rows.keys()

    def take(self, entries: Iterable[Entry]) -> None:
        """Show these entries; those of files that have left the list meanwhile are passed over."""
        rows = []
        for entry in entries:
            row = self._rows.get(entry.file_id)
            if row is None or self._entries.get(entry.file_id) == entry:
                continue
            self._forget(entry.file_id)
            self._entries[entry.file_id] = entry
            standing = self._standings[entry.file_id] = standing_of(entry)
            if standing is Standing.FAILED:
                self._failed[entry.file_id] = None
            if entry.picture_id is not None:
                others = _as_set(self._files_by_picture.get(entry.picture_id))
                self._files_by_picture[entry.picture_id] = others | {entry.file_id} if others else entry.file_id
            rows.append(row)
        for first, last in _runs(sorted(rows)):
            self.dataChanged.emit(self.index(first), self.index(last))

    def files_of(self, picture_ids: Iterable[int]) -> set[int]:
        """The files in the list with the content of these pictures."""
        found = {file_id for picture_id in picture_ids for file_id in _as_set(self._files_by_picture.get(picture_id))}
        return found & self._rows.keys()

    def hidden_files_of(self, picture_ids: Iterable[int]) -> set[int]:
        """The files with the content of these pictures of which something is known though they aren't shown."""
        found = {file_id for picture_id in picture_ids for file_id in _as_set(self._files_by_picture.get(picture_id))}
        return found - self._rows.keys()

    def set_content_view(self, bounds: RatingBounds, show_adult: bool) -> None:
        """What decides which pictures are blurred."""
        if (bounds, show_adult) != (self._bounds, self._show_adult):
            self._bounds, self._show_adult = bounds, show_adult
            if self._ids:
                self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))

    def _describe(self, entry: Entry) -> list[str]:
        standing = standing_of(entry)
        lines = [self.name_of(entry), told(entry.failure) if standing is Standing.FAILED else tr(standing)]
        label = self.label_of(entry)
        if label is not None and standing is not Standing.WITHHELD:
            lines.append(tr("rated {rating}").format(rating=tr(label)))
        return lines

    def _append(self, ids: list[int]) -> None:
        if ids:
            self.beginInsertRows(QModelIndex(), len(self._ids), len(self._ids) + len(ids) - 1)
            self._rows.update(zip(ids, itertools.count(len(self._ids)), strict=False))
            self._ids += ids
            self.endInsertRows()

    def _remove(self, runs: Sequence[tuple[int, int]]) -> None:
        for first, last in reversed(runs):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._ids[first : last + 1]
            self._number_rows()
            self.endRemoveRows()

    def _forget(self, file_id: int) -> None:
        entry = self._entries.pop(file_id, None)
        self._standings.pop(file_id, None)
        self._failed.pop(file_id, None)
        if entry is None or entry.picture_id is None:
            return
        others = _as_set(self._files_by_picture.pop(entry.picture_id, None)) - {file_id}
        if others:
            self._files_by_picture[entry.picture_id] = next(iter(others)) if len(others) == 1 else others

    def _number_rows(self) -> None:
        self._rows = dict(zip(self._ids, itertools.count(), strict=False))


def _as_set(files: int | frozenset[int] | None) -> frozenset[int]:
    # One number for one file, as nearly always: 100,000 sets take 20 MB.
    return frozenset() if files is None else frozenset((files,)) if isinstance(files, int) else files


def _runs(rows: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Ascending numbers as (first, last) of each run without a gap."""
    start = 0
    for end in range(1, len(rows) + 1):
        if end == len(rows) or rows[end] != rows[end - 1] + 1:
            yield rows[start], rows[end - 1]
            start = end
