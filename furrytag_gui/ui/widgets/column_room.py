"""The room that the columns of a table share."""

from collections.abc import Mapping

GENEROUS = 1.2
"""A column that needs only a little more than its share gets it, as the widest one has most to spare."""


def share_room(wanted: Mapping[int, int], least: Mapping[int, int], room_px: int) -> dict[int, int]:
    """Widths for columns: all get what they want, or the modest ones do and the others share the rest, none less than its least."""
    shared: dict[int, int] = {}
    left_px, kept_px = room_px, sum(min(wanted[place], least[place]) for place in wanted)
    for place in sorted(wanted, key=lambda place: wanted[place]):
        least_px = min(wanted[place], least[place])
        kept_px -= least_px
        others = len(wanted) - len(shared) - 1
        fair_px = left_px // (others + 1)
        most_px = min(round(fair_px * GENEROUS), left_px - kept_px)
        shared[place] = max(min(wanted[place], most_px), least_px)
        left_px -= shared[place]
    return shared
