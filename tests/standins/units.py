"""Tags of the stand-ins: logistic units on the means of red, green and blue.

So a test can say which tags a plain red picture has, and sees at once when a model was fed BGR for RGB, 0..1 for 0..255, or
channels at the wrong end.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

Color = tuple[float, float, float]
"""Means of red, green and blue from 0 to 1."""


@dataclass(frozen=True)
class Unit:
    """The logit of a tag: the means of red, green and blue (0..1) times these weights, and a bias."""

    red: float = 0.0
    green: float = 0.0
    blue: float = 0.0
    bias: float = 0.0

    def logit(self, color: Color) -> float:
        return self.red * color[0] + self.green * color[1] + self.blue * color[2] + self.bias

    def score(self, red: float, green: float, blue: float) -> float:
        """What the model says of a picture with these means."""
        return float(1 / (1 + np.exp(-self.logit((red, green, blue)))))


RED = Unit(red=6, green=-3, blue=-3, bias=-2)
GREEN = Unit(red=-3, green=6, blue=-3, bias=-2)
BLUE = Unit(red=-3, green=-3, blue=6, bias=-2)
COLD = Unit(red=-6, green=-6, blue=6, bias=-1)
WARM = Unit(red=6, green=6, blue=-6, bias=1)
BRIGHT = Unit(red=3, green=3, blue=3, bias=-5)
PURPLE = Unit(red=20, green=-20, blue=20, bias=-21)
"""Over one half for Pillow's `blueviolet` and `magenta`, and for none of the pure colours."""
LIKELY = Unit(bias=2)
NEVER = Unit(bias=-4)


@dataclass(frozen=True)
class Row:
    """One slot of a tag file: name, the family's category (a code or a word, "" for none), and when the model says it."""

    name: str
    category: int | str
    unit: Unit


def softmax(rows: Sequence[Row], color: Color) -> list[float]:
    """What a model whose tags exclude each other says of a picture with these means."""
    powers = np.exp([row.unit.logit(color) for row in rows])
    return (powers / powers.sum()).tolist()
