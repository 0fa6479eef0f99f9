"""Names of tags that complete what a person types."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from furrytag_gui.tags.review import OWN_CATEGORY
from furrytag_gui.tags.vocabulary import DISPLAY_ORDER, Flag, normalize_name
from furrytag_gui.ui.subject import Subject

LIMIT = 50


@dataclass(frozen=True, slots=True)
class Completion:
    """A tag that can be added; `category` is "" where it is unknown."""

    name: str
    category: str = ""


class Completions:
    """Known tags, searched by any part of their names."""

    def __init__(self, known: Sequence[Completion] = (), categories: Iterable[str] = ()) -> None:
        """`categories` are those that may stand before a colon, besides the ones of the known tags."""
        self._known = sorted(known, key=lambda each: (len(each.name), each.name))
        self._categories = {each.category for each in known}.union(categories) - {""}
        self._by_name: dict[str, Completion] = {}
        for each in known:
            self._by_name.setdefault(each.name, each)

    def parse(self, text: str) -> Completion:
        """The tag that a text names, as `name` or `category:name`; of a known name, its category. The name may be empty."""
        category, name = self._split(text)
        known = self._by_name.get(name)
        return Completion(name, category or (known.category if known else ""))

    def find_known(self, name: str) -> Completion | None:
        """The tag of this name, or else the first one that it completes to."""
        return self._by_name.get(name) or next(iter(self.find(name, 1)), None)

    def find(self, text: str, limit: int = LIMIT) -> list[Completion]:
        """Tags whose name holds the text: those that begin with it, then those with a word that does, then the rest; short ones first."""
        category, part = self._split(text)
        if not part and not category:
            return []
        ranked: tuple[list[Completion], ...] = ([], [], [])
        for each in self._known:
            place = each.name.find(part)
            if place < 0 or (category and each.category != category):
                continue
            word = place == 0 or f"_{part}" in each.name
            ranked[0 if place == 0 else 1 if word else 2].append(each)
        return [each for rank in ranked for each in rank][:limit]

    def _split(self, text: str) -> tuple[str, str]:
        before, colon, after = text.partition(":")
        category = normalize_name(before)
        if colon and category in self._categories:
            return category, normalize_name(after)
        return "", normalize_name(text)


def complete_with(names: Sequence[tuple[str, str]], subject: Subject) -> Completions:
    """Completions of these names and categories for one picture, without those that may not be seen."""
    unseen = {Flag.PROTECTED} if subject.show_adult else {Flag.PROTECTED, Flag.ADULT}
    tags = (*subject.vocabulary.tags, *subject.tagset.tags)
    hidden = {name for tag in tags if tag.flag in unseen for name in (tag.name, *tag.aliases)}
    known = [Completion(name, category) for name, category in names if name not in hidden]
    return Completions(known, (*DISPLAY_ORDER, *subject.tagset.categories, *subject.colors, OWN_CATEGORY))
