"""The text sidecar that Hydrus imports: one tag a line, lower case, spaces, namespaces.

Source: hydrusnetwork/hydrus, docs/advanced_sidecars.md and docs/PTR.md.
"""

from collections.abc import Collection
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar

from furrytag_gui.tagfiles.document import FoundTag, FoundTags, LeftOut, Rendered, TagDocument, TagEntry, why_unwritable, without_doubles
from furrytag_gui.tagfiles.format import Place, TagFormat
from furrytag_gui.tagfiles.sidecar import SidecarName, describe_naming, name_sidecar
from furrytag_gui.tagfiles.spelling import RATING_PREFIX, Spelling, read_rating, spell
from furrytag_gui.tagfiles.text import decode_text
from furrytag_gui.tags.vocabulary import normalize_name

NAMESPACES = {
    "species": "species",
    "character": "character",
    "artist": "creator",
    "creator": "creator",
    "copyright": "series",
    "series": "series",
    "meta": "meta",
}
"""Hydrus' namespace for each category that has one; the others stand without."""

CATEGORIES = {"species": "species", "character": "character", "creator": "artist", "series": "copyright", "meta": "meta"}
"""The category that a namespace is read as."""


def to_hydrus(entry: TagEntry, *, namespaces: bool = True) -> str:
    """The tag as Hydrus has it: "species:red panda"; a name that begins with a colon has it doubled, as Hydrus does."""
    name = spell(normalize_name(entry.name), Spelling.SPACES)
    namespace = NAMESPACES.get(entry.category) if namespaces else None
    if namespace:
        return f"{namespace}:{name}"
    return f":{name}" if name.startswith(":") else name


@dataclass(frozen=True)
class HydrusSidecar(TagFormat):
    """A sidecar: lines of others in their order, then ours, then the rating."""

    id: ClassVar[str] = "hydrus"
    title: ClassVar[str] = "Hydrus sidecar"
    place: ClassVar[Place] = Place.BESIDE

    naming: SidecarName = field(
        default=SidecarName.FULL,
        metadata=describe_naming("txt", "Hydrus looks for fox.png.txt; with fox.txt, fox.png and fox.jpg share one file."),
    )
    namespaces: bool = field(
        default=True,
        metadata={"label": "Namespaces", "group": "Names", "help": "Write species:wolf rather than wolf."},
    )
    rating: bool = field(default=True, metadata={"label": "Rating", "group": "Names", "help": "Write the rating as rating:safe."})

    def target(self, picture: Path) -> Path:
        return name_sidecar(picture, self.naming, "txt")

    def render(self, document: TagDocument, before: bytes | None, ours: Collection[str]) -> Rendered:
        present = _read_lines(before)
        owned = {_key(line) for line in ours}
        kept = [line for line in present if _key(line) not in owned]
        kept_keys = {_key(line) for line in kept}
        lines, left_out = self._write_lines(document, others_rating=any(read_rating(line) for line in kept))
        new = [line for line in lines if _key(line) not in kept_keys]
        start = next((place for place, line in enumerate(present) if _key(line) in owned), len(present))
        head = [line for line in present[:start] if _key(line) not in owned]
        result = [*head, *new, *kept[len(head) :]]
        if result == present and before is not None:
            return Rendered(before, frozenset(new), left_out)
        content = "".join(f"{line}\n" for line in result).encode() if result else None
        return Rendered(content, frozenset(new), left_out)

    def parse(self, content: bytes) -> FoundTags:
        lines = _read_lines(content)
        labels = [label for label in map(read_rating, lines) if label]
        entries = without_doubles(read_hydrus(line) for line in lines if not read_rating(line))
        return FoundTags(entries, labels[0] if labels else None, self.title)

    def _write_lines(self, document: TagDocument, *, others_rating: bool) -> tuple[list[str], tuple[LeftOut, ...]]:
        lines: dict[str, str] = {}
        left_out = []
        for entry in document.held:
            line = to_hydrus(entry, namespaces=self.namespaces)
            reason = why_unwritable(entry.name) or _why_no_line(entry, line)
            if reason:
                left_out.append(LeftOut(entry.name, reason))
            else:
                lines.setdefault(_key(line), line)
        if self.rating and document.rating_label is not None and not others_rating:
            line = RATING_PREFIX + document.rating_label
            lines[line] = line
        return list(lines.values()), tuple(left_out)


def read_hydrus(line: str) -> FoundTag:
    """The tag that a line of Hydrus names; a namespace that FurryTag doesn't know is part of the name."""
    text = line.strip()
    if text.startswith("::"):
        return FoundTag(normalize_name(text[1:]))
    namespace, colon, name = text.partition(":")
    category = CATEGORIES.get(namespace.strip().lower()) if colon and name.strip() else None
    return FoundTag(normalize_name(name), category) if category else FoundTag(normalize_name(text))


def _read_lines(content: bytes | None) -> list[str]:
    text = decode_text(content or b"").replace("\r\n", "\n").replace("\r", "\n")
    return [line.strip() for line in text.split("\n") if line.strip()]


def _key(line: str) -> str:
    return normalize_name(line)


def _why_no_line(entry: TagEntry, line: str) -> str:
    if read_rating(line):
        return "it would be read as the rating"
    if read_hydrus(line).name != normalize_name(entry.name):
        return "its colon would be read as that of a namespace"
    return ""
