"""From a catalogue entry or a person's file to a model that is checked, tried and in its place."""

import hashlib
import json
from collections.abc import Callable, Collection, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from furrytag_gui.engine.devices import Device
from furrytag_gui.engine.host import Host
from furrytag_gui.engine.trial import try_model
from furrytag_gui.errors import ModelError
from furrytag_gui.models.archive import unpack_archive
from furrytag_gui.models.book import Book
from furrytag_gui.models.catalog import CatalogEntry
from furrytag_gui.models.consent import ConsentKind, find_consents, find_consents_to_add, find_consents_to_changes, require_consents
from furrytag_gui.models.fetch import FetchedFile, Fetcher, count_kept_bytes
from furrytag_gui.models.identify import identify, identify_file, recognise, require_addable
from furrytag_gui.models.inspection import inspect_model
from furrytag_gui.models.jsonrecord import encode_record
from furrytag_gui.models.manifest import MANIFEST_NAME, Manifest, encode_manifest
from furrytag_gui.models.proposal import Proposal
from furrytag_gui.models.receipts import Receipt, ReceivedFile
from furrytag_gui.models.relocation import delete_models, plan_move
from furrytag_gui.models.runs import RunBook, Trial
from furrytag_gui.models.staging import (
    ADDED,
    Staging,
    copy_files,
    describe_files,
    free_name,
    hash_file,
    link_files,
    list_files,
    tidy,
)
from furrytag_gui.models.store import InstalledModel, ModelStore, find_problem
from furrytag_gui.models.tagset import load_tagset
from furrytag_gui.tags.vocabulary import Vocabulary
from furrytag_gui.wholefile import write_whole
from furrytag_gui.work import Unit, Work

CATALOGUE = "the catalogue"


@dataclass(frozen=True)
class Staged:
    """A model that a person wants to add: unpacked or copied, checked and looked at, but not run yet.

    `proposal.folder` is a folder of ours. `entry`: the catalogue's entry that it turned out to be, or None.
    """

    proposal: Proposal
    source: Path
    entry: CatalogEntry | None = None


class Installer:
    """Installs, checks and removes models. Every method may be slow; a `work` shows how far it is, and cancels it."""

    def __init__(
        self,
        store: ModelStore,
        catalog: Sequence[CatalogEntry],
        vocabulary: Vocabulary,
        receipts: Book[Receipt],
        runs: RunBook,
        *,
        fetcher: Fetcher | None = None,
        threads: int = 0,
        devices: Sequence[Device] | None = None,
    ) -> None:
        """`devices`: what there is to run models on; looked for when it is needed for the first time, if it isn't given."""
        self._store = store
        self._catalog = {entry.manifest.id: entry for entry in catalog}
        self._vocabulary = vocabulary
        self._receipts = receipts
        self._runs = runs
        self._fetcher = fetcher or Fetcher()
        self._threads = threads
        self._devices = devices
        self._adding: dict[Path, Staging] = {}
        tidy(store.folder)

    def devices(self, *, again: bool = False) -> Sequence[Device]:
        """What there is to run models on, and what is there and can't be used; `again` looks anew."""
        if self._devices is None or again:
            with closing(Host(self._threads)) as host:
                self._devices = host.devices()
        return self._devices

    @property
    def entries(self) -> tuple[CatalogEntry, ...]:
        return tuple(self._catalog.values())

    def find(self, model_id: str) -> CatalogEntry:
        """The catalogue's entry of this id. Raises ModelError that names those that can be installed."""
        entry = self._catalog.get(model_id)
        if entry is None or not entry.downloads:
            names = ", ".join(known for known, entry in self._catalog.items() if entry.downloads)
            raise ModelError(f"The catalogue has no model {model_id!r} to download.", f"It has {names}.")
        return entry

    def receipt(self, model_id: str) -> Receipt | None:
        """Where an installed model came from, or one that was removed."""
        return self._receipts.get(model_id)

    def trial(self, model: InstalledModel) -> Trial | None:
        """The last trial of a model, or None."""
        return self._runs.trial(model.key)

    def find_unfinished(self, model_id: str) -> int:
        """How many bytes of an interrupted download are kept, which `install` goes on with."""
        return count_kept_bytes(self.find(model_id).downloads, Staging(self._store.folder, model_id).downloads)

    def discard_unfinished(self, model_id: str) -> None:
        """Forget an interrupted download."""
        staging = Staging(self._store.folder, model_id)
        with staging.hold():
            staging.clear()

    # Install and add

    def install(self, model_id: str, work: Work, given: Collection[ConsentKind] = ()) -> InstalledModel:
        """Download a model of the catalogue, or go on with it, check it, try it and put it into its place.

        An older one works until the new one is proven. Raises ConsentNeededError, DownloadError, UnsafeModelError and
        other kinds of ModelError; CancelledError keeps what is downloaded.
        """
        entry = self.find(model_id)
        require_consents(find_consents(entry), given)
        staging = Staging(self._store.folder, model_id)
        with staging.hold():
            fetched = self._fetcher.fetch(entry.downloads, staging.downloads, work, entry.manifest.title)
            received = tuple(ReceivedFile(file.name, file.size_bytes, file.sha256, file.url) for file in fetched)
            require_consents(find_consents_to_changes(entry, self._receipts.get(entry.manifest.id), received), given)
            self._make_ready(staging, entry, fetched, work)
            known = {} if entry.is_archive else {file.name: file.sha256 for file in fetched}
            model = self._finish(staging, entry.manifest, work, known)
            self._keep_receipt(model, CATALOGUE, received, given)
            staging.clear()
        return model

    def propose(self, path: Path, work: Work) -> Staged:
        """What this zip, ONNX file or folder holds, in a copy of ours; nothing of it was run.

        Raises UnsafeModelError if it could do harm, and ModelError if there is no model in it, or there are two.
        End with `add` or `discard`.
        """
        require_addable(path)
        staging = Staging(self._store.folder, free_name(self._store.folder, ADDED))
        staging.acquire()
        copied = path.stem
        try:
            if path.suffix.lower() == ".zip":
                staging.unpacked.mkdir(parents=True)
                unpack_archive(path, staging.unpacked / copied, work)
                found = identify(staging.unpacked)
            else:
                outside = identify(path) if path.is_dir() else identify_file(path)
                # A file's or folder's name may be all that tells which model it is.
                copied = outside.folder.name
                found = replace(outside, folder=staging.unpacked / copied)
                copy_files(outside.folder, outside.files, found.folder, work)
            inspect_model(found.manifest.kind, found.folder, found.manifest.graph)
            problem = find_problem(found.manifest, found.folder)
            if problem:
                raise ModelError(f"Can't add {path.name}: {problem}", "Get it again; the publisher's file may be broken.")
            entry = recognise(found.folder, self.entries, path.name)
        except ModelError as error:
            staging.clear()
            staging.release()
            raise _tell_of(path, staging.unpacked / copied, error) from error
        except BaseException:
            staging.clear()
            staging.release()
            raise
        self._adding[found.folder] = staging
        return Staged(found if entry is None else replace(found, manifest=entry.manifest, questions=()), path, entry)

    def add(self, staged: Staged, manifest: Manifest, work: Work, given: Collection[ConsentKind] = ()) -> InstalledModel:
        """Try a staged model with the manifest that a person has confirmed, and put it into its place.

        Raises ConsentNeededError and ModelError; the staged copy is then kept, for another manifest or for `discard`.
        """
        require_consents(find_consents_to_add(staged.entry), given)
        folder = staged.proposal.folder
        work.start("Copying", unit=Unit.BYTES)
        model_id = manifest.id if staged.entry is not None else free_name(self._store.folder, manifest.id, self._catalog)
        staging = Staging(self._store.folder, model_id)
        with staging.hold():
            ready = staging.begin()
            # Another manifest may be tried on the same copy, so it stays where it is until one works.
            link_files(folder, staged.proposal.files, ready)
            model = self._finish(staging, replace(manifest, id=model_id), work, {})
            received = tuple(ReceivedFile(file.name, file.size_bytes or 0, file.sha256 or "") for file in model.manifest.files)
            self._keep_receipt(model, str(staged.source), received, given)
            staging.clear()
        self.discard(staged)
        return model

    def discard(self, staged: Staged) -> None:
        """Delete the copy of a model that isn't wanted."""
        staging = self._adding.pop(staged.proposal.folder, None)
        if staging is not None:
            staging.clear()
            staging.release()

    def revise(self, model: InstalledModel, manifest: Manifest) -> InstalledModel:
        """Feed an installed model in another way. Its scores are another model's from then on. Raises ModelError."""
        if model.built_in:
            raise ModelError(f"{model.manifest.title} comes with FurryTag and can't be changed.")
        revised = replace(manifest, revision=self._revision(manifest))
        _write_manifest(model.folder, revised)
        trial = self._runs.trial(model.key)
        if trial is not None and revised.revision != model.manifest.revision:
            # How fast it runs where doesn't depend on what it is fed.
            key = f"{revised.id}@{revised.revision}"
            self._runs.keep(key, trial)
            self._runs.choose(key, self._runs.chosen(model.key) if self._runs.is_chosen_by_hand(model.key) else None)
        return replace(model, manifest=revised)

    # Care

    def verify(self, model: InstalledModel, work: Work) -> tuple[str, ...]:
        """What is wrong with the files of a model, a sentence each; nothing if all are as they were installed."""
        findings = []
        known = [file for file in model.manifest.files if file.sha256 is not None]
        work.start(f"Checking {model.manifest.title}", sum(file.size_bytes or 0 for file in known), unit=Unit.BYTES)
        for file in known:
            try:
                same = hash_file(model.folder / file.name, work) == file.sha256
            except OSError as error:
                findings.append(f"{file.name} can't be read: {error.strerror}.")
                continue
            if not same:
                findings.append(f"{file.name} is not the file that was installed.")
        if not known:
            findings.append("No hashes are known for this model, because it was put into its folder by hand.")
        try:
            inspect_model(model.manifest.kind, model.folder, model.manifest.graph)
        except ModelError as error:
            findings.append(str(error))
        return tuple(findings)

    def remove(self, model: InstalledModel) -> int:
        """Delete a model from the disk and say how many bytes that freed. What it said of pictures is kept. Raises ModelError."""
        if model.built_in:
            raise ModelError(f"{model.manifest.title} comes with FurryTag and can't be removed.")
        size_bytes = sum((model.folder / name).stat().st_size for name in list_files(model.folder))
        staging = Staging(self._store.folder, model.folder.name)
        with staging.hold():
            staging.withdraw(model.folder)
        self._runs.forget(model.key)
        return size_bytes

    def move(self, folder: Path, work: Work, keep: Callable[[Path], None]) -> None:
        """Have all models in another folder. `keep(folder)` notes it, between the copying and the deletion of the old ones.

        Raises ModelError, and what `keep` raises; then the models are where they were.
        """
        old = self._store.folder
        files = plan_move(old, folder)
        moved = False
        try:
            copy_files(old, files, folder, work)
            keep(folder)
            moved = True
        finally:
            delete_models(old if moved else folder, files)
        self._store.relocate(folder)

    def try_out(self, model: InstalledModel, work: Work, pictures: Sequence[Path] = ()) -> Trial:
        """Run a model in every way that there is, on these pictures or else on noise and drawings, and keep how fast each was.

        Raises ModelError if none works.
        """
        tags = load_tagset(model, self._vocabulary)
        make_host = partial(Host, self._threads)
        trial = try_model(model, tags, pictures, work, make_host=make_host, devices=self.devices(), with_noise=not pictures)
        self._runs.keep(model.key, trial)
        return trial

    def _make_ready(self, staging: Staging, entry: CatalogEntry, fetched: Sequence[FetchedFile], work: Work) -> None:
        """Put the model's files together. What turns out to be no good is deleted, so that the next try begins anew."""
        try:
            ready = staging.begin()
            if entry.is_archive:
                (archive,) = fetched
                unpack_archive(archive.path, staging.unpacked, work)
                found = identify(staging.unpacked)
                link_files(found.folder, found.files, ready)
            else:
                link_files(staging.downloads, [file.name for file in fetched], ready)
            inspect_model(entry.manifest.kind, ready, entry.manifest.graph)
        except ModelError:
            staging.clear()
            raise

    def _finish(self, staging: Staging, manifest: Manifest, work: Work, known: dict[str, str]) -> InstalledModel:
        """Check and try what is ready, and put it into its place."""
        ready = staging.ready
        manifest = replace(manifest, files=describe_files(ready, work, known))
        manifest = replace(manifest, revision=self._revision(manifest))
        _write_manifest(ready, manifest)
        self.try_out(InstalledModel(manifest, ready), work)
        target = self._store.folder / manifest.id
        staging.place(target)
        return InstalledModel(manifest, target)

    def _revision(self, manifest: Manifest) -> str:
        """The catalogue's revision; the files' hashes where there is none; and a mark if the model is fed in another way."""
        if manifest.reading is not None:
            return manifest.revision
        entry = self._catalog.get(manifest.id)
        base = manifest.revision.split("+")[0] or _digest([file.sha256 for file in manifest.files])
        if entry is not None and (manifest.input, manifest.activation) == (entry.manifest.input, entry.manifest.activation):
            return base
        return f"{base}+{_digest([encode_record(manifest.input), manifest.activation])}"

    def _keep_receipt(self, model: InstalledModel, source: str, received: tuple[ReceivedFile, ...], given: Collection[ConsentKind]) -> None:
        today = datetime.now(UTC).astimezone().date().isoformat()
        self._receipts.put(model.manifest.id, Receipt(today, source, received, tuple(sorted(given))))


def _tell_of(path: Path, copy: Path, error: ModelError) -> ModelError:
    """The same error in words that a person understands who has never heard of our copy."""
    message = error.message.replace(str(copy), path.name).replace(str(copy.parent), path.name)
    again = "Get it again; the publisher's file may be broken."
    return type(error)(message, again if error.hint == "Install the model again." else error.hint)


def _write_manifest(folder: Path, manifest: Manifest) -> None:
    try:
        write_whole(folder / MANIFEST_NAME, (json.dumps(encode_manifest(manifest), indent=1, ensure_ascii=False) + "\n").encode())
    except OSError as error:
        raise ModelError(f"Can't write {folder / MANIFEST_NAME}: {error.strerror}.", "Check the folder and its free space.") from error


def _digest(value: object) -> str:
    return hashlib.sha256(json.dumps(value, sort_keys=True).encode()).hexdigest()[:12]
