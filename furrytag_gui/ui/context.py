"""What the views call and listen to: the library, the model and the work under way, never waited for."""

import concurrent.futures
import logging
import threading
import time
from collections.abc import Callable, Collection, Iterable, Sequence
from contextlib import nullcontext
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from furrytag_gui.awake import keep_awake
from furrytag_gui.errors import FurryTagError, LibraryError
from furrytag_gui.library.change import Change
from furrytag_gui.library.library import Library
from furrytag_gui.library.search import Viewpoint
from furrytag_gui.library.session import Json
from furrytag_gui.models.store import InstalledModel
from furrytag_gui.paths import Paths
from furrytag_gui.settings import Settings
from furrytag_gui.ui.batchdesk import BatchDesk
from furrytag_gui.ui.comparison import Comparison
from furrytag_gui.ui.devicedesk import DeviceDesk
from furrytag_gui.ui.edits import Edits
from furrytag_gui.ui.exchange import Exchange
from furrytag_gui.ui.finder import Finder
from furrytag_gui.ui.gathering import Gathering
from furrytag_gui.ui.insightdesk import InsightDesk
from furrytag_gui.ui.intake import Intake
from furrytag_gui.ui.interview import Interviews
from furrytag_gui.ui.jobs import Lane, Lanes, Urgency
from furrytag_gui.ui.language import tr
from furrytag_gui.ui.librarydesk import LibraryDesk
from furrytag_gui.ui.making import Making
from furrytag_gui.ui.modelchoice import ModelChoice
from furrytag_gui.ui.modeldesk import ModelDesk
from furrytag_gui.ui.notice import Notice
from furrytag_gui.ui.opened import OpenedFiles
from furrytag_gui.ui.preferences import Preferences
from furrytag_gui.ui.reading import Kept, Reader, read_kept
from furrytag_gui.ui.recentfolders import RecentFolders
from furrytag_gui.ui.savedsearches import SavedSearches
from furrytag_gui.ui.services import ModelStatus, Readiness, Services, View
from furrytag_gui.ui.suggestions import Suggestions
from furrytag_gui.ui.tagqueue import TagQueue
from furrytag_gui.ui.unopened import Unopened
from furrytag_gui.work import CancelledError, Work

log = logging.getLogger(__name__)

LEARN_MS = 800
CLOSE_S = 1.6
MANY = 100
"""For so many files the computer is kept from going to sleep."""


class Context(QObject):
    """The only way from the views to everything below them. Calls return at once; what comes of them comes as a signal.

    `changed(object)`: a Change; views that show it ask again. `model_changed(object)`: a ModelStatus.
    `progressed(object)`: a Progress, or None when nothing is under way. `noticed(object)`: a Notice.
    `outdated(object)`: one that is no longer true.
    `arrived(int)`: the first file of what was opened just now.
    """

    changed = Signal(object)
    model_changed = Signal(object)
    progressed = Signal(object)
    noticed = Signal(object)
    outdated = Signal(object)
    arrived = Signal(int)

    def __init__(self, lanes: Lanes, paths: Paths, settings: Settings, make_services: Callable[[], Services]) -> None:
        """`make_services` is called in a worker thread by `start`; what it raises is told as a notice."""
        super().__init__()
        self._lanes = lanes
        self._paths = paths
        self._services = Making(make_services)
        self._wanted: dict[int, None] = {}
        services = self._services.result
        self._gathering = Gathering(self)
        self.preferences = Preferences(lanes, paths, settings, self)
        self.reader = Reader(lanes, services, status=lambda: self.status, settings=lambda: self.settings)
        self._queue = TagQueue(lanes, self._tag, self)
        self._choice = ModelChoice(lanes, self._queue, services, self)
        self.edits = Edits(lanes, self._library, lambda: self.status, self)
        self.unopened = Unopened(lanes, self._services, lambda: self.preferences.library_file, self)
        self.batches = BatchDesk(lanes, services, self._queue, self._choice, self)
        self.exchange = Exchange(lanes, services, paths.presets, self._see, self)
        self.desk = ModelDesk(
            lanes, services, self._choice, choose=self.choose_model, keep_folder=self.preferences.keep_models_folder, parent=self
        )
        self.interviews = Interviews(lanes, services, lambda: self.settings, paths.cache / "drawings", self)
        self.comparison = Comparison(lanes, services, lambda: self.settings, self)
        self.devices = DeviceDesk(lanes, services, self._choice, self)
        self.suggestions = Suggestions(lanes, services, self.desk, lambda: self.preferences.models_folder, self)
        self.insight = InsightDesk(
            lanes,
            services,
            choice=self._choice,
            queue=self._queue,
            settings=lambda: self.settings,
            bounds=lambda: self.edits.bounds,
            edit=self.edits.edit,
            paths=paths,
            parent=self,
        )
        self._files = OpenedFiles(lanes, self._library, paths.data / "pasted", self)
        self.finder = Finder(
            lanes,
            services,
            view=self._make_viewpoint,
            opened=lambda: self._files.ids,
            models=lambda: [model.manifest.id for model in self.models],
            parent=self,
        )
        self.searches = SavedSearches(lanes, self._library, self)
        self.folders = RecentFolders(lanes, self._library, self)
        self.librarian = LibraryDesk(
            lanes,
            services,
            queue=self._queue,
            view=self._make_viewpoint,
            search=self.finder.open_search,
            edit=self.edits.edit,
            keep_folder=self.preferences.keep_library_folder,
            place=lambda: self.preferences.library_file,
            paths=paths,
            parent=self,
        )
        self._learning = QTimer(self, singleShot=True, interval=LEARN_MS)
        self._connect()

    def _connect(self) -> None:
        self.changed.connect(self.finder.note)
        self.searches.noticed.connect(self.noticed)
        self._gathering.told.connect(self.changed)
        self.preferences.changed.connect(self._on_preferences_changed)
        self._learning.timeout.connect(self._learn)
        self._lanes.failed.connect(self._on_lanes_failed)
        self.unopened.noticed.connect(self.noticed)
        self.unopened.begun.connect(self.start)
        self._queue.changed.connect(self._gathering.add)
        self._queue.failed.connect(self._on_queue_failed)
        self._queue.progressed.connect(self.progressed)
        self.batches.progressed.connect(self.progressed)
        self.batches.noticed.connect(self.noticed)
        self.batches.went_wrong.connect(self._on_lanes_failed)
        self.edits.kept.connect(self._on_edits_kept)
        self.edits.edited.connect(self._on_edits_edited)
        self.edits.failed.connect(self._on_edits_failed)
        self._choice.changed.connect(self._on_choice_changed)
        self._choice.listed.connect(self._on_choice_listed)
        self._choice.noticed.connect(self.noticed)
        self._choice.failed.connect(self._on_lanes_failed)
        self.exchange.changed.connect(self._gathering.add)
        self.exchange.noticed.connect(self.noticed)
        self.exchange.failed.connect(self._on_lanes_failed)
        self.changed.connect(self.exchange.follow)
        self.desk.moved.connect(self.preferences.set_models_folder)
        self.librarian.moved.connect(self.preferences.set_library_folder)
        self.devices.tried.connect(self.desk.reload)
        self.comparison.changed.connect(self._gathering.add)
        for desk in (self.desk, self.devices, self.comparison, self.insight, self.librarian):
            desk.went_wrong.connect(self._on_lanes_failed)
        self._files.changed.connect(self._on_files_changed)
        self._files.restored.connect(self._on_files_restored)
        self._files.added.connect(self._on_files_added)
        self._files.arrived.connect(self.arrived)
        self._files.left.connect(self._on_files_left)
        self._files.noticed.connect(self.noticed)
        self._files.outdated.connect(self.outdated)
        self._files.followed.connect(self._gathering.add)

    # Start and end

    def start(self) -> None:
        """Open the library and load the model, behind the window that is shown already."""
        self._lanes.submit(Lane.LIBRARY, self._open_services, self._on_kept_read, urgency=Urgency.NOW)
        self._files.restore()
        self.exchange.start()
        self._choice.choose(self.settings.model)
        self.batches.start()

    def close(self) -> bool:
        """Keep what is to be kept and end everything; True if all of it ended in time. Takes under 2 s."""
        began_s = time.monotonic()
        self._gathering.stop()
        self._learning.stop()
        self._files.stop()
        self.finder.stop()
        self.batches.stop()
        self._queue.stop()
        self.exchange.stop()
        self.desk.stop()
        self.devices.stop()
        self.insight.stop()
        self.librarian.stop()
        self.interviews.stop()
        self.comparison.stop()
        self._services.cancel()
        host = None if (services := self._services.made) is None else services.host
        ending = threading.Thread(target=host.close, name="furrytag-host-close") if host is not None else None
        if ending is not None:
            ending.start()
        ended = self._lanes.close(CLOSE_S)
        if ending is not None:
            ending.join(max(0.0, CLOSE_S - (time.monotonic() - began_s)))
            ended = ended and not ending.is_alive()
        if ended and (services := self._services.made) is not None:
            services.library.close()
        return ended

    # What is open

    @property
    def opened(self) -> list[int]:
        """Ids of the files in the list, in order."""
        return self._files.ids

    def take(self, intake: Intake) -> None:
        """Open what was dropped or pasted."""
        if self.unopened.refuses():
            return
        self._files.open(intake.paths, recursive=self.settings.subfolders if intake.recursive is None else intake.recursive)
        if intake.bitmap is not None:
            self._files.open_bitmap(intake.bitmap)
        if intake.problem is not None:
            self.noticed.emit(intake.problem)

    def close_files(self, file_ids: Collection[int]) -> None:
        """Take files off the list; what is known of them stays."""
        for file_id in file_ids:
            self._wanted.pop(file_id, None)
        self._queue.remove(file_ids)
        self._files.close(file_ids)

    def close_folder(self, folder: Path) -> None:
        """Take what a folder holds off the list; what is known of it stays."""
        self._files.close_folder(folder)

    def load_session(self, key: str, on_ready: Callable[[Json], None]) -> None:
        """Give what `keep_session` kept under this key, or None."""
        self._lanes.submit(Lane.LIBRARY, lambda: self._library().session.value(key), on_ready)

    def keep_session(self, key: str, value: Json) -> None:
        """Keep something for the next start."""
        save = partial(self._write_session, key, value)
        self._lanes.submit(Lane.LIBRARY, save, key=("session", key), urgency=Urgency.LATER, kept=True)

    # Models and tagging

    @property
    def status(self) -> ModelStatus:
        return self._choice.status

    @property
    def models(self) -> Sequence[InstalledModel]:
        return self._choice.models

    def choose_model(self, model_id: str) -> None:
        """Use another model, and tag with it what is open; earlier scores stay."""
        self._queue.cancel()
        self._wanted = dict.fromkeys(self._files.ids)
        self.change_settings(replace(self.settings, model=model_id))
        self._choice.choose(model_id)

    def refresh_models(self) -> None:
        """Look again at what is installed."""
        self._choice.refresh()

    def tag(self, file_ids: Iterable[int], *, first: bool = False) -> None:
        """Tag these files as far as the model hasn't, once it is ready."""
        ids = list(file_ids)
        self._wanted.update(dict.fromkeys(ids))
        if self.status.readiness is Readiness.READY:
            find = partial(self._find_unscored, ids, self.status.key)
            self._lanes.submit(Lane.LIBRARY, find, partial(self._queue.add, first=first), urgency=Urgency.NOW)

    def tag_next(self, file_id: int) -> None:
        """Tag this file before the others, if it waits to be tagged."""
        self._queue.put_first(file_id)

    def pause(self) -> None:
        self._queue.pause()
        self.batches.keep_paused(True)

    def resume(self) -> None:
        self._queue.resume()
        self.batches.keep_paused(False)

    def cancel(self) -> None:
        """Stop tagging, and forget what waits; what was tagged is kept."""
        self._wanted.clear()
        self.batches.cancel()
        self._queue.cancel()

    # Settings

    @property
    def settings(self) -> Settings:
        return self.preferences.settings

    def change_settings(self, settings: Settings) -> None:
        if settings.threads != self.settings.threads:
            self._lanes.submit(Lane.LIBRARY, partial(self._set_threads, settings.threads), self._on_threads_set, key="threads")
        self.preferences.change(settings)

    def _see(self) -> View:
        return View(self.status, self.settings.show_adult)

    def _make_viewpoint(self) -> Viewpoint:
        return Viewpoint(self.status.key, self.status.tagset, self.status.bounds, self.settings.show_adult)

    # In worker threads

    def _open_services(self) -> Kept:
        return read_kept(self._library())

    def _library(self) -> Library:
        return self._services.result().library

    def _write_session(self, key: str, value: Json) -> None:
        self._library().session.set_value(key, value)

    def _find_unscored(self, file_ids: Sequence[int], key: str) -> list[int]:
        return self._library().unscored(file_ids, key)

    def _tag(self, file_ids: Sequence[int], work: Work, on_change: Callable[[Change], None]) -> object:
        self._choice.load_again()
        with keep_awake() if len(file_ids) >= MANY else nullcontext():
            return self._services.result().tagger.tag(file_ids, work, on_change)

    def _set_threads(self, threads: int) -> None:
        self._services.result().host.set_threads(threads)

    # Back from them

    def _on_preferences_changed(self) -> None:
        self._gathering.add(Change(settings=True))

    def _on_edits_kept(self, kept: Kept) -> None:
        self._choice.call(kept.naming)

    def _on_edits_edited(self, change: Change) -> None:
        self._gathering.tell(change)
        if change.pictures and self.settings.learn:
            self._learning.start()

    def _on_edits_failed(self, error: Exception) -> None:
        self._on_lanes_failed(error)
        # Views show a gesture before it is kept; whatever it was, they ask again.
        self._gathering.add(Change(thresholds=True))

    def _on_kept_read(self, kept: Kept) -> None:
        self.edits.keep(kept)
        self._gathering.add(Change(settings=True))

    def _on_threads_set(self, _none: None) -> None:
        self._choice.choose(self.settings.model)

    def _on_choice_changed(self, status: ModelStatus) -> None:
        self.model_changed.emit(status)
        self.finder.note(Change(models=True))
        if status.readiness is Readiness.READY:
            self.tag(self._wanted)

    def _on_choice_listed(self) -> None:
        self._gathering.add(Change(models=True))

    def _on_files_changed(self) -> None:
        self._gathering.add(Change(opened=True))

    def _on_files_restored(self, file_ids: list[int], change: Change) -> None:
        self._gathering.add(change)
        self.tag(file_ids)

    def _on_files_left(self, file_ids: list[int]) -> None:
        self.close_files(file_ids)
        self.folders.load()

    def _on_files_added(self, file_ids: list[int]) -> None:
        self.tag(file_ids, first=True)

    def _on_queue_failed(self, error: Exception) -> None:
        if isinstance(error, LibraryError):
            hint = f"{error.hint} {tr('Tagging is paused; nothing is lost.')}".strip()
            self.noticed.emit(Notice(error.message, hint, offer=tr("Go on"), accept=self.resume))
        else:
            self._on_lanes_failed(error)

    def _on_lanes_failed(self, error: Exception) -> None:
        if self.unopened.explains(error):
            return
        if isinstance(error, FurryTagError):
            self.noticed.emit(Notice.from_error(error))
        elif not isinstance(error, CancelledError | concurrent.futures.CancelledError):
            log.error("A job failed.", exc_info=error)
            self.noticed.emit(
                Notice(tr("Something went wrong inside FurryTag."), tr("What it was is written in {log}.").format(log=self._paths.log))
            )

    def _learn(self) -> None:
        if self.status.readiness is Readiness.READY:
            key, tagset = self.status.key, self.status.tagset
            self._lanes.submit(Lane.LEARNING, lambda: self._services.result().learner.update(key, tagset), self._gathering.add)
