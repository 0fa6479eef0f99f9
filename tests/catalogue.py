"""A catalogue whose models lie on a server of this machine: stand-ins, published as the real ones are."""

import hashlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from furrytag_gui.models.catalog import CatalogEntry, Licence
from furrytag_gui.models.manifest import MANIFEST_NAME, read_manifest
from furrytag_gui.models.remote import RemoteFile
from furrytag_gui.models.savedmodel import read_facts
from furrytag_gui.models.staging import list_files
from tests.servers import FileServer
from tests.standins.fixtures import NARROW

StandIn = Callable[[str], Path]


class Shop:
    """Puts stand-ins on the server and says what the catalogue would say of them."""

    def __init__(self, server: FileServer, standin: StandIn) -> None:
        self.server = server
        self._standin = standin

    def offer(self, name: str, licence: Licence = Licence.FREE, *, hashed: bool = True) -> CatalogEntry:
        """An ONNX stand-in, file by file."""
        folder = self._standin(name)
        contents = {file: (folder / file).read_bytes() for file in list_files(folder) if file != MANIFEST_NAME}
        downloads = tuple(self._put(f"/{name}/{file}", file, content, hashed=hashed) for file, content in contents.items())
        return self._make_entry(folder, downloads, licence, is_archive=False)

    def offer_zip(self, name: str) -> CatalogEntry:
        """A SavedModel stand-in as a zip of its folder, whose hash nobody knows."""
        download = self._put(f"/{name}.zip", f"{name}.zip", (NARROW / f"{name}.zip").read_bytes(), hashed=False)
        entry = self._make_entry(self._standin(name), (download,), Licence.FREE, is_archive=True)
        spec = replace(entry.manifest.input, size_px=read_facts(self._standin(name)).size_px)
        return replace(entry, manifest=replace(entry.manifest, input=spec))

    def _put(self, path: str, name: str, content: bytes, *, hashed: bool) -> RemoteFile:
        url = self.server.serve(path, content)
        return RemoteFile(name, url, len(content), sha256=hashlib.sha256(content).hexdigest() if hashed else None)

    def _make_entry(self, folder: Path, downloads: tuple[RemoteFile, ...], licence: Licence, *, is_archive: bool) -> CatalogEntry:
        manifest = replace(read_manifest(folder), files=())
        about, page = "Colours", self.server.url("/about")
        return CatalogEntry(manifest, downloads, is_archive, False, licence, 10, about, "author reports none", "", page)


@pytest.fixture
def shop(file_server: FileServer, standin: StandIn) -> Shop:
    return Shop(file_server, standin)
