"""Which devices there are to run models on, and how fast each is, never waited for."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from furrytag_gui.errors import FurryTagError
from furrytag_gui.models.runs import Trial
from furrytag_gui.models.store import InstalledModel
from furrytag_gui.ui.jobs import Lane, Lanes
from furrytag_gui.ui.language import told, tr
from furrytag_gui.ui.modelcard import DeviceCard
from furrytag_gui.ui.modelchoice import ModelChoice
from furrytag_gui.ui.notice import Notice
from furrytag_gui.ui.services import ModelStatus, Services
from furrytag_gui.ui.wording import describe_rate
from furrytag_gui.work import CancelledError, Work

if TYPE_CHECKING:
    from furrytag_gui.engine.devices import Device

TICK_MS = 200
PICTURES = 8


class DeviceDesk(QObject):
    """Lists devices, and tries the model in use on all of them.

    `changed()`: the cards are others. `busy_changed(str, bool)`: what is being done, "" for nothing, and whether that is trying.
    `tried(str)`: there is a new trial of the model of this id. `noticed(object)`: a Notice. `went_wrong(object)`: a bug's exception.
    """

    changed = Signal()
    busy_changed = Signal(str, bool)
    tried = Signal(str)
    noticed = Signal(object)
    went_wrong = Signal(object)

    def __init__(self, lanes: Lanes, services: Callable[[], Services], choice: ModelChoice, parent: QObject | None = None) -> None:
        """`services` is called in worker threads and may wait or raise."""
        super().__init__(parent)
        self._lanes = lanes
        self._services = services
        self._choice = choice
        self._devices: tuple[Device, ...] = ()
        self._trial: Trial | None = None
        self._work: Work | None = None
        self._ticking = QTimer(self, interval=TICK_MS)
        self._ticking.timeout.connect(self._on_ticking_timeout)
        choice.changed.connect(self._on_choice_changed)

    @property
    def cards(self) -> list[DeviceCard]:
        """All devices, with what was measured of the model in use."""
        return [make_device_card(device, self._trial) for device in self._devices]

    def check(self) -> None:
        """Ask the runtimes what they see."""
        self.busy_changed.emit(tr("Looking for devices…"), False)
        self._lanes.submit(Lane.DEVICES, self._find, self._on_devices_found, self._on_failed, key="devices")
        self._read_trial()

    def try_on(self, file_ids: Sequence[int]) -> None:
        """Run the model in use on every device, on these open files or else on drawn ones, and measure it."""
        model = self._choice.status.model
        if self._work is None and model is not None:
            self._work = Work()
            trial = partial(self._try, model, tuple(file_ids[:PICTURES]), self._work)
            self._lanes.submit(Lane.DEVICES, trial, partial(self._on_tried, model), self._on_failed)
            self._ticking.start()
            self.busy_changed.emit(tr("Waiting to try…"), True)

    def stop_trying(self) -> None:
        """End the measuring; nothing of it is kept."""
        if self._work is not None:
            self._work.cancel()

    def stop(self) -> None:
        """End everything."""
        self._ticking.stop()
        self.stop_trying()

    def _find(self) -> "tuple[Device, ...]":
        return self._services().host.devices()

    def _try(self, model: InstalledModel, file_ids: Sequence[int], work: Work) -> Trial:
        services = self._services()
        return services.installer.try_out(model, work, services.library.paths(file_ids))

    def _read_trial(self) -> None:
        key = self._choice.status.key
        self._lanes.submit(Lane.FILES, lambda: self._services().runs.trial(key), self._on_trial_read, self._on_failed, key="trial")

    def _on_devices_found(self, devices: "tuple[Device, ...]") -> None:
        self._devices = devices
        self._show_idle()
        self.changed.emit()

    def _on_trial_read(self, trial: Trial | None) -> None:
        self._trial = trial
        self.changed.emit()

    def _on_tried(self, model: InstalledModel, trial: Trial) -> None:
        self._end()
        if model.key == self._choice.status.key:
            self._on_trial_read(trial)
        self.tried.emit(model.manifest.id)

    def _on_failed(self, error: Exception) -> None:
        self._end()
        if isinstance(error, FurryTagError):
            self.noticed.emit(Notice.from_error(error))
        elif not isinstance(error, CancelledError):
            self.went_wrong.emit(error)

    def _end(self) -> None:
        self._work = None
        self._show_idle()

    def _show_idle(self) -> None:
        if self._work is None:
            self._ticking.stop()
            self.busy_changed.emit("", False)

    def _on_choice_changed(self, _status: ModelStatus) -> None:
        self._read_trial()

    def _on_ticking_timeout(self) -> None:
        if self._work is not None:
            progress = self._work.progress
            share = tr("{done} of {total}").format(done=progress.done, total=progress.total) if progress.total else ""
            doing = f"{told(progress.text)} {share}".strip() if progress.text else tr("Waiting to try…")
            text = tr("Stopping…") if self._work.cancelled else doing
            self.busy_changed.emit(text, True)


def make_device_card(device: "Device", trial: Trial | None) -> DeviceCard:
    """A device and the best that was measured on it."""
    results = [] if trial is None else [result for result in trial.results if result.run in device.runs and not result.problem]
    best = max(results, key=lambda result: result.pictures_per_s, default=None)
    pace = "" if best is None else describe_rate(best.pictures_per_s)
    title = " · ".join(map(told, device.title.split(" · ")))
    return DeviceCard(title, device.usable, pace, device.reason, device.hint)
