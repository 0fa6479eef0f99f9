"""What the window works with, and how ready it is."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from furrytag_gui.library.library import Library
from furrytag_gui.models.runs import CPU, TITLES, RunBook
from furrytag_gui.models.store import InstalledModel, ModelStore
from furrytag_gui.models.tagset import LoadedTags
from furrytag_gui.tags.naming import Naming
from furrytag_gui.tags.rating import PUBLISHED_BOUNDS, RatingBounds
from furrytag_gui.tags.tagset import TagSet, make_tagset
from furrytag_gui.tags.vocabulary import Vocabulary
from furrytag_gui.ui.language import figure, told, tr
from furrytag_gui.ui.wording import count

if TYPE_CHECKING:
    # What these names stand for is imported once the window is shown.
    from furrytag_gui.engine.host import Host, ModelInfo
    from furrytag_gui.insight.learn import Learner
    from furrytag_gui.installation import Installer
    from furrytag_gui.tagging import Tagger

NO_TAGS = make_tagset(())


@dataclass(frozen=True)
class Services:
    """The parts below the window, made once the window is shown."""

    vocabulary: Vocabulary
    library: Library
    store: ModelStore
    runs: RunBook
    host: "Host"
    tagger: "Tagger"
    learner: "Learner"
    make_installer: "Callable[[], Installer]"
    _lock: threading.Lock = field(default_factory=threading.Lock)

    @property
    def installer(self) -> "Installer":
        """What installs models; it is made when it is first asked for, since the window need not wait for all that it imports."""
        with self._lock:
            return self._installer

    @cached_property
    def _installer(self) -> "Installer":
        return self.make_installer()


class Readiness(StrEnum):
    """How far a model is: not looked for yet, being loaded, able to tag, or not to be used."""

    STARTING = "starting"
    LOADING = "loading"
    READY = "ready"
    FAILED = "failed"


@dataclass(frozen=True)
class ModelStatus:
    """The chosen model. `info` is there when it is ready, `problem` when it can't be used. `naming`: what the person calls tags."""

    readiness: Readiness = Readiness.STARTING
    model: InstalledModel | None = None
    tags: LoadedTags | None = None
    info: "ModelInfo | None" = None
    problem: str = ""
    naming: Naming = field(default_factory=Naming)

    @property
    def key(self) -> str:
        """What its scores are stored under, "" while no model is known."""
        return "" if self.model is None else self.model.key

    @cached_property
    def tagset(self) -> TagSet:
        """What its slots mean, as the person calls it."""
        return NO_TAGS if self.tags is None else self.naming.apply(self.tags.tagset)

    @property
    def bounds(self) -> RatingBounds:
        """Where questionable and explicit begin as the model says."""
        return PUBLISHED_BOUNDS if self.model is None else self.model.manifest.bounds

    @property
    def title(self) -> str:
        return "none" if self.model is None else self.model.manifest.title

    @property
    def is_fallback(self) -> bool:
        """True if the model doesn't run where it should."""
        return self.info is not None and bool(self.info.fallback)

    @property
    def place(self) -> str:
        """Where the model runs, in a few words: "CPU · 2 threads"; and where it should, if that is elsewhere."""
        match self.readiness:
            case Readiness.READY if self.info is not None:
                threads = count(self.info.threads, "thread")
                place = f"{CPU} · {threads}" if self.info.device == CPU else self.info.device
                wanted = self.info.wanted
                is_elsewhere = self.is_fallback and wanted is not None and wanted.device != self.info.device
                return (
                    tr("{place}, not {device}").format(place=place, device=wanted.device) if is_elsewhere and wanted is not None else place
                )
            case Readiness.FAILED:
                return tr("Not loaded")
        return tr("Loading…")

    @property
    def details(self) -> str:
        """The same in full, or why the model can't be used."""
        if self.info is None:
            return told(self.problem) or tr("The model is being loaded; pictures can be opened meanwhile.")
        if self.info.fallback:
            return self.info.fallback
        backend = TITLES.get(self.info.backend, self.info.backend)
        words = tr("{model} runs with {backend} on {device}; it was loaded in {seconds} s.").format(
            model=self.title, backend=backend, device=self.info.device, seconds=figure(self.info.load_s, ".1f")
        )
        return f"{words} {told(self.info.warning)}".strip()


@dataclass(frozen=True, slots=True)
class View:
    """With which eyes the person sees pictures now."""

    status: ModelStatus
    show_adult: bool
