"""What every tag-file format can do."""

from abc import ABC, abstractmethod
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from pathlib import Path
from typing import ClassVar, Self

from furrytag_gui.settings import Option, Value
from furrytag_gui.tagfiles.document import FoundTags, Rendered, TagDocument, without_doubles


class Place(StrEnum):
    """Where a format's text stands."""

    BESIDE = "beside"
    """In a file of its own beside the picture."""
    INSIDE = "inside"
    """In the picture's own file: `before` is the picture, and `content` is never None."""
    FOLDER = "folder"
    """In one file for all pictures of a folder; see `TableFormat`."""
    CLIPBOARD = "clipboard"
    """In no file: `content` is a text for the clipboard, and there is nothing to merge with."""


@dataclass(frozen=True)
class TagFormat(ABC):
    """A format with its options, which are the fields of the dataclass, declared as those of `Settings` are.

    Pure: nothing here touches a disk. (Only pictures that no splicer knows take a detour through exiftool.)
    """

    id: ClassVar[str]
    title: ClassVar[str]
    place: ClassVar[Place]

    @classmethod
    def options(cls) -> tuple[Option, ...]:
        """What can be set, in the order of declaration, for a dialog, the command line and checks."""
        defaults = cls()
        return tuple(Option(name=entry.name, default=getattr(defaults, entry.name), **entry.metadata) for entry in fields(cls))

    def with_values(self, values: Mapping[str, object]) -> Self:
        """This format with some options set; raises SettingsError for a value that an option can't take, KeyError for an unknown name."""
        known = {option.name: option for option in self.options()}
        checked: dict[str, Value] = {name: known[name].check(value) for name, value in values.items()}
        return replace(self, **checked)

    @abstractmethod
    def target(self, picture: Path) -> Path:
        """The file that is written for this picture."""

    @abstractmethod
    def render(self, document: TagDocument, before: bytes | None, ours: Collection[str]) -> Rendered:
        """The target's content after merging the document into what stands there; `before` is None if there is no file.

        What stands in `before` and isn't `ours` stays, in its order; what is `ours` and no longer in the document goes.
        Rendering again with the new content and the new `ours` changes nothing.
        Raises TagFileError if what stands there can't be read, or can't be merged with without harm.
        """

    @abstractmethod
    def parse(self, content: bytes) -> FoundTags:
        """The tags that stand in a file of this format, ours and others'. Raises TagFileError if it can't be read."""

    def verify(self, before: bytes | None, after: bytes) -> None:  # noqa: B027 - most formats have nothing to add
        """Raise TagFileError unless all that isn't ours is the same in both; slow for pictures. Call it before `after` is written."""


class TableFormat(TagFormat):
    """A format with one file for all pictures of a folder."""

    @abstractmethod
    def render_all(self, documents: Sequence[TagDocument], before: bytes | None, ours: Collection[str]) -> Rendered:
        """The table after merging these documents; rows of pictures that aren't among them stay, and stay ours."""

    def render(self, document: TagDocument, before: bytes | None, ours: Collection[str]) -> Rendered:
        return self.render_all([document], before, ours)

    def parse(self, content: bytes) -> FoundTags:
        """The tags of all pictures together, each once."""
        found = self.parse_all(content)
        entries = without_doubles(entry for tags in found.values() for entry in tags.entries)
        return FoundTags(entries, source=self.title)

    @abstractmethod
    def parse_all(self, content: bytes) -> dict[str, FoundTags]:
        """The tags of each picture in the table, by file name."""
