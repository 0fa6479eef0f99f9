"""What the window asks of the library; called in worker threads."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from furrytag_gui.library.library import Library
from furrytag_gui.tags.naming import Naming
from furrytag_gui.tags.rating import RatingBounds
from furrytag_gui.tags.review import Facts
from furrytag_gui.tags.vocabulary import Flag, Tag
from furrytag_gui.ui.language import told
from furrytag_gui.ui.services import ModelStatus, Services
from furrytag_gui.ui.subject import Subject


@dataclass(frozen=True, slots=True)
class Kept:
    """What the window shows of the library at all times. `bounds` is None where the person has set none."""

    undo_label: str = ""
    redo_label: str = ""
    bounds: RatingBounds | None = None
    naming: Naming = field(default_factory=Naming)


def read_kept(library: Library) -> Kept:
    return Kept(library.undo_label, library.redo_label, library.bounds(), library.lexicon.read())


def read_subject(services: Services, file_id: int, status: ModelStatus, *, show_adult: bool) -> Subject | None:
    """All that the tag panel shows of a file, or None if it isn't known."""
    library = services.library
    entries = library.entries([file_id], status.key)
    if not entries:
        return None
    (entry,) = entries
    return Subject(
        picture_id=entry.picture_id,
        tagset=status.tagset,
        facts=Facts() if entry.picture_id is None else library.facts(entry.picture_id, status.key),
        vocabulary=services.vocabulary,
        thresholds=library.thresholds(status.key),
        bounds=library.bounds() or status.bounds,
        show_adult=show_adult,
        colors=status.naming.colors,
        problem=told(entry.failure or ("" if entry.scored else status.problem)),
    )


def read_completions(services: Services, status: ModelStatus, *, show_adult: bool) -> list[tuple[str, str]]:
    """Name and category of every tag that a person may want to add, each name once."""
    shown = {Flag.GENERAL, Flag.ADULT} if show_adult else {Flag.GENERAL}
    own = (services.vocabulary.describe(tag.name, tag.category) for tag in services.library.own_tags())
    tags: Iterable[Tag] = (*services.vocabulary.tags, *status.tagset.tags, *own)
    words, places = status.naming.words, status.naming.places
    listed = (tag for tag in tags if tag.flag in shown and tag.name not in words)
    return list({tag.name: (tag.name, places.get(tag.name, tag.category)) for tag in listed}.values())
