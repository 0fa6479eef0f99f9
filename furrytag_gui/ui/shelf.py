"""The catalogue and what is installed, read together as the model manager lists them."""

import contextlib
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from furrytag_gui.models.catalog import CatalogEntry, Licence
from furrytag_gui.models.consent import Consent, find_consents
from furrytag_gui.models.manifest import Manifest, ModelFile
from furrytag_gui.models.receipts import Receipt
from furrytag_gui.models.runs import Run, RunBook, Trial
from furrytag_gui.models.store import InstalledModel, ModelStore
from furrytag_gui.ui.language import tr
from furrytag_gui.ui.modelcard import ModelCard, Stage
from furrytag_gui.ui.services import ModelStatus, Readiness

if TYPE_CHECKING:
    from furrytag_gui.installation import Installer


@dataclass(frozen=True)
class Shelved:
    """A model of the catalogue, one that is installed, or one that is both.

    `size_bytes`: of the installed files. `here_bytes`: of an unfinished download. `run`: how it is run, `by_hand` if a person chose that.
    """

    entry: CatalogEntry | None
    model: InstalledModel | None
    size_bytes: int = 0
    here_bytes: int = 0
    consents: tuple[Consent, ...] = ()
    receipt: Receipt | None = None
    trial: Trial | None = None
    run: Run | None = None
    by_hand: bool = False

    @property
    def manifest(self) -> Manifest:
        """That of the installed model, else the catalogue's."""
        if self.model is not None:
            return self.model.manifest
        if self.entry is not None:
            return self.entry.manifest
        raise ValueError("a model is in the catalogue or installed")

    @property
    def model_id(self) -> str:
        return self.manifest.id

    @property
    def title(self) -> str:
        # A manifest that can't be read has a stand-in in its place, with the folder's name.
        return self.manifest.title if self.entry is None else self.entry.manifest.title

    @property
    def can_be_downloaded(self) -> bool:
        return self.entry is not None and bool(self.entry.downloads)


def read_shelf(installer: "Installer", store: ModelStore, runs: RunBook) -> tuple[Shelved, ...]:
    """All models, those of the catalogue first and in its order. Reads from the disk."""
    installed = {model.manifest.id: model for model in reversed(store.list())}
    shelf = [_read(entry, installed.pop(entry.manifest.id, None), installer, runs) for entry in installer.entries]
    return (*shelf, *(_read(None, model, installer, runs) for model in reversed(installed.values())))


def make_card(shelved: Shelved, status: ModelStatus, *, problem: str = "") -> ModelCard:
    """How a model stands while nobody works on it. `problem`: what was found wrong with its files."""
    entry, model, manifest = shelved.entry, shelved.model, shelved.manifest
    return ModelCard(
        model_id=shelved.model_id,
        title=shelved.title,
        about=tr(manifest.summary) or tr("Added from a file") if entry is None else tr(entry.about),
        licence=_describe_licence(shelved),
        quality=tr("not evaluated") if entry is None else tr(entry.quality),
        size_bytes=shelved.size_bytes or (None if entry is None else entry.size_bytes),
        size_is_exact=bool(shelved.size_bytes) or entry is None or entry.size_is_exact,
        places=_describe_places(shelved),
        stage=_find_stage(shelved, status, problem),
        here_bytes=shelved.here_bytes,
        problem=problem or ("" if model is None else model.problem),
        in_catalogue=shelved.can_be_downloaded,
        built_in=model is not None and model.built_in,
        verified=model is not None and bool(manifest.files) and all(file.sha256 for file in manifest.files),
    )


def _read(entry: CatalogEntry | None, model: InstalledModel | None, installer: "Installer", runs: RunBook) -> Shelved:
    model_id = entry.manifest.id if entry is not None else model.manifest.id if model is not None else ""
    return Shelved(
        entry=entry,
        model=model,
        size_bytes=0 if model is None else _measure(model.folder),
        here_bytes=installer.find_unfinished(model_id) if entry is not None and entry.downloads else 0,
        consents=() if entry is None else find_consents(entry),
        receipt=installer.receipt(model_id),
        trial=None if model is None else runs.trial(model.key),
        run=None if model is None else runs.chosen(model.key),
        by_hand=model is not None and runs.is_chosen_by_hand(model.key),
    )


def _measure(folder: Path) -> int:
    """How many bytes the files below a folder have; what can't be looked at has none."""
    total = 0
    for parent, _, names in os.walk(folder):
        for name in names:
            with contextlib.suppress(OSError):
                total += Path(parent, name).lstat().st_size
    return total


def _find_stage(shelved: Shelved, status: ModelStatus, problem: str) -> Stage:
    model = shelved.model
    if model is None:
        return Stage.PARTLY if shelved.here_bytes else Stage.ABSENT
    if model.problem or problem:
        return Stage.DAMAGED
    if status.model is not None and status.model.manifest.id == model.manifest.id and status.readiness is not Readiness.FAILED:
        return Stage.IN_USE if status.readiness is Readiness.READY else Stage.LOADING
    return Stage.INSTALLED


def _describe_licence(shelved: Shelved) -> str:
    stated = shelved.manifest.licence
    if shelved.entry is None:
        return stated
    match shelved.entry.licence:
        case Licence.UNSTATED:
            return tr("no licence stated")
        case Licence.NON_COMMERCIAL:
            return tr("not for commercial use ({stated})").format(stated=stated) if stated else tr("not for commercial use")
        case Licence.FREE:
            return stated.partition(";")[0].partition(",")[0]


def _describe_places(shelved: Shelved) -> str:
    """How it runs here, or before it does what it needs, in a few words."""
    if shelved.run is not None:
        return shelved.run.title
    if shelved.entry is not None and shelved.entry.speed:
        return tr(shelved.entry.speed.partition(";")[0].partition(",")[0])
    return tr("CPU, GPU")


def list_files(shelved: Shelved) -> tuple[ModelFile, ...]:
    """The files of an installed model with what is known of them, else those that would be downloaded."""
    if shelved.model is not None or shelved.entry is None:
        return shelved.manifest.files
    return tuple(ModelFile(remote.name, remote.size_bytes, remote.sha256) for remote in shelved.entry.downloads)
