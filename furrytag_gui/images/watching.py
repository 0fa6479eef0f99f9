"""Noticing what happens to the pictures in opened folders."""

import os
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from furrytag_gui.errors import PictureError
from furrytag_gui.images.content import display_name, explain
from furrytag_gui.images.files import is_picture

if TYPE_CHECKING:
    from watchdog.events import FileSystemEvent, FileSystemEventHandler
    from watchdog.observers.api import BaseObserver, ObservedWatch

QUIET_S = 0.3
"""Events of one copy or download come close together, and a file that is still being written is not to be read yet."""

LOOK_S = 3.0


@dataclass(frozen=True)
class Happened:
    """What happened since the last time. `moved`: from where to where; `gone`: from there; `back`: folders that were away."""

    seen: tuple[Path, ...] = ()
    gone: tuple[Path, ...] = ()
    moved: tuple[tuple[Path, Path], ...] = ()
    away: tuple[Path, ...] = ()
    back: tuple[Path, ...] = ()


@dataclass
class _Gathered:
    """What has been noticed and not told yet: for each path whether it is new or changed (True) or gone."""

    paths: dict[Path, bool] = field(default_factory=dict)
    moved: dict[Path, Path] = field(default_factory=dict)


class FolderWatch:
    """Watches folders, with those inside them if asked for, and tells `on_happened` from a thread of its own.

    A folder that goes away, as with an unplugged drive, is told as such and not as the end of every file in it; it is
    looked for from then on.
    """

    def __init__(self, on_happened: Callable[[Happened], None], *, quiet_s: float = QUIET_S, look_s: float = LOOK_S) -> None:
        from watchdog.observers import Observer  # noqa: PLC0415 - the window need not wait for it

        self._on_happened = on_happened
        self._quiet_s = quiet_s
        self._look_s = look_s
        self._state = threading.Condition()
        self._gathered = _Gathered()
        self._watches: dict[Path, tuple[bool, ObservedWatch | None]] = {}
        self._stopped = False
        self._stirred = False
        self._observer: BaseObserver = Observer()
        self._observer.start()
        self._teller = threading.Thread(target=self._tell_on, name="folder-watch", daemon=True)
        self._teller.start()

    def watch(self, folder: Path, *, recursive: bool = True) -> None:
        """Watch this folder too, or those inside it as well. Raises PictureError if the system can't."""
        with self._state:
            known = self._watches.get(folder)
            if known is not None and (known[0] or not recursive):
                return
            if known is not None and known[1] is not None:
                self._observer.unschedule(known[1])
            self._watches[folder] = recursive, self._schedule(folder, recursive)

    def unwatch(self, folder: Path | None = None) -> None:
        """Watch this folder no more, or none; what another one that is watched holds of it still is."""
        with self._state:
            for path in list(self._watches) if folder is None else [folder]:
                _, watch = self._watches.pop(path, (False, None))
                if watch is not None:
                    self._observer.unschedule(watch)

    def stop(self) -> None:
        """End the threads; nothing is told after that."""
        with self._state:
            self._stopped = True
            self._state.notify_all()
        self._observer.stop()
        self._observer.join()
        if threading.current_thread() is not self._teller:
            self._teller.join()

    def _schedule(self, folder: Path, recursive: bool) -> "ObservedWatch":
        try:
            if not folder.is_dir():
                raise FileNotFoundError
            return self._observer.schedule(make_handler(self._note), str(folder), recursive=recursive)
        except OSError as error:
            raise PictureError(
                f"Changes in {display_name(folder)} are not noticed: {explain(error)}.", "Open the folder again to see what is new."
            ) from error

    def _note(self, event: "FileSystemEvent") -> None:
        source = Path(os.fsdecode(event.src_path))
        target = Path(os.fsdecode(event.dest_path)) if event.event_type == "moved" else None
        with self._state:
            if not event.is_directory:
                self._gather(event.event_type, source, target)
            self._stirred = True
            self._state.notify_all()

    def _gather(self, kind: str, source: Path, target: Path | None) -> None:
        gathered = self._gathered
        if target is None:
            gathered.paths[source] = kind != "deleted"
            gathered.moved.pop(source, None)
            return
        # A file that is moved on, or written under another name first, was in truth moved from where it began.
        origin = gathered.moved.pop(source, source)
        fresh = gathered.paths.pop(source, None) and origin == source
        gathered.paths[target] = True
        if not fresh:
            gathered.moved[target] = origin

    def _tell_on(self) -> None:
        while True:
            with self._state:
                # The end of a whole folder, such as that of a drive, is no event on every system, so it is looked for.
                self._state.wait_for(self._has_stirred, self._look_s)
                # Wait until nothing has happened for a while.
                while self._stirred:
                    self._stirred = False
                    self._state.wait_for(self._has_stirred, self._quiet_s)
                if self._stopped:
                    return
                gathered, self._gathered = self._gathered, _Gathered()
                went, came = self._check_folders()
            happened = _sort_out(gathered, went, came)
            if happened != Happened():
                self._on_happened(happened)

    def _has_stirred(self) -> bool:
        return self._stirred or self._stopped

    def _check_folders(self) -> tuple[list[Path], list[Path]]:
        """The folders that went away since the last time, and those that came back."""
        went, came = [], []
        for folder, (recursive, watch) in self._watches.items():
            if watch is not None and not folder.is_dir():
                self._observer.unschedule(watch)
                self._watches[folder] = recursive, None
                went.append(folder)
            elif watch is None and folder.is_dir():
                try:
                    self._watches[folder] = recursive, self._schedule(folder, recursive)
                except PictureError:
                    continue  # it has gone again
                came.append(folder)
        return went, came


def make_handler(note: Callable[["FileSystemEvent"], None]) -> "FileSystemEventHandler":
    """What watchdog calls; only what may change what a picture is counts."""
    from watchdog.events import FileSystemEventHandler  # noqa: PLC0415 - as above

    class Handler(FileSystemEventHandler):
        def on_any_event(self, event: "FileSystemEvent") -> None:
            if event.event_type in {"created", "modified", "deleted", "moved", "closed"}:
                note(event)

    return Handler()


def _sort_out(gathered: _Gathered, went: Iterable[Path], came: Iterable[Path]) -> Happened:
    away = tuple(went)

    def is_there(path: Path) -> bool:
        return not any(path.is_relative_to(folder) for folder in away)

    paths = {path: seen for path, seen in gathered.paths.items() if is_there(path) and not path.name.startswith(".")}
    moved = tuple((origin, target) for target, origin in gathered.moved.items() if paths.get(target))
    targets = {target for _, target in moved}
    seen = tuple(sorted(path for path, there in paths.items() if there and path not in targets and is_picture(path)))
    gone = tuple(sorted(path for path, there in paths.items() if not there))
    return Happened(seen, gone, moved, away, tuple(came))
