"""The groups in which a picture's tags are listed."""

from dataclasses import dataclass
from itertools import groupby

import numpy as np

from furrytag_gui.tags.review import OWN_CATEGORY, Review, State, TagRow
from furrytag_gui.tags.vocabulary import DISPLAY_ORDER
from furrytag_gui.ui.subject import Subject


@dataclass(frozen=True, slots=True)
class Section:
    """One category with its tags, best first."""

    category: str
    rows: tuple[TagRow, ...] = ()
    collapsed: bool = False

    @property
    def title(self) -> str:
        return "Your own" if self.category == OWN_CATEGORY else self.category.replace("_", " ").capitalize()

    @property
    def line_count(self) -> int:
        """Lines in the list: the heading, and the tags if they are shown."""
        return 1 if self.collapsed else 1 + len(self.rows)

    @property
    def count(self) -> int:
        """How many tags the picture has here: all but the rejected."""
        return count_tags(self.rows)


def count_tags(rows: tuple[TagRow, ...]) -> int:
    """How many of these tags the picture has: all but the rejected."""
    return sum(row.state is not State.REJECTED for row in rows)


def make_sections(subject: Subject, review: Review, collapsed: frozenset[str]) -> tuple[Section, ...]:
    """The tags by category, in the order of the review.

    A category is there if the model speaks in it, or a learned head, or the person; it may be empty, for its threshold can be moved.
    """
    groups = {category: tuple(rows) for category, rows in groupby(review.rows, key=lambda row: row.category)}
    tagset = subject.tagset
    spoken = {tagset.categories[number] for number in np.unique(tagset.category_ids[tagset.spoken])}
    present = spoken.union(groups, (each.category for each in subject.facts.learned))
    order = dict.fromkeys((*DISPLAY_ORDER, *tagset.categories, *groups, *sorted(present)))
    order.pop(OWN_CATEGORY, None)
    return tuple(
        Section(category, groups.get(category, ()), category in collapsed) for category in (*order, OWN_CATEGORY) if category in present
    )
