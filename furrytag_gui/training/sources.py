"""The sets of drawings that the starter is fitted to and tested on: who made them, and on what terms they may be used."""

from dataclasses import dataclass
from enum import StrEnum

OPENCLIPART = "openclipart"


class Use(StrEnum):
    """What a set's licence lets us do with it: fit weights that we pass on, or only measure."""

    TRAIN = "train"
    TEST = "test"


@dataclass(frozen=True, slots=True)
class SourceSet:
    """One set of drawings.

    `family` names the hand it comes from: sets of one family draw the same pictures again, so that they are always
    held out together. `misnamed`: drawings that show something else than their name says.
    """

    name: str
    family: str
    title: str
    author: str
    licence: str
    url: str
    use: Use
    misnamed: frozenset[str] = frozenset()


SETS = (
    SourceSet("noto", "noto", "Noto Emoji", "Google Inc", "Apache-2.0", "https://github.com/googlefonts/noto-emoji", Use.TRAIN),
    SourceSet("noto-v1", "noto", "Noto Emoji v1", "Google Inc", "Apache-2.0", "https://github.com/googlefonts/noto-emoji", Use.TRAIN),
    SourceSet(
        "fluent-emoji", "fluent", "Fluent Emoji", "Microsoft Corporation", "MIT", "https://github.com/microsoft/fluentui-emoji", Use.TRAIN
    ),
    SourceSet(
        "fluent-emoji-flat",
        "fluent",
        "Fluent Emoji Flat",
        "Microsoft Corporation",
        "MIT",
        "https://github.com/microsoft/fluentui-emoji",
        Use.TRAIN,
    ),
    SourceSet(
        "fxemoji",
        "fxemoji",
        "Firefox OS Emoji",
        "Mozilla",
        "Apache-2.0",
        "https://github.com/mozilla/fxemoji",
        Use.TRAIN,
        misnamed=frozenset({"cat", "catside"}),
    ),
    SourceSet("twemoji", "twemoji", "Twitter Emoji", "Twitter", "CC-BY-4.0", "https://github.com/jdecked/twemoji", Use.TRAIN),
    SourceSet("emojione", "emojione", "Emoji One (EmojiTwo)", "Emoji One", "CC-BY-4.0", "https://github.com/EmojiTwo/emojitwo", Use.TRAIN),
    SourceSet(
        "streamline-emojis",
        "streamline",
        "Streamline Emojis",
        "Streamline",
        "CC-BY-4.0",
        "https://github.com/webalys-hq/streamline-vectors",
        Use.TRAIN,
    ),
    SourceSet("game-icons", "game-icons", "Game Icons", "GameIcons", "CC-BY-3.0", "https://github.com/game-icons/icons", Use.TRAIN),
    SourceSet(
        OPENCLIPART,
        OPENCLIPART,
        "Open Clip Art Library 0.18",
        "its contributors",
        "public domain",
        "https://openclipart.org",
        Use.TRAIN,
        misnamed=frozenset(
            {"eagle_01", "kallisti-grenade_1_nurbl_01", "lucchetto_grigio_archite_01", "lucchetto_ottone_archite_01", "mechorse"}
        ),
    ),
    SourceSet("openmoji", "openmoji", "OpenMoji", "OpenMoji", "CC-BY-SA-4.0", "https://github.com/hfg-gmuend/openmoji", Use.TEST),
    SourceSet(
        "emojione-v1", "emojione", "Emoji One v1", "Emoji One", "CC-BY-SA-4.0", "https://github.com/joypixels/emojione-legacy", Use.TEST
    ),
)
"""All but openclipart come from the npm packages `@iconify-json/<name>`; openclipart is Debian's package `openclipart-svg`."""
