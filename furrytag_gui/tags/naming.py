"""What the person calls tags and where they are shown, laid over what a model means by its slots."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from furrytag_gui.errors import UsageError
from furrytag_gui.tags.querywords import WORDS
from furrytag_gui.tags.review import OWN_CATEGORY
from furrytag_gui.tags.tagset import TagSet
from furrytag_gui.tags.vocabulary import DISPLAY_ORDER, Tag, normalize_name

MAX_NAME = 100
COLORS = 8
"""How many colours the person's categories can have; each theme has so many of them."""

BUILT_IN = (*DISPLAY_ORDER, OWN_CATEGORY)


@dataclass(frozen=True)
class Naming:
    """`words`: what a tag is called instead of its name. `places`: the category of a tag that was moved, by what it is called.

    `colors`: the person's own categories, each with the number of its colour.
    """

    words: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    places: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    colors: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))

    def call(self, name: str) -> str:
        """What this tag is called."""
        return self.words.get(name, name)

    def apply(self, tagset: TagSet) -> TagSet:
        """The same slots and thresholds, as the person calls them. Flags stay those of the slots: no name lifts one.

        A slot that is called like another is merged into it.
        """
        if not self.words and not self.places:
            return tagset
        tags = [self._rename(tag) for tag in tagset.tags]
        heads = {tag.name: slot for slot, tag in reversed([*enumerate(tagset.tags)]) if tag.name not in self.words}
        merged: dict[int, int] = {}
        for slot, tag in enumerate(tags):
            if tagset.tags[slot].name in self.words:
                head = heads.setdefault(tag.name, slot)
                if head != slot:
                    merged[slot] = head
                    tags[slot] = replace(tag, category=tags[head].category)
        return replace(tagset, tags=tuple(tags), merged=merged)

    def _rename(self, tag: Tag) -> Tag:
        word = self.call(tag.name)
        return replace(tag, name=word, category=self.places.get(word, tag.category))


def check_name(text: str) -> str:
    """A tag's name as it is stored. Raises UsageError with the reason why it can't be one."""
    name = normalize_name(text)
    if not name:
        raise UsageError("A tag needs a name.", "Write one.")
    if len(name) > MAX_NAME:
        raise UsageError("This name is too long for a tag.", f"Use at most {MAX_NAME} letters.")
    if not name.isprintable():
        raise UsageError("This name holds a letter that can't be shown.", "Write it anew.")
    if "," in name or "*" in name or '"' in name:
        raise UsageError(f"A tag can't be called “{name}”.", 'Commas, * and " have a meaning in lists and searches; leave them out.')
    return name


def check_category(text: str, taken: Collection[str]) -> str:
    """The name of a new category as it is stored. Raises UsageError with the reason why it can't be one."""
    name = normalize_name(text)
    if not re.fullmatch(r"[^\W\d]\w*", name):
        raise UsageError(f"A category can't be called “{name}”.", "Begin with a letter, and use letters, digits and underscores only.")
    if len(name) > MAX_NAME // 2:
        raise UsageError("This name is too long for a category.", f"Use at most {MAX_NAME // 2} letters.")
    if name in WORDS:
        raise UsageError(f"A category can't be called “{name}”: that is a word of searches.", "Choose another name.")
    if name in BUILT_IN or name in taken:
        raise UsageError(f"There is a category “{name}” already.", "Choose another name.")
    return name
