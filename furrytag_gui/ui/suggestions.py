"""Which models the window suggests for this machine, with what a download of each takes."""

import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from furrytag_gui.models.store import InstalledModel
from furrytag_gui.ui.jobs import Lane, Lanes, Urgency
from furrytag_gui.ui.language import told, tr
from furrytag_gui.ui.modelcard import ModelCard, Stage
from furrytag_gui.ui.modeldesk import ModelDesk
from furrytag_gui.ui.services import Services
from furrytag_gui.ui.wording import describe_bytes, describe_duration

if TYPE_CHECKING:
    from furrytag_gui.models.catalog import CatalogEntry
    from furrytag_gui.models.suggestion import Means

RATE_KEY = "download_bytes_per_s"
TOLD_BYTES = 1_000_000
"""How much of a download must have come before its rate says something."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A model that fits this machine: what it tags, and what there is to download and how long that takes, as words."""

    model_id: str
    title: str
    about: str
    size: str
    time: str

    @property
    def cost(self) -> str:
        return f"{self.size} · {self.time}" if self.time else self.size


@dataclass(frozen=True, slots=True)
class Advice:
    """The models that are suggested, the best first, and a sentence on where their times come from."""

    suggestions: tuple[Suggestion, ...] = ()
    basis: str = ""


class Suggestions(QObject):
    """Finds them behind the window, and learns from each download how fast the line is. `changed()`: `advice` is another one."""

    changed = Signal()

    def __init__(
        self, lanes: Lanes, services: Callable[[], Services], desk: ModelDesk, folder: Callable[[], Path], parent: QObject | None = None
    ) -> None:
        """`services` is called in worker threads and may wait or raise; `folder` is the one that models are kept in."""
        super().__init__(parent)
        self._lanes = lanes
        self._services = services
        self._folder = folder
        self._rate: float | None = None
        self._measured: float | None = None
        self.advice = Advice()
        desk.card_changed.connect(self._on_desk_card_changed)
        desk.installed.connect(self._on_desk_installed)

    def look(self) -> None:
        """Find what fits; without an answer there is nothing to suggest, and whoever opens the manager is told why."""
        find = partial(self._find, self._folder(), self._measured)
        self._lanes.submit(Lane.FILES, find, self._on_found, lambda _error: None, key="suggestions", urgency=Urgency.LATER)

    # In a worker thread

    def _find(self, folder: Path, measured: float | None) -> Advice:
        from furrytag_gui.models.suggestion import suggest  # noqa: PLC0415 - the window need not wait for it

        services = self._services()
        kept = services.library.session.value(RATE_KEY)
        known = measured or (float(kept) if isinstance(kept, int | float) and kept > 0 else None)
        installed = {model.manifest.id for model in services.store.list()}
        found = suggest(services.installer.entries, find_means(folder), installed=installed)
        return make_advice(found, known)

    def _keep_rate(self, bytes_per_s: float) -> None:
        self._services().library.session.set_value(RATE_KEY, round(bytes_per_s))

    # Back from it

    def _on_found(self, advice: Advice) -> None:
        if advice != self.advice:
            self.advice = advice
            self.changed.emit()

    def _on_desk_card_changed(self, card: ModelCard) -> None:
        progress = card.progress
        if card.stage is Stage.FETCHING and progress is not None and progress.rate and progress.done > TOLD_BYTES:
            self._rate = progress.rate

    def _on_desk_installed(self, _model: InstalledModel) -> None:
        if self._rate is not None:
            self._measured, self._rate = self._rate, None
            self._lanes.submit(Lane.LIBRARY, partial(self._keep_rate, self._measured), kept=True)
        self.look()


def find_means(folder: Path) -> "Means":
    """What this machine has for a model that is put into a folder, which may be still to be made."""
    from furrytag_gui.engine.machine import examine, has_ready_gpu  # noqa: PLC0415 - for worker threads only
    from furrytag_gui.models.suggestion import Means  # noqa: PLC0415

    machine = examine()
    place = next((parent for parent in (folder, *folder.parents) if parent.is_dir()), None)
    try:
        free_bytes = 0 if place is None else shutil.disk_usage(place).free
    except OSError:
        free_bytes = 0
    return Means(machine.cores, machine.memory_bytes, free_bytes, has_ready_gpu(machine))


def make_advice(entries: "Sequence[CatalogEntry]", bytes_per_s: float | None) -> Advice:
    """These models in words, with times at a rate that was measured, or at the assumed one for None."""
    from furrytag_gui.models.suggestion import ASSUMED_BYTES_PER_S, estimate_s  # noqa: PLC0415

    suggestions = []
    for entry in entries:
        seconds = estimate_s(entry.size_bytes, bytes_per_s)
        size = "" if entry.size_bytes is None else describe_bytes(entry.size_bytes)
        suggestions.append(
            Suggestion(
                entry.manifest.id,
                entry.manifest.title,
                told(entry.about),
                size if entry.size_is_exact else f"~{size}",
                "" if seconds is None else tr("about {time}").format(time=describe_duration(max(1.0, seconds))),
            )
        )
    if bytes_per_s is None:
        line = tr("Times at {rate} Mbit/s, a guess until the first download.")
        basis = line.format(rate=f"{ASSUMED_BYTES_PER_S * 8 / 1e6:.0f}")
    else:
        basis = tr("Times as fast as the last download: {rate} a second.").format(rate=describe_bytes(round(bytes_per_s)))
    return Advice(tuple(suggestions), basis)
