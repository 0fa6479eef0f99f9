"""How much of several files has come, and how much is still to come."""

from furrytag_gui.work import Unit, Work


class Tally:
    """One total over several files, shown by a Work."""

    def __init__(self, work: Work, text: str) -> None:
        self._work = work
        self._text = text
        self._shown = text
        self._expected: dict[str, int | None] = {}
        self._done: dict[str, int] = {}

    @property
    def total_bytes(self) -> int | None:
        """Of all files, None as long as one's size isn't known."""
        total = 0
        for size_bytes in self._expected.values():
            if size_bytes is None:
                return None
            total += size_bytes
        return total

    @property
    def left_bytes(self) -> int:
        """What is still to come, as far as that is known."""
        return sum(max(0, (size_bytes or 0) - self._done.get(name, 0)) for name, size_bytes in self._expected.items())

    def expect(self, name: str, size_bytes: int | None, done_bytes: int) -> None:
        """Note how large a file will be, and how much of it is there already."""
        self._expected[name] = size_bytes
        self._done[name] = done_bytes

    def advance(self, name: str, count: int) -> None:
        """Note that so many more bytes of the file have come."""
        self._done[name] += count
        self._work.advance(count)

    def show(self, text: str = "") -> None:
        """Begin a stage of the work with what is there; `text` in place of the usual one."""
        self._shown = text or self._text
        self._work.start(self._shown, self.total_bytes, sum(self._done.values()), Unit.BYTES)
