"""What batches have still to tag, and what they could not."""

import threading
from collections.abc import Collection, Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager, suppress

from furrytag_gui.errors import LibraryBusyError, LibraryError
from furrytag_gui.library import queue
from furrytag_gui.library.database import Database
from furrytag_gui.library.queue import Missed, Queued, Waiting
from furrytag_gui.library.turn import take_turn

LOCK_SUFFIX = ".tagging"


class Backlog:
    """The queue of all batches; may be used from any thread. Raises LibraryError."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._guard = threading.Lock()
        self._turn: ExitStack | None = None

    def add(self, model_keys: Sequence[str], file_ids: Sequence[int]) -> None:
        """Let these files wait to be tagged by these models, one model after the other; kept until they are, or are taken off."""
        with self._database.write() as connection:
            queue.add(connection, model_keys, file_ids)

    def read(self) -> list[Waiting]:
        """What waits to be tagged, by model, in the order in which it was asked for."""
        with self._database.read() as connection:
            return queue.read(connection)

    def count(self) -> Queued:
        """How much waits."""
        with self._database.read() as connection:
            return Queued(queue.count_files(connection), queue.count(connection), queue.count_missed(connection))

    def missed(self) -> list[Missed]:
        """What batches could not tag since it was asked for, and why."""
        with self._database.read() as connection:
            return queue.read_missed(connection)

    def remove(self, model_key: str | None = None, file_ids: Collection[int] | None = None) -> None:
        """Take these files, or all, off the queue of this model, or of all; also out of what was missed."""
        with self._database.write() as connection:
            queue.remove(connection, model_key, file_ids)

    def cancel(self, model_keys: Collection[str] | None = None) -> list[Waiting]:
        """Let nothing wait any more, or nothing for these models, and give what waited; what was missed stays known."""
        with self._database.write() as connection:
            return queue.cancel(connection, model_keys)

    def retry(self, chosen: Collection[tuple[str, int]] | None = None) -> None:
        """Let what was missed wait again: all, or these pairs of model and file."""
        with self._database.write() as connection:
            queue.retry(connection, chosen)

    def forget(self, chosen: Collection[tuple[str, int]]) -> None:
        """Keep no longer that these pairs of model and file were missed."""
        with self._database.write() as connection:
            queue.forget(connection, chosen)

    @contextmanager
    def take_turn(self) -> Iterator[None]:
        """Be the only one, in this and every other process, that works off what waits. Raises LibraryBusyError inside `with`."""
        with ExitStack() as turn:
            turn.enter_context(self._take_turn())
            with self._guard:
                self._turn = turn
            try:
                yield
            finally:
                with self._guard:
                    self._turn = None

    def follow(self) -> None:
        """Now that the library lies elsewhere, let whoever has the turn have it there too, until it ends."""
        with self._guard:
            # The library has moved in any case; without the turn at its new place two programs may tag the same, which loses nothing.
            if self._turn is not None:
                with suppress(LibraryError):
                    self._turn.enter_context(self._take_turn())

    def _take_turn(self) -> AbstractContextManager[None]:
        path = self._database.path
        busy = LibraryBusyError("Another FurryTag is tagging what waits.", "This one goes on once that has ended.")
        return take_turn(path.with_name(path.name + LOCK_SUFFIX), busy)
