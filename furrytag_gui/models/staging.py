"""The place beside the installed models where new ones are made ready, and the step from there into use."""

import contextlib
import hashlib
import itertools
import os
import shutil
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import filelock

from furrytag_gui.errors import ModelError
from furrytag_gui.models.manifest import MANIFEST_NAME, ModelFile
from furrytag_gui.models.store import INCOMING
from furrytag_gui.work import Unit, Work

ADDED = "added"
"""What the folders of models are called that somebody is adding, with a number."""

CHUNK_BYTES = 4 * 1024**2


class Staging:
    """The folders of one model on its way: `downloads`, `unpacked` and `ready`.

    They are on the file system of the installed models, so that the last step is a rename. What is interrupted is found
    again in `downloads`; the others are begun anew.
    """

    def __init__(self, models_dir: Path, model_id: str) -> None:
        self._models_dir = models_dir
        self._id = model_id
        self._folder = models_dir / INCOMING / model_id
        self._lock = filelock.FileLock(self._folder.with_name(f"{model_id}.lock"), thread_local=False)

    @property
    def downloads(self) -> Path:
        return self._folder / "downloads"

    @property
    def unpacked(self) -> Path:
        return self._folder / "unpacked"

    @property
    def ready(self) -> Path:
        return self._folder / "ready"

    @property
    def _old(self) -> Path:
        return self._folder / "old"

    @contextmanager
    def hold(self) -> Iterator[None]:
        """Keep other installations of this model out. Raises ModelError if one is under way."""
        self.acquire()
        try:
            yield
        finally:
            self.release()

    def acquire(self) -> None:
        """Begin what `release` ends, in any thread; see `hold`."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._lock.acquire(timeout=0)
        except filelock.Timeout:
            raise ModelError(f"{self._id} is being installed already.", "Wait for it, or close the other FurryTag.") from None
        except OSError as error:
            raise ModelError(
                f"Can't write to the models folder {self._models_dir}: {error.strerror}.", "Move it to another place, or free it."
            ) from error
        self._recover()

    def release(self) -> None:
        """Leave nothing but an unfinished download."""
        for folder in (self.ready, self.unpacked):
            shutil.rmtree(folder, ignore_errors=True)
        self._lock.release()
        for folder in (self.downloads, self._folder, self._folder.parent):
            with contextlib.suppress(OSError):
                folder.rmdir()

    def begin(self) -> Path:
        """An empty `ready` folder."""
        for folder in (self.ready, self.unpacked):
            shutil.rmtree(folder, ignore_errors=True)
        self.ready.mkdir(parents=True)
        return self.ready

    def place(self, target: Path) -> None:
        """Put what is ready where the model belongs. An older one is there until the moment of the change, and then gone."""
        try:
            if target.exists():
                target.rename(self._old)
            try:
                self.ready.rename(target)
            except OSError:
                if self._old.exists():
                    self._old.rename(target)
                raise
        except OSError as error:
            raise ModelError(
                f"Can't put the model into {target}: {error.strerror}.", "Close what uses the folder, and install it again."
            ) from error
        shutil.rmtree(self._old, ignore_errors=True)

    def withdraw(self, target: Path) -> None:
        """Remove an installed model. Raises ModelError; then it is still there."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            target.rename(self._old)
        except OSError as error:
            raise ModelError(f"Can't remove {target}: {error.strerror}.", "Close what uses the folder, and try again.") from error
        self.clear()

    def clear(self) -> None:
        """Leave nothing behind, the downloads neither."""
        shutil.rmtree(self._folder, ignore_errors=True)

    def _recover(self) -> None:
        # Killed between the two renames: the old model is the one that works.
        if self._old.exists():
            target = self._models_dir / self._id
            if target.exists():
                shutil.rmtree(self._old, ignore_errors=True)
            else:
                self._old.rename(target)


def tidy(models_dir: Path) -> None:
    """End what a killed FurryTag has left: an old model that made place for none comes back, copies that nobody waits for go.

    What another FurryTag is working on is left alone, and so are unfinished downloads.
    """
    for folder in list((models_dir / INCOMING).glob("*/")):
        staging = Staging(models_dir, folder.name)
        with contextlib.suppress(ModelError), staging.hold():
            if folder.name.startswith(ADDED):
                staging.clear()


def free_name(models_dir: Path, wanted: str, taken: Collection[str] = ()) -> str:
    """This name for a model, or with the first number behind it that no model has yet and that isn't `taken`."""
    names = itertools.chain([wanted], (f"{wanted}-{number}" for number in itertools.count(2)))
    folders = (models_dir, models_dir / INCOMING)
    return next(name for name in names if name not in taken and not any((folder / name).exists() for folder in folders))


def copy_files(source: Path, names: Sequence[str], target: Path, work: Work) -> None:
    """Copy these files below `source` to the same places below `target`; a link is copied as what it leads to.

    Raises ModelError that names the file.
    """
    reached = source
    try:
        work.start("Copying", sum((reached := source / name).stat().st_size for name in names), unit=Unit.BYTES)
        for name in names:
            reached = source / name
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            with reached.open("rb") as reader, (target / name).open("wb") as writer:
                while chunk := reader.read(CHUNK_BYTES):
                    work.check()
                    writer.write(chunk)
                    work.advance(len(chunk))
                writer.flush()
                os.fsync(writer.fileno())
    except OSError as error:
        raise ModelError(f"Can't copy {reached}: {error.strerror}.", "Check the file and the free space.") from error


def link_files(source: Path, names: Sequence[str], target: Path) -> None:
    """Have these files in both folders without needing their space twice, where the file system can do that.

    Raises ModelError that names the file.
    """
    for name in names:
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        try:
            (target / name).hardlink_to(source / name)
        except OSError:
            try:
                shutil.copyfile(source / name, target / name)
            except OSError as error:
                raise ModelError(f"Can't copy {source / name}: {error.strerror}.", "Check the free space.") from error


def describe_files(folder: Path, work: Work, known: Mapping[str, str] | None = None) -> tuple[ModelFile, ...]:
    """Name, size and hash of every file below the folder but the manifest. `known`: hashes that needn't be computed, by name."""
    names = list_files(folder)
    hashes = known or {}
    work.start("Checking", sum((folder / name).stat().st_size for name in names if name not in hashes), unit=Unit.BYTES)
    return tuple(
        ModelFile(name, (folder / name).stat().st_size, hashes.get(name) or hash_file(folder / name, work))
        for name in names
        if name != MANIFEST_NAME
    )


def list_files(folder: Path) -> list[str]:
    """The paths of all files below this folder, with forward slashes."""
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def hash_file(path: Path, work: Work) -> str:
    """The SHA-256 of a file, in hexadecimal. Raises OSError."""
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while chunk := stream.read(CHUNK_BYTES):
            work.check()
            digest.update(chunk)
            work.advance(len(chunk))
    return digest.hexdigest()
