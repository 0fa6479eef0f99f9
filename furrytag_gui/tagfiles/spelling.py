"""How a tag's name is spelled in files: underscores or spaces, and back."""

import re
from enum import StrEnum

from furrytag_gui.tags.rating import RatingLabel
from furrytag_gui.tags.vocabulary import normalize_name

KAOMOJI = frozenset(
    "0_0 (o)_(o) +_+ +_- ._. <o>_<o> <|>_<|> =_= >_< 3_3 6_9 >_o @_@ ^_^ o_o u_u x_x |_| ||_||".split()  # noqa: SIM905
)
"""Faces whose underscore is no space; the list of the WebUI taggers (toriato/stable-diffusion-webui-wd14-tagger, tagger/ui.py)."""

SHORTEST_SPACED = 4
"""Names shorter than this keep their underscores, as with kohya's own tagger (tag_images_by_wd14_tagger.py)."""

RATING_PREFIX = "rating:"
_RATINGS = {label.value: label for label in RatingLabel} | {label.value[0]: label for label in RatingLabel}


class Spelling(StrEnum):
    """What stands between the words of a name."""

    UNDERSCORES = "underscores"
    SPACES = "spaces"


SPELLING_CHOICES = {Spelling.UNDERSCORES: "red_panda", Spelling.SPACES: "red panda"}


def spell(name: str, spelling: Spelling) -> str:
    """The name as it stands in a file.

    A name keeps its underscores if spaces would make another one of it, as with doubled underscores or one at an end.
    """
    if spelling is Spelling.UNDERSCORES or len(name) < SHORTEST_SPACED or name in KAOMOJI:
        return name
    spaced = name.replace("_", " ")
    return spaced if normalize_name(spaced) == normalize_name(name) else name


def read_rating(text: str) -> RatingLabel | None:
    """The rating that "rating:safe" or "rating:s" states, or None for any other text."""
    name = normalize_name(text)
    if not name.startswith(RATING_PREFIX):
        return None
    return _RATINGS.get(name.removeprefix(RATING_PREFIX).strip("_"))


def split_words(text: str) -> tuple[str, ...]:
    """The entries of a list that a person typed: separated by commas or lines, trimmed, none empty, each once."""
    return tuple(dict.fromkeys(part.strip() for part in re.split(r"[,\n]", text) if part.strip()))
