"""What the window shows of the library: read in worker threads, for views that don't wait."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial

from furrytag_gui.library.library import Library
from furrytag_gui.library.records import Entry
from furrytag_gui.settings import Settings
from furrytag_gui.tags.naming import Naming
from furrytag_gui.tags.rating import RatingBounds
from furrytag_gui.tags.review import Facts
from furrytag_gui.tags.vocabulary import Flag, Tag
from furrytag_gui.ui.jobs import Lane, Lanes, Urgency
from furrytag_gui.ui.language import told
from furrytag_gui.ui.services import ModelStatus, Services
from furrytag_gui.ui.subject import Subject

ENTRIES_AT_ONCE = 1000


@dataclass(frozen=True, slots=True)
class Kept:
    """What the window shows of the library at all times. `bounds` is None where the person has set none."""

    undo_label: str = ""
    redo_label: str = ""
    bounds: RatingBounds | None = None
    naming: Naming = field(default_factory=Naming)


class Reader:
    """Reads files as lists and panels show them. Calls return at once; `on_ready` is called later, in the window's thread."""

    def __init__(
        self, lanes: Lanes, services: Callable[[], Services], *, status: Callable[[], ModelStatus], settings: Callable[[], Settings]
    ) -> None:
        """`services` is called in worker threads and may wait or raise."""
        self._lanes = lanes
        self._services = services
        self._status = status
        self._settings = settings

    def load_entries(self, file_ids: Sequence[int], on_ready: Callable[[list[Entry]], None]) -> None:
        """Give the entries of these files, in portions, the next one when the one before has been taken."""
        if file_ids:
            portion, rest = file_ids[:ENTRIES_AT_ONCE], file_ids[ENTRIES_AT_ONCE:]
            read = partial(self._read_entries, portion, self._status().key)
            self._lanes.submit(Lane.LIBRARY, read, partial(self._on_entries_read, rest, on_ready))

    def load_subject(self, file_id: int, on_ready: Callable[[Subject | None], None]) -> None:
        """Give all that the tag panel shows of a file, or None if it isn't known; an earlier question is forgotten."""
        read = partial(self._read_subject, file_id, self._status(), self._settings().show_adult)
        self._lanes.submit(Lane.LIBRARY, read, on_ready, key="subject", urgency=Urgency.NOW)

    def load_completions(self, on_ready: Callable[[list[tuple[str, str]]], None]) -> None:
        """Give the names and categories of all tags that a person may want to add."""
        read = partial(self._read_completions, self._status(), self._settings().show_adult)
        self._lanes.submit(Lane.LIBRARY, read, on_ready, key="completions", urgency=Urgency.LATER)

    def _read_entries(self, file_ids: Sequence[int], key: str) -> list[Entry]:
        return self._services().library.entries(file_ids, key)

    def _read_subject(self, file_id: int, status: ModelStatus, show_adult: bool) -> Subject | None:
        return read_subject(self._services(), file_id, status, show_adult=show_adult)

    def _read_completions(self, status: ModelStatus, show_adult: bool) -> list[tuple[str, str]]:
        return read_completions(self._services(), status, show_adult=show_adult)

    def _on_entries_read(self, rest: Sequence[int], on_ready: Callable[[list[Entry]], None], entries: list[Entry]) -> None:
        on_ready(entries)
        self.load_entries(rest, on_ready)


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
