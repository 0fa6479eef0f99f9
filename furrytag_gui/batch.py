"""Tagging many files with several models: a queue in the library that is gone on with after whatever ended the last run."""

import time
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

from furrytag_gui.awake import keep_awake
from furrytag_gui.errors import FurryTagError, LibraryError, PictureError
from furrytag_gui.images.files import find_pictures
from furrytag_gui.library.library import Library
from furrytag_gui.library.queue import Missed
from furrytag_gui.models.outcome import Failure
from furrytag_gui.models.runs import RunBook
from furrytag_gui.models.store import ModelStore
from furrytag_gui.models.tagset import load_tagset
from furrytag_gui.tagging import OnChange, Summary, Tagger
from furrytag_gui.tags.vocabulary import Vocabulary
from furrytag_gui.work import CancelledError, Work

FILES_AT_ONCE = 2000

TagFiles = Callable[[str, Sequence[int], Work, OnChange], Summary]
"""Loads the model of this key and tags these files with it. Raises ModelError if it can't be loaded."""


@dataclass(frozen=True)
class LocalTagging:
    """Loads models here as they are needed, and tags with them; a `TagFiles`. `tell` gets the sentence of one that runs elsewhere."""

    library: Library
    store: ModelStore
    vocabulary: Vocabulary
    runs: RunBook
    tagger: Tagger
    tell: Callable[[str], None] = lambda _sentence: None

    def __call__(self, model_key: str, file_ids: Sequence[int], work: Work, on_change: OnChange) -> Summary:
        model = self.store.find_key(model_key)
        if not self.library.unscored(file_ids, model_key):
            # A finished folder that is asked for again shouldn't wait for seconds until a large model is loaded.
            work.start("Tagging", 0)
            return Summary(tuple(file_ids), 0, len(file_ids), ())
        info = self.tagger.load(model, load_tagset(model, self.vocabulary), run=self.runs.chosen(model_key))
        if info.fallback:
            self.tell(info.fallback)
        return self.tagger.tag(file_ids, work, on_change)


@dataclass(frozen=True, slots=True)
class Report:
    """What came of a run. `missed`: files that could not be tagged; `unusable`: models that could not be used, and why.

    `scored` and `skipped` count each file once for every model.
    """

    scored: int
    skipped: int
    taken_s: float
    missed: tuple[Missed, ...]
    unusable: Mapping[str, FurryTagError]


class Batch:
    """Adds to the queue and works it off."""

    def __init__(
        self,
        library: Library,
        tag: TagFiles,
        *,
        awake: Callable[[], AbstractContextManager[object]] = keep_awake,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._library = library
        self._tag = tag
        self._awake = awake
        self._clock = clock

    def add(
        self, paths: Iterable[Path], model_keys: Sequence[str], work: Work, *, recursive: bool = True, only_new: bool = False
    ) -> tuple[list[int], list[Failure]]:
        """Let the pictures below these paths wait for these models; gives their ids, and what could not be looked into.

        `only_new`: none waits for a model that has scored it as it is. Raises CancelledError; what was found until then waits.
        """
        work.start("Looking for pictures")
        ids: list[int] = []
        skipped: list[Failure] = []

        def note(path: Path, error: PictureError) -> None:
            skipped.append(Failure(path, error.message))

        portion: list[Path] = []
        for path in find_pictures(paths, recursive=recursive, on_skipped=note):
            work.check()
            portion.append(path)
            if len(portion) == FILES_AT_ONCE:
                ids += self._queue(portion, model_keys, only_new)
                work.advance(len(portion))
                portion.clear()
        ids += self._queue(portion, model_keys, only_new)
        return ids, skipped

    def add_files(self, file_ids: Sequence[int], model_keys: Sequence[str]) -> None:
        """Let these files wait for those of these models that haven't scored them as they are."""
        for key in model_keys:
            self._library.backlog.add([key], self._library.unscored(file_ids, key))

    def run(
        self,
        work: Work,
        on_change: OnChange = lambda _: None,
        *,
        within: Mapping[str, Collection[int]] | None = None,
        without: Collection[str] = (),
        on_turn: Callable[[str], None] = lambda _key: None,
    ) -> Report:
        """Tag what waits, one model after the other: all, or the files in `within` by model; not with the models in `without`.

        A model that can't be used is reported, and its files stay waiting. `on_turn` gets the key of each model that is begun with.

        Raises CancelledError and LibraryError; what was done until then is kept, and the next run goes on.
        """
        began_s = self._clock()
        scored = skipped = 0
        unusable: dict[str, FurryTagError] = {}
        with self._awake():
            for key, file_ids in self._choose(within):
                if key in without:
                    continue
                on_turn(key)
                try:
                    summary = self._tag(key, file_ids, work, on_change)
                except (CancelledError, LibraryError):
                    raise
                except FurryTagError as error:
                    unusable[key] = error
                    continue
                scored += summary.scored
                skipped += summary.skipped
                # Copies of pictures that are known, and those that were scored before, are not scored and so not settled yet.
                missed = {missed.file_id for missed in self._library.backlog.missed() if missed.model_key == key}
                self._library.backlog.remove(key, [file_id for file_id in file_ids if file_id not in missed])
        missed_now = [
            missed for missed in self._library.backlog.missed() if within is None or missed.file_id in within.get(missed.model_key, ())
        ]
        return Report(scored, skipped, self._clock() - began_s, tuple(missed_now), unusable)

    def _choose(self, within: Mapping[str, Collection[int]] | None) -> list[tuple[str, list[int]]]:
        if within is None:
            return [(waiting.model_key, list(waiting.file_ids)) for waiting in self._library.backlog.read()]
        wanted = {key: frozenset(file_ids) for key, file_ids in within.items()}
        chosen = (
            (waiting.model_key, waiting.file_ids, wanted.get(waiting.model_key, frozenset())) for waiting in self._library.backlog.read()
        )
        return [(key, there) for key, file_ids, mine in chosen if (there := [file_id for file_id in file_ids if file_id in mine])]

    def _queue(self, paths: Sequence[Path], model_keys: Sequence[str], only_new: bool) -> list[int]:
        ids = self._library.add_files(paths)
        if only_new:
            self.add_files(ids, model_keys)
        else:
            self._library.backlog.add(model_keys, ids)
        return ids
