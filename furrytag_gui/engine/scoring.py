"""Pictures through a session, whatever happens to the child process meanwhile."""

import itertools
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from furrytag_gui.engine.child import POLL_S, ChildEndedError
from furrytag_gui.engine.loading import Session
from furrytag_gui.engine.protocol import Message
from furrytag_gui.errors import ModelError
from furrytag_gui.images.content import display_name
from furrytag_gui.models.outcome import Failure, Outcome, Scored
from furrytag_gui.models.tagset import LoadedTags
from furrytag_gui.work import Work

MAX_KILLERS_IN_A_ROW = 10
WINDOWS_AHEAD = 4
AHEAD_S = 0.5
MAX_AHEAD = 256
PACE_ANSWERS = 32


@dataclass
class _Item:
    """One picture on its way. `deaths`: how often the child died while it had this picture."""

    path: Path
    deaths: int = 0


class Scoring:
    """One run over pictures.

    The child has as much to do as keeps it busy while whoever takes the outcomes is busy with them, half a second's work. It begins
    pictures in order and works on few at once, so when it dies the suspects are only the first few that have no answer. They are
    sent again one at a time: the one that the child dies of alone is the killer, and all others get their answer.
    """

    def __init__(self, session: Session, revive: Callable[[Session], Session], picture_limit_s: float) -> None:
        self._session = session
        self._revive = revive
        self._limit_s = picture_limit_s
        self._channel = session.child.open_channel()
        self._numbers = itertools.count()
        self._items: dict[int, _Item] = {}
        self._outcomes: dict[int, Outcome] = {}
        self._sent: dict[int, None] = {}
        self._suspects: deque[int] = deque()
        self._returned: deque[int] = deque()
        self._answered_s: deque[float] = deque(maxlen=PACE_ANSWERS)
        self._killers_in_a_row = 0
        self._waiting_since_s = time.monotonic()

    def run(self, paths: Iterable[Path], work: Work, *, in_order: bool = True) -> Iterator[Outcome]:
        """One outcome for each path, in order or else as they come; paths are taken as they are needed.

        `revive(session)` gives the session that follows one whose child is gone.
        Raises CancelledError, ModelError if the model fails on every picture, and whatever `revive` raises.
        """
        source = iter(paths)
        try:
            while True:
                work.check()
                try:
                    self._fill(source)
                    if not self._items:
                        return
                    self._receive(POLL_S if self._find_answered(in_order) is None else 0)
                except ChildEndedError as error:
                    self._recover(str(error), alone_is_proof=False)
                    continue
                if self._sent and time.monotonic() - self._waiting_since_s > self._limit_s:
                    self._session.child.kill()
                    self._recover(f"it took longer than {self._limit_s:.0f} seconds", alone_is_proof=True)
                number = self._find_answered(in_order)
                if number is not None:
                    del self._items[number]
                    yield self._outcomes.pop(number)
        finally:
            self._channel.close()

    def _find_answered(self, in_order: bool) -> int | None:
        """Whose outcome is the next to be had, if there is one."""
        number = next(iter(self._items if in_order else self._outcomes), None)
        return number if number in self._outcomes else None

    def _fill(self, source: Iterator[Path]) -> None:
        """Give the child as much as keeps it busy; after a death one suspect at a time."""
        while self._suspects:
            if self._sent:
                return
            self._send(self._suspects.popleft())
        window = self._session.at_once + self._count_ahead()
        while self._returned and len(self._sent) < window:
            self._send(self._returned.popleft())
        # The second bound is reached when one picture takes for ever while others pass it.
        while len(self._sent) < window and len(self._items) < window * WINDOWS_AHEAD:
            path = next(source, None)
            if path is None:
                return
            number = next(self._numbers)
            self._items[number] = _Item(path)
            self._send(number)

    def _count_ahead(self) -> int:
        """How many pictures the child answers in AHEAD_S, by its last answers."""
        if len(self._answered_s) < PACE_ANSWERS:
            return 0
        return min(MAX_AHEAD, int(AHEAD_S * PACE_ANSWERS / max(self._answered_s[-1] - self._answered_s[0], 1e-3)))

    def _send(self, number: int) -> None:
        if not self._sent:
            self._waiting_since_s = time.monotonic()
        self._sent[number] = None
        self._channel.send({"type": "score", "number": number, "path": str(self._items[number].path)})

    def _receive(self, timeout_s: float) -> None:
        message = self._channel.receive(timeout_s)
        while message is not None:
            number = message.header.get("number")
            if number in self._sent:
                item = self._items[number]
                # Before it counts as answered: if the reply is nonsense, the picture has to be asked for again.
                self._outcomes[number] = make_outcome(item.path, message, self._session.request.tags)
                self._answered_s.append(time.monotonic())
                if number == next(iter(self._sent)):
                    # From now on it is another picture that all others would have to wait for.
                    self._waiting_since_s = self._answered_s[-1]
                del self._sent[number]
                self._killers_in_a_row = 0
            message = self._channel.receive(0)

    def _recover(self, reason: str, *, alone_is_proof: bool) -> None:
        """Go on with a new child. A picture that was alone is given up if that is proof, or if it saw a death before."""
        # They were sent in the order of their numbers. Those beyond the first few weren't begun.
        unanswered = sorted(self._sent)
        lost, untouched = unanswered[: self._session.at_once], unanswered[self._session.at_once :]
        self._sent.clear()
        self._returned.extendleft(reversed(untouched))
        for number in lost:
            self._items[number].deaths += 1
        if len(lost) == 1 and (alone_is_proof or self._items[lost[0]].deaths > 1):
            killer = lost.pop()
            path = self._items[killer].path
            self._outcomes[killer] = Failure(path, f"Can't tag {display_name(path)}: {reason}.")
            self._killers_in_a_row += 1
            if self._killers_in_a_row >= MAX_KILLERS_IN_A_ROW:
                title = self._session.request.model.manifest.title
                raise ModelError(f"{title} failed on {MAX_KILLERS_IN_A_ROW} pictures one after the other.", "Choose another model.")
        self._suspects.extendleft(reversed(lost))
        self._session = self._revive(self._session)
        self._channel = self._session.child.open_channel()


def make_outcome(path: Path, message: Message, tags: LoadedTags) -> Outcome:
    """What the child's reply says of one picture. Raises ChildEndedError if the reply isn't one."""
    header = message.header
    try:
        if header["type"] == "failed":
            return Failure(path, str(header["reason"]))
        values = message.arrays[0].reshape(tags.width)
        scores, rating = tags.read(values)
        return Scored(
            path,
            str(header["sha256"]),
            int(header["size_bytes"]),
            int(header["mtime_ns"]),
            int(header["width_px"]),
            int(header["height_px"]),
            scores,
            rating,
            message.arrays[1] if len(message.arrays) > 1 else None,
        )
    except (KeyError, IndexError, TypeError, ValueError) as error:
        raise ChildEndedError("the model's process sent nonsense") from error
