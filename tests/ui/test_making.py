"""What works below the window is made once, by whoever asks first."""

import concurrent.futures
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import cast

import pytest

from furrytag_gui.ui.making import Making
from furrytag_gui.ui.services import Services


def test_all_who_ask_get_the_same_made_once() -> None:
    both_ask = threading.Barrier(2)
    made: list[Services] = []

    def make() -> Services:
        made.append(cast("Services", object()))
        return made[-1]

    making = Making(make)

    def ask(_: int) -> Services:
        both_ask.wait()
        return making.result()

    assert making.made is None
    with ThreadPoolExecutor(2) as pool:
        given = list(pool.map(ask, range(2)))
    assert given == [made[0], made[0]]
    assert making.made is made[0]


def test_what_failed_is_made_anew_by_the_next_who_asks() -> None:
    services = cast("Services", object())
    ways = iter([OSError("No room."), None])

    def make() -> Services:
        if error := next(ways):
            raise error
        return services

    making = Making(make)
    for _ in range(2):
        with pytest.raises(OSError, match="No room"):
            making.result()
    assert making.made is None
    assert isinstance(making.error, OSError)
    making.again()
    # Whoever asks first has nobody to wait for, and may be the only thread there is.
    assert making.result() is services
    assert making.error is None


def test_after_the_end_nothing_is_made() -> None:
    making = Making(lambda: pytest.fail("made after the end"))
    making.cancel()
    with pytest.raises(concurrent.futures.CancelledError):
        making.result()
