"""A catalogue whose models lie on a server of this machine: stand-ins, published as the real ones are."""

import hashlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from furrytag_gui.models.catalog import CatalogEntry, Licence, Needs, load_catalog
from furrytag_gui.models.manifest import MANIFEST_NAME, ModelFile, read_manifest
from furrytag_gui.models.remote import RemoteFile
from furrytag_gui.models.savedmodel import read_facts
from furrytag_gui.models.staging import list_files
from furrytag_gui.paths import resource
from tests.servers import FileServer
from tests.standins.fixtures import NARROW

StandIn = Callable[[str], Path]


class Shop:
    """Puts stand-ins on the server and says what the catalogue would say of them. It is the `catalog` of a window."""

    def __init__(self, server: FileServer, standin: StandIn, *, long: bool = False) -> None:
        """`long`: ONNX files are so long that there is something to be cut off in the middle."""
        self.server = server
        self._standin = standin
        self._long = long
        self._entries: list[CatalogEntry] = []

    def __call__(self) -> tuple[CatalogEntry, ...]:
        """The built-in models, and what was offered so far."""
        return (*(entry for entry in load_catalog(resource("models.json")) if entry.is_built_in), *self._entries)

    def offer(self, name: str, licence: Licence = Licence.FREE, *, hashed: bool = True, needs: Needs | None = None) -> CatalogEntry:
        """An ONNX stand-in, file by file."""
        folder = self._standin(name)
        downloads = tuple(self._put(folder, file, hashed=hashed) for file in list_files(folder) if file != MANIFEST_NAME)
        return self._make_entry(folder, downloads, licence, needs)

    def offer_zip(self, name: str) -> CatalogEntry:
        """A SavedModel stand-in as a zip of its folder, whose hash nobody knows."""
        content = (NARROW / f"{name}.zip").read_bytes()
        download = RemoteFile(f"{name}.zip", self.server.serve(f"/{name}.zip", content), len(content))
        entry = self._make_entry(self._standin(name), (download,), is_archive=True)
        spec = replace(entry.manifest.input, size_px=read_facts(self._standin(name)).size_px)
        return replace(entry, manifest=replace(entry.manifest, input=spec))

    def path(self, name: str, file: str) -> str:
        """Where the server has a file of a stand-in."""
        return f"/{name}/{file}"

    def _put(self, folder: Path, name: str, *, hashed: bool) -> RemoteFile:
        content = (folder / name).read_bytes()
        if self._long and name.endswith(".onnx"):
            content = lengthen(content)
        url = self.server.serve(self.path(folder.name, name), content)
        return RemoteFile(name, url, len(content), sha256=hashlib.sha256(content).hexdigest() if hashed else None)

    def _make_entry(
        self,
        folder: Path,
        downloads: tuple[RemoteFile, ...],
        licence: Licence = Licence.FREE,
        needs: Needs | None = None,
        *,
        is_archive: bool = False,
    ) -> CatalogEntry:
        files = () if is_archive else tuple(ModelFile(file.name, file.size_bytes, file.sha256) for file in downloads)
        entry = CatalogEntry(
            manifest=replace(read_manifest(folder), files=files),
            downloads=downloads,
            is_archive=is_archive,
            is_built_in=False,
            licence=licence,
            tags=10,
            about="Plain colours: 10 tags.",
            quality="F1 0.50",
            speed="Any CPU",
            page=self.server.url("/about"),
            needs=needs,
        )
        self._entries.append(entry)
        return entry


@pytest.fixture
def shop(file_server: FileServer, standin: StandIn) -> Shop:
    return Shop(file_server, standin)


def lengthen(model: bytes) -> bytes:
    """An ONNX file with a long description (field 6)."""
    words = b"A stand-in. " * 20_000
    return model + bytes([6 << 3 | 2]) + _encode_varint(len(words)) + words


def _encode_varint(number: int) -> bytes:
    parts = bytearray()
    while number > 127:
        parts.append(number & 127 | 128)
        number >>= 7
    return bytes([*parts, number])
