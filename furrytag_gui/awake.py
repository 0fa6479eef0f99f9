"""Holding off the computer's sleep while there is work."""

from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def keep_awake() -> Iterator[bool]:
    """Inside the block the computer doesn't go to sleep by itself, if the system allows that; gives whether it does."""
    # Asking the desktop takes a moment, and the window must not wait for it at its start.
    from wakepy import keep  # noqa: PLC0415

    with keep.running(on_fail="pass") as mode:
        yield mode.active
