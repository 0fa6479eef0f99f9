"""What is said in XMP: flat keywords, and paths under one root that tell category and rating."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from furrytag_gui.tagfiles.document import FoundTag, FoundTags, LeftOut, TagDocument, why_unwritable, without_doubles
from furrytag_gui.tagfiles.format import TagFormat
from furrytag_gui.tagfiles.spelling import RATING_PREFIX, SPELLING_CHOICES, Spelling, read_rating, spell
from furrytag_gui.tagfiles.xmppacket import (
    DC_SUBJECT,
    DIGIKAM_TAGS,
    LR_HIERARCHICAL,
    READ,
    KeywordList,
    merge_keywords,
    read_keywords,
)
from furrytag_gui.tags.rating import RatingLabel
from furrytag_gui.tags.vocabulary import normalize_name

DEFAULT_ROOT = "FurryTag"
RATING_LEVEL = "rating"


@dataclass(frozen=True)
class XmpFormat(TagFormat):
    """Keywords as XMP has them: `dc:subject`, Lightroom's and digiKam's trees.

    The rating is the path "FurryTag|rating|safe" and the flat keyword "rating:safe"; xmp:Rating is for stars and never written.
    A name with the character that parts levels can't stand in that tree, and stands in the flat list only.
    """

    spelling: Spelling = field(
        default=Spelling.SPACES,
        metadata={"label": "Words", "group": "Names", "help": "What stands between the words of a tag.", "choices": SPELLING_CHOICES},
    )
    flat: bool = field(
        default=True,
        metadata={"label": "Flat keywords", "group": "Fields", "help": "dc:subject, which nearly every program reads."},
    )
    lightroom: bool = field(
        default=True,
        metadata={"label": "Lightroom's tree", "group": "Fields", "help": "lr:hierarchicalSubject, such as FurryTag|species|wolf."},
    )
    digikam: bool = field(
        default=True,
        metadata={"label": "digiKam's tree", "group": "Fields", "help": "digiKam:TagsList, such as FurryTag/species/wolf."},
    )
    rating: bool = field(
        default=True,
        metadata={"label": "Rating", "group": "Fields", "help": "Name the rating among the keywords; the stars are never touched."},
    )
    root: str = field(
        default=DEFAULT_ROOT,
        metadata={"label": "Root of the trees", "group": "Fields", "help": "The keyword above all of FurryTag's; / or | makes levels."},
    )

    def merge_packet(
        self, document: TagDocument, packet: bytes | None, ours: Collection[str]
    ) -> tuple[bytes | None, frozenset[str], tuple[LeftOut, ...]]:
        """The packet with the document merged in, what of it is ours, and what was left out; see `TagFormat.render`."""
        wanted, left_out = self._wanted(document)
        merged, brought = merge_keywords(packet, wanted, ours)
        return merged, brought, left_out

    def read_packet(self, packet: bytes) -> FoundTags:
        """The tags of a packet: flat keywords first, then those that stand in a tree only."""
        lists = read_keywords(packet)
        root = self._root_levels()
        entries: list[FoundTag] = []
        labels: list[RatingLabel] = []
        for entry in READ:
            for value in lists.get(entry.id, ()):
                levels = [level.strip() for level in value.split(entry.separator)] if entry.separator else [value.strip()]
                label = _read_label(levels, root)
                if label:
                    labels.append(label)
                elif normalize_name(levels[-1]):
                    under_root = len(levels) == len(root) + 2 and levels[: len(root)] == root
                    entries.append(FoundTag(normalize_name(levels[-1]), levels[-2] if under_root else None))
        return FoundTags(without_doubles(entries), labels[0] if labels else None, "XMP")

    def _wanted(self, document: TagDocument) -> tuple[dict[str, list[str]], tuple[LeftOut, ...]]:
        lists: dict[str, list[str]] = {entry.id: [] for entry in (DC_SUBJECT, LR_HIERARCHICAL, DIGIKAM_TAGS)}
        trees = [entry for entry, wished in ((LR_HIERARCHICAL, self.lightroom), (DIGIKAM_TAGS, self.digikam)) if wished]
        left_out = []
        for entry in document.held:
            reason = why_unwritable(entry.name) or ("it would be read as the rating" if read_rating(entry.name) else "")
            word = spell(entry.name, self.spelling)
            paths = {} if reason else {tree.id: path for tree in trees if (path := self._path(tree, entry.category, word))}
            for list_id, path in paths.items():
                lists[list_id].append(path)
            if self.flat and not reason:
                lists[DC_SUBJECT.id].append(word)
            elif not paths:
                left_out.append(LeftOut(entry.name, reason or "it holds the character that parts the levels of a tree"))
        if self.rating and document.rating_label is not None:
            for tree in trees:
                lists[tree.id].append(tree.separator.join([*self._root_levels(), RATING_LEVEL, document.rating_label]))
            if self.flat:
                lists[DC_SUBJECT.id].append(RATING_PREFIX + document.rating_label)
        return lists, tuple(left_out)

    def _path(self, tree: KeywordList, category: str, word: str) -> str:
        """The tag's path in a tree, "" if its name or category can't stand there."""
        if tree.separator in word or tree.separator in category or not category.strip() or why_unwritable(category):
            return ""
        if category == RATING_LEVEL or category != category.strip():
            return ""
        return tree.separator.join([*self._root_levels(), category, word])

    def _root_levels(self) -> list[str]:
        levels = [level.strip() for level in re.split(r"[|/]", self.root)]
        return [level for level in levels if level and not why_unwritable(level)] or [DEFAULT_ROOT]


def _read_label(levels: Sequence[str], root: Sequence[str]) -> RatingLabel | None:
    if len(levels) == 1:
        return read_rating(levels[0])
    if [*levels[:-1]] == [*root, RATING_LEVEL]:
        return read_rating(RATING_PREFIX + levels[-1])
    return None
