"""Which of the open files are shown: those that fit a search, in the order asked for."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from furrytag_gui.library.change import Change
from furrytag_gui.library.facets import Facets
from furrytag_gui.library.search import Search, Sorting, Viewpoint
from furrytag_gui.tags.query import QueryError, parse
from furrytag_gui.tags.querycompletion import KnownTag
from furrytag_gui.ui.jobs import Lane, Lanes, Urgency
from furrytag_gui.ui.services import Services

AGAIN_MS = 300
"""While pictures are tagged, what fits a search changes all the time."""

COUNT_MS = 1000

REST_MS = 2000
"""How long after the list has grown what searches need is read, before anybody asks for one."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A search and an order; neither is asked for at first."""

    text: str = ""
    sorting: Sorting | None = None

    @property
    def is_everything(self) -> bool:
        return not self.text.strip() and self.sorting is None


class Finder(QObject):
    """Keeps the list of shown files in step with the library.

    `changed()`: other files are shown, or in another order. `judged(object)`: the QueryError of what was asked for, or None;
    while there is one, the files that were found last stay. `counted(object)`: the Facets of the shown files, while they are wanted.
    """

    changed = Signal()
    judged = Signal(object)
    counted = Signal(object)

    def __init__(
        self,
        lanes: Lanes,
        services: Callable[[], Services],
        *,
        view: Callable[[], Viewpoint],
        opened: Callable[[], Sequence[int]],
        models: Callable[[], Sequence[str]],
        parent: QObject | None = None,
    ) -> None:
        """`services` is called in worker threads and may wait or raise; `view`, `opened` and `models` (their ids) are called here."""
        super().__init__(parent)
        self._lanes = lanes
        self._services = services
        self._view = view
        self._opened = opened
        self._models = models
        self._counts_wanted = False
        self._asked = Asked()
        self._found: list[int] | None = None
        self._found_in: Sequence[int] = ()
        self._lock = threading.Lock()
        self._search: Search | None = None
        self._again = QTimer(self, singleShot=True, interval=AGAIN_MS)
        self._again.timeout.connect(self._find)
        self._counting = QTimer(self, singleShot=True, interval=COUNT_MS)
        self._counting.timeout.connect(self._count)
        self._prepared = ""
        self._resting = QTimer(self, singleShot=True, interval=REST_MS)
        self._resting.timeout.connect(self._prepare)

    @property
    def asked(self) -> Asked:
        return self._asked

    @property
    def shown(self) -> list[int]:
        """Ids of the files to show, in order."""
        opened = self._opened()
        if self._found is None:
            return list(opened)
        if self._found_in == opened:
            return list(self._found)
        still = set(opened)
        return [file_id for file_id in self._found if file_id in still]

    def ask(self, asked: Asked) -> None:
        """Show what fits from now on."""
        self._asked = asked
        if asked.is_everything:
            self._again.stop()
            self._lanes.cancel(Lane.SEARCH, "search")
            self._found = None
            self.judged.emit(None)
            self.changed.emit()
            self._count()
        else:
            self._find()

    def note(self, change: Change) -> None:
        """Find again what may fit now."""
        with self._lock:
            if self._search is not None:
                self._search.apply(change)
        if not self._asked.is_everything and not self._again.isActive():
            self._again.start()
        if self._counts_wanted and not self._counting.isActive():
            self._counting.start()
        if (change.opened or change.models) and self._view().model_key != self._prepared:
            self._resting.start()

    def want_counts(self, wanted: bool) -> None:
        """Count what the shown files have from now on, or no longer."""
        self._counts_wanted = wanted
        self._count()

    def find_suggestions(self, picture_ids: Sequence[int], on_ready: Callable[[dict[int, list[str]]], None]) -> None:
        """Give the tags that are suggested on each of these pictures and not decided on; none for withheld ones."""
        self._lanes.submit(Lane.SEARCH, partial(self._read_suggestions, picture_ids, self._view()), on_ready, urgency=Urgency.NOW)

    def load_tags(self, on_ready: Callable[[list[KnownTag]], None]) -> None:
        """Give the tags that can be searched for, with how often each stands."""
        self._lanes.submit(Lane.SEARCH, partial(self._read_tags, self._view()), on_ready, key="tags")

    def stop(self) -> None:
        self._again.stop()
        self._counting.stop()
        self._resting.stop()

    def _prepare(self) -> None:
        """Begin to read what the first search would have to wait for; once for a model."""
        view = self._view()
        if len(view.tagset) and self._opened():
            self._prepared = view.model_key
            self._lanes.submit(Lane.SEARCH, partial(self._read_ahead, view), key="ahead", urgency=Urgency.LATER)

    def _read_ahead(self, view: Viewpoint) -> None:
        self.open_search().prepare(view)

    def _count(self) -> None:
        self._counting.stop()
        if self._counts_wanted:
            run = partial(self._read_facets, self.shown, self._view(), list(self._models()))
            self._lanes.submit(Lane.SEARCH, run, self.counted.emit, key="facets")

    def _read_facets(self, shown: Sequence[int], view: Viewpoint, models: Sequence[str]) -> Facets:
        return self.open_search().facets(shown, view, models)

    def _read_suggestions(self, picture_ids: Sequence[int], view: Viewpoint) -> dict[int, list[str]]:
        return self.open_search().suggestions(picture_ids, view)

    def _find(self) -> None:
        opened = self._opened()
        run = partial(self._run, self._asked, self._view(), opened)
        self._lanes.submit(Lane.SEARCH, run, partial(self._on_found, opened), self._on_failed, key="search", urgency=Urgency.NOW)

    def _run(self, asked: Asked, view: Viewpoint, opened: Sequence[int]) -> list[int]:
        query = parse(asked.text, (*view.tagset.categories, *self._services().library.lexicon.read().colors))
        return self.open_search().find(query, view, opened, asked.sorting)

    def _read_tags(self, view: Viewpoint) -> list[KnownTag]:
        return self.open_search().known_tags(view)

    def open_search(self) -> Search:
        """The search that is kept current; called in worker threads."""
        services = self._services()
        with self._lock:
            if self._search is None:
                self._search = services.library.search(services.vocabulary)
            return self._search

    def _on_found(self, opened: Sequence[int], found: list[int]) -> None:
        self.judged.emit(None)
        self._found_in = opened
        if found != self._found and not self._asked.is_everything:
            self._found = found
            self.changed.emit()
        self._count()

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, QueryError):
            self.judged.emit(error)
        else:
            self._lanes.failed.emit(error)
