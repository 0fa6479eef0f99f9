"""Hosts that leave nothing behind, and models for them."""

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from furrytag_gui.engine import child
from furrytag_gui.engine.host import Host
from furrytag_gui.models.runs import Run
from furrytag_gui.models.store import InstalledModel, open_model
from furrytag_gui.models.tagset import LoadedTags, load_tagset
from furrytag_gui.tags.vocabulary import Vocabulary

DEADLY_WORKER = Path(__file__).parent / "deadly_worker.py"


@dataclass(frozen=True)
class Loadable:
    """A stand-in with its tags, ready for `Host.load`."""

    model: InstalledModel
    tags: LoadedTags


@pytest.fixture(scope="session")
def loadable(standin: Callable[[str], Path], vocabulary: Vocabulary) -> Callable[..., Loadable]:
    """`loadable(name, **changes)` is a stand-in with another manifest."""

    def provide(name: str, **changes: object) -> Loadable:
        found = open_model(standin(name))
        model = replace(found, manifest=replace(found.manifest, **changes))
        return Loadable(model, load_tagset(model, vocabulary))

    return provide


@pytest.fixture
def make_host() -> Iterator[Callable[..., Host]]:
    """Makes hosts that are closed after the test."""
    hosts: list[Host] = []

    def make(**options: float) -> Host:
        hosts.append(Host(2, **options))
        return hosts[-1]

    yield make
    for host in hosts:
        host.close()


@pytest.fixture
def host(make_host: Callable[..., Host], loadable: Callable[..., Loadable]) -> Host:
    """A host with the `six_head` model under ONNX Runtime."""
    host = make_host()
    six = loadable("six_head")
    host.load(six.model, six.tags, run=Run("onnx"), strict=True)
    return host


@pytest.fixture
def deadly(monkeypatch: pytest.MonkeyPatch) -> None:
    """From here on children die of a picture called `killer`, never finish one called `sleeper`, and lie about one called `liar`."""
    monkeypatch.setattr(child, "make_command", lambda: [sys.executable, "-P", str(DEADLY_WORKER)])
