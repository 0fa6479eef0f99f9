"""From paths to kept tags: the one pipeline that the window, the command line and the tests run."""

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from furrytag_gui.engine.host import Host, ModelInfo
from furrytag_gui.errors import ModelError, PictureError
from furrytag_gui.images.files import find_pictures
from furrytag_gui.library.change import Change
from furrytag_gui.library.copies import recognize_copies
from furrytag_gui.library.library import Library
from furrytag_gui.models.outcome import Failure, Outcome
from furrytag_gui.models.runs import Run
from furrytag_gui.models.store import InstalledModel
from furrytag_gui.models.tagset import LoadedTags
from furrytag_gui.tags.tagset import TagSet
from furrytag_gui.work import Work

SAVE_EVERY_S = 0.5
SAVE_EVERY_COUNT = 64
LOOK_AT_ONCE = 256

OnChange = Callable[[Change], None]


@dataclass(frozen=True, slots=True)
class Summary:
    """What came of a run: ids of all files that were asked for, in order, and how many were scored now or before."""

    file_ids: tuple[int, ...]
    scored: int
    skipped: int
    failures: tuple[Failure, ...]


@dataclass(frozen=True, slots=True)
class _Loaded:
    key: str
    tagset: TagSet


class Tagger:
    """Scores pictures with the loaded model and keeps what comes of it."""

    def __init__(self, library: Library, host: Host, clock: Callable[[], float] = time.monotonic) -> None:
        self._library = library
        self._host = host
        self._clock = clock
        self._loaded: _Loaded | None = None

    def load(self, model: InstalledModel, tags: LoadedTags, *, run: Run | None = None) -> ModelInfo:
        """Load the model that the next pictures are scored with; see `Host.load`. Raises ModelError and LibraryError."""
        info = self._host.load(model, tags, run=run)
        # Until the library knows this model, nothing is to be kept under the name of the one before.
        self._loaded = None
        self._library.register_model(model.key, tags.tagset)
        self._loaded = _Loaded(model.key, tags.tagset)
        return info

    def tag(self, items: Iterable[Path | int], work: Work, on_change: OnChange) -> Summary:
        """Score files (ids of known ones, or paths of files and folders), but none that this model has scored as it is now.

        What comes of the first picture is kept at once, the rest in batches; `on_change` is called after each. Pictures
        that can't be scored are in the summary and in the library. Raises CancelledError, ModelError and LibraryError;
        what was scored until then is kept, as far as the library can be written.
        """
        loaded = self._loaded
        if loaded is None:
            raise ModelError("No model is loaded.", "Choose a model.")
        work.start("Looking for pictures")
        failures: list[Failure] = []
        file_ids = self._find(items, work, failures)
        todo = self._library.unscored(file_ids, loaded.key)
        work.start("Tagging", len(todo))
        batch = _Batch(self._library, loaded, on_change, self._clock)
        scored = failed = 0
        try:
            # Out of order, or behind a slow picture more than a batch would be lost with the program.
            for outcome in self._host.score(self._take(todo, loaded.key, work, on_change), work, in_order=False):
                batch.add(outcome)
                if isinstance(outcome, Failure):
                    failures.append(outcome)
                    failed += 1
                else:
                    scored += 1
                work.advance()
        finally:
            batch.save()
        return Summary(tuple(file_ids), scored, len(file_ids) - scored - failed, tuple(failures))

    def _take(self, file_ids: Sequence[int], key: str, work: Work, on_change: OnChange) -> Iterator[Path]:
        """Where the pictures are that the model has to see, looked at a portion at a time so that a long list is begun at once."""
        for start in range(0, len(file_ids), LOOK_AT_ONCE):
            portion = file_ids[start : start + LOOK_AT_ONCE]
            todo = portion
            if recognize_copies(self._library, portion, work, on_change):
                todo = self._library.unscored(portion, key)
                work.advance(len(portion) - len(todo))
            yield from self._library.paths(todo)

    def _find(self, items: Iterable[Path | int], work: Work, failures: list[Failure]) -> list[int]:
        def note(path: Path, error: PictureError) -> None:
            failures.append(Failure(path, error.message))

        known: list[int] = []
        paths: list[Path] = []
        for item in items:
            if isinstance(item, int):
                known.append(item)
            else:
                paths.append(item)
        found = []
        for path in find_pictures(paths, on_skipped=note):
            work.check()
            found.append(path)
        return [*known, *self._library.add_files(found)]


class _Batch:
    """Outcomes that wait to be kept together."""

    def __init__(self, library: Library, loaded: _Loaded, on_change: OnChange, clock: Callable[[], float]) -> None:
        self._library = library
        self._loaded = loaded
        self._on_change = on_change
        self._clock = clock
        self._waiting: list[Outcome] = []
        self._saved_s = float("-inf")

    def add(self, outcome: Outcome) -> None:
        """Keep an outcome: now, if it is the first or the last time is long ago, else with later ones."""
        self._waiting.append(outcome)
        if len(self._waiting) >= SAVE_EVERY_COUNT or self._clock() - self._saved_s >= SAVE_EVERY_S:
            self.save()

    def save(self) -> None:
        """Keep all that wait. If the library can't be written they are lost, and what was kept before stays."""
        outcomes, self._waiting = self._waiting, []
        if outcomes:
            self._on_change(self._library.save_outcomes(self._loaded.key, self._loaded.tagset, outcomes))
            self._saved_s = self._clock()
