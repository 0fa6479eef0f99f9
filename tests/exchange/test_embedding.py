"""Tags inside pictures: the library knows the picture by its new bytes too."""

import contextlib
import os
from pathlib import Path

import numpy as np
import pytest

from furrytag_gui.exchange.plan import Action
from furrytag_gui.images.decode import decode
from furrytag_gui.library.copies import recognize_copies
from furrytag_gui.library.library import Library
from furrytag_gui.paths import Paths
from furrytag_gui.tagfiles.embedded import EmbeddedXmp
from furrytag_gui.tags.review import Decision
from furrytag_gui.work import Work
from tests.exchange.conftest import PRESETS, Exchange
from tests.standins.outcomes import MODEL

INSIDE = PRESETS["Inside the pictures"]

every_kind = pytest.mark.parametrize("name", ["fox.png", "fox.jpg", "fox.webp", "fox.gif"])


def keywords(path: Path) -> set[str]:
    return set(EmbeddedXmp().parse(path.read_bytes()).names)


@every_kind
def test_a_picture_keeps_its_time_pixels_tags_and_place_in_the_library(exchange: Exchange, name: str) -> None:
    picture = exchange.add(name)
    exchange.decide(picture, sunset=Decision.ADDED)
    file_ids = exchange.library.add_files([picture])
    before, stamp, pixels = picture.read_bytes(), picture.stat().st_mtime_ns, decode(picture).pixels
    result = exchange.export(INSIDE, picture)
    assert keywords(picture) == {"fox", "sunset"}
    assert picture.stat().st_mtime_ns == stamp
    assert np.array_equal(decode(picture).pixels, pixels)
    assert not exchange.library.look_again(file_ids)
    assert exchange.library.unscored(file_ids, MODEL) == []
    exchange.decide(picture, sunset=None)
    second = exchange.export(INSIDE, picture)
    assert keywords(picture) == {"fox"}
    assert exchange.undo(second).failures == exchange.undo(result).failures == ()
    assert (picture.read_bytes(), picture.stat().st_mtime_ns) == (before, stamp)
    assert not exchange.library.look_again(file_ids)


def test_a_copy_with_tags_in_it_is_recognised_elsewhere(exchange: Exchange) -> None:
    picture = exchange.add("fox.png")
    exchange.decide(picture, sunset=Decision.ADDED)
    exchange.export(INSIDE, picture)
    copy = picture.with_name("copy.png")
    copy.write_bytes(picture.read_bytes())
    ids = exchange.library.add_files([copy])
    recognize_copies(exchange.library, ids, Work(), lambda _: None)
    assert exchange.picture_id(copy) == exchange.picture_id(picture)
    exchange.score(copy)
    assert exchange.picture_id(copy) == exchange.picture_id(picture)


def test_a_picture_that_was_changed_since_it_was_tagged_is_not_touched(exchange: Exchange) -> None:
    picture = exchange.add("fox.png")
    planner = exchange.planner(INSIDE)
    plan = planner.plan(exchange.library.add_files([picture]), Work())
    changed = picture.read_bytes()[:-12] + b"an end that no picture has"
    facts = picture.stat()
    picture.write_bytes(changed)
    os.utime(picture, ns=(facts.st_atime_ns, facts.st_mtime_ns))
    (step,) = plan.steps
    with pytest.raises(Exception, match="changed since it was tagged"):
        planner.draft(step)
    assert exchange.actions(INSIDE, picture) == [Action.LEFT_OUT]
    assert picture.read_bytes() == changed


def test_a_picture_of_a_format_without_a_place_for_tags_is_refused(exchange: Exchange) -> None:
    step = exchange.step(INSIDE, exchange.add("fox.bmp"))
    assert step.action is Action.REFUSED
    assert "has no place for it" in step.reason


def test_the_library_knows_the_picture_after_a_restart(exchange: Exchange, paths: Paths) -> None:
    picture = exchange.add("fox.png")
    exchange.export(INSIDE, picture)
    with contextlib.closing(Library.open(paths.library)) as library:
        ids = library.add_files([picture])
        assert not library.look_again(ids)
        (entry,) = library.entries(ids, MODEL)
        assert entry.scored
        assert len(library.contents([entry.picture_id])[entry.picture_id].also) == 1
