"""What the shown pictures have in common, in the groups in which it is listed beside them."""

import itertools
import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from furrytag_gui.library.facets import Facets
from furrytag_gui.library.relation import TagCount
from furrytag_gui.tags.query import QueryError, list_terms, quote
from furrytag_gui.tags.review import OWN_CATEGORY
from furrytag_gui.tags.vocabulary import DISPLAY_ORDER, normalize_name
from furrytag_gui.ui.language import mark, tr
from furrytag_gui.ui.sections import title_of

ASKED = "asked"
MOST = 12
"""So many tags of a category are listed until the others are asked for."""

RATINGS = {"safe": mark("Safe"), "questionable": mark("Questionable"), "explicit": mark("Explicit"), "none": mark("Not rated")}
STANDINGS = {
    "untagged": mark("Not tagged yet"),
    "suggested": mark("To review"),
    "reviewed": mark("Reviewed"),
    "failed": mark("Could not be read"),
    "withheld": mark("Withheld"),
}
TITLES = {
    ASKED: mark("Your search"),
    "rating": mark("Rating"),
    "is": mark("State"),
    "model": mark("Tagged by"),
    OWN_CATEGORY: mark("Your own"),
}


@dataclass(frozen=True, slots=True)
class Facet:
    """One line: what a click adds to the search as `term`, in words, and how many files it would leave.

    `count` is None for what the search asks for already.
    """

    term: str
    label: str
    count: int | None = None


@dataclass(frozen=True, slots=True)
class Heading:
    """The line above a group, and how many facets that has."""

    key: str
    title: str
    count: int
    collapsed: bool = False


@dataclass(frozen=True, slots=True)
class More:
    """The line at the end of a group of which not all is listed."""

    key: str
    count: int


Line = Heading | Facet | More


def list_lines(
    facets: Facets,
    text: str,
    *,
    models: Mapping[str, str],
    sought: str = "",
    collapsed: Collection[str] = (),
    whole: Collection[str] = (),
) -> tuple[Line, ...]:
    """Every line for these facets beside the search `text`.

    `models`: titles by id. `sought`: only tags with this in their name are listed. `collapsed` and `whole`: the groups of
    which nothing is listed, or everything.
    """
    wanted = normalize_name(sought)
    terms = _read_terms(text)
    named = Counter(tag.name for tag in facets.tags)
    lines: list[Line] = []

    def add(key: str, count: int, found: Iterator[Facet]) -> None:
        if count:
            closed = key in collapsed and not wanted
            lines.append(Heading(key, _title(key), count, closed))
            most = count if key == ASKED or key in whole else MOST
            lines.extend(() if closed else itertools.islice(found, most))
            if count > most and not closed:
                lines.append(More(key, count - most))

    def add_words(key: str, found: Iterable[Facet]) -> None:
        fitting = [facet for facet in found if facet.term not in terms and wanted in normalize_name(facet.label)]
        add(key, len(fitting), iter(fitting))

    add(ASKED, len(terms), (Facet(term, term) for term in terms))
    add_words("rating", (Facet(f"rating:{name}", tr(RATINGS[name]), number) for name, number in facets.ratings.items()))
    add_words("is", (Facet(f"is:{name}", tr(STANDINGS[name]), number) for name, number in facets.standings.items()))
    by_category: dict[str, list[TagCount]] = {}
    for tag in facets.tags:
        if wanted in tag.name:
            by_category.setdefault(tag.category, []).append(tag)
    for category in dict.fromkeys((*DISPLAY_ORDER, *sorted(by_category.keys() - {OWN_CATEGORY}), OWN_CATEGORY)):
        tags = by_category.get(category, ())
        # There may be ten thousand, of which a dozen are listed; only those are put into words.
        asked = sum(_term_of(tag, named) in terms for tag in tags if tag.name in text) if terms else 0
        facet_lines = (Facet(term, tag.name, tag.count) for tag in tags if (term := _term_of(tag, named)) not in terms)
        add(category, len(tags) - asked, facet_lines)
    add_words("model", (Facet(f"model:{quote(name)}", models.get(name, name), number) for name, number in facets.models.items()))
    return tuple(lines)


def _read_terms(text: str) -> tuple[str, ...]:
    try:
        return list_terms(text)
    except QueryError:
        return ()


def _term_of(tag: TagCount, named: Counter[str]) -> str:
    """A name in two categories means both, so that the category is needed to tell them apart."""
    exact = named[tag.name] > 1 and re.fullmatch(r"[^\W\d]\w*", tag.category)
    return f"{tag.category}:{quote(tag.name)}" if exact else quote(tag.name)


def _title(key: str) -> str:
    return tr(TITLES[key]) if key in TITLES else title_of(key)
