"""Tags reach a Hydrus client over its Client API, spoken by a server on this computer."""

import hashlib
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from furrytag_gui.exchange.hydrus import HydrusAccess, HydrusClient, HydrusError, PushResult, push_tags
from furrytag_gui.exchange.presets import Preset
from furrytag_gui.tagfiles.hydrus import HydrusSidecar
from furrytag_gui.tags.review import Decision
from furrytag_gui.tags.rules import Rules
from furrytag_gui.work import CancelledError, Work
from tests.exchange.conftest import PRESETS, Exchange
from tests.exchange.hydrus_server import KEY, HydrusServer, serve_hydrus


@pytest.fixture
def hydrus() -> Iterator[HydrusServer]:
    with serve_hydrus() as server:
        yield server


def push(
    exchange: Exchange, hydrus: HydrusServer, *paths: Path, preset: Preset = PRESETS["Hydrus"], work: Work | None = None
) -> PushResult:
    ids = exchange.library.add_files(paths)
    with HydrusClient(HydrusAccess(hydrus.address, KEY)) as client:
        return push_tags(exchange.library, exchange.viewpoint, preset or PRESETS["Hydrus"], ids, client=client, work=work or Work())


def hash_of(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_tags_are_sent_under_the_hash_of_the_file(exchange: Exchange, hydrus: HydrusServer) -> None:
    picture = exchange.add("fox.png", [0.9, 0.8, 0, 0])
    exchange.decide(picture, red_bandana=Decision.ADDED)
    assert push(exchange, hydrus, picture) == PushResult(1, 0, ())
    assert hydrus.tags == {hash_of(picture): {"species:fox", "jacket", "red bandana", "rating:safe"}}


def test_the_rules_of_the_preset_hold(exchange: Exchange, hydrus: HydrusServer) -> None:
    picture = exchange.add("fox.png", [0.9, 0.8, 0, 0])
    push(exchange, hydrus, picture, preset=Preset("Mine", HydrusSidecar(rating=False), Rules(exclude="jacket")))
    assert hydrus.tags == {hash_of(picture): {"species:fox"}}


def test_withheld_pictures_and_hidden_adult_tags_stay_here(exchange: Exchange, hydrus: HydrusServer) -> None:
    adult = exchange.add("adult.png", [0.9, 0, 0.9, 0])
    held = exchange.add("held.png", [0.9, 0, 0, 0.9], rating=0.9)
    assert push(exchange, hydrus, adult, held) == PushResult(1, 1, ())
    assert hydrus.tags == {hash_of(adult): {"species:fox", "rating:safe"}}
    exchange.viewpoint = replace(exchange.viewpoint, show_adult=True)
    push(exchange, hydrus, adult)
    assert "an adult tag" in hydrus.tags[hash_of(adult)]


def test_a_picture_with_tags_in_it_is_known_by_its_present_bytes(exchange: Exchange, hydrus: HydrusServer) -> None:
    picture = exchange.add("fox.png")
    exchange.export("Inside the pictures", picture)
    push(exchange, hydrus, picture)
    assert hydrus.tags.keys() == {hash_of(picture)}


def test_cancelling_stops(exchange: Exchange, hydrus: HydrusServer) -> None:
    work = Work()
    work.cancel()
    with pytest.raises(CancelledError):
        push(exchange, hydrus, exchange.add("fox.png"), work=work)
    assert hydrus.tags == {}


def connect(address: str, key: str = KEY, service: str = "my tags", limit_s: float = 5.0) -> HydrusError:
    with pytest.raises(HydrusError) as caught, HydrusClient(HydrusAccess(address, key, service), limit_s) as client:
        client.connect()
    assert caught.value.hint
    return caught.value


def test_every_refusal_has_its_sentence_and_next_step(hydrus: HydrusServer) -> None:
    assert "is not the address" in connect("127.0.0.1:45869").message
    assert "no access key" in connect(hydrus.address, key=" ").message
    assert "doesn't accept the access key" in connect(hydrus.address, key="0" * 64).message
    assert "my tags" in connect(hydrus.address, service="theirs").hint
    assert "theirs" in connect(hydrus.address, service="theirs").message
    hydrus.permissions = [0, 1]
    assert "may not edit file tags" in connect(hydrus.address).message


def test_a_shared_service_is_never_taken(hydrus: HydrusServer) -> None:
    assert "no local tag service" in connect(hydrus.address, service="public tag repository").message


@pytest.mark.parametrize(
    ("answer", "words"),
    [((200, b"<html>a router</html>"), "is not Hydrus"), ((500, b"out of memory"), "refuses: out of memory"), ((302, b""), "refuses")],
)
def test_what_is_not_hydrus_or_is_in_trouble_is_told(hydrus: HydrusServer, answer: tuple[int, bytes], words: str) -> None:
    hydrus.answers["/verify_access_key"] = answer
    assert words in connect(hydrus.address).message


def test_a_client_that_is_not_running_or_silent_is_told(hydrus: HydrusServer) -> None:
    address = hydrus.address
    waiting = threading.Event()
    plain = hydrus.process_request
    hydrus.process_request = lambda *request: waiting.wait() and plain(*request)  # type: ignore[method-assign]
    try:
        assert "doesn't answer within" in connect(address, limit_s=0.05).message
    finally:
        waiting.set()
    with serve_hydrus() as gone:
        address = gone.address
    assert "doesn't answer at" in connect(address).message
