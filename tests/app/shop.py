"""A real web server with stand-in models, and the catalogue that offers them."""

import hashlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from furrytag_gui.models.catalog import CatalogEntry, Licence
from furrytag_gui.models.manifest import MANIFEST_NAME, ModelFile, read_manifest
from furrytag_gui.models.remote import RemoteFile
from furrytag_gui.models.suggestion import Needs
from furrytag_gui.ui.app import read_catalog
from tests.servers import FileServer


class Shop:
    """Offers copies of stand-ins beside the built-in model. It is the `catalog` of a window."""

    def __init__(self, server: FileServer, standin: Callable[[str], Path]) -> None:
        self.server = server
        self._standin = standin
        self._entries = [entry for entry in read_catalog() if entry.is_built_in]

    def __call__(self) -> tuple[CatalogEntry, ...]:
        return tuple(self._entries)

    def offer(self, name: str, licence: Licence = Licence.FREE, needs: Needs | None = None) -> str:
        """Have a stand-in for download; its id."""
        folder = self._standin(name)
        files = sorted(path for path in folder.iterdir() if path.name != MANIFEST_NAME)
        downloads = tuple(self._put(name, path) for path in files)
        manifest = replace(read_manifest(folder), files=tuple(ModelFile(file.name, file.size_bytes, file.sha256) for file in downloads))
        self._entries.append(
            CatalogEntry(
                manifest=manifest,
                downloads=downloads,
                is_archive=False,
                is_built_in=False,
                licence=licence,
                tags=10,
                about="Plain colours: 10 tags.",
                quality="F1 0.50",
                speed="Any CPU",
                page=self.server.url("/about"),
                needs=needs,
            )
        )
        return manifest.id

    def path(self, name: str, file: str) -> str:
        """Where the server has a file of a stand-in."""
        return f"/{name}/{file}"

    def _put(self, name: str, path: Path) -> RemoteFile:
        content = lengthen(path.read_bytes()) if path.suffix == ".onnx" else path.read_bytes()
        url = self.server.serve(self.path(name, path.name), content)
        return RemoteFile(path.name, url, len(content), sha256=hashlib.sha256(content).hexdigest())


def lengthen(model: bytes) -> bytes:
    """An ONNX file with a long description (field 6), so that there is something to be cut off in the middle."""
    words = b"A stand-in. " * 20_000
    return model + bytes([6 << 3 | 2]) + _encode_varint(len(words)) + words


def _encode_varint(number: int) -> bytes:
    parts = bytearray()
    while number > 127:
        parts.append(number & 127 | 128)
        number >>= 7
    return bytes([*parts, number])
