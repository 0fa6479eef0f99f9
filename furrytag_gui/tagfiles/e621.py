"""The tag string that e621's upload form takes.

Sources: e621ng, app/models/tag.rb, app/logical/tag_name_validator.rb, app/models/post.rb, config/danbooru_default_config.rb.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar

from furrytag_gui.errors import TagFileError
from furrytag_gui.tagfiles.document import FoundTag, FoundTags, LeftOut, Rendered, TagDocument, without_doubles
from furrytag_gui.tagfiles.format import Place, TagFormat
from furrytag_gui.tagfiles.text import decode_text
from furrytag_gui.tags.vocabulary import normalize_name

MAX_TAGS = 2000

SITE_MADE = frozenset(
    "thumbnail low_res hi_res absurd_res superabsurd_res wide_image tall_image long_image huge_filesize flash video "  # noqa: SIM905
    "animated_gif animated_png animated_webp long_playtime short_playtime jpg png gif webp webm mp4 swf".split()
)
"""What the site adds and removes by itself."""

# Metatags and category prefixes: with a colon after them they mean something else than a name.
_PREFIXES = (
    "rating locked parent child source pool newpool -pool set -set fav -fav user id width height score md5 type date age order "
    "status filesize mpixels ratio duration tagcount description note approver commenter upvote downvote vote "
    "general gen artist art contributor contrib cont copyright copy co character char ch oc species spec invalid inv meta lore lor"
)
_PREFIXED = re.compile(f"(?:{_PREFIXES.replace(' ', '|')}):")


@dataclass(frozen=True)
class E621TagString(TagFormat):
    """Names with underscores and spaces between them, best first within each category."""

    id: ClassVar[str] = "e621"
    title: ClassVar[str] = "e621 tag string"
    place: ClassVar[Place] = Place.CLIPBOARD

    maximum: int = field(
        default=MAX_TAGS,
        metadata={"label": "Most tags", "group": "Content", "help": "The site takes 2000 at most.", "minimum": 1, "maximum": MAX_TAGS},
    )

    def target(self, picture: Path) -> Path:  # noqa: ARG002 - it has none
        raise TagFileError("The e621 tag string has no file.", "Copy it to the clipboard.")

    def render(self, document: TagDocument, before: bytes | None, ours: Collection[str]) -> Rendered:  # noqa: ARG002 - nothing to merge
        names: dict[str, None] = {}
        left_out = []
        for entry in document.held:
            name = normalize_name(entry.name)
            reason = _why_site_made(name, entry.category) or why_invalid(name)
            if not reason and name not in names and len(names) >= self.maximum:
                reason = f"there are {self.maximum} already"
            if reason:
                left_out.append(LeftOut(entry.name, reason))
            else:
                names[name] = None
        return Rendered(" ".join(names).encode() if names else None, frozenset(names), tuple(left_out))

    def parse(self, content: bytes) -> FoundTags:
        return FoundTags(without_doubles(FoundTag(normalize_name(name)) for name in decode_text(content).split()), source=self.title)


def why_invalid(name: str) -> str:
    """Why e621 refuses this name, as the end of a sentence; "" if it takes it."""
    checks = (
        (not name, "it is empty"),
        (not name.isascii(), "e621 takes plain ASCII only"),
        (not name.isprintable() or " " in name, "it holds a character that can't be seen"),
        (name.startswith(tuple("-~_+`(){}[]/:")), f"it can't begin with {name[:1]}"),
        (name.endswith("_"), "it can't end with _"),
        (bool(re.search(r"[*,#%$\\]", name)), "it can't hold * , # % $ or a backslash"),
        (bool(re.search(r"[_~-]{2}", name)), "it can't hold two of _ - ~ in a row"),
        (bool(_PREFIXED.match(name)), "what stands before its colon has a meaning of its own there"),
    )
    return next((reason for failed, reason in checks if failed), "")


def _why_site_made(name: str, category: str) -> str:
    if name in SITE_MADE:
        return "the site sets it by itself"
    return "the site doesn't take tags of that category" if category == "invalid" else ""
