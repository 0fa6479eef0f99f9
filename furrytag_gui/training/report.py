"""How good the heads are on sets that they never saw, and which of them are good enough to speak."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from furrytag_gui.training.discriminant import Mask, Matrix
from furrytag_gui.training.examples import Examples
from furrytag_gui.training.sources import OPENCLIPART, SETS, Use

LEAST_PRECISION = 0.75
LEAST_SUGGESTIONS = 15
FOREIGN_SUGGESTIONS = 8
FOREIGN_SETS = tuple(source.name for source in SETS if source.use is Use.TEST or source.name == OPENCLIPART)
"""Sets that look least like what the heads were fitted to: those we only test on, and clip art of many hands."""


@dataclass(frozen=True, slots=True)
class Tally:
    """Of the pictures on which a tag is known: how many show it, how many were suggested, how many of those were right."""

    positives: int
    suggested: int
    right: int

    @property
    def precision(self) -> float:
        return self.right / self.suggested if self.suggested else 0.0

    @property
    def recall(self) -> float:
        return self.right / self.positives if self.positives else 0.0

    def __str__(self) -> str:
        return f"{self.right} / {self.suggested} / {self.positives}"


@dataclass(frozen=True, slots=True)
class TagReport:
    """One tag on held-out sets: as drawn on white, on made-up backgrounds, in the foreign sets, and set by set on white."""

    tag: str
    on_white: Tally
    on_backgrounds: Tally
    foreign: Tally
    by_set: Mapping[str, Tally]

    @property
    def is_good(self) -> bool:
        """True if the tag was right often enough everywhere to be suggested to people."""
        demands = ((self.on_white, LEAST_SUGGESTIONS), (self.on_backgrounds, LEAST_SUGGESTIONS), (self.foreign, FOREIGN_SUGGESTIONS))
        return all(tally.suggested >= least and tally.precision >= LEAST_PRECISION for tally, least in demands)


def judge(examples: Examples, margins: Matrix) -> tuple[TagReport, ...]:
    """A report of each tag from the margins (m, k) of pictures under heads that never saw their family."""
    present = [source.name for source in SETS if (examples.sets == source.name).any()]
    plain = examples.variants == 0
    foreign = plain & (examples.sets[:, None] == FOREIGN_SETS).any(1)
    return tuple(
        TagReport(
            tag,
            count(examples, margins, tag, plain),
            count(examples, margins, tag, examples.variants == 1),
            count(examples, margins, tag, foreign),
            {name: count(examples, margins, tag, plain & (examples.sets == name)) for name in present},
        )
        for tag in examples.tags
    )


def count(examples: Examples, margins: Matrix, tag: str, rows: Mask) -> Tally:
    """What the margins say of one tag on the pictures of `rows` (m,) on which it is known."""
    number = examples.tags.index(tag)
    judged = rows & examples.known[:, number]
    shown = examples.shown[judged, number]
    suggested = margins[judged, number] >= 0
    return Tally(int(shown.sum()), int(suggested.sum()), int((shown & suggested).sum()))


def format_table(reports: Sequence[TagReport]) -> str:
    """The reports as a Markdown table: right / suggested / shown of each tag, over all and set by set."""
    names = list(reports[0].by_set) if reports else []
    head = ["tag", "precision", "recall", "all, on white", "on backgrounds", *names]
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    for report in reports:
        cells = [report.tag, f"{report.on_white.precision:.2f}", f"{report.on_white.recall:.2f}"]
        tallies = [report.on_white, report.on_backgrounds, *report.by_set.values()]
        cells += [str(tally) for tally in tallies]
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines)
