"""Takes a whole export back, as far as nobody has written to its files since."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass

from furrytag_gui.errors import LibraryError, TagFileError
from furrytag_gui.exchange.mending import mend
from furrytag_gui.exchange.recipe import RecipeError, follow_recipe
from furrytag_gui.images.content import display_name
from furrytag_gui.library.change import Change
from furrytag_gui.library.ledger import Ledger, NotedWrite, Settled
from furrytag_gui.library.library import Library
from furrytag_gui.models.outcome import Failure
from furrytag_gui.tagfiles.format import Place
from furrytag_gui.tagfiles.reading import FORMATS
from furrytag_gui.tagfiles.writing import read_stamped, remove_file, write_beside
from furrytag_gui.work import Work

BATCH_FILES = 32

OnChange = Callable[[Change], None]


@dataclass(frozen=True)
class UndoResult:
    """How many writes were taken back, and which could not be and why.

    `gone`: how many files somebody has deleted, so that nothing is to be done. `is_over`: nothing is left for another time.
    """

    restored: int
    failures: tuple[Failure, ...]
    gone: int = 0
    is_over: bool = True


class _LostError(TagFileError):
    """A write that can't be taken back at any later time either."""


def undo_export(library: Library, export_id: int, work: Work, on_change: OnChange = lambda _: None) -> UndoResult:
    """Give every file of an export the bytes that it had before; what can't be taken back just now stays listed for another time.

    Files that were changed outside stay as they are; an export of which only such ones are left counts as taken back.
    Raises CancelledError and LibraryError; what was taken back until then stays so.
    """
    ledger = library.ledger
    with ledger.lock():
        mend(ledger)
        writes = ledger.writes(export_id)
        if not writes:
            raise LibraryError("This export has been taken back already.")
        work.start("Taking tag files back", len(writes))
        failures: list[Failure] = []
        restored = gone = 0
        is_over = True
        for start in range(0, len(writes), BATCH_FILES):
            work.check()
            portion = writes[start : start + BATCH_FILES]
            ledger.intend_reverting(write.write_id for write in portion)
            done: dict[int, Settled] = {}
            try:
                for write in portion:
                    try:
                        settled = _take_back(ledger, write)
                        if settled is None:
                            gone += 1
                        else:
                            done[write.write_id] = settled
                    except TagFileError as error:
                        failures.append(Failure(write.target, str(error)))
                        is_over = is_over and isinstance(error, _LostError)
                    work.advance()
            finally:
                ledger.settle_reverted(done.values(), kept=[write.write_id for write in portion if write.write_id not in done])
            restored += len(done)
            pictures = [write.target for write in portion if write.write_id in done and _is_picture(write)]
            if pictures:
                on_change(Change(files=frozenset(library.add_files(pictures))))
        if is_over:
            ledger.let_go(export_id)
    return UndoResult(restored, tuple(failures), gone, is_over)


def _take_back(ledger: Ledger, write: NotedWrite) -> Settled | None:
    """Give a file its bytes back; None if somebody has deleted it."""
    read = read_stamped(write.target)
    content, stamp = read or (None, None)
    if (stamp and stamp.sha256) != write.after:
        if ledger.is_written_later(write):
            raise _refusal(write, "a later export wrote to it", "Take that one back first.")
        if stamp is not None:
            raise _loss(write, "it was changed since", "It stays as it is.")
        if not any(folder.is_dir() for folder in (write.target.parent, write.target.parent.parent)):
            raise _refusal(write, "its folder isn't there", "If it is on a disk that isn't connected, connect it.")
        return None
    try:
        before = follow_recipe(write.restore, content)
    except RecipeError as error:
        raise _loss(write, str(error)) from error
    if (None if before is None else hashlib.sha256(before).hexdigest()) != write.before:
        raise _loss(write, "what it held before is damaged in the library")
    if before is None:
        if stamp is not None:
            remove_file(write.target, expected=stamp)
        return Settled(write.write_id, None, None)
    written = write_beside(write.target, before, expected=stamp, keep_mtime=_is_picture(write))
    return Settled(write.write_id, written.size_bytes, written.mtime_ns)


def _is_picture(write: NotedWrite) -> bool:
    known = FORMATS.get(write.format)
    return known is not None and known.place is Place.INSIDE


def _loss(write: NotedWrite, reason: str, hint: str = "") -> TagFileError:
    return _LostError(f"Can't take back {display_name(write.target)}: {reason}.", hint)


def _refusal(write: NotedWrite, reason: str, hint: str = "") -> TagFileError:
    return TagFileError(f"Can't take back {display_name(write.target)}: {reason}.", hint)
