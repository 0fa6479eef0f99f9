"""What the window says to the user without asking anything."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from furrytag_gui.errors import FurryTagError


class Level(StrEnum):
    """How much a notice matters; it is shown by a sign and a word too, never by colour alone."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Notice:
    """One line for the user: what happened, and the next step or "". `offer` is what its button says, which calls `accept`.

    `stays`: it doesn't go by itself, since nobody may be there to read it.
    """

    message: str
    hint: str = ""
    level: Level = Level.ERROR
    offer: str = field(default="", compare=False)
    accept: Callable[[], object] | None = field(default=None, compare=False)
    stays: bool = field(default=False, compare=False)

    @classmethod
    def from_error(cls, error: FurryTagError) -> "Notice":
        return cls(error.message, error.hint)
