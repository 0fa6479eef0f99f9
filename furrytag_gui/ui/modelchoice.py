"""Which model tags: found, loaded and replaced without anybody waiting."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from furrytag_gui.errors import ModelError
from furrytag_gui.models.store import InstalledModel
from furrytag_gui.models.tagset import LoadedTags, load_tagset
from furrytag_gui.tags.naming import Naming
from furrytag_gui.ui.jobs import Lane, Lanes, Urgency
from furrytag_gui.ui.language import tr
from furrytag_gui.ui.notice import Level, Notice
from furrytag_gui.ui.services import ModelStatus, Readiness, Services
from furrytag_gui.ui.tagqueue import TagQueue
from furrytag_gui.work import CancelledError

if TYPE_CHECKING:
    from furrytag_gui.engine.host import ModelInfo


class ModelChoice(QObject):
    """The installed models and the one that is used.

    `changed(object)`: the ModelStatus is another one. `listed()`: the list of models is another one.
    `noticed(object)`: a Notice. `failed(object)`: an exception that is nobody's fault but ours.
    """

    changed = Signal(object)
    listed = Signal()
    noticed = Signal(object)
    failed = Signal(object)

    def __init__(self, lanes: Lanes, queue: TagQueue, services: Callable[[], Services], parent: QObject | None = None) -> None:
        """`services` is called in worker threads and may wait or raise."""
        super().__init__(parent)
        self._lanes = lanes
        self._queue = queue
        self._services = services
        self._status = ModelStatus()
        self._naming = Naming()
        self._models: tuple[InstalledModel, ...] = ()
        self._told: ModelInfo | None = None

    @property
    def status(self) -> ModelStatus:
        return self._status

    @property
    def models(self) -> Sequence[InstalledModel]:
        return self._models

    def choose(self, model_id: str) -> None:
        """Use this model from now on; the built-in one, with a notice, if there is no such model."""
        self._lanes.submit(
            Lane.LIBRARY,
            partial(self._prepare, model_id),
            self._on_model_prepared,
            self._on_model_missing,
            key="model",
            urgency=Urgency.NOW,
        )

    def refresh(self) -> None:
        """Look again at what is installed."""
        self._lanes.submit(Lane.FILES, lambda: tuple(self._services().store.list()), self._on_models_listed, key="models")

    def load_again(self) -> None:
        """Have the chosen model loaded where a batch has put another one in its place; in worker threads of the MODEL lane.

        Raises ModelError.
        """
        status, services = self._status, self._services()
        if status.model is not None and status.tags is not None:
            services.tagger.load(status.model, status.tags, run=services.runs.chosen(status.key))

    def _prepare(self, model_id: str) -> "_Prepared":
        services = self._services()
        models = tuple(services.store.list())
        notice = None
        try:
            model = services.store.find(model_id)
            model.require_usable()
        except ModelError as error:
            usable = [model for model in models if not model.problem]
            if not usable:
                raise
            model = usable[0]
            notice = Notice(error.message, tr("{model} is used instead.").format(model=model.manifest.title), Level.WARNING)
        tags = load_tagset(model, services.vocabulary)
        services.library.register_model(model.key, tags.tagset)
        return _Prepared(models, model, tags, notice)

    def _on_model_prepared(self, prepared: "_Prepared") -> None:
        if prepared.notice is not None:
            self.noticed.emit(prepared.notice)
        self._on_models_listed(prepared.models)
        self._set_status(ModelStatus(Readiness.LOADING, prepared.model, prepared.tags))
        self._queue.interrupt(partial(self._load, prepared), self._on_model_loaded, partial(self._on_model_failed, prepared.model))

    def _load(self, prepared: "_Prepared") -> "ModelInfo":
        services = self._services()
        return services.tagger.load(prepared.model, prepared.tags, run=services.runs.chosen(prepared.model.key))

    def _on_model_loaded(self, info: "ModelInfo") -> None:
        if info.model_key == self._status.key:
            self._set_status(replace(self._status, readiness=Readiness.READY, info=info))
            if info is not self._told:
                self._tell_of(info)

    def _tell_of(self, info: "ModelInfo") -> None:
        """Say what is wrong with how a model was loaded, once."""
        self._told = info
        if info.fallback:
            self.noticed.emit(Notice(info.fallback, tr("It may be slower; the hardware check says what is missing."), Level.WARNING))
        if info.warning:
            self.noticed.emit(Notice(f"{self._status.title}: {info.warning}", level=Level.WARNING))

    def _on_model_missing(self, error: Exception) -> None:
        self._set_status(ModelStatus(Readiness.FAILED, problem=str(error)))
        self.failed.emit(error)

    def _on_model_failed(self, model: InstalledModel, error: Exception) -> None:
        if isinstance(error, CancelledError) or model != self._status.model:
            return
        self._set_status(replace(self._status, readiness=Readiness.FAILED, problem=str(error)))
        self.failed.emit(error)

    def _on_models_listed(self, models: tuple[InstalledModel, ...]) -> None:
        if models != self._models:
            self._models = models
            self.listed.emit()

    def call(self, naming: Naming) -> None:
        """Call tags as the person does from now on."""
        if naming != self._naming:
            self._naming = naming
            if self._status.model is not None:
                self._set_status(self._status)

    def _set_status(self, status: ModelStatus) -> None:
        self._status = replace(status, naming=self._naming)
        self.changed.emit(self._status)


@dataclass(frozen=True)
class _Prepared:
    models: tuple[InstalledModel, ...]
    model: InstalledModel
    tags: LoadedTags
    notice: Notice | None
