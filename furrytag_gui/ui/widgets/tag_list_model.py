"""The lines of the tag list: headings of categories and, below those that are open, their tags."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from html import escape
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from furrytag_gui.tags.review import Source, State, TagRow
from furrytag_gui.ui.language import told, tr
from furrytag_gui.ui.sections import Section
from furrytag_gui.ui.widgets.score_bar import format_score
from furrytag_gui.ui.wording import begin_line

Index = QModelIndex | QPersistentModelIndex


class TagListModel(QAbstractListModel):
    """Sections as a flat list of lines; a line is a Section (its heading) or a TagRow."""

    def __init__(self) -> None:
        super().__init__()
        self._sections: list[Section] = []
        self._starts: list[int] = []

    @property
    def sections(self) -> tuple[Section, ...]:
        return tuple(self._sections)

    @property
    def starts(self) -> tuple[int, ...]:
        """The line of each section's heading."""
        return tuple(self._starts)

    def show(self, sections: Sequence[Section]) -> bool:
        """Show other sections, and keep the lines of headings alive; True if the categories are other ones, so that all lines are new."""
        if [section.category for section in sections] != [section.category for section in self._sections]:
            self.beginResetModel()
            self._sections = list(sections)
            self._place()
            self.endResetModel()
            return True
        for number, section in enumerate(sections):
            self._show_section(number, section)
        if self._sections:
            self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))
        return False

    def collapse(self, category: str, collapsed: bool) -> bool:
        """Hide or show the tags of one category; True if that changes anything."""
        for number, section in enumerate(self._sections):
            if section.category == category and section.collapsed != collapsed:
                self._show_section(number, replace(section, collapsed=collapsed))
                return True
        return False

    def line(self, row: int) -> Section | TagRow:
        """What stands in a line of the list."""
        number = bisect_right(self._starts, row) - 1
        offset = row - self._starts[number]
        section = self._sections[number]
        return section if offset == 0 else section.rows[offset - 1]

    def section_at(self, row: int) -> Section:
        """The section that a line belongs to."""
        return self._sections[bisect_right(self._starts, row) - 1]

    def find(self, category: str, name: str = "") -> int | None:
        """The line of a tag, or of a category's heading; None if it is not in the list."""
        for start, section in zip(self._starts, self._sections, strict=True):
            if section.category != category:
                continue
            if not name:
                return start
            if not section.collapsed:
                return next((start + 1 + offset for offset, row in enumerate(section.rows) if row.name == name), None)
        return None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- an invalid index is a constant
        if parent.isValid() or not self._sections:
            return 0
        return self._starts[-1] + self._sections[-1].line_count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.line(index.row())
        if isinstance(line, Section):
            return line.title if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None
        if role == Qt.ItemDataRole.DisplayRole:
            return line.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"<p style='white-space: pre-wrap; margin: 0'>{escape(describe(line))}</p>"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join([line.name, *_facts_of(line)])
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return line.description
        return None

    def _show_section(self, number: int, section: Section) -> None:
        """Replace one section; lines come and go at its end, so that the view keeps the heading's widget."""
        old = self._sections[number].line_count
        new = section.line_count
        start = self._starts[number]
        if new > old:
            self.beginInsertRows(QModelIndex(), start + old, start + new - 1)
        elif new < old:
            self.beginRemoveRows(QModelIndex(), start + new, start + old - 1)
        self._sections[number] = section
        self._place()
        if new > old:
            self.endInsertRows()
        elif new < old:
            self.endRemoveRows()

    def _place(self) -> None:
        self._starts = []
        line = 0
        for section in self._sections:
            self._starts.append(line)
            line += section.line_count


def describe(row: TagRow) -> str:
    """What there is to know of a tag on this picture, in plain lines."""
    lines = [row.name, row.description, begin_line(", ".join(_facts_of(row))) + ".", told(row.evidence)]
    return "\n".join(line for line in lines if line)


def _facts_of(row: TagRow) -> list[str]:
    """State, score and threshold in words."""
    state = tr(row.state)
    words = [state if row.source is not Source.LEARNED else tr("{state}, learned from your tags").format(state=state)]
    if row.score is None:
        return words if row.state is State.ADDED else [*words, tr("not scored by this model")]
    return [
        *words,
        tr("score {score}").format(score=format_score(row.score)),
        tr("threshold {score}").format(score=format_score(row.threshold)),
    ]
