"""Where one file of the list stands on its way from dropped to reviewed."""

from enum import StrEnum

from furrytag_gui.library.records import Entry
from furrytag_gui.tags.rating import RatingBounds, RatingLabel
from furrytag_gui.ui.language import mark


class Standing(StrEnum):
    """The value is the word for it on screen."""

    UNTAGGED = mark("not tagged yet")
    SUGGESTED = mark("tagged, not reviewed")
    REVIEWED = mark("reviewed")
    FAILED = mark("could not be read")
    WITHHELD = mark("withheld")


def standing_of(entry: Entry) -> Standing:
    """The one standing of a file that matters most."""
    if entry.withheld:
        return Standing.WITHHELD
    if entry.failure:
        return Standing.FAILED
    if entry.reviewed:
        return Standing.REVIEWED
    return Standing.SUGGESTED if entry.scored else Standing.UNTAGGED


def is_blurred(entry: Entry, bounds: RatingBounds, *, show_adult: bool) -> bool:
    """True if the picture is not to be seen as it is; one that nobody has rated yet is the user's own affair."""
    above_safe = entry.rating is not None and bounds.label(entry.rating) is not RatingLabel.SAFE
    return entry.withheld or (above_safe and not show_adult)
