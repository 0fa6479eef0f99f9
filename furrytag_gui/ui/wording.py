"""Sentences and figures that several parts of the window show."""

from collections.abc import Mapping, Sequence

from furrytag_gui.errors import FurryTagError
from furrytag_gui.tags.review import Decision
from furrytag_gui.ui.language import figure, mark, numbered, told, tr
from furrytag_gui.ui.notice import Level, Notice

ONE_TAG = {
    Decision.ACCEPTED: mark("Accept {tag}"),
    Decision.REJECTED: mark("Reject {tag}"),
    Decision.ADDED: mark("Add {tag}"),
    None: mark("Clear {tag}"),
}


def count(number: int, singular: str, plural: str = "") -> str:
    """A number and its noun: "1 file", "3 files"."""
    return numbered(number, "{n} " + singular, "{n} " + (plural or singular + "s"))


def describe_decisions(decisions: Mapping[str, Decision | None]) -> str:
    """What the undo menu calls a step: "Reject wolf", "Accept 5 tags"."""
    made = set(decisions.values())
    if len(decisions) == 1:
        return tr(ONE_TAG[made.pop()]).format(tag=next(iter(decisions)))
    match made.pop() if len(made) == 1 else "mixed":
        case Decision.ACCEPTED:
            return numbered(len(decisions), "Accept {n} tag", "Accept {n} tags")
        case Decision.REJECTED:
            return numbered(len(decisions), "Reject {n} tag", "Reject {n} tags")
        case Decision.ADDED:
            return numbered(len(decisions), "Add {n} tag", "Add {n} tags")
        case None:
            return numbered(len(decisions), "Clear {n} tag", "Clear {n} tags")
    return numbered(len(decisions), "Change {n} tag", "Change {n} tags")


def describe_error(error: FurryTagError) -> str:
    """What failed and the next step, in one paragraph."""
    return f"{told(error.message)} {told(error.hint)}".strip()


def describe_skipped(errors: Sequence[FurryTagError]) -> Notice:
    """What could not be opened: the first by name, the others by number."""
    message = told(errors[0].message)
    if len(errors) > 1:
        others = numbered(len(errors) - 1, "{n} more path could not be opened either.", "{n} more paths could not be opened either.")
        message = f"{message} {others}"
    return Notice(message, errors[0].hint, Level.WARNING)


def describe_duration(seconds: float) -> str:
    """A time that is left, in the two units that matter: "3 min 55 s"."""
    whole = round(seconds)
    if whole < 60:
        return tr("{seconds} s").format(seconds=whole)
    if whole < 3600:
        return tr("{minutes} min {seconds} s").format(minutes=whole // 60, seconds=whole % 60)
    return tr("{hours} h {minutes} min").format(hours=whole // 3600, minutes=whole % 3600 // 60)


def describe_bytes(size_bytes: int) -> str:
    """A file's size: "412 KB"."""
    size, units = float(size_bytes), iter(("B", "KB", "MB", "GB"))
    unit = next(units)
    while size >= 1000 and unit != "GB":
        size, unit = size / 1000, next(units)
    return f"{figure(size, '.0f')} {unit}" if size >= 10 or unit == "B" else f"{figure(size, '.1f')} {unit}"


def describe_rate(pictures_per_s: float) -> str:
    """How fast a model is: "31.4 pictures/s", or "1 picture in 4.2 s" where that says more."""
    if pictures_per_s <= 0:
        return tr("not measured")
    if pictures_per_s >= 1:
        return tr("{rate} pictures/s").format(rate=figure(pictures_per_s, ".1f"))
    return tr("1 picture in {seconds} s").format(seconds=figure(1 / pictures_per_s, ".1f"))


def begin_line(words: str) -> str:
    """The words as they stand at the beginning of a line."""
    return words[:1].upper() + words[1:]


def break_anywhere(text: str) -> str:
    """A text with paths and addresses that can go on in the next line: behind their separators are breaks that can't be seen."""
    for sign in "/\\_?&=":
        text = text.replace(sign, sign + "\u200b")
    return text
