"""A picture that is too large beside others has memory of its own before it is given up."""

import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from furrytag_gui.engine.room import Room
from furrytag_gui.errors import PictureError
from furrytag_gui.images.content import unreadable

GIANT = Path("giant.png")


class Memory:
    """Room for one giant at a time."""

    def __init__(self) -> None:
        self.inside = 0
        self.reads = 0
        self.both = threading.Barrier(2)

    def read(self) -> str:
        self.inside += 1
        self.reads += 1
        try:
            if self.reads <= 2:
                self.both.wait(10)
            if self.inside > 1:
                raise unreadable("giant.png", "there isn't enough memory for it") from MemoryError()
            return "pixels"
        finally:
            self.inside -= 1


def test_two_giants_are_read_one_after_the_other_when_both_do_not_fit() -> None:
    room, memory = Room(), Memory()
    with ThreadPoolExecutor(2) as pool:
        read = [pool.submit(room.read, GIANT, memory.read) for _ in range(2)]
        assert [future.result(10) for future in read] == ["pixels", "pixels"]
    assert memory.reads in (3, 4)


def test_one_that_does_not_fit_alone_is_told_so() -> None:
    def read() -> None:
        raise MemoryError("Unable to allocate 3.00 GiB")

    with pytest.raises(PictureError, match=r"Can't read giant.png: there isn't enough memory for it\."):
        Room().read(GIANT, read)


def test_what_fails_for_another_reason_is_not_read_again() -> None:
    reads: list[int] = []

    def read() -> None:
        reads.append(1)
        raise unreadable("giant.png", "the file is damaged")

    with pytest.raises(PictureError, match="damaged"):
        Room().read(GIANT, read)
    assert reads == [1]
