"""The parent's side of the engine: models and pictures go in, scores come out, and no runtime is imported here."""

import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from furrytag_gui.engine.child import Child, ChildEndedError
from furrytag_gui.engine.devices import Device, describe_devices
from furrytag_gui.engine.explain import Heat, explain
from furrytag_gui.engine.heads import FitRequest, FitResult
from furrytag_gui.engine.loading import Choice, LoadRequest, ModelInfo, Session, choices_for, open_session
from furrytag_gui.engine.machine import count_threads, examine
from furrytag_gui.engine.scoring import Scoring
from furrytag_gui.engine.survey import SURVEY_LIMIT_S, ask_runtimes
from furrytag_gui.errors import ModelError
from furrytag_gui.models.head import Head
from furrytag_gui.models.outcome import Outcome
from furrytag_gui.models.runs import Run
from furrytag_gui.models.store import InstalledModel
from furrytag_gui.models.tagset import LoadedTags
from furrytag_gui.work import CancelledError, Work

__all__ = ["Host", "ModelInfo"]

LOAD_LIMIT_S = 300.0
PICTURE_LIMIT_S = 60.0
FIT_LIMIT_S = 60.0
FIT_ATTEMPTS = 2


class Host:
    """Runs one model at a time in a child process, starts it again when it dies, and ends it on `close`.

    Every method may be called from any thread. `threads`: how many to compute with, 0 for all cores. `load_limit_s`: what
    each backend may take to load a model. `picture_limit_s`: how long the child may go without an answer for a picture.
    """

    def __init__(self, threads: int = 0, *, load_limit_s: float = LOAD_LIMIT_S, picture_limit_s: float = PICTURE_LIMIT_S) -> None:
        self._threads = count_threads(threads)
        self._load_limit_s = load_limit_s
        self._picture_limit_s = picture_limit_s
        self._loading = threading.Lock()
        self._lock = threading.Lock()
        self._closed = False
        self._child: Child | None = None
        self._guests: set[Child] = set()
        self._session: Session | None = None

    @property
    def pid(self) -> int | None:
        """The process id of the running child, or None."""
        child = self._child
        return child.pid if child is not None and child.alive else None

    def set_threads(self, threads: int) -> None:
        """Compute with so many threads from the next load on, 0 for all cores."""
        self._threads = count_threads(threads)

    def load(self, model: InstalledModel, tags: LoadedTags, *, run: Run | None = None, strict: bool = False) -> ModelInfo:
        """Load a model in that way, or else the first that works, and unload the one before. Costs nothing if it is loaded already.

        If it could not be had in that way, `fallback` of what comes back has the sentence; `strict`: that is an error.
        Raises ModelError with the reason of every backend, and CancelledError if the host is closed meanwhile.
        """
        request = LoadRequest(model, tags, run, self._threads, self._load_limit_s, strict)
        with self._loading:
            session = self._session
            if session is not None and session.child.alive and _is_same(session.request, request):
                return session.info
            model.require_usable()
            model.require_safe()
            choices = choices_for(request)
            self._session = None
            self._end_child()
            return self._open(request, choices).info

    def score(self, paths: Iterable[Path], work: Work, *, in_order: bool = True) -> Iterator[Outcome]:
        """One outcome for each path; paths are taken as they are needed. `in_order`: else each comes as soon as it is there.

        A picture that can't be read, takes too long or kills the child comes back as a Failure, and the rest goes on.
        Raises ModelError without a loaded model or if the model fails on every picture, and CancelledError if the
        work is cancelled, another model is loaded or the host is closed meanwhile.
        """
        session = self._session
        if session is None:
            raise ModelError("No model is loaded.", "Choose a model.")
        return self._score(session, paths, work, in_order)

    def explain(self, path: Path, subject: int | Head, work: Work) -> Heat:
        """Which parts of a picture speak for the tag in this slot, or for a learned one; see `engine.explain`. Takes seconds.

        Raises PictureError, ModelError without a loaded model, and CancelledError.
        """
        session = self._session
        if session is None:
            raise ModelError("No model is loaded.", "Choose a model.")
        return explain(session, path, subject, work)

    def fit(self, request: FitRequest) -> FitResult:
        """Small heads fitted to the user's tags, in the child, beside whatever it is scoring.

        Raises ModelError if the child dies of it twice, and CancelledError if the host is closed meanwhile.
        """
        reason = ""
        for _ in range(FIT_ATTEMPTS):
            channel = self._get_child().open_channel()
            try:
                reply = channel.call({"type": "fit"}, request.to_arrays(), FIT_LIMIT_S)
                return FitResult.from_arrays(reply.arrays)
            except (ChildEndedError, TimeoutError) as error:
                # Another model may have been loaded meanwhile, which is no fault of the request.
                reason = str(error)
            finally:
                channel.close()
        raise ModelError(f"Your tags could not be learned from: {reason}.", "Try again after a restart.")

    def devices(self, *, limit_s: float = SURVEY_LIMIT_S) -> tuple[Device, ...]:
        """What models can run on here, and what is there but can't be used; takes seconds, beside whatever runs.

        `limit_s`: what each runtime may take to answer.
        Raises CancelledError if the host is closed meanwhile.
        """
        reports = list(ask_runtimes(self._open_guest, limit_s))
        if self._closed:
            raise CancelledError
        return describe_devices(examine(), reports)

    def close(self) -> None:
        """End the child at once, also in the middle of work. The host can't be used after that."""
        with self._lock:
            self._closed = True
            guests = list(self._guests)
        for guest in guests:
            guest.kill()
        self._end_child()

    def _score(self, session: Session, paths: Iterable[Path], work: Work, in_order: bool) -> Iterator[Outcome]:
        yield from Scoring(session, self._revive, self._picture_limit_s).run(paths, work, in_order=in_order)

    def _end_child(self) -> None:
        child = self._child
        if child is not None:
            child.kill()

    def _start_child(self, onednn: bool) -> Child:
        # Under the lock, so that `close` either sees the child or keeps it from starting.
        with self._lock:
            if self._closed:
                raise CancelledError
            self._child = Child(onednn=onednn)
            return self._child

    @contextmanager
    def _open_guest(self) -> Iterator[Child]:
        """A child beside the one with the model, for as long as the block."""
        with self._lock:
            if self._closed:
                raise CancelledError
            guest = Child()
            self._guests.add(guest)
        try:
            yield guest
        finally:
            guest.kill()
            with self._lock:
                self._guests.discard(guest)

    def _get_child(self) -> Child:
        """A running child, with the model if one is loaded."""
        with self._loading:
            if self._child is not None and self._child.alive:
                return self._child
            if self._session is not None:
                return self._reopen(self._session).child
            return self._start_child(onednn=False)

    def _reopen(self, dead: Session) -> Session:
        """The same model in the same way, in a new child."""
        session = self._open(dead.request, (dead.choice,))
        self._session = replace(session, info=dead.info)
        return self._session

    def _open(self, request: LoadRequest, choices: Sequence[Choice]) -> Session:
        try:
            session = open_session(request, choices, self._start_child)
        except ModelError:
            if self._closed:
                raise CancelledError from None
            raise
        self._session = session
        return session

    def _revive(self, dead: Session) -> Session:
        """The session that goes on where this one's child died: a new child with the same model in the same way."""
        with self._loading:
            if self._closed or self._session is None or self._session.request is not dead.request:
                raise CancelledError
            if self._session is not dead:
                return self._session
            dead.child.kill()
            return self._reopen(dead)


def _is_same(one: LoadRequest, other: LoadRequest) -> bool:
    same_model = one.model.manifest == other.model.manifest and one.model.folder == other.model.folder
    same_way = (one.run, one.strict, one.threads) == (other.run, other.strict, other.threads)
    return same_model and one.tags.heads == other.tags.heads and same_way
