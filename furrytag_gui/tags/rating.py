"""What the rating number means: 0 is safe, 1 is explicit."""

from dataclasses import dataclass
from enum import StrEnum


class RatingLabel(StrEnum):
    SAFE = "safe"
    QUESTIONABLE = "questionable"
    EXPLICIT = "explicit"


@dataclass(frozen=True, slots=True)
class RatingBounds:
    """Where questionable and explicit begin, each inclusive, 0 <= questionable <= explicit <= 1.

    The defaults are those of ZenithO-o/furry-image-model (model.py).
    """

    questionable: float = 1 / 3
    explicit: float = 2 / 3

    def __post_init__(self) -> None:
        if not 0 <= self.questionable <= self.explicit <= 1:
            raise ValueError(f"rating bounds out of order: {self.questionable}, {self.explicit}")

    def label(self, value: float) -> RatingLabel:
        if value >= self.explicit:
            return RatingLabel.EXPLICIT
        if value >= self.questionable:
            return RatingLabel.QUESTIONABLE
        return RatingLabel.SAFE

    def middle(self, label: RatingLabel) -> float:
        """The value that stands for a label where no other is known."""
        ends = {RatingLabel.SAFE: (0.0, self.questionable), RatingLabel.QUESTIONABLE: (self.questionable, self.explicit)}
        return sum(ends.get(label, (self.explicit, 1.0))) / 2


PUBLISHED_BOUNDS = RatingBounds()
