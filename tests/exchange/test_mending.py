"""What was left half done is found out and settled, whatever the moment was."""

import hashlib
import shutil

import pytest

from furrytag_gui.exchange.mending import mend
from furrytag_gui.exchange.recipe import make_recipe
from furrytag_gui.library.ledger import Write, WriteState
from tests.exchange.conftest import Exchange

OLD, NEW, OTHER = b"sunset\n", b"sunset, fox\n", b"my own\n"


def digest(content: bytes | None) -> str | None:
    return None if content is None else hashlib.sha256(content).hexdigest()


@pytest.fixture
def text(exchange: Exchange):
    return exchange.add("fox.png").with_suffix(".txt")


def intend(exchange: Exchange, text, before: bytes | None, after: bytes | None) -> int:
    export_id = exchange.library.ledger.begin("Training captions", 1.0)
    write = Write(text, "kohya", 1, ("fox",), digest(before), digest(after), make_recipe(before, after))
    return exchange.library.ledger.intend(export_id, [write])[0]


def put(text, content: bytes | None) -> None:
    text.unlink(missing_ok=True)
    if content is not None:
        text.write_bytes(content)


@pytest.mark.parametrize(
    ("files", "is_written"),
    [
        ((OLD, NEW, OLD), False),
        ((OLD, NEW, NEW), True),
        ((OLD, NEW, OTHER), True),
        ((None, NEW, None), False),
        ((None, NEW, NEW), True),
        ((OLD, None, OLD), False),
        ((OLD, None, None), True),
    ],
)
def test_a_write_of_unknown_outcome_is_settled_by_the_file(exchange: Exchange, text, files, is_written: bool) -> None:
    before, after, found = files
    intend(exchange, text, before, after)
    put(text, found)
    leftover = text.with_name(".furrytag-abc.tmp")
    leftover.touch()
    assert mend(exchange.library.ledger) == 1
    assert exchange.library.ledger.unsettled() == []
    assert (exchange.library.ledger.find(text, "kohya", None, None) is not None) == is_written
    assert not leftover.exists()
    assert (text.read_bytes() if text.exists() else None) == found


@pytest.mark.parametrize(("found", "is_reverted"), [(OLD, True), (NEW, False), (OTHER, False)])
def test_a_taking_back_of_unknown_outcome_is_settled_by_the_file(exchange: Exchange, text, found: bytes, is_reverted: bool) -> None:
    ledger = exchange.library.ledger
    write_id = intend(exchange, text, OLD, NEW)
    ledger.settle([], [])
    put(text, NEW)
    mend(ledger)
    ledger.intend_reverting([write_id])
    put(text, found)
    mend(ledger)
    assert ledger.unsettled() == []
    assert (ledger.find(text, "kohya", None, None) is None) == is_reverted


def test_a_disk_that_is_not_connected_is_waited_for(exchange: Exchange, text) -> None:
    intend(exchange, text, None, NEW)
    folder = text.parent
    put(text, NEW)
    shutil.move(folder, folder.with_name("away"))
    assert mend(exchange.library.ledger) == 0
    assert [write.state for write in exchange.library.ledger.unsettled()] == [WriteState.INTENDED]
    shutil.move(folder.with_name("away"), folder)
    assert mend(exchange.library.ledger) == 1
    assert exchange.library.ledger.find(text, "kohya", None, None) is not None
