"""Sentences and figures that several parts of the window show."""

from collections.abc import Mapping, Sequence

from furrytag_gui.errors import FurryTagError
from furrytag_gui.tags.review import Decision
from furrytag_gui.ui.notice import Level, Notice

VERBS = {Decision.ACCEPTED: "Accept", Decision.REJECTED: "Reject", Decision.ADDED: "Add", None: "Clear"}


def count(number: int, singular: str, plural: str = "") -> str:
    """A number and its noun: "1 file", "3 files"."""
    return f"{number:,} {singular if number == 1 else plural or singular + 's'}"


def describe_decisions(decisions: Mapping[str, Decision | None]) -> str:
    """What the undo menu calls a step: "Reject wolf", "Accept 5 tags"."""
    verbs = {VERBS[decision] for decision in decisions.values()}
    verb = verbs.pop() if len(verbs) == 1 else "Change"
    return f"{verb} {next(iter(decisions))}" if len(decisions) == 1 else f"{verb} {count(len(decisions), 'tag')}"


def describe_skipped(errors: Sequence[FurryTagError]) -> Notice:
    """What could not be opened: the first by name, the others by number."""
    rest = f" {count(len(errors) - 1, 'more path')} could not be opened either." if len(errors) > 1 else ""
    return Notice(errors[0].message + rest, errors[0].hint, Level.WARNING)


def describe_duration(seconds: float) -> str:
    """A time that is left, in the two units that matter: "3 min 55 s"."""
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60} s"
    return f"{whole // 3600} h {whole % 3600 // 60} min"


def describe_bytes(size_bytes: int) -> str:
    """A file's size: "412 KB"."""
    size, units = float(size_bytes), iter(("B", "KB", "MB", "GB"))
    unit = next(units)
    while size >= 1000 and unit != "GB":
        size, unit = size / 1000, next(units)
    return f"{size:.0f} {unit}" if size >= 10 or unit == "B" else f"{size:.1f} {unit}"


def describe_rate(pictures_per_s: float) -> str:
    """How fast a model is: "31.4 pictures/s", or "1 picture in 4.2 s" where that says more."""
    if pictures_per_s <= 0:
        return "not measured"
    return f"{pictures_per_s:.1f} pictures/s" if pictures_per_s >= 1 else f"1 picture in {1 / pictures_per_s:.1f} s"


def break_anywhere(text: str) -> str:
    """A text with paths and addresses that can go on in the next line: behind their separators are breaks that can't be seen."""
    for sign in "/\\_?&=":
        text = text.replace(sign, sign + "\u200b")
    return text
