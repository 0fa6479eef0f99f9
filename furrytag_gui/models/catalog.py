"""The models that are known, as data: `resources/models.json`."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from furrytag_gui.errors import ModelError
from furrytag_gui.models.jsonrecord import RecordError, decode_record
from furrytag_gui.models.manifest import Manifest, ModelFile, check_manifest, is_inside, read_manifest
from furrytag_gui.models.remote import RemoteFile

FORMAT = 1
HINT = "Reinstall FurryTag."


class Licence(StrEnum):
    """What a model's licence allows: any use, none for money, or nobody says."""

    FREE = "free"
    NON_COMMERCIAL = "non_commercial"
    UNSTATED = "unstated"


@dataclass(frozen=True, slots=True)
class Needs:
    """What a model wants of a machine that it is suggested for, as the catalogue says it.

    `place`: its place among the suggestions, the smallest first. `threads` of the processor do where there is no GPU; a model with
    `gpu` is suggested only where there is one.
    """

    place: int
    threads: int = 1
    memory_gb: int = 1
    gpu: bool = False


@dataclass(frozen=True, slots=True)
class CatalogEntry:
    """A model that can be had.

    `tags`: how many it knows. `about`: what it tags, `quality`: how good its authors say it is, `speed`: what it needs to run, each
    one line, `speed` may be "". `page`: where it is described, "" for one that is built in, which has nothing to download.
    `is_archive`: the one download is a zip of the model's folder. The licence in words is the manifest's.
    `needs`: what a machine needs for it to be suggested; None for one that never is.
    """

    manifest: Manifest
    downloads: tuple[RemoteFile, ...]
    is_archive: bool
    is_built_in: bool
    licence: Licence
    tags: int
    about: str
    quality: str
    speed: str
    page: str
    needs: Needs | None = None

    @property
    def size_bytes(self) -> int | None:
        """What all its files have together, as far as that is known; None where nothing is known of any."""
        sizes = [file.size_bytes for file in (self.downloads or self.manifest.files) if file.size_bytes is not None]
        return sum(sizes) if sizes else None

    @property
    def size_is_exact(self) -> bool:
        if self.is_built_in:
            return all(file.size_bytes is not None for file in self.manifest.files)
        return all(file.size_bytes is not None and file.size_is_exact for file in self.downloads)


@dataclass(frozen=True, slots=True)
class _Written:
    """An entry as it stands in the file: `built_in` names a folder beside it whose manifest is the model's."""

    licence: Licence
    tags: int
    about: str
    quality: str
    page: str = ""
    speed: str = ""
    manifest: Manifest | None = None
    built_in: str = ""
    is_archive: bool = False
    downloads: tuple[RemoteFile, ...] = ()
    needs: Needs | None = None


@dataclass(frozen=True, slots=True)
class _Catalog:
    format: int
    models: tuple[_Written, ...]


def load_catalog(file: Path) -> tuple[CatalogEntry, ...]:
    """The entries of a catalogue file, in its order. Raises ModelError that names the entry, the key and what is wrong there."""
    try:
        data = json.loads(file.read_text(encoding="utf-8"))
        catalog = decode_record(_Catalog, data)
        if catalog.format != FORMAT:
            raise RecordError(f"format is {catalog.format}; this FurryTag reads {FORMAT}")
        entries = tuple(_make_entry(written, f"models[{number}]", file.parent) for number, written in enumerate(catalog.models))
        for model_id, count in Counter(entry.manifest.id for entry in entries).items():
            if count > 1:
                raise RecordError(f"{count} models have the id {model_id}")
    except (OSError, ValueError, RecursionError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise ModelError(f"Can't read the catalogue of models {file}: {reason}.", HINT) from error
    return entries


def _make_entry(written: _Written, key: str, folder: Path) -> CatalogEntry:
    for mistake in _mistakes(written, key):
        raise RecordError(mistake)
    manifest = written.manifest or read_manifest(folder / written.built_in)
    if not written.is_archive and written.downloads:
        manifest = replace(manifest, files=tuple(_as_file(remote) for remote in written.downloads))
    check_manifest(manifest, f"{key}.manifest")
    if manifest.readings and manifest.reading != manifest.readings[0]:
        raise RecordError(f"{key}.manifest.input is not that of the first of its readings")
    names = {file.name for file in manifest.files}
    needed = {manifest.graph, manifest.tag_file.name} if manifest.tag_file else {manifest.graph}
    if not written.is_archive and not needed <= names:
        raise RecordError(f"{key}.downloads lacks {min(needed - names)}, which the manifest names")
    return CatalogEntry(
        manifest,
        written.downloads,
        written.is_archive,
        bool(written.built_in),
        written.licence,
        written.tags,
        written.about,
        written.quality,
        written.speed,
        written.page,
        written.needs,
    )


def _as_file(remote: RemoteFile) -> ModelFile:
    return ModelFile(remote.name, remote.size_bytes if remote.size_is_exact else None, remote.sha256)


def _mistakes(written: _Written, key: str) -> Iterator[str]:
    """What is wrong with an entry whose types are right, but for its manifest."""
    if (written.manifest is None) == (not written.built_in):
        yield f"{key} must have either a manifest or built_in, and not both"
    if written.needs is not None and min(written.needs.place, written.needs.threads, written.needs.memory_gb) < 1:
        yield f"{key}.needs must be numbers from 1"
    if bool(written.built_in) == bool(written.downloads):
        yield f"{key} must have downloads unless it is built_in"
    if written.is_archive and len(written.downloads) != 1:
        yield f"{key}.downloads has {len(written.downloads)} files; an archive is one"
    if written.manifest is not None and written.manifest.files:
        yield f"{key}.manifest.files must be left out; they are those of downloads"
    if written.tags < 0:
        yield f"{key}.tags is {written.tags}; it can't be negative"
    for name in ("about", "quality"):
        if not getattr(written, name).strip():
            yield f"{key}.{name} is empty"
    if not _is_address(written.page) and not written.built_in:
        yield f"{key}.page is {written.page!r}; it must be an address that begins with https://"
    for name, count in Counter(remote.name for remote in written.downloads).items():
        if count > 1:
            yield f"{key}.downloads names {name} twice"
    for number, remote in enumerate(written.downloads):
        yield from _download_mistakes(remote, f"{key}.downloads[{number}]")


def _download_mistakes(remote: RemoteFile, key: str) -> Iterator[str]:
    if not is_inside(remote.name):
        yield f"{key}.name is {remote.name!r}; it must be a path inside the model's folder, with forward slashes"
    if not _is_address(remote.url) or (remote.page and not _is_address(remote.page)):
        yield f"{key} has the address {remote.page or remote.url!r}; it must begin with https://"
    if remote.sha256 is not None and not re.fullmatch(r"[0-9a-f]{64}", remote.sha256):
        yield f"{key}.sha256 is {remote.sha256!r}; it must be 64 hexadecimal digits in lower case"
    if remote.size_bytes is not None and remote.size_bytes <= 0:
        yield f"{key}.size_bytes is {remote.size_bytes}; it must be above 0"


def _is_address(text: str) -> bool:
    return re.fullmatch(r"https://[^\s/]+\.[^\s/]+/\S*", text) is not None
