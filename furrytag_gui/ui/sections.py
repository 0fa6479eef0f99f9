"""The groups in which a picture's tags are listed."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

import numpy as np

from furrytag_gui.tags.review import OWN_CATEGORY, Decision, Review, State, TagRow
from furrytag_gui.tags.vocabulary import DISPLAY_ORDER
from furrytag_gui.ui.language import tr
from furrytag_gui.ui.subject import Subject
from furrytag_gui.ui.wording import begin_line


@dataclass(frozen=True, slots=True)
class Section:
    """One category with its tags, best first; `count` is how many of them the picture has: all but the rejected.

    `color`: the number of its colour, if it is one of the person's own.
    """

    category: str
    rows: tuple[TagRow, ...] = ()
    count: int = 0
    collapsed: bool = False
    color: int | None = None

    @property
    def title(self) -> str:
        return title_of(self.category)

    @property
    def line_count(self) -> int:
        """Lines in the list: the heading, and the tags if they are shown."""
        return 1 if self.collapsed else 1 + len(self.rows)


def title_of(category: str) -> str:
    """A category as it is written over its tags."""
    return tr("Your own") if category == OWN_CATEGORY else begin_line(tr(category.replace("_", " ")))


def make_sections(subject: Subject, review: Review, collapsed: frozenset[str]) -> tuple[Section, ...]:
    """The tags by category, in the order of the review.

    A category is there if the model speaks in it, or a learned head, or the person; it may be empty, for its threshold can be moved.
    """
    groups = dict(_split(review.rows))
    tagset = subject.tagset
    # Not np.unique, which imports numpy.ma, as np.median does; see `levels`.
    spoken = {tagset.categories[number] for number in np.flatnonzero(np.bincount(tagset.category_ids[tagset.spoken]))}
    present = spoken.union(groups, (each.category for each in subject.facts.learned))
    order = dict.fromkeys((*DISPLAY_ORDER, *tagset.categories, *groups, *sorted(present)))
    order.pop(OWN_CATEGORY, None)
    has_rejected = Decision.REJECTED in subject.facts.decisions.values()
    sections = []
    for category in (*order, OWN_CATEGORY):
        if category in present:
            rows = groups.get(category, ())
            rejected = sum(row.state is State.REJECTED for row in rows) if has_rejected else 0
            color = subject.colors.get(category)
            sections.append(Section(category, rows, len(rows) - rejected, category in collapsed, color))
    return tuple(sections)


def _split(rows: tuple[TagRow, ...]) -> Iterator[tuple[str, tuple[TagRow, ...]]]:
    """Each category with its rows, which stand together; found by halving, for there can be thousands."""
    start = 0
    while start < len(rows):
        category = rows[start].category
        end = bisect_left(rows, True, lo=start, key=partial(_is_beyond, category))
        yield category, rows[start:end]
        start = end


def _is_beyond(category: str, row: TagRow) -> bool:
    return row.category != category
