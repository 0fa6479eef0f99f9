"""What the model manager calls and listens to: what there is, and the work on it, never waited for."""

from collections.abc import Callable, Collection
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from furrytag_gui.errors import FurryTagError, ModelError
from furrytag_gui.models.consent import Consent, ConsentKind, ConsentNeededError
from furrytag_gui.models.runs import Run, Trial
from furrytag_gui.models.store import InstalledModel
from furrytag_gui.ui.additions import Additions
from furrytag_gui.ui.jobs import Lane, Lanes
from furrytag_gui.ui.language import tr
from furrytag_gui.ui.modelcard import ModelCard, Stage, with_error
from furrytag_gui.ui.modelchoice import ModelChoice
from furrytag_gui.ui.notice import Level, Notice
from furrytag_gui.ui.services import ModelStatus, Readiness, Services
from furrytag_gui.ui.shelf import Shelved, make_card, read_shelf
from furrytag_gui.ui.transfers import Transfers
from furrytag_gui.ui.wording import describe_bytes
from furrytag_gui.work import Work

MOVING = "move"
"""The key of the one work that is about no single model."""


class ModelDesk(QObject):
    """Lists models, and downloads, checks and removes them. Calls return at once; what comes of them comes as a signal.

    Those that come from a file are taken in by `additions`.
    `listed()`: the list of cards is another one. `card_changed(object)`: one ModelCard is another one.
    `installed(object)`: an InstalledModel is new here; `added(str)`: the one of this id came from a file.
    `failed(str, object)`: the work on the model of this id, with its exception.
    `moving(object)`: the Progress of moving the models folder, or None. `moved(object)`: it is this Path now.
    `noticed(object)`: a Notice. `went_wrong(object)`: an exception that is nobody's fault but ours.
    """

    listed = Signal()
    card_changed = Signal(object)
    installed = Signal(object)
    added = Signal(str)
    failed = Signal(str, object)
    moving = Signal(object)
    moved = Signal(object)
    noticed = Signal(object)
    went_wrong = Signal(object)

    def __init__(
        self,
        lanes: Lanes,
        services: Callable[[], Services],
        choice: ModelChoice,
        *,
        choose: Callable[[str], None],
        keep_folder: Callable[[Path], None],
        parent: QObject | None = None,
    ) -> None:
        """`choose` uses another model. `services` and `keep_folder`, which notes a new models folder, are called in worker threads
        and may raise.
        """
        super().__init__(parent)
        self._lanes = lanes
        self._services = services
        self._choice = choice
        self._choose = choose
        self._keep_folder = keep_folder
        self._shelf: dict[str, Shelved] = {}
        self._errors: dict[str, FurryTagError] = {}
        self._findings: dict[str, str] = {}
        self._given: dict[str, frozenset[ConsentKind]] = {}
        self._doomed: InstalledModel | None = None
        self._downloads = Transfers(lanes, Lane.DOWNLOADS, self)
        self._checks = Transfers(lanes, Lane.CHECKS, self)
        self.additions = Additions(lanes, services, self._downloads, self)
        self.additions.listed.connect(self.listed)
        self.additions.installed.connect(self._on_additions_installed)
        for transfers in (self._downloads, self._checks):
            transfers.changed.connect(self._on_transfers_changed)
            transfers.ended.connect(self._on_transfers_changed)
            transfers.cancelled.connect(self._on_transfers_cancelled)
        self._downloads.failed.connect(self._on_downloads_failed)
        self._checks.failed.connect(self._on_checks_failed)
        choice.changed.connect(self._on_choice_changed)
        choice.listed.connect(self._on_choice_listed)

    # What there is

    @property
    def cards(self) -> list[ModelCard]:
        """All models as they stand: the catalogue in its order, then those that were added or are being added."""
        return [*map(self._make_card, self._shelf.values()), *self.additions.cards]

    def card(self, model_id: str) -> ModelCard | None:
        if model_id in self.additions:
            return self.additions.card(model_id)
        shelved = self._shelf.get(model_id)
        return None if shelved is None else self._make_card(shelved)

    def shelved(self, model_id: str) -> Shelved | None:
        """All that is known of a model."""
        return self._shelf.get(model_id)

    def consents(self, model_id: str) -> tuple[Consent, ...]:
        """What has to be agreed to before this model is downloaded, and wasn't yet."""
        shelved, error = self._shelf.get(model_id), self._errors.get(model_id)
        asked = (*(() if shelved is None else shelved.consents), *(error.consents if isinstance(error, ConsentNeededError) else ()))
        given = self._given.get(model_id, frozenset())
        return tuple({consent.kind: consent for consent in asked if consent.kind not in given}.values())

    @property
    def errands(self) -> list[ModelCard]:
        """The models that are downloaded or added now, or wait for that."""
        return [card for key in self._downloads.keys if (card := self.card(key)) is not None]

    @property
    def busy(self) -> bool:
        """True while anything is downloaded, added, checked or moved."""
        return bool(self._downloads.keys or self._checks.keys)

    def refresh(self) -> None:
        """Look again at what is there."""
        self._lanes.submit(Lane.FILES, self._read, self._on_shelf_read, self._on_failed, key="shelf")

    def find_unfinished(self, then: Callable[[list[str]], None]) -> None:
        """Tell the titles of the models whose download isn't finished."""

        def find() -> list[str]:
            installer = self._services().installer
            entries = [entry for entry in installer.entries if entry.downloads]
            return [entry.manifest.title for entry in entries if installer.find_unfinished(entry.manifest.id)]

        # Whoever opens the window of models is told what is wrong with them.
        self._lanes.submit(Lane.FILES, find, then, lambda _error: None)

    # Work on a model

    def download(self, model_id: str, given: Collection[ConsentKind] = ()) -> None:
        """Install a model of the catalogue, or go on with it; `given`: what was agreed to."""
        self._errors.pop(model_id, None)
        self._findings.pop(model_id, None)
        if self._downloads.stage(model_id) is Stage.PAUSED:
            self._downloads.resume(model_id)
            return
        consents = self._given[model_id] = self._given.get(model_id, frozenset()) | frozenset(given)
        self._downloads.start(model_id, partial(self._install, model_id, consents), self._on_installed)

    def pause(self, model_id: str) -> None:
        self._downloads.pause(model_id)

    def cancel(self, model_id: str) -> None:
        """Stop the work on a model; what was downloaded is kept."""
        if model_id in self.additions and self._downloads.stage(model_id) is None:
            self.additions.dismiss(model_id)
        self._downloads.cancel(model_id)
        self._checks.cancel(model_id)

    def discard_unfinished(self, model_id: str) -> None:
        """Delete what was downloaded of a model."""
        self._submit(lambda: self._services().installer.discard_unfinished(model_id), self.refresh)

    def verify(self, model_id: str) -> None:
        """Compare the files of an installed model with those that were installed."""
        shelved = self._shelf.get(model_id)
        if shelved is not None and shelved.model is not None:
            self._findings.pop(model_id, None)
            model = shelved.model
            check = partial(self._verify, model)
            self._checks.start(model_id, check, partial(self._on_verified, model))

    def try_out(self, model_id: str) -> None:
        """Run an installed model in every way that there is, to see which is the fastest."""
        shelved = self._shelf.get(model_id)
        if shelved is not None and shelved.model is not None:
            self._checks.start(model_id, partial(self._try, shelved.model), lambda _trial: self.reload(model_id))

    def remove(self, model_id: str) -> None:
        """Delete a model from the disk; if it is in use, the built-in one takes its place first."""
        shelved = self._shelf.get(model_id)
        if shelved is None or shelved.model is None:
            return
        if self._is_used(model_id):
            self._doomed = shelved.model
            self._choose(next(known.model_id for known in self._shelf.values() if known.model is not None and known.model.built_in))
        else:
            self._remove(shelved.model)

    def choose_run(self, model_id: str, run: Run | None) -> None:
        """Run a model in this way from now on; None: as it was tried to be best."""
        shelved = self._shelf.get(model_id)
        if shelved is not None and shelved.model is not None:
            key = shelved.model.key
            self._submit(lambda: self._services().runs.choose(key, run), lambda: self.reload(model_id))

    def read_as(self, model_id: str, reading_id: str) -> None:
        """Feed an installed model in this way from now on; if it is in use, the open pictures are tagged anew. Earlier scores stay."""
        shelved = self._shelf.get(model_id)
        if shelved is not None and shelved.model is not None:
            model = shelved.model
            self._submit(
                lambda: self._services().installer.revise(model, model.manifest.read_as(reading_id)), partial(self._revised, model_id)
            )

    def reload(self, model_id: str) -> None:
        """Take note that a model is run in another way; if it is in use, it is loaded again."""
        self.refresh()
        if self._is_used(model_id):
            self._choice.choose(model_id)

    # The folder of models

    def move(self, folder: Path) -> None:
        """Keep the models in another folder."""
        if self.busy:
            self.noticed.emit(
                Notice(tr("The models can't be moved now."), tr("Wait until the downloads have ended, or cancel them."), Level.WARNING)
            )
            return
        self._checks.start(MOVING, partial(self._move, folder), lambda _none: self._on_moved(folder))

    def stop_moving(self) -> None:
        """Leave the models where they were."""
        self._checks.cancel(MOVING)

    def stop(self) -> None:
        """End all work; downloads can be gone on with at the next start."""
        self._downloads.stop()
        self._checks.stop()
        self.additions.stop()

    # In worker threads

    def _read(self) -> tuple[Shelved, ...]:
        services = self._services()
        return read_shelf(services.installer, services.store, services.runs)

    def _install(self, model_id: str, given: frozenset[ConsentKind], work: Work) -> InstalledModel:
        return self._services().installer.install(model_id, work, given)

    def _verify(self, model: InstalledModel, work: Work) -> tuple[str, ...]:
        return self._services().installer.verify(model, work)

    def _try(self, model: InstalledModel, work: Work) -> Trial:
        return self._services().installer.try_out(model, work)

    def _move(self, folder: Path, work: Work) -> None:
        self._services().installer.move(folder, work, self._keep_folder)

    # Back from them

    def _revised(self, model_id: str) -> None:
        self._choice.refresh()
        self.refresh()
        if self._is_used(model_id):
            self._choose(model_id)

    def _is_used(self, model_id: str) -> bool:
        model = self._choice.status.model
        return model is not None and model.manifest.id == model_id

    def _make_card(self, shelved: Shelved) -> ModelCard:
        model_id = shelved.model_id
        card = make_card(shelved, self._choice.status, problem=self._findings.get(model_id, ""))
        transfers = next((transfers for transfers in (self._downloads, self._checks) if transfers.stage(model_id) is not None), None)
        if transfers is not None:
            return replace(card, stage=transfers.stage(model_id) or card.stage, progress=transfers.progress(model_id))
        return with_error(card, self._errors.get(model_id))

    def _submit(self, run: Callable[[], object], then: Callable[[], None] = lambda: None) -> None:
        """Do something short with the disk, then something here."""
        self._lanes.submit(Lane.FILES, run, lambda _result: then(), self._on_failed)

    def _remove(self, model: InstalledModel) -> None:
        self._lanes.submit(Lane.FILES, lambda: self._services().installer.remove(model), partial(self._on_removed, model), self._on_failed)

    def _on_removed(self, model: InstalledModel, freed_bytes: int) -> None:
        for known in (self._errors, self._findings):
            known.pop(model.manifest.id, None)
        self.noticed.emit(
            Notice(
                tr("{model} was removed; {size} are free again.").format(model=model.manifest.title, size=describe_bytes(freed_bytes)),
                level=Level.INFO,
            )
        )
        self._choice.refresh()
        self.refresh()

    def _on_shelf_read(self, shelf: tuple[Shelved, ...]) -> None:
        self._shelf = {shelved.model_id: shelved for shelved in shelf}
        self.listed.emit()

    def _on_installed(self, model: InstalledModel) -> None:
        model_id = model.manifest.id
        for known in (self._given, self._errors, self._findings):
            known.pop(model_id, None)
        self._choice.refresh()
        self.reload(model_id)
        self.installed.emit(model)

    def _on_additions_installed(self, model: InstalledModel) -> None:
        self._on_installed(model)
        self.added.emit(model.manifest.id)

    def _on_verified(self, model: InstalledModel, findings: tuple[str, ...]) -> None:
        if not any(file.sha256 for file in model.manifest.files):
            self.noticed.emit(Notice(f"{model.manifest.title}: {' '.join(findings)}", level=Level.INFO))
        elif findings:
            self._findings[model.manifest.id] = " ".join(findings)
            self.noticed.emit(Notice(f"{model.manifest.title}: {findings[0]}", tr("Install it again."), Level.WARNING))
        else:
            self.noticed.emit(
                Notice(tr("All files of {model} are as they were installed.").format(model=model.manifest.title), level=Level.INFO)
            )
        self.refresh()

    def _on_moved(self, folder: Path) -> None:
        self.moved.emit(folder)
        self._choice.refresh()
        if self._choice.status.model is not None and not self._choice.status.model.built_in:
            self._choice.choose(self._choice.status.model.manifest.id)
        self.refresh()

    def _on_transfers_changed(self, key: str) -> None:
        if key == MOVING:
            self.moving.emit(self._checks.progress(MOVING))
        elif (card := self.card(key)) is not None:
            self.card_changed.emit(card)

    def _on_transfers_cancelled(self, key: str) -> None:
        if key in self.additions:
            self.additions.dismiss(key)
        elif key != MOVING:
            self.refresh()

    def _on_downloads_failed(self, key: str, error: Exception) -> None:
        if not isinstance(error, FurryTagError):
            self.went_wrong.emit(error)
            error = ModelError(tr("Something went wrong inside FurryTag."))
        if key in self.additions:
            self.additions.fail(key, error)
        else:
            self._errors[key] = error
        self.failed.emit(key, error)
        self.refresh()

    def _on_checks_failed(self, _key: str, error: Exception) -> None:
        self._on_failed(error)
        self.refresh()

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, FurryTagError):
            self.noticed.emit(Notice.from_error(error))
        else:
            self.went_wrong.emit(error)

    def _on_choice_listed(self) -> None:
        # Whoever opens the manager asks; until then nobody has to read all this.
        if self._shelf:
            self.refresh()

    def _on_choice_changed(self, status: ModelStatus) -> None:
        if self._doomed is not None and status.readiness is Readiness.READY and status.key != self._doomed.key:
            doomed, self._doomed = self._doomed, None
            self._remove(doomed)
        self.listed.emit()
